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

/** Runs `ring` after milliseconds by the platform's clock, unless the function that it gives is called first. */
export type Timer = (millis: number, ring: () => void) => () => void

/** A timer for each. */
export const ownTimer: Timer = (millis, ring) => {
  const timer = setTimeout(ring, millis)
  return () => clearTimeout(timer)
}

/**
 * Runs `ring` after `millis` unless the returned function is called first.
 *
 * The live clock's timer is the platform's own: a timer that nearly always is
 * cancelled should not cost a fiber. Any other clock, such as a test's, is slept on.
 */
export const after = (clock: Clock.Clock, millis: number, ring: () => void, timer: Timer = ownTimer): (() => void) => {
  if (!Number.isFinite(millis)) return nothing
  if (Monotonic.isLive(clock)) return timer(Math.min(millis, longestTimer), ring)
  // Yields, so that it never rings before the caller has what stops it.
  const alarm = Effect.andThen(clock.sleep(Duration.millis(millis)), Effect.andThen(Effect.yieldNow, Effect.sync(ring)))
  const fiber = Effect.runFork(alarm)
  return () => fiber.interruptUnsafe()
}
