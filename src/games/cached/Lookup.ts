/**
 * What is read by a key and kept for a while, on Effect's cache.
 *
 * @since 0.2.0
 */
import * as Cache from "effect/Cache"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { type DurationWithUnit, readDuration } from "../../DurationWithUnit.ts"
import type { InvalidRequest, OpenCloudError } from "../../Errors.ts"
import { refuse } from "../../internal/pipeline/Refuse.ts"
import type { AnyOperation, Id } from "../../Operation.ts"

/**
 * A value, and when it was read.
 *
 * @since 0.2.0
 */
export interface Kept<A> {
  readonly value: A
  readonly readAt: DateTime.Utc
  /** Why it is not newer: reading it again failed. */
  readonly failure?: OpenCloudError
}

/**
 * How long things are kept, and how many.
 *
 * @since 0.2.0
 */
export interface KeepOptions {
  /** How long a value is as good as new. Default 5 minutes. */
  readonly ttl?: DurationWithUnit | undefined
  /** How many are kept; those that were used longest ago go first. Default 10,000. */
  readonly capacity?: number | undefined
  /** How old a value may be that is given when Roblox does not answer. Default 1 hour. */
  readonly stale?: DurationWithUnit | undefined
}

/**
 * Reads by key, each of which is kept. Readers of the same key at the same time share one request.
 *
 * @since 0.2.0
 */
export interface Lookup<A> {
  readonly get: (id: Id) => Effect.Effect<A, OpenCloudError>
  /** The value, with the time when it was read. */
  readonly kept: (id: Id) => Effect.Effect<Kept<A>, OpenCloudError>
  /** The values of several, by their ids as text. What is not found is left out. */
  readonly getAll: (ids: Iterable<Id>) => Effect.Effect<ReadonlyMap<string, A>, OpenCloudError>
  /** Forgets one: it is read when it is asked for again. */
  readonly forget: (id: Id) => Effect.Effect<void>
}

/** These are answers, and no trouble of the moment. */
const answers: ReadonlySet<string> = /*#__PURE__*/ new Set([
  "InvalidRequest",
  "Unauthenticated",
  "PermissionDenied",
  "NotFound",
  "ContentModerated"
])

/** How long a value is given that could not be read again, before that is tried once more. */
const respite = Duration.seconds(5)

/** A length of time that an option says. */
export const lengthOf = (
  operation: AnyOperation,
  name: string,
  input: DurationWithUnit
): Effect.Effect<Duration.Duration, InvalidRequest> => {
  const duration = readDuration(input)
  return typeof duration === "string" ? Effect.fail(refuse(operation, name, duration)) : Effect.succeed(duration)
}

/** Makes a lookup of a read; `concurrency` is for reads of several. */
export const lookup = <A, R>(
  operation: AnyOperation,
  read: (id: string) => Effect.Effect<A, OpenCloudError, R>,
  options: KeepOptions,
  concurrency: number | "unbounded"
): Effect.Effect<Lookup<A>, InvalidRequest, R> =>
  Effect.gen(function* () {
    const ttl = yield* lengthOf(operation, "ttl", options.ttl ?? "5 minutes")
    const stale = yield* lengthOf(operation, "stale", options.stale ?? "1 hour")
    const { capacity = 10_000 } = options
    if (!(capacity >= 1)) return yield* refuse(operation, "capacity", "is less than 1", "too-small")

    const last = new Map<string, Kept<A>>()
    const remember = (id: string, kept: Kept<A>) => {
      last.delete(id)
      last.set(id, kept)
      const [oldest] = last.size > capacity ? last.keys() : []
      if (oldest !== undefined) last.delete(oldest)
      return kept
    }

    const fetch = (id: string) =>
      read(id).pipe(
        Effect.flatMap((value) => Effect.map(DateTime.now, (readAt) => remember(id, { value, readAt }))),
        Effect.catch((failure: OpenCloudError) =>
          Effect.flatMap(DateTime.now, (now) => {
            const before = last.get(id)
            if (answers.has(failure._tag)) last.delete(id)
            else if (
              before !== undefined &&
              Duration.isLessThanOrEqualTo(DateTime.distance(before.readAt, now), stale)
            ) {
              return Effect.succeed({ ...before, failure })
            }
            return Effect.fail(failure)
          })
        )
      )

    const cache = yield* Cache.makeWith<string, Kept<A>, OpenCloudError, R, "construction">(fetch, {
      capacity,
      requireServicesAt: "construction",
      timeToLive: (exit) => {
        if (Exit.isSuccess(exit)) return exit.value.failure === undefined ? ttl : Duration.min(respite, ttl)
        const isAbsent = exit.cause.reasons.some((it) => it._tag === "Fail" && it.error._tag === "NotFound")
        return isAbsent ? ttl : Duration.zero
      }
    })

    const kept = (id: Id) => Cache.get(cache, String(id))
    const get = (id: Id) => Effect.map(kept(id), ({ value }) => value)
    return {
      get,
      kept,
      getAll: (ids) =>
        Effect.forEach(
          new Set(Array.from(ids, String)),
          (id) =>
            get(id).pipe(
              Effect.map((value) => [[id, value] as const]),
              Effect.catchTag("NotFound", () => Effect.succeed([]))
            ),
          { concurrency }
        ).pipe(Effect.map((found) => new Map(found.flat()))),
      forget: (id) =>
        Effect.andThen(
          Effect.sync(() => last.delete(String(id))),
          Cache.invalidate(cache, String(id))
        )
    }
  })
