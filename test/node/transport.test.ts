import { createHash } from "node:crypto"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Scope from "effect/Scope"
import { Credentials, OpenCloud, RetryPolicy } from "effect-open-cloud"
import { Transport } from "effect-open-cloud/node"
import * as Users from "effect-open-cloud/operations/users"
import { Agent } from "undici"

type Handler = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void

const server = (handler: Handler) =>
  Effect.acquireRelease(
    Effect.promise(
      () =>
        new Promise<{ readonly url: string; readonly server: Server }>((resolve) => {
          const server = createServer(async (request, response) => {
            const chunks: Array<Buffer> = []
            for await (const chunk of request) chunks.push(chunk)
            handler(request, response, Buffer.concat(chunks))
          })
          server.listen(0, "127.0.0.1", () =>
            resolve({ server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
          )
        })
    ),
    ({ server }) =>
      Effect.sync(() => {
        server.closeAllConnections()
        server.close()
      })
  )

const openCloud = (baseUrl: string, options: Transport.TransportOptions = {}) =>
  Transport.layer({ baseUrl, credentials: Credentials.apiKey("k") }, options)

const user = JSON.stringify({ path: "users/1", id: "1", name: "n" })
const getUser = OpenCloud.execute(Users.get, { userId: "1" })

/** What Node's own `fetch` adds of what browsers say, and a boundary that is a new one every time. */
const told = ({ headers, method, url }: IncomingMessage, body: Buffer) => {
  const { "accept-encoding": _, "accept-language": __, "sec-fetch-mode": ___, connection, host, ...rest } = headers
  const boundary = /boundary=(.+)/.exec(headers["content-type"] ?? "")?.[1]
  const text = boundary === undefined ? body.toString("latin1") : body.toString("latin1").replaceAll(boundary, "B")
  // The length of a boundary differs between versions.
  const length = boundary === undefined ? rest["content-length"] : "content-length" in rest
  const type = boundary === undefined ? rest["content-type"] : rest["content-type"]?.replace(boundary, "B")
  return {
    method,
    url,
    headers: { ...rest, "content-length": length, "content-type": type },
    body: createHash("sha256").update(text).digest("hex")
  }
}

const form = () => {
  const form = new FormData()
  form.append("request", JSON.stringify({ a: "ü" }))
  form.append("file", new Blob([new Uint8Array(70_000).fill(7)], { type: "image/png" }), "a b.png")
  return form
}

const requests: Readonly<Record<string, () => RequestInit>> = {
  "nothing but an address": () => ({}),
  "headers, and no redirect": () => ({ headers: { "x-api-key": "k", "user-agent": "me" }, redirect: "manual" }),
  "headers of a class": () => ({ headers: new Headers({ "x-api-key": "k" }), redirect: "manual" }),
  "headers in pairs": () => ({ headers: [["x-api-key", "k"]], redirect: "manual" }),
  text: () => ({
    method: "POST",
    body: `{"a":"ü"}`,
    headers: { "content-type": "application/json" },
    redirect: "manual"
  }),
  "no text": () => ({ method: "PATCH", body: "", headers: { "content-type": "text/plain" }, redirect: "manual" }),
  "no body where one may be": () => ({ method: "DELETE", redirect: "manual" }),
  bytes: () => ({ method: "PUT", body: new Uint8Array([0, 255, 128]), redirect: "manual" }),
  "a blob": () => ({ method: "POST", body: new Blob(["abc"], { type: "text/plain" }), redirect: "manual" }),
  "a form": () => ({ method: "POST", body: form(), redirect: "manual" }),
  "a stream": () => ({
    method: "POST",
    body: new Blob([new Uint8Array(200_000)]).stream(),
    duplex: "half",
    redirect: "manual"
  })
}

describe("the Node transport", () => {
  for (const [what, init] of Object.entries(requests)) {
    it.live(`sends what Node's fetch sends: ${what}`, () =>
      Effect.gen(function* () {
        const got: Array<ReturnType<typeof told>> = []
        const { url } = yield* server((request, response, body) => {
          got.push(told(request, body))
          response.end()
        })
        const ours = yield* Transport.make()
        for (const fetch of [globalThis.fetch, ours]) {
          yield* Effect.promise(() => fetch(`${url}/a%2Fb/ü?x=1&y=%20#no`, init()).then((answer) => answer.text()))
        }
        assert.strictEqual(got.length, 2)
        assert.deepStrictEqual(got[1], got[0])
      })
    )
  }

  it.live("reads what Node's fetch reads", () =>
    Effect.gen(function* () {
      const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from("日本語".repeat(50_000))])
      const { url } = yield* server(({ url }, response) => {
        if (url === "/empty") response.writeHead(204).end()
        else {
          response.writeHead(url === "/error" ? 500 : 200, { "X-Twice": ["a", "b"] })
          response.end(bytes)
        }
      })
      const ours = yield* Transport.make()
      const read = async (fetch: typeof ours, path: string) => {
        const get = () => fetch(`${url}${path}`, { redirect: "manual" })
        const [first, second, third] = [await get(), await get(), await get()]
        return [
          first.status,
          first.ok,
          first.headers.get("x-twice"),
          first.headers.get("x-none"),
          await first.text(),
          Buffer.from(await second.arrayBuffer()),
          third.body === null ? "" : await new Response(third.body).text()
        ]
      }
      for (const path of ["/", "/error", "/empty"]) {
        const expected = yield* Effect.promise(() => read(globalThis.fetch, path))
        assert.deepStrictEqual(yield* Effect.promise(() => read(ours, path)), expected)
      }
    })
  )

  it.live("gives a body to all who ask for it while it comes", () =>
    Effect.gen(function* () {
      let finish = () => {}
      const { url } = yield* server((_, response) => {
        finish = () => response.end("lf")
        response.write("ha")
      })
      const fetch = yield* Transport.make()
      const answer = yield* Effect.promise(() => fetch(url, { redirect: "manual" }))
      const texts = [answer.text(), answer.text()]
      finish()
      assert.deepStrictEqual(yield* Effect.promise(() => Promise.all(texts)), ["half", "half"])
    })
  )

  it.live("follows no redirect with a credential", () =>
    Effect.gen(function* () {
      const elsewhere: Array<string | undefined> = []
      const other = yield* server(({ url }, response) => {
        elsewhere.push(url)
        response.end(user)
      })
      const { url } = yield* server((_, response) => response.writeHead(302, { location: other.url }).end())
      const error = yield* Effect.flip(getUser).pipe(Effect.provide(openCloud(url)))
      assert.deepStrictEqual([error.status, elsewhere], [302, []])
    })
  )

  it.live("ends a request that is aborted, before, in its queue, and in its body", () =>
    Effect.gen(function* () {
      const closed: Array<string | undefined> = []
      const arrived = yield* Effect.acquireRelease(Effect.succeed([] as Array<string | undefined>), () => Effect.void)
      const { url } = yield* server(({ url }, response) => {
        arrived.push(url)
        response.on("close", () => closed.push(url))
        response.write("half")
      })
      const fetch = yield* Transport.make({ connections: 1 })
      const [body, queued] = [new AbortController(), new AbortController()]
      const get = (path: string, { signal }: AbortController) => fetch(url + path, { redirect: "manual", signal })
      const answer = yield* Effect.promise(() => get("/body", body))
      const [text, waiting] = [answer.text(), get("/queued", queued)]
      const failed = (promise: Promise<unknown>) =>
        Effect.flip(Effect.tryPromise({ try: () => promise, catch: (e) => e }))
      queued.abort("no more")
      assert.strictEqual(yield* failed(waiting), "no more")
      assert.strictEqual(yield* failed(get("/before", queued)), "no more")
      body.abort("enough")
      assert.strictEqual(yield* failed(text), "enough")
      const next = yield* Effect.promise(() => get("/next", new AbortController()))
      assert.strictEqual(next.status, 200)
      assert.deepStrictEqual([arrived, closed], [["/body", "/next"], ["/body"]])
    })
  )

  it.live("holds no more connections than it was told, and closes them with its scope", () =>
    Effect.gen(function* () {
      // Nobody is answered before three ask at once.
      let waiting: ReadonlyArray<ServerResponse> = []
      let made = 0
      const { server: node, url } = yield* server((_, response) => {
        waiting = [...waiting, response]
        if (waiting.length < 3) return
        for (const one of waiting) one.end(user)
        waiting = []
      })
      node.on("connection", () => made++)
      const scope = yield* Scope.make()
      const fetch = yield* Scope.provide(Transport.make({ connections: 3 }), scope)
      const call = () => fetch(url, { redirect: "manual" }).then((answer) => answer.text())
      const texts = yield* Effect.promise(() => Promise.all(Array.from({ length: 39 }, call)))
      assert.deepStrictEqual([new Set(texts).size, made], [1, 3])
      const gone = Effect.promise(() => new Promise<void>((resolve) => node.close(() => resolve())))
      yield* Scope.close(scope, Exit.void)
      yield* gone
    })
  )

  it.live("sends what follows an answer over the connections that were answered", () =>
    Effect.gen(function* () {
      // All are answered at once.
      let waiting: ReadonlyArray<ServerResponse> = []
      let made = 0
      const { server: node, url } = yield* server((_, response) => {
        waiting = [...waiting, response]
        if (waiting.length < 6) return
        for (const one of waiting) one.end(user)
        waiting = []
      })
      node.on("connection", () => made++)
      const inTurn = Effect.gen(function* () {
        for (let call = 0; call < 10; call++) yield* getUser
      })
      const atOnce = Effect.all([inTurn, inTurn, inTurn, inTurn, inTurn, inTurn], { concurrency: "unbounded" })
      yield* Effect.provide(atOnce, openCloud(url))
      // As many as there are calls at once, and one for what is sent while a connection is given back.
      assert.isAtMost(made, 7)
    })
  )

  it.live("sends nothing for a call that is stopped before its turn comes", () =>
    Effect.gen(function* () {
      const asked: Array<string | undefined> = []
      const { url } = yield* server(({ url }, response) => {
        asked.push(url)
        response.end(user)
      })
      yield* Effect.gen(function* () {
        yield* getUser
        // In the turn of that answer: begun, and stopped at once.
        const second = yield* Effect.forkChild(OpenCloud.execute(Users.get, { userId: "2" }), {
          startImmediately: true
        })
        yield* Fiber.interrupt(second)
        yield* OpenCloud.execute(Users.get, { userId: "3" })
      }).pipe(Effect.provide(openCloud(url)))
      assert.deepStrictEqual(asked, ["/cloud/v2/users/1", "/cloud/v2/users/3"])
    })
  )

  it.live("uses a dispatcher as it is, and leaves it open", () =>
    Effect.gen(function* () {
      const { url } = yield* server((_, response) => response.end(user))
      const dispatcher = yield* Effect.acquireRelease(
        Effect.sync(() => new Agent()),
        (agent) => Effect.promise(() => agent.close())
      )
      for (const _ of [1, 2]) {
        const { id } = yield* getUser.pipe(Effect.provide(openCloud(url, { dispatcher }), { local: true }))
        assert.strictEqual(id, "1")
      }
      assert.strictEqual(dispatcher.closed, false)
    })
  )

  it.live("tells what was sent when a server is not there, or goes away", () =>
    Effect.gen(function* () {
      const nobody = yield* Effect.flip(getUser).pipe(Effect.provide(openCloud("http://127.0.0.1:9"), { local: true }))
      assert.deepStrictEqual([nobody._tag, nobody.outcome], ["TransportError", "not-sent"])
      const { url } = yield* server((_, response) => {
        response.writeHead(200, { "content-length": 100 })
        response.write("half", () => response.destroy())
      })
      const gone = yield* Effect.flip(getUser).pipe(Effect.provide(openCloud(url), { local: true }))
      assert.deepStrictEqual([gone._tag, gone.outcome, gone.status], ["TransportError", "unknown", 200])
    }).pipe(Effect.provideService(RetryPolicy, { attempts: 1 }))
  )

  it.live("reads what a server compresses unasked", () =>
    Effect.gen(function* () {
      const codings = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync }
      const ours = yield* Transport.make()
      for (const [coding, compress] of Object.entries(codings)) {
        const { url } = yield* server((_, response) => {
          response.writeHead(200, { "content-encoding": coding }).end(compress("日本語".repeat(1000)))
        })
        const text = yield* Effect.promise(() => ours(url, { redirect: "manual" }).then((answer) => answer.text()))
        assert.strictEqual(text, "日本語".repeat(1000))
      }
      const cut = yield* server((_, response) => {
        response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(user).subarray(0, 15))
      })
      const error = yield* Effect.flip(getUser).pipe(Effect.provide(openCloud(cut.url), { local: true }))
      assert.deepStrictEqual([error._tag, error.outcome, error.status], ["TransportError", "unknown", 200])
    }).pipe(Effect.provideService(RetryPolicy, { attempts: 1 }))
  )

  it.live("knows that nothing was sent when no connection came to be", () =>
    Effect.gen(function* () {
      const { url } = yield* server((_, response) => response.end(user))
      const tls = url.replace("http:", "https:")
      const shaken = yield* Effect.flip(getUser).pipe(Effect.provide(openCloud(tls), { local: true }))
      assert.deepStrictEqual([shaken._tag, shaken.outcome], ["TransportError", "not-sent"])
      const scope = yield* Scope.make()
      const fetch = yield* Scope.provide(Transport.make(), scope)
      yield* Scope.close(scope, Exit.void)
      const layer = OpenCloud.layer({ baseUrl: url, credentials: Credentials.apiKey("k"), fetch })
      const closed = yield* Effect.flip(getUser).pipe(Effect.provide(layer, { local: true }))
      assert.deepStrictEqual([closed._tag, closed.outcome], ["TransportError", "not-sent"])
    }).pipe(Effect.provideService(RetryPolicy, { attempts: 1 }))
  )

  it.live("asks for nothing for a call that nobody waits for when its turn comes", () =>
    Effect.gen(function* () {
      const { url } = yield* server((_, response) => response.end(user))
      const agent = new Agent()
      yield* Effect.addFinalizer(() => Effect.promise(() => agent.destroy()))
      let asked = 0
      const dispatcher = {
        dispatch: (...of: Parameters<Agent["dispatch"]>) => {
          asked++
          return agent.dispatch(...of)
        },
        destroy: () => {}
      }
      const calls = Effect.gen(function* () {
        yield* getUser
        // In the turn of the answer.
        const next = yield* Effect.forkChild(getUser, { startImmediately: true })
        yield* Fiber.interrupt(next)
        yield* getUser
      })
      yield* calls.pipe(Effect.provide(openCloud(url, { dispatcher }), { local: true }))
      assert.strictEqual(asked, 2)
    })
  )

  it.live("keeps a key out of what it says of a failure", () =>
    Effect.gen(function* () {
      const layer = Transport.layer({ baseUrl: "http://127.0.0.1:9", credentials: Credentials.apiKey("s3cret") })
      const fiber = yield* Effect.forkChild(Effect.provide(getUser, layer))
      const exit = yield* Fiber.await(fiber)
      assert.notInclude(JSON.stringify(exit), "s3cret")
      assert.isTrue(Exit.isFailure(exit))
    }).pipe(Effect.provideService(RetryPolicy, { attempts: 1 }))
  )
})
