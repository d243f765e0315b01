/**
 * Fleets in simulated time: stores of several processes over one counter, and a server that counts in windows of a clock
 * of its own. The same in each run, on a machine of whatever speed.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Scope from "effect/Scope"
import * as Cells from "../../src/internal/fleet/Cells.ts"
import type { Counter } from "../../src/internal/fleet/Protocol.ts"
import * as Shared from "../../src/internal/fleet/Shared.ts"
import * as Limiter from "../../src/internal/quota/Limiter.ts"
import * as Monotonic from "../../src/internal/runtime/Monotonic.ts"
import type { Feedback, QuotaClaim } from "../../src/QuotaStore.ts"
import type { SharingOptions } from "../../src/Quotas.ts"

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

/** Times are milliseconds as of the minute in which all of it begins. */
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
  /** How long what counts takes to answer, at most, and which of its answers are lost: there and back. */
  readonly trip?: number | ((now: number) => number)
  readonly loses?: (pick: (below: number) => number, now: number) => boolean
  /** When it begins: milliseconds into a minute of the counter's. */
  readonly start: number
  /** How far the server's clock and the processes' are ahead of the counter's. */
  readonly serverAhead?: number | ((now: number) => number)
  readonly processAhead?: (process: number) => number
  /** How long a process's machine has slept until then, of which its clock for lengths knows nothing. */
  readonly slept?: (process: number, now: number) => number
  /** When their fibers begin, after a call each: they know by then when the server's minute ends. */
  readonly begin?: number
  /** Until when no answer is heard. */
  readonly heardAt?: number
  /** Until when a process does nothing, at a time, because its machine does not let it. */
  readonly stalled?: (process: number, now: number) => number
  /** What the server allows, if it is not the published `limit`, and what it tells. */
  readonly allows?: (now: number) => number
  readonly tells?: (feedback: Feedback, refused: boolean) => Feedback | undefined
  /** Somebody else takes one, so often. */
  readonly stranger?: number
  /** The server's and the claim's window. */
  readonly window?: number
  /** What calls claim, one after another, in place of one of `limit` in `window`. */
  readonly claims?: (pick: (below: number) => number, process: number) => ReadonlyArray<QuotaClaim>
  /** How long something that a call has begun is held, at most. */
  readonly holds?: number
  readonly options?: SharingOptions
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
  /** Lets a process that was not there begin, or end as it should. */
  readonly join: (process: number) => Effect.Effect<void>
  readonly leave: (process: number) => Effect.Effect<void>
  /** Until so many milliseconds after the beginning of the minute in which all of it begins. */
  readonly runUntil: (millis: number) => Effect.Effect<void>
}

/** What a server counts, in windows of its clock, of any window's length, or what is in flight. */
const makeServer = (conduct: Conduct, now: () => number) => {
  const counts = new Map<string, number>()
  const taken = new Map<string, Array<readonly [at: number, weight: number]>>()
  const held = new Map<string, number>()
  const ahead = (): number => {
    const { serverAhead = 0 } = conduct
    return typeof serverAhead === "number" ? serverAhead : serverAhead(now() - epoch)
  }
  const nameOf = ({ heldFor, key, rolling, window }: QuotaClaim): string =>
    heldFor !== undefined || rolling === true ? key : `${key} ${Math.floor((now() + ahead()) / window)}`
  const limitOf = (claim: QuotaClaim): number => conduct.allows?.(now() - epoch) ?? claim.limit
  const usedOf = (claim: QuotaClaim): number => {
    const name = nameOf(claim)
    if (claim.heldFor !== undefined) return held.get(name) ?? 0
    if (claim.rolling !== true) return counts.get(name) ?? 0
    const recent = (taken.get(name) ?? []).filter(([at]) => at > now() - claim.window)
    taken.set(name, recent)
    return recent.reduce((sum, [, weight]) => sum + weight, 0)
  }
  const add = (claim: QuotaClaim): void => {
    const [name, weight] = [nameOf(claim), claim.weight ?? 1]
    if (claim.heldFor !== undefined) held.set(name, (held.get(name) ?? 0) + weight)
    else if (claim.rolling !== true) counts.set(name, (counts.get(name) ?? 0) + weight)
    else taken.set(name, [...(taken.get(name) ?? []), [now(), weight]])
  }
  return {
    ended: (claim: QuotaClaim) => {
      held.set(nameOf(claim), (held.get(nameOf(claim)) ?? 0) - (claim.weight ?? 1))
    },
    answer: (
      claims: ReadonlyArray<QuotaClaim>
    ): { readonly refused: boolean; readonly feedback: Feedback | undefined } => {
      const refused = claims.some((claim) => usedOf(claim) + (claim.weight ?? 1) > limitOf(claim))
      if (!refused) for (const claim of claims) add(claim)
      const [head] = claims
      if (head === undefined) return { refused, feedback: undefined }
      const { window } = head
      const limit = limitOf(head)
      const seconds = window / 1_000
      const feedback = {
        limit,
        window,
        remaining: Math.max(0, limit - usedOf(head)),
        reset: 1_000 * (seconds - Math.floor(((now() + ahead()) / 1_000) % seconds)),
        ...(refused && { retryAfter: 5_000 })
      }
      return { refused, feedback: conduct.tells === undefined ? feedback : conduct.tells(feedback, refused) }
    }
  }
}

export const simulate = (
  conduct: Conduct,
  happen: (place: Place) => Effect.Effect<void>
): Effect.Effect<ReadonlyArray<Answer>> =>
  Effect.gen(function* () {
    const pick = random(conduct.seed)
    const time = makeTime(epoch + conduct.start)
    const answers: Array<Answer> = []
    const { window = minute } = conduct
    const server = makeServer(conduct, time.now)
    let state: "there" | "gone" | "hung" = "there"
    const isGone = () => state === "gone"
    let cells = Cells.make()
    let waiting: Array<() => void> = []
    const dead = new Set<number>()
    const scopes = new Map<number, Scope.Closeable>()
    const unlessDead = (process: number) => Effect.suspend(() => (dead.has(process) ? Effect.never : Effect.void))
    const tripOf = () => (typeof conduct.trip === "function" ? conduct.trip(time.now() - epoch) : (conduct.trip ?? 3))
    const counterOf = (process: number): Counter => ({
      name: "the place",
      count: (keys, request) =>
        Effect.gen(function* () {
          yield* unlessDead(process)
          if (isGone()) return yield* Effect.fail("gone")
          yield* Effect.sleep(Duration.millis(1 + pick(tripOf())))
          if (state === "hung") {
            yield* Effect.callback<void>((resume) => {
              waiting.push(() => resume(Effect.void))
            })
          }
          if (isGone()) return yield* Effect.fail("gone")
          const reply = cells.count(keys, request, time.now())
          if (conduct.loses?.(pick, time.now() - epoch) === true) return yield* Effect.never
          return reply
        })
    })
    const plain: ReadonlyArray<QuotaClaim> = [{ key: "bucket", bucket: "bucket", limit: conduct.limit, window }]
    let named = 0
    const call = (limiter: Limiter.Limiter, process: number, clock: Clock.Clock) =>
      Effect.gen(function* () {
        const local = () => Monotonic.millis(clock)
        const claims = conduct.claims?.(pick, process) ?? plain
        const latest = local() + 3_600_000 + window
        const verdict = limiter.takeNow(claims, local(), latest)
        const lease: Limiter.Lease = { permit: verdict?._tag === "Permit" ? verdict : undefined }
        if (lease.permit === undefined) yield* limiter.take(claims, lease, latest, true)
        yield* Effect.sleep(Duration.millis(1 + pick(conduct.latency)))
        yield* unlessDead(process)
        const { feedback, refused } = server.answer(claims)
        answers.push({ time: time.now() - epoch, process, refused })
        const held = refused ? [] : claims.filter(({ heldFor }) => heldFor !== undefined)
        named += 1
        const began = `begun ${named}`
        if (held.length > 0) {
          yield* Effect.forkDetach(
            Effect.gen(function* () {
              yield* time.clock.sleep(Duration.millis(1 + pick(conduct.holds ?? 1_000)))
              for (const claim of held) server.ended(claim)
              yield* unlessDead(process)
              for (const { key } of held) limiter.release(key, began, Monotonic.millis(clock))
            })
          )
        }
        const kept = Math.max(0, epoch + (conduct.heardAt ?? 0) - time.now())
        yield* Effect.sleep(Duration.millis(1 + pick(conduct.latency) + kept))
        yield* unlessDead(process)
        limiter.settle(
          lease,
          { sent: true, limited: refused, refused, feedback, ...(held.length > 0 && { began }) },
          local()
        )
        if (conduct.pause > 0) yield* Effect.sleep(Duration.millis(1 + pick(conduct.pause)))
      }).pipe(Effect.provideService(Clock.Clock, clock))

    const join = (process: number): Effect.Effect<void> =>
      Effect.gen(function* () {
        const scope = yield* Scope.make()
        scopes.set(process, scope)
        const ahead = conduct.processAhead?.(process) ?? 0
        const awake = (): Effect.Effect<void> =>
          Effect.suspend(() => {
            const now = time.now() - epoch
            const until = conduct.stalled?.(process, now) ?? now
            return until > now ? Effect.andThen(time.clock.sleep(Duration.millis(until - now)), awake()) : Effect.void
          })
        const slept = () => BigInt(conduct.slept?.(process, time.now() - epoch) ?? 0) * 1_000_000n
        const clock: Clock.Clock = {
          ...time.clock,
          currentTimeMillisUnsafe: () => time.now() + ahead,
          monotonicTimeNanosUnsafe: () => time.clock.monotonicTimeNanosUnsafe() - slept(),
          sleep: (duration) => Effect.andThen(time.clock.sleep(duration), awake())
        }
        const store = yield* Shared.scoped(counterOf(process), conduct.options ?? {}).pipe(
          Effect.provideService(Clock.Clock, clock),
          Scope.provide(scope)
        )
        const limiter = Limiter.make(store)
        const endless = Effect.forever(Effect.ignore(call(limiter, process, clock)))
        const { begin } = conduct
        const waits = begin === undefined ? Effect.void : clock.sleep(Duration.millis(begin - conduct.start))
        if (begin !== undefined) yield* Effect.forkIn(Effect.ignore(call(limiter, process, clock)), scope)
        for (let fiber = 0; fiber < conduct.fibers; fiber++) yield* Effect.forkIn(Effect.andThen(waits, endless), scope)
      })
    const leave = (process: number): Effect.Effect<void> =>
      Effect.suspend(() => {
        const scope = scopes.get(process)
        scopes.delete(process)
        return scope === undefined ? Effect.void : Scope.close(scope, Exit.void)
      })

    for (let process = 0; process < conduct.processes; process++) yield* join(process)
    if (conduct.stranger !== undefined) {
      const takes = Effect.andThen(
        time.clock.sleep(Duration.millis(conduct.stranger)),
        Effect.sync(() => server.answer(plain))
      )
      const fiber = yield* Effect.forkDetach(Effect.forever(takes))
      scopes.set(-1, yield* Scope.make())
      yield* Scope.addFinalizer(scopes.get(-1) as Scope.Scope, Fiber.interrupt(fiber))
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
      join,
      // Its end takes time, which passes meanwhile.
      leave: (process) => Effect.asVoid(Effect.forkDetach(leave(process))),
      runUntil: (millis) => time.runUntil(epoch + millis)
    })
    state = "gone"
    const seen = answers.slice()
    // Time goes on while stores are closed.
    const closing = yield* Effect.forkDetach(Effect.forever(Effect.suspend(() => time.runUntil(time.now() + 1_000))))
    yield* Effect.forEach([...scopes.keys()], leave)
    yield* Fiber.interrupt(closing)
    return seen
  })

/** What was answered in each window of the server's. */
export const minutes = (
  answers: ReadonlyArray<Answer>,
  serverAhead: number | ((now: number) => number) = 0,
  window = minute
) => {
  const found = new Map<number, { good: number; refused: number }>()
  for (const { refused, time } of answers) {
    const ahead = typeof serverAhead === "number" ? serverAhead : serverAhead(time)
    const index = Math.floor((epoch + time + ahead) / window) - Math.floor(epoch / window)
    const sum = found.get(index) ?? { good: 0, refused: 0 }
    if (refused) sum.refused += 1
    else sum.good += 1
    found.set(index, sum)
  }
  return found
}
