// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type Secret = Shapes.Secret
export const Secret = /*#__PURE__*/ fromShape<Secret>(Shapes.Secret)

export type SecretPaginatedList = Shapes.SecretPaginatedList
export const SecretPaginatedList = /*#__PURE__*/ fromShape<SecretPaginatedList>(Shapes.SecretPaginatedList)
