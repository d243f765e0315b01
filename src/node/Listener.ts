/**
 * Node's own server in front of a web-standard handler.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"

/**
 * A handler as `Deno.serve`, `Bun.serve` and Workers take it.
 *
 * @since 0.1.0
 */
export type WebHandler = (request: Request) => Response | Promise<Response>

/**
 * How requests are taken.
 *
 * @since 0.1.0
 */
export interface ListenerOptions {
  /** Told what the handler failed with, which is answered with 500. Default: logged at the level Error. */
  readonly onError?: ((error: unknown) => void | Promise<void>) | undefined
}

interface Emitter {
  on(event: string, listener: (chunk: Uint8Array) => void): unknown
  once(event: string, listener: () => void): unknown
}

/**
 * What is asked of Node's `IncomingMessage`: naming its type would ask every user for Node's.
 *
 * @since 0.2.0
 */
export interface NodeRequest extends Emitter {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: { readonly host?: string | undefined }
  readonly rawHeaders: ReadonlyArray<string>
  readonly complete: boolean
  readonly destroyed: boolean
  pause(): unknown
  resume(): unknown
  destroy(): unknown
}

/**
 * What is asked of Node's `ServerResponse`.
 *
 * @since 0.2.0
 */
export interface NodeResponse extends Emitter {
  readonly headersSent: boolean
  writeHead(status: number, headers: Record<string, string> | Array<string>): unknown
  write(chunk: Uint8Array): boolean
  end(text?: string): unknown
  destroy(): unknown
}

/** What `Request` refuses to be made with. */
const forbiddenMethods: ReadonlySet<string> = new Set(["CONNECT", "TRACE", "TRACK"])

/** Bytes of a body that nobody wants, read so that its sender gets to read the answer. Then the connection is closed. */
const mostUnread = 64 * 1024 * 1024
const longestUnread = 5_000

const answer = (response: NodeResponse, status: number, text: string): void => {
  response.writeHead(status, { "content-type": "text/plain;charset=utf-8", connection: "close" })
  response.end(`${text}\n`)
}

/** The address that was asked for; `undefined` where the request line or `Host` makes none. */
const addressOf = ({ headers, url = "/" }: NodeRequest): URL | undefined => {
  const origin = `http://${headers.host ?? "localhost"}`
  try {
    const base = new URL(origin)
    // A host that holds more than a host would change the path.
    if (base.username !== "" || base.password !== "" || base.pathname !== "/" || base.search !== "") return undefined
    // A target such as `//x` is a path, so it is never resolved against a base.
    const target = new URL(url.startsWith("/") ? `${base.origin}${url}` : url === "*" ? base : url)
    // `Request` takes none with a name in it.
    return target.username === "" && target.password === "" ? target : undefined
  } catch {
    return undefined
  }
}

const headersOf = ({ rawHeaders }: NodeRequest): Headers => {
  const headers = new Headers()
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    try {
      headers.append(rawHeaders[at] as string, rawHeaders[at + 1] as string)
    } catch {
      // Node lets through what `Headers` does not hold; nobody can ask for such a name.
    }
  }
  return headers
}

/** The body, read as it is asked for. Giving it up leaves the connection open, so that there can be an answer. */
const bodyOf = (request: NodeRequest): ReadableStream<Uint8Array> => {
  let ended = false
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        const end = (finish: () => void) => () => {
          if (ended) return
          ended = true
          finish()
        }
        request.on("data", (chunk) => {
          if (ended) return
          controller.enqueue(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength))
          if ((controller.desiredSize ?? 0) <= 0) request.pause()
        })
        request.once(
          "end",
          end(() => controller.close())
        )
        const broken = () => controller.error(new Error("the request broke off"))
        request.once("error", end(broken))
        request.once("close", end(broken))
        request.pause()
      },
      pull: () => void request.resume(),
      cancel: () => {
        ended = true
      }
    },
    { highWaterMark: 0 }
  )
}

/** Reads what is left of a body, within bounds: a connection that is closed before takes the answer with it. */
const drain = (request: NodeRequest, response: NodeResponse): void => {
  if (request.complete || request.destroyed) return
  let unread = 0
  const timer = setTimeout(() => request.destroy(), longestUnread)
  request.once("close", () => clearTimeout(timer))
  request.on("data", (chunk) => {
    unread += chunk.byteLength
    if (unread > mostUnread) request.destroy()
  })
  response.once("finish", () => request.resume())
  request.resume()
}

/** Ends when more of an answer can be written, and when nobody reads it any more. */
const drained = (response: NodeResponse, gone: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      gone.removeEventListener("abort", end)
      resolve()
    }
    response.once("drain", end)
    gone.addEventListener("abort", end, { once: true })
  })

const send = async (
  answered: Response,
  request: NodeRequest,
  response: NodeResponse,
  gone: AbortSignal
): Promise<void> => {
  const { body, headers, status } = answered
  const cookies = headers.getSetCookie()
  const fields = [...headers].filter(([name]) => name !== "set-cookie")
  response.writeHead(status, [
    ...fields.flat(),
    ...cookies.flatMap((cookie) => ["set-cookie", cookie]),
    ...(request.complete ? [] : ["connection", "close"])
  ])
  drain(request, response)
  if (body === null || request.method === "HEAD") {
    response.end()
    if (body !== null) await body.cancel()
    return
  }
  const reader = body.getReader()
  // The other side is waited for nowhere: neither who writes the answer nor who reads it can hold the other.
  gone.addEventListener("abort", () => void reader.cancel().catch(() => {}), { once: true })
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (gone.aborted) return
    if (response.write(next.value)) continue
    await drained(response, gone)
  }
  response.end()
}

const logged = (error: unknown): void => {
  Effect.runFork(Effect.logError("a request was answered with 500:", error))
}

/**
 * What `createServer` of `node:http` takes, made of a web-standard handler.
 *
 * No request ends the program: one that makes no `Request` is answered with 400 or 405, and one that the handler fails on
 * with 500. The handler's `request.signal` is aborted when the client has gone. A body that the handler does not read to
 * its end is let go of after its answer, so that the client gets to read it.
 *
 * @since 0.1.0
 */
export const nodeListener = (
  handler: WebHandler,
  { onError = logged }: ListenerOptions = {}
): ((request: NodeRequest, response: NodeResponse) => void) => {
  const failed = (error: unknown, response: NodeResponse): void => {
    // Whoever is told of errors has no say in whether there is an answer, at once or later.
    void (async () => onError(error))().catch(() => {})
    if (response.headersSent) response.destroy()
    else answer(response, 500, "the request was not handled")
  }
  return (request, response) => {
    // Without listeners, an error of a connection would end the process.
    request.on("error", () => {})
    response.on("error", () => {})
    const { method = "GET" } = request
    const url = addressOf(request)
    if (forbiddenMethods.has(method.toUpperCase())) return answer(response, 405, `${method} is not allowed here`)
    if (url === undefined) return answer(response, 400, "the request names no address")
    const gone = new AbortController()
    response.once("close", () => gone.abort())
    const handle = async (): Promise<void> => {
      const answered = await handler(
        new Request(url, {
          method,
          headers: headersOf(request),
          signal: gone.signal,
          ...(method === "GET" || method === "HEAD" ? {} : { body: bodyOf(request), duplex: "half" })
        } as RequestInit)
      )
      if (!gone.signal.aborted) await send(answered, request, response, gone.signal)
    }
    handle().catch((error: unknown) => {
      if (!gone.signal.aborted) failed(error, response)
    })
  }
}
