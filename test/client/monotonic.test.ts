import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import * as Monotonic from "../../src/internal/runtime/Monotonic.ts"
import { jumps, withJumps } from "../jumpingClock.ts"

describe("time for lengths", () => {
  for (const [name, by] of Object.entries(jumps)) {
    it.effect(`passes evenly when the date is set ${name}`, () =>
      withJumps((jump) =>
        Effect.gen(function* () {
          yield* jump(by)
          const start = yield* Monotonic.now
          assert.strictEqual(start, yield* Clock.currentTimeMillis)
          yield* TestClock.adjust("3 seconds")
          yield* jump(by)
          assert.strictEqual((yield* Monotonic.now) - start, 3_000)
          yield* TestClock.adjust("500 millis")
          yield* jump(-3 * by)
          assert.strictEqual((yield* Monotonic.now) - start, 3_500)
        })
      )
    )
  }

  it.live("is near the epoch's on the platform's own clock, in whole milliseconds that never go back", () =>
    Effect.gen(function* () {
      const readings = yield* Effect.forEach(Array.from({ length: 1_000 }), () => Monotonic.now)
      assert.isTrue(readings.every((at, index) => Number.isInteger(at) && at >= (readings[index - 1] ?? 0)))
      assert.isBelow(Math.abs((readings[0] ?? 0) - Date.now()), 5_000)
    })
  )

  it("tells the platform's clock from others", () => {
    const live = Effect.runSync(Clock.clockWith(Effect.succeed))
    assert.isTrue(Monotonic.isLive(live))
    assert.isFalse(Monotonic.isLive({ ...live }))
  })
})
