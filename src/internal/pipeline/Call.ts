/**
 * One call, from its first attempt to its last: what was asked for, and within
 * which bounds. Nothing of it changes while the call goes on.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import type * as Tracer from "effect/Tracer"
import * as Credentials from "../../Credentials.ts"
import type { OpenCloudError } from "../../Errors.ts"
import { InvalidInput } from "../../interface/InvalidInput.ts"
import type { Meter } from "../../Options.ts"
import * as References from "../../References.ts"
import type { EncodedRequest, Plan } from "../request/Encode.ts"
import * as OwnHeaders from "../request/OwnHeaders.ts"
import type { Asked, Attempt } from "../response/Attempt.ts"
import * as Limits from "../response/Limits.ts"
import * as Monotonic from "../runtime/Monotonic.ts"
import type { Answer, Patience, ReadLimits } from "../transport/Send.ts"
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

/** What is set for the calls of a fiber: by its references, and by the client where they are silent. */
export interface Chosen {
  readonly clock: Clock.Clock
  readonly attemptTimeout: number
  readonly deadline: number
  readonly credentials: Credentials.Credentials | undefined
  readonly quotaMode: References.QuotaMode
  readonly retry: Retry.Policy
  readonly limits: ReadLimits
  /** The program's own headers. */
  readonly headers: Readonly<Record<string, string>> | undefined
  /** Why no attempt could be made. */
  readonly refusal: InvalidInput | undefined
}

/** A call whose input is encoded and whose bounds are known. */
export interface Call<A> extends Asked, Bounds, Omit<Chosen, "refusal"> {
  readonly input: Readonly<Record<string, unknown>>
  readonly request: EncodedRequest
  readonly target: string
  readonly server: string
  readonly context: Context.Context<never>
  /** Absent where nobody counts. */
  readonly meter: Meter | undefined
  /** Absent when nobody traces. */
  readonly span: Tracer.Span | undefined
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

const choose = (settings: Settings, context: Context.Context<never>): Chosen => {
  const set = <A>(reference: Context.Reference<A>): A => Context.get(context, reference)
  const chosen = {
    clock: set(Clock.Clock),
    attemptTimeout: millisOr(set(References.AttemptTimeout), settings.attemptTimeout),
    deadline: millisOr(set(References.Deadline), settings.deadline),
    credentials: set(Credentials.CurrentCredentials) ?? settings.credentials,
    quotaMode: set(References.QuotaMode) ?? settings.quotaMode,
    retry: Retry.override(settings.retryPolicy, set(References.RetryPolicy)),
    limits: Limits.override(settings.answerLimits, set(References.AnswerLimits)),
    headers: set(References.RequestHeaders)
  }
  return { ...chosen, refusal: refusalOf(chosen) }
}

/** Gives what is set for the calls of a fiber, by its context: worked out once, as many calls share one. */
export const chooser = (settings: Settings): ((context: Context.Context<never>) => Chosen) => {
  const known = new WeakMap<object, Chosen>()
  return (context) => {
    let chosen = known.get(context)
    if (chosen === undefined) {
      chosen = choose(settings, context)
      known.set(context, chosen)
    }
    return chosen
  }
}

/** Why no attempt could be made as its call is set. A deadline may be what is left of somebody else's, and over. */
const refusalOf = (chosen: Omit<Chosen, "refusal">): InvalidInput | undefined => {
  if (!(chosen.attemptTimeout > 0)) {
    return new InvalidInput("AttemptTimeout", 'must be greater than zero; for no bound, say "Infinity"', "setting")
  }
  if (!(chosen.retry.attempts >= 1)) return new InvalidInput("RetryPolicy.attempts", "must be at least 1", "setting")
  const unlimited = Limits.refusal(chosen.limits)
  if (unlimited !== undefined) return new InvalidInput(`AnswerLimits.${unlimited.at}`, unlimited.reason, "setting")
  const reserved = OwnHeaders.refusal(chosen.headers)
  return reserved && new InvalidInput(`RequestHeaders.${reserved.at}`, reserved.reason, "setting")
}

/** Begins a call: its time runs from here. */
export const begin = <A>(
  chosen: Chosen,
  settings: Settings,
  context: Context.Context<never>,
  meter: Meter | undefined,
  plan: Plan<unknown>,
  input: Readonly<Record<string, unknown>>,
  request: EncodedRequest,
  finish: Finish<A>,
  span: Tracer.Span | undefined
): Call<A> => ({
  operation: plan.operation,
  input,
  request,
  target: request.target,
  server: settings.baseUrl ?? plan.server,
  clock: chosen.clock,
  attemptTimeout: chosen.attemptTimeout,
  deadline: chosen.deadline,
  deadlineAt: Monotonic.millis(chosen.clock) + chosen.deadline,
  context,
  meter,
  span,
  credentials: chosen.credentials,
  quotaMode: chosen.quotaMode,
  retry: chosen.retry,
  limits: chosen.limits,
  headers: chosen.headers,
  finish
})

/** Milliseconds until the deadline. */
export const timeLeft = ({ clock, deadlineAt }: Bounds): number => deadlineAt - Monotonic.millis(clock)

/** What is left of the attempt's time and of the call's, whichever is less. */
export const patienceOf = (bounds: Bounds): Patience => {
  const left = timeLeft(bounds)
  return left < bounds.attemptTimeout
    ? { millis: left, bound: "deadline", stated: bounds.deadline }
    : { millis: bounds.attemptTimeout, bound: "attempt", stated: bounds.attemptTimeout }
}
