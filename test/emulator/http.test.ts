import { createConnection } from "node:net"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { CannotListen, serve } from "effect-open-cloud/emulator/node"
import { Emulator, Faults } from "../../src/emulator/index.ts"
import { entries, entry, universe } from "./http.ts"

const headers = { "x-api-key": "emulator-key", "content-type": "application/json" }

const served = Effect.gen(function* () {
  const emulator = yield* Emulator.make()
  const { port, url } = yield* serve(emulator)
  const send = (method: string, path: string, body?: unknown) =>
    Effect.promise(() =>
      fetch(`${url}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
    )
  return { emulator, port, send, url }
})

/** Writes raw bytes and collects what comes back until the connection closes. */
const raw = (port: number, text: string) =>
  Effect.promise(
    () =>
      new Promise<string>((resolve) => {
        let received = ""
        const socket = createConnection(port, "127.0.0.1", () => socket.write(text))
        socket.on("data", (chunk) => {
          received += chunk
        })
        socket.on("error", () => {})
        socket.on("close", () => resolve(received))
      })
  )

describe("over HTTP", () => {
  it.live("entries are kept like over fetch", () =>
    Effect.gen(function* () {
      const { emulator, send } = yield* served
      const created = yield* send("POST", `${entries()}?id=${encodeURIComponent("a/ü")}`, { value: "日本" })
      assert.strictEqual(created.status, 200)
      assert.strictEqual(created.headers.get("content-length"), String((yield* text(created)).length))
      const read = yield* send("GET", entry("a/ü"))
      assert.strictEqual(read.headers.get("content-type"), "application/json; charset=utf-8")
      assert.deepInclude(yield* json(read), { id: "a/ü", value: "日本" })
      const removed = yield* send("DELETE", entry("a/ü"))
      assert.deepStrictEqual([removed.status, yield* json(removed)], [200, {}])
      assert.strictEqual(emulator.log().length, 3)
    })
  )

  it.live("faults break the connection", () =>
    Effect.gen(function* () {
      const { emulator, send, url } = yield* served
      yield* send("POST", `${entries()}?id=n`, { value: "x".repeat(1000) })
      const code = (error: unknown) => ((error as Error).cause as { code?: string } | undefined)?.code
      for (const fault of [Faults.resetBefore, Faults.resetAfter]) {
        emulator.faults.add({ fault })
        const failure = yield* Effect.promise(() => fetch(`${url}${entry("n")}`, { headers }).catch(code))
        assert.include(["ECONNRESET", "UND_ERR_SOCKET"], failure)
      }
      emulator.faults.add({ fault: Faults.truncated() })
      const cut = yield* send("GET", entry("n"))
      assert.strictEqual(cut.status, 200)
      const failed = yield* Effect.promise(() => cut.text().catch((error: unknown) => error))
      assert.instanceOf(failed, TypeError)

      emulator.faults.add({ fault: Faults.hang() })
      const stop = new AbortController()
      const hung = fetch(`${url}${entry("n")}`, { headers, signal: stop.signal }).catch(() => "aborted")
      // Not before the request has met the fault, which would hang the next one else.
      while (emulator.faults.remaining() > 0)
        yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
      stop.abort()
      assert.strictEqual(yield* Effect.promise(() => hung), "aborted")
      assert.strictEqual((yield* send("GET", entry("n"))).status, 200)
    })
  )

  it.live("hostile request lines are answered", () =>
    Effect.gen(function* () {
      const { port } = yield* served
      const status = (target: string) =>
        Effect.map(
          raw(
            port,
            `GET ${target} HTTP/1.1\r\nHost: localhost\r\nx-api-key: emulator-key\r\nConnection: close\r\n\r\n`
          ),
          (received) => received.split(" ")[1]
        )
      assert.strictEqual(yield* status(`${universe}/data-stores`), "200")
      assert.strictEqual(yield* status(`//evil.test${universe}/data-stores`), "404")
      assert.strictEqual(yield* status(`${entries()}/../entries`), "404")
      assert.strictEqual(yield* status(`${entries()}/%00`), "404")
      assert.strictEqual(yield* status(`http://apis.roblox.com${universe}/data-stores`), "200")
      assert.strictEqual(yield* status("*"), "400")
    })
  )

  it.live("what is served says how to call it", () =>
    Effect.gen(function* () {
      const { env, port, url } = yield* serve(yield* Emulator.make())
      assert.strictEqual(url, `http://127.0.0.1:${port}`)
      assert.deepStrictEqual(env, { ROBLOX_BASE_URL: url, ROBLOX_API_KEY: "emulator-key" })
      const own = yield* Emulator.make({
        world: {
          empty: true,
          keys: [
            { key: "off", enabled: false },
            { key: "little", scopes: ["universe:write"] },
            { key: "one", universes: [1] },
            { key: "late", expiresAt: 1 },
            { key: "all" }
          ]
        }
      })
      assert.strictEqual((yield* serve(own)).env.ROBLOX_API_KEY, "all")
      const none = yield* serve(yield* Emulator.make({ world: { empty: true } }))
      assert.deepStrictEqual(none.env, { ROBLOX_BASE_URL: none.url })
    })
  )

  it.live("the address of a host that stands for all is one that can be called", () =>
    Effect.gen(function* () {
      for (const [host, shown] of [
        ["0.0.0.0", "127.0.0.1"],
        ["localhost", "localhost"]
      ] as const) {
        const { port, url } = yield* serve(yield* Emulator.make(), { host })
        assert.strictEqual(url, `http://${shown}:${port}`)
        const response = yield* Effect.promise(() => fetch(`${url}${universe}/data-stores`, { headers }))
        assert.strictEqual(response.status, 200)
      }
    })
  )

  it.live("a port that is in use is an error of its own, and is free again at the end", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const port = yield* Effect.scoped(
        Effect.gen(function* () {
          const { port } = yield* serve(emulator)
          const error = yield* Effect.flip(serve(emulator, { port }))
          assert.instanceOf(error, CannotListen)
          assert.deepInclude(error, { _tag: "CannotListen", host: "127.0.0.1", port, code: "EADDRINUSE" })
          assert.strictEqual(error.message, `port ${port} of 127.0.0.1 is in use`)
          return port
        })
      )
      assert.strictEqual((yield* serve(emulator, { port })).port, port)
      const error = yield* Effect.flip(serve(emulator, { host: "192.0.2.1" }))
      assert.strictEqual(error.message, "192.0.2.1 is not an address of this machine")
    })
  )
})

const text = (response: Response) => Effect.promise(async () => new Uint8Array(await response.arrayBuffer()))

const json = (response: Response) => Effect.promise(() => response.json() as Promise<Record<string, unknown>>)
