// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type * as Duration from "effect/Duration"
import { seconds } from "../../interface/Lengths.ts"
import type { ResultShape, Shape } from "../../interface/Shape.ts"
import type { Json, JsonObject } from "../../interface/Values.ts"

export type { Json, JsonObject }

export type { ResultShape, Shape }

export interface GoogleProtobufAny {
  readonly "@type"?: string
}
export const GoogleProtobufAny: Shape<GoogleProtobufAny> = { fields: { "@type": "text" } }

export interface Status {
  readonly code?: number
  readonly message?: string
  readonly details?: ReadonlyArray<GoogleProtobufAny>
}
export const Status: Shape<Status> = { fields: { code: "int", message: "text", details: { list: GoogleProtobufAny } } }

export interface OperationsOperation {
  readonly path?: string
  readonly metadata?: GoogleProtobufAny
  readonly done?: boolean
  readonly error?: Status
  readonly response?: GoogleProtobufAny
}
export const OperationsOperation: Shape<OperationsOperation> = {
  fields: { path: "text", metadata: GoogleProtobufAny, done: "flag", error: Status, response: GoogleProtobufAny }
}

export interface MemoryStoreQueueItem {
  readonly path?: string
  readonly data?: Json
  readonly priority?: number
  readonly ttl?: Duration.Duration
  readonly expireTime?: DateTime.Utc
  readonly id?: string
  readonly universeId?: string
  readonly queueId?: string
}
export const MemoryStoreQueueItem: Shape<MemoryStoreQueueItem> = {
  fields: { path: "text", data: "json", priority: "double", ttl: seconds, expireTime: "timestamp", id: "id" },
  ids: [
    ["path", "universes/{universeId}/memory-store/queues/{queueId}/items/{id}"],
    ["path", "universes/{universeId}/memory-stores/queues/{queueId}/items/{id}"]
  ]
}

export interface ReadMemoryStoreQueueItemsResponse {
  readonly id?: string
  readonly queueItems?: ReadonlyArray<MemoryStoreQueueItem>
}
export const ReadMemoryStoreQueueItemsResponse: Shape<ReadMemoryStoreQueueItemsResponse> = { fields: { id: "id", queueItems: { list: MemoryStoreQueueItem } } }

export interface MemoryStoreSortedMapItem {
  readonly path?: string
  readonly value?: Json
  readonly etag?: string
  readonly ttl?: Duration.Duration
  readonly expireTime?: DateTime.Utc
  readonly id?: string
  readonly stringSortKey?: string
  readonly numericSortKey?: number
  readonly universeId?: string
  readonly sortedMapId?: string
}
export const MemoryStoreSortedMapItem: Shape<MemoryStoreSortedMapItem> = {
  fields: {
    path: "text",
    value: "json",
    etag: "text",
    ttl: seconds,
    expireTime: "timestamp",
    id: "id",
    stringSortKey: "text",
    numericSortKey: "double"
  },
  ids: [
    ["path", "universes/{universeId}/memory-store/sorted-maps/{sortedMapId}/items/{id}"],
    ["path", "universes/{universeId}/memory-stores/sorted-maps/{sortedMapId}/items/{id}"]
  ]
}

export interface ListMemoryStoreSortedMapItemsResponse {
  readonly items?: ReadonlyArray<MemoryStoreSortedMapItem>
  readonly nextPageToken?: string
}
export const ListMemoryStoreSortedMapItemsResponse: Shape<ListMemoryStoreSortedMapItemsResponse> = { fields: { items: { list: MemoryStoreSortedMapItem }, nextPageToken: "text" } }

export interface Operation {
  readonly path?: string
  readonly metadata?: GoogleProtobufAny
  readonly done?: boolean
  readonly error?: Status
  readonly response?: GoogleProtobufAny
}
export const Operation: Shape<Operation> = {
  fields: { path: "text", metadata: GoogleProtobufAny, done: "flag", error: Status, response: GoogleProtobufAny }
}

export type FlushResult = JsonObject
export const FlushResult: Shape<FlushResult> = { of: () => "object" }

/** What a read gave. */
export interface QueueRead {
  /**
   * Discards the items. A read that found none has one, too, though there is nothing to discard; absent where the server
   * gave none.
   */
  readonly readId?: string
  readonly items: ReadonlyArray<MemoryStoreQueueItem>
}
export const QueueRead: ResultShape<QueueRead> = { fields: { readId: "text", items: { list: MemoryStoreQueueItem } }, required: ["items"] }

/** An item of a sorted map. */
export interface SortedMapItem {
  readonly path?: string
  readonly value?: Json
  readonly etag?: string
  readonly ttl?: Duration.Duration
  readonly expireTime?: DateTime.Utc
  readonly id: string
  readonly universeId?: string
  readonly sortedMapId?: string
  readonly itemId: string
  readonly sortKey?: string | number
}
export const SortedMapItem: ResultShape<SortedMapItem> = {
  fields: {
    path: "text",
    value: "json",
    etag: "text",
    ttl: seconds,
    expireTime: "timestamp",
    id: "id",
    universeId: "id",
    sortedMapId: "id",
    itemId: "text",
    sortKey: "textOrNumber"
  },
  required: ["id", "itemId"]
}
