/**
 * One attempt on the wire, through `openapi-fetch`: a whole answer, or what broke.
 *
 * A timeout and an interruption both end the attempt by aborting the same
 * controller, and neither waits for a `fetch` that does not listen.
 *
 * @since 0.1.0
 */
import type * as Clock from "effect/Clock"
import createClient from "openapi-fetch"
import * as Alarm from "./Alarm.ts"
import type { EncodedBody } from "./EncodeBody.ts"
import type { Method } from "./Operation.ts"

/**
 * What is read of an answer; a `Response` is one.
 *
 * @since 0.1.0
 */
export interface Fetched {
  readonly status: number
  readonly ok: boolean
  readonly headers: Pick<Headers, "get">
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>> | null
  text(): Promise<string>
  arrayBuffer(): Promise<ArrayBuffer>
}

/**
 * The standard `fetch`, of which only calls with an address and options are made.
 *
 * @since 0.1.0
 */
export type Fetch = (url: string, init: RequestInit) => Promise<Fetched>

/**
 * What one attempt sends.
 *
 * @since 0.1.0
 */
export interface WireRequest {
  readonly method: Method
  readonly url: string
  /** The credential is among them. */
  readonly headers: Record<string, string>
  readonly body: EncodedBody["content"] | undefined
}

/**
 * A whole answer, read to its end.
 *
 * @since 0.1.0
 */
export interface Answer {
  readonly _tag: "Answer"
  readonly status: number
  readonly headers: Pick<Headers, "get">
  readonly body: string
}

/**
 * No whole answer: the connection failed, or time ran out.
 *
 * @since 0.1.0
 */
export type Broken =
  | {
      readonly _tag: "Failed"
      /** Whether the request may have left. */
      readonly sent: boolean
      /** Known when the answer broke off in its body. */
      readonly status: number | undefined
      readonly reason: string
    }
  | { readonly _tag: "TimedOut"; readonly bound: "attempt" | "deadline"; readonly millis: number }

/**
 * How long an attempt may take, and which of the call's bounds says so.
 *
 * @since 0.1.0
 */
export interface Patience {
  readonly millis: number
  readonly bound: "attempt" | "deadline"
  /** The bound as it was set, for the error. */
  readonly stated: number
}

/**
 * Starts an attempt and calls `done` once with its end, unless the returned
 * function aborts it first.
 *
 * @since 0.1.0
 */
export type Send = (
  request: WireRequest,
  patience: Patience,
  clock: Clock.Clock,
  done: (end: Answer | Broken) => void
) => () => void

/** How `openapi-fetch` sees the interface here: addresses and bodies come encoded. */
interface Encoded {
  readonly requestBody?: { readonly content: { readonly "*/*": EncodedBody["content"] } }
  readonly responses: Record<never, never>
}
interface AnyPath {
  readonly [url: string]: Record<Lowercase<Method>, Encoded>
}

/** What is handed to `openapi-fetch`: headers go around it, as it would copy them twice. */
interface Init extends RequestInit {
  readonly wireHeaders?: Record<string, string>
}

/**
 * Stands in for `Request`, which costs as much as the rest of the client and
 * which `fetch` would take apart again. It is what `fetch` takes as its options.
 */
class PlainRequest {
  readonly url: string
  readonly method: string
  readonly headers: Record<string, string>
  readonly body: BodyInit | null
  readonly signal: AbortSignal | null
  readonly redirect = "manual"
  /** Node asks for it where the body is a stream. */
  readonly duplex: "half" | undefined
  constructor(url: string, init: Init) {
    this.url = url
    this.method = init.method ?? "GET"
    this.headers = init.wireHeaders ?? {}
    this.body = init.body ?? null
    this.signal = init.signal ?? null
    this.duplex = init.body instanceof ReadableStream ? "half" : undefined
  }
}

/** A response with its body read: `openapi-fetch` would lose the status of a body that breaks off. */
class ReadResponse implements Answer {
  readonly _tag = "Answer"
  readonly status: number
  readonly ok: boolean
  readonly headers: Answer["headers"]
  readonly body: string
  constructor(response: Fetched, body: string) {
    this.status = response.status
    this.ok = response.ok
    this.headers = response.headers
    this.body = body
  }
  text(): Promise<string> {
    return Promise.resolve(this.body)
  }
}

/** Thrown where a body breaks off, after the status was known. */
class BodyBroken {
  readonly status: number
  readonly cause: unknown
  constructor(status: number, cause: unknown) {
    this.status = status
    this.cause = cause
  }
}

/**
 * A stream to send, and what lets go of it when the attempt ends: platforms differ in
 * whether an aborted `fetch` does, and Node's does not.
 */
const held = (source: ReadableStream<Uint8Array>) => {
  const reader = source.getReader()
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await reader.read()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: (reason) => reader.cancel(reason)
    },
    { highWaterMark: 0 }
  )
  return { stream, release: () => void reader.cancel().catch(identity) }
}

const nothing = () => {}

const identity = <A>(value: A): A => value

/**
 * Makes the transport of one client.
 *
 * @since 0.1.0
 */
export const make = (fetch: Fetch): Send => {
  const readAll = async (request: PlainRequest): Promise<ReadResponse> => {
    const response = await fetch(request.url, request)
    try {
      return new ReadResponse(response, await response.text())
    } catch (cause) {
      throw new BodyBroken(response.status, cause)
    }
  }
  // The two stand-ins have what `openapi-fetch` uses of a Request and a Response.
  const client = createClient<AnyPath>({
    Request: PlainRequest as unknown as typeof Request,
    fetch: readAll as unknown as (request: Request) => Promise<Response>,
    bodySerializer: identity
  })

  return (request, patience, clock, done) => {
    const controller = new AbortController()
    const { release = nothing, stream = request.body } =
      request.body instanceof ReadableStream ? held(request.body) : {}
    let open = true
    const end = (result: Answer | Broken): void => {
      if (!open) return
      open = false
      cancelAlarm()
      if (result._tag !== "Answer" || result.status > 299) release()
      done(result)
    }
    const cancelAlarm = Alarm.after(clock, patience.millis, () => {
      end({ _tag: "TimedOut", bound: patience.bound, millis: patience.stated })
      controller.abort()
    })
    client[request.method](request.url, {
      wireHeaders: request.headers,
      body: stream,
      signal: controller.signal,
      parseAs: "text"
    }).then(
      ({ response }) => end(response as unknown as ReadResponse),
      (cause) => end(failure(cause))
    )
    return () => {
      if (!open) return
      open = false
      cancelAlarm()
      controller.abort()
      release()
    }
  }
}

/** Codes of a connection that never came to be, in the words of Node, undici and Bun. */
const neverConnected = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENETDOWN",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "ConnectionRefused",
  "FailedToOpenSocket"
])

/**
 * What an error that `fetch` threw tells of a failure.
 *
 * @since 0.1.0
 */
export const failure = (cause: unknown): Broken => {
  const status = cause instanceof BodyBroken ? cause.status : undefined
  const root = cause instanceof BodyBroken ? cause.cause : cause
  const chain = causes(root)
  const code = chain.find((link) => typeof link.code === "string")?.code
  return {
    _tag: "Failed",
    sent:
      status !== undefined || !chain.some((link) => link.neverSent === true || neverConnected.has(String(link.code))),
    status,
    reason: code === undefined ? String(chain.at(-1)?.message ?? root) : String(code)
  }
}

interface Link {
  readonly code?: unknown
  /** Said by a transport that knows. */
  readonly neverSent?: unknown
  readonly message?: unknown
  readonly cause?: unknown
}

const isLink = (value: unknown): value is Link => typeof value === "object" && value !== null

/** An error and what caused it, outermost first. */
const causes = (error: unknown): ReadonlyArray<Link> => {
  const chain: Array<Link> = []
  for (let at = error; isLink(at) && chain.length < 8; at = at.cause) chain.push(at)
  return chain
}
