// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type { ResultShape, Shape } from "../../interface/Shape.ts"
import type { Open } from "../../interface/Values.ts"

export type { Open }

export type { ResultShape, Shape }

export interface SubscriptionExpirationDetails {
  readonly reason?: Open<"EXPIRATION_REASON_UNSPECIFIED" | "PRODUCT_INACTIVE" | "PRODUCT_DELETED" | "SUBSCRIBER_CANCELLED" | "SUBSCRIBER_REFUNDED" | "LAPSED">
}
export const SubscriptionExpirationDetails: Shape<SubscriptionExpirationDetails> = { fields: { reason: "enum" } }

export interface Subscription {
  readonly path: string
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
  readonly userId: string
  readonly universeId: string
  readonly subscriptionProductId: string
}
export const Subscription: Shape<Subscription> = {
  fields: {
    path: "text",
    createTime: "timestamp",
    updateTime: "timestamp",
    active: "flag",
    willRenew: "flag",
    lastBillingTime: "timestamp",
    nextRenewTime: "timestamp",
    expireTime: "timestamp",
    state: "enum",
    expirationDetails: SubscriptionExpirationDetails,
    purchasePlatform: "enum",
    paymentProvider: "enum",
    user: "text"
  },
  required: ["path", "userId", "universeId", "subscriptionProductId"],
  ids: [
    ["user", "users/{userId}"],
    ["path", "universes/{universeId}/subscription-products/{subscriptionProductId}/subscriptions/{userId}"]
  ]
}

export interface PriceInformationStruct {
  readonly defaultPriceInRobux?: string
  readonly enabledFeatures?: ReadonlyArray<Open<"Invalid" | "PriceOptimization" | "UserFixedPrice" | "RegionalPricing">>
}
export const PriceInformationStruct: Shape<PriceInformationStruct> = { fields: { defaultPriceInRobux: "id", enabledFeatures: { list: "enum" } } }

export interface DeveloperProductConfigV2 {
  readonly productId: string
  readonly name: string
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
export const DeveloperProductConfigV2: Shape<DeveloperProductConfigV2> = {
  fields: {
    productId: "id",
    name: "text",
    description: "text",
    iconImageAssetId: "id",
    universeId: "id",
    isForSale: "flag",
    storePageEnabled: "flag",
    priceInformation: PriceInformationStruct,
    isImmutable: "flag",
    createdTimestamp: "timestamp",
    updatedTimestamp: "timestamp",
    isManagedPricingEnabled: "flag"
  },
  required: ["productId", "name"]
}

export interface ListDeveloperProductConfigsV2Response {
  readonly developerProducts?: ReadonlyArray<DeveloperProductConfigV2>
  readonly nextPageToken?: string
}
export const ListDeveloperProductConfigsV2Response: Shape<ListDeveloperProductConfigsV2Response> = { fields: { developerProducts: { list: DeveloperProductConfigV2 }, nextPageToken: "text" } }

export interface GamePassesPriceInformationStruct {
  readonly defaultPriceInRobux?: string
  readonly enabledFeatures?: ReadonlyArray<Open<"Invalid" | "PriceOptimization" | "UserFixedPrice" | "RegionalPricing">>
}
export const GamePassesPriceInformationStruct: Shape<GamePassesPriceInformationStruct> = { fields: { defaultPriceInRobux: "id", enabledFeatures: { list: "enum" } } }

export interface GamePassConfigV2 {
  readonly gamePassId: string
  readonly name: string
  readonly description?: string
  readonly isForSale?: boolean
  readonly iconAssetId?: string
  readonly createdTimestamp?: DateTime.Utc
  readonly updatedTimestamp?: DateTime.Utc
  readonly priceInformation?: GamePassesPriceInformationStruct
  readonly isManagedPricingEnabled?: boolean
}
export const GamePassConfigV2: Shape<GamePassConfigV2> = {
  fields: {
    gamePassId: "id",
    name: "text",
    description: "text",
    isForSale: "flag",
    iconAssetId: "id",
    createdTimestamp: "timestamp",
    updatedTimestamp: "timestamp",
    priceInformation: GamePassesPriceInformationStruct,
    isManagedPricingEnabled: "flag"
  },
  required: ["gamePassId", "name"]
}

export interface ListGamePassConfigsByUniverseResponse {
  readonly gamePasses?: ReadonlyArray<GamePassConfigV2>
  readonly nextPageToken?: string
}
export const ListGamePassConfigsByUniverseResponse: Shape<ListGamePassConfigsByUniverseResponse> = { fields: { gamePasses: { list: GamePassConfigV2 }, nextPageToken: "text" } }

/** The state of a subscription. A state that this library does not know is `Other`. */
export type SubscriptionStatus =
  | {
  readonly _tag: "Renewing"
  readonly nextRenewTime?: DateTime.Utc
}
  | {
  readonly _tag: "PaymentPending"
  readonly nextRenewTime?: DateTime.Utc
}
  | {
  readonly _tag: "Ending"
  readonly expireTime?: DateTime.Utc
}
  | {
  readonly _tag: "Expired"
  readonly expireTime?: DateTime.Utc
  /** `SUBSCRIBER_CANCELLED`, `LAPSED`, ... */
  readonly reason?: Open<"EXPIRATION_REASON_UNSPECIFIED" | "PRODUCT_INACTIVE" | "PRODUCT_DELETED" | "SUBSCRIBER_CANCELLED" | "SUBSCRIBER_REFUNDED" | "LAPSED">
}
  | {
  readonly _tag: "Other"
  readonly state?: string
}
export const SubscriptionStatus: ResultShape<SubscriptionStatus> = {
  tagged: {
    Renewing: { fields: { nextRenewTime: "timestamp" } },
    PaymentPending: { fields: { nextRenewTime: "timestamp" } },
    Ending: { fields: { expireTime: "timestamp" } },
    Expired: { fields: { expireTime: "timestamp", reason: "enum" } },
    Other: { fields: { state: "text" } }
  }
}

/** A developer product, as its maker sees it. */
export interface DeveloperProduct {
  readonly name: string
  readonly description?: string
  readonly iconImageAssetId?: string
  readonly universeId?: string
  readonly isForSale?: boolean
  readonly storePageEnabled?: boolean
  readonly isImmutable?: boolean
  readonly createdTimestamp?: DateTime.Utc
  readonly updatedTimestamp?: DateTime.Utc
  readonly isManagedPricingEnabled?: boolean
  /** Whole Robux. */
  readonly price?: number
  readonly pricingFeatures?: ReadonlyArray<Open<"Invalid" | "PriceOptimization" | "UserFixedPrice" | "RegionalPricing">>
  readonly developerProductId: string
}
export const DeveloperProduct: ResultShape<DeveloperProduct> = {
  fields: {
    name: "text",
    description: "text",
    iconImageAssetId: "id",
    universeId: "id",
    isForSale: "flag",
    storePageEnabled: "flag",
    isImmutable: "flag",
    createdTimestamp: "timestamp",
    updatedTimestamp: "timestamp",
    isManagedPricingEnabled: "flag",
    price: "int",
    pricingFeatures: { list: "enum" },
    developerProductId: "id"
  },
  required: ["name", "developerProductId"]
}

/** A game pass, as its maker sees it. */
export interface GamePass {
  readonly gamePassId: string
  readonly name: string
  readonly description?: string
  readonly isForSale?: boolean
  readonly iconAssetId?: string
  readonly createdTimestamp?: DateTime.Utc
  readonly updatedTimestamp?: DateTime.Utc
  readonly isManagedPricingEnabled?: boolean
  /** Whole Robux. */
  readonly price?: number
  readonly pricingFeatures?: ReadonlyArray<Open<"Invalid" | "PriceOptimization" | "UserFixedPrice" | "RegionalPricing">>
}
export const GamePass: ResultShape<GamePass> = {
  fields: {
    gamePassId: "id",
    name: "text",
    description: "text",
    isForSale: "flag",
    iconAssetId: "id",
    createdTimestamp: "timestamp",
    updatedTimestamp: "timestamp",
    isManagedPricingEnabled: "flag",
    price: "int",
    pricingFeatures: { list: "enum" }
  },
  required: ["gamePassId", "name"]
}
