/**
 * What is counted of quotas: what a request takes, how it ended, what a server said, and what is left.
 *
 * @since 0.2.0
 */

import type * as DateTime from "effect/DateTime"
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import type { QuotaClaim } from "./interface/QuotaClaim.ts"

export type { QuotaClaim }

/**
 * A request's share was taken from every bucket. Give it back to `settle`, once.
 *
 * @since 0.1.0
 */
export interface Permit {
  readonly _tag: "Permit"
  readonly claims: ReadonlyArray<QuotaClaim>
  /** When it was taken: the caller's `now`. */
  readonly at: number
  /** The store's own notes. */
  readonly notes?: unknown
}

/**
 * A bucket has no room, and nothing was taken from any.
 *
 * @since 0.1.0
 */
export interface QuotaRefused {
  readonly _tag: "Refused"
  readonly claim: QuotaClaim
  /**
   * When trying again is worth it, by the caller's clock. A store that others use
   * as well says so within a second where the bucket bounds what is in flight, as
   * nobody tells of its end.
   */
  readonly until: number
  /** What fits into a window as the store knows now, where that is not the claim's. */
  readonly limit?: number
}

/**
 * How a permit's request ended.
 *
 * @since 0.1.0
 */
export interface Settlement {
  /** `false`: nothing was sent, so nothing was used. */
  readonly sent: boolean
  /** The server answered 429 for a reason that passes. */
  readonly limited: boolean
  /** The server did nothing of what was asked for. */
  readonly refused?: boolean
  readonly feedback: Feedback | undefined
  /** What the request began, by its name: it stays in the buckets that bound what is in flight. */
  readonly began?: string
  /** Weights that were not known before the answer, in place of the claims', by key. */
  readonly weights?: Readonly<Record<string, number>>
}

/**
 * What is left of one bucket.
 *
 * @since 0.1.0
 */
export interface QuotaState {
  readonly key: string
  readonly bucket: string
  /** Requests, units or kilobytes in a window, as the server last said or as published, or the caller's own number where that is less. */
  readonly limit: number
  /** The length of a window. */
  readonly window: Duration.Duration
  readonly remaining: number
  readonly inFlight: number
  /** When the window ends or the server's pause does. */
  readonly resetsAt: DateTime.Utc
}

/**
 * Quota headers, read. Times are in milliseconds from the answer on.
 *
 * @since 0.1.0
 */
export interface Feedback {
  /** Requests a window. */
  readonly limit?: number
  /** Length of the window. */
  readonly window?: number
  /** Requests left in this window: the smallest of those named. */
  readonly remaining?: number
  /** Until the window ends: the largest of those named. */
  readonly reset?: number
  /** `retry-after`, from seconds or a date. */
  readonly retryAfter?: number
}

/**
 * What a store's methods give: an effect that does nothing until it is run, as any is; or, for speed alone, the end of
 * what was done when the method was called. A call that gets an end waits for nothing and pays for no fiber: stores
 * that most often know in memory, as those of this package, give ends.
 *
 * @since 0.2.0
 */
export type Answer<A> = Effect.Effect<A> | Exit.Exit<A>

/**
 * What a `QuotaStore` does: four methods, of which `take` is the one that calls wait for.
 *
 * A claim's first bucket is the one that the server's quota headers speak of. Several `take`s of one bucket may run at
 * once, and end in any order. A store has no errors: one that cannot reach what it counts in has to count
 * alone and go on. A defect of `take` is a defect of the call; one of `settle` or `release` is told on the `Console`.
 *
 * All times are the caller's: milliseconds that begin at the epoch and pass evenly, even when the machine's date is set.
 * A store with a clock of its own may ignore `now`, and has to translate `Permit.at` and `Refused.until` into the
 * caller's time: what is left by its own clock, added to `now`.
 *
 * @since 0.2.0
 */
export interface Store {
  /**
   * Takes every claim's weight from its bucket, or nothing from any. What is heavier
   * than a whole window has room in one of which nothing is used.
   *
   * It is waited for until `latest`, when the call ends, or until the call is interrupted; it goes on then, and a
   * permit that comes late is settled as not sent. A permit that was not settled some time after `latest` is lost, with
   * what held it, and no longer in flight.
   */
  readonly take: (claims: ReadonlyArray<QuotaClaim>, now: number, latest: number) => Answer<Permit | QuotaRefused>
  /** Ends a permit, and learns what the server said. Nothing waits for it. */
  readonly settle: (permit: Permit, settlement: Settlement, now: number) => Answer<void>
  /** What was begun under this name has ended. A name that is not known changes nothing. Nothing waits for it. */
  readonly release: (key: string, began: string, now: number) => Answer<void>
  /** Every bucket that is being counted: of a store that several processes use, with what all of them have used. */
  readonly quotas: (now: number) => Answer<ReadonlyArray<QuotaState>>
}

/**
 * How a store that counts in one place for many processes shares quotas. What is left out has a good value.
 *
 * @since 0.2.0
 */
export interface SharingOptions {
  /** How long the place may take to answer; then this process counts alone. Default 1 s. */
  readonly timeout?: Duration.Input
  /** How long after that it is asked again. Default 1 s. */
  readonly retryAfter?: Duration.Input
  /**
   * How much of a quota a process may take in advance, at most, so that most calls need not ask. It is never more than
   * half of the process's share of what is left. 0 asks for each call. Default 1,024.
   */
  readonly lease?: number
  /**
   * Told of what goes on after a request was answered, for platforms that stop it then: `waitUntil` of
   * `cloudflare:workers`. Without it a Worker's isolate says what is news with its next question.
   */
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined
}
