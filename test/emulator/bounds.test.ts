import { request } from "node:http"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { serve } from "../../src/emulator/node/index.ts"
import { bodies, shapes } from "../../src/generated/bodies.ts"
import { allOperations } from "../../src/generated/index.ts"
import { make } from "./http.ts"

const passes = "/game-passes/v1/universes/9000001/game-passes"

const post = (body: string) =>
  Effect.runPromise(
    Effect.flatMap(make(), ({ send }) =>
      send("POST", passes, { body, headers: { "content-type": "multipart/form-data; boundary=b" } })
    )
  )

const part = (head: string, content: string) => `--b\r\n${head}\r\n\r\n${content}\r\n`

const named = 'content-disposition: form-data; name="name"'

describe("parts of a body", () => {
  it("are read with the headers that servers take", async () => {
    const reply = await post(`${part(`${named}\r\ncontent-type: text/plain`, "A pass")}--b--\r\n`)
    expect([reply.status, reply.json.name]).toEqual([200, "A pass"])
  })

  it("are not read with longer headers, whose length costs no more than their bytes", async () => {
    /** Microseconds that a processor works on bodies whose blanks, or whose parts, are many. */
    const cost = async (times: number) => {
      const blank = " ".repeat(20_000 * times)
      const start = process.cpuUsage()
      const reply = await post(`${part(`${named}\r\ncontent-type:${blank}x\r\nx-y: ${blank}`, "A pass")}--b--\r\n`)
      const many = await post(`${"--b\r\nx\r\n".repeat(4_000 * times)}${part(named, "A pass")}--b--\r\n`)
      const { system, user } = process.cpuUsage(start)
      expect([reply.status, many.status]).toEqual([400, 200])
      return system + user
    }
    await cost(1)
    const [some, more] = [await cost(1), await cost(10)]
    // A hundred times as much where each of them is gone through to its end; a second is for what else a process does.
    expect(more).toBeLessThan(30 * some + 1_000_000)
  })
})

describe("a body over HTTP", () => {
  it("that is larger than any operation takes is refused before it is read", () =>
    Effect.gen(function* () {
      const { emulator } = yield* make()
      const { url } = yield* serve(emulator)
      const status = yield* Effect.promise(
        () =>
          new Promise<number | undefined>((resolve, reject) => {
            const headers = { "content-length": String(400 * 1024 * 1024) }
            const sent = request(`${url}${passes}`, { method: "POST", headers }, (response) => {
              resolve(response.statusCode)
              sent.destroy()
            })
            sent.on("error", reject)
            sent.flushHeaders()
          })
      )
      expect(status).toBe(413)
    }).pipe(Effect.scoped, Effect.runPromise))
})

describe("an error", () => {
  it("is short, whatever of a request it quotes", () =>
    Effect.gen(function* () {
      const { send } = yield* make({ quotas: { enabled: false } })
      const long = "x".repeat(20_000)
      let refused = 0
      const check = (id: string, { status, text }: { readonly status: number; readonly text: string }) => {
        if (status < 400) return
        refused++
        expect([id, text.length < 3000]).toEqual([id, true])
      }
      for (const operation of allOperations) {
        const ids: Readonly<Record<string, string>> = { universe: "9000001", place: "9000002", group: "9000003" }
        const path = operation.path.replace(
          /\{(\w+)\}/g,
          (_, name: string) => ids[name.replace(/_?[iI]d$/, "")] ?? "156"
        )
        const query = operation.parameters
          .filter((it) => it.in === "query")
          .map(({ name, wire = name }) => `${wire}=${long}`)
        check(operation.id, yield* send(operation.method, `${path}?${query.join("&")}`))
        if (operation.method === "GET") continue
        const names = Object.keys(shapes[bodies[operation.id] ?? ""] ?? {}).filter((name) => name !== "*")
        const body = Object.fromEntries([...names, long].map((name) => [name, long]))
        check(operation.id, yield* send(operation.method, `${path}?updateMask=${names[0]}`, { body }))
        check(operation.id, yield* send(operation.method, path, { body, headers: { "content-type": long } }))
        check(operation.id, yield* send(operation.method, path, { body: long }))
      }
      check("no path", yield* send("GET", `/${long}`))
      for (const [name, value] of [
        ["client_id", long],
        ["scope", long],
        [long, "1"]
      ] as const) {
        const asked = { client_id: "9500001", redirect_uri: "http://localhost:3000/callback", response_type: "code" }
        const query = new URLSearchParams({ ...asked, [name]: value })
        const { headers, status, text } = yield* send("GET", `/oauth/v1/authorize?${query}`)
        expect([status < 200 || status >= 300, text.length < 9000]).toEqual([true, true])
        expect((headers.get("location") ?? "").length).toBeLessThan(3000)
      }
      expect(refused).toBeGreaterThan(allOperations.length)
    }).pipe(Effect.runPromise))
})

describe("the log", () => {
  const paths = (entries: ReadonlyArray<{ readonly path: string }>) => entries.map(({ path }) => path.slice(0, 4))

  it("keeps a number of entries", () =>
    Effect.gen(function* () {
      const { emulator, get } = yield* make({ logSize: 10 })
      for (let count = 100; count < 200; count++) {
        yield* get(`/${count}`)
        expect(emulator.log().length).toBeLessThanOrEqual(20)
      }
      expect(paths(emulator.log().slice(-10))).toEqual(
        [190, 191, 192, 193, 194, 195, 196, 197, 198, 199].map((it) => `/${it}`)
      )
    }).pipe(Effect.runPromise))

  it("keeps fewer where their texts are long, and always the last", () =>
    Effect.gen(function* () {
      const { emulator, get } = yield* make({ logLength: 100_000 })
      const held = () => JSON.stringify(emulator.log()).length
      for (let count = 100; count < 200; count++) {
        yield* get(`/${count}${"x".repeat(10_000)}`)
        yield* get(`/cloud/v2/universes/9000001/data-stores?filter=${"y".repeat(10_000)}`)
        expect(held()).toBeLessThan(130_000)
        expect(emulator.log().length).toBeGreaterThanOrEqual(Math.min(2, count - 99))
      }
      yield* get(`/last${"x".repeat(1_000_000)}`)
      expect(paths(emulator.log())).toEqual(["/las"])
      yield* get("/200")
      expect(paths(emulator.log().slice(-1))).toEqual(["/200"])
    }).pipe(Effect.runPromise))

  it("keeps to its bound unless another is given", () =>
    Effect.gen(function* () {
      const { emulator, get } = yield* make()
      const long = "x".repeat(1_000_000)
      for (let count = 100; count < 180; count++) yield* get(`/${count}${long}`)
      expect(emulator.log().length).toBeLessThanOrEqual(32)
      expect(paths(emulator.log().slice(-1))).toEqual(["/179"])
    }).pipe(Effect.runPromise))
})
