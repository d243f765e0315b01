// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type TeamMember = Shapes.TeamMember
export const TeamMember = /*#__PURE__*/ fromShape<TeamMember>(Shapes.TeamMember, "TeamMember")

export type ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse = Shapes.ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse
export const ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse = /*#__PURE__*/ fromShape<ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse>(Shapes.ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse, "ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse", [TeamMember])

export type UniverseTeamCreateSettings = Shapes.UniverseTeamCreateSettings
export const UniverseTeamCreateSettings = /*#__PURE__*/ fromShape<UniverseTeamCreateSettings>(Shapes.UniverseTeamCreateSettings, "UniverseTeamCreateSettings")

export type ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel = Shapes.ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel
export const ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel = /*#__PURE__*/ fromShape<ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel>(Shapes.ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel, "ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel", [UniverseTeamCreateSettings])

export type TeamCreateSettings = Shapes.TeamCreateSettings
export const TeamCreateSettings = /*#__PURE__*/ fromShape<TeamCreateSettings>(Shapes.TeamCreateSettings, "TeamCreateSettings")

export type UpdateSettingsOutput = Shapes.UpdateSettingsOutput
export const UpdateSettingsOutput = /*#__PURE__*/ fromShape<UpdateSettingsOutput>(Shapes.UpdateSettingsOutput, "UpdateSettingsOutput")

export type DeleteMemberOutput = Shapes.DeleteMemberOutput
export const DeleteMemberOutput = /*#__PURE__*/ fromShape<DeleteMemberOutput>(Shapes.DeleteMemberOutput, "DeleteMemberOutput")

export type CloseTeamTestOutput = Shapes.CloseTeamTestOutput
export const CloseTeamTestOutput = /*#__PURE__*/ fromShape<CloseTeamTestOutput>(Shapes.CloseTeamTestOutput, "CloseTeamTestOutput")
