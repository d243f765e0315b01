// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type * as Duration from "effect/Duration"
import * as Codec from "../../interface/Codec.ts"

export interface ListUserRestrictionLogsResponse {
  readonly logs?: ReadonlyArray<UserRestrictionLog>
  readonly nextPageToken?: string
}
export const ListUserRestrictionLogsResponse = /*#__PURE__*/ Codec.struct<ListUserRestrictionLogsResponse>(() => ({
  logs: Codec.list(UserRestrictionLog),
  nextPageToken: Codec.Text
}))

export interface ListUserRestrictionsResponse {
  readonly userRestrictions?: ReadonlyArray<UserRestriction>
  readonly nextPageToken?: string
}
export const ListUserRestrictionsResponse = /*#__PURE__*/ Codec.struct<ListUserRestrictionsResponse>(() => ({
  userRestrictions: Codec.list(UserRestriction),
  nextPageToken: Codec.Text
}))

export interface UserRestriction {
  readonly path?: string
  readonly updateTime?: DateTime.Utc
  readonly user?: string
  readonly gameJoinRestriction?: UserRestrictionGameJoinRestriction
}
export const UserRestriction = /*#__PURE__*/ Codec.struct<UserRestriction>(() => ({
  path: Codec.Text,
  updateTime: Codec.Timestamp,
  user: Codec.Text,
  gameJoinRestriction: UserRestrictionGameJoinRestriction
}))

export interface UserRestrictionGameJoinRestriction {
  readonly active?: boolean
  readonly startTime?: DateTime.Utc
  readonly duration?: Duration.Duration
  readonly privateReason?: string
  readonly displayReason?: string
  readonly excludeAltAccounts?: boolean
  readonly inherited?: boolean
}
export const UserRestrictionGameJoinRestriction = /*#__PURE__*/ Codec.struct<UserRestrictionGameJoinRestriction>(() => ({
  active: Codec.Flag,
  startTime: Codec.Timestamp,
  duration: Codec.Seconds,
  privateReason: Codec.Text,
  displayReason: Codec.Text,
  excludeAltAccounts: Codec.Flag,
  inherited: Codec.Flag
}))

export interface UserRestrictionLog {
  readonly user?: string
  readonly place?: string
  readonly moderator?: UserRestrictionLogModerator
  readonly createTime?: DateTime.Utc
  readonly active?: boolean
  readonly startTime?: DateTime.Utc
  readonly duration?: Duration.Duration
  readonly privateReason?: string
  readonly displayReason?: string
  readonly restrictionType?: UserRestrictionLogRestrictionType
  readonly excludeAltAccounts?: boolean
}
export const UserRestrictionLog = /*#__PURE__*/ Codec.struct<UserRestrictionLog>(() => ({
  user: Codec.Text,
  place: Codec.Text,
  moderator: UserRestrictionLogModerator,
  createTime: Codec.Timestamp,
  active: Codec.Flag,
  startTime: Codec.Timestamp,
  duration: Codec.Seconds,
  privateReason: Codec.Text,
  displayReason: Codec.Text,
  restrictionType: UserRestrictionLogRestrictionType,
  excludeAltAccounts: Codec.Flag
}))

export interface UserRestrictionLogModerator {
  readonly robloxUser?: string
  readonly gameServerScript?: Codec.JsonObject
}
export const UserRestrictionLogModerator = /*#__PURE__*/ Codec.struct<UserRestrictionLogModerator>(() => ({
  robloxUser: Codec.Text,
  gameServerScript: Codec.AnyObject
}))

export interface UserRestrictionLogRestrictionType {
  readonly gameJoinRestriction?: Codec.JsonObject
}
export const UserRestrictionLogRestrictionType = /*#__PURE__*/ Codec.struct<UserRestrictionLogRestrictionType>(() => ({
  gameJoinRestriction: Codec.AnyObject
}))
