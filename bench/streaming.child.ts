/**
 * Streams the keys of a data store without end, and prints the heap after some
 * of them as JSON. Needs `--expose-gc`. Arguments: after how many keys to look.
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { Credentials, OpenCloud } from "../src/index.ts"
import { DataStores } from "../src/services/DataStores.ts"
import { inMemory } from "./answers.ts"

export interface Sample {
  readonly keys: number
  readonly heap: number
  readonly seconds: number
}

const pageSize = 256
const store = "universes/9000001/data-stores/players"

let pages = 0
const fetch = (url: string, init: RequestInit) => {
  const first = pages++ * pageSize
  const dataStoreEntries = Array.from({ length: pageSize }, (_, index) => {
    const id = `player-${first + index}`
    return { path: `${store}/scopes/global/entries/${id}`, id }
  })
  return inMemory(JSON.stringify({ dataStoreEntries, nextPageToken: `after-${first + pageSize}` }))(url, init)
}

const marks = process.argv.slice(2).map(Number)
const { gc } = globalThis
if (gc === undefined) throw new Error("run with --expose-gc")

const started = performance.now()
const look = (keys: number) =>
  Effect.promise(async (): Promise<Sample> => {
    // What promises and timers still hold is let go in a turn of its own.
    for (let turn = 0; turn < 3; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 10))
      gc()
    }
    return { keys, heap: process.memoryUsage().heapUsed, seconds: (performance.now() - started) / 1_000 }
  })

const program = Effect.gen(function* () {
  const stores = yield* DataStores
  const samples: Array<Sample> = []
  let keys = 0
  yield* stores.listEntries({ universeId: 9000001, dataStoreId: "players", limit: marks.at(-1)! }).pipe(
    Stream.runForEach(() => {
      keys += 1
      return marks.includes(keys) ? Effect.map(look(keys), (sample) => samples.push(sample)) : Effect.void
    })
  )
  return samples
})

const client = OpenCloud.layer({ fetch, credentials: Credentials.apiKey("bench-key") })
const services = Layer.provide(DataStores.layer, client)
console.log(JSON.stringify(await Effect.runPromise(Effect.provide(program, services))))
