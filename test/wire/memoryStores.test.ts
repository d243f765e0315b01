/** What memory stores hold and answer in a minute, as Roblox's guide describes it, by plain requests. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"

import { make, universe } from "../emulator/http.ts"

const queue = `${universe}/memory-store/queues/jobs/items`
const map = `${universe}/memory-store/sorted-maps/ranks/items`

describe("units", () => {
  const limited = (limit: number) => ({
    quotas: { buckets: { "memoryStores.requestUnits": { limit, perConcurrentUser: 0 } } }
  })

  it.effect("M-1: reading items costs one for each, and reading none costs one", () =>
    Effect.gen(function* () {
      const { emulator, get } = yield* make(limited(100))
      for (let index = 0; index < 60; index++) {
        emulator.seed.memoryStores.putSortedMapItem({ sortedMapId: "ranks", id: `i${index}`, value: index })
      }
      const empty = `${universe}/memory-store/sorted-maps/none/items?maxPageSize=100`
      assert.strictEqual((yield* get(`${map}?maxPageSize=60`)).status, 200)
      for (let index = 0; index < 39; index++) assert.strictEqual((yield* get(empty)).status, 200)
      assert.strictEqual((yield* get(`${map}?maxPageSize=60`)).status, 200)
      // 60 + 39 + 60 are more than a hundred.
      assert.strictEqual((yield* get(empty)).status, 429)
      yield* TestClock.adjust("1 minute")
      assert.strictEqual((yield* get(empty)).status, 200)
    })
  )

  it.effect("M-1: reading from a queue costs one for each item that is read", () =>
    Effect.gen(function* () {
      const { emulator, get } = yield* make(limited(5))
      for (let index = 0; index < 20; index++) emulator.seed.memoryStores.putQueueItem({ queueId: "jobs", data: index })
      assert.strictEqual((yield* get(`${queue}:read?count=4`)).status, 200)
      assert.strictEqual((yield* get(`${queue}:read?count=4`)).status, 200)
      assert.strictEqual((yield* get(`${queue}:read?count=1`)).status, 429)
    })
  )

  it.effect("M-2: one structure answers 100,000 a minute, or as many as a test says", () =>
    Effect.gen(function* () {
      const { get, post } = yield* make({ dialect: { "memoryStores.structureUnits": 3 } })
      for (const data of [1, 2, 3]) assert.strictEqual((yield* post(queue, { data })).status, 200)
      assert.strictEqual((yield* post(queue, { data: 4 })).status, 429)
      assert.strictEqual((yield* get(map)).status, 200)
      yield* TestClock.adjust("1 minute")
      assert.strictEqual((yield* post(queue, { data: 4 })).status, 200)
    })
  )
})

describe("room", () => {
  it.effect("M-2: is 64 KB, and 1,200 bytes more for each user of the universe", () =>
    Effect.gen(function* () {
      const { emulator, patch, post } = yield* make({ world: { universes: [{ id: 5 }] } })
      const items = "/cloud/v2/universes/5/memory-store/sorted-maps/m/items"
      const value = "x".repeat(32_000)
      assert.strictEqual((yield* post(`${items}?id=a`, { value })).status, 200)
      assert.strictEqual((yield* post(`${items}?id=b`, { value })).status, 200)
      assert.strictEqual((yield* post(`${items}?id=c`, { value })).status, 429)
      // What takes another's place needs none of its own.
      assert.strictEqual((yield* patch(`${items}/b`, { value })).status, 200)
      const world = emulator.world.universes.get("5")
      if (world !== undefined) world.concurrentUsers = 30
      assert.strictEqual((yield* post(`${items}?id=c`, { value })).status, 200)
    })
  )

  it.effect("M-2: comes back when items expire", () =>
    Effect.gen(function* () {
      const { post } = yield* make({ dialect: { "memoryStores.bytes": 100, "memoryStores.bytesOfUser": 0 } })
      const data = "x".repeat(60)
      assert.strictEqual((yield* post(queue, { data, ttl: "60s" })).status, 200)
      assert.strictEqual((yield* post(queue, { data })).status, 429)
      yield* TestClock.adjust("1 minute")
      assert.strictEqual((yield* post(queue, { data })).status, 200)
    })
  )

  it.effect("M-2: of one structure is bounded in items and in bytes", () =>
    Effect.gen(function* () {
      const few = yield* make({ dialect: { "memoryStores.structureItems": 1 } })
      assert.strictEqual((yield* few.post(queue, { data: 1 })).status, 200)
      assert.strictEqual((yield* few.post(queue, { data: 2 })).status, 429)
      assert.strictEqual((yield* few.post(`${map}?id=a`, { value: 1 })).status, 200)
      const small = yield* make({ dialect: { "memoryStores.structureBytes": 50 } })
      assert.strictEqual((yield* small.post(`${map}?id=a`, { value: "x".repeat(60) })).status, 429)
      assert.strictEqual((yield* small.post(`${map}?id=a`, { value: "x" })).status, 200)
    })
  )
})
