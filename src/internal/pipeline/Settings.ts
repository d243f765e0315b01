/**
 * A client's options, and what they come to.
 *
 * @internal
 */
import * as Duration from "effect/Duration"
import type { Credentials } from "../../Credentials.ts"
import type { Fetch } from "../../Http.ts"
import type { InvalidInput } from "../../interface/InvalidInput.ts"
import type { Metering, Options, QuotaOverrides, RetryBudget } from "../../Options.ts"
import type { QuotaMode, RequestHeaders, RetryPolicy } from "../../References.ts"
import * as Server from "../credentials/Server.ts"
import * as Quota from "../quota/Claims.ts"
import * as OwnHeaders from "../request/OwnHeaders.ts"
import * as Limits from "../response/Limits.ts"
import { platformFetch } from "../transport/Once.ts"
import type { ReadLimits } from "../transport/Send.ts"
import * as Retry from "./Retry.ts"

/** Options complete, checked, with durations in milliseconds. */
export interface Settings {
  readonly credentials: Credentials | undefined
  readonly baseUrl: string | undefined
  readonly fetch: Fetch
  readonly attemptTimeout: number
  readonly deadline: number
  readonly retryPolicy: Retry.Policy
  readonly retryBudget: RetryBudget
  readonly quotaMode: QuotaMode
  readonly quotaOverrides: QuotaOverrides
  readonly answerLimits: ReadLimits
  readonly requestHeaders: RequestHeaders | undefined
  readonly metrics: Metering | undefined
  readonly userAgent: string | undefined
  readonly dangerouslyAllowApiKeyInBrowser: boolean
}

const product = "effect-open-cloud/0.1.0"

/** A bound in milliseconds. Nothing could be done within none at all, which some clients take for no bound. */
const bound = (name: string, input: Duration.Input): number => {
  const millis = Duration.toMillis(input)
  if (millis > 0) return millis
  throw new TypeError(`\`${name}\` must be greater than zero, and is ${String(input)}; for no bound, say "Infinity"`)
}

const policy = (options: RetryPolicy | undefined): Retry.Policy => {
  const made = Retry.override(Retry.defaultPolicy, options)
  if (made.attempts >= 1) return made
  throw new TypeError("`retryPolicy.attempts` must be at least 1, which never retries")
}

/** An option that is an object, unless there is something wrong with it. */
const checked = <A>(name: keyof Options, value: A, refusal: (value: A) => InvalidInput | undefined): A => {
  const fault = refusal(value)
  if (fault !== undefined) throw new TypeError(`\`${name}.${fault.at}\` ${fault.reason}`)
  return value
}

/**
 * Completes and checks options. Throws `TypeError` when they would send a
 * credential where it must not go, or nothing at all.
 */
export const make = (options: Options): Settings => ({
  credentials: options.credentials,
  baseUrl:
    options.baseUrl === undefined
      ? undefined
      : Server.checkServer(options.baseUrl, options.dangerouslyAllowPlainHttp ?? false),
  fetch: options.fetch ?? platformFetch,
  attemptTimeout: bound("attemptTimeout", options.attemptTimeout ?? 30_000),
  deadline: bound("deadline", options.deadline ?? 120_000),
  retryPolicy: policy(options.retryPolicy),
  retryBudget: options.retryBudget ?? {},
  quotaMode: options.quotaMode ?? "wait",
  quotaOverrides: checked("quotaOverrides", options.quotaOverrides ?? {}, Quota.refusal),
  answerLimits: Limits.override(Limits.defaults, checked("answerLimits", options.answerLimits, Limits.refusal)),
  requestHeaders: checked("requestHeaders", options.requestHeaders, OwnHeaders.refusal),
  metrics: options.metrics,
  userAgent: Server.isBrowser()
    ? undefined
    : options.userAgent === undefined
      ? product
      : `${options.userAgent} ${product}`,
  dangerouslyAllowApiKeyInBrowser: options.dangerouslyAllowApiKeyInBrowser ?? false
})
