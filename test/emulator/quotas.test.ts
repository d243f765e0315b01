import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { entries, entry, make, universe } from "./http.ts"

const stores = `${universe}/data-stores`
const rate = (headers: Headers) =>
  ["x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset", "retry-after"].map((name) => headers.get(name))

describe("quotas", () => {
  it.effect("of a key's owner open again when the clock's minute turns", () =>
    Effect.gen(function* () {
      const { emulator, post } = yield* make({
        world: { keys: [{ key: "second" }, { key: "other", owner: "users/7" }] }
      })
      const snapshot = (key = "emulator-key") => post(`${stores}:snapshot`, {}, { key })
      yield* TestClock.setTime(Date.UTC(2026, 0, 1, 0, 0, 59))
      for (let count = 60; count > 0; count--) {
        const { headers, status } = yield* snapshot()
        assert.strictEqual(status, 200)
        assert.deepStrictEqual(rate(headers), ["60, 60;w=60", String(count - 1), "1", null])
      }
      const full = yield* snapshot()
      assert.strictEqual(full.status, 429)
      assert.strictEqual(full.json.code, "RESOURCE_EXHAUSTED")
      assert.deepStrictEqual(rate(full.headers), ["60, 60;w=60", "0", "1", "5"])
      assert.strictEqual((yield* snapshot("second")).status, 429)
      assert.strictEqual((yield* snapshot("other")).status, 200)

      yield* TestClock.adjust("999 millis")
      assert.strictEqual((yield* snapshot()).status, 429)
      yield* TestClock.adjust("1 millis")
      const open = yield* snapshot()
      assert.deepStrictEqual([open.status, ...rate(open.headers)], [200, "60, 60;w=60", "59", "60", null])
      assert.strictEqual(emulator.log().filter(({ status }) => status === 429).length, 3)
    })
  )

  it.effect("of a universe are shared by all keys, by class, and grow with its concurrent users", () =>
    Effect.gen(function* () {
      const { emulator, get, post, remove } = yield* make({
        world: { universes: [{ id: 9000001, concurrentUsers: 2 }], keys: [{ key: "other", owner: "groups/9" }] }
      })
      yield* post(`${entries()}?id=a`, { value: 1 })
      const statuses = (count: number, path: string, key: string) =>
        Effect.gen(function* () {
          const seen = new Set<number>()
          for (let index = 0; index < count; index++) seen.add((yield* get(path, { key })).status)
          return [...seen]
        })
      assert.deepStrictEqual(yield* statuses(200, entry("a"), "emulator-key"), [200])
      assert.deepStrictEqual(yield* statuses(180, entry("a", { scope: "global" }), "other"), [200])
      const full = yield* get(entry("a"))
      assert.strictEqual(full.status, 429)
      assert.deepStrictEqual(rate(full.headers), ["380, 1000000;w=60, 380;w=60", "0", "60", "5"])
      assert.deepStrictEqual(yield* statuses(304, entries(), "emulator-key"), [200])
      assert.strictEqual((yield* get(entries())).status, 429)
      assert.strictEqual((yield* remove(entry("a"))).status, 200)

      const own = emulator.world.universes.get("9000001")
      if (own !== undefined) own.concurrentUsers = 3
      assert.strictEqual((yield* get(entry("b"))).status, 404)
    })
  )

  it.effect("can be set by operation and by bucket, hidden, or switched off", () =>
    Effect.gen(function* () {
      const tight = yield* make({
        quotas: {
          operations: { "dataStores.list": { limit: 1, period: "SECOND" } },
          buckets: { "dataStores.read": { limit: 2 } },
          retryAfter: null,
          headers: false
        }
      })
      assert.strictEqual((yield* tight.get(stores)).status, 200)
      const full = yield* tight.get(stores)
      assert.deepStrictEqual([full.status, ...rate(full.headers)], [429, null, null, null, null])
      yield* TestClock.adjust("1 second")
      assert.strictEqual((yield* tight.get(stores)).status, 200)
      for (const status of [404, 404, 429]) assert.strictEqual((yield* tight.get(entry("a"))).status, status)

      const off = yield* make({ quotas: { enabled: false } })
      for (let index = 0; index < 100; index++)
        assert.strictEqual((yield* off.post(`${stores}:snapshot`, {})).status, 200)
    })
  )

  it.effect("of OAuth are counted for each authorization, apart from keys", () =>
    Effect.gen(function* () {
      const { get } = yield* make({
        world: {
          tokens: [
            { token: "a1", app: "a" },
            { token: "a2", app: "a" },
            { token: "b1", app: "b" }
          ]
        },
        quotas: { operations: { "universes.get": { limit: 1, period: "MINUTE" } } }
      })
      const status = (token: string) =>
        Effect.map(get(universe, { key: null, headers: { authorization: `Bearer ${token}` } }), ({ status }) => status)
      assert.deepStrictEqual(
        [yield* status("a1"), yield* status("a2"), yield* status("b1"), (yield* get(universe)).status],
        [200, 429, 200, 200]
      )
    })
  )

  it.effect("do not count requests without a valid credential", () =>
    Effect.gen(function* () {
      const { get } = yield* make({ quotas: { operations: { "dataStores.list": { limit: 1, period: "MINUTE" } } } })
      for (let index = 0; index < 3; index++) assert.strictEqual((yield* get(stores, { key: "nope" })).status, 401)
      assert.strictEqual((yield* get(stores)).status, 200)
    })
  )
})
