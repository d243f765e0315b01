/** Test time and promises: a promise goes on in a later turn of the event loop, not when the clock is adjusted. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import * as Random from "effect/Random"
import { TestClock } from "effect/testing"
import { Emulator, type FastForwardOptions } from "effect-open-cloud/emulator"

/** Lets promises, and the fibers that wait for them, come to rest. No time passes. */
export const settle: Effect.Effect<void> = Effect.promise(async () => {
  for (let turn = 0; turn <= 10; turn++) await new Promise<void>((resolve) => setImmediate(resolve))
})

/** Lets time pass in steps, with promises settled in between. */
export const advance = (duration: Duration.Input, step: Duration.Input = "1 second"): Effect.Effect<void> =>
  Effect.gen(function* () {
    const total = Duration.toMillis(duration)
    const stride = Duration.toMillis(step)
    yield* settle
    for (let passed = 0; passed < total; passed += stride) {
      yield* TestClock.adjust(Math.min(stride, total - passed))
      yield* settle
    }
  })

/**
 * The same draws in every run, so that a run can be repeated. They are whole 32nds: pauses made of them are whole
 * nanoseconds, and sums of them that a double holds exactly.
 */
const repeatable = (): typeof Random.Random.Service => {
  let state = 1
  const draw = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 27
  }
  return { nextDoubleUnsafe: () => draw() / 32, nextIntUnsafe: draw }
}

/** Runs an effect while time passes, and says how it ended and when. Dies when it has not ended within `within`. */
export const elapse = <A, E, R>(
  effect: Effect.Effect<A, E, R>,
  { within = "10 minutes", step = "1 second" }: FastForwardOptions = {}
): Effect.Effect<{ readonly exit: Exit.Exit<A, E>; readonly millis: number }, never, R> =>
  Effect.gen(function* () {
    const now = Effect.clockWith((clock) => clock.currentTimeMillis)
    const start = yield* now
    const timed = Effect.flatMap(Effect.exit(Effect.provideService(effect, Random.Random, repeatable())), (exit) =>
      Effect.map(now, (end) => ({ exit, millis: end - start }))
    )
    return yield* Emulator.fastForward(timed, { within, step })
  })
