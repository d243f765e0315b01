// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type UniverseSocialLink = Shapes.UniverseSocialLink
export const UniverseSocialLink = /*#__PURE__*/ fromShape<UniverseSocialLink>(Shapes.UniverseSocialLink, "UniverseSocialLink")

export type Universe = Shapes.Universe
export const Universe = /*#__PURE__*/ fromShape<Universe>(Shapes.Universe, "Universe", [UniverseSocialLink])

export type GoogleProtobufAny = Shapes.GoogleProtobufAny
export const GoogleProtobufAny = /*#__PURE__*/ fromShape<GoogleProtobufAny>(Shapes.GoogleProtobufAny, "GoogleProtobufAny")

export type Status = Shapes.Status
export const Status = /*#__PURE__*/ fromShape<Status>(Shapes.Status, "Status", [GoogleProtobufAny])

export type Operation = Shapes.Operation
export const Operation = /*#__PURE__*/ fromShape<Operation>(Shapes.Operation, "Operation", [GoogleProtobufAny, Status])

export type GenerateSpeechAssetResponse = Shapes.GenerateSpeechAssetResponse
export const GenerateSpeechAssetResponse = /*#__PURE__*/ fromShape<GenerateSpeechAssetResponse>(Shapes.GenerateSpeechAssetResponse, "GenerateSpeechAssetResponse")

export type TranslateTextResponse = Shapes.TranslateTextResponse
export const TranslateTextResponse = /*#__PURE__*/ fromShape<TranslateTextResponse>(Shapes.TranslateTextResponse, "TranslateTextResponse")

export type RobloxApiDevelopModelsUniverseIdPermissionsModel = Shapes.RobloxApiDevelopModelsUniverseIdPermissionsModel
export const RobloxApiDevelopModelsUniverseIdPermissionsModel = /*#__PURE__*/ fromShape<RobloxApiDevelopModelsUniverseIdPermissionsModel>(Shapes.RobloxApiDevelopModelsUniverseIdPermissionsModel, "RobloxApiDevelopModelsUniverseIdPermissionsModel")

export type ApiArrayResponseRobloxApiDevelopModelsUniverseIdPermissionsModel = Shapes.ApiArrayResponseRobloxApiDevelopModelsUniverseIdPermissionsModel
export const ApiArrayResponseRobloxApiDevelopModelsUniverseIdPermissionsModel = /*#__PURE__*/ fromShape<ApiArrayResponseRobloxApiDevelopModelsUniverseIdPermissionsModel>(Shapes.ApiArrayResponseRobloxApiDevelopModelsUniverseIdPermissionsModel, "ApiArrayResponseRobloxApiDevelopModelsUniverseIdPermissionsModel", [RobloxApiDevelopModelsUniverseIdPermissionsModel])

export type ActivateOutput = Shapes.ActivateOutput
export const ActivateOutput = /*#__PURE__*/ fromShape<ActivateOutput>(Shapes.ActivateOutput, "ActivateOutput")

export type DeactivateOutput = Shapes.DeactivateOutput
export const DeactivateOutput = /*#__PURE__*/ fromShape<DeactivateOutput>(Shapes.DeactivateOutput, "DeactivateOutput")

export type UniversePermissionsModel = Shapes.UniversePermissionsModel
export const UniversePermissionsModel = /*#__PURE__*/ fromShape<UniversePermissionsModel>(Shapes.UniversePermissionsModel, "UniversePermissionsModel")

export type UniversePermissions = Shapes.UniversePermissions
export const UniversePermissions = /*#__PURE__*/ fromShape<UniversePermissions>(Shapes.UniversePermissions, "UniversePermissions")
