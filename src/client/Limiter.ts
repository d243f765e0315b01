/**
 * Waits for quota before a request is sent, first come, first served.
 *
 * @since 0.1.0
 */
import type * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Alarm from "./Alarm.ts"
import * as Monotonic from "./Monotonic.ts"
import type { Claim, Permit, QuotaStore, Refused, Settlement } from "./QuotaStore.ts"

/**
 * Holds a permit from the moment that it is taken, so that an interruption
 * between taking it and using it can give it back.
 *
 * @since 0.1.0
 */
export interface Lease {
  permit: Permit | undefined
}

/**
 * Takes and settles permits for one client.
 *
 * @since 0.1.0
 */
export interface Limiter {
  /** Takes a permit now, or says why not; `undefined` when the store needs time to answer. */
  readonly takeNow: (claims: ReadonlyArray<Claim>, now: number) => Permit | Refused | undefined
  /** Waits for a permit. Fails with the refusal when that would last until `latest`, or when `patient` is false. */
  readonly take: (
    claims: ReadonlyArray<Claim>,
    lease: Lease,
    latest: number,
    patient: boolean
  ) => Effect.Effect<void, Refused>
  readonly settle: (lease: Lease, settlement: Settlement, now: number) => Effect.Effect<void>
  /** Frees what was begun under a name. */
  readonly release: (key: string, began: string, now: number) => Effect.Effect<void>
}

/** What is said to one who waits: try yourself, you hold a permit, or another bucket refuses you. */
type Word = "first" | "served" | Refused

interface Waiter {
  readonly claims: ReadonlyArray<Claim>
  readonly lease: Lease
  tell: (word: Word) => void
}

/** Those who wait for one bucket, in their order. The first of them tries, and lets in those behind. */
interface Line {
  readonly waiters: Set<Waiter>
  /** Who tries; absent between one who has gone and the next. */
  first: Waiter | undefined
  /** Ends the pause of the first before its time. */
  nudge: (() => void) | undefined
}

/**
 * A limiter over a store.
 *
 * @since 0.1.0
 */
export const make = (store: QuotaStore["Service"]): Limiter => {
  const lines = new Map<string, Line>()

  const takeNow = (claims: ReadonlyArray<Claim>, now: number): Permit | Refused | undefined => {
    // Whoever comes later must not overtake those who wait already.
    if (lines.size > 0 && claims.some((claim) => lines.has(claim.key))) return undefined
    return finished(store.take(claims, now))
  }

  const tryInto = (claims: ReadonlyArray<Claim>, lease: Lease): Effect.Effect<Refused | undefined> =>
    Effect.uninterruptible(
      Effect.clockWith((clock) =>
        Effect.map(store.take(claims, Monotonic.millis(clock)), (verdict) => {
          if (verdict._tag === "Refused") return verdict
          lease.permit = verdict
          return undefined
        })
      )
    )

  /** Tries, and pauses for as long as it is the same bucket that refuses. */
  const insist = (
    waiter: Waiter,
    key: string,
    clock: Clock.Clock,
    latest: number
  ): Effect.Effect<Refused | undefined, Refused> =>
    Effect.flatMap(tryInto(waiter.claims, waiter.lease), (refused) => {
      if (refused === undefined) return Effect.succeed(undefined)
      // What is in flight may end before it must.
      const hopeless = refused.claim.heldFor === undefined ? refused.until : Monotonic.millis(clock)
      if (hopeless >= latest) return Effect.fail(refused)
      if (refused.claim.key !== key) return Effect.succeed(refused)
      return Effect.andThen(
        pause(lines.get(key), clock, Math.min(refused.until, latest)),
        insist(waiter, key, clock, latest)
      )
    })

  /**
   * The first has gone: lets in everybody for whom there is room, all in this
   * step. One at a time would keep up a line that newcomers join as fast as it moves.
   */
  const advance = (line: Line, key: string, clock: Clock.Clock): void => {
    const now = Monotonic.millis(clock)
    for (const waiter of line.waiters) {
      const verdict = finished(store.take(waiter.claims, now))
      if (verdict === undefined || (verdict._tag === "Refused" && verdict.claim.key === key)) {
        line.first = waiter
        waiter.tell("first")
        return
      }
      line.waiters.delete(waiter)
      if (verdict._tag === "Permit") waiter.lease.permit = verdict
      waiter.tell(verdict._tag === "Permit" ? "served" : verdict)
    }
    lines.delete(key)
  }

  const leave = (waiter: Waiter, key: string, clock: Clock.Clock): void => {
    const line = lines.get(key)
    if (line === undefined) return
    line.waiters.delete(waiter)
    if (line.first !== waiter) return
    line.first = undefined
    if (line.waiters.size === 0) lines.delete(key)
    // Telling one who waits runs it at once, and the one who leaves is to send before it.
    else queueMicrotask(() => advance(line, key, clock))
  }

  const queue = (
    claims: ReadonlyArray<Claim>,
    claim: Claim,
    lease: Lease,
    latest: number
  ): Effect.Effect<void, Refused> =>
    Effect.clockWith((clock) => {
      const { key } = claim
      const waiter: Waiter = { claims, lease, tell: () => {} }
      return Effect.callback<Word, Refused>((resume) => {
        const line = lines.get(key)
        if (line === undefined) {
          lines.set(key, { waiters: new Set([waiter]), first: waiter, nudge: undefined })
          return resume(Effect.succeed("first"))
        }
        const turn = turnOf(claim, line.waiters.size, Monotonic.millis(clock))
        if (turn >= latest) return resume(Effect.fail({ _tag: "Refused", claim, until: turn }))
        line.waiters.add(waiter)
        const tooLate = Effect.fail<Refused>({ _tag: "Refused", claim, until: latest })
        const cancel = Alarm.after(clock, latest - Monotonic.millis(clock), () => resume(tooLate))
        waiter.tell = (word) => {
          cancel()
          resume(Effect.succeed(word))
        }
        return Effect.sync(cancel)
      }).pipe(
        Effect.flatMap((word) =>
          word === "first" ? insist(waiter, key, clock, latest) : Effect.succeed(word === "served" ? undefined : word)
        ),
        Effect.onExit(() => Effect.sync(() => leave(waiter, key, clock))),
        Effect.flatMap((refused) => (refused === undefined ? Effect.void : queue(claims, refused.claim, lease, latest)))
      )
    })

  const take: Limiter["take"] = (claims, lease, latest, patient) =>
    Effect.flatMap(patient ? Effect.succeed(undefined) : tryInto(claims, lease), (refused) => {
      if (refused !== undefined) return Effect.fail(refused)
      const claim = claims.find(({ key }) => lines.has(key)) ?? claims[0]
      return !patient || claim === undefined ? Effect.void : queue(claims, claim, lease, latest)
    })

  const nudge = (keys: ReadonlyArray<string>): void => {
    for (const key of keys) lines.get(key)?.nudge?.()
  }

  /** Wakes those who wait once there may be room. */
  const nudgeAfter = (done: Effect.Effect<void>, keys: ReadonlyArray<string>): Effect.Effect<void> => {
    if (lines.size === 0) return done
    if (!Exit.isExit(done))
      return Effect.andThen(
        done,
        Effect.sync(() => nudge(keys))
      )
    nudge(keys)
    return done
  }

  return {
    takeNow,
    take,
    settle: (lease, settlement, now) => {
      const { permit } = lease
      if (permit === undefined) return Exit.void
      lease.permit = undefined
      const settled = store.settle(permit, settlement, now)
      if (lines.size === 0) return settled
      // It can make room if it gave something back, or brought news of the server's.
      const news = !settlement.sent || settlement.feedback !== undefined
      const keys = permit.claims.filter(({ heldFor }) => news || heldFor !== undefined).map(({ key }) => key)
      return nudgeAfter(settled, keys)
    },
    release: (key, began, now) => nudgeAfter(store.release(key, began, now), [key])
  }
}

/** The value of an effect that has finished already. */
const finished = <A>(effect: Effect.Effect<A>): A | undefined =>
  Exit.isExit(effect) && Exit.isSuccess(effect) ? (effect as Exit.Success<A>).value : undefined

/** The earliest time that somebody with `ahead` others before them can be served: a window serves `limit`. */
const turnOf = (claim: Claim, ahead: number, now: number): number => {
  // What is in flight can end at any time.
  if (claim.heldFor !== undefined) return now
  const windows = Math.floor(ahead / claim.limit)
  return windows === 0 ? now : (Math.floor(now / claim.window) + windows) * claim.window
}

/** Pauses the first of a line, until it is time or somebody nudges. */
const pause = (line: Line | undefined, clock: Clock.Clock, until: number): Effect.Effect<void> =>
  Effect.callback((resume) => {
    const end = () => {
      cancel()
      resume(Effect.void)
    }
    const cancel = Alarm.after(clock, Math.max(0, until - Monotonic.millis(clock)), end)
    if (line !== undefined) line.nudge = end
    return Effect.sync(cancel)
  })
