/**
 * What can be set for some calls and not for others: provide one of these to an
 * effect and every call in it follows. Where a reference is not provided, the
 * client's own option counts, and then the default named here.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"

/**
 * How calls are repeated. An absent field keeps the client's value.
 *
 * @since 0.1.0
 */
export interface RetryPolicy {
  /** Requests that a call may make, the first included. Default 4; 1 never retries. */
  readonly attempts?: number
  /** First pause; it doubles with every further attempt. Default 250 ms. */
  readonly baseDelay?: Duration.Input
  /** Longest pause of the client's own making. Default 10 s. */
  readonly maxDelay?: Duration.Input
  /** Longest pause that a server can ask for; a longer one is cut to this. Default 90 s. */
  readonly maxRetryAfter?: Duration.Input
  /**
   * Repeats operations that can take effect twice, even when an earlier attempt
   * may have taken effect. Default `false`.
   */
  readonly dangerouslyRetryUnsafe?: boolean
}

/**
 * Retries of the calls in an effect.
 *
 * @since 0.1.0
 */
export const RetryPolicy = Context.Reference<RetryPolicy | undefined>("effect-open-cloud/RetryPolicy", {
  defaultValue: () => undefined
})

/**
 * A length of time: milliseconds when it is a number, or a text with its unit, such as `"10 seconds"`.
 *
 * @since 0.2.0
 */
export type AttemptTimeout = Duration.Input

/**
 * Longest time of one attempt, its body included. Default 30 s.
 *
 * @since 0.1.0
 */
export const AttemptTimeout = Context.Reference<AttemptTimeout | undefined>("effect-open-cloud/AttemptTimeout", {
  defaultValue: () => undefined
})

/**
 * A length of time: milliseconds when it is a number, or a text with its unit, such as `"1 minute"`.
 *
 * @since 0.2.0
 */
export type Deadline = Duration.Input

/**
 * Longest time of a whole call: attempts, pauses, and waits for quota. Default 2 minutes.
 *
 * @since 0.1.0
 */
export const Deadline = Context.Reference<Deadline | undefined>("effect-open-cloud/Deadline", {
  defaultValue: () => undefined
})

/**
 * Who checks requests against the sizes and counts that Roblox publishes as limits: the `client`, before anything is
 * sent, which is the default; or the `server` alone, for what may be larger than the documents say.
 *
 * @since 0.1.0
 */
export type LimitsMode = "client" | "server"

/**
 * Who checks the limits of the calls in an effect. Default `client`.
 *
 * @since 0.1.0
 */
export const LimitsMode = Context.Reference<LimitsMode>("effect-open-cloud/LimitsMode", {
  defaultValue: () => "client"
})

/**
 * What to do when a quota has no room: `wait` for it within the deadline; `fail`
 * at once, with `QuotaExhausted` by the client's count or `RateLimited` by the
 * server's; or `ignore` the client's count and let the server judge.
 *
 * @since 0.1.0
 */
export type QuotaMode = "wait" | "fail" | "ignore"

/**
 * Quota behaviour of the calls in an effect. Default `wait`.
 *
 * @since 0.1.0
 */
export const QuotaMode = Context.Reference<QuotaMode | undefined>("effect-open-cloud/QuotaMode", {
  defaultValue: () => undefined
})

/**
 * How much is read of an answer, in bytes after unpacking. An absent field keeps the client's value.
 *
 * @since 0.1.0
 */
export interface AnswerLimits {
  /** Of a success; a longer one fails with `UnexpectedResponse`. Default 32 MiB. */
  readonly success?: number
  /** Of an error: what is longer is not read to its end. Default 256 KiB. */
  readonly error?: number
}

/**
 * How much is read of the answers to the calls in an effect.
 *
 * @since 0.1.0
 */
export const AnswerLimits = Context.Reference<AnswerLimits | undefined>("effect-open-cloud/AnswerLimits", {
  defaultValue: () => undefined
})

/**
 * Headers by their names.
 *
 * @since 0.2.0
 */
export type RequestHeaders = Readonly<Record<string, string>>

/**
 * Headers for the calls in an effect, beside the client's own `requestHeaders`, such as
 * `{ "x-roblox-api-version": "1.2" }`. A call fails with `InvalidRequest` where one is a
 * header that the client sets itself: credentials, content, host, connection. One that an
 * operation's input sets stays as the input says.
 *
 * @since 0.1.0
 */
export const RequestHeaders = Context.Reference<RequestHeaders | undefined>("effect-open-cloud/RequestHeaders", {
  defaultValue: () => undefined
})
