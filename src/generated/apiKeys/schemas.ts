// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type ApiKeyScope = Shapes.ApiKeyScope
export const ApiKeyScope = /*#__PURE__*/ fromShape<ApiKeyScope>(Shapes.ApiKeyScope, "ApiKeyScope")

export type ApiKey = Shapes.ApiKey
export const ApiKey = /*#__PURE__*/ fromShape<ApiKey>(Shapes.ApiKey, "ApiKey", [ApiKeyScope])

export type GrantedDataStore = Shapes.GrantedDataStore
export const GrantedDataStore = /*#__PURE__*/ fromShape<GrantedDataStore>(Shapes.GrantedDataStore, "GrantedDataStore")

export type Grant = Shapes.Grant
export const Grant = /*#__PURE__*/ fromShape<Grant>(Shapes.Grant, "Grant", [GrantedDataStore])

export type KeyInfo = Shapes.KeyInfo
export const KeyInfo = /*#__PURE__*/ fromShape<KeyInfo>(Shapes.KeyInfo, "KeyInfo", [Grant])
