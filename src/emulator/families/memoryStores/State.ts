/** State of the memory stores: queues and sorted maps whose items expire. */
import type { Id, Json } from "../../../interface/Operation.ts"

/** How long an item is kept at most, and when nothing else is asked for. */
export const longestLife = 3_888_000_000

export interface QueueItem {
  readonly id: string
  readonly data: Json
  readonly priority: number
  readonly expireTime: number
  /** The read that has it, and until when nobody else can. */
  readId: string | undefined
  hiddenUntil: number
}

export type SortKey = string | number | undefined

export interface MapItem {
  readonly id: string
  readonly value: Json
  readonly etag: string
  readonly sortKey: SortKey
  readonly expireTime: number
}

export interface FlushFailure {
  readonly code: number
  readonly message: string
}

export interface UniverseMemory {
  /** In the order in which they are read. */
  readonly queues: Map<string, Array<QueueItem>>
  readonly sortedMaps: Map<string, Map<string, MapItem>>
  /** What each structure has answered in a minute. */
  readonly units: Map<string, { readonly minute: number; readonly used: number }>
}

export interface MemoryStores {
  readonly universes: Map<string, UniverseMemory>
  /** What becomes of flushes that are asked for from now on; a test may change it. */
  readonly flushing: { millis: number; failure: FlushFailure | undefined }
  /** Numbers items, reads and etags. */
  count: number
}

export const emptyMemoryStores = (): MemoryStores => ({
  universes: new Map(),
  flushing: { millis: 2000, failure: undefined },
  count: 0
})

/** An id that was not given before. */
export const fresh = (state: MemoryStores, kind: string): string => {
  state.count++
  return `${kind}-${state.count.toString(16).padStart(8, "0")}`
}

export const memoryAt = (state: MemoryStores, universeId: string): UniverseMemory => {
  const memory = state.universes.get(universeId) ?? { queues: new Map(), sortedMaps: new Map(), units: new Map() }
  state.universes.set(universeId, memory)
  return memory
}

/** Forgets all items of a universe. */
export const clear = (state: MemoryStores, universeId: string): void => {
  const { queues, sortedMaps } = memoryAt(state, universeId)
  queues.clear()
  sortedMaps.clear()
}

/** A queue without expired items, made when it is new. */
export const queueAt = ({ queues }: UniverseMemory, id: string, now: number): Array<QueueItem> => {
  const queue = (queues.get(id) ?? []).filter(({ expireTime }) => expireTime > now)
  queues.set(id, queue)
  return queue
}

/** Puts an item behind those of its priority or a higher one. */
export const enqueue = (queue: Array<QueueItem>, item: QueueItem): void => {
  const index = queue.findIndex(({ priority }) => priority < item.priority)
  queue.splice(index < 0 ? queue.length : index, 0, item)
}

/** A sorted map without expired items, made when it is new. */
export const sortedMapAt = ({ sortedMaps }: UniverseMemory, id: string, now: number): Map<string, MapItem> => {
  const map = sortedMaps.get(id) ?? new Map<string, MapItem>()
  sortedMaps.set(id, map)
  for (const item of map.values()) if (item.expireTime <= now) map.delete(item.id)
  return map
}

const rank = (key: SortKey): number => (typeof key === "number" ? 0 : typeof key === "string" ? 1 : 2)

export type Position = Pick<MapItem, "id" | "sortKey">

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)

/** Items with a number come first, then those with a text, then those without a sort key; equals by id. */
export const byPosition = (a: Position, b: Position): number => {
  const ranks = rank(a.sortKey) - rank(b.sortKey)
  if (ranks !== 0) return ranks
  const keys = a.sortKey === undefined || b.sortKey === undefined ? 0 : compare(a.sortKey, b.sortKey)
  return keys !== 0 ? keys : compare(a.id, b.id)
}

export interface QueueQuery {
  /** The default universe unless given. */
  readonly universeId?: Id
  readonly queueId: string
}

export interface SortedMapQuery {
  /** The default universe unless given. */
  readonly universeId?: Id
  readonly sortedMapId: string
}

interface WithMemory {
  readonly memoryStores: MemoryStores
}

const memoryOf = ({ memoryStores }: WithMemory, universeId: Id = 9000001): UniverseMemory =>
  memoryAt(memoryStores, String(universeId))

/** When nothing has expired yet. */
const beginning = Number.NEGATIVE_INFINITY

/**
 * What is in a queue at a time, hidden items included, in the order in which it is read.
 *
 * @since 0.1.0
 */
export const queueItems = (world: WithMemory, query: QueueQuery, now: number): ReadonlyArray<QueueItem> =>
  queueAt(memoryOf(world, query.universeId), query.queueId, now)

/**
 * What is in a sorted map at a time, in its order.
 *
 * @since 0.1.0
 */
export const sortedMapItems = (world: WithMemory, query: SortedMapQuery, now: number): ReadonlyArray<MapItem> =>
  [...sortedMapAt(memoryOf(world, query.universeId), query.sortedMapId, now).values()].sort(byPosition)

/** The end of the years that a timestamp can tell. */
const endOfTime = Date.UTC(9999, 11, 31)

/**
 * Adds an item to a queue past keys, scopes and quotas, and into no log.
 *
 * @since 0.1.0
 */
export const putQueueItem = (
  world: WithMemory,
  seed: QueueQuery & { readonly data: Json; readonly priority?: number; readonly expireTime?: number }
): void =>
  enqueue(queueAt(memoryOf(world, seed.universeId), seed.queueId, beginning), {
    id: fresh(world.memoryStores, "item"),
    data: seed.data,
    priority: seed.priority ?? 0,
    expireTime: seed.expireTime ?? endOfTime,
    readId: undefined,
    hiddenUntil: 0
  })

/**
 * Puts an item into a sorted map past keys, scopes and quotas, and into no log.
 *
 * @since 0.1.0
 */
export const putSortedMapItem = (
  world: WithMemory,
  seed: SortedMapQuery & {
    readonly id: string
    readonly value: Json
    readonly sortKey?: string | number
    readonly expireTime?: number
  }
): void => {
  sortedMapAt(memoryOf(world, seed.universeId), seed.sortedMapId, beginning).set(seed.id, {
    id: seed.id,
    value: seed.value,
    sortKey: seed.sortKey,
    etag: fresh(world.memoryStores, "etag"),
    expireTime: seed.expireTime ?? endOfTime
  })
}

const plain = (fields: object): Json =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

export const exportMemoryStores = ({ universes }: MemoryStores): Json =>
  [...universes].map(([universe, { queues, sortedMaps }]) => ({
    universe,
    queues: [...queues].map(([id, items]) => ({ id, items: items.map(plain) })),
    sortedMaps: [...sortedMaps].map(([id, items]) => ({ id, items: [...items.values()].sort(byPosition).map(plain) }))
  }))
