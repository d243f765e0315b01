import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { entries, entry, make, universe } from "./http.ts"

const create = (id: string, options?: Parameters<typeof entries>[0]) =>
  `${entries(options)}?id=${encodeURIComponent(id)}`

describe("entries", () => {
  it.effect("are created, read, updated and deleted", () =>
    Effect.gen(function* () {
      const { get, patch, post, remove } = yield* make()
      const created = yield* post(create("alice"), {
        value: { coins: 3 },
        users: ["users/156"],
        attributes: { kind: "player" }
      })
      assert.strictEqual(created.status, 200)
      assert.deepInclude(created.json, {
        path: "universes/9000001/data-stores/players/entries/alice",
        id: "alice",
        state: "ACTIVE",
        value: { coins: 3 },
        users: ["users/156"],
        attributes: { kind: "player" },
        createTime: "1970-01-01T00:00:00Z",
        revisionCreateTime: "1970-01-01T00:00:00Z"
      })
      assert.deepStrictEqual((yield* get(entry("alice"))).json, created.json)

      yield* TestClock.adjust("1 second")
      const updated = yield* patch(entry("alice"), { value: { coins: 4 } })
      assert.deepInclude(updated.json, {
        value: { coins: 4 },
        users: [],
        attributes: {},
        createTime: "1970-01-01T00:00:00Z",
        revisionCreateTime: "1970-01-01T00:00:01Z"
      })
      assert.notStrictEqual(updated.json.revisionId, created.json.revisionId)
      assert.notStrictEqual(updated.json.etag, created.json.etag)

      const removed = yield* remove(entry("alice"))
      assert.deepStrictEqual([removed.status, removed.text], [200, ""])
      assert.strictEqual((yield* get(entry("alice"))).status, 404)
      assert.strictEqual((yield* remove(entry("alice"))).status, 404)
    })
  )

  it.effect("are refused with 400 when they exist, and may be created again once deleted", () =>
    Effect.gen(function* () {
      const { post, remove } = yield* make()
      yield* post(create("a"), { value: 1 })
      const again = yield* post(create("a"), { value: 2 })
      assert.strictEqual(again.status, 400)
      assert.strictEqual(again.json.code, "INVALID_ARGUMENT")
      yield* remove(entry("a"))
      assert.strictEqual((yield* post(create("a"), { value: 2 })).status, 200)
    })
  )

  it.effect("are created by an update only with allowMissing", () =>
    Effect.gen(function* () {
      const { patch } = yield* make()
      assert.strictEqual((yield* patch(entry("a"), { value: 1 })).status, 404)
      assert.strictEqual((yield* patch(`${entry("a")}?allowMissing=true`, { value: 1 })).status, 200)
    })
  )

  it.effect("without a scope live in the scope global", () =>
    Effect.gen(function* () {
      const { get, post } = yield* make()
      yield* post(create("a"), { value: 1 })
      const scoped = yield* get(entry("a", { scope: "global" }))
      assert.strictEqual(scoped.json.path, "universes/9000001/data-stores/players/scopes/global/entries/a")
      assert.strictEqual((yield* get(entry("a", { scope: "other" }))).status, 404)
    })
  )

  it.effect("are listed with path and id only, in pages", () =>
    Effect.gen(function* () {
      const { get, post } = yield* make()
      for (const id of ["b", "a", "c"]) yield* post(create(id), { value: id })
      const first = yield* get(`${entries()}?maxPageSize=2`)
      assert.deepStrictEqual(first.json.dataStoreEntries, [
        { path: "universes/9000001/data-stores/players/entries/a", id: "a" },
        { path: "universes/9000001/data-stores/players/entries/b", id: "b" }
      ])
      const second = yield* get(`${entries()}?maxPageSize=2&pageToken=${first.json.nextPageToken}`)
      assert.deepStrictEqual(second.json, {
        dataStoreEntries: [{ path: "universes/9000001/data-stores/players/entries/c", id: "c" }]
      })
    })
  )

  it.effect("of another universe are not found", () =>
    Effect.gen(function* () {
      const { get } = yield* make()
      const reply = yield* get("/cloud/v2/universes/1/data-stores/players/entries/a")
      assert.strictEqual(reply.status, 404)
      assert.strictEqual(reply.json.code, "NOT_FOUND")
    })
  )

  it.effect("need a valid key", () =>
    Effect.gen(function* () {
      const { get } = yield* make()
      const reply = yield* get(`${universe}/data-stores`, { key: "wrong" })
      assert.strictEqual(reply.status, 401)
      assert.deepStrictEqual(reply.json, { errors: [{ code: 0, message: "Invalid API Key" }] })
    })
  )
})
