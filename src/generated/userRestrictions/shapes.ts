// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type * as Duration from "effect/Duration"
import type { Shape } from "../../interface/Shape.ts"
import type { JsonObject } from "../../interface/Values.ts"

export interface UserRestrictionGameJoinRestriction {
  readonly active?: boolean
  readonly startTime?: DateTime.Utc
  readonly duration?: Duration.Duration
  readonly privateReason?: string
  readonly displayReason?: string
  readonly excludeAltAccounts?: boolean
  readonly inherited?: boolean
}
export const UserRestrictionGameJoinRestriction: Shape<UserRestrictionGameJoinRestriction> = {
  fields: {
    active: "flag",
    startTime: "timestamp",
    duration: "seconds",
    privateReason: "text",
    displayReason: "text",
    excludeAltAccounts: "flag",
    inherited: "flag"
  }
}

export interface UserRestriction {
  readonly path?: string
  readonly updateTime?: DateTime.Utc
  readonly user?: string
  readonly gameJoinRestriction?: UserRestrictionGameJoinRestriction
}
export const UserRestriction: Shape<UserRestriction> = {
  fields: {
    path: "text",
    updateTime: "timestamp",
    user: "text",
    gameJoinRestriction: UserRestrictionGameJoinRestriction
  }
}

export interface ListUserRestrictionsResponse {
  readonly userRestrictions?: ReadonlyArray<UserRestriction>
  readonly nextPageToken?: string
}
export const ListUserRestrictionsResponse: Shape<ListUserRestrictionsResponse> = { fields: { userRestrictions: { list: UserRestriction }, nextPageToken: "text" } }

export interface UserRestrictionLogModerator {
  readonly robloxUser?: string
  readonly gameServerScript?: JsonObject
}
export const UserRestrictionLogModerator: Shape<UserRestrictionLogModerator> = { fields: { robloxUser: "text", gameServerScript: "object" } }

export interface UserRestrictionLogRestrictionType {
  readonly gameJoinRestriction?: JsonObject
}
export const UserRestrictionLogRestrictionType: Shape<UserRestrictionLogRestrictionType> = { fields: { gameJoinRestriction: "object" } }

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
export const UserRestrictionLog: Shape<UserRestrictionLog> = {
  fields: {
    user: "text",
    place: "text",
    moderator: UserRestrictionLogModerator,
    createTime: "timestamp",
    active: "flag",
    startTime: "timestamp",
    duration: "seconds",
    privateReason: "text",
    displayReason: "text",
    restrictionType: UserRestrictionLogRestrictionType,
    excludeAltAccounts: "flag"
  }
}

export interface ListUserRestrictionLogsResponse {
  readonly logs?: ReadonlyArray<UserRestrictionLog>
  readonly nextPageToken?: string
}
export const ListUserRestrictionLogsResponse: Shape<ListUserRestrictionLogsResponse> = { fields: { logs: { list: UserRestrictionLog }, nextPageToken: "text" } }
