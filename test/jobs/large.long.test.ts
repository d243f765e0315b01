/** A store of many entries, out and in again, while everything goes wrong: to the byte, and in as much memory as a small one. */
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import { type DataStoreEntry, DataStores, type ListedEntry } from "effect-open-cloud/DataStores"
import { Faults } from "effect-open-cloud/emulator"
import { exportEntries, importEntries, type Progress, run } from "effect-open-cloud/jobs"
import type { Page } from "effect-open-cloud/Paging"
import { inWorld } from "./world.ts"

/** 100,000 of them take minutes of a slow machine: `ENTRIES=100000`. */
const many = Number(process.env.ENTRIES ?? 2_000)
/** For each entry so much time as a machine takes that does much else. */
const timeout = 60_000 + many * 20
const universeId = "9000001"
const pace = { pageSize: 100, concurrency: 32, players: 10_000_000 }

/** Heap in use when what is not needed is gone. */
const heap = (): number => {
  setFlagsFromString("--expose-gc")
  runInNewContext("gc")()
  return process.memoryUsage().heapUsed
}

describe("a large store", () => {
  it.effect(
    "goes out and in again to the byte, whatever fails meanwhile",
    () =>
      inWorld(
        ({ emulator, files, folder }) =>
          Effect.gen(function* () {
            const put = (at: number, more: object = {}) =>
              emulator.seed.dataStores.put({
                dataStoreId: "Players",
                id: `player/${at} @ü`,
                value: { coins: at, big: 2n ** 60n + BigInt(at), text: "\u2028 and so on ".repeat(at % 5), ...more }
              })
            for (let at = 0; at < many; at++) put(at)
            const faults = (
              operations: ReadonlyArray<"dataStores.getEntry" | "dataStores.createEntry" | "dataStores.listEntries">
            ) => {
              emulator.faults.clear()
              for (const operation of operations) {
                for (let part = 1; part < 3; part++) {
                  const skip = Math.floor(((operation === "dataStores.listEntries" ? many / 100 : many) * part) / 3)
                  emulator.faults.add({ operation, skip, times: 3, fault: Faults.status(429, { "retry-after": "1" }) })
                  emulator.faults.add({ operation, skip: skip + 3, times: 5, fault: Faults.status(503) })
                  emulator.faults.add({ operation, skip: skip + 5, times: 2, fault: Faults.resetAfter })
                  emulator.faults.add({ operation, skip: skip + 6, times: 1, fault: Faults.truncated() })
                }
                // A token that is refused in the middle of it all.
                emulator.faults.add({
                  operation,
                  skip: Math.floor((operation === "dataStores.listEntries" ? many / 100 : many) / 2) + 9,
                  fault: Faults.status(401)
                })
              }
            }
            let refused = 0
            /** Runs a job, again where the token was refused; lets players play. */
            const through = (job: ReturnType<typeof exportEntries>) =>
              Stream.runForEach(job, ({ pages }: Progress) =>
                Effect.sync(() => put((pages * 7) % many, { played: pages }))
              ).pipe(
                Effect.retry({
                  while: (error) => {
                    refused++
                    return error._tag === "Unauthenticated"
                  },
                  schedule: Schedule.recurs(5)
                }),
                Effect.andThen(run(job))
              )
            const before = `${folder}/before.jsonl`
            faults(["dataStores.getEntry", "dataStores.listEntries"])
            const store = { universeId, dataStoreId: "Players" }
            expect(yield* through(exportEntries({ ...store, file: before, ...pace }))).toMatchObject({
              done: many,
              skippedCount: 0
            })
            faults(["dataStores.createEntry"])
            const again = { universeId, dataStoreId: "Again" }
            const imported = yield* through(importEntries({ ...again, file: before, rule: "create", ...pace }))
            expect(imported).toMatchObject({ done: many, total: many, skippedCount: 0 })
            expect(refused).toBe(3)
            emulator.faults.clear()
            const after = `${folder}/after.jsonl`
            yield* run(exportEntries({ ...again, file: after, moment: "now", ...pace }))
            const linesOf = (file: string) =>
              Effect.map(files.readFileString(file), (text) => text.slice(text.indexOf("\n") + 1))
            const text = yield* linesOf(before)
            expect(text.split("\n")).toHaveLength(many + 1)
            expect(yield* linesOf(after)).toBe(text)
            expect(text).not.toContain("played")
          }),
        { entries: 0, quotas: { enabled: false }, client: { retryBudget: { burst: 1_000 } } }
      ),
    timeout
  )

  it.live(
    "of 100,000 entries takes no more memory than a small one",
    () =>
      Effect.gen(function* () {
        const files = yield* FileSystem.FileSystem
        const file = `${yield* files.makeTempDirectoryScoped()}/all.jsonl.gz`
        const heaps: Array<number> = []
        const watched = (job: ReturnType<typeof exportEntries>) =>
          Stream.runForEach(job, ({ pages }: Progress) =>
            Effect.sync(() => {
              if (pages % 100 === 50) heaps.push(heap() / 1_000_000)
            })
          )
        yield* watched(exportEntries({ universeId, dataStoreId: "All", file, ...pace, pageSize: 256 }))
        yield* watched(
          importEntries({ universeId, dataStoreId: "Again", file, rule: "create", ...pace, pageSize: 256 })
        )
        expect(written).toBe(100_000)
        expect(heaps).toHaveLength(8)
        expect(Math.max(...heaps) - Math.min(...heaps)).toBeLessThan(8)
      }).pipe(Effect.scoped, Effect.provide([endless, KeyValueStore.layerMemory, NodeFileSystem.layer])),
    900_000
  )
})

let written = 0

/** Data stores that have 100,000 entries and keep none. */
const endless = Layer.mock(DataStores, {
  snapshot: () => Effect.succeed({}),
  listEntries: Object.assign(() => Stream.empty, {
    pages: ({
      cursor = "0",
      pageSize = 256
    }: {
      readonly cursor?: string | undefined
      readonly pageSize?: number | undefined
    }) =>
      Stream.paginate(Number(cursor), (from) => {
        const count = Math.min(pageSize, 100_000 - from)
        const next = from + count < 100_000 ? String(from + count) : undefined
        const items = Array.from({ length: count }, (_, at) => ({
          path: "",
          scope: "global",
          ...named(`p${from + at}`)
        }))
        const page: Page<ListedEntry> = { items, next, previous: undefined }
        return Effect.succeed([[page], next === undefined ? Option.none() : Option.some(Number(next))] as const)
      })
  }),
  getEntry: ({ entryId }) => Effect.succeed(entryOf(String(entryId))),
  createEntry: ({ entryId }) =>
    Effect.sync(() => {
      written++
      return entryOf(String(entryId))
    })
})

const named = (id: string) => ({ id, entryId: id })

const entryOf = (id: string): DataStoreEntry => ({
  path: "",
  id,
  revisionId: "1",
  etag: "1",
  value: { id, text: "x".repeat(200) },
  users: [],
  attributes: {}
})
