/**
 * The errors of attempts that are not sent: an input that cannot be, no
 * credential, no time, no quota.
 *
 * @internal
 */
import * as Duration from "effect/Duration"
import * as Predicate from "effect/Predicate"
import * as Errors from "../../Errors.ts"
import type { InvalidInput } from "../../interface/InvalidInput.ts"
import type { AnyOperation } from "../../interface/Operation.ts"
import type { Placed } from "../quota/Line.ts"
import type { Attempt } from "../response/Attempt.ts"
import * as Classify from "../response/Classify.ts"
import * as Monotonic from "../runtime/Monotonic.ts"
import { told } from "../runtime/Tellable.ts"
import type { Call } from "./Call.ts"

/** The error of an input that cannot be sent. */
export const invalidRequest = (operation: AnyOperation, refusal: InvalidInput): Errors.InvalidRequest =>
  Errors.InvalidRequest.make({
    ...Classify.about(operation, "not-sent", 0),
    at: refusal.at,
    kind: refusal.kind,
    reason: refusal.reason
  })

/** The fields of an error that ends a call before its next attempt is sent. */
const unsent = (attempt: Attempt) =>
  Classify.common({ ...attempt, number: attempt.number - 1 }, attempt.afterUnknown ? "unknown" : "not-sent")

/** The error of an attempt without a credential. */
export const noCredential = (
  attempt: Attempt,
  reason: NonNullable<Errors.Unauthenticated["reason"]>
): Errors.Unauthenticated => Errors.Unauthenticated.make({ ...unsent(attempt), reason })

/**
 * The error of an attempt for which there is no token, and why, where that is known to hold no secret. An authorization
 * server that cannot be reached is no reason to sign in again.
 */
export const noToken = (attempt: Attempt, error: unknown): Errors.Unauthenticated | Errors.TransportError =>
  Predicate.isTagged(error, "SignInRequired") ? noCredential(attempt, "sign-in-required") : withoutToken(attempt, error)

const withoutToken = (attempt: Attempt, error: unknown): Errors.Unauthenticated | Errors.TransportError => {
  const detail = told(error)
  return detail !== undefined && Predicate.isTagged(error, "OAuthUnavailable")
    ? Errors.TransportError.make({ ...unsent(attempt), kind: "no-token", reason: `no access token: ${detail}` })
    : Errors.Unauthenticated.make({
        ...unsent(attempt),
        reason: "no-token",
        detail
      })
}

/** The error of an attempt for which no time is left, and what has taken it. */
export const tooLate = (attempt: Attempt<Call<unknown>>, waitedFor?: Errors.Timeout["waitedFor"]): Errors.Timeout =>
  Errors.Timeout.make({
    ...unsent(attempt),
    bound: "deadline",
    limit: Duration.millis(attempt.call.deadline),
    waitedFor
  })

/** The error of an attempt that its quota has no room for. */
export const exhausted = (attempt: Attempt<Call<unknown>>, refusal: Placed): Errors.QuotaExhausted =>
  Errors.QuotaExhausted.make({
    ...unsent(attempt),
    bucket: refusal.claim.bucket,
    retryAfter: Duration.millis(Math.max(1, Math.ceil(refusal.until - Monotonic.millis(attempt.call.clock)))),
    ahead: refusal.ahead
  })
