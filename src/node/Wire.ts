/**
 * What both ways over undici's connections have in common.
 *
 * @internal
 */
import type { Dispatcher } from "undici"
import type { Fetched } from "../Http.ts"

/** What Node's `fetch` tells of itself. */
export const usual = { accept: "*/*", "user-agent": "node" }

/** A request that no connection was ever given to. */
export class NeverSent {
  readonly neverSent = true
  readonly cause: unknown
  constructor(cause: unknown) {
    this.cause = cause
  }
}

/** Headers as `fetch` gives them. */
export const headersOf = (headers: Dispatcher.ResponseData["headers"]): Fetched["headers"] => ({
  get: (name) => {
    const value = headers[name.toLowerCase()]
    return value === undefined ? null : Array.isArray(value) ? value.join(", ") : value
  }
})
