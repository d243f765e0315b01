/**
 * An emulator over HTTP, in a process of its own, so that its work is nobody's time. Prints its address and a key as JSON.
 * Arguments: entries of the data store `Players`, and reads of entries a second that it allows; 0 for any number.
 */
import * as Effect from "effect/Effect"
import { Emulator } from "../src/emulator/index.ts"
import { serve } from "../src/emulator/node/index.ts"

export interface Served {
  readonly baseUrl: string
  readonly apiKey: string
}

const [entries = 0, allowed = 0] = process.argv.slice(2).map(Number)

const program = Effect.gen(function* () {
  // By either of an entry's addresses: with its scope, or without.
  const quota = { limit: allowed, period: "SECOND" } as const
  const limited = { operations: { "dataStores.getEntry": quota, "dataStores.getEntryInScope": quota } }
  const emulator = yield* Emulator.make({ quotas: allowed === 0 ? { enabled: false } : limited })
  for (let at = 0; at < entries; at++) {
    emulator.seed.dataStores.put({
      dataStoreId: "Players",
      id: `player-${at}`,
      value: { coins: at, text: "x".repeat(100) }
    })
  }
  const { env, url } = yield* serve(emulator)
  const served: Served = { baseUrl: url, apiKey: env.ROBLOX_API_KEY ?? "" }
  console.log(JSON.stringify(served))
  return yield* Effect.never
})

await Effect.runPromise(Effect.scoped(program))
