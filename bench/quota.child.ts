/**
 * Sustained load against the emulator on a test clock; prints what was reached
 * as JSON. Answers take a while, and are counted half way, so that requests are
 * under way whenever a window ends.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { TestClock } from "effect/testing"
import { Emulator } from "../src/emulator/index.ts"
import * as DataStores from "../src/generated/dataStores/operations.ts"
import { Credentials, OpenCloud } from "../src/index.ts"
import type { Operation, Quota } from "../src/Operation.ts"

export interface Reached {
  readonly what: string
  readonly share: number
  readonly windows: number
  readonly refused: number
}

interface Load {
  readonly what: string
  readonly operation: Operation<{ readonly universeId: number }, unknown>
  /** Instead of the published one, on both sides. */
  readonly quota?: Quota
  readonly windows: number
  readonly latency: number
  readonly tick: number
}

const universeId = 9000001
const milliseconds = { SECOND: 1_000, MINUTE: 60_000, DAY: 86_400_000 } as const

const rest = Effect.promise(() => new Promise<void>((resolve) => setTimeout(resolve, 0)))

const measure = ({ what, operation, quota, windows, latency, tick }: Load) =>
  Effect.gen(function* () {
    const { limit, period } = quota ?? operation.quota.apiKey
    const window = milliseconds[period]
    const quotas = quota === undefined ? {} : { operations: { [operation.id]: quota } }
    // Some way into a window: programs do not start when a minute does.
    const start = Date.UTC(2026, 0, 1) + 0.3 * window
    yield* TestClock.setTime(start)
    const clock = yield* Clock.Clock
    const emulator = yield* Emulator.make({ quotas })
    const halfWay = () => Effect.runPromise(clock.sleep(Duration.millis(latency / 2)))
    const fetch = async (url: string, init: RequestInit) => {
      await halfWay()
      const response = await emulator.fetch(url, init)
      await halfWay()
      return response
    }
    const worker = Effect.forever(OpenCloud.execute(operation, { universeId }))
    const load = Effect.forEach(Array.from({ length: limit * 2 }), () => worker, { concurrency: "unbounded" })
    const layer = OpenCloud.layer({
      fetch,
      quotaOverrides: quotas,
      credentials: Credentials.apiKey("emulator-key"),
      deadline: "1 hour"
    })
    const fiber = yield* Effect.forkChild(Effect.provide(load, layer))
    yield* rest
    for (let time = 0; time < (windows + 1) * window; time += tick) {
      yield* TestClock.adjust(Duration.millis(tick))
      yield* rest
    }
    yield* Fiber.interrupt(fiber)
    const first = Math.floor(start / window) + 1
    const counted = emulator.log().filter((request) => {
      const index = Math.floor(request.time / window)
      return index >= first && index < first + windows && request.status === 200
    })
    const reached: Reached = {
      what,
      share: counted.length / (limit * windows),
      windows,
      refused: emulator.log().filter(({ status }) => status === 429).length
    }
    return reached
  }).pipe(Effect.provide(TestClock.layer()))

const long = process.argv[2] === "quick" ? 1 : 3

const loads: ReadonlyArray<Load> = [
  {
    what: "60 a minute, as published (dataStores.snapshot)",
    operation: DataStores.snapshot,
    windows: 2 * long,
    latency: 200,
    tick: 1_000
  },
  {
    what: "100 a minute (dataStores.list)",
    operation: DataStores.list,
    quota: { limit: 100, period: "MINUTE" },
    windows: 2 * long,
    latency: 200,
    tick: 1_000
  },
  {
    what: "30 a second (dataStores.list)",
    operation: DataStores.list,
    quota: { limit: 30, period: "SECOND" },
    windows: 10 * long,
    latency: 80,
    tick: 20
  }
]

console.log(JSON.stringify(await Effect.runPromise(Effect.forEach(loads, measure))))
