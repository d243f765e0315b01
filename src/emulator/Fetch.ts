/** The emulator as `fetch`: fails as a runtime's own `fetch` does. */
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type { Incoming, Outcome } from "./Exchange.ts"

const connectionError = (message: string, code: string): TypeError =>
  new TypeError(message, { cause: Object.assign(new Error(code), { code }) })

/** A body that delivers half of its bytes and then breaks. */
const brokenBody = (text: string): ReadableStream<Uint8Array> => {
  const bytes = new TextEncoder().encode(text)
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
const toResponse = (outcome: Outcome): Response => {
  if (outcome._tag === "Reset") throw connectionError("fetch failed", outcome.code)
  const { body, headers, status } = outcome.answer
  const content =
    nullBody.has(status) || body === undefined ? null : outcome._tag === "Truncated" ? brokenBody(body) : body
  return new Response(content, { status, headers })
}

const readRequest = async (input: RequestInfo | URL, init: RequestInit | undefined): Promise<Incoming> => {
  if (
    !(input instanceof Request) &&
    (init?.body === undefined || init.body === null || typeof init.body === "string")
  ) {
    const headers = new Headers(init?.headers)
    const body = init?.body ?? undefined
    if (body !== undefined && !headers.has("content-type")) headers.set("content-type", "text/plain;charset=UTF-8")
    return {
      method: (init?.method ?? "GET").toUpperCase(),
      url: new URL(input),
      header: (name) => headers.get(name),
      body
    }
  }
  const request = new Request(input, init)
  const { headers, method } = request
  const bytes = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer())
  return { method, url: new URL(request.url), header: (name) => headers.get(name), body: bytes }
}

/** A `fetch` over an exchange; an abort rejects with the signal's reason. */
export const makeFetch =
  (exchange: (request: Incoming) => Effect.Effect<Outcome>, context: Context.Context<never>): typeof globalThis.fetch =>
  async (input, init) => {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined)
    signal?.throwIfAborted()
    const request = await readRequest(input, init)
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
        if (exit._tag === "Failure") return reject(connectionError("fetch failed", "ECONNRESET"))
        try {
          resolve(toResponse(exit.value))
        } catch (error) {
          reject(error)
        }
      })
    })
  }
