/**
 * Refusals that are echoes: after an answer was lost, "exists already" and "is
 * gone already" may be the work of the very call that is refused.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type { Conflict, OpenCloudError, PreconditionFailed } from "../client/Errors.ts"
import type { Result } from "./Method.ts"

/** Reads what may be missing. */
export const ifAny = <A>(read: Result<A>): Result<A | undefined> =>
  Effect.catchTag(read, "NotFound", () => Effect.undefined)

/** A write whose condition does not hold, with what is there now to tell whether that is its own work. */
export const unlessEcho = <A>(
  write: Result<A>,
  current: Result<A | undefined>,
  isOurs: (found: A) => boolean
): Result<A> =>
  Effect.catchTag(
    write,
    ["Conflict", "PreconditionFailed"],
    (conflict: Conflict | PreconditionFailed): Effect.Effect<A, OpenCloudError> =>
      conflict.afterUnknownOutcome === true
        ? Effect.flatMap(current, (found) =>
            found !== undefined && isOurs(found) ? Effect.succeed(found) : Effect.fail(conflict)
          )
        : Effect.fail(conflict)
  )

/** A removal. That nothing is left to remove after a lost answer is a success. */
export const removal = (remove: Result<void>): Result<void> =>
  Effect.catchTag(remove, "NotFound", (missing) =>
    missing.afterUnknownOutcome === true ? Effect.void : Effect.fail(missing)
  )
