// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import * as Codec from "../../interface/Codec.ts"
import type { Json, Open } from "../../interface/Operation.ts"

export interface DataStore {
  readonly path?: string
  readonly createTime?: DateTime.Utc
  readonly expireTime?: DateTime.Utc
  readonly state?: Open<"STATE_UNSPECIFIED" | "ACTIVE" | "DELETED">
  readonly id?: string
}
export const DataStore = /*#__PURE__*/ Codec.struct<DataStore>(() => ({
  path: Codec.Text,
  createTime: Codec.Timestamp,
  expireTime: Codec.Timestamp,
  state: Codec.openEnum<"STATE_UNSPECIFIED" | "ACTIVE" | "DELETED">(),
  id: Codec.Int64
}))

export interface DataStoreEntry {
  readonly path?: string
  readonly createTime?: DateTime.Utc
  readonly revisionId?: string
  readonly revisionCreateTime?: DateTime.Utc
  readonly state?: Open<"STATE_UNSPECIFIED" | "ACTIVE" | "DELETED">
  readonly etag?: string
  readonly value?: Json
  readonly id?: string
  readonly users?: ReadonlyArray<string>
  readonly attributes?: Codec.JsonObject
}
export const DataStoreEntry = /*#__PURE__*/ Codec.struct<DataStoreEntry>(() => ({
  path: Codec.Text,
  createTime: Codec.Timestamp,
  revisionId: Codec.Int64,
  revisionCreateTime: Codec.Timestamp,
  state: Codec.openEnum<"STATE_UNSPECIFIED" | "ACTIVE" | "DELETED">(),
  etag: Codec.Text,
  value: Codec.Any,
  id: Codec.Int64,
  users: Codec.list(Codec.Text),
  attributes: Codec.AnyObject
}))

export interface DataStoresDataStore {
  readonly name?: string
  readonly createdTime?: DateTime.Utc
}
export const DataStoresDataStore = /*#__PURE__*/ Codec.struct<DataStoresDataStore>(() => ({
  name: Codec.Text,
  createdTime: Codec.Timestamp
}))

export interface EntryVersion {
  readonly version?: string
  readonly deleted?: boolean
  readonly contentLength?: number
  readonly createdTime?: DateTime.Utc
  readonly objectCreatedTime?: DateTime.Utc
}
export const EntryVersion = /*#__PURE__*/ Codec.struct<EntryVersion>(() => ({
  version: Codec.Text,
  deleted: Codec.Flag,
  contentLength: Codec.Double,
  createdTime: Codec.Timestamp,
  objectCreatedTime: Codec.Timestamp
}))

export interface GetEntryV1Output {
  readonly value?: Json
  readonly contentMd5?: string
  readonly version?: string
  readonly createdTime?: DateTime.Utc
  readonly versionCreatedTime?: DateTime.Utc
  readonly attributes?: Codec.JsonObject
  readonly userIds?: ReadonlyArray<string>
}
export const GetEntryV1Output = /*#__PURE__*/ Codec.struct<GetEntryV1Output>(() => ({
  value: Codec.Any,
  contentMd5: Codec.Text,
  version: Codec.Text,
  createdTime: Codec.Timestamp,
  versionCreatedTime: Codec.Timestamp,
  attributes: Codec.AnyObject,
  userIds: Codec.list(Codec.Int64)
}))

export interface GetEntryVersionV1Output {
  readonly value?: Json
  readonly contentMd5?: string
  readonly version?: string
  readonly createdTime?: DateTime.Utc
  readonly versionCreatedTime?: DateTime.Utc
  readonly attributes?: Codec.JsonObject
  readonly userIds?: ReadonlyArray<string>
}
export const GetEntryVersionV1Output = /*#__PURE__*/ Codec.struct<GetEntryVersionV1Output>(() => ({
  value: Codec.Any,
  contentMd5: Codec.Text,
  version: Codec.Text,
  createdTime: Codec.Timestamp,
  versionCreatedTime: Codec.Timestamp,
  attributes: Codec.AnyObject,
  userIds: Codec.list(Codec.Int64)
}))

export interface IncrementEntryV1Output {
  readonly value?: Json
  readonly contentMd5?: string
  readonly version?: string
  readonly createdTime?: DateTime.Utc
  readonly versionCreatedTime?: DateTime.Utc
  readonly attributes?: Codec.JsonObject
  readonly userIds?: ReadonlyArray<string>
}
export const IncrementEntryV1Output = /*#__PURE__*/ Codec.struct<IncrementEntryV1Output>(() => ({
  value: Codec.Any,
  contentMd5: Codec.Text,
  version: Codec.Text,
  createdTime: Codec.Timestamp,
  versionCreatedTime: Codec.Timestamp,
  attributes: Codec.AnyObject,
  userIds: Codec.list(Codec.Int64)
}))

export interface ListDataStoreEntriesResponse {
  readonly dataStoreEntries?: ReadonlyArray<DataStoreEntry>
  readonly nextPageToken?: string
}
export const ListDataStoreEntriesResponse = /*#__PURE__*/ Codec.struct<ListDataStoreEntriesResponse>(() => ({
  dataStoreEntries: Codec.list(DataStoreEntry),
  nextPageToken: Codec.Text
}))

export interface ListDataStoreEntryRevisionsResponse {
  readonly dataStoreEntries?: ReadonlyArray<DataStoreEntry>
  readonly nextPageToken?: string
}
export const ListDataStoreEntryRevisionsResponse = /*#__PURE__*/ Codec.struct<ListDataStoreEntryRevisionsResponse>(() => ({
  dataStoreEntries: Codec.list(DataStoreEntry),
  nextPageToken: Codec.Text
}))

export interface ListDataStoresResponse {
  readonly dataStores?: ReadonlyArray<DataStore>
  readonly nextPageToken?: string
}
export const ListDataStoresResponse = /*#__PURE__*/ Codec.struct<ListDataStoresResponse>(() => ({
  dataStores: Codec.list(DataStore),
  nextPageToken: Codec.Text
}))

export interface ListEntriesV1Output {
  readonly keys?: ReadonlyArray<ListEntriesV1OutputKeysItem>
  readonly nextPageCursor?: string
}
export const ListEntriesV1Output = /*#__PURE__*/ Codec.struct<ListEntriesV1Output>(() => ({
  keys: Codec.list(ListEntriesV1OutputKeysItem),
  nextPageCursor: Codec.Text
}))

export interface ListEntriesV1OutputKeysItem {
  readonly scope?: string
  readonly key?: string
}
export const ListEntriesV1OutputKeysItem = /*#__PURE__*/ Codec.struct<ListEntriesV1OutputKeysItem>(() => ({
  scope: Codec.Text,
  key: Codec.Text
}))

export interface ListEntryVersionsV1Output {
  readonly versions?: ReadonlyArray<EntryVersion>
  readonly nextPageCursor?: string
}
export const ListEntryVersionsV1Output = /*#__PURE__*/ Codec.struct<ListEntryVersionsV1Output>(() => ({
  versions: Codec.list(EntryVersion),
  nextPageCursor: Codec.Text
}))

export interface ListV1Output {
  readonly datastores?: ReadonlyArray<DataStoresDataStore>
  readonly nextPageCursor?: string
}
export const ListV1Output = /*#__PURE__*/ Codec.struct<ListV1Output>(() => ({
  datastores: Codec.list(DataStoresDataStore),
  nextPageCursor: Codec.Text
}))

export interface SnapshotDataStoresResponse {
  readonly newSnapshotTaken?: boolean
  readonly latestSnapshotTime?: DateTime.Utc
}
export const SnapshotDataStoresResponse = /*#__PURE__*/ Codec.struct<SnapshotDataStoresResponse>(() => ({
  newSnapshotTaken: Codec.Flag,
  latestSnapshotTime: Codec.Timestamp
}))
