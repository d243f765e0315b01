import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Emulator } from "../../src/emulator/index.ts"
import { allOperations } from "../../src/generated/index.ts"
import { Mismatch, reader } from "../../src/interface/Read.ts"
import type { AnyOperation } from "../../src/Operation.ts"

/** Operation ids, in an order in which each call finds what it needs, with query and body. */
const calls: ReadonlyArray<readonly [id: string, query?: Record<string, string>, body?: unknown]> = [
  ["dataStores.createEntry", { id: "e" }, { value: 1, users: ["users/156"], attributes: { a: 1 } }],
  ["dataStores.createEntryInScope", { id: "e" }, { value: 1 }],
  ["dataStores.getEntry"],
  ["dataStores.getEntryInScope"],
  ["dataStores.updateEntry", { allowMissing: "true" }, { value: 2 }],
  ["dataStores.updateEntryInScope", { allowMissing: "true" }, { value: 2 }],
  ["dataStores.incrementEntry", {}, { amount: 1 }],
  ["dataStores.incrementEntryInScope", {}, { amount: 1 }],
  ["dataStores.listEntries", { maxPageSize: "1" }],
  ["dataStores.listEntriesInScope"],
  ["dataStores.listEntryRevisions", { maxPageSize: "1" }],
  ["dataStores.listEntryRevisionsInScope"],
  ["dataStores.list"],
  ["dataStores.snapshot", {}, {}],
  ["dataStores.listV1"],
  ["dataStores.listEntriesV1", { datastoreName: "s" }],
  ["dataStores.setEntryV1", { datastoreName: "s", entryKey: "v" }, 5],
  ["dataStores.getEntryV1", { datastoreName: "s", entryKey: "v" }],
  ["dataStores.incrementEntryV1", { datastoreName: "s", entryKey: "v" }],
  ["dataStores.listEntryVersionsV1", { datastoreName: "s", entryKey: "v" }],
  ["dataStores.deleteEntryV1", { datastoreName: "s", entryKey: "v" }],
  ["dataStores.deleteEntry"],
  ["dataStores.deleteEntryInScope"],
  ["dataStores.deleteStore"],
  ["dataStores.undeleteStore", {}, {}],
  ["orderedDataStores.createEntry", { id: "e" }, { value: 1 }],
  ["orderedDataStores.getEntry"],
  ["orderedDataStores.updateEntry", {}, { value: 2 }],
  ["orderedDataStores.incrementEntry", {}, { amount: 1 }],
  ["orderedDataStores.listEntries"],
  ["orderedDataStores.deleteEntry"],
  ["orderedDataStores.createEntryV1", { id: "e" }, { value: 1 }],
  ["orderedDataStores.getEntryV1"],
  ["orderedDataStores.updateEntryV1", {}, { value: 2 }],
  ["orderedDataStores.incrementEntryV1", {}, { amount: 1 }],
  ["orderedDataStores.listEntriesV1"],
  ["orderedDataStores.deleteEntryV1"],
  ["memoryStores.createQueueItem", {}, { data: 1, ttl: "3.5s", priority: 1 }],
  ["memoryStores.readQueueItems"],
  ["memoryStores.discardQueueItems", {}, { readId: "r" }],
  ["memoryStores.createSortedMapItem", { id: "e" }, { value: 1, numericSortKey: 1.5 }],
  ["memoryStores.getSortedMapItem"],
  ["memoryStores.updateSortedMapItem", {}, { value: 1, stringSortKey: "a" }],
  ["memoryStores.listSortedMapItems"],
  ["memoryStores.deleteSortedMapItem"],
  ["memoryStores.flush"],
  ["messaging.publish", {}, { topic: "t", message: "m" }],
  ["messaging.publishV1", {}, { message: "m" }]
]

const values: Readonly<Record<string, string>> = {
  universe_id: "9000001",
  universeId: "9000001",
  data_store_id: "s",
  ordered_data_store_id: "s",
  orderedDataStore: "s",
  queue_id: "q",
  sorted_map_id: "m",
  topic: "t",
  scope: "eu",
  entry: "e",
  item_id: "e",
  scope_id: "eu",
  entry_id: "e"
}

const decode = ({ id, output, outputHeaders }: AnyOperation, text: string): unknown => {
  // What says nothing is `{}`, or no body at all.
  if (output === undefined) return assert.include(["", "{}"], text)
  const body = JSON.parse(text)
  const read = reader(output)(outputHeaders === undefined ? body : { [outputHeaders.body]: body })
  return read instanceof Mismatch ? assert.fail(`${id}: ${read}`) : read
}

const families = ["DataStores", "DataStoresV1", "OrderedDataStores", "OrderedDataStoresV1", "MemoryStores", "Messaging"]

describe("answers", () => {
  it.effect("decode with the schemas of their operations", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      for (const [id, query = {}, body] of calls) {
        const operation = allOperations.find((operation) => operation.id === id)
        if (operation === undefined) return assert.fail(`${id} is gone`)
        const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "?")
        const response = yield* Effect.promise(() =>
          emulator.fetch(`https://apis.roblox.com${path}?${new URLSearchParams(query)}`, {
            method: operation.method,
            headers: { "x-api-key": "emulator-key", "content-type": "application/json" },
            ...(body === undefined ? {} : { body: JSON.stringify(body) })
          })
        )
        const text = yield* Effect.promise(() => response.text())
        assert.isTrue(response.ok, `${id}: ${response.status} ${text}`)
        decode(operation, text)
      }
    })
  )

  it("cover every operation of the stores", () => {
    const missing = allOperations.filter(
      ({ id, service }) => families.includes(service) && !calls.some(([covered]) => covered === id)
    )
    // These need the id of a version, and of an operation; their own tests cover them.
    assert.deepStrictEqual(
      missing.map(({ id }) => id),
      ["dataStores.getEntryVersionV1", "memoryStores.getFlushOperation"]
    )
  })
})
