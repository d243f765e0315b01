/**
 * Waits for quota before a request is sent, first come, first served.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Semaphore from "effect/Semaphore"
import type { AnyOperation, Bucket, Quota } from "./Operation.ts"
import type { Claim, Permit, QuotaStore, Refused, Settlement } from "./QuotaStore.ts"

/**
 * Numbers of the caller's own.
 *
 * @since 0.1.0
 */
export interface QuotaOptions {
  /** Quotas in place of the published ones, by operation id. */
  readonly operations?: Readonly<Record<string, Quota>>
  /**
   * Requests in a period for quotas that several operations share, by bucket
   * name. Those that grow with the number of players are not counted unless
   * they are named here.
   */
  readonly buckets?: Readonly<Record<string, number>>
}

/** Published numbers from here on mean "no limit". */
const unlimited = 1_000_000

/** Milliseconds of each period. */
export const periods = { SECOND: 1_000, MINUTE: 60_000, DAY: 86_400_000 } as const

/**
 * An operation's own quota: the caller's number, or the published one.
 *
 * @since 0.1.0
 */
export const ownQuota = (operation: AnyOperation, kind: "apiKey" | "oauth", options: QuotaOptions): Quota =>
  options.operations?.[operation.id] ??
  (kind === "oauth" ? (operation.quota.oauth ?? operation.quota.apiKey) : operation.quota.apiKey)

/**
 * The buckets that a request draws from.
 *
 * An operation whose own quota cannot bind is limited by the quotas it shares,
 * whose numbers only the server knows: their buckets are there to be closed.
 *
 * @since 0.1.0
 */
export const claimsOf = (
  operation: AnyOperation,
  kind: "apiKey" | "oauth",
  identity: string,
  input: Readonly<Record<string, unknown>>,
  options: QuotaOptions
): ReadonlyArray<Claim> => {
  const quota = ownQuota(operation, kind, options)
  const route = `${operation.method} ${operation.path}`
  const binds = quota.limit < unlimited
  const own: Claim = {
    key: `${identity} ${route}`,
    bucket: route,
    limit: binds ? quota.limit : Number.POSITIVE_INFINITY,
    window: periods[quota.period]
  }
  if (operation.buckets === undefined) return [own]
  const shared = operation.buckets.flatMap((bucket) => sharedClaim(bucket, input, options, !binds))
  return binds || shared.length === 0 ? [own, ...shared] : shared
}

const sharedClaim = (
  bucket: Bucket,
  input: Readonly<Record<string, unknown>>,
  options: QuotaOptions,
  closable: boolean
): ReadonlyArray<Claim> => {
  if (bucket.period === "IN_FLIGHT") return []
  const chosen = options.buckets?.[bucket.name]
  const published = bucket.perConcurrentUser === undefined ? bucket.limit : Number.POSITIVE_INFINITY
  const limit = chosen ?? published
  if (limit === Number.POSITIVE_INFINITY && !closable) return []
  const key = bucket.per.reduce((text, name) => `${text} ${String(input[name])}`, bucket.name)
  return [{ key, bucket: bucket.name, limit, window: periods[bucket.period] }]
}

/**
 * Holds the permit of one attempt until it is settled, whatever happens in between.
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
}

/** Those who wait for one bucket: the first of them tries, the others queue. */
interface Line {
  readonly turn: Semaphore.Semaphore
  waiting: number
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
      Effect.flatMap(
        Effect.clockWith((clock) => clock.currentTimeMillis),
        (now) =>
          Effect.map(store.take(claims, now), (verdict) => {
            if (verdict._tag === "Refused") return verdict
            lease.permit = verdict
            return undefined
          })
      )
    )

  /** Tries, and waits for as long as it is the same bucket that refuses. */
  const insist = (
    claims: ReadonlyArray<Claim>,
    lease: Lease,
    key: string,
    latest: number
  ): Effect.Effect<Refused | undefined, Refused> =>
    Effect.flatMap(tryInto(claims, lease), (refused) => {
      if (refused === undefined) return Effect.succeed(undefined)
      if (refused.until >= latest) return Effect.fail(refused)
      if (refused.claim.key !== key) return Effect.succeed(refused)
      return Effect.andThen(sleepUntil(refused.until), insist(claims, lease, key, latest))
    })

  const inLine = <A, E>(line: Line, key: string, effect: Effect.Effect<A, E>): Effect.Effect<A, E> =>
    Effect.suspend(() => {
      lines.set(key, line)
      line.waiting += 1
      return Effect.ensuring(
        line.turn.withPermit(effect),
        Effect.sync(() => {
          line.waiting -= 1
          if (line.waiting === 0) lines.delete(key)
        })
      )
    })

  const queue = (
    claims: ReadonlyArray<Claim>,
    claim: Claim,
    lease: Lease,
    latest: number
  ): Effect.Effect<void, Refused> =>
    Effect.clockWith((clock) => {
      const line = lines.get(claim.key) ?? { turn: Semaphore.makeUnsafe(1), waiting: 0 }
      const turn = turnOf(claim, line.waiting, clock.currentTimeMillisUnsafe())
      if (turn >= latest) return Effect.fail({ _tag: "Refused", claim, until: turn })
      return Effect.flatMap(inLine(line, claim.key, insist(claims, lease, claim.key, latest)), (refused) =>
        refused === undefined ? Effect.void : queue(claims, refused.claim, lease, latest)
      )
    })

  const take: Limiter["take"] = (claims, lease, latest, patient) =>
    Effect.flatMap(patient ? Effect.succeed(undefined) : tryInto(claims, lease), (refused) => {
      if (refused !== undefined) return Effect.fail(refused)
      const claim = claims.find(({ key }) => lines.has(key)) ?? claims[0]
      if (!patient || claim === undefined) return Effect.void
      return Effect.clockWith((clock) =>
        Effect.timeoutOrElse(queue(claims, claim, lease, latest), {
          duration: Duration.millis(Math.max(0, latest - clock.currentTimeMillisUnsafe())),
          orElse: () => Effect.fail({ _tag: "Refused", claim, until: latest } satisfies Refused)
        })
      )
    })

  return {
    takeNow,
    take,
    settle: (lease, settlement, now) => {
      const { permit } = lease
      if (permit === undefined) return Exit.void
      lease.permit = undefined
      return store.settle(permit, settlement, now)
    }
  }
}

/** The value of an effect that has finished already. */
const finished = <A>(effect: Effect.Effect<A>): A | undefined =>
  Exit.isExit(effect) && Exit.isSuccess(effect) ? (effect as Exit.Success<A>).value : undefined

/** The earliest time that somebody with `ahead` others before them can be served: a window serves `limit`. */
const turnOf = (claim: Claim, ahead: number, now: number): number => {
  const windows = Math.floor(ahead / claim.limit)
  return windows === 0 ? now : (Math.floor(now / claim.window) + windows) * claim.window
}

const sleepUntil = (until: number): Effect.Effect<void> =>
  Effect.clockWith((clock) => Effect.sleep(Duration.millis(Math.max(0, until - clock.currentTimeMillisUnsafe()))))
