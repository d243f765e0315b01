/**
 * Fleets in simulated time: stores of several processes over one counter, and a server that counts in windows of a clock
 * of its own. The same in each run, on a machine of whatever speed.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Cells from "../../src/internal/fleet/Cells.ts"
import type { Counter } from "../../src/internal/fleet/Protocol.ts"
import * as Shared from "../../src/internal/fleet/Shared.ts"
import * as Limiter from "../../src/internal/quota/Limiter.ts"
import type { Feedback, QuotaClaim } from "../../src/QuotaStore.ts"

const minute = 60_000

/** Numbers that are the same in each run. */
export const random = (seed: number) => {
  let state = (seed * 2_654_435_761) % 2_147_483_648
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

interface Sleeper {
  readonly at: number
  readonly wake: () => void
}

/** Time that passes when everybody has done what there was to do. */
export const makeTime = (start: number) => {
  let now = start
  const sleepers = new Set<Sleeper>()
  const clock: Clock.Clock = {
    currentTimeMillisUnsafe: () => now,
    currentTimeMillis: Effect.sync(() => now),
    currentTimeNanosUnsafe: () => BigInt(now) * 1_000_000n,
    currentTimeNanos: Effect.sync(() => BigInt(now) * 1_000_000n),
    monotonicTimeNanosUnsafe: () => BigInt(now - start) * 1_000_000n,
    monotonicTimeNanos: Effect.sync(() => BigInt(now - start) * 1_000_000n),
    sleep: (duration) =>
      Effect.callback<void>((resume) => {
        // Whole milliseconds, so that time passes whatever fractions are slept.
        const sleeper = {
          at: now + Math.max(1, Math.ceil(Duration.toMillis(duration))),
          wake: () => resume(Effect.void)
        }
        sleepers.add(sleeper)
        return Effect.sync(() => {
          sleepers.delete(sleeper)
        })
      })
  }
  const settled = async () => {
    for (let turn = 0; turn < 3; turn++) await new Promise<void>((resolve) => setImmediate(resolve))
  }
  const runUntil = async (end: number): Promise<void> => {
    await settled()
    while (true) {
      let next: number | undefined
      for (const { at } of sleepers) if (next === undefined || at < next) next = at
      if (next === undefined || next > end) break
      now = Math.max(now, next)
      for (const sleeper of [...sleepers]) {
        if (sleeper.at > now) continue
        sleepers.delete(sleeper)
        sleeper.wake()
      }
      await settled()
    }
    now = end
  }
  return { clock, now: () => now, runUntil: (end: number) => Effect.promise(() => runUntil(end)) }
}

export interface Conduct {
  readonly seed: number
  readonly processes: number
  /** Of each process. */
  readonly fibers: number
  readonly limit: number
  /** Between two calls of a fiber, at most. */
  readonly pause: number
  /** How long an answer takes, at most. */
  readonly latency: number
  /** How long what counts takes to answer, at most. */
  readonly trip?: number
  /** When it begins: milliseconds into a minute of the counter's. */
  readonly start: number
  /** How far the server's clock and the processes' are ahead of the counter's. */
  readonly serverAhead?: number
  readonly processAhead?: (process: number) => number
  /** When their fibers begin, after a call each: they know by then when the server's minute ends. */
  readonly begin?: number
  /** Until when a process does nothing, at a time, because its machine does not let it: milliseconds as of `start`. */
  readonly stalled?: (process: number, now: number) => number
}

/** What a machine that is busy lets processes do: each stands still now and then, for so long, at times of its own. */
export const stalls = (seed: number, every: number, length: number) => {
  const plans = new Map<number, ReadonlyArray<readonly [from: number, until: number]>>()
  const planned = (process: number) => {
    const pick = random(seed * 100 + process)
    const plan: Array<readonly [from: number, until: number]> = []
    for (let at = pick(every); at < 4 * minute; at += length + pick(2 * every)) plan.push([at, at + pick(2 * length)])
    plans.set(process, plan)
    return plan
  }
  return (process: number, now: number): number =>
    (plans.get(process) ?? planned(process)).find(([from, until]) => from <= now && now < until)?.[1] ?? now
}

export interface Answer {
  readonly time: number
  readonly process: number
  readonly refused: boolean
}

/** A day on which nothing else happens. */
const epoch = 1_764_547_200_000

/** Where it is counted for all, and the time. */
export interface Place {
  readonly set: (state: "there" | "gone" | "hung", empty?: boolean) => void
  /** Kills a process: whatever it was about to do is not done, and it says nothing more. */
  readonly kill: (process: number) => void
  /** Until so many milliseconds after the beginning of the minute in which all of it begins. */
  readonly runUntil: (millis: number) => Effect.Effect<void>
}

export const simulate = (
  conduct: Conduct,
  happen: (place: Place) => Effect.Effect<void>
): Effect.Effect<ReadonlyArray<Answer>> =>
  Effect.gen(function* () {
    const pick = random(conduct.seed)
    const time = makeTime(epoch + conduct.start)
    const answers: Array<Answer> = []
    let state: "there" | "gone" | "hung" = "there"
    const isGone = () => state === "gone"
    let cells = Cells.make()
    let waiting: Array<() => void> = []
    const dead = new Set<number>()
    const unlessDead = (process: number) => Effect.suspend(() => (dead.has(process) ? Effect.never : Effect.void))
    const counterOf = (process: number): Counter => ({
      name: "the place",
      count: (keys, request) =>
        Effect.gen(function* () {
          yield* unlessDead(process)
          if (isGone()) return yield* Effect.fail("gone")
          yield* Effect.sleep(Duration.millis(1 + pick(conduct.trip ?? 3)))
          if (state === "hung") {
            yield* Effect.callback<void>((resume) => {
              waiting.push(() => resume(Effect.void))
            })
          }
          if (isGone()) return yield* Effect.fail("gone")
          return cells.count(keys, request, time.now())
        })
    })
    const counts = new Map<number, number>()
    const serve = (process: number): { readonly refused: boolean; readonly feedback: Feedback } => {
      const at = time.now() + (conduct.serverAhead ?? 0)
      const index = Math.floor(at / minute)
      const used = counts.get(index) ?? 0
      const refused = used >= conduct.limit
      if (!refused) counts.set(index, used + 1)
      answers.push({ time: time.now() - epoch, process, refused })
      const remaining = Math.max(0, conduct.limit - used - 1)
      const reset = 1_000 * (60 - Math.floor((at / 1_000) % 60))
      return {
        refused,
        feedback: { limit: conduct.limit, window: minute, remaining, reset, ...(refused && { retryAfter: 5_000 }) }
      }
    }
    const claims: ReadonlyArray<QuotaClaim> = [
      { key: "bucket", bucket: "bucket", limit: conduct.limit, window: minute }
    ]
    const call = (limiter: Limiter.Limiter, process: number, clock: Clock.Clock) =>
      Effect.gen(function* () {
        const ahead = conduct.processAhead?.(process) ?? 0
        const local = () => time.now() + ahead
        const latest = local() + 3_600_000
        const verdict = limiter.takeNow(claims, local(), latest)
        const lease: Limiter.Lease = { permit: verdict?._tag === "Permit" ? verdict : undefined }
        if (lease.permit === undefined) yield* limiter.take(claims, lease, latest, true)
        yield* Effect.sleep(Duration.millis(1 + pick(conduct.latency)))
        yield* unlessDead(process)
        const { feedback, refused } = serve(process)
        yield* Effect.sleep(Duration.millis(1 + pick(conduct.latency)))
        yield* unlessDead(process)
        limiter.settle(lease, { sent: true, limited: refused, refused, feedback }, local())
        if (conduct.pause > 0) yield* Effect.sleep(Duration.millis(1 + pick(conduct.pause)))
      }).pipe(Effect.provideService(Clock.Clock, clock))
    // Time goes on while stores are closed.
    let closing: Fiber.Fiber<never> | undefined
    const seen = yield* Effect.scoped(
      Effect.gen(function* () {
        for (let process = 0; process < conduct.processes; process++) {
          const ahead = conduct.processAhead?.(process) ?? 0
          const awake = (): Effect.Effect<void> =>
            Effect.suspend(() => {
              const now = time.now() - epoch
              const until = conduct.stalled?.(process, now) ?? now
              return until > now ? Effect.andThen(time.clock.sleep(Duration.millis(until - now)), awake()) : Effect.void
            })
          const clock: Clock.Clock = {
            ...time.clock,
            currentTimeMillisUnsafe: () => time.now() + ahead,
            sleep: (duration) => Effect.andThen(time.clock.sleep(duration), awake())
          }
          const store = yield* Shared.scoped(counterOf(process), {}).pipe(Effect.provideService(Clock.Clock, clock))
          const limiter = Limiter.make(store)
          const endless = Effect.forever(Effect.ignore(call(limiter, process, clock)))
          const { begin } = conduct
          const waits = begin === undefined ? Effect.void : clock.sleep(Duration.millis(begin - conduct.start))
          if (begin !== undefined) yield* Effect.forkScoped(Effect.ignore(call(limiter, process, clock)))
          for (let fiber = 0; fiber < conduct.fibers; fiber++) yield* Effect.forkScoped(Effect.andThen(waits, endless))
        }
        yield* happen({
          set: (to, empty = false) => {
            state = to
            if (empty) cells = Cells.make()
            const all = to === "hung" ? [] : waiting
            if (to !== "hung") waiting = []
            for (const resume of all) resume()
          },
          kill: (process) => {
            dead.add(process)
          },
          runUntil: (millis) => time.runUntil(epoch + millis)
        })
        state = "gone"
        const last = answers.length
        closing = yield* Effect.forkDetach(Effect.forever(Effect.suspend(() => time.runUntil(time.now() + 1_000))))
        return answers.slice(0, last)
      })
    )
    if (closing !== undefined) yield* Fiber.interrupt(closing)
    return seen
  })

/** What was answered in each minute of the server's. */
export const minutes = (answers: ReadonlyArray<Answer>, serverAhead = 0) => {
  const found = new Map<number, { good: number; refused: number }>()
  for (const { refused, time } of answers) {
    const index = Math.floor((epoch + time + serverAhead) / minute) - Math.floor(epoch / minute)
    const sum = found.get(index) ?? { good: 0, refused: 0 }
    if (refused) sum.refused += 1
    else sum.good += 1
    found.set(index, sum)
  }
  return found
}
