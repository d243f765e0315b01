/**
 * A client's options, and what they come to.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import type { Credentials } from "../../Credentials.ts"
import type { LimitOptions, QuotaBehavior, RetryOptions } from "../../References.ts"
import * as Server from "../credentials/Server.ts"
import * as Quota from "../quota/Claims.ts"
import * as OwnHeaders from "../request/OwnHeaders.ts"
import * as Limits from "../response/Limits.ts"
import { platformFetch } from "../transport/Once.ts"
import type { AnswerLimits, Fetch } from "../transport/Send.ts"
import * as Retry from "./Retry.ts"

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
  readonly timeout?: Duration.Input | undefined
  /** Longest time of a whole call: attempts, pauses, and waits for quota. Default 2 minutes. */
  readonly deadline?: Duration.Input | undefined
  /** How calls are repeated. */
  readonly retry?: RetryOptions | undefined
  /** What to do when a quota has no room. Default `wait`. */
  readonly quota?: QuotaBehavior | undefined
  /** Quotas of your own in place of the published ones. */
  readonly quotas?: Quota.QuotaOptions | undefined
  /** How many retries all calls of this client may make together. */
  readonly retryBudget?: Retry.BudgetOptions | undefined
  /** How much is read of an answer. */
  readonly limits?: LimitOptions | undefined
  /** Headers of your own for every call, such as a version to opt in to; see `RequestHeaders`. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Names your program to Roblox, before this library's own name. Browsers send their own. */
  readonly userAgent?: string | undefined
  /** Lets a web page hold an API key, which anyone who opens the page can read. */
  readonly dangerouslyAllowApiKeyInBrowser?: boolean | undefined
  /** Lets credentials travel in the clear to a `baseUrl` on another machine. */
  readonly dangerouslyAllowPlainHttp?: boolean | undefined
}

/**
 * Options complete, checked, with durations in milliseconds.
 *
 * @since 0.1.0
 */
export interface Settings {
  readonly credentials: Credentials | undefined
  readonly baseUrl: string | undefined
  readonly fetch: Fetch
  readonly timeout: number
  readonly deadline: number
  readonly retry: Retry.Policy
  readonly retryBudget: Retry.BudgetOptions
  readonly quota: QuotaBehavior
  readonly quotas: Quota.QuotaOptions
  readonly limits: AnswerLimits
  readonly headers: Readonly<Record<string, string>> | undefined
  readonly userAgent: string | undefined
  readonly dangerouslyAllowApiKeyInBrowser: boolean
}

const product = "effect-open-cloud/0.1.0"

/** A bound in milliseconds. Nothing could be done within none at all, which some clients take for no bound. */
const bound = (name: string, input: Duration.Input): number => {
  const millis = Duration.toMillis(input)
  if (millis > 0) return millis
  throw new TypeError(`\`${name}\` must be longer than nothing, and is ${String(input)}; for no bound, say "Infinity"`)
}

const policy = (options: RetryOptions | undefined): Retry.Policy => {
  const made = Retry.override(Retry.defaultPolicy, options)
  if (made.attempts >= 1) return made
  throw new TypeError("`retry.attempts` must be at least 1, which never retries")
}

const checkedLimits = (options: LimitOptions | undefined): LimitOptions | undefined => {
  const fault = Limits.refusal(options)
  if (fault !== undefined) throw new TypeError(`\`limits.${fault.at}\` ${fault.reason}`)
  return options
}

const checkedHeaders = (headers: Settings["headers"]): Settings["headers"] => {
  const fault = headers && OwnHeaders.refusal(headers)
  if (fault !== undefined) throw new TypeError(`\`headers.${fault.at}\` ${fault.reason}`)
  return headers
}

const checkedQuotas = (quotas: Quota.QuotaOptions): Quota.QuotaOptions => {
  const fault = Quota.refusal(quotas)
  if (fault !== undefined) throw new TypeError(`\`quotas.${fault.at}\` ${fault.reason}`)
  return quotas
}

/**
 * Completes and checks options. Throws `TypeError` when they would send a
 * credential where it must not go, or nothing at all.
 *
 * @since 0.1.0
 */
export const make = (options: Options): Settings => ({
  credentials: options.credentials,
  baseUrl:
    options.baseUrl === undefined
      ? undefined
      : Server.checkServer(options.baseUrl, options.dangerouslyAllowPlainHttp ?? false),
  fetch: options.fetch ?? platformFetch,
  timeout: bound("timeout", options.timeout ?? 30_000),
  deadline: bound("deadline", options.deadline ?? 120_000),
  retry: policy(options.retry),
  retryBudget: options.retryBudget ?? {},
  quota: options.quota ?? "wait",
  quotas: checkedQuotas(options.quotas ?? {}),
  limits: Limits.override(Limits.defaults, checkedLimits(options.limits)),
  headers: checkedHeaders(options.headers),
  userAgent: Server.isBrowser()
    ? undefined
    : options.userAgent === undefined
      ? product
      : `${options.userAgent} ${product}`,
  dangerouslyAllowApiKeyInBrowser: options.dangerouslyAllowApiKeyInBrowser ?? false
})
