/**
 * Workers on memory-store queues: each item is handled at least once, and acknowledged when that is done.
 *
 * @since 0.2.0
 */
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FiberSet from "effect/FiberSet"
import * as Schema from "effect/Schema"
import * as Semaphore from "effect/Semaphore"
import { type DurationWithUnit, readDuration } from "../DurationWithUnit.ts"
import type { OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/memoryStores/operations.ts"
import { refuse } from "../internal/pipeline/Refuse.ts"
import { ignored } from "../internal/runtime/Quiet.ts"
import * as Spans from "../internal/runtime/Spans.ts"
import { readTables } from "../services/entryStore/EmptyTables.ts"
import { MemoryStores, type QueueAddress } from "../services/MemoryStores.ts"
import { fresh } from "./Fresh.ts"
import { check, formOf } from "./luau/Form.ts"
import { literal } from "./luau/Literal.ts"
import { isTooDeep, misfitOf } from "./Plain.ts"
import { claims } from "./worker/Claims.ts"
import { ItemRefused } from "./worker/Errors.ts"

export { ItemRefused }

/**
 * A queue, and the form of its items.
 *
 * @since 0.2.0
 */
export interface Queue<A> extends QueueAddress {
  readonly schema: Schema.Codec<A, unknown>
}

/**
 * What a handler knows of an item besides its value.
 *
 * @since 0.2.0
 */
export interface Delivery {
  /** The item's id: the same whenever it comes. */
  readonly itemId: string
  /** From 1 on, over all consumers. */
  readonly attempt: number
}

/**
 * An item that was given up, as the dead-letter queue holds it.
 *
 * @since 0.2.0
 */
export interface DeadLetter {
  readonly itemId: string
  /** What was in the queue. */
  readonly data: unknown
  /** The last failure, or what in the item does not fit the Schema. */
  readonly reason: string
  /** How often its handler was begun; 0 where it did not fit. */
  readonly attempts: number
}

/**
 * What failed: a handler, whose item is tried again or given up, or the putting away of a dead letter, whose item stays.
 *
 * @since 0.2.0
 */
export interface Failure extends Delivery {
  readonly of: "handler" | "deadLetter"
}

/**
 * How a worker works.
 *
 * @since 0.2.0
 */
export interface RunOptions<R = never> {
  /** Items that are handled at the same time. Default 1. */
  readonly concurrency?: number | undefined
  /**
   * How long an item is hidden from other consumers, and how long one that was killed keeps it from them. A handler may
   * run longer: its claim is kept fresh. Default 30 seconds; at least 3.
   */
  readonly invisibilityWindow?: DurationWithUnit | undefined
  /** How often an item's handler is begun before it is given up. Default 5. */
  readonly attempts?: number | undefined
  /** Pause after a first failure, which doubles with every other. Default 1 second; 5 minutes at most. */
  readonly backoff?: DurationWithUnit | undefined
  /** Pause before a queue that was empty is read again. Default 1 second. */
  readonly pause?: DurationWithUnit | undefined
  /** How long handlers that run may go on when the worker is to end. Default 30 seconds. */
  readonly grace?: DurationWithUnit | undefined
  /**
   * Where items go that are given up: a queue of the same universe, `<queueId>.dead` unless given, or an effect, and the
   * item is discarded when that has succeeded.
   */
  readonly deadLetter?: string | ((letter: DeadLetter) => Effect.Effect<unknown, unknown, R>) | undefined
  /** Told of what failed, and why. Default: that is logged at the level Warning. */
  readonly onFailure?: ((failure: Failure, cause: Cause.Cause<unknown>) => Effect.Effect<unknown, never, R>) | undefined
  /** Ends when there is nothing left to read, instead of waiting for more. */
  readonly untilEmpty?: boolean | undefined
}

/** These do not go away by waiting. */
const permanent: ReadonlySet<string> = /*#__PURE__*/ new Set([
  "InvalidRequest",
  "Unauthenticated",
  "PermissionDenied",
  "NotFound",
  "ContentModerated"
])

const longestBackoff = 300_000

const reasonOf = (cause: Cause.Cause<unknown>): string => {
  const error = Cause.squash(cause)
  return (error instanceof Error ? error.message || error.name : String(error)).slice(0, 500)
}

/** Lengths of time in milliseconds, or what is wrong with one. */
const times = <const K extends string>(given: Readonly<Record<K, DurationWithUnit>>) =>
  Effect.gen(function* () {
    const read: Partial<Record<K, number>> = {}
    for (const name in given) {
      const duration = readDuration(given[name])
      if (typeof duration === "string") return yield* Effect.fail(refuse(Operations.readQueueItems, name, duration))
      read[name] = Duration.toMillis(duration)
    }
    // Each name has its length now.
    return read as Record<K, number>
  })

/** An item that is being handled. */
interface Held {
  readonly itemId: string
  readonly data: unknown
  attempts: number
  /** The latest read that gave it, and when that was asked for. */
  readId: string
  readAt: number
}

const log = ({ of }: Failure, cause: Cause.Cause<unknown>): Effect.Effect<void> =>
  Effect.logWarning(of === "handler" ? "a worker's handler failed" : "a dead letter could not be put away", cause)

/** Puts a dead letter into a queue; one that is too large is the item alone, which was there before. */
const toQueue = (memory: MemoryStores["Service"], address: QueueAddress, letter: DeadLetter) =>
  memory
    .createQueueItem({ ...address, data: letter })
    .pipe(Effect.catchTag("InvalidRequest", () => memory.createQueueItem({ ...address, data: letter.data })))

/** How the handling of an item ended: it is done, given up, or left for later. */
type End =
  | { readonly _tag: "Done" }
  | { readonly _tag: "Left" }
  | { readonly _tag: "Dead"; readonly reason: string; readonly attempts: number }

/** The longest that a worker waits while Roblox does not answer. */
const longestPause = 30_000

/** More are forgotten, the first of them first: then others are told by the claims. */
const mostFinished = 10_000

/**
 * Hands the items of a queue to a handler, and discards each when its handler has succeeded. Runs until it is
 * interrupted, as the closing of its scope does: then it reads no more, waits for the handlers that run, and ends.
 *
 * **At least once.** An item comes back when its consumer was killed, and may come twice when an answer was lost: make
 * handlers so that a second time does no harm. Roblox cannot hide an item for longer, so a worker notes what it has in a
 * sorted map, `<queueId>.claims`, and keeps that fresh while the handler runs; all workers of a queue heed it, and other
 * consumers do not.
 *
 * A failure is tried again after a pause, `attempts` times in all, over all workers; a worker that was killed counts.
 * Then the item goes to the dead-letter queue, as does at once what does not fit the Schema.
 *
 * Ends with an error where waiting would not help, such as `PermissionDenied`. Each item takes 4 of the universe's
 * request units, and each look into an empty queue 1. Scopes: `memory-store.queue:dequeue`, `:discard`, `:add` for dead
 * letters, and `memory-store.sorted-map:read` and `:write`.
 *
 * @since 0.2.0
 */
export const run = <A, E, R, R2 = never>(
  queue: Queue<A>,
  handle: (value: A, delivery: Delivery) => Effect.Effect<unknown, E, R>,
  options: RunOptions<R2> = {}
): Effect.Effect<void, OpenCloudError, MemoryStores | R | R2> =>
  Effect.scoped(
    Effect.gen(function* () {
      const {
        attempts: mostAttempts = 5,
        concurrency = 1,
        deadLetter = `${queue.queueId}.dead`,
        onFailure = log,
        untilEmpty = false
      } = options
      const { backoff, grace, invisibilityWindow, pause } = yield* times({
        backoff: options.backoff ?? "1 second",
        grace: options.grace ?? "30 seconds",
        invisibilityWindow: options.invisibilityWindow ?? "30 seconds",
        pause: options.pause ?? "1 second"
      })
      if (invisibilityWindow < 3000) {
        return yield* refuse(Operations.readQueueItems, "invisibilityWindow", "is less than 3 seconds", "too-small")
      }
      const memory = yield* MemoryStores
      const address = { universeId: queue.universeId, queueId: queue.queueId }
      const claimed = claims(memory, address, fresh(), invisibilityWindow)
      const decode = Schema.decodeUnknownEffect(queue.schema)
      const discard = (readId: string) => memory.discardQueueItems({ ...address, readId })

      const held = new Map<string, Held>()
      /** Items that were handled, but may not have been discarded. */
      const finished = new Set<string>()
      const slots = Semaphore.makeUnsafe(Math.max(1, concurrency))
      // Items that wait for their next attempt have no slot, but are in hand, too.
      const hands = Semaphore.makeUnsafe(Math.max(1, concurrency) * 4)
      const ending = yield* Deferred.make<void>()
      const fibers = yield* FiberSet.make<void>()
      yield* Effect.addFinalizer(() =>
        Effect.andThen(
          Deferred.succeed(ending, undefined),
          Effect.timeoutOption(FiberSet.awaitEmpty(fibers), Duration.millis(grace))
        )
      )

      const tell = (of: Failure["of"], { attempts, itemId }: Held, cause: Cause.Cause<unknown>) =>
        onFailure({ of, itemId, attempt: attempts }, cause)

      const left = ({ attempts, itemId }: Held) => ignored(claimed.release(itemId, attempts))

      /** Runs an effect while the claim is kept fresh. */
      const kept = <A2, E2, R3>(item: Held, effect: Effect.Effect<A2, E2, R3>) =>
        Effect.raceFirst(
          effect,
          Effect.suspend(() => ignored(claimed.keep(item.itemId, item.attempts))).pipe(
            Effect.delay(Duration.millis(invisibilityWindow / 3)),
            Effect.forever
          )
        )

      /** Discards what is dealt with. Where that may have come too late, it is noted for whoever reads the item again. */
      const acknowledge = (item: Held) =>
        Effect.gen(function* () {
          const { attempts, itemId, readAt, readId } = item
          finished.add(itemId)
          const [oldest] = finished.size > mostFinished ? finished : []
          if (oldest !== undefined) finished.delete(oldest)
          const sure = yield* discard(readId).pipe(
            Effect.andThen(Clock.currentTimeMillis),
            Effect.map((now) => now - readAt < invisibilityWindow),
            Effect.orElseSucceed(() => false)
          )
          if (!sure) return yield* ignored(Effect.retry(claimed.finish(itemId, attempts), { times: 3 }))
          finished.delete(itemId)
          yield* ignored(claimed.forget(itemId))
        })

      const bury = (item: Held, reason: string, attempts: number) =>
        Effect.gen(function* () {
          const letter: DeadLetter = { itemId: item.itemId, data: item.data, reason, attempts }
          const put: Effect.Effect<unknown, unknown, R2> =
            typeof deadLetter === "function"
              ? deadLetter(letter)
              : toQueue(memory, { universeId: queue.universeId, queueId: deadLetter }, letter)
          const exit = yield* Effect.exit(kept(item, put))
          if (Exit.isSuccess(exit)) return yield* acknowledge(item)
          yield* tell("deadLetter", item, exit.cause)
          yield* left(item)
        })

      /** Waits for the next attempt, or until the worker is to end. */
      const rest = ({ attempts }: Held) =>
        Effect.raceFirst(
          Effect.sleep(Duration.millis(Math.min(backoff * 2 ** (attempts - 1), longestBackoff))),
          Deferred.await(ending)
        )

      /** Handles an item as often as it takes. The first attempt has its slot already. */
      const attempt = (item: Held) =>
        Effect.gen(function* () {
          if (item.attempts > mostAttempts) {
            yield* slots.release(1)
            return {
              _tag: "Dead",
              reason: "its consumers ended before it was handled",
              attempts: mostAttempts
            } as const
          }
          const decoded = yield* Effect.exit(decode(readTables(queue.schema, item.data)))
          if (Exit.isFailure(decoded)) {
            yield* slots.release(1)
            return {
              _tag: "Dead",
              reason: `it does not fit the Schema: ${reasonOf(decoded.cause)}`,
              attempts: 0
            } as const
          }
          const { itemId } = item
          while (true) {
            const once = Spans.around(
              "Worker.handle",
              {},
              Effect.suspend(() => handle(decoded.value, { itemId, attempt: item.attempts }))
            )
            const exit = yield* Effect.ensuring(Effect.exit(once), slots.release(1))
            if (Exit.isSuccess(exit)) return { _tag: "Done" } as const
            yield* tell("handler", item, exit.cause)
            const reason = reasonOf(exit.cause)
            if (item.attempts >= mostAttempts) return { _tag: "Dead", reason, attempts: item.attempts } as const
            yield* rest(item)
            yield* slots.take(1)
            if (yield* Deferred.isDone(ending)) {
              yield* slots.release(1)
              return { _tag: "Left" } as const
            }
            item.attempts++
            yield* ignored(claimed.keep(itemId, item.attempts))
          }
        })

      const work = (item: Held) =>
        kept<End, never, R | R2>(item, attempt(item)).pipe(
          // What the claim says at last is written when nothing keeps it fresh any more.
          Effect.flatMap((end) =>
            end._tag === "Done"
              ? acknowledge(item)
              : end._tag === "Left"
                ? left(item)
                : bury(item, end.reason, end.attempts)
          ),
          Effect.onInterrupt(() => left(item)),
          Effect.ensuring(
            Effect.andThen(
              Effect.sync(() => held.delete(item.itemId)),
              hands.release(1)
            )
          )
        )

      /** Discards what was handled before, and was read again just now. */
      const gone = (itemId: string, readId: string) =>
        Effect.gen(function* () {
          yield* discard(readId)
          finished.delete(itemId)
          yield* ignored(claimed.forget(itemId))
        })

      /** Reads one item, as a read is discarded as a whole. What it begins keeps the slot and the hand. */
      const receive = Effect.gen(function* () {
        const readAt = yield* Clock.currentTimeMillis
        const window = Duration.millis(invisibilityWindow)
        const { items, readId } = yield* memory.readQueueItems({ ...address, count: 1, invisibilityWindow: window })
        const [first] = items
        if (first === undefined || readId === undefined) return "empty"
        const itemId = first.id ?? readId
        const running = held.get(itemId)
        if (running !== undefined) {
          // It is visible again while its handler runs: this read is the one to discard now.
          running.readId = readId
          running.readAt = readAt
          return "known"
        }
        if (finished.has(itemId)) {
          yield* gone(itemId, readId)
          return "known"
        }
        const verdict = yield* claimed.take(itemId)
        if (verdict._tag === "Done") yield* gone(itemId, readId)
        if (verdict._tag !== "Mine") return "known"
        const item: Held = { itemId, data: first.data, attempts: verdict.attempts, readId, readAt }
        held.set(itemId, item)
        yield* FiberSet.run(fibers, work(item))
        return "begun"
      })

      let failures = 0
      while (true) {
        yield* hands.take(1)
        yield* slots.take(1)
        const found = yield* Effect.exit(receive)
        if (Exit.isSuccess(found) && found.value === "begun") {
          failures = 0
          continue
        }
        yield* slots.release(1)
        yield* hands.release(1)
        if (Exit.isFailure(found)) {
          const error = Cause.findErrorOption(found.cause)
          if (error._tag === "None" || permanent.has(error.value._tag)) return yield* Effect.failCause(found.cause)
          yield* Effect.sleep(Duration.millis(Math.min(pause * 2 ** failures++, longestPause)))
          continue
        }
        failures = 0
        if (found.value === "known") continue
        if (!untilEmpty) yield* Effect.sleep(Duration.millis(pause))
        else if (held.size === 0) return
        else yield* FiberSet.awaitEmpty(fibers)
      }
    })
  )

/**
 * Puts an item into a queue. What does not fit the Schema, or what JSON and Luau cannot hold, is `ItemRefused`, before
 * anything is sent. Never repeated after an unknown outcome.
 *
 * Scope: `memory-store.queue:add`.
 *
 * @since 0.2.0
 */
export const put = <A>(
  { queueId, schema, universeId }: Queue<A>,
  value: NoInfer<A>,
  options: { readonly priority?: number | undefined; readonly ttl?: DurationWithUnit | undefined } = {}
): Effect.Effect<void, OpenCloudError | ItemRefused, MemoryStores> =>
  Effect.gen(function* () {
    const name = String(queueId)
    const refused = (reason: string) => Effect.fail(ItemRefused.make({ queueId: name, reason }))
    if (isTooDeep(value)) return yield* refused("nested too deep")
    const data = yield* Effect.catch(Schema.encodeEffect(schema)(value), ({ message }) => refused(message))
    const misfit = misfitOf(data)
    if (misfit !== undefined) return yield* refused(`${misfit.path} ${misfit.reason}`)
    yield* MemoryStores.use((memory) => memory.createQueueItem({ universeId, queueId, data, ...options }))
  })

/**
 * The game's side of a queue: the text of a ModuleScript, whose `Queue.put(item, seconds, priority)` holds an item against
 * the Schema's form and adds it. An item is kept for an hour unless `seconds` are given.
 *
 * @since 0.2.0
 */
export const luau = <A>({ queueId, schema }: Queue<A>): string => {
  const { table, type } = formOf(schema)
  return `--!strict
-- The queue ${literal(String(queueId))}, as workers of effect-open-cloud read it. Generated: changes are lost.
local MemoryStoreService = game:GetService("MemoryStoreService")

export type Item = ${type}

local NAME = ${literal(String(queueId))}
local FORM: any = ${table}

${check}

local Queue = { name = NAME }

-- Throws where the item has another form, or where it could not be added.
function Queue.put(item: Item, seconds: number?, priority: number?)
	local wrong = check(FORM, item, "item")
	if wrong ~= nil then
		error(wrong, 2)
	end
	MemoryStoreService:GetQueue(NAME):AddAsync(item, seconds or 3600, priority or 0)
end

return Queue
`
}
