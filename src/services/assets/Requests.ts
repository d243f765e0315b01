/**
 * What requests about assets are made of: changes, and whom a permission is for.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type { InvalidRequest } from "../../Errors.ts"
import type { SocialLink } from "../../generated/assets/shapes.ts"
import type * as Wire from "../../generated/assets/wire.ts"
import { given } from "../../interface/Fields.ts"
import { idText } from "../../internal/pipeline/Ids.ts"
import { refuse } from "../../internal/pipeline/Refuse.ts"
import type { AnyOperation, Id } from "../../Operation.ts"
import { LimitsMode } from "../../References.ts"
import { maskedByName } from "../internal/Mask.ts"

/**
 * A picture or a video to show an asset with.
 *
 * @since 0.1.0
 */
export interface NewPreview {
  readonly assetId: Id
  readonly altText?: string | undefined
}

/**
 * What can be changed of an asset beside its file. What is not named stays as it is; `null` clears.
 *
 * @since 0.1.0
 */
export interface AssetChanges {
  readonly displayName?: string | undefined
  readonly description?: string | null | undefined
  /** An image. */
  readonly iconAssetId?: Id | null | undefined
  readonly previews?: ReadonlyArray<NewPreview> | null | undefined
  /** The place where people can try it. */
  readonly tryPlaceId?: Id | null | undefined
  readonly facebookSocialLink?: SocialLink | null | undefined
  readonly twitterSocialLink?: SocialLink | null | undefined
  readonly youtubeSocialLink?: SocialLink | null | undefined
  readonly twitchSocialLink?: SocialLink | null | undefined
  readonly discordSocialLink?: SocialLink | null | undefined
  readonly githubSocialLink?: SocialLink | null | undefined
  readonly robloxSocialLink?: SocialLink | null | undefined
  readonly guildedSocialLink?: SocialLink | null | undefined
  readonly devForumSocialLink?: SocialLink | null | undefined
}

/**
 * The fields of `AssetChanges`.
 *
 * @since 0.1.0
 */
export const assetFields = [
  "displayName",
  "description",
  "iconAssetId",
  "previews",
  "tryPlaceId",
  "facebookSocialLink",
  "twitterSocialLink",
  "youtubeSocialLink",
  "twitchSocialLink",
  "discordSocialLink",
  "githubSocialLink",
  "robloxSocialLink",
  "guildedSocialLink",
  "devForumSocialLink"
] as const satisfies ReadonlyArray<keyof AssetChanges>

/** What the interface calls otherwise. */
const wireNames: Readonly<Record<string, string>> = { iconAssetId: "icon", tryPlaceId: "tryAssetSocialLink" }

/** A field, as masks name it. */
export const wireName = (field: string): string => wireNames[field] ?? field

/** All but the name. */
const clearable = assetFields.filter((field) => field !== "displayName")

/** The mask and the fields of an update. What the mask names and the fields leave out is cleared. */
export const changed = (operation: AnyOperation, changes: AssetChanges) =>
  Effect.gen(function* () {
    const { body, updateMask } = yield* maskedByName<AssetChanges>(operation, assetFields, changes, clearable)
    const { iconAssetId, previews, tryPlaceId, ...others } = body
    const ids = { iconAssetId, tryPlaceId }
    for (const [name, id] of Object.entries(ids)) {
      if (id !== undefined) yield* Effect.fromResult(idText(operation, name, id))
    }
    return {
      updateMask: updateMask.split(",").map(wireName).join(","),
      fields: given({
        ...others,
        icon: iconAssetId === undefined ? undefined : `assets/${iconAssetId}`,
        previews: previews?.map(({ altText, assetId }) => given({ asset: `assets/${assetId}`, altText })),
        tryAssetSocialLink: tryPlaceId === undefined ? undefined : { uri: String(tryPlaceId) }
      })
    }
  })

const longestDescription = 1000

/** Refuses a description that is longer than Roblox's document allows, unless the server alone is to judge. */
export const describing = (
  operation: AnyOperation,
  description: string | null | undefined
): Effect.Effect<void, InvalidRequest> =>
  typeof description !== "string" || description.length <= longestDescription
    ? Effect.void
    : Effect.flatMap(LimitsMode, (judge) =>
        judge === "server"
          ? Effect.void
          : Effect.fail(refuse(operation, "description", `is longer than ${longestDescription} characters`, "too-long"))
      )

/**
 * Who gets a permission.
 *
 * @since 0.1.0
 */
export type Subject =
  | { readonly everyone: true }
  | { readonly userId: Id }
  | { readonly groupId: Id }
  | { readonly groupRoleId: Id }
  | { readonly universeId: Id }

type WireSubject = Pick<Wire.components["schemas"]["BatchGrantPermissionsRequest"], "subjectId" | "subjectType">

const subjectTypes = { userId: "User", groupId: "Group", groupRoleId: "GroupRoleset", universeId: "Universe" } as const

/** A subject, as the interface has it. What is no subject must not become everybody. */
export const subjectOf = (subject: Subject): WireSubject | undefined => {
  const [given, ...others] = Object.entries(subject)
  if (given === undefined || others.length > 0) return undefined
  const [key, value] = given
  if (key === "everyone") return value === true ? { subjectType: "All" } : undefined
  return Object.hasOwn(subjectTypes, key) && /^\d+$/.test(String(value))
    ? { subjectType: subjectTypes[key as keyof typeof subjectTypes], subjectId: String(value) }
    : undefined
}
