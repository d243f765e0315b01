/**
 * What a call may quote of an error that it did not make: errors of this package say so themselves, and of anybody
 * else's nothing is quoted, as it may hold a secret.
 *
 * @internal
 */
import * as Predicate from "effect/Predicate"

/** Where an error has the words that hold no secret. */
export const tellable: unique symbol = /*#__PURE__*/ Symbol.for("effect-open-cloud/tellable")

/** Those words, where an error has them. */
export const told = (error: unknown): string | undefined =>
  Predicate.hasProperty(error, tellable) && typeof error[tellable] === "string" ? error[tellable] : undefined
