/** State of the memory stores: queues and sorted maps whose items expire. */
import type { Id, Json } from "../../../interface/Operation.ts"

/** How long an item is kept at most, and when nothing else is asked for. */
export const longestLife = 3_888_000_000

/** An item of a queue. */
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

/** An item of a sorted map. */
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

export const makeMemoryStores = (): MemoryStores => ({
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

/** Which queue is looked at. */
export interface QueueQuery {
  /** The default universe unless given. */
  readonly universeId?: Id
  readonly queueId: string
}

/** Which sorted map is looked at. */
export interface SortedMapQuery {
  /** The default universe unless given. */
  readonly universeId?: Id
  readonly sortedMapId: string
}

/** An item to put into a queue. */
export interface QueueSeed extends QueueQuery {
  readonly data: Json
  readonly priority?: number
  /** Milliseconds since the epoch; as good as never unless given. */
  readonly expireTime?: number
}

/** An item to put into a sorted map. */
export interface SortedMapSeed extends SortedMapQuery {
  readonly id: string
  readonly value: Json
  readonly sortKey?: string | number
  /** Milliseconds since the epoch; as good as never unless given. */
  readonly expireTime?: number
}
