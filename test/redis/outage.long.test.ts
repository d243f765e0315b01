/** The store on Redis where Redis is not there yet, no more, or does not answer; and what it costs where it is. */
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Redis from "effect/persistence/Redis"
import { type QuotaClaim, QuotaStore } from "effect-open-cloud/QuotaStore"
import { laws, sharedLaws } from "effect-open-cloud/QuotaStoreLaws"
import { RedisClient, RedisQuotas } from "effect-open-cloud/redis"
import { createClient } from "redis"
import { type Server, started, stopped } from "./server.ts"

type Store = QuotaStore["Service"]

const client = ({ url }: Server) =>
  NodeRedis.layer({ url, disableOfflineQueue: true, socket: { connectTimeout: 1_000 } })

const claim = (limit: number): QuotaClaim => {
  const key = globalThis.crypto.randomUUID()
  return { key, bucket: key, limit, window: 86_400_000 }
}

const spend = (store: Store, claims: ReadonlyArray<QuotaClaim>) =>
  Effect.gen(function* () {
    const now = Date.now()
    const verdict = yield* store.take(claims, now, now + 60_000)
    if (verdict._tag === "Permit") {
      yield* store.settle(verdict, { sent: true, limited: false, feedback: undefined }, Date.now())
    }
    return verdict._tag
  })

const spendAll = (store: Store, claims: ReadonlyArray<QuotaClaim>, times: number) =>
  Effect.forEach(Array.from({ length: times }), () => spend(store, claims))

/** Builds a store, and gathers what it says in the log. */
const build = (redis: Layer.Layer<Redis.Redis, unknown>, options?: RedisQuotas.Options) =>
  Effect.gen(function* () {
    const said: Array<string> = []
    const logger = Logger.make<unknown, void>(({ logLevel, message }) => {
      const text = String(Array.isArray(message) ? message[0] : message)
      if (text.startsWith("Quotas")) said.push(`${logLevel} ${text}`)
    })
    const layer = RedisQuotas.layer(options).pipe(
      Layer.provide(redis),
      Layer.provide(Logger.layer([logger])),
      Layer.fresh
    )
    const store = Context.get(yield* Layer.build(layer), QuotaStore)
    return { store, said }
  })

const until = (check: Effect.Effect<boolean>) =>
  Effect.gen(function* () {
    for (let tries = 0; tries < 200; tries++) {
      if (yield* check) return true
      yield* Effect.sleep("50 millis")
    }
    return false
  })

const remaining = (store: Store, { key }: QuotaClaim) =>
  Effect.map(store.quotas(Date.now()), (all) => all.find((it) => it.key === key)?.remaining)

const alone = "Warn Quotas are counted in this process alone, as Redis does not answer"
const back = "Info Quotas are counted with all others again, as Redis answers"

describe("with Redis", () => {
  it.live("a program's first calls wait for the connection, and it tells of nothing", () =>
    Effect.gen(function* () {
      const server = yield* started()
      const kept = RedisClient.layerKept(client(server), { retryAfter: "30 seconds" })
      const { said, store } = yield* build(kept, { timeout: "30 seconds" })
      assert.deepStrictEqual(yield* spendAll(store, [claim(50)], 5), Array(5).fill("Permit"))
      assert.deepStrictEqual(said, [])
    }).pipe(Effect.scoped)
  )
})

describe("without Redis", () => {
  it.live("a program begins, counts alone, and tells Redis of it when that is there", () =>
    Effect.gen(function* () {
      const server = yield* stopped()
      const { said, store } = yield* build(RedisClient.layerKept(client(server), { retryAfter: "200 millis" }), {
        retryAfter: "200 millis"
      })
      const counted = claim(50)
      assert.deepStrictEqual(yield* spendAll(store, [counted], 5), Array(5).fill("Permit"))
      assert.deepStrictEqual(said, [alone])
      yield* server.start
      const other = yield* build(RedisClient.layerKept(client(server)))
      assert.isTrue(yield* until(Effect.map(spend(store, [claim(5)]), () => said.includes(back))))
      yield* spend(store, [counted])
      yield* spend(other.store, [counted])
      assert.isTrue(
        yield* until(
          Effect.gen(function* () {
            yield* store.quotas(Date.now())
            return (yield* remaining(other.store, counted)) === 43
          })
        )
      )
      assert.deepStrictEqual(said, [alone, back])
    }).pipe(Effect.scoped)
  )

  it.live("what was counted before it was killed counts when it is back empty, and what was counted alone", () =>
    Effect.gen(function* () {
      const server = yield* started()
      const counted = claim(30)
      const { said, store } = yield* build(client(server), { retryAfter: "200 millis", lease: 0 })
      const other = yield* build(client(server), { retryAfter: "200 millis", lease: 0 })
      yield* spendAll(store, [counted], 8)
      yield* spendAll(other.store, [counted], 4)
      yield* server.kill
      assert.deepStrictEqual(yield* spendAll(store, [counted], 5), Array(5).fill("Permit"))
      yield* spendAll(other.store, [claim(5)], 1)
      assert.deepStrictEqual(said, [alone])
      yield* server.start
      assert.isTrue(yield* until(Effect.map(spend(store, [claim(5)]), () => said.includes(back))))
      assert.isTrue(yield* until(Effect.map(spend(other.store, [claim(5)]), () => other.said.includes(back))))
      const rest = [
        ...(yield* spendAll(store, [counted], 1)),
        ...(yield* spendAll(other.store, [counted], 20)),
        ...(yield* spendAll(store, [counted], 20))
      ]
      assert.strictEqual(rest.filter((tag) => tag === "Permit").length, 30 - 8 - 4 - 5)
    }).pipe(Effect.scoped)
  )

  it.live("one that hangs is waited for once, and what it does late changes nothing", () =>
    Effect.gen(function* () {
      const server = yield* started()
      const counted = claim(40)
      const { said, store } = yield* build(client(server), {
        timeout: "300 millis",
        retryAfter: "200 millis",
        lease: 0
      })
      yield* spendAll(store, [counted], 3)
      yield* server.signal("SIGSTOP")
      const begun = performance.now()
      assert.deepStrictEqual(yield* spendAll(store, [counted], 10), Array(10).fill("Permit"))
      const passed = performance.now() - begun
      assert.isAtLeast(passed, 250)
      assert.isBelow(passed, 2_000)
      yield* server.signal("SIGCONT")
      assert.isTrue(yield* until(Effect.map(spend(store, [claim(5)]), () => said.includes(back))))
      const rest = yield* spendAll(store, [counted], 40)
      assert.strictEqual(rest.filter((tag) => tag === "Permit").length, 40 - 13)
      assert.deepStrictEqual(said, [alone, back])
    }).pipe(Effect.scoped)
  )

  it.live("who counts alone leaves room for what others have under way", () =>
    Effect.gen(function* () {
      const server = yield* started()
      const counted = claim(40)
      const stores = [yield* build(client(server)), yield* build(client(server))] as const
      for (const { store } of stores) yield* spendAll(store, [counted], 2)
      yield* stores[0].store.quotas(Date.now())
      yield* server.kill
      const now = Date.now()
      const take = Effect.suspend(() => stores[0].store.take([counted], now, now + 60_000))
      const verdicts = yield* Effect.forEach(Array.from({ length: 40 }), () => take)
      const given = verdicts.filter(({ _tag }) => _tag === "Permit").length
      // What it had leased, and no more than half of its share of the rest.
      assert.isAtLeast(given, 1)
      assert.isAtMost(given, 20)
    }).pipe(Effect.scoped)
  )

  it.live("a client that has stopped to connect is replaced", () =>
    Effect.gen(function* () {
      const server = yield* started()
      let built = 0
      const broken = Layer.effect(
        Redis.Redis,
        Effect.gen(function* () {
          built += 1
          const redis = Context.get(yield* Layer.build(Layer.fresh(client(server))), Redis.Redis)
          return built === 1
            ? { ...redis, eval: () => () => Effect.fail(new Redis.RedisError({ cause: new Error("closed") })) }
            : redis
        })
      )
      const { said, store } = yield* build(
        RedisClient.layerKept(broken, { retryAfter: "100 millis", patience: "500 millis" }),
        { retryAfter: "100 millis" }
      )
      yield* spend(store, [claim(5)])
      assert.deepStrictEqual(said, [alone])
      assert.isTrue(yield* until(Effect.map(spend(store, [claim(5)]), () => said.includes(back))))
      assert.strictEqual(built, 2)
    }).pipe(Effect.scoped)
  )
})

describe("with Redis", () => {
  it.live("most calls ask for nothing", () =>
    Effect.gen(function* () {
      const server = yield* started()
      const { store } = yield* build(client(server))
      const claims = [claim(100_000)]
      assert.deepStrictEqual(new Set(yield* spendAll(store, claims, 5_000)), new Set(["Permit"]))
      const redis = Context.get(yield* Layer.build(client(server)), Redis.Redis)
      const stats = String(yield* redis.send("INFO", "commandstats"))
      const calls = Number(/cmdstat_evalsha:calls=(\d+)/.exec(stats)?.[1])
      assert.isAbove(calls, 0)
      assert.isBelow(calls, 100)
    }).pipe(Effect.scoped)
  )

  it.live("one that is a cluster takes all keys of a call in one slot", () =>
    Effect.gen(function* () {
      const server = yield* started(["--cluster-enabled", "yes"])
      const redis = Context.get(yield* Layer.build(client(server)), Redis.Redis)
      yield* redis.send("CLUSTER", "ADDSLOTSRANGE", "0", "16383")
      const ready = Effect.map(redis.send("CLUSTER", "INFO"), (text) => String(text).includes("cluster_state:ok"))
      assert.isTrue(yield* until(Effect.orDie(ready)))
      const { said, store } = yield* build(client(server))
      const [one, two] = [claim(5), claim(2)]
      assert.deepStrictEqual(yield* spendAll(store, [one, two], 3), ["Permit", "Permit", "Refused"])
      assert.deepStrictEqual(said, [])
    }).pipe(Effect.scoped)
  )

  it.live("any client that can run a script will do", () =>
    Effect.gen(function* () {
      const server = yield* started()
      const connection = yield* Effect.acquireRelease(
        Effect.promise(async () => {
          const made = createClient({ url: server.url, disableOfflineQueue: true })
          await made.connect()
          return made
        }),
        (made) => Effect.promise(() => made.close())
      )
      const redis = RedisClient.layerEval({
        eval: (script, keys, args) => connection.eval(script, { keys: [...keys], arguments: [...args] })
      })
      const store = RedisQuotas.layer().pipe(Layer.provide(redis))
      const chosen = [...laws(store), ...sharedLaws(store)].filter(({ name }) =>
        ["gives no more to many at once", "counts what others take", "bounds what is in flight everywhere"].includes(
          name
        )
      )
      assert.strictEqual(chosen.length, 3)
      yield* Effect.forEach(chosen, ({ check }) => check, { concurrency: "unbounded" })
    }).pipe(Effect.scoped)
  )
})
