import { spawn } from "node:child_process"
import { createConnection } from "node:net"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { serve } from "../../scripts/emulator/serve.ts"
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
      assert.deepStrictEqual([removed.status, removed.headers.get("content-length")], [200, "0"])
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
      const signal = AbortSignal.timeout(50)
      const hung = yield* Effect.promise(() => fetch(`${url}${entry("n")}`, { headers, signal }).catch(() => "aborted"))
      assert.strictEqual(hung, "aborted")
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

  it.live("the command prints where it listens and stops on a signal", () =>
    Effect.gen(function* () {
      const child = spawn(
        process.execPath,
        ["--conditions=@effect-open-cloud/source", "--import", "tsx", "scripts/emulator.ts", "--port", "0"],
        { stdio: ["ignore", "pipe", "inherit"] }
      )
      const exit = new Promise<number | null>((resolve) => child.once("exit", resolve))
      const line = yield* Effect.promise(
        () => new Promise<string>((resolve) => child.stdout.once("data", (chunk) => resolve(String(chunk))))
      )
      assert.match(line, /^listening on http:\/\/127\.0\.0\.1:\d+\n$/)
      const url = line.replace("listening on ", "").trim()
      const response = yield* Effect.promise(() => fetch(`${url}${universe}/data-stores`, { headers }))
      assert.deepStrictEqual(yield* json(response), { dataStores: [] })
      child.kill("SIGTERM")
      assert.strictEqual(yield* Effect.promise(() => exit), 0)
    })
  )
})

const text = (response: Response) => Effect.promise(async () => new Uint8Array(await response.arrayBuffer()))

const json = (response: Response) => Effect.promise(() => response.json() as Promise<Record<string, unknown>>)
