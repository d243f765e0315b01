// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type SecretPaginatedListSecretsItem = Shapes.SecretPaginatedListSecretsItem
export const SecretPaginatedListSecretsItem = /*#__PURE__*/ fromShape<SecretPaginatedListSecretsItem>(Shapes.SecretPaginatedListSecretsItem, "SecretPaginatedListSecretsItem")

export type SecretPaginatedList = Shapes.SecretPaginatedList
export const SecretPaginatedList = /*#__PURE__*/ fromShape<SecretPaginatedList>(Shapes.SecretPaginatedList, "SecretPaginatedList", [SecretPaginatedListSecretsItem])

export type SecretAnswer = Shapes.SecretAnswer
export const SecretAnswer = /*#__PURE__*/ fromShape<SecretAnswer>(Shapes.SecretAnswer, "SecretAnswer")

export type GetPublicKeyOutput = Shapes.GetPublicKeyOutput
export const GetPublicKeyOutput = /*#__PURE__*/ fromShape<GetPublicKeyOutput>(Shapes.GetPublicKeyOutput, "GetPublicKeyOutput")

export type Secret = Shapes.Secret
export const Secret = /*#__PURE__*/ fromShape<Secret>(Shapes.Secret, "Secret")

export type PublicKey = Shapes.PublicKey
export const PublicKey = /*#__PURE__*/ fromShape<PublicKey>(Shapes.PublicKey, "PublicKey")
