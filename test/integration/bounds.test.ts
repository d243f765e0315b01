/** Interruption and deadlines, from the program down to the request that the server sees. */
import { once } from "node:events"
import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"
import { assert, describe, it } from "@effect/vitest"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import { TestClock } from "effect/testing"
import { type Emulator, Faults } from "../../src/emulator/index.ts"
import * as DataStores from "../../src/generated/dataStores/operations.ts"
import { Credentials, OpenCloud, type OpenCloudError } from "../../src/index.ts"
import { endOf, errorOf, makeCloud, universeId } from "./cloud.ts"
import { advance, elapse, settle } from "./time.ts"

const snapshot = OpenCloud.execute(DataStores.snapshot, { universeId })
const get = OpenCloud.execute(DataStores.getEntry, { universeId, dataStoreId: "s", entryId: "e" })
const always = Number.POSITIVE_INFINITY

/** A `fetch` that keeps the signals it was given. */
const watched = () => {
  const signals: Array<AbortSignal> = []
  let fetch: typeof globalThis.fetch = globalThis.fetch
  return {
    signals,
    over: (emulator: Emulator) => {
      fetch = emulator.fetch
    },
    fetch: (url: string, init: RequestInit) => {
      if (init.signal) signals.push(init.signal)
      return fetch(url, init)
    }
  }
}

describe("interruption", () => {
  it.effect("aborts the request in flight, and gives its place back", () =>
    Effect.gen(function* () {
      const watch = watched()
      const cloud = yield* makeCloud({ faults: [{ fault: Faults.hang() }] }, { fetch: watch.fetch })
      watch.over(cloud.emulator)
      const fiber = yield* Effect.forkChild(cloud.run(snapshot))
      yield* settle
      assert.strictEqual(cloud.emulator.log()[0]?.status, "hang")
      assert.deepStrictEqual(
        watch.signals.map(({ aborted }) => aborted),
        [false]
      )
      const { millis } = yield* elapse(Fiber.interrupt(fiber))
      assert.strictEqual(millis, 0)
      assert.deepStrictEqual(
        watch.signals.map(({ aborted }) => aborted),
        [true]
      )
      const [budget] = yield* cloud.run(OpenCloud.quotas)
      assert.strictEqual(budget?.inFlight, 0)
      yield* advance("5 minutes", "10 seconds")
      assert.strictEqual(cloud.emulator.log().length, 1)
    })
  )

  it.effect("aborts every request of a program that ends early", () =>
    Effect.gen(function* () {
      const watch = watched()
      const cloud = yield* makeCloud(
        { faults: [{ fault: Faults.hang(), times: always, when: ({ method }) => method === "GET" }] },
        { fetch: watch.fetch }
      )
      watch.over(cloud.emulator)
      const readers = Effect.forEach(Array.from({ length: 10 }), () => get, { concurrency: "unbounded" })
      const { exit } = yield* elapse(cloud.run(Effect.raceFirst(readers, Effect.delay(snapshot, "2 seconds"))))
      assert.isTrue(Exit.isSuccess(exit))
      assert.strictEqual(watch.signals.filter(({ aborted }) => aborted).length, 10)
    })
  )

  it.live("closes the connection that the server has open", () =>
    Effect.gen(function* () {
      const arrived: Array<IncomingMessage> = []
      const server = yield* Effect.acquireRelease(
        Effect.promise(async () => {
          const server = createServer((request) => arrived.push(request))
          server.listen(0, "127.0.0.1")
          await once(server, "listening")
          return server
        }),
        (server) =>
          Effect.sync(() => {
            server.closeAllConnections()
            server.close()
          })
      )
      const { port } = server.address() as AddressInfo
      const layer = OpenCloud.layer({ credentials: Credentials.apiKey("k"), baseUrl: `http://127.0.0.1:${port}` })
      const request = Effect.promise(() => once(server, "request"))
      const fiber = yield* Effect.forkChild(Effect.provide(get, layer))
      yield* request
      const closed = Effect.promise(() => once(arrived[0]!.socket, "close"))
      yield* Fiber.interrupt(fiber)
      yield* closed
      assert.strictEqual(arrived.length, 1)
    })
  )

  it.effect("of one who waits for quota frees the place for the next", () =>
    Effect.gen(function* () {
      const cloud = yield* makeCloud({}, { deadline: "1 hour" })
      const many = (count: number) =>
        Effect.forEach(Array.from({ length: count }), () => snapshot, { concurrency: "unbounded" })
      yield* cloud.run(many(60))
      const waiting = yield* Effect.forkChild(cloud.run(many(60)))
      yield* settle
      const last = yield* Effect.forkChild(cloud.run(snapshot))
      yield* settle
      yield* Fiber.interrupt(waiting)
      yield* advance("61 seconds")
      // With the sixty before it, it would have waited for another minute.
      assert.isDefined(last.pollUnsafe())
      assert.strictEqual(cloud.emulator.log().length, 61)
      yield* advance("3 minutes", "10 seconds")
      assert.strictEqual(cloud.emulator.log().length, 61)
    })
  )

  it.effect("of a pause before another attempt sends nothing more", () =>
    Effect.gen(function* () {
      const cloud = yield* makeCloud({ faults: [{ fault: Faults.status(503), times: always }] })
      const fiber = yield* Effect.forkChild(cloud.run(get))
      yield* settle
      yield* Fiber.interrupt(fiber)
      yield* advance("5 minutes", "10 seconds")
      assert.strictEqual(cloud.emulator.log().length, 1)
    })
  )
})

describe("a deadline bounds the whole call", () => {
  const rows: ReadonlyArray<{
    readonly name: string
    readonly faults: ReadonlyArray<Faults.Fault>
    /** When the call ends, at the latest and at the earliest, in seconds. */
    readonly ends: readonly [number, number]
    readonly tag: OpenCloudError["_tag"]
    readonly full?: true
    readonly timeout?: Duration.Input
  }> = [
    { name: "one attempt", timeout: "1 minute", faults: [Faults.hang()], ends: [45, 45], tag: "Timeout" },
    { name: "several attempts", faults: [Faults.hang(), Faults.hang(), Faults.hang()], ends: [45, 45], tag: "Timeout" },
    {
      name: "a late answer",
      timeout: "1 minute",
      faults: [Faults.latency("50 seconds")],
      ends: [45, 45],
      tag: "Timeout"
    },
    {
      name: "a pause, an attempt, and what is left of another",
      faults: [Faults.status(503, { "retry-after": "8" }), Faults.hang(), Faults.hang()],
      ends: [45, 45],
      tag: "Timeout"
    },
    {
      name: "a pause that would be too long, at once",
      faults: [Faults.rateLimited({ headers: { "retry-after": "46" } })],
      ends: [0, 0],
      tag: "RateLimited"
    },
    {
      name: "a second pause that would be too long",
      faults: [
        Faults.rateLimited({ headers: { "retry-after": "30" } }),
        Faults.rateLimited({ headers: { "retry-after": "30" } })
      ],
      ends: [30, 31],
      tag: "RateLimited"
    },
    { name: "a wait for quota and an attempt", faults: [Faults.hang()], full: true, ends: [45, 45], tag: "Timeout" }
  ]
  for (const { ends, faults, full, name, tag, timeout } of rows) {
    it.effect(name, () =>
      Effect.gen(function* () {
        const watch = watched()
        const cloud = yield* makeCloud({}, { deadline: "45 seconds", attemptTimeout: timeout, fetch: watch.fetch })
        watch.over(cloud.emulator)
        yield* TestClock.adjust("20 seconds")
        if (full) yield* cloud.run(Effect.forEach(Array.from({ length: 60 }), () => snapshot))
        cloud.emulator.faults.add(...faults.map((fault) => ({ fault })))
        const { exit, millis } = yield* elapse(cloud.run(snapshot), { step: "100 millis" })
        assert.strictEqual(errorOf(exit)._tag, tag, JSON.stringify(endOf(exit)))
        assert.isAtLeast(millis, ends[0] * 1000)
        assert.isAtMost(millis, ends[1] * 1000)
        if (tag === "Timeout") assert.isTrue(watch.signals.at(-1)?.aborted)
      })
    )
  }
})
