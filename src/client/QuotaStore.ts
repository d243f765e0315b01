/**
 * Where quotas are counted. Clients that share a store share their quotas; the
 * memory store serves one process, and another implementation can serve many.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Feedback } from "./Feedback.ts"
import * as MemoryQuotas from "./MemoryQuotas.ts"

/**
 * One request's share of one bucket.
 *
 * @since 0.1.0
 */
export interface Claim {
  /** Tells one bucket from another: an identity and a route, or a bucket's name and its values. */
  readonly key: string
  /** The bucket for people: a route, or a bucket's name. */
  readonly bucket: string
  /** Requests in a window, as published; infinite where only the server can say. */
  readonly limit: number
  /** Milliseconds of a window. Windows are aligned to the clock. */
  readonly window: number
  /**
   * Present where the limit bounds what is in flight instead of what is asked for in
   * a window: milliseconds after which what a request began has ended at the latest.
   */
  readonly heldFor?: number
}

/**
 * One request was taken from every bucket. Give it back to `settle`, once.
 *
 * @since 0.1.0
 */
export interface Permit {
  readonly _tag: "Permit"
  readonly claims: ReadonlyArray<Claim>
  /** When it was taken. */
  readonly at: number
  /** The store's own notes. */
  readonly notes?: unknown
}

/**
 * A bucket has no room, and nothing was taken from any.
 *
 * @since 0.1.0
 */
export interface Refused {
  readonly _tag: "Refused"
  readonly claim: Claim
  /** When trying again is worth it, in milliseconds of the epoch. */
  readonly until: number
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
  readonly feedback: Feedback | undefined
  /** What the request began, by its name: it stays in the buckets that bound what is in flight. */
  readonly began?: string
}

/**
 * What is left of one bucket.
 *
 * @since 0.1.0
 */
export interface Budget {
  readonly key: string
  readonly bucket: string
  /** Requests in a window, as the server last said or as published. */
  readonly limit: number
  /** Milliseconds of a window. */
  readonly window: number
  readonly remaining: number
  readonly inFlight: number
  /** When the window ends or the server's pause does, in milliseconds of the epoch. */
  readonly resetsAt: number
}

/**
 * Counts requests against quotas.
 *
 * A claim's first bucket is the one that the server's quota headers speak of.
 * Methods may do their work when they are called and return a finished `Exit`,
 * which costs the caller no step of its own; the memory store does.
 *
 * @since 0.1.0
 */
export class QuotaStore extends Context.Service<
  QuotaStore,
  {
    /** Takes one request from the bucket of every claim, or nothing from any. */
    readonly take: (claims: ReadonlyArray<Claim>, now: number) => Effect.Effect<Permit | Refused>
    /** Ends a permit, and learns what the server said. */
    readonly settle: (permit: Permit, settlement: Settlement, now: number) => Effect.Effect<void>
    /** What was begun under this name has ended. A name that is not known changes nothing. */
    readonly release: (key: string, began: string, now: number) => Effect.Effect<void>
    /** Every bucket that is being counted. */
    readonly budgets: (now: number) => Effect.Effect<ReadonlyArray<Budget>>
  }
>()("effect-open-cloud/QuotaStore") {
  /**
   * Counts in this process's memory. Clients built without a store have one of
   * their own; provide this layer to share it between them.
   *
   * @since 0.1.0
   */
  static readonly layerMemory: Layer.Layer<QuotaStore> = /*#__PURE__*/ Layer.sync(QuotaStore, MemoryQuotas.make)
}
