/**
 * Test time that passes by itself.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"

/**
 * How test time passes.
 *
 * @since 0.1.0
 */
export interface FastForwardOptions {
  /** Time that passes at once, with answers read in between. Default: 1 second. */
  readonly step?: Duration.Input
  /** Test time after which an effect that has not ended is taken for one that never does. Default: 1 day. */
  readonly within?: Duration.Input
}

/** What is needed of a `TestClock`; importing it brings all of Effect's test modules. */
interface Adjustable {
  readonly adjust: (duration: Duration.Input) => Effect.Effect<void>
}

const isAdjustable = (clock: object): clock is Adjustable => "adjust" in clock && typeof clock.adjust === "function"

/** What a request gives comes in a later turn of the event loop. */
const turn = Effect.promise(() => new Promise<void>((resolve) => setTimeout(resolve, 0)))

/**
 * Runs an effect on a `TestClock` that is moved until the effect has ended: what it waits
 * for, such as a pause before a retry, the end of a quota's minute, or an upload, takes no
 * time of the test's own.
 *
 * Dies when the effect has not ended `within` some test time.
 *
 * @since 0.1.0
 */
export const fastForward = <A, E, R>(
  effect: Effect.Effect<A, E, R>,
  { step = "1 second", within = "1 day" }: FastForwardOptions = {}
): Effect.Effect<A, E, R> =>
  Effect.gen(function* () {
    const clock: object = yield* Clock.Clock
    if (!isAdjustable(clock)) {
      return yield* Effect.die(
        new TypeError("fastForward needs a TestClock: provide TestClock.layer() of effect/testing")
      )
    }
    const latest = (yield* Clock.currentTimeMillis) + Duration.toMillis(within)
    const fiber = yield* Effect.forkChild(effect)
    yield* turn
    while (fiber.pollUnsafe() === undefined) {
      if ((yield* Clock.currentTimeMillis) >= latest) {
        yield* Fiber.interrupt(fiber)
        return yield* Effect.die(
          new Error(`the effect has not ended within ${Duration.format(Duration.fromInputUnsafe(within))} of test time`)
        )
      }
      yield* clock.adjust(step)
      yield* turn
    }
    return yield* Fiber.join(fiber)
  })
