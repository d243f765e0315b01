/** Weights other than one in the store that counts in memory, and in what waits for it. */
import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type { OpenCloudError } from "../../src/Errors.ts"
import * as DataStores from "../../src/generated/dataStores/operations.ts"
import * as MemoryStores from "../../src/generated/memoryStores/operations.ts"
import * as MemoryQuotas from "../../src/internal/quota/MemoryQuotas.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import type { Permit, QuotaClaim, QuotaRefused, Settlement } from "../../src/QuotaStore.ts"
import { QuotaMode } from "../../src/References.ts"
import { json, rest, script, withClient } from "./fixtures.ts"

const minute = 60_000
const never = Number.POSITIVE_INFINITY
const done: Settlement = { sent: true, limited: false, feedback: undefined }

/** A store, and what is asked of it at a time in milliseconds. */
const begin = () => {
  const store = MemoryQuotas.make()
  const take = (claims: ReadonlyArray<QuotaClaim>, now = 0): Permit | QuotaRefused =>
    Effect.runSync(store.take(claims, now, never))
  const granted = (claims: ReadonlyArray<QuotaClaim>, now = 0): Permit => {
    const verdict = take(claims, now)
    if (verdict._tag === "Refused") throw new Error(`refused until ${verdict.until}`)
    return verdict
  }
  return {
    take,
    granted,
    refused: (claims: ReadonlyArray<QuotaClaim>, now = 0): QuotaRefused => {
      const verdict = take(claims, now)
      if (verdict._tag === "Permit") throw new Error("granted")
      return verdict
    },
    end: (permit: Permit, settlement: Partial<Settlement> = {}, now = 0) =>
      Effect.runSync(store.settle(permit, { ...done, ...settlement }, now)),
    left: (now = 0) =>
      Object.fromEntries(Effect.runSync(store.quotas(now)).map(({ key, remaining }) => [key, remaining]))
  }
}

const units = (weight: number, limit = 100): QuotaClaim => ({
  key: "units",
  bucket: "units",
  limit,
  window: minute,
  weight
})
const calls = (limit: number): QuotaClaim => ({ key: "calls", bucket: "calls", limit, window: minute })
const data = (weight: number, limit = 100): QuotaClaim => ({
  key: "data",
  bucket: "data",
  limit,
  window: minute,
  weight,
  rolling: true
})

describe("weights", () => {
  it("are taken from every bucket, each its own, or from none", () => {
    const { granted, left, refused } = begin()
    granted([calls(3), units(60)])
    assert.deepStrictEqual(left(), { calls: 2, units: 40 })
    assert.strictEqual(refused([calls(3), units(41)]).claim.bucket, "units")
    assert.deepStrictEqual(left(), { calls: 2, units: 40 })
    granted([calls(3), units(40)])
    granted([calls(3)])
    assert.deepStrictEqual(left(), { calls: 0, units: 0 })
    assert.strictEqual(refused([calls(3), units(1)], 10).until, minute)
  })

  it("fit up to the last unit, and the refusal says what was asked for", () => {
    const { end, granted, left, refused } = begin()
    end(granted([units(1)]))
    assert.deepInclude(refused([units(100)]), { claim: units(100), until: minute })
    end(granted([units(99)]))
    assert.deepStrictEqual(left(), { units: 0 })
    refused([units(1)])
    granted([units(100)], minute)
  })

  it("that are heavier than a window have one for themselves", () => {
    const { end, granted, left, refused } = begin()
    end(granted([units(1)]))
    refused([units(250)])
    end(granted([units(250)], minute), {}, minute)
    assert.deepStrictEqual(left(minute), { units: 0 })
    refused([units(1)], minute)
    refused([units(250)], minute)
    granted([units(250)], 2 * minute)
  })

  it("are bounded by the caller's own number as by the server's", () => {
    const { granted, refused } = begin()
    const own = (weight: number): QuotaClaim => ({ ...units(weight, never), cap: 50 })
    granted([own(30)])
    assert.deepInclude(refused([own(21)]), { until: minute, limit: 50 })
    granted([own(20)])
  })

  it("are given back whole by what was not sent", () => {
    const { end, granted, left } = begin()
    end(granted([calls(3), units(70)]), { sent: false })
    assert.deepStrictEqual(left(), { calls: 3, units: 100 })
  })

  it("give way to what the answer tells, which may be less or more", () => {
    const { end, granted, left } = begin()
    end(granted([calls(3), units(70)]), { weights: { units: 4 } })
    assert.deepStrictEqual(left(), { calls: 2, units: 96 })
    end(granted([units(1)]), { weights: { units: 90 } })
    assert.deepStrictEqual(left(), { calls: 2, units: 6 })
    end(granted([units(6)]), { weights: { units: 80 } })
    assert.deepStrictEqual(left(), { calls: 2, units: 0 })
  })

  it("count in both windows while nobody knows which it is, and give back in the second, too", () => {
    const { end, granted, left } = begin()
    const slow = granted([units(70)], 59_000)
    assert.deepStrictEqual(left(61_000), { units: 30 })
    end(slow, { weights: { units: 5 } }, 62_000)
    assert.deepStrictEqual(left(62_000), { units: 95 })
    const late = granted([units(40)], 119_000)
    // The server's window began long ago, so that it was counted in the first.
    end(late, { weights: { units: 10 }, feedback: { limit: 100, window: minute, reset: 1_000 } }, 120_000)
    assert.deepStrictEqual(left(120_000), { units: 100 })
  })

  it("of a day's bucket are given back by what the server refused", () => {
    const { end, granted, left } = begin()
    const day: QuotaClaim = { ...units(7, 10), window: 86_400_000, onlyDone: true }
    end(granted([day]), { refused: true }, 1_000)
    assert.deepStrictEqual(left(1_000), { units: 10 })
    end(granted([day], 1_000), {}, 2_000)
    assert.deepStrictEqual(left(2_000), { units: 3 })
  })
})

describe("a rolling window", () => {
  it("is free again as long after each end as it is", () => {
    const { end, granted, left, refused } = begin()
    end(granted([data(60)], 50_000), {}, 55_000)
    end(granted([data(30)], 58_000), {}, 59_000)
    // The clock's next minute changes nothing.
    assert.deepStrictEqual(left(61_000), { data: 10 })
    assert.strictEqual(refused([data(20)], 61_000).until, 115_000)
    // So much has room only when both are out of it.
    assert.strictEqual(refused([data(80)], 61_000).until, 119_000)
    assert.deepStrictEqual(left(114_999), { data: 10 })
    assert.deepStrictEqual(left(115_000), { data: 70 })
    granted([data(70)], 115_000)
  })

  it("holds what is under way, what the answer tells, and nothing of what was not sent", () => {
    const { end, granted, left } = begin()
    const open = granted([data(50)])
    assert.deepStrictEqual(left(30_000), { data: 50 })
    end(open, { weights: { data: 90 } }, 70_000)
    assert.deepStrictEqual(left(129_999), { data: 10 })
    assert.deepStrictEqual(left(130_000), { data: 100 })
    end(granted([data(50)], 130_000), { sent: false }, 130_000)
    assert.deepStrictEqual(left(130_000), { data: 100 })
  })

  it("is no bucket that the headers of an answer speak of", () => {
    const { end, granted, left } = begin()
    const permit = granted([calls(10), data(5)])
    end(permit, { feedback: { limit: 100, window: minute, remaining: 3, reset: minute } })
    assert.deepStrictEqual(left(), { calls: 3, data: 95 })
  })

  it("has what is heavier than it when nothing is in it", () => {
    const { end, granted, refused } = begin()
    end(granted([data(1)]), {}, 5_000)
    assert.strictEqual(refused([data(101)], 5_000).until, 65_000)
    end(granted([data(101)], 65_000), {}, 66_000)
    assert.strictEqual(refused([data(1)], 66_000).until, 126_000)
  })
})

type Call = Effect.Effect<unknown, OpenCloudError, OpenCloud>
type Row = readonly [string, Call, Response | "hang", number]

describe("what a request asks for", () => {
  const budgetAfter = (name: string, call: Call, answer: Response | "hang") =>
    Effect.gen(function* () {
      const fiber = yield* Effect.forkChild(Effect.exit(call))
      yield* rest
      const found = (yield* OpenCloud.quotas).find(({ bucket }) => bucket === name)
      yield* Fiber.interrupt(fiber)
      return found && found.limit - found.remaining
    }).pipe(
      withClient({
        fetch: script(answer).fetch,
        retryPolicy: { attempts: 1 },
        quotaOverrides: { buckets: { "memoryStores.requestUnits": 1_000 } }
      })
    )

  const map = { universeId: 1, sortedMapId: "m" }
  const list = (maxPageSize?: number) =>
    OpenCloud.execute(MemoryStores.listSortedMapItems, { ...map, ...(maxPageSize !== undefined && { maxPageSize }) })
  const read = (count: number) => OpenCloud.execute(MemoryStores.readQueueItems, { universeId: 1, queueId: "q", count })
  const page = (items: number) => json({ items: Array.from({ length: items }, (_, id) => ({ id: `${id}` })) })

  const rows: ReadonlyArray<Row> = [
    ["a page until it is answered", list(60), "hang", 60],
    ["no more than the largest page", list(5_000), "hang", 100],
    ["the default page", list(), "hang", 1],
    ["the default page where less than one is asked for", list(0), "hang", 1],
    ["reading from a queue", read(150), "hang", 150],
    ["the items that came", list(60), page(7), 7],
    ["more than the default, where more came", list(), page(3), 3],
    ["one where nothing came", list(60), page(0), 1],
    ["one where the answer names no items", list(60), json({}), 1],
    ["one where it was refused", list(60), json({}, 404), 1],
    ["an item of its own", OpenCloud.execute(MemoryStores.getSortedMapItem, { ...map, itemId: "a" }), "hang", 1]
  ]
  for (const [name, call, answer, expected] of rows) {
    it.effect(`M-1: counts ${name}`, () =>
      Effect.map(budgetAfter("memoryStores.requestUnits", call, answer), (used) => assert.strictEqual(used, expected))
    )
  }

  const address = { universeId: 1, datastoreName: "s", entryKey: "k" }
  const set = (body: string) => OpenCloud.execute(DataStores.setEntryV1, { ...address, body })
  const remove = OpenCloud.execute(DataStores.deleteEntryV1, address)
  const get = OpenCloud.execute(DataStores.getEntryV1, address)
  const data: ReadonlyArray<readonly [string, string, Call, Response | "hang", number]> = [
    ["a small value as a kilobyte", "writeV1Kilobytes", set("x"), "hang", 1],
    ["a kilobyte that is begun", "writeV1Kilobytes", set("x".repeat(2_047)), "hang", 3],
    ["a kilobyte that is full", "writeV1Kilobytes", set("x".repeat(2_046)), "hang", 2],
    ["bytes, and not letters", "writeV1Kilobytes", set("ж".repeat(1_023)), "hang", 2],
    ["a removal as a kilobyte", "writeV1Kilobytes", remove, "hang", 1],
    ["a value in its key's bucket, too", "writeEntryKilobytes", set("x".repeat(3_000)), "hang", 3],
    ["a removal in its key's bucket, too", "writeEntryKilobytes", remove, "hang", 1],
    ["what is read when it has come", "readV1Kilobytes", get, new Response(JSON.stringify("ж".repeat(3_000))), 6],
    ["a kilobyte until it has come", "readV1Kilobytes", get, "hang", 1]
  ]
  for (const [name, bucket, call, answer, expected] of data) {
    it.effect(`DS-4: counts ${name}`, () =>
      Effect.map(budgetAfter(`dataStores.${bucket}`, call, answer), (used) => assert.strictEqual(used, expected))
    )
  }

  it.effect("says when the turn of one comes behind others that weigh as much", () =>
    Effect.gen(function* () {
      const program = Effect.gen(function* () {
        const others = yield* Effect.forEach(Array.from({ length: 30 }), () => Effect.forkChild(list(100)))
        yield* rest
        const error = yield* Effect.flip(Effect.provideService(list(100), QuotaMode, "fail"))
        yield* Effect.forEach(others, (fiber) => Fiber.interrupt(fiber))
        return error
      })
      const error = yield* program.pipe(
        withClient({
          fetch: script("hang").fetch,
          deadline: "1 hour",
          quotaOverrides: { buckets: { "memoryStores.requestUnits": 1_000 } }
        })
      )
      assert.deepInclude(error, { _tag: "QuotaExhausted", ahead: 20, retryAfter: Duration.millis(3 * minute) })
    })
  )
})
