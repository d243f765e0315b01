// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type * as Duration from "effect/Duration"
import * as Codec from "../../interface/Codec.ts"
import type { Json, Open } from "../../interface/Operation.ts"

export interface ListLuauExecutionSessionTaskLogsResponse {
  readonly luauExecutionSessionTaskLogs?: ReadonlyArray<LuauExecutionSessionTaskLog>
  readonly nextPageToken?: string
}
export const ListLuauExecutionSessionTaskLogsResponse = /*#__PURE__*/ Codec.struct<ListLuauExecutionSessionTaskLogsResponse>(() => ({
  luauExecutionSessionTaskLogs: Codec.list(LuauExecutionSessionTaskLog),
  nextPageToken: Codec.Text
}))

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
}
export const LuauExecutionSessionTask = /*#__PURE__*/ Codec.struct<LuauExecutionSessionTask>(() => ({
  path: Codec.Text,
  createTime: Codec.Timestamp,
  updateTime: Codec.Timestamp,
  user: Codec.Text,
  state: Codec.openEnum<"STATE_UNSPECIFIED" | "QUEUED" | "PROCESSING" | "CANCELLED" | "COMPLETE" | "FAILED">(),
  script: Codec.Text,
  timeout: Codec.Seconds,
  error: LuauExecutionSessionTaskError,
  output: LuauExecutionSessionTaskOutput,
  binaryInput: Codec.Text,
  enableBinaryOutput: Codec.Flag,
  binaryOutputUri: Codec.Text
}))

export interface LuauExecutionSessionTaskBinaryInput {
  readonly path?: string
  readonly size?: string
  readonly uploadUri?: string
}
export const LuauExecutionSessionTaskBinaryInput = /*#__PURE__*/ Codec.struct<LuauExecutionSessionTaskBinaryInput>(() => ({
  path: Codec.Text,
  size: Codec.Int64,
  uploadUri: Codec.Text
}))

export interface LuauExecutionSessionTaskError {
  readonly code?: Open<"ERROR_CODE_UNSPECIFIED" | "SCRIPT_ERROR" | "DEADLINE_EXCEEDED" | "OUTPUT_SIZE_LIMIT_EXCEEDED" | "INTERNAL_ERROR">
  readonly message?: string
}
export const LuauExecutionSessionTaskError = /*#__PURE__*/ Codec.struct<LuauExecutionSessionTaskError>(() => ({
  code: Codec.openEnum<"ERROR_CODE_UNSPECIFIED" | "SCRIPT_ERROR" | "DEADLINE_EXCEEDED" | "OUTPUT_SIZE_LIMIT_EXCEEDED" | "INTERNAL_ERROR">(),
  message: Codec.Text
}))

export interface LuauExecutionSessionTaskLog {
  readonly path?: string
  readonly messages?: ReadonlyArray<string>
  readonly structuredMessages?: ReadonlyArray<LuauExecutionSessionTaskLogLogMessage>
}
export const LuauExecutionSessionTaskLog = /*#__PURE__*/ Codec.struct<LuauExecutionSessionTaskLog>(() => ({
  path: Codec.Text,
  messages: Codec.list(Codec.Text),
  structuredMessages: Codec.list(LuauExecutionSessionTaskLogLogMessage)
}))

export interface LuauExecutionSessionTaskLogLogMessage {
  readonly message?: string
  readonly createTime?: DateTime.Utc
  readonly messageType?: Open<"MESSAGE_TYPE_UNSPECIFIED" | "OUTPUT" | "INFO" | "WARNING" | "ERROR">
}
export const LuauExecutionSessionTaskLogLogMessage = /*#__PURE__*/ Codec.struct<LuauExecutionSessionTaskLogLogMessage>(() => ({
  message: Codec.Text,
  createTime: Codec.Timestamp,
  messageType: Codec.openEnum<"MESSAGE_TYPE_UNSPECIFIED" | "OUTPUT" | "INFO" | "WARNING" | "ERROR">()
}))

export interface LuauExecutionSessionTaskOutput {
  readonly results?: ReadonlyArray<Json>
}
export const LuauExecutionSessionTaskOutput = /*#__PURE__*/ Codec.struct<LuauExecutionSessionTaskOutput>(() => ({
  results: Codec.list(Codec.Any)
}))
