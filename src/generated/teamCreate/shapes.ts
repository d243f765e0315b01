// Generated from specs/ by `npm run generate`. Do not edit.
import type { Shape } from "../../interface/Shape.ts"
import type { Json } from "../../interface/Values.ts"

export type { Json }

export type { Shape }

export interface RobloxWebResponsesUsersSkinnyUserResponse {
  readonly id: string
  readonly name?: string
  readonly displayName?: string
}
export const RobloxWebResponsesUsersSkinnyUserResponse: Shape<RobloxWebResponsesUsersSkinnyUserResponse> = { fields: { id: "id", name: "text", displayName: "text" }, required: ["id"] }

export interface ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse {
  readonly data?: ReadonlyArray<RobloxWebResponsesUsersSkinnyUserResponse>
  readonly previousPageCursor?: string
  readonly nextPageCursor?: string
}
export const ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse: Shape<ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse> = {
  fields: {
    data: { list: RobloxWebResponsesUsersSkinnyUserResponse },
    previousPageCursor: "text",
    nextPageCursor: "text"
  }
}

export interface RobloxApiDevelopModelsUniverseTeamCreateSettingsModel {
  readonly id: string
  readonly isEnabled?: boolean
}
export const RobloxApiDevelopModelsUniverseTeamCreateSettingsModel: Shape<RobloxApiDevelopModelsUniverseTeamCreateSettingsModel> = { fields: { id: "id", isEnabled: "flag" }, required: ["id"] }

export interface ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel {
  readonly data?: ReadonlyArray<RobloxApiDevelopModelsUniverseTeamCreateSettingsModel>
}
export const ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel: Shape<ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel> = { fields: { data: { list: RobloxApiDevelopModelsUniverseTeamCreateSettingsModel } } }

export interface TeamCreateSettingsResponse {
  readonly isEnabled?: boolean
}
export const TeamCreateSettingsResponse: Shape<TeamCreateSettingsResponse> = { fields: { isEnabled: "flag" } }

export type UpdateSettingsOutput = Json
export const UpdateSettingsOutput: Shape<UpdateSettingsOutput> = { of: () => "json" }

export type DeleteMemberOutput = Json
export const DeleteMemberOutput: Shape<DeleteMemberOutput> = { of: () => "json" }

export type CloseTeamTestOutput = Json
export const CloseTeamTestOutput: Shape<CloseTeamTestOutput> = { of: () => "json" }
