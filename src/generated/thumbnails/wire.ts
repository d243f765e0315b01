// Generated from specs/ by `npm run generate`. Do not edit.
import type { FileInput, Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/thumbnail-personalization-api/v1/universes/{universeId}/personalization": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["ThumbnailPersonalizationApi.HomepageThumbnail_FindThumbnailPersonalizations"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/thumbnail-personalization-api/v1/universes/{universeId}/personalization/create": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["ThumbnailPersonalizationApi.HomepageThumbnail_CreateThumbnailPersonalization"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/thumbnail-personalization-api/v1/universes/{universeId}/personalization/update": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["ThumbnailPersonalizationApi.HomepageThumbnail_UpdateThumbnailPersonalization"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/thumbnail-personalization-api/v1/universes/{universeId}/thumbnails": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["ThumbnailPersonalizationApi.HomepageThumbnail_GetHomepageThumbnails"];
    readonly put?: never;
    readonly post?: never;
    readonly delete: operations["ThumbnailPersonalizationApi.HomepageThumbnail_DeleteHomepageThumbnails"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/thumbnail-personalization-api/v1/universes/{universeId}/thumbnails/uploads": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["ThumbnailPersonalizationApi.HomepageThumbnail_UploadHomepageThumbnails"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/thumbnail-personalization-api/v1/universes/{universeId}/thumbnails/uploads/status": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["ThumbnailPersonalizationApi.HomepageThumbnail_GetHomepageThumbnailsStatus"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/assets-thumbnail-3d": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query: {
          readonly assetId: Id;
          readonly useGltf?: boolean;
        };
        readonly header?: {
          readonly "Roblox-Place-Id"?: Id;
        };
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
            readonly "application/json": components["schemas"]["Thumbnail3d"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
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
  readonly "/v1/users/avatar-3d": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query: {
          readonly userId: Id;
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
            readonly "application/json": components["schemas"]["Thumbnail3d"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
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
  readonly "/v1/users/outfit-3d": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query: {
          readonly outfitId: Id;
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
            readonly "application/json": components["schemas"]["Thumbnail3d"];
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
    readonly ActionResult: Record<string, never>;
    readonly CreateThumbnailPersonalizationRequest: {
      readonly homepageThumbnailIds: readonly string[];
    };
    readonly FindThumbnailsResponse: {
      readonly homepageThumbnails: readonly components["schemas"]["HomepageThumbnail"][];
      readonly nextCursor?: string | null;
    };
    readonly HomepageThumbnail: {
      /** Format: int64 */
      readonly assetId: Id;
      readonly homepageThumbnailId: string;
      readonly homepageThumbnailStatus: components["schemas"]["HomepageThumbnailStatus"];
      readonly moderationStatus: components["schemas"]["ThumbnailPersonalizationApi.ModerationStatus"];
      readonly personalizedConfigStatus: components["schemas"]["PersonalizedConfigStatus"];
    };
    /** @enum {string} */
    readonly HomepageThumbnailStatus: "Active" | "Spammy";
    /** @enum {string} */
    readonly PersonalizedConfigStatus: "Active" | "Inactive";
    readonly Thumbnail3d: {
      readonly imageUrl?: string | null;
      /** @enum {string} */
      readonly state?: "Error" | "Completed" | "InReview" | "Pending" | "Blocked" | "TemporarilyUnavailable";
      /** Format: int64 */
      readonly targetId?: Id;
      readonly version?: string | null;
    };
    /** @enum {string} */
    readonly "ThumbnailPersonalizationApi.ModerationStatus": "Reviewing" | "Rejected" | "Approved" | "Unspecified";
    readonly UpdateThumbnailPersonalizationRequest: {
      readonly homepageThumbnailIds: readonly string[];
      readonly id: string;
    };
    readonly UploadStatus: unknown;
    readonly UploadThumbnailsResponse: {
      readonly fileToOperationIdDict: {
        readonly [key: string]: string | null;
      };
    };
    readonly UploadThumbnailsStatusResponse: {
      readonly uploadStatus: components["schemas"]["UploadStatus"];
      readonly uploadThumbnailStatusDict: {
        readonly [key: string]: components["schemas"]["UploadThumbnailStatus"];
      };
    };
    readonly UploadThumbnailStatus: {
      /** Format: int64 */
      readonly assetId?: Id;
      readonly homepageThumbnailId?: string | null;
      readonly moderationStatus?: components["schemas"]["ThumbnailPersonalizationApi.ModerationStatus"];
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
  readonly "ThumbnailPersonalizationApi.HomepageThumbnail_FindThumbnailPersonalizations": {
    readonly parameters: {
      readonly query?: {
        readonly cursor?: string;
        readonly limit?: number;
        readonly status?: components["schemas"]["PersonalizedConfigStatus"];
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
          readonly "application/json": {
            readonly nextCursor?: string | null;
            readonly personalizedConfigs?: readonly {
              /** Format: date-time */
              readonly createdUtc?: string;
              readonly id?: string;
              /** Format: date-time */
              readonly lastServedUtc?: string | null;
              readonly personalizedConfigStatus?: components["schemas"]["PersonalizedConfigStatus"];
              readonly thumbnails?: readonly {
                /** Format: int64 */
                readonly assetId?: Id;
                readonly homepageThumbnailId?: string;
                readonly homepageThumbnailStatus?: components["schemas"]["HomepageThumbnailStatus"];
                readonly moderationStatus?: components["schemas"]["ThumbnailPersonalizationApi.ModerationStatus"];
              }[];
            }[];
          };
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly "ThumbnailPersonalizationApi.HomepageThumbnail_CreateThumbnailPersonalization": {
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
        readonly "application/*+json": components["schemas"]["CreateThumbnailPersonalizationRequest"];
        readonly "application/json": components["schemas"]["CreateThumbnailPersonalizationRequest"];
        readonly "application/json-patch+json": components["schemas"]["CreateThumbnailPersonalizationRequest"];
        readonly "text/json": components["schemas"]["CreateThumbnailPersonalizationRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": string;
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly "ThumbnailPersonalizationApi.HomepageThumbnail_UpdateThumbnailPersonalization": {
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
        readonly "application/*+json": components["schemas"]["UpdateThumbnailPersonalizationRequest"];
        readonly "application/json": components["schemas"]["UpdateThumbnailPersonalizationRequest"];
        readonly "application/json-patch+json": components["schemas"]["UpdateThumbnailPersonalizationRequest"];
        readonly "text/json": components["schemas"]["UpdateThumbnailPersonalizationRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": string;
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly "ThumbnailPersonalizationApi.HomepageThumbnail_GetHomepageThumbnails": {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        readonly nextCursor?: string;
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
          readonly "application/json": components["schemas"]["FindThumbnailsResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly "ThumbnailPersonalizationApi.HomepageThumbnail_DeleteHomepageThumbnails": {
    readonly parameters: {
      readonly query?: {
        readonly homepageThumbnailIds?: readonly string[];
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
          readonly "application/json": {
            readonly [key: string]: boolean;
          };
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly "ThumbnailPersonalizationApi.HomepageThumbnail_UploadHomepageThumbnails": {
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
          readonly files?: readonly FileInput[];
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["UploadThumbnailsResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly "ThumbnailPersonalizationApi.HomepageThumbnail_GetHomepageThumbnailsStatus": {
    readonly parameters: {
      readonly query?: {
        readonly operationIds?: readonly string[];
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
          readonly "application/json": components["schemas"]["UploadThumbnailsStatusResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
}

export type ActionResult = components["schemas"]["ActionResult"]
export type CreateThumbnailPersonalizationRequest = components["schemas"]["CreateThumbnailPersonalizationRequest"]
export type FindThumbnailsResponse = components["schemas"]["FindThumbnailsResponse"]
export type HomepageThumbnail = components["schemas"]["HomepageThumbnail"]
export type HomepageThumbnailStatus = components["schemas"]["HomepageThumbnailStatus"]
export type ModerationStatus = components["schemas"]["ThumbnailPersonalizationApi.ModerationStatus"]
export type PersonalizedConfigStatus = components["schemas"]["PersonalizedConfigStatus"]
export type Thumbnail3d = components["schemas"]["Thumbnail3d"]
export type UpdateThumbnailPersonalizationRequest = components["schemas"]["UpdateThumbnailPersonalizationRequest"]
export type UploadStatus = components["schemas"]["UploadStatus"]
export type UploadThumbnailStatus = components["schemas"]["UploadThumbnailStatus"]
export type UploadThumbnailsResponse = components["schemas"]["UploadThumbnailsResponse"]
export type UploadThumbnailsStatusResponse = components["schemas"]["UploadThumbnailsStatusResponse"]
