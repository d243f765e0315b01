// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type * as Duration from "effect/Duration"
import { timespan } from "../../interface/Lengths.ts"
import type { ResultShape, Shape } from "../../interface/Shape.ts"
import type { Json, JsonObject, Open } from "../../interface/Values.ts"

export type { Json, JsonObject, Open }

export type { ResultShape, Shape }

export type RestartAllOutput = JsonObject
export const RestartAllOutput: Shape<RestartAllOutput> = { of: () => "object" }

export interface FilterFieldInfo {
  readonly field?: Open<"EngineVersion" | "PlaceVersion" | "ALL">
  readonly type?: Open<"String" | "Number">
  readonly values?: ReadonlyArray<Json>
}
export const FilterFieldInfo: Shape<FilterFieldInfo> = { fields: { field: "enum", type: "enum", values: { list: "json" } } }

export interface FilterOptionsResponse {
  readonly filters?: { readonly [key: string]: FilterFieldInfo }
}
export const FilterOptionsResponse: Shape<FilterOptionsResponse> = { fields: { filters: { map: FilterFieldInfo } } }

export interface GameServerAnswer {
  readonly placeId: string
  readonly placeVersion?: string
  readonly jobId: string
  readonly engineVersion?: string
  readonly createTime?: DateTime.Utc
  readonly uptime?: Duration.Duration
  readonly memoryUsageBytes?: string
  readonly frameRate?: number
  readonly occupancy?: number
  readonly maxOccupancy?: number
  readonly type?: number
  readonly full?: boolean
  readonly shutDown?: boolean
  readonly status?: Open<"active" | "shut_down" | "restarted" | "roblox_restarted" | "crashed" | "out_of_memory" | "moderated" | "pending" | "unspecified">
  readonly terminationTime?: DateTime.Utc
  readonly playerIds?: ReadonlyArray<string>
}
export const GameServerAnswer: Shape<GameServerAnswer> = {
  fields: {
    placeId: "id",
    placeVersion: "text",
    jobId: "id",
    engineVersion: "text",
    createTime: "timestamp",
    uptime: timespan,
    memoryUsageBytes: "id",
    frameRate: "double",
    occupancy: "int",
    maxOccupancy: "int",
    type: "int",
    full: "flag",
    shutDown: "flag",
    status: "enum",
    terminationTime: "timestamp",
    playerIds: { list: "id" }
  },
  required: ["jobId", "placeId"]
}

export interface ListGameServersResponse {
  readonly gameServers?: ReadonlyArray<GameServerAnswer>
  readonly nextPageToken?: string
  readonly previousPageToken?: string
  readonly totalCount?: number
  readonly shutdownServersFetchError?: boolean
  readonly activeServersFetchError?: boolean
}
export const ListGameServersResponse: Shape<ListGameServersResponse> = {
  fields: {
    gameServers: { list: GameServerAnswer },
    nextPageToken: "text",
    previousPageToken: "text",
    totalCount: "int",
    shutdownServersFetchError: "flag",
    activeServersFetchError: "flag"
  }
}

export interface GameServerLogAnswer {
  readonly messageTimestampMs?: DateTime.Utc
  readonly universeId?: string
  readonly placeId?: string
  readonly placeVersion?: string
  readonly jobId?: string
  readonly severity?: number
  readonly message?: string
  readonly stackTrace?: string
  readonly messageTemplate?: string
  readonly context?: string
  readonly skippedCount?: number
  readonly rateLimitedCount?: number
}
export const GameServerLogAnswer: Shape<GameServerLogAnswer> = {
  fields: {
    messageTimestampMs: "timestamp",
    universeId: "id",
    placeId: "id",
    placeVersion: "text",
    jobId: "id",
    severity: "int",
    message: "text",
    stackTrace: "text",
    messageTemplate: "text",
    context: "text",
    skippedCount: "int",
    rateLimitedCount: "int"
  }
}

export interface ListGameServerLogsResponse {
  readonly gameServerLogs?: ReadonlyArray<GameServerLogAnswer>
  readonly nextPageToken?: string
}
export const ListGameServerLogsResponse: Shape<ListGameServerLogsResponse> = { fields: { gameServerLogs: { list: GameServerLogAnswer }, nextPageToken: "text" } }

export interface PlaceFilter {
  readonly versions?: ReadonlyArray<number>
  readonly excludeCurrentVersion?: boolean
}
export const PlaceFilter: Shape<PlaceFilter> = { fields: { versions: { list: "int" }, excludeCurrentVersion: "flag" } }

export interface PlaceRestartStatusAnswer {
  readonly state?: Open<"DELAYING" | "RESTARTING" | "SUCCEEDED">
  readonly startTime?: DateTime.Utc
  readonly endTime?: DateTime.Utc
  readonly totalPlayers?: number
  readonly totalInstances?: number
  readonly remainingPlayers?: number
  readonly remainingInstances?: number
  readonly filter?: PlaceFilter
  readonly latestVersion?: string
}
export const PlaceRestartStatusAnswer: Shape<PlaceRestartStatusAnswer> = {
  fields: {
    state: "enum",
    startTime: "timestamp",
    endTime: "timestamp",
    totalPlayers: "int",
    totalInstances: "int",
    remainingPlayers: "int",
    remainingInstances: "int",
    filter: PlaceFilter,
    latestVersion: "text"
  }
}

export interface RestartStatusAnswer {
  readonly universeId?: string
  readonly scheduledTime?: DateTime.Utc
  readonly startTime?: DateTime.Utc
  readonly placeRestartStatuses?: { readonly [key: string]: PlaceRestartStatusAnswer }
}
export const RestartStatusAnswer: Shape<RestartStatusAnswer> = {
  fields: {
    universeId: "id",
    scheduledTime: "timestamp",
    startTime: "timestamp",
    placeRestartStatuses: { map: PlaceRestartStatusAnswer }
  }
}

export interface ListRestartStatusesResponse {
  readonly restartStatuses?: { readonly [key: string]: RestartStatusAnswer }
}
export const ListRestartStatusesResponse: Shape<ListRestartStatusesResponse> = { fields: { restartStatuses: { map: RestartStatusAnswer } } }

export interface LaunchRestartResponse {
  readonly id?: string
  readonly playersImpacted?: number
  readonly instancesImpacted?: number
}
export const LaunchRestartResponse: Shape<LaunchRestartResponse> = { fields: { id: "id", playersImpacted: "int", instancesImpacted: "int" } }

export interface PlaceSummaryForGameRestart {
  readonly playersImpacted?: number
  readonly totalPlayers?: number
  readonly instancesImpacted?: number
  readonly totalInstances?: number
  readonly latestPlaceVersion?: string
  readonly publishTime?: DateTime.Utc
  readonly isNotInUniverse?: boolean
  readonly playersPerVersion?: { readonly [key: string]: number }
  readonly instancesPerVersion?: { readonly [key: string]: number }
}
export const PlaceSummaryForGameRestart: Shape<PlaceSummaryForGameRestart> = {
  fields: {
    playersImpacted: "int",
    totalPlayers: "int",
    instancesImpacted: "int",
    totalInstances: "int",
    latestPlaceVersion: "text",
    publishTime: "timestamp",
    isNotInUniverse: "flag",
    playersPerVersion: { map: "int" },
    instancesPerVersion: { map: "int" }
  }
}

export interface ForecastRestartResponse {
  readonly placeForecasts?: { readonly [key: string]: PlaceSummaryForGameRestart }
}
export const ForecastRestartResponse: Shape<ForecastRestartResponse> = { fields: { placeForecasts: { map: PlaceSummaryForGameRestart } } }

/** A game server. It is the address of itself. */
export interface GameServer {
  readonly placeId: string
  readonly jobId: string
  readonly engineVersion?: string
  readonly createTime?: DateTime.Utc
  readonly uptime?: Duration.Duration
  readonly memoryUsageBytes?: string
  readonly frameRate?: number
  readonly occupancy?: number
  readonly maxOccupancy?: number
  readonly full?: boolean
  readonly shutDown?: boolean
  readonly status?: Open<"active" | "shut_down" | "restarted" | "roblox_restarted" | "crashed" | "out_of_memory" | "moderated" | "pending" | "unspecified">
  readonly terminationTime?: DateTime.Utc
  readonly playerIds?: ReadonlyArray<string>
  readonly universeId: string
  readonly versionNumber: string
  /** 0 to 5. Roblox does not say what they mean. */
  readonly type?: number
}
export const GameServer: ResultShape<GameServer> = {
  fields: {
    placeId: "id",
    jobId: "id",
    engineVersion: "text",
    createTime: "timestamp",
    uptime: timespan,
    memoryUsageBytes: "id",
    frameRate: "double",
    occupancy: "int",
    maxOccupancy: "int",
    full: "flag",
    shutDown: "flag",
    status: "enum",
    terminationTime: "timestamp",
    playerIds: { list: "id" },
    universeId: "id",
    versionNumber: "id",
    type: "int"
  },
  required: ["jobId", "placeId", "universeId", "versionNumber"]
}

/** What a game server has logged. */
export interface GameServerLog {
  readonly universeId?: string
  readonly placeId?: string
  readonly jobId?: string
  readonly message?: string
  readonly stackTrace?: string
  readonly messageTemplate?: string
  readonly context?: string
  readonly skippedCount?: number
  readonly rateLimitedCount?: number
  readonly versionNumber?: string
  readonly messageTime?: DateTime.Utc
  readonly severity?: Open<"Output" | "Info" | "Warning" | "Error">
}
export const GameServerLog: ResultShape<GameServerLog> = {
  fields: {
    universeId: "id",
    placeId: "id",
    jobId: "id",
    message: "text",
    stackTrace: "text",
    messageTemplate: "text",
    context: "text",
    skippedCount: "int",
    rateLimitedCount: "int",
    versionNumber: "id",
    messageTime: "timestamp",
    severity: "enum"
  }
}

/** Which servers of a place a restart is of: those of these versions, or all but those of the latest. */
export interface RestartFilter {
  readonly excludeCurrentVersion?: boolean
  readonly versionNumbers?: ReadonlyArray<number>
}
export const RestartFilter: ResultShape<RestartFilter> = { fields: { excludeCurrentVersion: "flag", versionNumbers: { list: "int" } } }

/** Where the restart of a place's servers stands. */
export interface PlaceRestartStatus {
  readonly state?: Open<"DELAYING" | "RESTARTING" | "SUCCEEDED">
  readonly startTime?: DateTime.Utc
  readonly endTime?: DateTime.Utc
  readonly totalPlayers?: number
  readonly totalInstances?: number
  readonly remainingPlayers?: number
  readonly remainingInstances?: number
  readonly filter?: RestartFilter
  readonly latestVersionNumber?: string
}
export const PlaceRestartStatus: ResultShape<PlaceRestartStatus> = {
  fields: {
    state: "enum",
    startTime: "timestamp",
    endTime: "timestamp",
    totalPlayers: "int",
    totalInstances: "int",
    remainingPlayers: "int",
    remainingInstances: "int",
    filter: RestartFilter,
    latestVersionNumber: "id"
  }
}

/** Where a restart stands, by place. */
export interface RestartStatus {
  readonly universeId?: string
  readonly scheduledTime?: DateTime.Utc
  readonly startTime?: DateTime.Utc
  readonly placeRestartStatuses?: { readonly [key: string]: PlaceRestartStatus }
}
export const RestartStatus: ResultShape<RestartStatus> = {
  fields: {
    universeId: "id",
    scheduledTime: "timestamp",
    startTime: "timestamp",
    placeRestartStatuses: { map: PlaceRestartStatus }
  }
}

/** Whom a restart of a place's servers would affect. */
export interface RestartForecast {
  readonly playersImpacted?: number
  readonly totalPlayers?: number
  readonly instancesImpacted?: number
  readonly totalInstances?: number
  readonly publishTime?: DateTime.Utc
  readonly isNotInUniverse?: boolean
  readonly playersPerVersion?: { readonly [key: string]: number }
  readonly instancesPerVersion?: { readonly [key: string]: number }
  readonly latestVersionNumber?: string
}
export const RestartForecast: ResultShape<RestartForecast> = {
  fields: {
    playersImpacted: "int",
    totalPlayers: "int",
    instancesImpacted: "int",
    totalInstances: "int",
    publishTime: "timestamp",
    isNotInUniverse: "flag",
    playersPerVersion: { map: "int" },
    instancesPerVersion: { map: "int" },
    latestVersionNumber: "id"
  }
}
