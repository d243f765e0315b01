// Generated from specs/ by `npm run generate`. Do not edit.
import * as Codec from "../../interface/Codec.ts"

export interface Entry {
  readonly path?: string
  readonly id?: string
  readonly value?: string
}
export const Entry = /*#__PURE__*/ Codec.struct<Entry>(() => ({
  path: Codec.Text,
  id: Codec.Int64,
  value: Codec.Int64
}))

export interface ListEntriesResponse {
  readonly entries?: ReadonlyArray<Entry>
  readonly nextPageToken?: string
}
export const ListEntriesResponse = /*#__PURE__*/ Codec.struct<ListEntriesResponse>(() => ({
  entries: Codec.list(Entry),
  nextPageToken: Codec.Text
}))

export interface ListOrderedDataStoreEntriesResponse {
  readonly orderedDataStoreEntries?: ReadonlyArray<OrderedDataStoreEntry>
  readonly nextPageToken?: string
}
export const ListOrderedDataStoreEntriesResponse = /*#__PURE__*/ Codec.struct<ListOrderedDataStoreEntriesResponse>(() => ({
  orderedDataStoreEntries: Codec.list(OrderedDataStoreEntry),
  nextPageToken: Codec.Text
}))

export interface OrderedDataStoreEntry {
  readonly path?: string
  readonly value?: number
  readonly id?: string
}
export const OrderedDataStoreEntry = /*#__PURE__*/ Codec.struct<OrderedDataStoreEntry>(() => ({
  path: Codec.Text,
  value: Codec.Double,
  id: Codec.Int64
}))
