/** Quotas of the client against the windows of the emulator, which are the clock's own minutes. */
import { assert, describe, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import { Emulator, Faults, type LogEntry } from "../../src/emulator/index.ts"
import * as DataStores from "../../src/generated/dataStores/operations.ts"
import {
  Credentials,
  Deadline,
  OpenCloud,
  type OpenCloudError,
  type Quota,
  QuotaMode,
  QuotaStore
} from "../../src/index.ts"
import { clientOf, endOf, errorOf, makeCloud, universeId } from "./cloud.ts"
import { advance, elapse, settle } from "./time.ts"

const minute = 60_000

const snapshot = OpenCloud.execute(DataStores.snapshot, { universeId })
const readV1 = OpenCloud.execute(DataStores.getEntryV1, { universeId, datastoreName: "s", entryKey: "e" })
const listV1 = OpenCloud.execute(DataStores.listV1, { universeId })

/** Calls without a pause, by so many workers, until interrupted. */
const load = <A, E, R>(call: Effect.Effect<A, E, R>, workers: number): Effect.Effect<void, E, R> =>
  Effect.forEach(Array.from({ length: workers }), () => Effect.forever(call), { concurrency: "unbounded" })

/** Requests in each of the clock's minutes. */
const perMinute = (log: ReadonlyArray<LogEntry>): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  for (const { time } of log) counts.set(Math.floor(time / minute), (counts.get(Math.floor(time / minute)) ?? 0) + 1)
  return counts
}

const refusals = (log: ReadonlyArray<LogEntry>) => log.filter(({ status }) => status === 429).length

/** The share of the limit that was used in each of the minutes `first` to `last`. */
const shares = (log: ReadonlyArray<LogEntry>, limit: number, first: number, last: number): ReadonlyArray<number> => {
  const counts = perMinute(log)
  return Array.from({ length: last - first + 1 }, (_, index) => (counts.get(first + index) ?? 0) / limit)
}

describe("sustained load reaches the published limit without one 429", () => {
  const rows: ReadonlyArray<{
    readonly name: string
    readonly call: Effect.Effect<unknown, OpenCloudError, OpenCloud>
    readonly limit: number
    readonly workers: number
    readonly start?: number
    readonly fault?: Faults.Fault
    readonly quotas?: { readonly operations: { readonly [id: string]: Quota } }
    /** The server says nothing of its quotas, so the client's own count is all there is. */
    readonly silent?: true
  }> = [
    { name: "a published limit", call: snapshot, limit: 60, workers: 20 },
    { name: "more workers than the limit", call: snapshot, limit: 60, workers: 150 },
    { name: "started in mid window", call: snapshot, limit: 60, workers: 20, start: 37_400 },
    { name: "answers after half a second", call: snapshot, limit: 60, workers: 60, fault: Faults.latency(500) },
    { name: "few workers that wait for answers", call: snapshot, limit: 60, workers: 10, fault: Faults.latency(500) },
    { name: "some workers that wait for answers", call: snapshot, limit: 60, workers: 20, fault: Faults.latency(500) },
    { name: "many workers at once", call: snapshot, limit: 60, workers: 40 },
    { name: "answers after nine seconds", call: snapshot, limit: 60, workers: 80, fault: Faults.latency("9 seconds") },
    {
      name: "counted in the next window",
      call: snapshot,
      limit: 60,
      workers: 80,
      start: 37_400,
      fault: Faults.latency("9 seconds", { effect: "departure" })
    },
    {
      name: "answers in the next window",
      call: snapshot,
      limit: 60,
      workers: 80,
      start: 52_300,
      fault: Faults.latency("9 seconds")
    },
    { name: "a server that says nothing", call: snapshot, limit: 60, workers: 20, start: 37_400, silent: true },
    {
      name: "a server that says nothing, slow",
      call: snapshot,
      limit: 60,
      workers: 20,
      start: 37_400,
      silent: true,
      fault: Faults.latency(500)
    },
    {
      name: "counted in the next window by a server that says nothing",
      call: snapshot,
      limit: 60,
      workers: 80,
      start: 52_300,
      silent: true,
      fault: Faults.latency("9 seconds", { effect: "departure" })
    },
    { name: "a limit that two operations share", call: Effect.all([readV1, listV1]), limit: 300, workers: 40 },
    {
      name: "a limit of one's own",
      call: snapshot,
      limit: 100,
      workers: 30,
      quotas: { operations: { "dataStores.snapshot": { limit: 100, period: "MINUTE" } } }
    }
  ]
  for (const row of rows) {
    it.effect(row.name, () =>
      Effect.gen(function* () {
        yield* TestClock.adjust(row.start ?? 0)
        const cloud = yield* makeCloud(
          {
            quotas: { ...row.quotas, ...(row.silent && { headers: false }) },
            ...(row.fault !== undefined && { faults: [{ fault: row.fault, times: Number.POSITIVE_INFINITY }] })
          },
          { deadline: "1 hour", ...(row.quotas !== undefined && { quotaOverrides: row.quotas }) }
        )
        cloud.emulator.seed.dataStores.put({ dataStoreId: "s", id: "e", value: 1 })
        const fiber = yield* Effect.forkChild(cloud.run(load(row.call, row.workers)))
        yield* advance("5 minutes")
        assert.isUndefined(fiber.pollUnsafe(), "no call fails")
        yield* Fiber.interrupt(fiber)
        const log = cloud.emulator.log()
        assert.strictEqual(refusals(log), 0)
        for (const share of shares(log, row.limit, 1, 4)) assert.isAtLeast(share, 0.98)
      })
    )
  }
})

describe("two clients", () => {
  const options = { deadline: "1 hour" } as const

  const both = (shared: boolean) =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const half = Effect.provide(load(snapshot, 10), Layer.fresh(clientOf(emulator, options)))
      const pair = Effect.all([Effect.exit(half), Effect.exit(half)], { concurrency: "unbounded" })
      const fiber = yield* Effect.forkChild(shared ? Effect.provide(pair, QuotaStore.layerMemory) : pair)
      yield* advance("4 minutes")
      yield* Fiber.interrupt(fiber)
      return emulator.log()
    })

  it.effect("that share a store share its budget", () =>
    Effect.gen(function* () {
      const log = yield* both(true)
      assert.strictEqual(refusals(log), 0)
      for (const share of shares(log, 60, 0, 3)) assert.isAtLeast(share, 0.98)
    })
  )

  it.effect("that do not share a store are refused by the server", () =>
    Effect.gen(function* () {
      assert.isAtLeast(refusals(yield* both(false)), 1)
    })
  )

  it.effect("of two keys of one owner share its budget when they name it", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make({ world: { keys: [{ key: "other-key", owner: "users/156" }] } })
      const owner = emulator.world.keys.get("emulator-key")?.owner ?? ""
      const other = emulator.world.keys.get("other-key")?.owner ?? ""
      assert.strictEqual(owner, other)
      const named = { owner: "user:156" } as const
      const mine = Credentials.with(snapshot, Credentials.apiKey("emulator-key", named))
      const yours = Credentials.with(snapshot, Credentials.apiKey("other-key", named))
      const fiber = yield* Effect.forkChild(
        Effect.provide(load(Effect.all([mine, yours]), 20), clientOf(emulator, { credentials: undefined, ...options }))
      )
      yield* advance("3 minutes")
      yield* Fiber.interrupt(fiber)
      assert.strictEqual(refusals(emulator.log()), 0)
      for (const share of shares(emulator.log(), 60, 0, 2)) assert.isAtLeast(share, 0.98)
    })
  )
})

describe("a server that allows less than is published", () => {
  const quotas = { operations: { "dataStores.snapshot": { limit: 20, period: "MINUTE" } } } as const

  it.effect("says so in its headers, and is believed before the first 429", () =>
    Effect.gen(function* () {
      const cloud = yield* makeCloud({ quotas }, { deadline: "1 hour" })
      const fiber = yield* Effect.forkChild(cloud.run(load(snapshot, 5)))
      yield* advance("4 minutes")
      assert.isUndefined(fiber.pollUnsafe())
      yield* Fiber.interrupt(fiber)
      assert.strictEqual(refusals(cloud.emulator.log()), 0)
      for (const share of shares(cloud.emulator.log(), 20, 0, 3)) assert.isAtLeast(share, 0.98)
    })
  )

  it.effect("is believed after the one 429 of those that were under way", () =>
    Effect.gen(function* () {
      const cloud = yield* makeCloud({ quotas }, { deadline: "1 hour" })
      const fiber = yield* Effect.forkChild(cloud.run(load(snapshot, 21)))
      yield* advance("5 minutes")
      assert.isUndefined(fiber.pollUnsafe())
      yield* Fiber.interrupt(fiber)
      assert.isAtMost(refusals(cloud.emulator.log()), 1)
      for (const share of shares(cloud.emulator.log(), 20, 1, 4)) assert.isAtLeast(share, 0.9)
    })
  )

  it.effect("closes for everyone after a 429, for as long as it says", () =>
    Effect.gen(function* () {
      const fault = Faults.rateLimited({ headers: { "retry-after": "5", "x-ratelimit-reset": "45" } })
      const cloud = yield* makeCloud({ faults: [{ fault }] })
      yield* TestClock.adjust("15 seconds")
      const first = yield* Effect.forkChild(cloud.run(snapshot))
      yield* advance("1 second")
      const others = yield* Effect.forkChild(cloud.run(Effect.all([snapshot, snapshot], { concurrency: 2 })))
      yield* advance("43 seconds")
      assert.strictEqual(cloud.emulator.log().length, 1)
      yield* advance("3 seconds")
      yield* Fiber.join(first)
      yield* Fiber.join(others)
      assert.strictEqual(cloud.emulator.log().length, 4)
    })
  )
})

describe("who does not want to wait", () => {
  const fill = Effect.forEach(Array.from({ length: 60 }), () => snapshot, { concurrency: "unbounded" })

  it.effect("fails at once with QuotaExhausted, and nothing is sent", () =>
    Effect.gen(function* () {
      const cloud = yield* makeCloud()
      yield* TestClock.adjust("20 seconds")
      const program = Effect.andThen(fill, Effect.exit(Effect.provideService(snapshot, QuotaMode, "fail")))
      const { exit, millis } = yield* elapse(cloud.run(program))
      assert.strictEqual(millis, 0)
      assert.strictEqual(cloud.emulator.log().length, 60)
      assert.isTrue(Exit.isSuccess(exit))
      if (Exit.isFailure(exit)) return
      assert.deepStrictEqual(endOf(exit.value), { tag: "QuotaExhausted", outcome: "not-sent" })
      assert.deepInclude(errorOf(exit.value), {
        bucket: "POST /cloud/v2/universes/{universe_id}/data-stores:snapshot",
        retryAfter: Duration.millis(40_000),
        attempts: 0
      })
    })
  )

  it.effect("than until the deadline fails at once, and later calls go on", () =>
    Effect.gen(function* () {
      const cloud = yield* makeCloud()
      yield* TestClock.adjust("20 seconds")
      const hasty = Effect.exit(Effect.provideService(snapshot, Deadline, "39 seconds"))
      const { exit, millis } = yield* elapse(cloud.run(Effect.andThen(fill, hasty)))
      assert.strictEqual(millis, 0)
      assert.isTrue(Exit.isSuccess(exit))
      if (Exit.isFailure(exit)) return
      assert.deepStrictEqual(endOf(exit.value), { tag: "QuotaExhausted", outcome: "not-sent" })
      assert.strictEqual(cloud.emulator.log().length, 60)
    })
  )

  it.effect("waits where the deadline allows it, until the window ends and no longer", () =>
    Effect.gen(function* () {
      const cloud = yield* makeCloud()
      yield* TestClock.adjust("20 seconds")
      const patient = Effect.provideService(snapshot, Deadline, "41 seconds")
      const { exit, millis } = yield* elapse(cloud.run(Effect.andThen(fill, patient)))
      assert.isTrue(Exit.isSuccess(exit))
      assert.strictEqual(millis, 40_000)
      assert.strictEqual(refusals(cloud.emulator.log()), 0)
    })
  )
})

it.effect("a budget shows what is left, as the server counts it", () =>
  Effect.gen(function* () {
    const cloud = yield* makeCloud()
    const program = Effect.andThen(
      Effect.forEach(Array.from({ length: 7 }), () => snapshot),
      OpenCloud.quotas
    )
    const [budget] = yield* cloud.run(program)
    yield* settle
    assert.deepInclude(budget, {
      limit: 60,
      remaining: 53,
      inFlight: 0,
      window: Duration.millis(minute),
      resetsAt: DateTime.makeUnsafe(minute)
    })
  })
)
