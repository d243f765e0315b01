// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type * as Duration from "effect/Duration"
import * as Codec from "../../interface/Codec.ts"
import type { Json, Open } from "../../interface/Operation.ts"

export interface FilterFieldInfo {
  readonly field?: Open<"EngineVersion" | "PlaceVersion" | "ALL">
  readonly type?: Open<"String" | "Number">
  readonly values?: ReadonlyArray<Json>
}
export const FilterFieldInfo = /*#__PURE__*/ Codec.struct<FilterFieldInfo>(() => ({
  field: Codec.openEnum<"EngineVersion" | "PlaceVersion" | "ALL">(),
  type: Codec.openEnum<"String" | "Number">(),
  values: Codec.list(Codec.Any)
}))

export interface FilterOptionsResponse {
  readonly filters?: { readonly [key: string]: FilterFieldInfo }
}
export const FilterOptionsResponse = /*#__PURE__*/ Codec.struct<FilterOptionsResponse>(() => ({
  filters: Codec.record(FilterFieldInfo)
}))

export interface ForecastRestartResponse {
  readonly placeForecasts?: { readonly [key: string]: PlaceSummaryForGameRestart }
}
export const ForecastRestartResponse = /*#__PURE__*/ Codec.struct<ForecastRestartResponse>(() => ({
  placeForecasts: Codec.record(PlaceSummaryForGameRestart)
}))

export interface GameServer {
  readonly placeId?: string
  readonly placeVersion?: string
  readonly jobId?: string
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
export const GameServer = /*#__PURE__*/ Codec.struct<GameServer>(() => ({
  placeId: Codec.Int64,
  placeVersion: Codec.Text,
  jobId: Codec.Int64,
  engineVersion: Codec.Text,
  createTime: Codec.Timestamp,
  uptime: Codec.TimeSpan,
  memoryUsageBytes: Codec.Int64,
  frameRate: Codec.Double,
  occupancy: Codec.Int,
  maxOccupancy: Codec.Int,
  type: Codec.Int,
  full: Codec.Flag,
  shutDown: Codec.Flag,
  status: Codec.openEnum<"active" | "shut_down" | "restarted" | "roblox_restarted" | "crashed" | "out_of_memory" | "moderated" | "pending" | "unspecified">(),
  terminationTime: Codec.Timestamp,
  playerIds: Codec.list(Codec.Int64)
}))

export interface GameServerLog {
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
export const GameServerLog = /*#__PURE__*/ Codec.struct<GameServerLog>(() => ({
  messageTimestampMs: Codec.Timestamp,
  universeId: Codec.Int64,
  placeId: Codec.Int64,
  placeVersion: Codec.Text,
  jobId: Codec.Int64,
  severity: Codec.Int,
  message: Codec.Text,
  stackTrace: Codec.Text,
  messageTemplate: Codec.Text,
  context: Codec.Text,
  skippedCount: Codec.Int,
  rateLimitedCount: Codec.Int
}))

export interface LaunchRestartResponse {
  readonly id?: string
  readonly playersImpacted?: number
  readonly instancesImpacted?: number
}
export const LaunchRestartResponse = /*#__PURE__*/ Codec.struct<LaunchRestartResponse>(() => ({
  id: Codec.Int64,
  playersImpacted: Codec.Int,
  instancesImpacted: Codec.Int
}))

export interface ListGameServerLogsResponse {
  readonly gameServerLogs?: ReadonlyArray<GameServerLog>
  readonly nextPageToken?: string
}
export const ListGameServerLogsResponse = /*#__PURE__*/ Codec.struct<ListGameServerLogsResponse>(() => ({
  gameServerLogs: Codec.list(GameServerLog),
  nextPageToken: Codec.Text
}))

export interface ListGameServersResponse {
  readonly gameServers?: ReadonlyArray<GameServer>
  readonly nextPageToken?: string
  readonly previousPageToken?: string
  readonly totalCount?: number
  readonly shutdownServersFetchError?: boolean
  readonly activeServersFetchError?: boolean
}
export const ListGameServersResponse = /*#__PURE__*/ Codec.struct<ListGameServersResponse>(() => ({
  gameServers: Codec.list(GameServer),
  nextPageToken: Codec.Text,
  previousPageToken: Codec.Text,
  totalCount: Codec.Int,
  shutdownServersFetchError: Codec.Flag,
  activeServersFetchError: Codec.Flag
}))

export interface ListRestartStatusesResponse {
  readonly restartStatuses?: { readonly [key: string]: RestartStatus }
}
export const ListRestartStatusesResponse = /*#__PURE__*/ Codec.struct<ListRestartStatusesResponse>(() => ({
  restartStatuses: Codec.record(RestartStatus)
}))

export interface PlaceFilter {
  readonly versions?: ReadonlyArray<number>
  readonly excludeCurrentVersion?: boolean
}
export const PlaceFilter = /*#__PURE__*/ Codec.struct<PlaceFilter>(() => ({
  versions: Codec.list(Codec.Int),
  excludeCurrentVersion: Codec.Flag
}))

export interface PlaceRestartStatus {
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
export const PlaceRestartStatus = /*#__PURE__*/ Codec.struct<PlaceRestartStatus>(() => ({
  state: Codec.openEnum<"DELAYING" | "RESTARTING" | "SUCCEEDED">(),
  startTime: Codec.Timestamp,
  endTime: Codec.Timestamp,
  totalPlayers: Codec.Int,
  totalInstances: Codec.Int,
  remainingPlayers: Codec.Int,
  remainingInstances: Codec.Int,
  filter: PlaceFilter,
  latestVersion: Codec.Text
}))

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
export const PlaceSummaryForGameRestart = /*#__PURE__*/ Codec.struct<PlaceSummaryForGameRestart>(() => ({
  playersImpacted: Codec.Int,
  totalPlayers: Codec.Int,
  instancesImpacted: Codec.Int,
  totalInstances: Codec.Int,
  latestPlaceVersion: Codec.Text,
  publishTime: Codec.Timestamp,
  isNotInUniverse: Codec.Flag,
  playersPerVersion: Codec.record(Codec.Int),
  instancesPerVersion: Codec.record(Codec.Int)
}))

export type RestartAllOutput = Codec.JsonObject
export const RestartAllOutput = /*#__PURE__*/ Codec.lazy<RestartAllOutput>(() => Codec.AnyObject)

export interface RestartStatus {
  readonly universeId?: string
  readonly scheduledTime?: DateTime.Utc
  readonly startTime?: DateTime.Utc
  readonly placeRestartStatuses?: { readonly [key: string]: PlaceRestartStatus }
}
export const RestartStatus = /*#__PURE__*/ Codec.struct<RestartStatus>(() => ({
  universeId: Codec.Int64,
  scheduledTime: Codec.Timestamp,
  startTime: Codec.Timestamp,
  placeRestartStatuses: Codec.record(PlaceRestartStatus)
}))
