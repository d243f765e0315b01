// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type { Shape } from "../../interface/Shape.ts"
import type { Open } from "../../interface/Values.ts"

export type { Open }

export type { Shape }

export interface UserSocialNetworkProfiles {
  readonly facebook?: string
  readonly twitter?: string
  readonly youtube?: string
  readonly twitch?: string
  readonly guilded?: string
  readonly visibility?: Open<"SOCIAL_NETWORK_VISIBILITY_UNSPECIFIED" | "NO_ONE" | "FRIENDS" | "FRIENDS_AND_FOLLOWING" | "FRIENDS_FOLLOWING_AND_FOLLOWERS" | "EVERYONE">
}
export const UserSocialNetworkProfiles: Shape<UserSocialNetworkProfiles> = {
  fields: { facebook: "text", twitter: "text", youtube: "text", twitch: "text", guilded: "text", visibility: "enum" }
}

export interface User {
  readonly path: string
  readonly createTime?: DateTime.Utc
  readonly id: string
  readonly name: string
  readonly displayName?: string
  readonly about?: string
  readonly locale?: string
  readonly premium?: boolean
  readonly idVerified?: boolean
  readonly socialNetworkProfiles?: UserSocialNetworkProfiles
}
export const User: Shape<User> = {
  fields: {
    path: "text",
    createTime: "timestamp",
    id: "id",
    name: "text",
    displayName: "text",
    about: "text",
    locale: "text",
    premium: "flag",
    idVerified: "flag",
    socialNetworkProfiles: UserSocialNetworkProfiles
  },
  required: ["path", "id", "name"]
}

export interface InventoryItemCollectibleDetails {
  readonly itemId?: string
  readonly instanceId?: string
  readonly instanceState?: Open<"COLLECTIBLE_ITEM_INSTANCE_STATE_UNSPECIFIED" | "AVAILABLE" | "HOLD">
  readonly serialNumber?: string
}
export const InventoryItemCollectibleDetails: Shape<InventoryItemCollectibleDetails> = { fields: { itemId: "id", instanceId: "id", instanceState: "enum", serialNumber: "id" } }

export interface InventoryItemAssetDetails {
  readonly assetId: string
  readonly inventoryItemAssetType?: Open<"INVENTORY_ITEM_ASSET_TYPE_UNSPECIFIED" | "CLASSIC_TSHIRT" | "AUDIO" | "HAT" | "MODEL" | "CLASSIC_SHIRT" | "CLASSIC_PANTS" | "DECAL" | "CLASSIC_HEAD" | "FACE" | "GEAR" | "ANIMATION" | "TORSO" | "RIGHT_ARM" | "LEFT_ARM" | "LEFT_LEG" | "RIGHT_LEG" | "PACKAGE" | "PLUGIN" | "MESH_PART" | "HAIR_ACCESSORY" | "FACE_ACCESSORY" | "NECK_ACCESSORY" | "SHOULDER_ACCESSORY" | "FRONT_ACCESSORY" | "BACK_ACCESSORY" | "WAIST_ACCESSORY" | "CLIMB_ANIMATION" | "DEATH_ANIMATION" | "FALL_ANIMATION" | "IDLE_ANIMATION" | "JUMP_ANIMATION" | "RUN_ANIMATION" | "SWIM_ANIMATION" | "WALK_ANIMATION" | "POSE_ANIMATION" | "EMOTE_ANIMATION" | "VIDEO" | "TSHIRT_ACCESSORY" | "SHIRT_ACCESSORY" | "PANTS_ACCESSORY" | "JACKET_ACCESSORY" | "SWEATER_ACCESSORY" | "SHORTS_ACCESSORY" | "LEFT_SHOE_ACCESSORY" | "RIGHT_SHOE_ACCESSORY" | "DRESS_SKIRT_ACCESSORY" | "EYEBROW_ACCESSORY" | "EYELASH_ACCESSORY" | "MOOD_ANIMATION" | "DYNAMIC_HEAD" | "CREATED_PLACE" | "PURCHASED_PLACE">
  readonly instanceId?: string
  readonly collectibleDetails?: InventoryItemCollectibleDetails
}
export const InventoryItemAssetDetails: Shape<InventoryItemAssetDetails> = {
  fields: {
    assetId: "id",
    inventoryItemAssetType: "enum",
    instanceId: "id",
    collectibleDetails: InventoryItemCollectibleDetails
  },
  required: ["assetId"]
}

export interface InventoryItemBadgeDetails {
  readonly badgeId: string
}
export const InventoryItemBadgeDetails: Shape<InventoryItemBadgeDetails> = { fields: { badgeId: "id" }, required: ["badgeId"] }

export interface InventoryItemGamePassDetails {
  readonly gamePassId: string
}
export const InventoryItemGamePassDetails: Shape<InventoryItemGamePassDetails> = { fields: { gamePassId: "id" }, required: ["gamePassId"] }

export interface InventoryItemPrivateServerDetails {
  readonly privateServerId: string
}
export const InventoryItemPrivateServerDetails: Shape<InventoryItemPrivateServerDetails> = { fields: { privateServerId: "id" }, required: ["privateServerId"] }

export interface InventoryItem {
  readonly path: string
  readonly assetDetails?: InventoryItemAssetDetails
  readonly badgeDetails?: InventoryItemBadgeDetails
  readonly gamePassDetails?: InventoryItemGamePassDetails
  readonly privateServerDetails?: InventoryItemPrivateServerDetails
  readonly addTime?: DateTime.Utc
  readonly userId?: string
  readonly id: string
}
export const InventoryItem: Shape<InventoryItem> = {
  fields: {
    path: "text",
    assetDetails: InventoryItemAssetDetails,
    badgeDetails: InventoryItemBadgeDetails,
    gamePassDetails: InventoryItemGamePassDetails,
    privateServerDetails: InventoryItemPrivateServerDetails,
    addTime: "timestamp"
  },
  required: ["path", "id"],
  ids: [["path", "users/{userId}/inventory-items/{id}"]]
}

export interface ListInventoryItemsResponse {
  readonly inventoryItems?: ReadonlyArray<InventoryItem>
  readonly nextPageToken?: string
}
export const ListInventoryItemsResponse: Shape<ListInventoryItemsResponse> = { fields: { inventoryItems: { list: InventoryItem }, nextPageToken: "text" } }

export interface UserNotificationSource {
  readonly universe?: string
  readonly universeId?: string
}
export const UserNotificationSource: Shape<UserNotificationSource> = { fields: { universe: "text" }, ids: [["universe", "universes/{universeId}"]] }

export interface UserNotificationPayloadParameterValue {
  readonly stringValue?: string
  readonly int64Value?: string
}
export const UserNotificationPayloadParameterValue: Shape<UserNotificationPayloadParameterValue> = { fields: { stringValue: "text", int64Value: "id" } }

export interface UserNotificationPayloadJoinExperience {
  readonly launchData?: string
}
export const UserNotificationPayloadJoinExperience: Shape<UserNotificationPayloadJoinExperience> = { fields: { launchData: "text" } }

export interface UserNotificationPayloadAnalyticsData {
  readonly category?: string
}
export const UserNotificationPayloadAnalyticsData: Shape<UserNotificationPayloadAnalyticsData> = { fields: { category: "text" } }

export interface UserNotificationPayload {
  readonly type?: Open<"TYPE_UNSPECIFIED" | "MOMENT">
  readonly messageId?: string
  readonly parameters?: { readonly [key: string]: UserNotificationPayloadParameterValue }
  readonly joinExperience?: UserNotificationPayloadJoinExperience
  readonly analyticsData?: UserNotificationPayloadAnalyticsData
}
export const UserNotificationPayload: Shape<UserNotificationPayload> = {
  fields: {
    type: "enum",
    messageId: "id",
    parameters: { map: UserNotificationPayloadParameterValue },
    joinExperience: UserNotificationPayloadJoinExperience,
    analyticsData: UserNotificationPayloadAnalyticsData
  }
}

export interface UserNotification {
  readonly path?: string
  readonly id?: string
  readonly source?: UserNotificationSource
  readonly payload?: UserNotificationPayload
}
export const UserNotification: Shape<UserNotification> = { fields: { path: "text", id: "id", source: UserNotificationSource, payload: UserNotificationPayload } }

export interface GoogleProtobufAny {
  readonly "@type"?: string
}
export const GoogleProtobufAny: Shape<GoogleProtobufAny> = { fields: { "@type": "text" } }

export interface Status {
  readonly code?: number
  readonly message?: string
  readonly details?: ReadonlyArray<GoogleProtobufAny>
}
export const Status: Shape<Status> = { fields: { code: "int", message: "text", details: { list: GoogleProtobufAny } } }

export interface OperationsOperation {
  readonly path?: string
  readonly metadata?: GoogleProtobufAny
  readonly done?: boolean
  readonly error?: Status
  readonly response?: GoogleProtobufAny
}
export const OperationsOperation: Shape<OperationsOperation> = {
  fields: { path: "text", metadata: GoogleProtobufAny, done: "flag", error: Status, response: GoogleProtobufAny }
}

export interface Operation {
  readonly path?: string
  readonly metadata?: GoogleProtobufAny
  readonly done?: boolean
  readonly error?: Status
  readonly response?: GoogleProtobufAny
}
export const Operation: Shape<Operation> = {
  fields: { path: "text", metadata: GoogleProtobufAny, done: "flag", error: Status, response: GoogleProtobufAny }
}

export interface GenerateUserThumbnailResponse {
  readonly imageUri: string
}
export const GenerateUserThumbnailResponse: Shape<GenerateUserThumbnailResponse> = { fields: { imageUri: "text" }, required: ["imageUri"] }

export interface UserFollowingUniverseResponse {
  readonly universeId: string
  readonly userId?: string
}
export const UserFollowingUniverseResponse: Shape<UserFollowingUniverseResponse> = { fields: { universeId: "id", userId: "id" }, required: ["universeId"] }

export type ListFollowedUniversesOutput = ReadonlyArray<UserFollowingUniverseResponse>
export const ListFollowedUniversesOutput: Shape<ListFollowedUniversesOutput> = { list: UserFollowingUniverseResponse }

export interface UserFollowingUniverseStatusResponse {
  readonly UniverseId?: string
  readonly UserId?: string
  readonly CanFollow?: boolean
  readonly IsFollowing?: boolean
  readonly FollowingCountByType?: number
  readonly FollowingLimitByType?: number
}
export const UserFollowingUniverseStatusResponse: Shape<UserFollowingUniverseStatusResponse> = {
  fields: {
    UniverseId: "id",
    UserId: "id",
    CanFollow: "flag",
    IsFollowing: "flag",
    FollowingCountByType: "int",
    FollowingLimitByType: "int"
  }
}

export interface FollowsByTypeResponse {
  readonly followerType?: number
  readonly followerId?: string
  readonly sourceType?: number
  readonly followedSources?: { readonly [key: string]: DateTime.Utc }
}
export const FollowsByTypeResponse: Shape<FollowsByTypeResponse> = {
  fields: { followerType: "int", followerId: "id", sourceType: "int", followedSources: { map: "timestamp" } }
}
