/**
 * Types of assets that can be uploaded, and the content types that each takes.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { InvalidRequest } from "../../Errors.ts"
import type { AssetType } from "../../generated/assets/shapes.ts"
import { type Described, describe } from "../../interface/Bytes.ts"
import { contentTypeOf } from "../../interface/ContentTypes.ts"
import { bytesOf } from "../../interface/FileLimits.ts"
import { refuse } from "../../internal/pipeline/Refuse.ts"
import type { AnyOperation, FileInput } from "../../Operation.ts"
import { LimitsMode } from "../../References.ts"

const images = ["image/png", "image/jpeg", "image/bmp", "image/tga"] as const

/** Content types by asset type. */
export const assetTypes = {
  Animation: ["model/x-rbxm"],
  Audio: ["audio/mpeg", "audio/ogg", "audio/wav", "audio/flac"],
  Decal: images,
  Image: images,
  Mesh: ["model/x-file-mesh-data"],
  Model: ["model/x-rbxm", "model/fbx", "model/gltf+json", "model/gltf-binary"],
  Video: ["video/mp4", "video/mov"]
} as const satisfies Readonly<Record<string, ReadonlyArray<string>>>

export type { AssetType }

/** The content types that an asset type takes; `undefined` for a type that this library does not know. */
export const contentTypesOf = (assetType: AssetType): ReadonlyArray<string> | undefined =>
  Object.hasOwn(assetTypes, assetType) ? assetTypes[assetType as keyof typeof assetTypes] : undefined

/** Words of inputs; answers have some of them as constants: `ASSET_TYPE_MESH_PART`, `RATE_LIMIT_UPLOAD`. */
const words = (
  "Image TShirt Audio Mesh Lua Hat Place Model Shirt Pants Decal Head Face Gear Animation Torso RightArm LeftArm " +
  "LeftLeg RightLeg YouTubeVideo App Code Plugin SolidModel MeshPart HairAccessory FaceAccessory NeckAccessory " +
  "ShoulderAccessory FrontAccessory BackAccessory WaistAccessory ClimbAnimation DeathAnimation FallAnimation " +
  "IdleAnimation JumpAnimation RunAnimation SwimAnimation WalkAnimation PoseAnimation LocalizationTableManifest " +
  "LocalizationTableTranslation EmoteAnimation Video TexturePack TShirtAccessory ShirtAccessory PantsAccessory " +
  "JacketAccessory SweaterAccessory ShortsAccessory LeftShoeAccessory RightShoeAccessory DressSkirtAccessory " +
  "FontFamily FontFace MeshHiddenSurfaceRemoval EyebrowAccessory EyelashAccessory MoodAnimation DynamicHead " +
  "CodeSnippet AdsVideo RateLimitUpload RateLimitCreatorStoreDistribute Approved Reviewing Rejected"
).split(" ")

let byConstant: ReadonlyMap<string, string> | undefined

/**
 * A constant of answers as the word that inputs take: `ASSET_TYPE_MESH_PART` is `MeshPart`, `MODERATION_STATE_APPROVED`
 * is `Approved`. What this library does not know stays as it comes.
 */
export const readWord = (wire: string): string => {
  byConstant ??= new Map(words.map((word) => [word.toUpperCase(), word]))
  const constant = /^[A-Z_\d]+$/.test(wire) ? wire.replace(/^(?:ASSET_TYPE|MODERATION_STATE)_/, "") : ""
  return byConstant.get(constant.replaceAll("_", "")) ?? wire
}

/**
 * An asset type as inputs name it, from how answers do: `ASSET_TYPE_MESH_PART` is `MeshPart`. One that this library
 * does not know stays as it comes.
 */
export const readAssetType: (wire: string) => string = readWord

const most = 20 * 1024 * 1024

/** Bytes that a file of an asset type may have, as Roblox's guide says; it says nothing of other types. */
const largest: { readonly [T in keyof typeof assetTypes]: number } = {
  Animation: most,
  Audio: most,
  Decal: most,
  Image: most,
  Mesh: most,
  Model: most,
  Video: 3.75 * 1024 ** 3
}

/** Refuses a file that is larger than its type may be, unless the server alone is to judge. */
export const fitting = (
  operation: AnyOperation,
  assetType: AssetType,
  file: FileInput
): Effect.Effect<FileInput, InvalidRequest> => {
  const bound = Object.hasOwn(largest, assetType) ? largest[assetType as keyof typeof largest] : undefined
  const size = bytesOf(file)
  if (bound === undefined || typeof size !== "number" || size <= bound) return Effect.succeed(file)
  return Effect.flatMap(LimitsMode, (judge) =>
    judge === "server"
      ? Effect.succeed(file)
      : Effect.fail(
          refuse(operation, "file", `is larger than ${bound} bytes, the most that ${assetType} takes`, "too-long")
        )
  )
}

const typeOf = ({ content, contentType, fileName }: Described): string | undefined => {
  if (contentType !== undefined) return contentType
  const own = content instanceof Blob ? content : undefined
  const name = fileName ?? (own !== undefined && "name" in own ? String(own.name) : "")
  return own?.type || contentTypeOf(name)
}

/** A file with its content type, which has to fit the asset type. */
export const fileOf = (
  operation: AnyOperation,
  assetType: AssetType,
  file: FileInput,
  at = "file"
): Effect.Effect<FileInput, InvalidRequest> => typedFile(operation, assetType, contentTypesOf(assetType), file, at)

/** A file with its content type, which has to be one of those that are taken. */
export const typedFile = (
  operation: AnyOperation,
  what: string,
  taken: ReadonlyArray<string> | undefined,
  file: FileInput,
  at: string
): Effect.Effect<FileInput, InvalidRequest> => {
  // Bytes come from anywhere; the encoding refuses what is no file at all.
  const described = describe(file)
  if (described === undefined) return Effect.fail(refuse(operation, at, "is not a file", "type"))
  const contentType = typeOf(described) ?? (taken?.length === 1 ? taken[0] : undefined)
  if (contentType === undefined) {
    return Effect.fail(refuse(operation, at, "has no content type: give one, or a file name", "missing"))
  }
  if (taken !== undefined && !taken.includes(contentType)) {
    return Effect.fail(refuse(operation, at, `is ${contentType}, and ${what} takes ${taken.join(", ")}`))
  }
  return Effect.succeed({ ...described, contentType })
}
