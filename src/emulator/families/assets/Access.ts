/** Finding assets, who may change them, and how answers show them. */
import * as Result from "effect/Result"
import type { Credential } from "../../Core.ts"
import { notFound, permissionDenied, type Refusal } from "../../Errors.ts"
import { text } from "../../Handler.ts"
import type { JsonObject } from "../../Json.ts"
import { actor } from "../../Principal.ts"
import { formatTime } from "../../Values.ts"
import { permits } from "../groups/Access.ts"
import { type Asset, type AssetVersion, latest, moderationState } from "./State.ts"
import type { Call, World } from "./World.ts"

const userOf = ({ owner }: Credential): string => /^users\/\d+/.exec(owner)?.[0] ?? owner

/** Whether a credential acts for a user or group: as itself, as the owner of the group, or as a member who may. */
export const actsFor = (world: World, credential: Credential, creator: string): boolean => {
  const user = userOf(credential)
  const group = world.groups.get(/^groups\/(\d+)$/.exec(creator)?.[1] ?? "")
  if (group !== undefined && permits(group, actor(credential), "manageGroupUniverses")) return true
  const owner = world.groups.get(/^groups\/(\d+)$/.exec(creator)?.[1] ?? "")?.owner
  return creator === user || (owner !== undefined && [owner, `users/${owner}`].includes(user))
}

export const assetOf = (call: Call): Result.Result<Asset, Refusal> => {
  const asset = call.world.assets.byId.get(text(call, "assetId"))
  return asset === undefined ? Result.fail(notFound("Asset not found.")) : Result.succeed(asset)
}

export const ownAsset = (call: Call): Result.Result<Asset, Refusal> =>
  Result.flatMap(assetOf(call), (asset) =>
    actsFor(call.world, call.credential, asset.creator)
      ? Result.succeed(asset)
      : Result.fail(permissionDenied("The asset belongs to somebody else."))
  )

const creationContext = ({ creator, privacy }: Asset): JsonObject => {
  const [kind, id = ""] = creator.split("/")
  return {
    creator: kind === "groups" ? { groupId: id } : { userId: id },
    ...(privacy === undefined ? {} : { assetPrivacy: privacy })
  }
}

export const format = (asset: Asset, now: number): JsonObject => {
  const version = latest(asset)
  return {
    path: `assets/${asset.id}`,
    assetId: asset.id,
    assetType: asset.type,
    displayName: asset.displayName,
    description: asset.description,
    creationContext: creationContext(asset),
    moderationResult: { moderationState: moderationState(version, now) },
    revisionId: String(version.number),
    revisionCreateTime: formatTime(version.time),
    state: asset.archived ? "Archived" : "Active",
    ...asset.extras
  }
}

export const formatVersion = (asset: Asset, version: AssetVersion, now: number): JsonObject => ({
  path: `assets/${asset.id}/versions/${version.number}`,
  creationContext: creationContext(asset),
  moderationResult: { moderationState: moderationState(version, now) },
  published: version === latest(asset)
})
