/** Handlers of badges. */
import * as Result from "effect/Result"
import { invalidArgument, notFound, permissionDenied, type Refusal } from "../../Errors.ts"
import { applied, type Call, type Handler, type Handlers, text } from "../../Handler.ts"
import type { JsonObject } from "../../Json.ts"
import { type Part, partText, readParts } from "../../Multipart.ts"
import { bodyOf, formatTime, numeric } from "../../Values.ts"
import type { Badge, Badges } from "./State.ts"

/** What a universe gets for nothing in a day, and what each costs from then on. */
const freeADay = 5
const price = 100
const day = 86_400_000

const costOf = ({ byId }: Badges, universeId: string, now: number): number => {
  const recent = [...byId.values()].filter((it) => it.universeId === universeId && it.createTime > now - day)
  return recent.length < freeADay ? 0 : price
}

const format = (call: Call, badge: Badge): JsonObject => ({
  id: numeric(badge.id),
  name: badge.name,
  description: badge.description,
  displayName: badge.name,
  displayDescription: badge.description,
  enabled: badge.enabled,
  iconImageId: numeric(badge.iconImageId),
  displayIconImageId: numeric(badge.iconImageId),
  awarder: {
    id: numeric(call.world.universes.get(badge.universeId)?.places[0]),
    type: 1,
    name: call.world.universes.get(badge.universeId)?.displayName ?? ""
  },
  statistics: { pastDayAwardedCount: 0, awardedCount: 0, winRatePercentage: 0 },
  created: formatTime(badge.createTime),
  updated: formatTime(badge.updateTime)
})

const imageTypes = ["image/png", "image/jpeg", "image/bmp", "image/tga"]

const newIcon = (call: Call, image: Part): Result.Result<string, Refusal> =>
  imageTypes.includes(image.contentType ?? "")
    ? Result.succeed(String(7_400_000_000 + ++call.world.badges.count))
    : Result.fail(invalidArgument("The icon is not a picture.", "11"))

const create: Handler = (call) =>
  Result.gen(function* () {
    const { badges } = call.world
    const universeId = text(call, "universeId")
    const parts = readParts(call)
    const name = partText(parts, "name") ?? ""
    if (name.trim() === "") return yield* Result.fail(invalidArgument("The badge name is invalid.", "10"))
    const source = partText(parts, "paymentSourceType") ?? "1"
    if (source !== "1" && source !== "2") return yield* Result.fail(invalidArgument("Invalid payment source.", "17"))
    const cost = costOf(badges, universeId, call.now)
    if (Number(partText(parts, "expectedCost") ?? 0) !== cost) {
      return yield* Result.fail(invalidArgument(`The badge costs ${cost} Robux.`, "18"))
    }
    const image = parts.get("files")
    const iconImageId = image === undefined ? undefined : yield* newIcon(call, image)
    const badge: Badge = {
      id: String(7_500_000_000 + ++badges.count),
      universeId,
      name,
      description: partText(parts, "description") ?? "",
      enabled: (partText(parts, "isActive") ?? "true").toLowerCase() === "true",
      iconImageId,
      createTime: call.now,
      updateTime: call.now
    }
    badges.byId.set(badge.id, badge)
    if (cost > 0) badges.payments.push({ badgeId: badge.id, robux: cost, from: source === "1" ? "user" : "group" })
    return applied(format(call, badge))
  })

const found = (call: Call): Result.Result<Badge, Refusal> => {
  const badge = call.world.badges.byId.get(text(call, "badgeId"))
  if (badge === undefined) return Result.fail(notFound("The badge is invalid or does not exist.", "1"))
  const { universes } = call.credential
  return universes === "all" || universes.has(badge.universeId)
    ? Result.succeed(badge)
    : Result.fail(permissionDenied("You do not have permission to manage this badge.", "4"))
}

const update: Handler = (call) =>
  Result.gen(function* () {
    const badge = yield* found(call)
    const { description, enabled, name } = bodyOf(call)
    if (name !== undefined && (typeof name !== "string" || name.trim() === "")) {
      return yield* Result.fail(invalidArgument("The badge name is invalid.", "10"))
    }
    if (typeof name === "string") badge.name = name
    if (typeof description === "string") badge.description = description
    if (typeof enabled === "boolean") badge.enabled = enabled
    badge.updateTime = call.now
    return applied({})
  })

const updateIcon: Handler = (call) =>
  Result.gen(function* () {
    const badge = yield* found(call)
    const image = readParts(call).get("Files")
    if (image === undefined) return yield* Result.fail(invalidArgument("There is no file in the request.", "3"))
    badge.iconImageId = yield* newIcon(call, image)
    badge.updateTime = call.now
    return applied({ targetId: numeric(badge.iconImageId) })
  })

export const badgeHandlers: Handlers = {
  "POST /legacy-badges/v1/universes/{universeId}/badges": create,
  "PATCH /legacy-badges/v1/badges/{badgeId}": update,
  "POST /legacy-publish/v1/badges/{badgeId}/icon": updateIcon
}
