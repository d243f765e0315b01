/** Jobs over entries: what they do with what they find, and what they say of it. */
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import * as NodePath from "@effect/platform-node/NodePath"
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Stream from "effect/Stream"
import { InvalidRequest } from "effect-open-cloud"
import { Faults } from "effect-open-cloud/emulator"
import {
  type ExportedEntry,
  exportEntries,
  forget,
  importEntries,
  layerFiles,
  type EntryRule as Rule,
  resumable,
  run
} from "effect-open-cloud/jobs"
import { dying, failureOf, from, inWorld, many, pace, to, universeId, until, type World } from "./world.ts"

describe("an export", () => {
  it.effect("is of one moment, whatever is written while it goes on", () =>
    inWorld(({ emulator, files, folder }) =>
      Effect.gen(function* () {
        const whole = exportEntries({ ...from, file: `${folder}/a.jsonl`, ...pace })
        const store = yield* KeyValueStore.KeyValueStore
        yield* until(whole, dying(store, 1, "after"))
        for (let at = 0; at < many; at++) {
          const scope = at % 7 === 0 ? "old" : "global"
          emulator.seed.dataStores.put({ dataStoreId: "Players", scope, id: `player/${at} @ü`, value: "later" })
        }
        emulator.seed.dataStores.put({ dataStoreId: "Players", id: "z", value: "later" })
        const report = yield* run(whole)
        expect(yield* files.readFileString(`${folder}/a.jsonl`)).not.toContain("later")
        expect(report.done).toBe(many)
        expect(report.skipped).toContainEqual({ item: "global/z", reason: "it does not exist at that moment" })
      })
    )
  )

  it.effect("begins its list anew where its cursor is refused, and reads nothing twice", () =>
    inWorld(({ emulator, files, folder }) =>
      Effect.gen(function* () {
        const refused = Faults.status(400, { code: "INVALID_ARGUMENT", message: "The page token is invalid." })
        const job = (name: string) => exportEntries({ ...from, file: `${folder}/${name}.jsonl`, ...pace })
        yield* run(job("whole"))
        const reads = () =>
          emulator.log().filter(({ operation }) => operation?.startsWith("dataStores.getEntry")).length
        const before = reads()
        emulator.faults.add({ operation: "dataStores.listEntries", skip: 2, times: 1, fault: refused })
        expect(yield* run(job("anew"))).toMatchObject({ done: many, ended: true })
        expect(reads() - before).toBe(many)
        const [whole, anew] = yield* Effect.all([
          files.readFileString(`${folder}/whole.jsonl`),
          files.readFileString(`${folder}/anew.jsonl`)
        ])
        expect(anew).toBe(whole)
        // A list that is refused each time is not asked for without end.
        emulator.faults.add({
          operation: "dataStores.listEntries",
          skip: 1,
          times: Number.POSITIVE_INFINITY,
          fault: refused
        })
        expect(yield* failureOf(job("never"))).toMatchObject({ _tag: "InvalidRequest" })
      })
    )
  )

  it.effect("of nothing is a file that can be imported, and a file of nothing is not", () =>
    inWorld(({ files, folder }) =>
      Effect.gen(function* () {
        const file = `${folder}/none.jsonl.gz`
        yield* run(exportEntries({ ...from, file, prefix: "global/nobody" }))
        expect(yield* run(importEntries({ ...to, file, rule: "create" }))).toMatchObject({ done: 0, ended: true })
        yield* files.truncate(file, 0)
        const again = importEntries({ ...to, file, rule: "create", name: "again" })
        expect(yield* failureOf(again)).toMatchObject({ _tag: "JobFailed" })
      })
    )
  )

  it.effect("whose file has lost what was written is not gone on with, and does not end without one", () =>
    inWorld(({ files, folder }) =>
      Effect.gen(function* () {
        const store = yield* KeyValueStore.KeyValueStore
        const file = `${folder}/a.jsonl`
        const lost = { _tag: "JobFailed", kind: "file", message: expect.stringContaining("less than was written") }
        for (const length of [undefined, 5] as const) {
          const job = exportEntries({ ...from, file, name: `cut to ${length}`, ...pace })
          yield* until(job, dying(store, 1, "after"))
          yield* length === undefined ? files.remove(`${file}.part`) : files.truncate(`${file}.part`, length)
          expect(yield* failureOf(job)).toMatchObject(lost)
        }
        const last = exportEntries({ ...from, file, name: "last", ...pace })
        yield* until(last, dying(store, 4, "after"))
        yield* files.remove(`${file}.part`)
        expect(yield* failureOf(last)).toMatchObject(lost)
        expect(yield* files.exists(file)).toBe(false)
      })
    )
  )
})

describe("an import", () => {
  const exported = ({ folder }: World) =>
    Effect.as(run(exportEntries({ ...from, file: `${folder}/all.jsonl` })), `${folder}/all.jsonl`)

  it.effect("leaves what there is, replaces it, or does what a function says", () =>
    inWorld((world) =>
      Effect.gen(function* () {
        const { emulator } = world
        const file = yield* exported(world)
        const into = (dataStoreId: string, rule: Rule) => {
          emulator.seed.dataStores.put({ dataStoreId, id: "player/1 @ü", value: { coins: 500 } })
          return run(importEntries({ universeId, dataStoreId, file, rule, ...pace }))
        }
        const valueIn = (dataStoreId: string) =>
          emulator.views.dataStores.entries({ dataStoreId }).find(({ id }) => id === "player/1 @ü")?.value
        const item = "global/player/1 @ü"
        expect(yield* into("a", "create")).toMatchObject({
          done: many - 1,
          skipped: [{ item, reason: "there is an entry already" }]
        })
        expect(valueIn("a")).toEqual({ coins: 500 })
        expect(yield* into("b", "replace")).toMatchObject({ done: many, skippedCount: 0 })
        expect(valueIn("b")).toMatchObject({ coins: 1 })
        expect(yield* into("c", (current, { value }) => (current === undefined ? { value } : undefined))).toMatchObject(
          { done: many - 1, skipped: [{ item, reason: "the rule left it as it is" }] }
        )
        expect(valueIn("c")).toEqual({ coins: 500 })
      })
    )
  )

  it.effect("changes entries on their way, and leaves some out", () =>
    inWorld((world) =>
      Effect.gen(function* () {
        const file = yield* exported(world)
        const map = (entry: ExportedEntry) => (entry.scope === "old" ? undefined : { ...entry, id: `v2/${entry.id}` })
        const report = yield* run(importEntries({ ...to, file, rule: "create", map, ...pace }))
        const ids = world.emulator.views.dataStores
          .entries({ dataStoreId: "Copy" })
          .map(({ id, scope }) => `${scope} ${id.slice(0, 3)}`)
        expect(new Set(ids)).toEqual(new Set(["global v2/"]))
        expect([report.done, report.skippedCount]).toEqual([ids.length, many - ids.length])
        expect(report.skipped[0]).toMatchObject({ reason: "it was left out on its way" })
      })
    )
  )

  for (const [what, text, reason] of [
    ["another file", "a,b,c\n", "line 1: this is not JSON"],
    ["nothing", "", "its first line is empty"],
    ["a first line that is empty", '\n{"scope":"global","id":"a","value":1}\n', "its first line is empty"],
    ["another JSON", '{"a":1}\n', "line 1: this is not a file that a job of this version exported"],
    [
      "half a line",
      '{"format":"effect-open-cloud entries 1","universeId":"1","dataStoreId":"a"}\n{"scope":"global","id":',
      "line 2: this is not JSON"
    ],
    [
      "an entry without an id",
      '{"format":"effect-open-cloud entries 1","universeId":"1","dataStoreId":"a"}\n{"scope":"global","value":1}',
      "line 2: id must be a string, and is missing"
    ]
  ] as const) {
    it.effect(`of ${what} says the line, and writes nothing of it`, () =>
      inWorld(({ emulator, files, folder }) =>
        Effect.gen(function* () {
          yield* files.writeFileString(`${folder}/odd`, text)
          const error = yield* failureOf(importEntries({ ...to, file: `${folder}/odd`, rule: "create" }))
          expect(error).toMatchObject({ _tag: "JobFailed", kind: "format" })
          expect(error.message).toContain(reason)
          expect(emulator.log()).toEqual([])
        })
      )
    )
  }

  it.effect("of a file that is another one now does not go on", () =>
    inWorld((world) =>
      Effect.gen(function* () {
        const { files } = world
        const file = yield* exported(world)
        const job = importEntries({ ...to, file, rule: "create", ...pace })
        yield* until(job, dying(yield* KeyValueStore.KeyValueStore, 3, "after"))
        const text = yield* files.readFileString(file)
        const lines = text.split("\n")
        // Shorter, longer, and of the same length but for what was done and what was not.
        for (const other of [
          `${lines.slice(0, 20).join("\n")}\n`,
          `${text}${lines[1]}\n`,
          text.replace('"coins":3,', '"coins":4,'),
          text.replace('"coins":23,', '"coins":24,')
        ]) {
          expect(other).not.toBe(text)
          yield* files.writeFileString(file, other)
          const error = yield* failureOf(job)
          expect(error).toMatchObject({ kind: "file", message: expect.stringContaining("is another file") })
        }
        // Written again as it was, at another time.
        yield* files.writeFileString(file, text)
        expect(yield* run(job)).toMatchObject({ done: many, total: many, ended: true })
      })
    )
  )

  it.effect("of no file, and of a damaged packed one, says so", () =>
    inWorld(({ files, folder }) =>
      Effect.gen(function* () {
        const of = (file: string) => failureOf(importEntries({ ...to, file: `${folder}/${file}`, rule: "create" }))
        yield* files.writeFileString(`${folder}/odd.gz`, "nothing packed")
        expect(yield* of("none")).toMatchObject({ kind: "file", message: expect.stringContaining("NotFound") })
        expect(yield* of("odd.gz")).toMatchObject({
          kind: "file",
          message: expect.stringContaining("not packed by gzip")
        })
      })
    )
  )
})

describe("a job", () => {
  it.effect("whose cursors are refused each time ends with that, and counts nothing twice", () =>
    inWorld(() =>
      Effect.gen(function* () {
        const refused = InvalidRequest.make({
          operation: "dataStores.listEntries",
          method: "GET",
          path: "/",
          attempts: 1,
          outcome: "answered",
          afterUnknownOutcome: false,
          kind: "server",
          reason: "the page token is not valid"
        })
        const lists: Array<string | undefined> = []
        const page = { items: [1, 2], next: "a", previous: undefined }
        const job = resumable({
          name: "refused",
          initial: 0,
          pages: (cursor) => {
            lists.push(cursor)
            return cursor === undefined
              ? Stream.concat(Stream.succeed(page), Stream.fail(refused))
              : Stream.fail(refused)
          },
          each: ({ state }) => Effect.succeed({ state: state + 1 })
        })
        const seen: Array<number> = []
        const error = yield* Effect.flip(Stream.runForEach(job, ({ done }) => Effect.sync(() => seen.push(done))))
        expect(error).toMatchObject({ _tag: "InvalidRequest" })
        expect(lists.length).toBeLessThanOrEqual(4)
        expect(new Set(seen)).toEqual(new Set([2]))
      })
    )
  )

  it.effect("that has ended gives its report, until it is forgotten", () =>
    inWorld(({ emulator, folder }) =>
      Effect.gen(function* () {
        const job = exportEntries({ ...from, file: `${folder}/a.jsonl`, name: "nightly", ...pace })
        const report = yield* run(job)
        const asked = emulator.log().length
        expect(yield* run(job)).toMatchObject({ done: report.done, pages: report.pages, ended: true })
        expect(emulator.log()).toHaveLength(asked)
        yield* forget("nightly")
        yield* run(job)
        expect(emulator.log().length).toBeGreaterThan(asked)
      })
    )
  )

  it.effect("of the name of another is refused before anything is sent", () =>
    inWorld(({ emulator, folder }) =>
      Effect.gen(function* () {
        const job = (dataStoreId: string) =>
          exportEntries({ universeId, dataStoreId, file: `${folder}/a.jsonl`, name: "nightly", ...pace })
        yield* run(job("Players"))
        const asked = emulator.log().length
        expect(yield* failureOf(job("Other"))).toMatchObject({ _tag: "JobFailed", kind: "another-job", job: "nightly" })
        expect(emulator.log()).toHaveLength(asked)
      })
    )
  )

  it.effect("tells after each page what is done, and how fast", () =>
    inWorld(({ folder }) =>
      Effect.gen(function* () {
        const all = yield* Stream.runCollect(exportEntries({ ...from, file: `${folder}/a.jsonl`, ...pace }))
        expect(all.map(({ done, ended, pages }) => [pages, done, ended])).toEqual([
          [1, 10, false],
          [2, 20, false],
          [3, 25, false],
          [3, 25, true]
        ])
      })
    )
  )
})

describe("places in files", () => {
  it.effect("keep any key, and leave no half behind", () =>
    Effect.gen(function* () {
      const files = yield* FileSystem.FileSystem
      const folder = yield* files.makeTempDirectoryScoped()
      yield* Effect.gen(function* () {
        const store = yield* KeyValueStore.KeyValueStore
        const keys = ["a/b", "../up", "ü *.?", "a%2Fb", "."]
        for (const key of keys) yield* store.set(key, `of ${key}`)
        for (const key of keys) expect(yield* store.get(key)).toBe(`of ${key}`)
        expect([...(yield* store.keys)].sort()).toEqual([...keys].sort())
        yield* store.remove("a/b")
        expect([yield* store.get("a/b"), yield* store.get("none"), yield* store.size]).toEqual([
          undefined,
          undefined,
          4
        ])
        expect((yield* files.readDirectory(folder)).every((name) => name.endsWith(".place"))).toBe(true)
        // A store's name of 50 characters, a long path, half of a character.
        for (const key of [`export 1/${"玩".repeat(50)}`, "/".repeat(300), "\ud800"]) {
          yield* store.set(key, `of ${key.length}`)
          expect(yield* store.get(key)).toBe(`of ${key.length}`)
          yield* store.remove(key)
          expect(yield* store.get(key)).toBe(undefined)
        }
        expect(yield* store.size).toBe(4)
        const others = ["100%.place", "a b.place", "notes.json", "players.jsonl.part"]
        for (const other of others) yield* files.writeFileString(`${folder}/${other}`, "another's")
        expect([...(yield* store.keys)].sort()).toEqual([".", "../up", "a%2Fb", "ü *.?"].sort())
        yield* store.clear
        expect(yield* store.size).toBe(0)
        expect((yield* files.readDirectory(folder)).sort()).toEqual(others)
      }).pipe(Effect.provide(layerFiles(folder)))
    }).pipe(Effect.provide([NodeFileSystem.layer, NodePath.layer]), Effect.scoped)
  )
})
