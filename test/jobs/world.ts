/** Jobs on an emulator, with files and places of their own, and what ends them. */
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import { expect } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import type * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import type { OpenCloudError } from "effect-open-cloud"
import { DataStores } from "effect-open-cloud/DataStores"
import { Emulator, type LayerOptions } from "effect-open-cloud/emulator"
import { type JobFailed, type Progress, run } from "effect-open-cloud/jobs"
import { MemoryStores } from "effect-open-cloud/MemoryStores"
import { OrderedDataStores } from "effect-open-cloud/OrderedDataStores"
import { OrderedDataStoresV1 } from "effect-open-cloud/OrderedDataStoresV1"
import { elapse } from "../integration/time.ts"

export const universeId = "9000001"
export const from = { universeId, dataStoreId: "Players" }
export const to = { universeId, dataStoreId: "Copy" }
export const many = 25
/** Small pages, and so many players that there is nothing to wait for. */
export const pace = { pageSize: 10, players: 1_000 }

/** A process that is killed: what it was doing is not undone, and nothing of it runs any more. */
const killed = Symbol("killed")

/** A store that is killed before or after its write number `at`, of places and of nothing else. */
export const dying = (store: KeyValueStore.KeyValueStore, at: number, when: "before" | "after") => {
  let writes = 0
  return KeyValueStore.makeStringOnly({
    ...store,
    set: (key, value) =>
      Effect.suspend(() => {
        writes++
        const last = writes === at
        const write = store.set(key, value as string)
        if (last && when === "before") return Effect.die(killed)
        return last ? Effect.andThen(write, Effect.die(killed)) : write
      })
  })
}

export interface World {
  readonly emulator: Emulator
  readonly folder: string
  readonly files: FileSystem.FileSystem
}

type Needs =
  | DataStores
  | OrderedDataStores
  | OrderedDataStoresV1
  | MemoryStores
  | KeyValueStore.KeyValueStore
  | FileSystem.FileSystem

export const inWorld = <A, E>(
  test: (world: World) => Effect.Effect<A, E, Needs>,
  { entries = many, ...options }: { readonly entries?: number } & LayerOptions = {}
) =>
  Effect.gen(function* () {
    yield* TestClock.setTime(Date.parse("2026-01-02T03:04:05Z"))
    const files = yield* FileSystem.FileSystem
    const folder = yield* files.makeTempDirectoryScoped()
    const { exit } = yield* elapse(
      Effect.gen(function* () {
        const emulator = yield* Emulator
        for (let at = 0; at < entries; at++) {
          emulator.seed.dataStores.put({
            dataStoreId: "Players",
            id: `player/${at} @ü`,
            value: { coins: at, big: 2n ** 60n + BigInt(at), list: [null, 1.5, "\u2028\r\n"] },
            ...(at % 7 === 0 && { scope: "old" })
          })
        }
        return yield* test({ emulator, files, folder })
      }).pipe(
        Effect.provide([
          Layer.mergeAll(DataStores.layer, OrderedDataStores.layer, OrderedDataStoresV1.layer, MemoryStores.layer).pipe(
            Layer.provideMerge(Emulator.layer(options))
          ),
          KeyValueStore.layerMemory
        ]),
        Effect.provideService(FileSystem.FileSystem, files)
      ),
      { step: "100 millis", within: "2 days" }
    )
    return yield* exit
  }).pipe(Effect.provide(NodeFileSystem.layer), Effect.scoped)

type JobStream = Stream.Stream<Progress, OpenCloudError | JobFailed, Needs>

/** Runs a job; a kill ends it as the end of a process would. */
export const until = (job: JobStream, store: KeyValueStore.KeyValueStore) =>
  run(job).pipe(Effect.provideService(KeyValueStore.KeyValueStore, store), Effect.exit)

const wasKilled = (exit: Exit.Exit<unknown, unknown>): boolean =>
  Exit.isFailure(exit) && Cause.squash(exit.cause) === killed

/** Kills a job at every write of its place, runs it again each time, and says what each pair of runs came to. */
export const killedEverywhere = <A>(
  job: (run: string) => JobStream,
  result: (run: string) => Effect.Effect<A, unknown, Needs>,
  prepare: (run: string) => Effect.Effect<unknown, unknown, Needs> = () => Effect.void
) =>
  Effect.gen(function* () {
    const results: Array<A> = []
    for (const when of ["before", "after"] as const) {
      for (let at = 1; ; at++) {
        const name = `${when}${at}`
        const store = yield* Effect.provide(KeyValueStore.KeyValueStore, Layer.fresh(KeyValueStore.layerMemory))
        yield* Effect.provideService(prepare(name), KeyValueStore.KeyValueStore, store)
        const first = yield* until(job(name), dying(store, at, when))
        if (!wasKilled(first)) {
          expect(Exit.isSuccess(first)).toBe(true)
          expect(at).toBeGreaterThan(2)
          break
        }
        const second = yield* until(job(name), store)
        expect(second).toMatchObject({ _tag: "Success", value: { ended: true } })
        results.push(yield* result(name))
      }
    }
    return results
  })

export const stored = (emulator: Emulator, dataStoreId: string) =>
  JSON.stringify([...emulator.views.dataStores.entries({ universeId, dataStoreId })], (_, value) =>
    typeof value === "bigint" ? `${value}n` : value
  )

/** What a job fails with. */
export const failureOf = (job: JobStream) =>
  Effect.flip(run(job)) as Effect.Effect<JobFailed | OpenCloudError, Progress, Needs>
