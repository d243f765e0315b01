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

/** Waits for its turn, which may take as long as several: turns are spread evenly over each minute of the clock, and none has more than its number. */
const turns = (perMinute: number): ((units: number) => Effect.Effect<void>) => {
  if (perMinute === Number.POSITIVE_INFINITY) return () => Effect.void
  const interval = minute / (perMinute * (1 - reserve))
  let next: number | undefined
  return (units) =>
    Effect.flatMap(Clock.currentTimeMillis, (now) => {
      const missed = Math.max(now - catchUp, Math.floor(now / minute) * minute)
      const at = Math.max(next ?? now, missed)
      next = at + interval * units
      return at > now ? Effect.sleep(Math.ceil(at - now)) : Effect.void
    })
}

/** Turns for the operations of a job, by the bucket that each draws from. */
export const pacer = (pace: Pace): ((operation: AnyOperation, units?: number) => Effect.Effect<void>) => {
  const byBucket = new Map<string, (units: number) => Effect.Effect<void>>()
  return (operation, units = 1) => {
    const name = operation.buckets?.find(({ period }) => period === "MINUTE")?.name ?? operation.id
    const known = byBucket.get(name)
    if (known !== undefined) return known(units)
    const made = turns(perMinuteOf(operation, pace))
    byBucket.set(name, made)
    return made(units)
  }
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
