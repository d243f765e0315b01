/** Real processes that call one emulator over HTTP, on one key and one Redis. */
import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { build } from "esbuild"
import type { Conduct, Minute, Seen } from "./judge.ts"
import { type Server, started } from "./server.ts"
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
    // There are many of them: half of the time to load one goes into reading it.
    minify: true,
    platform: "node",
    format: "esm",
    conditions: ["@effect-open-cloud/source"],
    banner: { js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url)` }
  })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

interface Running {
  readonly child: ChildProcess
  /** What it has printed so far. */
  readonly said: ReadonlyArray<string>
  /** The line of a number, as soon as there is one. */
  readonly line: (at: number) => Effect.Effect<string>
}

const launch = (file: string, told: unknown): Effect.Effect<Running, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.sync((): Running => {
      const child = spawn(process.execPath, [file, JSON.stringify(told)], { stdio: ["pipe", "pipe", "pipe"] })
      const said: Array<string> = []
      let errors = ""
      let ended = false
      let heard: Array<() => void> = []
      const tell = (): void => {
        const all = heard
        heard = []
        for (const one of all) one()
      }
      createInterface({ input: child.stdout }).on("line", (text) => {
        said.push(text)
        tell()
      })
      child.stderr.on("data", (chunk: Buffer) => {
        errors += chunk.toString()
      })
      child.once("exit", () => {
        ended = true
        tell()
      })
      const line = (at: number): Effect.Effect<string> =>
        Effect.suspend(() => {
          const text = said[at]
          if (text !== undefined) return Effect.succeed(text)
          if (ended) return Effect.die(new Error(`A process has ended: ${errors}`))
          return Effect.andThen(
            Effect.callback<void>((resume) => {
              heard.push(() => resume(Effect.void))
            }),
            line(at)
          )
        })
      return { child, said, line }
    }),
    ({ child }) => Effect.sync(() => child.kill("SIGKILL"))
  )

export interface Worker {
  readonly kill: Effect.Effect<void>
  readonly said: ReadonlyArray<string>
}

/** Processes that have begun to call, at the beginning of a minute of the emulator's. */
export interface Fleet {
  readonly redis: Server
  readonly workers: ReadonlyArray<Worker>
  /** What the emulator has seen. */
  readonly seen: Effect.Effect<ReadonlyArray<Seen>>
  /** What was answered so far in each minute of the emulator's since they began. */
  readonly minutes: (operation: string) => Effect.Effect<readonly [first: Minute, second: Minute]>
  /** Whether one of the two is over. */
  readonly isOver: (which: 0 | 1) => boolean
  /** Until the second minute begins. */
  readonly turn: Effect.Effect<void>
}

const minute = 60_000

/** How long a minute has to have begun when they begin: a server says in whole seconds when it ends. */
const begun = 2_000

/** How far a clock is ahead whose minute begins in some seconds, and never about when this machine's does. */
const aheadFor = (now: number): number => {
  const ahead = minute - ((now + 6_000) % minute)
  return ahead < 4_000 ? ahead + minute - 4_000 : ahead > minute - 4_000 ? ahead - 4_000 : ahead
}

/**
 * A Redis, an emulator, and as many processes as there are orders. They have all learnt when the emulator's minute
 * ends by a call each, and begin together when one has begun.
 */
export const begin = (
  { folder }: Programs,
  orders: ReadonlyArray<Partial<Orders>>,
  conduct: Conduct = {}
): Effect.Effect<Fleet, never, Scope.Scope> =>
  Effect.gen(function* () {
    const redis = yield* started()
    const judge = yield* launch(join(folder, "judge.mjs"), conduct)
    let asked = 0
    const ask = (line: string) =>
      Effect.suspend(() => {
        judge.child.stdin?.write(`${line}\n`)
        asked += 1
        return judge.line(asked)
      })
    const url = yield* judge.line(0)
    const running = yield* Effect.forEach(orders, (told) =>
      launch(join(folder, "worker.mjs"), { url, redis: redis.url, ...told })
    )
    const all = (check: (it: Running) => Effect.Effect<unknown>) =>
      Effect.forEach(running, check, { concurrency: "unbounded", discard: true })
    const go = Effect.sync(() => running.map(({ child }) => child.stdin?.write("go\n")))
    yield* all(({ line }) => line(0))
    const ahead = aheadFor(Date.now())
    yield* ask(`ahead ${ahead}`)
    yield* go
    yield* all(({ line }) => line(1))
    yield* Effect.suspend(() => Effect.sleep(Duration.millis(minute - ((Date.now() + ahead) % minute) + begun)))
    const first = Number(yield* ask("first"))
    yield* go
    const none: Minute = { good: 0, refused: 0 }
    return {
      redis,
      workers: running.map(({ child, said }) => ({ kill: Effect.sync(() => child.kill("SIGKILL")), said })),
      seen: Effect.map(ask("seen"), (text) => JSON.parse(text) as ReadonlyArray<Seen>),
      minutes: (operation) =>
        Effect.map(ask(`minutes ${operation}`), (text) => {
          const [first, second] = JSON.parse(text) as ReadonlyArray<Minute | null>
          return [first ?? none, second ?? none] as const
        }),
      isOver: (which) => Date.now() + ahead >= (first + which + 1) * minute,
      turn: Effect.suspend(() => Effect.sleep(Duration.millis(Math.max(0, (first + 1) * minute - ahead - Date.now()))))
    }
  })

/** Until something holds; it has to within some minutes. */
export const eventually = (what: string, check: Effect.Effect<boolean>): Effect.Effect<void> =>
  Effect.gen(function* () {
    const last = Date.now() + 180_000
    while (!(yield* check)) {
      if (Date.now() > last) return yield* Effect.die(new Error(`It did not come to be that ${what}`))
      yield* Effect.sleep("500 millis")
    }
  })

/** How many of these are under way at once, when each takes so long. */
export const inFlight = (seen: ReadonlyArray<Seen>, millis: number): number =>
  Math.max(0, ...seen.map(({ time }) => seen.filter((it) => it.time <= time && it.time > time - millis).length))
