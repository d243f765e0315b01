/** The emulator in a process of its own, perhaps with another clock. Prints its address, and for each line that it reads what it has counted. */
import { createInterface } from "node:readline"
import * as Effect from "effect/Effect"
import { Emulator } from "effect-open-cloud/emulator"
import { serve } from "effect-open-cloud/emulator/node"

/** What it is told to do, by its only argument. */
export interface Conduct {
  /** How far its clock is ahead, in milliseconds. */
  readonly ahead?: number
  /** `false` sends no quota headers. */
  readonly headers?: boolean
  /** How long a Luau task runs. */
  readonly processing?: number
}

/** One request that has come. Times are this machine's. */
export interface Seen {
  readonly operation: string
  readonly time: number
  readonly status: number
}

const conduct = JSON.parse(process.argv[2] ?? "{}") as Conduct
const ahead = conduct.ahead ?? 0
const now = Date.now.bind(Date)
Date.now = () => now() + ahead

const program = Effect.gen(function* () {
  const emulator = yield* Emulator.make({
    logSize: 1_000_000,
    logLength: 1e9,
    ...(conduct.headers !== undefined && { quotas: { headers: conduct.headers } })
  })
  if (conduct.processing !== undefined) emulator.seed.luauExecution.setTiming({ processingMillis: conduct.processing })
  const { url } = yield* serve(emulator)
  console.log(url)
  createInterface({ input: process.stdin }).on("line", () => {
    const seen = emulator
      .log()
      .map((it): Seen => ({ operation: it.operation ?? "", time: it.time - ahead, status: Number(it.status) }))
    console.log(JSON.stringify(seen))
  })
  yield* Effect.never
})
Effect.runFork(Effect.scoped(program))
