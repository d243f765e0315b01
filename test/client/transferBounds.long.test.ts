/** Transfers keep their bounds to the last byte, over real connections and by both transports. */
import { once } from "node:events"
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib"
import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { AttemptTimeout, Deadline, OpenCloud, type Options, RetryPolicy, Transfers } from "../../src/index.ts"
import { make as transport } from "../../src/node/Transport.ts"
import { withClient } from "./fixtures.ts"

const listening = (listener: RequestListener) =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const server = createServer(listener)
      server.listen(0, "127.0.0.1")
      await once(server, "listening")
      return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
    }),
    ({ server }) =>
      Effect.sync(() => {
        server.closeAllConnections()
        server.close()
      })
  )

const bytesOf = (uri: string) => OpenCloud.use((client) => Transfers.downloadBytes(client, uri))
const streamOf = (uri: string) =>
  OpenCloud.use((client) =>
    Stream.runFold(
      Transfers.download(client, uri),
      () => 0,
      (sum, { length }) => sum + length
    )
  )

const fetches = Effect.map(
  transport(),
  (own): Readonly<Record<string, Options["fetch"]>> => ({ fetch: undefined, own })
)

/** Sends a part at a time, and never ends. */
const trickle = (_: IncomingMessage, response: ServerResponse) => {
  response.writeHead(200)
  const timer = setInterval(() => response.write("x"), 20)
  response.on("close", () => clearInterval(timer))
}

const stall = (_: IncomingMessage, response: ServerResponse) => void response.writeHead(200).write("x")

describe("a download", () => {
  for (const [name, listener] of Object.entries({ trickles: trickle, stalls: stall })) {
    it.live(`that ${name} ends with its attempt's time, or its call's`, () =>
      Effect.gen(function* () {
        const { url } = yield* listening(listener)
        for (const fetch of Object.values(yield* fetches)) {
          const once = { fetch, retryPolicy: { attempts: 1 } }
          const late = yield* Effect.flip(bytesOf(url)).pipe(withClient({ ...once, attemptTimeout: "200 millis" }))
          assert.deepInclude(late, {
            _tag: "Timeout",
            bound: "attempt",
            limit: Duration.millis(200),
            outcome: "unknown"
          })
          const over = bytesOf(url).pipe(Effect.provideService(Deadline, "200 millis"), Effect.flip)
          assert.deepInclude(yield* over.pipe(withClient(once)), {
            _tag: "Timeout",
            bound: "deadline",
            limit: Duration.millis(200)
          })
        }
      })
    )
  }

  it.live("as a stream may take long, and its parts may not", () =>
    Effect.gen(function* () {
      const stalling = yield* listening(stall)
      const slow = yield* listening((_, response) => {
        response.writeHead(200)
        let parts = 0
        const timer = setInterval(() => {
          response.write("x")
          if (++parts === 10) {
            clearInterval(timer)
            response.end()
          }
        }, 60)
      })
      for (const fetch of Object.values(yield* fetches)) {
        const bounded = <A, E>(effect: Effect.Effect<A, E, OpenCloud>) =>
          effect.pipe(
            Effect.provideService(AttemptTimeout, "400 millis"),
            withClient({ fetch, retryPolicy: { attempts: 1 }, deadline: "500 millis" })
          )
        const late = yield* bounded(Effect.flip(streamOf(stalling.url)))
        assert.deepInclude(late, { _tag: "Timeout", bound: "attempt", limit: Duration.millis(400) })
        assert.strictEqual(yield* bounded(streamOf(slow.url)), 10)
      }
    })
  )

  it.live("waits for its consumer, and the server with it", () =>
    Effect.gen(function* () {
      let sent = 0
      const { url } = yield* listening((_, response) => {
        const chunk = Buffer.alloc(64 * 1024)
        const write = () => {
          while (!response.destroyed) {
            sent += chunk.length
            if (!response.write(chunk)) return void response.once("drain", write)
          }
        }
        write()
      })
      const own = (yield* fetches).own
      yield* OpenCloud.use((client) =>
        Stream.runForEach(Stream.take(Transfers.download(client, url), 2), () => Effect.sleep("300 millis"))
      ).pipe(withClient({ fetch: own }))
      assert.isBelow(sent, 40 * 1024 * 1024)
    })
  )

  it.live("is unpacked, also twice and without a header, whole and in parts", () =>
    Effect.gen(function* () {
      const text = "text ".repeat(5_000)
      const packed: Readonly<Record<string, Buffer>> = {
        gzip: gzipSync(text),
        deflate: deflateSync(text),
        br: brotliCompressSync(text),
        "gzip, br": brotliCompressSync(gzipSync(text)),
        "deflate,gzip": gzipSync(deflateRawSync(text)),
        Deflate: deflateRawSync(text)
      }
      let coding = ""
      const { url } = yield* listening((_, response) => {
        response.writeHead(200, { "content-encoding": coding }).end(packed[coding])
      })
      const own = (yield* fetches).own
      for (const name of Object.keys(packed)) {
        coding = name
        const bytes = yield* bytesOf(url).pipe(withClient({ fetch: own }))
        assert.strictEqual(new TextDecoder().decode(bytes), text, name)
      }
    })
  )

  it.live("follows redirects hop by hop under the rules of its first address", () =>
    Effect.gen(function* () {
      let hops = 0
      const places: Readonly<Record<string, string>> = {
        "/relative": "/here",
        "/plain": "http://example.com/x",
        "/every": "http://0.0.0.0:9/x",
        "/file": "file:///etc/passwd",
        "/user": "http://a:b@127.0.0.1:9/x",
        "/again": "/again"
      }
      const { url } = yield* listening((request, response) => {
        const location = places[request.url ?? ""]
        hops++
        if (location === undefined) response.end("here")
        else response.writeHead(302, { location }).end("elsewhere")
      })
      for (const fetch of Object.values(yield* fetches)) {
        const at = (path: string) => bytesOf(`${url}${path}`)
        const with_ = withClient({ fetch })
        assert.strictEqual(new TextDecoder().decode(yield* at("relative").pipe(with_)), "here")
        for (const path of ["plain", "every", "file", "user"]) {
          const error = yield* Effect.flip(at(path)).pipe(with_)
          assert.deepInclude(error, { _tag: "UnexpectedResponse", status: 302, attempts: 1 })
          assert.match(error.message, /a redirect to an address that (?:must be https|holds a user)/)
          assert.notMatch(error.message, /example|0\.0\.0\.0|passwd/)
        }
        hops = 0
        assert.match((yield* Effect.flip(at("again")).pipe(with_)).message, /more than 5 redirects/)
        assert.strictEqual(hops, 6)
      }
      const first = yield* Effect.flip(bytesOf("http://0.0.0.0:9/x")).pipe(withClient({}))
      assert.deepInclude(first, { _tag: "InvalidRequest", outcome: "not-sent" })
    })
  )

  it.live("has an error without an end told by its status", () =>
    Effect.gen(function* () {
      const { url } = yield* listening((_, response) => {
        response.writeHead(403)
        const write = () => {
          while (!response.destroyed) if (!response.write("<".repeat(65_536))) return void response.once("drain", write)
        }
        write()
      })
      for (const fetch of Object.values(yield* fetches)) {
        const error = yield* Effect.flip(bytesOf(url)).pipe(withClient({ fetch }))
        assert.deepInclude(error, { _tag: "PermissionDenied", status: 403 })
        const call = Effect.flip(streamOf(url)).pipe(withClient({ fetch }))
        assert.deepInclude(yield* call, { _tag: "PermissionDenied", status: 403 })
      }
    })
  )
})

describe("the budget of retries", () => {
  it.live("is one for calls and transfers", () =>
    Effect.gen(function* () {
      let requests = 0
      const { url } = yield* listening((_, response) => {
        requests++
        response.writeHead(503).end()
      })
      const many = Effect.forEach(Array.from({ length: 100 }), () => Effect.exit(bytesOf(url)), { concurrency: 10 })
      yield* Effect.provideService(many, RetryPolicy, { baseDelay: 1, maxDelay: 1 }).pipe(
        withClient({ retryBudget: { ratio: 0.1, burst: 5 } })
      )
      // Five that are saved, and one for each ten.
      assert.isAtMost(requests, 115)
      assert.isAbove(requests, 105)
    })
  )
})
