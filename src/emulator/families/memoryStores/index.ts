/** Memory stores. */
import type { Family } from "../../Family.ts"
import { flush, flushHandlers } from "./Flushes.ts"
import { queueHandlers } from "./Queues.ts"
import { seed, views } from "./Seed.ts"
import { sortedMapHandlers } from "./SortedMaps.ts"
import { makeMemoryStores } from "./State.ts"
import type { World } from "./World.ts"

export const memoryStores = {
  make: makeMemoryStores,
  handlers: { ...flushHandlers, ...queueHandlers, ...sortedMapHandlers },
  works: [flush],
  seed,
  views
} satisfies Family<World>
