/**
 * Quotas that many processes share, counted on Redis.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redis from "effect/persistence/Redis"
import * as Shared from "../internal/fleet/Shared.ts"
import { QuotaStore } from "../QuotaStore.ts"
import type { SharingOptions } from "../Quotas.ts"
import * as QuotaScript from "./QuotaScript.ts"

/**
 * How quotas are shared. What is left out has a good value.
 *
 * @since 0.2.0
 */
export interface Options extends SharingOptions {
  /** Begins the names of all keys on Redis: processes with the same prefix share their quotas. Default `effect-open-cloud`. */
  readonly prefix?: string
}

/**
 * A `QuotaStore` on Redis, 5 or later, or anything that speaks its protocol and runs Lua.
 *
 * All claims of a call are taken at once or none of them, by Redis's own clock. Processes
 * lease parts of a quota, so that most calls wait for nothing. What one of them learns
 * from an answer, all know within a second. While Redis is late or gone, each process
 * counts in its own memory, and goes on from there when Redis is back, also when
 * it comes back empty.
 *
 * The layer does not fail and does not wait for Redis.
 *
 * @since 0.2.0
 */
export const layer = (options: Options = {}): Layer.Layer<QuotaStore, never, Redis.Redis> =>
  Layer.effect(
    QuotaStore,
    Effect.flatMap(Redis.Redis, (redis) =>
      Shared.scoped(QuotaScript.counter(redis, options.prefix ?? "effect-open-cloud"), options)
    )
  )
