/**
 * Memory stores: queues and sorted maps whose items expire.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { type DurationWithUnit, readDuration } from "../DurationWithUnit.ts"
import type { InvalidRequest, OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/memoryStores/operations.ts"
import type {
  FlushResult,
  MemoryStoreQueueItem,
  MemoryStoreSortedMapItem,
  QueueRead,
  SortedMapItem
} from "../generated/memoryStores/shapes.ts"
import { given } from "../interface/Fields.ts"
import { formatSeconds } from "../interface/Formats.ts"
import { sameJson } from "../interface/Json.ts"
import { unexpected } from "../internal/longRunning/Answer.ts"
import { refuse, refuseSegment } from "../internal/pipeline/Refuse.ts"
import * as Filter from "../internal/request/Filter.ts"
import { again } from "../internal/runtime/Again.ts"
import { both } from "../internal/runtime/Each.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { AnyOperation, Id } from "../Operation.ts"
import { type ListMethod, listOf, type PagingOptions, pages } from "../Paging.ts"
import { type EqualWrites, ifAny, removal, unlessEqual } from "./internal/Echo.ts"
import { idOf, readItems } from "./internal/Ids.ts"
import { type Client, type Gives, layerOf, type Method, methods, type Start, start } from "./internal/Method.ts"

export type { EqualWrites, FlushResult, MemoryStoreQueueItem, QueueRead, SortedMapItem }

/** A queue of a universe. */
export interface QueueAddress {
  readonly universeId: Id
  readonly queueId: Id
}

/** A sorted map of a universe. */
export interface SortedMapAddress {
  readonly universeId: Id
  readonly sortedMapId: Id
}

/** An item of a sorted map; its id has 1 to 128 characters. */
export interface SortedMapItemAddress extends SortedMapAddress {
  readonly itemId: Id
}

/** An item to queue. */
export interface QueueItemInput extends QueueAddress {
  /** Any JSON of up to 32 KB. */
  readonly data: unknown
  /** Items with a higher one are read first, and equals as they came. Default 0. */
  readonly priority?: number | undefined
  /** How long to keep the item, at most 45 days, which is the default. */
  readonly ttl?: DurationWithUnit | undefined
}

/** How items are read. */
export interface ReadOptions {
  /** Most items to read, 1 to 200. Default 1. */
  readonly count?: number | undefined
  /** Reads `count` items, or none of them: the service answers with no items, or with `NotFound`. */
  readonly allOrNothing?: boolean | undefined
  /** How long nobody else reads the items. Default 30 seconds. */
  readonly invisibilityWindow?: DurationWithUnit | undefined
}

/** How a queue is consumed. */
export interface ConsumeOptions {
  /**
   * Items to read, and to discard, at a time: 1 to 200. Default 1, so that exactly what was handled is discarded;
   * with more it takes fewer requests, and when one fails all of its batch come back.
   */
  readonly batchSize?: number | undefined
  /** Items of a batch that are handled at the same time. Default 1. */
  readonly concurrency?: number | undefined
  /** How long handling a batch may take before others read it, too. Nothing extends it; `Worker` knows a way. Default 30 seconds. */
  readonly invisibilityWindow?: DurationWithUnit | undefined
  /** Pause before a queue that was empty is read again. Default 1 second. */
  readonly pause?: DurationWithUnit | undefined
  /** Ends the stream when the queue is empty, instead of waiting for more. */
  readonly untilEmpty?: boolean | undefined
}

/** What items of a sorted map are ordered by: numbers before texts before nothing; equals by their ids. */
export type SortKey = string | number

/** What to put into a sorted map. */
export interface SortedMapItemInput extends SortedMapItemAddress {
  /** Any JSON of up to 32 KB. */
  readonly value: unknown
  /** A number, or a text of up to 128 characters. */
  readonly sortKey?: SortKey | undefined
  /** How long to keep the item, at most 45 days, which is the default. */
  readonly ttl?: DurationWithUnit | undefined
}

/** Which items to list, and which first. Bounds are not part of the range. */
export interface SortedMapListOptions extends PagingOptions {
  /** Only items after this one. */
  readonly above?: Filter.ItemBound | undefined
  /** Only items before this one. */
  readonly below?: Filter.ItemBound | undefined
  /** Last items first. */
  readonly descending?: boolean | undefined
}

/**
 * Memory stores of a universe: queues and sorted maps whose items expire.
 *
 * They share request units with the universe's game servers: 1,000 a minute, and 120 more with every player, in the
 * bucket `memoryStores.requestUnits`. A queue or a sorted map holds up to a million items and 100 MB. Hash maps have
 * no part in this interface.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage
 * @since 0.1.0
 */
export class MemoryStores extends Context.Service<
  MemoryStores,
  {
    /**
     * Adds an item to a queue. Never repeated after an unknown outcome.
     *
     * Scope: `memory-store.queue:add`.
     */
    readonly createQueueItem: (input: QueueItemInput) => Effect.Effect<MemoryStoreQueueItem, OpenCloudError>

    /**
     * Reads items from the front of a queue and hides them for a while. What is not discarded in that time comes back.
     *
     * Not repeated after an unknown outcome: what a lost answer held comes back by itself.
     *
     * Scope: `memory-store.queue:dequeue`. Fails with `NotFound` where `allOrNothing` finds too few items.
     */
    readonly readQueueItems: (input: QueueAddress & ReadOptions) => Effect.Effect<QueueRead, OpenCloudError>

    /**
     * Discards what a read gave, for good. Has no effect when the read's time is up.
     *
     * Scope: `memory-store.queue:discard`.
     */
    readonly discardQueueItems: (
      input: QueueAddress & { readonly readId: string }
    ) => Effect.Effect<void, OpenCloudError>

    /**
     * Hands the items of a queue to a handler, discards what was handled, and gives what the handler made of it.
     *
     * At least once: an item comes back when its handler fails or is interrupted, takes longer than the
     * `invisibilityWindow`, or when its discarding fails. A handler's failure ends the stream. Reads that fail for now
     * are repeated, five times in a row with growing pauses.
     *
     * Scopes: `memory-store.queue:dequeue`, `memory-store.queue:discard`.
     */
    readonly consumeQueue: <A, E, R>(
      input: QueueAddress & ConsumeOptions,
      handle: (item: MemoryStoreQueueItem) => Effect.Effect<A, E, R>
    ) => Stream.Stream<A, E | OpenCloudError, R>

    /**
     * The items of a sorted map in its order, all or those between two bounds.
     *
     * Scope: `memory-store.sorted-map:read`.
     */
    readonly listSortedMapItems: ListMethod<SortedMapAddress & SortedMapListOptions, SortedMapItem>

    /**
     * Creates an item.
     *
     * Scope: `memory-store.sorted-map:write`. Fails with `Conflict` when the item exists; with `afterUnknownOutcome`,
     * this call may have created it.
     */
    readonly createSortedMapItem: (
      input: SortedMapItemInput & EqualWrites
    ) => Effect.Effect<SortedMapItem, OpenCloudError>

    /**
     * Reads an item.
     *
     * Scope: `memory-store.sorted-map:read`. Fails with `NotFound`.
     */
    readonly getSortedMapItem: (input: SortedMapItemAddress) => Effect.Effect<SortedMapItem, OpenCloudError>

    /**
     * Replaces an item. Give its sort key and its lifetime again: Roblox does not say that they stay otherwise.
     *
     * Scope: `memory-store.sorted-map:write`. Fails with `NotFound`.
     */
    readonly updateSortedMapItem: (input: SortedMapItemInput) => Effect.Effect<SortedMapItem, OpenCloudError>

    /**
     * Replaces an item as `updateSortedMapItem` does, or creates it.
     *
     * Scope: `memory-store.sorted-map:write`.
     */
    readonly upsertSortedMapItem: (input: SortedMapItemInput) => Effect.Effect<SortedMapItem, OpenCloudError>

    /**
     * Deletes an item, for good.
     *
     * Scope: `memory-store.sorted-map:write`. Fails with `NotFound`; with `afterUnknownOutcome`, this call may have
     * deleted it.
     */
    readonly deleteSortedMapItem: (input: SortedMapItemAddress & EqualWrites) => Effect.Effect<void, OpenCloudError>

    /**
     * Starts to empty all queues, sorted maps and hash maps of the universe, for players (`LIVE`, the default) or for
     * tests in Studio (`TEST`). Irreversible: nothing that was in them comes back. `await` on what it gives waits for the end.
     *
     * Never repeated after an unknown outcome. Scope: `memory-store:flush`.
     */
    readonly flush: Start<typeof Operations.flush>

    /** Reads the state of a flush once. No scope. */
    readonly getFlushOperation: Method<typeof Operations.getFlushOperation>
  }
>()("effect-open-cloud/MemoryStores") {
  /** Memory stores over a client. */
  static readonly layer: Layer.Layer<MemoryStores, never, OpenCloud> = layerOf(MemoryStores, (client) => make(client), [
    "consumeQueue",
    "createSortedMapItem"
  ])
}

const longestLife = Duration.days(45)

/** A span of time that the interface takes, or none. */
const span = (
  operation: AnyOperation,
  at: string,
  input: DurationWithUnit | undefined,
  most: Duration.Duration = Duration.infinity
): Effect.Effect<Duration.Duration | undefined, InvalidRequest> => {
  if (input === undefined) return Effect.undefined
  const duration = readDuration(input)
  if (typeof duration === "string") return Effect.fail(refuse(operation, at, duration))
  if (!Duration.isFinite(duration)) return Effect.fail(refuse(operation, at, "must end"))
  return Duration.isGreaterThan(duration, most)
    ? Effect.fail(refuse(operation, at, `is more than ${Duration.format(most)}`, "too-large"))
    : Effect.succeed(duration)
}

const queueAddress = ({ queueId, universeId }: QueueAddress) => ({ universeId, queueId })

const mapAddress = ({ sortedMapId, universeId }: SortedMapAddress) => ({ universeId, sortedMapId })

const itemAddress = (input: SortedMapItemAddress) => ({ ...mapAddress(input), itemId: input.itemId })

/** An item under its id, which an answer may leave out. */
const itemOf = ({ numericSortKey, stringSortKey, ...item }: MemoryStoreSortedMapItem, id: string): SortedMapItem => {
  const sortKey = numericSortKey ?? stringSortKey
  return { ...item, id, itemId: id, ...(sortKey !== undefined && { sortKey }) }
}

const queueItem = (item: MemoryStoreQueueItem): MemoryStoreQueueItem => ({
  ...item,
  ...given({ id: idOf(item, "items") })
})

/** Whether an item expires as one that was created between two times would; a second more or less may be rounding. */
const expires = (
  { expireTime }: SortedMapItem,
  ttl: DurationWithUnit | undefined,
  begun: number,
  now: number
): boolean => {
  const life = ttl === undefined ? undefined : readDuration(ttl)
  if (life === undefined) return true
  if (expireTime === undefined || typeof life === "string") return false
  const created = DateTime.toEpochMillis(expireTime) - Duration.toMillis(life)
  return created >= begun - 1000 && created <= now + 1000
}

const sortKeyFields = (sortKey: SortKey | undefined) =>
  given({
    numericSortKey: typeof sortKey === "number" ? sortKey : undefined,
    stringSortKey: typeof sortKey === "string" ? sortKey : undefined
  })

const refuseSortKey = (operation: AnyOperation, at: string, sortKey: unknown): InvalidRequest | undefined =>
  sortKey === undefined || typeof sortKey === "string" || Number.isFinite(sortKey)
    ? undefined
    : refuse(operation, at, "must be a string or a finite number", "type")

/** Reads that fail for now are followed by others: what a lost answer held comes back. */
const patience = { first: "1 second", longest: "30 seconds", times: 5 } as const

const make = (client: Client): MemoryStores["Service"] => {
  const read = (input: QueueAddress & ReadOptions): Gives<QueueRead> =>
    Effect.flatMap(span(Operations.readQueueItems, "invisibilityWindow", input.invisibilityWindow), (window) => {
      const { allOrNothing, count } = input
      const answer = client.execute(Operations.readQueueItems, {
        ...queueAddress(input),
        ...given({ count, allOrNothing, invisibilityWindow: window })
      })
      return answer.pipe(
        Effect.flatMap(({ id, queueItems: items = [] }) => {
          if (items.length === 0) return Effect.succeed({ items })
          return id === undefined || id === ""
            ? unexpected(Operations.readQueueItems, null, "the items came without the id that discards them")
            : Effect.succeed({ readId: id, items: items.map(queueItem) })
        }),
        // An empty queue may be answered without a body.
        Effect.catchTag("UnexpectedResponse", (error) =>
          error.status === 204 ? Effect.succeed({ items: [] }) : Effect.fail(error)
        )
      )
    })

  const discard = (input: QueueAddress & { readonly readId: string }): Gives<void> =>
    client.execute(Operations.discardQueueItems, { ...queueAddress(input), body: { readId: input.readId } })

  const get = (input: SortedMapItemAddress): Gives<SortedMapItem> =>
    Effect.map(client.execute(Operations.getSortedMapItem, itemAddress(input)), (item) =>
      itemOf(item, String(input.itemId))
    )

  const itemBody = (operation: AnyOperation, { sortKey, ttl, value }: SortedMapItemInput) => {
    const refused =
      value === undefined
        ? refuse(operation, "value", "is required", "missing")
        : refuseSortKey(operation, "sortKey", sortKey)
    if (refused !== undefined) return Effect.fail(refused)
    return Effect.map(span(operation, "ttl", ttl, longestLife), (life) => ({
      value,
      ...sortKeyFields(sortKey),
      ...given({ ttl: life && formatSeconds(life) })
    }))
  }

  const put = (input: SortedMapItemInput, options: { readonly allowMissing?: true }): Gives<SortedMapItem> =>
    Effect.flatMap(itemBody(Operations.updateSortedMapItem, input), (body) =>
      Effect.map(
        client.execute(Operations.updateSortedMapItem, {
          ...itemAddress(input),
          ...options,
          // What creates an item names it, too.
          body: options.allowMissing === true ? { id: String(input.itemId), ...body } : body
        }),
        (item) => itemOf(item, String(input.itemId))
      )
    )

  const { getFlushOperation } = methods(client, { getFlushOperation: Operations.getFlushOperation })

  return {
    createQueueItem: (input) => {
      const { data, priority, ttl } = input
      if (data === undefined) return Effect.fail(refuse(Operations.createQueueItem, "data", "is required", "missing"))
      return Effect.flatMap(span(Operations.createQueueItem, "ttl", ttl, longestLife), (life) =>
        Effect.map(
          client.execute(Operations.createQueueItem, {
            ...queueAddress(input),
            body: { data, ...given({ priority, ttl: life && formatSeconds(life) }) }
          }),
          queueItem
        )
      )
    },

    readQueueItems: read,

    discardQueueItems: discard,

    consumeQueue: (input, handle) => {
      const { batchSize = 1, concurrency = 1, invisibilityWindow, pause = "1 second", untilEmpty = false } = input
      const next = read({ ...queueAddress(input), count: batchSize, invisibilityWindow }).pipe(
        again({ ...patience, while: (error: OpenCloudError) => error.outcome === "unknown" })
      )
      const step = <A>(results: ReadonlyArray<A>, ended: boolean) =>
        [results, ended ? Option.none() : Option.some(undefined)] as const
      return Stream.paginate(undefined, () =>
        Effect.flatMap(next, ({ items, readId }) => {
          if (readId === undefined) {
            return Effect.as(untilEmpty ? Effect.void : Effect.sleep(pause), step<never>([], untilEmpty))
          }
          return Effect.forEach(items, handle, { concurrency }).pipe(
            Effect.tap(() => discard({ ...queueAddress(input), readId })),
            Effect.map((results) => step(results, false))
          )
        })
      )
    },

    listSortedMapItems: listOf((input) => {
      const { above, below, descending } = input
      const refused =
        refuseSortKey(Operations.listSortedMapItems, "above.sortKey", above?.sortKey) ??
        refuseSortKey(Operations.listSortedMapItems, "below.sortKey", below?.sortKey)
      if (refused !== undefined) return Stream.fail(refused)
      const listed = (orderBy?: string, begin?: () => void) => {
        const query = { ...mapAddress(input), ...given({ orderBy, filter: Filter.itemsBetween({ above, below }) }) }
        const items = pages(
          client,
          Operations.listSortedMapItems,
          query,
          (page) => {
            begin?.()
            return page.items
          },
          input
        )
        return readItems(Operations.listSortedMapItems, items, (item) => {
          const id = idOf(item, "items")
          return id === undefined ? undefined : itemOf(item, id)
        })
      }
      if (descending !== true) return listed()
      // Clients that work with the service send the first word; its document knows the second only.
      return Stream.suspend(() => {
        let began = false
        const first = listed("desc", () => {
          began = true
        })
        return Stream.catchTag(first, "InvalidRequest", (refusal) =>
          began || refusal.outcome === "not-sent"
            ? Stream.fail(refusal)
            : Stream.mapError(listed("id desc"), (error) => (error._tag === "InvalidRequest" ? refusal : error))
        )
      })
    }),

    createSortedMapItem: (input) => {
      const refused = refuseSegment(Operations.createSortedMapItem, "itemId", input.itemId)
      if (refused !== undefined) return Effect.fail(refused)
      return Effect.gen(function* () {
        const body = yield* itemBody(Operations.createSortedMapItem, input)
        const begun = yield* Clock.currentTimeMillis
        return yield* unlessEqual(
          Effect.map(
            client.execute(Operations.createSortedMapItem, { ...mapAddress(input), id: input.itemId, body }),
            (item) => itemOf(item, String(input.itemId))
          ),
          input,
          Effect.map(both(ifAny(get(input)), Clock.currentTimeMillis), ([found, now]) =>
            found !== undefined && expires(found, input.ttl, begun, now) ? found : undefined
          ),
          (found) => sameJson(found.value, input.value) && found.sortKey === input.sortKey
        )
      })
    },

    getSortedMapItem: get,

    updateSortedMapItem: (input) => put(input, {}),

    upsertSortedMapItem: (input) => put(input, { allowMissing: true }),

    deleteSortedMapItem: (input) => removal(client.execute(Operations.deleteSortedMapItem, itemAddress(input)), input),

    flush: start(client, Operations.flush),

    getFlushOperation
  }
}
