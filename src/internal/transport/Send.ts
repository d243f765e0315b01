/**
 * One attempt on the wire: a whole answer, or what broke.
 *
 * A timeout and an interruption both end the attempt by aborting the same
 * controller, and neither waits for a `fetch` that does not listen.
 *
 * @internal
 */
import type * as Clock from "effect/Clock"
import type { Fetch, Fetched } from "../../Http.ts"
import * as Alarm from "../runtime/Alarm.ts"
import * as Body from "./Body.ts"
import * as Direct from "./Direct.ts"
import * as Failure from "./Failure.ts"
import * as Once from "./Once.ts"
import { Aborted, type Answer, type ReadLimits, type WireRequest } from "./Wire.ts"

export { Aborted, type Answer, type ReadLimits, type WireRequest }

/** No whole answer: the connection failed, or time ran out. */
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

/** How long an attempt may take, and which of the call's bounds says so. */
export interface Patience {
  readonly millis: number
  readonly bound: "attempt" | "deadline"
  /** The bound as it was set, for the error. */
  readonly stated: number
}

/**
 * Starts an attempt and calls `done` once with its end, unless the returned
 * function aborts it first.
 */
export type Send = (
  request: WireRequest,
  patience: Patience,
  clock: Clock.Clock,
  done: (end: Answer | Broken) => void
) => () => void

/** What is handed to `fetch`. Its type has no `client`, which is Deno's own. */
interface Init extends Once.Init {
  readonly duplex?: "half"
}

/** An answer with its body read. */
class ReadAnswer implements Answer {
  readonly _tag = "Answer"
  readonly status: number
  readonly headers: Answer["headers"]
  readonly body: string
  readonly cut?: number
  constructor(response: Fetched, { cut, text }: Body.Text, most: number) {
    this.status = response.status
    this.headers = response.headers
    this.body = text
    if (cut) this.cut = most
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

const identity = <A>(value: A): A => value

/** Reads a whole answer. A body that breaks off does so after its status, which then is known. */
const readAll = (response: Fetched, limits: ReadLimits, { answered, failed }: Direct.Listener): void => {
  const { status } = response
  const most = status >= 200 && status <= 299 ? limits.success : limits.error
  Body.read(response, most).then(
    (text) => answered(new ReadAnswer(response, text, most)),
    (cause) => failed(cause, status)
  )
}

/** Makes the transport of one client. */
export const make = (fetch: Fetch): Send => {
  const fetched = fetching(fetch)

  return (request, patience, clock, done) => {
    let open = true
    const end = (result: Answer | Broken): void => {
      if (!open) return
      open = false
      cancelAlarm()
      done(result)
    }
    const way = Direct.of(fetch, request) ?? fetched
    const late = () => {
      const why = new Aborted()
      stop(why)
      end({ _tag: "TimedOut", bound: patience.bound, millis: patience.stated, sent: !why.neverSent })
    }
    // What is left until a deadline is another length each time.
    const timer = patience.bound === "attempt" ? way.timer : undefined
    const cancelAlarm = Alarm.after(clock, patience.millis, late, timer)
    let stop: ReturnType<Direct.Direct>
    try {
      stop = way(request, {
        answered: end,
        failed: (cause, status) => end(failure(status === undefined ? cause : new BodyBroken(status, cause)))
      })
    } catch (defect) {
      // There is nothing to stop when time is up.
      cancelAlarm()
      throw defect
    }
    return () => {
      if (!open) return
      open = false
      cancelAlarm()
      stop()
    }
  }
}

/** Sends by `fetch` itself. */
const fetching = (fetch: Fetch): Direct.Direct => {
  const once = Once.make()

  return (request, { answered, failed }) => {
    const controller = new AbortController()
    const kept = request.body instanceof ReadableStream ? held(request.body) : undefined
    const stream = kept === undefined ? request.body : kept.stream
    const { body = null, client } = once(request.retry, stream)
    const init: Init = {
      method: request.method,
      headers: request.headers,
      body,
      signal: controller.signal,
      redirect: "manual",
      retry: request.retry
    }
    // Node asks for it where the body is a stream.
    if (stream instanceof ReadableStream) Object.assign(init, { duplex: "half" })
    if (client !== undefined) Object.assign(init, { client })
    const listener: Direct.Listener = {
      answered: (answer) => {
        if (answer.status > 299) kept?.release()
        answered(answer)
      },
      failed: (cause, status) => {
        kept?.release()
        failed(cause, status)
      }
    }
    sent(fetch, request.url, init).then((response) => readAll(response, request.limits, listener), listener.failed)
    return (why) => {
      controller.abort(why)
      kept?.release()
    }
  }
}

/** A `fetch` of the program's own may throw where it should reject. */
const sent = (fetch: Fetch, url: string, init: RequestInit): Promise<Fetched> => {
  try {
    return Promise.resolve(fetch(url, init))
  } catch (cause) {
    return Promise.reject(cause)
  }
}

/** What an error that `fetch` threw tells of a failure. */
export const failure = (cause: unknown): Extract<Broken, { readonly _tag: "Failed" }> => {
  const broken = Failure.isOf(BodyBroken, cause) ? cause : undefined
  const { sent, ...failed } = Failure.read(broken === undefined ? cause : broken.cause)
  return { _tag: "Failed", sent: broken !== undefined || sent, status: broken?.status, ...failed }
}
