import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { TestClock } from "effect/testing"
import { families } from "../../src/emulator/families/index.ts"
import { additionalOperations, allOperations } from "../../src/generated/index.ts"
import { OpenCloud } from "../../src/index.ts"
import type { AnyOperation, Operation } from "../../src/Operation.ts"
import { makeCloud } from "../integration/cloud.ts"
import { minimalInput } from "../witness/inputs.ts"
import { entries, entry, make, universe } from "./http.ts"

const shape = (operation: AnyOperation | undefined) => [operation?.method, operation?.path.replace(/\{\w+\}/g, "{}")]

describe("paths", () => {
  for (const [what, method, path, status, operation] of [
    ["a literal verb", "POST", `${entries()}/a:increment`, 400, "dataStores.incrementEntry"],
    ["the last verb wins", "GET", `${entries()}/a:b:listRevisions`, 404, "dataStores.listEntryRevisions"],
    ["an encoded colon is data", "GET", `${entries()}/a%3AlistRevisions`, 404, "dataStores.getEntry"],
    ["another verb is data", "GET", `${entries()}/a:other`, 404, "dataStores.getEntry"],
    ["a verb alone is an id", "GET", `${entries()}/:listRevisions`, 404, "dataStores.getEntry"],
    ["a verb on a collection", "POST", `${universe}/data-stores:snapshot`, 200, "dataStores.snapshot"],
    ["an encoded slash is data", "GET", `${entries()}/a%2Fb`, 404, "dataStores.getEntry"],
    ["a plain slash is not", "GET", `${entries()}/a/b`, 404, undefined],
    ["an empty id", "GET", `${entries()}/`, 404, undefined],
    ["a trailing slash", "GET", `${universe}/data-stores/`, 404, undefined],
    ["dot segments are resolved by any client", "GET", `${entries()}/..`, 404, undefined],
    ["and so are encoded ones", "GET", `${entries()}/%2e%2E/entries`, 404, "dataStores.listEntries"],
    ["three dots are an id", "GET", `${entries()}/...`, 404, "dataStores.getEntry"],
    ["bytes that are no UTF-8", "GET", `${entries()}/%ff`, 400, "dataStores.getEntry"],
    ["a lone surrogate", "GET", `${entries()}/%ED%A0%80`, 400, "dataStores.getEntry"],
    ["a broken escape", "GET", `${entries()}/%zz`, 400, "dataStores.getEntry"],
    ["a newline is data", "GET", `${entries()}/a%0Ab`, 404, "dataStores.getEntry"],
    ["10 kB of id", "GET", `${entries()}/${"x".repeat(10_000)}`, 400, "dataStores.getEntry"],
    ["a universe that is no id", "GET", "/cloud/v2/universes/me/data-stores", 400, "dataStores.list"],
    ["another method", "PUT", `${universe}/data-stores`, 405, undefined],
    ["another version", "GET", "/cloud/v3/universes/9000001/data-stores", 404, undefined],
    ["nothing", "GET", "/", 404, undefined]
  ] as const) {
    it.effect(`${what}: ${method} ${path.slice(0, 90)} is ${status}`, () =>
      Effect.gen(function* () {
        const { emulator, send } = yield* make()
        assert.strictEqual((yield* send(method, path)).status, status)
        assert.strictEqual(emulator.log()[0]?.operation, operation)
      })
    )
  }

  it.effect("lead to every operation, and to no other", () =>
    Effect.gen(function* () {
      const { emulator } = yield* make({ quotas: { enabled: false } })
      for (const operation of allOperations) {
        const path = operation.path.replace(/\{\w+\}/g, "9000001")
        yield* Effect.promise(() =>
          emulator.fetch(`${operation.server ?? "https://apis.roblox.com"}${path}`, { method: operation.method })
        )
        const found = allOperations.find(({ id }) => id === emulator.log().at(-1)?.operation)
        // Localization tables have two operations that differ in nothing but the parameter's name.
        assert.deepStrictEqual(shape(found), shape(operation))
      }
    })
  )

  it.effect("belong to their own server, unless the emulator has an address of its own", () =>
    Effect.gen(function* () {
      const { emulator } = yield* make()
      const path = allOperations.find(({ server }) => server !== undefined)?.path ?? ""
      for (const [origin, status] of [
        ["https://thumbnails.roblox.com", 401],
        ["https://apis.roblox.com", 404],
        ["http://127.0.0.1:8080", 401]
      ] as const) {
        const response = yield* Effect.promise(() => emulator.fetch(`${origin}${path.replace(/\{\w+\}/g, "1")}`))
        assert.strictEqual(response.status, status, origin)
      }
    })
  )

  it.effect("that lead nowhere are answered by the gateway", () =>
    Effect.gen(function* () {
      const { get, send } = yield* make()
      assert.deepStrictEqual((yield* get("/cloud/v2/nowhere")).json, { errors: [{ code: 0, message: "NotFound" }] })
      const wrong = yield* send("PUT", `${universe}/data-stores`)
      assert.deepStrictEqual(wrong.json, { errors: [{ code: 0, message: "MethodNotAllowed" }] })
    })
  )

  it("are there for every operation of Roblox's document", () => {
    const all: ReadonlyArray<AnyOperation> = allOperations
    // Each has a handler, and each handler is of one family.
    const handled = Object.values(families).flatMap(({ handlers }) => Object.keys(handlers))
    const bare = ["evaluations.create", "evaluations.get"]
    const past = ["groups.getShout", "universes.ofPlace"]
    const expected = [...all, ...additionalOperations].map(({ id }) => id).filter((id) => !bare.includes(id))
    assert.deepStrictEqual(handled.sort(), [...expected, ...past].sort())
  })

  it.effect("without state behind them answer 501", () =>
    Effect.gen(function* () {
      const bare = additionalOperations.find(({ id }) => id === "evaluations.get")
      const { send } = yield* make()
      const reply = yield* send(bare?.method ?? "", bare?.path.replace(/\{\w+\}/g, "9000001") ?? "")
      assert.strictEqual(reply.status, 501)
      assert.include(reply.text, `${bare?.id} is not emulated yet.`)
    })
  )
})

const all = [...allOperations, ...additionalOperations]

describe("an operation is reached by its own input", () => {
  for (const [order, operations] of [
    ["of their names", all.toSorted((a, b) => (a.id < b.id ? -1 : 1))],
    ["that is the other way round", all.toReversed()]
  ] as const) {
    it.effect(`in the order ${order}`, () =>
      Effect.gen(function* () {
        const { emulator, run } = yield* makeCloud(
          { operations, quotas: { enabled: false } },
          { retryPolicy: { attempts: 1 } }
        )
        for (const operation of operations) {
          // The input is made from the record itself, so one operation type is as good as its own.
          const call = OpenCloud.execute(operation as Operation<unknown, unknown>, minimalInput(operation))
          yield* run(Effect.exit(call))
          assert.strictEqual(emulator.log().at(-1)?.operation, operation.id)
        }
      })
    )
  }
})

describe("bodies", () => {
  for (const [type, status] of [
    ["application/json", 200],
    ["application/json; charset=utf-8", 200],
    ["text/json", 200],
    ["application/merge-patch+json", 200],
    ["text/plain", 415],
    ["application/x-www-form-urlencoded", 415]
  ] as const) {
    it.effect(`of ${type}: ${status}`, () =>
      Effect.gen(function* () {
        const { post } = yield* make()
        const reply = yield* post(`${entries()}?id=a`, { value: 1 }, { headers: { "content-type": type } })
        assert.strictEqual(reply.status, status)
      })
    )
  }

  it.effect("arrive whatever form the request has", () =>
    Effect.gen(function* () {
      const { emulator } = yield* make()
      const headers = { "x-api-key": "emulator-key", "content-type": "application/json" }
      const target = (id: string) => `https://apis.roblox.com${entries()}?id=${id}`
      const text = `{"value":"é"}`
      const bytes = new TextEncoder().encode(text)
      for (const [index, fetch] of [
        () => emulator.fetch(target("0"), { method: "POST", headers, body: text }),
        () => emulator.fetch(new URL(target("1")), { method: "POST", headers, body: bytes }),
        () => emulator.fetch(new Request(target("2"), { method: "POST", headers, body: text })),
        () => emulator.fetch(new Request(target("3"), { headers }), { method: "POST", body: text }),
        () => emulator.handler(new Request(target("4"), { method: "POST", headers, body: bytes }))
      ].entries()) {
        const response = yield* Effect.promise(fetch)
        const json = yield* Effect.promise(() => response.json() as Promise<unknown>)
        assert.deepInclude(json, { id: String(index), value: "é" })
      }
    })
  )
})

const pieces = [
  "a",
  "/",
  "@",
  ":",
  "..",
  ".",
  "%2e",
  "%",
  " ",
  "+",
  "?",
  "#",
  "\\",
  "\n",
  "é",
  "👩‍🚀",
  "increment",
  "latest",
  '"'
]

const AnyText = Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(50))
const Hostile = Schema.Array(Schema.Literals(pieces)).check(Schema.isMinLength(1), Schema.isMaxLength(8))

/** What cannot be written as a path segment at all; clients have to refuse it. */
const writable = (id: string): boolean => !/\p{Surrogate}/u.test(id) && id !== "." && id !== ".."

const roundTrip = Effect.fnUntraced(function* (id: string) {
  if (!writable(id) || id.length > 50) return
  const { get, patch, post, remove } = yield* make()
  const created = yield* post(`${entries()}?id=${encodeURIComponent(id)}`, { value: id })
  assert.strictEqual(created.status, 200)
  assert.strictEqual(created.json.id, id)
  assert.deepInclude((yield* get(entry(`${id}@latest`))).json, { id, value: id })
  if (!id.includes("@")) assert.deepInclude((yield* get(entry(id))).json, { id, value: id })
  yield* TestClock.adjust("1 hour")
  assert.deepInclude((yield* patch(entry(id), { value: 1 })).json, { id, value: 1 })
  yield* TestClock.adjust("1 hour")
  assert.strictEqual((yield* post(`${entry(id)}:increment`, { amount: 1 })).json.value, 2)
  const listed = yield* get(entries())
  assert.deepStrictEqual(
    (listed.json.dataStoreEntries as ReadonlyArray<{ id: string }>).map(({ id }) => id),
    [id]
  )
  const revisions = yield* get(`${entry(id)}:listRevisions`)
  assert.strictEqual((revisions.json.dataStoreEntries as ReadonlyArray<unknown>).length, 3)
  assert.strictEqual((yield* remove(entry(id))).status, 200)
  assert.deepStrictEqual((yield* get(entries())).json, { dataStoreEntries: [], nextPageToken: "" })
})

describe("fetch", () => {
  it.effect("corrects the case of methods no more than a real one", () =>
    Effect.gen(function* () {
      const { send } = yield* make()
      assert.strictEqual((yield* send("get", `${universe}/data-stores`)).status, 200)
      assert.strictEqual((yield* send("patch", entry("a"), { body: { value: 1 } })).status, 405)
    })
  )

  it.effect("refuses what a real one refuses", () =>
    Effect.gen(function* () {
      const { emulator } = yield* make()
      const failure = (input: string, init?: RequestInit) =>
        Effect.promise(() => emulator.fetch(input, init).catch((error: unknown) => error))
      assert.instanceOf(yield* failure("/relative"), TypeError)
      assert.instanceOf(yield* failure("https://apis.roblox.com/", { method: "GET", body: "x" }), TypeError)
      assert.instanceOf(yield* failure("https://apis.roblox.com/", { headers: { "x-api-key": "a\nb" } }), TypeError)
      assert.deepStrictEqual(emulator.log(), [])
    })
  )
})

describe("any entry id", () => {
  it.effect.prop("comes back as it went in", [AnyText], ([id]) => roundTrip(id))

  it.effect.prop("made of hostile pieces too", [Hostile], ([parts]) => roundTrip(parts.join("")))
})
