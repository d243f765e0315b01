/** What becomes of a job when a part of it fails: entries that are refused, servers that are down, keys that are no good. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Faults } from "effect-open-cloud/emulator"
import { copyEntries, deleteEntries, exportEntries, importEntries, run } from "effect-open-cloud/jobs"
import { failureOf, from, inWorld, many, pace, stored, to, universeId, type World } from "./world.ts"

const refusal = Faults.status(400)
const down = Faults.status(503)
const always = { times: Number.POSITIVE_INFINITY }
/** Requests for the entry of a number. */
const of = (number: number) => ({
  when: ({ path }: { readonly path: string }) => decodeURIComponent(path).includes(`player/${number} @`)
})

const exported = ({ folder }: World) =>
  Effect.as(run(exportEntries({ ...from, file: `${folder}/all.jsonl`, ...pace })), `${folder}/all.jsonl`)

describe("an entry that is refused", () => {
  it.effect("is left out of an import, with the reason, and the others are written", () =>
    inWorld((world) =>
      Effect.gen(function* () {
        const { emulator, files, folder } = world
        const text = yield* files.readFileString(yield* exported(world))
        const line = (id: string, more: object) =>
          JSON.stringify({ scope: "global", id, value: 1, userIds: [], attributes: {}, ...more })
        const odd = [
          line("five users", { userIds: ["1", "2", "3", "4", "5"] }),
          line("long attribute", { attributes: { a: "a".repeat(300) } }),
          line("x".repeat(51), {}),
          line("", {}),
          line("-", { scope: "-" })
        ]
        yield* files.writeFileString(`${folder}/odd.jsonl`, `${text}${odd.join("\n")}\n`)
        const { done, ended, skipped } = yield* run(
          importEntries({ ...to, file: `${folder}/odd.jsonl`, rule: "replace", ...pace })
        )
        expect({ done, ended, skipped: skipped.map(({ item }) => item) }).toEqual({
          done: many,
          ended: true,
          skipped: ["global/five users", "global/long attribute", `global/${"x".repeat(51)}`, "global/", "-/-"]
        })
        for (const { reason } of skipped) expect(reason).toMatch(/invalid|refused|`\w+[.\w]*`|scope/)
        expect(stored(emulator, "Copy")).toBe(stored(emulator, "Players"))
      })
    )
  )
})

describe("an entry that the server cannot give, or take", () => {
  it.effect("is left out of an export, a copy and a deletion", () =>
    inWorld(({ emulator, files, folder }) =>
      Effect.gen(function* () {
        emulator.faults.add({ ...always, ...of(11), operation: "dataStores.getEntry", fault: down })
        emulator.faults.add({ ...always, ...of(12), operation: "dataStores.getEntry", fault: refusal })
        const file = `${folder}/a.jsonl`
        const report = yield* run(exportEntries({ ...from, file, ...pace }))
        expect(report).toMatchObject({ done: many - 2, skippedCount: 2, ended: true })
        expect(report.skipped.map(({ item }) => item)).toEqual(["global/player/11 @ü", "global/player/12 @ü"])
        expect(report.skipped.map(({ reason }) => /50\d|400/.exec(reason)?.[0])).toEqual(["503", "400"])
        const lines = (yield* files.readFileString(file)).trim().split("\n")
        expect(lines).toHaveLength(1 + many - 2)
        emulator.faults.add({ ...always, ...of(13), operation: "dataStores.createEntry", fault: down })
        expect(yield* run(copyEntries({ from, to, rule: "create", ...pace }))).toMatchObject({
          done: many - 3,
          skippedCount: 3
        })
        emulator.faults.add({ ...always, ...of(14), operation: "dataStores.deleteEntry", fault: down })
        expect(yield* run(deleteEntries({ ...from, ...pace }))).toMatchObject({ ended: true, skippedCount: 1 })
        expect(stored(emulator, "Players").match(/ACTIVE/g)).toHaveLength(1)
      })
    )
  )

  it.effect("ends the job where a rule says so, and is left out where one says that", () =>
    inWorld(({ emulator, folder }) =>
      Effect.gen(function* () {
        emulator.faults.add({ ...always, ...of(12), operation: "dataStores.getEntry", fault: refusal })
        const job = (name: string, onFailure: "stop" | (() => "stop" | "skip")) =>
          exportEntries({ ...from, file: `${folder}/${name}`, ...pace, onFailure })
        expect(yield* failureOf(job("a", "stop"))).toMatchObject({ _tag: "InvalidRequest" })
        expect(yield* failureOf(job("b", () => "stop"))).toMatchObject({ _tag: "InvalidRequest" })
        expect(yield* run(job("c", () => "skip"))).toMatchObject({ done: many - 1, skippedCount: 1 })
      })
    )
  )
})

describe("what concerns all entries", () => {
  it.effect("a key that is refused ends a job, which goes on with another one", () =>
    inWorld(({ emulator, files, folder }) =>
      Effect.gen(function* () {
        const job = (name: string) => exportEntries({ ...from, file: `${folder}/${name}`, ...pace })
        yield* run(job("whole"))
        emulator.faults.add({ operation: "dataStores.getEntry", skip: 13, times: 3, fault: Faults.status(401) })
        expect(yield* failureOf(job("a"))).toMatchObject({ _tag: "Unauthenticated" })
        emulator.faults.clear()
        expect(yield* run(job("a"))).toMatchObject({ done: many, skippedCount: 0 })
        expect(yield* files.readFileString(`${folder}/a`)).toBe(yield* files.readFileString(`${folder}/whole`))
      })
    )
  )

  it.effect("a store that is not there ends a job, and so does one that takes nothing", () =>
    inWorld((world) =>
      Effect.gen(function* () {
        const { emulator, folder } = world
        const none = exportEntries({ universeId, dataStoreId: "Nobody", file: `${folder}/a`, ...pace })
        expect(yield* failureOf(none)).toMatchObject({ _tag: "NotFound" })
        const file = yield* exported(world)
        emulator.faults.add({ ...always, operation: "dataStores.updateEntry", fault: refusal })
        const into = importEntries({ ...to, file, rule: "replace", ...pace })
        expect(yield* failureOf(into)).toMatchObject({ _tag: "InvalidRequest" })
        emulator.faults.clear()
        expect(yield* run(into)).toMatchObject({ done: many, skippedCount: 0 })
      })
    )
  )

  it.effect("a server that is down is waited for, and for no longer than the job is patient", () =>
    inWorld((world) =>
      Effect.gen(function* () {
        const { emulator, files, folder } = world
        const whole = yield* files.readFileString(yield* exported(world))
        const job = (name: string, patience: string) =>
          exportEntries({ ...from, file: `${folder}/${name}`, ...pace, patience: patience as "1 minute" })
        emulator.faults.add({ operation: "dataStores.getEntry", skip: 7, times: 200, fault: down })
        expect(yield* run(job("a", "10 minutes"))).toMatchObject({ done: many, skippedCount: 0 })
        expect(emulator.faults.remaining()).toBe(0)
        expect(yield* files.readFileString(`${folder}/a`)).toBe(whole)
        emulator.faults.add({ operation: "dataStores.listEntries", skip: 1, times: 20, fault: down })
        expect(yield* run(job("b", "10 minutes"))).toMatchObject({ done: many, skippedCount: 0 })
        emulator.faults.add({ ...always, operation: "dataStores.getEntry", skip: 7, fault: down })
        expect(yield* failureOf(job("c", "1 minute"))).toMatchObject({ _tag: "ServerError" })
      })
    )
  )

  it.effect("a pace that is none is refused before anything is sent", () =>
    inWorld(({ emulator, folder }) =>
      Effect.gen(function* () {
        for (const odd of [
          { share: 0 },
          { share: 1.1 },
          { share: Number.NaN },
          { pageSize: 257 },
          { concurrency: 0 },
          { players: -1 },
          { shards: 0 }
        ]) {
          const error = yield* failureOf(exportEntries({ ...from, file: `${folder}/a`, ...odd }))
          expect(error).toMatchObject({ _tag: "JobFailed", kind: "options" })
          expect(error.message).toContain(`\`${Object.keys(odd)[0]}\``)
        }
        expect(emulator.log()).toEqual([])
      })
    )
  )
})
