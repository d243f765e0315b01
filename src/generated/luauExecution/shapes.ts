// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type * as Duration from "effect/Duration"
import type { Shape } from "../../interface/Shape.ts"
import type { Json, Open } from "../../interface/Values.ts"

export type { Json, Open }

export type { Shape }

export interface LuauExecutionSessionTaskBinaryInput {
  readonly path: string
  readonly size?: string
  readonly uploadUri: string
  readonly universeId?: string
  readonly id?: string
}
export const LuauExecutionSessionTaskBinaryInput: Shape<LuauExecutionSessionTaskBinaryInput> = {
  fields: { path: "text", size: "id", uploadUri: "text" },
  required: ["path", "uploadUri"],
  ids: [["path", "universes/{universeId}/luau-execution-session-task-binary-inputs/{id}"]]
}

export interface LuauExecutionSessionTaskError {
  readonly code?: Open<"ERROR_CODE_UNSPECIFIED" | "SCRIPT_ERROR" | "DEADLINE_EXCEEDED" | "OUTPUT_SIZE_LIMIT_EXCEEDED" | "INTERNAL_ERROR">
  readonly message?: string
}
export const LuauExecutionSessionTaskError: Shape<LuauExecutionSessionTaskError> = { fields: { code: "enum", message: "text" } }

export interface LuauExecutionSessionTaskOutput {
  readonly results?: ReadonlyArray<Json>
}
export const LuauExecutionSessionTaskOutput: Shape<LuauExecutionSessionTaskOutput> = { fields: { results: { list: "json" } } }

export interface LuauExecutionSessionTask {
  readonly path?: string
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
  readonly user?: string
  readonly state?: Open<"STATE_UNSPECIFIED" | "QUEUED" | "PROCESSING" | "CANCELLED" | "COMPLETE" | "FAILED">
  readonly script?: string
  readonly timeout?: Duration.Duration
  readonly error?: LuauExecutionSessionTaskError
  readonly output?: LuauExecutionSessionTaskOutput
  readonly binaryInput?: string
  readonly enableBinaryOutput?: boolean
  readonly binaryOutputUri?: string
  readonly universeId?: string
  readonly placeId?: string
  readonly placeVersion?: string
  readonly sessionId?: string
  readonly id?: string
  readonly userId?: string
}
export const LuauExecutionSessionTask: Shape<LuauExecutionSessionTask> = {
  fields: {
    path: "text",
    createTime: "timestamp",
    updateTime: "timestamp",
    user: "text",
    state: "enum",
    script: "text",
    timeout: "seconds",
    error: LuauExecutionSessionTaskError,
    output: LuauExecutionSessionTaskOutput,
    binaryInput: "text",
    enableBinaryOutput: "flag",
    binaryOutputUri: "text"
  },
  ids: [
    [
      "path",
      "universes/{universeId}/places/{placeId}/versions/{placeVersion}/luau-execution-sessions/{sessionId}/tasks/{id}"
    ],
    [
      "path",
      "universes/{universeId}/places/{placeId}/versions/{placeVersion}/luau-execution-session-tasks/{id}"
    ],
    ["path", "universes/{universeId}/places/{placeId}/luau-execution-sessions/{sessionId}/tasks/{id}"],
    ["path", "universes/{universeId}/places/{placeId}/luau-execution-session-tasks/{id}"],
    ["user", "users/{userId}"]
  ]
}

export interface LuauExecutionSessionTaskLogLogMessage {
  readonly message?: string
  readonly createTime?: DateTime.Utc
  readonly messageType?: Open<"MESSAGE_TYPE_UNSPECIFIED" | "OUTPUT" | "INFO" | "WARNING" | "ERROR">
}
export const LuauExecutionSessionTaskLogLogMessage: Shape<LuauExecutionSessionTaskLogLogMessage> = { fields: { message: "text", createTime: "timestamp", messageType: "enum" } }

export interface LuauExecutionSessionTaskLog {
  readonly path?: string
  readonly messages?: ReadonlyArray<string>
  readonly structuredMessages?: ReadonlyArray<LuauExecutionSessionTaskLogLogMessage>
}
export const LuauExecutionSessionTaskLog: Shape<LuauExecutionSessionTaskLog> = {
  fields: {
    path: "text",
    messages: { list: "text" },
    structuredMessages: { list: LuauExecutionSessionTaskLogLogMessage }
  }
}

export interface ListLuauExecutionSessionTaskLogsResponse {
  readonly luauExecutionSessionTaskLogs?: ReadonlyArray<LuauExecutionSessionTaskLog>
  readonly nextPageToken?: string
}
export const ListLuauExecutionSessionTaskLogsResponse: Shape<ListLuauExecutionSessionTaskLogsResponse> = { fields: { luauExecutionSessionTaskLogs: { list: LuauExecutionSessionTaskLog }, nextPageToken: "text" } }
