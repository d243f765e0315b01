/**
 * What `Platform` is in a page: a browser's `fetch` tells of a failure nothing that a program can read, and sends once.
 *
 * @internal
 */
import type { Once } from "./Platform.ts"

export const make = (): Once => (_, body) => ({ body })

export const platformFetch = (url: string, init: RequestInit): Promise<Response> => globalThis.fetch(url, init)

export const neverConnected = (): boolean => false

export const isForbidden = (): boolean => false
