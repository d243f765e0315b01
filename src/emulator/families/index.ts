/** The families that have state; operations of others answer 501. */
import type { Handlers } from "../Handler.ts"
import { entryHandlers } from "./dataStores/Entries.ts"
import { storeHandlers } from "./dataStores/Stores.ts"

export const handlers: Handlers = { ...storeHandlers, ...entryHandlers }
