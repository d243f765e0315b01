/** The service of advertising against the emulator, through public entries only. */
import { describe, expect } from "@effect/vitest"
import * as BigDecimal from "effect/BigDecimal"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { Ads, type NewCampaign } from "effect-open-cloud/Ads"
import { type Emulator, Faults } from "effect-open-cloud/emulator"
import { applied, asked, beginning, failure, scenarios, tagOf } from "./scenario.ts"

const scenario = scenarios(Ads, Ads.layer)

/** Makes reviews take a minute, which a test can wait for. */
const quickReviews = (emulator: Emulator) => emulator.seed.ads.setReviewTime(60_000)

const campaign: NewCampaign = {
  name: "Winter",
  targetUniverseId: 9000001,
  paymentType: "CREDIT_CARD",
  budget: { type: "DAILY", amount: "12.345678" },
  creativeAssetIds: [9100006],
  schedule: { duration: "7 days" }
}
const uuid = "6b1c3b0e-6c8f-4b46-9f0a-0a5d7f4f6f10"
const dollars = (text: string) => BigDecimal.fromStringUnsafe(text)
const text = (amount: BigDecimal.BigDecimal | undefined) => amount && BigDecimal.format(amount)

describe("a campaign", () => {
  scenario("is created with an exact amount, and served once it was reviewed", (ads, emulator) =>
    Effect.gen(function* () {
      quickReviews(emulator)
      const started = yield* ads.createCampaign(campaign)
      expect(started.answer).toMatchObject({ name: "Winter", deliveryStatus: "IN_REVIEW", status: "ACTIVE" })
      expect(started.answer.budget?.amountMicros).toBe("12345678")
      expect(text(started.answer.budget?.amount)).toBe("12.345678")
      expect(started.answer.createTime && DateTime.toEpochMillis(started.answer.createTime)).toBe(beginning)
      expect(yield* started.await()).toMatchObject({ id: started.answer.id, deliveryStatus: "SERVING" })
      expect(emulator.views.ads.campaign(started.answer.id ?? "")?.amount).toBe(12_345_678n)
    })
  )

  scenario("that review rejects fails with the reasons", (ads, emulator) =>
    Effect.gen(function* () {
      quickReviews(emulator)
      emulator.seed.ads.rejectAsset(9100006)
      const { await: wait } = yield* ads.createCampaign(campaign)
      const error = yield* failure(wait())
      expect(error).toMatchObject({ _tag: "OperationFailed", code: "REJECTED", serverMessage: "MODERATED" })
    })
  )

  scenario("created with a lost answer is there once", (ads, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ fault: Faults.resetAfter, operation: "ads.createCampaign" })
      const { answer } = yield* ads.createCampaign(campaign)
      expect(applied(emulator, "ads.createCampaign")).toBe(1)
      const keys = emulator.log().map(({ input }) => input["x-idempotency-key"])
      expect(keys).toHaveLength(2)
      expect(new Set(keys).size).toBe(1)
      const all = yield* Stream.runCollect(ads.listCampaigns({}))
      expect(all.map(({ id }) => id)).toEqual([answer.id, "9700001"])
    })
  )

  scenario("has a key that a program can keep: the same one gives the same campaign, for a day", (ads) =>
    Effect.gen(function* () {
      const keyed = { ...campaign, idempotencyKey: uuid }
      const first = yield* ads.createCampaign(keyed)
      const second = yield* ads.createCampaign(keyed)
      expect(second.answer.id).toBe(first.answer.id)
      expect(yield* tagOf(ads.createCampaign({ ...keyed, name: "Summer" }))).toBe("Conflict")
      yield* TestClock.adjust("25 hours")
      expect((yield* ads.createCampaign(keyed)).answer.id).not.toBe(first.answer.id)
    })
  )

  scenario("is paused, resumed and renamed, and what is not given stays", (ads) =>
    Effect.gen(function* () {
      const campaignId = "9700001"
      expect(yield* ads.updateCampaign({ campaignId, status: "PAUSED" })).toMatchObject({
        deliveryStatus: "NOT_SERVING",
        deliveryStatusReasons: ["PAUSED"]
      })
      const renamed = yield* ads.updateCampaign({ campaignId, name: "Relaunch", status: "ACTIVE" })
      expect(renamed).toMatchObject({ name: "Relaunch", deliveryStatus: "SERVING" })
      expect(text(renamed.budget?.amount)).toBe("10")
    })
  )

  scenario("spends more at once, and less from midnight", (ads) =>
    Effect.gen(function* () {
      const campaignId = "9700001"
      const more = yield* ads.updateCampaign({ campaignId, budget: { amount: "20.5" } })
      expect(text(more.budget?.amount)).toBe("20.5")
      const less = yield* ads.updateCampaign({ campaignId, budget: { amount: dollars("6") } })
      expect(text(less.budget?.amount)).toBe("20.5")
      expect(text(less.budget?.scheduledAmount)).toBe("6")
      const time = less.budget?.scheduledEffectiveTime
      expect(time && DateTime.formatIso(time)).toBe("2026-01-03T00:00:00.000Z")
      yield* TestClock.adjust("1 day")
      expect(text((yield* ads.getCampaign({ campaignId })).budget?.amount)).toBe("6")
    })
  )

  scenario("can be scheduled until it starts", (ads) =>
    Effect.gen(function* () {
      const startTime = DateTime.add(DateTime.makeUnsafe(beginning), { days: 3 })
      const { answer } = yield* ads.createCampaign({ ...campaign, schedule: { startTime, duration: "7 days" } })
      const campaignId = answer.id ?? ""
      const moved = yield* ads.updateCampaign({
        campaignId,
        schedule: { startTime: DateTime.add(startTime, { days: 1 }) }
      })
      expect(moved.schedule?.startTime && DateTime.formatIso(moved.schedule.startTime)).toBe("2026-01-06T03:04:05.000Z")
      expect(moved.schedule?.duration).toEqual(Duration.days(7))
      yield* TestClock.adjust("5 days")
      expect(yield* tagOf(ads.updateCampaign({ campaignId, schedule: { duration: "9 days" } }))).toBe("InvalidRequest")
    })
  )

  scenario("that was cancelled does not come back", (ads) =>
    Effect.gen(function* () {
      const campaignId = "9700001"
      expect(yield* ads.cancelCampaign({ campaignId })).toMatchObject({
        status: "CANCELLED",
        deliveryStatus: "NOT_SERVING"
      })
      expect(yield* tagOf(ads.updateCampaign({ campaignId, status: "ACTIVE" }))).toBe("InvalidRequest")
      expect(yield* tagOf(ads.getCampaign({ campaignId: "1" }))).toBe("NotFound")
    })
  )
})

describe("bad input is refused before anything is sent", () => {
  const creations: ReadonlyArray<readonly [what: string, change: object, at: string]> = [
    ["no name", { name: " " }, "name"],
    ["no budget", { budget: undefined }, "budget.amount"],
    ["no schedule", { schedule: undefined }, "schedule.duration"],
    ["no pictures", { creativeAssetIds: [] }, "creativeAssetIds"],
    ["a float for money", { budget: { type: "DAILY", amount: 4.99 } }, "budget.amount"],
    ["a fraction of a millionth", { budget: { type: "DAILY", amount: "4.0000001" } }, "budget.amount"],
    ["a negative amount", { budget: { type: "DAILY", amount: dollars("-1") } }, "budget.amount"],
    ["no money", { budget: { type: "DAILY", amount: "0" } }, "budget.amount"],
    ["an end time", { schedule: { duration: "7 days", endTime: "2026-02-01" } }, "schedule.endTime"],
    ["no duration", { schedule: {} }, "schedule.duration"],
    ["half a day", { schedule: { duration: "12 hours" } }, "schedule.duration"],
    ["more than ten years", { schedule: { duration: "3651 days" } }, "schedule.duration"],
    ["a key that is no UUID", { idempotencyKey: "winter" }, "idempotencyKey"]
  ]
  for (const [what, change, at] of creations) {
    scenario(`creating with ${what}`, (ads, emulator) =>
      Effect.gen(function* () {
        const error = yield* failure(ads.createCampaign({ ...campaign, ...change }))
        expect(error).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent", at })
        expect(emulator.log()).toEqual([])
      })
    )
  }

  const changes: ReadonlyArray<readonly [what: string, change: object, at: string]> = [
    ["nothing", {}, "input"],
    ["to cancelled, which is another method's", { status: "CANCELLED" }, "status"],
    ["the kind of budget", { budget: { type: "DAILY", amount: "5" } }, "budget.type"],
    ["the objective", { objective: "ENGAGEMENT" }, "objective"],
    ["what pays", { paymentType: "INVOICE" }, "paymentType"],
    ["the audience", { targeting: {} }, "targeting"],
    ["the pictures", { creativeAssetIds: ["1"] }, "creativeAssetIds"],
    ["the bid", { bid: {} }, "bid"]
  ]
  for (const [what, change, at] of changes) {
    scenario(`changing ${what}`, (ads, emulator) =>
      Effect.gen(function* () {
        const error = yield* failure(ads.updateCampaign({ campaignId: "9700001", ...change }))
        expect(error).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent", at })
        expect(emulator.log()).toEqual([])
      })
    )
  }
})

describe("statuses", () => {
  scenario("of any number of campaigns come in requests of a hundred, the missing ones as data", (ads, emulator) =>
    Effect.gen(function* () {
      const ids = Array.from({ length: 250 }, (_, index) => 9_700_000 + index)
      for (const id of ids.slice(0, 200)) emulator.seed.ads.addCampaign({ id })
      const { failures, statuses } = yield* ads.batchGetCampaignStatus({ campaignIds: [...ids, ids[0] ?? 0] })
      expect(statuses.map(({ id }) => id)).toEqual(ids.slice(0, 200).map(String))
      expect(failures).toEqual(ids.slice(200).map((id) => ({ id: String(id), reason: "NOT_FOUND" })))
      expect(asked(emulator)).toHaveLength(3)
    })
  )

  scenario("of no campaigns are not asked for", (ads, emulator) =>
    Effect.gen(function* () {
      expect(yield* ads.batchGetCampaignStatus({ campaignIds: [] })).toEqual({ statuses: [], failures: [] })
      expect(emulator.log()).toEqual([])
    })
  )
})

describe("a review", () => {
  scenario("of a campaign from elsewhere can be waited for", (ads, emulator) =>
    Effect.gen(function* () {
      quickReviews(emulator)
      const { answer } = yield* ads.createCampaign(campaign)
      expect(yield* ads.awaitReview({ campaignId: answer.id ?? "" })).toMatchObject({ deliveryStatus: "SERVING" })
    })
  )

  scenario("of what is not there fails, and one that takes too long times out", (ads) =>
    Effect.gen(function* () {
      const gone = yield* failure(ads.awaitReview({ campaignId: "1" }))
      expect(gone).toMatchObject({ _tag: "OperationFailed", code: "NOT_FOUND" })
      const { answer } = yield* ads.createCampaign(campaign)
      expect(yield* tagOf(ads.awaitReview({ campaignId: answer.id ?? "" }, { deadline: "1 minute" }))).toBe("Timeout")
    })
  )

  scenario("is not asked about any more once waiting is interrupted", (ads, emulator) =>
    Effect.gen(function* () {
      const { await: wait } = yield* ads.createCampaign(campaign)
      const fiber = yield* Effect.forkChild(wait())
      yield* Effect.sleep("1 minute")
      yield* Fiber.interrupt(fiber)
      const before = emulator.log().length
      expect(before).toBeGreaterThan(2)
      yield* TestClock.adjust("30 minutes")
      expect(emulator.log()).toHaveLength(before)
    })
  )
})

describe("what campaigns are made with", () => {
  scenario("is listed", (ads) =>
    Effect.gen(function* () {
      expect(yield* ads.getAllAdvertisableUniverses).toEqual([{ universeId: "9000001" }])
      const [account] = yield* Stream.runCollect(ads.listBillingAccounts({}))
      expect(account).toMatchObject({ id: "9720001", status: "ACTIVE" })
      expect(yield* ads.getBillingAccount({ billingAccountId: "9720001" })).toEqual(account)
      expect(yield* tagOf(ads.getBillingAccount({ billingAccountId: "1" }))).toBe("NotFound")
      expect((yield* ads.getCampaignOptions({})).eligibility).toBeUndefined()
      expect((yield* ads.getCampaignOptions({ universeId: 9000001 })).eligibility).toEqual({ eligible: true })
      yield* ads.createCampaign(campaign)
      const creatives = yield* Stream.runCollect(ads.listCreatives({ isArchived: false }))
      expect(creatives).toMatchObject([
        { assetId: "9100006", assetName: "Logo", assetType: "Image", moderationStatus: "Approved" }
      ])
      expect(yield* Stream.runCollect(ads.listCreatives({ isArchived: true }))).toEqual([])
    })
  )

  scenario("campaigns are listed by state, the newest first, all pages of them", (ads, emulator) =>
    Effect.gen(function* () {
      for (let id = 1; id <= 120; id++) {
        const status = id <= 2 ? "CANCELLED" : id <= 4 ? "PAUSED" : "ACTIVE"
        emulator.seed.ads.addCampaign({ id, status, createTime: id })
      }
      const all = yield* Stream.runCollect(ads.listCampaigns({}))
      expect(all).toHaveLength(121)
      expect(all.slice(-5).map(({ id }) => id)).toEqual(["5", "4", "3", "2", "1"])
    })
  )
})
