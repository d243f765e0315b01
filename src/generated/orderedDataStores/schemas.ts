// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }
export { OrderedEntry } from "../../schemas/Entries.ts"

export type OrderedDataStoreEntry = Shapes.OrderedDataStoreEntry
export const OrderedDataStoreEntry = /*#__PURE__*/ fromShape<OrderedDataStoreEntry>(Shapes.OrderedDataStoreEntry, "OrderedDataStoreEntry")

export type ListOrderedDataStoreEntriesResponse = Shapes.ListOrderedDataStoreEntriesResponse
export const ListOrderedDataStoreEntriesResponse = /*#__PURE__*/ fromShape<ListOrderedDataStoreEntriesResponse>(Shapes.ListOrderedDataStoreEntriesResponse, "ListOrderedDataStoreEntriesResponse", [OrderedDataStoreEntry])

export type Entry = Shapes.Entry
export const Entry = /*#__PURE__*/ fromShape<Entry>(Shapes.Entry, "Entry")

export type ListEntriesResponse = Shapes.ListEntriesResponse
export const ListEntriesResponse = /*#__PURE__*/ fromShape<ListEntriesResponse>(Shapes.ListEntriesResponse, "ListEntriesResponse", [Entry])
