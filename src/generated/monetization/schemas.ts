// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type SubscriptionExpirationDetails = Shapes.SubscriptionExpirationDetails
export const SubscriptionExpirationDetails = /*#__PURE__*/ fromShape<SubscriptionExpirationDetails>(Shapes.SubscriptionExpirationDetails)

export type Subscription = Shapes.Subscription
export const Subscription = /*#__PURE__*/ fromShape<Subscription>(Shapes.Subscription)

export type PriceInformationStruct = Shapes.PriceInformationStruct
export const PriceInformationStruct = /*#__PURE__*/ fromShape<PriceInformationStruct>(Shapes.PriceInformationStruct)

export type DeveloperProductConfigV2 = Shapes.DeveloperProductConfigV2
export const DeveloperProductConfigV2 = /*#__PURE__*/ fromShape<DeveloperProductConfigV2>(Shapes.DeveloperProductConfigV2)

export type ListDeveloperProductConfigsV2Response = Shapes.ListDeveloperProductConfigsV2Response
export const ListDeveloperProductConfigsV2Response = /*#__PURE__*/ fromShape<ListDeveloperProductConfigsV2Response>(Shapes.ListDeveloperProductConfigsV2Response)

export type GamePassesPriceInformationStruct = Shapes.GamePassesPriceInformationStruct
export const GamePassesPriceInformationStruct = /*#__PURE__*/ fromShape<GamePassesPriceInformationStruct>(Shapes.GamePassesPriceInformationStruct)

export type GamePassConfigV2 = Shapes.GamePassConfigV2
export const GamePassConfigV2 = /*#__PURE__*/ fromShape<GamePassConfigV2>(Shapes.GamePassConfigV2)

export type ListGamePassConfigsByUniverseResponse = Shapes.ListGamePassConfigsByUniverseResponse
export const ListGamePassConfigsByUniverseResponse = /*#__PURE__*/ fromShape<ListGamePassConfigsByUniverseResponse>(Shapes.ListGamePassConfigsByUniverseResponse)
