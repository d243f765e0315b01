// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id, Open, Operation, Timestamp } from "../../interface/Operation.ts"
import { plainJson } from "../../interface/JsonBody.ts"
import { timestamp } from "../../interface/Written.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"

export interface GetInput {
  readonly eventId: Id
  readonly fields?: string
}

/**
 * `GET /virtual-events/v3/game-events/{eventId}`
 *
 * - stability: experimental
 * - scopes: universe.event:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/virtual-events#GameEvent_Get
 */
export const get: Operation<GetInput, Shapes.GameEvent> = {
  id: "gameEvents.get",
  service: "GameEvents",
  name: "get",
  method: "GET",
  path: "/virtual-events/v3/game-events/{eventId}",
  parameters: [
    { name: "eventId", in: "path", kind: "id", required: true },
    { name: "fields", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.GameEvent,
  mask: { at: "fields" },
  errors: [400, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.event:read"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}

export interface UpdateInput {
  readonly eventId: Id
  readonly body: Wire.UpdateGameEventRequest
}

/**
 * `PATCH /virtual-events/v3/game-events/{eventId}`
 *
 * - stability: experimental
 * - scopes: universe.event:write
 * - quota: 20/minute for each key owner, 20/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/virtual-events#GameEvent_Update
 */
export const update: Operation<UpdateInput, Shapes.GameEvent> = {
  id: "gameEvents.update",
  service: "GameEvents",
  name: "update",
  method: "PATCH",
  path: "/virtual-events/v3/game-events/{eventId}",
  parameters: [{ name: "eventId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.GameEvent,
  errors: [400, 401, 403, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.event:write"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 20, period: "MINUTE" }, oauth: { limit: 20, period: "MINUTE" } },
  retry: "idempotent"
}

export interface DeleteEventInput {
  readonly eventId: Id
}

/**
 * `DELETE /virtual-events/v3/game-events/{eventId}`
 *
 * - stability: experimental
 * - scopes: universe.event:write
 * - quota: 20/minute for each key owner, 20/minute for each OAuth authorization
 * - retry class: idempotent
 * - irreversible: an event is deleted
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/virtual-events#GameEvent_Delete
 */
export const deleteEvent: Operation<DeleteEventInput, void> = {
  id: "gameEvents.deleteEvent",
  service: "GameEvents",
  name: "deleteEvent",
  method: "DELETE",
  path: "/virtual-events/v3/game-events/{eventId}",
  parameters: [{ name: "eventId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  errors: [401, 403, 404, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.event:write"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 20, period: "MINUTE" }, oauth: { limit: 20, period: "MINUTE" } },
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "an event is deleted" }
}

export interface ListInput {
  readonly universeId: Id
  readonly pageSize?: number
  readonly pageToken?: string
  readonly reverse?: boolean
  readonly startsBefore?: Timestamp
  readonly startsAfter?: Timestamp
  readonly endsBefore?: Timestamp
  readonly endsAfter?: Timestamp
  readonly visibility?: Open<"private" | "public" | "moderated">
  readonly fields?: string
}

/**
 * `GET /virtual-events/v3/universes/{universeId}/game-events`
 *
 * - stability: experimental
 * - scopes: universe.event:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/virtual-events#GameEvents_List
 */
export const list: Operation<ListInput, Shapes.PaginatedGameEventsResponse> = {
  id: "gameEvents.list",
  service: "GameEvents",
  name: "list",
  method: "GET",
  path: "/virtual-events/v3/universes/{universeId}/game-events",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "pageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" },
    { name: "reverse", in: "query", kind: "boolean" },
    { name: "startsBefore", in: "query", kind: "timestamp", write: timestamp },
    { name: "startsAfter", in: "query", kind: "timestamp", write: timestamp },
    { name: "endsBefore", in: "query", kind: "timestamp", write: timestamp },
    { name: "endsAfter", in: "query", kind: "timestamp", write: timestamp },
    { name: "visibility", in: "query", kind: "string", values: ["private", "public", "moderated"] },
    { name: "fields", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.PaginatedGameEventsResponse,
  mask: { at: "fields" },
  anyUniverse: true,
  errors: [400],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.event:read"], resource: "universe" },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "gameEvents",
    size: "pageSize",
    next: "nextPageToken",
    previous: "previousPageToken",
    reverse: "reverse"
  }
}

export interface CreateInput {
  readonly universeId: Id
  readonly body: Wire.CreateGameEventRequest
}

/**
 * `POST /virtual-events/v3/universes/{universeId}/game-events`
 *
 * - stability: experimental
 * - scopes: universe.event:write
 * - quota: 20/minute for each key owner, 20/minute for each OAuth authorization
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/virtual-events#GameEvents_Create
 */
export const create: Operation<CreateInput, Shapes.GameEvent> = {
  id: "gameEvents.create",
  service: "GameEvents",
  name: "create",
  method: "POST",
  path: "/virtual-events/v3/universes/{universeId}/game-events",
  parameters: [{ name: "universeId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.GameEvent,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.event:write"], resource: "universe" },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 20, period: "MINUTE" }, oauth: { limit: 20, period: "MINUTE" } },
  retry: "unsafe"
}
