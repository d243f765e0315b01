/** The service of what universes sell against the emulator, through public entries only. */
import { describe, expect } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { Faults } from "effect-open-cloud/emulator"
import { Monetization, statusOf } from "effect-open-cloud/Monetization"
import { applied, failure, scenarios, tagOf } from "./scenario.ts"

const scenario = scenarios(Monetization, Monetization.layer)
const universe = { universeId: 9000001 }
const coins = { ...universe, developerProductId: 9500001 }
const gems = { ...universe, developerProductId: 9500002 }
const vip = { ...universe, gamePassId: 9300001 }
const png = new File([new Uint8Array([137, 80, 78, 71])], "icon.png")

describe("developer products", () => {
  scenario("are created, read and listed", (monetization) =>
    Effect.gen(function* () {
      const made = yield* monetization.createDeveloperProduct({
        ...universe,
        name: "Rubies",
        price: 7,
        isForSale: true
      })
      expect(made).toMatchObject({ name: "Rubies", description: "", isForSale: true })
      expect(made.price).toBe(7)
      expect(yield* monetization.getDeveloperProduct({ ...universe, ...made })).toEqual(made)
      const names = Stream.map(monetization.listDeveloperProducts({ ...universe, pageSize: 2 }), ({ name }) => name)
      expect(yield* Stream.runCollect(names)).toEqual(["Coins", "Gems", "Rubies"])
    })
  )

  scenario("change in what is given, and in nothing else", (monetization, emulator) =>
    Effect.gen(function* () {
      yield* monetization.updateDeveloperProduct({ ...gems, name: "Jewels", description: undefined })
      expect(emulator.views.monetization.product(9500002)).toMatchObject({
        name: "Jewels",
        price: 250,
        isForSale: true,
        isRegionalPricingEnabled: true
      })
      yield* monetization.updateDeveloperProduct({ ...coins, description: "", storePageEnabled: true, image: png })
      expect(emulator.views.monetization.product(9500001)).toMatchObject({
        name: "Coins",
        description: "",
        storePageEnabled: true,
        imageId: "7200000001"
      })
    })
  )

  scenario("that are refused say why", (monetization) =>
    Effect.gen(function* () {
      const error = yield* failure(monetization.createDeveloperProduct({ ...universe, name: "Coins" }))
      expect(error).toMatchObject({ code: "DuplicateProductName" })
      expect(yield* tagOf(monetization.getDeveloperProduct({ ...universe, developerProductId: 1 }))).toBe("NotFound")
      expect(yield* tagOf(monetization.listDeveloperProducts({ universeId: 1 }).pipe(Stream.runDrain))).toBe("NotFound")
    })
  )

  scenario("are changed again after a lost answer", (monetization, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "monetization.updateDeveloperProduct", times: 1, fault: Faults.resetAfter })
      yield* monetization.updateDeveloperProduct({ ...coins, price: 90 })
      expect(emulator.views.monetization.product(9500001)?.price).toBe(90)
    })
  )
})

describe("game passes", () => {
  scenario("are created with a picture, read and listed", (monetization) =>
    Effect.gen(function* () {
      const made = yield* monetization.createGamePass({ ...universe, name: "Gold", description: "Shiny", image: png })
      expect(made).toMatchObject({ name: "Gold", isForSale: false, iconAssetId: "7200000001" })
      expect(yield* monetization.getGamePass({ ...universe, ...made })).toEqual(made)
      expect(yield* Stream.runCollect(monetization.listGamePasses({ ...universe, limit: 1 }))).toHaveLength(1)
    })
  )

  scenario("keep regional pricing when they are renamed (rblx-open-cloud turns it off)", (monetization, emulator) =>
    Effect.gen(function* () {
      yield* monetization.updateGamePass({ ...vip, name: "Very important" })
      yield* monetization.updateGamePass({ ...vip, image: png })
      expect(emulator.views.monetization.gamePass(9300001)).toMatchObject({
        name: "Very important",
        isRegionalPricingEnabled: true,
        isForSale: true,
        price: 400,
        imageId: "7200000001"
      })
    })
  )

  scenario("are not created again after a lost answer", (monetization, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "monetization.createGamePass", times: 1, fault: Faults.resetAfter })
      const call = monetization.createGamePass({ ...universe, name: "Gold" })
      expect(yield* failure(call)).toMatchObject({ outcome: "unknown" })
      expect(applied(emulator, "monetization.createGamePass")).toBe(1)
    })
  )
})

for (const [name, odd] of [
  ["nothing to change", {}],
  ["an empty name", { name: "" }],
  ["no price", { price: 0 }],
  ["half a Robux", { price: 1.5 }],
  ["a picture of unknown type", { image: new Uint8Array([1]) }],
  ["an unknown field", { cost: 1 }]
] as const) {
  scenario(`an update with ${name} is not sent`, (monetization, emulator) =>
    Effect.gen(function* () {
      for (const call of [
        monetization.updateDeveloperProduct({ ...coins, ...odd }),
        monetization.updateGamePass({ ...vip, ...odd })
      ]) {
        expect(yield* failure(call)).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
      }
      expect(emulator.log()).toEqual([])
    })
  )
}

describe("a subscription", () => {
  const of = (userId: number) => ({ ...universe, subscriptionProductId: "EXP-1", userId })

  scenario("renews, ends or has ended", (monetization, emulator) =>
    Effect.gen(function* () {
      const status = (userId: number) => Effect.map(monetization.getSubscription(of(userId)), statusOf)
      const now = yield* DateTime.now
      const until = DateTime.toEpochMillis(now) + 1000
      emulator.seed.monetization.addSubscription({ productId: "EXP-1", userId: 158, until, reason: "LAPSED" })
      const renewing = yield* status(156)
      expect(renewing._tag).toBe("Renewing")
      expect(yield* status(157)).toMatchObject({ _tag: "Expired", reason: "SUBSCRIBER_CANCELLED" })
      expect(yield* status(158)).toEqual({ _tag: "Ending", expireTime: DateTime.makeUnsafe(until) })
      yield* TestClock.adjust("2 seconds")
      expect(yield* status(158)).toMatchObject({ _tag: "Expired", reason: "LAPSED" })
      expect(yield* tagOf(monetization.getSubscription(of(1)))).toBe("NotFound")
    })
  )

  scenario("is read in part where that is asked for", (monetization) =>
    Effect.gen(function* () {
      const subscription = yield* monetization.getSubscription({ ...of(156), view: "BASIC" })
      expect(subscription).toMatchObject({ active: true, willRenew: true, user: "users/156" })
      expect(subscription.paymentProvider).toBeUndefined()
      expect(statusOf({ state: "FROZEN" })).toEqual({ _tag: "Other", state: "FROZEN" })
    })
  )
})
