/**
 * How fast a job goes: a share of what Roblox allows, spread evenly, so that game servers never find a quota used up.
 *
 * @since 0.2.0
 */
import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { AnyOperation } from "../Operation.ts"
import type { OnFailure } from "./Failing.ts"

/**
 * How fast a job goes, and what it puts up with.
 *
 * @since 0.2.0
 */
export interface Pace {
  /**
   * Which part of the quota the job may use, above 0 and up to 1, which is the default. Game servers share the quota: see
   * `players`. Requests are spread evenly over each minute.
   */
  readonly share?: number | undefined
  /**
   * Players that are in the game at any time of the job, at least. Roblox adds to the quota for each, and unless they are
   * named here, the job leaves all of that to the game servers. Default 0.
   */
  readonly players?: number | undefined
  /** Items at a time. Default 16. More does not help where the quota is the bound. */
  readonly concurrency?: number | undefined
  /** Items a page, 1 to 256: where the job's place is noted, and what may be repeated. Default 100. */
  readonly pageSize?: number | undefined
  /** What becomes of the job when one item fails. Default `skip`. */
  readonly onFailure?: OnFailure | undefined
  /** How long it waits for a server that is down, or a network that is gone. Default 10 minutes. */
  readonly patience?: Duration.Input | undefined
}

/** What is left out of a pace. */
export const paceOf = ({ concurrency = 16, onFailure, pageSize = 100, patience = "10 minutes" }: Pace) => ({
  concurrency,
  onFailure,
  pageSize,
  patience
})

/** What a job may ask for in a minute of what an operation draws from: its share of the first bucket. */
export const perMinuteOf = ({ buckets = [] }: AnyOperation, { players = 0, share = 1 }: Pace): number => {
  const bucket = buckets.find(({ period }) => period === "MINUTE")
  return bucket === undefined
    ? Number.POSITIVE_INFINITY
    : (bucket.limit + (bucket.perConcurrentUser ?? 0) * players) * share
}

/** What is not used of a share: a request that is sent in one minute may be counted in the next one. */
const reserve = 0.01

const minute = 60_000

/** What was missed, as a page was noted or a server slow, is caught up with for so long. */
const catchUp = 5_000

/** Turns that are spread evenly over each minute of the clock, none of which has more than its number. */
interface Turns {
  readonly wait: Effect.Effect<void>
  /** Lets the last turn count for so many more: the next one waits for that. */
  readonly more: (units: number) => Effect.Effect<void>
}

const turns = (perMinute: number): Turns => {
  if (perMinute === Number.POSITIVE_INFINITY) return { wait: Effect.void, more: () => Effect.void }
  const interval = minute / (perMinute * (1 - reserve))
  let next: number | undefined
  return {
    wait: Effect.flatMap(Clock.currentTimeMillis, (now) => {
      const missed = Math.max(now - catchUp, Math.floor(now / minute) * minute)
      const at = Math.max(next ?? now, missed)
      next = at + interval
      return at > now ? Effect.sleep(Math.ceil(at - now)) : Effect.void
    }),
    more: (units) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        next = (next ?? now) + interval * units
      })
  }
}

/** How the requests of a job wait for each other, by the bucket that each draws from. */
export interface Pacer {
  /** Waits for its turn to send a request. */
  readonly turn: (operation: AnyOperation) => Effect.Effect<void>
  /** What a request counts for beyond itself, which is known when it was answered. */
  readonly more: (operation: AnyOperation, units: number) => Effect.Effect<void>
}

export const pacer = (pace: Pace): Pacer => {
  const byBucket = new Map<string, Turns>()
  const of = (operation: AnyOperation): Turns => {
    const name = operation.buckets?.find(({ period }) => period === "MINUTE")?.name ?? operation.id
    const known = byBucket.get(name) ?? turns(perMinuteOf(operation, pace))
    byBucket.set(name, known)
    return known
  }
  return { turn: (operation) => of(operation).wait, more: (operation, units) => of(operation).more(units) }
}

/** Why a pace cannot be kept to, or `undefined`. */
export const paceRefusal = ({ concurrency = 1, pageSize = 1, players = 0, share = 1 }: Pace): string | undefined => {
  if (!(share > 0 && share <= 1)) return `\`share\` must be above 0 and up to 1, and not ${share}`
  if (!(Number.isInteger(players) && players >= 0)) return "`players` must be a whole number, 0 or more"
  if (!(Number.isInteger(concurrency) && concurrency >= 1)) return "`concurrency` must be a whole number, 1 or more"
  if (!(Number.isInteger(pageSize) && pageSize >= 1 && pageSize <= 256)) {
    return "`pageSize` must be a whole number from 1 to 256"
  }
  return undefined
}
