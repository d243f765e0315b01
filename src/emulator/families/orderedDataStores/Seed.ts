/** Ordered data stores of an emulator's world, filled and looked at from outside. */
import { type OrderedQuery, type OrderedSeed, seedEntry, viewEntries } from "./State.ts"
import type { World } from "./World.ts"

export const seed = (world: World) => ({
  /** Writes an entry of an ordered data store past keys, scopes and quotas, and into no log. */
  put: (entry: OrderedSeed): void => seedEntry(world.orderedDataStores, entry)
})

export const views = (world: World) => ({
  /** The entries of an ordered data store, lowest value first. */
  entries: (query: OrderedQuery): ReadonlyArray<{ readonly id: string; readonly value: bigint }> =>
    viewEntries(world.orderedDataStores, query)
})
