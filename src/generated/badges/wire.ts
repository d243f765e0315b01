// Generated from specs/ by `npm run generate`. Do not edit.
import type { FileInput, Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/legacy-badges/v1/badges/{badgeId}": {
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
    readonly patch: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly badgeId: Id;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.Badges.Api.UpdateBadgeRequest"];
          readonly "text/json": components["schemas"]["Roblox.Badges.Api.UpdateBadgeRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.Web.WebAPI.ApiEmptyResponseModel"];
            readonly "text/json": components["schemas"]["Roblox.Web.WebAPI.ApiEmptyResponseModel"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 401: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 404: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-badges/v1/universes/{universeId}/badges": {
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
        readonly path: {
          readonly universeId: Id;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: {
        readonly content: {
          readonly "multipart/form-data": {
            readonly description?: string;
            /** Format: int64 */
            readonly expectedCost?: Id;
            /** Format: binary */
            readonly files?: FileInput;
            readonly isActive?: boolean;
            readonly name?: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            readonly paymentSourceType?: 1 | 2;
          };
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.Web.Responses.Badges.BadgeResponseV2"];
            readonly "text/json": components["schemas"]["Roblox.Web.Responses.Badges.BadgeResponseV2"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 401: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 404: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 429: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/legacy-publish/v1/badges/{badgeId}/icon": {
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
        readonly path: {
          readonly badgeId: Id;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: {
        readonly content: {
          readonly "multipart/form-data": {
            /** Format: binary */
            readonly Files?: FileInput;
          };
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.Publish.Api.UploadResponse"];
            readonly "text/json": components["schemas"]["Roblox.Publish.Api.UploadResponse"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 401: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 404: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 429: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
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
    readonly "Roblox.Badges.Api.UpdateBadgeRequest": {
      readonly description?: string;
      readonly enabled?: boolean;
      readonly name?: string;
    };
    readonly "Roblox.Publish.Api.UploadResponse": {
      /** Format: int64 */
      readonly targetId?: Id;
    };
    readonly "Roblox.Web.Responses.Badges.BadgeAwardStatisticsResponse": {
      /** Format: int64 */
      readonly awardedCount?: Id;
      /** Format: int64 */
      readonly pastDayAwardedCount?: Id;
      /** Format: double */
      readonly winRatePercentage?: number;
    };
    readonly "Roblox.Web.Responses.Badges.BadgeResponseV2": {
      readonly awarder?: components["schemas"]["Roblox.Web.Responses.RelatedEntityTypeResponse_Roblox.Platform.Badges.BadgeAwarderType_"];
      /** Format: date-time */
      readonly created?: string;
      readonly description?: string;
      readonly displayDescription?: string;
      /** Format: int64 */
      readonly displayIconImageId?: Id;
      readonly displayName?: string;
      readonly enabled?: boolean;
      /** Format: int64 */
      readonly iconImageId?: Id;
      /** Format: int64 */
      readonly id?: Id;
      readonly name?: string;
      readonly statistics?: components["schemas"]["Roblox.Web.Responses.Badges.BadgeAwardStatisticsResponse"];
      /** Format: date-time */
      readonly updated?: string;
    };
    readonly "Roblox.Web.Responses.RelatedEntityTypeResponse_Roblox.Platform.Badges.BadgeAwarderType_": {
      /** Format: int64 */
      readonly id?: Id;
      readonly name?: string;
      /**
       * Format: int32
       * @enum {integer}
       */
      readonly type?: 1;
    };
    readonly "Roblox.Web.WebAPI.ApiEmptyResponseModel": Record<string, never>;
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

export type ApiEmptyResponseModel = components["schemas"]["Roblox.Web.WebAPI.ApiEmptyResponseModel"]
export type BadgeAwardStatisticsResponse = components["schemas"]["Roblox.Web.Responses.Badges.BadgeAwardStatisticsResponse"]
export type BadgeAwarderType = components["schemas"]["Roblox.Web.Responses.RelatedEntityTypeResponse_Roblox.Platform.Badges.BadgeAwarderType_"]
export type BadgeResponseV2 = components["schemas"]["Roblox.Web.Responses.Badges.BadgeResponseV2"]
export type UpdateBadgeRequest = components["schemas"]["Roblox.Badges.Api.UpdateBadgeRequest"]
export type UploadResponse = components["schemas"]["Roblox.Publish.Api.UploadResponse"]
