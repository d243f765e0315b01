// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type UserRestrictionGameJoinRestriction = Shapes.UserRestrictionGameJoinRestriction
export const UserRestrictionGameJoinRestriction = /*#__PURE__*/ fromShape<UserRestrictionGameJoinRestriction>(Shapes.UserRestrictionGameJoinRestriction)

export type UserRestriction = Shapes.UserRestriction
export const UserRestriction = /*#__PURE__*/ fromShape<UserRestriction>(Shapes.UserRestriction)

export type ListUserRestrictionsResponse = Shapes.ListUserRestrictionsResponse
export const ListUserRestrictionsResponse = /*#__PURE__*/ fromShape<ListUserRestrictionsResponse>(Shapes.ListUserRestrictionsResponse)

export type UserRestrictionLogModerator = Shapes.UserRestrictionLogModerator
export const UserRestrictionLogModerator = /*#__PURE__*/ fromShape<UserRestrictionLogModerator>(Shapes.UserRestrictionLogModerator)

export type UserRestrictionLogRestrictionType = Shapes.UserRestrictionLogRestrictionType
export const UserRestrictionLogRestrictionType = /*#__PURE__*/ fromShape<UserRestrictionLogRestrictionType>(Shapes.UserRestrictionLogRestrictionType)

export type UserRestrictionLog = Shapes.UserRestrictionLog
export const UserRestrictionLog = /*#__PURE__*/ fromShape<UserRestrictionLog>(Shapes.UserRestrictionLog)

export type ListUserRestrictionLogsResponse = Shapes.ListUserRestrictionLogsResponse
export const ListUserRestrictionLogsResponse = /*#__PURE__*/ fromShape<ListUserRestrictionLogsResponse>(Shapes.ListUserRestrictionLogsResponse)
