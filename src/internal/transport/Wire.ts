/**
 * What goes over the wire in one attempt, and comes back.
 *
 * @internal
 */
import type { Method, RetryClass } from "../../Operation.ts"
import type * as Once from "./Once.ts"

/** What one attempt sends. */
export interface WireRequest {
  readonly method: Method
  readonly url: string
  /** The credential is among them. */
  readonly headers: Record<string, string>
  readonly body: Once.Sendable | undefined
  /** Whether the runtime itself may send it again. */
  readonly retry: RetryClass
  readonly limits: ReadLimits
}

/** How much is read of an answer, in bytes. */
export interface ReadLimits {
  /** Of a success. */
  readonly success: number
  /** Of an error: what comes after them is not read. */
  readonly error: number
}

/** A whole answer, read to its end. */
export interface Answer {
  readonly _tag: "Answer"
  readonly status: number
  readonly headers: Pick<Headers, "get">
  readonly body: string
  /** The body was longer than what is read, and this many bytes are all of it that there is. */
  readonly cut?: number
}

/**
 * Why an attempt is aborted. A transport whose requests wait for a connection notes it
 * here, while the signal calls it, when the request had not been given one.
 */
export class Aborted {
  neverSent = false
}
