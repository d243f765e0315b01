// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type RestartAllOutput = Shapes.RestartAllOutput
export const RestartAllOutput = /*#__PURE__*/ fromShape<RestartAllOutput>(Shapes.RestartAllOutput, "RestartAllOutput")

export type FilterFieldInfo = Shapes.FilterFieldInfo
export const FilterFieldInfo = /*#__PURE__*/ fromShape<FilterFieldInfo>(Shapes.FilterFieldInfo, "FilterFieldInfo")

export type FilterOptionsResponse = Shapes.FilterOptionsResponse
export const FilterOptionsResponse = /*#__PURE__*/ fromShape<FilterOptionsResponse>(Shapes.FilterOptionsResponse, "FilterOptionsResponse", [FilterFieldInfo])

export type GameServerAnswer = Shapes.GameServerAnswer
export const GameServerAnswer = /*#__PURE__*/ fromShape<GameServerAnswer>(Shapes.GameServerAnswer, "GameServerAnswer")

export type ListGameServersResponse = Shapes.ListGameServersResponse
export const ListGameServersResponse = /*#__PURE__*/ fromShape<ListGameServersResponse>(Shapes.ListGameServersResponse, "ListGameServersResponse", [GameServerAnswer])

export type GameServerLogAnswer = Shapes.GameServerLogAnswer
export const GameServerLogAnswer = /*#__PURE__*/ fromShape<GameServerLogAnswer>(Shapes.GameServerLogAnswer, "GameServerLogAnswer")

export type ListGameServerLogsResponse = Shapes.ListGameServerLogsResponse
export const ListGameServerLogsResponse = /*#__PURE__*/ fromShape<ListGameServerLogsResponse>(Shapes.ListGameServerLogsResponse, "ListGameServerLogsResponse", [GameServerLogAnswer])

export type PlaceFilter = Shapes.PlaceFilter
export const PlaceFilter = /*#__PURE__*/ fromShape<PlaceFilter>(Shapes.PlaceFilter, "PlaceFilter")

export type PlaceRestartStatusAnswer = Shapes.PlaceRestartStatusAnswer
export const PlaceRestartStatusAnswer = /*#__PURE__*/ fromShape<PlaceRestartStatusAnswer>(Shapes.PlaceRestartStatusAnswer, "PlaceRestartStatusAnswer", [PlaceFilter])

export type RestartStatusAnswer = Shapes.RestartStatusAnswer
export const RestartStatusAnswer = /*#__PURE__*/ fromShape<RestartStatusAnswer>(Shapes.RestartStatusAnswer, "RestartStatusAnswer", [PlaceRestartStatusAnswer])

export type ListRestartStatusesResponse = Shapes.ListRestartStatusesResponse
export const ListRestartStatusesResponse = /*#__PURE__*/ fromShape<ListRestartStatusesResponse>(Shapes.ListRestartStatusesResponse, "ListRestartStatusesResponse", [RestartStatusAnswer])

export type LaunchRestartResponse = Shapes.LaunchRestartResponse
export const LaunchRestartResponse = /*#__PURE__*/ fromShape<LaunchRestartResponse>(Shapes.LaunchRestartResponse, "LaunchRestartResponse")

export type PlaceSummaryForGameRestart = Shapes.PlaceSummaryForGameRestart
export const PlaceSummaryForGameRestart = /*#__PURE__*/ fromShape<PlaceSummaryForGameRestart>(Shapes.PlaceSummaryForGameRestart, "PlaceSummaryForGameRestart")

export type ForecastRestartResponse = Shapes.ForecastRestartResponse
export const ForecastRestartResponse = /*#__PURE__*/ fromShape<ForecastRestartResponse>(Shapes.ForecastRestartResponse, "ForecastRestartResponse", [PlaceSummaryForGameRestart])

export type GameServer = Shapes.GameServer
export const GameServer = /*#__PURE__*/ fromShape<GameServer>(Shapes.GameServer, "GameServer")

export type GameServerLog = Shapes.GameServerLog
export const GameServerLog = /*#__PURE__*/ fromShape<GameServerLog>(Shapes.GameServerLog, "GameServerLog")

export type RestartFilter = Shapes.RestartFilter
export const RestartFilter = /*#__PURE__*/ fromShape<RestartFilter>(Shapes.RestartFilter, "RestartFilter")

export type PlaceRestartStatus = Shapes.PlaceRestartStatus
export const PlaceRestartStatus = /*#__PURE__*/ fromShape<PlaceRestartStatus>(Shapes.PlaceRestartStatus, "PlaceRestartStatus", [RestartFilter])

export type RestartStatus = Shapes.RestartStatus
export const RestartStatus = /*#__PURE__*/ fromShape<RestartStatus>(Shapes.RestartStatus, "RestartStatus", [PlaceRestartStatus])

export type RestartForecast = Shapes.RestartForecast
export const RestartForecast = /*#__PURE__*/ fromShape<RestartForecast>(Shapes.RestartForecast, "RestartForecast")
