/**
 * `npm run demo`: a program on the data stores of the embedded emulator. With ROBLOX_API_KEY and
 * ROBLOX_UNIVERSE_ID set it runs against Roblox instead, with fewer players, in a data store of its own.
 */

import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Credentials, Metrics, OpenCloud } from "effect-open-cloud"
import { DataStores } from "effect-open-cloud/DataStores"
import { Emulator, Faults } from "effect-open-cloud/emulator"
import * as OpenCloudConfig from "effect-open-cloud/OpenCloudConfig"
import { loadPlayers } from "./players.ts"
import { program } from "./program.ts"
import * as Report from "./report.ts"

const dataStoreId = "EffectOpenCloudDemo"
const players = loadPlayers()

/** One rate limit and one server error on the way, to be survived. */
const bumps: ReadonlyArray<Faults.FaultRule> = [
  {
    operation: "dataStores.updateEntry",
    skip: 700,
    times: 1,
    fault: Faults.rateLimited({ headers: { "retry-after": "1" } })
  },
  { operation: "dataStores.updateEntry", skip: 1900, times: 1, fault: Faults.status(500) }
]

const onEmulator = Effect.gen(function* () {
  const emulator = yield* Emulator.make({ faults: bumps })
  console.log(`effect-open-cloud demo on the embedded emulator, ${players.length} players\n`)
  yield* program({ universeId: "9000001", dataStoreId, concurrency: 32 }, players).pipe(
    Effect.provide(
      DataStores.layer.pipe(
        Layer.provide(
          OpenCloud.layer({
            credentials: Credentials.apiKey("emulator-key"),
            fetch: emulator.fetch,
            metrics: Metrics.calls
          })
        )
      )
    )
  )
})

const onRoblox = (universeId: string) => {
  // An experience without players has 300 requests a minute of each kind.
  const some = players.slice(0, 200)
  const buckets = { "dataStores.read": 300, "dataStores.write": 300, "dataStores.list": 300 }
  console.log(`effect-open-cloud demo on universe ${universeId}, data store ${dataStoreId}, ${some.length} players\n`)
  return program({ universeId, dataStoreId, concurrency: 8 }, some).pipe(
    Effect.provide(
      DataStores.layer.pipe(
        Layer.provide(OpenCloudConfig.layer({ metrics: Metrics.calls, quotaOverrides: { buckets } }))
      )
    )
  )
}

const { ROBLOX_API_KEY, ROBLOX_UNIVERSE_ID } = process.env
const start = performance.now()
const demo = ROBLOX_API_KEY && ROBLOX_UNIVERSE_ID ? onRoblox(ROBLOX_UNIVERSE_ID) : onEmulator

Effect.runPromise(
  Effect.andThen(
    demo,
    Effect.suspend(() => Report.summary(performance.now() - start))
  )
).catch((error: unknown) => {
  console.error(`\n  ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
})
