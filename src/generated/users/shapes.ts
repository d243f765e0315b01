// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type { ResultShape, Shape } from "../../interface/Shape.ts"
import type { JsonObject, Open } from "../../interface/Values.ts"

export type { JsonObject, Open }

export type { ResultShape, Shape }

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

export interface UserAnswer {
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
  readonly userId: string
}
export const UserAnswer: Shape<UserAnswer> = {
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
  required: ["path", "id", "name", "userId"],
  ids: [["id", "{userId}"]]
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

export interface InventoryItemAnswer {
  readonly path: string
  readonly assetDetails?: InventoryItemAssetDetails
  readonly badgeDetails?: InventoryItemBadgeDetails
  readonly gamePassDetails?: InventoryItemGamePassDetails
  readonly privateServerDetails?: InventoryItemPrivateServerDetails
  readonly addTime?: DateTime.Utc
  readonly userId?: string
  readonly id: string
  readonly content?: JsonObject
}
export const InventoryItemAnswer: Shape<InventoryItemAnswer> = {
  fields: {
    path: "text",
    assetDetails: InventoryItemAssetDetails,
    badgeDetails: InventoryItemBadgeDetails,
    gamePassDetails: InventoryItemGamePassDetails,
    privateServerDetails: InventoryItemPrivateServerDetails,
    addTime: "timestamp"
  },
  required: ["path", "id"],
  ids: [["path", "users/{userId}/inventory-items/{id}"]],
  rest: "content"
}

export interface ListInventoryItemsResponse {
  readonly inventoryItems?: ReadonlyArray<InventoryItemAnswer>
  readonly nextPageToken?: string
}
export const ListInventoryItemsResponse: Shape<ListInventoryItemsResponse> = { fields: { inventoryItems: { list: InventoryItemAnswer }, nextPageToken: "text" } }

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

/** A user's profile. */
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
  readonly userId: string
  /** Where people see the profile, on roblox.com. */
  readonly profileUri: string
}
export const User: ResultShape<User> = {
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
    socialNetworkProfiles: UserSocialNetworkProfiles,
    userId: "id",
    profileUri: "text"
  },
  required: ["path", "id", "name", "userId", "profileUri"]
}

/** What kind of asset an item is: the words of the other services, `CreatedPlace`, `PurchasedPlace`, and more to come. */
export type InventoryAssetType = Open<"TShirt" | "Audio" | "Hat" | "Model" | "Shirt" | "Pants" | "Decal" | "Head" | "Face" | "Gear" | "Animation" | "Torso" | "RightArm" | "LeftArm" | "LeftLeg" | "RightLeg" | "Package" | "Plugin" | "MeshPart" | "HairAccessory" | "FaceAccessory" | "NeckAccessory" | "ShoulderAccessory" | "FrontAccessory" | "BackAccessory" | "WaistAccessory" | "ClimbAnimation" | "DeathAnimation" | "FallAnimation" | "IdleAnimation" | "JumpAnimation" | "RunAnimation" | "SwimAnimation" | "WalkAnimation" | "PoseAnimation" | "EmoteAnimation" | "Video" | "TShirtAccessory" | "ShirtAccessory" | "PantsAccessory" | "JacketAccessory" | "SweaterAccessory" | "ShortsAccessory" | "LeftShoeAccessory" | "RightShoeAccessory" | "DressSkirtAccessory" | "EyebrowAccessory" | "EyelashAccessory" | "MoodAnimation" | "DynamicHead" | "CreatedPlace" | "PurchasedPlace">
export const InventoryAssetType: ResultShape<InventoryAssetType> = { of: () => "enum" }

/** Something that a user owns. Kinds that this version does not know are `Other`, with their content. */
export type InventoryItem =
  | {
  readonly _tag: "Asset"
  readonly path?: string
  /** When the user got it. Passes have none. */
  readonly addTime?: DateTime.Utc
  readonly assetId: string
  readonly assetType?: InventoryAssetType
  /** Of this copy. */
  readonly instanceId?: string
  readonly collectible?: InventoryItemCollectibleDetails
}
  | {
  readonly _tag: "Badge"
  readonly path?: string
  /** When the user got it. Passes have none. */
  readonly addTime?: DateTime.Utc
  readonly badgeId: string
}
  | {
  readonly _tag: "GamePass"
  readonly path?: string
  /** When the user got it. Passes have none. */
  readonly addTime?: DateTime.Utc
  readonly gamePassId: string
}
  | {
  readonly _tag: "PrivateServer"
  readonly path?: string
  /** When the user got it. Passes have none. */
  readonly addTime?: DateTime.Utc
  readonly privateServerId: string
}
  | {
  readonly _tag: "Other"
  readonly path?: string
  /** When the user got it. Passes have none. */
  readonly addTime?: DateTime.Utc
  /** All that the answer has of it. */
  readonly content: JsonObject
}
export const InventoryItem: ResultShape<InventoryItem> = {
  tagged: {
    Asset: {
      fields: {
        path: "text",
        addTime: "timestamp",
        assetId: "id",
        assetType: InventoryAssetType,
        instanceId: "id",
        collectible: InventoryItemCollectibleDetails
      },
      required: ["assetId"]
    },
    Badge: { fields: { path: "text", addTime: "timestamp", badgeId: "id" }, required: ["badgeId"] },
    GamePass: { fields: { path: "text", addTime: "timestamp", gamePassId: "id" }, required: ["gamePassId"] },
    PrivateServer: { fields: { path: "text", addTime: "timestamp", privateServerId: "id" }, required: ["privateServerId"] },
    Other: { fields: { path: "text", addTime: "timestamp", content: "object" }, required: ["content"] }
  }
}

/** A universe that a user follows. */
export interface FollowedUniverse {
  readonly universeId: string
  readonly followTime: DateTime.Utc
}
export const FollowedUniverse: ResultShape<FollowedUniverse> = { fields: { universeId: "id", followTime: "timestamp" }, required: ["universeId", "followTime"] }

/** Whether a user follows a universe, and could. */
export interface FollowStatus {
  readonly universeId?: string
  readonly userId?: string
  readonly canFollow?: boolean
  readonly isFollowing?: boolean
  /** How many universes the user follows, and how many a user can. */
  readonly followingCount?: number
  readonly followingLimit?: number
}
export const FollowStatus: ResultShape<FollowStatus> = {
  fields: {
    universeId: "id",
    userId: "id",
    canFollow: "flag",
    isFollowing: "flag",
    followingCount: "int",
    followingLimit: "int"
  }
}
