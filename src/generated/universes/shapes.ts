// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type { ResultShape, Shape } from "../../interface/Shape.ts"
import type { Json, Open } from "../../interface/Values.ts"

export type { Json, Open }

export type { ResultShape, Shape }

export interface UniverseSocialLink {
  readonly title?: string
  readonly uri?: string
}
export const UniverseSocialLink: Shape<UniverseSocialLink> = { fields: { title: "text", uri: "text" } }

export interface Universe {
  readonly path: string
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
  readonly displayName?: string
  readonly description?: string
  readonly user?: string
  readonly group?: string
  readonly visibility?: Open<"VISIBILITY_UNSPECIFIED" | "PUBLIC" | "PRIVATE">
  readonly facebookSocialLink?: UniverseSocialLink
  readonly twitterSocialLink?: UniverseSocialLink
  readonly youtubeSocialLink?: UniverseSocialLink
  readonly twitchSocialLink?: UniverseSocialLink
  readonly discordSocialLink?: UniverseSocialLink
  readonly robloxGroupSocialLink?: UniverseSocialLink
  readonly guildedSocialLink?: UniverseSocialLink
  readonly voiceChatEnabled?: boolean
  readonly ageRating?: Open<"AGE_RATING_UNSPECIFIED" | "AGE_RATING_ALL" | "AGE_RATING_9_PLUS" | "AGE_RATING_13_PLUS" | "AGE_RATING_17_PLUS">
  readonly privateServerPriceRobux?: number
  readonly desktopEnabled?: boolean
  readonly mobileEnabled?: boolean
  readonly tabletEnabled?: boolean
  readonly consoleEnabled?: boolean
  readonly vrEnabled?: boolean
  readonly rootPlace?: string
  readonly templateRootPlace?: string
  readonly id: string
  readonly universeId: string
  readonly userId?: string
  readonly groupId?: string
  readonly rootPlaceId?: string
}
export const Universe: Shape<Universe> = {
  fields: {
    path: "text",
    createTime: "timestamp",
    updateTime: "timestamp",
    displayName: "text",
    description: "text",
    user: "text",
    group: "text",
    visibility: "enum",
    facebookSocialLink: UniverseSocialLink,
    twitterSocialLink: UniverseSocialLink,
    youtubeSocialLink: UniverseSocialLink,
    twitchSocialLink: UniverseSocialLink,
    discordSocialLink: UniverseSocialLink,
    robloxGroupSocialLink: UniverseSocialLink,
    guildedSocialLink: UniverseSocialLink,
    voiceChatEnabled: "flag",
    ageRating: "enum",
    privateServerPriceRobux: "int",
    desktopEnabled: "flag",
    mobileEnabled: "flag",
    tabletEnabled: "flag",
    consoleEnabled: "flag",
    vrEnabled: "flag",
    rootPlace: "text",
    templateRootPlace: "text"
  },
  required: ["path", "id", "universeId"],
  ids: [
    ["path", "universes/{id}"],
    ["id", "{universeId}"],
    ["user", "users/{userId}"],
    ["group", "groups/{groupId}"],
    ["rootPlace", "universes/*/places/{rootPlaceId}"]
  ]
}

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

export interface GenerateSpeechAssetResponse {
  readonly assetId: string
  readonly remainingQuota?: number
}
export const GenerateSpeechAssetResponse: Shape<GenerateSpeechAssetResponse> = { fields: { assetId: "id", remainingQuota: "int" }, required: ["assetId"] }

export interface TranslateTextResponse {
  readonly sourceLanguageCode?: string
  readonly translations?: { readonly [key: string]: string }
}
export const TranslateTextResponse: Shape<TranslateTextResponse> = { fields: { sourceLanguageCode: "text", translations: { map: "text" } } }

export interface RobloxApiDevelopModelsUniverseIdPermissionsModel {
  readonly universeId: string
  readonly canManage?: boolean
  readonly canCloudEdit?: boolean
}
export const RobloxApiDevelopModelsUniverseIdPermissionsModel: Shape<RobloxApiDevelopModelsUniverseIdPermissionsModel> = { fields: { universeId: "id", canManage: "flag", canCloudEdit: "flag" }, required: ["universeId"] }

export interface ApiArrayResponseRobloxApiDevelopModelsUniverseIdPermissionsModel {
  readonly data?: ReadonlyArray<RobloxApiDevelopModelsUniverseIdPermissionsModel>
}
export const ApiArrayResponseRobloxApiDevelopModelsUniverseIdPermissionsModel: Shape<ApiArrayResponseRobloxApiDevelopModelsUniverseIdPermissionsModel> = { fields: { data: { list: RobloxApiDevelopModelsUniverseIdPermissionsModel } } }

export type ActivateOutput = Json
export const ActivateOutput: Shape<ActivateOutput> = { of: () => "json" }

export type DeactivateOutput = Json
export const DeactivateOutput: Shape<DeactivateOutput> = { of: () => "json" }

export interface UniversePermissionsModel {
  readonly canManage?: boolean
  readonly canCloudEdit?: boolean
}
export const UniversePermissionsModel: Shape<UniversePermissionsModel> = { fields: { canManage: "flag", canCloudEdit: "flag" } }

/** What a credential may do with a universe. */
export interface UniversePermissions {
  readonly canManage?: boolean
  readonly canCloudEdit?: boolean
  readonly universeId: string
}
export const UniversePermissions: ResultShape<UniversePermissions> = { fields: { canManage: "flag", canCloudEdit: "flag", universeId: "id" }, required: ["universeId"] }
