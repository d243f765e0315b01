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
  /**
   * Time that passes at once, with answers read in between. It grows fourfold while the effect waits for a later moment
   * and nothing happens, and never passes that moment. Default: 1 second.
   */
  readonly step?: Duration.Input
  /** Test time after which an effect that has not ended is taken for one that never does. Default: 1 day. */
  readonly within?: Duration.Input
}

/** What is needed of a `TestClock`; importing it brings all of Effect's test modules. */
interface Adjustable extends Clock.Clock {
  readonly adjust: (duration: Duration.Input) => Effect.Effect<void>
}

const isAdjustable = (clock: Clock.Clock): clock is Adjustable =>
  "adjust" in clock && typeof clock.adjust === "function"

/** A clock that knows who waits on it. */
const observed = (clock: Adjustable) => {
  const waiting = new Set<{ readonly until: number }>()
  let changes = 0
  const sleep: Clock.Clock["sleep"] = (duration) =>
    Effect.suspend(() => {
      const one = { until: clock.currentTimeMillisUnsafe() + Duration.toMillis(duration) }
      waiting.add(one)
      changes++
      return Effect.ensuring(
        clock.sleep(duration),
        Effect.sync(() => {
          waiting.delete(one)
          changes++
        })
      )
    })
  return {
    clock: { ...clock, sleep },
    /** Grows when somebody begins to wait, and when somebody has waited. */
    changes: () => changes,
    /** Whole milliseconds until the next moment that somebody waits for has come. */
    next: () => {
      const now = clock.currentTimeMillisUnsafe()
      let next = Number.POSITIVE_INFINITY
      for (const { until } of waiting) next = Math.min(next, until - now)
      // Parts of a millisecond, of pauses that chance lengthens, would be as many steps for nothing.
      return Math.max(1, Math.ceil(next))
    }
  }
}

/** What a request gives comes in later turns of the event loop, some of them after work in other threads. */
const turns = 10

/** So many threads do such work at a time, as a rule. */
const threads = 4

const nothing = new Uint8Array(0)

/** Each step that nothing comes of waits for other threads, which takes longer than all else that it does. */
const growth = 4

const rest = (channel: MessageChannel): Effect.Effect<void> =>
  Effect.promise(async () => {
    for (let turn = 0; turn < turns; turn++) {
      await new Promise<void>((resolve) => {
        channel.port1.onmessage = () => resolve()
        channel.port2.postMessage(undefined)
      })
    }
  })

/**
 * Waits for signatures and the like, which other threads make: on a busy machine they take longer than some turns, and
 * time must not run ahead of them. Work of the same kind comes after them in the same queue.
 */
const work = (atOnce: number): Effect.Effect<void> =>
  Effect.promise(async () => {
    const subtle = globalThis.crypto?.subtle
    for (let turn = 0; subtle !== undefined && turn < turns; turn++) {
      await Promise.all(Array.from({ length: atOnce }, () => subtle.digest("SHA-256", nothing)))
    }
  })

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
  options: FastForwardOptions = {}
): Effect.Effect<A, E, R> =>
  Effect.gen(function* () {
    const clock = yield* Clock.Clock
    if (!isAdjustable(clock)) {
      return yield* Effect.die(
        new TypeError("fastForward needs a TestClock: provide TestClock.layer() of effect/testing")
      )
    }
    const within = Duration.fromInputUnsafe(options.within ?? "1 day")
    const first = Duration.toMillis(options.step ?? "1 second")
    const latest = clock.currentTimeMillisUnsafe() + Duration.toMillis(within)
    const watch = observed(clock)
    const fiber = yield* Effect.forkChild(Effect.provideService(effect, Clock.Clock, watch.clock))
    const channel = new MessageChannel()
    const elapse = Effect.gen(function* () {
      let step = first
      // Whether work of other threads was waited for since something last happened.
      let isIdle = false
      yield* rest(channel)
      while (fiber.pollUnsafe() === undefined) {
        const left = latest - clock.currentTimeMillisUnsafe()
        if (left <= 0) {
          yield* Fiber.interrupt(fiber)
          return yield* Effect.die(new Error(`the effect has not ended within ${Duration.format(within)} of test time`))
        }
        const before = watch.changes()
        yield* clock.adjust(Math.min(step, watch.next(), left))
        yield* rest(channel)
        if (watch.changes() === before && fiber.pollUnsafe() === undefined) {
          // What began none then has begun none since, but for servers of their own that woke up by this clock.
          yield* work(isIdle ? 1 : threads)
          yield* rest(channel)
        }
        isIdle = watch.changes() === before
        // What nobody waits for on this clock is real work, or waits on another: time must not run ahead of it.
        const isWaitedFor = Number.isFinite(watch.next())
        step = isWaitedFor && watch.changes() === before ? step * growth : first
      }
      return yield* Fiber.join(fiber)
    })
    return yield* Effect.ensuring(
      elapse,
      Effect.sync(() => channel.port1.close())
    )
  })
