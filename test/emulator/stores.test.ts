import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { entries, entry, make, universe } from "./http.ts"

const stores = `${universe}/data-stores`

const ids = (json: Record<string, unknown>) => (json.dataStores as ReadonlyArray<{ id: string }>).map(({ id }) => id)

describe("stores", () => {
  it.effect("come into being with their first entry and are listed in order", () =>
    Effect.gen(function* () {
      const { get, post } = yield* make()
      for (const store of ["b", "a/b", "ab"]) yield* post(`${entries({ store })}?id=x`, { value: 1 })
      const { json } = yield* get(stores)
      assert.deepStrictEqual(ids(json), ["a/b", "ab", "b"])
      assert.deepStrictEqual((json.dataStores as ReadonlyArray<unknown>)[2], {
        path: "universes/9000001/data-stores/b",
        createTime: "1970-01-01T00:00:00Z",
        state: "ACTIVE",
        id: "b"
      })
      assert.deepStrictEqual(ids((yield* get(`${stores}?filter=${encodeURIComponent('id.startsWith("a")')}`)).json), [
        "a/b",
        "ab"
      ])
    })
  )

  it.effect("are deleted for thirty days, in which they can be restored", () =>
    Effect.gen(function* () {
      const { emulator, get, patch, post, remove } = yield* make()
      yield* post(`${entries()}?id=x`, { value: 1 })
      const removed = yield* remove(`${stores}/players`)
      assert.deepInclude(removed.json, { state: "DELETED", expireTime: "1970-01-31T00:00:00Z" })
      assert.deepStrictEqual(ids((yield* get(stores)).json), [])
      assert.deepStrictEqual(ids((yield* get(`${stores}?showDeleted=true`)).json), ["players"])
      assert.strictEqual((yield* get(entry("x"))).status, 404)
      assert.strictEqual((yield* get(entries())).status, 404)
      assert.strictEqual((yield* patch(`${entry("x")}?allowMissing=true`, { value: 2 })).status, 404)

      yield* TestClock.adjust("1 day")
      assert.deepStrictEqual((yield* remove(`${stores}/players`)).json, removed.json)
      assert.strictEqual(emulator.log().at(-1)?.applied, false)

      const restored = yield* post(`${stores}/players:undelete`, {})
      assert.deepStrictEqual(restored.json, {
        path: "universes/9000001/data-stores/players",
        createTime: "1970-01-01T00:00:00Z",
        state: "ACTIVE",
        id: "players"
      })
      assert.strictEqual((yield* get(entry("x"))).json.value, 1)
    })
  )

  it.effect("are gone when their time is up, and their name is free", () =>
    Effect.gen(function* () {
      const { get, post, remove } = yield* make()
      yield* post(`${entries()}?id=x`, { value: 1 })
      yield* remove(`${stores}/players`)
      yield* TestClock.adjust("30 days")
      assert.deepStrictEqual(ids((yield* get(`${stores}?showDeleted=true`)).json), [])
      assert.strictEqual((yield* post(`${stores}/players:undelete`, {})).status, 404)
      yield* post(`${entries()}?id=y`, { value: 1 })
      assert.strictEqual((yield* get(entry("x"))).status, 404)
    })
  )

  it.effect("that were never written to are not found", () =>
    Effect.gen(function* () {
      const { get, post, remove } = yield* make()
      assert.strictEqual((yield* remove(`${stores}/nope`)).status, 404)
      assert.strictEqual((yield* post(`${stores}/nope:undelete`, {})).status, 404)
      assert.strictEqual((yield* get(entries({ store: "nope" }))).status, 404)
    })
  )

  it.effect("passed over as deleted can leave a page empty that has a next one", () =>
    Effect.gen(function* () {
      const { get, post, remove } = yield* make({ quotas: { enabled: false } })
      for (let index = 0; index < 600; index++) {
        const store = `s${String(index).padStart(3, "0")}`
        yield* post(`${entries({ store })}?id=x`, { value: 1 })
        if (index < 590) yield* remove(`${stores}/${store}`)
      }
      const first = yield* get(`${stores}?maxPageSize=100`)
      assert.deepStrictEqual(first.json.dataStores, [])
      assert.isString(first.json.nextPageToken)
      const second = yield* get(`${stores}?maxPageSize=100&pageToken=${first.json.nextPageToken}`)
      assert.strictEqual(ids(second.json).length, 10)
      assert.propertyVal(second.json, "nextPageToken", "")
    })
  )
})

describe("snapshots", () => {
  it.effect("are taken once in each UTC day", () =>
    Effect.gen(function* () {
      const { post } = yield* make()
      const snapshot = Effect.map(post(`${stores}:snapshot`, {}), ({ json }) => json)
      yield* TestClock.setTime(Date.UTC(2026, 0, 1, 23, 59, 58))
      assert.deepStrictEqual(yield* snapshot, { newSnapshotTaken: true, latestSnapshotTime: "2026-01-01T23:59:58Z" })
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(yield* snapshot, { newSnapshotTaken: false, latestSnapshotTime: "2026-01-01T23:59:58Z" })
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(yield* snapshot, { newSnapshotTaken: true, latestSnapshotTime: "2026-01-02T00:00:00Z" })
    })
  )

  it.effect("take no body for an empty object, and nothing else", () =>
    Effect.gen(function* () {
      const { send } = yield* make()
      assert.strictEqual((yield* send("POST", `${stores}:snapshot`)).status, 200)
      assert.strictEqual((yield* send("POST", `${stores}:snapshot`, { body: "[]" })).status, 400)
      assert.strictEqual((yield* send("POST", `${stores}:snapshot`, { body: {} })).status, 200)
    })
  )
})
