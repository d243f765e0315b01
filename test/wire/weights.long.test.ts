/** Quotas in units and megabytes: the services stay within what the emulator counts, without being refused once. */
import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Stream from "effect/Stream"
import { OpenCloud, QuotaMode } from "effect-open-cloud"
import { DataStores } from "effect-open-cloud/DataStores"
import { DataStoresV1 } from "effect-open-cloud/DataStoresV1"
import type { Emulator } from "effect-open-cloud/emulator"
import { MemoryStores } from "effect-open-cloud/MemoryStores"
import { makeCloud, universeId } from "../integration/cloud.ts"
import { elapse } from "../integration/time.ts"

const minute = 60_000

/** Runs a program to its end while time passes, and gives what the server saw of it. */
const watch = <A, E>(
  cloud: Effect.Success<ReturnType<typeof makeCloud>>,
  program: Effect.Effect<A, E, OpenCloud | DataStores | DataStoresV1 | MemoryStores>
) =>
  Effect.gen(function* () {
    const services = program.pipe(Effect.provide([DataStores.layer, DataStoresV1.layer, MemoryStores.layer]), cloud.run)
    const { exit, millis } = yield* elapse(services, { within: "20 minutes" })
    if (Exit.isFailure(exit)) return yield* Effect.die(exit.cause)
    const log = cloud.emulator.log()
    return { value: exit.value, millis, log, refusals: log.filter(({ status }) => status === 429).length }
  })

const times = <A, E, R>(count: number, concurrency: number, call: (index: number) => Effect.Effect<A, E, R>) =>
  Effect.forEach(
    Array.from({ length: count }, (_, index) => index),
    call,
    { concurrency }
  )

describe("units of memory stores", () => {
  const quotas = { buckets: { "memoryStores.requestUnits": { limit: 1_000, perConcurrentUser: 0 } } } as const

  const fill = (emulator: Emulator, items: number) => {
    for (let index = 0; index < items; index++) {
      emulator.seed.memoryStores.putSortedMapItem({ sortedMapId: "ranks", id: `i${index}`, value: index })
      emulator.seed.memoryStores.putQueueItem({ queueId: "jobs", data: index })
    }
  }

  const page = Effect.gen(function* () {
    const memory = yield* MemoryStores
    return (yield* Stream.runCollect(memory.listSortedMapItems({ universeId, sortedMapId: "ranks" }))).length
  })

  for (const { concurrency, headers } of [
    { concurrency: 1, headers: true },
    { concurrency: 1, headers: false },
    { concurrency: 25, headers: false }
  ]) {
    const told = headers ? "as the server tells them" : "as the program names them"
    it.effect(`M-1: pages of 100 items, ${concurrency} at once, stay within the units, ${told}`, () =>
      Effect.gen(function* () {
        const own = headers ? {} : { quotaOverrides: { buckets: { "memoryStores.requestUnits": 1_000 } } }
        const cloud = yield* makeCloud({ quotas: { ...quotas, headers } }, { deadline: "1 hour", ...own })
        fill(cloud.emulator, 100)
        const { millis, refusals, value } = yield* watch(
          cloud,
          times(35, concurrency, () => page)
        )
        assert.deepStrictEqual(new Set(value), new Set([100]))
        assert.strictEqual(refusals, 0)
        // Ten in a minute, and no fewer.
        assert.strictEqual(millis, 3 * minute)
      })
    )
  }

  it.effect("M-1: reading from a queue stays within the units, too", () =>
    Effect.gen(function* () {
      const cloud = yield* makeCloud({ quotas }, { deadline: "1 hour" })
      fill(cloud.emulator, 900)
      const read = Effect.flatMap(MemoryStores, (memory) =>
        memory.readQueueItems({ universeId, queueId: "jobs", count: 150, invisibilityWindow: "1 hour" })
      )
      const { log, millis, refusals, value } = yield* watch(
        cloud,
        times(15, 1, () => read)
      )
      assert.strictEqual(value.flatMap(({ items }) => items).length, 900)
      assert.strictEqual(log.length, 15)
      assert.strictEqual(refusals, 0)
      assert.strictEqual(millis, minute)
    })
  )

  it.effect("M-1: a budget shows units, of what came and not of what was asked for", () =>
    Effect.gen(function* () {
      const cloud = yield* makeCloud({ quotas })
      fill(cloud.emulator, 30)
      const program = Effect.andThen(Effect.all([page, page]), OpenCloud.quotas)
      const { value } = yield* watch(cloud, program)
      assert.deepInclude(
        value.find(({ bucket }) => bucket === "memoryStores.requestUnits"),
        { limit: 1_000, remaining: 940, inFlight: 0, window: Duration.millis(minute) }
      )
    })
  )

  it.effect("M-1: a program that does not wait is told so before it asks for more than is left", () =>
    Effect.gen(function* () {
      const cloud = yield* makeCloud({ quotas })
      fill(cloud.emulator, 95)
      const program = Effect.andThen(
        times(10, 1, () => page),
        Effect.flip(page).pipe(Effect.provideService(QuotaMode, "fail"))
      )
      const { log, refusals, value } = yield* watch(cloud, program)
      assert.deepInclude(value, { _tag: "QuotaExhausted", bucket: "memoryStores.requestUnits" })
      assert.strictEqual(log.length, 10)
      assert.strictEqual(refusals, 0)
    })
  )
})

describe("megabytes of data stores", () => {
  const megabyte = 1024 * 1024
  /** JSON of so many megabytes. */
  const text = (megabytes: number) => "x".repeat(megabytes * megabyte - 2)

  const setV1 = (entryId: string, value: string) =>
    Effect.flatMap(DataStoresV1, (stores) =>
      stores.upsertEntry({ universeId, dataStoreId: "s", entryId, value, users: [], attributes: {} })
    )
  const removeV1 = (entryId: string) =>
    Effect.flatMap(DataStoresV1, (stores) => stores.deleteEntry({ universeId, dataStoreId: "s", entryId }))

  for (const concurrency of [1, 8]) {
    it.effect(`DS-4: the older interface writes 10 MB in any minute, ${concurrency} at once`, () =>
      Effect.gen(function* () {
        const cloud = yield* makeCloud({}, { deadline: "1 hour" })
        const { log, millis, refusals } = yield* watch(
          cloud,
          times(6, concurrency, (index) => setV1(`k${index}`, text(2)))
        )
        assert.strictEqual(refusals, 0)
        assert.strictEqual(log.filter(({ status }) => status === 200).length, 6)
        assert.strictEqual(millis, minute)
      })
    )
  }

  it.effect("DS-4: the older interface reads 20 MB in any minute", () =>
    Effect.gen(function* () {
      const cloud = yield* makeCloud({}, { deadline: "1 hour" })
      for (let index = 0; index < 11; index++) {
        cloud.emulator.seed.dataStores.put({ dataStoreId: "s", id: `k${index}`, value: text(2) })
      }
      const read = (index: number) =>
        Effect.flatMap(DataStoresV1, (stores) =>
          stores.getEntry({ universeId, dataStoreId: "s", entryId: `k${index}` })
        )
      const { millis, refusals } = yield* watch(cloud, times(11, 1, read))
      assert.strictEqual(refusals, 0)
      assert.strictEqual(millis, minute)
    })
  )

  it.effect("DS-4: removals weigh a kilobyte of what is written, and a budget shows kilobytes", () =>
    Effect.gen(function* () {
      const cloud = yield* makeCloud()
      const program = Effect.all([setV1("a", text(1)), setV1("b", "x"), removeV1("b"), OpenCloud.quotas])
      const { value } = yield* watch(cloud, program)
      const left = (name: string) => value[3].filter(({ bucket }) => bucket === `dataStores.${name}`)
      assert.deepStrictEqual(
        left("writeV1Kilobytes").map(({ limit, remaining }) => [limit, remaining]),
        [[10_240, 10_240 - 1_024 - 1 - 1]]
      )
      assert.deepStrictEqual(
        left("writeEntryKilobytes").map(({ limit, remaining }) => [limit, remaining]),
        [
          [4_096, 4_096 - 1_024],
          [4_096, 4_096 - 1 - 1]
        ]
      )
    })
  )

  it.effect("DS-5: writes and removals of one key stay within 4 MB in any minute, in the older interface", () =>
    Effect.gen(function* () {
      const cloud = yield* makeCloud({}, { deadline: "1 hour" })
      const again = Effect.andThen(setV1("a", text(1.5)), removeV1("a"))
      const { log, millis, refusals } = yield* watch(
        cloud,
        times(3, 1, () => again)
      )
      assert.strictEqual(refusals, 0)
      assert.strictEqual(log.length, 6)
      assert.strictEqual(millis, minute)
    })
  )

  it.effect("DS-5: and in the newer one, where other keys do not wait", () =>
    Effect.gen(function* () {
      const cloud = yield* makeCloud({}, { deadline: "1 hour" })
      const put = (entryId: string) =>
        Effect.flatMap(DataStores, (stores) =>
          stores.upsertEntry({ universeId, dataStoreId: "s", entryId, value: text(1.5), users: [], attributes: {} })
        )
      const remove = (entryId: string) =>
        Effect.flatMap(DataStores, (stores) => stores.deleteEntry({ universeId, dataStoreId: "s", entryId }))
      const one = times(3, 1, () => Effect.andThen(put("a"), remove("a")))
      const others = times(6, 3, (index) => put(`b${index}`))
      const first = yield* watch(cloud, others)
      assert.deepInclude(first, { millis: 0, refusals: 0 })
      const { millis, refusals } = yield* watch(cloud, one)
      assert.strictEqual(refusals, 0)
      assert.strictEqual(millis, minute)
    })
  )
})
