/**
 * What a request takes of a quota.
 *
 * @internal
 */

/**
 * One request's share of one bucket.
 *
 * @since 0.1.0
 */
export interface QuotaClaim {
  /** Tells one bucket from another: an identity and a route, or a bucket's name and its values. */
  readonly key: string
  /** The bucket for people: a route, or a bucket's name. */
  readonly bucket: string
  /** What requests may weigh in a window, as published; infinite where only the server can say. */
  readonly limit: number
  /**
   * What they may weigh in a window that the caller allows itself, beside what the server
   * allows. Nothing that the server says raises it, and it bounds the caller's own
   * requests alone: what others use counts against the server's limit only.
   */
  readonly cap?: number
  /** How much of the bucket the request takes, such as units or kilobytes. Default 1. */
  readonly weight?: number
  /** Milliseconds of a window. Windows are aligned to the clock. */
  readonly window: number
  /** The limit holds in any stretch of a window's length instead: what was used is free again that long after its end. */
  readonly rolling?: true
  /**
   * Present where the limit bounds what is in flight instead of what is asked for in
   * a window: milliseconds after which what a request began has ended at the latest.
   */
  readonly heldFor?: number
  /** The bucket counts what was done, and not what was asked for: what the server refused is given back. */
  readonly onlyDone?: boolean
}
