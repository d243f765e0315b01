/**
 * Advertising: campaigns and what pays for them, their review, and pictures to advertise with.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/advertising
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { DurationWithUnit } from "../DurationWithUnit.ts"
import type { InvalidRequest, OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/ads/operations.ts"
import type {
  AdvertisableUniverse,
  BillingAccount,
  Campaign,
  CampaignAnswer,
  CampaignBudget,
  CampaignIDFailure,
  CampaignOptionsResponse,
  CampaignStatus,
  CampaignStatuses,
  CampaignTimes,
  Creative,
  CreativeAnswer
} from "../generated/ads/shapes.ts"
import type * as Wire from "../generated/ads/wire.ts"
import { given } from "../interface/Fields.ts"
import { refuse } from "../internal/pipeline/Refuse.ts"
import { both, each } from "../internal/runtime/Each.ts"
import * as LongRunning from "../LongRunning.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { AnyOperation, Id, Input, Open, Segment } from "../Operation.ts"
import { type ListMethod, listOf, mapItems, type PagingOptions } from "../Paging.ts"
import { readAssetType, readWord } from "./internal/AssetTypes.ts"
import { masked } from "./internal/Mask.ts"
import { type Client, type Gives, type List, layerOf, list, resumable, type Trial, trials } from "./internal/Method.ts"
import { type Amount, scaled, unscaled } from "./internal/Money.ts"
import { optionalTime, wholeDays } from "./internal/Times.ts"

export type {
  AdvertisableUniverse,
  Amount,
  BillingAccount,
  Campaign,
  CampaignBudget,
  CampaignIDFailure,
  CampaignOptionsResponse,
  CampaignStatus,
  CampaignStatuses,
  CampaignTimes,
  Creative
}

/** When a campaign runs. There is no end time: the end is so many days after the start. */
export interface CampaignSchedule {
  readonly startTime?: DateTime.DateTime.Input | undefined
  /** Whole days, 1 to 3,650: `"7 days"`. */
  readonly duration?: DurationWithUnit | undefined
}

/** Whom a campaign is shown to; what is left out is everybody. */
export type Targeting = Wire.Targeting

/** A campaign to create. */
export interface NewCampaign {
  readonly name: string
  /** One of `getAllAdvertisableUniverses`. */
  readonly targetUniverseId: Id
  readonly paymentType: Open<"CREDIT_CARD" | "ADS_CREDIT" | "INVOICE">
  /** US dollars, by the day or for all of it. At most six digits after the point. */
  readonly budget: { readonly type: Open<"DAILY" | "LIFETIME">; readonly amount: Amount }
  /** Images that are assets already. */
  readonly creativeAssetIds: ReadonlyArray<Id>
  readonly schedule: CampaignSchedule & { readonly duration: DurationWithUnit }
  /** `ENGAGEMENT` unless given, which is all there is. */
  readonly objective?: Open<"ENGAGEMENT"> | undefined
  readonly targeting?: Targeting | undefined
  readonly bid?: Wire.Bid | undefined
  /**
   * A UUID that stands for this campaign: creating it again with it within 24 hours gives the first one. Made for
   * each call unless given; give one that is kept where a program may begin again.
   */
  readonly idempotencyKey?: string | undefined
}

/** What can be changed of a campaign. The rest is fixed when it is created. */
export interface CampaignChanges {
  readonly name?: string | undefined
  /** US dollars. More is spent at once, less from the account's next midnight. */
  readonly budget?: { readonly amount: Amount } | undefined
  /** Until the campaign starts. */
  readonly schedule?: CampaignSchedule | undefined
  /** To cancel a campaign, which is for good, use `cancelCampaign`. */
  readonly status?: Open<"ACTIVE" | "PAUSED"> | undefined
}

/** A campaign. */
export interface CampaignAddress {
  readonly campaignId: Segment
}

/**
 * Advertising: campaigns and what pays for them, their review, and pictures to advertise with.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/advertising
 * @since 0.1.0
 */
export class Ads extends Context.Service<
  Ads,
  {
    /**
     * Experimental. The universes that can be advertised, all of them.
     *
     * Scope: `ad.campaign:read`. Quota: 600 a minute.
     */
    readonly getAllAdvertisableUniverses: Trial<Effect.Effect<ReadonlyArray<AdvertisableUniverse>, OpenCloudError>>

    /**
     * Experimental. The accounts that pay, of the credential's user.
     *
     * Scope: `ad.billing:read`. Quota: 600 a minute. Pages of up to 100.
     */
    readonly listBillingAccounts: Trial<List<typeof Operations.listBillingAccounts, BillingAccount>>

    /** Experimental. An account. Scope: `ad.billing:read`. Quota: 600 a minute. Fails with `NotFound`. */
    readonly getBillingAccount: Trial<
      (input: { readonly billingAccountId: Segment }) => Effect.Effect<BillingAccount, OpenCloudError>
    >

    /**
     * Experimental. What a campaign can have: objectives, ways to pay, formats, audiences; with a universe also
     * whether that can be advertised.
     *
     * Scope: `ad.campaign:read`. Quota: 600 a minute.
     */
    readonly getCampaignOptions: Trial<
      (input: {
        readonly universeId?: Id
        readonly objective?: Open<"ENGAGEMENT">
      }) => Effect.Effect<CampaignOptionsResponse, OpenCloudError>
    >

    /**
     * Experimental. Campaigns: active, paused, cancelled, and in each group the newest first.
     *
     * Scope: `ad.campaign:read`. Quota: 600 a minute. Pages of up to 100.
     */
    readonly listCampaigns: Trial<ListMethod<PagingOptions, Campaign>>

    /** Experimental. A campaign. Scope: `ad.campaign:read`. Quota: 600 a minute. Fails with `NotFound`. */
    readonly getCampaign: Trial<(input: CampaignAddress) => Effect.Effect<Campaign, OpenCloudError>>

    /**
     * Experimental. Creates a campaign, which spends money, up to its budget, once it has been reviewed. The handle
     * waits for the review: its result is a campaign that is served, or is to be, and one that was rejected fails
     * with `OperationFailed`, which names the reasons.
     *
     * A repetition after an unknown outcome gives the campaign that is there. Scope: `ad.campaign:write`, and
     * `ad.campaign:read` for the handle. Quota: 60 a minute. Fails with `Conflict` where the key was used for
     * another campaign.
     */
    readonly createCampaign: Trial<
      ((input: NewCampaign) => Effect.Effect<LongRunning.Started<Campaign, CampaignStatus>, OpenCloudError>) &
        LongRunning.Resumable<CampaignStatus>
    >

    /**
     * Experimental. Changes the fields of a campaign that are given: pauses it, resumes it, gives it another budget.
     * It does not cancel, which is irreversible.
     *
     * Scope: `ad.campaign:write`. Quota: 60 a minute. Fails with `NotFound`.
     */
    readonly updateCampaign: Trial<
      (input: CampaignAddress & CampaignChanges) => Effect.Effect<Campaign, OpenCloudError>
    >

    /**
     * Experimental. Cancels a campaign. Irreversible: a cancelled campaign cannot be resumed.
     *
     * Scope: `ad.campaign:write`. Quota: 60 a minute. Fails with `NotFound`.
     */
    readonly cancelCampaign: Trial<(input: CampaignAddress) => Effect.Effect<Campaign, OpenCloudError>>

    /**
     * Experimental. Where campaigns stand, any number of them, in requests of 100. Ids that are not there are
     * `failures`.
     *
     * Scope: `ad.campaign:read`. Quota: 1,000 a minute.
     */
    readonly batchGetCampaignStatus: Trial<
      (input: { readonly campaignIds: ReadonlyArray<Id> }) => Effect.Effect<CampaignStatuses, OpenCloudError>
    >

    /**
     * Experimental. Waits until a campaign has left review, 3 days unless given otherwise. Fails with
     * `OperationFailed` where it was rejected or is not there, and with `Timeout`.
     *
     * Scope: `ad.campaign:read`. Quota: 1,000 a minute.
     */
    readonly awaitReview: Trial<
      (input: CampaignAddress, options?: LongRunning.AwaitOptions) => Effect.Effect<CampaignStatus, OpenCloudError>
    >

    /**
     * Experimental. The pictures of the account, to use again.
     *
     * Scope: `ad.campaign:read`. Quota: 600 a minute. Pages of up to 100.
     */
    readonly listCreatives: Trial<List<typeof Operations.listCreatives, Creative>>
  }
>()("effect-open-cloud/Ads") {
  /** Advertising over a client. */
  static readonly layer: Layer.Layer<Ads, never, OpenCloud> = layerOf(Ads, (client) => make(client), [
    "batchGetCampaignStatus"
  ])
}

/** Amounts are whole millionths of a US dollar. */
const millionths = 6

const scheduleIn = ({ durationInDays, ...schedule }: NonNullable<CampaignAnswer["schedule"]>) => ({
  ...schedule,
  ...given({ duration: durationInDays === undefined ? undefined : Duration.days(durationInDays) })
})

const creativeOf = ({ assetType, moderationStatus, ...creative }: CreativeAnswer): Creative => ({
  ...creative,
  ...given({
    assetType: assetType && readAssetType(assetType),
    moderationStatus:
      moderationStatus === "PENDING_REVIEW" ? "Reviewing" : moderationStatus && readWord(moderationStatus)
  })
})

const campaignOf = ({ budget, schedule, ...campaign }: CampaignAnswer): Campaign => ({
  ...campaign,
  ...given({
    schedule: schedule && scheduleIn(schedule),
    budget: budget && {
      ...budget,
      ...given({
        amount: unscaled(budget.amountMicros, millionths),
        scheduledAmount: unscaled(budget.scheduledAmountMicros, millionths)
      })
    }
  })
})

const isBlank = (text: unknown): boolean => typeof text !== "string" || text.trim() === ""

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Days that a campaign can last. */
const longest = 3650

const micros = (operation: AnyOperation, amount: Amount): Effect.Effect<string, InvalidRequest> =>
  Effect.flatMap(scaled(operation, "budget.amount", amount, millionths), (units) =>
    units === 0n
      ? Effect.fail(refuse(operation, "budget.amount", "is nothing", "empty"))
      : Effect.succeed(String(units))
  )

type ScheduleBody = Pick<Wire.Schedule, "startTime" | "durationInDays">

const scheduleOf = (
  operation: AnyOperation,
  schedule: CampaignSchedule
): Effect.Effect<ScheduleBody, InvalidRequest> => {
  const { duration, startTime, ...others } = schedule
  if ("endTime" in others) {
    return Effect.fail(refuse(operation, "schedule.endTime", "is not taken: the duration says when a campaign ends"))
  }
  return Effect.map(
    both(
      optionalTime(operation, "schedule.startTime", startTime),
      wholeDays(operation, "schedule.duration", duration, longest)
    ),
    ([time, durationInDays]) => given({ startTime: time && DateTime.formatIso(time), durationInDays })
  )
}

const bodyOf = (campaign: NewCampaign): Effect.Effect<Wire.CreateCampaignRequest, InvalidRequest> =>
  Effect.gen(function* () {
    const operation = Operations.createCampaign
    const { bid, budget, creativeAssetIds, name, objective, paymentType, schedule, targeting } = campaign
    if (isBlank(name)) return yield* refuse(operation, "name", "is empty", "empty")
    if (!Array.isArray(creativeAssetIds) || creativeAssetIds.length === 0) {
      return yield* refuse(operation, "creativeAssetIds", "is empty", "empty")
    }
    if (schedule?.duration === undefined) {
      return yield* refuse(operation, "schedule.duration", "is missing", "missing")
    }
    const amountMicros = yield* micros(operation, budget?.amount)
    return {
      name,
      targetUniverseId: String(campaign.targetUniverseId),
      // Open values: the server judges what this version does not know.
      objective: (objective ?? "ENGAGEMENT") as "ENGAGEMENT",
      paymentType: paymentType as Wire.CreateCampaignRequest["paymentType"],
      budget: { type: budget.type as NonNullable<Wire.Budget["type"]>, amountMicros },
      creativeAssetIds: creativeAssetIds.map(String),
      schedule: yield* scheduleOf(operation, schedule),
      ...given({ targeting, bid })
    }
  })

const changesOf = (changes: CampaignChanges): Effect.Effect<Wire.UpdateCampaignRequest, InvalidRequest> =>
  Effect.gen(function* () {
    const operation = Operations.updateCampaign
    const { body } = yield* masked(operation, ["name", "budget", "schedule", "status"], changes)
    const { budget, name, schedule, status } = body
    if (name !== undefined && isBlank(name)) return yield* refuse(operation, "name", "is empty", "empty")
    if (status === "CANCELLED")
      return yield* refuse(operation, "status", "cannot be CANCELLED here, as that is for good: use cancelCampaign")
    const fixed = Object.keys(budget ?? {}).find((field) => field !== "amount")
    if (fixed !== undefined) return yield* refuse(operation, `budget.${fixed}`, "is fixed when a campaign is created")
    return given({
      name,
      status: status as Wire.UpdateCampaignRequest["status"],
      budget: budget && { amountMicros: yield* micros(operation, budget.amount) },
      schedule: schedule && (yield* scheduleOf(operation, schedule))
    })
  })

const batchSize = Operations.batchGetCampaignStatus.limits?.find(({ at }) => at === "body.campaignIds")?.maxItems ?? 1

const make = (client: Client): Ads["Service"] => {
  const update = (id: Segment, body: Wire.UpdateCampaignRequest): Gives<Campaign> =>
    Effect.map(client.execute(Operations.updateCampaign, { id, body }), campaignOf)
  const campaigns = list(client, Operations.listCampaigns, (page) => page.campaigns)
  const creatives = list(client, Operations.listCreatives, (page) => page.creatives)

  return trials({
    getAllAdvertisableUniverses: Effect.map(
      client.execute(Operations.listAdvertisableUniverses, {}),
      ({ advertisableUniverses = [] }) => advertisableUniverses
    ),

    listBillingAccounts: list(client, Operations.listBillingAccounts, (page) => page.billingAccounts),

    getBillingAccount: ({ billingAccountId }: { readonly billingAccountId: Segment }) =>
      client.execute(Operations.getBillingAccount, { id: billingAccountId }),

    getCampaignOptions: ({
      objective,
      universeId
    }: {
      readonly universeId?: Id
      readonly objective?: Open<"ENGAGEMENT">
    }) => {
      const id = universeId === undefined ? undefined : String(universeId)
      return client.execute(Operations.getCampaignOptions, given({ universeId: id, objective }))
    },

    listCampaigns: listOf((input: PagingOptions) => mapItems(campaigns.pages(input), campaignOf)),

    getCampaign: ({ campaignId }: CampaignAddress) =>
      Effect.map(client.execute(Operations.getCampaign, { id: campaignId }), campaignOf),

    createCampaign: resumable(client, Operations.createCampaign, ({ idempotencyKey, ...campaign }: NewCampaign) =>
      Effect.gen(function* () {
        if (idempotencyKey !== undefined && !uuid.test(idempotencyKey)) {
          return yield* refuse(Operations.createCampaign, "idempotencyKey", "must be a UUID", "type")
        }
        const body = yield* bodyOf(campaign)
        const started = yield* LongRunning.start(client, Operations.createCampaign, {
          body,
          ...given({ idempotencyKey })
        } satisfies Input<typeof Operations.createCampaign>)
        return { ...started, answer: campaignOf(started.answer) }
      })
    ),

    updateCampaign: ({ campaignId, ...changes }: CampaignAddress & CampaignChanges) =>
      Effect.flatMap(changesOf(changes), (body) => update(campaignId, body)),

    cancelCampaign: ({ campaignId }: CampaignAddress) => update(campaignId, { status: "CANCELLED" }),

    batchGetCampaignStatus: ({ campaignIds }: { readonly campaignIds: ReadonlyArray<Id> }) =>
      Effect.gen(function* () {
        const ids = [...new Set(campaignIds.map(String))]
        const chunks = Array.from({ length: Math.ceil(ids.length / batchSize) }, (_, index) =>
          ids.slice(index * batchSize, (index + 1) * batchSize)
        )
        const answers = yield* each(chunks, (chunk) =>
          client.execute(Operations.batchGetCampaignStatus, { body: { campaignIds: chunk } })
        )
        return {
          statuses: answers.flatMap(({ statuses = [] }) => statuses),
          failures: answers.flatMap(({ failures = [] }) => failures)
        }
      }),

    awaitReview: ({ campaignId }: CampaignAddress, options?: LongRunning.AwaitOptions) => {
      const key = String(campaignId)
      const body = JSON.stringify({ campaignIds: [key] })
      const reference = { operation: Operations.createCampaign.id, family: "campaigns", input: {}, body, key } as const
      return Effect.flatMap(LongRunning.resume(client, Operations.createCampaign, reference), (handle) =>
        handle.await(options)
      )
    },

    listCreatives: listOf((input: Parameters<typeof creatives>[0]) => mapItems(creatives.pages(input), creativeOf))
  })
}
