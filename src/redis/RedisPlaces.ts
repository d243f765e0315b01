/**
 * Places of jobs on Redis, so that a job goes on in whichever process.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Redis from "effect/persistence/Redis"
import { fromStored, toStored } from "../stores/Texts.ts"

/**
 * Where places are kept. What is left out has a good value.
 *
 * @since 0.2.0
 */
export interface Options {
  /** The name of the hash that holds them: jobs with the same one share their places. Default `effect-open-cloud:places`. */
  readonly key?: string
}

/**
 * A `KeyValueStore` in one hash of Redis, for the places of jobs. A place that Redis loses is lost, and its job begins
 * anew: it has to write them to its disk (`appendonly yes`, and `appendfsync always` where a crash of the machine matters),
 * and may not drop keys for want of memory (`maxmemory-policy noeviction`).
 *
 * @since 0.2.0
 */
export const layer = ({
  key = "effect-open-cloud:places"
}: Options = {}): Layer.Layer<KeyValueStore.KeyValueStore, never, Redis.Redis> =>
  Layer.effect(
    KeyValueStore.KeyValueStore,
    Effect.map(Redis.Redis, (redis) => {
      const named = <A>(method: string, effect: Effect.Effect<A, Redis.RedisError>, of?: string) =>
        Effect.mapError(
          effect,
          (cause) =>
            new KeyValueStore.KeyValueStoreError({
              message: "Redis cannot be reached, or refused it",
              method,
              ...(of !== undefined && { key: of }),
              cause
            })
        )
      return KeyValueStore.makeStringOnly({
        get: (of) =>
          named(
            "get",
            Effect.map(redis.send<string | null>("HGET", key, toStored(of)), (text) =>
              text === null ? undefined : fromStored(text)
            ),
            of
          ),
        set: (of, text) => named("set", redis.send("HSET", key, toStored(of), toStored(text)), of),
        remove: (of) => named("remove", redis.send("HDEL", key, toStored(of)), of),
        clear: named("clear", redis.send("DEL", key)),
        size: named("size", redis.send<number>("HLEN", key)),
        keys: named(
          "keys",
          Effect.map(redis.send<ReadonlyArray<string>>("HKEYS", key), (all) => all.map(fromStored))
        )
      })
    })
  )
