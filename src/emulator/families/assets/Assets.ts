/** Handlers of assets: uploads, changes, versions, archiving. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, notFound, permissionDenied, type Refusal } from "../../Errors.ts"
import { typeOf } from "../../Files.ts"
import { applied, read, text } from "../../Handler.ts"
import { isObject, type JsonObject } from "../../Json.ts"
import { changesOf, isLink, isText, type Rules } from "../../Mask.ts"
import { type Part, partJson, readParts } from "../../Multipart.ts"
import { paged } from "../../Paging.ts"
import {
  beginOperation,
  type Ending,
  findOperation,
  type PendingOperation,
  settleOperations,
  type Work
} from "../../Pending.ts"
import { bodyOf } from "../../Values.ts"
import { actsFor, assetOf, format, formatVersion, ownAsset } from "./Access.ts"
import { type Asset, type AssetVersion, latest } from "./State.ts"
import { checkUploads } from "./Uploads.ts"
import type { Call, Handler, Handlers, World } from "./World.ts"

const images = ["image/png", "image/jpeg", "image/bmp", "image/tga"]
const models = ["model/x-rbxm", "model/fbx", "model/gltf+json", "model/gltf-binary"]

const contentTypes: Readonly<Record<string, ReadonlyArray<string>>> = {
  Animation: ["model/x-rbxm"],
  Audio: ["audio/mpeg", "audio/ogg", "audio/wav", "audio/flac"],
  Decal: images,
  Image: images,
  Mesh: ["model/x-file-mesh-data"],
  Model: models,
  Video: ["video/mp4", "video/mov"]
}

const largest = 20 * 1024 * 1024

const moderated = /\bmoderated\b/i

const said = (content: Uint8Array): string => new TextDecoder("latin1").decode(content)

/** A text that says so fails moderation at once. */
const checkTexts = (displayName: Json | undefined, description: Json | undefined): Result.Result<void, Refusal> => {
  if (moderated.test(String(displayName ?? ""))) return Result.fail(invalidArgument("AssetName is moderated."))
  if (String(description ?? "").length > 1000) return Result.fail(invalidArgument("AssetDescription is too long."))
  if (moderated.test(String(description ?? ""))) return Result.fail(invalidArgument("AssetDescription is moderated."))
  return Result.succeed(undefined)
}

/** A file as its type takes it, with the content type that it has. */
const readFile = (type: string, file: Part): Result.Result<Part, Refusal> => {
  if (file.content.length > largest && type !== "Video")
    return Result.fail(invalidArgument("The file is larger than 20 MB."))
  const contentType = typeOf(file)
  return contentTypes[type]?.includes(contentType)
    ? Result.succeed({ ...file, contentType })
    : Result.fail(invalidArgument(`The content type ${contentType || "(none)"} is not one of ${type}.`))
}

/** A picture whose file says that it is broken cannot be processed. */
const broken = ({ content }: Part): boolean => content.length === 0 || said(content).startsWith("broken")

const appendVersion = ({ assets }: World, asset: Asset, file: Part, time: number): void => {
  asset.versions.push({
    number: asset.versions.length + 1,
    time,
    content: file.content,
    contentType: file.contentType ?? "",
    reviewedAt: time + assets.reviewMillis,
    verdict: moderated.test(said(file.content)) ? "Rejected" : "Approved"
  })
  const [kind, userId = ""] = asset.creator.split("/")
  if (kind === "users") assets.uploads.push({ userId, type: asset.type, time })
}

const begin = <Input>(call: Call, work: Work<World, Input>, input: NoInfer<Input>) => {
  const operation = beginOperation(call.world, work, {
    path: (id) => `operations/${id}`,
    readyAt: call.now + call.world.assets.operationMillis,
    input
  })
  return applied({ ...named(operation), done: false })
}

const named = ({ path }: PendingOperation): JsonObject => ({ path, operationId: path.slice("operations/".length) })

const unreadable: Ending = { _tag: "Failed", error: { code: 400, message: "InvalidImage" } }

const creatorOf = (context: Json | undefined): string | undefined => {
  const { groupId, userId } = isObject(context) && isObject(context.creator) ? context.creator : {}
  if ((groupId === undefined) === (userId === undefined)) return undefined
  return groupId === undefined ? `users/${userId}` : `groups/${groupId}`
}

export interface Upload extends Pick<Asset, "type" | "creator" | "privacy" | "displayName" | "description"> {
  readonly file: Part
}

const upload: Work<World, Upload> = {
  name: "assets.create",
  carryOut: (world, { file, ...given }, time) => {
    if (broken(file)) return unreadable
    const { assets } = world
    const id = String(7_100_000_000 + ++assets.count)
    const asset: Asset = { id, ...given, archived: false, extras: {}, versions: [], grants: [] }
    appendVersion(world, asset, file, time)
    assets.byId.set(id, asset)
    return { _tag: "Done", response: format(asset, time) }
  }
}

const create: Handler = (call) =>
  Result.gen(function* () {
    const parts = readParts(call)
    const request = partJson(call, parts, "request")
    const given = parts.get("fileContent")
    if (!isObject(request)) return yield* Result.fail(invalidArgument("The request part is missing or invalid."))
    if (given === undefined) return yield* Result.fail(invalidArgument("The file content is missing."))
    const { assetType, creationContext, description = "", displayName = "" } = request
    const type = String(assetType ?? "")
    if (!Object.hasOwn(contentTypes, type))
      return yield* Result.fail(invalidArgument("The asset type is not supported."))
    if (displayName === "") return yield* Result.fail(invalidArgument("The display name is missing."))
    const creator = creatorOf(creationContext)
    if (creator === undefined) return yield* Result.fail(invalidArgument("The creator is missing or ambiguous."))
    if (!actsFor(call.world, call.credential, creator)) {
      return yield* Result.fail(permissionDenied("The key cannot create assets for this creator."))
    }
    const { assetPrivacy, expectedPrice = 0 } = isObject(creationContext) ? creationContext : {}
    if (Number(expectedPrice) < call.world.dialect["assets.fee"]) {
      return yield* Result.fail(invalidArgument("The upload costs more than the expected price."))
    }
    yield* checkTexts(displayName, description)
    const file = yield* readFile(type, given)
    yield* checkUploads(call, type, creator)
    return begin(call, upload, {
      file,
      type,
      creator,
      privacy: typeof assetPrivacy === "string" ? assetPrivacy : undefined,
      displayName: String(displayName),
      description: String(description)
    })
  })

const links = ["facebook", "twitter", "youtube", "twitch", "discord", "github", "roblox", "guilded", "devForum"].map(
  (name) => `${name}SocialLink`
)

const rules: Rules = {
  displayName: (value) => isText(value) && value !== "",
  description: isText,
  icon: isText,
  previews: Array.isArray,
  ...Object.fromEntries(links.map((name) => [name, isLink])),
  // The place to try it in, which is no social link.
  tryAssetSocialLink: (value) => isLink(value) && isObject(value) && /^\d+$/.test(String(value.uri))
}

const change = (asset: Asset, [name, value]: readonly [string, Json]): void => {
  if (name === "displayName") asset.displayName = String(value)
  else if (name === "description") asset.description = String(value ?? "")
  else if (value === null) delete asset.extras[name]
  else asset.extras[name] = value
}

export interface Revision {
  readonly assetId: string
  readonly changes: ReadonlyArray<readonly [name: string, value: Json]>
  readonly file: Part | undefined
}

const revision: Work<World, Revision> = {
  name: "assets.update",
  carryOut: (world, { assetId, changes, file }, time) => {
    const asset = world.assets.byId.get(assetId)
    if (asset === undefined) return { _tag: "Failed", error: { code: 404, message: "Asset not found." } }
    if (file !== undefined && broken(file)) return unreadable
    for (const it of changes) change(asset, it)
    if (file !== undefined) appendVersion(world, asset, file, time)
    return { _tag: "Done", response: format(asset, time) }
  }
}

export const assetWorks = [upload, revision]

const update: Handler = (call) =>
  Result.gen(function* () {
    const asset = yield* ownAsset(call)
    const parts = readParts(call)
    const request = partJson(call, parts, "request")
    const given = parts.get("fileContent")
    if (!isObject(request)) return yield* Result.fail(invalidArgument("The request part is missing or invalid."))
    if (String(request.assetId ?? asset.id) !== asset.id) return yield* Result.fail(invalidArgument("Another asset."))
    const mask = text(call, "updateMask")
    const { dialect } = call.world
    const masked = mask !== "" || dialect["assets.updateWithoutMask"] === "taken"
    const changes = masked ? yield* changesOf(mask, request, rules, asset.extras) : []
    const nameless = changes.some(([name, value]) => name === "displayName" && value === null)
    if (nameless) return yield* Result.fail(invalidArgument("displayName cannot be cleared."))
    if (changes.length === 0 && given === undefined) {
      return yield* Result.fail(invalidArgument("There is nothing to update."))
    }
    const texts = Object.fromEntries(changes)
    yield* checkTexts(texts.displayName, texts.description)
    if (given !== undefined && asset.type !== "Model") {
      return yield* Result.fail(invalidArgument("Only the content of a model can be updated."))
    }
    const file = given === undefined ? undefined : yield* readFile(asset.type, given)
    const linked = new Set([
      ...Object.keys(asset.extras).filter((name) => links.includes(name)),
      ...changes.filter(([name, value]) => links.includes(name) && value !== null).map(([name]) => name)
    ])
    for (const [name, value] of changes) if (value === null) linked.delete(name)
    if (linked.size > 3) return yield* Result.fail(invalidArgument("There are more than three social links."))
    return begin(call, revision, { assetId: asset.id, changes, file })
  })

const settled =
  (handler: Handler): Handler =>
  (call) => {
    settleOperations(call.world, call.now)
    return handler(call)
  }

const get: Handler = (call) =>
  Result.map(assetOf(call), (asset) => {
    const shown = format(asset, call.now)
    const mask = text(call, "readMask")
    if (mask === "") return read(shown)
    const names = ["path", "assetId", ...mask.split(",")]
    return read(Object.fromEntries(Object.entries(shown).filter(([name]) => names.includes(name))))
  })

const listVersions: Handler = (call) =>
  Result.flatMap(assetOf(call), (asset) =>
    paged(
      call,
      [...asset.versions].reverse(),
      ({ number }) => String(number),
      (version) => formatVersion(asset, version, call.now)
    )
  )

const versionOf = (asset: Asset, number: string): Result.Result<AssetVersion, Refusal> => {
  const version = asset.versions.find((it) => String(it.number) === number)
  return version === undefined ? Result.fail(notFound("Asset version not found.")) : Result.succeed(version)
}

const getVersion: Handler = (call) =>
  Result.gen(function* () {
    const asset = yield* assetOf(call)
    const version = yield* versionOf(asset, text(call, "versionNumber"))
    return read(formatVersion(asset, version, call.now))
  })

const rollbackVersion: Handler = (call) =>
  Result.gen(function* () {
    const asset = yield* ownAsset(call)
    const { assetVersion } = bodyOf(call)
    const [, id, number] = /^assets\/(\d+)\/versions\/(\d+)$/.exec(String(assetVersion)) ?? []
    if (id !== asset.id || number === undefined) {
      return yield* Result.fail(invalidArgument("assetVersion must be assets/{assetId}/versions/{version}."))
    }
    const version = yield* versionOf(asset, number)
    // What was rolled back to is the next version.
    asset.versions.push({ ...version, number: latest(asset).number + 1, time: call.now })
    return applied(formatVersion(asset, latest(asset), call.now))
  })

const setArchived =
  (archived: boolean): Handler =>
  (call) =>
    Result.map(ownAsset(call), (asset) => {
      const changed = asset.archived !== archived
      asset.archived = archived
      return { ...read(format(asset, call.now)), applied: changed }
    })

/** Operations of this family, and those on assets that another family began. */
const getOperation: Handler = (call) => {
  const operation = findOperation(call.world, `operations/${text(call, "operationId")}`, call.now)
  if (operation === undefined) return Result.fail(notFound("The operation was not found."))
  const { ending } = operation
  // `done` is left out while it is not, but where it begins.
  if (ending === undefined) return Result.succeed(read(named(operation)))
  const outcome = ending._tag === "Done" ? { response: ending.response } : { error: ending.error }
  return Result.succeed(read({ ...named(operation), done: true, ...outcome }))
}

export const assetHandlers = {
  "assets.create": settled(create),
  "assets.get": settled(get),
  "assets.update": settled(update),
  "assets.listVersions": settled(listVersions),
  "assets.getVersion": settled(getVersion),
  "assets.rollbackVersion": settled(rollbackVersion),
  "assets.archive": settled(setArchived(true)),
  "assets.restore": settled(setArchived(false)),
  "assets.getOperation": getOperation
} satisfies Handlers
