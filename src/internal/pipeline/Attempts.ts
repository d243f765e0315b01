/**
 * The one loop that repeats requests: of calls, and of transfers.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import type { OpenCloudError } from "../../Errors.ts"
import type { Attempt } from "../response/Classify.ts"
import * as Retry from "./Retry.ts"

/**
 * What is repeated, and within which bounds.
 *
 * @since 0.1.0
 */
export interface Repeated<A> {
  readonly policy: Retry.Policy
  readonly budget: Retry.Budget
  /** Whether what is sent can be sent again. */
  readonly repeatable: boolean
  /** Milliseconds until the deadline. */
  readonly timeLeft: () => number
  readonly once: (attempt: Attempt) => Effect.Effect<A, OpenCloudError>
  /** What is to be done before another attempt at once, such as renewing a credential. */
  readonly renewal?: (last: Attempt, error: OpenCloudError) => Effect.Effect<void, OpenCloudError> | undefined
  /** Whether the caller wants to hear of an error that another attempt may cure. */
  readonly isFinal?: (error: OpenCloudError) => boolean
  /** Hears of a retry before its pause. */
  readonly retrying?: (error: OpenCloudError, pause: number) => void
  /** What a pause and a further attempt run in, such as a span. */
  readonly waiting?: <B, E>(pause: Effect.Effect<B, E>) => Effect.Effect<B, E>
  readonly trying?: <B, E>(number: number, attempt: Effect.Effect<B, E>) => Effect.Effect<B, E>
  /** Hears of the error that the call ends with. */
  readonly failed?: (error: OpenCloudError) => void
}

const same = <A>(value: A): A => value

/**
 * Makes attempts until one succeeds, or policy, budget and deadline allow no other.
 *
 * @since 0.1.0
 */
export const run = <A>(repeated: Repeated<A>, first: Attempt): Effect.Effect<A, OpenCloudError> =>
  Effect.catch(repeated.once(first), (error) => again(repeated, first, error))

const again = <A>(repeated: Repeated<A>, last: Attempt, error: OpenCloudError): Effect.Effect<A, OpenCloudError> => {
  const { budget, policy, repeatable, timeLeft, trying, waiting = same } = repeated
  const giveUp = (): Effect.Effect<never, OpenCloudError> => {
    repeated.failed?.(error)
    return Effect.fail(error)
  }
  const attempt = (next: Attempt, effect: Effect.Effect<A, OpenCloudError>) =>
    Effect.catch(effect, (failure) => again(repeated, next, failure))
  const renewal = repeated.renewal?.(last, error)
  if (renewal !== undefined) {
    if (!repeatable) return Effect.andThen(renewal, Effect.suspend(giveUp))
    const next: Attempt = { ...last, number: last.number + 1, renewed: true }
    return attempt(
      next,
      Effect.andThen(
        renewal,
        Effect.suspend(() => repeated.once(next))
      )
    )
  }
  if (last.number >= policy.attempts || !repeatable || repeated.isFinal?.(error)) return giveUp()
  if (!Retry.mayRepeat(error, last.operation.retry, policy)) return giveUp()
  // A quota paces what it refuses; the budget is for servers that fail.
  if (error._tag !== "RateLimited" && !budget.spend()) return giveUp()
  const next: Attempt = {
    ...last,
    number: last.number + 1,
    afterUnknown: last.afterUnknown || error.outcome === "unknown"
  }
  return Effect.flatMap(Random.next, (random) => {
    const after = "retryAfter" in error ? error.retryAfter : undefined
    const pause = Retry.pause(policy, last.number, after && Duration.toMillis(after), random)
    if (pause >= timeLeft()) return giveUp()
    repeated.retrying?.(error, pause)
    const once = Effect.suspend(() => repeated.once(next))
    return attempt(
      next,
      Effect.andThen(
        waiting(Effect.sleep(Duration.millis(pause))),
        trying === undefined ? once : trying(last.number, once)
      )
    )
  })
}
