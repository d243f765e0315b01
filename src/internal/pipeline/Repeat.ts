/**
 * The one loop that repeats requests: of calls, and of transfers. What happens
 * after an error, such as a 429, is decided here: `again`. What is no request to Open Cloud
 * is tried again by `runtime/Again`.
 *
 * Whether a repetition may help and cannot hurt is told by `Retry.mayRepeat`, and how long to
 * pause before it by `Retry.pause`. An error comes from `Classify`, and the quota store
 * has heard of a 429 by then.
 *
 * @internal
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import type { OpenCloudError } from "../../Errors.ts"
import type { Asked, Attempt } from "../response/Attempt.ts"
import * as Retry from "./Retry.ts"

/** What is repeated, and within which bounds. */
export interface Repeated<A, C extends Asked> {
  readonly policy: Retry.Policy
  readonly budget: Retry.Budget
  /** Whether what is sent can be sent again. */
  readonly repeatable: boolean
  /** Milliseconds until the deadline. */
  readonly timeLeft: () => number
  /** Gives an attempt its credential. */
  readonly authorize: (attempt: Attempt<C>) => Effect.Effect<Attempt<C>, OpenCloudError>
  readonly run: (attempt: Attempt<C>) => Effect.Effect<A, OpenCloudError>
  /** What is to be done before another attempt at once, such as renewing a credential. */
  readonly renewal?: (last: Attempt<C>, error: OpenCloudError) => Effect.Effect<void, OpenCloudError> | undefined
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

/** Makes attempts until one succeeds, or policy, budget and deadline allow no other. */
export const run = <A, C extends Asked>(
  repeated: Repeated<A, C>,
  attempt: Attempt<C>,
  within: (once: Effect.Effect<A, OpenCloudError>) => Effect.Effect<A, OpenCloudError> = same
): Effect.Effect<A, OpenCloudError> => {
  let last = attempt
  const once = Effect.flatMap(repeated.authorize(attempt), (authorized) => {
    last = authorized
    return repeated.run(authorized)
  })
  return Effect.catch(within(once), (error) => again(repeated, last, error))
}

const again = <A, C extends Asked>(
  repeated: Repeated<A, C>,
  last: Attempt<C>,
  error: OpenCloudError
): Effect.Effect<A, OpenCloudError> => {
  const { budget, policy, repeatable, timeLeft, trying = (_, attempt) => attempt, waiting = same } = repeated
  const giveUp = (): Effect.Effect<never, OpenCloudError> => {
    repeated.failed?.(error)
    return Effect.fail(error)
  }
  const { authorization: _, ...unauthorized } = last
  const renewal = repeated.renewal?.(last, error)
  if (renewal !== undefined) {
    const next = Effect.suspend(() =>
      repeatable ? run(repeated, { ...unauthorized, number: last.number + 1, renewed: true }) : giveUp()
    )
    return Effect.matchEffect(renewal, { onFailure: (error) => again(repeated, last, error), onSuccess: () => next })
  }
  if (last.number >= policy.attempts || !repeatable || repeated.isFinal?.(error)) return giveUp()
  if (!Retry.mayRepeat(error, last.call.operation.retry, policy)) return giveUp()
  // A quota paces what it refuses; the budget is for servers that fail.
  if (error._tag !== "RateLimited" && !budget.spend()) return giveUp()
  return Effect.flatMap(Random.next, (random) => {
    const after = "retryAfter" in error ? error.retryAfter : undefined
    const pause = Retry.pause(policy, last.number, after && Duration.toMillis(after), random)
    if (pause >= timeLeft()) return giveUp()
    repeated.retrying?.(error, pause)
    const afterUnknown = last.afterUnknown || error.outcome === "unknown"
    const next = { ...unauthorized, number: last.number + 1, afterUnknown }
    return Effect.andThen(
      waiting(Effect.sleep(Duration.millis(pause))),
      Effect.suspend(() => run(repeated, next, (once) => trying(last.number, once)))
    )
  })
}
