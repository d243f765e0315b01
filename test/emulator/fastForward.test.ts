/** Test time that passes by itself, through public entries only. */
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { Assets } from "effect-open-cloud/Assets"
import { DataStores } from "effect-open-cloud/DataStores"
import { Emulator, Faults } from "effect-open-cloud/emulator"

const store = { universeId: 9000001, dataStoreId: "fast" }

const emulated = Effect.map(Emulator.make(), (emulator) => ({
  emulator,
  client: OpenCloud.layer({ credentials: Credentials.apiKey("emulator-key"), fetch: emulator.fetch })
}))

describe("fastForward", () => {
  it.effect("passes a rate limit, a quota's minutes and an upload", () =>
    Effect.gen(function* () {
      const { client, emulator } = yield* emulated
      emulator.faults.add({ operation: "dataStores.createEntry", fault: Faults.rateLimited() })
      const program = Effect.gen(function* () {
        const stores = yield* DataStores
        yield* stores.createEntry({ ...store, entryId: "a", value: 1 })
        // 60 a minute.
        yield* Effect.forEach(Array.from({ length: 130 }), () => stores.snapshot(store))
        const assets = yield* Assets
        const image = { content: new Uint8Array([1]), contentType: "image/png" }
        const { assetId } = yield* assets.upload({
          assetType: "Image",
          displayName: "n",
          file: image,
          creator: { userId: 156 }
        })
        return [yield* Stream.runCount(stores.listEntries(store)), assetId]
      })
      const layer = Layer.provide(Layer.mergeAll(DataStores.layer, Assets.layer), client)
      const [count, assetId] = yield* Emulator.fastForward(Effect.provide(program, layer))
      assert.strictEqual(count, 1)
      assert.match(String(assetId), /^\d+$/)
      assert.strictEqual(emulator.faults.remaining(), 0)
      assert.isAtLeast(yield* Clock.currentTimeMillis, 120_000)
    })
  )

  it.effect("gives what the effect fails with", () =>
    Effect.gen(function* () {
      const { client } = yield* emulated
      const read = DataStores.use((stores) => stores.getEntry({ ...store, entryId: "none" }))
      const error = yield* Effect.flip(
        Emulator.fastForward(Effect.provide(read, Layer.provide(DataStores.layer, client)))
      )
      assert.strictEqual(error._tag, "NotFound")
    })
  )

  it.effect("moves to the moment that is waited for, and no further", () =>
    Effect.gen(function* () {
      yield* Emulator.fastForward(Effect.sleep("90 seconds"), { step: "1 minute" })
      assert.strictEqual(yield* Clock.currentTimeMillis, 90_000)
      yield* Emulator.fastForward(Effect.succeed(1))
      assert.strictEqual(yield* Clock.currentTimeMillis, 90_000)
    })
  )

  it.effect("moves by the step that it is told where others wait, as real work may be what they wait for", () =>
    Effect.gen(function* () {
      const clock = yield* Clock.Clock
      // On the clock outside, as an emulator is that was made there.
      const others = Effect.provideService(Effect.sleep("100 seconds"), Clock.Clock, clock)
      yield* Emulator.fastForward(others, { step: "10 seconds" })
      assert.strictEqual(yield* Clock.currentTimeMillis, 100_000)
      yield* Emulator.fastForward(Effect.andThen(Effect.sleep("1 second"), others), { step: "10 seconds" })
      assert.strictEqual(yield* Clock.currentTimeMillis, 201_000)
    })
  )

  it.effect("passes months of a wait in few steps, and each of many waits at its time", () =>
    Effect.gen(function* () {
      const { client, emulator } = yield* emulated
      const times: Array<number> = []
      const poll = Effect.gen(function* () {
        const stores = yield* DataStores
        yield* Effect.sleep("10 days")
        yield* stores.snapshot(store)
        times.push(yield* Clock.currentTimeMillis)
      })
      const program = Effect.repeat(poll, { times: 5 }).pipe(Effect.provide(Layer.provide(DataStores.layer, client)))
      yield* Emulator.fastForward(program, { within: "100 days" })
      const day = 86_400_000
      assert.deepStrictEqual(
        times,
        [10, 20, 30, 40, 50, 60].map((days) => days * day)
      )
      assert.deepStrictEqual(
        emulator.log().map(({ time }) => time),
        times
      )
    })
  )

  it.effect("ends what never ends, and says so", () =>
    Effect.gen(function* () {
      let interrupted = false
      const never = Effect.onInterrupt(Effect.never, () =>
        Effect.sync(() => {
          interrupted = true
        })
      )
      const exit = yield* Effect.exit(Emulator.fastForward(never, { within: "1 hour", step: "1 minute" }))
      assert.include(String(Exit.isFailure(exit) && Cause.squash(exit.cause)), "has not ended within 1h of test time")
      assert.isTrue(interrupted)
    })
  )

  it.live("needs a test clock", () =>
    Effect.gen(function* () {
      const exit = yield* Effect.exit(Emulator.fastForward(Effect.void))
      assert.include(String(Exit.isFailure(exit) && Cause.squash(exit.cause)), "needs a TestClock")
    })
  )
})
