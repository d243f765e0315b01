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
import type { Fetch, Fetched } from "../../Http.ts"
import type { Method, RetryClass } from "../../Operation.ts"
import type { EncodedBody } from "../request/EncodeBody.ts"
import * as Alarm from "../runtime/Alarm.ts"
import * as Body from "./Body.ts"
import * as Failure from "./Failure.ts"
import * as Once from "./Once.ts"

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
  /** Whether the runtime itself may send it again. */
  readonly retry: RetryClass
  readonly limits: ReadLimits
}

/**
 * How much is read of an answer, in bytes.
 *
 * @since 0.1.0
 */
export interface ReadLimits {
  /** Of a success. */
  readonly success: number
  /** Of an error: what comes after them is not read. */
  readonly error: number
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
  /** The body was longer than what is read, and this many bytes are all of it that there is. */
  readonly cut?: number
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
      /** The runtime may not use the network. */
      readonly forbidden?: true
    }
  | {
      readonly _tag: "TimedOut"
      readonly bound: "attempt" | "deadline"
      readonly millis: number
      /** Whether the request may have left. */
      readonly sent: boolean
    }

/**
 * Why an attempt is aborted. A transport whose requests wait for a connection notes it
 * here, while the signal calls it, when the request had not been given one.
 *
 * @since 0.1.0
 */
export class Aborted {
  neverSent = false
}

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
interface Init extends Once.Init {
  readonly wireHeaders?: Record<string, string>
  readonly limits?: ReadLimits
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
  readonly retry: RetryClass
  readonly limits: ReadLimits
  constructor(url: string, init: Init) {
    this.url = url
    this.method = init.method ?? "GET"
    this.headers = init.wireHeaders ?? {}
    this.body = init.body ?? null
    this.signal = init.signal ?? null
    this.duplex = init.body instanceof ReadableStream ? "half" : undefined
    this.retry = init.retry ?? "unsafe"
    this.limits = init.limits ?? unlimited
  }
}

/** A response with its body read: `openapi-fetch` would lose the status of a body that breaks off. */
class ReadResponse implements Answer {
  readonly _tag = "Answer"
  readonly status: number
  readonly ok: boolean
  readonly headers: Answer["headers"]
  readonly body: string
  readonly cut?: number
  constructor(response: Fetched, { cut, text }: Body.Text, most: number) {
    this.status = response.status
    this.ok = response.ok
    this.headers = response.headers
    this.body = text
    if (cut) this.cut = most
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

const unlimited: ReadLimits = { success: Number.POSITIVE_INFINITY, error: Number.POSITIVE_INFINITY }

const nothing = () => {}

const identity = <A>(value: A): A => value

/**
 * Makes the transport of one client.
 *
 * @since 0.1.0
 */
export const make = (fetch: Fetch): Send => {
  const once = Once.make()
  const readAll = async (request: PlainRequest): Promise<ReadResponse> => {
    const { limits } = request
    const response = await fetch(request.url, request)
    const { status } = response
    try {
      const most = status >= 200 && status <= 299 ? limits.success : limits.error
      return new ReadResponse(response, await Body.read(response, most), most)
    } catch (cause) {
      throw new BodyBroken(status, cause)
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
      const why = new Aborted()
      controller.abort(why)
      end({ _tag: "TimedOut", bound: patience.bound, millis: patience.stated, sent: !why.neverSent })
    })
    client[request.method](request.url, {
      wireHeaders: request.headers,
      retry: request.retry,
      limits: request.limits,
      ...once(request.retry, stream),
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

/**
 * What an error that `fetch` threw tells of a failure.
 *
 * @since 0.1.0
 */
export const failure = (cause: unknown): Extract<Broken, { readonly _tag: "Failed" }> => {
  const broken = Failure.isOf(BodyBroken, cause) ? cause : undefined
  const { sent, ...failed } = Failure.read(broken === undefined ? cause : broken.cause)
  return { _tag: "Failed", sent: broken !== undefined || sent, status: broken?.status, ...failed }
}
