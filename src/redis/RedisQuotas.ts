/**
 * Quotas that many processes share, counted on Redis.
 *
 * @since 0.2.0
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redis from "effect/persistence/Redis"
import { QuotaStore } from "../QuotaStore.ts"
import * as Store from "./quotas/Store.ts"

/**
 * How quotas are shared. What is left out has a good value.
 *
 * @since 0.2.0
 */
export interface Options {
  /** Begins the names of all keys on Redis: processes with the same prefix share their quotas. Default `effect-open-cloud`. */
  readonly prefix?: string
  /** How long Redis may take to answer; then this process counts alone. Default 1 s. */
  readonly timeout?: Duration.Input
  /** How long after that Redis is tried again. Default 1 s. */
  readonly retryAfter?: Duration.Input
  /**
   * How much of a quota a process may take in advance, at most, so that most calls need not ask Redis. It is never more than
   * half of the process's share of what is left. 0 asks for each call. Default 1,024.
   */
  readonly lease?: number
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
    Effect.gen(function* () {
      const redis = yield* Redis.Redis
      const timeout = Duration.toMillis(Duration.fromInputUnsafe(options.timeout ?? "1 second"))
      const { close, store } = Store.make({
        redis,
        clock: yield* Clock.Clock,
        context: yield* Effect.context<never>(),
        prefix: options.prefix ?? "effect-open-cloud",
        timeout,
        retryAfter: Duration.toMillis(Duration.fromInputUnsafe(options.retryAfter ?? "1 second")),
        lease: options.lease ?? 1_024
      })
      yield* Effect.addFinalizer(() => Effect.timeoutOption(close, Duration.millis(2 * timeout)))
      return store
    })
  )
