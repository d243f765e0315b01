/**
 * The emulator in a process of its own. Prints its address, and an answer to each line that it reads: `ahead N` sets how many
 * milliseconds its clock is ahead, `first` has it count from this minute on, `minutes OPERATION` asks what it has
 * counted, and `seen` for each request.
 */
import { createInterface } from "node:readline"
import * as Effect from "effect/Effect"
import { Emulator } from "effect-open-cloud/emulator"
import { serve } from "effect-open-cloud/emulator/node"

/** What it is told to do, by its only argument. */
export interface Conduct {
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

/** What was answered in a minute of its clock. */
export interface Minute {
  good: number
  refused: number
}

const conduct = JSON.parse(process.argv[2] ?? "{}") as Conduct
const minute = 60_000
let ahead = 0
let first = 0
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
  const seen = (): ReadonlyArray<Seen> =>
    emulator.log().map((it) => ({ operation: it.operation ?? "", time: it.time - ahead, status: Number(it.status) }))
  const count = (operation: string): ReadonlyArray<Minute> => {
    const minutes: Array<Minute> = []
    for (const it of emulator.log()) {
      const index = Math.floor(it.time / minute) - first
      if (it.operation !== operation || index < 0) continue
      const found = minutes[index] ?? { good: 0, refused: 0 }
      minutes[index] = found
      if (it.status === 200) found.good += 1
      else if (it.status === 429) found.refused += 1
    }
    return minutes
  }
  const answer = (line: string): unknown => {
    const [word, told = ""] = line.split(" ")
    switch (word) {
      case "ahead":
        ahead = Number(told)
        return ahead
      case "first":
        first = Math.floor(Date.now() / minute)
        return first
      case "minutes":
        return count(told)
      default:
        return seen()
    }
  }
  createInterface({ input: process.stdin }).on("line", (line) => console.log(JSON.stringify(answer(line))))
  return yield* Effect.never
})
Effect.runFork(Effect.scoped(program))
