/** Stores on answers in the shapes that the live service gives, and requests in the shapes that it takes. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { PreconditionFailed } from "effect-open-cloud"
import { DataStores } from "effect-open-cloud/DataStores"
import { DataStoresV1 } from "effect-open-cloud/DataStoresV1"
import { MemoryStores } from "effect-open-cloud/MemoryStores"
import { OrderedDataStores } from "effect-open-cloud/OrderedDataStores"
import { OrderedDataStoresV1 } from "effect-open-cloud/OrderedDataStoresV1"
import { makeCloud } from "../integration/cloud.ts"
import { failure, tagOf } from "../services/scenario.ts"
import { json, wire } from "./scripted.ts"

const universeId = 9000001
const map = { universeId, sortedMapId: "scores" }
const item = { ...map, itemId: "a:b/c" }
const queue = { universeId, queueId: "jobs" }
const entry = { universeId, dataStoreId: "Players", entryId: "Player_9000002" }
const ranks = { universeId, orderedDataStoreId: "Ranks" }
const mount = `cloud/v2/universes/${universeId}/memory-store`

const memory = wire(MemoryStores, MemoryStores.layer)
const stores = wire(DataStores, DataStores.layer)
const storesV1 = wire(DataStoresV1, DataStoresV1.layer)
const ordered = wire(OrderedDataStores, OrderedDataStores.layer)
const orderedV1 = wire(OrderedDataStoresV1, OrderedDataStoresV1.layer)

describe("the order of a sorted map", () => {
  memory("C1: is asked for as `desc`", [{ items: [], nextPageToken: null }], (memory, sent) =>
    Effect.gen(function* () {
      yield* Stream.runDrain(memory.listSortedMapItems({ ...map, descending: true }))
      yield* Stream.runDrain(memory.listSortedMapItems(map))
      expect(sent.map(({ query }) => query.get("orderBy"))).toEqual(["desc", null])
    })
  )

  for (const order of ["asc-desc", "id", "both"] as const) {
    it.effect(`C1: works with a service that takes ${order}`, () =>
      Effect.gen(function* () {
        const { run } = yield* makeCloud({ dialect: { "memoryStores.order": order } })
        const ids = yield* Effect.gen(function* () {
          const memory = yield* MemoryStores
          for (let n = 0; n < 5; n++) yield* memory.upsertSortedMapItem({ ...map, itemId: `k${n}`, value: n })
          return yield* Stream.runCollect(memory.listSortedMapItems({ ...map, descending: true, pageSize: 2 }))
        }).pipe(Effect.provide(MemoryStores.layer), run)
        expect(ids.map(({ id }) => id)).toEqual(["k4", "k3", "k2", "k1", "k0"])
      })
    )
  }

  memory("C1: is not asked for twice when something else is refused", [json({ message: "bad" }, 400)], (memory, sent) =>
    Effect.gen(function* () {
      const list = memory.listSortedMapItems({ ...map, descending: true })
      expect(yield* failure(Stream.runDrain(list))).toMatchObject({ _tag: "InvalidRequest", serverMessage: "bad" })
      expect(sent.map(({ query }) => query.get("orderBy"))).toEqual(["desc", "id desc"])
    })
  )
})

describe("ids that answers leave out", () => {
  const queued = { path: `${mount}/queues/jobs/items/one%3A%3Atwo`, data: 1, expireTime: "2026-02-01T00:00:00Z" }

  memory("C7: a queue's item is named by its path, when it is added", [queued], (memory) =>
    Effect.gen(function* () {
      expect((yield* memory.createQueueItem({ ...queue, data: 1 })).id).toBe("one::two")
    })
  )

  memory("C7: and when it is read", [{ id: "read", queueItems: [queued, { ...queued, id: "own" }] }], (memory) =>
    Effect.gen(function* () {
      const { items } = yield* memory.readQueueItems(queue)
      expect(items.map(({ id }) => id)).toEqual(["one::two", "own"])
    })
  )

  memory(
    "C8: a sorted map's item is the one that was asked for",
    [{ path: `${mount}/sorted-maps/scores/items/`, value: 5, numericSortKey: null, id: "" }],
    (memory) =>
      Effect.gen(function* () {
        for (const answer of [
          memory.updateSortedMapItem({ ...item, value: 5 }),
          memory.upsertSortedMapItem({ ...item, value: 5 }),
          memory.createSortedMapItem({ ...item, value: 5 }),
          memory.getSortedMapItem(item)
        ]) {
          expect(yield* answer).toMatchObject({ id: "a:b/c", value: 5 })
        }
      })
  )

  memory("F4: an upsert names its item in the body", [{ path: "", value: 5 }], (memory, sent) =>
    Effect.gen(function* () {
      yield* memory.upsertSortedMapItem({ ...item, value: 5 })
      yield* memory.updateSortedMapItem({ ...item, value: 5 })
      expect(sent.map(({ json }) => json)).toEqual([{ id: "a:b/c", value: 5 }, { value: 5 }])
    })
  )

  memory(
    "F4: listed items are named by their paths, as they are and as in a URL",
    [
      {
        items: [
          { path: `${mount}/sorted-maps/scores/items/a%3Ab%2Fc`, value: 1 },
          { path: `${mount}/sorted-maps/scores/items/100%`, value: 2 },
          { path: `${mount}/sorted-maps/scores/items/x/items/y`, value: 3 }
        ]
      }
    ],
    (memory) =>
      Effect.gen(function* () {
        const items = yield* Stream.runCollect(memory.listSortedMapItems(map))
        expect(items.map(({ id }) => id)).toEqual(["a:b/c", "100%", "x/items/y"])
      })
  )

  const echoed = (ordered: OrderedDataStores["Service"] | OrderedDataStoresV1["Service"]) =>
    Effect.gen(function* () {
      const input = { ...ranks, entryId: "Player_9000002", value: 7 }
      for (const answer of [
        ordered.getEntry(input),
        ordered.createEntry(input),
        ordered.updateEntry(input),
        ordered.upsertEntry(input),
        ordered.incrementEntry({ ...input, amount: 7 })
      ] as ReadonlyArray<Effect.Effect<{ readonly id: string }, unknown>>) {
        expect((yield* answer).id).toBe("Player_9000002")
      }
    })

  ordered("F4: an entry of an ordered store is the one that was asked for", [{ value: 7 }], echoed)

  orderedV1("F4: by the older interface, too", [{ value: 7 }], echoed)

  ordered(
    "F4: and a list without any is refused, instead of naming them all alike",
    [{ orderedDataStoreEntries: [{ id: "a", value: 1 }, { value: 7 }] }],
    (ordered) =>
      Effect.gen(function* () {
        expect(yield* tagOf(Stream.runDrain(ordered.listEntries(ranks)))).toBe("UnexpectedResponse")
      })
  )

  orderedV1("F4: and so is one of the older interface", [{ entries: [{ value: 7 }] }], (ordered) =>
    Effect.gen(function* () {
      expect(yield* tagOf(Stream.runDrain(ordered.listEntries(ranks)))).toBe("UnexpectedResponse")
    })
  )

  stores(
    "F4: listed entries of a data store are named by their paths",
    [{ dataStoreEntries: [{ path: `universes/${universeId}/data-stores/Players/scopes/global/entries/a%20b` }] }],
    (stores) =>
      Effect.gen(function* () {
        const [listed] = yield* Stream.runCollect(stores.listEntries(entry))
        expect(listed?.id).toBe("a b")
      })
  )
})

describe("conditions of the older interface", () => {
  const headers = { "roblox-entry-version": "08DE.0000000002.08DE.01", "roblox-entry-userids": "[9000002]" }
  const theirs = { message: "I am an entry", code: 5, errors: [{ code: 9, message: "so am I" }], big: 1 }

  storesV1("C4: a 412 brings what is there, as the user's own", [json(theirs, 412, headers)], (stores) =>
    Effect.gen(function* () {
      const error = yield* failure(stores.upsertEntry({ ...entry, value: 1, exclusiveCreate: true }))
      if (!(error instanceof PreconditionFailed)) throw new Error(`not a failed precondition: ${error?._tag}`)
      expect(error.currentValue).toEqual(theirs)
      expect(error.currentVersion).toBe("08DE.0000000002.08DE.01")
      expect([error.serverMessage, error.code, error.details, error.field]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined
      ])
      expect(error.message).not.toContain("entry;")
      expect(error.message).not.toContain("I am")
    })
  )

  storesV1(
    "C4: digit for digit",
    [new Response("[9007199254740993]", { status: 412, headers }), new Response("", { status: 412, headers })],
    (stores) =>
      Effect.gen(function* () {
        const write = stores.upsertEntry({ ...entry, value: 1, matchVersion: "x", users: [], attributes: {} })
        const error = yield* failure(write)
        expect(error).toMatchObject({ currentJson: "[9007199254740993]", currentValue: [9007199254740993n] })
        expect(yield* failure(write)).toMatchObject({ currentVersion: headers["roblox-entry-version"] })
      })
  )

  storesV1(
    "C4: a version that repeats the key is not shown",
    [json(theirs, 412, { ...headers, "roblox-entry-version": "a-made-up-key" })],
    (stores) =>
      Effect.gen(function* () {
        const write = stores.upsertEntry({ ...entry, value: 1, matchVersion: "x", users: [], attributes: {} })
        expect(JSON.stringify(yield* failure(write))).not.toContain("a-made-up-key")
      })
  )

  storesV1("C4: a 412 of something in between is read as an error", [json({ message: "no" }, 412)], (stores) =>
    Effect.gen(function* () {
      const error = yield* failure(stores.upsertEntry({ ...entry, value: 1, exclusiveCreate: true }))
      expect(error).toMatchObject({ _tag: "PreconditionFailed", serverMessage: "no" })
      expect(error).not.toHaveProperty("currentVersion")
    })
  )

  for (const [answer, tag] of [
    ["412", "PreconditionFailed"],
    ["409", "Conflict"]
  ] as const) {
    it.effect(`C4: works with a service that answers ${answer}`, () =>
      Effect.gen(function* () {
        const { emulator, run } = yield* makeCloud({ dialect: { "dataStores.conditionV1": answer } })
        yield* Effect.gen(function* () {
          const stores = yield* DataStoresV1
          yield* stores.upsertEntry({ ...entry, value: 1, exclusiveCreate: true })
          expect(yield* tagOf(stores.upsertEntry({ ...entry, value: 2, exclusiveCreate: true }))).toBe(tag)
          const { versionId } = yield* stores.upsertEntry({ ...entry, value: 3 })
          yield* stores.upsertEntry({ ...entry, value: 4, matchVersion: versionId })
          expect(yield* tagOf(stores.upsertEntry({ ...entry, value: 5, matchVersion: versionId }))).toBe(tag)
        }).pipe(Effect.provide(DataStoresV1.layer), run)
        expect(emulator.views.dataStores.entries({ dataStoreId: "Players" }).map(({ value }) => value)).toEqual([4])
      })
    )
  }
})

describe("prefixes and scopes", () => {
  stores("DS2: entries are listed in the scope that they are in", [{ dataStoreEntries: [] }], (stores, sent) =>
    Effect.gen(function* () {
      yield* Stream.runDrain(stores.listEntries({ ...entry, prefix: "Pl" }))
      yield* Stream.runDrain(stores.listEntries(entry))
      yield* Stream.runDrain(stores.listEntries({ ...entry, scope: "season", prefix: "Pl" }))
      yield* Stream.runDrain(stores.listEntries({ ...entry, allScopes: true, prefix: "global/Pl" }))
      const under = `/cloud/v2/universes/${universeId}/data-stores/Players/scopes`
      expect(sent.map(({ path, query }) => [path, query.get("filter")])).toEqual([
        [`${under}/global/entries`, 'id.startsWith("Pl")'],
        [`${under}/global/entries`, null],
        [`${under}/season/entries`, 'id.startsWith("Pl")'],
        [`${under}/-/entries`, 'id.startsWith("global/Pl")']
      ])
    })
  )

  for (const counts of ["scope", "id"] as const) {
    it.effect(`DS2: works with a service whose prefixes count from the ${counts}`, () =>
      Effect.gen(function* () {
        const { emulator, run } = yield* makeCloud({ dialect: { "dataStores.prefixWithoutScope": counts } })
        for (const id of ["Player_1", "Pet_1"]) emulator.seed.dataStores.put({ dataStoreId: "Players", id, value: 1 })
        const found = yield* DataStores.use((stores) =>
          Stream.runCollect(stores.listEntries({ ...entry, prefix: "Pl" }))
        ).pipe(Effect.provide(DataStores.layer), run)
        expect(found.map(({ id }) => id)).toEqual(["Player_1"])
      })
    )
  }

  stores("DS-6: a scope and all scopes contradict each other", [{}], (stores, sent) =>
    Effect.gen(function* () {
      const list = stores.listEntries({ ...entry, scope: "season", allScopes: true })
      expect(yield* failure(Stream.runDrain(list))).toMatchObject({ _tag: "InvalidRequest", at: "scope" })
      expect(sent).toEqual([])
    })
  )

  storesV1("DS-6: to the older interface, too", [{}], (stores, sent) =>
    Effect.gen(function* () {
      const list = stores.listEntries({ ...entry, scope: "season", allScopes: true })
      expect(yield* failure(Stream.runDrain(list))).toMatchObject({ _tag: "InvalidRequest", at: "scope" })
      expect(sent).toEqual([])
    })
  )

  stores("a tenant that is called `-` does not reach all scopes", [{}], (stores, sent) =>
    Effect.gen(function* () {
      const input = { ...entry, scope: "-" }
      for (const call of [
        Stream.runDrain(stores.listEntries(input)),
        Stream.runDrain(stores.listEntryRevisions(input)),
        stores.getEntry(input),
        stores.createEntry({ ...input, value: 1 }),
        stores.updateEntry({ ...input, value: 1 }),
        stores.upsertEntry({ ...input, value: 1 }),
        stores.modifyEntry(input, () => ({ value: 1 })),
        stores.incrementEntry({ ...input, amount: 1 }),
        stores.deleteEntry(input)
      ] as ReadonlyArray<Effect.Effect<unknown, unknown>>) {
        expect(yield* failure(call)).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent", at: "scope" })
      }
      expect(sent).toEqual([])
    })
  )

  const endless = `universes/9000001${"/data-stores/x".repeat(100_000)}`
  stores("a path of a megabyte is read in a moment", [{ dataStoreEntries: [{ path: endless, id: "a" }] }], (stores) =>
    Effect.gen(function* () {
      const [listed] = yield* Stream.runCollect(stores.listEntries(entry))
      expect(listed?.scope).toBe("global")
    })
  )
})
