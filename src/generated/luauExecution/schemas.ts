// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type LuauExecutionSessionTaskBinaryInput = Shapes.LuauExecutionSessionTaskBinaryInput
export const LuauExecutionSessionTaskBinaryInput = /*#__PURE__*/ fromShape<LuauExecutionSessionTaskBinaryInput>(Shapes.LuauExecutionSessionTaskBinaryInput)

export type LuauExecutionSessionTaskError = Shapes.LuauExecutionSessionTaskError
export const LuauExecutionSessionTaskError = /*#__PURE__*/ fromShape<LuauExecutionSessionTaskError>(Shapes.LuauExecutionSessionTaskError)

export type LuauExecutionSessionTaskOutput = Shapes.LuauExecutionSessionTaskOutput
export const LuauExecutionSessionTaskOutput = /*#__PURE__*/ fromShape<LuauExecutionSessionTaskOutput>(Shapes.LuauExecutionSessionTaskOutput)

export type LuauExecutionSessionTask = Shapes.LuauExecutionSessionTask
export const LuauExecutionSessionTask = /*#__PURE__*/ fromShape<LuauExecutionSessionTask>(Shapes.LuauExecutionSessionTask)

export type LuauExecutionSessionTaskLogLogMessage = Shapes.LuauExecutionSessionTaskLogLogMessage
export const LuauExecutionSessionTaskLogLogMessage = /*#__PURE__*/ fromShape<LuauExecutionSessionTaskLogLogMessage>(Shapes.LuauExecutionSessionTaskLogLogMessage)

export type LuauExecutionSessionTaskLog = Shapes.LuauExecutionSessionTaskLog
export const LuauExecutionSessionTaskLog = /*#__PURE__*/ fromShape<LuauExecutionSessionTaskLog>(Shapes.LuauExecutionSessionTaskLog)

export type ListLuauExecutionSessionTaskLogsResponse = Shapes.ListLuauExecutionSessionTaskLogsResponse
export const ListLuauExecutionSessionTaskLogsResponse = /*#__PURE__*/ fromShape<ListLuauExecutionSessionTaskLogsResponse>(Shapes.ListLuauExecutionSessionTaskLogsResponse)
