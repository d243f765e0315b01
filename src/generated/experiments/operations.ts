// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id, Open, Operation, Segment, Starter } from "../../interface/Operation.ts"
import { plainJson } from "../../interface/JsonBody.ts"
import * as Families from "../../interface/Families.ts"
import * as PagingStyles from "../../interface/PagingStyles.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"

export interface ListInput {
  readonly universeId: Id
  readonly maxPageSize?: number
  readonly skip?: number
  readonly searchKey?: string
  readonly stateFilters?: ReadonlyArray<Open<"EXPERIMENT_STATE_DRAFT" | "EXPERIMENT_STATE_SCHEDULED" | "EXPERIMENT_STATE_RUNNING" | "EXPERIMENT_STATE_COMPLETED" | "EXPERIMENT_STATE_CANCELLED" | "EXPERIMENT_STATE_DELETED">>
  readonly sortOrder?: string
  readonly sortKey?: string
  readonly productTypeFilter?: string
}

/**
 * `GET /creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments`
 *
 * - stability: experimental
 * - scopes: universe:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/experiments#PublicExperimentation_ListExperiments
 */
export const list: Operation<ListInput, Shapes.ListExperimentsResponse> = {
  id: "experiments.list",
  service: "Experiments",
  name: "list",
  method: "GET",
  path: "/creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "skip", in: "query", kind: "integer" },
    { name: "searchKey", in: "query", kind: "string" },
    {
      name: "stateFilters",
      in: "query",
      kind: "string",
      list: true,
      values: [
        "EXPERIMENT_STATE_DRAFT",
        "EXPERIMENT_STATE_SCHEDULED",
        "EXPERIMENT_STATE_RUNNING",
        "EXPERIMENT_STATE_COMPLETED",
        "EXPERIMENT_STATE_CANCELLED",
        "EXPERIMENT_STATE_DELETED"
      ]
    },
    { name: "sortOrder", in: "query", kind: "string" },
    { name: "sortKey", in: "query", kind: "string" },
    { name: "productTypeFilter", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListExperimentsResponse,
  errors: [400, 401, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:read"], resource: "universe" },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "offset",
    in: "query",
    cursor: "skip",
    items: "experiments",
    size: "maxPageSize",
    total: "total",
    by: PagingStyles.offset
  }
}

export interface CreateInput {
  readonly universeId: Id
  readonly body: Wire.CreateExperimentData
}

/**
 * `POST /creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments`
 *
 * - stability: experimental
 * - scopes: universe:write
 * - quota: 10/minute for each key owner, 10/minute for each OAuth authorization
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/experiments#PublicExperimentation_CreateExperiment
 */
export const create: Starter<CreateInput, Shapes.CreateExperimentResponse, Shapes.Experiment> = {
  id: "experiments.create",
  service: "Experiments",
  name: "create",
  method: "POST",
  path: "/creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments",
  parameters: [{ name: "universeId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.CreateExperimentResponse,
  errors: [400, 401, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:write"], resource: "universe" },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 10, period: "MINUTE" }, oauth: { limit: 10, period: "MINUTE" } },
  retry: "unsafe",
  longRunning: {
    family: "experiments",
    role: "start",
    reads: Families.experiments,
    poll: "experiments.getOperation",
    pollWith: () => getOperation,
    result: Shapes.Experiment
  }
}

export interface GetInput {
  readonly universeId: Id
  readonly experimentId: Segment
}

/**
 * `GET /creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments/{experimentId}`
 *
 * - stability: experimental
 * - scopes: universe:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/experiments#PublicExperimentation_GetExperiment
 */
export const get: Operation<GetInput, Shapes.GetExperimentResponse> = {
  id: "experiments.get",
  service: "Experiments",
  name: "get",
  method: "GET",
  path: "/creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments/{experimentId}",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "experimentId", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.GetExperimentResponse,
  errors: [400, 401, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:read"], resource: "universe" },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}

export interface UpdateInput {
  readonly universeId: Id
  readonly experimentId: Segment
  readonly body: Wire.UpdateExperimentData
}

/**
 * `PATCH /creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments/{experimentId}`
 *
 * - stability: experimental
 * - scopes: universe:write
 * - quota: 10/minute for each key owner, 10/minute for each OAuth authorization
 * - retry class: conditional
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/experiments#PublicExperimentation_UpdateExperiment
 */
export const update: Starter<UpdateInput, Shapes.UpdateExperimentResponse, Shapes.Experiment> = {
  id: "experiments.update",
  service: "Experiments",
  name: "update",
  method: "PATCH",
  path: "/creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments/{experimentId}",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "experimentId", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.UpdateExperimentResponse,
  errors: [400, 401, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:write"], resource: "universe" },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 10, period: "MINUTE" }, oauth: { limit: 10, period: "MINUTE" } },
  retry: "conditional",
  longRunning: {
    family: "experiments",
    role: "start",
    reads: Families.experiments,
    poll: "experiments.getOperation",
    pollWith: () => getOperation,
    result: Shapes.Experiment
  }
}

export interface DiscardInput {
  readonly universeId: Id
  readonly experimentId: Segment
}

/**
 * `DELETE /creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments/{experimentId}`
 *
 * - stability: experimental
 * - scopes: universe:write
 * - quota: 10/minute for each key owner, 10/minute for each OAuth authorization
 * - retry class: idempotent
 * - irreversible: the experiment is deleted
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/experiments#PublicExperimentation_DiscardExperiment
 */
export const discard: Starter<DiscardInput, Shapes.DiscardExperimentResponse, void> = {
  id: "experiments.discard",
  service: "Experiments",
  name: "discard",
  method: "DELETE",
  path: "/creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments/{experimentId}",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "experimentId", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.DiscardExperimentResponse,
  errors: [400, 401, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:write"], resource: "universe" },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 10, period: "MINUTE" }, oauth: { limit: 10, period: "MINUTE" } },
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "the experiment is deleted" },
  longRunning: {
    family: "experiments",
    role: "start",
    reads: Families.experiments,
    poll: "experiments.getOperation",
    pollWith: () => getOperation
  }
}

export interface GetStatsInput {
  readonly universeId: Id
  readonly experimentId: Segment
}

/**
 * `GET /creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments/{experimentId}/stats`
 *
 * - stability: experimental
 * - scopes: universe:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/experiments#PublicExperimentation_GetExperimentStats
 */
export const getStats: Starter<GetStatsInput, Shapes.GetExperimentStatsResponse, Shapes.ExperimentStats> = {
  id: "experiments.getStats",
  service: "Experiments",
  name: "getStats",
  method: "GET",
  path: "/creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments/{experimentId}/stats",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "experimentId", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.GetExperimentStatsResponse,
  errors: [400, 401, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:read"], resource: "universe" },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  longRunning: {
    family: "experiments",
    role: "start-and-poll",
    reads: Families.experiments,
    poll: "experiments.getStats",
    pollWith: () => getStats,
    result: Shapes.ExperimentStats
  }
}

export interface CompleteInput {
  readonly universeId: Id
  readonly experimentId: Segment
  readonly body: Wire.CompleteExperimentRequest
}

/**
 * `POST /creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments/{experimentId}:complete`
 *
 * - stability: experimental
 * - scopes: universe:write
 * - quota: 10/minute for each key owner, 10/minute for each OAuth authorization
 * - retry class: guarded
 * - irreversible: the experiment ends
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/experiments#PublicExperimentation_CompleteExperiment
 */
export const complete: Starter<CompleteInput, Shapes.CompleteExperimentResponse, Shapes.Experiment> = {
  id: "experiments.complete",
  service: "Experiments",
  name: "complete",
  method: "POST",
  path: "/creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments/{experimentId}:complete",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "experimentId", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.CompleteExperimentResponse,
  errors: [400, 401, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:write"], resource: "universe" },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 10, period: "MINUTE" }, oauth: { limit: 10, period: "MINUTE" } },
  retry: "guarded",
  consequence: { kind: "irreversible", when: "the experiment ends" },
  longRunning: {
    family: "experiments",
    role: "start",
    reads: Families.experiments,
    poll: "experiments.getOperation",
    pollWith: () => getOperation,
    result: Shapes.Experiment
  }
}

export interface ScheduleInput {
  readonly universeId: Id
  readonly experimentId: Segment
  readonly body: Wire.ScheduleExperimentRequest
}

/**
 * `POST /creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments/{experimentId}:schedule`
 *
 * - stability: experimental
 * - scopes: universe:write
 * - quota: 10/minute for each key owner, 10/minute for each OAuth authorization
 * - retry class: guarded
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/experiments#PublicExperimentation_ScheduleExperiment
 */
export const schedule: Starter<ScheduleInput, Shapes.ScheduleExperimentResponse, Shapes.Experiment> = {
  id: "experiments.schedule",
  service: "Experiments",
  name: "schedule",
  method: "POST",
  path: "/creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments/{experimentId}:schedule",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "experimentId", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.ScheduleExperimentResponse,
  errors: [400, 401, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:write"], resource: "universe" },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 10, period: "MINUTE" }, oauth: { limit: 10, period: "MINUTE" } },
  retry: "guarded",
  longRunning: {
    family: "experiments",
    role: "start",
    reads: Families.experiments,
    poll: "experiments.getOperation",
    pollWith: () => getOperation,
    result: Shapes.Experiment
  }
}

export interface StartInput {
  readonly universeId: Id
  readonly experimentId: Segment
}

/**
 * `POST /creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments/{experimentId}:start`
 *
 * - stability: experimental
 * - scopes: universe:write
 * - quota: 10/minute for each key owner, 10/minute for each OAuth authorization
 * - retry class: guarded
 * - irreversible: its design can no longer be changed
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/experiments#PublicExperimentation_StartExperiment
 */
export const start: Starter<StartInput, Shapes.StartExperimentResponse, Shapes.Experiment> = {
  id: "experiments.start",
  service: "Experiments",
  name: "start",
  method: "POST",
  path: "/creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments/{experimentId}:start",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "experimentId", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.StartExperimentResponse,
  errors: [400, 401, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:write"], resource: "universe" },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 10, period: "MINUTE" }, oauth: { limit: 10, period: "MINUTE" } },
  retry: "guarded",
  consequence: { kind: "irreversible", when: "its design can no longer be changed" },
  longRunning: {
    family: "experiments",
    role: "start",
    reads: Families.experiments,
    poll: "experiments.getOperation",
    pollWith: () => getOperation,
    result: Shapes.Experiment
  }
}

export interface CalculateMdeInput {
  readonly universeId: Id
  readonly body: Wire.CalculateExperimentMdeData
}

/**
 * `POST /creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments:calculateMde`
 *
 * - stability: experimental
 * - scopes: universe:read
 * - quota: 10/minute for each key owner, 10/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/experiments#PublicExperimentation_CalculateExperimentMde
 */
export const calculateMde: Starter<CalculateMdeInput, Shapes.CalculateExperimentMdeResponse, Shapes.MdeResult> = {
  id: "experiments.calculateMde",
  service: "Experiments",
  name: "calculateMde",
  method: "POST",
  path: "/creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments:calculateMde",
  parameters: [{ name: "universeId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.CalculateExperimentMdeResponse,
  errors: [400, 401, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:read"], resource: "universe" },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 10, period: "MINUTE" }, oauth: { limit: 10, period: "MINUTE" } },
  retry: "safe",
  longRunning: {
    family: "experiments",
    role: "start-and-poll",
    reads: Families.experiments,
    poll: "experiments.calculateMde",
    pollWith: () => calculateMde,
    result: Shapes.MdeResult
  }
}

export interface GetOperationInput {
  readonly universeId: Id
  readonly operationId: Segment
}

/**
 * `GET /creator-configs-public-api/v1/experimentation/universes/{universeId}/operations/{operationId}`
 *
 * - stability: experimental
 * - scopes: universe:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/experiments#PublicExperimentation_GetExperimentOperationStatus
 */
export const getOperation: Operation<GetOperationInput, Shapes.GetExperimentOperationStatusResponse> = {
  id: "experiments.getOperation",
  service: "Experiments",
  name: "getOperation",
  method: "GET",
  path: "/creator-configs-public-api/v1/experimentation/universes/{universeId}/operations/{operationId}",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "operationId", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.GetExperimentOperationStatusResponse,
  errors: [400, 401, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:read"], resource: "universe" },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  longRunning: { family: "experiments", role: "poll" }
}
