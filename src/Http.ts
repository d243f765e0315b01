/**
 * What travels between a client and Open Cloud: the `fetch` that a client sends
 * with, what it reads of an answer, and an answer before it is decoded.
 *
 * @since 0.2.0
 */
import type { Json } from "./interface/Operation.ts"

/**
 * What is read of an answer; a `Response` is one.
 *
 * @since 0.2.0
 */
export interface Fetched {
  readonly status: number
  readonly ok: boolean
  readonly headers: Pick<Headers, "get">
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>> | null
  text(): Promise<string>
  arrayBuffer(): Promise<ArrayBuffer>
  /** The text up to a number of bytes, and whether there was more, where a transport can read it better than from `body`. */
  textWithin?(most: number): Promise<{ readonly text: string; readonly cut: boolean }>
}

/**
 * The standard `fetch`, of which only calls with an address and options are made.
 *
 * @since 0.2.0
 */
export type Fetch = (url: string, init: RequestInit) => Promise<Fetched>

/**
 * An answer before it is decoded.
 *
 * @since 0.1.0
 */
export interface RawResponse {
  readonly status: number
  readonly headers: Pick<Headers, "get">
  /** The body as it came. */
  readonly text: string
  /** The body's JSON; `undefined` when it is empty or not JSON. */
  readonly body: Json | undefined
}

/**
 * Hides secrets in a text.
 *
 * @since 0.2.0
 */
export type Conceal = (text: string) => string
