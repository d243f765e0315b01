/** Real processes that call one emulator over HTTP, on one key, and one place that counts for all of them. */
import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Scope from "effect/Scope"
import { build } from "esbuild"
import { freePort } from "../redis/server.ts"
import type { Conduct, Minute, Seen } from "./judge.ts"
import type { Orders, Way } from "./worker.ts"

export interface Programs {
  readonly folder: string
  readonly remove: () => void
}

export const compile = async (): Promise<Programs> => {
  const folder = mkdtempSync(join(tmpdir(), "fleet-"))
  await build({
    entryPoints: ["worker.ts", "judge.ts", "coordinator.ts"].map((name) => new URL(name, import.meta.url).pathname),
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

/** What counts for all of them, and the way there. */
export interface Place {
  readonly way: Way
  /** Kills it as a crash would. */
  readonly kill: Effect.Effect<void>
  /** Starts it again, empty, at the same address. */
  readonly start: Effect.Effect<void>
}

/** A coordinator in a process of its own. */
export const coordinator = ({ folder }: Programs): Effect.Effect<Place, never, Scope.Scope> =>
  Effect.gen(function* () {
    const scope = yield* Effect.scope
    const port = yield* Effect.promise(freePort)
    const secret = "the secret of a coordinator that processes share"
    const started = Effect.gen(function* () {
      const running = yield* Effect.provideService(
        launch(join(folder, "coordinator.mjs"), { port, secret }),
        Scope.Scope,
        scope
      )
      yield* running.line(0)
      return running
    })
    let running = yield* started
    return {
      way: { coordinator: { url: `http://127.0.0.1:${port}`, secret } },
      kill: Effect.callback<void>((resume) => {
        running.child.once("exit", () => resume(Effect.void))
        running.child.kill("SIGKILL")
      }),
      start: Effect.map(started, (it) => {
        running = it
      })
    }
  })

export interface Worker {
  /** Has one begin that waits. */
  readonly go: Effect.Effect<void>
  readonly kill: Effect.Effect<void>
  readonly said: ReadonlyArray<string>
}

export type Minutes = readonly [first: Minute, second: Minute, ...others: ReadonlyArray<Minute>]

/** Processes that have begun to call, in a minute of the emulator's. */
export interface Fleet<P extends Place = Place> {
  readonly place: P
  readonly workers: ReadonlyArray<Worker>
  /** What the emulator has seen. */
  readonly seen: Effect.Effect<ReadonlyArray<Seen>>
  /** What was answered so far in each minute of the emulator's since they began. */
  readonly minutes: (operation: string) => Effect.Effect<Minutes>
  /** The number of the minute that is under way: the first is 0. */
  readonly now: () => number
  /** Until the minute that is under way is over. */
  readonly turn: Effect.Effect<void>
}

const minute = 60_000

/**
 * How long a minute has to have begun when they begin: a server says in whole seconds when it ends, and on a busy machine a
 * process hears of it seconds later. Whoever begins in the minute before, as far as is known, goes on counting from there.
 */
const begun = 8_000

/** How far a clock is ahead whose minute ends in so long, and never about when this machine's does. */
const aheadFor = (now: number, left: number): number => {
  const ahead = minute - ((now + left) % minute)
  return ahead < 4_000 ? ahead + minute - 4_000 : ahead > minute - 4_000 ? ahead - 4_000 : ahead
}

export interface Beginning extends Conduct {
  /**
   * What is left of the emulator's minute when they are loaded, in milliseconds: they begin at once, and have that
   * much of their first minute. Without it they begin with a minute.
   */
  readonly left?: number
}

/**
 * A place, an emulator, and as many processes as there are orders. They have all learnt when the emulator's minute
 * ends by a call each, and begin together.
 */
export const begin = <P extends Place>(
  { folder }: Programs,
  settled: Effect.Effect<P, never, Scope.Scope>,
  orders: ReadonlyArray<Partial<Orders>>,
  { left, ...conduct }: Beginning = {}
): Effect.Effect<Fleet<P>, never, Scope.Scope> =>
  Effect.gen(function* () {
    const place = yield* settled
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
      launch(join(folder, "worker.mjs"), { url, ...place.way, ...told })
    )
    const all = (check: (it: Running) => Effect.Effect<unknown>) =>
      Effect.forEach(running, check, { concurrency: "unbounded", discard: true })
    const go = ({ child }: Running) => Effect.sync(() => child.stdin?.write("go\n"))
    yield* all(({ line }) => line(0))
    const ahead = aheadFor(Date.now(), left ?? 6_000)
    const untilNext = (): number => minute - ((Date.now() + ahead) % minute)
    yield* ask(`ahead ${ahead}`)
    yield* all(go)
    yield* all(({ line }) => line(1))
    if (left === undefined) yield* Effect.suspend(() => Effect.sleep(Duration.millis(untilNext() + begun)))
    const first = Number(yield* ask("first"))
    yield* Effect.forEach(running, (it, index) => (orders[index]?.waits === true ? Effect.void : go(it)), {
      discard: true
    })
    const none: Minute = { good: 0, refused: 0 }
    return {
      place,
      workers: running.map((it) => ({
        go: Effect.asVoid(go(it)),
        kill: Effect.sync(() => it.child.kill("SIGKILL")),
        said: it.said
      })),
      seen: Effect.map(ask("seen"), (text) => JSON.parse(text) as ReadonlyArray<Seen>),
      minutes: (operation) =>
        Effect.map(ask(`minutes ${operation}`), (text) => {
          const [first, second, ...others] = JSON.parse(text) as ReadonlyArray<Minute | null>
          return [first ?? none, second ?? none, ...others.map((it) => it ?? none)] as const
        }),
      now: () => Math.floor((Date.now() + ahead) / minute) - first,
      // A timer may come a moment early.
      turn: Effect.suspend(() => Effect.sleep(Duration.millis(untilNext() + 100)))
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

/**
 * How many of these are under way at once, when each takes so long. What a log tells is when each was answered, on a busy
 * machine long after it had begun: their last quarter is left out. The emulator itself refuses an eleventh, to the millisecond.
 */
export const inFlight = (seen: ReadonlyArray<Seen>, millis: number): number =>
  Math.max(0, ...seen.map(({ time }) => seen.filter((it) => it.time <= time && it.time > time - 0.75 * millis).length))

export const sixty = "assets.listQuotas"
export const thousand = "users.get"
export const both = [
  [sixty, 60],
  [thousand, 1_000]
] as const

export const times = <A>(count: number, value: A): ReadonlyArray<A> => Array.from({ length: count }, () => value)

/** They take a minute and a half at most; a machine that does much else needs longer to start them. */
export const longest = 420_000

/** Where what counts is there all the time, it is waited for however busy the machine is. */
export const patient: Partial<Orders> = { timeout: 30_000 }

/** Operations, and how much of each is good in a minute. */
export type Quotas = ReadonlyArray<readonly [operation: string, limit: number]>

/** Until so much of the quotas of a minute is used, or it is over. */
export const used = (
  { minutes, now }: Fleet,
  which: number,
  share: number,
  quotas: Quotas = both
): Effect.Effect<void> =>
  eventually(
    `${100 * share} % of a minute's quota is used`,
    Effect.map(
      Effect.forEach(quotas, ([operation, limit]) =>
        Effect.map(minutes(operation), (seen) => (seen[which]?.good ?? 0) >= share * limit)
      ),
      (all) => now() > which || all.every(Boolean)
    )
  )

/**
 * Until so much of a minute's quota is used before it is over. What is under way when a minute ends counts in the next, too,
 * so that one is used whole that comes after one that was used up.
 */
export const usedUp = (fleet: Fleet, share: number, quotas: Quotas = both): Effect.Effect<void> =>
  Effect.gen(function* () {
    const which = fleet.now()
    yield* used(fleet, which, share, quotas)
    if (fleet.now() > which) yield* usedUp(fleet, share, quotas)
  })

/** What was answered in their first minute, when its quota is used up and whoever knows no better has gone on. */
export const firstMinute = (
  fleet: Fleet,
  quotas: Quotas = both
): Effect.Effect<ReadonlyArray<readonly [limit: number, first: Minute]>> =>
  Effect.gen(function* () {
    yield* used(fleet, 0, 0.98, quotas)
    yield* Effect.sleep("3 seconds")
    return yield* Effect.forEach(quotas, ([operation, limit]) =>
      Effect.map(fleet.minutes(operation), ([first]) => [limit, first] as const)
    )
  })

/** What was answered in some minutes, and how often one of them turned into the next: on a busy machine it is more than one. */
export interface Before extends Minute {
  readonly turns: number
}

/**
 * What was answered from their beginning to the end of the minute that is under way, and in the next, when its quota is used
 * up and whoever knows no better has gone on.
 */
export const nextMinute = (
  fleet: Fleet,
  quotas: Quotas = both
): Effect.Effect<ReadonlyArray<readonly [limit: number, before: Before, next: Minute]>> =>
  Effect.gen(function* () {
    yield* fleet.turn
    const which = fleet.now()
    yield* used(fleet, which, quotas === both ? 0.98 : 1, quotas)
    yield* Effect.sleep("3 seconds")
    return yield* Effect.forEach(quotas, ([operation, limit]) =>
      Effect.map(fleet.minutes(operation), (minutes) => {
        const before = minutes.slice(0, which)
        const sum = (of: (it: Minute) => number): number => before.reduce((all, it) => all + of(it), 0)
        const next = minutes[which] ?? { good: 0, refused: 0 }
        const [good, refused] = [sum(({ good }) => good), sum(({ refused }) => refused)]
        return [limit, { good, refused, turns: which - 1 }, next] as const
      })
    )
  })

/** Until each of them has said something so often. */
export const allSaid = (workers: ReadonlyArray<Worker>, text: string, times = 1): Effect.Effect<void> =>
  eventually(
    `each process says "${text}"`,
    Effect.sync(() => workers.every(({ said }) => said.filter((line) => line.includes(text)).length >= times))
  )

export const alone = "counted in this process alone"
export const again = "counted with all others again"

/**
 * How many 429s there may be of a bucket in a minute in which all of them have lost what counts, however fast they are: each
 * has one call of it under way and makes no more after a 429, and who took the last of the quota knows it.
 */
export const oneOfEach = (workers: ReadonlyArray<Worker>): number => workers.length - 1

/** How many more there may be by turns of the minute that pass meanwhile: a call under way then counts in the new one. */
export const underWay = (workers: ReadonlyArray<Worker>, { turns }: Before): number => turns * workers.length
