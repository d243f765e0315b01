// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type * as Duration from "effect/Duration"
import { seconds } from "../../interface/Lengths.ts"
import type { OpenCloudError } from "../../Errors.ts"
import type { ResultShape, Shape } from "../../interface/Shape.ts"
import type { Json, Open } from "../../interface/Values.ts"

export type { Json, Open }

export type { ResultShape, Shape }

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

/** A script that was given to run. Its `user` is an id alone, `"156"`, or a path, `users/156`. */
export interface Task {
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
  readonly versionNumber?: string
  readonly sessionId?: string
  readonly taskId?: string
  readonly userId?: string
}
export const Task: Shape<Task> = {
  fields: {
    path: "text",
    createTime: "timestamp",
    updateTime: "timestamp",
    user: "text",
    state: "enum",
    script: "text",
    timeout: seconds,
    error: LuauExecutionSessionTaskError,
    output: LuauExecutionSessionTaskOutput,
    binaryInput: "text",
    enableBinaryOutput: "flag",
    binaryOutputUri: "text"
  },
  ids: [
    [
      "path",
      "universes/{universeId}/places/{placeId}/versions/{versionNumber}/luau-execution-sessions/{sessionId}/tasks/{taskId}"
    ],
    [
      "path",
      "universes/{universeId}/places/{placeId}/versions/{versionNumber}/luau-execution-session-tasks/{taskId}"
    ],
    ["path", "universes/{universeId}/places/{placeId}/luau-execution-sessions/{sessionId}/tasks/{taskId}"],
    ["path", "universes/{universeId}/places/{placeId}/luau-execution-session-tasks/{taskId}"],
    ["user", "users/{userId}"]
  ]
}

/** A line of a log. */
export interface LogMessage {
  readonly message?: string
  readonly createTime?: DateTime.Utc
  readonly messageType?: Open<"MESSAGE_TYPE_UNSPECIFIED" | "OUTPUT" | "INFO" | "WARNING" | "ERROR">
}
export const LogMessage: Shape<LogMessage> = { fields: { message: "text", createTime: "timestamp", messageType: "enum" } }

/** A part of what a task logged. */
export interface TaskLog {
  readonly path?: string
  readonly messages?: ReadonlyArray<string>
  readonly structuredMessages?: ReadonlyArray<LogMessage>
}
export const TaskLog: Shape<TaskLog> = { fields: { path: "text", messages: { list: "text" }, structuredMessages: { list: LogMessage } } }

export interface ListLuauExecutionSessionTaskLogsResponse {
  readonly luauExecutionSessionTaskLogs?: ReadonlyArray<TaskLog>
  readonly nextPageToken?: string
}
export const ListLuauExecutionSessionTaskLogsResponse: Shape<ListLuauExecutionSessionTaskLogsResponse> = { fields: { luauExecutionSessionTaskLogs: { list: TaskLog }, nextPageToken: "text" } }

/** A script that ran to its end. */
export interface Run {
  /** What it returned. */
  readonly results: ReadonlyArray<Json>
  /**
   * What it logged, in its order; of more than 450 KB the oldest are lost. Empty when logs were not asked for, and where
   * `logsMissing` says why they could not be fetched.
   */
  readonly logs: ReadonlyArray<LogMessage>
  /** Why the logs that were asked for are missing. The script ran all the same. */
  readonly logsMissing?: OpenCloudError
  readonly task: Task
  /** Where its binary output is for 15 minutes; see `downloadBinaryOutput`. */
  readonly binaryOutputUri?: string
}
export const Run: ResultShape<Run> = {
  fields: {
    results: { list: "json" },
    logs: { list: LogMessage },
    logsMissing: "error",
    task: Task,
    binaryOutputUri: "text"
  },
  required: ["results", "logs", "task"]
}
