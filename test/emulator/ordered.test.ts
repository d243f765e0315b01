import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"

import { make, universe } from "./http.ts"

const v2 = `${universe}/ordered-data-stores/Points/scopes/global/entries`
const v1 = "/ordered-data-stores/v1/universes/9000001/orderedDataStores/Points/scopes/global/entries"

describe("ordered entries", () => {
  it.effect("are listed by value, equals by id, in pages, both ways", () =>
    Effect.gen(function* () {
      const { emulator, get } = yield* make()
      for (const [id, value] of [
        ["c", 5],
        ["a", 5],
        ["b", -1],
        ["d", 70]
      ] as const) {
        emulator.seed.orderedDataStores.put({ orderedDataStoreId: "Points", id, value })
      }
      const first = yield* get(`${v2}?maxPageSize=3`)
      assert.deepStrictEqual(first.json.orderedDataStoreEntries, [
        { path: "universes/9000001/ordered-data-stores/Points/scopes/global/entries/b", value: -1, id: "b" },
        { path: "universes/9000001/ordered-data-stores/Points/scopes/global/entries/a", value: 5, id: "a" },
        { path: "universes/9000001/ordered-data-stores/Points/scopes/global/entries/c", value: 5, id: "c" }
      ])
      const second = yield* get(`${v2}?maxPageSize=3&pageToken=${first.json.nextPageToken}`)
      assert.strictEqual(second.text.includes('"d"'), true)
      assert.strictEqual(second.json.nextPageToken, "")
      const down = yield* get(`${v1}?max_page_size=2&order_by=desc&filter=${encodeURIComponent("entry >= 5")}`)
      assert.deepStrictEqual(
        (down.json.entries as ReadonlyArray<{ id: string }>).map(({ id }) => id),
        ["d", "c"]
      )
    })
  )

  it.effect("refuse another order, another filter and another grammar", () =>
    Effect.gen(function* () {
      const { get } = yield* make()
      for (const query of [
        "orderBy=id",
        "orderBy=desc",
        `filter=${encodeURIComponent("entry>=5")}`,
        `filter=${encodeURIComponent("value >= 5")}`,
        `filter=${encodeURIComponent("entry > 5")}`
      ]) {
        assert.strictEqual((yield* get(`${v2}?${query}`)).status, 400, query)
      }
    })
  )

  it.effect("are doubles in v2 and exact in v1", () =>
    Effect.gen(function* () {
      const { emulator, get, post } = yield* make()
      yield* post(`${v1}?id=big`, '{"value":9007199254740993}')
      assert.match((yield* get(`${v1}/big`)).text, /"value":9007199254740993/)
      assert.match((yield* get(`${v2}/big`)).text, /"value":9007199254740992/)
      yield* post(`${v2}?id=half`, { value: 2.6 })
      assert.deepStrictEqual(emulator.views.orderedDataStores.entries({ orderedDataStoreId: "Points" })[0], {
        id: "half",
        value: 3n
      })
    })
  )

  it.effect("are created once, and deleted: twice in v1, once in v2", () =>
    Effect.gen(function* () {
      const { patch, post, remove } = yield* make()
      assert.strictEqual((yield* patch(`${v2}/a`, { value: 1 })).status, 404)
      assert.strictEqual((yield* post(`${v2}?id=a`, { value: 1 })).status, 200)
      assert.deepStrictEqual((yield* post(`${v2}?id=a`, { value: 1 })).json, {
        code: "INVALID_ARGUMENT",
        message: "The entry already exists."
      })
      assert.strictEqual((yield* remove(`${v2}/a`)).status, 200)
      assert.strictEqual((yield* remove(`${v2}/a`)).status, 404)
      assert.strictEqual((yield* remove(`${v1}/a`)).status, 200)
      assert.strictEqual((yield* patch(`${v1}/a?allow_missing=true`, { value: "9" })).status, 200)
    })
  )

  it.effect("show an increment beyond 64 bits as the end of the range, and keep it", () =>
    Effect.gen(function* () {
      const { emulator, post } = yield* make()
      const end = 2n ** 63n - 1n
      emulator.seed.orderedDataStores.put({ orderedDataStoreId: "Points", id: "a", value: end })
      assert.match((yield* post(`${v1}/a:increment`, { amount: 5 })).text, /"value":9223372036854775807/)
      const [entry] = emulator.views.orderedDataStores.entries({ orderedDataStoreId: "Points" })
      assert.strictEqual(entry?.value, end + 5n)
    })
  )
})
