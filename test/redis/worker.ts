/**
 * One process of a fleet. Prints `loaded`; when it reads a line it makes each of its calls once and prints `ready`; with
 * the next line it calls without an end, by as many fibers as it is told, and prints how many calls it has made, now and then.
 */
import { createInterface } from "node:readline"
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { LuauExecution } from "effect-open-cloud/LuauExecution"
import * as Assets from "effect-open-cloud/operations/assets"
import * as Users from "effect-open-cloud/operations/users"
import { RedisQuotas } from "effect-open-cloud/redis"

/** What a process is told to do, by its only argument. */
export interface Orders {
  /** The emulator's address. */
  readonly url: string
  readonly redis: string
  /** How many fibers make which calls: 60 a minute, 1,000 a minute, and Luau tasks, of which ten may be in flight. */
  readonly sixty?: number
  readonly thousand?: number
  readonly tasks?: number
  /** How far this process's clock is ahead, in milliseconds. */
  readonly ahead?: number
  /** Between two calls of a fiber, in milliseconds. */
  readonly pause?: number
  /** How long Redis is waited for. */
  readonly timeout?: number
  /** Does without Redis. */
  readonly alone?: boolean
}

const orders = JSON.parse(process.argv[2] ?? "{}") as Orders
const now = Date.now.bind(Date)
const ahead = orders.ahead ?? 0
Date.now = () => now() + ahead

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
const told = Effect.promise(() => lines.next())

const client = OpenCloud.layer({
  baseUrl: orders.url,
  credentials: Credentials.apiKey("emulator-key"),
  deadline: "1 hour",
  retryPolicy: { attempts: 1 }
})
const redis = NodeRedis.layer({ url: orders.redis, disableOfflineQueue: true })
const quotas = RedisQuotas.layer(orders.timeout === undefined ? {} : { timeout: orders.timeout })
const layer = orders.alone ? client : Layer.provide(client, Layer.provide(quotas, redis))

const users = OpenCloud.execute(Users.get, { userId: 156 })
const assets = OpenCloud.execute(Assets.listQuotas, { userId: 156 })
const task = Effect.gen(function* () {
  const luau = yield* LuauExecution
  return yield* luau.run({ universeId: 9_000_001, placeId: 9_000_002, script: "return 1" })
})

let made = 0
const endlessly = <R>(effect: Effect.Effect<unknown, unknown, R>, fibers = 0) =>
  Effect.forEach(
    Array.from({ length: fibers }),
    () =>
      Effect.forever(
        Effect.gen(function* () {
          yield* Effect.ignore(effect)
          made += 1
          if (made % 20 === 0) console.log(`called ${made}`)
          yield* Effect.sleep(orders.pause ?? 0)
        })
      ),
    { concurrency: "unbounded", discard: true }
  )

const program = Effect.gen(function* () {
  console.log("loaded")
  yield* told
  if (orders.sixty !== undefined) yield* Effect.ignore(assets)
  if (orders.thousand !== undefined) yield* Effect.ignore(users)
  console.log("ready")
  yield* told
  yield* Effect.all(
    [endlessly(assets, orders.sixty), endlessly(users, orders.thousand), endlessly(task, orders.tasks)],
    {
      concurrency: "unbounded",
      discard: true
    }
  )
})
Effect.runFork(Effect.provide(program, Layer.provideMerge(LuauExecution.layer, layer)))
