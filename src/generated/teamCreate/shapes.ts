// Generated from specs/ by `npm run generate`. Do not edit.
import type { Shape } from "../../interface/Shape.ts"
import type { Json } from "../../interface/Values.ts"

export type { Json }

export type { Shape }

/** Somebody who edits. */
export interface TeamMember {
  readonly id: string
  readonly name?: string
  readonly displayName?: string
  readonly userId: string
}
export const TeamMember: Shape<TeamMember> = {
  fields: { id: "id", name: "text", displayName: "text" },
  required: ["id", "userId"],
  ids: [["id", "{userId}"]]
}

export interface ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse {
  readonly data?: ReadonlyArray<TeamMember>
  readonly previousPageCursor?: string
  readonly nextPageCursor?: string
}
export const ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse: Shape<ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse> = { fields: { data: { list: TeamMember }, previousPageCursor: "text", nextPageCursor: "text" } }

/** The same, of one of several universes. */
export interface UniverseTeamCreateSettings {
  readonly id: string
  readonly isEnabled?: boolean
}
export const UniverseTeamCreateSettings: Shape<UniverseTeamCreateSettings> = { fields: { id: "id", isEnabled: "flag" }, required: ["id"] }

export interface ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel {
  readonly data?: ReadonlyArray<UniverseTeamCreateSettings>
}
export const ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel: Shape<ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel> = { fields: { data: { list: UniverseTeamCreateSettings } } }

/** Whether a universe is edited together. */
export interface TeamCreateSettings {
  readonly isEnabled?: boolean
}
export const TeamCreateSettings: Shape<TeamCreateSettings> = { fields: { isEnabled: "flag" } }

export type UpdateSettingsOutput = Json
export const UpdateSettingsOutput: Shape<UpdateSettingsOutput> = { of: () => "json" }

export type DeleteMemberOutput = Json
export const DeleteMemberOutput: Shape<DeleteMemberOutput> = { of: () => "json" }

export type CloseTeamTestOutput = Json
export const CloseTeamTestOutput: Shape<CloseTeamTestOutput> = { of: () => "json" }
