import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { entry, make } from "./http.ts"

const megabyte = "x".repeat(1024 * 1024 - 2)

describe("one key's throughput", () => {
  it.effect("is 4 MB written in any sixty seconds", () =>
    Effect.gen(function* () {
      const { patch } = yield* make()
      const write = (id: string) =>
        Effect.map(patch(`${entry(id)}?allowMissing=true`, { value: megabyte }), ({ status }) => status)
      for (let index = 0; index < 4; index++) {
        assert.strictEqual(yield* write("a"), 200)
        yield* TestClock.adjust("10 seconds")
      }
      assert.strictEqual(yield* write("a"), 429)
      assert.strictEqual(yield* write("b"), 200)
      yield* TestClock.adjust("19999 millis")
      assert.strictEqual(yield* write("a"), 429)
      yield* TestClock.adjust("1 millis")
      assert.strictEqual(yield* write("a"), 200)
      assert.strictEqual(yield* write("a"), 429)
    })
  )

  it.effect("is 25 MB read, and refused writes count for nothing", () =>
    Effect.gen(function* () {
      const { emulator, get, patch } = yield* make()
      emulator.seed.dataStores.put({ dataStoreId: "players", id: "a", value: megabyte })
      for (let index = 0; index < 25; index++) assert.strictEqual((yield* get(entry("a"))).status, 200)
      const full = yield* get(entry("a"))
      assert.deepStrictEqual([full.status, full.json.code], [429, "RESOURCE_EXHAUSTED"])
      assert.strictEqual((yield* patch(entry("a"), { value: 1 })).status, 200)
      assert.deepStrictEqual(emulator.views.dataStores.entries({ dataStoreId: "players" }), [
        { scope: "global", id: "a", state: "ACTIVE", value: 1, users: [], attributes: {}, revisions: 1 }
      ])
    })
  )

  it.effect("counts a small value as a kilobyte", () =>
    Effect.gen(function* () {
      const { patch } = yield* make({ world: { universes: [{ id: 9000001, concurrentUsers: 100_000 }] } })
      const write = (value: unknown) =>
        Effect.map(patch(`${entry("a")}?allowMissing=true`, { value }), ({ status }) => status)
      for (let index = 0; index < 3; index++) assert.strictEqual(yield* write(megabyte), 200)
      // Of the 1,024 kilobytes that are left.
      assert.strictEqual(yield* write(megabyte.slice(100 * 1024)), 200)
      let written = 0
      while ((yield* write(1)) === 200) written++
      assert.strictEqual(written, 100)
    })
  )
})
