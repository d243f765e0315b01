// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type * as Duration from "effect/Duration"
import { seconds } from "../../interface/Lengths.ts"
import type { ResultShape, Shape } from "../../interface/Shape.ts"
import type { JsonObject } from "../../interface/Values.ts"

export type { JsonObject }

export type { ResultShape, Shape }

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
    duration: seconds,
    privateReason: "text",
    displayReason: "text",
    excludeAltAccounts: "flag",
    inherited: "flag"
  }
}

export interface UserRestrictionAnswer {
  readonly path?: string
  readonly updateTime?: DateTime.Utc
  readonly user?: string
  readonly gameJoinRestriction?: UserRestrictionGameJoinRestriction
  readonly userId?: string
  readonly universeId?: string
  readonly placeId?: string
}
export const UserRestrictionAnswer: Shape<UserRestrictionAnswer> = {
  fields: {
    path: "text",
    updateTime: "timestamp",
    user: "text",
    gameJoinRestriction: UserRestrictionGameJoinRestriction
  },
  ids: [
    ["user", "users/{userId}"],
    ["path", "universes/{universeId}/user-restrictions/{userId}"],
    ["path", "universes/{universeId}/places/{placeId}/user-restrictions/{userId}"]
  ]
}

export interface ListUserRestrictionsResponse {
  readonly userRestrictions?: ReadonlyArray<UserRestrictionAnswer>
  readonly nextPageToken?: string
}
export const ListUserRestrictionsResponse: Shape<ListUserRestrictionsResponse> = { fields: { userRestrictions: { list: UserRestrictionAnswer }, nextPageToken: "text" } }

export interface UserRestrictionLogModerator {
  readonly robloxUser?: string
  readonly gameServerScript?: JsonObject
  readonly userId?: string
}
export const UserRestrictionLogModerator: Shape<UserRestrictionLogModerator> = { fields: { robloxUser: "text", gameServerScript: "object" }, ids: [["robloxUser", "users/{userId}"]] }

export interface UserRestrictionLogRestrictionType {
  readonly gameJoinRestriction?: JsonObject
}
export const UserRestrictionLogRestrictionType: Shape<UserRestrictionLogRestrictionType> = { fields: { gameJoinRestriction: "object" } }

export interface UserRestrictionLogAnswer {
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
  readonly userId?: string
  readonly placeId?: string
}
export const UserRestrictionLogAnswer: Shape<UserRestrictionLogAnswer> = {
  fields: {
    user: "text",
    place: "text",
    moderator: UserRestrictionLogModerator,
    createTime: "timestamp",
    active: "flag",
    startTime: "timestamp",
    duration: seconds,
    privateReason: "text",
    displayReason: "text",
    restrictionType: UserRestrictionLogRestrictionType,
    excludeAltAccounts: "flag"
  },
  ids: [["user", "users/{userId}"], ["place", "places/{placeId}"], ["place", "universes/*/places/{placeId}"]]
}

export interface ListUserRestrictionLogsResponse {
  readonly logs?: ReadonlyArray<UserRestrictionLogAnswer>
  readonly nextPageToken?: string
}
export const ListUserRestrictionLogsResponse: Shape<ListUserRestrictionLogsResponse> = { fields: { logs: { list: UserRestrictionLogAnswer }, nextPageToken: "text" } }

/** What a user is kept from, and why. */
export interface UserRestriction {
  readonly path?: string
  readonly updateTime?: DateTime.Utc
  readonly user?: string
  readonly gameJoinRestriction?: UserRestrictionGameJoinRestriction
  readonly userId: string
  readonly universeId?: string
  readonly placeId?: string
}
export const UserRestriction: ResultShape<UserRestriction> = {
  fields: {
    path: "text",
    updateTime: "timestamp",
    user: "text",
    gameJoinRestriction: UserRestrictionGameJoinRestriction,
    userId: "id",
    universeId: "id",
    placeId: "id"
  },
  required: ["userId"]
}

/** Who changed a restriction. Others than these may come. */
export type Moderator =
  | {
  readonly _tag: "User"
  readonly userId: string
}
  | {
  readonly _tag: "GameServerScript"

}
  | {
  readonly _tag: "Other"

}
export const Moderator: ResultShape<Moderator> = {
  tagged: {
    User: { fields: { userId: "id" }, required: ["userId"] },
    GameServerScript: { fields: {} },
    Other: { fields: {} }
  }
}

/** A change to a restriction. */
export interface UserRestrictionLog {
  readonly user?: string
  readonly place?: string
  readonly createTime?: DateTime.Utc
  readonly active?: boolean
  readonly startTime?: DateTime.Utc
  readonly duration?: Duration.Duration
  readonly privateReason?: string
  readonly displayReason?: string
  readonly restrictionType?: UserRestrictionLogRestrictionType
  readonly excludeAltAccounts?: boolean
  readonly userId: string
  /** Absent when the change was for the whole universe. */
  readonly placeId?: string
  readonly moderator: Moderator
}
export const UserRestrictionLog: ResultShape<UserRestrictionLog> = {
  fields: {
    user: "text",
    place: "text",
    createTime: "timestamp",
    active: "flag",
    startTime: "timestamp",
    duration: seconds,
    privateReason: "text",
    displayReason: "text",
    restrictionType: UserRestrictionLogRestrictionType,
    excludeAltAccounts: "flag",
    userId: "id",
    placeId: "id",
    moderator: Moderator
  },
  required: ["userId", "moderator"]
}
