import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"

import { make, universe } from "./http.ts"

const queue = `${universe}/memory-store/queues/jobs/items`
const map = `${universe}/memory-store/sorted-maps/ranks/items`

type Items = ReadonlyArray<{ readonly id: string; readonly data: unknown; readonly value: unknown }>

describe("queues", () => {
  it.effect("give what has the highest priority first, and equals as they came", () =>
    Effect.gen(function* () {
      const { get, post } = yield* make()
      for (const [data, priority] of [
        ["a", undefined],
        ["b", 2],
        ["c", 2],
        ["d", -1],
        ["e", 0]
      ]) {
        yield* post(queue, { data, ...(priority === undefined ? {} : { priority }) })
      }
      const { json } = yield* get(`${queue}:read?count=10`)
      assert.deepStrictEqual(
        (json.queueItems as Items).map(({ data }) => data),
        ["b", "c", "a", "e", "d"]
      )
    })
  )

  it.effect("hide what is read for a while, and forget what is discarded in that time", () =>
    Effect.gen(function* () {
      const { emulator, get, post } = yield* make()
      yield* post(queue, { data: 1 })
      const first = yield* get(`${queue}:read?invisibilityWindow=5s`)
      assert.deepStrictEqual((yield* get(`${queue}:read`)).json.queueItems, [])
      yield* TestClock.adjust("5 seconds")
      // Too late: it came back.
      yield* post(`${queue}:discard`, { readId: first.json.id })
      const second = yield* get(`${queue}:read`)
      assert.strictEqual((second.json.queueItems as Items).length, 1)
      yield* post(`${queue}:discard`, { readId: second.json.id })
      assert.deepStrictEqual(emulator.views.memoryStores.queueItems({ queueId: "jobs" }), [])
    })
  )

  it.effect("give all that was asked for or nothing", () =>
    Effect.gen(function* () {
      const { get, post } = yield* make()
      yield* post(queue, { data: 1 })
      assert.deepStrictEqual((yield* get(`${queue}:read?count=2&allOrNothing=true`)).json.queueItems, [])
      assert.strictEqual(((yield* get(`${queue}:read?count=2`)).json.queueItems as Items).length, 1)
    })
  )

  it.effect("forget items whose time is up", () =>
    Effect.gen(function* () {
      const { get, post } = yield* make()
      const { json } = yield* post(queue, { data: 1, ttl: "3s" })
      assert.strictEqual(json.expireTime, "1970-01-01T00:00:03.000Z")
      yield* post(queue, { data: 2 })
      yield* TestClock.adjust("3 seconds")
      assert.deepStrictEqual(
        ((yield* get(`${queue}:read?count=5`)).json.queueItems as Items).map(({ data }) => data),
        [2]
      )
      yield* TestClock.adjust("45 days")
      assert.deepStrictEqual((yield* get(`${queue}:read?count=5`)).json.queueItems, [])
    })
  )

  it.effect("refuse what they cannot hold", () =>
    Effect.gen(function* () {
      const { post } = yield* make()
      for (const body of [
        {},
        { data: "x".repeat(32_769) },
        { data: 1, ttl: "PT3S" },
        { data: 1, ttl: "0s" },
        { data: 1, ttl: "3888001s" }
      ]) {
        assert.strictEqual((yield* post(queue, body)).status, 400, JSON.stringify(body).slice(0, 60))
      }
      assert.strictEqual((yield* post(`${queue}:discard`, {})).status, 400)
    })
  )
})

describe("sorted maps", () => {
  it.effect("order numbers before texts before nothing, one item a page unless more are asked for", () =>
    Effect.gen(function* () {
      const { emulator, get } = yield* make()
      for (const [id, sortKey] of [
        ["z", undefined],
        ["y", "b"],
        ["x", "a"],
        ["w", 10],
        ["v", 9],
        ["u", 9],
        ["a", undefined]
      ] as const) {
        emulator.seed.memoryStores.putSortedMapItem({
          sortedMapId: "ranks",
          id,
          value: 1,
          ...(sortKey === undefined ? {} : { sortKey })
        })
      }
      const ids = (items: unknown) => (items as Items).map(({ id }) => id).join("")
      assert.strictEqual(ids((yield* get(map)).json.items), "u")
      assert.strictEqual(ids((yield* get(`${map}?maxPageSize=100`)).json.items), "uvwxyaz")
      const first = yield* get(`${map}?maxPageSize=4&orderBy=desc`)
      assert.strictEqual(ids(first.json.items), "zayx")
      const second = yield* get(`${map}?maxPageSize=4&orderBy=desc&pageToken=${first.json.nextPageToken}`)
      assert.strictEqual(ids(second.json.items), "wvu")
      const filtered = (filter: string) => get(`${map}?maxPageSize=100&filter=${encodeURIComponent(filter)}`)
      assert.strictEqual(ids((yield* filtered("sortKey > 9")).json.items), "w")
      assert.strictEqual(ids((yield* filtered('sortKey < "b"')).json.items), "x")
      assert.strictEqual(ids((yield* filtered('id > "u" && id < "x"')).json.items), "vw")
      assert.strictEqual((yield* filtered("id > 5")).status, 400)
      assert.strictEqual((yield* filtered('id >= "a"')).status, 400)
      assert.strictEqual((yield* filtered('id > "a" &&')).status, 400)
    })
  )

  it.effect("create once, replace, and forget", () =>
    Effect.gen(function* () {
      const { get, patch, post, remove } = yield* make()
      assert.strictEqual((yield* patch(`${map}/a`, { value: 1 })).status, 404)
      const created = yield* post(`${map}?id=a`, { value: 1, numericSortKey: 3, ttl: "60s" })
      assert.strictEqual(created.status, 200)
      const again = yield* post(`${map}?id=a`, { value: 1 })
      assert.deepStrictEqual([again.status, again.json.code], [409, "ALREADY_EXISTS"])
      const updated = yield* patch(`${map}/a`, { value: 2 })
      assert.notStrictEqual(updated.json.etag, created.json.etag)
      assert.strictEqual(updated.json.numericSortKey, null)
      assert.strictEqual((yield* patch(`${map}/a`, { value: 2, numericSortKey: 1, stringSortKey: "a" })).status, 400)
      assert.strictEqual((yield* remove(`${map}/a`)).status, 200)
      assert.strictEqual((yield* remove(`${map}/a`)).status, 404)
      assert.strictEqual((yield* patch(`${map}/a?allowMissing=true`, { value: 3, ttl: "1s" })).status, 200)
      yield* TestClock.adjust("1 second")
      assert.strictEqual((yield* get(`${map}/a`)).status, 404)
    })
  )
})

/** Where an operation is polled, which is not where its path says. */
const polled = ({ path }: Readonly<Record<string, unknown>>): string => {
  assert.match(String(path), /^cloud\/v2\/universes\/9000001\/operations\/[^/]+$/)
  return `/${String(path).replace("/operations/", "/memory-store/operations/")}`
}

describe("a flush", () => {
  it.effect("takes time, and empties queues and maps when it ends", () =>
    Effect.gen(function* () {
      const { emulator, get, post, send } = yield* make()
      yield* post(queue, { data: 1 })
      const started = yield* send("POST", `${universe}/memory-store:flush`)
      const path = polled(started.json)
      assert.strictEqual((yield* get(path)).json.done === true, false)
      assert.strictEqual(emulator.views.memoryStores.queueItems({ queueId: "jobs" }).length, 1)
      yield* TestClock.adjust("2 seconds")
      assert.strictEqual((yield* get(path)).json.done, true)
      assert.strictEqual((yield* get(`${path}0`)).status, 404)
      assert.deepStrictEqual((yield* get(`${queue}:read`)).json.queueItems, [])
      assert.strictEqual((yield* send("POST", `${universe}/memory-store:flush?scope=BOTH`)).status, 400)
    })
  )

  it.effect("of the test scope leaves live memory alone, and can fail", () =>
    Effect.gen(function* () {
      const { emulator, get, post, send } = yield* make()
      yield* post(queue, { data: 1 })
      yield* send("POST", `${universe}/memory-store:flush?scope=TEST`)
      emulator.world.memoryStores.flushing.failure = { code: 13, message: "No." }
      const failing = yield* send("POST", `${universe}/memory-store:flush`)
      yield* TestClock.adjust("2 seconds")
      const { error } = (yield* get(polled(failing.json))).json
      assert.deepInclude(error as object, { code: 13, message: "No." })
      assert.strictEqual(((yield* get(`${queue}:read`)).json.queueItems as Items).length, 1)
    })
  )
})

describe("messages", () => {
  it.effect("are recorded, and exported", () =>
    Effect.gen(function* () {
      const { emulator, post } = yield* make()
      assert.strictEqual((yield* post(`${universe}:publishMessage`, { topic: "news", message: "a" })).status, 200)
      yield* TestClock.adjust("1 second")
      const v1 = "/messaging-service/v1/universes/9000001/topics"
      assert.strictEqual((yield* post(`${v1}/a%20b`, { message: "b" })).status, 200)
      assert.strictEqual((yield* post(`${universe}:publishMessage`, { topic: "", message: "a" })).status, 400)
      assert.strictEqual((yield* post(`${v1}/x`, { message: "x".repeat(1115) })).status, 400)
      const messages = [
        { universeId: "9000001", topic: "news", message: "a", time: 0 },
        { universeId: "9000001", topic: "a b", message: "b", time: 1000 }
      ]
      assert.deepStrictEqual(emulator.views.messaging.published(), messages)
      assert.deepStrictEqual(emulator.views.messaging.published({ topic: "a b" }), messages.slice(1))
      assert.deepStrictEqual(emulator.views.messaging.published({ universeId: 5 }), [])
    })
  )
})
