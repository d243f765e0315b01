// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type SubscriptionExpirationDetails = Shapes.SubscriptionExpirationDetails
export const SubscriptionExpirationDetails = /*#__PURE__*/ fromShape<SubscriptionExpirationDetails>(Shapes.SubscriptionExpirationDetails, "SubscriptionExpirationDetails")

export type Subscription = Shapes.Subscription
export const Subscription = /*#__PURE__*/ fromShape<Subscription>(Shapes.Subscription, "Subscription", [SubscriptionExpirationDetails])

export type PriceInformationStruct = Shapes.PriceInformationStruct
export const PriceInformationStruct = /*#__PURE__*/ fromShape<PriceInformationStruct>(Shapes.PriceInformationStruct, "PriceInformationStruct")

export type DeveloperProductConfigV2 = Shapes.DeveloperProductConfigV2
export const DeveloperProductConfigV2 = /*#__PURE__*/ fromShape<DeveloperProductConfigV2>(Shapes.DeveloperProductConfigV2, "DeveloperProductConfigV2", [PriceInformationStruct])

export type ListDeveloperProductConfigsV2Response = Shapes.ListDeveloperProductConfigsV2Response
export const ListDeveloperProductConfigsV2Response = /*#__PURE__*/ fromShape<ListDeveloperProductConfigsV2Response>(Shapes.ListDeveloperProductConfigsV2Response, "ListDeveloperProductConfigsV2Response", [DeveloperProductConfigV2])

export type GamePassesPriceInformationStruct = Shapes.GamePassesPriceInformationStruct
export const GamePassesPriceInformationStruct = /*#__PURE__*/ fromShape<GamePassesPriceInformationStruct>(Shapes.GamePassesPriceInformationStruct, "GamePassesPriceInformationStruct")

export type GamePassConfigV2 = Shapes.GamePassConfigV2
export const GamePassConfigV2 = /*#__PURE__*/ fromShape<GamePassConfigV2>(Shapes.GamePassConfigV2, "GamePassConfigV2", [GamePassesPriceInformationStruct])

export type ListGamePassConfigsByUniverseResponse = Shapes.ListGamePassConfigsByUniverseResponse
export const ListGamePassConfigsByUniverseResponse = /*#__PURE__*/ fromShape<ListGamePassConfigsByUniverseResponse>(Shapes.ListGamePassConfigsByUniverseResponse, "ListGamePassConfigsByUniverseResponse", [GamePassConfigV2])

export type SubscriptionStatus = Shapes.SubscriptionStatus
export const SubscriptionStatus = /*#__PURE__*/ fromShape<SubscriptionStatus>(Shapes.SubscriptionStatus, "SubscriptionStatus")

export type DeveloperProduct = Shapes.DeveloperProduct
export const DeveloperProduct = /*#__PURE__*/ fromShape<DeveloperProduct>(Shapes.DeveloperProduct, "DeveloperProduct")

export type GamePass = Shapes.GamePass
export const GamePass = /*#__PURE__*/ fromShape<GamePass>(Shapes.GamePass, "GamePass")
