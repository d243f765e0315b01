// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/cloud/v2/users/{user_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_GetUser"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/users/{user_id}:generateThumbnail": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_GenerateUserThumbnail"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/users/{user_id}/inventory-items": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_ListInventoryItems"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/users/{user_id}/notifications": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Cloud_CreateUserNotification"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/users/{user_id}/operations/{operation_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_GetUserThumbnailGenerationOperation"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/legacy-followings/v1/users/{userId}/universes": {
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
          readonly userId: Id;
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
            readonly "application/json": readonly components["schemas"]["Roblox.Followings.Api.Models.UserFollowingUniverseResponse"][];
            readonly "text/json": readonly components["schemas"]["Roblox.Followings.Api.Models.UserFollowingUniverseResponse"][];
          };
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
  readonly "/legacy-followings/v1/users/{userId}/universes/{universeId}": {
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
          readonly userId: Id;
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
            readonly "application/json": components["schemas"]["Roblox.Followings.Api.Models.UserFollowingUniverseResponse"];
            readonly "text/json": components["schemas"]["Roblox.Followings.Api.Models.UserFollowingUniverseResponse"];
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
      };
    };
    readonly delete: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly universeId: Id;
          readonly userId: Id;
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
            readonly "application/json": components["schemas"]["Roblox.Followings.Api.Models.UserFollowingUniverseResponse"];
            readonly "text/json": components["schemas"]["Roblox.Followings.Api.Models.UserFollowingUniverseResponse"];
          };
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
      };
    };
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/legacy-followings/v1/users/{userId}/universes/{universeId}/status": {
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
          readonly universeId: Id;
          readonly userId: Id;
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
            readonly "application/json": components["schemas"]["Roblox.Followings.Api.Models.UserFollowingUniverseStatusResponse"];
            readonly "text/json": components["schemas"]["Roblox.Followings.Api.Models.UserFollowingUniverseStatusResponse"];
          };
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
  readonly "/legacy-followings/v2/users/{userId}/universes": {
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
          readonly userId: Id;
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
            readonly "application/json": components["schemas"]["Roblox.Followings.Api.Models.FollowsByTypeResponse"];
            readonly "text/json": components["schemas"]["Roblox.Followings.Api.Models.FollowsByTypeResponse"];
          };
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
    readonly GenerateUserThumbnailMetadata: Readonly<Record<string, unknown>>;
    readonly GenerateUserThumbnailResponse: {
      readonly imageUri?: string;
    };
    readonly GoogleProtobufAny: {
      readonly "@type"?: string;
    } & {
      readonly [key: string]: unknown;
    };
    readonly InventoryItem: {
      /** Format: date-time */
      readonly addTime?: string;
      readonly assetDetails?: components["schemas"]["InventoryItem_AssetDetails"];
      readonly badgeDetails?: components["schemas"]["InventoryItem_BadgeDetails"];
      readonly gamePassDetails?: components["schemas"]["InventoryItem_GamePassDetails"];
      readonly path?: string;
      readonly privateServerDetails?: components["schemas"]["InventoryItem_PrivateServerDetails"];
    };
    readonly InventoryItem_AssetDetails: {
      readonly assetId?: string;
      readonly collectibleDetails?: components["schemas"]["InventoryItem_CollectibleDetails"];
      readonly instanceId?: string;
      /**
       * Format: enum
       * @enum {string}
       */
      readonly inventoryItemAssetType?: "INVENTORY_ITEM_ASSET_TYPE_UNSPECIFIED" | "CLASSIC_TSHIRT" | "AUDIO" | "HAT" | "MODEL" | "CLASSIC_SHIRT" | "CLASSIC_PANTS" | "DECAL" | "CLASSIC_HEAD" | "FACE" | "GEAR" | "ANIMATION" | "TORSO" | "RIGHT_ARM" | "LEFT_ARM" | "LEFT_LEG" | "RIGHT_LEG" | "PACKAGE" | "PLUGIN" | "MESH_PART" | "HAIR_ACCESSORY" | "FACE_ACCESSORY" | "NECK_ACCESSORY" | "SHOULDER_ACCESSORY" | "FRONT_ACCESSORY" | "BACK_ACCESSORY" | "WAIST_ACCESSORY" | "CLIMB_ANIMATION" | "DEATH_ANIMATION" | "FALL_ANIMATION" | "IDLE_ANIMATION" | "JUMP_ANIMATION" | "RUN_ANIMATION" | "SWIM_ANIMATION" | "WALK_ANIMATION" | "POSE_ANIMATION" | "EMOTE_ANIMATION" | "VIDEO" | "TSHIRT_ACCESSORY" | "SHIRT_ACCESSORY" | "PANTS_ACCESSORY" | "JACKET_ACCESSORY" | "SWEATER_ACCESSORY" | "SHORTS_ACCESSORY" | "LEFT_SHOE_ACCESSORY" | "RIGHT_SHOE_ACCESSORY" | "DRESS_SKIRT_ACCESSORY" | "EYEBROW_ACCESSORY" | "EYELASH_ACCESSORY" | "MOOD_ANIMATION" | "DYNAMIC_HEAD" | "CREATED_PLACE" | "PURCHASED_PLACE";
    };
    readonly InventoryItem_BadgeDetails: {
      readonly badgeId?: string;
    };
    readonly InventoryItem_CollectibleDetails: {
      readonly instanceId?: string;
      /**
       * Format: enum
       * @enum {string}
       */
      readonly instanceState?: "COLLECTIBLE_ITEM_INSTANCE_STATE_UNSPECIFIED" | "AVAILABLE" | "HOLD";
      readonly itemId?: string;
      /** Format: int64 */
      readonly serialNumber?: Id;
    };
    readonly InventoryItem_GamePassDetails: {
      readonly gamePassId?: string;
    };
    readonly InventoryItem_PrivateServerDetails: {
      readonly privateServerId?: string;
    };
    readonly ListInventoryItemsResponse: {
      readonly inventoryItems?: readonly components["schemas"]["InventoryItem"][];
      readonly nextPageToken?: string;
    };
    readonly "OCV2.Operations.Operation": {
      readonly done?: boolean;
      readonly error?: components["schemas"]["Status"];
      readonly metadata?: components["schemas"]["GoogleProtobufAny"];
      readonly path?: string;
      readonly response?: components["schemas"]["GoogleProtobufAny"];
    };
    readonly Operation: {
      readonly done?: boolean;
      readonly error?: components["schemas"]["Status"];
      readonly metadata?: components["schemas"]["GoogleProtobufAny"];
      readonly path?: string;
      readonly response?: components["schemas"]["GoogleProtobufAny"];
    };
    readonly "Roblox.Followings.Api.Models.FollowsByTypeResponse": {
      readonly followedSources?: {
        readonly [key: string]: string;
      };
      /** Format: int64 */
      readonly followerId?: Id;
      /**
       * Format: int32
       * @enum {integer}
       */
      readonly followerType?: 0 | 1;
      /**
       * Format: int32
       * @enum {integer}
       */
      readonly sourceType?: 0 | 1;
    };
    readonly "Roblox.Followings.Api.Models.UserFollowingUniverseResponse": {
      /** Format: int64 */
      readonly universeId?: Id;
      /** Format: int64 */
      readonly userId?: Id;
    };
    readonly "Roblox.Followings.Api.Models.UserFollowingUniverseStatusResponse": {
      readonly CanFollow?: boolean;
      /** Format: int32 */
      readonly FollowingCountByType?: number;
      /** Format: int32 */
      readonly FollowingLimitByType?: number;
      readonly IsFollowing?: boolean;
      /** Format: int64 */
      readonly UniverseId?: Id;
      /** Format: int64 */
      readonly UserId?: Id;
    };
    readonly Status: {
      /** Format: int32 */
      readonly code?: number;
      readonly details?: readonly components["schemas"]["GoogleProtobufAny"][];
      readonly message?: string;
    };
    readonly User: {
      readonly about?: string;
      /** Format: date-time */
      readonly createTime?: string;
      readonly displayName?: string;
      readonly id?: string;
      readonly idVerified?: boolean;
      readonly locale?: string;
      readonly name?: string;
      readonly path?: string;
      readonly premium?: boolean;
      readonly socialNetworkProfiles?: components["schemas"]["User_SocialNetworkProfiles"];
    };
    readonly User_SocialNetworkProfiles: {
      readonly facebook?: string;
      readonly guilded?: string;
      readonly twitch?: string;
      readonly twitter?: string;
      /**
       * Format: enum
       * @enum {string}
       */
      readonly visibility?: "SOCIAL_NETWORK_VISIBILITY_UNSPECIFIED" | "NO_ONE" | "FRIENDS" | "FRIENDS_AND_FOLLOWING" | "FRIENDS_FOLLOWING_AND_FOLLOWERS" | "EVERYONE";
      readonly youtube?: string;
    };
    readonly UserNotification: {
      readonly id?: string;
      readonly path?: string;
      readonly payload?: components["schemas"]["UserNotification_Payload"];
      readonly source?: components["schemas"]["UserNotification_Source"];
    };
    readonly UserNotification_Payload: {
      readonly analyticsData?: components["schemas"]["UserNotification_Payload_AnalyticsData"];
      readonly joinExperience?: components["schemas"]["UserNotification_Payload_JoinExperience"];
      readonly messageId?: string;
      readonly parameters?: {
        readonly [key: string]: components["schemas"]["UserNotification_Payload_ParameterValue"];
      };
      /**
       * Format: enum
       * @enum {string}
       */
      readonly type?: "TYPE_UNSPECIFIED" | "MOMENT";
    };
    readonly UserNotification_Payload_AnalyticsData: {
      readonly category?: string;
    };
    readonly UserNotification_Payload_JoinExperience: {
      readonly launchData?: string;
    };
    readonly UserNotification_Payload_ParameterValue: {
      /** Format: int64 */
      readonly int64Value?: Id;
      readonly stringValue?: string;
    };
    readonly UserNotification_Source: {
      readonly universe?: string;
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
  readonly Cloud_GetUser: {
    readonly parameters: {
      readonly query?: never;
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
          readonly "application/json": components["schemas"]["User"];
        };
      };
    };
  };
  readonly Cloud_GenerateUserThumbnail: {
    readonly parameters: {
      readonly query?: {
        readonly format?: "FORMAT_UNSPECIFIED" | "PNG" | "JPEG";
        readonly shape?: "SHAPE_UNSPECIFIED" | "ROUND" | "SQUARE";
        readonly size?: number;
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
          readonly "application/json": components["schemas"]["Operation"];
        };
      };
    };
  };
  readonly Cloud_ListInventoryItems: {
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
          readonly "application/json": components["schemas"]["ListInventoryItemsResponse"];
        };
      };
    };
  };
  readonly Cloud_CreateUserNotification: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly user_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["UserNotification"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["UserNotification"];
        };
      };
    };
  };
  readonly Cloud_GetUserThumbnailGenerationOperation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly operation_id: string;
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
          readonly "application/json": components["schemas"]["OCV2.Operations.Operation"];
        };
      };
    };
  };
}

export type FollowsByTypeResponse = components["schemas"]["Roblox.Followings.Api.Models.FollowsByTypeResponse"]
export type GenerateUserThumbnailMetadata = components["schemas"]["GenerateUserThumbnailMetadata"]
export type GenerateUserThumbnailResponse = components["schemas"]["GenerateUserThumbnailResponse"]
export type GoogleProtobufAny = components["schemas"]["GoogleProtobufAny"]
export type InventoryItem = components["schemas"]["InventoryItem"]
export type InventoryItemAssetDetails = components["schemas"]["InventoryItem_AssetDetails"]
export type InventoryItemBadgeDetails = components["schemas"]["InventoryItem_BadgeDetails"]
export type InventoryItemCollectibleDetails = components["schemas"]["InventoryItem_CollectibleDetails"]
export type InventoryItemGamePassDetails = components["schemas"]["InventoryItem_GamePassDetails"]
export type InventoryItemPrivateServerDetails = components["schemas"]["InventoryItem_PrivateServerDetails"]
export type ListInventoryItemsResponse = components["schemas"]["ListInventoryItemsResponse"]
export type Operation = components["schemas"]["Operation"]
export type OperationsOperation = components["schemas"]["OCV2.Operations.Operation"]
export type Status = components["schemas"]["Status"]
export type User = components["schemas"]["User"]
export type UserFollowingUniverseResponse = components["schemas"]["Roblox.Followings.Api.Models.UserFollowingUniverseResponse"]
export type UserFollowingUniverseStatusResponse = components["schemas"]["Roblox.Followings.Api.Models.UserFollowingUniverseStatusResponse"]
export type UserNotification = components["schemas"]["UserNotification"]
export type UserNotificationPayload = components["schemas"]["UserNotification_Payload"]
export type UserNotificationPayloadAnalyticsData = components["schemas"]["UserNotification_Payload_AnalyticsData"]
export type UserNotificationPayloadJoinExperience = components["schemas"]["UserNotification_Payload_JoinExperience"]
export type UserNotificationPayloadParameterValue = components["schemas"]["UserNotification_Payload_ParameterValue"]
export type UserNotificationSource = components["schemas"]["UserNotification_Source"]
export type UserSocialNetworkProfiles = components["schemas"]["User_SocialNetworkProfiles"]
