/**
 * What an effect failed with. `Effect.catch` and `Effect.matchEffect` ask the same of a cause, by way of `Result`.
 *
 * @internal
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"

/** Goes on by `f` after an error. A defect and an interruption stay what they are. */
export const caught = <A, E, R, B, E2, R2>(
  effect: Effect.Effect<A, E, R>,
  f: (error: E) => Effect.Effect<B, E2, R2>
): Effect.Effect<A | B, E2, R | R2> =>
  Effect.catchCause(effect, (cause) => {
    const [first] = cause.reasons
    // What failed and broke in one is broken.
    return first !== undefined && cause.reasons.every(Cause.isFailReason)
      ? f((first as Cause.Fail<E>).error)
      : Effect.failCause(cause as Cause.Cause<never>)
  })
