/**
 * One call, from its first attempt to its last: what was asked for, and with
 * which bounds.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import type * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import * as Predicate from "effect/Predicate"
import type * as Redacted from "effect/Redacted"
import type * as Tracer from "effect/Tracer"
import * as Credentials from "../../Credentials.ts"
import * as Errors from "../../Errors.ts"
import type { AnyOperation } from "../../Operation.ts"
import * as References from "../../References.ts"
import type { Placed } from "../quota/Line.ts"
import type { EncodedRequest, Plan } from "../request/Encode.ts"
import { Refusal } from "../request/EncodeValue.ts"
import * as OwnHeaders from "../request/OwnHeaders.ts"
import * as Classify from "../response/Classify.ts"
import * as Limits from "../response/Limits.ts"
import * as Monotonic from "../runtime/Monotonic.ts"
import { told } from "../runtime/Tellable.ts"
import type { Answer, Patience, ReadLimits } from "../transport/Send.ts"
import * as Observe from "./Observe.ts"
import * as Retry from "./Retry.ts"
import type { Settings } from "./Settings.ts"

/**
 * A call whose input is encoded and whose bounds are known.
 *
 * @since 0.1.0
 */
export interface Call<A> {
  readonly operation: AnyOperation
  readonly input: Readonly<Record<string, unknown>>
  readonly request: EncodedRequest
  readonly server: string
  readonly clock: Clock.Clock
  readonly context: Context.Context<never>
  readonly meter: Observe.Meter
  /** Absent when nobody traces. */
  readonly span: Tracer.Span | undefined
  readonly credentials: Credentials.Credentials | undefined
  readonly quotaMode: References.QuotaMode
  readonly retry: Retry.Policy
  readonly limits: ReadLimits
  /** The program's own headers. */
  readonly headers: Readonly<Record<string, string>> | undefined
  readonly attemptTimeout: number
  readonly deadline: number
  /** By `Monotonic.millis`. */
  readonly deadlineAt: number
  /** Reads a success. */
  readonly finish: Finish<A>
  /** The access token of the latest attempt. */
  token: Redacted.Redacted | undefined
}

/** Reads the answer to an attempt that succeeded. */
export type Finish<A> = (attempt: Classify.Attempt, answer: Answer) => Effect.Effect<A, Errors.OpenCloudError>

/**
 * Begins a call: reads the fiber's references, and the client's settings where
 * they are silent.
 *
 * @since 0.1.0
 */
export const begin = <A>(
  settings: Settings,
  fiber: Fiber.Fiber<unknown, unknown>,
  plan: Plan<unknown>,
  input: Readonly<Record<string, unknown>>,
  request: EncodedRequest,
  finish: Finish<A>
): Call<A> => {
  const { operation } = plan
  const clock = fiber.getRef(Clock.Clock)
  const deadline = millisOr(fiber.getRef(References.Deadline), settings.deadline)
  return {
    operation,
    input,
    request,
    server: settings.baseUrl ?? plan.server,
    clock,
    context: fiber.context,
    meter: Observe.meter(operation),
    span: undefined,
    credentials: fiber.getRef(Credentials.CurrentCredentials) ?? settings.credentials,
    quotaMode: fiber.getRef(References.QuotaMode) ?? settings.quotaMode,
    retry: Retry.override(settings.retryPolicy, fiber.getRef(References.RetryPolicy)),
    limits: Limits.override(settings.answerLimits, fiber.getRef(References.AnswerLimits)),
    headers: fiber.getRef(References.RequestHeaders),
    attemptTimeout: millisOr(fiber.getRef(References.AttemptTimeout), settings.attemptTimeout),
    deadline,
    deadlineAt: Monotonic.millis(clock) + deadline,
    finish,
    token: undefined
  }
}

const millisOr = (input: Duration.Input | undefined, otherwise: number): number =>
  input === undefined ? otherwise : Duration.toMillis(input)

/** Why no attempt could be made as its call is set. A deadline may be what is left of somebody else's, and over. */
export const refusalOf = (call: Call<unknown>): Refusal | undefined => {
  if (!(call.attemptTimeout > 0)) {
    return new Refusal("AttemptTimeout", 'must be greater than zero; for no bound, say "Infinity"', "setting")
  }
  if (!(call.retry.attempts >= 1)) return new Refusal("RetryPolicy.attempts", "must be at least 1", "setting")
  const unlimited = Limits.refusal(call.limits)
  if (unlimited !== undefined) return new Refusal(`AnswerLimits.${unlimited.at}`, unlimited.reason, "setting")
  const reserved = call.headers && OwnHeaders.refusal(call.headers)
  return reserved && new Refusal(`RequestHeaders.${reserved.at}`, reserved.reason, "setting")
}

/** Milliseconds until the deadline. */
export const timeLeft = (call: Call<unknown>): number => call.deadlineAt - Monotonic.millis(call.clock)

/** What is left of the attempt's time and of the call's, whichever is less. */
export const patienceOf = (call: Call<unknown>): Patience => {
  const left = timeLeft(call)
  return left < call.attemptTimeout
    ? { millis: left, bound: "deadline", stated: call.deadline }
    : { millis: call.attemptTimeout, bound: "attempt", stated: call.attemptTimeout }
}

/** The error of an input that cannot be sent. */
export const refused = (operation: AnyOperation, refusal: Refusal): Errors.InvalidRequest =>
  Errors.InvalidRequest.make({
    ...Classify.common({ operation, number: 0, afterUnknown: false }, "not-sent"),
    at: refusal.at,
    kind: refusal.kind,
    reason: refusal.reason
  })

/** The fields of an error that ends a call before its next attempt is sent. */
const unsent = (attempt: Classify.Attempt) =>
  Classify.common({ ...attempt, number: attempt.number - 1 }, attempt.afterUnknown ? "unknown" : "not-sent")

/** The error of an attempt without a credential. */
export const noCredential = (
  attempt: Classify.Attempt,
  reason: NonNullable<Errors.Unauthenticated["reason"]>
): Errors.Unauthenticated => Errors.Unauthenticated.make({ ...unsent(attempt), reason })

/**
 * The error of an attempt for which there is no token, and why, where that is known to hold no secret. An authorization
 * server that cannot be reached is no reason to sign in again.
 */
export const noToken = (attempt: Classify.Attempt, error: unknown): Errors.Unauthenticated | Errors.TransportError =>
  Predicate.isTagged(error, "SignInRequired") ? noCredential(attempt, "sign-in-required") : withoutToken(attempt, error)

const withoutToken = (attempt: Classify.Attempt, error: unknown): Errors.Unauthenticated | Errors.TransportError => {
  const detail = told(error)
  return detail !== undefined && Predicate.isTagged(error, "OAuthUnavailable")
    ? Errors.TransportError.make({ ...unsent(attempt), kind: "no-token", reason: `no access token: ${detail}` })
    : Errors.Unauthenticated.make({
        ...unsent(attempt),
        reason: "no-token",
        ...(detail !== undefined && { detail })
      })
}

/** The error of an attempt for which no time is left, and what has taken it. */
export const tooLate = (
  call: Call<unknown>,
  attempt: Classify.Attempt,
  waitedFor?: Errors.Timeout["waitedFor"]
): Errors.Timeout =>
  Errors.Timeout.make({
    ...unsent(attempt),
    bound: "deadline",
    limit: Duration.millis(call.deadline),
    ...(waitedFor !== undefined && { waitedFor })
  })

/** The error of an attempt that its quota has no room for. */
export const exhausted = (call: Call<unknown>, attempt: Classify.Attempt, refusal: Placed): Errors.QuotaExhausted =>
  Errors.QuotaExhausted.make({
    ...unsent(attempt),
    bucket: refusal.claim.bucket,
    retryAfter: Duration.millis(Math.max(1, Math.ceil(refusal.until - Monotonic.millis(call.clock)))),
    ahead: refusal.ahead
  })
