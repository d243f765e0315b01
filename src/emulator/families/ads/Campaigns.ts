/** Handlers of campaigns: creating, changing and looking at them. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { aborted, invalidArgument, notFound, permissionDenied, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import { isObject, type JsonObject, stringifyJson } from "../../Json.ts"
import { paged } from "../../Paging.ts"
import { bodyOf, day, formatTime } from "../../Values.ts"
import type { Campaign } from "./State.ts"
import type { Call, Handler, Handlers } from "./World.ts"

const refuse = (message: string) => Result.fail(invalidArgument(message))

/** Serving or not, and why. */
const delivery = (
  { world: { dialect } }: Call,
  campaign: Campaign,
  now: number
): readonly [status: string, ...reasons: ReadonlyArray<string>] => {
  if (campaign.status === "CANCELLED") return ["NOT_SERVING", "CANCELLED"]
  if (now < campaign.reviewedAt) return ["IN_REVIEW"]
  if (campaign.rejected) return ["REJECTED", "MODERATED"]
  if (campaign.status === "PAUSED") return ["NOT_SERVING", "PAUSED"]
  if (now < campaign.startTime) return ["NOT_SERVING", "SCHEDULED"]
  if (now >= campaign.startTime + campaign.durationInDays * day) return ["NOT_SERVING", "COMPLETED"]
  const learnt = Math.max(campaign.startTime, campaign.reviewedAt) + dialect["ads.learningMillis"]
  return now < learnt ? ["SERVING", "LEARNING"] : ["SERVING"]
}

const formatStatus = (call: Call, campaign: Campaign): JsonObject => {
  const [deliveryStatus, ...reasons] = delivery(call, campaign, call.now)
  return {
    id: campaign.id,
    status: campaign.status,
    deliveryStatus,
    ...(reasons.length === 0 ? {} : { deliveryStatusReasons: reasons })
  }
}

const format = (call: Call, campaign: Campaign): JsonObject => ({
  ...formatStatus(call, campaign),
  name: campaign.name,
  billingAccountId: account.id,
  targetUniverseId: campaign.universeId,
  objective: campaign.objective,
  paymentType: campaign.paymentType,
  budget: {
    type: campaign.budgetType,
    amountMicros: String(campaign.amount),
    ...(campaign.scheduled === undefined
      ? {}
      : {
          scheduledAmountMicros: String(campaign.scheduled.amount),
          scheduledEffectiveTime: formatTime(campaign.scheduled.time)
        })
  },
  schedule: { startTime: formatTime(campaign.startTime), durationInDays: campaign.durationInDays },
  creativeAssetIds: [...campaign.creativeAssetIds],
  targeting: campaign.targeting,
  bid: { strategy: "AUTOMATED" },
  createTime: formatTime(campaign.createTime),
  updateTime: formatTime(campaign.updateTime)
})

/** The account that pays. Its days are those of UTC. */
export const account = {
  id: "9720001",
  displayName: "Default account",
  organizationId: "9730001",
  status: "ACTIVE",
  timeZone: "Etc/UTC",
  type: "SELF_SERVICE"
} as const

/** Lowers the budgets whose time has come. */
const settle = (call: Call): void => {
  for (const campaign of call.world.ads.campaigns.values()) {
    if (campaign.scheduled === undefined || campaign.scheduled.time > call.now) continue
    campaign.amount = campaign.scheduled.amount
    campaign.scheduled = undefined
  }
}

const found = (call: Call): Result.Result<Campaign, Refusal> => {
  settle(call)
  const campaign = call.world.ads.campaigns.get(text(call, "id"))
  return campaign === undefined ? Result.fail(notFound("The campaign was not found.")) : Result.succeed(campaign)
}

const readAmount = (call: Call, budget: Json | undefined): Result.Result<bigint, Refusal> => {
  const micros = isObject(budget) ? budget.amountMicros : undefined
  if (typeof micros !== "string" || !/^\d+$/.test(micros))
    return refuse("budget.amountMicros must be a numeric string.")
  const amount = BigInt(micros)
  const smallest = call.world.dialect["ads.smallestBudget"] * 1_000_000
  return amount < smallest ? refuse(`budget.amountMicros must be at least ${smallest}.`) : Result.succeed(amount)
}

const readSchedule = (
  schedule: Json | undefined,
  now: number
): Result.Result<{ readonly startTime: number | undefined; readonly durationInDays: number | undefined }, Refusal> => {
  if (!isObject(schedule)) return refuse("schedule must be an object.")
  const { durationInDays, endTime, startTime } = schedule
  if (endTime !== undefined) return refuse("schedule.endTime is not accepted.")
  const start = startTime === undefined ? undefined : Date.parse(String(startTime))
  if (start !== undefined && !(start >= now)) return refuse("schedule.startTime must not be in the past.")
  const isFit = typeof durationInDays === "number" && durationInDays >= 1 && durationInDays <= 3650
  if (durationInDays !== undefined && !isFit) return refuse("schedule.durationInDays must be 1 to 3650.")
  return Result.succeed({ startTime: start, durationInDays: isFit ? durationInDays : undefined })
}

const readCreatives = (call: Call, ids: Json | undefined): Result.Result<ReadonlyArray<string>, Refusal> => {
  if (!Array.isArray(ids) || ids.length === 0) return refuse("creativeAssetIds is required.")
  const assetIds = ids.map(String)
  const missing = assetIds.find((id) => !["Decal", "Image"].includes(call.world.assets.byId.get(id)?.type ?? ""))
  const most = call.world.dialect["ads.pictures"]
  if (assetIds.length > most) return refuse(`creativeAssetIds must be at most ${most} ids.`)
  return missing === undefined
    ? Result.succeed(assetIds)
    : Result.fail(permissionDenied(`Asset ${missing} is not an image that you can use.`))
}

const isOneOf = (value: Json | undefined, ...values: ReadonlyArray<string>): value is string =>
  typeof value === "string" && values.includes(value)

const readCampaign = (call: Call): Result.Result<Campaign, Refusal> =>
  Result.gen(function* () {
    const { ads, universes } = call.world
    const body = bodyOf(call)
    const { name, objective, paymentType, targetUniverseId, targeting = {} } = body
    const budgetType = isObject(body.budget) ? body.budget.type : undefined
    if (typeof name !== "string" || name === "") return yield* refuse("name is required.")
    if (objective !== "ENGAGEMENT") return yield* refuse("objective must be ENGAGEMENT.")
    if (!isOneOf(paymentType, "CREDIT_CARD", "ADS_CREDIT", "INVOICE")) return yield* refuse("paymentType is invalid.")
    if (!isOneOf(budgetType, "DAILY", "LIFETIME")) return yield* refuse("budget.type is invalid.")
    if (!universes.has(String(targetUniverseId))) {
      return yield* Result.fail(permissionDenied("targetUniverseId cannot be advertised."))
    }
    const amount = yield* readAmount(call, body.budget)
    const { durationInDays, startTime = call.now } = yield* readSchedule(body.schedule, call.now)
    if (durationInDays === undefined) return yield* refuse("schedule.durationInDays is required.")
    const creativeAssetIds = yield* readCreatives(call, body.creativeAssetIds)
    return {
      id: String(9_700_100 + ++ads.count),
      name,
      universeId: String(targetUniverseId),
      objective,
      paymentType,
      budgetType,
      amount,
      scheduled: undefined,
      creativeAssetIds,
      startTime,
      durationInDays,
      targeting,
      status: "ACTIVE",
      reviewedAt: call.now + ads.reviewMillis,
      rejected: creativeAssetIds.some((id) => ads.unfit.has(id)),
      createTime: call.now,
      updateTime: call.now
    }
  })

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

const create: Handler = (call) =>
  Result.gen(function* () {
    settle(call)
    const { assets, ads } = call.world
    const key = text(call, "x-idempotency-key")
    if (!uuid.test(key)) return yield* refuse("x-idempotency-key must be a UUID.")
    const body = stringifyJson(call.body ?? null)
    const before = ads.keys.get(key)
    const first = before !== undefined && before.time > call.now - day ? before : undefined
    if (first !== undefined && first.body !== body) {
      return yield* Result.fail(aborted("The idempotency key was used for another campaign."))
    }
    const original = first && ads.campaigns.get(first.campaignId)
    if (original !== undefined) return read(format(call, original))
    const campaign = yield* readCampaign(call)
    ads.campaigns.set(campaign.id, campaign)
    ads.keys.set(key, { body, campaignId: campaign.id, time: call.now })
    for (const assetId of campaign.creativeAssetIds.filter((id) => !ads.creatives.has(id))) {
      ads.creatives.set(assetId, {
        id: String(9_710_100 + ++ads.count),
        assetId,
        assetName: assets.byId.get(assetId)?.displayName ?? "",
        isArchived: false,
        createTime: call.now
      })
    }
    return applied(format(call, campaign))
  })

const fixed = ["objective", "paymentType", "targeting", "creativeAssetIds", "bid", "targetUniverseId"]

/** What was paid by credit stays as it is: it can be cancelled alone, and that some time before it starts. */
const checkCredit = (call: Call, campaign: Campaign): Result.Result<void, Refusal> => {
  if (campaign.paymentType !== "ADS_CREDIT") return Result.succeed(undefined)
  const { status, ...others } = bodyOf(call)
  if (status !== "CANCELLED" || Object.keys(others).length > 0)
    return refuse("What is paid by credit cannot be changed.")
  return campaign.startTime - call.now < call.world.dialect["ads.cancelMillis"]
    ? refuse("It is too late to cancel what is paid by credit.")
    : Result.succeed(undefined)
}

const update: Handler = (call) =>
  Result.gen(function* () {
    const campaign = yield* found(call)
    const body = bodyOf(call)
    const { budget, name, schedule, status } = body
    const immutable = fixed.find((field) => body[field] !== undefined)
    if (immutable !== undefined) return yield* refuse(`${immutable} cannot be changed.`)
    if (campaign.status === "CANCELLED") return yield* refuse("The campaign is cancelled.")
    if (isObject(budget) && budget.type !== undefined) return yield* refuse("budget.type cannot be changed.")
    if (status !== undefined && !isOneOf(status, "ACTIVE", "PAUSED", "CANCELLED"))
      return yield* refuse("Invalid status.")
    yield* checkCredit(call, campaign)
    const amount = budget === undefined ? undefined : yield* readAmount(call, budget)
    const times = schedule === undefined ? undefined : yield* readSchedule(schedule, call.now)
    const hasStarted = call.now >= Math.max(campaign.startTime, campaign.reviewedAt)
    if (times !== undefined && hasStarted) return yield* refuse("The campaign has started.")
    campaign.name = typeof name === "string" ? name : campaign.name
    campaign.status = (status as Campaign["status"] | undefined) ?? campaign.status
    campaign.startTime = times?.startTime ?? campaign.startTime
    campaign.durationInDays = times?.durationInDays ?? campaign.durationInDays
    if (amount !== undefined && amount < campaign.amount && hasStarted) {
      campaign.scheduled = { amount, time: (Math.floor(call.now / day) + 1) * day }
    } else if (amount !== undefined) {
      campaign.amount = amount
      campaign.scheduled = undefined
    }
    campaign.updateTime = call.now
    return applied(format(call, campaign))
  })

const order = ["ACTIVE", "PAUSED", "CANCELLED"]

const list: Handler = (call) => {
  settle(call)
  const campaigns = [...call.world.ads.campaigns.values()].sort(
    (a, b) =>
      order.indexOf(a.status) - order.indexOf(b.status) || b.createTime - a.createTime || Number(b.id) - Number(a.id)
  )
  return paged(
    call,
    campaigns,
    ({ id }) => id,
    (campaign) => format(call, campaign)
  )
}

const batchGetStatus: Handler = (call) => {
  const ids = isObject(call.body) && Array.isArray(call.body.campaignIds) ? call.body.campaignIds.map(String) : []
  if (ids.length === 0 || ids.length > 100) return refuse("campaignIds must be 1 to 100 ids.")
  const { campaigns } = call.world.ads
  const statuses = ids.flatMap((id) => campaigns.get(id) ?? []).map((campaign) => formatStatus(call, campaign))
  const failures = ids.filter((id) => !campaigns.has(id)).map((id) => ({ id, reason: "NOT_FOUND" }))
  return Result.succeed(read({ statuses, ...(failures.length === 0 ? {} : { failures }) }))
}

export const campaignHandlers = {
  "ads.listCampaigns": list,
  "ads.createCampaign": create,
  "ads.getCampaign": (call) => Result.map(found(call), (campaign) => read(format(call, campaign))),
  "ads.updateCampaign": update,
  "ads.batchGetCampaignStatus": batchGetStatus
} satisfies Handlers
