// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type RobloxWebResponsesUsersSkinnyUserResponse = Shapes.RobloxWebResponsesUsersSkinnyUserResponse
export const RobloxWebResponsesUsersSkinnyUserResponse = /*#__PURE__*/ fromShape<RobloxWebResponsesUsersSkinnyUserResponse>(Shapes.RobloxWebResponsesUsersSkinnyUserResponse)

export type ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse = Shapes.ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse
export const ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse = /*#__PURE__*/ fromShape<ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse>(Shapes.ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse)

export type RobloxApiDevelopModelsUniverseTeamCreateSettingsModel = Shapes.RobloxApiDevelopModelsUniverseTeamCreateSettingsModel
export const RobloxApiDevelopModelsUniverseTeamCreateSettingsModel = /*#__PURE__*/ fromShape<RobloxApiDevelopModelsUniverseTeamCreateSettingsModel>(Shapes.RobloxApiDevelopModelsUniverseTeamCreateSettingsModel)

export type ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel = Shapes.ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel
export const ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel = /*#__PURE__*/ fromShape<ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel>(Shapes.ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel)

export type TeamCreateSettingsResponse = Shapes.TeamCreateSettingsResponse
export const TeamCreateSettingsResponse = /*#__PURE__*/ fromShape<TeamCreateSettingsResponse>(Shapes.TeamCreateSettingsResponse)

export type UpdateSettingsOutput = Shapes.UpdateSettingsOutput
export const UpdateSettingsOutput = /*#__PURE__*/ fromShape<UpdateSettingsOutput>(Shapes.UpdateSettingsOutput)

export type DeleteMemberOutput = Shapes.DeleteMemberOutput
export const DeleteMemberOutput = /*#__PURE__*/ fromShape<DeleteMemberOutput>(Shapes.DeleteMemberOutput)

export type CloseTeamTestOutput = Shapes.CloseTeamTestOutput
export const CloseTeamTestOutput = /*#__PURE__*/ fromShape<CloseTeamTestOutput>(Shapes.CloseTeamTestOutput)
