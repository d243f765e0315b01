/** Entries changed, compared, brought back and undone. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Schema from "effect/Schema"
import * as SchemaTransformation from "effect/SchemaTransformation"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { DataStores } from "effect-open-cloud/DataStores"
import { Faults } from "effect-open-cloud/emulator"
import {
  copyEntries,
  type Difference,
  type DiffSide,
  deleteEntries,
  diffEntries,
  editEntries,
  exportEntries,
  forget,
  migrating,
  previewEdit,
  previewRestore,
  restoreEntries,
  run,
  undoEdit
} from "effect-open-cloud/jobs"
import { failureOf, from, inWorld, many, pace, stored, to, universeId, type World } from "./world.ts"

const isObject = (value: unknown): value is { readonly coins: number } => typeof value === "object" && value !== null

/** One coin more, for those with an odd number of them. */
const edit = ({ value }: { readonly value: unknown }) =>
  isObject(value) && value.coins % 2 === 1 ? { value: { ...value, coins: value.coins + 1 } } : undefined

const odd = Math.floor(many / 2)

const values = ({ emulator }: World, dataStoreId = "Players") =>
  emulator.views.dataStores
    .entries({ universeId, dataStoreId })
    .map(({ attributes, id, scope, state, users, value }) => ({ attributes, id, scope, state, users, value }))

const valueOf = (world: World, number: number) => values(world).find(({ id }) => id === `player/${number} @ü`)?.value

const tags = (differences: ReadonlyArray<Difference>) => differences.map(({ _tag }) => _tag).sort()

describe("an edit", () => {
  it.effect("changes what its function says, and is undone", () =>
    inWorld((world) =>
      Effect.gen(function* () {
        const before = values(world)
        const preview = yield* Stream.runCollect(previewEdit({ ...from, edit, ...pace }))
        expect(tags(preview)).toEqual(Array.from({ length: odd }, () => "Changed"))
        expect(preview).toContainEqual(
          expect.objectContaining({
            id: "player/3 @ü",
            before: expect.objectContaining({ value: expect.objectContaining({ coins: 3 }) }),
            after: expect.objectContaining({ value: expect.objectContaining({ coins: 4 }) })
          })
        )
        expect(values(world)).toEqual(before)
        expect(yield* run(editEntries({ ...from, edit, ...pace }))).toMatchObject({
          done: many,
          skippedCount: 0,
          counts: { edited: odd }
        })
        expect(valueOf(world, 3)).toMatchObject({ coins: 4, big: 2n ** 60n + 3n })
        expect(yield* Stream.runCollect(previewEdit({ ...from, edit, ...pace }))).toEqual([])
        expect(yield* run(undoEdit({ ...from, ...pace }))).toMatchObject({ done: odd, skippedCount: 0, ended: true })
        expect(values(world)).toEqual(before)
      })
    )
  )

  it.effect("is undone where no revision was kept, and leaves what others changed since", () =>
    inWorld((world) =>
      Effect.gen(function* () {
        const { emulator } = world
        // The snapshot of this day is taken, and what comes after it is overwritten by the edit.
        yield* DataStores.use((stores) => stores.snapshot({ universeId }))
        yield* TestClock.adjust("10 minutes")
        const put = (number: number, coins: number) =>
          emulator.seed.dataStores.put({
            dataStoreId: "Players",
            id: `player/${number} @ü`,
            value: { coins },
            users: ["users/156"],
            attributes: { a: 1 }
          })
        put(3, 33)
        put(5, 55)
        const before = values(world)
        yield* run(editEntries({ ...from, edit, ...pace }))
        expect(valueOf(world, 3)).toEqual({ coins: 34 })
        put(5, 500)
        expect(yield* run(undoEdit({ ...from, ...pace }))).toMatchObject({
          done: odd - 1,
          skipped: [{ item: "global/player/5 @ü", reason: "others changed it since" }]
        })
        const others = (all: typeof before) => all.filter(({ id }) => id !== "player/5 @ü")
        expect(others(values(world))).toEqual(others(before))
        expect(valueOf(world, 5)).toEqual({ coins: 500 })
      })
    )
  )

  it.effect("is made over what others write meanwhile, and no answer that is lost makes it twice", () =>
    inWorld((world) =>
      Effect.gen(function* () {
        const { emulator } = world
        let others = 3
        const racing = (entry: { readonly id: string; readonly value: unknown }) => {
          if (entry.id === "player/3 @ü" && others-- > 0) {
            emulator.seed.dataStores.put({ dataStoreId: "Players", id: entry.id, value: { coins: 101 + 2 * others } })
          }
          return edit(entry)
        }
        emulator.faults.add({ operation: "dataStores.updateEntry", skip: 2, times: 4, fault: Faults.resetAfter })
        expect(yield* run(editEntries({ ...from, edit: racing, ...pace }))).toMatchObject({ counts: { edited: odd } })
        expect(valueOf(world, 3)).toEqual({ coins: 102 })
        for (let at = 0; at < many; at++) {
          if (at !== 3) expect(valueOf(world, at)).toMatchObject({ coins: at + (at % 2) })
        }
      })
    )
  )

  it.effect("leaves out what its function fails for", () =>
    inWorld(() =>
      Effect.gen(function* () {
        const failing = (entry: { readonly id: string; readonly value: unknown }) =>
          entry.id === "player/3 @ü" ? Effect.fail({ message: "three is no number" }) : Effect.succeed(edit(entry))
        const job = editEntries({ ...from, edit: failing, ...pace })
        expect(yield* run(job)).toMatchObject({
          done: many - 1,
          counts: { edited: odd - 1 },
          skipped: [{ item: "global/player/3 @ü", reason: "three is no number" }]
        })
        yield* forget(`edit ${universeId}/Players`)
        const undo = undoEdit({ ...from, ...pace })
        expect(yield* failureOf(undo)).toMatchObject({ kind: "options", message: expect.stringContaining("no edit") })
      })
    )
  )

  it.effect("by a Schema turns old forms into the new one, and says what fits neither", () =>
    inWorld((world) =>
      Effect.gen(function* () {
        const V2 = Schema.Struct({ version: Schema.Literal(2), wallet: Schema.Struct({ coins: Schema.Finite }) })
        const V1 = Schema.Struct({ coins: Schema.Finite }).pipe(
          Schema.decodeTo(
            V2,
            SchemaTransformation.transform({
              decode: ({ coins }) => ({ version: 2 as const, wallet: { coins } }),
              encode: ({ wallet }) => wallet
            })
          )
        )
        // What is written is of the first form that fits: the new one.
        const schema = Schema.Union([V2, V1])
        world.emulator.seed.dataStores.put({ dataStoreId: "Players", id: "odd", value: "no wallet" })
        const job = () => editEntries({ ...from, edit: migrating({ schema }), ...pace })
        const report = yield* run(job())
        expect(report).toMatchObject({ done: many, counts: { edited: many }, skippedCount: 1 })
        expect(report.skipped[0]).toMatchObject({
          item: "global/odd",
          reason: expect.stringContaining("Players/odd: the stored value does not fit the schema")
        })
        expect(valueOf(world, 3)).toEqual({ version: 2, wallet: { coins: 3 } })
        yield* forget(`edit ${universeId}/Players`)
        expect(yield* run(job())).toMatchObject({ counts: { edited: 0 } })
      })
    )
  )
})

describe("a restoration", () => {
  it.effect("brings back what was there at a time, and is an edit that can be undone", () =>
    inWorld((world) =>
      Effect.gen(function* () {
        const { emulator } = world
        const before = values(world)
        yield* TestClock.adjust("2 hours")
        const time = yield* Effect.clockWith((clock) => clock.currentTimeMillis)
        yield* TestClock.adjust("2 hours")
        const put = (id: string, value: number) => emulator.seed.dataStores.put({ dataStoreId: "Players", id, value })
        put("player/3 @ü", 1_000_000)
        put("player/4 @ü", 1_000_000)
        put("new", 1)
        yield* DataStores.use((stores) => stores.deleteEntry({ ...from, entryId: "player/5 @ü" }))
        const exploited = values(world)
        expect(tags(yield* Stream.runCollect(previewRestore({ ...from, time, ...pace })))).toEqual([
          "Added",
          "Changed",
          "Changed"
        ])
        const all = previewRestore({ ...from, time, created: "delete", ...pace })
        expect(tags(yield* Stream.runCollect(all))).toEqual(["Added", "Changed", "Changed", "Removed"])
        expect(values(world)).toEqual(exploited)
        const where = ({ id }: { readonly id: string }) => id !== "player/4 @ü"
        yield* run(restoreEntries({ ...from, time, where, name: "some", ...pace }))
        const others = (all: typeof before) => all.filter(({ id }) => id !== "new" && id !== "player/4 @ü")
        expect(others(values(world))).toEqual(others(before))
        expect(valueOf(world, 4)).toBe(1_000_000)
        yield* run(undoEdit({ ...from, edit: "some", ...pace }))
        expect(values(world).filter(({ state }) => state === "ACTIVE")).toEqual(
          exploited.filter(({ state }) => state === "ACTIVE")
        )
        const report = yield* run(restoreEntries({ ...from, time, created: "delete", name: "all", ...pace }))
        expect(report).toMatchObject({ skippedCount: 0, counts: { edited: 4 } })
        expect(values(world).filter(({ state }) => state === "ACTIVE")).toEqual(before)
      })
    )
  )
})

describe("an edit of which a page has nothing to do", () => {
  it.effect("is undone with the pages after it, and forgotten with them", () =>
    inWorld((world) =>
      Effect.gen(function* () {
        const { emulator } = world
        const time = yield* Effect.clockWith((clock) => clock.currentTimeMillis)
        yield* TestClock.adjust("2 hours")
        const put = (value: number) =>
          emulator.seed.dataStores.put({ dataStoreId: "Players", id: "player/9 @ü", value })
        put(1_000_000)
        const where = ({ id }: { readonly id: string }) => id === "player/9 @ü"
        const job = restoreEntries({ ...from, time, where, name: "one", ...pace })
        expect(yield* run(job)).toMatchObject({ pages: 3, counts: { edited: 1 } })
        expect(valueOf(world, 9)).toMatchObject({ coins: 9 })
        expect(yield* run(undoEdit({ ...from, edit: "one", ...pace }))).toMatchObject({ done: 1 })
        expect(valueOf(world, 9)).toBe(1_000_000)
        yield* forget("one")
        const keys = yield* KeyValueStore.KeyValueStore.use(({ keys }) => keys)
        expect(keys.filter((key) => key.startsWith("job:one"))).toEqual([])
      })
    )
  )
})

describe("a comparison", () => {
  it.effect("of equal worlds is empty, of stores, files and moments", () =>
    inWorld((world) =>
      Effect.gen(function* () {
        const file = `${world.folder}/a.jsonl.gz`
        yield* run(exportEntries({ ...from, file, ...pace }))
        yield* run(copyEntries({ from, to, rule: "create", ...pace }))
        expect(stored(world.emulator, "Copy")).toBe(stored(world.emulator, "Players"))
        const time = yield* Effect.clockWith((clock) => clock.currentTimeMillis)
        for (const [before, after] of [
          [from, to],
          [from, { file }],
          [{ file }, to],
          [{ file }, { file }],
          [from, { ...to, time }]
        ] as const) {
          expect(yield* Stream.runCollect(diffEntries({ before, after, ...pace }))).toEqual([])
        }
      })
    )
  )

  it.effect("gives what was added, removed and changed, whichever side is a file", () =>
    inWorld((world) =>
      Effect.gen(function* () {
        const { emulator, folder } = world
        yield* run(copyEntries({ from, to, rule: "create", moment: "now", ...pace }))
        yield* TestClock.adjust("2 hours")
        const time = yield* Effect.clockWith((clock) => clock.currentTimeMillis)
        yield* TestClock.adjust("2 hours")
        const put = (id: string, more: object) =>
          emulator.seed.dataStores.put({ dataStoreId: "Copy", id, value: 1, ...more })
        put("new", {})
        put("player/3 @ü", {})
        const { value = null } = values(world, "Copy").find(({ id }) => id === "player/4 @ü") ?? {}
        put("player/4 @ü", { value, attributes: { a: 1 } })
        yield* run(deleteEntries({ ...to, where: ({ id }) => id === "player/5 @ü", ...pace }))
        const [a, b] = [{ file: `${folder}/a` }, { file: `${folder}/b` }]
        yield* run(exportEntries({ ...from, ...a, moment: "now", ...pace }))
        yield* run(exportEntries({ ...to, ...b, moment: "now", ...pace }))
        const expected = [
          ["Added", "new"],
          ["Changed", "player/3 @ü"],
          ["Changed", "player/4 @ü"],
          ["Removed", "player/5 @ü"]
        ]
        const differences = (before: DiffSide, after: DiffSide) =>
          Effect.map(Stream.runCollect(diffEntries({ before, after, ...pace })), (all) =>
            all.map((it) => [it._tag, "id" in it ? it.id : ""]).sort()
          )
        for (const [before, after] of [
          [from, to],
          [a, to],
          [from, b],
          [a, b],
          [{ ...to, time }, to]
        ] as const) {
          expect(yield* differences(before, after)).toEqual(expected)
        }
        expect((yield* differences(to, a)).map(([tag]) => tag).sort()).toEqual([
          "Added",
          "Changed",
          "Changed",
          "Removed"
        ])
      })
    )
  )
})
