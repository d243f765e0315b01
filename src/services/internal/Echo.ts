/**
 * Refusals that are echoes: after an answer was lost, "exists already" and "is
 * gone already" may be the work of the very call that is refused.
 *
 * What is found proves nothing: somebody else may have written the same value,
 * and the interface has no word of who wrote. So such a call fails and says that
 * it may have taken effect, unless its caller knows better.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { Conflict, NotFound, OpenCloudError, PreconditionFailed } from "../../Errors.ts"
import { again } from "../../internal/runtime/Again.ts"
import type { Gives } from "./Method.ts"

/** Whether a write is told from an equal one of somebody else. */
export interface EqualWrites {
  /**
   * After a lost answer, takes what is there for the work of this call when it is just what the call would have left,
   * whoever did it: for values that nobody else writes, and where it is all the same who did. Without it, such a call
   * fails with `afterUnknownOutcome`.
   */
  readonly acceptEqual?: boolean | undefined
}

/** Reads what may be missing. */
export const ifAny = <A>(read: Gives<A>): Gives<A | undefined> =>
  Effect.catchTag(read, "NotFound", () => Effect.undefined)

/** A refusal because of what is there. */
type Contention = Conflict | PreconditionFailed

/** A write whose condition does not hold any more, where its caller takes an equal one for it. */
export const unlessEqual = <A>(
  write: Gives<A>,
  { acceptEqual }: EqualWrites,
  current: Gives<A | undefined>,
  isEqual: (found: A) => boolean
): Gives<A> =>
  acceptEqual !== true
    ? write
    : Effect.catchTag(
        write,
        ["Conflict", "PreconditionFailed"],
        (refused: Contention): Effect.Effect<A, OpenCloudError> =>
          refused.afterUnknownOutcome !== true
            ? Effect.fail(refused)
            : Effect.flatMap(current, (found) =>
                found !== undefined && isEqual(found) ? Effect.succeed(found) : Effect.fail(refused)
              )
      )

/** A removal. That nothing is left to remove after a lost answer is a success where its caller takes another's for it. */
export const removal = (
  remove: Gives<void>,
  { acceptEqual }: EqualWrites,
  isGone: (missing: NotFound) => Gives<void> = () => Effect.void
): Gives<void> =>
  acceptEqual !== true
    ? remove
    : Effect.catchTag(remove, "NotFound", (missing) =>
        missing.afterUnknownOutcome === true ? isGone(missing) : Effect.fail(missing)
      )

/** Writes that another writer's came before: soon again, and not for long. */
export const contended = { first: "50 millis", times: 6 } as const

/** Whether another writer came first. */
export const isContention = (error: OpenCloudError): error is Contention =>
  error._tag === "Conflict" || error._tag === "PreconditionFailed"

/** The same error, of a call that may have taken effect before. */
export const afterUnknown = <E extends OpenCloudError>(error: E): E => {
  const Same = error.constructor as new (fields: E) => E
  return new Same({
    ...error,
    afterUnknownOutcome: true,
    outcome: error.outcome === "not-sent" ? "unknown" : error.outcome
  })
}

/**
 * Reads and writes again while other writers come first, for writes that may be made twice. What an earlier turn may
 * have done is told by the error of the last.
 */
export const untilUncontended = <A>(turn: Gives<A>): Gives<A> =>
  Effect.suspend(() => {
    let unknown = false
    return turn.pipe(
      Effect.tapError((error) =>
        Effect.sync(() => {
          unknown ||= error.afterUnknownOutcome === true
        })
      ),
      again({ ...contended, while: isContention }),
      Effect.mapError((error) => (unknown ? afterUnknown(error) : error))
    )
  })
