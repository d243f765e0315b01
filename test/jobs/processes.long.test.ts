/** Real processes that are killed again and again while they run every kind of job, with places in files and on Redis. */
import { type ChildProcess, spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Emulator, type EmulatorInstance } from "effect-open-cloud/emulator"
import { serve } from "effect-open-cloud/emulator/node"
import { build } from "esbuild"
import { started } from "../redis/server.ts"
import type { Orders } from "./killedWorker.ts"
import { stored } from "./world.ts"

const many = 25
const pageSize = 10
/** Of ordered stores and of sorted maps, in pages of four. */
const few = 6

const temporary = (name: string) =>
  Effect.acquireRelease(
    Effect.sync(() => mkdtempSync(join(tmpdir(), `${name}-`))),
    (folder) => Effect.sync(() => rmSync(folder, { recursive: true, force: true }))
  )

const compile = Effect.tap(temporary("job"), (folder) =>
  Effect.promise(() =>
    build({
      entryPoints: [new URL("killedWorker.ts", import.meta.url).pathname],
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      minify: true,
      platform: "node",
      format: "esm",
      conditions: ["@effect-open-cloud/source"],
      banner: { js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url)` }
    })
  )
)

/** The same world each time: players, and a store that was changed after a moment. */
const world = Effect.gen(function* () {
  const emulator = yield* Emulator.make({ quotas: { enabled: false } })
  const put = (dataStoreId: string, at: number, coins: number) =>
    emulator.seed.dataStores.put({
      dataStoreId,
      id: `player/${at} @ü`,
      value: { coins, big: 2n ** 60n },
      ...(at % 7 === 0 && { scope: "old" })
    })
  for (let at = 0; at < many; at++) {
    put("Players", at, at)
    put("Old", at, at)
  }
  for (let at = 0; at < few; at++) {
    emulator.seed.orderedDataStores.put({
      orderedDataStoreId: "Scores",
      id: `i${at}`,
      value: at === 0 ? 2n ** 62n + 1n : BigInt(at)
    })
    emulator.seed.memoryStores.putSortedMapItem({
      sortedMapId: "Map",
      id: `i${at}`,
      value: { coins: at, big: 2n ** 60n },
      ...(at % 3 !== 0 && { sortKey: at % 3 === 1 ? at : `key ${at}` })
    })
  }
  const snapshot = "https://apis.roblox.com/cloud/v2/universes/9000001/data-stores:snapshot"
  const headers = { "x-api-key": "emulator-key", "content-type": "application/json" }
  yield* Effect.promise(() => emulator.fetch(snapshot, { method: "POST", headers, body: "{}" }))
  yield* Effect.sleep("5 millis")
  const time = yield* Effect.clockWith((clock) => clock.currentTimeMillis)
  yield* Effect.sleep("5 millis")
  for (let at = 0; at < many; at += 2) put("Old", at, 1_000_000)
  put("Old", many, 1)
  return { emulator, time }
})

/** An emulator that ends who asks it, at a request of a number: before it is carried out, or after. */
const deadly = (emulator: EmulatorInstance) => {
  let requests = 0
  let at = Number.POSITIVE_INFINITY
  let kill = () => {}
  const served: EmulatorInstance = {
    ...emulator,
    exchange: (incoming) =>
      Effect.suspend(() => {
        requests++
        if (requests < at) return emulator.exchange(incoming)
        const first = requests === at
        const carriedOut = first && at % 2 === 0 ? Effect.asVoid(emulator.exchange(incoming)) : Effect.void
        return Effect.andThen(
          Effect.andThen(
            carriedOut,
            Effect.sync(() => {
              if (first) kill()
            })
          ),
          Effect.never
        )
      })
  }
  return {
    served,
    /** Kills a process at its request of a number. */
    arm: (child: ChildProcess, number: number) => {
      requests = 0
      at = number
      kill = () => child.kill("SIGKILL")
    }
  }
}

/** Runs the process, killed at later and later requests, until it comes to its end; says how often it was killed. */
const killedUntilDone = (program: string, orders: Omit<Orders, "url">, emulator: EmulatorInstance, kills: boolean) =>
  Effect.scoped(
    Effect.gen(function* () {
      const { arm, served } = deadly(emulator)
      const { url } = yield* serve(served)
      for (let run = 0; run < 30; run++) {
        const { code, said } = yield* Effect.callback<{ readonly code: number | null; readonly said: string }>(
          (resume) => {
            const child = spawn(process.execPath, [program, JSON.stringify({ ...orders, url })])
            arm(child, kills ? 60 + 25 * run : Number.POSITIVE_INFINITY)
            let said = ""
            for (const stream of [child.stdout, child.stderr])
              stream.on("data", (chunk: Buffer) => (said += chunk.toString()))
            child.once("close", (code) => resume(Effect.succeed({ code, said })))
            return Effect.sync(() => child.kill("SIGKILL"))
          }
        )
        if (code === 0) return { killed: run, reports: JSON.parse(said) as ReadonlyArray<object> }
        expect(said).toBe("")
      }
      return yield* Effect.die(new Error("the process has never come to its end"))
    })
  )

const stores = ["Players", "Created", "Replaced", "Edited", "Undone", "Old"]

/** What is there in the end: stores without their revisions, and files without their first lines, which tell the time. */
const outcome = (emulator: EmulatorInstance, folder: string) => ({
  stores: stores.map((name) => [name, stored(emulator, name).replaceAll(/"revisions":\d+/g, "")]),
  ordered: ["Scores", "Edited", "Undone"].map((orderedDataStoreId) =>
    emulator.views.orderedDataStores.entries({ orderedDataStoreId }).map(({ id, value }) => `${id} ${value}`)
  ),
  // Each run has its own clock, and so have the ends of its items.
  maps: ["Map", "Edited", "Undone"].map((sortedMapId) =>
    emulator.views.memoryStores
      .sortedMapItems({ sortedMapId })
      .map(({ id, sortKey, value }) => ({ id, sortKey, value }))
  ),
  files: readdirSync(folder)
    .filter((name) => name !== "places")
    .map((name) => {
      const bytes = readFileSync(join(folder, name))
      const text = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString()
      if (name.endsWith(".manifest.json")) return [name, text]
      return [name, text.split("\n").slice(1).join("\n")]
    })
})

const writes = (emulator: EmulatorInstance) =>
  emulator.log().filter(({ applied, operation }) => applied && /create|update|delete/.test(operation ?? "")).length

describe("every kind of job", () => {
  it.live(
    "comes to the same in processes that are killed again and again, with places in files and on Redis",
    () =>
      Effect.gen(function* () {
        const [programs, folder, redis] = yield* Effect.all([compile, temporary("places"), started()], {
          concurrency: "unbounded"
        })
        const ran = (name: string, kills: boolean, more: Pick<Orders, "redis">) =>
          Effect.gen(function* () {
            const { emulator, time } = yield* world
            const own = join(folder, name)
            mkdirSync(own)
            const orders = { folder: own, time, ...more }
            const { killed, reports } = yield* killedUntilDone(
              join(programs, "killedWorker.mjs"),
              orders,
              emulator,
              kills
            )
            return { killed, reports, writes: writes(emulator), ...outcome(emulator, own) }
          })
        const [whole, onFiles, onRedis] = yield* Effect.all(
          [ran("whole", false, {}), ran("files", true, {}), ran("redis", true, { redis: redis.url })],
          { concurrency: "unbounded" }
        )
        expect(whole.files.map(([name]) => name)).toEqual([
          "cut.0001.jsonl",
          "cut.0002.jsonl",
          "cut.0003.jsonl",
          "cut.manifest.json",
          "map.jsonl",
          "scores.jsonl",
          "whole.jsonl.gz"
        ])
        expect(whole.reports).toMatchObject([
          { done: many },
          { done: many },
          { done: many },
          { done: many },
          { done: many },
          { done: many },
          { counts: { edited: many } },
          { counts: { edited: many } },
          { done: many, skippedCount: 0 },
          { done: 4 },
          { counts: { edited: 14 } },
          { counts: { deleted: 3 } },
          ...Array.from({ length: 2 }, () => [
            { done: few },
            { done: few },
            { done: few },
            { counts: { edited: few } },
            { counts: { edited: few } },
            { done: few, skippedCount: 0 },
            { done: few / 2 }
          ]).flat()
        ])
        for (const [first, edited, undone] of [whole.ordered, whole.maps]) {
          expect(first).toHaveLength(few)
          expect(edited).toHaveLength(few / 2)
          expect(undone).toEqual(first)
        }
        for (const one of [onFiles, onRedis]) {
          expect(one.killed).toBeGreaterThanOrEqual(3)
          expect(one.stores).toEqual(whole.stores)
          expect(one.files).toEqual(whole.files)
          expect(one.ordered).toEqual(whole.ordered)
          expect(one.maps).toEqual(whole.maps)
          // One page of a job is repeated after each kill, at most.
          expect(one.writes - whole.writes).toBeLessThanOrEqual(one.killed * pageSize)
        }
      }),
    120_000
  )
})
