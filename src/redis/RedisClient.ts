/**
 * Connections to Redis: one that need not be there when a program begins, and any client that can run a script.
 *
 * @since 0.2.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Redis from "effect/persistence/Redis"
import * as Queue from "effect/Queue"
import * as Scope from "effect/Scope"
import * as Monotonic from "../internal/runtime/Monotonic.ts"

type Service = Redis.Redis["Service"]

/**
 * When a connection is made anew. What is left out has a good value.
 *
 * @since 0.2.0
 */
export interface KeepOptions {
  /** How long after a connection could not be made it is tried again. Default 1 s. */
  readonly retryAfter?: Duration.Input
  /** How long a connection that is used may go without a success before a new one replaces it. Default 10 s. */
  readonly patience?: Duration.Input
}

const absent = (): Redis.RedisError => new Redis.RedisError({ cause: new Error("There is no connection to Redis") })

/** What tells nothing but that there is no connection. */
const silent = /*#__PURE__*/ Effect.tap(Queue.unbounded<Redis.RedisMessage, Redis.RedisError>(), (queue) =>
  Queue.fail(queue, absent())
)

/**
 * Keeps a connection, whatever becomes of Redis: a program begins without it, and the layer is built
 * again when it fails, or when its client has stopped to connect. Commands fail at once meanwhile; those of the
 * beginning wait for the first connection, for `retryAfter` at most.
 *
 * ```ts
 * import * as NodeRedis from "@effect/platform-node/NodeRedis"
 * import { RedisClient } from "effect-open-cloud/redis"
 *
 * const redis = RedisClient.layerKept(
 *   NodeRedis.layer({ url: "redis://localhost:6379", disableOfflineQueue: true, socket: { connectTimeout: 2_000 } })
 * )
 * ```
 *
 * @since 0.2.0
 */
export const layerKept = <A, E>(
  layer: Layer.Layer<A | Redis.Redis, E>,
  { patience = "10 seconds", retryAfter = "1 second" }: KeepOptions = {}
): Layer.Layer<Redis.Redis> =>
  Layer.effect(
    Redis.Redis,
    Effect.gen(function* () {
      const clock = yield* Clock.Clock
      const longest = Duration.toMillis(Duration.fromInputUnsafe(patience))
      const pause = Duration.fromInputUnsafe(retryAfter)
      let current: Service | undefined
      let renewal = Deferred.makeUnsafe<void>()
      let waiting = 0
      /** Since when it has been used without success; absent where it works. */
      let vainSince: number | undefined
      let usedAt = Number.NEGATIVE_INFINITY
      /** Whether the first connection is still to come, and may. */
      let isBeginning = true
      const begun = Deferred.makeUnsafe<void>()
      const endBeginning = (): void => {
        isBeginning = false
        Deferred.doneUnsafe(begun, Exit.void)
      }

      const hold = Effect.gen(function* () {
        const scope = yield* Scope.make()
        const built = yield* Effect.exit(Layer.buildWithScope(layer, scope))
        if (Exit.isSuccess(built)) {
          vainSince = undefined
          waiting = 0
          renewal = Deferred.makeUnsafe<void>()
          current = Context.get(built.value as Context.Context<Redis.Redis>, Redis.Redis)
          endBeginning()
          yield* Effect.onExit(Deferred.await(renewal), (exit) => {
            current = undefined
            // A client that hangs waits for its commands for ever when it is closed.
            const close = Scope.close(scope, exit)
            return Exit.isSuccess(exit) ? Effect.asVoid(Effect.forkDetach(close)) : Effect.timeoutOption(close, pause)
          })
        } else {
          endBeginning()
          yield* Scope.close(scope, built)
          yield* Effect.sleep(pause)
        }
      })
      yield* Effect.forkScoped(Effect.andThen(Effect.sleep(pause), Effect.sync(endBeginning)))
      yield* Effect.forkScoped(Effect.forever(Effect.catchCause(hold, () => Effect.sleep(pause))))

      const begin = (): void => {
        const now = Monotonic.millis(clock)
        if (waiting === 0 && now - usedAt > longest) vainSince = undefined
        vainSince ??= now
        usedAt = now
        waiting += 1
        if (now - vainSince > longest) Deferred.doneUnsafe(renewal, Exit.void)
      }
      const end = (exit: Exit.Exit<unknown, unknown>): void => {
        waiting = Math.max(0, waiting - 1)
        if (Exit.isSuccess(exit)) vainSince = waiting === 0 ? undefined : Monotonic.millis(clock)
      }
      const using = <B>(
        command: (redis: Service) => Effect.Effect<B, Redis.RedisError>
      ): Effect.Effect<B, Redis.RedisError> =>
        Effect.suspend(() => {
          const redis = current
          if (redis === undefined) {
            return isBeginning ? Effect.andThen(Deferred.await(begun), using(command)) : Effect.fail(absent())
          }
          begin()
          return Effect.onExit(command(redis), (exit) => Effect.sync(() => (redis === current ? end(exit) : undefined)))
        })

      const service: Service = {
        send: <B = unknown>(command: string, ...args: ReadonlyArray<string>) =>
          using((redis) => redis.send<B>(command, ...args)),
        eval:
          (script) =>
          (...params) =>
            using((redis) => redis.eval(script)(...params)),
        subscribe: (channel) => Effect.suspend(() => (current === undefined ? silent : current.subscribe(channel))),
        reserve: Effect.suspend(() => (current === undefined ? Effect.fail(absent()) : current.reserve))
      }
      return service
    })
  )

/**
 * What a client of Redis has to be able to do.
 *
 * @since 0.2.0
 */
export interface Evaluator {
  /** Runs a Lua script, as `EVAL` does, and fails where that fails. Arguments are texts. */
  readonly eval: (script: string, keys: ReadonlyArray<string>, args: ReadonlyArray<string>) => Promise<unknown>
}

/**
 * Any client that can run a script, for what this package keeps on Redis. It runs scripts only: commands and
 * subscriptions fail.
 *
 * ```ts
 * import { RedisClient } from "effect-open-cloud/redis"
 *
 * // With ioredis. Such a client should queue no commands while it is not connected: they would run when nobody waits for them.
 * declare const ioredis: { eval: (script: string, keys: number, ...args: ReadonlyArray<string>) => Promise<unknown> }
 *
 * const redis = RedisClient.layerEval({
 *   eval: (script, keys, args) => ioredis.eval(script, keys.length, ...keys, ...args)
 * })
 * ```
 *
 * @since 0.2.0
 */
export const layerEval = (client: Evaluator): Layer.Layer<Redis.Redis> =>
  Layer.succeed(Redis.Redis, {
    send: () => Effect.fail(scriptsOnly()),
    subscribe: () =>
      Effect.tap(Queue.unbounded<Redis.RedisMessage, Redis.RedisError>(), (queue) => Queue.fail(queue, scriptsOnly())),
    reserve: Effect.suspend(() => Effect.fail(scriptsOnly())),
    eval:
      (script) =>
      (...params) =>
        Effect.tryPromise({
          try: () => {
            const all = script.params(...params).map(String)
            const keys = script.numberOfKeys(...params)
            return client.eval(script.lua, all.slice(0, keys), all.slice(keys))
          },
          catch: (cause) => new Redis.RedisError({ cause })
        })
  })

const scriptsOnly = (): Redis.RedisError =>
  new Redis.RedisError({ cause: new Error("This client of Redis runs scripts only") })
