// Generated from specs/ by `npm run generate`. Do not edit.
import type { FileInput, Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/asset-delivery-api/v1/assetId/{assetId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query?: {
          readonly accessContext?: string;
          readonly clientInsert?: number;
          readonly contentRepresentationPriorityList?: string;
          readonly doNotFallbackToBaselineRepresentation?: boolean;
          readonly expectedAssetType?: string;
          readonly modulePlaceId?: Id;
          readonly scriptinsert?: number;
          readonly serverplaceid?: Id;
          readonly skipSigningScripts?: boolean;
          readonly usageContext?: number;
        };
        readonly header?: {
          readonly AssetFormat?: string;
          readonly AssetType?: string;
          readonly "Roblox-AssetFormat"?: string;
          readonly "Roblox-Place-Id"?: Id;
        };
        readonly path: {
          readonly assetId: Id;
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
              readonly assetMetadatas?: readonly {
                /** Format: int64 */
                readonly metadataType?: Id;
                readonly value?: unknown;
              }[];
              readonly isArchived?: boolean;
              readonly isRecordable?: boolean;
              readonly location?: string;
            };
          };
        };
        readonly 401: {
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
  readonly "/asset-delivery-api/v1/assetId/{assetId}/version/{versionNumber}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query?: {
          readonly accessContext?: string;
          readonly clientInsert?: number;
          readonly contentRepresentationPriorityList?: string;
          readonly doNotFallbackToBaselineRepresentation?: boolean;
          readonly expectedAssetType?: string;
          readonly modulePlaceId?: Id;
          readonly scriptinsert?: number;
          readonly serverplaceid?: Id;
          readonly skipSigningScripts?: boolean;
          readonly usageContext?: number;
        };
        readonly header?: {
          readonly AssetFormat?: string;
          readonly AssetType?: string;
          readonly "Roblox-AssetFormat"?: string;
          readonly "Roblox-Place-Id"?: Id;
        };
        readonly path: {
          readonly assetId: Id;
          readonly versionNumber: number;
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
              readonly assetMetadatas?: readonly {
                /** Format: int64 */
                readonly metadataType?: Id;
                readonly value?: unknown;
              }[];
              readonly isArchived?: boolean;
              readonly isRecordable?: boolean;
              readonly location?: string;
            };
          };
        };
        readonly 401: {
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
  readonly "/asset-permissions-api/v1/assets/permissions": {
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
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: {
        readonly content: {
          readonly "application/*+json": components["schemas"]["BatchGrantPermissionsRequest"];
          readonly "application/json": components["schemas"]["BatchGrantPermissionsRequest"];
          readonly "application/json-patch+json": components["schemas"]["BatchGrantPermissionsRequest"];
          readonly "text/json": components["schemas"]["BatchGrantPermissionsRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["BatchGrantPermissionsResponse"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AssetPermissions.ErrorResponse"];
          };
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AssetPermissions.ErrorResponse"];
          };
        };
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AssetPermissions.ErrorResponse"];
          };
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/assets/v1/assets": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Assets_CreateAsset"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/assets/v1/assets/{assetId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Assets_GetAsset"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations["Assets_UpdateAsset"];
    readonly trace?: never;
  };
  readonly "/assets/v1/assets/{assetId}:archive": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Assets_ArchiveAsset"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/assets/v1/assets/{assetId}:restore": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Assets_RestoreAsset"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/assets/v1/assets/{assetId}/versions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["listAssetVersions"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/assets/v1/assets/{assetId}/versions:rollback": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Assets_RollbackAssetVersion"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/assets/v1/assets/{assetId}/versions/{versionNumber}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Assets_GetAssetVersion"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/assets/v1/operations/{operationId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Assets_GetOperation"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/users/{user_id}/asset-quotas": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_ListAssetQuotas"];
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
    readonly Asset: {
      /** Format: int64 */
      readonly assetId?: Id;
      /** Format: enum */
      readonly assetType?: string;
      readonly creationContext?: components["schemas"]["CreationContext"];
      readonly description?: string;
      readonly devForumSocialLink?: components["schemas"]["SocialLink"];
      readonly discordSocialLink?: components["schemas"]["SocialLink"];
      readonly displayName?: string;
      readonly facebookSocialLink?: components["schemas"]["SocialLink"];
      readonly githubSocialLink?: components["schemas"]["SocialLink"];
      readonly guildedSocialLink?: components["schemas"]["SocialLink"];
      readonly icon?: string;
      readonly moderationResult?: components["schemas"]["ModerationResult"];
      readonly path?: string;
      readonly previews?: readonly components["schemas"]["Preview"][];
      /** Format: date-time */
      readonly revisionCreateTime?: string;
      readonly revisionId?: string;
      readonly robloxSocialLink?: components["schemas"]["SocialLink"];
      readonly state?: components["schemas"]["State"];
      readonly tryAssetSocialLink?: components["schemas"]["SocialLink"];
      readonly twitchSocialLink?: components["schemas"]["SocialLink"];
      readonly twitterSocialLink?: components["schemas"]["SocialLink"];
      readonly youtubeSocialLink?: components["schemas"]["SocialLink"];
    };
    /** @enum {string} */
    readonly AssetAction: "Invalid" | "Edit" | "Use" | "Download" | "CopyFromRcc" | "UpdateFromRcc";
    readonly AssetGrantRequest: {
      /** Format: int64 */
      readonly assetId?: Id;
      readonly grantToDependencies?: boolean;
      /** Format: int32 */
      readonly parentVersionNumber?: number;
    };
    readonly "AssetPermissions.Error": {
      readonly code?: components["schemas"]["AssetPermissions.ErrorCode"];
      readonly message?: string | null;
    };
    /** @enum {string} */
    readonly "AssetPermissions.ErrorCode": "UnknownError" | "InvalidRequest" | "AssetNotFound" | "CannotManageAsset" | "PublicAssetCannotBeGrantedTo" | "CannotManageSubject" | "SubjectNotFound" | "AssetTypeNotEnabled" | "PermissionLimitReached" | "DependenciesLimitReached" | "NotRequestable" | "RequesterNotAConnection" | "AlreadyPending" | "AlreadyHasAccess" | "RequestNotFound" | "InvalidRequestStatus" | "RateLimited" | "CallerNotOwner" | "BatchSizeLimitExceeded";
    readonly "AssetPermissions.ErrorResponse": {
      readonly error?: components["schemas"]["AssetPermissions.Error"];
    };
    /** @enum {string} */
    readonly AssetPrivacy: "default" | "restricted" | "openUse";
    readonly AssetQuota: {
      /**
       * Format: enum
       * @enum {string}
       */
      readonly assetType?: "ASSET_TYPE_UNSPECIFIED" | "IMAGE" | "TSHIRT" | "AUDIO" | "MESH" | "LUA" | "HAT" | "PLACE" | "MODEL" | "SHIRT" | "PANTS" | "DECAL" | "HEAD" | "FACE" | "GEAR" | "ANIMATION" | "TORSO" | "RIGHT_ARM" | "LEFT_ARM" | "LEFT_LEG" | "RIGHT_LEG" | "YOUTUBE_VIDEO" | "APP" | "CODE" | "PLUGIN" | "SOLID_MODEL" | "MESH_PART" | "HAIR_ACCESSORY" | "FACE_ACCESSORY" | "NECK_ACCESSORY" | "SHOULDER_ACCESSORY" | "FRONT_ACCESSORY" | "BACK_ACCESSORY" | "WAIST_ACCESSORY" | "CLIMB_ANIMATION" | "DEATH_ANIMATION" | "FALL_ANIMATION" | "IDLE_ANIMATION" | "JUMP_ANIMATION" | "RUN_ANIMATION" | "SWIM_ANIMATION" | "WALK_ANIMATION" | "POSE_ANIMATION" | "LOCALIZATION_TABLE_MANIFEST" | "LOCALIZATION_TABLE_TRANSLATION" | "EMOTE_ANIMATION" | "VIDEO" | "TEXTURE_PACK" | "TSHIRT_ACCESSORY" | "SHIRT_ACCESSORY" | "PANTS_ACCESSORY" | "JACKET_ACCESSORY" | "SWEATER_ACCESSORY" | "SHORTS_ACCESSORY" | "LEFT_SHOE_ACCESSORY" | "RIGHT_SHOE_ACCESSORY" | "DRESS_SKIRT_ACCESSORY" | "FONT_FAMILY" | "FONT_FACE" | "MESH_HIDDEN_SURFACE_REMOVAL" | "EYEBROW_ACCESSORY" | "EYELASH_ACCESSORY" | "MOOD_ANIMATION" | "DYNAMIC_HEAD" | "CODE_SNIPPET" | "ADS_VIDEO";
      /** Format: int64 */
      readonly capacity?: Id;
      readonly path?: string;
      /**
       * Format: enum
       * @enum {string}
       */
      readonly period?: "PERIOD_UNSPECIFIED" | "MONTH" | "DAY";
      /**
       * Format: enum
       * @enum {string}
       */
      readonly quotaType?: "QUOTA_TYPE_UNSPECIFIED" | "RATE_LIMIT_UPLOAD" | "RATE_LIMIT_CREATOR_STORE_DISTRIBUTE";
      /** Format: int64 */
      readonly usage?: Id;
      /** Format: date-time */
      readonly usageResetTime?: string;
    };
    readonly AssetVersion: {
      readonly creationContext?: components["schemas"]["CreationContext"];
      readonly moderationResult?: components["schemas"]["ModerationResult"];
      readonly path?: string;
      readonly published?: boolean;
    };
    readonly BatchGrantPermissionsRequest: {
      readonly action?: components["schemas"]["AssetAction"];
      /** @deprecated */
      readonly assetIds?: readonly Id[] | null;
      readonly enableDeepAccessCheck?: boolean;
      readonly requests?: readonly components["schemas"]["AssetGrantRequest"][] | null;
      readonly subjectId?: string | null;
      readonly subjectType?: components["schemas"]["SubjectType"];
    };
    readonly BatchGrantPermissionsResponse: {
      readonly errors?: readonly components["schemas"]["GrantPermissionError"][] | null;
      readonly successAssetIds?: readonly Id[] | null;
    };
    readonly CreationContext: {
      readonly assetPrivacy?: components["schemas"]["AssetPrivacy"];
      readonly creator: components["schemas"]["Creator"];
      /** Format: int64 */
      readonly expectedPrice?: Id;
    };
    readonly Creator: {
      /** Format: int64 */
      readonly groupId?: Id;
      /** Format: int64 */
      readonly userId?: Id;
    };
    readonly GrantPermissionError: {
      /** Format: int64 */
      readonly assetId?: Id;
      readonly code?: components["schemas"]["AssetPermissions.ErrorCode"];
    };
    readonly ListAssetQuotasResponse: {
      readonly assetQuotas?: readonly components["schemas"]["AssetQuota"][];
      readonly nextPageToken?: string;
    };
    readonly ModerationResult: {
      readonly moderationState?: string;
    };
    readonly "OCV1.Assets.Operation": {
      readonly done?: boolean;
      readonly error?: components["schemas"]["OCV1.Assets.Status"];
      readonly path?: string;
      readonly response?: components["schemas"]["Asset"];
    };
    readonly "OCV1.Assets.Status": {
      /** Format: int32 */
      readonly code?: number;
      readonly message?: string;
    };
    readonly Preview: {
      readonly altText?: string;
      readonly asset?: string;
    };
    readonly SocialLink: {
      readonly title?: string;
      readonly uri?: string;
    };
    /** @enum {string} */
    readonly State: "Unspecified" | "Active" | "Archived";
    /** @enum {string} */
    readonly SubjectType: "Invalid" | "User" | "Group" | "GroupRoleset" | "All" | "Universe";
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly Assets_CreateAsset: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "multipart/form-data": {
          /** Format: binary */
          readonly fileContent: FileInput;
          readonly request: components["schemas"]["Asset"];
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OCV1.Assets.Operation"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OCV1.Assets.Status"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly Assets_GetAsset: {
    readonly parameters: {
      readonly query?: {
        readonly readMask?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly assetId: string;
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
          readonly "application/json": components["schemas"]["Asset"];
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
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly Assets_UpdateAsset: {
    readonly parameters: {
      readonly query?: {
        readonly updateMask?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly assetId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "multipart/form-data": {
          /** Format: binary */
          readonly fileContent?: FileInput;
          readonly request: components["schemas"]["Asset"];
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OCV1.Assets.Operation"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OCV1.Assets.Status"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly Assets_ArchiveAsset: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly assetId: string;
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
          readonly "application/json": components["schemas"]["Asset"];
        };
      };
      readonly 400: {
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
  readonly Assets_RestoreAsset: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly assetId: string;
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
          readonly "application/json": components["schemas"]["Asset"];
        };
      };
      readonly 400: {
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
  readonly listAssetVersions: {
    readonly parameters: {
      readonly query?: {
        readonly maxPageSize?: number;
        readonly pageToken?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly assetId: string;
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
            readonly assetVersions?: readonly components["schemas"]["AssetVersion"][];
            readonly nextPageToken?: string;
          };
        };
      };
      readonly 400: {
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
  readonly Assets_RollbackAssetVersion: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly assetId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly assetVersion: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AssetVersion"];
        };
      };
      readonly 400: {
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
  readonly Assets_GetAssetVersion: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly assetId: string;
        readonly versionNumber: string;
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
          readonly "application/json": components["schemas"]["AssetVersion"];
        };
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
  readonly Assets_GetOperation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly operationId: string;
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
          readonly "application/json": components["schemas"]["OCV1.Assets.Operation"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OCV1.Assets.Status"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly Cloud_ListAssetQuotas: {
    readonly parameters: {
      readonly query?: {
        readonly filter?: string;
        readonly maxPageSize?: number;
        readonly pageToken?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly user_id: string;
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
          readonly "application/json": components["schemas"]["ListAssetQuotasResponse"];
        };
      };
    };
  };
}

export type Asset = components["schemas"]["Asset"]
export type AssetAction = components["schemas"]["AssetAction"]
export type AssetGrantRequest = components["schemas"]["AssetGrantRequest"]
export type AssetPrivacy = components["schemas"]["AssetPrivacy"]
export type AssetQuota = components["schemas"]["AssetQuota"]
export type AssetVersion = components["schemas"]["AssetVersion"]
export type BatchGrantPermissionsRequest = components["schemas"]["BatchGrantPermissionsRequest"]
export type BatchGrantPermissionsResponse = components["schemas"]["BatchGrantPermissionsResponse"]
export type CreationContext = components["schemas"]["CreationContext"]
export type Creator = components["schemas"]["Creator"]
export type Error = components["schemas"]["AssetPermissions.Error"]
export type ErrorCode = components["schemas"]["AssetPermissions.ErrorCode"]
export type ErrorResponse = components["schemas"]["AssetPermissions.ErrorResponse"]
export type GrantPermissionError = components["schemas"]["GrantPermissionError"]
export type ListAssetQuotasResponse = components["schemas"]["ListAssetQuotasResponse"]
export type ModerationResult = components["schemas"]["ModerationResult"]
export type Operation = components["schemas"]["OCV1.Assets.Operation"]
export type Preview = components["schemas"]["Preview"]
export type SocialLink = components["schemas"]["SocialLink"]
export type State = components["schemas"]["State"]
export type Status = components["schemas"]["OCV1.Assets.Status"]
export type SubjectType = components["schemas"]["SubjectType"]
