// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import * as Codec from "../../interface/Codec.ts"
import type { Open } from "../../interface/Operation.ts"

export interface FollowsByTypeResponse {
  readonly followerType?: number
  readonly followerId?: string
  readonly sourceType?: number
  readonly followedSources?: { readonly [key: string]: DateTime.Utc }
}
export const FollowsByTypeResponse = /*#__PURE__*/ Codec.struct<FollowsByTypeResponse>(() => ({
  followerType: Codec.Int,
  followerId: Codec.Int64,
  sourceType: Codec.Int,
  followedSources: Codec.record(Codec.Timestamp)
}))

export interface GenerateUserThumbnailResponse {
  readonly imageUri?: string
}
export const GenerateUserThumbnailResponse = /*#__PURE__*/ Codec.struct<GenerateUserThumbnailResponse>(() => ({
  imageUri: Codec.Text
}))

export interface GoogleProtobufAny {
  readonly "@type"?: string
}
export const GoogleProtobufAny = /*#__PURE__*/ Codec.struct<GoogleProtobufAny>(() => ({
  "@type": Codec.Text
}))

export interface InventoryItem {
  readonly path?: string
  readonly assetDetails?: InventoryItemAssetDetails
  readonly badgeDetails?: InventoryItemBadgeDetails
  readonly gamePassDetails?: InventoryItemGamePassDetails
  readonly privateServerDetails?: InventoryItemPrivateServerDetails
  readonly addTime?: DateTime.Utc
}
export const InventoryItem = /*#__PURE__*/ Codec.struct<InventoryItem>(() => ({
  path: Codec.Text,
  assetDetails: InventoryItemAssetDetails,
  badgeDetails: InventoryItemBadgeDetails,
  gamePassDetails: InventoryItemGamePassDetails,
  privateServerDetails: InventoryItemPrivateServerDetails,
  addTime: Codec.Timestamp
}))

export interface InventoryItemAssetDetails {
  readonly assetId?: string
  readonly inventoryItemAssetType?: Open<"INVENTORY_ITEM_ASSET_TYPE_UNSPECIFIED" | "CLASSIC_TSHIRT" | "AUDIO" | "HAT" | "MODEL" | "CLASSIC_SHIRT" | "CLASSIC_PANTS" | "DECAL" | "CLASSIC_HEAD" | "FACE" | "GEAR" | "ANIMATION" | "TORSO" | "RIGHT_ARM" | "LEFT_ARM" | "LEFT_LEG" | "RIGHT_LEG" | "PACKAGE" | "PLUGIN" | "MESH_PART" | "HAIR_ACCESSORY" | "FACE_ACCESSORY" | "NECK_ACCESSORY" | "SHOULDER_ACCESSORY" | "FRONT_ACCESSORY" | "BACK_ACCESSORY" | "WAIST_ACCESSORY" | "CLIMB_ANIMATION" | "DEATH_ANIMATION" | "FALL_ANIMATION" | "IDLE_ANIMATION" | "JUMP_ANIMATION" | "RUN_ANIMATION" | "SWIM_ANIMATION" | "WALK_ANIMATION" | "POSE_ANIMATION" | "EMOTE_ANIMATION" | "VIDEO" | "TSHIRT_ACCESSORY" | "SHIRT_ACCESSORY" | "PANTS_ACCESSORY" | "JACKET_ACCESSORY" | "SWEATER_ACCESSORY" | "SHORTS_ACCESSORY" | "LEFT_SHOE_ACCESSORY" | "RIGHT_SHOE_ACCESSORY" | "DRESS_SKIRT_ACCESSORY" | "EYEBROW_ACCESSORY" | "EYELASH_ACCESSORY" | "MOOD_ANIMATION" | "DYNAMIC_HEAD" | "CREATED_PLACE" | "PURCHASED_PLACE">
  readonly instanceId?: string
  readonly collectibleDetails?: InventoryItemCollectibleDetails
}
export const InventoryItemAssetDetails = /*#__PURE__*/ Codec.struct<InventoryItemAssetDetails>(() => ({
  assetId: Codec.Int64,
  inventoryItemAssetType: Codec.openEnum<"INVENTORY_ITEM_ASSET_TYPE_UNSPECIFIED" | "CLASSIC_TSHIRT" | "AUDIO" | "HAT" | "MODEL" | "CLASSIC_SHIRT" | "CLASSIC_PANTS" | "DECAL" | "CLASSIC_HEAD" | "FACE" | "GEAR" | "ANIMATION" | "TORSO" | "RIGHT_ARM" | "LEFT_ARM" | "LEFT_LEG" | "RIGHT_LEG" | "PACKAGE" | "PLUGIN" | "MESH_PART" | "HAIR_ACCESSORY" | "FACE_ACCESSORY" | "NECK_ACCESSORY" | "SHOULDER_ACCESSORY" | "FRONT_ACCESSORY" | "BACK_ACCESSORY" | "WAIST_ACCESSORY" | "CLIMB_ANIMATION" | "DEATH_ANIMATION" | "FALL_ANIMATION" | "IDLE_ANIMATION" | "JUMP_ANIMATION" | "RUN_ANIMATION" | "SWIM_ANIMATION" | "WALK_ANIMATION" | "POSE_ANIMATION" | "EMOTE_ANIMATION" | "VIDEO" | "TSHIRT_ACCESSORY" | "SHIRT_ACCESSORY" | "PANTS_ACCESSORY" | "JACKET_ACCESSORY" | "SWEATER_ACCESSORY" | "SHORTS_ACCESSORY" | "LEFT_SHOE_ACCESSORY" | "RIGHT_SHOE_ACCESSORY" | "DRESS_SKIRT_ACCESSORY" | "EYEBROW_ACCESSORY" | "EYELASH_ACCESSORY" | "MOOD_ANIMATION" | "DYNAMIC_HEAD" | "CREATED_PLACE" | "PURCHASED_PLACE">(),
  instanceId: Codec.Int64,
  collectibleDetails: InventoryItemCollectibleDetails
}))

export interface InventoryItemBadgeDetails {
  readonly badgeId?: string
}
export const InventoryItemBadgeDetails = /*#__PURE__*/ Codec.struct<InventoryItemBadgeDetails>(() => ({
  badgeId: Codec.Int64
}))

export interface InventoryItemCollectibleDetails {
  readonly itemId?: string
  readonly instanceId?: string
  readonly instanceState?: Open<"COLLECTIBLE_ITEM_INSTANCE_STATE_UNSPECIFIED" | "AVAILABLE" | "HOLD">
  readonly serialNumber?: string
}
export const InventoryItemCollectibleDetails = /*#__PURE__*/ Codec.struct<InventoryItemCollectibleDetails>(() => ({
  itemId: Codec.Int64,
  instanceId: Codec.Int64,
  instanceState: Codec.openEnum<"COLLECTIBLE_ITEM_INSTANCE_STATE_UNSPECIFIED" | "AVAILABLE" | "HOLD">(),
  serialNumber: Codec.Int64
}))

export interface InventoryItemGamePassDetails {
  readonly gamePassId?: string
}
export const InventoryItemGamePassDetails = /*#__PURE__*/ Codec.struct<InventoryItemGamePassDetails>(() => ({
  gamePassId: Codec.Int64
}))

export interface InventoryItemPrivateServerDetails {
  readonly privateServerId?: string
}
export const InventoryItemPrivateServerDetails = /*#__PURE__*/ Codec.struct<InventoryItemPrivateServerDetails>(() => ({
  privateServerId: Codec.Int64
}))

export type ListFollowedUniversesOutput = ReadonlyArray<UserFollowingUniverseResponse>
export const ListFollowedUniversesOutput = /*#__PURE__*/ Codec.lazy<ListFollowedUniversesOutput>(() => Codec.list(UserFollowingUniverseResponse))

export interface ListInventoryItemsResponse {
  readonly inventoryItems?: ReadonlyArray<InventoryItem>
  readonly nextPageToken?: string
}
export const ListInventoryItemsResponse = /*#__PURE__*/ Codec.struct<ListInventoryItemsResponse>(() => ({
  inventoryItems: Codec.list(InventoryItem),
  nextPageToken: Codec.Text
}))

export interface Operation {
  readonly path?: string
  readonly metadata?: GoogleProtobufAny
  readonly done?: boolean
  readonly error?: Status
  readonly response?: GoogleProtobufAny
}
export const Operation = /*#__PURE__*/ Codec.struct<Operation>(() => ({
  path: Codec.Text,
  metadata: GoogleProtobufAny,
  done: Codec.Flag,
  error: Status,
  response: GoogleProtobufAny
}))

export interface OperationsOperation {
  readonly path?: string
  readonly metadata?: GoogleProtobufAny
  readonly done?: boolean
  readonly error?: Status
  readonly response?: GoogleProtobufAny
}
export const OperationsOperation = /*#__PURE__*/ Codec.struct<OperationsOperation>(() => ({
  path: Codec.Text,
  metadata: GoogleProtobufAny,
  done: Codec.Flag,
  error: Status,
  response: GoogleProtobufAny
}))

export interface Status {
  readonly code?: number
  readonly message?: string
  readonly details?: ReadonlyArray<GoogleProtobufAny>
}
export const Status = /*#__PURE__*/ Codec.struct<Status>(() => ({
  code: Codec.Int,
  message: Codec.Text,
  details: Codec.list(GoogleProtobufAny)
}))

export interface User {
  readonly path?: string
  readonly createTime?: DateTime.Utc
  readonly id?: string
  readonly name?: string
  readonly displayName?: string
  readonly about?: string
  readonly locale?: string
  readonly premium?: boolean
  readonly idVerified?: boolean
  readonly socialNetworkProfiles?: UserSocialNetworkProfiles
}
export const User = /*#__PURE__*/ Codec.struct<User>(() => ({
  path: Codec.Text,
  createTime: Codec.Timestamp,
  id: Codec.Int64,
  name: Codec.Text,
  displayName: Codec.Text,
  about: Codec.Text,
  locale: Codec.Text,
  premium: Codec.Flag,
  idVerified: Codec.Flag,
  socialNetworkProfiles: UserSocialNetworkProfiles
}))

export interface UserFollowingUniverseResponse {
  readonly universeId?: string
  readonly userId?: string
}
export const UserFollowingUniverseResponse = /*#__PURE__*/ Codec.struct<UserFollowingUniverseResponse>(() => ({
  universeId: Codec.Int64,
  userId: Codec.Int64
}))

export interface UserFollowingUniverseStatusResponse {
  readonly UniverseId?: string
  readonly UserId?: string
  readonly CanFollow?: boolean
  readonly IsFollowing?: boolean
  readonly FollowingCountByType?: number
  readonly FollowingLimitByType?: number
}
export const UserFollowingUniverseStatusResponse = /*#__PURE__*/ Codec.struct<UserFollowingUniverseStatusResponse>(() => ({
  UniverseId: Codec.Int64,
  UserId: Codec.Int64,
  CanFollow: Codec.Flag,
  IsFollowing: Codec.Flag,
  FollowingCountByType: Codec.Int,
  FollowingLimitByType: Codec.Int
}))

export interface UserNotification {
  readonly path?: string
  readonly id?: string
  readonly source?: UserNotificationSource
  readonly payload?: UserNotificationPayload
}
export const UserNotification = /*#__PURE__*/ Codec.struct<UserNotification>(() => ({
  path: Codec.Text,
  id: Codec.Int64,
  source: UserNotificationSource,
  payload: UserNotificationPayload
}))

export interface UserNotificationPayload {
  readonly type?: Open<"TYPE_UNSPECIFIED" | "MOMENT">
  readonly messageId?: string
  readonly parameters?: { readonly [key: string]: UserNotificationPayloadParameterValue }
  readonly joinExperience?: UserNotificationPayloadJoinExperience
  readonly analyticsData?: UserNotificationPayloadAnalyticsData
}
export const UserNotificationPayload = /*#__PURE__*/ Codec.struct<UserNotificationPayload>(() => ({
  type: Codec.openEnum<"TYPE_UNSPECIFIED" | "MOMENT">(),
  messageId: Codec.Int64,
  parameters: Codec.record(UserNotificationPayloadParameterValue),
  joinExperience: UserNotificationPayloadJoinExperience,
  analyticsData: UserNotificationPayloadAnalyticsData
}))

export interface UserNotificationPayloadAnalyticsData {
  readonly category?: string
}
export const UserNotificationPayloadAnalyticsData = /*#__PURE__*/ Codec.struct<UserNotificationPayloadAnalyticsData>(() => ({
  category: Codec.Text
}))

export interface UserNotificationPayloadJoinExperience {
  readonly launchData?: string
}
export const UserNotificationPayloadJoinExperience = /*#__PURE__*/ Codec.struct<UserNotificationPayloadJoinExperience>(() => ({
  launchData: Codec.Text
}))

export interface UserNotificationPayloadParameterValue {
  readonly stringValue?: string
  readonly int64Value?: string
}
export const UserNotificationPayloadParameterValue = /*#__PURE__*/ Codec.struct<UserNotificationPayloadParameterValue>(() => ({
  stringValue: Codec.Text,
  int64Value: Codec.Int64
}))

export interface UserNotificationSource {
  readonly universe?: string
}
export const UserNotificationSource = /*#__PURE__*/ Codec.struct<UserNotificationSource>(() => ({
  universe: Codec.Text
}))

export interface UserSocialNetworkProfiles {
  readonly facebook?: string
  readonly twitter?: string
  readonly youtube?: string
  readonly twitch?: string
  readonly guilded?: string
  readonly visibility?: Open<"SOCIAL_NETWORK_VISIBILITY_UNSPECIFIED" | "NO_ONE" | "FRIENDS" | "FRIENDS_AND_FOLLOWING" | "FRIENDS_FOLLOWING_AND_FOLLOWERS" | "EVERYONE">
}
export const UserSocialNetworkProfiles = /*#__PURE__*/ Codec.struct<UserSocialNetworkProfiles>(() => ({
  facebook: Codec.Text,
  twitter: Codec.Text,
  youtube: Codec.Text,
  twitch: Codec.Text,
  guilded: Codec.Text,
  visibility: Codec.openEnum<"SOCIAL_NETWORK_VISIBILITY_UNSPECIFIED" | "NO_ONE" | "FRIENDS" | "FRIENDS_AND_FOLLOWING" | "FRIENDS_FOLLOWING_AND_FOLLOWERS" | "EVERYONE">()
}))
