/** What holds for stores of every kind: nothing is lost on the way, nothing is changed twice, and nothing of what others do is written over unseen. */
import { describe, expect, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Schema from "effect/Schema"
import { Faults } from "effect-open-cloud/emulator"
import {
  editOrderedEntries,
  editSortedMap,
  estimateOrderedEntries,
  estimateSortedMap,
  exportSortedMap,
  forget,
  importEntries,
  importOrderedEntries,
  importSortedMap,
  run,
  undoOrderedEdit,
  undoSortedMapEdit
} from "effect-open-cloud/jobs"
import { json, name } from "../integration/arbitraries.ts"
import { cases } from "../properties.ts"
import { collected, type Edit, kinds, type StoreKind } from "./storeKinds.ts"
import { dying, failureOf, inWorld, pace, universeId, until, type World } from "./world.ts"

const empty = { entries: 0 }
const many = 25
const each = Object.entries(kinds)
/** Those without an etag that a write could be held to. */
const unguarded = [
  ["ordered", kinds.ordered],
  ["maps", kinds.maps]
] as const

const filled = (kind: StoreKind, world: World, store = "Store") => {
  for (let at = 0; at < many; at++) {
    kind.put(world, store, `item/${at} ü`, { value: at, number: BigInt(at), ...(at % 2 === 0 && { sortKey: at }) })
  }
}

/** What moves an item to the end of a list that is in the order of values. */
const more: Edit = ({ number }) => (number % 2n === 1n ? number + 1_000n : undefined)
const odd = Math.floor(many / 2)

const limits = [0n, 1n, -1n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 53n + 1n, -(2n ** 53n) - 1n, 2n ** 63n - 1n, -(2n ** 63n)]

const sample = Arbitrary.all([
  name,
  json,
  Arbitrary.schema(Schema.Literals(limits)),
  Arbitrary.schema(
    Schema.Union([Schema.Undefined, Schema.Literals([0, -1.5, 1e300, "", "a/b"]), Schema.Literals(["5", 5])])
  )
])

describe("a world of stores", () => {
  it.effect.prop(
    "is the same after an export and an import, has no difference to it, and is itself after an edit and its undoing",
    [Arbitrary.array(sample, { minLength: 1, maxLength: 12 })],
    ([samples]) =>
      inWorld(
        (world) =>
          Effect.gen(function* () {
            for (const [what, kind] of each) {
              for (const [id, value, number, sortKey] of samples) {
                kind.put(world, "Store", id, { value, number, ...(sortKey !== undefined && { sortKey }) })
              }
              const before = kind.held(world, "Store")
              const file = `${world.folder}/${what}.jsonl`
              expect(yield* run(kind.exported("Store", file))).toMatchObject({ done: before.length, skippedCount: 0 })
              expect(yield* run(kind.imported(file, "Again"))).toMatchObject({ done: before.length, skippedCount: 0 })
              yield* run(kind.copied("Store", "Copy"))
              for (const store of ["Again", "Copy"]) expect(kind.held(world, store)).toEqual(before)
              for (const [a, b] of [
                ["Store", "Again"],
                ["Store", { file }],
                [{ file }, "Copy"],
                [{ file }, { file }]
              ] as const) {
                expect(yield* collected(kind.diffed(a, b))).toEqual([])
              }
              const other: Edit = ({ number }) => ~number
              expect(yield* collected(kind.previewed("Store", other))).toHaveLength(before.length)
              expect(kind.held(world, "Store")).toEqual(before)
              expect(yield* run(kind.edited("Store", other))).toMatchObject({ counts: { edited: before.length } })
              const differences = yield* collected(kind.diffed("Store", "Again"))
              expect(differences.map(({ _tag }) => _tag)).toEqual(before.map(() => "Changed"))
              expect(yield* run(kind.undone("Store"))).toMatchObject({ done: before.length, skippedCount: 0 })
              expect(kind.held(world, "Store")).toEqual(before)
            }
          }),
        empty
      ),
    cases(2)
  )
})

describe.each(each)("an edit of %s", (_, kind) => {
  it.effect("changes each item once, wherever the list has moved it to", () =>
    inWorld(
      (world) =>
        Effect.gen(function* () {
          filled(kind, world)
          filled(kind, world, "Before")
          expect(yield* run(kind.edited("Store", more))).toMatchObject({
            done: many,
            skippedCount: 0,
            counts: { edited: odd }
          })
          const differences = yield* collected(kind.diffed("Before", "Store"))
          expect(differences).toHaveLength(odd)
          const changed = kind.held(world, "Store").join()
          for (let at = 0; at < many; at++) expect(changed).toContain(String(at % 2 === 1 ? at + 1_000 : at))
          expect(changed).not.toMatch(/\b2\d{3}\b/)
        }),
      empty
    )
  )

  it.effect("changes nothing twice where others put items before a page that is done again", () =>
    inWorld(
      (world) =>
        Effect.gen(function* () {
          filled(kind, world)
          const job = () => kind.edited("Store", more)
          const store = yield* Effect.provide(KeyValueStore.KeyValueStore, KeyValueStore.layerMemory)
          // The journal of the first page is kept, all of it is written, and the place is not.
          const first = yield* until(job(), dying(store, 3, "before"))
          expect(first._tag).toBe("Failure")
          for (let at = 0; at < 4; at++) kind.put(world, "Store", `item/0${at}`, { value: 0, number: -2n })
          const report = yield* Effect.provideService(run(job()), KeyValueStore.KeyValueStore, store)
          expect(report).toMatchObject({ done: many + 4, skippedCount: 0, counts: { edited: odd } })
          expect(kind.held(world, "Store").join()).not.toMatch(/\b2\d{3}\b/)
        }),
      empty
    )
  )

  it.effect("is made over what others write meanwhile, and undone but for what they changed since", () =>
    inWorld(
      (world) =>
        Effect.gen(function* () {
          filled(kind, world)
          let others = 3
          const racing: Edit = ({ id, number }) => {
            if (id === "item/3 ü" && others-- > 0) {
              kind.put(world, "Store", id, { value: 3, number: BigInt(101 + 2 * others) })
            }
            return more({ id, number })
          }
          expect(yield* run(kind.edited("Store", racing))).toMatchObject({ counts: { edited: odd } })
          expect(kind.held(world, "Store").join()).toContain("1101")
          kind.put(world, "Store", "item/5 ü", { value: 5, number: 77_777n })
          const report = yield* run(kind.undone("Store"))
          expect(report).toMatchObject({ done: odd - 1 })
          expect(report.skipped).toMatchObject([
            { item: expect.stringContaining("item/5 ü"), reason: "others changed it since" }
          ])
          expect(kind.held(world, "Store").join()).toContain("77777")
          expect(kind.held(world, "Store").join()).not.toMatch(/1[01]\d\d/)
        }),
      empty
    )
  )

  it.effect("leaves out an item for which its function throws, and ends where it throws for all of a page", () =>
    inWorld(
      (world) =>
        Effect.gen(function* () {
          filled(kind, world)
          const throwing: Edit = ({ id, number }) => {
            if (id === "item/3 ü") throw new Error("no three")
            return more({ id, number })
          }
          const report = yield* run(kind.edited("Store", throwing))
          expect(report).toMatchObject({ counts: { edited: odd - 1 }, skippedCount: 1 })
          expect(report.skipped[0]).toMatchObject({ reason: "its function threw: no three" })
          const broken = () => {
            throw new Error("broken")
          }
          expect(yield* failureOf(kind.edited("Store", broken, "broken"))).toMatchObject({
            _tag: "JobFailed",
            kind: "function",
            message: expect.stringContaining("its function threw: broken")
          })
          const mended: Edit = ({ number }) => number + 1n
          expect(yield* run(kind.edited("Store", mended, "broken"))).toMatchObject({ counts: { edited: many } })
        }),
      empty
    )
  )

  it.effect("is undone by its name, of its own store, and as long as it is not forgotten", () =>
    inWorld(
      (world) =>
        Effect.gen(function* () {
          filled(kind, world)
          filled(kind, world, "Other")
          yield* run(kind.edited("Store", more, "mine"))
          expect(yield* failureOf(kind.undone("Store"))).toMatchObject({ kind: "options" })
          expect(yield* failureOf(kind.undone("Other", "mine"))).toMatchObject({ kind: "another-job" })
          yield* forget("mine")
          expect(yield* failureOf(kind.undone("Store", "mine"))).toMatchObject({
            message: expect.stringContaining("no edit of the name")
          })
        }),
      empty
    )
  )
})

describe.each(unguarded)("a store of %s that is empty", (what, kind) => {
  it.effect("has jobs that end", () =>
    inWorld(
      ({ folder }) =>
        Effect.gen(function* () {
          const file = `${folder}/${what}`
          const jobs = [
            kind.exported("Store", file),
            kind.imported(file, "Again"),
            kind.copied("Store", "Copy"),
            kind.edited("Store", more),
            kind.undone("Store"),
            kind.deleted("Store")
          ]
          for (const job of jobs) expect(yield* run(job)).toMatchObject({ done: 0, skippedCount: 0, ended: true })
          expect(yield* collected(kind.diffed("Store", { file }))).toEqual([])
        }),
      empty
    )
  )
})

describe("a function that throws", () => {
  const no = () => {
    throw new Error("no")
  }

  it.effect("is told of what it was called for, or ends a deletion", () =>
    inWorld(
      (world) =>
        Effect.gen(function* () {
          for (const store of ["Store", "Other"]) kinds.entries.put(world, store, "a", { value: 1, number: 1n })
          kinds.ordered.put(world, "Store", "a", { value: 1, number: 1n })
          const file = `${world.folder}/a`
          const said = { done: 0, skipped: [{ reason: "its function threw: no" }] }
          const to = { universeId, dataStoreId: "Other" }
          yield* run(kinds.entries.exported("Store", file))
          yield* run(kinds.ordered.exported("Store", `${file}.ordered`))
          expect(yield* run(importEntries({ ...to, file, rule: no, ...pace }))).toMatchObject(said)
          const mapped = importEntries({ ...to, file, rule: "replace", map: no, name: "mapped", ...pace })
          expect(yield* run(mapped)).toMatchObject(said)
          const scores = { universeId, orderedDataStoreId: "Store" }
          const ruled = importOrderedEntries({ ...scores, file: `${file}.ordered`, rule: no, ...pace })
          expect(yield* run(ruled)).toMatchObject(said)
          for (const kind of [kinds.entries, kinds.ordered]) {
            expect(yield* failureOf(kind.deleted("Store", no))).toMatchObject({ _tag: "JobFailed", kind: "function" })
            expect(kind.held(world, "Store")).toHaveLength(1)
          }
        }),
      empty
    )
  )
})

describe.each(unguarded)("an edit of %s", (_, kind) => {
  it.effect("brings nothing back that was deleted or has expired meanwhile, and its undoing neither", () =>
    inWorld(
      (world) =>
        Effect.gen(function* () {
          filled(kind, world)
          const dropping: Edit = ({ id, number }) => {
            if (id === "item/3 ü") kind.drop(world, "Store", id)
            return more({ id, number })
          }
          expect(yield* run(kind.edited("Store", dropping))).toMatchObject({
            counts: { edited: odd - 1 },
            skippedCount: 0
          })
          kind.drop(world, "Store", "item/5 ü")
          expect(yield* run(kind.undone("Store"))).toMatchObject({ done: odd - 2, skippedCount: 2 })
          const left = kind.held(world, "Store").join()
          for (const gone of ["item/3 ü", "item/5 ü"]) expect(left).not.toContain(gone)
        }),
      empty
    )
  )

  it.effect("and a deletion go on after answers that are lost, and delete what is still meant", () =>
    inWorld(
      (world) =>
        Effect.gen(function* () {
          filled(kind, world)
          const operation =
            kind === kinds.ordered ? "orderedDataStores.updateEntry" : "memoryStores.updateSortedMapItem"
          world.emulator.faults.add({ operation, skip: 2, times: 3, fault: Faults.resetAfter })
          expect(yield* run(kind.edited("Store", more))).toMatchObject({ counts: { edited: odd }, skippedCount: 0 })
          expect(kind.held(world, "Store").join()).not.toMatch(/\b2\d{3}\b/)
          const where = ({ id }: { readonly id: string }) => id !== "item/4 ü"
          expect(yield* run(kind.deleted("Store", where))).toMatchObject({ done: many - 1, skippedCount: 0 })
          expect(kind.held(world, "Store")).toHaveLength(1)
        }),
      empty
    )
  )
})

describe("sorted maps", () => {
  const map = { universeId, sortedMapId: "Map" }
  const lives = ({ emulator }: World, sortedMapId = "Map") =>
    emulator.views.memoryStores.sortedMapItems({ sortedMapId }).map(({ expireTime }) => expireTime)

  it.effect("keep how long their items last, out and in again, and when they are edited", () =>
    inWorld(
      (world) =>
        Effect.gen(function* () {
          const now = yield* Effect.clockWith((clock) => clock.currentTimeMillis)
          const put = (id: string, life: number) =>
            world.emulator.seed.memoryStores.putSortedMapItem({
              sortedMapId: "Map",
              id,
              value: id,
              expireTime: now + life
            })
          put("a", 3_600_000)
          put("b", 45 * 86_400_000 - 1)
          put("c", 300_000)
          const before = lives(world)
          const file = `${world.folder}/map.jsonl`
          yield* run(exportSortedMap({ ...map, file, ...pace }))
          yield* Effect.sleep("10 minutes")
          const imported = importSortedMap({ ...map, sortedMapId: "Again", file, rule: "create", ...pace })
          expect(yield* run(imported)).toMatchObject({ done: 2, skipped: [{ item: "c", reason: "it has expired" }] })
          yield* run(editSortedMap({ ...map, edit: () => ({ value: "other", sortKey: 1 }), ...pace }))
          yield* run(undoSortedMapEdit({ ...map, ...pace }))
          for (const after of [lives(world, "Again"), lives(world)]) {
            expect(after).toHaveLength(2)
            for (const [at, time] of after.entries()) expect(Math.abs(time - (before[at] ?? 0))).toBeLessThan(1_000)
          }
        }),
      empty
    )
  )

  it.effect("say where a server takes no sort key away", () =>
    inWorld(
      (world) =>
        Effect.gen(function* () {
          world.emulator.seed.memoryStores.putSortedMapItem({ sortedMapId: "Map", id: "a", value: 1 })
          yield* run(editSortedMap({ ...map, edit: () => ({ value: 2, sortKey: 7 }), ...pace }))
          expect(yield* run(undoSortedMapEdit({ ...map, ...pace }))).toMatchObject({
            skipped: [{ item: "a", reason: expect.stringContaining("kept the sort key") }]
          })
          expect(world.emulator.views.memoryStores.sortedMapItems({ sortedMapId: "Map" })).toMatchObject([
            { value: 1, sortKey: 7 }
          ])
        }),
      { ...empty, dialect: { "memoryStores.patchWithoutSortKey": "keeps" } }
    )
  )

  it.effect("are told by their units before, and read at that pace", () =>
    inWorld(
      (world) =>
        Effect.gen(function* () {
          const { emulator } = world
          for (let at = 0; at < 300; at++) kinds.maps.put(world, "Map", `${at}`, { value: 1, number: 1n })
          const told = yield* estimateSortedMap({ ...map, job: "edit", share: 0.5 })
          expect(told).toMatchObject({ items: 300, requests: { list: 3, read: 600, write: 300, remove: 0 } })
          // (300 + 600 + 300) units at 500 a minute.
          expect(Duration.toMinutes(told.time)).toBe(2.4)
          expect(told.left).toEqual({ read: 500, write: 500, remove: 500 })
          const before = emulator.log().length
          yield* run(exportSortedMap({ ...map, file: `${world.folder}/a`, share: 0.1 }))
          const times = emulator
            .log()
            .slice(before)
            .map(({ time }) => time)
          // A page of 100 takes a minute of 100 units.
          expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(120_000)
        }),
      { ...empty, quotas: { enabled: false } }
    )
  )
})

describe("ordered stores", () => {
  const scores = { universeId, orderedDataStoreId: "Scores" }

  it.effect("are of one scope each, and are told what they take", () =>
    inWorld(
      ({ emulator }) =>
        Effect.gen(function* () {
          const put = (scope: string) =>
            emulator.seed.orderedDataStores.put({ orderedDataStoreId: "Scores", id: "a", value: 1, scope })
          put("global")
          put("weekly/ü")
          const weekly = { ...scores, scope: "weekly/ü", ...pace }
          const edit = ({ value }: { readonly value: number | bigint }) => Number(value) + 1
          yield* run(editOrderedEntries({ ...weekly, edit }))
          yield* run(editOrderedEntries({ ...scores, edit, ...pace }))
          yield* run(undoOrderedEdit(weekly))
          const valueIn = (scope: string) =>
            emulator.views.orderedDataStores.entries({ orderedDataStoreId: "Scores", scope })[0]?.value
          expect([valueIn("global"), valueIn("weekly/ü")]).toEqual([2n, 1n])
          expect(yield* estimateOrderedEntries({ ...scores, job: "diff" })).toMatchObject({
            items: 1,
            requests: { list: 2, read: 0 }
          })
        }),
      empty
    )
  )

  it.effect("refuse what is no integer of 64 bits, from a function and from a file", () =>
    inWorld(
      ({ emulator, files, folder }) =>
        Effect.gen(function* () {
          emulator.seed.orderedDataStores.put({ orderedDataStoreId: "Scores", id: "a", value: 1 })
          for (const [value, reason] of [
            [1.5, "no integer"],
            [2 ** 60, "has to be a bigint"],
            [Number.NaN, "no integer"],
            [2n ** 63n, "more than 64 bits"]
          ] as const) {
            const report = yield* run(
              editOrderedEntries({ ...scores, edit: () => value, name: String(value), ...pace })
            )
            expect(report.skipped).toMatchObject([{ item: "a", reason: expect.stringContaining(reason) }])
          }
          const file = `${folder}/odd.jsonl`
          for (const value of ["9223372036854775808", "1.5", '"1"']) {
            yield* files.writeFileString(
              file,
              `{"format":"effect-open-cloud ordered entries 1"}\n{"id":"a","value":${value}}\n`
            )
            const job = importOrderedEntries({ ...scores, file, rule: "replace", name: `import ${value}`, ...pace })
            expect(yield* failureOf(job)).toMatchObject({
              kind: "format",
              message: expect.stringContaining("line 2: value must be an integer of 64 bits")
            })
          }
          expect(emulator.views.orderedDataStores.entries({ orderedDataStoreId: "Scores" })).toMatchObject([
            { value: 1n }
          ])
        }),
      empty
    )
  )
})
