/** Workers as processes of their own: one is killed in the middle of a job, another is told to end in the middle of one. */
import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { afterAll, beforeAll, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import { Emulator } from "effect-open-cloud/emulator"
import { serve } from "effect-open-cloud/emulator/node"
import { build } from "esbuild"

let folder = ""
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "worker-process-"))
  await build({
    entryPoints: [new URL("workerProcess.ts", import.meta.url).pathname],
    outfile: join(folder, "process.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["@effect-open-cloud/source"],
    banner: { js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url)` }
  })
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Running {
  readonly child: ChildProcess
  /** Waits until it has said something. */
  readonly said: (words: string) => Promise<void>
  readonly lines: ReadonlyArray<string>
  readonly ended: Promise<number | null>
}

const start = (url: string) =>
  Effect.acquireRelease(
    Effect.sync((): Running => {
      const child = spawn(process.execPath, [join(folder, "process.mjs"), url], {
        stdio: ["ignore", "pipe", "inherit"]
      })
      const lines: Array<string> = []
      const waiting = new Map<string, () => void>()
      createInterface({ input: child.stdout }).on("line", (line) => {
        lines.push(line)
        waiting.get(line)?.()
      })
      return {
        child,
        lines,
        said: (words) =>
          lines.includes(words) ? Promise.resolve() : new Promise((resolve) => waiting.set(words, resolve)),
        ended: new Promise((resolve) => child.once("exit", resolve))
      }
    }),
    ({ child }) => Effect.sync(() => child.kill("SIGKILL"))
  )

it.live("a killed worker's job is done by another, and one that is told to end finishes its own", () =>
  Effect.scoped(
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const { url } = yield* serve(emulator)
      const put = (job: string, millis: number) =>
        emulator.seed.memoryStores.putQueueItem({ queueId: "jobs", data: { job, millis } })
      const left = () => emulator.views.memoryStores.queueItems({ queueId: "jobs" })

      put("first", 60_000)
      const one = yield* start(url)
      yield* Effect.promise(() => one.said("begun first"))
      one.child.kill("SIGKILL")
      yield* Effect.promise(() => one.ended)
      expect(left().map(({ data }) => data)).toEqual([{ job: "first", millis: 60_000 }])

      const other = yield* start(url)
      put("second", 0)
      yield* Effect.promise(() => other.said("done second"))
      yield* Effect.promise(() => other.said("begun first"))
      // It runs for much longer than items are hidden; meanwhile there is another worker.
      const third = yield* start(url)
      put("third", 4_000)
      yield* Effect.promise(() => third.said("begun third"))
      third.child.kill("SIGTERM")
      yield* Effect.promise(() => third.ended)
      expect(third.lines).toContain("done third")
      // Its read was too old to discard by, and it read no more: it noted that, for whoever reads the item next.
      const fourth = yield* start(url)
      yield* Effect.repeat(
        Effect.sync(() => left().some(({ data }) => JSON.stringify(data).includes("third"))),
        { until: (isThere) => !isThere, schedule: Schedule.spaced("100 millis") }
      )
      expect(fourth.lines).not.toContain("begun third")
      expect(emulator.views.memoryStores.queueItems({ queueId: "jobs.dead" })).toEqual([])
    })
  )
)
