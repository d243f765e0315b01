// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type { Shape } from "../../interface/Shape.ts"
import type { Open } from "../../interface/Values.ts"

export type { Open }

export type { Shape }

export interface HostResponse {
  readonly hostType?: Open<"user" | "group">
  readonly hostId?: string
  readonly hostName?: string
  readonly hasVerifiedBadge?: boolean
}
export const HostResponse: Shape<HostResponse> = { fields: { hostType: "enum", hostId: "id", hostName: "text", hasVerifiedBadge: "flag" } }

export interface CategoryResponse {
  readonly category?: Open<"contentUpdate" | "locationUpdate" | "systemUpdate" | "activity" | "newContent" | "itemDrop" | "newSeason" | "newLocation" | "newMap" | "moreLevels" | "newFeature" | "earlyAccess" | "expansion" | "challenge" | "quest" | "festival">
  readonly rank?: number
}
export const CategoryResponse: Shape<CategoryResponse> = { fields: { category: "enum", rank: "int" } }

export interface ThumbnailResponse {
  readonly mediaId?: string
  readonly rank?: number
}
export const ThumbnailResponse: Shape<ThumbnailResponse> = { fields: { mediaId: "id", rank: "int" } }

export interface ConfigResponse {
  readonly recurrence?: string
  readonly recurrenceEndTime?: DateTime.Utc
  readonly notificationAudience?: Open<"all" | "rsvp" | "subscribed" | "group" | "none">
}
export const ConfigResponse: Shape<ConfigResponse> = { fields: { recurrence: "text", recurrenceEndTime: "timestamp", notificationAudience: "enum" } }

/** An event. */
export interface GameEvent {
  readonly id: string
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
  readonly eventId: string
}
export const GameEvent: Shape<GameEvent> = {
  fields: {
    id: "id",
    title: "text",
    displayTitle: "text",
    subtitle: "text",
    displaySubtitle: "text",
    description: "text",
    displayDescription: "text",
    startTime: "timestamp",
    endTime: "timestamp",
    universeId: "id",
    placeId: "id",
    host: HostResponse,
    visibility: "enum",
    featuringStatus: "enum",
    tagline: "text",
    categories: { list: CategoryResponse },
    thumbnails: { list: ThumbnailResponse },
    allThumbnailsCreated: "flag",
    config: ConfigResponse,
    userRsvpStatus: "enum",
    createTime: "timestamp",
    updateTime: "timestamp"
  },
  required: ["id", "eventId"],
  ids: [["id", "{eventId}"]]
}

export interface PaginatedGameEventsResponse {
  readonly gameEvents?: ReadonlyArray<GameEvent>
  readonly nextPageToken?: string
  readonly previousPageToken?: string
}
export const PaginatedGameEventsResponse: Shape<PaginatedGameEventsResponse> = { fields: { gameEvents: { list: GameEvent }, nextPageToken: "text", previousPageToken: "text" } }
