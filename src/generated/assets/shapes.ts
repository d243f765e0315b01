// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type { ResultShape, Shape } from "../../interface/Shape.ts"
import type { Json, Open } from "../../interface/Values.ts"

export type { Json, Open }

export type { ResultShape, Shape }

export interface GetDeliveryLocationOutputAssetMetadatasItem {
  readonly metadataType?: string
  readonly value?: Json
}
export const GetDeliveryLocationOutputAssetMetadatasItem: Shape<GetDeliveryLocationOutputAssetMetadatasItem> = { fields: { metadataType: "id", value: "json" } }

export interface GetDeliveryLocationOutput {
  readonly location: string
  readonly isArchived?: boolean
  readonly isRecordable?: boolean
  readonly assetMetadatas?: ReadonlyArray<GetDeliveryLocationOutputAssetMetadatasItem>
}
export const GetDeliveryLocationOutput: Shape<GetDeliveryLocationOutput> = {
  fields: {
    location: "text",
    isArchived: "flag",
    isRecordable: "flag",
    assetMetadatas: { list: GetDeliveryLocationOutputAssetMetadatasItem }
  },
  required: ["location"]
}

export interface GetDeliveryLocationAtVersionOutputAssetMetadatasItem {
  readonly metadataType?: string
  readonly value?: Json
}
export const GetDeliveryLocationAtVersionOutputAssetMetadatasItem: Shape<GetDeliveryLocationAtVersionOutputAssetMetadatasItem> = { fields: { metadataType: "id", value: "json" } }

export interface GetDeliveryLocationAtVersionOutput {
  readonly location: string
  readonly isArchived?: boolean
  readonly isRecordable?: boolean
  readonly assetMetadatas?: ReadonlyArray<GetDeliveryLocationAtVersionOutputAssetMetadatasItem>
}
export const GetDeliveryLocationAtVersionOutput: Shape<GetDeliveryLocationAtVersionOutput> = {
  fields: {
    location: "text",
    isArchived: "flag",
    isRecordable: "flag",
    assetMetadatas: { list: GetDeliveryLocationAtVersionOutputAssetMetadatasItem }
  },
  required: ["location"]
}

export interface GrantPermissionError {
  readonly assetId?: string
  readonly code?: Open<"UnknownError" | "InvalidRequest" | "AssetNotFound" | "CannotManageAsset" | "PublicAssetCannotBeGrantedTo" | "CannotManageSubject" | "SubjectNotFound" | "AssetTypeNotEnabled" | "PermissionLimitReached" | "DependenciesLimitReached" | "NotRequestable" | "RequesterNotAConnection" | "AlreadyPending" | "AlreadyHasAccess" | "RequestNotFound" | "InvalidRequestStatus" | "RateLimited" | "CallerNotOwner" | "BatchSizeLimitExceeded">
}
export const GrantPermissionError: Shape<GrantPermissionError> = { fields: { assetId: "id", code: "enum" } }

export interface BatchGrantPermissionsResponse {
  readonly successAssetIds?: ReadonlyArray<string>
  readonly errors?: ReadonlyArray<GrantPermissionError>
}
export const BatchGrantPermissionsResponse: Shape<BatchGrantPermissionsResponse> = { fields: { successAssetIds: { list: "id" }, errors: { list: GrantPermissionError } } }

export interface Status {
  readonly code?: number
  readonly message?: string
}
export const Status: Shape<Status> = { fields: { code: "int", message: "text" } }

export interface Creator {
  readonly userId?: string
  readonly groupId?: string
}
export const Creator: Shape<Creator> = { fields: { userId: "id", groupId: "id" } }

export interface CreationContext {
  readonly assetPrivacy?: Open<"default" | "restricted" | "openUse">
  readonly creator?: Creator
  readonly expectedPrice?: string
}
export const CreationContext: Shape<CreationContext> = { fields: { assetPrivacy: "enum", creator: Creator, expectedPrice: "id" } }

export interface ModerationResult {
  readonly moderationState?: string
}
export const ModerationResult: Shape<ModerationResult> = { fields: { moderationState: "text" } }

export interface Preview {
  readonly asset?: string
  readonly altText?: string
  readonly assetId?: string
}
export const Preview: Shape<Preview> = { fields: { asset: "text", altText: "text" }, ids: [["asset", "assets/{assetId}"]] }

export interface SocialLink {
  readonly title?: string
  readonly uri?: string
}
export const SocialLink: Shape<SocialLink> = { fields: { title: "text", uri: "text" } }

export interface AssetAnswer {
  readonly assetType?: string
  readonly assetId: string
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
  readonly tryAssetSocialLink?: SocialLink
  readonly facebookSocialLink?: SocialLink
  readonly twitterSocialLink?: SocialLink
  readonly youtubeSocialLink?: SocialLink
  readonly twitchSocialLink?: SocialLink
  readonly discordSocialLink?: SocialLink
  readonly githubSocialLink?: SocialLink
  readonly robloxSocialLink?: SocialLink
  readonly guildedSocialLink?: SocialLink
  readonly devForumSocialLink?: SocialLink
  readonly iconAssetId?: string
}
export const AssetAnswer: Shape<AssetAnswer> = {
  fields: {
    assetType: "text",
    assetId: "id",
    creationContext: CreationContext,
    description: "text",
    displayName: "text",
    path: "text",
    revisionId: "id",
    revisionCreateTime: "timestamp",
    moderationResult: ModerationResult,
    icon: "text",
    previews: { list: Preview },
    state: "enum",
    tryAssetSocialLink: SocialLink,
    facebookSocialLink: SocialLink,
    twitterSocialLink: SocialLink,
    youtubeSocialLink: SocialLink,
    twitchSocialLink: SocialLink,
    discordSocialLink: SocialLink,
    githubSocialLink: SocialLink,
    robloxSocialLink: SocialLink,
    guildedSocialLink: SocialLink,
    devForumSocialLink: SocialLink
  },
  required: ["assetId"],
  ids: [["path", "assets/{assetId}"], ["icon", "assets/{iconAssetId}"]]
}

export interface Operation {
  readonly path?: string
  readonly done?: boolean
  readonly error?: Status
  readonly response?: AssetAnswer
}
export const Operation: Shape<Operation> = { fields: { path: "text", done: "flag", error: Status, response: AssetAnswer } }

export interface AssetVersion {
  readonly creationContext?: CreationContext
  readonly path: string
  readonly moderationResult?: ModerationResult
  readonly published?: boolean
  readonly assetId: string
  readonly versionNumber: string
}
export const AssetVersion: Shape<AssetVersion> = {
  fields: { creationContext: CreationContext, path: "text", moderationResult: ModerationResult, published: "flag" },
  required: ["path", "assetId", "versionNumber"],
  ids: [["path", "assets/{assetId}/versions/{versionNumber}"]]
}

export interface ListVersionsOutput {
  readonly assetVersions?: ReadonlyArray<AssetVersion>
  readonly nextPageToken?: string
}
export const ListVersionsOutput: Shape<ListVersionsOutput> = { fields: { assetVersions: { list: AssetVersion }, nextPageToken: "text" } }

export interface AssetQuotaAnswer {
  readonly path: string
  readonly quotaType?: Open<"QUOTA_TYPE_UNSPECIFIED" | "RATE_LIMIT_UPLOAD" | "RATE_LIMIT_CREATOR_STORE_DISTRIBUTE">
  readonly assetType?: Open<"ASSET_TYPE_UNSPECIFIED" | "IMAGE" | "TSHIRT" | "AUDIO" | "MESH" | "LUA" | "HAT" | "PLACE" | "MODEL" | "SHIRT" | "PANTS" | "DECAL" | "HEAD" | "FACE" | "GEAR" | "ANIMATION" | "TORSO" | "RIGHT_ARM" | "LEFT_ARM" | "LEFT_LEG" | "RIGHT_LEG" | "YOUTUBE_VIDEO" | "APP" | "CODE" | "PLUGIN" | "SOLID_MODEL" | "MESH_PART" | "HAIR_ACCESSORY" | "FACE_ACCESSORY" | "NECK_ACCESSORY" | "SHOULDER_ACCESSORY" | "FRONT_ACCESSORY" | "BACK_ACCESSORY" | "WAIST_ACCESSORY" | "CLIMB_ANIMATION" | "DEATH_ANIMATION" | "FALL_ANIMATION" | "IDLE_ANIMATION" | "JUMP_ANIMATION" | "RUN_ANIMATION" | "SWIM_ANIMATION" | "WALK_ANIMATION" | "POSE_ANIMATION" | "LOCALIZATION_TABLE_MANIFEST" | "LOCALIZATION_TABLE_TRANSLATION" | "EMOTE_ANIMATION" | "VIDEO" | "TEXTURE_PACK" | "TSHIRT_ACCESSORY" | "SHIRT_ACCESSORY" | "PANTS_ACCESSORY" | "JACKET_ACCESSORY" | "SWEATER_ACCESSORY" | "SHORTS_ACCESSORY" | "LEFT_SHOE_ACCESSORY" | "RIGHT_SHOE_ACCESSORY" | "DRESS_SKIRT_ACCESSORY" | "FONT_FAMILY" | "FONT_FACE" | "MESH_HIDDEN_SURFACE_REMOVAL" | "EYEBROW_ACCESSORY" | "EYELASH_ACCESSORY" | "MOOD_ANIMATION" | "DYNAMIC_HEAD" | "CODE_SNIPPET" | "ADS_VIDEO">
  readonly usage?: string
  readonly capacity?: string
  readonly period?: Open<"PERIOD_UNSPECIFIED" | "MONTH" | "DAY">
  readonly usageResetTime?: DateTime.Utc
  readonly userId?: string
  readonly id: string
}
export const AssetQuotaAnswer: Shape<AssetQuotaAnswer> = {
  fields: {
    path: "text",
    quotaType: "enum",
    assetType: "enum",
    usage: "id",
    capacity: "id",
    period: "enum",
    usageResetTime: "timestamp"
  },
  required: ["path", "id"],
  ids: [["path", "users/{userId}/asset-quotas/{id}"]]
}

export interface ListAssetQuotasResponse {
  readonly assetQuotas?: ReadonlyArray<AssetQuotaAnswer>
  readonly nextPageToken?: string
}
export const ListAssetQuotasResponse: Shape<ListAssetQuotasResponse> = { fields: { assetQuotas: { list: AssetQuotaAnswer }, nextPageToken: "text" } }

/** What kind of asset it is. Others than these may come, and can be named: they are the server's to judge. */
export type AssetType = Open<"Image" | "TShirt" | "Audio" | "Mesh" | "Lua" | "Hat" | "Place" | "Model" | "Shirt" | "Pants" | "Decal" | "Head" | "Face" | "Gear" | "Animation" | "Torso" | "RightArm" | "LeftArm" | "LeftLeg" | "RightLeg" | "YouTubeVideo" | "App" | "Code" | "Plugin" | "SolidModel" | "MeshPart" | "HairAccessory" | "FaceAccessory" | "NeckAccessory" | "ShoulderAccessory" | "FrontAccessory" | "BackAccessory" | "WaistAccessory" | "ClimbAnimation" | "DeathAnimation" | "FallAnimation" | "IdleAnimation" | "JumpAnimation" | "RunAnimation" | "SwimAnimation" | "WalkAnimation" | "PoseAnimation" | "LocalizationTableManifest" | "LocalizationTableTranslation" | "EmoteAnimation" | "Video" | "TexturePack" | "TShirtAccessory" | "ShirtAccessory" | "PantsAccessory" | "JacketAccessory" | "SweaterAccessory" | "ShortsAccessory" | "LeftShoeAccessory" | "RightShoeAccessory" | "DressSkirtAccessory" | "FontFamily" | "FontFace" | "MeshHiddenSurfaceRemoval" | "EyebrowAccessory" | "EyelashAccessory" | "MoodAnimation" | "DynamicHead" | "CodeSnippet" | "AdsVideo">
export const AssetType: ResultShape<AssetType> = { of: () => "enum" }

/** How many assets of a type a user may upload in a period. */
export interface AssetQuota {
  readonly path: string
  readonly period?: Open<"PERIOD_UNSPECIFIED" | "MONTH" | "DAY">
  readonly usageResetTime?: DateTime.Utc
  readonly userId?: string
  readonly id: string
  readonly quotaType?: Open<"RateLimitUpload" | "RateLimitCreatorStoreDistribute">
  readonly assetType?: AssetType
  /** How many of them are used up. */
  readonly usage?: number
  readonly capacity?: number
  /** How many are left until `usageResetTime`; absent where the server does not tell both. */
  readonly remaining?: number
}
export const AssetQuota: ResultShape<AssetQuota> = {
  fields: {
    path: "text",
    period: "enum",
    usageResetTime: "timestamp",
    userId: "id",
    id: "id",
    quotaType: "enum",
    assetType: AssetType,
    usage: "int",
    capacity: "int",
    remaining: "int"
  },
  required: ["path", "id"]
}

/** An asset, in the words of inputs. */
export interface Asset {
  readonly assetType?: string
  readonly assetId: string
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
  readonly iconAssetId?: string
  /** The place where people can try it. */
  readonly tryPlaceId?: string
}
export const Asset: ResultShape<Asset> = {
  fields: {
    assetType: "text",
    assetId: "id",
    creationContext: CreationContext,
    description: "text",
    displayName: "text",
    path: "text",
    revisionId: "id",
    revisionCreateTime: "timestamp",
    moderationResult: ModerationResult,
    icon: "text",
    previews: { list: Preview },
    state: "enum",
    facebookSocialLink: SocialLink,
    twitterSocialLink: SocialLink,
    youtubeSocialLink: SocialLink,
    twitchSocialLink: SocialLink,
    discordSocialLink: SocialLink,
    githubSocialLink: SocialLink,
    robloxSocialLink: SocialLink,
    guildedSocialLink: SocialLink,
    devForumSocialLink: SocialLink,
    iconAssetId: "id",
    tryPlaceId: "id"
  },
  required: ["assetId"]
}

/** What moderation says. A state that this library does not know is `Other`. */
export type Moderation =
  | {
  readonly _tag: "Approved"

}
  | {
  readonly _tag: "Reviewing"

}
  | {
  readonly _tag: "Rejected"

}
  | {
  readonly _tag: "Other"
  readonly state?: string
}
export const Moderation: ResultShape<Moderation> = {
  tagged: {
    Approved: { fields: {} },
    Reviewing: { fields: {} },
    Rejected: { fields: {} },
    Other: { fields: { state: "text" } }
  }
}

/** An asset that exists now, and how moderation stood when it was made. */
export interface Uploaded {
  readonly assetId: string
  readonly asset: Asset
  readonly moderation: Moderation
}
export const Uploaded: ResultShape<Uploaded> = {
  fields: { assetId: "id", asset: Asset, moderation: Moderation },
  required: ["assetId", "asset", "moderation"]
}

/** Where a file is, and what is known of it. */
export interface Delivery {
  readonly location: string
  readonly isArchived?: boolean
  readonly isRecordable?: boolean
  readonly assetMetadatas?: ReadonlyArray<GetDeliveryLocationOutputAssetMetadatasItem>
  /** The size of the file. */
  readonly sizeBytes?: number
}
export const Delivery: ResultShape<Delivery> = {
  fields: {
    location: "text",
    isArchived: "flag",
    isRecordable: "flag",
    assetMetadatas: { list: GetDeliveryLocationOutputAssetMetadatasItem },
    sizeBytes: "int"
  },
  required: ["location"]
}

/** An asset that a permission was not granted for, and why. */
export interface GrantFailure {
  readonly assetId: string
  readonly code: Open<"UnknownError" | "InvalidRequest" | "AssetNotFound" | "CannotManageAsset" | "PublicAssetCannotBeGrantedTo" | "CannotManageSubject" | "SubjectNotFound" | "AssetTypeNotEnabled" | "PermissionLimitReached" | "DependenciesLimitReached" | "NotRequestable" | "RequesterNotAConnection" | "AlreadyPending" | "AlreadyHasAccess" | "RequestNotFound" | "InvalidRequestStatus" | "RateLimited" | "CallerNotOwner" | "BatchSizeLimitExceeded">
}
export const GrantFailure: ResultShape<GrantFailure> = { fields: { assetId: "id", code: "enum" }, required: ["assetId", "code"] }

/** What a batch of permissions came to: part of it may fail, and says why. */
export interface Granted {
  readonly granted: ReadonlyArray<string>
  readonly failed: ReadonlyArray<GrantFailure>
}
export const Granted: ResultShape<Granted> = { fields: { granted: { list: "id" }, failed: { list: GrantFailure } }, required: ["granted", "failed"] }
