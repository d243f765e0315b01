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
import { caught } from "../runtime/Caught.ts"
import * as Retry from "./Retry.ts"

/** What is repeated, and within which bounds: said once for all that a client sends. */
export interface Repeated<C extends Asked> {
  readonly budget: Retry.Budget
  readonly policy: (call: C) => Retry.Policy
  /** Whether what is sent can be sent again. */
  readonly repeatable: (call: C) => boolean
  /** Milliseconds until the deadline. */
  readonly timeLeft: (call: C) => number
  /** Gives an attempt its credential: at once, where it is there. */
  readonly authorize: <D extends C>(attempt: Attempt<D>) => Attempt<D> | Effect.Effect<Attempt<D>, OpenCloudError>
  /** What is to be done before another attempt at once, such as renewing a credential. */
  readonly renewal?: (last: Attempt<C>, error: OpenCloudError) => Effect.Effect<void, OpenCloudError> | undefined
  /** Whether the caller wants to hear of an error that another attempt may cure. */
  readonly isFinal?: (call: C, error: OpenCloudError) => boolean
  /** Hears of a retry before its pause. */
  readonly retrying?: (call: C, error: OpenCloudError, pause: number) => void
  /** What a pause and a further attempt run in, such as a span. */
  readonly waiting?: <B, E>(call: C, pause: Effect.Effect<B, E>) => Effect.Effect<B, E>
  readonly trying?: <B, E>(call: C, number: number, attempt: Effect.Effect<B, E>) => Effect.Effect<B, E>
  /** Hears of the error that the call ends with. */
  readonly failed?: (call: C, error: OpenCloudError) => void
}

const same = <A>(value: A): A => value

/** Makes attempts until one succeeds, or policy, budget and deadline allow no other. */
export const run = <A, C extends Asked, D extends C>(
  repeated: Repeated<C>,
  attempt: Attempt<D>,
  once: (authorized: Attempt<D>) => Effect.Effect<A, OpenCloudError>,
  within: (attempt: Effect.Effect<A, OpenCloudError>) => Effect.Effect<A, OpenCloudError> = same
): Effect.Effect<A, OpenCloudError> => {
  let last = attempt
  const go = (authorized: Attempt<D>) => {
    last = authorized
    return once(authorized)
  }
  const authorized = repeated.authorize(attempt)
  const made = Effect.isEffect(authorized) ? Effect.flatMap(authorized, go) : go(authorized)
  return caught(within(made), (error) => again(repeated, last, once, error))
}

const again = <A, C extends Asked, D extends C>(
  repeated: Repeated<C>,
  last: Attempt<D>,
  once: (authorized: Attempt<D>) => Effect.Effect<A, OpenCloudError>,
  error: OpenCloudError
): Effect.Effect<A, OpenCloudError> => {
  const { trying = (_, __, attempt) => attempt, waiting = (_, pause) => pause } = repeated
  const { authorization: _, ...unauthorized } = last
  const { call } = last
  const giveUp = (): Effect.Effect<never, OpenCloudError> => {
    repeated.failed?.(call, error)
    return Effect.fail(error)
  }
  const repeatable = repeated.repeatable(call)
  const renewal = repeated.renewal?.(last, error)
  if (renewal !== undefined) {
    const next = Effect.suspend(() =>
      repeatable ? run(repeated, { ...unauthorized, number: last.number + 1, renewed: true }, once) : giveUp()
    )
    const failed = caught(Effect.as(renewal, next), (error) => Effect.succeed(again(repeated, last, once, error)))
    return Effect.flatten(failed)
  }
  const policy = repeated.policy(call)
  if (last.number >= policy.attempts || !repeatable || repeated.isFinal?.(call, error)) return giveUp()
  if (!Retry.mayRepeat(error, call.operation.retry, policy)) return giveUp()
  // A quota paces what it refuses; the budget is for servers that fail.
  if (error._tag !== "RateLimited" && !repeated.budget.spend()) return giveUp()
  return Effect.flatMap(Random.next, (random) => {
    const after = "retryAfter" in error ? error.retryAfter : undefined
    const pause = Retry.pause(policy, last.number, after && Duration.toMillis(after), random)
    if (pause >= repeated.timeLeft(call)) return giveUp()
    repeated.retrying?.(call, error, pause)
    const afterUnknown = last.afterUnknown || error.outcome === "unknown"
    const next = { ...unauthorized, number: last.number + 1, afterUnknown }
    return Effect.andThen(
      waiting(call, Effect.sleep(Duration.millis(pause))),
      Effect.suspend(() => run(repeated, next, once, (attempt) => trying(call, last.number, attempt)))
    )
  })
}
