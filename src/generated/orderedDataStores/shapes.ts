// Generated from specs/ by `npm run generate`. Do not edit.
import type { Shape } from "../../interface/Shape.ts"

export type { Shape }

export interface OrderedDataStoreEntry {
  readonly path?: string
  readonly value?: number
  readonly id?: string
  readonly scope?: string
}
export const OrderedDataStoreEntry: Shape<OrderedDataStoreEntry> = {
  fields: { path: "text", value: "double", id: "id" },
  ids: [["path", "universes/*/ordered-data-stores/*/scopes/{scope}/entries/{id}"]]
}

export interface ListOrderedDataStoreEntriesResponse {
  readonly orderedDataStoreEntries?: ReadonlyArray<OrderedDataStoreEntry>
  readonly nextPageToken?: string
}
export const ListOrderedDataStoreEntriesResponse: Shape<ListOrderedDataStoreEntriesResponse> = { fields: { orderedDataStoreEntries: { list: OrderedDataStoreEntry }, nextPageToken: "text" } }

export interface Entry {
  readonly path?: string
  readonly id?: string
  readonly value?: string
  readonly scope?: string
}
export const Entry: Shape<Entry> = {
  fields: { path: "text", id: "id", value: "id" },
  ids: [["path", "universes/*/ordered-data-stores/*/scopes/{scope}/entries/{id}"]]
}

export interface ListEntriesResponse {
  readonly entries?: ReadonlyArray<Entry>
  readonly nextPageToken?: string
}
export const ListEntriesResponse: Shape<ListEntriesResponse> = { fields: { entries: { list: Entry }, nextPageToken: "text" } }
