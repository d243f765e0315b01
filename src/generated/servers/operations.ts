// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id, Open, Operation, Segment, Starter } from "../../interface/Operation.ts"
import { plainJson } from "../../interface/JsonBody.ts"
import * as Families from "../../interface/Families.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"

export interface RestartAllInput {
  readonly universeId: Id
  readonly body: Wire.RestartUniverseServersRequest
}

/**
 * `POST /cloud/v2/universes/{universe_id}:restartServers`
 *
 * - stability: stable
 * - scopes: universe:write
 * - quota: 30/minute for each key owner, 30/minute for each OAuth authorization
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes#Cloud_RestartUniverseServers
 */
export const restartAll: Operation<RestartAllInput, Shapes.RestartAllOutput> = {
  id: "servers.restartAll",
  service: "Servers",
  name: "restartAll",
  method: "POST",
  path: "/cloud/v2/universes/{universe_id}:restartServers",
  parameters: [{ name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.RestartAllOutput,
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:write"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 30, period: "MINUTE" }, oauth: { limit: 30, period: "MINUTE" } },
  retry: "unsafe"
}

export interface GetFilterOptionsInput {
  readonly universeId: Id
  readonly placeId: Id
  readonly filter?: Open<"EngineVersion" | "PlaceVersion" | "ALL">
}

/**
 * `GET /server-management/v1/universes/{universeId}/places/{placeId}/game-servers:filter-options`
 *
 * - stability: beta
 * - scopes: universe:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/places#GameServers_GetFilterOptions
 */
export const getFilterOptions: Operation<GetFilterOptionsInput, Shapes.FilterOptionsResponse> = {
  id: "servers.getFilterOptions",
  service: "Servers",
  name: "getFilterOptions",
  method: "GET",
  path: "/server-management/v1/universes/{universeId}/places/{placeId}/game-servers:filter-options",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "placeId", in: "path", kind: "id", required: true },
    {
      name: "filter",
      wire: "Filter",
      in: "query",
      kind: "string",
      values: ["EngineVersion", "PlaceVersion", "ALL"]
    }
  ],
  body: { kind: "none" },
  output: Shapes.FilterOptionsResponse,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:read"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}

export interface ListInput {
  readonly universeId: Id
  readonly placeId: Id
  readonly versionNumber: Segment
  readonly maxPageSize?: number
  readonly pageToken?: string
  readonly orderBy?: string
  readonly filter?: string
}

/**
 * `GET /server-management/v1/universes/{universeId}/places/{placeId}/versions/{versionNumber}/game-servers`
 *
 * - stability: beta
 * - scopes: universe:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/places#GameServers_ListGameServers
 */
export const list: Operation<ListInput, Shapes.ListGameServersResponse> = {
  id: "servers.list",
  service: "Servers",
  name: "list",
  method: "GET",
  path: "/server-management/v1/universes/{universeId}/places/{placeId}/versions/{versionNumber}/game-servers",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "placeId", in: "path", kind: "id", required: true },
    { name: "versionNumber", in: "path", kind: "string", required: true },
    { name: "maxPageSize", wire: "MaxPageSize", in: "query", kind: "integer", minimum: 0, maximum: 100 },
    { name: "pageToken", wire: "PageToken", in: "query", kind: "string" },
    { name: "orderBy", wire: "OrderBy", in: "query", kind: "string" },
    { name: "filter", wire: "Filter", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListGameServersResponse,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:read"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "PageToken",
    items: "gameServers",
    size: "MaxPageSize",
    next: "nextPageToken",
    maxSize: 100,
    defaultSize: 25,
    previous: "previousPageToken",
    total: "totalCount"
  }
}

export interface ListLogsInput {
  readonly universeId: Id
  readonly placeId: Id
  readonly versionNumber: Segment
  readonly jobId: Segment
  readonly maxPageSize?: number
  readonly pageToken?: string
  readonly orderBy?: string
  readonly filter?: string
}

/**
 * `GET /server-management/v1/universes/{universeId}/places/{placeId}/versions/{versionNumber}/game-servers/{jobId}/logs`
 *
 * - stability: beta
 * - scopes: universe:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/places#GameServers_ListGameServerLogs
 */
export const listLogs: Operation<ListLogsInput, Shapes.ListGameServerLogsResponse> = {
  id: "servers.listLogs",
  service: "Servers",
  name: "listLogs",
  method: "GET",
  path: "/server-management/v1/universes/{universeId}/places/{placeId}/versions/{versionNumber}/game-servers/{jobId}/logs",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "placeId", in: "path", kind: "id", required: true },
    { name: "versionNumber", in: "path", kind: "string", required: true },
    { name: "jobId", in: "path", kind: "string", required: true },
    { name: "maxPageSize", wire: "MaxPageSize", in: "query", kind: "integer", minimum: 1, maximum: 100 },
    { name: "pageToken", wire: "PageToken", in: "query", kind: "string" },
    { name: "orderBy", wire: "OrderBy", in: "query", kind: "string" },
    { name: "filter", wire: "Filter", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListGameServerLogsResponse,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:read"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "PageToken",
    items: "gameServerLogs",
    size: "MaxPageSize",
    next: "nextPageToken",
    maxSize: 100,
    defaultSize: 25
  }
}

export interface ListRestartsInput {
  readonly universeId: Id
}

/**
 * `GET /server-management/v1/universes/{universeId}/restarts`
 *
 * - stability: beta
 * - scopes: universe:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes#Restarts_ListRestartStatuses
 */
export const listRestarts: Operation<ListRestartsInput, Shapes.ListRestartStatusesResponse> = {
  id: "servers.listRestarts",
  service: "Servers",
  name: "listRestarts",
  method: "GET",
  path: "/server-management/v1/universes/{universeId}/restarts",
  parameters: [{ name: "universeId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Shapes.ListRestartStatusesResponse,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:read"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  longRunning: { family: "restarts", role: "poll" },
  progress: { state: "state", done: ["SUCCEEDED"] },
  pace: { first: 1000, longest: 30000, deadline: 18000000 }
}

export interface LaunchRestartInput {
  readonly universeId: Id
  readonly body: Wire.LaunchRestartRequest
}

/**
 * `POST /server-management/v1/universes/{universeId}/restarts`
 *
 * - stability: beta
 * - scopes: universe:write
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes#Restarts_LaunchRestart
 */
export const launchRestart: Starter<LaunchRestartInput, Shapes.LaunchRestartResponse, Shapes.RestartStatusAnswer> = {
  id: "servers.launchRestart",
  service: "Servers",
  name: "launchRestart",
  method: "POST",
  path: "/server-management/v1/universes/{universeId}/restarts",
  parameters: [{ name: "universeId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.LaunchRestartResponse,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:write"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "unsafe",
  longRunning: {
    family: "restarts",
    role: "start",
    reads: Families.restarts,
    poll: "servers.listRestarts",
    pollWith: () => listRestarts,
    result: Shapes.RestartStatusAnswer
  }
}

export interface ForecastRestartInput {
  readonly universeId: Id
}

/**
 * `GET /server-management/v1/universes/{universeId}/restarts:forecast`
 *
 * - stability: beta
 * - scopes: universe:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes#Restarts_ForecastRestart
 */
export const forecastRestart: Operation<ForecastRestartInput, Shapes.ForecastRestartResponse> = {
  id: "servers.forecastRestart",
  service: "Servers",
  name: "forecastRestart",
  method: "GET",
  path: "/server-management/v1/universes/{universeId}/restarts:forecast",
  parameters: [{ name: "universeId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Shapes.ForecastRestartResponse,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:read"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}
