/**
 * A way from the pipeline to a connection without a `Response` on it. A `fetch` may carry one of its own beside
 * itself: what it does is the same, and costs less.
 *
 * @internal
 */
import type { Fetch } from "../../Http.ts"
import type { Timer } from "../runtime/Alarm.ts"
import type { Aborted, Answer, WireRequest } from "./Wire.ts"

/** Where a `fetch` carries it. */
export const direct: unique symbol = Symbol.for("effect-open-cloud/direct")

/** What hears of an exchange's end, once. */
export interface Listener {
  readonly answered: (answer: Answer) => void
  /** Nothing whole came: an error as `fetch` throws it, and the status where it was known. */
  readonly failed: (cause: unknown, status?: number) => void
}

/**
 * Sends a request whose body is text, bytes, or none. The function that it gives stops it: when time is up, and is then
 * to note whether it had been sent, or when nobody waits any more.
 */
export interface Direct {
  (request: WireRequest, listener: Listener): (why?: Aborted) => void
  /** What rings for its attempts, for lengths of time that many of them share. */
  readonly timer?: Timer
}

/** A `fetch` with a way of its own. */
export type DirectFetch = Fetch & { readonly [direct]?: Direct }

/** The way of a `fetch`, for requests that can take it. */
export const of = (fetch: DirectFetch, { body }: WireRequest): Direct | undefined =>
  body === undefined || typeof body === "string" || body instanceof Uint8Array ? fetch[direct] : undefined
