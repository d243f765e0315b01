/** What a process shows of quotas that it shares: how much is left for all of them, and how many they are. */
import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"
import { TestClock } from "effect/testing"
import type { QuotaClaim } from "effect-open-cloud/QuotaStore"
import * as Cells from "../../src/internal/fleet/Cells.ts"
import type { Counter } from "../../src/internal/fleet/Protocol.ts"
import * as Shared from "../../src/internal/fleet/Shared.ts"

const claim: QuotaClaim = { key: "k", bucket: "test.shared", limit: 10, window: 60_000 }

/** The gauges of the bucket, as they are now. */
const shown = Effect.map(Metric.snapshot, (all) => {
  const of = (name: string) =>
    all.find(({ attributes, id }) => id === name && attributes?.bucket === claim.bucket)?.state as
      | { readonly value: number }
      | undefined
  return {
    remaining: of("open_cloud_shared_quota_remaining")?.value,
    processes: of("open_cloud_shared_quota_processes")?.value
  }
})

describe("gauges of a quota that processes share", () => {
  it.effect("tell what all have left, and how many they are", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(1_764_547_200_000)
      const cells = Cells.make()
      const counter: Counter = {
        name: "the place",
        count: (keys, request) => Effect.map(Clock.currentTimeMillis, (now) => cells.count(keys, request, now))
      }
      // Each call is asked for, so that both hear of it at once.
      const [one, two] = [yield* Shared.scoped(counter, { lease: 0 }), yield* Shared.scoped(counter, { lease: 0 })]
      const take = (store: typeof one) =>
        Effect.gen(function* () {
          const now = yield* Clock.currentTimeMillis
          const verdict = yield* store.take([claim], now, now + 60_000)
          if (verdict._tag === "Permit") {
            yield* store.settle(verdict, { sent: true, limited: false, feedback: undefined }, now)
          }
          return verdict
        })
      assert.strictEqual((yield* take(one))._tag, "Permit")
      assert.deepStrictEqual(yield* shown, { remaining: 9, processes: 1 })
      for (let times = 0; times < 3; times++) assert.strictEqual((yield* take(two))._tag, "Permit")
      assert.deepStrictEqual(yield* shown, { remaining: 6, processes: 2 })
      for (let times = 0; times < 6; times++) yield* take(one)
      assert.deepStrictEqual(yield* shown, { remaining: 0, processes: 2 })
      // A new window has all of it.
      yield* TestClock.adjust("61 seconds")
      assert.strictEqual((yield* take(two))._tag, "Permit")
      assert.strictEqual((yield* shown).remaining, 9)
    })
  )
})
