/** Restrictions that a game server's script would make, seen through the interface. */
import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import type { RestrictionOptions } from "effect-open-cloud/emulator"
import { make, universe } from "./http.ts"

const user = { universeId: 9000001, userId: 156, startTime: 0 }

const restricted = (duration: RestrictionOptions["duration"]) =>
  Effect.gen(function* () {
    const { emulator, get } = yield* make()
    emulator.seed.userRestrictions.restrict(duration === undefined ? user : { ...user, duration })
    return Effect.map(get(`${universe}/user-restrictions/156`), ({ json }) => {
      const { active, duration } = json.gameJoinRestriction as { readonly active: boolean; readonly duration?: string }
      return [active, duration]
    })
  })

describe("a restriction by seed.userRestrictions.restrict", () => {
  for (const [duration, written] of [
    ["2 hours", "7200s"],
    [Duration.minutes(1), "60s"],
    [{ days: 1, seconds: 1 }, "86401s"],
    ["1000 millis", "1s"]
  ] as const) {
    it.effect(`lasts as long as it says: ${written}`, () =>
      Effect.gen(function* () {
        const read = yield* restricted(duration)
        assert.deepStrictEqual(yield* read, [true, written])
        yield* TestClock.adjust(Duration.subtract(Duration.fromInputUnsafe(duration), Duration.millis(1)))
        assert.deepStrictEqual(yield* read, [true, written])
        yield* TestClock.adjust("1 millis")
        assert.deepStrictEqual(yield* read, [false, written])
      })
    )
  }

  it.effect("is for good without a duration, or with an infinite one", () =>
    Effect.gen(function* () {
      for (const duration of [undefined, Duration.infinity, "Infinity"] as const) {
        const read = yield* restricted(duration)
        yield* TestClock.adjust("1000 days")
        assert.deepStrictEqual(yield* read, [true, undefined])
      }
    })
  )

  it.effect("does not guess what a bare number means, nor rounds", () =>
    Effect.gen(function* () {
      const { emulator } = yield* make()
      // @ts-expect-error: no unit.
      const bare = () => emulator.seed.userRestrictions.restrict({ ...user, duration: 7200 })
      assert.throws(bare, 'duration: 7200 has no unit; give one, such as "7200 seconds"')
      for (const duration of ["1500 millis", "0 seconds", "-1 seconds", "999 millis"] as const) {
        assert.throws(() => emulator.seed.userRestrictions.restrict({ ...user, duration }), "whole seconds")
      }
      assert.strictEqual(emulator.world.userRestrictions.size, 0)
    })
  )
})
