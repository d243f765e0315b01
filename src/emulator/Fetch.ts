/** The emulator as `fetch`: fails as a runtime's own `fetch` does. */
import * as Cause from "effect/Cause"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type { HttpOutcome, Incoming } from "./Http.ts"

const connectionError = (message: string, code: string): TypeError =>
  new TypeError(message, { cause: Object.assign(new Error(code), { code }) })

/** A body that delivers half of its bytes and then breaks. */
const brokenBody = (content: string | Uint8Array): ReadableStream<Uint8Array> => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content
  let sent = false
  return new ReadableStream({
    pull: (controller) => {
      if (sent || bytes.length < 2) {
        controller.error(connectionError("terminated", "UND_ERR_SOCKET"))
        return
      }
      sent = true
      controller.enqueue(bytes.slice(0, bytes.length >>> 1))
    }
  })
}

const nullBody = new Set([204, 205, 304])

/** The response that a client sees; throws where it sees a broken connection. */
export const toResponse = (outcome: HttpOutcome): Response => {
  if (outcome._tag === "Reset") throw connectionError("fetch failed", outcome.code)
  const { body, headers, status } = outcome.answer
  const content =
    nullBody.has(status) || body === undefined ? null : outcome._tag === "Truncated" ? brokenBody(body) : body
  return new Response(content instanceof Uint8Array ? Uint8Array.from(content) : content, { status, headers })
}

/** `fetch` corrects the case of these methods and of no other. */
const normalized = /^(delete|get|head|options|post|put)$/i

const readRequest = (input: RequestInfo | URL, init: RequestInit | undefined): Incoming | Promise<Incoming> => {
  const body = init?.body ?? undefined
  const given = init?.method ?? "GET"
  const method = normalized.test(given) ? given.toUpperCase() : given
  const bodyless = method === "GET" || method === "HEAD"
  // The common case needs neither a `Request` nor a turn of the event loop.
  if (!(input instanceof Request) && (body === undefined || (typeof body === "string" && !bodyless))) {
    const headers = new Headers(init?.headers)
    if (body !== undefined && !headers.has("content-type")) headers.set("content-type", "text/plain;charset=UTF-8")
    return { method, url: new URL(input), header: (name) => headers.get(name), body }
  }
  return readWhole(new Request(input, init))
}

const readWhole = async (request: Request): Promise<Incoming> => {
  const { headers, method } = request
  const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer())
  return { method, url: new URL(request.url), header: (name) => headers.get(name), body }
}

/** A `fetch` over an exchange; an abort rejects with the signal's reason. */
export const makeFetch =
  (
    exchange: (request: Incoming) => Effect.Effect<HttpOutcome>,
    context: Context.Context<never>
  ): typeof globalThis.fetch =>
  async (input, init) => {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined)
    signal?.throwIfAborted()
    const reading = readRequest(input, init)
    const request = reading instanceof Promise ? await reading : reading
    signal?.throwIfAborted()
    const fiber = Effect.runForkWith(context)(exchange(request))
    return new Promise<Response>((resolve, reject) => {
      const onAbort = () => {
        reject(signal?.reason)
        fiber.interruptUnsafe()
      }
      signal?.addEventListener("abort", onAbort, { once: true })
      fiber.addObserver((exit) => {
        signal?.removeEventListener("abort", onAbort)
        if (exit._tag === "Failure") return reject(Cause.squash(exit.cause))
        try {
          resolve(toResponse(exit.value))
        } catch (error) {
          reject(error)
        }
      })
    })
  }
