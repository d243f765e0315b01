/** Handlers of badges. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, notFound, permissionDenied, type Refusal } from "../../Errors.ts"
import { applied, text } from "../../Handler.ts"
import type { JsonObject } from "../../Json.ts"
import { type Part, partText, readParts } from "../../Multipart.ts"
import { pictureOf } from "../../Pictures.ts"
import { bodyOf, day, formatTime, numeric } from "../../Values.ts"
import type { Badge } from "./State.ts"
import type { Call, Handler, Handlers, World } from "./World.ts"

/** What the next badge of a universe costs: some of a day of UTC are free. */
const costOf = ({ badges, dialect }: World, universeId: string, now: number): number => {
  const today = Math.floor(now / day) * day
  const recent = [...badges.byId.values()].filter((it) => it.universeId === universeId && it.createTime >= today)
  return recent.length < dialect["badges.freeOfDay"] ? 0 : dialect["badges.price"]
}

/** Codes of refusals. */
const codes = {
  unknown: "1",
  notYours: "2",
  moderated: "6",
  badIcon: "11",
  badName: "14",
  badDescription: "15",
  badSource: "16",
  noFunds: "17",
  otherCost: "18"
} as const

const refuse = (code: keyof typeof codes, message: string) => Result.fail(invalidArgument(message, codes[code]))

const moderated = /\bmoderated\b/i

/** Why texts cannot be a badge's. */
const checkTexts = (name: string | undefined, description: string | undefined) => {
  if (name?.trim() === "") return refuse("badName", "The badge name is invalid.")
  if (description !== undefined && description.length > 1000)
    return refuse("badDescription", "The description is invalid.")
  return Result.succeed(undefined)
}

const areModerated = (...texts: ReadonlyArray<string | undefined>): boolean =>
  texts.some((it) => moderated.test(it ?? ""))

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

const newIcon = (call: Call, image: Part): Result.Result<string, Refusal> =>
  pictureOf(image) !== undefined
    ? Result.succeed(String(7_400_000_000 + ++call.world.badges.count))
    : refuse("badIcon", "The icon is not a picture.")

const create: Handler = (call) =>
  Result.gen(function* () {
    const { badges } = call.world
    const universeId = text(call, "universeId")
    const parts = readParts(call)
    const name = partText(parts, "name") ?? ""
    const description = partText(parts, "description") ?? ""
    yield* checkTexts(name, description)
    if (areModerated(name, description)) {
      return yield* Result.fail(permissionDenied("The text is moderated.", codes.moderated))
    }
    const source = partText(parts, "paymentSourceType") ?? "1"
    if (source !== "1" && source !== "2") {
      return yield* refuse("badSource", "Invalid payment source.")
    }
    const cost = costOf(call.world, universeId, call.now)
    if (Number(partText(parts, "expectedCost") ?? 0) !== cost) {
      return yield* refuse("otherCost", `The badge costs ${cost} Robux.`)
    }
    if (cost > badges.funds) return yield* Result.fail(permissionDenied("There are not enough Robux.", codes.noFunds))
    const image = parts.get("files")
    const iconImageId = image === undefined ? undefined : yield* newIcon(call, image)
    const badge: Badge = {
      id: String(7_500_000_000 + ++badges.count),
      universeId,
      name,
      description,
      enabled: (partText(parts, "isActive") ?? "true").toLowerCase() === "true",
      iconImageId,
      createTime: call.now,
      updateTime: call.now
    }
    badges.byId.set(badge.id, badge)
    badges.funds -= cost
    if (cost > 0) badges.payments.push({ badgeId: badge.id, robux: cost, from: source === "1" ? "user" : "group" })
    return applied(format(call, badge))
  })

const found = (call: Call): Result.Result<Badge, Refusal> => {
  const badge = call.world.badges.byId.get(text(call, "badgeId"))
  if (badge === undefined) return Result.fail(notFound("The badge is invalid or does not exist.", codes.unknown))
  const { universes } = call.credential
  return universes === "all" || universes.has(badge.universeId)
    ? Result.succeed(badge)
    : Result.fail(permissionDenied("You do not have permission to manage this badge.", codes.notYours))
}

const update: Handler = (call) =>
  Result.gen(function* () {
    const badge = yield* found(call)
    const { description, enabled, name } = bodyOf(call)
    const given = (value: Json | undefined) =>
      value === undefined ? undefined : typeof value === "string" ? value : ""
    yield* checkTexts(given(name), given(description))
    if (areModerated(given(name), given(description))) return yield* refuse("moderated", "The text is moderated.")
    if (typeof name === "string") badge.name = name
    if (typeof description === "string") badge.description = description
    if (typeof enabled === "boolean") badge.enabled = enabled
    badge.updateTime = call.now
    return applied({})
  })

const updateIcon: Handler = (call) =>
  Result.gen(function* () {
    const badge = yield* Result.mapError(found(call), (refusal) => ({
      ...refusal,
      detail: refusal.status === 404 ? "4" : "5"
    }))
    const image = readParts(call).get("Files")
    if (image === undefined) return yield* Result.fail(invalidArgument("There is no file in the request.", "2"))
    badge.iconImageId = yield* newIcon(call, image)
    badge.updateTime = call.now
    return applied({ targetId: numeric(badge.iconImageId) })
  })

export const badgeHandlers = {
  "badges.create": create,
  "badges.update": update,
  "badges.updateIcon": updateIcon
} satisfies Handlers
