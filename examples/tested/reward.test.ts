import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { DataStores } from "effect-open-cloud/DataStores"
import { Emulator, Faults } from "effect-open-cloud/emulator"
import { reward } from "./reward.ts"

/** An emulator of its own for each test, and the service on it. */
const emulated = Effect.gen(function* () {
  const emulator = yield* Emulator.make()
  const client = OpenCloud.layer({ credentials: Credentials.apiKey("emulator-key"), fetch: emulator.fetch })
  return { emulator, services: Layer.provide(DataStores.layer, client) }
})

const coinsOf = (emulator: Emulator) =>
  emulator.views.dataStores.entries({ dataStoreId: "Coins" }).map(({ value }) => value)

describe("reward", () => {
  it.effect("is given once a day", () =>
    Effect.gen(function* () {
      const { emulator, services } = yield* emulated
      yield* Effect.all([reward(156, "Monday", 5), reward(156, "Monday", 5), reward(156, "Tuesday", 5)]).pipe(
        Effect.provide(services)
      )
      assert.deepStrictEqual(coinsOf(emulator), [{ coins: 10, days: ["Monday", "Tuesday"] }])
    })
  )

  it.effect("survives an outage, without waiting for it", () =>
    Effect.gen(function* () {
      const { emulator, services } = yield* emulated
      emulator.faults.add({ fault: Faults.status(503), times: 2 })
      yield* Emulator.fastForward(Effect.provide(reward(156, "Monday", 5), services))
      assert.deepStrictEqual(coinsOf(emulator), [{ coins: 5, days: ["Monday"] }])
      assert.isAbove(emulator.log().length, 2)
    })
  )
})
