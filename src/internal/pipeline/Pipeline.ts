/**
 * The way of one call: encode, authorize, wait for quota, send, classify, decode,
 * and again if it may be repeated.
 *
 * The common case, one attempt with quota to spare, is a single asynchronous
 * step; waiting, retrying and tracing add steps of their own when they happen.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Random from "effect/Random"
import type * as Redacted from "effect/Redacted"
import * as Credentials from "../../Credentials.ts"
import type { OpenCloudError } from "../../Errors.ts"
import type { RawResponse } from "../../Http.ts"
import type { AnyOperation, Operation, Quota as Published } from "../../Operation.ts"
import type { QuotaStore } from "../../QuotaStore.ts"
import type { Feedback as Reported, Settlement } from "../../Quotas.ts"
import { LimitsMode } from "../../References.ts"
import * as Conceal from "../credentials/Conceal.ts"
import * as Server from "../credentials/Server.ts"
import * as Quota from "../quota/Claims.ts"
import * as Feedback from "../quota/Feedback.ts"
import * as Limiter from "../quota/Limiter.ts"
import { type Plan, plan, withoutLimits } from "../request/Encode.ts"
import { OverLimit, Refusal } from "../request/EncodeValue.ts"
import * as Idempotency from "../request/Idempotency.ts"
import * as OwnHeaders from "../request/OwnHeaders.ts"
import { variantFor } from "../request/Variant.ts"
import * as Classify from "../response/Classify.ts"
import * as Decode from "../response/Decode.ts"
import * as Monotonic from "../runtime/Monotonic.ts"
import * as Send from "../transport/Send.ts"
import * as Attempts from "./Attempts.ts"
import * as Call from "./Call.ts"
import * as Frames from "./Frames.ts"
import * as Observe from "./Observe.ts"
import type * as Retry from "./Retry.ts"
import type { Settings } from "./Settings.ts"

/**
 * One client's pipeline.
 *
 * @since 0.1.0
 */
export interface Pipeline {
  readonly execute: <I, O>(operation: Operation<I, O>, input: NoInfer<I>) => Effect.Effect<O, OpenCloudError>
  readonly raw: <I, O>(operation: Operation<I, O>, input: NoInfer<I>) => Effect.Effect<RawResponse, OpenCloudError>
  /** The operation's own quota, for the credential that a call would use here. */
  readonly quotaOf: (operation: AnyOperation) => Effect.Effect<Published>
  /**
   * Hides the credential of the calls that are made here in what is quoted of their answers:
   * for errors that are made of an answer after its call.
   */
  readonly conceal: Effect.Effect<Conceal.Conceal>
}

type Attempt = Classify.Attempt

/**
 * Makes the pipeline of one client.
 *
 * @since 0.1.0
 */
export const make = (settings: Settings, store: QuotaStore["Service"], budget: Retry.Budget): Pipeline => {
  const send = Send.make(settings.fetch)
  const limiter = Limiter.make(store)
  const used = new Credentials.UsedTokens()

  const run = <A>(prepared: Plan<unknown>, given: unknown, finish: Call.Finish<A>): Effect.Effect<A, OpenCloudError> =>
    Effect.withFiber((fiber) => {
      const { operation } = prepared
      const meter = Observe.meter(operation)
      meter.called(fiber.context)
      const input =
        operation.idempotency === undefined
          ? given
          : Idempotency.fill(operation.idempotency, given, fiber.getRef(Clock.Clock), fiber.getRef(Random.Random))
      const refuse = (refusal: Refusal) => {
        meter.failed(fiber.context, "InvalidRequest")
        const error = Call.refused(operation, refusal)
        Frames.place(error, fiber.context)
        return Effect.fail(error)
      }
      const encoded = prepared.encode(input)
      const request =
        encoded instanceof OverLimit && fiber.getRef(LimitsMode) === "server"
          ? withoutLimits(prepared).encode(input)
          : encoded
      if (request instanceof Refusal) return refuse(request)
      const call = Call.begin(settings, fiber, prepared, input as Call.Call<A>["input"], request, finish)
      const unbounded = Call.refusalOf(call)
      if (unbounded !== undefined) return refuse(unbounded)
      budget.earn()
      return Observe.isTraced(fiber)
        ? Observe.call(operation, call.server, (span) => attempts({ ...call, span }))
        : attempts(call)
    })

  const attempts = <A>(call: Call.Call<A>): Effect.Effect<A, OpenCloudError> => {
    const first: Attempt = {
      operation: call.operation,
      target: call.request.target,
      server: call.server,
      number: 1,
      afterUnknown: false
    }
    return Attempts.run(
      {
        policy: call.retry,
        budget,
        repeatable: call.request.repeatable,
        timeLeft: () => Call.timeLeft(call),
        once: (attempt) => authorize(call, attempt),
        renewal: (last, error) => renewalOf(call, last, error),
        isFinal: (error) => error._tag === "RateLimited" && call.quotaMode === "fail",
        retrying: (error, pause) => {
          call.meter.retried(call.context, error._tag)
          call.meter.waited(call.context, "retry", pause)
        },
        waiting: (pause) => Observe.part(call.span, "wait", { reason: "retry" }, pause),
        trying: (number, attempt) =>
          Observe.part(call.span, "attempt", { "http.request.resend_count": number }, attempt),
        failed: (error) => {
          call.meter.failed(call.context, error._tag)
          call.span?.attribute("error.type", error._tag)
          Frames.place(error, call.context)
        }
      },
      first
    )
  }

  const authorize = <A>(call: Call.Call<A>, attempt: Attempt): Effect.Effect<A, OpenCloudError> => {
    const { credentials, operation } = call
    if (credentials === undefined) return Effect.fail(Call.noCredential(attempt, "none"))
    const unfit = (reason: string, kind: "credential" | "credential-kind") =>
      Effect.fail(Call.refused(operation, new Refusal("credentials", reason, kind)))
    const exposed = Server.credentialRefusal(credentials.kind, settings.dangerouslyAllowApiKeyInBrowser)
    if (exposed !== undefined) return unfit(exposed, "credential")
    if (!operation.auth.includes(credentials.kind)) {
      return unfit(`must be ${operation.auth.map((kind) => kinds[kind]).join(" or ")}`, "credential-kind")
    }
    if (credentials.kind === "apiKey" && credentials.refusal !== undefined)
      return unfit(credentials.refusal, "credential")
    if (credentials.kind === "apiKey") {
      return dispatch(call, { ...attempt, secret: credentials.key }, Credentials.authorizeKey(credentials))
    }
    return Effect.flatMap(currentToken(call, attempt, credentials), (token) => {
      const refusal = Credentials.secretRefusal(token)
      if (refusal !== undefined) return unfit(refusal, "credential")
      call.token = token
      used.add(credentials, token)
      return dispatch(call, { ...attempt, secret: token }, Credentials.authorizeToken(credentials, token))
    })
  }

  const claimsOf = ({ input, operation, request }: Call.Call<unknown>, kind: "apiKey" | "oauth", identity: string) =>
    Quota.claimsOf(operation, kind, identity, input, settings.quotaOverrides, request.body?.content)

  /** Takes quota and sends: in one step when there is quota, after waiting when there is none. */
  const dispatch = <A>(
    call: Call.Call<A>,
    attempt: Attempt,
    authorization: Credentials.Authorization
  ): Effect.Effect<A, OpenCloudError> => {
    const { kind, identity } = authorization
    const claims = call.quotaMode === "ignore" ? [] : claimsOf(call, kind, identity)
    return Effect.callback((resume) => {
      const verdict = limiter.takeNow(claims, Monotonic.millis(call.clock), call.deadlineAt)
      if (verdict?._tag === "Permit") return transmit(call, attempt, authorization, { permit: verdict }, resume)
      const lease: Limiter.Lease = { permit: undefined }
      resume(
        waitForQuota(call, attempt, claims, lease).pipe(
          Effect.andThen(
            Effect.callback<A, OpenCloudError>((resume) => transmit(call, attempt, authorization, lease, resume))
          ),
          // An interruption can come between taking a permit and using it.
          Effect.onExit(() =>
            Effect.sync(() => limiter.settle(lease, unused, Monotonic.millis(call.clock), call.context))
          )
        )
      )
      return undefined
    })
  }

  const waitForQuota = (
    call: Call.Call<unknown>,
    attempt: Attempt,
    claims: Parameters<Limiter.Limiter["take"]>[0],
    lease: Limiter.Lease
  ): Effect.Effect<void, OpenCloudError> => {
    const since = Monotonic.millis(call.clock)
    return Observe.part(
      call.span,
      "wait",
      { reason: "quota" },
      limiter.take(claims, lease, call.deadlineAt, call.quotaMode === "wait")
    ).pipe(
      Effect.mapError((none) =>
        none._tag === "Silent" ? Call.tooLate(call, attempt) : Call.exhausted(call, attempt, none)
      ),
      Effect.onExit(() =>
        Effect.sync(() => call.meter.waited(call.context, "quota", Monotonic.millis(call.clock) - since))
      )
    )
  }

  /** Sends one attempt, settles its permit, and resumes with its result. Returns what an interruption does. */
  const transmit = <A>(
    call: Call.Call<A>,
    attempt: Attempt,
    authorization: Credentials.Authorization,
    lease: Limiter.Lease,
    resume: (result: Effect.Effect<A, OpenCloudError>) => void
  ): Effect.Effect<void> | undefined => {
    const patience = Call.patienceOf(call)
    const settle = (settlement: Settlement) =>
      limiter.settle(lease, settlement, Monotonic.millis(call.clock), call.context)
    if (patience.millis <= 0) {
      settle(unused)
      resume(Effect.fail(Call.tooLate(call, attempt)))
      return undefined
    }
    const end = (settlement: Settlement, result: Effect.Effect<A, OpenCloudError>): void => {
      settle(settlement)
      resume(result)
    }
    const done = (received: Send.Answer | Send.Broken): void => {
      if (received._tag !== "Answer") {
        end({ ...abandoned, sent: received.sent }, Effect.fail(Classify.fromBroken(attempt, received)))
        return
      }
      const feedback = feedbackOf(call, received)
      call.span?.attribute("http.response.status_code", received.status)
      if (received.status >= 200 && received.status <= 299) {
        const ended = Quota.endedBy(call.operation, call.input, received.body)
        // What has ended already in the answer to its start holds nothing.
        const began = ended === undefined ? Quota.beganBy(call.operation, received.body) : undefined
        const finished = call.finish(attempt, received)
        if (ended) limiter.release(ended.key, ended.began, Monotonic.millis(call.clock), call.context)
        end(
          { ...abandoned, feedback, ...weighed(call, lease, received.body), ...(began !== undefined && { began }) },
          finished
        )
        return
      }
      const error = Classify.fromAnswer(attempt, received, feedback)
      const limited = error._tag === "RateLimited" && error.transient
      end(
        { sent: true, limited, refused: isRefusal(received.status), feedback, ...weighed(call, lease) },
        Effect.fail(error)
      )
    }
    const cancel = send(wireRequest(call, authorization), patience, call.clock, (received) => {
      try {
        done(received)
      } catch (defect) {
        // Thrown into a promise it would be lost, and the fiber with it.
        resume(Effect.die(defect))
      }
    })
    return Effect.sync(() => {
      cancel()
      settle(abandoned)
    })
  }

  const wireRequest = (call: Call.Call<unknown>, authorization: Credentials.Authorization): Send.WireRequest => {
    const { operation, request, server } = call
    const headers = OwnHeaders.merged(request.headers, settings.requestHeaders, call.headers)
    if (settings.userAgent !== undefined) headers["user-agent"] = settings.userAgent
    const url = `${server}${request.target}`
    // What is there comes with a refused condition, and is as long as a success.
    const limits = operation.currentIn === undefined ? call.limits : { ...call.limits, error: call.limits.success }
    const wire = { method: operation.method, url, headers, retry: operation.retry, limits }
    if (operation.body.kind === "credential") {
      headers["content-type"] = "application/json"
      const body = JSON.stringify({ [operation.body.field]: Credentials.headerValue(authorization) })
      return { ...wire, body }
    }
    headers[authorization.header] = Credentials.headerValue(authorization)
    return { ...wire, body: request.body?.content }
  }

  return {
    execute: (operation, input) => {
      const prepared = plan(variantFor(operation, input))
      return run(prepared, input, (attempt, answer) => Decode.decode(prepared, attempt, answer))
    },
    raw: (operation, input) => run(plan(variantFor(operation, input)), input, Decode.raw),
    conceal: Effect.withFiber((fiber) => {
      const credentials = fiber.getRef(Credentials.CurrentCredentials) ?? settings.credentials
      return Effect.succeed(Conceal.make(used.secretsOf(credentials)))
    }),
    quotaOf: (operation) =>
      Effect.withFiber((fiber) => {
        const credentials = fiber.getRef(Credentials.CurrentCredentials) ?? settings.credentials
        return Effect.succeed(Quota.ownQuota(operation, credentials?.kind ?? "apiKey", settings.quotaOverrides))
      })
  }
}

/** What only the answer tells of a request's weight. */
const weighed = ({ operation }: Call.Call<unknown>, { permit }: Limiter.Lease, answer?: string) => {
  const weights = permit && Quota.weighed(operation, permit.claims, answer)
  return weights && { weights }
}

const kinds = { apiKey: "an API key", oauth: "an OAuth token" } as const

const unused: Settlement = { sent: false, limited: false, feedback: undefined }
const abandoned: Settlement = { sent: true, limited: false, feedback: undefined }

/** Whether a status says that nothing was done. 408 leaves it open, and 429 says that the quota is used up. */
const isRefusal = (status: number): boolean => status >= 400 && status <= 499 && status !== 408 && status !== 429

/** What a refused token calls for, once in a call: a server that refuses one has not done what was asked. */
const renewalOf = (
  call: Call.Call<unknown>,
  last: Attempt,
  error: OpenCloudError
): Effect.Effect<void, OpenCloudError> | undefined => {
  const { credentials, token } = call
  if (credentials?.kind !== "oauth" || credentials.refused === undefined || token === undefined) return undefined
  if (error._tag !== "Unauthenticated" || error.outcome !== "answered" || last.renewed) return undefined
  return inTime(call, last, credentials.refused(token))
}

/**
 * Runs what a program brings in a fiber of its own, so that neither the deadline nor an
 * interruption waits for one that cannot be interrupted.
 */
const inTime = (
  call: Call.Call<unknown>,
  attempt: Attempt,
  own: Effect.Effect<void>
): Effect.Effect<void, OpenCloudError> =>
  Effect.flatMap(Effect.forkDetach(own), (fiber) =>
    Fiber.join(fiber).pipe(
      Effect.timeoutOrElse({
        duration: Duration.millis(Math.max(0, Call.timeLeft(call))),
        orElse: () => Effect.fail(Call.tooLate(call, { ...attempt, number: attempt.number + 1 }))
      }),
      Effect.onExit(() => Effect.sync(() => fiber.interruptUnsafe()))
    )
  )

/** The token effect is the caller's: its time counts, and what it fails with is not repeated, as it may say anything. */
const currentToken = (
  call: Call.Call<unknown>,
  attempt: Attempt,
  credentials: Credentials.OAuth
): Effect.Effect<Redacted.Redacted, OpenCloudError> =>
  credentials.token.pipe(
    Effect.mapError((error) => Call.noToken(attempt, error)),
    Effect.timeoutOrElse({
      duration: Duration.millis(Math.max(0, Call.timeLeft(call))),
      orElse: () => Effect.fail(Call.tooLate(call, attempt, "access-token"))
    })
  )

const feedbackOf = (call: Call.Call<unknown>, answer: Send.Answer): Reported | undefined => {
  const feedback = Feedback.read(answer.headers, call.clock.currentTimeMillisUnsafe())
  if (feedback?.remaining !== undefined) call.meter.remaining(call.context, feedback.remaining)
  return feedback
}
