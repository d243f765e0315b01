/**
 * Keeps a runtime's own `fetch` from sending twice what is sent once: retries are the
 * pipeline's, which counts them and knows what may be repeated.
 *
 * Deno sends again over a new connection when an idle one closes; Node, as the standard
 * of `fetch` asks for, after a 421. Neither repeats what can be read once only.
 *
 * @internal
 */

import type { RetryClass } from "../../Operation.ts"

interface DenoScope {
  readonly createHttpClient?: (options: { readonly poolMaxIdlePerHost: number }) => object
}

interface Scope {
  readonly Deno?: DenoScope
  readonly Bun?: unknown
  readonly process?: { readonly release?: { readonly name?: string } }
}

/** What is handed to `fetch`, and whether it may be sent again. */
export interface Init extends RequestInit {
  readonly retry?: RetryClass
}

/** What a request can carry as it is sent. */
export type Sendable = string | FormData | Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array>

type Content = Sendable | undefined

/** What is sent in place of a body, or of none. */
export interface Sent {
  readonly body: Content
  /** Deno's own: how it keeps connections. */
  readonly client?: object
}

type Once = (retry: RetryClass, body: Content) => Sent

/** How a body is sent so that this runtime sends it once, whichever `fetch` it is given to. */
export const make = (): Once => {
  const { Deno } = globalThis as Scope
  if (Deno === undefined) return (_, body) => ({ body })
  /** Keeps no connection; made for the first request that has no body to be read once. */
  let lonely: object | undefined
  return (retry, body) => {
    if (retry === "safe") return { body }
    // A blob is read once, and its length is known.
    if (typeof body === "string" || body instanceof Uint8Array) return { body: new Blob([body as BlobPart]) }
    if (body !== undefined || Deno.createHttpClient === undefined) return { body }
    lonely ??= Deno.createHttpClient({ poolMaxIdlePerHost: 0 })
    return { body, client: lonely }
  }
}

/** Bytes that are read once. */
const streamed = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    pull: (controller) => {
      if (bytes.length > 0) controller.enqueue(bytes)
      controller.close()
    }
  })

const isNode = ({ Bun, Deno, process }: Scope): boolean =>
  Bun === undefined && Deno === undefined && process?.release?.name === "node"

/** A 421 says that nothing was done, so that only what must not be repeated is kept from it. */
const inNode = (init: Init): RequestInit => {
  if (init.retry !== "unsafe" || init.method === "GET" || !isNode(globalThis as Scope)) return init
  const { body = null } = init
  const bytes =
    body === null
      ? new Uint8Array()
      : typeof body === "string"
        ? new TextEncoder().encode(body)
        : body instanceof Uint8Array
          ? (body as Uint8Array<ArrayBuffer>)
          : undefined
  if (bytes === undefined) return init
  return {
    method: init.method ?? "POST",
    headers: { ...(init.headers as Record<string, string>), "content-length": String(bytes.length) },
    body: streamed(bytes),
    signal: init.signal ?? null,
    redirect: init.redirect ?? "manual",
    duplex: "half"
  } as RequestInit
}

/**
 * The platform's `fetch`, looked up at every call, so that a test or a tracing library may
 * replace it later.
 */
export const platformFetch = (url: string, init: RequestInit): Promise<Response> => globalThis.fetch(url, inNode(init))
