import { createHash } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { entry, make, type Send } from "./http.ts"

const stores = "/datastores/v1/universes/9000001/standard-datastores"
const entries = `${stores}/datastore/entries`

const query = (parameters: Record<string, string | number | boolean>) =>
  `?${new URLSearchParams(Object.entries(parameters).map(([name, value]) => [name, String(value)]))}`

const at = (key: string, more: Record<string, string | number | boolean> = {}) =>
  query({ datastoreName: "players", entryKey: key, ...more })

const md5 = (text: string) => createHash("md5").update(text).digest("base64")

const v1 = (options?: Parameters<typeof make>[0]) =>
  Effect.map(make(options), (test) => ({
    ...test,
    read: (key: string) => test.get(`${entries}/entry${at(key)}`),
    set: (key: string, value: unknown, more: Record<string, string | boolean> = {}, send: Send = {}) =>
      test.post(`${entries}/entry${at(key, more)}`, JSON.stringify(value), send),
    add: (key: string, by?: number | string) =>
      test.send("POST", `${entries}/entry/increment${at(key, by === undefined ? {} : { incrementBy: by })}`),
    versions: (key: string, more: Record<string, string | number> = {}) =>
      test.get(`${entries}/entry/versions${at(key, more)}`)
  }))

const failure = (error: string, code: string) => ({
  error,
  errorDetails: [{ errorDetailType: "DatastoreErrorInfo", datastoreErrorCode: code }]
})

describe("v1 entries", () => {
  it.effect("are bodies with metadata in headers", () =>
    Effect.gen(function* () {
      const { read, set } = yield* v1()
      const written = yield* set(
        "a/b",
        { name: "Zoë" },
        {},
        { headers: { "roblox-entry-attributes": `{"k":"\\u00e9"}`, "roblox-entry-userids": "1, 2" } }
      )
      assert.strictEqual(written.headers.get("content-type"), "application/json; charset=utf-8")
      assert.deepInclude(written.json, {
        deleted: false,
        contentLength: 14,
        createdTime: "1970-01-01T00:00:00.0000000Z",
        objectCreatedTime: "1970-01-01T00:00:00.0000000Z"
      })
      const { headers, text } = yield* read("a/b")
      assert.strictEqual(text, `{"name":"Zoë"}`)
      assert.strictEqual(headers.get("content-md5"), md5(text))
      assert.strictEqual(headers.get("roblox-entry-version"), written.json.version)
      assert.strictEqual(headers.get("roblox-entry-created-time"), "1970-01-01T00:00:00.0000000+00:00")
      assert.strictEqual(headers.get("roblox-entry-attributes"), `{"k":"\\u00e9"}`)
      assert.strictEqual(headers.get("roblox-entry-userids"), "[1, 2]")

      yield* set("a/b", 1, {}, { headers: { "roblox-entry-userids": "[3]" } })
      const again = yield* read("a/b")
      assert.strictEqual(again.headers.get("roblox-entry-userids"), "[3]")
      assert.strictEqual(again.headers.get("roblox-entry-attributes"), "{}")
    })
  )

  it.effect("are the same ones that v2 shows", () =>
    Effect.gen(function* () {
      const { get, read, remove, set } = yield* v1()
      yield* set("a", [1, null])
      assert.deepStrictEqual((yield* get(entry("a"))).json.value, [1, null])
      assert.strictEqual((yield* remove(`${entries}/entry${at("a")}`)).status, 204)
      assert.strictEqual((yield* get(entry("a"))).status, 404)
      const gone = yield* read("a")
      assert.strictEqual(gone.status, 404)
      assert.deepInclude(gone.json, failure("NOT_FOUND", "EntryNotFound"))
      assert.strictEqual((yield* remove(`${entries}/entry${at("a")}`)).status, 404)
    })
  )

  it.effect("are written on conditions", () =>
    Effect.gen(function* () {
      const { set } = yield* v1()
      const first = yield* set("a", 1, { exclusiveCreate: true })
      assert.strictEqual(first.status, 200)
      assert.strictEqual((yield* set("a", 2, { exclusiveCreate: true })).status, 412)
      const version = String(first.json.version)
      assert.strictEqual((yield* set("a", 2, { matchVersion: version })).status, 200)
      const stale = yield* set("a", 3, { matchVersion: version })
      assert.deepStrictEqual([stale.status, stale.json], [412, 2])
      assert.isString(stale.headers.get("roblox-entry-version"))
      const both = yield* set("a", 3, { matchVersion: version, exclusiveCreate: true })
      assert.deepInclude(both.json, failure("INVALID_ARGUMENT", "ExclusiveCreateAndMatchVersionCannotBeSet"))
    })
  )

  it.effect("are checked against content-md5", () =>
    Effect.gen(function* () {
      const { set } = yield* v1()
      for (const value of ["", "x".repeat(55), "y".repeat(56), "é".repeat(64), "z".repeat(1000)]) {
        const headers = { "content-md5": md5(JSON.stringify(value)) }
        assert.strictEqual((yield* set("a", value, {}, { headers })).status, 200)
      }
      const wrong = yield* set("a", 1, {}, { headers: { "content-md5": md5("2") } })
      assert.deepInclude(wrong.json, failure("INVALID_ARGUMENT", "ChecksumMismatch"))
    })
  )

  it.effect("are incremented by 1 unless told otherwise", () =>
    Effect.gen(function* () {
      const { add, set } = yield* v1()
      assert.strictEqual((yield* add("n")).text, "1")
      assert.strictEqual((yield* add("n", -3)).text, "-2")
      assert.strictEqual((yield* add("n", "9007199254740993")).text, "9007199254740991")
      assert.strictEqual((yield* add("n", "9007199254740993")).text, "18014398509481984")
      assert.deepInclude(
        (yield* add("n", "9999999999999999999")).json,
        failure("INVALID_ARGUMENT", "IncrementValueTooLarge")
      )
      assert.strictEqual((yield* add("n", "-")).status, 400)
      yield* set("t", "text")
      assert.deepInclude((yield* add("t")).json, failure("INVALID_ARGUMENT", "ExistingValueNotNumeric"))
    })
  )

  it.effect("need scopes by what the write does", () =>
    Effect.gen(function* () {
      const scopes = (...names: ReadonlyArray<string>) => names.map((name) => `universe-datastores.${name}`)
      const { set } = yield* v1({
        world: {
          keys: [
            { key: "entries", scopes: scopes("objects:create", "objects:update") },
            { key: "all", scopes: scopes("objects:create", "control:create") }
          ]
        }
      })
      const refused = yield* set("a", 1, {}, { key: "entries" })
      assert.strictEqual(refused.status, 403)
      assert.deepInclude(refused.json, failure("INSUFFICIENT_SCOPE", "InsufficientScope"))
      assert.strictEqual((yield* set("a", 1, {}, { key: "all" })).status, 200)
      assert.strictEqual((yield* set("a", 2, {}, { key: "all" })).status, 403)
      assert.strictEqual((yield* set("a", 2, {}, { key: "entries" })).status, 200)
    })
  )
})

describe("v1 lists", () => {
  it.effect("of stores hold 1 unless asked and end with an empty cursor", () =>
    Effect.gen(function* () {
      const { emulator, get } = yield* v1()
      for (const dataStoreId of ["b", "a", "c"]) emulator.seed.dataStores.put({ dataStoreId, id: "x", value: 1 })
      const first = yield* get(stores)
      assert.deepStrictEqual(first.json.datastores, [{ name: "a", createdTime: "1970-01-01T00:00:00.0000000Z" }])
      const rest = yield* get(`${stores}${query({ cursor: String(first.json.nextPageCursor) })}`)
      assert.deepInclude(rest.json.datastores, { name: "b", createdTime: "1970-01-01T00:00:00.0000000Z" })
      const all = yield* get(`${stores}${query({ limit: 10, prefix: "c" })}`)
      assert.deepStrictEqual(all.json.nextPageCursor, "")
    })
  )

  it.effect("of keys hold 16 unless asked, of one scope or all, deleted ones included", () =>
    Effect.gen(function* () {
      const { emulator, get, remove } = yield* v1()
      for (let index = 10; index < 40; index++) {
        emulator.seed.dataStores.put({
          dataStoreId: "players",
          id: `k${index}`,
          value: 1,
          scope: index % 2 === 0 ? "global" : "odd"
        })
      }
      yield* remove(`${entries}/entry${at("k10")}`)
      const keys = (parameters: Record<string, string | number | boolean>) =>
        Effect.map(get(`${entries}${query({ datastoreName: "players", ...parameters })}`), ({ json }) => ({
          keys: json.keys as ReadonlyArray<{ scope: string; key: string }>,
          cursor: String(json.nextPageCursor)
        }))
      const global = yield* keys({})
      assert.deepStrictEqual(
        [global.keys.length, global.keys[0], global.cursor],
        [15, { scope: "global", key: "k10" }, ""]
      )
      const first = yield* keys({ allScopes: true })
      const second = yield* keys({ allScopes: true, cursor: first.cursor })
      assert.deepStrictEqual([first.keys.length, second.keys.length, second.cursor], [16, 14, ""])
      assert.strictEqual((yield* keys({ scope: "odd", prefix: "k2" })).keys.length, 5)
    })
  )

  it.effect("of versions run in either direction, between times, with cursors", () =>
    Effect.gen(function* () {
      const { get, set, versions } = yield* v1()
      for (const value of [1, 2, 3]) {
        yield* set("a", value)
        yield* TestClock.adjust("1 hour")
      }
      const hours = (parameters: Record<string, string | number>) =>
        Effect.map(versions("a", parameters), ({ json, status }) =>
          status === 200
            ? (json.versions as ReadonlyArray<{ createdTime: string }>).map(({ createdTime }) =>
                createdTime.slice(12, 13)
              )
            : status
        )
      assert.deepStrictEqual(yield* hours({}), ["0", "1", "2"])
      assert.deepStrictEqual(yield* hours({ sortOrder: "Descending" }), ["2", "1", "0"])
      assert.deepStrictEqual(yield* hours({ startTime: "1970-01-01T01:00:00Z" }), ["1", "2"])
      assert.deepStrictEqual(yield* hours({ endTime: "1970-01-01T01:00:00Z" }), ["0", "1"])
      assert.strictEqual(yield* hours({ sortOrder: "Sideways" }), 400)
      assert.strictEqual(yield* hours({ startTime: "noon" }), 400)
      const first = yield* versions("a", { limit: 2 })
      assert.deepStrictEqual(yield* hours({ limit: 2, cursor: String(first.json.nextPageCursor) }), ["2"])
      const [oldest] = first.json.versions as ReadonlyArray<{ version: string }>
      const versionPath = `${entries}/entry/versions/version`
      assert.strictEqual((yield* get(`${versionPath}${at("a", { versionId: oldest?.version ?? "" })}`)).text, "1")
      const unknown = yield* get(`${versionPath}${at("a", { versionId: "x" })}`)
      assert.deepInclude(unknown.json, failure("NOT_FOUND", "VersionNotFound"))
    })
  )
})

describe("v1 quotas", () => {
  it.effect("answer in the family's shape", () =>
    Effect.gen(function* () {
      const { read } = yield* v1({ quotas: { buckets: { "dataStores.readV1": { limit: 1 } } } })
      yield* read("a")
      const full = yield* read("a")
      assert.strictEqual(full.status, 429)
      assert.deepInclude(full.json, failure("RESOURCE_EXHAUSTED", "TooManyRequests"))
    })
  )
})
