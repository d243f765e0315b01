import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { entries, entry, make } from "./http.ts"

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
      assert.deepStrictEqual([removed.status, removed.text], [200, "{}"])
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
        dataStoreEntries: [{ path: "universes/9000001/data-stores/players/entries/c", id: "c" }],
        nextPageToken: ""
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

  it.effect("are guarded by their etag where an update carries one", () =>
    Effect.gen(function* () {
      const { emulator, get, patch, post } = yield* make()
      const { json } = yield* post(create("a"), { value: 1 })
      assert.strictEqual((yield* patch(entry("a"), { value: 2, etag: json.etag })).status, 200)
      const stale = yield* patch(entry("a"), { value: 3, etag: json.etag })
      assert.deepStrictEqual([stale.status, stale.json.code], [409, "ABORTED"])
      assert.strictEqual((yield* get(entry("a"))).json.value, 2)
      const missing = yield* patch(`${entry("b")}?allowMissing=true`, { value: 1, etag: "x" })
      assert.strictEqual(missing.status, 409)
      assert.deepStrictEqual(
        emulator.log().map(({ applied }) => applied),
        [true, true, false, false, false]
      )
    })
  )

  it.effect("keep integers that a double cannot hold", () =>
    Effect.gen(function* () {
      const { get, patch, send } = yield* make()
      const text = `{"value":{"big":9223372036854775807,"__proto__":{"x":1},"list":[-12345678901234567890,0.1,1.5]}}`
      yield* patch(`${entry("a")}?allowMissing=true`, text)
      assert.include((yield* get(entry("a"))).text, text.slice(1, -1))
      yield* send("POST", `${entry("n")}:increment`, { body: `{"amount":9007199254740993}` })
      const sum = yield* send("POST", `${entry("n")}:increment`, { body: `{"amount":2}` })
      assert.include(sum.text, `"value":9007199254740995`)
    })
  )
})

describe("increments", () => {
  it.effect("create what is missing, add to what exists, and clear users and attributes not named", () =>
    Effect.gen(function* () {
      const { post } = yield* make()
      const path = `${entry("n")}:increment`
      const first = yield* post(path, { amount: 5, users: ["users/156"], attributes: { a: "b" } })
      assert.deepInclude(first.json, { value: 5, users: ["users/156"], attributes: { a: "b" } })
      assert.deepInclude((yield* post(path, { amount: -2 })).json, { value: 3, users: [], attributes: {} })
    })
  )

  it.effect("show a sum beyond 64 bits clamped and store it as it is", () =>
    Effect.gen(function* () {
      const { get, send } = yield* make()
      const path = `${entry("n")}:increment`
      yield* send("POST", path, { body: `{"amount":9223372036854775807}` })
      assert.include((yield* send("POST", path, { body: `{"amount":3}` })).text, `"value":9223372036854775807,`)
      assert.include((yield* get(entry("n"))).text, `"value":9223372036854775810,`)
    })
  )

  for (const [what, value, amount] of [
    ["a string", "x", 1],
    ["a fraction", 1.5, 1],
    ["an integer by a fraction", 1, 0.5],
    ["an integer by nothing", 1, undefined]
  ] as const) {
    it.effect(`refuse ${what}`, () =>
      Effect.gen(function* () {
        const { get, post } = yield* make()
        yield* post(create("n"), { value })
        assert.strictEqual((yield* post(`${entry("n")}:increment`, { amount })).status, 400)
        assert.strictEqual((yield* get(entry("n"))).json.value, value)
      })
    )
  }
})

describe("revisions", () => {
  const history = Effect.gen(function* () {
    const test = yield* make()
    yield* test.post(create("a"), { value: 0, users: ["users/1"] })
    for (const value of [1, 2]) {
      yield* TestClock.adjust("1 hour")
      yield* test.patch(entry("a"), { value })
    }
    return test
  })

  it.effect("are listed newest first, without values", () =>
    Effect.gen(function* () {
      const { get } = yield* history
      const { json } = yield* get(`${entry("a")}:listRevisions`)
      const revisions = json.dataStoreEntries as ReadonlyArray<Record<string, unknown>>
      assert.deepStrictEqual(
        revisions.map(({ revisionCreateTime }) => revisionCreateTime),
        ["1970-01-01T02:00:00Z", "1970-01-01T01:00:00Z", "1970-01-01T00:00:00Z"]
      )
      const [newest] = revisions
      assert.deepStrictEqual(Object.keys(newest ?? {}).sort(), [
        "createTime",
        "etag",
        "id",
        "path",
        "revisionCreateTime",
        "revisionId",
        "state"
      ])
      assert.strictEqual(newest?.id, `a@${newest?.revisionId}`)
      assert.strictEqual(newest?.path, `universes/9000001/data-stores/players/entries/a@${newest?.revisionId}`)
    })
  )

  it.effect("are filtered by time", () =>
    Effect.gen(function* () {
      const { get } = yield* history
      const times = (filter: string) =>
        Effect.map(get(`${entry("a")}:listRevisions?filter=${encodeURIComponent(filter)}`), ({ json, status }) =>
          status === 200
            ? (json.dataStoreEntries as ReadonlyArray<Record<string, string>>).map((revision) =>
                revision.revisionCreateTime?.slice(11, 13)
              )
            : status
        )
      const at = (hour: number) => `1970-01-01T0${hour}:00:00Z`
      assert.deepStrictEqual(yield* times(`revision_create_time >= ${at(1)}`), ["02", "01"])
      assert.deepStrictEqual(yield* times(`revision_create_time <= ${at(1)}`), ["01", "00"])
      assert.deepStrictEqual(yield* times(`revision_create_time >= ${at(1)} && revision_create_time <= ${at(1)}`), [
        "01"
      ])
      for (const bad of [
        "revision_create_time > 1970-01-01T00:00:00Z",
        "revisionCreateTime >= 1970-01-01T00:00:00Z",
        "x"
      ]) {
        assert.strictEqual(yield* times(bad), 400)
      }
    })
  )

  it.effect("are read by id, as the latest, and as of a time", () =>
    Effect.gen(function* () {
      const { get } = yield* history
      const { json } = yield* get(`${entry("a")}:listRevisions`)
      const [, middle] = json.dataStoreEntries as ReadonlyArray<Record<string, string>>
      const value = (suffix: string) =>
        Effect.map(get(entry(`a@${suffix}`)), ({ json, status }) => (status === 200 ? json.value : status))
      assert.strictEqual(yield* value(middle?.revisionId ?? ""), 1)
      assert.strictEqual(yield* value("latest"), 2)
      assert.strictEqual(yield* value("latest:1970-01-01T01:59:59.999Z"), 1)
      assert.strictEqual(yield* value("latest:1970-01-01T02:00:00+01:00"), 1)
      assert.strictEqual(yield* value("latest:1970-01-01T02:10:00Z"), 2)
      assert.strictEqual(yield* value("latest:1970-01-01T02:10:01Z"), 400)
      assert.strictEqual(yield* value("latest:1969-12-31T23:59:59Z"), 400)
      assert.strictEqual(yield* value("latest:yesterday"), 400)
      assert.strictEqual(yield* value("nothing"), 404)
    })
  )

  it.effect("end in a tombstone once deleted, and go on after it", () =>
    Effect.gen(function* () {
      const { get, patch, remove } = yield* history
      yield* TestClock.adjust("1 hour")
      yield* remove(entry("a"))
      yield* TestClock.adjust("1 hour")
      yield* patch(`${entry("a")}?allowMissing=true`, { value: 9 })
      const { json } = yield* get(`${entry("a")}:listRevisions`)
      assert.deepStrictEqual(
        (json.dataStoreEntries as ReadonlyArray<Record<string, string>>).map(({ state }) => state),
        ["ACTIVE", "DELETED", "ACTIVE", "ACTIVE", "ACTIVE"]
      )
      assert.strictEqual((yield* get(entry("a@latest:1970-01-01T03:30:00Z"))).status, 404)
      assert.strictEqual((yield* get(entry("a@latest:1970-01-01T02:30:00Z"))).json.value, 2)
    })
  )

  it.effect("are dropped thirty days after they were superseded, and entries thirty days after deletion", () =>
    Effect.gen(function* () {
      const { emulator, get, remove } = yield* history
      yield* remove(entry("a"))
      const count = Effect.map(get(`${entry("a")}:listRevisions`), ({ json, status }) =>
        status === 200 ? (json.dataStoreEntries as ReadonlyArray<unknown>).length : status
      )
      yield* TestClock.setTime(Date.UTC(1970, 0, 31, 0, 59, 59))
      assert.strictEqual(yield* count, 4)
      yield* TestClock.setTime(Date.UTC(1970, 0, 31, 1, 0, 0))
      assert.strictEqual(yield* count, 3)
      yield* TestClock.setTime(Date.UTC(1970, 0, 31, 2, 0, 0))
      assert.strictEqual(yield* count, 404)
      assert.notInclude(emulator.export(), `"revisions":[`)
    })
  )

  it.effect("in an id are only read as such: a write makes a new key", () =>
    Effect.gen(function* () {
      const { get, patch, post } = yield* history
      yield* patch(`${entry("a@b")}?allowMissing=true`, { value: "other" })
      assert.strictEqual((yield* post(`${entry("a@n")}:increment`, { amount: 1 })).json.id, "a@n")
      assert.strictEqual((yield* get(entry("a"))).json.value, 2)
      assert.strictEqual((yield* get(entry("a@b"))).status, 404)
      assert.deepInclude((yield* get(entry("a@b@latest"))).json, { id: "a@b", value: "other" })
    })
  )
})

describe("limits", () => {
  const long = "x".repeat(50)
  const users = (count: number) => Array.from({ length: count }, (_, index) => `users/${index}`)
  for (const [what, path, body, status] of [
    ["a 50-character id", create(long), { value: 1 }, 200],
    ["a 51-character id", create(`${long}x`), { value: 1 }, 400],
    ["no id", entries(), { value: 1 }, 400],
    ["an empty id", create(""), { value: 1 }, 400],
    ["a 50-character store", create("a", { store: long }), { value: 1 }, 200],
    ["a 51-character store", create("a", { store: `${long}x` }), { value: 1 }, 400],
    ["a 50-character scope", create("a", { scope: long }), { value: 1 }, 200],
    ["a 51-character scope", create("a", { scope: `${long}x` }), { value: 1 }, 400],
    ["the scope that means all", create("a", { scope: "-" }), { value: 1 }, 400],
    ["the largest value", create("a"), { value: "x".repeat(4_194_304 - 2) }, 200],
    ["a value one character too long", create("a"), { value: "x".repeat(4_194_304 - 1) }, 400],
    ["a null value", create("a"), { value: null }, 200],
    ["no value", create("a"), {}, 400],
    ["four users", create("a"), { value: 1, users: users(4) }, 200],
    ["five users", create("a"), { value: 1, users: users(5) }, 400],
    ["a bare user id", create("a"), { value: 1, users: ["156"] }, 400],
    ["attributes that are no object", create("a"), { value: 1, attributes: ["a"] }, 400],
    ["a 51-character attribute key", create("a"), { value: 1, attributes: { [`${long}x`]: "" } }, 400],
    ["a 251-character attribute", create("a"), { value: 1, attributes: { a: "x".repeat(251) } }, 400],
    ["300 characters of attributes", create("a"), { value: 1, attributes: { [long]: "x".repeat(250) } }, 200],
    ["301 characters of attributes", create("a"), { value: 1, attributes: { [long]: "x".repeat(250), a: "" } }, 400],
    ["a body that is not an object", create("a"), [1], 400],
    ["a body that is not JSON", create("a"), "{", 400],
    ["no body", create("a"), undefined, 400]
  ] as const) {
    it.effect(`${what}: ${status}`, () =>
      Effect.gen(function* () {
        const { emulator, send } = yield* make()
        const reply = yield* send("POST", path, { body })
        assert.strictEqual(reply.status, status, reply.text.slice(0, 200))
        assert.strictEqual(emulator.log()[0]?.applied, status === 200)
        if (status === 400) assert.strictEqual(reply.json.code, "INVALID_ARGUMENT")
      })
    )
  }
})
