import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Queue from "effect/Queue"
import { binary as writeBinary } from "../../src/interface/Binary.ts"
import { multipart } from "../../src/interface/Multipart.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import type { Options } from "../../src/Options.ts"
import { createThing, getOne, getThing, secret, withClient } from "./fixtures.ts"

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void

/** Runs an effect against a real server on this machine, with the platform's own `fetch`. */
const served = <A, E>(handler: Handler, use: (options: Options) => Effect.Effect<A, E>): Effect.Effect<A, E> =>
  Effect.acquireUseRelease(
    Effect.promise(
      () =>
        new Promise<Server>((resolve) => {
          const server = createServer((request, response) => {
            const chunks: Array<Buffer> = []
            request.on("data", (chunk) => chunks.push(chunk))
            request.on("end", () => handler(request, response, Buffer.concat(chunks).toString()))
          })
          server.listen(0, "127.0.0.1", () => resolve(server))
        })
    ),
    (server) =>
      use({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, retryPolicy: { attempts: 1 } }),
    (server) =>
      Effect.sync(() => {
        server.closeAllConnections()
        server.close()
      })
  )

const upload = (body: typeof createThing.body) => ({ ...createThing, id: "things.upload", body, limits: [] })

describe("over a real connection", () => {
  it.live("sends the path, the headers and the body as they were encoded", () =>
    Effect.gen(function* () {
      const seen: Array<unknown> = []
      yield* served(
        (request, response, body) => {
          const { "x-api-key": key, "content-type": type, "user-agent": agent } = request.headers
          seen.push([request.method, request.url, key, type, agent, body])
          response.setHeader("content-type", "application/json")
          response.end('{"id":"1"}')
        },
        (options) =>
          Effect.all([
            OpenCloud.execute(getThing, { universeId: 1, thingId: "..%2f@:/ é" }),
            OpenCloud.execute(createThing, { universeId: 1, thingId: "a", body: { value: "é" } })
          ]).pipe(withClient(options))
      )
      assert.deepStrictEqual(seen, [
        [
          "GET",
          "/cloud/v2/universes/1/things/..%252f%40%3A%2F%20%C3%A9",
          secret,
          undefined,
          "effect-open-cloud/0.1.0",
          ""
        ],
        [
          "POST",
          "/cloud/v2/universes/1/things?thingId=a",
          secret,
          "application/json",
          "effect-open-cloud/0.1.0",
          '{"value":"é"}'
        ]
      ])
    })
  )

  it.live("sends forms, bytes and streams", () =>
    Effect.gen(function* () {
      const seen: Array<readonly [string, string]> = []
      const binary = upload({ kind: "binary", contentTypes: ["application/xml"], write: writeBinary })
      const form = upload({
        kind: "multipart",
        write: multipart,
        parts: [
          { name: "request", kind: "json" },
          { name: "file", kind: "file" }
        ]
      })
      const content = new Uint8Array([60, 97, 62])
      const file = { content, contentType: "model/x-rbxm", fileName: "a.rbxm" }
      yield* served(
        (request, response, body) => {
          seen.push([request.headers["content-type"] ?? "", body])
          response.end('{"id":"1"}')
        },
        (options) =>
          Effect.all([
            OpenCloud.execute(binary, { universeId: 1, body: { content, contentType: "application/xml" } }),
            OpenCloud.execute(binary, {
              universeId: 1,
              body: { content: new Blob([content]).stream(), contentType: "application/xml" }
            }),
            OpenCloud.execute(form, { universeId: 1, body: { request: { a: 1 }, file } })
          ]).pipe(withClient(options))
      )
      assert.deepStrictEqual(seen.slice(0, 2), [
        ["application/xml", "<a>"],
        ["application/xml", "<a>"]
      ])
      assert.match(seen[2]?.[0] ?? "", /^multipart\/form-data; boundary=/)
      assert.include(seen[2]?.[1], 'filename="a.rbxm"\r\nContent-Type: model/x-rbxm\r\n\r\n<a>')
      assert.include(seen[2]?.[1], 'name="request"\r\n\r\n{"a":1}')
    })
  )

  it.live("knows that nothing was sent when the connection is refused", () =>
    Effect.gen(function* () {
      const closed = yield* served((_, response) => response.end(), Effect.succeed)
      const error = yield* Effect.flip(getOne).pipe(withClient(closed))
      assert.deepInclude(error, { _tag: "TransportError", reason: "ECONNREFUSED", outcome: "not-sent" })
    })
  )

  it.live("knows nothing of the outcome when the connection is reset", () =>
    Effect.gen(function* () {
      const error = yield* served(
        (request) => request.socket.destroy(),
        (options) => Effect.flip(getOne).pipe(withClient(options))
      )
      assert.deepInclude(error, { _tag: "TransportError", outcome: "unknown" })
    })
  )

  it.live("keeps the status of an answer that breaks off", () =>
    Effect.gen(function* () {
      const error = yield* served(
        (request, response) => {
          response.writeHead(200, { "content-length": "1000" })
          response.write('{"id":', () => request.socket.destroy())
        },
        (options) => Effect.flip(getOne).pipe(withClient(options))
      )
      assert.deepInclude(error, { _tag: "TransportError", status: 200, outcome: "unknown" })
    })
  )

  it.live("does not follow a redirect with the credential", () =>
    Effect.gen(function* () {
      let elsewhere = 0
      const error = yield* served(
        (request, response) => {
          if (request.url === "/elsewhere") elsewhere += 1
          response.writeHead(307, { location: "/elsewhere" })
          response.end()
        },
        (options) => Effect.flip(getOne).pipe(withClient(options))
      )
      assert.deepInclude(error, { _tag: "UnexpectedResponse", status: 307 })
      assert.strictEqual(elsewhere, 0)
    })
  )

  it.live("closes the connection of a call that is interrupted, or takes too long", () =>
    Effect.gen(function* () {
      const events = yield* Queue.unbounded<"asked" | "closed">()
      yield* served(
        (request) => {
          Queue.offerUnsafe(events, "asked")
          request.socket.on("close", () => Queue.offerUnsafe(events, "closed"))
        },
        (options) =>
          Effect.gen(function* () {
            const fiber = yield* Effect.forkChild(getOne.pipe(withClient(options)))
            assert.strictEqual(yield* Queue.take(events), "asked")
            yield* Fiber.interrupt(fiber)
            assert.strictEqual(yield* Queue.take(events), "closed")
            const error = yield* Effect.flip(getOne).pipe(withClient({ ...options, attemptTimeout: "1 second" }))
            assert.strictEqual(error._tag, "Timeout")
            assert.deepStrictEqual(yield* Queue.takeN(events, 2), ["asked", "closed"])
          })
      )
    })
  )
})
