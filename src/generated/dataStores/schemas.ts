// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }
export { TypedEntry } from "../../schemas/Entries.ts"

export type DataStore = Shapes.DataStore
export const DataStore = /*#__PURE__*/ fromShape<DataStore>(Shapes.DataStore, "DataStore")

export type ListDataStoresResponse = Shapes.ListDataStoresResponse
export const ListDataStoresResponse = /*#__PURE__*/ fromShape<ListDataStoresResponse>(Shapes.ListDataStoresResponse, "ListDataStoresResponse", [DataStore])

export type ListedDataStoreEntry = Shapes.ListedDataStoreEntry
export const ListedDataStoreEntry = /*#__PURE__*/ fromShape<ListedDataStoreEntry>(Shapes.ListedDataStoreEntry, "ListedDataStoreEntry")

export type ListDataStoreEntriesResponse = Shapes.ListDataStoreEntriesResponse
export const ListDataStoreEntriesResponse = /*#__PURE__*/ fromShape<ListDataStoreEntriesResponse>(Shapes.ListDataStoreEntriesResponse, "ListDataStoreEntriesResponse", [ListedDataStoreEntry])

export type DataStoreEntry = Shapes.DataStoreEntry
export const DataStoreEntry = /*#__PURE__*/ fromShape<DataStoreEntry>(Shapes.DataStoreEntry, "DataStoreEntry")

export type DataStoreEntryRevision = Shapes.DataStoreEntryRevision
export const DataStoreEntryRevision = /*#__PURE__*/ fromShape<DataStoreEntryRevision>(Shapes.DataStoreEntryRevision, "DataStoreEntryRevision")

export type ListDataStoreEntryRevisionsResponse = Shapes.ListDataStoreEntryRevisionsResponse
export const ListDataStoreEntryRevisionsResponse = /*#__PURE__*/ fromShape<ListDataStoreEntryRevisionsResponse>(Shapes.ListDataStoreEntryRevisionsResponse, "ListDataStoreEntryRevisionsResponse", [DataStoreEntryRevision])

export type SnapshotDataStoresResponse = Shapes.SnapshotDataStoresResponse
export const SnapshotDataStoresResponse = /*#__PURE__*/ fromShape<SnapshotDataStoresResponse>(Shapes.SnapshotDataStoresResponse, "SnapshotDataStoresResponse")

export type DataStoresDataStore = Shapes.DataStoresDataStore
export const DataStoresDataStore = /*#__PURE__*/ fromShape<DataStoresDataStore>(Shapes.DataStoresDataStore, "DataStoresDataStore")

export type ListV1Output = Shapes.ListV1Output
export const ListV1Output = /*#__PURE__*/ fromShape<ListV1Output>(Shapes.ListV1Output, "ListV1Output", [DataStoresDataStore])

export type ListEntriesV1OutputKeysItem = Shapes.ListEntriesV1OutputKeysItem
export const ListEntriesV1OutputKeysItem = /*#__PURE__*/ fromShape<ListEntriesV1OutputKeysItem>(Shapes.ListEntriesV1OutputKeysItem, "ListEntriesV1OutputKeysItem")

export type ListEntriesV1Output = Shapes.ListEntriesV1Output
export const ListEntriesV1Output = /*#__PURE__*/ fromShape<ListEntriesV1Output>(Shapes.ListEntriesV1Output, "ListEntriesV1Output", [ListEntriesV1OutputKeysItem])

export type EntryV1 = Shapes.EntryV1
export const EntryV1 = /*#__PURE__*/ fromShape<EntryV1>(Shapes.EntryV1, "EntryV1")

export type EntryVersionAnswer = Shapes.EntryVersionAnswer
export const EntryVersionAnswer = /*#__PURE__*/ fromShape<EntryVersionAnswer>(Shapes.EntryVersionAnswer, "EntryVersionAnswer")

export type IncrementEntryV1Output = Shapes.IncrementEntryV1Output
export const IncrementEntryV1Output = /*#__PURE__*/ fromShape<IncrementEntryV1Output>(Shapes.IncrementEntryV1Output, "IncrementEntryV1Output")

export type ListEntryVersionsV1Output = Shapes.ListEntryVersionsV1Output
export const ListEntryVersionsV1Output = /*#__PURE__*/ fromShape<ListEntryVersionsV1Output>(Shapes.ListEntryVersionsV1Output, "ListEntryVersionsV1Output", [EntryVersionAnswer])

export type GetEntryVersionV1Output = Shapes.GetEntryVersionV1Output
export const GetEntryVersionV1Output = /*#__PURE__*/ fromShape<GetEntryVersionV1Output>(Shapes.GetEntryVersionV1Output, "GetEntryVersionV1Output")

export type ListedEntry = Shapes.ListedEntry
export const ListedEntry = /*#__PURE__*/ fromShape<ListedEntry>(Shapes.ListedEntry, "ListedEntry")

export type StoreV1 = Shapes.StoreV1
export const StoreV1 = /*#__PURE__*/ fromShape<StoreV1>(Shapes.StoreV1, "StoreV1")

export type KeyV1 = Shapes.KeyV1
export const KeyV1 = /*#__PURE__*/ fromShape<KeyV1>(Shapes.KeyV1, "KeyV1")

export type EntryVersion = Shapes.EntryVersion
export const EntryVersion = /*#__PURE__*/ fromShape<EntryVersion>(Shapes.EntryVersion, "EntryVersion")
