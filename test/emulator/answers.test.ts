import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { AnyOperation } from "../../src/client/Operation.ts"
import { Emulator } from "../../src/emulator/index.ts"
import { allOperations } from "../../src/generated/index.ts"

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
  ["dataStores.undeleteStore", {}, {}]
]

const values: Readonly<Record<string, string>> = {
  universe_id: "9000001",
  universeId: "9000001",
  data_store_id: "s",
  scope_id: "eu",
  entry_id: "e"
}

const decode = ({ output }: AnyOperation, body: string): unknown =>
  output === undefined ? assert.strictEqual(body, "") : Schema.decodeUnknownSync(output)(JSON.parse(body))

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

  it("cover every operation of the data stores", () => {
    const missing = allOperations.filter(
      ({ id }) => id.startsWith("dataStores.") && !calls.some(([covered]) => covered === id)
    )
    // Reading one version needs its id; its own test covers it.
    assert.deepStrictEqual(
      missing.map(({ id }) => id),
      ["dataStores.getEntryVersionV1"]
    )
  })
})
