/** Handlers of what surrounds assets: their files, their permissions, and how many may be uploaded. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, permissionDenied } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import { isObject, type JsonObject } from "../../Json.ts"
import { paged } from "../../Paging.ts"
import { settleOperations } from "../../Pending.ts"
import { store } from "../../Storage.ts"
import { bodyOf, formatTime, int64 } from "../../Values.ts"
import { anyPlace, contentOf, liveVersion } from "../experiences/State.ts"
import { actsFor } from "./Access.ts"
import { latest } from "./State.ts"
import { quotasOf, spanOf, uploadsIn } from "./Uploads.ts"
import type { Call, Handler, Handlers } from "./World.ts"

const addressMillis = 3_600_000

/** Refusals of this service come in a success. */
const refused = (code: number, message: string) => Result.succeed(read({ errors: [{ code, message }] }))

interface Deliverable {
  readonly type: string
  readonly contentType: string
  readonly content: Uint8Array
}

/** The version of an asset that a call is about, or of a place, which is an asset, too. */
const deliverable = (call: Call): Deliverable | undefined => {
  const id = text(call, "assetId")
  const number = text(call, "versionNumber")
  const is = (version: { readonly number: number }) => String(version.number) === number
  const asset = call.world.assets.byId.get(id)
  if (asset !== undefined) {
    const version = number === "" ? latest(asset) : asset.versions.find(is)
    return version && { type: asset.type, contentType: version.contentType, content: version.content }
  }
  const place = anyPlace(call.world, id, call.now)
  if (Result.isFailure(place)) return undefined
  const version = number === "" ? liveVersion(place.success) : place.success.versions.find(is)
  return version && { type: "Place", contentType: version.contentType, content: contentOf(version) }
}

const getDeliveryLocation: Handler = (call) => {
  settleOperations(call.world, call.now)
  const found = deliverable(call)
  if (found === undefined) return refused(404, "Requested asset was not found.")
  const expected = text(call, "expectedAssetType")
  const { content, contentType, type } = found
  if (expected !== "" && expected !== type) return refused(409, "The asset is of another type.")
  const file = { method: "GET", expiresAt: call.now + addressMillis, contentType, content } as const
  return Result.succeed(read({ location: store(call.world, call.origin, `asset-${text(call, "assetId")}`, file) }))
}

const isSubject = (call: Call, type: string, id: string): boolean => {
  switch (type) {
    case "All":
      return id === ""
    case "User":
      return call.world.users.has(id)
    case "Group":
      return call.world.groups.has(id)
    case "Universe":
      return call.world.universes.has(id)
    default:
      return [...call.world.groups.values()].some(({ roles }) => roles.some((role) => String(role.id) === id))
  }
}

const members = ["Group", "GroupRoleset", "User", "Universe"]

/** Who may be given what, by the type of the asset. */
const permissions: Readonly<Record<string, Readonly<Record<string, ReadonlyArray<string>>>>> = {
  Animation: { Use: members },
  Audio: { Use: members },
  Decal: { Use: ["All", ...members] },
  Image: { Use: ["All", ...members] },
  Mesh: { Use: ["All", ...members] },
  MeshPart: { Use: members },
  Model: { Edit: ["User"], Use: members },
  Place: { Download: ["All"], CopyFromRcc: ["Universe"], UpdateFromRcc: ["Universe"] },
  Video: { Use: members }
}

const isPermission = (type: string, subjectType: string, action: string): boolean =>
  permissions[type]?.[action]?.includes(subjectType) === true

/** Why a permission on an asset cannot be given. */
const obstacle = (
  call: Call,
  assetId: string,
  action: string,
  subjectType: string,
  subjectId: string
): string | undefined => {
  const asset = call.world.assets.byId.get(assetId)
  if (asset === undefined) return "AssetNotFound"
  if (!actsFor(call.world, call.credential, asset.creator)) return "CannotManageAsset"
  if (!isPermission(asset.type, subjectType, action)) return "InvalidSubjectTypeForAsset"
  return isSubject(call, subjectType, subjectId) ? undefined : "SubjectNotFound"
}

const actions = ["Edit", "Use", "Download", "CopyFromRcc", "UpdateFromRcc"]
const subjects = ["User", "Group", "GroupRoleset", "All", "Universe"]

const grantPermissions: Handler = (call) =>
  Result.gen(function* () {
    settleOperations(call.world, call.now)
    const { action, assetIds, requests, subjectId, subjectType } = bodyOf(call)
    const ids = [
      ...(Array.isArray(assetIds) ? assetIds : []),
      ...(Array.isArray(requests) ? requests : []).map((request) => (isObject(request) ? request.assetId : undefined))
    ].map((id: Json | undefined) => String(id ?? ""))
    if (!actions.includes(String(action)) || !subjects.includes(String(subjectType)) || ids.length === 0) {
      return yield* Result.fail(invalidArgument("The request is invalid.", "InvalidRequest"))
    }
    const subject = String(subjectId ?? "")
    const successAssetIds: Array<Json> = []
    const errors: Array<JsonObject> = []
    for (const id of ids) {
      const code = obstacle(call, id, String(action), String(subjectType), subject)
      const assetId = /^\d{1,15}$/.test(id) ? Number(id) : id
      if (code !== undefined) {
        errors.push({ assetId, code })
        continue
      }
      const grants = call.world.assets.byId.get(id)?.grants ?? []
      const grant = { action: String(action), subjectType: String(subjectType), subjectId: subject || undefined }
      if (!grants.some((it) => JSON.stringify(it) === JSON.stringify(grant))) grants.push(grant)
      successAssetIds.push(assetId)
    }
    return { ...applied({ successAssetIds, errors }), applied: successAssetIds.length > 0 }
  })

const term = /^(quotaType|assetType) == (\w+)$/

const listQuotas: Handler = (call) =>
  Result.gen(function* () {
    settleOperations(call.world, call.now)
    const userId = text(call, "user_id")
    if (!actsFor(call.world, call.credential, `users/${userId}`)) {
      return yield* Result.fail(permissionDenied("The quotas are those of somebody else."))
    }
    const filter = text(call, "filter")
    const wanted: Record<string, string> = {}
    for (const part of filter === "" ? [] : filter.split(" && ")) {
      const [, field, value] = term.exec(part) ?? []
      if (field === undefined || value === undefined) return yield* Result.fail(invalidArgument("Invalid filter."))
      wanted[field] = value
    }
    const shown = quotasOf(call.world, userId).filter(
      ({ assetType }) =>
        (wanted.assetType ?? assetType) === assetType && (wanted.quotaType ?? "RateLimitUpload") === "RateLimitUpload"
    )
    const written = call.world.dialect["assets.quotaUsage"]
    return yield* paged(
      call,
      shown,
      ({ wire }) => wire,
      ({ assetType, capacity, period, wire }) => {
        const [start, end] = spanOf(period, call.now)
        const used = uploadsIn(call.world, userId, assetType, start)
        return {
          path: `users/${userId}/asset-quotas/RATE_LIMIT_UPLOAD-${wire}`,
          quotaType: "RATE_LIMIT_UPLOAD",
          assetType: wire,
          usage: int64(written, used),
          capacity: int64(written, capacity),
          period,
          usageResetTime: formatTime(end)
        }
      }
    )
  })

export const deliveryHandlers = {
  "assets.getDeliveryLocation": getDeliveryLocation,
  "assets.getDeliveryLocationAtVersion": getDeliveryLocation,
  "assets.grantPermissions": grantPermissions,
  "assets.listQuotas": listQuotas
} satisfies Handlers
