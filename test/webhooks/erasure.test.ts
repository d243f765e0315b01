/** The right to erasure, against the emulator. */
import { describe, expect, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { DataStores } from "effect-open-cloud/DataStores"
import { Emulator, Faults } from "effect-open-cloud/emulator"
import { OrderedDataStores } from "effect-open-cloud/OrderedDataStores"
import { Erasure } from "effect-open-cloud/webhooks"
import { elapse, settle } from "../integration/time.ts"

const universeId = 9000001
const beginning = Date.parse("2026-01-02T03:04:05Z")

const plan: ReadonlyArray<Erasure.UniversePlan> = [
  {
    universeId,
    startPlaceId: 9000002,
    dataStores: [
      { dataStoreId: "Players", keys: ["Player_{userId}", "Player_{userId}_*"] },
      { dataStoreId: "Saves", keys: ["*/{userId}/*"], scope: { all: true } },
      { dataStoreId: "Nowhere", keys: ["{userId}"], scope: "season1" }
    ],
    orderedDataStores: [{ orderedDataStoreId: "Points", keys: ["{userId}", "{userId}:*"] }]
  }
]

/** What there is before: `Players` of 15, 156 and 1567, `Saves` in two scopes, and points. */
const fill = (emulator: Emulator) =>
  Effect.gen(function* () {
    for (const id of [
      "Player_15",
      "Player_156",
      "Player_1567",
      "Player_156_inventory",
      "Player_156_x/y",
      "XPlayer_156"
    ]) {
      emulator.seed.dataStores.put({ dataStoreId: "Players", id, value: id })
    }
    emulator.seed.dataStores.put({ dataStoreId: "Saves", id: "a/156/b", value: 1 })
    emulator.seed.dataStores.put({ dataStoreId: "Saves", id: "a/1567/b", value: 1 })
    emulator.seed.dataStores.put({ dataStoreId: "Saves", scope: "old", id: "c/156/d", value: 1 })
    const ordered = yield* OrderedDataStores
    for (const entryId of ["15", "156", "1567", "156:week"]) {
      yield* ordered.createEntry({ universeId, orderedDataStoreId: "Points", entryId, value: 1 })
    }
  })

const users156 = [
  "Players global Player_156",
  "Players global Player_156_inventory",
  "Players global Player_156_x/y",
  "Points global 156",
  "Points global 156:week",
  "Saves global a/156/b",
  "Saves old c/156/d"
]

const names = (entries: ReadonlyArray<Erasure.ErasedEntry>) =>
  entries.map(({ key, scope, store }) => `${store} ${scope} ${key}`).sort()

const left = (emulator: Emulator) =>
  ["Players", "Saves"].flatMap((dataStoreId) =>
    emulator.views.dataStores
      .entries({ dataStoreId })
      .filter((entry) => entry.state !== "DELETED")
      .map(({ id }) => id)
  )

const test = (
  name: string,
  run: (emulator: Emulator) => Effect.Effect<void, unknown, DataStores | OrderedDataStores>
) =>
  it.effect(name, () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(beginning)
      const emulator = yield* Emulator.make()
      const client = OpenCloud.layer({ credentials: Credentials.apiKey("emulator-key"), fetch: emulator.fetch })
      const services = Layer.provide(Layer.merge(DataStores.layer, OrderedDataStores.layer), client)
      const { exit } = yield* elapse(Effect.provide(Effect.andThen(fill(emulator), run(emulator)), services), {
        step: "100 millis",
        within: "2 hours"
      })
      yield* exit
    })
  )

/** A run that was told that `done` is done. */
const resumed = (done: Erasure.UniversePlan, after: Erasure.UniversePlan) =>
  Effect.gen(function* () {
    let progress: Erasure.Progress | undefined
    const save = (now: Erasure.Progress) =>
      Effect.sync(() => {
        progress = now
      })
    yield* Erasure.run({ userId: 156 }, { universes: [done], save })
    return yield* Erasure.run({ userId: 156 }, { universes: [after], ...(progress && { resume: progress }) })
  })

describe("an erasure that goes on", () => {
  const at = (dataStoreId: string, scope: string, ...keys: ReadonlyArray<string>): Erasure.UniversePlan => ({
    universeId,
    startPlaceId: 9000002,
    dataStores: [{ dataStoreId, scope, keys }]
  })
  const pairs: ReadonlyArray<readonly [string, Erasure.UniversePlan, Erasure.UniversePlan]> = [
    ["a store and a scope", at("A B", "C", "{userId}"), at("A", "B C", "{userId}")],
    ["a scope and a key", at("A", "B", "C {userId}"), at("A", "B C", "{userId}")],
    ["a store's name as it is and escaped", at("A%20B", "C", "{userId}"), at("A B", "C", "{userId}")]
  ]
  for (const [what, done, after] of pairs) {
    test(`tells apart ${what}, wherever the blank stands`, (emulator) =>
      Effect.gen(function* () {
        const [store] = after.dataStores ?? []
        if (store === undefined || typeof store.scope !== "string") throw new Error("no store")
        emulator.seed.dataStores.put({ dataStoreId: store.dataStoreId, scope: store.scope, id: "156", value: 1 })
        const report = yield* resumed(done, after)
        expect(report.deleted.map(({ key, scope, store }) => [store, scope, key])).toContainEqual([
          store.dataStoreId,
          store.scope,
          "156"
        ])
      }))
  }
})

describe("an erasure", () => {
  test("finds and deletes what is the user's, and nothing else", (emulator) =>
    Effect.gen(function* () {
      const report = yield* Erasure.run({ userId: 156, gameIds: [9000002, 7] }, { universes: plan })
      expect(names(report.deleted)).toEqual(users156)
      expect(report).toMatchObject({ userId: "156", dryRun: false, absent: 1, unplanned: ["7"] })
      expect(report.revisionsUntil && DateTime.formatIso(report.revisionsUntil)).toMatch(/^2026-02-01T03:04:0/)
      expect(left(emulator)).toEqual(["Player_15", "Player_1567", "XPlayer_156", "a/1567/b"])
      const ordered = yield* OrderedDataStores
      expect((yield* ordered.getEntry({ universeId, orderedDataStoreId: "Points", entryId: "1567" })).value).toBe(1)

      const again = yield* Erasure.run({ userId: "156" }, { universes: plan })
      expect(again).toMatchObject({ deleted: [], absent: 3, revisionsUntil: undefined })
    }))

  test("that is a dry run says what it would delete, and deletes nothing", (emulator) =>
    Effect.gen(function* () {
      const before = left(emulator)
      const report = yield* Erasure.run({ userId: 156 }, { universes: plan, dryRun: true })
      expect(names(report.deleted)).toEqual(users156)
      expect(report).toMatchObject({ dryRun: true, revisionsUntil: undefined })
      expect(left(emulator)).toEqual(before)
      expect(emulator.log().filter(({ method }) => method === "DELETE")).toEqual([])
    }))

  for (const [what, fault] of [
    ["answers that are lost", Faults.resetAfter],
    ["connections that break", Faults.resetBefore],
    ["a server that is out of order", Faults.status(503)],
    ["quotas that are used up", Faults.rateLimited()]
  ] as const) {
    test(`survives ${what}`, (emulator) =>
      Effect.gen(function* () {
        emulator.faults.add({ operation: "dataStores.deleteEntry", times: 2, fault })
        emulator.faults.add({ operation: "orderedDataStores.deleteEntry", times: 1, fault })
        emulator.faults.add({ operation: "dataStores.listEntries", times: 1, fault })
        yield* Erasure.run({ userId: 156 }, { universes: plan })
        expect(left(emulator)).toEqual(["Player_15", "Player_1567", "XPlayer_156", "a/1567/b"])
      }))
  }

  test("that fails in a part says in which, and the next run goes on from there", (emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "orderedDataStores.deleteEntry", times: 99, fault: Faults.status(500) })
      const error = yield* Effect.flip(Erasure.run({ userId: 156 }, { universes: plan }))
      expect(error).toMatchObject({ _tag: "ErasureIncomplete", message: expect.stringContaining("ServerError") })
      if (error._tag !== "ErasureIncomplete") return
      expect(error.failures.map(({ target }) => target)).toEqual([
        "9000001 ordered Points global {userId}",
        "9000001 ordered Points global {userId}:*"
      ])
      expect(left(emulator)).toEqual(["Player_15", "Player_1567", "XPlayer_156", "a/1567/b"])

      emulator.faults.clear()
      const before = emulator.log().length
      const resume = Erasure.readProgress(JSON.parse(JSON.stringify(error.progress)))
      const report = yield* Erasure.run({ userId: 156 }, { universes: plan, ...(resume && { resume }) })
      expect(names(report.deleted)).toEqual(users156)
      const operations = emulator
        .log()
        .slice(before)
        .map(({ operation }) => operation)
      expect([...new Set(operations)].sort()).toEqual([
        "orderedDataStores.deleteEntry",
        "orderedDataStores.listEntries"
      ])
    }))

  test("that is interrupted goes on from what it saved", (emulator) =>
    Effect.gen(function* () {
      let saved: unknown
      const save = (progress: Erasure.Progress) =>
        Effect.sync(() => {
          saved = JSON.parse(JSON.stringify(progress))
        })
      emulator.faults.add({ operation: "orderedDataStores.deleteEntry", times: 1, fault: Faults.hang() })
      const fiber = yield* Effect.forkChild(Erasure.run({ userId: 156 }, { universes: plan, concurrency: 1, save }))
      yield* Effect.sleep("1 second")
      yield* settle
      yield* Fiber.interrupt(fiber)
      const resume = Erasure.readProgress(saved)
      expect(resume?.done).toEqual([
        "9000001 standard Players global Player_{userId}",
        "9000001 standard Players global Player_{userId}_*",
        "9000001 standard Saves * */{userId}/*",
        "9000001 standard Nowhere season1 {userId}"
      ])
      const report = yield* Erasure.run({ userId: 156 }, { universes: plan, ...(resume && { resume }) })
      expect(names(report.deleted)).toEqual(users156)
    }))

  test("that cannot keep its progress ends with what its keeper failed with", (emulator) =>
    Effect.gen(function* () {
      const save = () => Effect.fail("disk full" as const)
      const error = yield* Effect.flip(Erasure.run({ userId: 156 }, { universes: plan, concurrency: 1, save }))
      expect(error satisfies "disk full" | { readonly _tag: string }).toBe("disk full")
      expect(left(emulator)).not.toContain("Player_156")
    }))

  test("is not begun where it could erase somebody else's", (emulator) =>
    Effect.gen(function* () {
      const store = (key: string): ReadonlyArray<Erasure.UniversePlan> => [
        { universeId, startPlaceId: 9000002, dataStores: [{ dataStoreId: "Players", keys: [key] }] }
      ]
      const before = emulator.log().length
      const reason = (request: Erasure.Request, options: Erasure.Options) =>
        Effect.map(Effect.flip(Erasure.run(request, options)), (error) => error.message)
      expect(yield* reason({ userId: 156 }, { universes: store("Player_*") })).toBe(
        'nothing was erased: the pattern "Player_*" does not name {userId}'
      )
      for (const userId of ["", "0", "-1", "1.5", "*", "15|6", ".*"]) {
        expect(yield* reason({ userId }, { universes: store("Player_{userId}") })).toContain("is not the id of a user")
      }
      const resume = { userId: "1", done: [], deleted: [] }
      expect(yield* reason({ userId: 156 }, { universes: plan, resume })).toContain("another user")
      expect(emulator.log().length).toBe(before)
    }))

  test("of any user leaves all others' data as it was", (emulator) =>
    Effect.gen(function* () {
      const ids = [1, 11, 12, 21, 111, 112, 121, 211, 1112]
      const forms = [
        (id: number) => `Player_${id}`,
        (id: number) => `Player_${id}_x`,
        (id: number) => `Player_${id}_${id + 1}`
      ]
      for (const id of ids) {
        for (const form of forms) emulator.seed.dataStores.put({ dataStoreId: "Many", id: form(id), value: id })
      }
      const universes = [
        { universeId, startPlaceId: 9000002, dataStores: [{ dataStoreId: "Many", keys: ["Player_{userId}*"] }] }
      ]
      const gone = new Set<number>()
      for (const id of [11, 1, 112]) {
        yield* Erasure.run({ userId: id }, { universes })
        gone.add(id)
        const expected = ids.filter((other) => !gone.has(other)).flatMap((other) => forms.map((form) => form(other)))
        const found = emulator.views.dataStores
          .entries({ dataStoreId: "Many" })
          .filter((entry) => entry.state !== "DELETED")
          .map((entry) => entry.id)
        expect(found).toEqual(expected.sort())
      }
    }))
})
