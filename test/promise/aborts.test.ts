/** A signal ends a call wherever it is: before it, while it is sent or waits, and within a loop. */
import { assert, describe, it } from "@effect/vitest"
import * as Layer from "effect/Layer"
import * as Tracer from "effect/Tracer"
import { DataStores } from "effect-open-cloud/DataStores"
import { Faults } from "effect-open-cloud/emulator"
import { MemoryStores } from "effect-open-cloud/MemoryStores"
import { ConnectionClosed, connect } from "effect-open-cloud/promise"
import { Users } from "effect-open-cloud/Users"
import { emulate, entry, hanging, rejection, universe } from "./world.ts"

const apiKey = "emulator-key"

const isAbort = (error: unknown): void => {
  assert.instanceOf(error, DOMException)
  assert.strictEqual(error.name, "AbortError")
}

describe("a signal", () => {
  it("that is aborted before the call lets nothing be sent", async () => {
    const emulator = await emulate()
    const cloud = connect({ apiKey, fetch: emulator.fetch }, { DataStores, Users })
    const signal = AbortSignal.abort()
    const input = { ...universe, dataStoreId: "Players" }
    isAbort(await rejection(cloud.users.get({ userId: 156 }, { signal })))
    isAbort(await rejection(cloud.dataStores.listEntries(input, { signal }).toArray()))
    isAbort(await rejection(cloud.dataStores.listEntries(input, { signal })[Symbol.asyncIterator]().next()))
    assert.strictEqual(emulator.log().length, 0)
  })

  it("aborts the request", async () => {
    const { fetch, sent, signals } = hanging()
    const cloud = connect({ apiKey, fetch }, { Users })
    const controller = new AbortController()
    const begun = sent()
    const call = rejection(cloud.users.get({ userId: 156 }, { signal: controller.signal }))
    await begun
    assert.isFalse(signals[0]?.aborted)
    controller.abort()
    isAbort(await call)
    assert.isTrue(signals[0]?.aborted)
  })

  it("has no effect on a call that has ended", async () => {
    const { fetch } = await emulate()
    const cloud = connect({ apiKey, fetch }, { Users })
    const controller = new AbortController()
    const user = await cloud.users.get({ userId: 156 }, { signal: controller.signal })
    controller.abort()
    assert.strictEqual(user.id, "156")
  })

  it("rejects with the reason that it has", async () => {
    const { fetch } = hanging()
    const cloud = connect({ apiKey, fetch }, { Users })
    const controller = new AbortController()
    const call = rejection(cloud.users.get({ userId: 156 }, { signal: controller.signal }))
    const reason = new Error("the visitor has left")
    controller.abort(reason)
    assert.strictEqual(await call, reason)
    const late = await rejection(cloud.users.get({ userId: 156 }, { signal: AbortSignal.timeout(1) }))
    assert.include(late, { name: "TimeoutError" })
  })

  it("ends the wait before a call is tried again", async () => {
    const emulator = await emulate()
    const controller = new AbortController()
    emulator.faults.add({ operation: "users.get", fault: Faults.status(503) })
    const waits: Array<Tracer.Span> = []
    const tracer = Tracer.make({
      span: (options) => {
        const span = new Tracer.NativeSpan(options)
        if (options.name === "OpenCloud.wait") {
          waits.push(span)
          // The wait has begun when what begins it has run to its end.
          queueMicrotask(() => controller.abort())
        }
        return span
      }
    })
    const cloud = connect(
      {
        apiKey,
        fetch: emulator.fetch,
        retryPolicy: { baseDelay: "1 minute", maxDelay: "1 minute" },
        layer: Layer.succeed(Tracer.Tracer, tracer)
      },
      { Users }
    )
    isAbort(await rejection(cloud.users.get({ userId: 156 }, { signal: controller.signal })))
    assert.deepStrictEqual([waits.length, emulator.log().length], [1, 1])
  })

  it("ends a loop where it is, and what is fetched ahead", async () => {
    const emulator = await emulate()
    for (let index = 0; index < 9; index++)
      emulator.seed.dataStores.put({ dataStoreId: "Players", id: `k${index}`, value: 1 })
    const cloud = connect({ apiKey, fetch: emulator.fetch }, { DataStores })
    const controller = new AbortController()
    const seen: Array<string | undefined> = []
    const loop = async () => {
      const list = cloud.dataStores.listEntries({ ...universe, dataStoreId: "Players", pageSize: 3 }, controller)
      for await (const { id } of list) {
        seen.push(id)
        if (seen.length === 3) controller.abort()
      }
    }
    isAbort(await rejection(loop()))
    assert.deepStrictEqual([seen, emulator.log().length], [["k0", "k1", "k2"], 1])
  })

  it("ends a loop that waits for its next page", async () => {
    const emulator = await emulate()
    for (let index = 0; index < 4; index++)
      emulator.seed.dataStores.put({ dataStoreId: "Players", id: `k${index}`, value: 1 })
    const slow = hanging()
    const cloud = connect(
      { apiKey, fetch: (url, init) => (emulator.log().length === 0 ? emulator.fetch : slow.fetch)(url, init) },
      { DataStores }
    )
    const own = new AbortController()
    const walk = cloud.dataStores
      .listEntries({ ...universe, dataStoreId: "Players", pageSize: 3 }, own)
      [Symbol.asyncIterator]()
    for (let index = 0; index < 3; index++) await walk.next()
    const begun = slow.sent()
    const next = rejection(walk.next())
    await begun
    own.abort()
    isAbort(await next)
    assert.isTrue(slow.signals[0]?.aborted)
    isAbort(await rejection(walk.next()))
  })

  it("ends the waiting for what takes time, and the function that is asked for a change", async () => {
    const emulator = await emulate()
    const cloud = connect({ apiKey, fetch: emulator.fetch }, { DataStores, MemoryStores })
    const flush = await cloud.memoryStores.flush(universe)
    const controller = new AbortController()
    const waiting = rejection(
      flush.result({ firstPause: "1 minute", longestPause: "1 minute", signal: controller.signal })
    )
    controller.abort()
    isAbort(await waiting)
    const other = new AbortController()
    const change = cloud.dataStores.modifyEntry(
      entry("a"),
      () => {
        other.abort()
        return new Promise<never>(() => {})
      },
      { signal: other.signal }
    )
    isAbort(await rejection(change))
    assert.isFalse(emulator.log().some(({ operation }) => operation === "dataStores.createEntry"))
  })
})

describe("leaving", () => {
  it("a loop ends the request for what comes next", async () => {
    const emulator = await emulate()
    for (let index = 0; index < 4; index++)
      emulator.seed.dataStores.put({ dataStoreId: "Players", id: `k${index}`, value: 1 })
    const slow = hanging()
    const cloud = connect(
      { apiKey, fetch: (url, init) => (emulator.log().length === 0 ? emulator.fetch : slow.fetch)(url, init) },
      { DataStores }
    )
    const begun = slow.sent()
    for await (const _ of cloud.dataStores.listEntries({
      ...universe,
      dataStoreId: "Players",
      pageSize: 3,
      prefetch: 1
    })) {
      await begun
      break
    }
    assert.isTrue(slow.signals[0]?.aborted)
  })

  it("a connection ends what is running, which may have taken effect", async () => {
    const { fetch, sent, signals } = hanging()
    const cloud = connect({ apiKey, fetch }, { DataStores, Users })
    const begun = sent()
    const call = rejection(cloud.users.get({ userId: 156 }))
    await begun
    const again = sent()
    const walk = rejection(cloud.dataStores.list(universe)[Symbol.asyncIterator]().next())
    await again
    await cloud.close()
    for (const error of [await call, await walk]) {
      assert.instanceOf(error, ConnectionClosed)
    }
    assert.include(await call, { begun: true })
    assert.deepStrictEqual(
      signals.map(({ aborted }) => aborted),
      [true, true]
    )
  })
})
