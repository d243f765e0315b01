/** Data stores as Roblox's guides describe them, by plain requests. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import type { EmulatorOptions } from "../../src/emulator/Emulator.ts"
import { entries, entry, make, universe } from "../emulator/http.ts"

const v1 = "/datastores/v1/universes/9000001/standard-datastores/datastore/entries"
const at = (path: string, query: Readonly<Record<string, string>>) =>
  `${v1}${path}?${new URLSearchParams({ datastoreName: "players", ...query })}`

const begin = (options: EmulatorOptions = {}) =>
  Effect.gen(function* () {
    yield* TestClock.setTime(Date.parse("2026-03-02T10:05:00Z"))
    const http = yield* make(options)
    const revisions = Effect.map(
      http.get(`${entry("a")}:listRevisions`),
      ({ json }) => json.dataStoreEntries as ReadonlyArray<Record<string, string>>
    )
    const write = (value: unknown) => http.patch(`${entry("a")}?allowMissing=true`, { value })
    return { ...http, revisions, write, snapshot: http.post(`${universe}/data-stores:snapshot`, {}) }
  })

const states = (revisions: ReadonlyArray<Record<string, string>>) => revisions.map(({ state }) => state)

describe("revisions", () => {
  it.effect("DS1: E29: are one for each hour of UTC, with what was written last in it", () =>
    Effect.gen(function* () {
      const { get, revisions, write } = yield* begin()
      const first = (yield* write(1)).json.revisionId
      for (const value of [2, 3, 4]) yield* write(value)
      assert.strictEqual((yield* revisions).length, 1)
      assert.strictEqual((yield* get(entry(`a@${first}`))).status, 404)
      // It is the hour of the clock that counts, and not sixty minutes.
      yield* TestClock.setTime(Date.parse("2026-03-02T10:59:59Z"))
      yield* write(5)
      assert.strictEqual((yield* revisions).length, 1)
      yield* TestClock.setTime(Date.parse("2026-03-02T11:00:00Z"))
      yield* write(6)
      const [latest, before, ...others] = yield* revisions
      assert.deepStrictEqual(others, [])
      assert.strictEqual((yield* get(entry(latest?.id ?? ""))).json.value, 6)
      assert.strictEqual((yield* get(entry(before?.id ?? ""))).json.value, 5)
    })
  )

  it.effect("DS1: a snapshot makes the next write keep what there was, and the one after it overwrite again", () =>
    Effect.gen(function* () {
      const { get, revisions, snapshot, write } = yield* begin()
      const before = (yield* write(1)).json.revisionId
      assert.strictEqual((yield* snapshot).json.newSnapshotTaken, true)
      yield* TestClock.adjust("1 minute")
      for (const value of [2, 3]) yield* write(value)
      assert.strictEqual((yield* revisions).length, 2)
      assert.strictEqual((yield* get(entry(`a@${before}`))).json.value, 1)
      assert.strictEqual((yield* get(entry("a"))).json.value, 3)
      // One a day.
      assert.strictEqual((yield* snapshot).json.newSnapshotTaken, false)
      yield* write(4)
      assert.strictEqual((yield* revisions).length, 2)
    })
  )

  it.effect("DS1: increments and the older interface follow the same hour", () =>
    Effect.gen(function* () {
      const { post, revisions, write } = yield* begin()
      yield* write(1)
      yield* post(`${entry("a")}:increment`, { amount: 1 })
      yield* post(at("/entry", { entryKey: "a" }), 7)
      assert.strictEqual((yield* revisions).length, 1)
    })
  )

  it.effect("DS1: a deletion is a revision of its own, and leaves what was deleted", () =>
    Effect.gen(function* () {
      const { remove, revisions, write } = yield* begin()
      yield* write(1)
      yield* remove(entry("a"))
      yield* write(2)
      assert.deepStrictEqual(states(yield* revisions), ["ACTIVE", "DELETED", "ACTIVE"])
    })
  )
})

describe("sizes", () => {
  const rows = [
    ["an id", (name: string) => entry(name)],
    ["a data store's name", (name: string) => entry("a", { store: name })],
    ["a scope", (name: string) => entry("a", { scope: name })]
  ] as const
  for (const [what, path] of rows) {
    it.effect(`DS3: ${what} has 50 bytes of UTF-8, unless letters are counted`, () =>
      Effect.gen(function* () {
        const put = (name: string, options: EmulatorOptions = {}) =>
          Effect.gen(function* () {
            const { patch } = yield* begin(options)
            return (yield* patch(`${path(name)}?allowMissing=true`, { value: 1 })).status
          })
        assert.strictEqual(yield* put("ж".repeat(25)), 200)
        assert.strictEqual(yield* put("ж".repeat(26)), 400)
        assert.strictEqual(yield* put("😀".repeat(13)), 400)
        assert.strictEqual(yield* put("ж".repeat(26), { dialect: { "dataStores.keyUnit": "characters" } }), 200)
      })
    )
  }

  it.effect("DS3: a value has 4 MB of its JSON text, in bytes", () =>
    Effect.gen(function* () {
      const { write } = yield* begin()
      const letters = 4_194_304 / 2 - 1
      assert.strictEqual((yield* write("ж".repeat(letters))).status, 200)
      yield* TestClock.adjust("2 minutes")
      assert.strictEqual((yield* write("ж".repeat(letters + 1))).status, 400)
    })
  )

  it.effect("DS3: the name of an ordered data store and its ids have 50 bytes, too", () =>
    Effect.gen(function* () {
      const { patch } = yield* begin()
      const put = (store: string, id: string) =>
        patch(
          `${universe}/ordered-data-stores/${encodeURIComponent(store)}/scopes/global/entries/${encodeURIComponent(id)}?allow_missing=true&allowMissing=true`,
          { value: 1 }
        )
      assert.strictEqual((yield* put("wins", "ж".repeat(25))).status, 200)
      assert.strictEqual((yield* put("wins", "ж".repeat(26))).status, 400)
      assert.strictEqual((yield* put("ж".repeat(26), "a")).status, 400)
    })
  )
})

describe("deletions", () => {
  it.effect("DS-4: count as writes in the older interface", () =>
    Effect.gen(function* () {
      const { post, remove } = yield* begin({ quotas: { buckets: { "dataStores.writeV1": { limit: 2 } } } })
      const path = at("/entry", { entryKey: "a" })
      yield* post(path, 1)
      assert.strictEqual((yield* remove(path)).status, 204)
      assert.strictEqual((yield* post(path, 2)).status, 429)
    })
  )

  it.effect("DS-5: count for the 4 MB a minute of their key", () =>
    Effect.gen(function* () {
      const { remove, write } = yield* begin()
      // All but a kilobyte of what a key takes in a minute.
      assert.strictEqual((yield* write("x".repeat(4_194_304 - 1024 - 2))).status, 200)
      assert.strictEqual((yield* remove(entry("a"))).status, 200)
      assert.strictEqual((yield* write(1)).status, 429)
    })
  )
})

describe("the older interface", () => {
  it.effect("DS-6: refuses a scope along with all scopes, unless it is told to take it", () =>
    Effect.gen(function* () {
      const list = (options: EmulatorOptions) =>
        Effect.gen(function* () {
          const { get, write } = yield* begin(options)
          yield* write(1)
          return (yield* get(at("", { scope: "global", allScopes: "true" }))).status
        })
      assert.strictEqual(yield* list({}), 400)
      assert.strictEqual(yield* list({ dialect: { "dataStores.scopeWithAllScopesV1": "taken" } }), 200)
    })
  )

  it.effect("DS-6: an ordered filter has one upper bound", () =>
    Effect.gen(function* () {
      const list = (options: EmulatorOptions, filter: string) =>
        Effect.gen(function* () {
          const { get } = yield* begin(options)
          const path = `${universe}/ordered-data-stores/Wins/scopes/global/entries`
          return (yield* get(`${path}?filter=${encodeURIComponent(filter)}`)).status
        })
      assert.strictEqual(yield* list({}, "entry >= 1 && entry <= 9"), 200)
      assert.strictEqual(yield* list({}, "entry <= 10 && entry <= 9"), 400)
      const lenient = { dialect: { "orderedDataStores.twoUpperBounds": "taken" } } as const
      assert.strictEqual(yield* list(lenient, "entry <= 10 && entry <= 9"), 200)
    })
  )

  it.effect("DS-7: has one code for all full quotas, or one for each kind", () =>
    Effect.gen(function* () {
      const code = (options: EmulatorOptions) =>
        Effect.gen(function* () {
          const { get } = yield* begin({ quotas: { buckets: { "dataStores.readV1": { limit: 0 } } }, ...options })
          const { json, status } = yield* get(at("/entry", { entryKey: "a" }))
          return [status, (json.errorDetails as ReadonlyArray<Record<string, string>>)[0]?.datastoreErrorCode]
        })
      assert.deepStrictEqual(yield* code({}), [429, "TooManyRequests"])
      const finer = { dialect: { "dataStores.throttledCode": "experience" } } as const
      assert.deepStrictEqual(yield* code(finer), [429, "StandardReadExperienceThrottled"])
    })
  )
})

it.effect("DS1: the list of entries is not of revisions", () =>
  Effect.gen(function* () {
    const { get, write } = yield* begin()
    for (const value of [1, 2]) yield* write(value)
    assert.strictEqual(((yield* get(entries())).json.dataStoreEntries as ReadonlyArray<unknown>).length, 1)
  })
)
