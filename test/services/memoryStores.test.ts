/** The memory-store service against the emulator, through public entries only. */
import { describe, expect } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { LongRunning } from "effect-open-cloud"
import { type Emulator, Faults } from "effect-open-cloud/emulator"
import { MemoryStores, type SortedMapListOptions } from "effect-open-cloud/MemoryStores"
import { applied, asked, beginning, failure, scenarios, tagOf } from "./scenario.ts"

const scenario = scenarios(MemoryStores, MemoryStores.layer)

const queue = { universeId: 9000001, queueId: "jobs" }
const map = { universeId: 9000001, sortedMapId: "ranks" }
const item = { ...map, itemId: "Player_156" }

const left = (emulator: Emulator) =>
  Effect.sync(() => emulator.views.memoryStores.queueItems({ queueId: "jobs" }).map(({ data }) => data))

const fill = (emulator: Emulator, data: ReadonlyArray<number>) => {
  for (const one of data) emulator.seed.memoryStores.putQueueItem({ queueId: "jobs", data: one })
}

describe("a queue", () => {
  scenario("gives items by priority, hides them, and forgets those that are discarded", (memory) =>
    Effect.gen(function* () {
      yield* memory.createQueueItem({ ...queue, data: { job: 1 } })
      yield* memory.createQueueItem({ ...queue, data: "urgent", priority: 5 })
      const first = yield* memory.readQueueItems({ ...queue, count: 5, invisibilityWindow: "10 seconds" })
      expect(first.items.map(({ data }) => data)).toEqual(["urgent", { job: 1 }])
      expect(yield* memory.readQueueItems(queue)).toEqual({ items: [] })
      yield* Effect.sleep("10 seconds")
      const second = yield* memory.readQueueItems(queue)
      expect(second.items.map(({ data }) => data)).toEqual(["urgent"])
      yield* memory.discardQueueItems({ ...queue, readId: second.readId! })
      yield* TestClock.adjust("1 hour")
      expect((yield* memory.readQueueItems({ ...queue, count: 200 })).items.map(({ data }) => data)).toEqual([
        { job: 1 }
      ])
    })
  )

  scenario("speaks the wire format of today (rblx-open-cloud speaks that of before the release)", (memory, emulator) =>
    Effect.gen(function* () {
      yield* memory.createQueueItem({ ...queue, data: 1, ttl: "90 seconds" })
      const { readId } = yield* memory.readQueueItems({ ...queue, invisibilityWindow: "2500 millis" })
      yield* memory.discardQueueItems({ ...queue, readId: readId! })
      const root = "/cloud/v2/universes/9000001/memory-store/queues/jobs/items"
      expect(emulator.log().map(({ method, path, status }) => [method, path, status])).toEqual([
        ["POST", root, 200],
        ["GET", `${root}:read?invisibilityWindow=2.5s`, 200],
        ["POST", `${root}:discard`, 200]
      ])
    })
  )

  scenario("forgets items whose time is up", (memory, emulator) =>
    Effect.gen(function* () {
      const added = yield* memory.createQueueItem({ ...queue, data: 1, ttl: { minutes: 1 } })
      expect(DateTime.toEpochMillis(added.expireTime!)).toBe(beginning + 60_000)
      yield* TestClock.adjust("1 minute")
      expect(yield* left(emulator)).toEqual([])
    })
  )

  scenario("gives all that was asked for or nothing", (memory, emulator) =>
    Effect.gen(function* () {
      fill(emulator, [1, 2])
      expect((yield* memory.readQueueItems({ ...queue, count: 3, allOrNothing: true })).items).toEqual([])
      expect((yield* memory.readQueueItems({ ...queue, count: 2, allOrNothing: true })).items.length).toBe(2)
    })
  )

  scenario("may answer without a body when it is empty", (memory, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({
        operation: "memoryStores.readQueueItems",
        times: 1,
        fault: { _tag: "Answer", status: 204, body: "" }
      })
      expect(yield* memory.readQueueItems(queue)).toEqual({ items: [] })
    })
  )

  scenario("keeps integers beyond 2^53", (memory) =>
    Effect.gen(function* () {
      yield* memory.createQueueItem({ ...queue, data: [2n ** 63n - 1n] })
      expect((yield* memory.readQueueItems(queue)).items[0]?.data).toEqual([2n ** 63n - 1n])
    })
  )

  scenario("gets an item once, even if the answer to it is lost", (memory, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "memoryStores.createQueueItem", times: 1, fault: Faults.resetAfter })
      const error = yield* failure(memory.createQueueItem({ ...queue, data: 1 }))
      expect(error?.outcome).toBe("unknown")
      expect(yield* left(emulator)).toEqual([1])
    })
  )

  scenario("is not asked what cannot be", (memory, emulator) =>
    Effect.gen(function* () {
      const calls: ReadonlyArray<Effect.Effect<unknown, unknown>> = [
        memory.createQueueItem({ ...queue, data: undefined }),
        memory.createQueueItem({ ...queue, data: "x".repeat(32_769) }),
        memory.createQueueItem({ ...queue, data: 1, priority: Number.NaN }),
        memory.createQueueItem({ ...queue, data: 1, ttl: "46 days" }),
        memory.createQueueItem({ ...queue, data: 1, ttl: 60 as never }),
        memory.createQueueItem({ ...queue, data: 1, ttl: "0 seconds" }),
        memory.createQueueItem({ ...queue, data: 1, ttl: "soon" as "1 day" }),
        memory.readQueueItems({ ...queue, count: 0 }),
        memory.readQueueItems({ ...queue, count: 201 }),
        memory.readQueueItems({ ...queue, invisibilityWindow: Duration.infinity }),
        Stream.runDrain(memory.consumeQueue({ ...queue, batchSize: 201 }, Effect.succeed))
      ]
      for (const call of calls) {
        expect(yield* failure(call)).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
      }
      expect(emulator.log()).toEqual([])
    })
  )
})

describe("consuming a queue", () => {
  scenario("hands every item to the handler, discards it, and gives the results", (memory, emulator) =>
    Effect.gen(function* () {
      fill(emulator, [1, 2, 3, 4, 5])
      const results = memory.consumeQueue({ ...queue, batchSize: 2, untilEmpty: true }, ({ data }) =>
        Effect.succeed(Number(data) * 10)
      )
      expect(yield* Stream.runCollect(results)).toEqual([10, 20, 30, 40, 50])
      expect(yield* left(emulator)).toEqual([])
    })
  )

  scenario("waits for more, and can be stopped after any item", (memory, emulator) =>
    Effect.gen(function* () {
      const fiber = yield* Effect.forkChild(
        Stream.runCollect(
          Stream.take(
            memory.consumeQueue(queue, ({ data }) => Effect.succeed(data)),
            2
          )
        )
      )
      yield* Effect.sleep("5 seconds")
      expect(asked(emulator).length).toBeLessThanOrEqual(6)
      fill(emulator, [1, 2, 3])
      expect(yield* Fiber.join(fiber)).toEqual([1, 2])
      expect(yield* left(emulator)).toEqual([3])
    })
  )

  scenario("ends with a handler's failure, and its item comes back", (memory, emulator) =>
    Effect.gen(function* () {
      fill(emulator, [1, 2, 3])
      const handled: Array<unknown> = []
      const consume = (broken: number) =>
        memory.consumeQueue({ ...queue, untilEmpty: true, invisibilityWindow: "10 seconds" }, ({ data }) =>
          data === broken ? Effect.fail({ _tag: "Broken" } as const) : Effect.sync(() => handled.push(data))
        )
      const error = yield* failure(Stream.runDrain(consume(2)))
      expect(error?._tag).toBe("Broken")
      expect([handled, yield* left(emulator)]).toEqual([[1], [2, 3]])
      yield* Effect.sleep("10 seconds")
      yield* Effect.orDie(Stream.runDrain(consume(-1)))
      expect([handled, yield* left(emulator)]).toEqual([[1, 2, 3], []])
    })
  )

  scenario("that is interrupted loses nothing", (memory, emulator) =>
    Effect.gen(function* () {
      fill(emulator, [1])
      const fiber = yield* Effect.forkChild(
        Stream.runDrain(memory.consumeQueue({ ...queue, invisibilityWindow: "10 seconds" }, () => Effect.never))
      )
      yield* Effect.sleep("2 seconds")
      yield* Fiber.interrupt(fiber)
      yield* Effect.sleep("10 seconds")
      expect((yield* memory.readQueueItems(queue)).items.length).toBe(1)
    })
  )

  scenario(
    "takes longer than the window: others get the item, and nothing is discarded under them",
    (memory, emulator) =>
      Effect.gen(function* () {
        fill(emulator, [1])
        const slow = memory.consumeQueue({ ...queue, invisibilityWindow: "5 seconds" }, () =>
          Effect.sleep("10 seconds")
        )
        const fiber = yield* Effect.forkChild(Stream.runDrain(Stream.take(slow, 1)))
        yield* Effect.sleep("6 seconds")
        expect((yield* memory.readQueueItems(queue)).items.length).toBe(1)
        yield* Fiber.join(fiber)
        expect(yield* left(emulator)).toEqual([1])
      })
  )

  scenario("survives answers that are lost, errors and full quotas", (memory, emulator) =>
    Effect.gen(function* () {
      fill(emulator, [1, 2, 3])
      for (const fault of [Faults.resetAfter, Faults.status(503), Faults.rateLimited(), Faults.htmlPage()]) {
        emulator.faults.add({ operation: "memoryStores.readQueueItems", times: 1, fault })
      }
      emulator.faults.add({ operation: "memoryStores.discardQueueItems", times: 1, fault: Faults.resetAfter })
      const consume = memory.consumeQueue({ ...queue, invisibilityWindow: "10 seconds" }, ({ data }) =>
        Effect.succeed(data)
      )
      // What the lost answer held comes back later than the rest.
      expect(yield* Stream.runCollect(Stream.take(consume, 3))).toEqual(expect.arrayContaining([1, 2, 3]))
      expect(yield* left(emulator)).toEqual([])
    })
  )

  scenario("gives up on a server that stays down", (memory, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "memoryStores.readQueueItems", times: 99, fault: Faults.status(503) })
      expect(yield* tagOf(Stream.runDrain(memory.consumeQueue(queue, Effect.succeed)))).toBe("ServerError")
      expect(asked(emulator).length).toBe(6)
    })
  )
})

describe("a sorted map", () => {
  scenario("keeps items by sort key, created once, replaced, deleted", (memory) =>
    Effect.gen(function* () {
      const created = yield* memory.createSortedMapItem({ ...item, value: { hp: 3 }, sortKey: 7, ttl: "1 hour" })
      expect(created).toMatchObject({ id: "Player_156", value: { hp: 3 }, sortKey: 7 })
      expect(DateTime.toEpochMillis(created.expireTime!)).toBe(beginning + 3_600_000)
      expect(yield* tagOf(memory.createSortedMapItem({ ...item, value: 1 }))).toBe("Conflict")
      const updated = yield* memory.updateSortedMapItem({ ...item, value: 4, sortKey: "seven" })
      expect([updated.value, updated.sortKey]).toEqual([4, "seven"])
      expect(updated.etag).not.toBe(created.etag)
      expect((yield* memory.getSortedMapItem(item)).value).toBe(4)
      yield* memory.deleteSortedMapItem(item)
      expect(yield* tagOf(memory.getSortedMapItem(item))).toBe("NotFound")
      expect(yield* tagOf(memory.updateSortedMapItem({ ...item, value: 1 }))).toBe("NotFound")
      expect((yield* memory.upsertSortedMapItem({ ...item, value: null })).value).toBeNull()
      yield* TestClock.adjust("45 days")
      expect(yield* tagOf(memory.getSortedMapItem(item))).toBe("NotFound")
    })
  )

  for (const itemId of ["a/b", "a@b", "..x", "a b", "🦊", 'a"b', "100%"]) {
    scenario(`finds an item again under ${JSON.stringify(itemId)}`, (memory) =>
      Effect.gen(function* () {
        const odd = { ...map, itemId }
        yield* memory.createSortedMapItem({ ...odd, value: 1 })
        yield* memory.updateSortedMapItem({ ...odd, value: 2 })
        expect((yield* memory.getSortedMapItem(odd)).value).toBe(2)
        yield* memory.deleteSortedMapItem(odd)
        expect(yield* tagOf(memory.getSortedMapItem(odd))).toBe("NotFound")
      })
    )
  }

  scenario("is listed whole, either way, in the largest pages", (memory, emulator) =>
    Effect.gen(function* () {
      for (let index = 0; index < 250; index++) {
        const sortKey = (index * 37) % 251
        emulator.seed.memoryStores.putSortedMapItem({ sortedMapId: "ranks", id: `p${index}`, value: index, sortKey })
      }
      const keys = (options: { readonly descending?: boolean; readonly limit?: number }) =>
        Effect.map(Stream.runCollect(memory.listSortedMapItems({ ...map, ...options })), (all) =>
          all.map(({ sortKey }) => sortKey)
        )
      const up = yield* keys({})
      expect(up).toEqual(Array.from({ length: 250 }, (_, index) => (index * 37) % 251).sort((a, b) => a - b))
      expect(asked(emulator).length).toBe(3)
      expect(yield* keys({ descending: true })).toEqual(up.toReversed())
      expect(yield* keys({ descending: true, limit: 2 })).toEqual(up.toReversed().slice(0, 2))
    })
  )

  scenario("is listed within bounds, zero too, whatever they hold", (memory, emulator) =>
    Effect.gen(function* () {
      const put = (id: string, sortKey?: string | number) =>
        emulator.seed.memoryStores.putSortedMapItem({
          sortedMapId: "ranks",
          id,
          value: 1,
          ...(sortKey === undefined ? {} : { sortKey })
        })
      put("a", -1)
      put("b", 0)
      put("c", 2.5)
      put('d"x', "t")
      put("e\\", "u")
      put("f")
      const ids = (range: SortedMapListOptions) =>
        Effect.map(Stream.runCollect(memory.listSortedMapItems({ ...map, ...range })), (all) => all.map(({ id }) => id))
      expect(yield* ids({ above: { sortKey: 0 } })).toEqual(["c"])
      expect(yield* ids({ below: { sortKey: 0 } })).toEqual(["a"])
      expect(yield* ids({ above: { sortKey: -1 }, below: { sortKey: 2.5 } })).toEqual(["b"])
      expect(yield* ids({ above: { sortKey: "t" } })).toEqual(["e\\"])
      expect(yield* ids({ above: { id: "c" }, below: { id: "f" } })).toEqual(['d"x', "e\\"])
      expect(yield* ids({ above: { id: 'd"x' } })).toEqual(["e\\", "f"])
      expect(yield* ids({ above: { id: 'x" || id > "a' } })).toEqual([])
    })
  )

  scenario("is not asked what cannot be", (memory, emulator) =>
    Effect.gen(function* () {
      const calls: ReadonlyArray<Effect.Effect<unknown, unknown>> = [
        memory.createSortedMapItem({ ...item, value: undefined }),
        memory.createSortedMapItem({ ...item, value: 1, sortKey: Number.NaN }),
        memory.createSortedMapItem({ ...item, value: 1, sortKey: "x".repeat(129) }),
        memory.upsertSortedMapItem({ ...item, value: "x".repeat(32_769) }),
        memory.updateSortedMapItem({ ...item, value: 1, ttl: "46 days" }),
        memory.createSortedMapItem({ ...item, itemId: "", value: 1 }),
        memory.createSortedMapItem({ ...item, itemId: "x".repeat(129), value: 1 }),
        memory.deleteSortedMapItem({ ...item, itemId: ".." }),
        Stream.runDrain(memory.listSortedMapItems({ ...map, above: { sortKey: Number.NaN } }))
      ]
      for (const call of calls) {
        expect(yield* failure(call)).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
      }
      expect(emulator.log()).toEqual([])
    })
  )

  scenario("is not taken for an equal one that expires at another time", (memory, emulator) =>
    Effect.gen(function* () {
      const operation = "memoryStores.createSortedMapItem"
      const mine = { ...item, value: 1, ttl: "1 hour", acceptEqual: true } as const
      emulator.faults.add({ operation, times: 1, fault: Faults.resetAfter })
      expect((yield* memory.createSortedMapItem(mine)).value).toBe(1)
      yield* TestClock.adjust("10 minutes")
      emulator.faults.add({ operation, times: 1, fault: Faults.resetBefore })
      expect(yield* failure(memory.createSortedMapItem(mine))).toMatchObject({
        _tag: "Conflict",
        afterUnknownOutcome: true
      })
    })
  )

  scenario("makes good lost answers to creations and deletions where equal ones will do", (memory, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "memoryStores.createSortedMapItem", times: 1, fault: Faults.resetAfter })
      const mine = { ...item, value: 1, acceptEqual: true }
      yield* memory.createSortedMapItem({ ...mine, sortKey: 2 })
      expect(applied(emulator, "memoryStores.createSortedMapItem")).toBe(1)
      emulator.faults.add({ operation: "memoryStores.createSortedMapItem", times: 1, fault: Faults.resetBefore })
      expect(yield* tagOf(memory.createSortedMapItem({ ...mine, sortKey: 3 }))).toBe("Conflict")
      emulator.faults.add({ operation: "memoryStores.deleteSortedMapItem", times: 1, fault: Faults.resetAfter })
      yield* memory.deleteSortedMapItem({ ...item, acceptEqual: true })
    })
  )

  scenario("does not swallow a failing deletion (rblx-open-cloud does)", (memory, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "memoryStores.deleteSortedMapItem", times: 99, fault: Faults.status(500) })
      expect(yield* tagOf(memory.deleteSortedMapItem(item))).toBe("ServerError")
      expect(yield* tagOf(memory.deleteSortedMapItem({ ...item, universeId: 42 }))).not.toBe("Success")
    })
  )
})

describe("a flush", () => {
  scenario("is awaited, with pauses between polls (rblx-open-cloud polls without any)", (memory, emulator) =>
    Effect.gen(function* () {
      fill(emulator, [1])
      emulator.world.memoryStores.flushing.millis = 5000
      const flush = yield* memory.flush({ universeId: 9000001 })
      expect((yield* flush.status)._tag).toBe("Pending")
      expect(yield* left(emulator)).toEqual([1])
      yield* flush.await()
      expect(yield* left(emulator)).toEqual([])
      const times = emulator
        .log()
        .filter(({ operation }) => operation === "memoryStores.getFlushOperation")
        .map(({ time }) => time)
      expect(times.length).toBeLessThan(8)
      for (const [index, time] of times.entries()) {
        if (index > 1) expect(time - times[index - 1]!).toBeGreaterThanOrEqual(500)
      }
    })
  )

  scenario("that fails says why (rblx-open-cloud fails with a KeyError)", (memory, emulator) =>
    Effect.gen(function* () {
      emulator.world.memoryStores.flushing.failure = { code: 13, message: "The partition is busy." }
      const flush = yield* memory.flush({ universeId: 9000001, scope: "TEST" })
      const error = yield* failure(flush.await())
      expect(error).toMatchObject({ _tag: "OperationFailed", code: "13", serverMessage: "The partition is busy." })
    })
  )

  scenario("is taken up elsewhere", (memory) =>
    Effect.gen(function* () {
      const { reference } = yield* memory.flush({ universeId: 9000001, scope: "LIVE" })
      const kept = JSON.stringify(reference)
      const resumed = yield* memory.flush.resume(yield* Effect.orDie(LongRunning.readReference(kept)))
      yield* resumed.await()
      const operationId = String(reference.input.operationId)
      expect((yield* memory.getFlushOperation({ universeId: 9000001, operationId })).done).toBe(true)
      expect(yield* tagOf(memory.flush.resume({ ...reference, operation: "assets.create" }))).toBe("InvalidRequest")
    })
  )

  scenario("is not started twice when the answer is lost", (memory, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "memoryStores.flush", times: 1, fault: Faults.resetAfter })
      expect((yield* failure(memory.flush({ universeId: 9000001 })))?.outcome).toBe("unknown")
      expect(applied(emulator, "memoryStores.flush")).toBe(1)
    })
  )
})
