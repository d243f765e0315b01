/**
 * The quotas of an operation, as parts of its record.
 *
 * @since 0.1.0
 */
import type { QuotaClaim } from "./QuotaClaim.ts"

/** `limit` requests in each clock-aligned `period`. */
export interface Quota {
  readonly limit: number
  readonly period: "SECOND" | "MINUTE" | "DAY"
}

/**
 * How much of a bucket a request takes, where that is not one, and at least one.
 *
 * `items` counts what a page holds: as many as the input asks for until the answer
 * tells. `request` and `answer` count kilobytes of the body, each that is begun.
 */
export type Weight =
  | {
      readonly of: "items"
      /** The input key of the page's size, its default and its maximum. */
      readonly asked: string
      readonly unasked: number
      readonly most: number
      /** Dotted path of the items in the answer. */
      readonly answered: string
    }
  | { readonly of: "request" | "answer" }

/** A quota that the interface states in prose, shared by whatever has the same `per` values. */
export interface Bucket {
  readonly name: string
  /** Input keys, or dotted paths into the body, that tell one bucket from another. */
  readonly per: ReadonlyArray<string>
  readonly limit: number
  /** `IN_FLIGHT` bounds what was begun and has not ended, however long that takes. */
  readonly period: "SECOND" | "MINUTE" | "DAY" | "IN_FLIGHT"
  /** Milliseconds after which what is in flight has ended at the latest. */
  readonly heldFor?: number
  /** Added to `limit` for each concurrent user of the experience. */
  readonly perConcurrentUser?: number
  /** The limit holds in any stretch of a period, and not in the clock's own periods. */
  readonly rolling?: true
  /** How much of it the operation takes. Default 1. */
  readonly weight?: Weight
}

/** A bucket, with what counts in it: only operations that share quotas bring that. */
export interface SharedBucket extends Bucket {
  /** `shares` of `effect-open-cloud/Operation`. */
  readonly by: Sharing
}

/** A request as quotas weigh it. */
export interface Weighable {
  readonly input: Readonly<Record<string, unknown>>
  readonly body: unknown
}

/** Counts in quotas that operations share. */
export interface Sharing {
  /**
   * The claims on a bucket, but for what only the input tells: with the caller's number for it, and what a claim on a window
   * is. One that cannot bind is there to be closed, where it is `closable`.
   */
  readonly claims: (
    bucket: Bucket,
    chosen: number | undefined,
    closable: boolean,
    claimOf: (key: string, bucket: string, quota: Quota) => QuotaClaim
  ) => ReadonlyArray<(request: Weighable) => QuotaClaim>
  /** What a request has turned out to weigh, by the keys of its claims, where that is not what they say. */
  readonly weighed: (
    buckets: ReadonlyArray<Bucket>,
    claims: ReadonlyArray<QuotaClaim>,
    answer: string | undefined
  ) => Readonly<Record<string, number>> | undefined
  /** The name of what a successful call began, where a bucket bounds what is in flight. */
  readonly began: (buckets: ReadonlyArray<Bucket>, answer: string) => string | undefined
  /** What an answer says has ended: its bucket and its name. */
  readonly ended: (
    frees: Frees,
    input: Readonly<Record<string, unknown>>,
    answer: string
  ) => { readonly key: string; readonly began: string } | undefined
}

/** How an answer tells that something in flight has ended. */
export interface Frees {
  /** The bucket that held it. */
  readonly bucket: string
  readonly per: ReadonlyArray<string>
  /** The field that names it, here and in the answer that began it. */
  readonly id: string
  /** The field of its state, and the states that are an end. */
  readonly state: string
  readonly ended: ReadonlyArray<string>
}

/** The same, with what reads it. */
export interface SharedFrees extends Frees {
  /** `shares` of `effect-open-cloud/Operation`. */
  readonly by: Sharing
}
