/** Data stores, memory stores and messages: what each method of the Python client does, done here. */
import * as BigDecimal from "effect/BigDecimal"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { all, type Given, type Methods, tag, universeId } from "./tools.ts"

const entry = { universeId, dataStoreId: "Players", entryId: "Player_156" }
const score = { universeId, orderedDataStoreId: "Scores", entryId: "Player_156" }
const item = { universeId, sortedMapId: "Ranks", itemId: "Player_156" }
const queue = { universeId, queueId: "Jobs" }

const seeded = ({ stores }: Given) => stores.upsertEntry({ ...entry, value: { coins: 10 }, users: [156] })

/** Versions are kept by the hour. */
const written = ({ stores }: Given, values: ReadonlyArray<number>) =>
  Effect.forEach(values, (value) =>
    Effect.andThen(stores.upsertEntry({ ...entry, value }), TestClock.adjust("2 hours"))
  )

const scores = ({ ordered }: Given) =>
  Effect.forEach([3, 0, 7], (value) => ordered.upsertEntry({ ...score, entryId: `p${value}`, value }))

export const stores: Methods = {
  "Experience.get_datastore": [({ stores }) => tag(stores.getEntry(entry)), "NotFound"],
  "Experience.list_datastores": [
    (it) =>
      Effect.gen(function* () {
        yield* seeded(it)
        return (yield* all(it.stores.list({ universeId, prefix: "Pl" }))).map(({ id }) => id)
      }),
    ["Players"]
  ],
  "Experience.snapshot_datastores": [
    ({ stores }) => Effect.map(stores.snapshot({ universeId }), ({ newSnapshotTaken }) => newSnapshotTaken),
    true
  ],
  "DataStore.delete": [
    (it) =>
      Effect.gen(function* () {
        yield* seeded(it)
        yield* it.stores.deleteStore({ universeId, dataStoreId: "Players" })
        return yield* all(it.stores.list({ universeId }))
      }),
    []
  ],
  "DataStore.undelete": [
    (it) =>
      Effect.gen(function* () {
        yield* seeded(it)
        yield* it.stores.deleteStore({ universeId, dataStoreId: "Players" })
        yield* it.stores.undeleteStore({ universeId, dataStoreId: "Players" })
        return (yield* all(it.stores.list({ universeId }))).map(({ id }) => id)
      }),
    ["Players"]
  ],
  "DataStore.list_keys": [
    (it) =>
      Effect.gen(function* () {
        for (const [scope, entryId] of [
          ["global", "Player_156"],
          ["global", "Shop"],
          ["guild", "Player_157"]
        ] as const) {
          yield* it.stores.upsertEntry({ ...entry, scope, entryId, value: 1 })
        }
        const here = yield* all(it.stores.listEntries({ ...entry, prefix: "Player_", limit: 100 }))
        const everywhere = yield* all(it.stores.listEntries({ universeId, dataStoreId: "Players", allScopes: true }))
        return [here.map(({ id }) => id), everywhere.length]
      }),
    [["Player_156"], 3]
  ],
  "DataStore.get_entry": [
    (it) =>
      Effect.gen(function* () {
        yield* seeded(it)
        const { users, value } = yield* it.stores.getEntry(entry)
        return [value, users, yield* tag(it.stores.getEntry({ ...entry, entryId: "nobody" }))]
      }),
    [{ coins: 10 }, ["users/156"], "NotFound"]
  ],
  "DataStore.set_entry": [
    (it) =>
      Effect.gen(function* () {
        const { versionId } = yield* it.v1.upsertEntry({ ...entry, value: 1, users: [156], attributes: {} })
        // exclusive_create, and previous_version: both say what is there.
        const taken = yield* Effect.flip(it.v1.upsertEntry({ ...entry, value: 2, exclusiveCreate: true }))
        const stale = yield* Effect.flip(it.v1.upsertEntry({ ...entry, value: 2, matchVersion: "none-such" }))
        yield* it.v1.upsertEntry({ ...entry, value: 2, matchVersion: versionId })
        const { value } = yield* it.stores.getEntry(entry)
        const told = [taken, stale].map((error) =>
          error._tag === "PreconditionFailed" ? [error.currentJson, error.currentVersion === versionId] : error._tag
        )
        return [value, told]
      }),
    [
      2,
      [
        ["1", true],
        ["1", true]
      ]
    ]
  ],
  "DataStore.increment_entry": [
    (it) =>
      Effect.gen(function* () {
        yield* it.stores.upsertEntry({ ...entry, value: 5, users: [156], attributes: { from: "shop" } })
        const { attributes, users, value } = yield* it.stores.incrementEntry({ ...entry, amount: 2 })
        return [value, users, attributes]
      }),
    [7, ["users/156"], { from: "shop" }]
  ],
  "DataStore.remove_entry": [
    (it) =>
      Effect.gen(function* () {
        yield* seeded(it)
        yield* it.stores.deleteEntry(entry)
        return [yield* tag(it.stores.getEntry(entry)), yield* tag(it.stores.deleteEntry(entry))]
      }),
    ["NotFound", "NotFound"]
  ],
  "DataStore.list_versions": [
    (it) =>
      Effect.gen(function* () {
        yield* written(it, [1, 2, 3])
        const newest = yield* all(it.stores.listEntryRevisions(entry))
        const oldest = yield* all(it.v1.listEntryVersions({ ...entry, descending: false }))
        return [newest.length, oldest.length, oldest[0]?.versionId === newest.at(-1)?.revisionId]
      }),
    [3, 3, true]
  ],
  "DataStore.get_version": [
    (it) =>
      Effect.gen(function* () {
        const first = yield* it.stores.upsertEntry({ ...entry, value: 1 })
        yield* TestClock.adjust("2 hours")
        yield* it.stores.upsertEntry({ ...entry, value: 2 })
        const byId = yield* it.stores.getEntry({ ...entry, revisionId: first.revisionId ?? "" })
        const byTime = yield* it.stores.getEntry({ ...entry, time: first.revisionCreateTime ?? "" })
        const old = yield* it.v1.getEntryVersion({ ...entry, versionId: first.revisionId ?? "" })
        return [byId.value, byTime.value, old.value]
      }),
    [1, 1, 1]
  ],
  "EntryVersion.get_value": [
    (it) =>
      Effect.gen(function* () {
        yield* written(it, [1, 2])
        const versions = yield* all(it.stores.listEntryRevisions(entry))
        const read = yield* Effect.forEach(versions, ({ revisionId }) =>
          it.stores.getEntry({ ...entry, revisionId: revisionId ?? "" })
        )
        return read.map(({ value }) => value)
      }),
    [2, 1]
  ],
  "Experience.get_ordered_datastore": [({ ordered }) => tag(ordered.getEntry(score)), "NotFound"],
  "OrderedDataStore.sort_keys": [
    (it) =>
      Effect.gen(function* () {
        yield* scores(it)
        const values = (options: object) =>
          Effect.map(all(it.ordered.listEntries({ ...score, ...options })), (found) => found.map(({ value }) => value))
        return [yield* values({}), yield* values({ descending: true }), yield* values({ max: 0 })]
      }),
    [[0, 3, 7], [7, 3, 0], [0]]
  ],
  "OrderedDataStore.get_entry": [
    (it) =>
      Effect.andThen(
        scores(it),
        Effect.map(it.ordered.getEntry({ ...score, entryId: "p7" }), (e) => e.value)
      ),
    7
  ],
  "OrderedDataStore.set_entry": [
    ({ ordered }) =>
      Effect.gen(function* () {
        const missing = yield* tag(ordered.updateEntry({ ...score, value: 1 }))
        yield* ordered.createEntry({ ...score, value: 1 })
        const taken = yield* tag(ordered.createEntry({ ...score, value: 2 }))
        return [missing, taken, (yield* ordered.upsertEntry({ ...score, value: 3 })).value]
      }),
    ["NotFound", "Conflict", 3]
  ],
  "OrderedDataStore.increment_entry": [
    ({ ordered }) =>
      Effect.gen(function* () {
        yield* ordered.upsertEntry({ ...score, value: 3 })
        return (yield* ordered.incrementEntry({ ...score, amount: -5 })).value
      }),
    -2
  ],
  "OrderedDataStore.remove_entry": [
    ({ ordered }) =>
      Effect.gen(function* () {
        yield* ordered.upsertEntry({ ...score, value: 3 })
        yield* ordered.deleteEntry(score)
        return yield* tag(ordered.getEntry(score))
      }),
    "NotFound"
  ],
  "Experience.get_sorted_map": [({ memory }) => tag(memory.getSortedMapItem(item)), "NotFound"],
  "SortedMap.list_keys": [
    ({ memory }) =>
      Effect.gen(function* () {
        for (const itemId of ["a", "b", "c"]) yield* memory.upsertSortedMapItem({ ...item, itemId, value: itemId })
        return (yield* all(memory.listSortedMapItems({ ...item, descending: true }))).map(({ id }) => id)
      }),
    ["c", "b", "a"]
  ],
  "SortedMap.get_key": [
    ({ memory }) =>
      Effect.gen(function* () {
        yield* memory.upsertSortedMapItem({ ...item, value: { rank: 1 }, sortKey: 7 })
        const { sortKey, value } = yield* memory.getSortedMapItem(item)
        return [value, sortKey]
      }),
    [{ rank: 1 }, 7]
  ],
  "SortedMap.set_key": [
    ({ memory }) =>
      Effect.gen(function* () {
        const missing = yield* tag(memory.updateSortedMapItem({ ...item, value: 1 }))
        yield* memory.createSortedMapItem({ ...item, value: 1, ttl: "5 minutes" })
        const taken = yield* tag(memory.createSortedMapItem({ ...item, value: 2 }))
        return [missing, taken, (yield* memory.upsertSortedMapItem({ ...item, value: 3 })).value]
      }),
    ["NotFound", "Conflict", 3]
  ],
  "SortedMap.remove_key": [
    ({ memory }) =>
      Effect.gen(function* () {
        yield* memory.upsertSortedMapItem({ ...item, value: 1 })
        yield* memory.deleteSortedMapItem(item)
        return yield* tag(memory.getSortedMapItem(item))
      }),
    "NotFound"
  ],
  "Experience.get_memory_store_queue": [
    ({ memory }) => Effect.map(memory.readQueueItems(queue), ({ items }) => items),
    []
  ],
  "MemoryStoreQueue.add_item": [
    ({ memory }) =>
      Effect.gen(function* () {
        yield* memory.createQueueItem({ ...queue, data: "low", ttl: "30 seconds" })
        yield* memory.createQueueItem({ ...queue, data: "high", priority: 5 })
        const { items } = yield* memory.readQueueItems({ ...queue, count: 2 })
        return items.map(({ data }) => data)
      }),
    ["high", "low"]
  ],
  "MemoryStoreQueue.read_items": [
    ({ memory }) =>
      Effect.gen(function* () {
        yield* memory.createQueueItem({ ...queue, data: { job: 1 } })
        const { items, readId } = yield* memory.readQueueItems({ ...queue, count: 5, invisibilityWindow: "3 seconds" })
        const { items: hidden } = yield* memory.readQueueItems({ ...queue, count: 5 })
        return [items.map(({ data }) => data), typeof readId, hidden]
      }),
    [[{ job: 1 }], "string", []]
  ],
  "MemoryStoreQueue.remove_items": [
    ({ memory }) =>
      Effect.gen(function* () {
        yield* memory.createQueueItem({ ...queue, data: 1 })
        const { readId = "" } = yield* memory.readQueueItems({ ...queue, invisibilityWindow: "3 seconds" })
        yield* memory.discardQueueItems({ ...queue, readId })
        yield* Effect.sleep("10 seconds")
        return (yield* memory.readQueueItems(queue)).items
      }),
    []
  ],
  "Experience.flush_memory_store": [
    ({ memory }) =>
      Effect.gen(function* () {
        yield* memory.upsertSortedMapItem({ ...item, value: 1 })
        const started = yield* memory.flush({ universeId })
        yield* started.await()
        return yield* tag(memory.getSortedMapItem(item))
      }),
    "NotFound"
  ],
  "Experience.publish_message": [
    ({ emulator, messaging }) =>
      Effect.gen(function* () {
        yield* messaging.publish({ universeId, topic: "news", message: "hello" })
        const tooLong = yield* tag(messaging.publish({ universeId, topic: "news", message: "x".repeat(2000) }))
        return [tooLong, emulator.log().length]
      }),
    ["InvalidRequest", 1]
  ],
  "Money comparisons": [
    () =>
      Effect.sync(() => {
        const [cheap, dear] = [BigDecimal.fromStringUnsafe("4.99"), BigDecimal.fromStringUnsafe("10")]
        return [BigDecimal.isGreaterThan(dear, cheap), BigDecimal.Order(cheap, dear)]
      }),
    [true, -1]
  ]
}
