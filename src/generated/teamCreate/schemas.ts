// Generated from specs/ by `npm run generate`. Do not edit.
import * as Codec from "../../interface/Codec.ts"
import type { Json } from "../../interface/Operation.ts"

export interface ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel {
  readonly data?: ReadonlyArray<RobloxApiDevelopModelsUniverseTeamCreateSettingsModel>
}
export const ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel = /*#__PURE__*/ Codec.struct<ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel>(() => ({
  data: Codec.list(RobloxApiDevelopModelsUniverseTeamCreateSettingsModel)
}))

export interface ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse {
  readonly data?: ReadonlyArray<RobloxWebResponsesUsersSkinnyUserResponse>
  readonly previousPageCursor?: string
  readonly nextPageCursor?: string
}
export const ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse = /*#__PURE__*/ Codec.struct<ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse>(() => ({
  data: Codec.list(RobloxWebResponsesUsersSkinnyUserResponse),
  previousPageCursor: Codec.Text,
  nextPageCursor: Codec.Text
}))

export type CloseTeamTestOutput = Json
export const CloseTeamTestOutput = /*#__PURE__*/ Codec.lazy<CloseTeamTestOutput>(() => Codec.Any)

export type RemoveMemberOutput = Json
export const RemoveMemberOutput = /*#__PURE__*/ Codec.lazy<RemoveMemberOutput>(() => Codec.Any)

export interface RobloxApiDevelopModelsUniverseTeamCreateSettingsModel {
  readonly id?: string
  readonly isEnabled?: boolean
}
export const RobloxApiDevelopModelsUniverseTeamCreateSettingsModel = /*#__PURE__*/ Codec.struct<RobloxApiDevelopModelsUniverseTeamCreateSettingsModel>(() => ({
  id: Codec.Int64,
  isEnabled: Codec.Flag
}))

export interface RobloxWebResponsesUsersSkinnyUserResponse {
  readonly id?: string
  readonly name?: string
  readonly displayName?: string
}
export const RobloxWebResponsesUsersSkinnyUserResponse = /*#__PURE__*/ Codec.struct<RobloxWebResponsesUsersSkinnyUserResponse>(() => ({
  id: Codec.Int64,
  name: Codec.Text,
  displayName: Codec.Text
}))

export interface TeamCreateSettingsResponse {
  readonly isEnabled?: boolean
}
export const TeamCreateSettingsResponse = /*#__PURE__*/ Codec.struct<TeamCreateSettingsResponse>(() => ({
  isEnabled: Codec.Flag
}))

export type UpdateSettingsOutput = Json
export const UpdateSettingsOutput = /*#__PURE__*/ Codec.lazy<UpdateSettingsOutput>(() => Codec.Any)
