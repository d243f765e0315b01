// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type * as Duration from "effect/Duration"
import * as Codec from "../../interface/Codec.ts"
import type { Json } from "../../interface/Operation.ts"

export type FlushResult = Codec.JsonObject
export const FlushResult = /*#__PURE__*/ Codec.lazy<FlushResult>(() => Codec.AnyObject)

export interface GoogleProtobufAny {
  readonly "@type"?: string
}
export const GoogleProtobufAny = /*#__PURE__*/ Codec.struct<GoogleProtobufAny>(() => ({
  "@type": Codec.Text
}))

export interface ListMemoryStoreSortedMapItemsResponse {
  readonly items?: ReadonlyArray<MemoryStoreSortedMapItem>
  readonly nextPageToken?: string
}
export const ListMemoryStoreSortedMapItemsResponse = /*#__PURE__*/ Codec.struct<ListMemoryStoreSortedMapItemsResponse>(() => ({
  items: Codec.list(MemoryStoreSortedMapItem),
  nextPageToken: Codec.Text
}))

export interface MemoryStoreQueueItem {
  readonly path?: string
  readonly data?: Json
  readonly priority?: number
  readonly ttl?: Duration.Duration
  readonly expireTime?: DateTime.Utc
  readonly id?: string
}
export const MemoryStoreQueueItem = /*#__PURE__*/ Codec.struct<MemoryStoreQueueItem>(() => ({
  path: Codec.Text,
  data: Codec.Any,
  priority: Codec.Double,
  ttl: Codec.Seconds,
  expireTime: Codec.Timestamp,
  id: Codec.Int64
}))

export interface MemoryStoreSortedMapItem {
  readonly path?: string
  readonly value?: Json
  readonly etag?: string
  readonly ttl?: Duration.Duration
  readonly expireTime?: DateTime.Utc
  readonly id?: string
  readonly stringSortKey?: string
  readonly numericSortKey?: number
}
export const MemoryStoreSortedMapItem = /*#__PURE__*/ Codec.struct<MemoryStoreSortedMapItem>(() => ({
  path: Codec.Text,
  value: Codec.Any,
  etag: Codec.Text,
  ttl: Codec.Seconds,
  expireTime: Codec.Timestamp,
  id: Codec.Int64,
  stringSortKey: Codec.Text,
  numericSortKey: Codec.Double
}))

export interface Operation {
  readonly path?: string
  readonly metadata?: GoogleProtobufAny
  readonly done?: boolean
  readonly error?: Status
  readonly response?: GoogleProtobufAny
}
export const Operation = /*#__PURE__*/ Codec.struct<Operation>(() => ({
  path: Codec.Text,
  metadata: GoogleProtobufAny,
  done: Codec.Flag,
  error: Status,
  response: GoogleProtobufAny
}))

export interface OperationsOperation {
  readonly path?: string
  readonly metadata?: GoogleProtobufAny
  readonly done?: boolean
  readonly error?: Status
  readonly response?: GoogleProtobufAny
}
export const OperationsOperation = /*#__PURE__*/ Codec.struct<OperationsOperation>(() => ({
  path: Codec.Text,
  metadata: GoogleProtobufAny,
  done: Codec.Flag,
  error: Status,
  response: GoogleProtobufAny
}))

export interface ReadMemoryStoreQueueItemsResponse {
  readonly id?: string
  readonly queueItems?: ReadonlyArray<MemoryStoreQueueItem>
}
export const ReadMemoryStoreQueueItemsResponse = /*#__PURE__*/ Codec.struct<ReadMemoryStoreQueueItemsResponse>(() => ({
  id: Codec.Int64,
  queueItems: Codec.list(MemoryStoreQueueItem)
}))

export interface Status {
  readonly code?: number
  readonly message?: string
  readonly details?: ReadonlyArray<GoogleProtobufAny>
}
export const Status = /*#__PURE__*/ Codec.struct<Status>(() => ({
  code: Codec.Int,
  message: Codec.Text,
  details: Codec.list(GoogleProtobufAny)
}))
