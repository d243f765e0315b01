/** What programs are told of their writes is what the server did: by a ledger that is kept on the server's side. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { TestClock } from "effect/testing"
import type { OpenCloudError } from "effect-open-cloud"
import { DataStores } from "effect-open-cloud/DataStores"
import { DataStoresV1 } from "effect-open-cloud/DataStoresV1"
import { EntryStore } from "effect-open-cloud/EntryStore"
import { Emulator } from "effect-open-cloud/emulator"
import { MemoryStores } from "effect-open-cloud/MemoryStores"
import { OrderedDataStores } from "effect-open-cloud/OrderedDataStores"
import { OrderedDataStoresV1 } from "effect-open-cloud/OrderedDataStoresV1"
import { Secrets } from "effect-open-cloud/Secrets"
import { elapse } from "../integration/time.ts"
import { drawsOf, entered, type Fate, programOf, wrong } from "./ledger.ts"
import { beginning } from "./scenario.ts"

const universeId = 9000001
const store = { universeId, dataStoreId: "Counters" }
const counter = { ...store, entryId: "counter" }
const ordered = { universeId, orderedDataStoreId: "Ranks" }
const map = { universeId, sortedMapId: "map" }

// Made anew for each program: Effect would share one layer, and with it the client of the first.
const services = () =>
  Layer.mergeAll(
    DataStores.layer,
    DataStoresV1.layer,
    OrderedDataStores.layer,
    OrderedDataStoresV1.layer,
    MemoryStores.layer,
    Secrets.layer
  )
type Services = Layer.Success<ReturnType<typeof services>>

/** What one worker does in one round; all workers of a round do the same. */
type Write = (round: number, worker: number) => Effect.Effect<unknown, OpenCloudError, Services>

const add = (value: unknown) => ({ value: Number(value ?? 0) + 1 })

const rounds = 6

/** Writes that must not be made twice. */
const once: { readonly [name: string]: Write } = {
  "DataStores.modifyEntry, adding 1": () =>
    DataStores.use((stores) =>
      Effect.map(
        stores.modifyEntry(counter, (entry) => add(entry?.value)),
        (entry) => entry?.value
      )
    ),
  "EntryStore.modify, adding 1": () =>
    Effect.gen(function* () {
      const typed = yield* EntryStore.make({ ...store, schema: Schema.Number })
      const entry = yield* Effect.catchTag(
        typed.modify("counter", (before) => add(before?.value)),
        "ValueMismatch",
        Effect.die
      )
      return entry?.value
    }),
  "DataStoresV1.upsertEntry over a version, adding 1": () =>
    DataStoresV1.use((stores) =>
      Effect.gen(function* () {
        const now = yield* Effect.catchTag(stores.getEntry(counter), "NotFound", () => Effect.undefined)
        const { value } = add(now?.value)
        const condition = now?.versionId === undefined ? { exclusiveCreate: true } : { matchVersion: now.versionId }
        yield* stores.upsertEntry({ ...counter, value, users: [], attributes: {}, ...condition })
        return value
      })
    ),
  "DataStores.incrementEntry": () =>
    DataStores.use((stores) => stores.incrementEntry({ ...counter, amount: 1, users: [], attributes: {} })),
  "DataStores.createEntry of equal values": (round) =>
    DataStores.use((stores) => stores.createEntry({ ...store, entryId: `lock ${round}`, value: "taken" })),
  "DataStoresV1.upsertEntry of equal values where there is none": (round) =>
    DataStoresV1.use((stores) =>
      stores.upsertEntry({ ...store, entryId: `lock ${round}`, value: "taken", exclusiveCreate: true })
    ),
  "OrderedDataStores.createEntry of equal values": (round) =>
    OrderedDataStores.use((stores) => stores.createEntry({ ...ordered, entryId: `lock${round}`, value: 1 })),
  "OrderedDataStoresV1.createEntry of equal values": (round) =>
    OrderedDataStoresV1.use((stores) => stores.createEntry({ ...ordered, entryId: `lock${round}`, value: 1 })),
  "MemoryStores.createSortedMapItem of equal values": (round) =>
    MemoryStores.use((stores) => stores.createSortedMapItem({ ...map, itemId: `lock${round}`, value: 1 })),
  "MemoryStores.createQueueItem": (round) =>
    MemoryStores.use((stores) => stores.createQueueItem({ universeId, queueId: "queue", data: round })),
  "DataStores.deleteEntry": (round) =>
    DataStores.use((stores) => stores.deleteEntry({ ...store, entryId: `there ${round}` })),
  "DataStoresV1.deleteEntry": (round) =>
    DataStoresV1.use((stores) => stores.deleteEntry({ ...store, entryId: `there ${round}` })),
  "OrderedDataStores.deleteEntry": (round) =>
    OrderedDataStores.use((stores) => stores.deleteEntry({ ...ordered, entryId: `there${round}` })),
  "MemoryStores.deleteSortedMapItem": (round) =>
    MemoryStores.use((stores) => stores.deleteSortedMapItem({ ...map, itemId: `there${round}` })),
  "Secrets.delete": (round) => Secrets.use((secrets) => secrets.delete({ universeId, secretId: `there${round}` }))
}

/** Writes of a whole value, which is the same when it is made twice. */
const replacing: { readonly [name: string]: Write } = {
  "DataStores.upsertEntry": (round, worker) =>
    DataStores.use((stores) => stores.upsertEntry({ ...counter, value: [round, worker] })),
  "DataStores.updateEntry": (round, worker) =>
    DataStores.use((stores) => stores.updateEntry({ ...store, entryId: "there 0", value: [round, worker] })),
  "DataStoresV1.upsertEntry": (round, worker) =>
    DataStoresV1.use((stores) => stores.upsertEntry({ ...counter, value: [round, worker] })),
  "OrderedDataStores.upsertEntry": (round) =>
    OrderedDataStores.use((stores) => stores.upsertEntry({ ...ordered, entryId: "there0", value: round })),
  "MemoryStores.upsertSortedMapItem": (round) =>
    MemoryStores.use((stores) => stores.upsertSortedMapItem({ ...map, itemId: "there0", value: round })),
  "Secrets.upsert": (round) =>
    Secrets.use((secrets) => secrets.upsert({ universeId, secretId: `new${round}`, secret: "s" }))
}

/** Runs workers, each a program of its own, and gives the ledger of them all. */
const ledgerOf = (write: Write, workers: number, loss: number) =>
  Effect.gen(function* () {
    yield* TestClock.setTime(beginning)
    const emulator = yield* Emulator.make()
    const quiet = programOf(emulator, () => "arrives")
    for (let round = 0; round < rounds; round++) {
      emulator.seed.dataStores.put({ dataStoreId: "Counters", id: `there ${round}`, value: 1 })
      yield* Effect.provide(
        Effect.all([
          OrderedDataStores.use((it) => it.upsertEntry({ ...ordered, entryId: `there${round}`, value: 1 })),
          MemoryStores.use((it) => it.upsertSortedMapItem({ ...map, itemId: `there${round}`, value: 1 })),
          Secrets.use((it) => it.upsert({ universeId, secretId: `there${round}`, secret: "s" }))
        ]),
        Layer.provide(services(), quiet.layer)
      )
    }
    const draw = drawsOf(workers * 1000 + loss * 100)
    const fate = (): Fate => {
      const drawn = draw()
      return drawn < loss / 2 ? "lost before" : drawn < loss ? "lost after" : "arrives"
    }
    const work = Effect.forEach(
      Array.from({ length: workers }, (_, worker) => worker),
      (worker) => {
        const program = programOf(emulator, fate)
        return Effect.forEach(
          Array.from({ length: rounds }, (_, round) => round),
          (round) => entered(program, write(round, worker))
        ).pipe(Effect.provide(Layer.provide(services(), program.layer)))
      },
      { concurrency: "unbounded" }
    )
    const { exit } = yield* elapse(work, { step: "100 millis", within: "1 day" })
    const lines = (yield* exit).flat()
    return {
      lines,
      value: emulator.views.dataStores.entries({ dataStoreId: "Counters" }).find(({ id }) => id === "counter")?.value
    }
  })

const cases = [
  { workers: 8, loss: 0 },
  { workers: 5, loss: 0.05 },
  { workers: 2, loss: 0.2 },
  { workers: 8, loss: 0.2 }
]

describe("writes that must not be made twice", () => {
  for (const [name, write] of Object.entries(once)) {
    it.effect(`are told as they were made: ${name}`, () =>
      Effect.gen(function* () {
        for (const { loss, workers } of cases) {
          const { lines, value } = yield* ledgerOf(write, workers, loss)
          expect(wrong(lines)).toEqual([])
          expect(lines.filter(({ told }) => told === "done").length).toBeGreaterThan(0)
          if (loss > 0.1) expect(lines.some(({ told }) => told === "cannot tell")).toBe(true)
          if (loss === 0) expect(lines.filter(({ told }) => told === "cannot tell")).toEqual([])
          if (name.endsWith("adding 1")) {
            expect(value).toBe(lines.reduce((sum, { made }) => sum + made, 0))
            const results = lines.flatMap(({ result, told }) => (told === "done" ? [result] : []))
            expect(new Set(results).size).toBe(results.length)
          }
        }
      })
    )
  }
})

describe("writes of whole values", () => {
  for (const [name, write] of Object.entries(replacing)) {
    it.effect(`are made when they are told to be: ${name}`, () =>
      Effect.gen(function* () {
        for (const { loss, workers } of cases) {
          const { lines } = yield* ledgerOf(write, workers, loss)
          expect(wrong(lines, true)).toEqual([])
          expect(lines.filter(({ told }) => told === "done").length).toBeGreaterThan(0)
        }
      })
    )
  }
})
