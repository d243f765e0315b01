import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Emulator, Faults } from "../../src/emulator/index.ts"

it.effect("the example of the module's documentation runs", () =>
  Effect.gen(function* () {
    const emulator = yield* Emulator.make()
    emulator.seed.dataStores.put({ dataStoreId: "players", id: "alice", value: { coins: 3 } })
    emulator.faults.add({ fault: Faults.rateLimited(), operation: "dataStores.getEntry" })

    const url = "https://apis.roblox.com/cloud/v2/universes/9000001/data-stores/players/entries/alice"
    const read = Effect.promise(() => emulator.fetch(url, { headers: { "x-api-key": "emulator-key" } }))
    const limited = yield* read
    const answer = yield* read

    assert.strictEqual(limited.status, 429)
    assert.strictEqual(answer.status, 200)
    assert.deepStrictEqual(
      emulator.log().map(({ status }) => status),
      [429, 200]
    )
  })
)
