/** Connections that break, and what is told and repeated of a call that was sent over one. */
import { once } from "node:events"
import { createServer as createSecureServer } from "node:https"
import type { AddressInfo, Socket } from "node:net"
import { createServer as createSocket } from "node:net"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { ProxyAgent } from "undici"
import { OpenCloud } from "../../src/index.ts"
import * as Failure from "../../src/internal/transport/Failure.ts"
import { make as transport } from "../../src/node/Transport.ts"
import { getOne, getThing, withClient } from "../client/fixtures.ts"
import { cert, key } from "../runtimes/tls.ts"
import { failureOf, listening, send } from "./sending.ts"

const bodiless = OpenCloud.execute(
  { ...getThing, id: "things.start", method: "POST" as const, retry: "unsafe" as const },
  { universeId: 1, thingId: "a" }
)

/** A server of connections, closed with the scope. */
const sockets = (handle: (socket: Socket) => void) =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const open = new Set<Socket>()
      const server = createSocket((socket) => {
        open.add(socket)
        socket.on("error", () => {})
        handle(socket)
      })
      server.listen(0, "127.0.0.1")
      await once(server, "listening")
      return { port: (server.address() as AddressInfo).port, open, server }
    }),
    ({ open, server }) =>
      Effect.sync(() => {
        for (const socket of open) socket.destroy()
        server.close()
      })
  )

describe("F5: what never left is told as not sent", () => {
  const words: ReadonlyArray<readonly [string, unknown, boolean]> = [
    ["a refused connection", { cause: { code: "ECONNREFUSED", syscall: "connect" } }, false],
    ["a connection that is not made in time", { cause: { code: "ETIMEDOUT", syscall: "connect" } }, false],
    ["the same, in words", { cause: { code: "ETIMEDOUT", message: "connect ETIMEDOUT 10.0.0.1:443" } }, false],
    [
      "several addresses that fail",
      { cause: new AggregateError([{ code: "ETIMEDOUT", syscall: "connect" }, { code: "ENETUNREACH" }]) },
      false
    ],
    [
      "several, one of which may have left",
      { cause: new AggregateError([{ code: "ECONNREFUSED" }, { code: "EPIPE" }]) },
      true
    ],
    ["an unknown certificate", { cause: { code: "UNABLE_TO_GET_ISSUER_CERT_LOCALLY" } }, false],
    ["a revoked certificate", { cause: { code: "CERT_REVOKED" } }, false],
    ["a name that is not found", { cause: { code: "ENOTFOUND", syscall: "getaddrinfo" } }, false],
    ["undici's bound on connecting", { cause: { code: "UND_ERR_CONNECT_TIMEOUT" } }, false],
    [
      "undici's proxy",
      { cause: { code: "UND_ERR_ABORTED", message: "Proxy response (407) !== 200 when HTTP Tunneling" } },
      false
    ],
    [
      "Bun's proxy",
      { code: "ERR_PROXY_TUNNEL", message: "Proxy refused to open a tunnel: 407 Proxy Authentication Required" },
      false
    ],
    ["Bun's handshake", { code: "EPROTO", message: "EPROTO: The TLS handshake failed." }, false],
    [
      "Deno's connection",
      { cause: { message: "error sending request for url (https://a/): client error (Connect): dns error" } },
      false
    ],
    [
      "Deno's request",
      { cause: { message: "error sending request: client error (SendRequest): connection closed" } },
      true
    ],
    ["a reset while reading", { cause: { code: "ECONNRESET", syscall: "read" } }, true],
    ["a time that ran out while reading", { cause: { code: "ETIMEDOUT", syscall: "read" } }, true],
    ["undici's socket", { cause: { code: "UND_ERR_SOCKET", message: "other side closed" } }, true],
    ["an alert that may come later", { cause: { code: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED" } }, true],
    ["no words at all", undefined, true]
  ]
  for (const [name, thrown, sent] of words) {
    it(name, () => {
      const error = thrown instanceof Object ? Object.assign(new TypeError("fetch failed"), thrown) : thrown
      assert.strictEqual(Failure.read(error).sent, sent)
    })
  }

  it.live("over TLS: a certificate that nobody knows, a handshake that breaks off, and no TLS at all", () =>
    Effect.gen(function* () {
      const drops = yield* sockets((socket) => socket.once("data", () => socket.destroy()))
      const plain = yield* sockets((socket) =>
        socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n"))
      )
      const secure = yield* Effect.acquireRelease(
        Effect.promise(async () => {
          const server = createSecureServer({ key, cert }, (_, response) => response.end("{}"))
          server.listen(0, "127.0.0.1")
          await once(server, "listening")
          return server
        }),
        (server) => Effect.sync(() => server.close())
      )
      const own = yield* transport()
      for (const fetch of [undefined, own]) {
        for (const port of [drops.port, plain.port, (secure.address() as AddressInfo).port]) {
          const error = yield* failureOf(send, { fetch, baseUrl: `https://localhost:${port}` })
          assert.deepInclude(error, { _tag: "TransportError", outcome: "not-sent" })
        }
      }
    })
  )

  it.live("F6: names the answer of a proxy that opens no tunnel, and repeats what never left", () =>
    Effect.gen(function* () {
      let tunnels = 0
      const proxy = yield* sockets((socket) =>
        socket.once("data", () => {
          tunnels++
          socket.end("HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n")
        })
      )
      const agent = yield* Effect.acquireRelease(
        Effect.sync(() => new ProxyAgent(`http://127.0.0.1:${proxy.port}`)),
        (agent) => Effect.promise(() => agent.destroy())
      )
      const fetch = yield* transport({ dispatcher: agent })
      const error = yield* failureOf(send, {
        fetch,
        baseUrl: "https://localhost:1",
        retryPolicy: { attempts: 2, baseDelay: 1 }
      })
      assert.deepInclude(error, { _tag: "TransportError", outcome: "not-sent", attempts: 2 })
      assert.include(error.message, "407")
      assert.strictEqual(tunnels, 2)
    })
  )
})

describe("F7: an unsafe call is sent once by the runtime", () => {
  it.live("over a connection that closes after reading it", () =>
    Effect.gen(function* () {
      for (const call of [send, bodiless]) {
        let posts = 0
        const { url } = yield* listening((request, response) => {
          if (request.method === "GET") return void response.end('{"id":"1"}')
          posts++
          request.resume().on("end", () => request.socket.destroy())
        })
        const program = Effect.andThen(getOne, Effect.flip(call))
        const error = yield* program.pipe(withClient({ baseUrl: url }))
        assert.deepInclude(error, { _tag: "TransportError", outcome: "unknown", attempts: 1 })
        assert.strictEqual(posts, 1)
      }
    })
  )

  it.live("A21: after a 421, with a body and without", () =>
    Effect.gen(function* () {
      for (const call of [send, bodiless]) {
        const bodies: Array<readonly [string | undefined, string]> = []
        const { url } = yield* listening(async (request, response) => {
          let body = ""
          for await (const chunk of request) body += chunk
          bodies.push([request.headers["content-length"], body])
          response.writeHead(421).end()
        })
        const error = yield* failureOf(call, { baseUrl: url, retryPolicy: { attempts: 4 } })
        assert.deepInclude(error, { _tag: "UnexpectedResponse", status: 421, outcome: "answered", attempts: 1 })
        const body = call === send ? '{"value":1}' : ""
        assert.deepStrictEqual(bodies, [[String(body.length), body]])
      }
    })
  )
})
