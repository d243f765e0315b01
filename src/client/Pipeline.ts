/**
 * The way of one call: encode, authorize, send, classify, decode, and again if it
 * may be repeated.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Fiber from "effect/Fiber"
import * as Random from "effect/Random"
import type * as Redacted from "effect/Redacted"
import * as Classify from "./Classify.ts"
import * as Credentials from "./Credentials.ts"
import { type EncodedRequest, type Plan, plan } from "./Encode.ts"
import { Refusal } from "./EncodeValue.ts"
import * as Errors from "./Errors.ts"
import * as Feedback from "./Feedback.ts"
import * as Json from "./Json.ts"
import type { Json as JsonValue, Operation } from "./Operation.ts"
import * as References from "./References.ts"
import * as Retry from "./Retry.ts"
import * as Send from "./Send.ts"
import * as Server from "./Server.ts"
import type { Settings } from "./Settings.ts"

/**
 * An answer before it is decoded.
 *
 * @since 0.1.0
 */
export interface RawResponse {
  readonly status: number
  readonly headers: Pick<Headers, "get">
  /** The body as it came. */
  readonly text: string
  /** The body's JSON; `undefined` when it is empty or not JSON. */
  readonly body: JsonValue | undefined
}

/**
 * One client's pipeline.
 *
 * @since 0.1.0
 */
export interface Pipeline {
  readonly execute: <I, O>(operation: Operation<I, O>, input: I) => Effect.Effect<O, Errors.OpenCloudError>
  readonly raw: <I, O>(operation: Operation<I, O>, input: I) => Effect.Effect<RawResponse, Errors.OpenCloudError>
}

/** One call, from its first attempt to its last. */
interface Call<A> {
  readonly plan: Plan<unknown>
  readonly request: EncodedRequest
  readonly url: string
  readonly clock: Clock.Clock
  readonly credentials: Credentials.Credentials | undefined
  readonly retry: Retry.Policy
  readonly timeout: number
  readonly deadline: number
  readonly deadlineAt: number
  /** Reads a success. */
  readonly finish: (attempt: Classify.Attempt, answer: Send.Answer) => Effect.Effect<A, Errors.OpenCloudError>
}

/**
 * Makes the pipeline of one client.
 *
 * @since 0.1.0
 */
export const make = (settings: Settings): Pipeline => {
  const send = Send.make(settings.fetch)
  const budget = new Retry.Budget(settings.retryBudget)

  const begin = <A>(
    fiber: Fiber.Fiber<unknown, unknown>,
    prepared: Plan<unknown>,
    request: EncodedRequest,
    finish: Call<A>["finish"]
  ): Call<A> => {
    const clock = fiber.getRef(Clock.Clock)
    const timeout = fiber.getRef(References.AttemptTimeout)
    const deadline = millisOr(fiber.getRef(References.Deadline), settings.deadline)
    return {
      plan: prepared,
      request,
      url: `${settings.baseUrl ?? prepared.operation.server ?? Server.defaultServer}${request.target}`,
      clock,
      credentials: fiber.getRef(Credentials.CurrentCredentials) ?? settings.credentials,
      retry: Retry.override(settings.retry, fiber.getRef(References.RetryPolicy)),
      timeout: millisOr(timeout, settings.timeout),
      deadline,
      deadlineAt: clock.currentTimeMillisUnsafe() + deadline,
      finish
    }
  }

  const run = <A>(
    prepared: Plan<unknown>,
    input: unknown,
    finish: Call<A>["finish"]
  ): Effect.Effect<A, Errors.OpenCloudError> =>
    Effect.withFiber((fiber) => {
      const request = prepared.encode(input)
      if (request instanceof Refusal) return Effect.fail(refused(prepared.operation, request))
      budget.earn()
      const call = begin(fiber, prepared, request, finish)
      const first = { operation: prepared.operation, number: 1, afterUnknown: false }
      return Effect.catch(attempt(call, first), (error) => again(call, first, error))
    })

  const attempt = <A>(call: Call<A>, state: Classify.Attempt): Effect.Effect<A, Errors.OpenCloudError> => {
    const { credentials } = call
    if (credentials === undefined) return Effect.fail(noCredential(state, "the client has none"))
    const reason =
      Server.credentialRefusal(credentials.kind, settings.dangerouslyAllowApiKeyInBrowser) ??
      (state.operation.auth.includes(credentials.kind)
        ? undefined
        : `the operation does not accept ${credentials.kind === "oauth" ? "OAuth" : "API keys"}`)
    if (reason !== undefined) return Effect.fail(refused(state.operation, new Refusal("credentials", reason)))
    return credentials.kind === "apiKey"
      ? dispatch(call, state, Credentials.authorizeKey(credentials))
      : Effect.flatMap(currentToken(call, state, credentials), (token) =>
          dispatch(call, state, Credentials.authorizeToken(credentials, token))
        )
  }

  const dispatch = <A>(
    call: Call<A>,
    state: Classify.Attempt,
    authorization: Credentials.Authorization
  ): Effect.Effect<A, Errors.OpenCloudError> =>
    Effect.callback((resume) => {
      const patience = patienceOf(call)
      if (patience.millis <= 0) return resume(Effect.fail(tooLate(call, state)))
      const cancel = send(wireRequest(call, authorization), patience, call.clock, (end) =>
        // Suspended, so that a fault while reading is the fiber's and not the promise's.
        resume(Effect.suspend(() => settle(call, state, authorization, end)))
      )
      return Effect.sync(cancel)
    })

  const wireRequest = (call: Call<unknown>, authorization: Credentials.Authorization): Send.WireRequest => {
    const headers: Record<string, string> = {
      ...call.request.headers,
      [authorization.header]: Credentials.headerValue(authorization)
    }
    if (settings.userAgent !== undefined) headers["user-agent"] = settings.userAgent
    return { method: call.plan.operation.method, url: call.url, headers, body: call.request.body?.content }
  }

  /** Repeats after a failure, as long as policy, budget and deadline allow it. */
  const again = <A>(
    call: Call<A>,
    state: Classify.Attempt,
    error: Errors.OpenCloudError
  ): Effect.Effect<A, Errors.OpenCloudError> => {
    if (state.number >= call.retry.attempts || !Retry.mayRepeat(error, state.operation.retry, call.retry)) {
      return Effect.fail(error)
    }
    // The quota paces what it refuses; the budget is for servers that fail.
    if (error._tag !== "RateLimited" && !budget.spend()) return Effect.fail(error)
    const retryAfter = "retryAfter" in error ? error.retryAfter : undefined
    const next = {
      operation: state.operation,
      number: state.number + 1,
      afterUnknown: state.afterUnknown || error.outcome === "unknown"
    }
    return Effect.flatMap(Random.next, (random) => {
      const pause = Retry.pause(call.retry, state.number, retryAfter, random)
      if (call.clock.currentTimeMillisUnsafe() + pause >= call.deadlineAt) return Effect.fail(error)
      return Effect.sleep(Duration.millis(pause)).pipe(
        Effect.andThen(attempt(call, next)),
        Effect.catch((failure) => again(call, next, failure))
      )
    })
  }

  return {
    execute: (operation, input) => {
      const prepared = plan(operation)
      return run(prepared, input, (state, answer) => decode(prepared, state, answer))
    },
    raw: (operation, input) => run(plan(operation), input, rawResponse)
  }
}

const millisOr = (input: Duration.Input | undefined, otherwise: number): number =>
  input === undefined ? otherwise : Duration.toMillis(input)

const refused = (operation: Operation<never, unknown>, refusal: Refusal): Errors.InvalidRequest =>
  Errors.InvalidRequest.make({
    ...Classify.common({ operation, number: 0, afterUnknown: false }, "not-sent"),
    at: refusal.at,
    reason: refusal.reason
  })

const noCredential = (state: Classify.Attempt, reason: string): Errors.Unauthenticated =>
  Errors.Unauthenticated.make({ ...unsent(state), serverMessage: reason })

/** The fields of an error whose attempt was not sent. */
const unsent = (state: Classify.Attempt) =>
  Classify.common({ ...state, number: state.number - 1 }, state.afterUnknown ? "unknown" : "not-sent")

const tooLate = (call: Call<unknown>, state: Classify.Attempt): Errors.Timeout =>
  Errors.Timeout.make({ ...unsent(state), bound: "deadline", millis: call.deadline })

/** What is left of the attempt's time and of the call's, whichever is less. */
const patienceOf = (call: Call<unknown>): Send.Patience => {
  const left = call.deadlineAt - call.clock.currentTimeMillisUnsafe()
  return left < call.timeout
    ? { millis: left, bound: "deadline", stated: call.deadline }
    : { millis: call.timeout, bound: "attempt", stated: call.timeout }
}

/** The token effect is the caller's, so its time counts, and its failure may say anything. */
const currentToken = (
  call: Call<unknown>,
  state: Classify.Attempt,
  credentials: Credentials.OAuth
): Effect.Effect<Redacted.Redacted, Errors.OpenCloudError> =>
  credentials.token.pipe(
    Effect.mapError(() => noCredential(state, "no access token could be obtained")),
    Effect.timeoutOrElse({
      duration: Duration.millis(Math.max(0, call.deadlineAt - call.clock.currentTimeMillisUnsafe())),
      orElse: () => Effect.fail(tooLate(call, state))
    })
  )

const settle = <A>(
  call: Call<A>,
  state: Classify.Attempt,
  authorization: Credentials.Authorization,
  end: Send.Answer | Send.Broken
): Effect.Effect<A, Errors.OpenCloudError> => {
  if (end._tag !== "Answer") return Effect.fail(Classify.fromBroken(state, end))
  if (end.status >= 200 && end.status <= 299) return call.finish(state, end)
  const feedback = Feedback.read(end.headers, call.clock.currentTimeMillisUnsafe())
  return Effect.fail(Classify.fromAnswer(state, Credentials.scrub(authorization, end), Feedback.pauseOf(feedback)))
}

const decode = <O>(
  prepared: Plan<O>,
  state: Classify.Attempt,
  answer: Send.Answer
): Effect.Effect<O, Errors.OpenCloudError> => {
  if (prepared.decode === undefined) return Effect.succeed(undefined as O)
  let json: JsonValue
  try {
    json = Json.parse(answer.body)
  } catch {
    const reason = answer.body.trim() === "" ? "the answer is empty" : "the answer is not JSON, or broke off"
    return Effect.fail(Classify.undecodable(state, answer, reason, true))
  }
  const decoded = prepared.decode(json)
  return Exit.isSuccess(decoded)
    ? Effect.succeed(decoded.value)
    : Effect.fail(Classify.undecodable(state, answer, "the answer does not have the documented form", false))
}

const rawResponse = (_: Classify.Attempt, answer: Send.Answer): Effect.Effect<RawResponse> => {
  let body: JsonValue | undefined
  try {
    body = answer.body === "" ? undefined : Json.parse(answer.body)
  } catch {
    body = undefined
  }
  return Effect.succeed({ status: answer.status, headers: answer.headers, text: answer.body, body })
}
