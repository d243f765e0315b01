// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import * as Codec from "../../interface/Codec.ts"
import type { Open } from "../../interface/Operation.ts"

export interface CategoryResponse {
  readonly category?: Open<"contentUpdate" | "locationUpdate" | "systemUpdate" | "activity" | "newContent" | "itemDrop" | "newSeason" | "newLocation" | "newMap" | "moreLevels" | "newFeature" | "earlyAccess" | "expansion" | "challenge" | "quest" | "festival">
  readonly rank?: number
}
export const CategoryResponse = /*#__PURE__*/ Codec.struct<CategoryResponse>(() => ({
  category: Codec.openEnum<"contentUpdate" | "locationUpdate" | "systemUpdate" | "activity" | "newContent" | "itemDrop" | "newSeason" | "newLocation" | "newMap" | "moreLevels" | "newFeature" | "earlyAccess" | "expansion" | "challenge" | "quest" | "festival">(),
  rank: Codec.Int
}))

export interface ConfigResponse {
  readonly recurrence?: string
  readonly recurrenceEndTime?: DateTime.Utc
  readonly notificationAudience?: Open<"all" | "rsvp" | "subscribed" | "group" | "none">
}
export const ConfigResponse = /*#__PURE__*/ Codec.struct<ConfigResponse>(() => ({
  recurrence: Codec.Text,
  recurrenceEndTime: Codec.Timestamp,
  notificationAudience: Codec.openEnum<"all" | "rsvp" | "subscribed" | "group" | "none">()
}))

export interface GameEventResponse {
  readonly id?: string
  readonly title?: string
  readonly displayTitle?: string
  readonly subtitle?: string
  readonly displaySubtitle?: string
  readonly description?: string
  readonly displayDescription?: string
  readonly startTime?: DateTime.Utc
  readonly endTime?: DateTime.Utc
  readonly universeId?: string
  readonly placeId?: string
  readonly host?: HostResponse
  readonly visibility?: Open<"private" | "public" | "moderated">
  readonly featuringStatus?: Open<"invalid" | "enabled" | "disabled">
  readonly tagline?: string
  readonly categories?: ReadonlyArray<CategoryResponse>
  readonly thumbnails?: ReadonlyArray<ThumbnailResponse>
  readonly allThumbnailsCreated?: boolean
  readonly config?: ConfigResponse
  readonly userRsvpStatus?: Open<"none" | "going" | "maybeGoing" | "notGoing">
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
}
export const GameEventResponse = /*#__PURE__*/ Codec.struct<GameEventResponse>(() => ({
  id: Codec.Int64,
  title: Codec.Text,
  displayTitle: Codec.Text,
  subtitle: Codec.Text,
  displaySubtitle: Codec.Text,
  description: Codec.Text,
  displayDescription: Codec.Text,
  startTime: Codec.Timestamp,
  endTime: Codec.Timestamp,
  universeId: Codec.Int64,
  placeId: Codec.Int64,
  host: HostResponse,
  visibility: Codec.openEnum<"private" | "public" | "moderated">(),
  featuringStatus: Codec.openEnum<"invalid" | "enabled" | "disabled">(),
  tagline: Codec.Text,
  categories: Codec.list(CategoryResponse),
  thumbnails: Codec.list(ThumbnailResponse),
  allThumbnailsCreated: Codec.Flag,
  config: ConfigResponse,
  userRsvpStatus: Codec.openEnum<"none" | "going" | "maybeGoing" | "notGoing">(),
  createTime: Codec.Timestamp,
  updateTime: Codec.Timestamp
}))

export interface HostResponse {
  readonly hostType?: Open<"user" | "group">
  readonly hostId?: string
  readonly hostName?: string
  readonly hasVerifiedBadge?: boolean
}
export const HostResponse = /*#__PURE__*/ Codec.struct<HostResponse>(() => ({
  hostType: Codec.openEnum<"user" | "group">(),
  hostId: Codec.Int64,
  hostName: Codec.Text,
  hasVerifiedBadge: Codec.Flag
}))

export interface PaginatedGameEventsResponse {
  readonly gameEvents?: ReadonlyArray<GameEventResponse>
  readonly nextPageToken?: string
  readonly previousPageToken?: string
}
export const PaginatedGameEventsResponse = /*#__PURE__*/ Codec.struct<PaginatedGameEventsResponse>(() => ({
  gameEvents: Codec.list(GameEventResponse),
  nextPageToken: Codec.Text,
  previousPageToken: Codec.Text
}))

export interface ThumbnailResponse {
  readonly mediaId?: string
  readonly rank?: number
}
export const ThumbnailResponse = /*#__PURE__*/ Codec.struct<ThumbnailResponse>(() => ({
  mediaId: Codec.Int64,
  rank: Codec.Int
}))
