/** An emulator behind `node:http`, so that any program on this machine can be pointed at it. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { Emulator, Incoming, Outcome } from "../../src/emulator/index.ts"

/** How long requests in flight may still take when the server stops. */
const grace = 2000

const readBody = async (request: IncomingMessage): Promise<Uint8Array | undefined> => {
  const chunks: Array<Uint8Array> = []
  for await (const chunk of request) chunks.push(chunk)
  return chunks.length === 0 ? undefined : Buffer.concat(chunks)
}

const readRequest = async (request: IncomingMessage): Promise<Incoming> => {
  const target = request.url ?? "/"
  // A target such as `//x` must stay a path, so it is never resolved against a base.
  const url = new URL(target.startsWith("/") ? `http://${request.headers.host ?? "localhost"}${target}` : target)
  const body = await readBody(request)
  return {
    method: request.method ?? "GET",
    url,
    header: (name) => {
      const value = request.headers[name.toLowerCase()]
      return value === undefined ? null : Array.isArray(value) ? value.join(", ") : value
    },
    body
  }
}

const send = (outcome: Outcome, response: ServerResponse): void => {
  if (outcome._tag === "Reset") {
    response.socket?.resetAndDestroy()
    return
  }
  const bytes = Buffer.from(outcome.answer.body ?? "")
  response.writeHead(outcome.answer.status, { ...outcome.answer.headers, "content-length": bytes.length })
  if (outcome._tag === "Answer") response.end(bytes)
  else response.write(bytes.subarray(0, bytes.length >>> 1), () => response.socket?.destroy())
}

const answer = async (
  emulator: Emulator.Emulator,
  context: Context.Context<never>,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> => {
  const incoming = await readRequest(request)
  const fiber = Effect.runForkWith(context)(emulator.exchange(incoming))
  response.once("close", () => fiber.interruptUnsafe())
  fiber.addObserver((exit) => {
    if (exit._tag === "Success") send(exit.value, response)
    else response.destroy()
  })
}

const listen = (server: Server, port: number, host: string) =>
  Effect.callback<AddressInfo, Error>((resume) => {
    server.once("error", (error) => resume(Effect.fail(error)))
    server.listen(port, host, () => resume(Effect.succeed(server.address() as AddressInfo)))
  })

const close = (server: Server) =>
  Effect.callback<void>((resume) => {
    const timer = setTimeout(() => server.closeAllConnections(), grace)
    server.close(() => {
      clearTimeout(timer)
      resume(Effect.void)
    })
    server.closeIdleConnections()
  })

/** Serves an emulator until the scope closes; port 0 picks a free one. Gives the server's address. */
export const serve = Effect.fnUntraced(function* (
  emulator: Emulator.Emulator,
  { host = "127.0.0.1", port = 0 }: { readonly host?: string; readonly port?: number } = {}
): Effect.fn.Return<{ readonly port: number; readonly url: string }, Error, Scope.Scope> {
  const context = Context.empty()
  const server = createServer((request, response) => {
    answer(emulator, context, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(400)
      response.end()
    })
  })
  const address = yield* Effect.acquireRelease(listen(server, port, host), () => close(server))
  return { port: address.port, url: `http://${host}:${address.port}` }
})
