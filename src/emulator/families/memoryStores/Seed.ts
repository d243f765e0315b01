/** Memory stores of an emulator's world, filled and looked at from outside. */
import type { Id } from "../../../interface/Operation.ts"
import {
  byPosition,
  enqueue,
  fresh,
  type MapItem,
  memoryAt,
  type QueueItem,
  type QueueQuery,
  type QueueSeed,
  queueAt,
  type SortedMapQuery,
  type SortedMapSeed,
  sortedMapAt,
  type UniverseMemory
} from "./State.ts"
import type { World } from "./World.ts"

const memoryOf = ({ memoryStores }: World, universeId: Id = 9000001): UniverseMemory =>
  memoryAt(memoryStores, String(universeId))

/** When nothing has expired yet. */
const beginning = Number.NEGATIVE_INFINITY

/** The end of the years that a timestamp can tell. */
const endOfTime = Date.UTC(9999, 11, 31)

export const seed = (world: World) => ({
  /** Adds an item to a queue past keys, scopes and quotas, and into no log. */
  putQueueItem: (item: QueueSeed): void =>
    enqueue(queueAt(memoryOf(world, item.universeId), item.queueId, beginning), {
      id: fresh(world.memoryStores, "item"),
      data: item.data,
      priority: item.priority ?? 0,
      expireTime: item.expireTime ?? endOfTime,
      readId: undefined,
      hiddenUntil: 0
    }),
  /** Puts an item into a sorted map past keys, scopes and quotas, and into no log. */
  putSortedMapItem: (item: SortedMapSeed): void => {
    sortedMapAt(memoryOf(world, item.universeId), item.sortedMapId, beginning).set(item.id, {
      id: item.id,
      value: item.value,
      sortKey: item.sortKey,
      etag: fresh(world.memoryStores, "etag"),
      expireTime: item.expireTime ?? endOfTime
    })
  }
})

export const views = (world: World, now: () => number) => ({
  /** What is in a queue now, hidden items included, in the order in which it is read. */
  queueItems: (query: QueueQuery): ReadonlyArray<QueueItem> =>
    queueAt(memoryOf(world, query.universeId), query.queueId, now()),
  /** What is in a sorted map now, in its order. */
  sortedMapItems: (query: SortedMapQuery): ReadonlyArray<MapItem> =>
    [...sortedMapAt(memoryOf(world, query.universeId), query.sortedMapId, now()).values()].sort(byPosition)
})
