/** Whose work it is that is found after an answer was lost, and what stays when two write at once. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import type { OpenCloudError } from "effect-open-cloud"
import { DataStores } from "effect-open-cloud/DataStores"
import { DataStoresV1 } from "effect-open-cloud/DataStoresV1"
import { Emulator } from "effect-open-cloud/emulator"
import { MemoryStores } from "effect-open-cloud/MemoryStores"
import { OrderedDataStores } from "effect-open-cloud/OrderedDataStores"
import { OrderedDataStoresV1 } from "effect-open-cloud/OrderedDataStoresV1"
import { Secrets } from "effect-open-cloud/Secrets"
import { elapse } from "../integration/time.ts"
import { type Fate, programOf } from "./ledger.ts"
import { beginning, failure } from "./scenario.ts"

const universeId = 9000001
const entry = { universeId, dataStoreId: "Players", entryId: "Player_156" }
const ordered = { universeId, orderedDataStoreId: "Ranks", entryId: "a" }
const item = { universeId, sortedMapId: "map", itemId: "a" }

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
type Write<A = unknown> = Effect.Effect<A, OpenCloudError, Services>

/** Something that happens once, when the first request that is no read is on its way. */
const onFirstWrite = (happen: () => Fate | Promise<Fate>) => {
  let happened = false
  return (request: Request): Fate | Promise<Fate> => {
    if (happened || request.method === "GET") return "arrives"
    happened = true
    return happen()
  }
}

const scenario = (
  name: string,
  test: (
    emulator: Emulator,
    /** Runs a write of another program, from outside of any effect. */
    others: (write: Write) => Promise<unknown>,
    /** Runs a write, while something happens to its first request. */
    mine: <A>(happen: () => Fate | Promise<Fate>, write: Write<A>) => Write<A>
  ) => Effect.Effect<void, unknown, Services>
) =>
  it.effect(name, () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(beginning)
      const emulator = yield* Emulator.make()
      const quiet = Layer.provide(services(), programOf(emulator, () => "arrives").layer)
      const context = yield* Effect.context<never>()
      const others = (write: Write) => Effect.runPromiseWith(context)(Effect.provide(write, quiet))
      const mine = <A>(happen: () => Fate | Promise<Fate>, write: Write<A>): Write<A> =>
        Effect.provide(write, Layer.provide(services(), programOf(emulator, onFirstWrite(happen)).layer))
      const { exit } = yield* elapse(Effect.provide(test(emulator, others, mine), quiet), { step: "100 millis" })
      return yield* exit
    })
  )

const told = (error: OpenCloudError | undefined) => [error?._tag, error?.afterUnknownOutcome]

const addOne = DataStores.use((stores) =>
  stores.modifyEntry(entry, (current) => ({ value: Number(current?.value ?? 0) + 1 }))
)

describe("an equal write of somebody else", () => {
  scenario("is not taken for an update that never arrived", (emulator, others, mine) =>
    Effect.gen(function* () {
      emulator.seed.dataStores.put({ dataStoreId: "Players", id: "Player_156", value: 0 })
      const error = yield* failure(
        mine(async (): Promise<Fate> => {
          await others(addOne)
          return "lost before"
        }, addOne)
      )
      expect(told(error)).toEqual(["Conflict", true])
      expect(emulator.views.dataStores.entries(entry).map(({ value }) => value)).toEqual([1])
    })
  )

  const writes: { readonly [name: string]: readonly [write: Write, tag: string] } = {
    "DataStores.createEntry": [DataStores.use((it) => it.createEntry({ ...entry, value: "taken" })), "Conflict"],
    "DataStores.modifyEntry, of what is not there": [addOne, "Conflict"],
    "DataStoresV1.upsertEntry where there is none": [
      DataStoresV1.use((it) => it.upsertEntry({ ...entry, value: "taken", exclusiveCreate: true })),
      "PreconditionFailed"
    ],
    "OrderedDataStores.createEntry": [
      OrderedDataStores.use((it) => it.createEntry({ ...ordered, value: 1 })),
      "Conflict"
    ],
    "OrderedDataStoresV1.createEntry": [
      OrderedDataStoresV1.use((it) => it.createEntry({ ...ordered, value: 1n })),
      "Conflict"
    ],
    "MemoryStores.createSortedMapItem": [
      MemoryStores.use((it) => it.createSortedMapItem({ ...item, value: 1 })),
      "Conflict"
    ],
    "Secrets.create": [Secrets.use((it) => it.create({ universeId, secretId: "a", secret: "s" })), "Conflict"]
  }
  for (const [name, [write, tag]] of Object.entries(writes)) {
    for (const fate of ["lost before", "lost after"] as const) {
      scenario(`is not taken for one of ${name} that was ${fate}`, (_, others, mine) =>
        Effect.gen(function* () {
          const error = yield* failure(
            mine(async (): Promise<Fate> => {
              if (fate === "lost before") await others(write)
              return fate
            }, write)
          )
          expect(told(error)).toEqual([tag, true])
        })
      )
    }
  }

  scenario("is not taken for a write over a version", (_, others, mine) =>
    Effect.gen(function* () {
      const { versionId } = yield* DataStoresV1.use((it) => it.upsertEntry({ ...entry, value: 1 }))
      const write = DataStoresV1.use((it) =>
        it.upsertEntry({ ...entry, value: 2, users: [], attributes: {}, matchVersion: versionId })
      )
      const error = yield* failure(
        mine(async (): Promise<Fate> => {
          await others(write)
          return "lost before"
        }, write)
      )
      expect(told(error)).toEqual(["PreconditionFailed", true])
    })
  )

  scenario("is not taken for a write over an etag", (_, others, mine) =>
    Effect.gen(function* () {
      const { etag = "" } = yield* DataStores.use((it) => it.createEntry({ ...entry, value: 1 }))
      const write = DataStores.use((it) => it.updateEntry({ ...entry, value: 2, users: [], attributes: {}, etag }))
      const error = yield* failure(
        mine(async (): Promise<Fate> => {
          await others(write)
          return "lost before"
        }, write)
      )
      expect(told(error)).toEqual(["Conflict", true])
    })
  )

  const removals: { readonly [name: string]: readonly [make: Write, remove: Write] } = {
    "DataStores.deleteEntry": [
      DataStores.use((it) => it.createEntry({ ...entry, value: 1 })),
      DataStores.use((it) => it.deleteEntry(entry))
    ],
    "DataStoresV1.deleteEntry": [
      DataStoresV1.use((it) => it.upsertEntry({ ...entry, value: 1 })),
      DataStoresV1.use((it) => it.deleteEntry(entry))
    ],
    "OrderedDataStores.deleteEntry": [
      OrderedDataStores.use((it) => it.createEntry({ ...ordered, value: 1 })),
      OrderedDataStores.use((it) => it.deleteEntry(ordered))
    ],
    "MemoryStores.deleteSortedMapItem": [
      MemoryStores.use((it) => it.createSortedMapItem({ ...item, value: 1 })),
      MemoryStores.use((it) => it.deleteSortedMapItem(item))
    ],
    "Secrets.delete": [
      Secrets.use((it) => it.create({ universeId, secretId: "a", secret: "s" })),
      Secrets.use((it) => it.delete({ universeId, secretId: "a" }))
    ]
  }
  for (const [name, [make, remove]] of Object.entries(removals)) {
    scenario(`is not taken for ${name}`, (_, others, mine) =>
      Effect.gen(function* () {
        yield* make
        const error = yield* failure(
          mine(async (): Promise<Fate> => {
            await others(remove)
            return "lost before"
          }, remove)
        )
        expect(told(error)).toEqual(["NotFound", true])
      })
    )
  }
})

describe("users and attributes that are not given stay, whoever writes them meanwhile", () => {
  const v1 = (input: object): Write => DataStoresV1.use((it) => it.upsertEntry({ ...entry, value: "mine", ...input }))
  const v2 = (input: object): Write => DataStores.use((it) => it.upsertEntry({ ...entry, value: "mine", ...input }))
  const update: Write = DataStores.use((it) => it.updateEntry({ ...entry, value: "mine" }))
  const theirs = { value: "theirs", users: ["users/157"], attributes: { from: "them" } }
  const cases: { readonly [name: string]: readonly [write: Write, there: boolean, expected: object] } = {
    "upsertEntry, of an entry": [v2({}), true, theirs],
    "upsertEntry, of none": [v2({}), false, theirs],
    "upsertEntry with users, of none": [v2({ users: [1] }), false, { ...theirs, users: ["users/1"] }],
    "upsertEntry with attributes, of none": [v2({ attributes: {} }), false, { ...theirs, attributes: {} }],
    updateEntry: [update, true, theirs],
    "V1 upsertEntry, of an entry": [v1({}), true, theirs],
    "V1 upsertEntry, of none": [v1({}), false, theirs],
    "V1 upsertEntry with users, of an entry": [v1({ users: [1] }), true, { ...theirs, users: ["users/1"] }],
    "V1 upsertEntry with attributes, of none": [v1({ attributes: {} }), false, { ...theirs, attributes: {} }]
  }
  for (const [name, [write, there, expected]] of Object.entries(cases)) {
    for (const fate of ["arrives", "lost before", "lost after"] as const) {
      scenario(`${name}, whose first request ${fate === "arrives" ? fate : `is ${fate}`}`, (emulator, _, mine) =>
        Effect.gen(function* () {
          const put = (content: object) =>
            emulator.seed.dataStores.put({ dataStoreId: "Players", id: "Player_156", value: "there", ...content })
          if (there) put({ users: ["users/1"], attributes: { from: "before" } })
          yield* mine(() => {
            put({ value: "theirs", users: ["users/157"], attributes: { from: "them" } })
            return fate
          }, write)
          const [found] = emulator.views.dataStores.entries(entry)
          expect(found).toMatchObject({ ...expected, value: "mine" })
        })
      )
    }
  }
})
