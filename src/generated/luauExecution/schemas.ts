// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import { OpenCloudError } from "../../schemas/errors/calls.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type LuauExecutionSessionTaskBinaryInput = Shapes.LuauExecutionSessionTaskBinaryInput
export const LuauExecutionSessionTaskBinaryInput = /*#__PURE__*/ fromShape<LuauExecutionSessionTaskBinaryInput>(Shapes.LuauExecutionSessionTaskBinaryInput, "LuauExecutionSessionTaskBinaryInput")

export type LuauExecutionSessionTaskError = Shapes.LuauExecutionSessionTaskError
export const LuauExecutionSessionTaskError = /*#__PURE__*/ fromShape<LuauExecutionSessionTaskError>(Shapes.LuauExecutionSessionTaskError, "LuauExecutionSessionTaskError")

export type LuauExecutionSessionTaskOutput = Shapes.LuauExecutionSessionTaskOutput
export const LuauExecutionSessionTaskOutput = /*#__PURE__*/ fromShape<LuauExecutionSessionTaskOutput>(Shapes.LuauExecutionSessionTaskOutput, "LuauExecutionSessionTaskOutput")

export type Task = Shapes.Task
export const Task = /*#__PURE__*/ fromShape<Task>(Shapes.Task, "Task", [LuauExecutionSessionTaskError, LuauExecutionSessionTaskOutput])

export type LogMessage = Shapes.LogMessage
export const LogMessage = /*#__PURE__*/ fromShape<LogMessage>(Shapes.LogMessage, "LogMessage")

export type TaskLog = Shapes.TaskLog
export const TaskLog = /*#__PURE__*/ fromShape<TaskLog>(Shapes.TaskLog, "TaskLog", [LogMessage])

export type ListLuauExecutionSessionTaskLogsResponse = Shapes.ListLuauExecutionSessionTaskLogsResponse
export const ListLuauExecutionSessionTaskLogsResponse = /*#__PURE__*/ fromShape<ListLuauExecutionSessionTaskLogsResponse>(Shapes.ListLuauExecutionSessionTaskLogsResponse, "ListLuauExecutionSessionTaskLogsResponse", [TaskLog])

export type Run = Shapes.Run
export const Run = /*#__PURE__*/ fromShape<Run>(Shapes.Run, "Run", [LogMessage, Task], OpenCloudError)
