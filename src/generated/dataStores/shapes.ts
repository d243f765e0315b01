// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type { ResultShape, Shape } from "../../interface/Shape.ts"
import type { Json, JsonObject, Open } from "../../interface/Values.ts"

export type { Json, JsonObject, Open }

export type { ResultShape, Shape }

export interface DataStore {
  readonly path: string
  readonly createTime?: DateTime.Utc
  readonly expireTime?: DateTime.Utc
  readonly state?: Open<"STATE_UNSPECIFIED" | "ACTIVE" | "DELETED">
  readonly id: string
  readonly universeId: string
  readonly dataStoreId: string
}
export const DataStore: Shape<DataStore> = {
  fields: { path: "text", createTime: "timestamp", expireTime: "timestamp", state: "enum", id: "id" },
  required: ["path", "id", "universeId", "dataStoreId"],
  ids: [["path", "universes/{universeId}/data-stores/{id}"], ["id", "{dataStoreId}"]]
}

export interface ListDataStoresResponse {
  readonly dataStores?: ReadonlyArray<DataStore>
  readonly nextPageToken?: string
}
export const ListDataStoresResponse: Shape<ListDataStoresResponse> = { fields: { dataStores: { list: DataStore }, nextPageToken: "text" } }

export interface ListedDataStoreEntry {
  readonly path: string
  readonly id?: string
}
export const ListedDataStoreEntry: Shape<ListedDataStoreEntry> = { fields: { path: "text", id: "id" }, required: ["path"] }

export interface ListDataStoreEntriesResponse {
  readonly dataStoreEntries?: ReadonlyArray<ListedDataStoreEntry>
  readonly nextPageToken?: string
}
export const ListDataStoreEntriesResponse: Shape<ListDataStoreEntriesResponse> = { fields: { dataStoreEntries: { list: ListedDataStoreEntry }, nextPageToken: "text" } }

export interface DataStoreEntry {
  readonly path: string
  readonly createTime?: DateTime.Utc
  readonly revisionId: string
  readonly revisionCreateTime?: DateTime.Utc
  readonly state?: Open<"STATE_UNSPECIFIED" | "ACTIVE" | "DELETED">
  readonly etag: string
  readonly value: Json
  readonly id: string
  readonly users?: ReadonlyArray<string>
  readonly attributes?: JsonObject
  readonly userIds?: ReadonlyArray<string>
}
export const DataStoreEntry: Shape<DataStoreEntry> = {
  fields: {
    path: "text",
    createTime: "timestamp",
    revisionId: "id",
    revisionCreateTime: "timestamp",
    state: "enum",
    etag: "text",
    value: "json",
    id: "id",
    users: { list: "text" },
    attributes: "object"
  },
  required: ["path", "id", "revisionId", "etag", "value"],
  ids: [["users", "users/{userIds[]}"]]
}

export interface DataStoreEntryRevision {
  readonly path: string
  readonly createTime?: DateTime.Utc
  readonly revisionId: string
  readonly revisionCreateTime?: DateTime.Utc
  readonly state?: Open<"STATE_UNSPECIFIED" | "ACTIVE" | "DELETED">
  readonly etag?: string
  readonly id: string
}
export const DataStoreEntryRevision: Shape<DataStoreEntryRevision> = {
  fields: {
    path: "text",
    createTime: "timestamp",
    revisionId: "id",
    revisionCreateTime: "timestamp",
    state: "enum",
    etag: "text",
    id: "id"
  },
  required: ["path", "id", "revisionId"]
}

export interface ListDataStoreEntryRevisionsResponse {
  readonly dataStoreEntries?: ReadonlyArray<DataStoreEntryRevision>
  readonly nextPageToken?: string
}
export const ListDataStoreEntryRevisionsResponse: Shape<ListDataStoreEntryRevisionsResponse> = { fields: { dataStoreEntries: { list: DataStoreEntryRevision }, nextPageToken: "text" } }

export interface SnapshotDataStoresResponse {
  readonly newSnapshotTaken?: boolean
  readonly latestSnapshotTime?: DateTime.Utc
}
export const SnapshotDataStoresResponse: Shape<SnapshotDataStoresResponse> = { fields: { newSnapshotTaken: "flag", latestSnapshotTime: "timestamp" } }

export interface DataStoresDataStore {
  readonly name: string
  readonly createdTime?: DateTime.Utc
}
export const DataStoresDataStore: Shape<DataStoresDataStore> = { fields: { name: "text", createdTime: "timestamp" }, required: ["name"] }

export interface ListV1Output {
  readonly datastores?: ReadonlyArray<DataStoresDataStore>
  readonly nextPageCursor?: string
}
export const ListV1Output: Shape<ListV1Output> = { fields: { datastores: { list: DataStoresDataStore }, nextPageCursor: "text" } }

export interface ListEntriesV1OutputKeysItem {
  readonly scope?: string
  readonly key: string
}
export const ListEntriesV1OutputKeysItem: Shape<ListEntriesV1OutputKeysItem> = { fields: { scope: "text", key: "text" }, required: ["key"] }

export interface ListEntriesV1Output {
  readonly keys?: ReadonlyArray<ListEntriesV1OutputKeysItem>
  readonly nextPageCursor?: string
}
export const ListEntriesV1Output: Shape<ListEntriesV1Output> = { fields: { keys: { list: ListEntriesV1OutputKeysItem }, nextPageCursor: "text" } }

/** An entry with its version and its metadata. */
export interface EntryV1 {
  readonly value?: Json
  readonly contentMd5?: string
  readonly versionId?: string
  readonly createdTime?: DateTime.Utc
  readonly versionCreatedTime?: DateTime.Utc
  readonly attributes?: JsonObject
  readonly userIds?: ReadonlyArray<string>
}
export const EntryV1: Shape<EntryV1> = {
  fields: {
    value: "json",
    contentMd5: "text",
    versionId: "id",
    createdTime: "timestamp",
    versionCreatedTime: "timestamp",
    attributes: "object",
    userIds: { list: "id" }
  }
}

export interface EntryVersionAnswer {
  readonly version: string
  readonly deleted?: boolean
  readonly contentLength?: number
  readonly createdTime?: DateTime.Utc
  readonly objectCreatedTime?: DateTime.Utc
}
export const EntryVersionAnswer: Shape<EntryVersionAnswer> = {
  fields: {
    version: "text",
    deleted: "flag",
    contentLength: "double",
    createdTime: "timestamp",
    objectCreatedTime: "timestamp"
  },
  required: ["version"]
}

export interface IncrementEntryV1Output {
  readonly value?: Json
  readonly contentMd5?: string
  readonly versionId?: string
  readonly createdTime?: DateTime.Utc
  readonly versionCreatedTime?: DateTime.Utc
  readonly attributes?: JsonObject
  readonly userIds?: ReadonlyArray<string>
}
export const IncrementEntryV1Output: Shape<IncrementEntryV1Output> = {
  fields: {
    value: "json",
    contentMd5: "text",
    versionId: "id",
    createdTime: "timestamp",
    versionCreatedTime: "timestamp",
    attributes: "object",
    userIds: { list: "id" }
  }
}

export interface ListEntryVersionsV1Output {
  readonly versions?: ReadonlyArray<EntryVersionAnswer>
  readonly nextPageCursor?: string
}
export const ListEntryVersionsV1Output: Shape<ListEntryVersionsV1Output> = { fields: { versions: { list: EntryVersionAnswer }, nextPageCursor: "text" } }

export interface GetEntryVersionV1Output {
  readonly value?: Json
  readonly contentMd5?: string
  readonly versionId?: string
  readonly createdTime?: DateTime.Utc
  readonly versionCreatedTime?: DateTime.Utc
  readonly attributes?: JsonObject
  readonly userIds?: ReadonlyArray<string>
}
export const GetEntryVersionV1Output: Shape<GetEntryVersionV1Output> = {
  fields: {
    value: "json",
    contentMd5: "text",
    versionId: "id",
    createdTime: "timestamp",
    versionCreatedTime: "timestamp",
    attributes: "object",
    userIds: { list: "id" }
  }
}

/** An entry as a list shows it: without its value. */
export interface ListedEntry {
  readonly path: string
  readonly id: string
  readonly entryId: string
  readonly scope: string
}
export const ListedEntry: ResultShape<ListedEntry> = {
  fields: { path: "text", id: "id", entryId: "text", scope: "text" },
  required: ["path", "id", "entryId", "scope"]
}

/** A data store as the older interface lists it. */
export interface StoreV1 {
  readonly dataStoreId: string
  readonly createdTime?: DateTime.Utc
}
export const StoreV1: ResultShape<StoreV1> = { fields: { dataStoreId: "text", createdTime: "timestamp" }, required: ["dataStoreId"] }

/** An entry as the older interface lists it. */
export interface KeyV1 {
  readonly scope: string
  readonly entryId: string
}
export const KeyV1: ResultShape<KeyV1> = { fields: { scope: "text", entryId: "text" }, required: ["scope", "entryId"] }

/** A version of an entry, as the older interface lists it. */
export interface EntryVersion {
  readonly deleted?: boolean
  readonly contentLength?: number
  readonly createdTime?: DateTime.Utc
  readonly objectCreatedTime?: DateTime.Utc
  readonly versionId: string
}
export const EntryVersion: ResultShape<EntryVersion> = {
  fields: {
    deleted: "flag",
    contentLength: "double",
    createdTime: "timestamp",
    objectCreatedTime: "timestamp",
    versionId: "text"
  },
  required: ["versionId"]
}
