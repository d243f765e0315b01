/**
 * One call, from its first attempt to its last: what was asked for, and within
 * which bounds. Nothing of it changes while the call goes on.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import type * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import type * as Tracer from "effect/Tracer"
import * as Credentials from "../../Credentials.ts"
import type { OpenCloudError } from "../../Errors.ts"
import * as References from "../../References.ts"
import type { EncodedRequest, Plan } from "../request/Encode.ts"
import * as OwnHeaders from "../request/OwnHeaders.ts"
import type { Asked, Attempt } from "../response/Attempt.ts"
import * as Limits from "../response/Limits.ts"
import * as Monotonic from "../runtime/Monotonic.ts"
import { Refusal } from "../runtime/Refusal.ts"
import type { Answer, Patience, ReadLimits } from "../transport/Send.ts"
import * as Observe from "./Observe.ts"
import * as Retry from "./Retry.ts"
import type { Settings } from "./Settings.ts"

/** Until when to go on, in milliseconds. */
export interface Bounds {
  readonly clock: Clock.Clock
  readonly attemptTimeout: number
  readonly deadline: number
  /** By `Monotonic.millis`. */
  readonly deadlineAt: number
}

/** A call whose input is encoded and whose bounds are known. */
export interface Call<A> extends Asked, Bounds {
  readonly input: Readonly<Record<string, unknown>>
  readonly request: EncodedRequest
  readonly target: string
  readonly server: string
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
  /** Reads a success. */
  readonly finish: Finish<A>
}

/** Reads the answer to an attempt that succeeded. */
export type Finish<A> = (attempt: Attempt, answer: Answer) => Effect.Effect<A, OpenCloudError>

/** Bounds that begin now: those of the fiber's references, or else the client's. */
export const boundsOf = (
  settings: Pick<Settings, "attemptTimeout" | "deadline">,
  fiber: Fiber.Fiber<unknown, unknown>
): Bounds => {
  const clock = fiber.getRef(Clock.Clock)
  const deadline = millisOr(fiber.getRef(References.Deadline), settings.deadline)
  const attemptTimeout = millisOr(fiber.getRef(References.AttemptTimeout), settings.attemptTimeout)
  return { clock, attemptTimeout, deadline, deadlineAt: Monotonic.millis(clock) + deadline }
}

const millisOr = (input: Duration.Input | undefined, otherwise: number): number =>
  input === undefined ? otherwise : Duration.toMillis(input)

/**
 * Begins a call: reads the fiber's references, and the client's settings where
 * they are silent.
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
  const { attemptTimeout, clock, deadline, deadlineAt } = boundsOf(settings, fiber)
  return {
    operation,
    input,
    request,
    target: request.target,
    server: settings.baseUrl ?? plan.server,
    clock,
    attemptTimeout,
    deadline,
    deadlineAt,
    context: fiber.context,
    meter: Observe.meter(operation),
    span: undefined,
    credentials: fiber.getRef(Credentials.CurrentCredentials) ?? settings.credentials,
    quotaMode: fiber.getRef(References.QuotaMode) ?? settings.quotaMode,
    retry: Retry.override(settings.retryPolicy, fiber.getRef(References.RetryPolicy)),
    limits: Limits.override(settings.answerLimits, fiber.getRef(References.AnswerLimits)),
    headers: fiber.getRef(References.RequestHeaders),
    finish
  }
}

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
export const timeLeft = ({ clock, deadlineAt }: Bounds): number => deadlineAt - Monotonic.millis(clock)

/** What is left of the attempt's time and of the call's, whichever is less. */
export const patienceOf = (bounds: Bounds): Patience => {
  const left = timeLeft(bounds)
  return left < bounds.attemptTimeout
    ? { millis: left, bound: "deadline", stated: bounds.deadline }
    : { millis: bounds.attemptTimeout, bound: "attempt", stated: bounds.attemptTimeout }
}
