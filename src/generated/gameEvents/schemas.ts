// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type HostResponse = Shapes.HostResponse
export const HostResponse = /*#__PURE__*/ fromShape<HostResponse>(Shapes.HostResponse, "HostResponse")

export type CategoryResponse = Shapes.CategoryResponse
export const CategoryResponse = /*#__PURE__*/ fromShape<CategoryResponse>(Shapes.CategoryResponse, "CategoryResponse")

export type ThumbnailResponse = Shapes.ThumbnailResponse
export const ThumbnailResponse = /*#__PURE__*/ fromShape<ThumbnailResponse>(Shapes.ThumbnailResponse, "ThumbnailResponse")

export type ConfigResponse = Shapes.ConfigResponse
export const ConfigResponse = /*#__PURE__*/ fromShape<ConfigResponse>(Shapes.ConfigResponse, "ConfigResponse")

export type GameEvent = Shapes.GameEvent
export const GameEvent = /*#__PURE__*/ fromShape<GameEvent>(Shapes.GameEvent, "GameEvent", [HostResponse, CategoryResponse, ThumbnailResponse, ConfigResponse])

export type PaginatedGameEventsResponse = Shapes.PaginatedGameEventsResponse
export const PaginatedGameEventsResponse = /*#__PURE__*/ fromShape<PaginatedGameEventsResponse>(Shapes.PaginatedGameEventsResponse, "PaginatedGameEventsResponse", [GameEvent])
