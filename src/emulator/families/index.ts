/** The families that have state; operations of others answer 501. */
import type { Handlers } from "../Handler.ts"
import { apiKeyHandlers } from "./apiKeys.ts"
import { entryHandlers } from "./dataStores/Entries.ts"
import { storeHandlers } from "./dataStores/Stores.ts"
import { v1EntryHandlers } from "./dataStores/V1Entries.ts"
import { v1ListHandlers } from "./dataStores/V1Lists.ts"
import { flushHandlers } from "./memoryStores/Flushes.ts"
import { queueHandlers } from "./memoryStores/Queues.ts"
import { sortedMapHandlers } from "./memoryStores/SortedMaps.ts"
import { messagingHandlers } from "./messaging/Publish.ts"
import { orderedDataStoreHandlers } from "./orderedDataStores/Entries.ts"

export const handlers: Handlers = {
  ...storeHandlers,
  ...entryHandlers,
  ...v1EntryHandlers,
  ...v1ListHandlers,
  ...orderedDataStoreHandlers,
  ...queueHandlers,
  ...sortedMapHandlers,
  ...flushHandlers,
  ...messagingHandlers,
  ...apiKeyHandlers
}
