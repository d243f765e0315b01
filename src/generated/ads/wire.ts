// Generated from specs/ by `npm run generate`. Do not edit.
export interface paths {
  readonly "/ads-management/v1/advertisable-universes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ListAdvertisableUniversesResponse"];
          };
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 429: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/ads-management/v1/billing-accounts": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query?: {
          readonly maxPageSize?: number;
          readonly pageToken?: string;
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ListBillingAccountsResponse"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 429: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/ads-management/v1/billing-accounts/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly id: string;
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
            readonly "application/json": components["schemas"]["internal_public_v1.BillingAccount"];
          };
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 404: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 429: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/ads-management/v1/campaign-options": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query?: {
          readonly objective?: "ENGAGEMENT";
          readonly universeId?: string;
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.CampaignOptionsResponse"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 429: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/ads-management/v1/campaigns": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query?: {
          readonly maxPageSize?: number;
          readonly pageToken?: string;
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ListCampaignsResponse"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 429: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
      };
    };
    readonly put?: never;
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header: {
          readonly "x-idempotency-key": string;
        };
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["internal_public_v1.CreateCampaignRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.Campaign"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 409: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 429: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/ads-management/v1/campaigns:batchGetStatus": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["internal_public_v1.BatchGetStatusRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.BatchGetStatusResponse"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 429: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/ads-management/v1/campaigns/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly id: string;
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
            readonly "application/json": components["schemas"]["internal_public_v1.Campaign"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 404: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 429: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["internal_public_v1.UpdateCampaignRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.Campaign"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 404: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 429: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/ads-management/v1/creatives": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query?: {
          readonly isArchived?: boolean;
          readonly maxPageSize?: number;
          readonly pageToken?: string;
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ListCreativesResponse"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 429: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["internal_public_v1.ErrorEnvelope"];
          };
        };
      };
    };
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
    readonly "internal_public_v1.AdFormat": {
      readonly format?: string;
      readonly height?: number;
      readonly width?: number;
    };
    readonly "internal_public_v1.AdvertisableUniverse": {
      readonly universeId?: string;
    };
    readonly "internal_public_v1.BatchGetStatusRequest": {
      readonly campaignIds: readonly string[];
    };
    readonly "internal_public_v1.BatchGetStatusResponse": {
      readonly failures?: readonly components["schemas"]["internal_public_v1.CampaignIDFailure"][];
      readonly statuses?: readonly components["schemas"]["internal_public_v1.CampaignStatus"][];
    };
    readonly "internal_public_v1.Bid": {
      /** @enum {string} */
      readonly strategy?: "AUTOMATED";
    };
    readonly "internal_public_v1.BillingAccount": {
      /** Format: date-time */
      readonly createTime?: string;
      readonly displayName?: string;
      readonly id?: string;
      readonly organizationId?: string;
      /** @enum {string} */
      readonly status?: "ACTIVE" | "DISABLED" | "ARCHIVED";
      readonly timeZone?: string;
      /** @enum {string} */
      readonly type?: "SELF_SERVICE" | "MANAGED" | "INTERNAL";
      /** Format: date-time */
      readonly updateTime?: string;
    };
    readonly "internal_public_v1.Budget": {
      readonly amountMicros?: string;
      readonly scheduledAmountMicros?: string;
      /** Format: date-time */
      readonly scheduledEffectiveTime?: string;
      /** @enum {string} */
      readonly type?: "DAILY" | "LIFETIME";
    };
    readonly "internal_public_v1.Campaign": {
      readonly bid?: components["schemas"]["internal_public_v1.Bid"];
      readonly billingAccountId?: string;
      readonly budget?: components["schemas"]["internal_public_v1.Budget"];
      /** Format: date-time */
      readonly createTime?: string;
      readonly creativeAssetIds?: readonly string[];
      /** @enum {string} */
      readonly deliveryStatus?: "SERVING" | "IN_REVIEW" | "NOT_SERVING" | "REJECTED";
      readonly deliveryStatusReasons?: readonly ("SCHEDULED" | "AUTO_PAUSED" | "PAUSED" | "INACTIVE" | "COMPLETED" | "EXPIRED" | "CANCELLED" | "MODERATED" | "CLICK_BAIT" | "GAME_FILTERED" | "PRIVATE" | "PLACE_JOIN_RESTRICTED" | "LEARNING")[];
      readonly id?: string;
      readonly name?: string;
      /** @enum {string} */
      readonly objective?: "ENGAGEMENT";
      /** @enum {string} */
      readonly paymentType?: "CREDIT_CARD" | "ADS_CREDIT" | "INVOICE";
      readonly schedule?: components["schemas"]["internal_public_v1.Schedule"];
      /** @enum {string} */
      readonly status?: "ACTIVE" | "PAUSED" | "CANCELLED";
      readonly targeting?: components["schemas"]["internal_public_v1.Targeting"];
      readonly targetUniverseId?: string;
      /** Format: date-time */
      readonly updateTime?: string;
    };
    readonly "internal_public_v1.CampaignIDFailure": {
      readonly id?: string;
      /** @enum {string} */
      readonly reason?: "NOT_FOUND";
    };
    readonly "internal_public_v1.CampaignOptionsResponse": {
      readonly adFormats?: readonly components["schemas"]["internal_public_v1.AdFormat"][];
      readonly eligibility?: components["schemas"]["UniverseEligibility"];
      readonly objectives?: readonly "ENGAGEMENT"[];
      readonly paymentTypes?: readonly ("CREDIT_CARD" | "ADS_CREDIT" | "INVOICE")[];
      readonly targetingDimensions?: components["schemas"]["internal_public_v1.TargetingDimensions"];
    };
    readonly "internal_public_v1.CampaignStatus": {
      /** @enum {string} */
      readonly deliveryStatus?: "SERVING" | "IN_REVIEW" | "NOT_SERVING" | "REJECTED";
      readonly deliveryStatusReasons?: readonly ("SCHEDULED" | "AUTO_PAUSED" | "PAUSED" | "INACTIVE" | "COMPLETED" | "EXPIRED" | "CANCELLED" | "MODERATED" | "CLICK_BAIT" | "GAME_FILTERED" | "PRIVATE" | "PLACE_JOIN_RESTRICTED" | "LEARNING")[];
      readonly id?: string;
      /** @enum {string} */
      readonly status?: "ACTIVE" | "PAUSED" | "CANCELLED";
    };
    readonly "internal_public_v1.CreateCampaignRequest": {
      readonly bid?: components["schemas"]["internal_public_v1.Bid"];
      readonly budget: components["schemas"]["internal_public_v1.Budget"];
      readonly creativeAssetIds: readonly string[];
      readonly name: string;
      /** @enum {string} */
      readonly objective: "ENGAGEMENT";
      /** @enum {string} */
      readonly paymentType: "CREDIT_CARD" | "ADS_CREDIT" | "INVOICE";
      readonly schedule: components["schemas"]["internal_public_v1.Schedule"];
      readonly targeting?: components["schemas"]["internal_public_v1.Targeting"];
      readonly targetUniverseId: string;
    };
    readonly "internal_public_v1.Creative": {
      readonly assetId?: string;
      readonly assetName?: string;
      /** @enum {string} */
      readonly assetType?: "IMAGE";
      /** Format: date-time */
      readonly createTime?: string;
      readonly height?: number;
      readonly id?: string;
      readonly isArchived?: boolean;
      /** @enum {string} */
      readonly moderationStatus?: "PENDING_REVIEW" | "APPROVED" | "REJECTED";
      /** @enum {string} */
      readonly source?: "UPLOAD" | "IN_HOUSE_GEN_AI";
      readonly universeId?: string;
      /** Format: date-time */
      readonly updateTime?: string;
      readonly width?: number;
    };
    readonly "internal_public_v1.ErrorEnvelope": {
      readonly detail?: string;
      readonly errors?: readonly components["schemas"]["internal_public_v1.PublicError"][];
      readonly status?: number;
      readonly title?: string;
    };
    readonly "internal_public_v1.ListAdvertisableUniversesResponse": {
      readonly advertisableUniverses?: readonly components["schemas"]["internal_public_v1.AdvertisableUniverse"][];
    };
    readonly "internal_public_v1.ListBillingAccountsResponse": {
      readonly billingAccounts?: readonly components["schemas"]["internal_public_v1.BillingAccount"][];
      readonly nextPageToken?: string;
    };
    readonly "internal_public_v1.ListCampaignsResponse": {
      readonly campaigns?: readonly components["schemas"]["internal_public_v1.Campaign"][];
      readonly nextPageToken?: string;
    };
    readonly "internal_public_v1.ListCreativesResponse": {
      readonly creatives?: readonly components["schemas"]["internal_public_v1.Creative"][];
      readonly nextPageToken?: string;
    };
    readonly "internal_public_v1.PublicError": {
      readonly code?: string;
      readonly message?: string;
    };
    readonly "internal_public_v1.Schedule": {
      readonly durationInDays?: number;
      /** Format: date-time */
      readonly endTime?: string;
      /** Format: date-time */
      readonly startTime?: string;
    };
    readonly "internal_public_v1.Targeting": {
      readonly ageGroups?: readonly ("AGE_13_17" | "AGE_18_24" | "AGE_25_PLUS")[];
      readonly countries?: readonly string[];
      readonly devices?: readonly ("PHONE" | "TABLET" | "DESKTOP" | "CONSOLE")[];
    };
    readonly "internal_public_v1.TargetingDimensions": {
      readonly ageGroups?: readonly ("AGE_13_17" | "AGE_18_24" | "AGE_25_PLUS")[];
      readonly countries?: readonly string[];
      readonly devices?: readonly ("PHONE" | "TABLET" | "DESKTOP" | "CONSOLE")[];
    };
    readonly "internal_public_v1.UpdateBudget": {
      readonly amountMicros?: string;
    };
    readonly "internal_public_v1.UpdateCampaignRequest": {
      readonly bid?: components["schemas"]["internal_public_v1.Bid"];
      readonly budget?: components["schemas"]["internal_public_v1.UpdateBudget"];
      readonly creativeAssetIds?: readonly string[];
      readonly name?: string;
      readonly schedule?: components["schemas"]["internal_public_v1.Schedule"];
      /** @enum {string} */
      readonly status?: "ACTIVE" | "PAUSED" | "CANCELLED";
      readonly targeting?: components["schemas"]["internal_public_v1.Targeting"];
    };
    readonly UniverseEligibility: {
      readonly eligible?: boolean;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

export type AdFormat = components["schemas"]["internal_public_v1.AdFormat"]
export type AdvertisableUniverse = components["schemas"]["internal_public_v1.AdvertisableUniverse"]
export type BatchGetStatusRequest = components["schemas"]["internal_public_v1.BatchGetStatusRequest"]
export type BatchGetStatusResponse = components["schemas"]["internal_public_v1.BatchGetStatusResponse"]
export type Bid = components["schemas"]["internal_public_v1.Bid"]
export type BillingAccount = components["schemas"]["internal_public_v1.BillingAccount"]
export type Budget = components["schemas"]["internal_public_v1.Budget"]
export type Campaign = components["schemas"]["internal_public_v1.Campaign"]
export type CampaignIDFailure = components["schemas"]["internal_public_v1.CampaignIDFailure"]
export type CampaignOptionsResponse = components["schemas"]["internal_public_v1.CampaignOptionsResponse"]
export type CampaignStatus = components["schemas"]["internal_public_v1.CampaignStatus"]
export type CreateCampaignRequest = components["schemas"]["internal_public_v1.CreateCampaignRequest"]
export type Creative = components["schemas"]["internal_public_v1.Creative"]
export type ErrorEnvelope = components["schemas"]["internal_public_v1.ErrorEnvelope"]
export type ListAdvertisableUniversesResponse = components["schemas"]["internal_public_v1.ListAdvertisableUniversesResponse"]
export type ListBillingAccountsResponse = components["schemas"]["internal_public_v1.ListBillingAccountsResponse"]
export type ListCampaignsResponse = components["schemas"]["internal_public_v1.ListCampaignsResponse"]
export type ListCreativesResponse = components["schemas"]["internal_public_v1.ListCreativesResponse"]
export type PublicError = components["schemas"]["internal_public_v1.PublicError"]
export type Schedule = components["schemas"]["internal_public_v1.Schedule"]
export type Targeting = components["schemas"]["internal_public_v1.Targeting"]
export type TargetingDimensions = components["schemas"]["internal_public_v1.TargetingDimensions"]
export type UniverseEligibility = components["schemas"]["UniverseEligibility"]
export type UpdateBudget = components["schemas"]["internal_public_v1.UpdateBudget"]
export type UpdateCampaignRequest = components["schemas"]["internal_public_v1.UpdateCampaignRequest"]
