// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id, Operation, Segment } from "../../interface/Operation.ts"
import { inputChecks } from "../../interface/InputChecks.ts"
import { plainJson } from "../../interface/JsonBody.ts"
import { shares } from "../../interface/Shares.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"

export interface ListEntriesInput {
  readonly universeId: Id
  readonly orderedDataStoreId: Segment
  readonly scopeId: Segment
  readonly maxPageSize?: number
  readonly pageToken?: string
  readonly orderBy?: string
  readonly filter?: string
}

/**
 * `GET /cloud/v2/universes/{universe_id}/ordered-data-stores/{ordered_data_store_id}/scopes/{scope_id}/entries`
 *
 * - stability: stable
 * - scopes: universe.ordered-data-store.scope.entry:read
 * - quota: 1000000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_ListOrderedDataStoreEntries
 */
export const listEntries: Operation<ListEntriesInput, Shapes.ListOrderedDataStoreEntriesResponse> = {
  id: "orderedDataStores.listEntries",
  service: "OrderedDataStores",
  name: "listEntries",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/ordered-data-stores/{ordered_data_store_id}/scopes/{scope_id}/entries",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "orderedDataStoreId", wire: "ordered_data_store_id", in: "path", kind: "string", required: true },
    { name: "scopeId", wire: "scope_id", in: "path", kind: "string", required: true },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" },
    { name: "orderBy", in: "query", kind: "string" },
    { name: "filter", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListOrderedDataStoreEntriesResponse,
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe.ordered-data-store.scope.entry:read"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "orderedDataStores.list",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 2,
      by: shares
    }
  ],
  limits: [{ at: "orderedDataStoreId", maxBytes: 50 }, { at: "scopeId", maxBytes: 50 }],
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "orderedDataStoreEntries",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 100,
    defaultSize: 10
  }
}

export interface CreateEntryInput {
  readonly universeId: Id
  readonly orderedDataStoreId: Segment
  readonly scopeId: Segment
  readonly id?: Id
  readonly body: Wire.OrderedDataStoreEntry
}

/**
 * `POST /cloud/v2/universes/{universe_id}/ordered-data-stores/{ordered_data_store_id}/scopes/{scope_id}/entries`
 *
 * - stability: stable
 * - scopes: universe.ordered-data-store.scope.entry:write
 * - quota: 1000000/minute for each key owner
 * - retry class: guarded
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_CreateOrderedDataStoreEntry
 */
export const createEntry: Operation<CreateEntryInput, Shapes.OrderedDataStoreEntry> = {
  id: "orderedDataStores.createEntry",
  service: "OrderedDataStores",
  name: "createEntry",
  method: "POST",
  path: "/cloud/v2/universes/{universe_id}/ordered-data-stores/{ordered_data_store_id}/scopes/{scope_id}/entries",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "orderedDataStoreId", wire: "ordered_data_store_id", in: "path", kind: "string", required: true },
    { name: "scopeId", wire: "scope_id", in: "path", kind: "string", required: true },
    { name: "id", in: "query", kind: "string" }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.OrderedDataStoreEntry,
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe.ordered-data-store.scope.entry:write"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "orderedDataStores.write",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 20,
      by: shares
    }
  ],
  limits: [{ at: "orderedDataStoreId", maxBytes: 50 }, { at: "scopeId", maxBytes: 50 }, { at: "id", maxBytes: 50 }],
  retry: "guarded"
}

export interface GetEntryInput {
  readonly universeId: Id
  readonly orderedDataStoreId: Segment
  readonly scopeId: Segment
  readonly entryId: Segment
}

/**
 * `GET /cloud/v2/universes/{universe_id}/ordered-data-stores/{ordered_data_store_id}/scopes/{scope_id}/entries/{entry_id}`
 *
 * - stability: stable
 * - scopes: universe.ordered-data-store.scope.entry:read
 * - quota: 1000000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_GetOrderedDataStoreEntry
 */
export const getEntry: Operation<GetEntryInput, Shapes.OrderedDataStoreEntry> = {
  id: "orderedDataStores.getEntry",
  service: "OrderedDataStores",
  name: "getEntry",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/ordered-data-stores/{ordered_data_store_id}/scopes/{scope_id}/entries/{entry_id}",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "orderedDataStoreId", wire: "ordered_data_store_id", in: "path", kind: "string", required: true },
    { name: "scopeId", wire: "scope_id", in: "path", kind: "string", required: true },
    { name: "entryId", wire: "entry_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.OrderedDataStoreEntry,
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe.ordered-data-store.scope.entry:read"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "orderedDataStores.read",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 40,
      by: shares
    }
  ],
  limits: [
    { at: "orderedDataStoreId", maxBytes: 50 },
    { at: "scopeId", maxBytes: 50 },
    { at: "entryId", maxBytes: 50 }
  ],
  retry: "safe"
}

export interface UpdateEntryInput {
  readonly universeId: Id
  readonly orderedDataStoreId: Segment
  readonly scopeId: Segment
  readonly entryId: Segment
  readonly allowMissing?: boolean
  readonly body: Wire.OrderedDataStoreEntry
}

/**
 * `PATCH /cloud/v2/universes/{universe_id}/ordered-data-stores/{ordered_data_store_id}/scopes/{scope_id}/entries/{entry_id}`
 *
 * - stability: stable
 * - scopes: universe.ordered-data-store.scope.entry:write
 * - quota: 1000000/minute for each key owner
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_UpdateOrderedDataStoreEntry
 */
export const updateEntry: Operation<UpdateEntryInput, Shapes.OrderedDataStoreEntry> = {
  id: "orderedDataStores.updateEntry",
  service: "OrderedDataStores",
  name: "updateEntry",
  method: "PATCH",
  path: "/cloud/v2/universes/{universe_id}/ordered-data-stores/{ordered_data_store_id}/scopes/{scope_id}/entries/{entry_id}",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "orderedDataStoreId", wire: "ordered_data_store_id", in: "path", kind: "string", required: true },
    { name: "scopeId", wire: "scope_id", in: "path", kind: "string", required: true },
    { name: "entryId", wire: "entry_id", in: "path", kind: "string", required: true },
    { name: "allowMissing", in: "query", kind: "boolean" }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.OrderedDataStoreEntry,
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe.ordered-data-store.scope.entry:write"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "orderedDataStores.write",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 20,
      by: shares
    }
  ],
  limits: [
    { at: "orderedDataStoreId", maxBytes: 50 },
    { at: "scopeId", maxBytes: 50 },
    { at: "entryId", maxBytes: 50 }
  ],
  retry: "idempotent"
}

export interface DeleteEntryInput {
  readonly universeId: Id
  readonly orderedDataStoreId: Segment
  readonly scopeId: Segment
  readonly entryId: Segment
}

/**
 * `DELETE /cloud/v2/universes/{universe_id}/ordered-data-stores/{ordered_data_store_id}/scopes/{scope_id}/entries/{entry_id}`
 *
 * - stability: stable
 * - scopes: universe.ordered-data-store.scope.entry:write
 * - quota: 1000000/minute for each key owner
 * - retry class: idempotent
 * - irreversible: an entry, which has no revisions, is deleted
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_DeleteOrderedDataStoreEntry
 */
export const deleteEntry: Operation<DeleteEntryInput, void> = {
  id: "orderedDataStores.deleteEntry",
  service: "OrderedDataStores",
  name: "deleteEntry",
  method: "DELETE",
  path: "/cloud/v2/universes/{universe_id}/ordered-data-stores/{ordered_data_store_id}/scopes/{scope_id}/entries/{entry_id}",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "orderedDataStoreId", wire: "ordered_data_store_id", in: "path", kind: "string", required: true },
    { name: "scopeId", wire: "scope_id", in: "path", kind: "string", required: true },
    { name: "entryId", wire: "entry_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe.ordered-data-store.scope.entry:write"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "orderedDataStores.remove",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 40,
      by: shares
    }
  ],
  limits: [
    { at: "orderedDataStoreId", maxBytes: 50 },
    { at: "scopeId", maxBytes: 50 },
    { at: "entryId", maxBytes: 50 }
  ],
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "an entry, which has no revisions, is deleted" }
}

export interface IncrementEntryInput {
  readonly universeId: Id
  readonly orderedDataStoreId: Segment
  readonly scopeId: Segment
  readonly entryId: Segment
  readonly body: Wire.IncrementOrderedDataStoreEntryRequest
}

/**
 * `POST /cloud/v2/universes/{universe_id}/ordered-data-stores/{ordered_data_store_id}/scopes/{scope_id}/entries/{entry_id}:increment`
 *
 * - stability: stable
 * - scopes: universe.ordered-data-store.scope.entry:write
 * - quota: 1000000/minute for each key owner
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_IncrementOrderedDataStoreEntry
 */
export const incrementEntry: Operation<IncrementEntryInput, Shapes.OrderedDataStoreEntry> = {
  id: "orderedDataStores.incrementEntry",
  service: "OrderedDataStores",
  name: "incrementEntry",
  method: "POST",
  path: "/cloud/v2/universes/{universe_id}/ordered-data-stores/{ordered_data_store_id}/scopes/{scope_id}/entries/{entry_id}:increment",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "orderedDataStoreId", wire: "ordered_data_store_id", in: "path", kind: "string", required: true },
    { name: "scopeId", wire: "scope_id", in: "path", kind: "string", required: true },
    { name: "entryId", wire: "entry_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.OrderedDataStoreEntry,
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe.ordered-data-store.scope.entry:write"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "orderedDataStores.write",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 20,
      by: shares
    }
  ],
  limits: [
    { at: "orderedDataStoreId", maxBytes: 50 },
    { at: "scopeId", maxBytes: 50 },
    { at: "entryId", maxBytes: 50 }
  ],
  retry: "unsafe"
}

export interface ListEntriesV1Input {
  readonly universeId: Segment
  readonly orderedDataStore: Segment
  readonly scope: Segment
  readonly maxPageSize?: number
  readonly pageToken?: string
  readonly orderBy?: string
  readonly filter?: string
}

/**
 * `GET /ordered-data-stores/v1/universes/{universeId}/orderedDataStores/{orderedDataStore}/scopes/{scope}/entries`
 *
 * - stability: beta
 * - scopes: universe.ordered-data-store.scope.entry:read
 * - quota: 500/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#OrderedDataStores_ListEntries
 */
export const listEntriesV1: Operation<ListEntriesV1Input, Shapes.ListEntriesResponse> = {
  id: "orderedDataStores.listEntriesV1",
  service: "OrderedDataStoresV1",
  name: "listEntries",
  method: "GET",
  path: "/ordered-data-stores/v1/universes/{universeId}/orderedDataStores/{orderedDataStore}/scopes/{scope}/entries",
  parameters: [
    { name: "universeId", in: "path", kind: "string", required: true },
    { name: "orderedDataStore", in: "path", kind: "string", required: true },
    { name: "scope", in: "path", kind: "string", required: true },
    { name: "maxPageSize", wire: "max_page_size", in: "query", kind: "integer" },
    { name: "pageToken", wire: "page_token", in: "query", kind: "string" },
    { name: "orderBy", wire: "order_by", in: "query", kind: "string" },
    { name: "filter", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListEntriesResponse,
  checks: inputChecks,
  errors: [400, 403, 429],
  auth: ["apiKey"],
  scopes: { all: ["universe.ordered-data-store.scope.entry:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 500, period: "MINUTE" } },
  buckets: [{ name: "orderedDataStores.readV1", per: ["universeId"], limit: 300, period: "MINUTE", by: shares }],
  limits: [{ at: "orderedDataStore", maxBytes: 50 }, { at: "scope", maxBytes: 50 }],
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "page_token",
    items: "entries",
    size: "max_page_size",
    next: "nextPageToken",
    maxSize: 100,
    defaultSize: 10
  }
}

export interface CreateEntryV1Input {
  readonly universeId: Segment
  readonly orderedDataStore: Segment
  readonly scope: Segment
  readonly id: Id
  readonly body: Wire.CreateEntryRequest
}

/**
 * `POST /ordered-data-stores/v1/universes/{universeId}/orderedDataStores/{orderedDataStore}/scopes/{scope}/entries`
 *
 * - stability: beta
 * - scopes: universe.ordered-data-store.scope.entry:write
 * - quota: 500/minute for each key owner
 * - retry class: guarded
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#OrderedDataStores_CreateEntry
 */
export const createEntryV1: Operation<CreateEntryV1Input, Shapes.Entry> = {
  id: "orderedDataStores.createEntryV1",
  service: "OrderedDataStoresV1",
  name: "createEntry",
  method: "POST",
  path: "/ordered-data-stores/v1/universes/{universeId}/orderedDataStores/{orderedDataStore}/scopes/{scope}/entries",
  parameters: [
    { name: "universeId", in: "path", kind: "string", required: true },
    { name: "orderedDataStore", in: "path", kind: "string", required: true },
    { name: "scope", in: "path", kind: "string", required: true },
    { name: "id", in: "query", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.Entry,
  checks: inputChecks,
  errors: [400, 403, 404, 429],
  auth: ["apiKey"],
  scopes: { all: ["universe.ordered-data-store.scope.entry:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 500, period: "MINUTE" } },
  buckets: [{ name: "orderedDataStores.writeV1", per: ["universeId"], limit: 300, period: "MINUTE", by: shares }],
  limits: [{ at: "id", maxBytes: 50 }, { at: "orderedDataStore", maxBytes: 50 }, { at: "scope", maxBytes: 50 }],
  retry: "guarded"
}

export interface GetEntryV1Input {
  readonly universeId: Segment
  readonly orderedDataStore: Segment
  readonly scope: Segment
  readonly entry: Segment
}

/**
 * `GET /ordered-data-stores/v1/universes/{universeId}/orderedDataStores/{orderedDataStore}/scopes/{scope}/entries/{entry}`
 *
 * - stability: beta
 * - scopes: universe.ordered-data-store.scope.entry:read
 * - quota: 500/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#OrderedDataStores_GetEntry
 */
export const getEntryV1: Operation<GetEntryV1Input, Shapes.Entry> = {
  id: "orderedDataStores.getEntryV1",
  service: "OrderedDataStoresV1",
  name: "getEntry",
  method: "GET",
  path: "/ordered-data-stores/v1/universes/{universeId}/orderedDataStores/{orderedDataStore}/scopes/{scope}/entries/{entry}",
  parameters: [
    { name: "universeId", in: "path", kind: "string", required: true },
    { name: "orderedDataStore", in: "path", kind: "string", required: true },
    { name: "scope", in: "path", kind: "string", required: true },
    { name: "entry", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.Entry,
  checks: inputChecks,
  errors: [400, 403, 404, 429],
  auth: ["apiKey"],
  scopes: { all: ["universe.ordered-data-store.scope.entry:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 500, period: "MINUTE" } },
  buckets: [{ name: "orderedDataStores.readV1", per: ["universeId"], limit: 300, period: "MINUTE", by: shares }],
  limits: [{ at: "orderedDataStore", maxBytes: 50 }, { at: "scope", maxBytes: 50 }, { at: "entry", maxBytes: 50 }],
  retry: "safe"
}

export interface UpdateEntryV1Input {
  readonly universeId: Segment
  readonly orderedDataStore: Segment
  readonly scope: Segment
  readonly entry: Segment
  readonly allowMissing?: boolean
  readonly body: Wire.UpdateEntryRequest
}

/**
 * `PATCH /ordered-data-stores/v1/universes/{universeId}/orderedDataStores/{orderedDataStore}/scopes/{scope}/entries/{entry}`
 *
 * - stability: beta
 * - scopes: universe.ordered-data-store.scope.entry:write
 * - quota: 500/minute for each key owner
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#OrderedDataStores_UpdateEntry
 */
export const updateEntryV1: Operation<UpdateEntryV1Input, Shapes.Entry> = {
  id: "orderedDataStores.updateEntryV1",
  service: "OrderedDataStoresV1",
  name: "updateEntry",
  method: "PATCH",
  path: "/ordered-data-stores/v1/universes/{universeId}/orderedDataStores/{orderedDataStore}/scopes/{scope}/entries/{entry}",
  parameters: [
    { name: "universeId", in: "path", kind: "string", required: true },
    { name: "orderedDataStore", in: "path", kind: "string", required: true },
    { name: "scope", in: "path", kind: "string", required: true },
    { name: "entry", in: "path", kind: "string", required: true },
    { name: "allowMissing", wire: "allow_missing", in: "query", kind: "boolean" }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.Entry,
  checks: inputChecks,
  errors: [400, 403, 404, 409, 429],
  auth: ["apiKey"],
  scopes: { all: ["universe.ordered-data-store.scope.entry:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 500, period: "MINUTE" } },
  buckets: [{ name: "orderedDataStores.writeV1", per: ["universeId"], limit: 300, period: "MINUTE", by: shares }],
  limits: [{ at: "orderedDataStore", maxBytes: 50 }, { at: "scope", maxBytes: 50 }, { at: "entry", maxBytes: 50 }],
  retry: "idempotent"
}

export interface DeleteEntryV1Input {
  readonly universeId: Segment
  readonly orderedDataStore: Segment
  readonly scope: Segment
  readonly entry: Segment
}

/**
 * `DELETE /ordered-data-stores/v1/universes/{universeId}/orderedDataStores/{orderedDataStore}/scopes/{scope}/entries/{entry}`
 *
 * - stability: beta
 * - scopes: universe.ordered-data-store.scope.entry:write
 * - quota: 500/minute for each key owner
 * - retry class: idempotent
 * - irreversible: an entry, which has no revisions, is deleted
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#OrderedDataStores_DeleteEntry
 */
export const deleteEntryV1: Operation<DeleteEntryV1Input, void> = {
  id: "orderedDataStores.deleteEntryV1",
  service: "OrderedDataStoresV1",
  name: "deleteEntry",
  method: "DELETE",
  path: "/ordered-data-stores/v1/universes/{universeId}/orderedDataStores/{orderedDataStore}/scopes/{scope}/entries/{entry}",
  parameters: [
    { name: "universeId", in: "path", kind: "string", required: true },
    { name: "orderedDataStore", in: "path", kind: "string", required: true },
    { name: "scope", in: "path", kind: "string", required: true },
    { name: "entry", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  checks: inputChecks,
  errors: [400, 403, 404, 429],
  auth: ["apiKey"],
  scopes: { all: ["universe.ordered-data-store.scope.entry:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 500, period: "MINUTE" } },
  buckets: [{ name: "orderedDataStores.writeV1", per: ["universeId"], limit: 300, period: "MINUTE", by: shares }],
  limits: [{ at: "orderedDataStore", maxBytes: 50 }, { at: "scope", maxBytes: 50 }, { at: "entry", maxBytes: 50 }],
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "an entry, which has no revisions, is deleted" }
}

export interface IncrementEntryV1Input {
  readonly universeId: Segment
  readonly orderedDataStore: Segment
  readonly scope: Segment
  readonly entry: Segment
  readonly body: Wire.IncrementEntryRequest
}

/**
 * `POST /ordered-data-stores/v1/universes/{universeId}/orderedDataStores/{orderedDataStore}/scopes/{scope}/entries/{entry}:increment`
 *
 * - stability: beta
 * - scopes: universe.ordered-data-store.scope.entry:write
 * - quota: 500/minute for each key owner
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#OrderedDataStores_IncrementEntry
 */
export const incrementEntryV1: Operation<IncrementEntryV1Input, Shapes.Entry> = {
  id: "orderedDataStores.incrementEntryV1",
  service: "OrderedDataStoresV1",
  name: "incrementEntry",
  method: "POST",
  path: "/ordered-data-stores/v1/universes/{universeId}/orderedDataStores/{orderedDataStore}/scopes/{scope}/entries/{entry}:increment",
  parameters: [
    { name: "universeId", in: "path", kind: "string", required: true },
    { name: "orderedDataStore", in: "path", kind: "string", required: true },
    { name: "scope", in: "path", kind: "string", required: true },
    { name: "entry", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.Entry,
  checks: inputChecks,
  errors: [400, 403, 404, 429],
  auth: ["apiKey"],
  scopes: { all: ["universe.ordered-data-store.scope.entry:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 500, period: "MINUTE" } },
  buckets: [{ name: "orderedDataStores.writeV1", per: ["universeId"], limit: 300, period: "MINUTE", by: shares }],
  limits: [{ at: "orderedDataStore", maxBytes: 50 }, { at: "scope", maxBytes: 50 }, { at: "entry", maxBytes: 50 }],
  retry: "unsafe"
}
