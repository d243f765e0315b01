/**
 * An emulator behind `node:http`, so that programs in any language can be pointed at it.
 *
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Emulator } from "effect-open-cloud/emulator"
 * import { serve } from "effect-open-cloud/emulator/node"
 *
 * const program = Effect.gen(function* () {
 *   const emulator = yield* Emulator.make()
 *   const { env } = yield* serve(emulator)
 *   // What another process needs: `spawn(command, { env: { ...process.env, ...env } })`
 * }).pipe(Effect.scoped)
 * ```
 *
 * @since 0.1.0
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { tagged } from "../../interface/Tagged.ts"
import { refuseHost } from "../Hosts.ts"
import type { HttpOutcome, Incoming } from "../Http.ts"
import type { Emulator } from "../standalone.ts"
import { keyFor } from "../World.ts"

/** What `Emulator` names as a type, where a declaration has to name it itself. */
export type { EmulatorInstance } from "../standalone.ts"
export type { Emulator }

/**
 * The emulator cannot be served there: something else listens on the port, or this machine does not have the host.
 *
 * @since 0.1.0
 */
export class CannotListen extends tagged("CannotListen")<{
  readonly host: string
  readonly port: number
  /** The system's own code, such as `EADDRINUSE`. */
  readonly code: string
}>() {
  override get message(): string {
    const { code, host, port } = this
    if (code === "EADDRINUSE") return `port ${port} of ${host} is in use`
    if (code === "EACCES") return `port ${port} of ${host} is not for this user to listen on`
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN") {
      return `${host} is not an address of this machine`
    }
    return `cannot listen on port ${port} of ${host}: ${code}`
  }
}

/**
 * Where to listen.
 *
 * @since 0.1.0
 */
export interface ServeOptions {
  /** Default: `127.0.0.1`, which only this machine reaches. A name here is one that the emulator answers for, too. */
  readonly host?: string
  /** Default: 0, which takes one that is free. */
  readonly port?: number
}

/**
 * A served emulator.
 *
 * @since 0.1.0
 */
export interface Served {
  readonly port: number
  /** Its address, for programs on this machine. */
  readonly url: string
  /** The configuration that `OpenCloudConfig.layer` reads. It has the first key that is good for everything, if there is any. */
  readonly env: { readonly ROBLOX_BASE_URL: string; readonly ROBLOX_API_KEY?: string }
}

/** How long requests in flight may still take when the server stops. */
const grace = 2000

/** More than any operation takes. */
const largestBody = 128 * 1024 * 1024

class TooLarge extends Error {}

const readBody = async (request: IncomingMessage): Promise<Uint8Array | undefined> => {
  if (Number(request.headers["content-length"] ?? 0) > largestBody) throw new TooLarge()
  const chunks: Array<Uint8Array> = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > largestBody) throw new TooLarge()
    chunks.push(chunk)
  }
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

const send = (outcome: HttpOutcome, response: ServerResponse): void => {
  const { socket } = response
  if (outcome._tag === "Reset") {
    socket?.resetAndDestroy()
    return
  }
  const bytes = Buffer.from(outcome.answer.body ?? "")
  response.writeHead(outcome.answer.status, { ...outcome.answer.headers, "content-length": bytes.length })
  if (outcome._tag === "Answer") response.end(bytes)
  else response.write(bytes.subarray(0, bytes.length >>> 1), () => socket?.destroy())
}

const answer = async (emulator: Emulator, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const incoming = await readRequest(request)
  const fiber = Effect.runFork(emulator.exchange(incoming))
  response.once("close", () => fiber.interruptUnsafe())
  fiber.addObserver((exit) => {
    if (exit._tag === "Success") send(exit.value, response)
    else response.destroy()
  })
}

const listen = (server: Server, port: number, host: string) =>
  Effect.callback<AddressInfo, CannotListen>((resume) => {
    server.once("error", ({ code = "UNKNOWN" }: NodeJS.ErrnoException) =>
      resume(Effect.fail(new CannotListen({ host, port, code })))
    )
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

/** A host in an address: one that means all of this machine's is reached by the machine's own. */
const reachable = (host: string): string => {
  if (host === "0.0.0.0") return "127.0.0.1"
  if (host === "::") return "[::1]"
  return host.includes(":") ? `[${host}]` : host
}

/**
 * Serves an emulator until the scope closes. It answers for IP addresses, `localhost`, names under it, and the names
 * that it was given (`hosts` of its options, `host` here); other hosts are refused with 421, as a page of any site
 * could lead a name of its own here.
 *
 * @since 0.1.0
 */
export const serve = Effect.fnUntraced(function* (
  emulator: Emulator,
  { host = "127.0.0.1", port = 0 }: ServeOptions = {}
): Effect.fn.Return<Served, CannotListen, Scope.Scope> {
  const names = [...emulator.hosts, host]
  const server = createServer((request, response) => {
    const refusal = refuseHost(request.headers.host, names)
    if (refusal !== undefined) {
      response.writeHead(refusal.status, { ...refusal.headers, connection: "close" }).end(refusal.body)
      return
    }
    answer(emulator, request, response).catch((error) => {
      // What is left of a body that is too large is not waited for.
      if (!response.headersSent) response.writeHead(error instanceof TooLarge ? 413 : 400, { connection: "close" })
      response.end()
    })
  })
  const address = yield* Effect.acquireRelease(listen(server, port, host), () => close(server))
  const url = `http://${reachable(host)}:${address.port}`
  const key = keyFor(emulator.world)
  return {
    port: address.port,
    url,
    env: { ROBLOX_BASE_URL: url, ...(key === undefined ? {} : { ROBLOX_API_KEY: key }) }
  }
})
