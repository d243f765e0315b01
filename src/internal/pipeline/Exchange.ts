/**
 * What one attempt at a call does: takes quota, sends, hears the answer, and says to the
 * quota store how it ended. An answer becomes a value or an error in `answered`.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Credentials from "../../Credentials.ts"
import type { OpenCloudError } from "../../Errors.ts"
import type { Feedback as Reported, Settlement } from "../../Quotas.ts"
import * as Quota from "../quota/Claims.ts"
import * as Feedback from "../quota/Feedback.ts"
import type { Lease, Limiter } from "../quota/Limiter.ts"
import * as OwnHeaders from "../request/OwnHeaders.ts"
import type { Attempt } from "../response/Attempt.ts"
import * as Classify from "../response/Classify.ts"
import * as Monotonic from "../runtime/Monotonic.ts"
import type * as Send from "../transport/Send.ts"
import * as Call from "./Call.ts"
import * as Observe from "./Observe.ts"
import type { Settings } from "./Settings.ts"
import * as Unsent from "./Unsent.ts"

/** What all attempts of a client share. */
export interface Shared {
  readonly settings: Settings
  readonly limiter: Limiter
  readonly send: Send.Send
}

type Of<A> = Attempt<Call.Call<A>>

type Resume<A> = (effect: Effect.Effect<A, OpenCloudError>) => void

/** Takes quota, and sends: with quota to spare, in one step. */
export const run = <A>(shared: Shared, attempt: Of<A>): Effect.Effect<A, OpenCloudError> =>
  Effect.callback((resume) => {
    const lease: Lease = { permit: undefined }
    const wait = acquire(shared, attempt, lease)
    if (wait === undefined) return exchange(shared, attempt, lease, resume)
    const exchanged = Effect.callback<A, OpenCloudError>((resume) => exchange(shared, attempt, lease, resume))
    resume(
      Effect.onExit(
        Effect.flatMap(wait, () => exchanged),
        // An interruption can come between taking a permit and using it.
        () => Effect.sync(() => settle(shared, attempt, lease, unused))
      )
    )
    return
  })

/** Takes the attempt's share of every quota where there is room, or gives how to wait for it. */
const acquire = (
  { limiter, settings }: Shared,
  attempt: Of<unknown>,
  lease: Lease
): Effect.Effect<void, OpenCloudError> | undefined => {
  const { authorization, call } = attempt
  if (call.quotaMode === "ignore" || authorization === undefined) return undefined
  const { kind, identity } = authorization
  const { input, operation, request } = call
  const claims = Quota.claimsOf(operation, kind, identity, input, settings.quotaOverrides, request.body?.content)
  const since = Monotonic.millis(call.clock)
  const verdict = limiter.takeNow(claims, since, call.deadlineAt)
  if (verdict?._tag === "Permit") {
    lease.permit = verdict
    return undefined
  }
  const wait = limiter.take(claims, lease, call.deadlineAt, call.quotaMode === "wait")
  return Observe.part(call.span, "wait", { reason: "quota" }, wait).pipe(
    Effect.mapError((none) => (none._tag === "Silent" ? Unsent.tooLate(attempt) : Unsent.exhausted(attempt, none))),
    Effect.onExit(() =>
      Effect.sync(() => call.meter?.waited(call.context, "quota", Monotonic.millis(call.clock) - since))
    )
  )
}

/** Sends, and ends with what the answer says, or with what became of the request. */
const exchange = <A>(shared: Shared, attempt: Of<A>, lease: Lease, resume: Resume<A>): Effect.Effect<void> | void => {
  const { call } = attempt
  const patience = Call.patienceOf(call)
  if (patience.millis <= 0) {
    settle(shared, attempt, lease, unused)
    return resume(Effect.fail(Unsent.tooLate(attempt)))
  }
  try {
    const cancel = shared.send(wireRequest(shared, attempt), patience, call.clock, (received) => {
      try {
        resume(
          received._tag === "Answer"
            ? answered(shared, attempt, lease, received)
            : broken(shared, attempt, lease, received)
        )
      } catch (defect) {
        // Thrown into a promise it would be lost, and the fiber with it.
        resume(Effect.die(defect))
      }
    })
    return Effect.sync(() => {
      cancel()
      settle(shared, attempt, lease, abandoned)
    })
  } catch (defect) {
    settle(shared, attempt, lease, unused)
    throw defect
  }
}

const broken = (
  shared: Shared,
  attempt: Of<unknown>,
  lease: Lease,
  received: Send.Broken
): Effect.Effect<never, OpenCloudError> => {
  settle(shared, attempt, lease, { ...abandoned, sent: received.sent })
  return Effect.fail(Classify.fromBroken(attempt, received))
}

const answered = <A>(
  shared: Shared,
  attempt: Of<A>,
  lease: Lease,
  answer: Send.Answer
): Effect.Effect<A, OpenCloudError> => {
  const { call } = attempt
  const { input, operation } = call
  const feedback = feedbackOf(call, answer)
  call.span?.attribute("http.response.status_code", answer.status)
  if (answer.status < 200 || answer.status > 299) {
    const error = Classify.fromAnswer(attempt, answer, feedback)
    const limited = error._tag === "RateLimited" && error.transient
    const refused = isRefusal(answer.status)
    settle(shared, attempt, lease, { sent: true, limited, refused, feedback, ...weighed(call, lease) })
    return Effect.fail(error)
  }
  const ended = Quota.endedBy(operation, input, answer.body)
  // What has ended already in the answer to its start holds nothing.
  const began = ended === undefined ? Quota.beganBy(operation, answer.body) : undefined
  const finished = call.finish(attempt, answer)
  if (ended) shared.limiter.release(ended.key, ended.began, Monotonic.millis(call.clock), call.context)
  const weights = weighed(call, lease, answer.body)
  const plain = feedback === undefined && weights === undefined && began === undefined
  settle(
    shared,
    attempt,
    lease,
    plain ? abandoned : { ...abandoned, feedback, ...weights, ...(began !== undefined && { began }) }
  )
  return finished
}

const settle = ({ limiter }: Shared, { call }: Of<unknown>, lease: Lease, settlement: Settlement): void =>
  limiter.settle(lease, settlement, Monotonic.millis(call.clock), call.context)

const unused: Settlement = { sent: false, limited: false, feedback: undefined }
const abandoned: Settlement = { sent: true, limited: false, feedback: undefined }

/** Whether a status says that nothing was done. 408 leaves it open, and 429 says that the quota is used up. */
const isRefusal = (status: number): boolean => status >= 400 && status <= 499 && status !== 408 && status !== 429

/** What only the answer tells of a request's weight. */
const weighed = ({ operation }: Call.Call<unknown>, { permit }: Lease, answer?: string) => {
  const weights = permit && Quota.weighed(operation, permit.claims, answer)
  return weights && { weights }
}

const feedbackOf = (call: Call.Call<unknown>, answer: Send.Answer): Reported | undefined => {
  const feedback = Feedback.read(answer.headers, call.clock.currentTimeMillisUnsafe())
  if (feedback?.remaining !== undefined) call.meter?.remaining(call.context, feedback.remaining)
  return feedback
}

const wireRequest = ({ settings }: Shared, { authorization, call }: Of<unknown>): Send.WireRequest => {
  const { operation, request, server } = call
  const headers =
    settings.requestHeaders === undefined && call.headers === undefined
      ? { ...request.headers }
      : OwnHeaders.merged(request.headers, settings.requestHeaders, call.headers)
  if (settings.userAgent !== undefined) headers["user-agent"] = settings.userAgent
  const url = `${server}${request.target}`
  // What is there comes with a refused condition, and is as long as a success.
  const limits = operation.currentIn === undefined ? call.limits : { ...call.limits, error: call.limits.success }
  let body = request.body?.content
  if (authorization !== undefined && operation.body.kind === "credential") {
    headers["content-type"] = "application/json"
    body = JSON.stringify({ [operation.body.field]: Credentials.headerValue(authorization) })
  } else if (authorization !== undefined) headers[authorization.header] = Credentials.headerValue(authorization)
  return { method: operation.method, url, headers, retry: operation.retry, limits, body }
}
