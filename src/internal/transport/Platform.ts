/**
 * What is to be known of the runtimes that send: how their `fetch` is kept from sending twice what is sent once, as
 * retries are the pipeline's, which counts them and knows what may be repeated; and the codes and words of a request
 * that never left.
 *
 * Deno sends again over a new connection when an idle one closes; Node, as the standard
 * of `fetch` asks for, after a 421. Neither repeats what can be read once only.
 *
 * Browsers have none of this: the manifest's `browser` field gives their bundles `PlatformOfPages` in its place.
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

export type Once = (retry: RetryClass, body: Content) => Sent

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

/** Codes of a connection that never came to be, in the words of Node, undici and Bun. */
const codes = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EAI_FAIL",
  "EAI_NODATA",
  "EAI_NONAME",
  "EHOSTUNREACH",
  "EHOSTDOWN",
  "ENETUNREACH",
  "ENETDOWN",
  "EADDRNOTAVAIL",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_PRX_TLS",
  "ERR_PROXY_TUNNEL",
  "ERR_TLS_HANDSHAKE_TIMEOUT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "ERR_TLS_CERT_ALTNAME_FORMAT",
  "UNKNOWN_CERTIFICATE_VERIFICATION_ERROR",
  "HOSTNAME_MISMATCH",
  "INVALID_CA",
  "INVALID_PURPOSE",
  "PATH_LENGTH_EXCEEDED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  // Bad alerts may come after the request; these end a handshake.
  "ERR_SSL_WRONG_VERSION_NUMBER",
  "ERR_SSL_PACKET_LENGTH_TOO_LONG",
  "ERR_SSL_UNSUPPORTED_PROTOCOL",
  "ERR_SSL_NO_PROTOCOLS_AVAILABLE",
  "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE",
  "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE",
  "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
  "ERR_SSL_TLSV1_UNRECOGNIZED_NAME",
  "ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR",
  "ConnectionRefused",
  "FailedToOpenSocket"
])

/** Families of codes: what was found wrong with a certificate. */
const neverTrusted = /^(?:CERT_|UNABLE_TO_)[A-Z_]+$/

/** What is only said in words: Deno's phase, Node's handshakes, proxies that open no tunnel, ports that are refused. */
const words =
  /client error \(Connect\)|before secure TLS connection was established|^connect E[A-Z]+|^Proxy response \(\d+\)|TLS handshake failed|^bad port$|Requests to port \d+ are blocked/

/** A runtime with permissions: Node's code, and Deno's words, which name the flag. */
const forbiddenCode = "ERR_ACCESS_DENIED"
const forbiddenWords = /^Requires net access\b/

/** System calls before anything is sent. */
const beforeSending = new Set(["connect", "getaddrinfo"])

/** Whether a request never left, by what the runtime says of its failure. */
export const neverConnected = (
  code: string | undefined,
  message: string | undefined,
  systemCall: string | undefined
): boolean =>
  (code !== undefined && (codes.has(code) || neverTrusted.test(code))) ||
  (systemCall !== undefined && beforeSending.has(systemCall)) ||
  (message !== undefined && words.test(message.slice(0, 1_000)))

/** Whether the runtime may not use the network. */
export const isForbidden = (code: string | undefined, message: string | undefined): boolean =>
  code === forbiddenCode || (message !== undefined && forbiddenWords.test(message))
