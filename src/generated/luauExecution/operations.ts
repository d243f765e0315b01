// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id, Open, Operation, Segment, Starter } from "../../interface/Operation.ts"
import { json } from "../../interface/JsonBody.ts"
import { shares } from "../../interface/Shares.ts"
import * as Families from "../../interface/Families.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"

export interface CreateBinaryInputInput {
  readonly universeId: Id
  readonly body: Wire.LuauExecutionSessionTaskBinaryInput
}

/**
 * `POST /cloud/v2/universes/{universe_id}/luau-execution-session-task-binary-inputs`
 *
 * - stability: stable
 * - scopes: universe.place.luau-execution-session:write
 * - quota: 5/minute for each key owner
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/luau-execution#Cloud_CreateLuauExecutionSessionTaskBinaryInput
 */
export const createBinaryInput: Operation<CreateBinaryInputInput, Shapes.LuauExecutionSessionTaskBinaryInput> = {
  id: "luauExecution.createBinaryInput",
  service: "LuauExecution",
  name: "createBinaryInput",
  method: "POST",
  path: "/cloud/v2/universes/{universe_id}/luau-execution-session-task-binary-inputs",
  parameters: [{ name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: json },
  output: Shapes.LuauExecutionSessionTaskBinaryInput,
  auth: ["apiKey"],
  scopes: { all: ["universe.place.luau-execution-session:write"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 5, period: "MINUTE" } },
  limits: [{ at: "body.size", maximum: 104857600 }],
  retry: "unsafe"
}

export interface CreateTaskInput {
  readonly universeId: Id
  readonly placeId: Id
  readonly versionNumber?: Segment | undefined
  readonly body: Wire.LuauExecutionSessionTask
}

/**
 * `POST /cloud/v2/universes/{universe_id}/places/{place_id}/luau-execution-session-tasks`
 *
 * - stability: stable
 * - scopes: universe.place.luau-execution-session:write
 * - quota: 40/minute for each key owner
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/luau-execution#Cloud_CreateLuauExecutionSessionTask__Using_Universes
 */
export const createTask: Starter<CreateTaskInput, Shapes.Task, Shapes.Task> = {
  id: "luauExecution.createTask",
  service: "LuauExecution",
  name: "createTask",
  method: "POST",
  path: "/cloud/v2/universes/{universe_id}/places/{place_id}/luau-execution-session-tasks",
  variants: [{ when: "versionNumber", use: () => createTaskAtVersion }],
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "placeId", wire: "place_id", in: "path", kind: "id", required: true }
  ],
  body: { kind: "json", required: true, write: json },
  output: Shapes.Task,
  auth: ["apiKey"],
  scopes: { all: ["universe.place.luau-execution-session:write"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 40, period: "MINUTE" } },
  buckets: [
    {
      name: "luauExecution.incompleteTasks",
      per: ["placeId"],
      limit: 10,
      period: "IN_FLIGHT",
      heldFor: 300000,
      by: shares
    }
  ],
  frees: {
    bucket: "luauExecution.incompleteTasks",
    id: "path",
    state: "state",
    ended: ["COMPLETE", "FAILED", "CANCELLED"],
    per: ["placeId"],
    by: shares
  },
  limits: [{ at: "body.script", maxBytes: 4194304 }],
  retry: "unsafe",
  longRunning: {
    family: "luau",
    role: "start",
    reads: Families.luau,
    poll: "luauExecution.getTask",
    pollWith: () => getTask,
    result: Shapes.Task
  }
}

export interface CreateTaskAtVersionInput {
  readonly universeId: Id
  readonly placeId: Id
  readonly versionNumber: Segment
  readonly body: Wire.LuauExecutionSessionTask
}

/**
 * `POST /cloud/v2/universes/{universe_id}/places/{place_id}/versions/{version_id}/luau-execution-session-tasks`
 *
 * - stability: stable
 * - scopes: universe.place.luau-execution-session:write
 * - quota: 5/minute for each key owner
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/luau-execution#Cloud_CreateLuauExecutionSessionTask__Using_Universes_Places
 */
export const createTaskAtVersion: Starter<CreateTaskAtVersionInput, Shapes.Task, Shapes.Task> = {
  id: "luauExecution.createTaskAtVersion",
  service: "LuauExecution",
  name: "createTask",
  method: "POST",
  path: "/cloud/v2/universes/{universe_id}/places/{place_id}/versions/{version_id}/luau-execution-session-tasks",
  variantOf: "luauExecution.createTask",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "placeId", wire: "place_id", in: "path", kind: "id", required: true },
    { name: "versionNumber", wire: "version_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: json },
  output: Shapes.Task,
  auth: ["apiKey"],
  scopes: { all: ["universe.place.luau-execution-session:write"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 5, period: "MINUTE" } },
  buckets: [
    {
      name: "luauExecution.incompleteTasks",
      per: ["placeId"],
      limit: 10,
      period: "IN_FLIGHT",
      heldFor: 300000,
      by: shares
    }
  ],
  frees: {
    bucket: "luauExecution.incompleteTasks",
    id: "path",
    state: "state",
    ended: ["COMPLETE", "FAILED", "CANCELLED"],
    per: ["placeId"],
    by: shares
  },
  limits: [{ at: "body.script", maxBytes: 4194304 }],
  retry: "unsafe",
  longRunning: {
    family: "luau",
    role: "start",
    reads: Families.luau,
    poll: "luauExecution.getTask",
    pollWith: () => getTask,
    result: Shapes.Task
  }
}

export interface GetTaskInput {
  readonly universeId: Id
  readonly placeId: Id
  readonly versionNumber: Segment
  readonly sessionId: Segment
  readonly taskId: Segment
  readonly view?: Open<"VIEW_UNSPECIFIED" | "BASIC" | "FULL">
}

/**
 * `GET /cloud/v2/universes/{universe_id}/places/{place_id}/versions/{version_id}/luau-execution-sessions/{luau_execution_session_id}/tasks/{task_id}`
 *
 * - stability: stable
 * - scopes: universe.place.luau-execution-session:read (any of), universe.place.luau-execution-session:write (any of)
 * - quota: 200/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/luau-execution#Cloud_GetLuauExecutionSessionTask
 */
export const getTask: Operation<GetTaskInput, Shapes.Task> = {
  id: "luauExecution.getTask",
  service: "LuauExecution",
  name: "getTask",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/places/{place_id}/versions/{version_id}/luau-execution-sessions/{luau_execution_session_id}/tasks/{task_id}",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "placeId", wire: "place_id", in: "path", kind: "id", required: true },
    { name: "versionNumber", wire: "version_id", in: "path", kind: "string", required: true },
    { name: "sessionId", wire: "luau_execution_session_id", in: "path", kind: "string", required: true },
    { name: "taskId", wire: "task_id", in: "path", kind: "string", required: true },
    { name: "view", in: "query", kind: "string", values: ["VIEW_UNSPECIFIED", "BASIC", "FULL"] }
  ],
  body: { kind: "none" },
  output: Shapes.Task,
  mask: { at: "view", whole: ["FULL"] },
  auth: ["apiKey"],
  scopes: { any: ["universe.place.luau-execution-session:read", "universe.place.luau-execution-session:write"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 200, period: "MINUTE" } },
  frees: {
    bucket: "luauExecution.incompleteTasks",
    id: "path",
    state: "state",
    ended: ["COMPLETE", "FAILED", "CANCELLED"],
    per: ["placeId"],
    by: shares
  },
  retry: "safe",
  longRunning: { family: "luau", role: "poll" },
  progress: { state: "state", done: ["COMPLETE"], failed: ["FAILED", "CANCELLED"] }
}

export interface ListTaskLogsInput {
  readonly universeId: Id
  readonly placeId: Id
  readonly versionNumber: Segment
  readonly sessionId: Segment
  readonly taskId: Segment
  readonly maxPageSize?: number
  readonly pageToken?: string
  readonly view?: Open<"VIEW_UNSPECIFIED" | "FLAT" | "STRUCTURED">
}

/**
 * `GET /cloud/v2/universes/{universe_id}/places/{place_id}/versions/{version_id}/luau-execution-sessions/{luau_execution_session_id}/tasks/{task_id}/logs`
 *
 * - stability: stable
 * - scopes: universe.place.luau-execution-session:read (any of), universe.place.luau-execution-session:write (any of)
 * - quota: 45/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/luau-execution#Cloud_ListLuauExecutionSessionTaskLogs
 */
export const listTaskLogs: Operation<ListTaskLogsInput, Shapes.ListLuauExecutionSessionTaskLogsResponse> = {
  id: "luauExecution.listTaskLogs",
  service: "LuauExecution",
  name: "listTaskLogs",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/places/{place_id}/versions/{version_id}/luau-execution-sessions/{luau_execution_session_id}/tasks/{task_id}/logs",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "placeId", wire: "place_id", in: "path", kind: "id", required: true },
    { name: "versionNumber", wire: "version_id", in: "path", kind: "string", required: true },
    { name: "sessionId", wire: "luau_execution_session_id", in: "path", kind: "string", required: true },
    { name: "taskId", wire: "task_id", in: "path", kind: "string", required: true },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" },
    { name: "view", in: "query", kind: "string", values: ["VIEW_UNSPECIFIED", "FLAT", "STRUCTURED"] }
  ],
  body: { kind: "none" },
  output: Shapes.ListLuauExecutionSessionTaskLogsResponse,
  mask: { at: "view" },
  auth: ["apiKey"],
  scopes: { any: ["universe.place.luau-execution-session:read", "universe.place.luau-execution-session:write"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 45, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "luauExecutionSessionTaskLogs",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 10000,
    defaultSize: 10000
  }
}
