/** The data-store service against the emulator, through public entries only. */
import { describe, expect } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { DataStores } from "effect-open-cloud/DataStores"
import { type Emulator, Faults } from "effect-open-cloud/emulator"
import { applied, failure, scenarios, tagOf } from "./scenario.ts"

const store = { universeId: 9000001, dataStoreId: "Players" }
const entry = { ...store, entryId: "Player_156" }

const scenario = scenarios(DataStores, DataStores.layer)

describe("entries", () => {
  scenario("are created once, read, replaced, deleted", (dataStores) =>
    Effect.gen(function* () {
      const created = yield* dataStores.createEntry({ ...entry, value: { coins: 1 }, users: [156, "users/157"] })
      expect(created.users).toEqual(["users/156", "users/157"])
      expect(yield* tagOf(dataStores.createEntry({ ...entry, value: 2 }))).toBe("Conflict")
      expect((yield* dataStores.getEntry(entry)).value).toEqual({ coins: 1 })
      yield* dataStores.updateEntry({ ...entry, value: 3 })
      expect((yield* dataStores.getEntry(entry)).value).toBe(3)
      yield* dataStores.deleteEntry(entry)
      expect(yield* tagOf(dataStores.getEntry(entry))).toBe("NotFound")
    })
  )

  scenario("in a scope are apart from those of the global one", (dataStores) =>
    Effect.gen(function* () {
      yield* dataStores.createEntry({ ...entry, value: "global" })
      yield* dataStores.createEntry({ ...entry, scope: "season/2", value: "scoped" })
      expect((yield* dataStores.getEntry({ ...entry, scope: "season/2" })).value).toBe("scoped")
      expect((yield* dataStores.getEntry({ ...entry, scope: "global" })).value).toBe("global")
      const all = yield* Stream.runCollect(dataStores.listEntries({ ...store, allScopes: true }))
      expect(all.map(({ id, scope }) => [scope, id])).toEqual([
        ["global", "Player_156"],
        ["season/2", "Player_156"]
      ])
    })
  )

  for (const entryId of ["a/b", "a@b", "a@latest", "x:increment", "..x", "%2e%2e", "a b", "é", "🦊", "a?b#c", "100%"]) {
    scenario(`are found again under ${JSON.stringify(entryId)}`, (dataStores, emulator) =>
      Effect.gen(function* () {
        const odd = { ...store, entryId }
        yield* dataStores.createEntry({ ...odd, value: 1 })
        yield* TestClock.adjust("1 hour")
        yield* dataStores.updateEntry({ ...odd, value: 2 })
        yield* TestClock.adjust("1 hour")
        yield* dataStores.incrementEntry({ ...odd, amount: 3 })
        expect((yield* dataStores.getEntry(odd)).value).toBe(5)
        expect(yield* Stream.runCount(dataStores.listEntryRevisions(odd))).toBe(3)
        expect(emulator.views.dataStores.entries(store).map(({ id }) => id)).toEqual([entryId])
        yield* dataStores.deleteEntry(odd)
        expect(yield* tagOf(dataStores.getEntry(odd))).toBe("NotFound")
      })
    )
  }

  for (const entryId of ["..", ".", "", "a\nb", "\ud800", "x".repeat(51), "x".repeat(10_000)]) {
    scenario(`are refused under ${JSON.stringify(entryId.slice(0, 60))}`, (dataStores, emulator) =>
      Effect.gen(function* () {
        const bad = { ...store, entryId }
        const calls = [
          dataStores.getEntry(bad),
          dataStores.createEntry({ ...bad, value: 1 }),
          dataStores.upsertEntry({ ...bad, value: 1, users: [], attributes: {} }),
          dataStores.incrementEntry({ ...bad, amount: 1, users: [], attributes: {} }),
          dataStores.deleteEntry(bad)
        ]
        for (const call of calls) {
          expect(yield* failure(call)).toMatchObject({
            _tag: "InvalidRequest",
            outcome: "not-sent"
          })
        }
        expect(emulator.log()).toEqual([])
      })
    )
  }

  scenario("keep integers beyond 2^53 and free JSON as they are", (dataStores) =>
    Effect.gen(function* () {
      const value = {
        big: 2n ** 63n - 1n,
        negative: -(2n ** 60n) - 1n,
        nested: [null, { "": false }],
        text: "9007199254740993"
      }
      yield* dataStores.createEntry({ ...entry, value })
      expect((yield* dataStores.getEntry(entry)).value).toEqual(value)
      yield* dataStores.updateEntry({ ...entry, value: null })
      expect((yield* dataStores.getEntry(entry)).value).toBeNull()
    })
  )

  scenario("need a value", (dataStores, emulator) =>
    Effect.gen(function* () {
      for (const write of [dataStores.createEntry, dataStores.updateEntry, dataStores.upsertEntry]) {
        expect(yield* failure(write({ ...entry, value: undefined }))).toMatchObject({
          _tag: "InvalidRequest",
          at: "value"
        })
      }
      expect(emulator.log()).toEqual([])
    })
  )

  scenario("are refused when a value, a user list or an attribute is too large", (dataStores, emulator) =>
    Effect.gen(function* () {
      const value = "x".repeat(4_194_303)
      expect(yield* tagOf(dataStores.createEntry({ ...entry, value }))).toBe("InvalidRequest")
      expect(yield* tagOf(dataStores.createEntry({ ...entry, value: 1, users: [1, 2, 3, 4, 5] }))).toBe(
        "InvalidRequest"
      )
      expect(emulator.log()).toEqual([])
    })
  )
})

describe("users and attributes", () => {
  const content = { value: 1, users: [156], attributes: { source: "test" } }

  scenario("stay when an update does not name them", (dataStores) =>
    Effect.gen(function* () {
      yield* dataStores.createEntry({ ...entry, ...content })
      const updated = yield* dataStores.updateEntry({ ...entry, value: 2 })
      expect([updated.users, updated.attributes]).toEqual([["users/156"], { source: "test" }])
      const upserted = yield* dataStores.upsertEntry({ ...entry, value: 3, attributes: { source: "upsert" } })
      expect([upserted.users, upserted.attributes]).toEqual([["users/156"], { source: "upsert" }])
      const incremented = yield* dataStores.incrementEntry({ ...entry, amount: 4 })
      expect(incremented.value).toBe(7)
      expect([incremented.users, incremented.attributes]).toEqual([["users/156"], { source: "upsert" }])
    })
  )

  scenario("are cleared when they are given empty, in one request", (dataStores, emulator) =>
    Effect.gen(function* () {
      yield* dataStores.createEntry({ ...entry, ...content })
      const cleared = yield* dataStores.updateEntry({ ...entry, value: 2, users: [], attributes: {} })
      expect([cleared.users, cleared.attributes]).toEqual([[], {}])
      expect(emulator.log().map(({ operation }) => operation)).toEqual([
        "dataStores.createEntry",
        "dataStores.updateEntry"
      ])
    })
  )

  scenario("are kept from writers that come in between", (dataStores, emulator) =>
    Effect.gen(function* () {
      yield* dataStores.createEntry({ ...entry, ...content })
      // The update's read is answered late; meanwhile somebody else writes.
      emulator.faults.add({
        operation: "dataStores.getEntry",
        times: 1,
        fault: Faults.latency("1 second", { effect: "arrival" })
      })
      const [updated] = yield* Effect.all(
        [
          dataStores.updateEntry({ ...entry, value: 2 }),
          Effect.delay(dataStores.updateEntry({ ...entry, value: 9, users: [157], attributes: {} }), "500 millis")
        ],
        { concurrency: "unbounded" }
      )
      expect([updated.value, updated.users]).toEqual([2, ["users/157"]])
    })
  )
})

describe("an etag", () => {
  scenario("guards an update against other writers", (dataStores) =>
    Effect.gen(function* () {
      const created = yield* dataStores.createEntry({ ...entry, value: 1 })
      yield* dataStores.updateEntry({ ...entry, value: 2 })
      const stale = dataStores.updateEntry({ ...entry, value: 3, etag: created.etag })
      expect(yield* tagOf(stale)).toBe("Conflict")
      expect((yield* dataStores.getEntry(entry)).value).toBe(2)
    })
  )
})

describe("an etag that is empty", () => {
  scenario("is refused before anything is sent, as it would be no condition", (dataStores, emulator) =>
    Effect.gen(function* () {
      for (const etag of ["", " ", null]) {
        for (const metadata of [{}, { users: [], attributes: {} }]) {
          for (const write of [dataStores.updateEntry, dataStores.upsertEntry]) {
            const input = { ...entry, value: 1, ...metadata, etag: etag as string }
            expect(yield* failure(write(input))).toMatchObject({
              _tag: "InvalidRequest",
              outcome: "not-sent",
              at: "etag"
            })
          }
        }
      }
      expect(emulator.log()).toEqual([])
    })
  )
})

describe("an upsert", () => {
  scenario("creates what is missing, an update does not", (dataStores) =>
    Effect.gen(function* () {
      expect(yield* tagOf(dataStores.updateEntry({ ...entry, value: 1 }))).toBe("NotFound")
      expect((yield* dataStores.upsertEntry({ ...entry, value: 1 })).value).toBe(1)
      expect((yield* dataStores.upsertEntry({ ...entry, value: 2 })).value).toBe(2)
    })
  )
})

describe("a create whose answer is lost", () => {
  scenario("is taken for its own where it is all the same", (dataStores, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "dataStores.createEntry", times: 1, fault: Faults.resetAfter })
      const created = yield* dataStores.createEntry({ ...entry, value: { a: 1, b: [2] }, acceptEqual: true })
      expect(created.value).toEqual({ a: 1, b: [2] })
      expect(applied(emulator, "dataStores.createEntry")).toBe(1)
    })
  )

  scenario("is not confused with somebody else's", (dataStores, emulator) =>
    Effect.gen(function* () {
      emulator.seed.dataStores.put({ dataStoreId: "Players", id: "Player_156", value: "theirs" })
      emulator.faults.add({ operation: "dataStores.createEntry", times: 1, fault: Faults.resetBefore })
      expect(yield* tagOf(dataStores.createEntry({ ...entry, value: "mine", acceptEqual: true }))).toBe("Conflict")
      expect((yield* dataStores.getEntry(entry)).value).toBe("theirs")
    })
  )
})

describe("a deletion whose answer is lost", () => {
  scenario("is made good where it is all the same", (dataStores, emulator) =>
    Effect.gen(function* () {
      yield* dataStores.createEntry({ ...entry, value: 1 })
      emulator.faults.add({ operation: "dataStores.deleteEntry", times: 1, fault: Faults.resetAfter })
      yield* dataStores.deleteEntry({ ...entry, acceptEqual: true })
      expect(applied(emulator, "dataStores.deleteEntry")).toBe(1)
    })
  )
})

describe("an increment", () => {
  scenario("starts a counter, and is never applied twice", (dataStores, emulator) =>
    Effect.gen(function* () {
      expect((yield* dataStores.incrementEntry({ ...entry, amount: 5 })).value).toBe(5)
      emulator.faults.add({ operation: "dataStores.incrementEntry", times: 1, fault: Faults.resetAfter })
      const error = yield* failure(dataStores.incrementEntry({ ...entry, amount: 1 }))
      expect([error?._tag, error?.outcome]).toEqual(["TransportError", "unknown"])
      expect((yield* dataStores.getEntry(entry)).value).toBe(6)
      expect(applied(emulator, "dataStores.incrementEntry")).toBe(2)
    })
  )
})

describe("an update by a function", () => {
  const addCoins = (amount: number) => (current: { readonly value?: unknown } | undefined) => ({
    value: Number(current?.value ?? 0) + amount
  })

  scenario("creates an entry, changes it, keeps its users and attributes, or leaves it", (dataStores, emulator) =>
    Effect.gen(function* () {
      expect((yield* dataStores.modifyEntry(entry, addCoins(5)))?.value).toBe(5)
      yield* dataStores.updateEntry({ ...entry, value: 5, users: [156], attributes: { a: 1 } })
      const changed = yield* dataStores.modifyEntry(entry, addCoins(1))
      expect([changed?.value, changed?.users, changed?.attributes]).toEqual([6, ["users/156"], { a: 1 }])
      const cleared = yield* dataStores.modifyEntry(entry, () => ({ value: 7, users: [] }))
      expect([cleared?.users, cleared?.attributes]).toEqual([[], { a: 1 }])
      const writes = () => emulator.log().filter(({ applied }) => applied).length
      const before = writes()
      expect((yield* dataStores.modifyEntry(entry, () => undefined))?.value).toBe(7)
      expect(yield* dataStores.modifyEntry({ ...entry, entryId: "none" }, () => undefined)).toBeUndefined()
      expect(writes()).toBe(before)
    })
  )

  scenario("writes what the function makes, whatever else its input holds", (dataStores) =>
    Effect.gen(function* () {
      const input = { ...entry, value: 0, users: [1], attributes: { mine: 1 } }
      const created = yield* dataStores.modifyEntry(input, () => ({ value: 5, users: [156], attributes: { a: 1 } }))
      expect([created?.value, created?.users, created?.attributes]).toEqual([5, ["users/156"], { a: 1 }])
      const bare = yield* dataStores.modifyEntry({ ...input, entryId: "other" }, () => ({ value: 6 }))
      expect([bare?.value, bare?.users ?? [], bare?.attributes ?? {}]).toEqual([6, [], {}])
    })
  )

  scenario("may take effects, and fail with their error", (dataStores) =>
    Effect.gen(function* () {
      const changed = yield* dataStores.modifyEntry({ ...entry, scope: "season/2" }, () =>
        Effect.delay(Effect.succeed({ value: "later" }), "1 second")
      )
      expect(changed?.value).toBe("later")
      const conflict = { _tag: "Conflict", mine: true } as const
      let calls = 0
      const error = yield* failure(
        dataStores.modifyEntry(entry, () => {
          calls++
          return Effect.fail(conflict)
        })
      )
      expect([error, calls]).toEqual([conflict, 1])
    })
  )

  scenario("loses no change of writers that race, and of those who create", (dataStores) =>
    Effect.gen(function* () {
      yield* Effect.forEach([1, 2, 3, 4, 5], (amount) => dataStores.modifyEntry(entry, addCoins(amount)), {
        concurrency: "unbounded"
      })
      expect((yield* dataStores.getEntry(entry)).value).toBe(15)
    })
  )

  scenario("fails with Conflict when others always come first", (dataStores, emulator) =>
    Effect.gen(function* () {
      yield* dataStores.createEntry({ ...entry, value: 0 })
      const error = yield* failure(
        dataStores.modifyEntry(entry, (current) => {
          emulator.seed.dataStores.put({ dataStoreId: "Players", id: "Player_156", value: Number(current?.value) + 1 })
          return { value: -1 }
        })
      )
      expect([error?._tag, error?.afterUnknownOutcome]).toEqual(["Conflict", undefined])
      expect((yield* dataStores.getEntry(entry)).value).toBe(7)
    })
  )

  for (const [name, first] of [
    ["createEntry", undefined],
    ["updateEntry", 10]
  ] as const) {
    scenario(`is made once when the answer to ${name} is lost`, (dataStores, emulator) =>
      Effect.gen(function* () {
        if (first !== undefined) yield* dataStores.createEntry({ ...entry, value: first })
        emulator.faults.add({ operation: `dataStores.${name}`, times: 1, fault: Faults.resetAfter })
        const error = yield* failure(dataStores.modifyEntry(entry, addCoins(1)))
        expect([error?._tag, error?.afterUnknownOutcome]).toEqual(["Conflict", true])
        expect((yield* dataStores.getEntry(entry)).value).toBe((first ?? 0) + 1)
        yield* dataStores.deleteEntry(entry)
        if (first !== undefined) yield* dataStores.createEntry({ ...entry, value: first })
        emulator.faults.add({ operation: `dataStores.${name}`, times: 1, fault: Faults.resetAfter })
        const mine = { ...entry, acceptEqual: true }
        expect((yield* dataStores.modifyEntry(mine, addCoins(1)))?.value).toBe((first ?? 0) + 1)
        expect((yield* dataStores.getEntry(entry)).value).toBe((first ?? 0) + 1)
      })
    )
  }

  scenario("says when it cannot tell whether it was made", (dataStores, emulator) =>
    Effect.gen(function* () {
      yield* dataStores.createEntry({ ...entry, value: 10 })
      emulator.faults.add({ operation: "dataStores.updateEntry", times: 1, fault: Faults.resetAfter })
      // Somebody else writes over it before the second attempt.
      const [error] = yield* Effect.all(
        [
          failure(dataStores.modifyEntry(entry, addCoins(1))),
          Effect.sync(() => emulator.seed.dataStores.put({ dataStoreId: "Players", id: "Player_156", value: 99 })).pipe(
            Effect.delay("100 millis")
          )
        ],
        { concurrency: "unbounded" }
      )
      expect([error?._tag, error?.afterUnknownOutcome]).toEqual(["Conflict", true])
      expect((yield* dataStores.getEntry(entry)).value).toBe(99)
    })
  )

  scenario("refuses an id and a value that cannot be", (dataStores, emulator) =>
    Effect.gen(function* () {
      expect(yield* tagOf(dataStores.modifyEntry({ ...entry, entryId: ".." }, addCoins(1)))).toBe("InvalidRequest")
      expect(emulator.log()).toEqual([])
      expect(yield* tagOf(dataStores.modifyEntry(entry, () => ({ value: undefined })))).toBe("InvalidRequest")
      expect(applied(emulator, "dataStores.createEntry")).toBe(0)
    })
  )
})

describe("revisions", () => {
  scenario("are listed, bounded by time, and read by id and by time", (dataStores) =>
    Effect.gen(function* () {
      const times: Array<DateTime.Utc> = []
      for (const value of [1, 2, 3]) {
        const written = yield* dataStores.upsertEntry({ ...entry, value, users: [], attributes: {} })
        times.push(written.revisionCreateTime!)
        yield* TestClock.adjust("1 hour")
      }
      const all = yield* Stream.runCollect(dataStores.listEntryRevisions(entry))
      expect(all.map(({ revisionCreateTime }) => revisionCreateTime)).toEqual(times.toReversed())
      const middle = yield* Stream.runCollect(
        dataStores.listEntryRevisions({ ...entry, from: times[1]!, to: times[1]! })
      )
      expect(middle.map(({ revisionId }) => revisionId)).toEqual([all[1]!.revisionId])
      expect((yield* dataStores.getEntry({ ...entry, revisionId: all[2]!.revisionId! })).value).toBe(1)
      expect((yield* dataStores.getEntry({ ...entry, time: DateTime.add(times[1]!, { minutes: 1 }) })).value).toBe(2)
      expect(yield* tagOf(dataStores.getEntry({ ...entry, time: "2020-01-01" }))).toBe("NotFound")
    })
  )

  scenario("refuse a time that is none", (dataStores, emulator) =>
    Effect.gen(function* () {
      expect(yield* tagOf(dataStores.getEntry({ ...entry, time: "soon" }))).toBe("InvalidRequest")
      const list = Stream.runCollect(dataStores.listEntryRevisions({ ...entry, from: 'now" || true' }))
      expect(yield* tagOf(list)).toBe("InvalidRequest")
      expect(emulator.log()).toEqual([])
    })
  )
})

describe("lists", () => {
  const fill = (emulator: Emulator, ids: ReadonlyArray<string>) => {
    for (const id of ids) emulator.seed.dataStores.put({ dataStoreId: "Players", id, value: id })
  }

  scenario("give every entry once, in the largest pages, or in those asked for", (dataStores, emulator) =>
    Effect.gen(function* () {
      const ids = Array.from({ length: 600 }, (_, index) => `Player_${String(index).padStart(3, "0")}`)
      fill(emulator, ids)
      const all = yield* Stream.runCollect(dataStores.listEntries(store))
      expect(all.map(({ id }) => id)).toEqual(ids)
      expect(emulator.log().length).toBe(3)
      const few = yield* Stream.runCollect(dataStores.listEntries({ ...store, pageSize: 7, limit: 20, prefetch: 2 }))
      expect(few.map(({ id }) => id)).toEqual(ids.slice(0, 20))
    })
  )

  scenario("are restricted by a prefix, whatever it holds", (dataStores, emulator) =>
    Effect.gen(function* () {
      fill(emulator, ["a", 'a")', "a\\", "b"])
      for (const [prefix, ids] of [
        ["a", ["a", 'a")', "a\\"]],
        ['a")', ['a")']],
        ["a\\", ["a\\"]],
        ["z", []]
      ] as const) {
        const found = yield* Stream.runCollect(dataStores.listEntries({ ...store, prefix }))
        expect(found.map(({ id }) => id)).toEqual(ids)
      }
    })
  )

  scenario("show deleted entries and stores when asked to", (dataStores, emulator) =>
    Effect.gen(function* () {
      fill(emulator, ["a", "b"])
      yield* dataStores.deleteEntry({ ...store, entryId: "a" })
      expect(yield* Stream.runCount(dataStores.listEntries(store))).toBe(1)
      expect(yield* Stream.runCount(dataStores.listEntries({ ...store, showDeleted: true }))).toBe(2)
      yield* dataStores.deleteStore(store)
      expect(yield* Stream.runCount(dataStores.list(store))).toBe(0)
      const stores = yield* Stream.runCollect(dataStores.list({ ...store, showDeleted: true, prefix: "Pla" }))
      expect(stores.map(({ id, state }) => [id, state])).toEqual([["Players", "DELETED"]])
    })
  )
})

describe("a store", () => {
  scenario("is deleted, brought back, and gone after 30 days", (dataStores) =>
    Effect.gen(function* () {
      yield* dataStores.createEntry({ ...entry, value: 1 })
      const deleted = yield* dataStores.deleteStore(store)
      expect(DateTime.formatIso(deleted.expireTime!)).toMatch(/^2026-02-01/)
      yield* dataStores.undeleteStore(store)
      expect((yield* dataStores.getEntry(entry)).value).toBe(1)
      yield* dataStores.deleteStore(store)
      yield* TestClock.adjust("31 days")
      expect(yield* tagOf(dataStores.undeleteStore(store))).toBe("NotFound")
    })
  )

  scenario("is snapshot once a day", (dataStores) =>
    Effect.gen(function* () {
      expect((yield* dataStores.snapshot(store)).newSnapshotTaken).toBe(true)
      expect((yield* dataStores.snapshot(store)).newSnapshotTaken).toBe(false)
      yield* TestClock.adjust("1 day")
      expect((yield* dataStores.snapshot(store)).newSnapshotTaken).toBe(true)
    })
  )

  scenario("of another universe is not found", (dataStores) =>
    Effect.gen(function* () {
      expect(yield* tagOf(dataStores.getEntry({ ...entry, universeId: 42 }))).toBe("NotFound")
    })
  )
})
