/**
 * Waits for quota before a request is sent, first come, first served.
 *
 * @internal
 */
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type { Permit, QuotaClaim, QuotaRefused, Settlement, Store } from "../../Quotas.ts"
import * as Ask from "../runtime/Ask.ts"
import { isolated } from "../runtime/Isolation.ts"
import * as Monotonic from "../runtime/Monotonic.ts"
import * as Line from "./Line.ts"

/**
 * Holds a permit from the moment that it is taken, so that an interruption
 * between taking it and using it can give it back.
 */
export interface Lease {
  permit: Permit | undefined
}

/**
 * Why there is no permit: a bucket has no room, with how many stand before who
 * asked, or the store did not answer in time.
 */
export type NoPermit = Line.Placed | Ask.Silent

/**
 * Takes and settles permits for one client. Times are of `Monotonic.millis`. What a
 * store does beside a call has the call's context.
 */
export interface Limiter {
  /** Takes a permit now, or says why not; `undefined` when it takes time to tell. */
  readonly takeNow: (
    claims: ReadonlyArray<QuotaClaim>,
    now: number,
    latest: number
  ) => Permit | QuotaRefused | undefined
  /** Waits for a permit. Fails with the refusal when that would last until `latest`, or when `patient` is false. */
  readonly take: (
    claims: ReadonlyArray<QuotaClaim>,
    lease: Lease,
    latest: number,
    patient: boolean
  ) => Effect.Effect<void, NoPermit>
  /** Ends a permit. Never waits, and never fails. */
  readonly settle: (lease: Lease, settlement: Settlement, now: number, context?: Context.Context<never>) => void
  /** Frees what was begun under a name. Never waits, and never fails. */
  readonly release: (key: string, began: string, now: number, context?: Context.Context<never>) => void
}

const unused: Settlement = { sent: false, limited: false, feedback: undefined }

/** A limiter over a store. `alone` where nobody may be woken by another's request. */
export const make = (store: Store, alone: boolean = isolated()): Limiter => {
  const takeAtOnce: Limiter["takeNow"] = (claims, now, latest) => {
    const verdict = Ask.finished(() => store.take(claims, now, latest))
    return verdict?._tag === "Refused" ? sound(verdict, now, now) : verdict
  }

  const lines = Line.make(({ claims, latest }, now) => takeAtOnce(claims, now, latest), alone)

  const takeNow: Limiter["takeNow"] = (claims, now, latest) =>
    // Whoever comes later must not overtake those who wait already.
    lines.find(claims, now) === undefined ? takeAtOnce(claims, now, latest) : undefined

  const ask = ({ claims, clock, latest, lease }: Line.Waiter): Effect.Effect<QuotaRefused | Ask.Silent | undefined> =>
    Effect.suspend(() => {
      const asked = Monotonic.millis(clock)
      const answer = Ask.within(() => store.take(claims, asked, latest), clock, latest, {
        kept: (verdict) => {
          if (verdict._tag === "Permit") lease.permit = verdict
        },
        late: (verdict, context) => {
          if (verdict._tag === "Permit") settle({ permit: verdict }, unused, Monotonic.millis(clock), context)
        }
      })
      return Effect.map(answer, (verdict) => {
        if (verdict._tag === "Permit") return undefined
        return verdict._tag === "Refused" ? sound(verdict, asked, Monotonic.millis(clock)) : verdict
      })
    })

  /** Stands in line until there is a permit, or none in time. */
  const stand = (waiter: Line.Waiter, refused: QuotaRefused): Effect.Effect<void, NoPermit> =>
    Effect.suspend(() => {
      const place = lines.join(waiter, refused)
      return place === undefined ? Effect.fail(lines.placed(waiter, refused)) : hold(waiter)
    })

  const hold = (waiter: Line.Waiter): Effect.Effect<void, NoPermit> =>
    Effect.flatMap(lines.word(waiter), (word) => {
      switch (word._tag) {
        case "Served":
          return Effect.void
        case "Hopeless":
          return Effect.fail(word.placed)
        case "Moved":
          return stand(waiter, word.refused)
        case "Ask":
          return Effect.flatMap(ask(waiter), (verdict) => {
            if (verdict === undefined) return Effect.void
            if (verdict._tag === "Silent") return Effect.fail(verdict)
            return lines.stays(waiter, verdict) ? hold(waiter) : stand(waiter, verdict)
          })
      }
    })

  const take: Limiter["take"] = (claims, lease, latest, patient) =>
    Effect.clockWith((clock) => {
      const waiter = Line.waiter(claims, lease, latest, clock)
      const refuse = (refused: QuotaRefused) =>
        patient
          ? Effect.onExit(stand(waiter, refused), () => Effect.sync(() => lines.leave(waiter)))
          : Effect.fail(lines.placed(waiter, refused))
      const line = lines.find(claims, Monotonic.millis(clock))
      if (line !== undefined) return refuse(line.refused)
      return Effect.flatMap(ask(waiter), (verdict) => {
        if (verdict === undefined) return Effect.void
        return verdict._tag === "Silent" ? Effect.fail(verdict) : refuse(verdict)
      })
    })

  const settle: Limiter["settle"] = (lease, settlement, now, context) => {
    const { permit } = lease
    if (permit === undefined) return
    lease.permit = undefined
    const wake = lines.isEmpty() ? undefined : () => lines.look(keysOf(permit, settlement))
    Ask.beside(() => store.settle(permit, settlement, now), context, wake)
  }

  return {
    takeNow,
    take,
    settle,
    release: (key, began, now, context) =>
      Ask.beside(() => store.release(key, began, now), context, lines.isEmpty() ? undefined : () => lines.look([key]))
  }
}

/** A store that names a time before it was asked, or none at all, is asked again after this. */
const shortestPause = 50

/** No wait is longer: 31 days, beyond any period. */
const longestPause = 31 * 86_400_000

/** A store's refusal with a time that can be waited for, whatever the store said, and no limit that cannot be one. */
const sound = (refused: QuotaRefused, asked: number, now: number): QuotaRefused => {
  const { limit, until } = refused
  const later = until > asked ? Math.max(until, now + 1) : now + shortestPause
  const opens = Math.min(later, now + longestPause)
  if (opens === until && (limit === undefined || limit >= 0)) return refused
  const { limit: _, ...rest } = refused
  return { ...rest, until: opens, ...(limit !== undefined && limit >= 0 && { limit }) }
}

/** Where a permit that ends can make room: it gave something back, or brought news of the server's. */
const keysOf = (permit: Permit, settlement: Settlement): ReadonlyArray<string> => {
  const news =
    !settlement.sent ||
    settlement.refused === true ||
    settlement.feedback !== undefined ||
    settlement.weights !== undefined
  return permit.claims.filter(({ heldFor }) => news || heldFor !== undefined).map(({ key }) => key)
}
