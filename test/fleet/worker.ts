/**
 * One process of a fleet. Prints `loaded`; when it reads a line it makes each of its calls once and prints `ready`; with
 * the next line it calls without an end, by as many fibers as it is told, and prints how many calls it has made, now and then.
 */
import { createInterface } from "node:readline"
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { CoordinatorClient, CoordinatorQuotas } from "effect-open-cloud/edge"
import { LuauExecution } from "effect-open-cloud/LuauExecution"
import * as Assets from "effect-open-cloud/operations/assets"
import * as Luau from "effect-open-cloud/operations/luauExecution"
import * as Users from "effect-open-cloud/operations/users"
import { RedisQuotas } from "effect-open-cloud/redis"

/** Where quotas are counted for all processes. */
export type Way =
  | { readonly redis: string }
  | { readonly coordinator: { readonly url: string; readonly secret: string } }

/** What a process is told to do, by its only argument, with the way to what counts. */
export interface Orders {
  /** The emulator's address. */
  readonly url: string
  /** How many fibers make which calls: 60 a minute, 1,000 a minute, and Luau tasks, of which ten may be in flight. */
  readonly sixty?: number
  readonly thousand?: number
  readonly tasks?: number
  /**
   * How many milliseconds a task is in flight, where nobody asks whether it has ended: as its operation says,
   * only shorter. Without it, tasks are run to their end.
   */
  readonly held?: number
  /** After how many calls it tells what it has under way, and prints `told`. */
  readonly tells?: number
  /** Begins when it is told, and not when the others do. */
  readonly waits?: boolean
  /** How far this process's clock is ahead, in milliseconds. */
  readonly ahead?: number
  /** Between two calls of a fiber, in milliseconds. */
  readonly pause?: number
  /** How long what counts is waited for. */
  readonly timeout?: number
  /** Does without what counts for all. */
  readonly alone?: boolean
}

const orders = JSON.parse(process.argv[2] ?? "{}") as Orders & Way
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
const options = orders.timeout === undefined ? {} : { timeout: orders.timeout }
const onRedis = (url: string) =>
  Layer.provide(RedisQuotas.layer(options), NodeRedis.layer({ url, disableOfflineQueue: true }))
const onCoordinator = (url: string, secret: string) =>
  Layer.provide(CoordinatorQuotas.layer(options), CoordinatorClient.layerHttp({ url, secret: Redacted.make(secret) }))
const quotas =
  "redis" in orders ? onRedis(orders.redis) : onCoordinator(orders.coordinator.url, orders.coordinator.secret)
const layer = orders.alone ? client : Layer.provide(client, quotas)

const users = OpenCloud.execute(Users.get, { userId: 156 })
const assets = OpenCloud.execute(Assets.listQuotas, { userId: 156 })
const place = { universeId: 9_000_001, placeId: 9_000_002 }
const script = "return 1"
const run = Effect.flatMap(LuauExecution, (luau) => luau.run({ ...place, script }))
const begun = (heldFor: number) =>
  OpenCloud.execute(
    { ...Luau.createTask, buckets: Luau.createTask.buckets?.map((bucket) => ({ ...bucket, heldFor })) ?? [] },
    { ...place, body: { script } }
  )
const task: Effect.Effect<unknown, unknown, LuauExecution | OpenCloud> =
  orders.held === undefined ? run : begun(orders.held)

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
          if (made === orders.tells) {
            // Asked what is left, a process tells what it has under way.
            yield* Effect.flatMap(OpenCloud, ({ quotas }) => quotas)
            console.log("told")
          }
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
