// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type UpdateOutput = Shapes.UpdateOutput
export const UpdateOutput = /*#__PURE__*/ fromShape<UpdateOutput>(Shapes.UpdateOutput, "UpdateOutput")

export type BadgeAwarderType = Shapes.BadgeAwarderType
export const BadgeAwarderType = /*#__PURE__*/ fromShape<BadgeAwarderType>(Shapes.BadgeAwarderType, "BadgeAwarderType")

export type BadgeAwardStatisticsResponse = Shapes.BadgeAwardStatisticsResponse
export const BadgeAwardStatisticsResponse = /*#__PURE__*/ fromShape<BadgeAwardStatisticsResponse>(Shapes.BadgeAwardStatisticsResponse, "BadgeAwardStatisticsResponse")

export type Badge = Shapes.Badge
export const Badge = /*#__PURE__*/ fromShape<Badge>(Shapes.Badge, "Badge", [BadgeAwarderType, BadgeAwardStatisticsResponse])

export type UploadResponse = Shapes.UploadResponse
export const UploadResponse = /*#__PURE__*/ fromShape<UploadResponse>(Shapes.UploadResponse, "UploadResponse")
