/** Data stores of an emulator's world, filled and looked at from outside. */
import { type EntriesQuery, type EntrySeed, type EntryView, seedEntry, viewEntries } from "./Inspect.ts"
import type { World } from "./World.ts"

export const seed = (world: World, now: () => number) => ({
  /** Writes an entry past keys, scopes and quotas, and into no log. */
  put: (entry: EntrySeed): void => seedEntry(world.dataStores, entry, now())
})

export const views = (world: World, now: () => number) => ({
  /** The entries of a data store as they are now, deleted ones included, in order of scope and id. */
  entries: (query: EntriesQuery): ReadonlyArray<EntryView> => viewEntries(world.dataStores, query, now())
})
