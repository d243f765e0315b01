// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type UserRestrictionGameJoinRestriction = Shapes.UserRestrictionGameJoinRestriction
export const UserRestrictionGameJoinRestriction = /*#__PURE__*/ fromShape<UserRestrictionGameJoinRestriction>(Shapes.UserRestrictionGameJoinRestriction, "UserRestrictionGameJoinRestriction")

export type UserRestrictionAnswer = Shapes.UserRestrictionAnswer
export const UserRestrictionAnswer = /*#__PURE__*/ fromShape<UserRestrictionAnswer>(Shapes.UserRestrictionAnswer, "UserRestrictionAnswer", [UserRestrictionGameJoinRestriction])

export type ListUserRestrictionsResponse = Shapes.ListUserRestrictionsResponse
export const ListUserRestrictionsResponse = /*#__PURE__*/ fromShape<ListUserRestrictionsResponse>(Shapes.ListUserRestrictionsResponse, "ListUserRestrictionsResponse", [UserRestrictionAnswer])

export type UserRestrictionLogModerator = Shapes.UserRestrictionLogModerator
export const UserRestrictionLogModerator = /*#__PURE__*/ fromShape<UserRestrictionLogModerator>(Shapes.UserRestrictionLogModerator, "UserRestrictionLogModerator")

export type UserRestrictionLogRestrictionType = Shapes.UserRestrictionLogRestrictionType
export const UserRestrictionLogRestrictionType = /*#__PURE__*/ fromShape<UserRestrictionLogRestrictionType>(Shapes.UserRestrictionLogRestrictionType, "UserRestrictionLogRestrictionType")

export type UserRestrictionLogAnswer = Shapes.UserRestrictionLogAnswer
export const UserRestrictionLogAnswer = /*#__PURE__*/ fromShape<UserRestrictionLogAnswer>(Shapes.UserRestrictionLogAnswer, "UserRestrictionLogAnswer", [UserRestrictionLogModerator, UserRestrictionLogRestrictionType])

export type ListUserRestrictionLogsResponse = Shapes.ListUserRestrictionLogsResponse
export const ListUserRestrictionLogsResponse = /*#__PURE__*/ fromShape<ListUserRestrictionLogsResponse>(Shapes.ListUserRestrictionLogsResponse, "ListUserRestrictionLogsResponse", [UserRestrictionLogAnswer])

export type UserRestriction = Shapes.UserRestriction
export const UserRestriction = /*#__PURE__*/ fromShape<UserRestriction>(Shapes.UserRestriction, "UserRestriction")

export type Moderator = Shapes.Moderator
export const Moderator = /*#__PURE__*/ fromShape<Moderator>(Shapes.Moderator, "Moderator")

export type UserRestrictionLog = Shapes.UserRestrictionLog
export const UserRestrictionLog = /*#__PURE__*/ fromShape<UserRestrictionLog>(Shapes.UserRestrictionLog, "UserRestrictionLog", [Moderator])
