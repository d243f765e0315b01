// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id, Json, Operation, Segment, Timestamp } from "../../interface/Operation.ts"
import { answerHeaders } from "../../interface/AnswerHeaders.ts"
import { inputChecks } from "../../interface/InputChecks.ts"
import { json } from "../../interface/JsonBody.ts"
import { asciiJson, ids, timestamp } from "../../interface/Written.ts"
import { shares } from "../../interface/Shares.ts"
import { md5 } from "../../interface/Md5.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"

export interface ListInput {
  readonly universeId: Id
  readonly maxPageSize?: number
  readonly pageToken?: string
  readonly filter?: string
  readonly showDeleted?: boolean
}

/**
 * `GET /cloud/v2/universes/{universe_id}/data-stores`
 *
 * - stability: stable
 * - scopes: universe-datastores.control:list
 * - quota: 1000000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_ListDataStores
 */
export const list: Operation<ListInput, Shapes.ListDataStoresResponse> = {
  id: "dataStores.list",
  service: "DataStores",
  name: "list",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/data-stores",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" },
    { name: "filter", in: "query", kind: "string" },
    { name: "showDeleted", in: "query", kind: "boolean" }
  ],
  body: { kind: "none" },
  output: Shapes.ListDataStoresResponse,
  auth: ["apiKey"],
  scopes: { all: ["universe-datastores.control:list"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "dataStores.list",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 2,
      by: shares
    }
  ],
  retry: "safe",
  inGame: true,
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "dataStores",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 100,
    defaultSize: 10
  }
}

export interface DeleteStoreInput {
  readonly universeId: Id
  readonly dataStoreId: Segment
}

/**
 * `DELETE /cloud/v2/universes/{universe_id}/data-stores/{data_store_id}`
 *
 * - stability: beta
 * - scopes: universe-datastores.control:delete
 * - quota: 1000000/minute for each key owner
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_DeleteDataStore
 */
export const deleteStore: Operation<DeleteStoreInput, Shapes.DataStore> = {
  id: "dataStores.deleteStore",
  service: "DataStores",
  name: "deleteStore",
  method: "DELETE",
  path: "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "dataStoreId", wire: "data_store_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.DataStore,
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe-datastores.control:delete"] },
  stability: "BETA",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "dataStores.remove",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 40,
      by: shares
    }
  ],
  limits: [{ at: "dataStoreId", maxBytes: 50 }],
  retry: "idempotent"
}

export interface ListEntriesInput {
  readonly universeId: Id
  readonly dataStoreId: Segment
  readonly maxPageSize?: number
  readonly pageToken?: string
  readonly filter?: string
  readonly showDeleted?: boolean
  readonly scopeId?: Segment | undefined
}

/**
 * `GET /cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/entries`
 *
 * - stability: stable
 * - scopes: universe-datastores.objects:list
 * - quota: 1000000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_ListDataStoreEntries__Using_Universes
 */
export const listEntries: Operation<ListEntriesInput, Shapes.ListDataStoreEntriesResponse> = {
  id: "dataStores.listEntries",
  service: "DataStores",
  name: "listEntries",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/entries",
  variants: [{ when: "scopeId", use: () => listEntriesInScope }],
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "dataStoreId", wire: "data_store_id", in: "path", kind: "string", required: true },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" },
    { name: "filter", in: "query", kind: "string" },
    { name: "showDeleted", in: "query", kind: "boolean" }
  ],
  body: { kind: "none" },
  output: Shapes.ListDataStoreEntriesResponse,
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe-datastores.objects:list"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "dataStores.list",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 2,
      by: shares
    }
  ],
  limits: [{ at: "dataStoreId", maxBytes: 50 }],
  retry: "safe",
  inGame: true,
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "dataStoreEntries",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 256,
    defaultSize: 10
  }
}

export interface CreateEntryInput {
  readonly universeId: Id
  readonly dataStoreId: Segment
  readonly id?: Id
  readonly scopeId?: Segment | undefined
  readonly body: Wire.DataStoreEntry
}

/**
 * `POST /cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/entries`
 *
 * - stability: stable
 * - scopes: universe-datastores.objects:create
 * - quota: 1000000/minute for each key owner
 * - retry class: guarded
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_CreateDataStoreEntry__Using_Universes
 */
export const createEntry: Operation<CreateEntryInput, Shapes.DataStoreEntry> = {
  id: "dataStores.createEntry",
  service: "DataStores",
  name: "createEntry",
  method: "POST",
  path: "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/entries",
  variants: [{ when: "scopeId", use: () => createEntryInScope }],
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "dataStoreId", wire: "data_store_id", in: "path", kind: "string", required: true },
    { name: "id", in: "query", kind: "string" }
  ],
  body: { kind: "json", required: true, write: json },
  output: Shapes.DataStoreEntry,
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe-datastores.objects:create"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "dataStores.write",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 20,
      by: shares
    },
    {
      name: "dataStores.writeEntryKilobytes",
      per: ["universeId", "dataStoreId", "id"],
      limit: 4096,
      period: "MINUTE",
      rolling: true,
      weight: { of: "request" },
      by: shares
    }
  ],
  limits: [
    { at: "dataStoreId", maxBytes: 50 },
    { at: "id", maxBytes: 50 },
    { at: "body.value", json: true, maxBytes: 4194304 },
    { at: "body.users", maxItems: 4 }
  ],
  retry: "guarded",
  inGame: true
}

export interface GetEntryInput {
  readonly universeId: Id
  readonly dataStoreId: Segment
  readonly entryId: Segment
  readonly scopeId?: Segment | undefined
}

/**
 * `GET /cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/entries/{entry_id}`
 *
 * - stability: stable
 * - scopes: universe-datastores.objects:read
 * - quota: 1000000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_GetDataStoreEntry__Using_Universes_DataStores
 */
export const getEntry: Operation<GetEntryInput, Shapes.DataStoreEntry> = {
  id: "dataStores.getEntry",
  service: "DataStores",
  name: "getEntry",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/entries/{entry_id}",
  variants: [{ when: "scopeId", use: () => getEntryInScope }],
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "dataStoreId", wire: "data_store_id", in: "path", kind: "string", required: true },
    { name: "entryId", wire: "entry_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.DataStoreEntry,
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe-datastores.objects:read"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "dataStores.read",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 40,
      by: shares
    }
  ],
  limits: [{ at: "dataStoreId", maxBytes: 50 }, { at: "entryId", maxBytes: 50 }],
  retry: "safe",
  inGame: true
}

export interface UpdateEntryInput {
  readonly universeId: Id
  readonly dataStoreId: Segment
  readonly entryId: Segment
  readonly allowMissing?: boolean
  readonly scopeId?: Segment | undefined
  readonly body: Wire.DataStoreEntry
}

/**
 * `PATCH /cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/entries/{entry_id}`
 *
 * - stability: stable
 * - scopes: universe-datastores.objects:update
 * - quota: 1000000/minute for each key owner
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_UpdateDataStoreEntry__Using_Universes_DataStores
 */
export const updateEntry: Operation<UpdateEntryInput, Shapes.DataStoreEntry> = {
  id: "dataStores.updateEntry",
  service: "DataStores",
  name: "updateEntry",
  method: "PATCH",
  path: "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/entries/{entry_id}",
  variants: [{ when: "scopeId", use: () => updateEntryInScope }],
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "dataStoreId", wire: "data_store_id", in: "path", kind: "string", required: true },
    { name: "entryId", wire: "entry_id", in: "path", kind: "string", required: true },
    { name: "allowMissing", in: "query", kind: "boolean" }
  ],
  body: { kind: "json", required: true, write: json },
  output: Shapes.DataStoreEntry,
  conditions: ["body.etag"],
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe-datastores.objects:update"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "dataStores.write",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 20,
      by: shares
    },
    {
      name: "dataStores.writeEntryKilobytes",
      per: ["universeId", "dataStoreId", "entryId"],
      limit: 4096,
      period: "MINUTE",
      rolling: true,
      weight: { of: "request" },
      by: shares
    }
  ],
  limits: [
    { at: "dataStoreId", maxBytes: 50 },
    { at: "entryId", maxBytes: 50 },
    { at: "body.value", json: true, maxBytes: 4194304 },
    { at: "body.users", maxItems: 4 }
  ],
  retry: "idempotent",
  inGame: true
}

export interface DeleteEntryInput {
  readonly universeId: Id
  readonly dataStoreId: Segment
  readonly entryId: Segment
  readonly scopeId?: Segment | undefined
}

/**
 * `DELETE /cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/entries/{entry_id}`
 *
 * - stability: stable
 * - scopes: universe-datastores.objects:delete
 * - quota: 1000000/minute for each key owner
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_DeleteDataStoreEntry__Using_Universes_DataStores
 */
export const deleteEntry: Operation<DeleteEntryInput, void> = {
  id: "dataStores.deleteEntry",
  service: "DataStores",
  name: "deleteEntry",
  method: "DELETE",
  path: "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/entries/{entry_id}",
  variants: [{ when: "scopeId", use: () => deleteEntryInScope }],
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "dataStoreId", wire: "data_store_id", in: "path", kind: "string", required: true },
    { name: "entryId", wire: "entry_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe-datastores.objects:delete"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "dataStores.remove",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 40,
      by: shares
    },
    {
      name: "dataStores.writeEntryKilobytes",
      per: ["universeId", "dataStoreId", "entryId"],
      limit: 4096,
      period: "MINUTE",
      rolling: true,
      by: shares
    }
  ],
  limits: [{ at: "dataStoreId", maxBytes: 50 }, { at: "entryId", maxBytes: 50 }],
  retry: "idempotent",
  inGame: true
}

export interface IncrementEntryInput {
  readonly universeId: Id
  readonly dataStoreId: Segment
  readonly entryId: Segment
  readonly scopeId?: Segment | undefined
  readonly body: Wire.IncrementDataStoreEntryRequest
}

/**
 * `POST /cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/entries/{entry_id}:increment`
 *
 * - stability: stable
 * - scopes: universe-datastores.objects:update (the entry exists), universe-datastores.objects:create (the entry does not exist)
 * - quota: 1000000/minute for each key owner
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_IncrementDataStoreEntry__Using_Universes_DataStores
 */
export const incrementEntry: Operation<IncrementEntryInput, Shapes.DataStoreEntry> = {
  id: "dataStores.incrementEntry",
  service: "DataStores",
  name: "incrementEntry",
  method: "POST",
  path: "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/entries/{entry_id}:increment",
  variants: [{ when: "scopeId", use: () => incrementEntryInScope }],
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "dataStoreId", wire: "data_store_id", in: "path", kind: "string", required: true },
    { name: "entryId", wire: "entry_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: json },
  output: Shapes.DataStoreEntry,
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: {
    conditional: [
      { scope: "universe-datastores.objects:update", when: "the entry exists" },
      { scope: "universe-datastores.objects:create", when: "the entry does not exist" }
    ]
  },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "dataStores.write",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 20,
      by: shares
    },
    {
      name: "dataStores.writeEntryKilobytes",
      per: ["universeId", "dataStoreId", "entryId"],
      limit: 4096,
      period: "MINUTE",
      rolling: true,
      by: shares
    }
  ],
  limits: [{ at: "dataStoreId", maxBytes: 50 }, { at: "entryId", maxBytes: 50 }, { at: "body.users", maxItems: 4 }],
  retry: "unsafe",
  inGame: true
}

export interface ListEntryRevisionsInput {
  readonly universeId: Id
  readonly dataStoreId: Segment
  readonly entryId: Segment
  readonly maxPageSize?: number
  readonly pageToken?: string
  readonly filter?: string
  readonly scopeId?: Segment | undefined
}

/**
 * `GET /cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/entries/{entry_id}:listRevisions`
 *
 * - stability: stable
 * - scopes: universe-datastores.versions:list
 * - quota: 1000000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_ListDataStoreEntryRevisions__Using_Universes_DataStores
 */
export const listEntryRevisions: Operation<ListEntryRevisionsInput, Shapes.ListDataStoreEntryRevisionsResponse> = {
  id: "dataStores.listEntryRevisions",
  service: "DataStores",
  name: "listEntryRevisions",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/entries/{entry_id}:listRevisions",
  variants: [{ when: "scopeId", use: () => listEntryRevisionsInScope }],
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "dataStoreId", wire: "data_store_id", in: "path", kind: "string", required: true },
    { name: "entryId", wire: "entry_id", in: "path", kind: "string", required: true },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" },
    { name: "filter", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListDataStoreEntryRevisionsResponse,
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe-datastores.versions:list"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "dataStores.list",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 2,
      by: shares
    }
  ],
  limits: [{ at: "dataStoreId", maxBytes: 50 }, { at: "entryId", maxBytes: 50 }],
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "dataStoreEntries",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 100,
    defaultSize: 10
  }
}

export interface ListEntriesInScopeInput {
  readonly universeId: Id
  readonly dataStoreId: Segment
  readonly scopeId: Segment
  readonly maxPageSize?: number
  readonly pageToken?: string
  readonly filter?: string
  readonly showDeleted?: boolean
}

/**
 * `GET /cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/scopes/{scope_id}/entries`
 *
 * - stability: stable
 * - scopes: universe-datastores.objects:list
 * - quota: 1000000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_ListDataStoreEntries__Using_Universes_DataStores
 */
export const listEntriesInScope: Operation<ListEntriesInScopeInput, Shapes.ListDataStoreEntriesResponse> = {
  id: "dataStores.listEntriesInScope",
  service: "DataStores",
  name: "listEntries",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/scopes/{scope_id}/entries",
  variantOf: "dataStores.listEntries",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "dataStoreId", wire: "data_store_id", in: "path", kind: "string", required: true },
    { name: "scopeId", wire: "scope_id", in: "path", kind: "string", required: true },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" },
    { name: "filter", in: "query", kind: "string" },
    { name: "showDeleted", in: "query", kind: "boolean" }
  ],
  body: { kind: "none" },
  output: Shapes.ListDataStoreEntriesResponse,
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe-datastores.objects:list"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "dataStores.list",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 2,
      by: shares
    }
  ],
  limits: [{ at: "dataStoreId", maxBytes: 50 }, { at: "scopeId", maxBytes: 50 }],
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "dataStoreEntries",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 256,
    defaultSize: 10
  }
}

export interface CreateEntryInScopeInput {
  readonly universeId: Id
  readonly dataStoreId: Segment
  readonly scopeId: Segment
  readonly id?: Id
  readonly body: Wire.DataStoreEntry
}

/**
 * `POST /cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/scopes/{scope_id}/entries`
 *
 * - stability: stable
 * - scopes: universe-datastores.objects:create
 * - quota: 1000000/minute for each key owner
 * - retry class: guarded
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_CreateDataStoreEntry__Using_Universes_DataStores
 */
export const createEntryInScope: Operation<CreateEntryInScopeInput, Shapes.DataStoreEntry> = {
  id: "dataStores.createEntryInScope",
  service: "DataStores",
  name: "createEntry",
  method: "POST",
  path: "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/scopes/{scope_id}/entries",
  variantOf: "dataStores.createEntry",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "dataStoreId", wire: "data_store_id", in: "path", kind: "string", required: true },
    { name: "scopeId", wire: "scope_id", in: "path", kind: "string", required: true },
    { name: "id", in: "query", kind: "string" }
  ],
  body: { kind: "json", required: true, write: json },
  output: Shapes.DataStoreEntry,
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe-datastores.objects:create"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "dataStores.write",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 20,
      by: shares
    },
    {
      name: "dataStores.writeEntryKilobytes",
      per: ["universeId", "dataStoreId", "scopeId", "id"],
      limit: 4096,
      period: "MINUTE",
      rolling: true,
      weight: { of: "request" },
      by: shares
    }
  ],
  limits: [
    { at: "dataStoreId", maxBytes: 50 },
    { at: "scopeId", maxBytes: 50 },
    { at: "id", maxBytes: 50 },
    { at: "body.value", json: true, maxBytes: 4194304 },
    { at: "body.users", maxItems: 4 }
  ],
  retry: "guarded"
}

export interface GetEntryInScopeInput {
  readonly universeId: Id
  readonly dataStoreId: Segment
  readonly scopeId: Segment
  readonly entryId: Segment
}

/**
 * `GET /cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/scopes/{scope_id}/entries/{entry_id}`
 *
 * - stability: stable
 * - scopes: universe-datastores.objects:read
 * - quota: 1000000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_GetDataStoreEntry__Using_Universes_DataStores_Scopes
 */
export const getEntryInScope: Operation<GetEntryInScopeInput, Shapes.DataStoreEntry> = {
  id: "dataStores.getEntryInScope",
  service: "DataStores",
  name: "getEntry",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/scopes/{scope_id}/entries/{entry_id}",
  variantOf: "dataStores.getEntry",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "dataStoreId", wire: "data_store_id", in: "path", kind: "string", required: true },
    { name: "scopeId", wire: "scope_id", in: "path", kind: "string", required: true },
    { name: "entryId", wire: "entry_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.DataStoreEntry,
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe-datastores.objects:read"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "dataStores.read",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 40,
      by: shares
    }
  ],
  limits: [{ at: "dataStoreId", maxBytes: 50 }, { at: "scopeId", maxBytes: 50 }, { at: "entryId", maxBytes: 50 }],
  retry: "safe"
}

export interface UpdateEntryInScopeInput {
  readonly universeId: Id
  readonly dataStoreId: Segment
  readonly scopeId: Segment
  readonly entryId: Segment
  readonly allowMissing?: boolean
  readonly body: Wire.DataStoreEntry
}

/**
 * `PATCH /cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/scopes/{scope_id}/entries/{entry_id}`
 *
 * - stability: stable
 * - scopes: universe-datastores.objects:update
 * - quota: 1000000/minute for each key owner
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_UpdateDataStoreEntry__Using_Universes_DataStores_Scopes
 */
export const updateEntryInScope: Operation<UpdateEntryInScopeInput, Shapes.DataStoreEntry> = {
  id: "dataStores.updateEntryInScope",
  service: "DataStores",
  name: "updateEntry",
  method: "PATCH",
  path: "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/scopes/{scope_id}/entries/{entry_id}",
  variantOf: "dataStores.updateEntry",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "dataStoreId", wire: "data_store_id", in: "path", kind: "string", required: true },
    { name: "scopeId", wire: "scope_id", in: "path", kind: "string", required: true },
    { name: "entryId", wire: "entry_id", in: "path", kind: "string", required: true },
    { name: "allowMissing", in: "query", kind: "boolean" }
  ],
  body: { kind: "json", required: true, write: json },
  output: Shapes.DataStoreEntry,
  conditions: ["body.etag"],
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe-datastores.objects:update"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "dataStores.write",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 20,
      by: shares
    },
    {
      name: "dataStores.writeEntryKilobytes",
      per: ["universeId", "dataStoreId", "scopeId", "entryId"],
      limit: 4096,
      period: "MINUTE",
      rolling: true,
      weight: { of: "request" },
      by: shares
    }
  ],
  limits: [
    { at: "dataStoreId", maxBytes: 50 },
    { at: "scopeId", maxBytes: 50 },
    { at: "entryId", maxBytes: 50 },
    { at: "body.value", json: true, maxBytes: 4194304 },
    { at: "body.users", maxItems: 4 }
  ],
  retry: "idempotent"
}

export interface DeleteEntryInScopeInput {
  readonly universeId: Id
  readonly dataStoreId: Segment
  readonly scopeId: Segment
  readonly entryId: Segment
}

/**
 * `DELETE /cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/scopes/{scope_id}/entries/{entry_id}`
 *
 * - stability: stable
 * - scopes: universe-datastores.objects:delete
 * - quota: 1000000/minute for each key owner
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_DeleteDataStoreEntry__Using_Universes_DataStores_Scopes
 */
export const deleteEntryInScope: Operation<DeleteEntryInScopeInput, void> = {
  id: "dataStores.deleteEntryInScope",
  service: "DataStores",
  name: "deleteEntry",
  method: "DELETE",
  path: "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/scopes/{scope_id}/entries/{entry_id}",
  variantOf: "dataStores.deleteEntry",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "dataStoreId", wire: "data_store_id", in: "path", kind: "string", required: true },
    { name: "scopeId", wire: "scope_id", in: "path", kind: "string", required: true },
    { name: "entryId", wire: "entry_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe-datastores.objects:delete"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "dataStores.remove",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 40,
      by: shares
    },
    {
      name: "dataStores.writeEntryKilobytes",
      per: ["universeId", "dataStoreId", "scopeId", "entryId"],
      limit: 4096,
      period: "MINUTE",
      rolling: true,
      by: shares
    }
  ],
  limits: [{ at: "dataStoreId", maxBytes: 50 }, { at: "scopeId", maxBytes: 50 }, { at: "entryId", maxBytes: 50 }],
  retry: "idempotent"
}

export interface IncrementEntryInScopeInput {
  readonly universeId: Id
  readonly dataStoreId: Segment
  readonly scopeId: Segment
  readonly entryId: Segment
  readonly body: Wire.IncrementDataStoreEntryRequest
}

/**
 * `POST /cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/scopes/{scope_id}/entries/{entry_id}:increment`
 *
 * - stability: stable
 * - scopes: universe-datastores.objects:update (the entry exists), universe-datastores.objects:create (the entry does not exist)
 * - quota: 1000000/minute for each key owner
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_IncrementDataStoreEntry__Using_Universes_DataStores_Scopes
 */
export const incrementEntryInScope: Operation<IncrementEntryInScopeInput, Shapes.DataStoreEntry> = {
  id: "dataStores.incrementEntryInScope",
  service: "DataStores",
  name: "incrementEntry",
  method: "POST",
  path: "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/scopes/{scope_id}/entries/{entry_id}:increment",
  variantOf: "dataStores.incrementEntry",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "dataStoreId", wire: "data_store_id", in: "path", kind: "string", required: true },
    { name: "scopeId", wire: "scope_id", in: "path", kind: "string", required: true },
    { name: "entryId", wire: "entry_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: json },
  output: Shapes.DataStoreEntry,
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: {
    conditional: [
      { scope: "universe-datastores.objects:update", when: "the entry exists" },
      { scope: "universe-datastores.objects:create", when: "the entry does not exist" }
    ]
  },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "dataStores.write",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 20,
      by: shares
    },
    {
      name: "dataStores.writeEntryKilobytes",
      per: ["universeId", "dataStoreId", "scopeId", "entryId"],
      limit: 4096,
      period: "MINUTE",
      rolling: true,
      by: shares
    }
  ],
  limits: [
    { at: "dataStoreId", maxBytes: 50 },
    { at: "scopeId", maxBytes: 50 },
    { at: "entryId", maxBytes: 50 },
    { at: "body.users", maxItems: 4 }
  ],
  retry: "unsafe"
}

export interface ListEntryRevisionsInScopeInput {
  readonly universeId: Id
  readonly dataStoreId: Segment
  readonly scopeId: Segment
  readonly entryId: Segment
  readonly maxPageSize?: number
  readonly pageToken?: string
  readonly filter?: string
}

/**
 * `GET /cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/scopes/{scope_id}/entries/{entry_id}:listRevisions`
 *
 * - stability: stable
 * - scopes: universe-datastores.versions:list
 * - quota: 1000000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_ListDataStoreEntryRevisions__Using_Universes_DataStores_Scopes
 */
export const listEntryRevisionsInScope: Operation<ListEntryRevisionsInScopeInput, Shapes.ListDataStoreEntryRevisionsResponse> = {
  id: "dataStores.listEntryRevisionsInScope",
  service: "DataStores",
  name: "listEntryRevisions",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}/scopes/{scope_id}/entries/{entry_id}:listRevisions",
  variantOf: "dataStores.listEntryRevisions",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "dataStoreId", wire: "data_store_id", in: "path", kind: "string", required: true },
    { name: "scopeId", wire: "scope_id", in: "path", kind: "string", required: true },
    { name: "entryId", wire: "entry_id", in: "path", kind: "string", required: true },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" },
    { name: "filter", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListDataStoreEntryRevisionsResponse,
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe-datastores.versions:list"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "dataStores.list",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 2,
      by: shares
    }
  ],
  limits: [{ at: "dataStoreId", maxBytes: 50 }, { at: "scopeId", maxBytes: 50 }, { at: "entryId", maxBytes: 50 }],
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "dataStoreEntries",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 100,
    defaultSize: 10
  }
}

export interface UndeleteStoreInput {
  readonly universeId: Id
  readonly dataStoreId: Segment
}

/**
 * `POST /cloud/v2/universes/{universe_id}/data-stores/{data_store_id}:undelete`
 *
 * - stability: beta
 * - scopes: universe-datastores.control:delete
 * - quota: 1000000/minute for each key owner
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_UndeleteDataStore
 */
export const undeleteStore: Operation<UndeleteStoreInput, Shapes.DataStore> = {
  id: "dataStores.undeleteStore",
  service: "DataStores",
  name: "undeleteStore",
  method: "POST",
  path: "/cloud/v2/universes/{universe_id}/data-stores/{data_store_id}:undelete",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "dataStoreId", wire: "data_store_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "empty" },
  output: Shapes.DataStore,
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe-datastores.control:delete"] },
  stability: "BETA",
  quota: { apiKey: { limit: 1000000, period: "MINUTE" } },
  buckets: [
    {
      name: "dataStores.remove",
      per: ["universeId"],
      limit: 300,
      period: "MINUTE",
      perConcurrentUser: 40,
      by: shares
    }
  ],
  limits: [{ at: "dataStoreId", maxBytes: 50 }],
  retry: "idempotent"
}

export interface SnapshotInput {
  readonly universeId: Id
}

/**
 * `POST /cloud/v2/universes/{universe_id}/data-stores:snapshot`
 *
 * - stability: stable
 * - scopes: universe-datastores.control:snapshot
 * - quota: 60/minute for each key owner
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Cloud_SnapshotDataStores
 */
export const snapshot: Operation<SnapshotInput, Shapes.SnapshotDataStoresResponse> = {
  id: "dataStores.snapshot",
  service: "DataStores",
  name: "snapshot",
  method: "POST",
  path: "/cloud/v2/universes/{universe_id}/data-stores:snapshot",
  parameters: [{ name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true }],
  body: { kind: "empty" },
  output: Shapes.SnapshotDataStoresResponse,
  auth: ["apiKey"],
  scopes: { all: ["universe-datastores.control:snapshot"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 60, period: "MINUTE" } },
  retry: "idempotent"
}

export interface ListV1Input {
  readonly universeId: Id
  readonly cursor?: string
  readonly limit?: number
  readonly prefix?: string
}

/**
 * `GET /datastores/v1/universes/{universeId}/standard-datastores`
 *
 * - stability: beta
 * - scopes: universe-datastores.control:list
 * - quota: 5000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Datastores_ListDatastoresAsync
 */
export const listV1: Operation<ListV1Input, Shapes.ListV1Output> = {
  id: "dataStores.listV1",
  service: "DataStoresV1",
  name: "list",
  method: "GET",
  path: "/datastores/v1/universes/{universeId}/standard-datastores",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "cursor", in: "query", kind: "string" },
    { name: "limit", in: "query", kind: "integer" },
    { name: "prefix", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListV1Output,
  auth: ["apiKey"],
  scopes: { all: ["universe-datastores.control:list"] },
  stability: "BETA",
  quota: { apiKey: { limit: 5000, period: "MINUTE" } },
  buckets: [{ name: "dataStores.readV1", per: ["universeId"], limit: 300, period: "MINUTE", by: shares }],
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "cursor",
    items: "datastores",
    size: "limit",
    next: "nextPageCursor",
    maxSize: 100,
    defaultSize: 1
  }
}

export interface ListEntriesV1Input {
  readonly universeId: Id
  readonly datastoreName: string
  readonly scope?: string
  readonly allScopes?: boolean
  readonly prefix?: string
  readonly cursor?: string
  readonly limit?: number
}

/**
 * `GET /datastores/v1/universes/{universeId}/standard-datastores/datastore/entries`
 *
 * - stability: beta
 * - scopes: universe-datastores.objects:list
 * - quota: 5000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Entries_ListKeysAsync
 */
export const listEntriesV1: Operation<ListEntriesV1Input, Shapes.ListEntriesV1Output> = {
  id: "dataStores.listEntriesV1",
  service: "DataStoresV1",
  name: "listEntries",
  method: "GET",
  path: "/datastores/v1/universes/{universeId}/standard-datastores/datastore/entries",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "datastoreName", in: "query", kind: "string", required: true },
    { name: "scope", in: "query", kind: "string" },
    { name: "allScopes", in: "query", kind: "boolean" },
    { name: "prefix", in: "query", kind: "string" },
    { name: "cursor", in: "query", kind: "string" },
    { name: "limit", in: "query", kind: "integer" }
  ],
  body: { kind: "none" },
  output: Shapes.ListEntriesV1Output,
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe-datastores.objects:list"] },
  stability: "BETA",
  quota: { apiKey: { limit: 5000, period: "MINUTE" } },
  buckets: [{ name: "dataStores.readV1", per: ["universeId"], limit: 300, period: "MINUTE", by: shares }],
  limits: [{ at: "datastoreName", maxBytes: 50 }, { at: "scope", maxBytes: 50 }],
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "cursor",
    items: "keys",
    size: "limit",
    next: "nextPageCursor",
    maxSize: 100,
    defaultSize: 16
  }
}

export interface GetEntryV1Input {
  readonly universeId: Id
  readonly datastoreName: string
  readonly entryKey: string
  readonly scope?: string
}

/**
 * `GET /datastores/v1/universes/{universeId}/standard-datastores/datastore/entries/entry`
 *
 * - stability: beta
 * - scopes: universe-datastores.objects:read
 * - quota: 5000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Entries_GetEntryAsync
 */
export const getEntryV1: Operation<GetEntryV1Input, Shapes.EntryV1> = {
  id: "dataStores.getEntryV1",
  service: "DataStoresV1",
  name: "getEntry",
  method: "GET",
  path: "/datastores/v1/universes/{universeId}/standard-datastores/datastore/entries/entry",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "datastoreName", in: "query", kind: "string", required: true },
    { name: "entryKey", in: "query", kind: "string", required: true },
    { name: "scope", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.EntryV1,
  outputHeaders: {
    body: "value",
    fields: [
      { name: "contentMd5", wire: "content-md5", kind: "text" },
      { name: "versionId", wire: "roblox-entry-version", kind: "text" },
      { name: "createdTime", wire: "roblox-entry-created-time", kind: "text" },
      { name: "versionCreatedTime", wire: "roblox-entry-version-created-time", kind: "text" },
      { name: "attributes", wire: "roblox-entry-attributes", kind: "json" },
      { name: "userIds", wire: "roblox-entry-userids", kind: "list" }
    ],
    by: answerHeaders
  },
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe-datastores.objects:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 5000, period: "MINUTE" } },
  buckets: [
    { name: "dataStores.readV1", per: ["universeId"], limit: 300, period: "MINUTE", by: shares },
    {
      name: "dataStores.readV1Kilobytes",
      per: ["universeId"],
      limit: 20480,
      period: "MINUTE",
      rolling: true,
      weight: { of: "answer" },
      by: shares
    }
  ],
  limits: [{ at: "datastoreName", maxBytes: 50 }, { at: "scope", maxBytes: 50 }, { at: "entryKey", maxBytes: 50 }],
  retry: "safe"
}

export interface SetEntryV1Input {
  readonly universeId: Id
  readonly datastoreName: string
  readonly entryKey: string
  readonly matchVersion?: string
  readonly exclusiveCreate?: boolean
  readonly scope?: string
  readonly entryAttributes?: { readonly [key: string]: Json }
  readonly entryUserids?: ReadonlyArray<Id>
  readonly contentMd5?: string
  readonly body: NonNullable<Wire.paths["/datastores/v1/universes/{universeId}/standard-datastores/datastore/entries/entry"]["post"]["requestBody"]>["content"]["application/json"]
}

/**
 * `POST /datastores/v1/universes/{universeId}/standard-datastores/datastore/entries/entry`
 *
 * - stability: beta
 * - scopes: universe-datastores.objects:update (the entry exists), universe-datastores.objects:create (the entry does not exist), universe-datastores.control:create (the data store does not exist)
 * - quota: 5000/minute for each key owner
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Entries_SetEntryAsync
 */
export const setEntryV1: Operation<SetEntryV1Input, Shapes.EntryVersionAnswer> = {
  id: "dataStores.setEntryV1",
  service: "DataStoresV1",
  name: "upsertEntry",
  method: "POST",
  path: "/datastores/v1/universes/{universeId}/standard-datastores/datastore/entries/entry",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "datastoreName", in: "query", kind: "string", required: true },
    { name: "entryKey", in: "query", kind: "string", required: true },
    { name: "matchVersion", in: "query", kind: "string" },
    { name: "exclusiveCreate", in: "query", kind: "boolean" },
    { name: "scope", in: "query", kind: "string" },
    { name: "entryAttributes", wire: "roblox-entry-attributes", in: "header", kind: "json", write: asciiJson },
    { name: "entryUserids", wire: "roblox-entry-userids", in: "header", kind: "ids", write: ids },
    { name: "contentMd5", wire: "content-md5", in: "header", kind: "string" }
  ],
  body: { kind: "json", required: true, write: json },
  output: Shapes.EntryVersionAnswer,
  checksum: { name: "contentMd5", header: "content-md5", of: md5 },
  currentIn: "roblox-entry-version",
  conditions: ["matchVersion"],
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: {
    conditional: [
      { scope: "universe-datastores.objects:update", when: "the entry exists" },
      { scope: "universe-datastores.objects:create", when: "the entry does not exist" },
      { scope: "universe-datastores.control:create", when: "the data store does not exist" }
    ]
  },
  stability: "BETA",
  quota: { apiKey: { limit: 5000, period: "MINUTE" } },
  buckets: [
    { name: "dataStores.writeV1", per: ["universeId"], limit: 300, period: "MINUTE", by: shares },
    {
      name: "dataStores.writeV1Kilobytes",
      per: ["universeId"],
      limit: 10240,
      period: "MINUTE",
      rolling: true,
      weight: { of: "request" },
      by: shares
    },
    {
      name: "dataStores.writeEntryKilobytes",
      per: ["universeId", "datastoreName", "scope", "entryKey"],
      limit: 4096,
      period: "MINUTE",
      rolling: true,
      weight: { of: "request" },
      by: shares
    }
  ],
  limits: [
    { at: "datastoreName", maxBytes: 50 },
    { at: "scope", maxBytes: 50 },
    { at: "entryKey", maxBytes: 50 },
    { at: "body", json: true, maxBytes: 4194304 }
  ],
  retry: "idempotent"
}

export interface DeleteEntryV1Input {
  readonly universeId: Id
  readonly datastoreName: string
  readonly entryKey: string
  readonly scope?: string
}

/**
 * `DELETE /datastores/v1/universes/{universeId}/standard-datastores/datastore/entries/entry`
 *
 * - stability: beta
 * - scopes: universe-datastores.objects:delete
 * - quota: 5000/minute for each key owner
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Entries_DeleteEntryAsync
 */
export const deleteEntryV1: Operation<DeleteEntryV1Input, void> = {
  id: "dataStores.deleteEntryV1",
  service: "DataStoresV1",
  name: "deleteEntry",
  method: "DELETE",
  path: "/datastores/v1/universes/{universeId}/standard-datastores/datastore/entries/entry",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "datastoreName", in: "query", kind: "string", required: true },
    { name: "entryKey", in: "query", kind: "string", required: true },
    { name: "scope", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe-datastores.objects:delete"] },
  stability: "BETA",
  quota: { apiKey: { limit: 5000, period: "MINUTE" } },
  buckets: [
    { name: "dataStores.writeV1", per: ["universeId"], limit: 300, period: "MINUTE", by: shares },
    {
      name: "dataStores.writeV1Kilobytes",
      per: ["universeId"],
      limit: 10240,
      period: "MINUTE",
      rolling: true,
      by: shares
    },
    {
      name: "dataStores.writeEntryKilobytes",
      per: ["universeId", "datastoreName", "scope", "entryKey"],
      limit: 4096,
      period: "MINUTE",
      rolling: true,
      by: shares
    }
  ],
  limits: [{ at: "datastoreName", maxBytes: 50 }, { at: "scope", maxBytes: 50 }, { at: "entryKey", maxBytes: 50 }],
  retry: "idempotent"
}

export interface IncrementEntryV1Input {
  readonly universeId: Id
  readonly datastoreName: string
  readonly entryKey: string
  readonly incrementBy?: number | bigint
  readonly scope?: string
  readonly entryAttributes?: { readonly [key: string]: Json }
  readonly entryUserids?: ReadonlyArray<Id>
}

/**
 * `POST /datastores/v1/universes/{universeId}/standard-datastores/datastore/entries/entry/increment`
 *
 * - stability: beta
 * - scopes: universe-datastores.objects:update (the entry exists), universe-datastores.objects:create (the entry does not exist), universe-datastores.control:create (the data store does not exist)
 * - quota: 5000/minute for each key owner
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Entries_IncrementEntryAsync
 */
export const incrementEntryV1: Operation<IncrementEntryV1Input, Shapes.IncrementEntryV1Output> = {
  id: "dataStores.incrementEntryV1",
  service: "DataStoresV1",
  name: "incrementEntry",
  method: "POST",
  path: "/datastores/v1/universes/{universeId}/standard-datastores/datastore/entries/entry/increment",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "datastoreName", in: "query", kind: "string", required: true },
    { name: "entryKey", in: "query", kind: "string", required: true },
    { name: "incrementBy", in: "query", kind: "integer" },
    { name: "scope", in: "query", kind: "string" },
    { name: "entryAttributes", wire: "roblox-entry-attributes", in: "header", kind: "json", write: asciiJson },
    { name: "entryUserids", wire: "roblox-entry-userids", in: "header", kind: "ids", write: ids }
  ],
  body: { kind: "none" },
  output: Shapes.IncrementEntryV1Output,
  outputHeaders: {
    body: "value",
    fields: [
      { name: "contentMd5", wire: "content-md5", kind: "text" },
      { name: "versionId", wire: "roblox-entry-version", kind: "text" },
      { name: "createdTime", wire: "roblox-entry-created-time", kind: "text" },
      { name: "versionCreatedTime", wire: "roblox-entry-version-created-time", kind: "text" },
      { name: "attributes", wire: "roblox-entry-attributes", kind: "json" },
      { name: "userIds", wire: "roblox-entry-userids", kind: "list" }
    ],
    by: answerHeaders
  },
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: {
    conditional: [
      { scope: "universe-datastores.objects:update", when: "the entry exists" },
      { scope: "universe-datastores.objects:create", when: "the entry does not exist" },
      { scope: "universe-datastores.control:create", when: "the data store does not exist" }
    ]
  },
  stability: "BETA",
  quota: { apiKey: { limit: 5000, period: "MINUTE" } },
  buckets: [
    { name: "dataStores.writeV1", per: ["universeId"], limit: 300, period: "MINUTE", by: shares },
    {
      name: "dataStores.writeV1Kilobytes",
      per: ["universeId"],
      limit: 10240,
      period: "MINUTE",
      rolling: true,
      by: shares
    },
    {
      name: "dataStores.writeEntryKilobytes",
      per: ["universeId", "datastoreName", "scope", "entryKey"],
      limit: 4096,
      period: "MINUTE",
      rolling: true,
      by: shares
    }
  ],
  limits: [{ at: "datastoreName", maxBytes: 50 }, { at: "scope", maxBytes: 50 }, { at: "entryKey", maxBytes: 50 }],
  retry: "unsafe"
}

export interface ListEntryVersionsV1Input {
  readonly universeId: Id
  readonly datastoreName: string
  readonly entryKey: string
  readonly scope?: string
  readonly cursor?: string
  readonly startTime?: Timestamp
  readonly endTime?: Timestamp
  readonly sortOrder?: string
  readonly limit?: number
}

/**
 * `GET /datastores/v1/universes/{universeId}/standard-datastores/datastore/entries/entry/versions`
 *
 * - stability: beta
 * - scopes: universe-datastores.versions:list
 * - quota: 5000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Entries_ListEntryVersionsAsync
 */
export const listEntryVersionsV1: Operation<ListEntryVersionsV1Input, Shapes.ListEntryVersionsV1Output> = {
  id: "dataStores.listEntryVersionsV1",
  service: "DataStoresV1",
  name: "listEntryVersions",
  method: "GET",
  path: "/datastores/v1/universes/{universeId}/standard-datastores/datastore/entries/entry/versions",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "datastoreName", in: "query", kind: "string", required: true },
    { name: "entryKey", in: "query", kind: "string", required: true },
    { name: "scope", in: "query", kind: "string" },
    { name: "cursor", in: "query", kind: "string" },
    { name: "startTime", in: "query", kind: "timestamp", write: timestamp },
    { name: "endTime", in: "query", kind: "timestamp", write: timestamp },
    { name: "sortOrder", in: "query", kind: "string" },
    { name: "limit", in: "query", kind: "integer" }
  ],
  body: { kind: "none" },
  output: Shapes.ListEntryVersionsV1Output,
  checks: inputChecks,
  errors: [400, 403, 404, 429],
  auth: ["apiKey"],
  scopes: { all: ["universe-datastores.versions:list"] },
  stability: "BETA",
  quota: { apiKey: { limit: 5000, period: "MINUTE" } },
  buckets: [{ name: "dataStores.readV1", per: ["universeId"], limit: 300, period: "MINUTE", by: shares }],
  limits: [{ at: "datastoreName", maxBytes: 50 }, { at: "scope", maxBytes: 50 }, { at: "entryKey", maxBytes: 50 }],
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "cursor",
    items: "versions",
    size: "limit",
    next: "nextPageCursor",
    maxSize: 100,
    defaultSize: 16
  }
}

export interface GetEntryVersionV1Input {
  readonly universeId: Id
  readonly datastoreName: string
  readonly entryKey: string
  readonly versionId: string
  readonly scope?: string
}

/**
 * `GET /datastores/v1/universes/{universeId}/standard-datastores/datastore/entries/entry/versions/version`
 *
 * - stability: beta
 * - scopes: universe-datastores.versions:read
 * - quota: 5000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage#Entries_GetEntryVersionAsync
 */
export const getEntryVersionV1: Operation<GetEntryVersionV1Input, Shapes.GetEntryVersionV1Output> = {
  id: "dataStores.getEntryVersionV1",
  service: "DataStoresV1",
  name: "getEntryVersion",
  method: "GET",
  path: "/datastores/v1/universes/{universeId}/standard-datastores/datastore/entries/entry/versions/version",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "datastoreName", in: "query", kind: "string", required: true },
    { name: "entryKey", in: "query", kind: "string", required: true },
    { name: "versionId", in: "query", kind: "string", required: true },
    { name: "scope", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.GetEntryVersionV1Output,
  outputHeaders: {
    body: "value",
    fields: [
      { name: "contentMd5", wire: "content-md5", kind: "text" },
      { name: "versionId", wire: "roblox-entry-version", kind: "text" },
      { name: "createdTime", wire: "roblox-entry-created-time", kind: "text" },
      { name: "versionCreatedTime", wire: "roblox-entry-version-created-time", kind: "text" },
      { name: "attributes", wire: "roblox-entry-attributes", kind: "json" },
      { name: "userIds", wire: "roblox-entry-userids", kind: "list" }
    ],
    by: answerHeaders
  },
  checks: inputChecks,
  auth: ["apiKey"],
  scopes: { all: ["universe-datastores.versions:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 5000, period: "MINUTE" } },
  buckets: [
    { name: "dataStores.readV1", per: ["universeId"], limit: 300, period: "MINUTE", by: shares },
    {
      name: "dataStores.readV1Kilobytes",
      per: ["universeId"],
      limit: 20480,
      period: "MINUTE",
      rolling: true,
      weight: { of: "answer" },
      by: shares
    }
  ],
  limits: [{ at: "datastoreName", maxBytes: 50 }, { at: "scope", maxBytes: 50 }, { at: "entryKey", maxBytes: 50 }],
  retry: "safe"
}
