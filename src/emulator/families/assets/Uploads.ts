/** How much of what a user may upload in a month or a day. */
import * as Result from "effect/Result"
import { type Refusal, resourceExhausted } from "../../Errors.ts"
import type { Call, World } from "./World.ts"

interface UploadQuota {
  readonly assetType: string
  readonly wire: string
  readonly capacity: number
  readonly period: "MONTH" | "DAY"
}

/** Who is verified may upload more audio. */
export const quotasOf = ({ dialect, users }: World, userId: string): ReadonlyArray<UploadQuota> => [
  {
    assetType: "Audio",
    wire: "AUDIO",
    capacity: dialect[users.get(userId)?.idVerified ? "assets.audioOfMonth" : "assets.audioOfMonthUnverified"],
    period: "MONTH"
  },
  { assetType: "Video", wire: "VIDEO", capacity: dialect["assets.videoOfDay"], period: "DAY" }
]

export const spanOf = (period: "MONTH" | "DAY", now: number): readonly [start: number, end: number] => {
  const date = new Date(now)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  return period === "DAY"
    ? [Date.UTC(year, month, day), Date.UTC(year, month, day + 1)]
    : [Date.UTC(year, month), Date.UTC(year, month + 1)]
}

export const uploadsIn = ({ assets }: World, userId: string, type: string, since: number): number =>
  assets.uploads.filter((upload) => upload.userId === userId && upload.type === type && upload.time >= since).length

/** Refuses an upload beyond what its creator may upload. */
export const checkUploads = (call: Call, type: string, creator: string): Result.Result<void, Refusal> => {
  const [kind, userId = ""] = creator.split("/")
  const quota = quotasOf(call.world, userId).find(({ assetType }) => assetType === type)
  if (kind !== "users" || quota === undefined) return Result.succeed(undefined)
  const [start] = spanOf(quota.period, call.now)
  return uploadsIn(call.world, userId, type, start) < quota.capacity
    ? Result.succeed(undefined)
    : Result.fail(resourceExhausted("The quota of uploads is used up."))
}
