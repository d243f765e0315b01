/**
 * Time for lengths: deadlines, pauses, closures, leases. Setting the machine's
 * clock changes nothing of it.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"

let platform: Clock.Clock | undefined

/** Whether a clock is the platform's own, whose timers and readings need no detour. */
export const isLive = (clock: Clock.Clock): boolean => {
  platform ??= Context.get(Context.empty(), Clock.Clock)
  return clock === platform
}

/** What to add to a clock's monotonic time: found at the first reading, and kept. */
const origins = new WeakMap<Clock.Clock, number>()
let liveOrigin: number | undefined

const read = (clock: Clock.Clock): number => Number(clock.monotonicTimeNanosUnsafe()) / 1e6

/**
 * Milliseconds that pass evenly by a clock, whichever way its date is set meanwhile.
 *
 * They begin at the date of the first reading, so they are near the epoch's and
 * windows that are aligned to the minute can be found with them. Compare them
 * with readings of the same clock in the same process only; a date that another
 * machine states belongs to `currentTimeMillis`.
 */
export const millis = (clock: Clock.Clock): number => {
  if (isLive(clock)) {
    // A bigint of nanoseconds would cost more than the reading.
    liveOrigin ??= Date.now() - performance.now()
    return Math.floor(liveOrigin + performance.now())
  }
  let origin = origins.get(clock)
  if (origin === undefined) {
    origin = clock.currentTimeMillisUnsafe() - read(clock)
    origins.set(clock, origin)
  }
  return origin + read(clock)
}

/** `millis` of the fiber's clock. */
export const now: Effect.Effect<number> = /*#__PURE__*/ Effect.clockWith((clock) => Effect.succeed(millis(clock)))
