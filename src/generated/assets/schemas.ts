// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import * as Codec from "../../interface/Codec.ts"
import type { Json, Open } from "../../interface/Operation.ts"

export interface Asset {
  readonly assetType?: string
  readonly assetId?: string
  readonly creationContext?: CreationContext
  readonly description?: string
  readonly displayName?: string
  readonly path?: string
  readonly revisionId?: string
  readonly revisionCreateTime?: DateTime.Utc
  readonly moderationResult?: ModerationResult
  readonly icon?: string
  readonly previews?: ReadonlyArray<Preview>
  readonly state?: Open<"Unspecified" | "Active" | "Archived">
  readonly facebookSocialLink?: SocialLink
  readonly twitterSocialLink?: SocialLink
  readonly youtubeSocialLink?: SocialLink
  readonly twitchSocialLink?: SocialLink
  readonly discordSocialLink?: SocialLink
  readonly githubSocialLink?: SocialLink
  readonly robloxSocialLink?: SocialLink
  readonly guildedSocialLink?: SocialLink
  readonly devForumSocialLink?: SocialLink
}
export const Asset = /*#__PURE__*/ Codec.struct<Asset>(() => ({
  assetType: Codec.Text,
  assetId: Codec.Int64,
  creationContext: CreationContext,
  description: Codec.Text,
  displayName: Codec.Text,
  path: Codec.Text,
  revisionId: Codec.Int64,
  revisionCreateTime: Codec.Timestamp,
  moderationResult: ModerationResult,
  icon: Codec.Text,
  previews: Codec.list(Preview),
  state: Codec.openEnum<"Unspecified" | "Active" | "Archived">(),
  facebookSocialLink: SocialLink,
  twitterSocialLink: SocialLink,
  youtubeSocialLink: SocialLink,
  twitchSocialLink: SocialLink,
  discordSocialLink: SocialLink,
  githubSocialLink: SocialLink,
  robloxSocialLink: SocialLink,
  guildedSocialLink: SocialLink,
  devForumSocialLink: SocialLink
}))

export interface AssetQuota {
  readonly path?: string
  readonly quotaType?: Open<"QUOTA_TYPE_UNSPECIFIED" | "RATE_LIMIT_UPLOAD" | "RATE_LIMIT_CREATOR_STORE_DISTRIBUTE">
  readonly assetType?: Open<"ASSET_TYPE_UNSPECIFIED" | "IMAGE" | "TSHIRT" | "AUDIO" | "MESH" | "LUA" | "HAT" | "PLACE" | "MODEL" | "SHIRT" | "PANTS" | "DECAL" | "HEAD" | "FACE" | "GEAR" | "ANIMATION" | "TORSO" | "RIGHT_ARM" | "LEFT_ARM" | "LEFT_LEG" | "RIGHT_LEG" | "YOUTUBE_VIDEO" | "APP" | "CODE" | "PLUGIN" | "SOLID_MODEL" | "MESH_PART" | "HAIR_ACCESSORY" | "FACE_ACCESSORY" | "NECK_ACCESSORY" | "SHOULDER_ACCESSORY" | "FRONT_ACCESSORY" | "BACK_ACCESSORY" | "WAIST_ACCESSORY" | "CLIMB_ANIMATION" | "DEATH_ANIMATION" | "FALL_ANIMATION" | "IDLE_ANIMATION" | "JUMP_ANIMATION" | "RUN_ANIMATION" | "SWIM_ANIMATION" | "WALK_ANIMATION" | "POSE_ANIMATION" | "LOCALIZATION_TABLE_MANIFEST" | "LOCALIZATION_TABLE_TRANSLATION" | "EMOTE_ANIMATION" | "VIDEO" | "TEXTURE_PACK" | "TSHIRT_ACCESSORY" | "SHIRT_ACCESSORY" | "PANTS_ACCESSORY" | "JACKET_ACCESSORY" | "SWEATER_ACCESSORY" | "SHORTS_ACCESSORY" | "LEFT_SHOE_ACCESSORY" | "RIGHT_SHOE_ACCESSORY" | "DRESS_SKIRT_ACCESSORY" | "FONT_FAMILY" | "FONT_FACE" | "MESH_HIDDEN_SURFACE_REMOVAL" | "EYEBROW_ACCESSORY" | "EYELASH_ACCESSORY" | "MOOD_ANIMATION" | "DYNAMIC_HEAD" | "CODE_SNIPPET" | "ADS_VIDEO">
  readonly usage?: string
  readonly capacity?: string
  readonly period?: Open<"PERIOD_UNSPECIFIED" | "MONTH" | "DAY">
  readonly usageResetTime?: DateTime.Utc
}
export const AssetQuota = /*#__PURE__*/ Codec.struct<AssetQuota>(() => ({
  path: Codec.Text,
  quotaType: Codec.openEnum<"QUOTA_TYPE_UNSPECIFIED" | "RATE_LIMIT_UPLOAD" | "RATE_LIMIT_CREATOR_STORE_DISTRIBUTE">(),
  assetType: Codec.openEnum<"ASSET_TYPE_UNSPECIFIED" | "IMAGE" | "TSHIRT" | "AUDIO" | "MESH" | "LUA" | "HAT" | "PLACE" | "MODEL" | "SHIRT" | "PANTS" | "DECAL" | "HEAD" | "FACE" | "GEAR" | "ANIMATION" | "TORSO" | "RIGHT_ARM" | "LEFT_ARM" | "LEFT_LEG" | "RIGHT_LEG" | "YOUTUBE_VIDEO" | "APP" | "CODE" | "PLUGIN" | "SOLID_MODEL" | "MESH_PART" | "HAIR_ACCESSORY" | "FACE_ACCESSORY" | "NECK_ACCESSORY" | "SHOULDER_ACCESSORY" | "FRONT_ACCESSORY" | "BACK_ACCESSORY" | "WAIST_ACCESSORY" | "CLIMB_ANIMATION" | "DEATH_ANIMATION" | "FALL_ANIMATION" | "IDLE_ANIMATION" | "JUMP_ANIMATION" | "RUN_ANIMATION" | "SWIM_ANIMATION" | "WALK_ANIMATION" | "POSE_ANIMATION" | "LOCALIZATION_TABLE_MANIFEST" | "LOCALIZATION_TABLE_TRANSLATION" | "EMOTE_ANIMATION" | "VIDEO" | "TEXTURE_PACK" | "TSHIRT_ACCESSORY" | "SHIRT_ACCESSORY" | "PANTS_ACCESSORY" | "JACKET_ACCESSORY" | "SWEATER_ACCESSORY" | "SHORTS_ACCESSORY" | "LEFT_SHOE_ACCESSORY" | "RIGHT_SHOE_ACCESSORY" | "DRESS_SKIRT_ACCESSORY" | "FONT_FAMILY" | "FONT_FACE" | "MESH_HIDDEN_SURFACE_REMOVAL" | "EYEBROW_ACCESSORY" | "EYELASH_ACCESSORY" | "MOOD_ANIMATION" | "DYNAMIC_HEAD" | "CODE_SNIPPET" | "ADS_VIDEO">(),
  usage: Codec.Int64,
  capacity: Codec.Int64,
  period: Codec.openEnum<"PERIOD_UNSPECIFIED" | "MONTH" | "DAY">(),
  usageResetTime: Codec.Timestamp
}))

export interface AssetVersion {
  readonly creationContext?: CreationContext
  readonly path?: string
  readonly moderationResult?: ModerationResult
  readonly published?: boolean
}
export const AssetVersion = /*#__PURE__*/ Codec.struct<AssetVersion>(() => ({
  creationContext: CreationContext,
  path: Codec.Text,
  moderationResult: ModerationResult,
  published: Codec.Flag
}))

export interface BatchGrantPermissionsResponse {
  readonly successAssetIds?: ReadonlyArray<string>
  readonly errors?: ReadonlyArray<GrantPermissionError>
}
export const BatchGrantPermissionsResponse = /*#__PURE__*/ Codec.struct<BatchGrantPermissionsResponse>(() => ({
  successAssetIds: Codec.list(Codec.Int64),
  errors: Codec.list(GrantPermissionError)
}))

export interface CreationContext {
  readonly assetPrivacy?: Open<"default" | "restricted" | "openUse">
  readonly creator?: Creator
  readonly expectedPrice?: string
}
export const CreationContext = /*#__PURE__*/ Codec.struct<CreationContext>(() => ({
  assetPrivacy: Codec.openEnum<"default" | "restricted" | "openUse">(),
  creator: Creator,
  expectedPrice: Codec.Int64
}))

export interface Creator {
  readonly userId?: string
  readonly groupId?: string
}
export const Creator = /*#__PURE__*/ Codec.struct<Creator>(() => ({
  userId: Codec.Int64,
  groupId: Codec.Int64
}))

export interface GetDeliveryLocationAtVersionOutput {
  readonly location?: string
  readonly isArchived?: boolean
  readonly isRecordable?: boolean
  readonly assetMetadatas?: ReadonlyArray<GetDeliveryLocationAtVersionOutputAssetMetadatasItem>
}
export const GetDeliveryLocationAtVersionOutput = /*#__PURE__*/ Codec.struct<GetDeliveryLocationAtVersionOutput>(() => ({
  location: Codec.Text,
  isArchived: Codec.Flag,
  isRecordable: Codec.Flag,
  assetMetadatas: Codec.list(GetDeliveryLocationAtVersionOutputAssetMetadatasItem)
}))

export interface GetDeliveryLocationAtVersionOutputAssetMetadatasItem {
  readonly metadataType?: string
  readonly value?: Json
}
export const GetDeliveryLocationAtVersionOutputAssetMetadatasItem = /*#__PURE__*/ Codec.struct<GetDeliveryLocationAtVersionOutputAssetMetadatasItem>(() => ({
  metadataType: Codec.Int64,
  value: Codec.Any
}))

export interface GetDeliveryLocationOutput {
  readonly location?: string
  readonly isArchived?: boolean
  readonly isRecordable?: boolean
  readonly assetMetadatas?: ReadonlyArray<GetDeliveryLocationOutputAssetMetadatasItem>
}
export const GetDeliveryLocationOutput = /*#__PURE__*/ Codec.struct<GetDeliveryLocationOutput>(() => ({
  location: Codec.Text,
  isArchived: Codec.Flag,
  isRecordable: Codec.Flag,
  assetMetadatas: Codec.list(GetDeliveryLocationOutputAssetMetadatasItem)
}))

export interface GetDeliveryLocationOutputAssetMetadatasItem {
  readonly metadataType?: string
  readonly value?: Json
}
export const GetDeliveryLocationOutputAssetMetadatasItem = /*#__PURE__*/ Codec.struct<GetDeliveryLocationOutputAssetMetadatasItem>(() => ({
  metadataType: Codec.Int64,
  value: Codec.Any
}))

export interface GrantPermissionError {
  readonly assetId?: string
  readonly code?: Open<"UnknownError" | "InvalidRequest" | "AssetNotFound" | "CannotManageAsset" | "PublicAssetCannotBeGrantedTo" | "CannotManageSubject" | "SubjectNotFound" | "AssetTypeNotEnabled" | "PermissionLimitReached" | "DependenciesLimitReached" | "NotRequestable" | "RequesterNotAConnection" | "AlreadyPending" | "AlreadyHasAccess" | "RequestNotFound" | "InvalidRequestStatus" | "RateLimited" | "CallerNotOwner" | "BatchSizeLimitExceeded">
}
export const GrantPermissionError = /*#__PURE__*/ Codec.struct<GrantPermissionError>(() => ({
  assetId: Codec.Int64,
  code: Codec.openEnum<"UnknownError" | "InvalidRequest" | "AssetNotFound" | "CannotManageAsset" | "PublicAssetCannotBeGrantedTo" | "CannotManageSubject" | "SubjectNotFound" | "AssetTypeNotEnabled" | "PermissionLimitReached" | "DependenciesLimitReached" | "NotRequestable" | "RequesterNotAConnection" | "AlreadyPending" | "AlreadyHasAccess" | "RequestNotFound" | "InvalidRequestStatus" | "RateLimited" | "CallerNotOwner" | "BatchSizeLimitExceeded">()
}))

export interface ListAssetQuotasResponse {
  readonly assetQuotas?: ReadonlyArray<AssetQuota>
  readonly nextPageToken?: string
}
export const ListAssetQuotasResponse = /*#__PURE__*/ Codec.struct<ListAssetQuotasResponse>(() => ({
  assetQuotas: Codec.list(AssetQuota),
  nextPageToken: Codec.Text
}))

export interface ListVersionsOutput {
  readonly assetVersions?: ReadonlyArray<AssetVersion>
  readonly nextPageToken?: string
}
export const ListVersionsOutput = /*#__PURE__*/ Codec.struct<ListVersionsOutput>(() => ({
  assetVersions: Codec.list(AssetVersion),
  nextPageToken: Codec.Text
}))

export interface ModerationResult {
  readonly moderationState?: string
}
export const ModerationResult = /*#__PURE__*/ Codec.struct<ModerationResult>(() => ({
  moderationState: Codec.Text
}))

export interface Operation {
  readonly path?: string
  readonly done?: boolean
  readonly error?: Status
  readonly response?: Asset
}
export const Operation = /*#__PURE__*/ Codec.struct<Operation>(() => ({
  path: Codec.Text,
  done: Codec.Flag,
  error: Status,
  response: Asset
}))

export interface Preview {
  readonly asset?: string
  readonly altText?: string
}
export const Preview = /*#__PURE__*/ Codec.struct<Preview>(() => ({
  asset: Codec.Text,
  altText: Codec.Text
}))

export interface SocialLink {
  readonly title?: string
  readonly uri?: string
}
export const SocialLink = /*#__PURE__*/ Codec.struct<SocialLink>(() => ({
  title: Codec.Text,
  uri: Codec.Text
}))

export interface Status {
  readonly code?: number
  readonly message?: string
}
export const Status = /*#__PURE__*/ Codec.struct<Status>(() => ({
  code: Codec.Int,
  message: Codec.Text
}))
