// Generated from specs/ by `npm run generate`. Do not edit.
import type * as Duration from "effect/Duration"
import type { Id, Open, Operation, Segment, Starter } from "../../interface/Operation.ts"
import { inputChecks } from "../../interface/InputChecks.ts"
import { json, plainJson } from "../../interface/JsonBody.ts"
import { duration } from "../../interface/Written.ts"
import { shares } from "../../interface/Shares.ts"
import * as Families from "../../interface/Families.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"

export interface GetFlushOperationInput {
  readonly universeId: Id
  readonly operationId: Segment
  readonly scope?: Open<"LIVE" | "TEST">
}

/**
 * `GET /cloud/v2/universes/{universe_id}/memory-store/operations/{operation_id}`
 *
 * - stability: beta
 * - scopes: none
 * - quota: 1000000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_GetMemoryStoreFlushOperation
 */
export const getFlushOperation: Operation<GetFlushOperationInput, Shapes.OperationsOperation> = {
  id: "memoryStores.getFlushOperation",
  service: "MemoryStores",
  name: "getFlushOperation",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/memory-store/operations/{operation_id}",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "operationId", wire: "operation_id", in: "path", kind: "string", required: true },
    { name: "scope", in: "query", kind: "string", values: ["LIVE", "TEST"] }
  ],
  body: { kind: "none" },
  output: Shapes.OperationsOperation,
  auth: ["apiKey"],
  scopes: {},
  stability: "BETA",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  retry: "safe",
  longRunning: { family: "cloud", role: "poll" }
}

export interface CreateQueueItemInput {
  readonly universeId: Id
  readonly queueId: Segment
  readonly body: Wire.MemoryStoreQueueItem
}

/**
 * `POST /cloud/v2/universes/{universe_id}/memory-store/queues/{queue_id}/items`
 *
 * - stability: stable
 * - scopes: memory-store.queue:add
 * - quota: 1000000/minute for each key owner
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_CreateMemoryStoreQueueItem
 */
export const createQueueItem: Operation<CreateQueueItemInput, Shapes.MemoryStoreQueueItem> = {
  id: "memoryStores.createQueueItem",
  service: "MemoryStores",
  name: "createQueueItem",
  method: "POST",
  path: "/cloud/v2/universes/{universe_id}/memory-store/queues/{queue_id}/items",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "queueId", wire: "queue_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: json },
  output: Shapes.MemoryStoreQueueItem,
  auth: ["apiKey"],
  scopes: { all: ["memory-store.queue:add"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "memoryStores.requestUnits",
      per: ["universeId"],
      limit: 1000,
      period: "MINUTE",
      perConcurrentUser: 120,
      by: shares
    }
  ],
  limits: [{ at: "body.data", maxBytes: 32768 }],
  retry: "unsafe"
}

export interface DiscardQueueItemsInput {
  readonly universeId: Id
  readonly queueId: Segment
  readonly body: Wire.DiscardMemoryStoreQueueItemsRequest
}

/**
 * `POST /cloud/v2/universes/{universe_id}/memory-store/queues/{queue_id}/items:discard`
 *
 * - stability: stable
 * - scopes: memory-store.queue:discard
 * - quota: 1000000/minute for each key owner
 * - retry class: idempotent
 * - irreversible: the items are deleted
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_DiscardMemoryStoreQueueItems
 */
export const discardQueueItems: Operation<DiscardQueueItemsInput, void> = {
  id: "memoryStores.discardQueueItems",
  service: "MemoryStores",
  name: "discardQueueItems",
  method: "POST",
  path: "/cloud/v2/universes/{universe_id}/memory-store/queues/{queue_id}/items:discard",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "queueId", wire: "queue_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  auth: ["apiKey"],
  scopes: { all: ["memory-store.queue:discard"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "memoryStores.requestUnits",
      per: ["universeId"],
      limit: 1000,
      period: "MINUTE",
      perConcurrentUser: 120,
      by: shares
    }
  ],
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "the items are deleted" }
}

export interface ReadQueueItemsInput {
  readonly universeId: Id
  readonly queueId: Segment
  readonly count?: number
  readonly allOrNothing?: boolean
  readonly invisibilityWindow?: Duration.Input
}

/**
 * `GET /cloud/v2/universes/{universe_id}/memory-store/queues/{queue_id}/items:read`
 *
 * - stability: stable
 * - scopes: memory-store.queue:dequeue
 * - quota: 1000000/minute for each key owner
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_ReadMemoryStoreQueueItems
 */
export const readQueueItems: Operation<ReadQueueItemsInput, Shapes.ReadMemoryStoreQueueItemsResponse> = {
  id: "memoryStores.readQueueItems",
  service: "MemoryStores",
  name: "readQueueItems",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/memory-store/queues/{queue_id}/items:read",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "queueId", wire: "queue_id", in: "path", kind: "string", required: true },
    { name: "count", in: "query", kind: "integer", minimum: 1, maximum: 200 },
    { name: "allOrNothing", in: "query", kind: "boolean" },
    { name: "invisibilityWindow", in: "query", kind: "duration", write: duration }
  ],
  body: { kind: "none" },
  output: Shapes.ReadMemoryStoreQueueItemsResponse,
  auth: ["apiKey"],
  scopes: { all: ["memory-store.queue:dequeue"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "memoryStores.requestUnits",
      per: ["universeId"],
      limit: 1000,
      period: "MINUTE",
      perConcurrentUser: 120,
      weight: { of: "items", asked: "count", unasked: 1, most: 200, answered: "queueItems" },
      by: shares
    }
  ],
  retry: "unsafe"
}

export interface ListSortedMapItemsInput {
  readonly universeId: Id
  readonly sortedMapId: Segment
  readonly maxPageSize?: number
  readonly pageToken?: string
  readonly orderBy?: string
  readonly filter?: string
}

/**
 * `GET /cloud/v2/universes/{universe_id}/memory-store/sorted-maps/{sorted_map_id}/items`
 *
 * - stability: stable
 * - scopes: memory-store.sorted-map:read
 * - quota: 1000000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_ListMemoryStoreSortedMapItems
 */
export const listSortedMapItems: Operation<ListSortedMapItemsInput, Shapes.ListMemoryStoreSortedMapItemsResponse> = {
  id: "memoryStores.listSortedMapItems",
  service: "MemoryStores",
  name: "listSortedMapItems",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/memory-store/sorted-maps/{sorted_map_id}/items",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "sortedMapId", wire: "sorted_map_id", in: "path", kind: "string", required: true },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" },
    { name: "orderBy", in: "query", kind: "string" },
    { name: "filter", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListMemoryStoreSortedMapItemsResponse,
  auth: ["apiKey"],
  scopes: { all: ["memory-store.sorted-map:read"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "memoryStores.requestUnits",
      per: ["universeId"],
      limit: 1000,
      period: "MINUTE",
      perConcurrentUser: 120,
      weight: { of: "items", asked: "maxPageSize", unasked: 1, most: 100, answered: "items" },
      by: shares
    }
  ],
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "items",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 100,
    defaultSize: 1
  }
}

export interface CreateSortedMapItemInput {
  readonly universeId: Id
  readonly sortedMapId: Segment
  readonly id?: Id
  readonly body: Wire.MemoryStoreSortedMapItem
}

/**
 * `POST /cloud/v2/universes/{universe_id}/memory-store/sorted-maps/{sorted_map_id}/items`
 *
 * - stability: stable
 * - scopes: memory-store.sorted-map:write
 * - quota: 1000000/minute for each key owner
 * - retry class: guarded
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_CreateMemoryStoreSortedMapItem
 */
export const createSortedMapItem: Operation<CreateSortedMapItemInput, Shapes.MemoryStoreSortedMapItem> = {
  id: "memoryStores.createSortedMapItem",
  service: "MemoryStores",
  name: "createSortedMapItem",
  method: "POST",
  path: "/cloud/v2/universes/{universe_id}/memory-store/sorted-maps/{sorted_map_id}/items",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "sortedMapId", wire: "sorted_map_id", in: "path", kind: "string", required: true },
    { name: "id", in: "query", kind: "string" }
  ],
  body: { kind: "json", required: true, write: json },
  output: Shapes.MemoryStoreSortedMapItem,
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["memory-store.sorted-map:write"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "memoryStores.requestUnits",
      per: ["universeId"],
      limit: 1000,
      period: "MINUTE",
      perConcurrentUser: 120,
      by: shares
    }
  ],
  limits: [
    { at: "id", maxLength: 128 },
    { at: "body.value", maxBytes: 32768 },
    { at: "body.stringSortKey", maxLength: 128 }
  ],
  retry: "guarded"
}

export interface GetSortedMapItemInput {
  readonly universeId: Id
  readonly sortedMapId: Segment
  readonly itemId: Segment
}

/**
 * `GET /cloud/v2/universes/{universe_id}/memory-store/sorted-maps/{sorted_map_id}/items/{item_id}`
 *
 * - stability: stable
 * - scopes: memory-store.sorted-map:read
 * - quota: 1000000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_GetMemoryStoreSortedMapItem
 */
export const getSortedMapItem: Operation<GetSortedMapItemInput, Shapes.MemoryStoreSortedMapItem> = {
  id: "memoryStores.getSortedMapItem",
  service: "MemoryStores",
  name: "getSortedMapItem",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/memory-store/sorted-maps/{sorted_map_id}/items/{item_id}",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "sortedMapId", wire: "sorted_map_id", in: "path", kind: "string", required: true },
    { name: "itemId", wire: "item_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.MemoryStoreSortedMapItem,
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["memory-store.sorted-map:read"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "memoryStores.requestUnits",
      per: ["universeId"],
      limit: 1000,
      period: "MINUTE",
      perConcurrentUser: 120,
      by: shares
    }
  ],
  limits: [{ at: "itemId", maxLength: 128 }],
  retry: "safe"
}

export interface UpdateSortedMapItemInput {
  readonly universeId: Id
  readonly sortedMapId: Segment
  readonly itemId: Segment
  readonly allowMissing?: boolean
  readonly body: Wire.MemoryStoreSortedMapItem
}

/**
 * `PATCH /cloud/v2/universes/{universe_id}/memory-store/sorted-maps/{sorted_map_id}/items/{item_id}`
 *
 * - stability: stable
 * - scopes: memory-store.sorted-map:write
 * - quota: 1000000/minute for each key owner
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_UpdateMemoryStoreSortedMapItem
 */
export const updateSortedMapItem: Operation<UpdateSortedMapItemInput, Shapes.MemoryStoreSortedMapItem> = {
  id: "memoryStores.updateSortedMapItem",
  service: "MemoryStores",
  name: "updateSortedMapItem",
  method: "PATCH",
  path: "/cloud/v2/universes/{universe_id}/memory-store/sorted-maps/{sorted_map_id}/items/{item_id}",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "sortedMapId", wire: "sorted_map_id", in: "path", kind: "string", required: true },
    { name: "itemId", wire: "item_id", in: "path", kind: "string", required: true },
    { name: "allowMissing", in: "query", kind: "boolean" }
  ],
  body: { kind: "json", required: true, write: json },
  output: Shapes.MemoryStoreSortedMapItem,
  conditions: ["body.etag"],
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["memory-store.sorted-map:write"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "memoryStores.requestUnits",
      per: ["universeId"],
      limit: 1000,
      period: "MINUTE",
      perConcurrentUser: 120,
      by: shares
    }
  ],
  limits: [
    { at: "itemId", maxLength: 128 },
    { at: "body.value", maxBytes: 32768 },
    { at: "body.stringSortKey", maxLength: 128 }
  ],
  retry: "idempotent"
}

export interface DeleteSortedMapItemInput {
  readonly universeId: Id
  readonly sortedMapId: Segment
  readonly itemId: Segment
}

/**
 * `DELETE /cloud/v2/universes/{universe_id}/memory-store/sorted-maps/{sorted_map_id}/items/{item_id}`
 *
 * - stability: stable
 * - scopes: memory-store.sorted-map:write
 * - quota: 1000000/minute for each key owner
 * - retry class: idempotent
 * - irreversible: the item is deleted
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_DeleteMemoryStoreSortedMapItem
 */
export const deleteSortedMapItem: Operation<DeleteSortedMapItemInput, void> = {
  id: "memoryStores.deleteSortedMapItem",
  service: "MemoryStores",
  name: "deleteSortedMapItem",
  method: "DELETE",
  path: "/cloud/v2/universes/{universe_id}/memory-store/sorted-maps/{sorted_map_id}/items/{item_id}",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "sortedMapId", wire: "sorted_map_id", in: "path", kind: "string", required: true },
    { name: "itemId", wire: "item_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["memory-store.sorted-map:write"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "memoryStores.requestUnits",
      per: ["universeId"],
      limit: 1000,
      period: "MINUTE",
      perConcurrentUser: 120,
      by: shares
    }
  ],
  limits: [{ at: "itemId", maxLength: 128 }],
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "the item is deleted" }
}

export interface FlushInput {
  readonly universeId: Id
  readonly scope?: Open<"LIVE" | "TEST">
}

/**
 * `POST /cloud/v2/universes/{universe_id}/memory-store:flush`
 *
 * - stability: stable
 * - scopes: memory-store:flush
 * - quota: 1000000/minute for each key owner
 * - retry class: unsafe
 * - irreversible: all items of the universe are deleted
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_FlushMemoryStore
 */
export const flush: Starter<FlushInput, Shapes.Operation, Shapes.FlushResult> = {
  id: "memoryStores.flush",
  service: "MemoryStores",
  name: "flush",
  method: "POST",
  path: "/cloud/v2/universes/{universe_id}/memory-store:flush",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "scope", in: "query", kind: "string", values: ["LIVE", "TEST"] }
  ],
  body: { kind: "none" },
  output: Shapes.Operation,
  auth: ["apiKey"],
  scopes: { all: ["memory-store:flush"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "memoryStores.requestUnits",
      per: ["universeId"],
      limit: 1000,
      period: "MINUTE",
      perConcurrentUser: 120,
      by: shares
    }
  ],
  retry: "unsafe",
  consequence: { kind: "irreversible", when: "all items of the universe are deleted" },
  longRunning: {
    family: "cloud",
    role: "start",
    reads: Families.cloud,
    poll: "memoryStores.getFlushOperation",
    pollWith: () => getFlushOperation,
    result: Shapes.FlushResult
  }
}
