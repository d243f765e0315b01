/**
 * How long to wait, and how often to ask.
 *
 * @internal
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { type DurationWithUnit, readDuration } from "../../DurationWithUnit.ts"
import type { InvalidRequest } from "../../Errors.ts"
import type { AnyOperation, Pace } from "../../Operation.ts"
import { refuse } from "../pipeline/Refuse.ts"

/** How to wait for what takes longer than its call. Lengths have their unit: `"5 minutes"`. */
export interface AwaitOptions {
  /**
   * Longest time to wait. Default: 10 minutes, an hour for the rollout of a config, 5 hours for a restart of servers,
   * 3 days for the review of a campaign.
   */
  readonly deadline?: DurationWithUnit | undefined
  /** Pause before the first poll; every further one doubles it. Default half a second, or a second where it takes hours. */
  readonly firstPause?: DurationWithUnit | undefined
  /** Longest pause between polls. Default 10 s, 30 s for a rollout or a restart, 5 minutes for a campaign. */
  readonly longestPause?: DurationWithUnit | undefined
}

/** Milliseconds below which a pause would be none. */
const shortest = 50

/** How most is waited for: half a second at first, at most 10 seconds, for 10 minutes. */
const usual: Pace = { first: 500, longest: 10_000, deadline: 600_000 }

/** The pace that options come to; what they leave out is that of what is polled. Refuses what is no length of time. */
export const paceOf = (
  operation: AnyOperation,
  { pace = usual }: AnyOperation,
  options: AwaitOptions = {}
): Effect.Effect<Pace, InvalidRequest> => {
  const millis = { deadline: pace.deadline, firstPause: pace.first, longestPause: pace.longest }
  for (const name of ["deadline", "firstPause", "longestPause"] as const) {
    const given = options[name]
    if (given === undefined) continue
    const duration = readDuration(given)
    if (typeof duration === "string") return Effect.fail(refuse(operation, name, duration))
    millis[name] = Duration.toMillis(duration)
  }
  const { deadline, firstPause, longestPause } = millis
  return Effect.succeed({ deadline, first: Math.max(shortest, firstPause), longest: longestPause })
}

/** Runs an effect that begins something, and then waits for it, where it can be waited for as the options say. */
export const waitable = <A, E, R>(
  operation: AnyOperation,
  options: AwaitOptions | undefined,
  effect: Effect.Effect<A, E, R>
): Effect.Effect<A, E | InvalidRequest, R> =>
  options === undefined ? effect : Effect.andThen(paceOf(operation, operation, options), effect)
