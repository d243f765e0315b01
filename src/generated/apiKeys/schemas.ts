// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type ApiKeyScope = Shapes.ApiKeyScope
export const ApiKeyScope = /*#__PURE__*/ fromShape<ApiKeyScope>(Shapes.ApiKeyScope)

export type ApiKey = Shapes.ApiKey
export const ApiKey = /*#__PURE__*/ fromShape<ApiKey>(Shapes.ApiKey)
