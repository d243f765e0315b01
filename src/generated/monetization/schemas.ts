// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import * as Codec from "../../interface/Codec.ts"
import type { Open } from "../../interface/Operation.ts"

export interface DeveloperProductConfigV2 {
  readonly productId?: string
  readonly name?: string
  readonly description?: string
  readonly iconImageAssetId?: string
  readonly universeId?: string
  readonly isForSale?: boolean
  readonly storePageEnabled?: boolean
  readonly priceInformation?: PriceInformationStruct
  readonly isImmutable?: boolean
  readonly createdTimestamp?: DateTime.Utc
  readonly updatedTimestamp?: DateTime.Utc
  readonly isManagedPricingEnabled?: boolean
}
export const DeveloperProductConfigV2 = /*#__PURE__*/ Codec.struct<DeveloperProductConfigV2>(() => ({
  productId: Codec.Int64,
  name: Codec.Text,
  description: Codec.Text,
  iconImageAssetId: Codec.Int64,
  universeId: Codec.Int64,
  isForSale: Codec.Flag,
  storePageEnabled: Codec.Flag,
  priceInformation: PriceInformationStruct,
  isImmutable: Codec.Flag,
  createdTimestamp: Codec.Timestamp,
  updatedTimestamp: Codec.Timestamp,
  isManagedPricingEnabled: Codec.Flag
}))

export interface GamePassConfigV2 {
  readonly gamePassId?: string
  readonly name?: string
  readonly description?: string
  readonly isForSale?: boolean
  readonly iconAssetId?: string
  readonly createdTimestamp?: DateTime.Utc
  readonly updatedTimestamp?: DateTime.Utc
  readonly priceInformation?: GamePassesPriceInformationStruct
  readonly isManagedPricingEnabled?: boolean
}
export const GamePassConfigV2 = /*#__PURE__*/ Codec.struct<GamePassConfigV2>(() => ({
  gamePassId: Codec.Int64,
  name: Codec.Text,
  description: Codec.Text,
  isForSale: Codec.Flag,
  iconAssetId: Codec.Int64,
  createdTimestamp: Codec.Timestamp,
  updatedTimestamp: Codec.Timestamp,
  priceInformation: GamePassesPriceInformationStruct,
  isManagedPricingEnabled: Codec.Flag
}))

export interface GamePassesPriceInformationStruct {
  readonly defaultPriceInRobux?: string
  readonly enabledFeatures?: ReadonlyArray<Open<"Invalid" | "PriceOptimization" | "UserFixedPrice" | "RegionalPricing">>
}
export const GamePassesPriceInformationStruct = /*#__PURE__*/ Codec.struct<GamePassesPriceInformationStruct>(() => ({
  defaultPriceInRobux: Codec.Int64,
  enabledFeatures: Codec.list(Codec.openEnum<"Invalid" | "PriceOptimization" | "UserFixedPrice" | "RegionalPricing">())
}))

export interface ListDeveloperProductConfigsV2Response {
  readonly developerProducts?: ReadonlyArray<DeveloperProductConfigV2>
  readonly nextPageToken?: string
}
export const ListDeveloperProductConfigsV2Response = /*#__PURE__*/ Codec.struct<ListDeveloperProductConfigsV2Response>(() => ({
  developerProducts: Codec.list(DeveloperProductConfigV2),
  nextPageToken: Codec.Text
}))

export interface ListGamePassConfigsByUniverseResponse {
  readonly gamePasses?: ReadonlyArray<GamePassConfigV2>
  readonly nextPageToken?: string
}
export const ListGamePassConfigsByUniverseResponse = /*#__PURE__*/ Codec.struct<ListGamePassConfigsByUniverseResponse>(() => ({
  gamePasses: Codec.list(GamePassConfigV2),
  nextPageToken: Codec.Text
}))

export interface PriceInformationStruct {
  readonly defaultPriceInRobux?: string
  readonly enabledFeatures?: ReadonlyArray<Open<"Invalid" | "PriceOptimization" | "UserFixedPrice" | "RegionalPricing">>
}
export const PriceInformationStruct = /*#__PURE__*/ Codec.struct<PriceInformationStruct>(() => ({
  defaultPriceInRobux: Codec.Int64,
  enabledFeatures: Codec.list(Codec.openEnum<"Invalid" | "PriceOptimization" | "UserFixedPrice" | "RegionalPricing">())
}))

export interface Subscription {
  readonly path?: string
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
  readonly active?: boolean
  readonly willRenew?: boolean
  readonly lastBillingTime?: DateTime.Utc
  readonly nextRenewTime?: DateTime.Utc
  readonly expireTime?: DateTime.Utc
  readonly state?: Open<"STATE_UNSPECIFIED" | "SUBSCRIBED_WILL_RENEW" | "SUBSCRIBED_WILL_NOT_RENEW" | "SUBSCRIBED_RENEWAL_PAYMENT_PENDING" | "EXPIRED">
  readonly expirationDetails?: SubscriptionExpirationDetails
  readonly purchasePlatform?: Open<"PURCHASE_PLATFORM_UNSPECIFIED" | "DESKTOP" | "MOBILE">
  readonly paymentProvider?: Open<"PAYMENT_PROVIDER_UNSPECIFIED" | "STRIPE" | "APPLE" | "GOOGLE" | "ROBLOX_CREDIT" | "ROBUX">
  readonly user?: string
}
export const Subscription = /*#__PURE__*/ Codec.struct<Subscription>(() => ({
  path: Codec.Text,
  createTime: Codec.Timestamp,
  updateTime: Codec.Timestamp,
  active: Codec.Flag,
  willRenew: Codec.Flag,
  lastBillingTime: Codec.Timestamp,
  nextRenewTime: Codec.Timestamp,
  expireTime: Codec.Timestamp,
  state: Codec.openEnum<"STATE_UNSPECIFIED" | "SUBSCRIBED_WILL_RENEW" | "SUBSCRIBED_WILL_NOT_RENEW" | "SUBSCRIBED_RENEWAL_PAYMENT_PENDING" | "EXPIRED">(),
  expirationDetails: SubscriptionExpirationDetails,
  purchasePlatform: Codec.openEnum<"PURCHASE_PLATFORM_UNSPECIFIED" | "DESKTOP" | "MOBILE">(),
  paymentProvider: Codec.openEnum<"PAYMENT_PROVIDER_UNSPECIFIED" | "STRIPE" | "APPLE" | "GOOGLE" | "ROBLOX_CREDIT" | "ROBUX">(),
  user: Codec.Text
}))

export interface SubscriptionExpirationDetails {
  readonly reason?: Open<"EXPIRATION_REASON_UNSPECIFIED" | "PRODUCT_INACTIVE" | "PRODUCT_DELETED" | "SUBSCRIBER_CANCELLED" | "SUBSCRIBER_REFUNDED" | "LAPSED">
}
export const SubscriptionExpirationDetails = /*#__PURE__*/ Codec.struct<SubscriptionExpirationDetails>(() => ({
  reason: Codec.openEnum<"EXPIRATION_REASON_UNSPECIFIED" | "PRODUCT_INACTIVE" | "PRODUCT_DELETED" | "SUBSCRIBER_CANCELLED" | "SUBSCRIBER_REFUNDED" | "LAPSED">()
}))
