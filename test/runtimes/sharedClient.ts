/** Many requests of one isolate that share a client, when its quota is used up. */
import { spawn } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { Emulator } from "effect-open-cloud/emulator"
import { serve } from "effect-open-cloud/emulator/node"
import type { Outcome } from "./suite.ts"

interface Case {
  readonly name: string
  readonly limit: number
  readonly requests: number
  readonly atOnce: number
  /** Milliseconds until the minute ends. */
  readonly left: number
  /** How many visitors leave while they wait. */
  readonly leaving?: number
}

const cases: ReadonlyArray<Case> = [
  { name: "13 requests share a client and a quota of 10 a minute", limit: 10, requests: 12, atOnce: 12, left: 5_000 },
  {
    name: "requests that end while they wait hold up nobody",
    limit: 10,
    requests: 15,
    atOnce: 15,
    left: 6_000,
    leaving: 4
  },
  {
    name: "1,030 requests share a client and a quota of 1,000 a minute",
    limit: 1_000,
    requests: 1_029,
    atOnce: 40,
    left: 8_000
  }
]

/** The machine's clock, set ahead: timers and lengths stay as they are. */
const setAhead = (clock: Clock.Clock, by: number): Clock.Clock => {
  const currentTimeMillisUnsafe = () => clock.currentTimeMillisUnsafe() + by
  return {
    currentTimeMillisUnsafe,
    currentTimeMillis: Effect.sync(currentTimeMillisUnsafe),
    currentTimeNanosUnsafe: () => clock.currentTimeNanosUnsafe() + BigInt(by) * 1_000_000n,
    currentTimeNanos: Effect.sync(() => clock.currentTimeNanosUnsafe() + BigInt(by) * 1_000_000n),
    monotonicTimeNanosUnsafe: () => clock.monotonicTimeNanosUnsafe(),
    monotonicTimeNanos: clock.monotonicTimeNanos,
    sleep: (duration) => clock.sleep(duration)
  }
}

const config = (port: number, baseUrl: string, ahead: number) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["public", "private", "local"]))
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
const worker :Workerd.Worker = (
  modules = [(name = "sharedWorker.mjs", esModule = embed "sharedWorker.mjs")],
  bindings = [(name = "BASE_URL", text = "${baseUrl}"), (name = "AHEAD", text = "${ahead}")],
  compatibilityDate = "2026-01-01"
);
`

const serveWorker = (binary: string, file: string) =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const child = spawn(binary, ["serve", file, "--control-fd=3"], { stdio: ["ignore", "ignore", "inherit", "pipe"] })
      await new Promise<void>((resolve, reject) => {
        child.stdio[3]?.once("data", () => resolve())
        child.once("exit", (code) => reject(new Error(`workerd ended with ${code}`)))
      })
      return child
    }),
    (child) => Effect.sync(() => child.kill())
  )

const ask = async (url: string, millis = 60_000): Promise<string> => {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(millis) })
    return answer.ok ? "answered" : `${answer.status} ${await answer.text()}`
  } catch (error) {
    return error instanceof Error ? error.name : String(error)
  }
}

const count = (words: ReadonlyArray<string>): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

const run = (binary: string, folder: string, port: number, { atOnce, leaving = 0, left, limit, requests }: Case) =>
  Effect.gen(function* () {
    const clock = yield* Clock.Clock
    const ahead = 60_000 - left - (Date.now() % 60_000)
    const quotas = { operations: { "users.get": { limit, period: "MINUTE" } } } as const
    const emulator = yield* Effect.provideService(Emulator.make({ quotas }), Clock.Clock, setAhead(clock, ahead))
    const { url } = yield* serve(emulator)
    const file = join(folder, "shared.capnp")
    writeFileSync(file, config(port, url, ahead))
    yield* serveWorker(binary, file)
    const worker = `http://127.0.0.1:${port}/`
    const [ends, used] = yield* Effect.promise(async () => {
      // The first answer tells what the quota is.
      const first = await ask(worker)
      const ends: Array<string> = [first]
      let next = 0
      const visitor = async (index: number) => {
        while (next < requests) {
          next += 1
          const leaves = index >= atOnce - leaving
          ends.push(await ask(worker, leaves ? 2_000 : 60_000))
        }
      }
      await Promise.all(Array.from({ length: atOnce }, (_, index) => visitor(index)))
      return [count(ends), emulator.log().filter(({ status }) => status === 429).length] as const
    })
    return { ends, refused: used }
  })

/** Asks such a Worker, again for every case. */
export const check = async (binary: string, folder: string, port: number): Promise<ReadonlyArray<Outcome>> => {
  const outcomes: Array<Outcome> = []
  for (const it of cases) {
    const { ends, refused } = await Effect.runPromise(Effect.scoped(run(binary, folder, port, it)))
    const gone = ends.TimeoutError ?? 0
    const passed = ends.answered === it.requests + 1 - gone && gone <= (it.leaving ?? 0) && refused === 0
    outcomes.push({ name: it.name, ...(!passed && { failure: `${JSON.stringify(ends)}, ${refused} refused` }) })
  }
  return outcomes
}
