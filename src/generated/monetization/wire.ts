// Generated from specs/ by `npm run generate`. Do not edit.
import type { FileInput, Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/cloud/v2/universes/{universe_id}/subscription-products/{subscription_product_id}/subscriptions/{subscription_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_GetSubscription"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/developer-products/v2/universes/{universeId}/developer-products": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["DeveloperProducts_CreateDeveloperProductV2"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/developer-products/v2/universes/{universeId}/developer-products/{productId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations["DeveloperProducts_UpdateDeveloperProductV2"];
    readonly trace?: never;
  };
  readonly "/developer-products/v2/universes/{universeId}/developer-products/{productId}/creator": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["DeveloperProducts_GetDeveloperProductConfigV2"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/developer-products/v2/universes/{universeId}/developer-products/creator": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["DeveloperProducts_ListDeveloperProductConfigsByUniverseV2"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/game-passes/v1/universes/{universeId}/game-passes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["GamePasses_CreateGamePass"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/game-passes/v1/universes/{universeId}/game-passes/{gamePassId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations["GamePasses_UpdateGamePass"];
    readonly trace?: never;
  };
  readonly "/game-passes/v1/universes/{universeId}/game-passes/{gamePassId}/creator": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["GamePasses_GetGamePassConfig"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/game-passes/v1/universes/{universeId}/game-passes/creator": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["GamePasses_ListGamePassConfigsByUniverse"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly DeveloperProductConfigV2: {
      /** Format: date-time */
      readonly createdTimestamp: string;
      readonly description: string;
      /** Format: int64 */
      readonly iconImageAssetId: Id;
      readonly isForSale: boolean;
      readonly isImmutable: boolean;
      readonly isManagedPricingEnabled: boolean;
      readonly name: string;
      readonly priceInformation: components["schemas"]["PriceInformationStruct"] | null;
      /** Format: int64 */
      readonly productId: Id;
      /** @deprecated */
      readonly storePageEnabled?: boolean | null;
      /** Format: int64 */
      readonly universeId: Id;
      /** Format: date-time */
      readonly updatedTimestamp: string;
    };
    /** @enum {string} */
    readonly ErrorCode: "InvalidImageFile" | "UnauthorizedAccess" | "NotAuthenticated" | "NotFound" | "Internal" | "BadRequest" | "InvalidProductId" | "UnauthorizedProductAccess" | "InvalidDeveloperProductId" | "DuplicateProductName" | "InvalidUniverseId" | "UnauthorizedUniverseAccess" | "InvalidShopId" | "UnknownError" | "InvalidPriceInRobux" | "InvalidPostBody" | "InvalidPageNumber" | "InvalidPageSize" | "UnsupportedDeveloperProductUpdate" | "PendingProductsLimitExceeded" | "InvalidCursor" | "InvalidRegionalPricing" | "ProductRetrievalLimitExceeded" | "InvalidProductIds" | "InvalidName" | "InvalidDescription" | "InvalidIsForSale" | "InvalidStorePageEnabled" | "Unavailable" | "InvalidPrice" | "Blocked" | "Conflict" | "InvalidManagedPricing";
    readonly ErrorResponse: {
      readonly errorCode?: components["schemas"]["ErrorCode"];
      readonly errorMessage?: string | null;
      readonly field?: string | null;
      readonly hint?: string | null;
    };
    readonly GamePassConfigV2: {
      /** Format: date-time */
      readonly createdTimestamp: string;
      readonly description: string;
      /** Format: int64 */
      readonly gamePassId: Id;
      /** Format: int64 */
      readonly iconAssetId: Id;
      readonly isForSale: boolean;
      readonly isManagedPricingEnabled: boolean;
      readonly name: string;
      readonly priceInformation: components["schemas"]["GamePasses.PriceInformationStruct"] | null;
      /** Format: date-time */
      readonly updatedTimestamp: string;
    };
    /** @enum {string} */
    readonly "GamePasses.ErrorCode": "InternalError" | "BadRequest" | "NotFound" | "UnauthorizedAccess" | "NotAuthenticated" | "PassNotFound" | "TargetUnauthorizedAccess" | "UniverseNotFound" | "MissingArgument" | "AssetCreationFailure" | "PassRevokeFailure" | "PassAlreadyRevoked" | "SalesNotFound" | "CommissionRateNotFound" | "AssetNotFound" | "FileTooLarge" | "ActiveInPO" | "NotForSale" | "NotSameUniverse" | "PricingConfigError" | "InvalidCount" | "Blocked" | "InvalidPageSize" | "InvalidRegionalPricing" | "InvalidManagedPricing";
    readonly "GamePasses.ErrorResponse": {
      readonly errorCode?: components["schemas"]["GamePasses.ErrorCode"];
      readonly errorMessage?: string | null;
      readonly field?: string | null;
      readonly hint?: string | null;
    };
    readonly "GamePasses.PriceInformationStruct": {
      /** Format: int64 */
      readonly defaultPriceInRobux: Id;
      readonly enabledFeatures: readonly components["schemas"]["GamePasses.PricingFeature"][];
    };
    /** @enum {string} */
    readonly "GamePasses.PricingFeature": "Invalid" | "PriceOptimization" | "UserFixedPrice" | "RegionalPricing";
    readonly ListDeveloperProductConfigsV2Response: {
      readonly developerProducts: readonly components["schemas"]["DeveloperProductConfigV2"][];
      readonly nextPageToken: string | null;
    };
    readonly ListGamePassConfigsByUniverseResponse: {
      readonly gamePasses: readonly components["schemas"]["GamePassConfigV2"][];
      readonly nextPageToken: string | null;
    };
    readonly PriceInformationStruct: {
      /** Format: int64 */
      readonly defaultPriceInRobux: Id;
      readonly enabledFeatures: readonly components["schemas"]["PricingFeature"][];
    };
    /** @enum {string} */
    readonly PricingFeature: "Invalid" | "PriceOptimization" | "UserFixedPrice" | "RegionalPricing";
    readonly Subscription: {
      readonly active?: boolean;
      /** Format: date-time */
      readonly createTime?: string;
      readonly expirationDetails?: components["schemas"]["Subscription_ExpirationDetails"];
      /** Format: date-time */
      readonly expireTime?: string;
      /** Format: date-time */
      readonly lastBillingTime?: string;
      /** Format: date-time */
      readonly nextRenewTime?: string;
      readonly path?: string;
      /**
       * Format: enum
       * @enum {string}
       */
      readonly paymentProvider?: "PAYMENT_PROVIDER_UNSPECIFIED" | "STRIPE" | "APPLE" | "GOOGLE" | "ROBLOX_CREDIT" | "ROBUX";
      /**
       * Format: enum
       * @enum {string}
       */
      readonly purchasePlatform?: "PURCHASE_PLATFORM_UNSPECIFIED" | "DESKTOP" | "MOBILE";
      /**
       * Format: enum
       * @enum {string}
       */
      readonly state?: "STATE_UNSPECIFIED" | "SUBSCRIBED_WILL_RENEW" | "SUBSCRIBED_WILL_NOT_RENEW" | "SUBSCRIBED_RENEWAL_PAYMENT_PENDING" | "EXPIRED";
      /** Format: date-time */
      readonly updateTime?: string;
      readonly user?: string;
      readonly willRenew?: boolean;
    };
    readonly Subscription_ExpirationDetails: {
      /**
       * Format: enum
       * @enum {string}
       */
      readonly reason?: "EXPIRATION_REASON_UNSPECIFIED" | "PRODUCT_INACTIVE" | "PRODUCT_DELETED" | "SUBSCRIBER_CANCELLED" | "SUBSCRIBER_REFUNDED" | "LAPSED";
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly Cloud_GetSubscription: {
    readonly parameters: {
      readonly query?: {
        readonly view?: "VIEW_UNSPECIFIED" | "BASIC" | "FULL";
      };
      readonly header?: never;
      readonly path: {
        readonly subscription_id: string;
        readonly subscription_product_id: string;
        readonly universe_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Subscription"];
        };
      };
    };
  };
  readonly DeveloperProducts_CreateDeveloperProductV2: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly universeId: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "multipart/form-data": {
          readonly description?: string | null;
          /** Format: binary */
          readonly imageFile?: FileInput;
          readonly isForSale?: boolean | null;
          readonly isManagedPricingEnabled?: boolean | null;
          /** @deprecated */
          readonly isRegionalPricingEnabled?: boolean | null;
          readonly name: string;
          /** Format: int64 */
          readonly price?: Id;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DeveloperProductConfigV2"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  readonly DeveloperProducts_UpdateDeveloperProductV2: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly productId: Id;
        readonly universeId: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "multipart/form-data": {
          readonly description?: string | null;
          /** Format: binary */
          readonly imageFile?: FileInput;
          readonly isForSale?: boolean | null;
          readonly isManagedPricingEnabled?: boolean | null;
          /** @deprecated */
          readonly isRegionalPricingEnabled?: boolean | null;
          readonly name?: string | null;
          /** Format: int64 */
          readonly price?: Id;
          /** @deprecated */
          readonly storePageEnabled?: boolean | null;
        };
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  readonly DeveloperProducts_GetDeveloperProductConfigV2: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly productId: Id;
        readonly universeId: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DeveloperProductConfigV2"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  readonly DeveloperProducts_ListDeveloperProductConfigsByUniverseV2: {
    readonly parameters: {
      readonly query?: {
        readonly pageSize?: number;
        readonly pageToken?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly universeId: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ListDeveloperProductConfigsV2Response"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  readonly GamePasses_CreateGamePass: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly universeId: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "multipart/form-data": {
          readonly description?: string | null;
          /** Format: binary */
          readonly imageFile?: FileInput;
          readonly isForSale?: boolean | null;
          readonly isManagedPricingEnabled?: boolean | null;
          /** @deprecated */
          readonly isRegionalPricingEnabled?: boolean | null;
          readonly name: string;
          /** Format: int64 */
          readonly price?: Id;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GamePassConfigV2"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GamePasses.ErrorResponse"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GamePasses.ErrorResponse"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GamePasses.ErrorResponse"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GamePasses.ErrorResponse"];
        };
      };
    };
  };
  readonly GamePasses_UpdateGamePass: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly gamePassId: Id;
        readonly universeId: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "multipart/form-data": {
          readonly description?: string | null;
          /** Format: binary */
          readonly file?: FileInput;
          /** Format: binary */
          readonly imageFile?: FileInput;
          readonly isForSale?: boolean | null;
          readonly isManagedPricingEnabled?: boolean | null;
          /** @deprecated */
          readonly isRegionalPricingEnabled?: boolean | null;
          readonly name?: string | null;
          /** Format: int64 */
          readonly price?: Id;
        };
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GamePasses.ErrorResponse"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GamePasses.ErrorResponse"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GamePasses.ErrorResponse"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GamePasses.ErrorResponse"];
        };
      };
      readonly 409: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GamePasses.ErrorResponse"];
        };
      };
    };
  };
  readonly GamePasses_GetGamePassConfig: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly gamePassId: Id;
        readonly universeId: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GamePassConfigV2"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GamePasses.ErrorResponse"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GamePasses.ErrorResponse"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GamePasses.ErrorResponse"];
        };
      };
    };
  };
  readonly GamePasses_ListGamePassConfigsByUniverse: {
    readonly parameters: {
      readonly query?: {
        readonly pageSize?: number;
        readonly pageToken?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly universeId: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ListGamePassConfigsByUniverseResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GamePasses.ErrorResponse"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GamePasses.ErrorResponse"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GamePasses.ErrorResponse"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GamePasses.ErrorResponse"];
        };
      };
    };
  };
}

export type DeveloperProductConfigV2 = components["schemas"]["DeveloperProductConfigV2"]
export type ErrorCode = components["schemas"]["ErrorCode"]
export type ErrorResponse = components["schemas"]["ErrorResponse"]
export type GamePassConfigV2 = components["schemas"]["GamePassConfigV2"]
export type GamePassesErrorCode = components["schemas"]["GamePasses.ErrorCode"]
export type GamePassesErrorResponse = components["schemas"]["GamePasses.ErrorResponse"]
export type GamePassesPriceInformationStruct = components["schemas"]["GamePasses.PriceInformationStruct"]
export type GamePassesPricingFeature = components["schemas"]["GamePasses.PricingFeature"]
export type ListDeveloperProductConfigsV2Response = components["schemas"]["ListDeveloperProductConfigsV2Response"]
export type ListGamePassConfigsByUniverseResponse = components["schemas"]["ListGamePassConfigsByUniverseResponse"]
export type PriceInformationStruct = components["schemas"]["PriceInformationStruct"]
export type PricingFeature = components["schemas"]["PricingFeature"]
export type Subscription = components["schemas"]["Subscription"]
export type SubscriptionExpirationDetails = components["schemas"]["Subscription_ExpirationDetails"]
