// Generated from specs/ by `npm run generate`. Do not edit.
import type { BinaryInput, Id, Open, Operation, Segment, Timestamp } from "../../interface/Operation.ts"
import { binary } from "../../interface/Binary.ts"
import { plainJson } from "../../interface/JsonBody.ts"
import { timestamp } from "../../interface/Written.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"

export interface GetInput {
  readonly universeId: Id
  readonly placeId: Id
}

/**
 * `GET /cloud/v2/universes/{universe_id}/places/{place_id}`
 *
 * - stability: stable
 * - scopes: none
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/places#Cloud_GetPlace
 */
export const get: Operation<GetInput, Shapes.Place> = {
  id: "places.get",
  service: "Places",
  name: "get",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/places/{place_id}",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "placeId", wire: "place_id", in: "path", kind: "id", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.Place,
  auth: ["apiKey", "oauth"],
  scopes: {},
  stability: "STABLE",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}

export interface UpdateInput {
  readonly universeId: Id
  readonly placeId: Id
  readonly updateMask?: string
  readonly body: Wire.Place
}

/**
 * `PATCH /cloud/v2/universes/{universe_id}/places/{place_id}`
 *
 * - stability: stable
 * - scopes: universe.place:write
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/places#Cloud_UpdatePlace
 */
export const update: Operation<UpdateInput, Shapes.Place> = {
  id: "places.update",
  service: "Places",
  name: "update",
  method: "PATCH",
  path: "/cloud/v2/universes/{universe_id}/places/{place_id}",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "placeId", wire: "place_id", in: "path", kind: "id", required: true },
    { name: "updateMask", in: "query", kind: "string" }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.Place,
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.place:write"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface ListContributorsInput {
  readonly placeId: Id
  readonly cursor?: string
  readonly pageSize?: number
}

/**
 * `GET /place-version-history-api/v1/{placeId}/contributors`
 *
 * - stability: experimental
 * - scopes: universe.place:read
 * - quota: 1000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/places#PlaceVersion_GetPlaceContributors
 */
export const listContributors: Operation<ListContributorsInput, Shapes.GetPlaceContributorsResponse> = {
  id: "places.listContributors",
  service: "Places",
  name: "listContributors",
  method: "GET",
  path: "/place-version-history-api/v1/{placeId}/contributors",
  parameters: [
    { name: "placeId", in: "path", kind: "id", required: true, minimum: 1 },
    { name: "cursor", in: "query", kind: "string" },
    { name: "pageSize", in: "query", kind: "integer" }
  ],
  body: { kind: "none" },
  output: Shapes.GetPlaceContributorsResponse,
  errors: [400, 401, 403, 500],
  auth: ["apiKey"],
  scopes: { all: ["universe.place:read"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 1000, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "cursor",
    items: "contributors",
    size: "pageSize",
    next: "nextCursor",
    hasMore: "hasMore"
  }
}

export interface ListVersionHistoryInput {
  readonly placeId: Id
  readonly cursor?: string
  readonly isPublished?: boolean
  readonly hasNotes?: boolean
  readonly saveType?: number
  readonly searchTerm?: string
  readonly contributorId?: Id
  readonly startTime?: Timestamp
  readonly endTime?: Timestamp
  readonly pageSize?: number
}

/**
 * `GET /place-version-history-api/v1/{placeId}/history`
 *
 * - stability: experimental
 * - scopes: universe.place:read
 * - quota: 1000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/places#PlaceVersion_GetPlaceVersionHistory
 */
export const listVersionHistory: Operation<ListVersionHistoryInput, Shapes.GetPlaceVersionHistoryResponse> = {
  id: "places.listVersionHistory",
  service: "Places",
  name: "listVersionHistory",
  method: "GET",
  path: "/place-version-history-api/v1/{placeId}/history",
  parameters: [
    { name: "placeId", in: "path", kind: "id", required: true, minimum: 1 },
    { name: "cursor", in: "query", kind: "string" },
    { name: "isPublished", in: "query", kind: "boolean" },
    { name: "hasNotes", in: "query", kind: "boolean" },
    { name: "saveType", in: "query", kind: "integer" },
    { name: "searchTerm", in: "query", kind: "string" },
    { name: "contributorId", wire: "contributor", in: "query", kind: "id" },
    { name: "startTime", in: "query", kind: "timestamp", write: timestamp },
    { name: "endTime", in: "query", kind: "timestamp", write: timestamp },
    { name: "pageSize", in: "query", kind: "integer" }
  ],
  body: { kind: "none" },
  output: Shapes.GetPlaceVersionHistoryResponse,
  errors: [400, 401, 403, 500],
  auth: ["apiKey"],
  scopes: { all: ["universe.place:read"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 1000, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "cursor",
    items: "placeVersions",
    size: "pageSize",
    next: "nextCursor",
    hasMore: "hasMore"
  }
}

export interface UpdateVersionNotesInput {
  readonly placeId: Id
  readonly version: Segment
  readonly body: Wire.UpdatePlaceVersionNotesRequest
}

/**
 * `POST /place-version-history-api/v1/{placeId}/version/{version}/notes`
 *
 * - stability: experimental
 * - scopes: universe.place:write
 * - quota: 100/minute for each key owner
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/places#PlaceVersion_UpdatePlaceVersionNotes
 */
export const updateVersionNotes: Operation<UpdateVersionNotesInput, Shapes.UpdatePlaceVersionNotesResponse> = {
  id: "places.updateVersionNotes",
  service: "Places",
  name: "updateVersionNotes",
  method: "POST",
  path: "/place-version-history-api/v1/{placeId}/version/{version}/notes",
  parameters: [
    { name: "placeId", in: "path", kind: "id", required: true, minimum: 1 },
    { name: "version", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.UpdatePlaceVersionNotesResponse,
  errors: [400, 401, 403, 500],
  auth: ["apiKey"],
  scopes: { all: ["universe.place:write"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface PublishVersionInput {
  readonly universeId: Id
  readonly placeId: Id
  readonly versionType?: Open<"Saved" | "Published">
  readonly body: BinaryInput
}

/**
 * `POST /universes/v1/{universeId}/places/{placeId}/versions`
 *
 * - stability: beta
 * - scopes: universe-places:write
 * - quota: 30/minute for each key owner
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/places#Places_CreatePlaceVersionApiKey
 */
export const publishVersion: Operation<PublishVersionInput, Shapes.PublishVersionOutput> = {
  id: "places.publishVersion",
  service: "Places",
  name: "publishVersion",
  method: "POST",
  path: "/universes/v1/{universeId}/places/{placeId}/versions",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "placeId", in: "path", kind: "id", required: true },
    { name: "versionType", in: "query", kind: "string", values: ["Saved", "Published"] }
  ],
  body: { kind: "binary", contentTypes: ["application/octet-stream", "application/xml"], write: binary },
  output: Shapes.PublishVersionOutput,
  errors: [400, 401, 403, 404, 409, 500],
  auth: ["apiKey"],
  scopes: { all: ["universe-places:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 30, period: "MINUTE" } },
  retry: "unsafe"
}
