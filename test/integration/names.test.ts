/** Ids and names reach exactly the place they name, or nothing is sent. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { TestClock } from "effect/testing"
import type { LogEntry } from "../../src/emulator/index.ts"
import * as DataStores from "../../src/generated/dataStores/operations.ts"
import { type AnyOperation, at, OpenCloud, type OpenCloudError, type Operation } from "../../src/index.ts"
import { name } from "./arbitraries.ts"
import { errorOf, makeCloud, universeId } from "./cloud.ts"

/** Every request went to this operation, and the server read these parameters from it. */
const assertReached = (
  log: ReadonlyArray<LogEntry>,
  operation: AnyOperation,
  input: Readonly<Record<string, string>>
) => {
  for (const entry of log) {
    assert.strictEqual(entry.operation, operation.id)
    for (const [wire, value] of Object.entries(input)) assert.strictEqual(entry.input[wire], value)
    const path = entry.path.split("?")[0] ?? ""
    assert.strictEqual(path.split("/").length, operation.path.split("/").length)
  }
}

describe("any name goes there and back", () => {
  it.effect.prop("an entry, in its store", [name, name], ([dataStoreId, id]) =>
    Effect.gen(function* () {
      const { emulator, requests, run } = yield* makeCloud()
      const address = { universeId, dataStoreId }
      yield* run(
        Effect.gen(function* () {
          yield* OpenCloud.execute(DataStores.createEntry, { ...address, id, body: { value: id } })
          const read = yield* OpenCloud.execute(DataStores.getEntry, { ...address, entryId: at(id, "latest") })
          assert.deepStrictEqual([read.id, read.value], [id, id])
          if (!id.includes("@")) {
            const plain = yield* OpenCloud.execute(DataStores.getEntry, { ...address, entryId: id })
            assert.deepStrictEqual([plain.id, plain.value], [id, id])
          }
          yield* TestClock.adjust("1 hour")
          yield* OpenCloud.execute(DataStores.updateEntry, { ...address, entryId: id, body: { value: 2 } })
          yield* TestClock.adjust("1 hour")
          yield* OpenCloud.execute(DataStores.incrementEntry, { ...address, entryId: id, body: { amount: 3 } })
          const listed = yield* OpenCloud.execute(DataStores.listEntryRevisions, { ...address, entryId: id })
          assert.strictEqual(listed.dataStoreEntries?.length, 3)
        })
      )
      const where = { data_store_id: dataStoreId }
      assertReached(requests("dataStores.createEntry"), DataStores.createEntry, { ...where, id })
      assertReached(requests("dataStores.updateEntry"), DataStores.updateEntry, { ...where, entry_id: id })
      assertReached(requests("dataStores.incrementEntry"), DataStores.incrementEntry, { ...where, entry_id: id })
      assert.deepStrictEqual(
        emulator.views.dataStores.entries({ dataStoreId }).map(({ id, scope, value }) => ({ id, scope, value })),
        [{ id, scope: "global", value: 5 }]
      )
      // A raw `@` or `:` would be syntax: of a revision, of a verb.
      for (const { path } of requests("dataStores.updateEntry")) {
        const [, store = "", , entry = ""] = (path.split("/data-stores")[1] ?? "").split("/")
        assert.deepStrictEqual([store, entry].map(decodeURIComponent), [dataStoreId, id])
        assert.notMatch(store + entry, /[@:]/)
      }
      yield* run(OpenCloud.execute(DataStores.deleteEntry, { ...address, entryId: id }))
      assert.strictEqual(emulator.views.dataStores.entries({ dataStoreId })[0]?.state, "DELETED")
    })
  )

  it.effect.prop("an entry, in its scope and store", [name, name, name], ([dataStoreId, scopeId, id]) =>
    Effect.gen(function* () {
      const { emulator, run } = yield* makeCloud()
      const address = { universeId, dataStoreId, scopeId }
      const read = yield* run(
        Effect.andThen(
          OpenCloud.execute(DataStores.createEntryInScope, { ...address, id, body: { value: scopeId } }),
          OpenCloud.execute(DataStores.getEntryInScope, { ...address, entryId: at(id, "latest") })
        )
      )
      assert.deepStrictEqual([read.id, read.value], [id, scopeId])
      assert.deepStrictEqual(
        emulator.views.dataStores.entries({ dataStoreId }).map(({ id, scope, value }) => ({ id, scope, value })),
        [{ id, scope: scopeId, value: scopeId }]
      )
    })
  )

  it.effect.prop("a revision, whatever the id", [name], ([id]) =>
    Effect.gen(function* () {
      const { run } = yield* makeCloud()
      const address = { universeId, dataStoreId: "s" }
      const write = (value: number) =>
        OpenCloud.execute(DataStores.updateEntry, { ...address, entryId: id, allowMissing: true, body: { value } })
      const value = yield* run(
        Effect.gen(function* () {
          const { revisionId = "" } = yield* write(1)
          yield* TestClock.adjust("1 hour")
          yield* write(2)
          const old = yield* OpenCloud.execute(DataStores.getEntry, { ...address, entryId: at(id, revisionId) })
          return old.value
        })
      )
      assert.strictEqual(value, 1)
    })
  )
})

const hostile = [
  "",
  ".",
  "..",
  "...",
  "%2e",
  "%2e%2e",
  "%2E%2E",
  ".%2e",
  "%252e%252e",
  "../..",
  "..%2f..",
  "..\\..",
  "/..",
  "/",
  "//",
  "//evil.test",
  "\\\\evil.test",
  "https://evil.test",
  "?",
  "?x=1",
  "#f",
  "a?b#c",
  "%",
  "%zz",
  "%00",
  "\n",
  "a\nb",
  "a\r\nx-api-key: b",
  "\t",
  "\0",
  "\x7f",
  " ",
  " a ",
  "\u00a0",
  "\u2028",
  "\ud800",
  "a\udc00",
  "\udc00\ud800",
  ":",
  ":increment",
  "e:increment",
  "e:listRevisions",
  ":snapshot",
  ":undelete",
  "@",
  "e@latest",
  "@latest",
  "-",
  "*",
  "null",
  "undefined",
  "__proto__",
  "x".repeat(51),
  "x".repeat(10_000),
  "😀".repeat(5_000),
  "../".repeat(3_000)
] as const

const e = "e"
const s = "s"
const body = { value: 1 }

/** Every place of these operations that takes a name, and the parameter that the server reads it from. */
const places: ReadonlyArray<
  readonly [AnyOperation, wire: string, (name: string) => Readonly<Record<string, unknown>>]
> = [
  [DataStores.getEntry, "entry_id", (entryId) => ({ dataStoreId: s, entryId })],
  [DataStores.getEntry, "data_store_id", (dataStoreId) => ({ dataStoreId, entryId: e })],
  [DataStores.getEntryInScope, "scope_id", (scopeId) => ({ dataStoreId: s, scopeId, entryId: e })],
  [DataStores.createEntry, "id", (id) => ({ dataStoreId: s, id, body })],
  [DataStores.createEntryInScope, "scope_id", (scopeId) => ({ dataStoreId: s, scopeId, id: e, body })],
  [DataStores.updateEntry, "entry_id", (entryId) => ({ dataStoreId: s, entryId, allowMissing: true, body })],
  [DataStores.incrementEntry, "entry_id", (entryId) => ({ dataStoreId: s, entryId, body: { amount: 1 } })],
  [DataStores.incrementEntry, "data_store_id", (dataStoreId) => ({ dataStoreId, entryId: e, body: { amount: 1 } })],
  [DataStores.deleteEntry, "entry_id", (entryId) => ({ dataStoreId: s, entryId })],
  [DataStores.listEntryRevisions, "entry_id", (entryId) => ({ dataStoreId: s, entryId })],
  [DataStores.listEntries, "data_store_id", (dataStoreId) => ({ dataStoreId })],
  [DataStores.deleteStore, "data_store_id", (dataStoreId) => ({ dataStoreId })],
  [DataStores.undeleteStore, "data_store_id", (dataStoreId) => ({ dataStoreId })],
  [DataStores.getEntryV1, "entryKey", (entryKey) => ({ datastoreName: s, entryKey })],
  [DataStores.setEntryV1, "datastoreName", (datastoreName) => ({ datastoreName, entryKey: e, body: 1 })]
]

// The inputs are made to fit, and some are meant not to.
const execute = (operation: AnyOperation, input: object) =>
  OpenCloud.execute(operation as Operation<object, unknown>, { universeId, ...input })

describe("a hostile name is refused, or is only a name", () => {
  for (const [operation, wire, inputOf] of places) {
    it.effect(`${wire} of ${operation.id}`, () =>
      Effect.gen(function* () {
        const { emulator, run } = yield* makeCloud()
        let refused = 0
        for (const name of hostile) {
          emulator.seed.dataStores.put({ dataStoreId: s, id: e, value: 1 })
          const before = emulator.log().length
          const exit: Exit.Exit<unknown, OpenCloudError> = yield* Effect.exit(run(execute(operation, inputOf(name))))
          const log = emulator.log().slice(before)
          if (log.length > 0) {
            const [{ input } = { input: {} }] = log
            // What the server refuses as too long it does not repeat.
            assertReached(log, operation, wire in input ? { [wire]: name } : {})
            if (!(wire in input)) assert.isTrue(Exit.isFailure(exit))
            continue
          }
          refused += 1
          const error = errorOf(exit)
          assert.deepInclude(error, { _tag: "InvalidRequest", outcome: "not-sent", attempts: 0 }, JSON.stringify(name))
          assert.isTrue(error._tag === "InvalidRequest" && error.at !== undefined && error.reason.length > 5)
          assert.isAtMost(error.message.length, 400)
        }
        // Lone surrogates have no UTF-8, and long names no place, anywhere.
        assert.isAtLeast(refused, 6)
        const known = new Set([s, ...hostile])
        for (const store of known) {
          for (const { id, scope } of emulator.views.dataStores.entries({ dataStoreId: store })) {
            assert.isTrue(id === e || (hostile as ReadonlyArray<string>).includes(id))
            assert.isTrue(scope === "global" || (hostile as ReadonlyArray<string>).includes(scope))
          }
        }
      })
    )
  }

  for (const name of [".", "..", "", "\ud800", "\n", "x".repeat(10_000)]) {
    it.effect(`${JSON.stringify(name).slice(0, 20)} in a path is refused before anything is sent`, () =>
      Effect.gen(function* () {
        const { emulator, run } = yield* makeCloud()
        for (const [operation, wire, inputOf] of places) {
          if (!operation.parameters.some((parameter) => parameter.in === "path" && parameter.wire === wire)) continue
          const exit = yield* Effect.exit(run(execute(operation, inputOf(name))))
          assert.deepInclude(errorOf(exit), { _tag: "InvalidRequest", outcome: "not-sent" })
        }
        assert.deepStrictEqual(emulator.log(), [])
      })
    )
  }

  it.effect("an id that is no number is refused, or stays in its place", () =>
    Effect.gen(function* () {
      const { emulator, run } = yield* makeCloud()
      for (const id of ["..", "1/../2", "9000001x", "", " 9000001", "0x1", "1e3", "-", "９"]) {
        const exit = yield* Effect.exit(run(OpenCloud.execute(DataStores.list, { universeId: id })))
        const sent = emulator.log()
        if (sent.length === 0) assert.strictEqual(errorOf(exit)._tag, "InvalidRequest")
        else assertReached(sent.slice(-1), DataStores.list, {})
      }
    })
  )
})
