/** Data stores. */
import type { Family } from "../../Family.ts"
import { entryHandlers } from "./Entries.ts"
import { seed, views } from "./Seed.ts"
import { makeDataStores } from "./State.ts"
import { storeHandlers } from "./Stores.ts"
import { v1EntryHandlers } from "./V1Entries.ts"
import { v1ListHandlers } from "./V1Lists.ts"
import type { World } from "./World.ts"

export const dataStores = {
  make: makeDataStores,
  handlers: { ...entryHandlers, ...storeHandlers, ...v1EntryHandlers, ...v1ListHandlers },
  seed,
  views
} satisfies Family<World>
