import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { entries, entry, make, universe } from "./http.ts"

type Listed = { readonly id: string; readonly path: string }

const filled = (count: number) =>
  Effect.gen(function* () {
    const test = yield* make({ quotas: { enabled: false } })
    for (let index = 0; index < count; index++) {
      yield* test.post(`${entries()}?id=e${String(index).padStart(4, "0")}`, { value: index })
    }
    return test
  })

describe("pages of entries", () => {
  it.effect("hold 10 unless asked, and never more than 256", () =>
    Effect.gen(function* () {
      const { get } = yield* filled(300)
      const count = (query: string) =>
        Effect.map(get(`${entries()}${query}`), ({ json, status }) =>
          status === 200 ? (json.dataStoreEntries as ReadonlyArray<unknown>).length : status
        )
      assert.strictEqual(yield* count(""), 10)
      assert.strictEqual(yield* count("?maxPageSize=0"), 10)
      assert.strictEqual(yield* count("?maxPageSize=1"), 1)
      assert.strictEqual(yield* count("?maxPageSize=256"), 256)
      assert.strictEqual(yield* count("?maxPageSize=100000"), 256)
      assert.strictEqual(yield* count("?maxPageSize=-1"), 400)
      assert.strictEqual(yield* count("?maxPageSize=ten"), 400)
    })
  )

  it.effect("make up the whole list, each entry once, whatever the size", () =>
    Effect.gen(function* () {
      const { get } = yield* filled(50)
      for (const size of [1, 7, 25, 50, 51]) {
        const seen: Array<string> = []
        let token = ""
        do {
          const { json } = yield* get(`${entries()}?maxPageSize=${size}&pageToken=${token}`)
          seen.push(...(json.dataStoreEntries as ReadonlyArray<Listed>).map(({ id }) => id))
          token = String(json.nextPageToken ?? "")
        } while (token !== "")
        assert.deepStrictEqual(
          seen,
          Array.from({ length: 50 }, (_, index) => `e${String(index).padStart(4, "0")}`),
          `size ${size}`
        )
      }
    })
  )

  it.effect("go on where they were when entries come and go in between", () =>
    Effect.gen(function* () {
      const { get, post, remove } = yield* filled(6)
      const first = yield* get(`${entries()}?maxPageSize=3`)
      yield* remove(entry("e0002"))
      yield* remove(entry("e0003"))
      yield* post(`${entries()}?id=e00025`, { value: 1 })
      const second = yield* get(`${entries()}?maxPageSize=3&pageToken=${first.json.nextPageToken}`)
      assert.deepStrictEqual(
        (second.json.dataStoreEntries as ReadonlyArray<Listed>).map(({ id }) => id),
        ["e00025", "e0004", "e0005"]
      )
    })
  )

  it.effect("belong to the query that began them", () =>
    Effect.gen(function* () {
      const { get, post } = yield* filled(6)
      yield* post(`${entries({ store: "other" })}?id=x`, { value: 1 })
      const { json } = yield* get(`${entries()}?maxPageSize=3`)
      const token = String(json.nextPageToken)
      const status = (path: string) => Effect.map(get(path), ({ status }) => status)
      assert.strictEqual(yield* status(`${entries()}?maxPageSize=3&pageToken=${token}`), 200)
      for (const path of [
        `${entries()}?maxPageSize=2&pageToken=${token}`,
        `${entries()}?maxPageSize=3&showDeleted=true&pageToken=${token}`,
        `${entries()}?maxPageSize=3&filter=${encodeURIComponent('id.startsWith("e")')}&pageToken=${token}`,
        `${entries({ store: "other" })}?maxPageSize=3&pageToken=${token}`,
        `${entries({ scope: "global" })}?maxPageSize=3&pageToken=${token}`,
        `${entries()}?maxPageSize=3&pageToken=${token}x`,
        `${entries()}?maxPageSize=3&pageToken=nonsense`,
        `${universe}/data-stores?maxPageSize=3&pageToken=${token}`
      ]) {
        assert.strictEqual(yield* status(path), 400, path)
      }
    })
  )

  it.effect("show deleted entries only when asked", () =>
    Effect.gen(function* () {
      const { get, remove } = yield* filled(3)
      yield* remove(entry("e0001"))
      const listed = (query: string) =>
        Effect.map(get(`${entries()}${query}`), ({ json }) =>
          (json.dataStoreEntries as ReadonlyArray<Listed>).map(({ id }) => id)
        )
      assert.deepStrictEqual(yield* listed(""), ["e0000", "e0002"])
      assert.deepStrictEqual(yield* listed("?showDeleted=false"), ["e0000", "e0002"])
      assert.deepStrictEqual(yield* listed("?showDeleted=true"), ["e0000", "e0001", "e0002"])
    })
  )

  it.effect("of one scope or of all", () =>
    Effect.gen(function* () {
      const { get, post } = yield* make()
      for (const [scope, id] of [
        ["global", "b"],
        ["eu", "z"],
        ["us", "a"],
        ["eu", "a"]
      ] as const) {
        yield* post(`${entries({ scope })}?id=${id}`, { value: 1 })
      }
      const paths = (scope: string | undefined, query = "") =>
        Effect.map(get(`${entries(scope === undefined ? {} : { scope })}${query}`), ({ json }) =>
          (json.dataStoreEntries as ReadonlyArray<Listed>).map(({ path }) => path.split("/").slice(4).join("/"))
        )
      assert.deepStrictEqual(yield* paths(undefined), ["entries/b"])
      assert.deepStrictEqual(yield* paths("eu"), ["scopes/eu/entries/a", "scopes/eu/entries/z"])
      assert.deepStrictEqual(yield* paths("none"), [])
      const all = ["scopes/eu/entries/a", "scopes/eu/entries/z", "scopes/global/entries/b", "scopes/us/entries/a"]
      assert.deepStrictEqual(yield* paths("-"), all)
      const first = yield* get(`${entries({ scope: "-" })}?maxPageSize=3`)
      assert.deepStrictEqual(yield* paths("-", `?maxPageSize=3&pageToken=${first.json.nextPageToken}`), all.slice(3))
      const filter = (prefix: string) => `?filter=${encodeURIComponent(`id.startsWith("${prefix}")`)}`
      assert.deepStrictEqual(yield* paths("-", filter("a")), ["scopes/eu/entries/a", "scopes/us/entries/a"])
      assert.deepStrictEqual(yield* paths("-", filter("global/")), ["scopes/global/entries/b"])
      assert.deepStrictEqual(yield* paths("eu", filter("eu/")), [])
    })
  )

  for (const [filter, status] of [
    ['id.startsWith("e000")', 200],
    ["id.startsWith('e000')", 200],
    ['id.startsWith("a\\"b")', 200],
    ['id.startsWith("")', 200],
    ['id.endsWith("e")', 400],
    ['path.startsWith("e")', 400],
    ['id == "e"', 400],
    ['id.startsWith("a") && id.startsWith("b")', 400],
    ['id.startsWith("a"', 400],
    ["e000", 400]
  ] as const) {
    it.effect(`filter ${filter}: ${status}`, () =>
      Effect.gen(function* () {
        const { get } = yield* filled(1)
        assert.strictEqual((yield* get(`${entries()}?filter=${encodeURIComponent(filter)}`)).status, status)
      })
    )
  }
})

describe("pages of revisions", () => {
  it.effect("hold 10 unless asked, never more than 100, newest first throughout", () =>
    Effect.gen(function* () {
      const { get, patch } = yield* filled(1)
      for (let value = 1; value < 120; value++) {
        yield* TestClock.adjust("1 hour")
        yield* patch(entry("e0000"), { value })
      }
      const path = `${entry("e0000")}:listRevisions`
      const page = (query: string) =>
        Effect.map(get(`${path}${query}`), ({ json }) => ({
          ids: (json.dataStoreEntries as ReadonlyArray<{ revisionId: string }>).map(({ revisionId }) => revisionId),
          token: json.nextPageToken
        }))
      assert.strictEqual((yield* page("")).ids.length, 10)
      const first = yield* page("?maxPageSize=1000")
      assert.strictEqual(first.ids.length, 100)
      const second = yield* page(`?maxPageSize=1000&pageToken=${first.token}`)
      assert.strictEqual(second.ids.length, 20)
      assert.strictEqual(second.token, "")
      const all = [...first.ids, ...second.ids]
      assert.deepStrictEqual(all, [...new Set(all)].sort().reverse())
    })
  )
})
