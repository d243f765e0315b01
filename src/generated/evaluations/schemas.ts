// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type EvalResponse = Shapes.EvalResponse
export const EvalResponse = /*#__PURE__*/ fromShape<EvalResponse>(Shapes.EvalResponse, "EvalResponse")

export type EvalUser = Shapes.EvalUser
export const EvalUser = /*#__PURE__*/ fromShape<EvalUser>(Shapes.EvalUser, "EvalUser")

export type Interruption = Shapes.Interruption
export const Interruption = /*#__PURE__*/ fromShape<Interruption>(Shapes.Interruption, "Interruption")

export type EvalChecks = Shapes.EvalChecks
export const EvalChecks = /*#__PURE__*/ fromShape<EvalChecks>(Shapes.EvalChecks, "EvalChecks", [Interruption])

export type EvalResult = Shapes.EvalResult
export const EvalResult = /*#__PURE__*/ fromShape<EvalResult>(Shapes.EvalResult, "EvalResult", [EvalChecks])

export type EvalRecord = Shapes.EvalRecord
export const EvalRecord = /*#__PURE__*/ fromShape<EvalRecord>(Shapes.EvalRecord, "EvalRecord", [EvalUser, EvalResult])
