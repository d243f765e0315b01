/** Ordered data stores. */
import type { Family } from "../../Family.ts"
import { orderedDataStoreHandlers } from "./Entries.ts"
import { seed, views } from "./Seed.ts"
import { makeOrderedDataStores } from "./State.ts"
import type { World } from "./World.ts"

export const orderedDataStores = {
  make: makeOrderedDataStores,
  handlers: orderedDataStoreHandlers,
  seed,
  views
} satisfies Family<World>
