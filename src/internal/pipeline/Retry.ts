/**
 * Whether, when and how often a failed call is repeated: for calls and
 * transfers. What is no call, such as a sign-in, is repeated by `runtime/Again`.
 *
 * @internal
 */
import * as Duration from "effect/Duration"
import type { OpenCloudError } from "../../Errors.ts"
import type { RetryClass } from "../../Operation.ts"
import type { RetryBudget } from "../../Options.ts"
import type { RetryPolicy } from "../../References.ts"

/** A `RetryPolicy` that is complete, with durations in milliseconds. */
export interface Policy {
  readonly attempts: number
  readonly baseDelay: number
  readonly maxDelay: number
  readonly maxRetryAfter: number
  readonly dangerouslyRetryUnsafe: boolean
}

/** What counts where nothing else is set. */
export const defaultPolicy: Policy = {
  attempts: 4,
  baseDelay: 250,
  maxDelay: 10_000,
  maxRetryAfter: 90_000,
  dangerouslyRetryUnsafe: false
}

/** A policy with some of its fields replaced. */
export const override = (policy: Policy, options: RetryPolicy | undefined): Policy =>
  options === undefined
    ? policy
    : {
        attempts: options.attempts ?? policy.attempts,
        baseDelay: millis(options.baseDelay, policy.baseDelay),
        maxDelay: millis(options.maxDelay, policy.maxDelay),
        maxRetryAfter: millis(options.maxRetryAfter, policy.maxRetryAfter),
        dangerouslyRetryUnsafe: options.dangerouslyRetryUnsafe ?? policy.dangerouslyRetryUnsafe
      }

const millis = (input: Duration.Input | undefined, otherwise: number): number =>
  input === undefined ? otherwise : Duration.toMillis(input)

/** Classes whose repetition does no harm, even when the first attempt took effect unseen. */
const repeatable: ReadonlySet<RetryClass> = new Set(["safe", "idempotent", "key", "guarded"])

/** Whether repeating the request may help, and cannot hurt. */
export const mayRepeat = (error: OpenCloudError, retry: RetryClass, policy: Policy): boolean => {
  const harmless = repeatable.has(retry) || (retry === "unsafe" && policy.dangerouslyRetryUnsafe)
  switch (error._tag) {
    case "RateLimited":
      // The server turned it away unseen, so the class does not matter.
      return error.transient
    case "ServerError":
    case "UnexpectedResponse":
      return error.transient && harmless
    case "TransportError":
      return error.transient !== false && (error.outcome === "not-sent" || harmless)
    case "Timeout":
      return error.bound === "attempt" && (error.outcome === "not-sent" || harmless)
    default:
      return false
  }
}

/**
 * Milliseconds to pause after failed attempt number `attempt` (from 1).
 * `random` is from 0 to 1.
 *
 * Without a word from the server the pause doubles, and half of it is random. A
 * server's word is kept, up to a cap, with a little spread so that those who
 * were refused together do not come back together.
 */
export const pause = (policy: Policy, attempt: number, retryAfter: number | undefined, random: number): number => {
  const backoff = Math.min(policy.maxDelay, policy.baseDelay * 2 ** (attempt - 1)) * (0.5 + random / 2)
  if (retryAfter === undefined) return backoff
  return Math.max(backoff, Math.min(retryAfter, policy.maxRetryAfter) + policy.baseDelay * random)
}

/**
 * A client's retries, shared by all of its calls, so that many calls that fail
 * together do not multiply the load on a server that is failing.
 */
export class Budget {
  private readonly ratio: number
  private readonly burst: number
  private saved: number
  constructor(options: RetryBudget = {}) {
    this.ratio = options.ratio ?? 0.2
    this.burst = options.burst ?? 20
    this.saved = this.burst
  }
  /** A call begins. */
  earn(): void {
    if (this.saved < this.burst) this.saved = Math.min(this.burst, this.saved + this.ratio)
  }
  /** A retry would begin; `false` when none is left. */
  spend(): boolean {
    if (this.saved < 1) return false
    this.saved -= 1
    return true
  }
}
