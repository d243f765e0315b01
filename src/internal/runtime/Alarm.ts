/**
 * One callback after a while, on whichever clock the fiber has.
 *
 * @internal
 */
import type * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Monotonic from "./Monotonic.ts"

const nothing = () => {}

/** Platforms ring at once for anything longer: 2^31 - 1 ms, 24 days. */
const longestTimer = 2_147_483_647

/**
 * Runs `ring` after `millis` unless the returned function is called first.
 *
 * The live clock's timer is the platform's own: a timer that nearly always is
 * cancelled should not cost a fiber. Any other clock, such as a test's, is slept on.
 */
export const after = (clock: Clock.Clock, millis: number, ring: () => void): (() => void) => {
  if (!Number.isFinite(millis)) return nothing
  if (Monotonic.isLive(clock)) {
    const timer = setTimeout(ring, Math.min(millis, longestTimer))
    return () => clearTimeout(timer)
  }
  // Yields, so that it never rings before the caller has what stops it.
  const alarm = Effect.andThen(clock.sleep(Duration.millis(millis)), Effect.andThen(Effect.yieldNow, Effect.sync(ring)))
  const fiber = Effect.runFork(alarm)
  return () => fiber.interruptUnsafe()
}
