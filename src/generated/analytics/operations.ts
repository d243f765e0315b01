// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id, Operation, Segment, Starter } from "../../interface/Operation.ts"
import { plainJson } from "../../interface/JsonBody.ts"
import * as Families from "../../interface/Families.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"

export interface QueryDimensionValuesInput {
  readonly universeId: Id
  readonly body: Wire.DimensionValuesRequest
}

/**
 * `POST /analytics-query-api/v1/universes/{universeId}/dimension-values`
 *
 * - stability: beta
 * - scopes: universe.analytics:read
 * - quota: 30/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/analytics#post_analytics_query_api_v1_universes__universe_id__dimension_values
 */
export const queryDimensionValues: Starter<QueryDimensionValuesInput, Shapes.DimensionValuesOperationResult, Shapes.DimensionValuesResponse> = {
  id: "analytics.queryDimensionValues",
  service: "Analytics",
  name: "queryDimensionValues",
  method: "POST",
  path: "/analytics-query-api/v1/universes/{universeId}/dimension-values",
  parameters: [{ name: "universeId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.DimensionValuesOperationResult,
  permanent: [{ status: 429, code: "3000" }, { status: 504, code: "1000" }],
  errors: [400, 403, 429, 500, 503, 504],
  auth: ["apiKey"],
  scopes: { all: ["universe.analytics:read"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 30, period: "MINUTE" } },
  retry: "safe",
  longRunning: {
    family: "analytics",
    role: "start",
    reads: Families.analytics,
    poll: "analytics.getDimensionValuesOperation",
    pollWith: () => getDimensionValuesOperation,
    result: Shapes.DimensionValuesResponse
  }
}

export interface QueryMetricsInput {
  readonly universeId: Id
  readonly body: Wire.QueryRequest
}

/**
 * `POST /analytics-query-api/v1/universes/{universeId}/metrics`
 *
 * - stability: beta
 * - scopes: universe.analytics:read
 * - quota: 30/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/analytics#post_analytics_query_api_v1_universes__universe_id__metrics
 */
export const queryMetrics: Starter<QueryMetricsInput, Shapes.QueryOperationResult, Shapes.QueryResponse> = {
  id: "analytics.queryMetrics",
  service: "Analytics",
  name: "queryMetrics",
  method: "POST",
  path: "/analytics-query-api/v1/universes/{universeId}/metrics",
  parameters: [{ name: "universeId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.QueryOperationResult,
  permanent: [{ status: 429, code: "3000" }, { status: 504, code: "1000" }],
  errors: [400, 403, 429, 500, 503, 504],
  auth: ["apiKey"],
  scopes: { all: ["universe.analytics:read"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 30, period: "MINUTE" } },
  retry: "safe",
  longRunning: {
    family: "analytics",
    role: "start",
    reads: Families.analytics,
    poll: "analytics.getMetricsOperation",
    pollWith: () => getMetricsOperation,
    result: Shapes.QueryResponse
  }
}

export interface GetDimensionValuesOperationInput {
  readonly universeId: Id
  readonly operationId: Segment
}

/**
 * `GET /analytics-query-api/v1/universes/{universeId}/operations/dimension-values/{operationId}`
 *
 * - stability: beta
 * - scopes: universe.analytics:read
 * - quota: 3000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/analytics#get_analytics_query_api_v1_universes__universe_id__operations_dimension_values__operation_id_
 */
export const getDimensionValuesOperation: Operation<GetDimensionValuesOperationInput, Shapes.DimensionValuesOperationResult> = {
  id: "analytics.getDimensionValuesOperation",
  service: "Analytics",
  name: "getDimensionValuesOperation",
  method: "GET",
  path: "/analytics-query-api/v1/universes/{universeId}/operations/dimension-values/{operationId}",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "operationId", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.DimensionValuesOperationResult,
  permanent: [{ status: 429, code: "3000" }, { status: 504, code: "1000" }],
  errors: [400, 404, 429, 500, 503, 504],
  auth: ["apiKey"],
  scopes: { all: ["universe.analytics:read"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 3000, period: "MINUTE" } },
  retry: "safe",
  longRunning: { family: "analytics", role: "poll" }
}

export interface GetMetricsOperationInput {
  readonly universeId: Id
  readonly operationId: Segment
}

/**
 * `GET /analytics-query-api/v1/universes/{universeId}/operations/metrics/{operationId}`
 *
 * - stability: beta
 * - scopes: universe.analytics:read
 * - quota: 3000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/analytics#get_analytics_query_api_v1_universes__universe_id__operations_metrics__operation_id_
 */
export const getMetricsOperation: Operation<GetMetricsOperationInput, Shapes.QueryOperationResult> = {
  id: "analytics.getMetricsOperation",
  service: "Analytics",
  name: "getMetricsOperation",
  method: "GET",
  path: "/analytics-query-api/v1/universes/{universeId}/operations/metrics/{operationId}",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "operationId", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.QueryOperationResult,
  permanent: [{ status: 429, code: "3000" }, { status: 504, code: "1000" }],
  errors: [400, 404, 429, 500, 503, 504],
  auth: ["apiKey"],
  scopes: { all: ["universe.analytics:read"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 3000, period: "MINUTE" } },
  retry: "safe",
  longRunning: { family: "analytics", role: "poll" }
}
