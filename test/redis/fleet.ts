/** Real processes that call one emulator over HTTP, on one key and one Redis. */
import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface, type Interface } from "node:readline"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { build } from "esbuild"
import type { Conduct, Seen } from "./judge.ts"
import type { Orders } from "./worker.ts"

export interface Programs {
  readonly folder: string
  readonly remove: () => void
}

export const compile = async (): Promise<Programs> => {
  const folder = mkdtempSync(join(tmpdir(), "fleet-"))
  await build({
    entryPoints: ["worker.ts", "judge.ts"].map((name) => new URL(name, import.meta.url).pathname),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["@effect-open-cloud/source"],
    banner: { js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url)` }
  })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

interface Running {
  readonly child: ChildProcess
  readonly lines: Interface
  readonly errors: () => string
}

const launch = (file: string, told: unknown): Effect.Effect<Running, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.sync(() => {
      const child = spawn(process.execPath, [file, JSON.stringify(told)], { stdio: ["pipe", "pipe", "pipe"] })
      let errors = ""
      child.stderr.on("data", (chunk: Buffer) => {
        errors += chunk.toString()
      })
      return { child, lines: createInterface({ input: child.stdout }), errors: () => errors }
    }),
    ({ child }) => Effect.sync(() => child.kill("SIGKILL"))
  )

const line = ({ child, errors, lines }: Running): Effect.Effect<string> =>
  Effect.promise(
    () =>
      new Promise((resolve, reject) => {
        lines.once("line", resolve)
        child.once("exit", () => reject(new Error(`A process has ended: ${errors()}`)))
      })
  )

/** An emulator, what it has seen, and how to end or stop a process that calls it. */
export interface Fleet {
  readonly url: string
  readonly start: (orders: Omit<Orders, "url">) => Effect.Effect<Worker, never, Scope.Scope>
  readonly seen: Effect.Effect<ReadonlyArray<Seen>>
}

export interface Worker {
  readonly kill: Effect.Effect<void>
  readonly said: () => ReadonlyArray<string>
}

export const make = ({ folder }: Programs, conduct: Conduct = {}): Effect.Effect<Fleet, never, Scope.Scope> =>
  Effect.gen(function* () {
    const judge = yield* launch(join(folder, "judge.mjs"), conduct)
    const url = yield* line(judge)
    return {
      url,
      start: (orders) =>
        Effect.gen(function* () {
          const running = yield* launch(join(folder, "worker.mjs"), { url, ...orders })
          const said: Array<string> = []
          running.lines.on("line", (text) => said.push(text))
          yield* line(running)
          return { kill: Effect.sync(() => running.child.kill("SIGKILL")), said: () => said }
        }),
      seen: Effect.suspend(() => {
        judge.child.stdin?.write("\n")
        return Effect.map(line(judge), (text) => JSON.parse(text) as ReadonlyArray<Seen>)
      })
    }
  })

const minute = 60_000

/** Until so long after the next minute of a clock that is `ahead`. */
export const untilMinute = (after = 0, ahead = 0): Effect.Effect<void> =>
  Effect.suspend(() => {
    const now = Date.now() + ahead
    return Effect.sleep(Duration.millis(minute - (now % minute) + after))
  })

/** Until something holds; it has to within two minutes. */
export const eventually = (what: string, check: Effect.Effect<boolean>): Effect.Effect<void> =>
  Effect.gen(function* () {
    const last = Date.now() + 2 * minute
    while (!(yield* check)) {
      if (Date.now() > last) return yield* Effect.die(new Error(`It did not come to be that ${what}`))
      yield* Effect.sleep("100 millis")
    }
  })

export interface Window {
  readonly good: number
  readonly refused: number
}

/** What was answered in each whole minute of a clock that is `ahead`, from a moment on. */
export const windows = (
  seen: ReadonlyArray<Seen>,
  operation: string,
  from: number,
  count: number,
  ahead = 0
): ReadonlyArray<Window> => {
  const first = Math.ceil((from + ahead) / minute)
  return Array.from({ length: count }, (_, index) => {
    const all = seen.filter(
      (it) => it.operation === operation && Math.floor((it.time + ahead) / minute) === first + index
    )
    return {
      good: all.filter(({ status }) => status === 200).length,
      refused: all.filter(({ status }) => status === 429).length
    }
  })
}

/** How many of these are under way at once, when each takes so long. */
export const inFlight = (seen: ReadonlyArray<Seen>, millis: number): number =>
  Math.max(0, ...seen.map(({ time }) => seen.filter((it) => it.time <= time && it.time > time - millis).length))
