/** A test clock whose date can be set, as that of a machine can: what is measured and slept goes on evenly. */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"

/** Sets the date ahead, or back where the duration is negative. No time passes. */
export type Jump = (by: Duration.Input) => Effect.Effect<void>

/** Runs an effect on a clock over the test's own, which `TestClock.adjust` moves as before. */
export const withJumps = <A, E, R>(use: (jump: Jump) => Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.clockWith((inner) => {
    let ahead = 0
    const currentTimeMillisUnsafe = () => inner.currentTimeMillisUnsafe() + ahead
    const currentTimeNanosUnsafe = () => inner.currentTimeNanosUnsafe() + BigInt(Math.round(ahead * 1e6))
    // Keeps what makes it a `TestClock`.
    const clock: Clock.Clock = {
      ...inner,
      currentTimeMillisUnsafe,
      currentTimeNanosUnsafe,
      currentTimeMillis: Effect.sync(currentTimeMillisUnsafe),
      currentTimeNanos: Effect.sync(currentTimeNanosUnsafe)
    }
    const jump: Jump = (by) =>
      Effect.sync(() => {
        ahead += Duration.toMillis(by)
      })
    return Effect.provideService(use(jump), Clock.Clock, clock)
  })

/** Both directions, by what machines are off: a correction, a time zone, a battery. */
export const jumps = {
  "2 s back": -2_000,
  "40 s ahead": 40_000,
  "1 h back": -3_600_000,
  "1 h ahead": 3_600_000,
  "a year back": -31_536_000_000,
  "a year ahead": 31_536_000_000
} as const
