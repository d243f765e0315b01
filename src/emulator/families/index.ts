/** The families that have state; operations of others answer 501. */
import type { Handlers } from "../Handler.ts"
import { entryHandlers } from "./dataStores/Entries.ts"
import { storeHandlers } from "./dataStores/Stores.ts"
import { v1Handlers } from "./dataStores/V1.ts"

export const handlers: Handlers = { ...storeHandlers, ...entryHandlers, ...v1Handlers }
