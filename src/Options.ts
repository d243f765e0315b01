/**
 * Options of a client, which hold for all of its calls. What can be set for
 * some calls only has a reference of the same name in `References`.
 *
 * @since 0.2.0
 */
import type * as Context from "effect/Context"
import type { Credentials } from "./Credentials.ts"
import type { BucketName, OperationId } from "./generated/ids.ts"
import type { Fetch } from "./Http.ts"
import type { Quota } from "./interface/Buckets.ts"
import type { AnyOperation } from "./interface/Operation.ts"
import type * as References from "./References.ts"

/**
 * Options of a client. Durations are milliseconds when they are numbers.
 *
 * @since 0.1.0
 */
export interface Options {
  /** Who is calling. Without it every call needs `Credentials.with`. */
  readonly credentials?: Credentials | undefined
  /** Where every operation is sent instead of to Roblox: an emulator, a test server, a proxy of your own. */
  readonly baseUrl?: string | undefined
  /** The `fetch` to use. Default: the platform's. */
  readonly fetch?: Fetch | undefined
  /** Longest time of one attempt, its body included. Default 30 s. */
  readonly attemptTimeout?: References.AttemptTimeout | undefined
  /** Longest time of a whole call: attempts, pauses, and waits for quota. Default 2 minutes. */
  readonly deadline?: References.Deadline | undefined
  /** How calls are repeated. */
  readonly retryPolicy?: References.RetryPolicy | undefined
  /** How many retries all calls of this client may make together. */
  readonly retryBudget?: RetryBudget | undefined
  /** What to do when a quota has no room. Default `wait`. */
  readonly quotaMode?: References.QuotaMode | undefined
  /** Quotas of your own in place of the published ones. */
  readonly quotaOverrides?: QuotaOverrides | undefined
  /** How much is read of an answer. */
  readonly answerLimits?: References.AnswerLimits | undefined
  /** Headers of your own for every call, such as a version to opt in to; see the reference `RequestHeaders`. */
  readonly requestHeaders?: References.RequestHeaders | undefined
  /** What is told of calls, such as `Metrics.calls` of `effect-open-cloud/Metrics`, which counts them. Default: nobody. */
  readonly metrics?: Metering | undefined
  /** Names your program to Roblox, before this library's own name. Browsers send their own. */
  readonly userAgent?: string | undefined
  /** Allows an API key in a web page, where anyone who opens the page can read it. */
  readonly dangerouslyAllowApiKeyInBrowser?: boolean | undefined
  /** Allows plain http, which shows credentials on the way, to a `baseUrl` on another machine. */
  readonly dangerouslyAllowPlainHttp?: boolean | undefined
}

/**
 * Gives what is told of an operation's calls. It is told of operations, tags of errors, numbers and times, and nothing else.
 *
 * @since 0.2.0
 */
export type Metering = (operation: AnyOperation) => Meter

/**
 * What is told of an operation's calls, each with the context of the call.
 *
 * @since 0.2.0
 */
export interface Meter {
  /** A call begins. */
  readonly called: (context: Context.Context<never>) => void
  /** It ends in an error of this tag. */
  readonly failed: (context: Context.Context<never>, error: string) => void
  /** Another attempt follows an error of this tag. */
  readonly retried: (context: Context.Context<never>, error: string) => void
  /** It has waited: for its quota, or before another attempt. */
  readonly waited: (context: Context.Context<never>, reason: "quota" | "retry", millis: number) => void
  /** What is left of its quota, as the server says. */
  readonly remaining: (context: Context.Context<never>, requests: number) => void
}

/**
 * How many retries there may be.
 *
 * @since 0.1.0
 */
export interface RetryBudget {
  /** Retries earned by every call. Default 0.2: at most a fifth more requests in an outage. */
  readonly ratio?: number
  /** Retries that can be saved up, and that a new client starts with. Default 20. */
  readonly burst?: number
}

/**
 * Quotas of the caller's own.
 *
 * @since 0.1.0
 */
export interface QuotaOverrides {
  /** Quotas in place of the published ones, by operation id. Limits are whole numbers from 1 on, or `Infinity`. */
  readonly operations?: Readonly<Partial<Record<OperationId, Quota>>>
  /**
   * Requests, units or kilobytes in a period for quotas that several operations
   * share, by bucket name: whole numbers from 1 on; `Infinity` switches one off. Those that grow with the number of players
   * are not counted unless they are named here.
   */
  readonly buckets?: Readonly<Partial<Record<BucketName, number>>>
}
