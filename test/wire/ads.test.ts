/** Campaigns as Roblox's guides describe them, by plain requests. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import type { EmulatorOptions } from "../../src/emulator/Emulator.ts"

import { make } from "../emulator/http.ts"

const campaigns = "/ads-management/v1/campaigns"
const hour = 3_600_000
const at = (millis: number) => new Date(millis).toISOString()

const campaign = {
  name: "Winter",
  objective: "ENGAGEMENT",
  targetUniverseId: "9000001",
  paymentType: "CREDIT_CARD",
  budget: { type: "DAILY", amountMicros: "12000000" },
  creativeAssetIds: ["9100006"],
  schedule: { durationInDays: 7 }
}

const begin = (options: EmulatorOptions = {}) =>
  Effect.gen(function* () {
    yield* TestClock.setTime(Date.parse("2026-03-02T00:00:00Z"))
    const http = yield* make(options)
    let count = 0
    const create = (body: object) =>
      http.post(
        campaigns,
        { ...campaign, ...body },
        { headers: { "x-idempotency-key": `00000000-0000-4000-8000-${String(++count).padStart(12, "0")}` } }
      )
    return { ...http, create }
  })

describe("a campaign", () => {
  it.effect("AD-1: of a universe or with a picture that one may not use is forbidden, and not invalid", () =>
    Effect.gen(function* () {
      const { create } = yield* begin()
      assert.strictEqual((yield* create({ targetUniverseId: "1" })).status, 403)
      assert.strictEqual((yield* create({ creativeAssetIds: ["9100004"] })).status, 403)
      assert.strictEqual((yield* create({ name: "" })).status, 400)
    })
  )

  it.effect("AD-3: has at most ten pictures", () =>
    Effect.gen(function* () {
      const { create, emulator } = yield* begin()
      const ids = Array.from({ length: 11 }, (_, index) => 9_110_000 + index)
      for (const id of ids) emulator.seed.assets.add({ id, type: "Decal" })
      assert.strictEqual((yield* create({ creativeAssetIds: ids.map(String) })).status, 400)
      assert.strictEqual((yield* create({ creativeAssetIds: ids.slice(1).map(String) })).status, 200)
    })
  )

  it.effect("AD-3: that is paid by credit can be cancelled until six hours before its start, and nothing else", () =>
    Effect.gen(function* () {
      const { create, patch } = yield* begin()
      const schedule = { durationInDays: 7, startTime: at(Date.parse("2026-03-02T10:00:00Z")) }
      const { json } = yield* create({ paymentType: "ADS_CREDIT", schedule })
      const change = (body: object) => Effect.map(patch(`${campaigns}/${json.id}`, body), ({ status }) => status)
      assert.strictEqual(yield* change({ name: "Spring" }), 400)
      assert.strictEqual(yield* change({ status: "PAUSED" }), 400)
      yield* TestClock.adjust("4 hours")
      yield* TestClock.adjust("1 milli")
      assert.strictEqual(yield* change({ status: "CANCELLED" }), 400)
      const other = yield* create({
        paymentType: "ADS_CREDIT",
        schedule: { ...schedule, startTime: at(Date.parse("2026-03-02T10:00:01Z")) }
      })
      assert.strictEqual((yield* patch(`${campaigns}/${other.json.id}`, { status: "CANCELLED" })).status, 200)
    })
  )

  it.effect("AD-4: is still learning when it begins to serve", () =>
    Effect.gen(function* () {
      const { create, emulator, get } = yield* begin({ dialect: { "ads.learningMillis": 2 * hour } })
      emulator.seed.ads.setReviewTime(hour)
      const { json } = yield* create({})
      const state = Effect.map(get(`${campaigns}/${json.id}`), ({ json }) => [
        json.deliveryStatus,
        json.deliveryStatusReasons
      ])
      assert.deepStrictEqual(yield* state, ["IN_REVIEW", undefined])
      yield* TestClock.adjust("1 hour")
      assert.deepStrictEqual(yield* state, ["SERVING", ["LEARNING"]])
      yield* TestClock.adjust("2 hours")
      assert.deepStrictEqual(yield* state, ["SERVING", undefined])
    })
  )

  it.effect("G10: has a smallest budget that a test can set", () =>
    Effect.gen(function* () {
      const budget = { type: "DAILY", amountMicros: "7500000" }
      assert.strictEqual((yield* (yield* begin()).create({ budget })).status, 200)
      const { create } = yield* begin({ dialect: { "ads.smallestBudget": 10 } })
      assert.strictEqual((yield* create({ budget })).status, 400)
      assert.strictEqual((yield* create({})).status, 200)
    })
  )
})

it.effect("AD-2: too many requests have the code RATE_LIMITED", () =>
  Effect.gen(function* () {
    const { get } = yield* begin({ quotas: { operations: { "ads.listCampaigns": { limit: 1, period: "MINUTE" } } } })
    yield* get(campaigns)
    const { json, status } = yield* get(campaigns)
    assert.strictEqual(status, 429)
    assert.deepStrictEqual(
      (json.errors as ReadonlyArray<{ code: string }>).map(({ code }) => code),
      ["RATE_LIMITED"]
    )
  })
)
