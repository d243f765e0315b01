/** Jobs that are ended at every write of their place, and run again: what they leave behind is as if nothing had been. */
import { gunzipSync } from "node:zlib"
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import {
  copyEntries,
  deleteEntries,
  editEntries,
  exportEntries,
  importEntries,
  type EntryRule as Rule,
  run,
  undoEdit
} from "effect-open-cloud/jobs"
import { type Edit, kinds } from "./storeKinds.ts"
import { from, inWorld, killedEverywhere, many, pace, stored, to, universeId, type World } from "./world.ts"

describe("an export", () => {
  it.effect("is the same file wherever it was stopped", () =>
    inWorld(({ files, folder }) =>
      Effect.gen(function* () {
        const job = (name: string) => exportEntries({ ...from, file: `${folder}/${name}.jsonl`, ...pace })
        const undisturbed = yield* run(job("whole"))
        expect(undisturbed).toMatchObject({ done: many, skippedCount: 0, ended: true })
        const whole = yield* files.readFileString(`${folder}/whole.jsonl`)
        expect(whole.split("\n")).toHaveLength(many + 2)
        const texts = yield* killedEverywhere(job, (name) => files.readFileString(`${folder}/${name}.jsonl`))
        for (const text of texts) expect(text).toBe(whole)
      })
    )
  )

  it.effect("is packed by gzip where the file is called so, and read so", () =>
    inWorld(({ emulator, files, folder }) =>
      Effect.gen(function* () {
        const job = (name: string) => exportEntries({ ...from, file: `${folder}/${name}.jsonl.gz`, ...pace })
        yield* run(exportEntries({ ...from, file: `${folder}/plain.jsonl`, ...pace, moment: "now" }))
        const packed = yield* killedEverywhere(job, (name) => files.readFile(`${folder}/${name}.jsonl.gz`))
        const lines = packed.map((bytes) => gunzipSync(bytes).toString().split("\n").slice(1).join("\n"))
        const plain = (yield* files.readFileString(`${folder}/plain.jsonl`)).split("\n").slice(1).join("\n")
        expect(new Set(lines)).toEqual(new Set([plain]))
        yield* run(importEntries({ ...to, file: `${folder}/before1.jsonl.gz`, rule: "create" }))
        expect(stored(emulator, "Copy")).toBe(stored(emulator, "Players"))
        expect((yield* files.readDirectory(folder)).filter((name) => /part|half/.test(name))).toEqual([])
      })
    )
  )
})

describe("an import", () => {
  const exported = ({ folder }: World) =>
    Effect.as(run(exportEntries({ ...from, file: `${folder}/all.jsonl` })), `${folder}/all.jsonl`)

  it.effect("of an export is the same store, by each rule, wherever it was stopped", () =>
    inWorld((world) =>
      Effect.gen(function* () {
        const { emulator } = world
        const file = yield* exported(world)
        const rules = {
          create: "create",
          replace: "replace",
          rule: (_: unknown, { attributes, userIds, value }) => ({ value, attributes, users: userIds })
        } satisfies Record<string, Rule>
        for (const [what, rule] of Object.entries(rules)) {
          const stores = yield* killedEverywhere(
            (name) => importEntries({ universeId, dataStoreId: `${what}-${name}`, file, rule, ...pace }),
            (name) => Effect.succeed(stored(emulator, `${what}-${name}`))
          )
          expect(new Set(stores)).toEqual(new Set([stored(emulator, "Players")]))
        }
      })
    )
  )
})

describe("a copy", () => {
  it.effect("is the same store wherever it was stopped", () =>
    inWorld(({ emulator }) =>
      Effect.gen(function* () {
        const stores = yield* killedEverywhere(
          (name) => copyEntries({ from, to: { universeId, dataStoreId: name }, rule: "create", ...pace }),
          (name) => Effect.succeed(stored(emulator, name))
        )
        expect(new Set(stores)).toEqual(new Set([stored(emulator, "Players")]))
      })
    )
  )
})

describe("a deletion", () => {
  it.effect("deletes what was chosen, wherever it was stopped, and nothing else", () =>
    inWorld(({ emulator }) =>
      Effect.gen(function* () {
        const left = yield* killedEverywhere(
          (name) =>
            Stream.unwrap(
              Effect.as(
                run(copyEntries({ from, to: { universeId, dataStoreId: name }, rule: "create", moment: "now" })),
                deleteEntries({ universeId, dataStoreId: name, ...pace, where: ({ scope }) => scope === "old" })
              )
            ),
          (name) =>
            Effect.succeed(
              emulator.views.dataStores
                .entries({ dataStoreId: name })
                .filter(({ scope, state }) => (scope === "old") !== (state === "DELETED"))
            )
        )
        for (const odd of left) expect(odd).toEqual([])
      })
    )
  )
})

describe("an edit", () => {
  const edit = ({ value }: { readonly value: unknown }) => ({
    value: { ...(value as { readonly coins: number }), coins: (value as { readonly coins: number }).coins + 1_000 }
  })
  /** A store of the same entries, once. */
  const copied = ({ emulator }: World) => {
    const begun = new Set<string>()
    return (dataStoreId: string) => {
      if (begun.has(dataStoreId)) return
      begun.add(dataStoreId)
      for (const { state: _, ...entry } of emulator.views.dataStores.entries({ dataStoreId: "Players" })) {
        emulator.seed.dataStores.put({ ...entry, dataStoreId })
      }
    }
  }
  const values = ({ emulator }: World, name: string) => stored(emulator, name).replaceAll(/"revisions":\d+/g, "")

  it.effect("is made once for each entry, wherever it was stopped", () =>
    inWorld((world) =>
      Effect.gen(function* () {
        const copy = copied(world)
        const job = (dataStoreId: string) => {
          copy(dataStoreId)
          return editEntries({ universeId, dataStoreId, edit, ...pace })
        }
        yield* run(job("Undisturbed"))
        const whole = values(world, "Undisturbed")
        expect(whole).toContain('"coins":1024')
        const stores = yield* killedEverywhere(job, (name) => Effect.succeed(values(world, name)))
        expect(new Set(stores)).toEqual(new Set([whole]))
      })
    )
  )

  it.effect("and its undoing are nothing, wherever the undoing was stopped", () =>
    inWorld((world) =>
      Effect.gen(function* () {
        const copy = copied(world)
        copy("Edited")
        const before = values(world, "Edited")
        const edited = { universeId, dataStoreId: "Edited", ...pace }
        const stores = yield* killedEverywhere(
          () => undoEdit(edited),
          () => Effect.succeed(values(world, "Edited")),
          () =>
            Effect.andThen(
              run(editEntries({ ...edited, edit })),
              Effect.sync(() => expect(values(world, "Edited")).not.toBe(before))
            )
        )
        expect(new Set(stores)).toEqual(new Set([before]))
      })
    )
  )
})

describe.each([
  ["ordered stores", kinds.ordered],
  ["sorted maps", kinds.maps]
] as const)("jobs on %s", (_, kind) => {
  const few = 12
  /** A store of the same items, once. */
  const filled = (world: World) => {
    const begun = new Set<string>()
    return (store: string) => {
      if (begun.has(store)) return
      begun.add(store)
      for (let at = 0; at < few; at++) {
        kind.put(world, store, `i/${at} ü`, { value: at, number: BigInt(at), ...(at % 2 === 0 && { sortKey: at }) })
      }
    }
  }
  /** Moves what it changes behind all others. */
  const edit: Edit = ({ number }) => number + 1_000n

  it.effect("come to the same wherever they were stopped", () =>
    inWorld(
      (world) =>
        Effect.gen(function* () {
          const { files, folder } = world
          const fill = filled(world)
          fill("Whole")
          const whole = kind.held(world, "Whole")
          const same = (stores: ReadonlyArray<ReadonlyArray<string>>, as: ReadonlyArray<string>) => {
            for (const store of stores) expect(store).toEqual(as)
          }
          const held = (prefix: string) => (name: string) => Effect.sync(() => kind.held(world, `${prefix}${name}`))

          const file = `${folder}/whole`
          yield* run(kind.exported("Whole", file))
          const text = yield* files.readFileString(file)
          const texts = yield* killedEverywhere(
            (name) => kind.exported("Whole", `${folder}/${name}`),
            (name) => files.readFileString(`${folder}/${name}`)
          )
          for (const one of texts) expect(one).toBe(text)
          same(yield* killedEverywhere((name) => kind.imported(file, `import ${name}`), held("import ")), whole)
          same(yield* killedEverywhere((name) => kind.copied("Whole", `copy ${name}`), held("copy ")), whole)

          fill("Edited")
          yield* run(kind.edited("Edited", edit))
          const edited = kind.held(world, "Edited")
          expect(edited).not.toEqual(whole)
          const job = (name: string) => {
            fill(`edit ${name}`)
            return kind.edited(`edit ${name}`, edit)
          }
          same(yield* killedEverywhere(job, held("edit ")), edited)
          const undone = yield* killedEverywhere(
            () => kind.undone("Undone"),
            () => Effect.sync(() => kind.held(world, "Undone")),
            () => Effect.sync(() => fill("Undone")).pipe(Effect.andThen(run(kind.edited("Undone", edit))))
          )
          same(undone, whole)
          const left = yield* killedEverywhere((name) => {
            fill(`delete ${name}`)
            return kind.deleted(`delete ${name}`, ({ id }) => id !== "i/3 ü")
          }, held("delete "))
          for (const items of left) expect(items).toEqual(whole.filter((it) => it.includes("i/3 ü")))
        }),
      { entries: 0 }
    )
  )
})
