// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import * as Codec from "../../interface/Codec.ts"
import type { Json, Open } from "../../interface/Operation.ts"

export type ActivateOutput = Json
export const ActivateOutput = /*#__PURE__*/ Codec.lazy<ActivateOutput>(() => Codec.Any)

export interface ApiArrayResponseRobloxApiDevelopModelsUniverseIdPermissionsModel {
  readonly data?: ReadonlyArray<RobloxApiDevelopModelsUniverseIdPermissionsModel>
}
export const ApiArrayResponseRobloxApiDevelopModelsUniverseIdPermissionsModel = /*#__PURE__*/ Codec.struct<ApiArrayResponseRobloxApiDevelopModelsUniverseIdPermissionsModel>(() => ({
  data: Codec.list(RobloxApiDevelopModelsUniverseIdPermissionsModel)
}))

export type DeactivateOutput = Json
export const DeactivateOutput = /*#__PURE__*/ Codec.lazy<DeactivateOutput>(() => Codec.Any)

export interface GenerateSpeechAssetResponse {
  readonly assetId?: string
  readonly remainingQuota?: number
}
export const GenerateSpeechAssetResponse = /*#__PURE__*/ Codec.struct<GenerateSpeechAssetResponse>(() => ({
  assetId: Codec.Int64,
  remainingQuota: Codec.Int
}))

export interface GoogleProtobufAny {
  readonly "@type"?: string
}
export const GoogleProtobufAny = /*#__PURE__*/ Codec.struct<GoogleProtobufAny>(() => ({
  "@type": Codec.Text
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

export interface RobloxApiDevelopModelsUniverseIdPermissionsModel {
  readonly universeId?: string
  readonly canManage?: boolean
  readonly canCloudEdit?: boolean
}
export const RobloxApiDevelopModelsUniverseIdPermissionsModel = /*#__PURE__*/ Codec.struct<RobloxApiDevelopModelsUniverseIdPermissionsModel>(() => ({
  universeId: Codec.Int64,
  canManage: Codec.Flag,
  canCloudEdit: Codec.Flag
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

export interface TranslateTextResponse {
  readonly sourceLanguageCode?: string
  readonly translations?: { readonly [key: string]: string }
}
export const TranslateTextResponse = /*#__PURE__*/ Codec.struct<TranslateTextResponse>(() => ({
  sourceLanguageCode: Codec.Text,
  translations: Codec.record(Codec.Text)
}))

export interface Universe {
  readonly path?: string
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
}
export const Universe = /*#__PURE__*/ Codec.struct<Universe>(() => ({
  path: Codec.Text,
  createTime: Codec.Timestamp,
  updateTime: Codec.Timestamp,
  displayName: Codec.Text,
  description: Codec.Text,
  user: Codec.Text,
  group: Codec.Text,
  visibility: Codec.openEnum<"VISIBILITY_UNSPECIFIED" | "PUBLIC" | "PRIVATE">(),
  facebookSocialLink: UniverseSocialLink,
  twitterSocialLink: UniverseSocialLink,
  youtubeSocialLink: UniverseSocialLink,
  twitchSocialLink: UniverseSocialLink,
  discordSocialLink: UniverseSocialLink,
  robloxGroupSocialLink: UniverseSocialLink,
  guildedSocialLink: UniverseSocialLink,
  voiceChatEnabled: Codec.Flag,
  ageRating: Codec.openEnum<"AGE_RATING_UNSPECIFIED" | "AGE_RATING_ALL" | "AGE_RATING_9_PLUS" | "AGE_RATING_13_PLUS" | "AGE_RATING_17_PLUS">(),
  privateServerPriceRobux: Codec.Int,
  desktopEnabled: Codec.Flag,
  mobileEnabled: Codec.Flag,
  tabletEnabled: Codec.Flag,
  consoleEnabled: Codec.Flag,
  vrEnabled: Codec.Flag,
  rootPlace: Codec.Text,
  templateRootPlace: Codec.Text
}))

export interface UniversePermissionsModel {
  readonly canManage?: boolean
  readonly canCloudEdit?: boolean
}
export const UniversePermissionsModel = /*#__PURE__*/ Codec.struct<UniversePermissionsModel>(() => ({
  canManage: Codec.Flag,
  canCloudEdit: Codec.Flag
}))

export interface UniverseSocialLink {
  readonly title?: string
  readonly uri?: string
}
export const UniverseSocialLink = /*#__PURE__*/ Codec.struct<UniverseSocialLink>(() => ({
  title: Codec.Text,
  uri: Codec.Text
}))
