/** The fleet of examples/fleet, as real processes on a real Postgres: one is killed, and nothing is done twice. */
import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { describe, expect, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { KeyValueStore } from "effect/persistence"
import * as Schedule from "effect/Schedule"
import { SqlClient } from "effect/sql"
import { Emulator, Faults } from "effect-open-cloud/emulator"
import { serve } from "effect-open-cloud/emulator/node"
import { build } from "esbuild"
import { freePort } from "../redis/server.ts"
import { clientOf, started } from "../sql/server.ts"

const stores = Array.from({ length: 9 }, (_, at) => `Store${at}`)
const entries = 75
const pageSize = 10
/** Entries of a store whose reads are answered while the others' are held back: five pages, and a part of the sixth. */
const answered = 55
/** Entries that are noted as done then. */
const noted = 50

const compile = Effect.acquireRelease(
  Effect.promise(async () => {
    const folder = mkdtempSync(join(tmpdir(), "runners-"))
    await build({
      entryPoints: ["runner.ts", "start.ts"].map(
        (name) => new URL(`../../examples/fleet/${name}`, import.meta.url).pathname
      ),
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      minify: true,
      platform: "node",
      format: "esm",
      conditions: ["@effect-open-cloud/source"],
      banner: { js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url)` }
    })
    return folder
  }),
  (folder) => Effect.sync(() => rmSync(folder, { recursive: true, force: true }))
)

/** Names in the order in which they are listed: pages are read side by side, and which reads come first is anybody's guess. */
const named = (at: number) => `e${String(at).padStart(3, "0")}`

/** What processes said, in the order in which it was heard. */
const said: Array<{ readonly child: ChildProcess; readonly line: string }> = []

interface Running {
  readonly child: ChildProcess
  /** What it said, when it has ended. */
  readonly ended: Effect.Effect<string>
}

const launch = (file: string, args: ReadonlyArray<string>, env: NodeJS.ProcessEnv) =>
  Effect.acquireRelease(
    Effect.sync((): Running => {
      const child = spawn(process.execPath, [file, ...args], { env: { ...process.env, ...env } })
      let all = ""
      createInterface({ input: child.stdout }).on("line", (line) => said.push({ child, line }))
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (all += chunk.toString()))
      const end = new Promise<string>((resolve) => child.once("close", () => resolve(all)))
      return { child, ended: Effect.promise(() => end) }
    }),
    ({ child }) => Effect.sync(() => child.kill("SIGKILL"))
  )

/** An emulator that holds back the reads of the last entries of each store, until it is let go. */
const held = (emulator: Emulator, all: Deferred.Deferred<void>, go: Deferred.Deferred<void>): Emulator => {
  const waiting = new Set<string>()
  return {
    ...emulator,
    exchange: (incoming) => {
      const [, store, entry] = /\/data-stores\/(Store\d+)\/.*entries\/([^/:]+)/.exec(incoming.url.pathname) ?? []
      if (store === undefined || entry === undefined || entry < named(answered)) return emulator.exchange(incoming)
      waiting.add(store)
      if (waiting.size === stores.length) Deferred.doneUnsafe(all, Effect.void)
      return Effect.andThen(
        Deferred.await(go),
        Effect.suspend(() => emulator.exchange(incoming))
      )
    }
  }
}

describe("a fleet of three processes", () => {
  it.live(
    "exports a universe, though one of them is killed, and does nothing twice",
    () =>
      Effect.gen(function* () {
        const [programs, database, emulator] = yield* Effect.all(
          [compile, started, Emulator.make({ quotas: { enabled: false } })],
          { concurrency: "unbounded" }
        )
        for (const dataStoreId of stores) {
          for (let at = 0; at < entries; at++) emulator.seed.dataStores.put({ dataStoreId, id: named(at), value: at })
        }
        const [all, go] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
        const { env } = yield* serve(held(emulator, all, go))
        const surroundings = {
          ...env,
          DATABASE_URL: database.url,
          PAGE_SIZE: String(pageSize),
          SHARE: "1",
          PLAYERS: "100000",
          // How soon the others know that one is gone.
          SHARD_LOCK_EXPIRATION: "15 seconds",
          SHARD_LOCK_REFRESH_INTERVAL: "5 seconds",
          // Enough for nine exports; each is handed over by itself when a process joins.
          SHARDS_PER_GROUP: "24",
          RUNNER_HEALTH_CHECK_INTERVAL: "1 second",
          REFRESH_ASSIGNMENTS_INTERVAL: "1 second",
          ENTITY_MESSAGE_POLL_INTERVAL: "1 second"
        }
        const runner = Effect.flatMap(Effect.promise(freePort), (port) =>
          launch(join(programs, "runner.mjs"), [], { ...surroundings, HOST: "127.0.0.1", PORT: String(port) })
        )
        const joined = (runners: ReadonlyArray<Running>) =>
          SqlClient.SqlClient.use((sql) => sql<{ count: string }>`SELECT count(*) FROM cluster_runners`).pipe(
            Effect.map(([row]) => Number(row?.count)),
            Effect.catch(() => Effect.succeed(0)),
            Effect.repeat({ until: (count) => count === runners.length, schedule: Schedule.spaced("100 millis") }),
            Effect.provide(clientOf(database.url)),
            Effect.raceFirst(
              Effect.raceAll(runners.map(({ ended }) => Effect.flatMap(ended, (said) => Effect.die(new Error(said)))))
            )
          )
        // The first one makes the tables.
        const first = yield* runner
        yield* joined([first])
        const runners = [first, ...(yield* Effect.all([runner, runner], { concurrency: "unbounded" }))]
        yield* joined(runners)
        const folder = yield* Effect.acquireRelease(
          Effect.sync(() => mkdtempSync(join(tmpdir(), "exports-"))),
          (folder) => Effect.sync(() => rmSync(folder, { recursive: true, force: true }))
        )
        const start = (day: string) =>
          Effect.scoped(
            Effect.flatMap(
              launch(join(programs, "start.mjs"), ["9000001", day, folder], surroundings),
              ({ ended }) => ended
            )
          )
        const asked = yield* Effect.forkChild(start("2026-11-29"))

        yield* Deferred.await(all)
        // Nothing more can be noted now: the five pages whose reads were answered are.
        const isNoted = (store: string) =>
          KeyValueStore.KeyValueStore.use((places) =>
            places.get(`job:export 9000001/${store} to ${folder}/${store}-2026-11-29.jsonl`)
          ).pipe(Effect.map((place) => place !== undefined && JSON.parse(place).done === noted))
        const places = Effect.forEach(stores, isNoted).pipe(
          Effect.repeat({ until: (all) => all.every((it) => it), schedule: Schedule.spaced("100 millis") }),
          Effect.provide(KeyValueStore.layerSql({ table: "places_of_jobs" })),
          Effect.provide(clientOf(database.url))
        )
        yield* places
        const times = (store: string) => said.filter(({ line }) => line === `begins ${store}`).length
        const inHand = ({ child }: Running) =>
          stores.filter((store) => said.findLast(({ line }) => line === `begins ${store}`)?.child === child)
        const [victim] = [...runners].sort((a, b) => inHand(b).length - inHand(a).length)
        const lost = inHand(victim!).map((store) => ({ store, times: times(store) }))
        victim!.child.kill("SIGKILL")
        yield* victim!.ended
        yield* Deferred.succeed(go, undefined)
        expect(yield* Fiber.join(asked)).toContain(`${entries * stores.length} entries of ${stores.length} stores`)

        // Who was not killed went on, and the others took what was left.
        expect(lost.length).toBeGreaterThanOrEqual(3)
        for (const one of lost) expect(times(one.store)).toBeGreaterThan(one.times)
        const exported = said.filter(({ line }) => line.startsWith("exported "))
        expect(new Set(exported.map(({ line }) => line))).toEqual(new Set(stores.map((store) => `exported ${store}`)))
        expect(exported.filter(({ child }) => child === victim!.child)).toEqual([])

        for (const store of stores) {
          const lines = readFileSync(join(folder, `${store}-2026-11-29.jsonl`), "utf8")
            .trimEnd()
            .split("\n")
            .slice(1)
          expect(lines.map((line) => JSON.parse(line).id).sort()).toEqual(
            Array.from({ length: entries }, (_, at) => named(at))
          )
          // What was noted is not asked for again; what was answered besides is. Where a machine is so slow that the others take
          // it for dead, somebody goes on once more.
          const reads = emulator.log().filter(({ path }) => new RegExp(`/${store}/.*entries/e`).test(path)).length
          if (times(store) === 1) expect(reads).toBe(entries)
          const taken = lost.some((it) => it.store === store && it.times === 1)
          if (taken && times(store) === 2) expect(reads - entries).toBe(answered - noted)
        }

        // What has been done is known, and what failed is what it was.
        const before = emulator.log().length
        expect(yield* start("2026-11-29")).toContain(`${stores.length} stores`)
        expect(emulator.log()).toHaveLength(before)
        emulator.faults.add({ operation: "dataStores.list", fault: Faults.status(403) })
        expect(yield* start("2026-11-30")).toContain("failed with PermissionDenied: dataStores.list: permission denied")
      }).pipe(Effect.scoped),
    // Half a minute, where nobody else needs the machine.
    300_000
  )
})
