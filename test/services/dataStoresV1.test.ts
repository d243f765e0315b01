/** The older interface of the data-store service against the emulator, through public entries only. */
import { describe, expect } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { DataStoresV1 } from "effect-open-cloud/DataStoresV1"
import { Faults } from "effect-open-cloud/emulator"
import { applied, asked, beginning, failure, scenarios, tagOf } from "./scenario.ts"

const scenario = scenarios(DataStoresV1, DataStoresV1.layer)

const store = { universeId: 9000001, dataStoreId: "Players" }
const entry = { ...store, entryId: "Player_156" }

const millis = (time: DateTime.Utc | undefined) => (time === undefined ? undefined : DateTime.toEpochMillis(time))

describe("entries", () => {
  scenario("are written, read with version and metadata, added to, deleted", (dataStores) =>
    Effect.gen(function* () {
      const value = { name: "日本", big: 2n ** 60n + 1n }
      const attributes = { source: "é" }
      const written = yield* dataStores.upsertEntry({ ...entry, value, users: [156, "users/157"], attributes })
      const found = yield* dataStores.getEntry(entry)
      expect(found).toMatchObject({ value, attributes, userIds: ["156", "157"], versionId: written.versionId })
      yield* dataStores.upsertEntry({ ...entry, value: 1, users: [], attributes: {} })
      expect((yield* dataStores.incrementEntry({ ...entry, amount: 2n })).value).toBe(3)
      expect((yield* dataStores.incrementEntry(entry)).value).toBe(4)
      yield* dataStores.deleteEntry(entry)
      expect(yield* tagOf(dataStores.getEntry(entry))).toBe("NotFound")
    })
  )

  for (const entryId of ["a/b", "a@b", "a&b=c", "🦊", "100%", "a b"]) {
    scenario(`are found again under ${JSON.stringify(entryId)} by both interfaces`, (dataStores) =>
      Effect.gen(function* () {
        const odd = { ...store, scope: "s/1", entryId }
        yield* dataStores.upsertEntry({ ...odd, value: entryId })
        expect((yield* dataStores.getEntry(odd)).value).toBe(entryId)
        expect((yield* dataStores.getEntry(odd)).value).toBe(entryId)
      })
    )
  }

  scenario("keep users and attributes that a write does not name, and lose those it empties", (dataStores) =>
    Effect.gen(function* () {
      yield* dataStores.upsertEntry({ ...entry, value: 1, users: [156], attributes: { a: 1 } })
      yield* dataStores.upsertEntry({ ...entry, value: 2 })
      yield* dataStores.incrementEntry({ ...entry, amount: 5 })
      expect(yield* dataStores.getEntry(entry)).toMatchObject({ value: 7, userIds: ["156"], attributes: { a: 1 } })
      yield* dataStores.upsertEntry({ ...entry, value: 3, users: [], attributes: { b: 2 } })
      expect(yield* dataStores.getEntry(entry)).toMatchObject({ userIds: [], attributes: { b: 2 } })
    })
  )

  scenario("may be answered as deleted without a body", (dataStores, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({
        operation: "dataStores.getEntryV1",
        times: 1,
        fault: { _tag: "Answer", status: 204, body: "" }
      })
      expect(yield* failure(dataStores.getEntry(entry))).toMatchObject({ _tag: "NotFound", status: 204 })
    })
  )

  scenario("are refused with what cannot be", (dataStores, emulator) =>
    Effect.gen(function* () {
      const calls: ReadonlyArray<Effect.Effect<unknown, unknown>> = [
        dataStores.upsertEntry({ ...entry, value: undefined }),
        dataStores.upsertEntry({ ...entry, value: "x".repeat(4_194_305), users: [], attributes: {} }),
        dataStores.upsertEntry({ ...entry, entryId: "x".repeat(51), value: 1, exclusiveCreate: true }),
        dataStores.upsertEntry({ ...entry, value: 1, users: ["groups/1"], attributes: {} }),
        dataStores.incrementEntry({ ...entry, amount: 0.5, users: [], attributes: {} }),
        dataStores.upsertEntry({ ...entry, value: 1, ...({ matchVersion: "1", exclusiveCreate: true } as object) }),
        Stream.runDrain(dataStores.listEntryVersions({ ...entry, from: "soon" }))
      ]
      for (const call of calls) {
        expect(yield* failure(call)).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
      }
      expect(emulator.log()).toEqual([])
    })
  )
})

describe("conditions", () => {
  scenario(
    "create exclusively in one request (rblx-open-cloud creates twice and reports a conflict)",
    (dataStores, emulator) =>
      Effect.gen(function* () {
        const created = yield* dataStores.upsertEntry({ ...entry, value: 1, exclusiveCreate: true })
        expect(created.versionId).toBeTypeOf("string")
        expect(asked(emulator)).toEqual(["dataStores.setEntryV1"])
        expect(yield* tagOf(dataStores.upsertEntry({ ...entry, value: 2, exclusiveCreate: true }))).toBe(
          "PreconditionFailed"
        )
        expect((yield* dataStores.getEntry(entry)).value).toBe(1)
      })
  )

  scenario("write over a version and over no other", (dataStores) =>
    Effect.gen(function* () {
      const { versionId } = yield* dataStores.upsertEntry({ ...entry, value: 1, users: [156] })
      yield* dataStores.upsertEntry({ ...entry, value: 2, matchVersion: versionId })
      const write = dataStores.upsertEntry({ ...entry, value: 3, matchVersion: versionId })
      expect(yield* tagOf(write)).toBe("PreconditionFailed")
      expect(yield* dataStores.getEntry(entry)).toMatchObject({ value: 2, userIds: ["156"] })
    })
  )

  scenario("are refused where they are empty, before anything is sent", (dataStores, emulator) =>
    Effect.gen(function* () {
      for (const matchVersion of ["", " ", null]) {
        for (const metadata of [{}, { users: [], attributes: {} }]) {
          const write = dataStores.upsertEntry({
            ...entry,
            value: 1,
            ...metadata,
            matchVersion: matchVersion as string
          })
          expect(yield* failure(write)).toMatchObject({
            _tag: "InvalidRequest",
            outcome: "not-sent",
            at: "matchVersion"
          })
        }
      }
      expect(emulator.log()).toEqual([])
    })
  )

  scenario("are not confused by an answer that is lost", (dataStores, emulator) =>
    Effect.gen(function* () {
      const operation = "dataStores.setEntryV1"
      const lose = (fault: Faults.Fault) => emulator.faults.add({ operation, times: 1, fault })
      const mine = { ...entry, acceptEqual: true }
      lose(Faults.resetAfter)
      const created = yield* dataStores.upsertEntry({ ...mine, value: 1, exclusiveCreate: true })
      expect(created.versionId).toBe((yield* dataStores.getEntry(entry)).versionId)
      lose(Faults.resetAfter)
      yield* dataStores.upsertEntry({ ...mine, value: 2, matchVersion: created.versionId })
      expect(applied(emulator, operation)).toBe(2)
      lose(Faults.resetBefore)
      const create = dataStores.upsertEntry({ ...mine, value: 3, exclusiveCreate: true })
      expect(yield* tagOf(create)).toBe("PreconditionFailed")
    })
  )

  scenario("may be answered with 412", (dataStores, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "dataStores.setEntryV1", times: 1, fault: Faults.status(412) })
      const write = dataStores.upsertEntry({ ...entry, value: 1, exclusiveCreate: true })
      expect(yield* tagOf(write)).toBe("PreconditionFailed")
    })
  )
})

describe("lists", () => {
  scenario("give stores, keys and versions, whole", (dataStores) =>
    Effect.gen(function* () {
      for (const [dataStoreId, scope, entryId] of [
        ["Players", undefined, "b"],
        ["Players", "s", "a"],
        ["Points", undefined, "c"]
      ] as const) {
        yield* dataStores.upsertEntry({ ...store, dataStoreId, scope, entryId, value: 1 })
      }
      const stores = yield* Stream.runCollect(dataStores.list(store))
      expect(stores.map(({ createdTime, dataStoreId }) => [dataStoreId, millis(createdTime)])).toEqual([
        ["Players", beginning],
        ["Points", beginning]
      ])
      expect(yield* Stream.runCount(dataStores.list({ ...store, prefix: "Po" }))).toBe(1)
      expect(yield* Stream.runCollect(dataStores.listEntries({ ...store, allScopes: true }))).toEqual([
        { scope: "global", entryId: "b" },
        { scope: "s", entryId: "a" }
      ])
      expect(yield* Stream.runCollect(dataStores.listEntries({ ...store, scope: "s" }))).toEqual([
        { scope: "s", entryId: "a" }
      ])
      expect(yield* Stream.runCount(dataStores.listEntries({ ...store, allScopes: true, prefix: "x" }))).toBe(0)
    })
  )

  scenario("of versions tell when each and when the entry was made (rblx-open-cloud swaps them)", (dataStores) =>
    Effect.gen(function* () {
      for (const value of [1, 2, 3]) {
        yield* dataStores.upsertEntry({ ...entry, value })
        yield* TestClock.adjust("1 hour")
      }
      const hour = 3_600_000
      const versions = yield* Stream.runCollect(dataStores.listEntryVersions(entry))
      const [first] = versions
      const start = millis(first?.objectCreatedTime) ?? 0
      expect(versions.map(({ createdTime }) => Math.round(((millis(createdTime) ?? 0) - start) / hour))).toEqual([
        0, 1, 2
      ])
      expect(versions.map(({ objectCreatedTime }) => millis(objectCreatedTime))).toEqual([start, start, start])
      const newest = yield* Stream.runCollect(dataStores.listEntryVersions({ ...entry, descending: true, limit: 1 }))
      expect(newest).toEqual(versions.slice(-1))
      const from = DateTime.makeUnsafe(start + hour / 2)
      const later = yield* Stream.runCollect(
        dataStores.listEntryVersions({ ...entry, from, to: DateTime.add(from, { hours: 1 }) })
      )
      expect(later).toEqual([versions[1]])
      const second = yield* dataStores.getEntryVersion({ ...entry, versionId: versions[1]!.versionId })
      expect([second.value, millis(second.versionCreatedTime)]).toEqual([2, millis(versions[1]!.createdTime)])
      expect(yield* tagOf(dataStores.getEntryVersion({ ...entry, versionId: "none" }))).toBe("NotFound")
    })
  )
})

describe("answers that are lost", () => {
  scenario("to an increment are not made up for by another", (dataStores, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "dataStores.incrementEntryV1", times: 1, fault: Faults.resetAfter })
      expect((yield* failure(dataStores.incrementEntry({ ...entry, amount: 5 })))?.outcome).toBe("unknown")
      expect((yield* dataStores.getEntry(entry)).value).toBe(5)
    })
  )

  scenario("to a deletion are made good where another's is the same", (dataStores, emulator) =>
    Effect.gen(function* () {
      yield* dataStores.upsertEntry({ ...entry, value: 1 })
      emulator.faults.add({ operation: "dataStores.deleteEntryV1", times: 1, fault: Faults.resetAfter })
      yield* dataStores.deleteEntry({ ...entry, acceptEqual: true })
    })
  )
})
