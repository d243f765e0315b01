// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/virtual-events/v3/game-events/{eventId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["GameEvent_Get"];
    readonly put?: never;
    readonly post?: never;
    readonly delete: operations["GameEvent_Delete"];
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations["GameEvent_Update"];
    readonly trace?: never;
  };
  readonly "/virtual-events/v3/universes/{universeId}/game-events": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["GameEvents_List"];
    readonly put?: never;
    readonly post: operations["GameEvents_Create"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly CategoryResponse: {
      readonly category?: components["schemas"]["EventCategory"];
      /** Format: int32 */
      readonly rank?: number;
    };
    readonly ConfigResponse: {
      readonly notificationAudience?: components["schemas"]["EventNotificationAudience"];
      readonly recurrence?: string | null;
      /** Format: date-time */
      readonly recurrenceEndTime?: string | null;
    };
    readonly CreateGameEventConfigRequest: {
      readonly notificationAudience?: components["schemas"]["EventNotificationAudience"] | null;
      readonly recurrence?: string | null;
      /** Format: date-time */
      readonly recurrenceEndTime?: string | null;
    };
    readonly CreateGameEventRequest: {
      readonly categories?: readonly components["schemas"]["EventRankedCategory"][] | null;
      readonly config?: components["schemas"]["CreateGameEventConfigRequest"] | null;
      readonly description?: string | null;
      /** Format: date-time */
      readonly endTime?: string | null;
      readonly featuringStatus?: components["schemas"]["FeaturingStatus"] | null;
      /** Format: int64 */
      readonly groupId?: Id;
      /** Format: int64 */
      readonly placeId?: Id;
      /** Format: date-time */
      readonly startTime?: string | null;
      readonly subtitle?: string | null;
      readonly tagline?: string | null;
      readonly thumbnails?: readonly components["schemas"]["EventMedia"][] | null;
      readonly title?: string | null;
      readonly visibility?: components["schemas"]["EventVisibility"] | null;
    };
    /** @enum {string} */
    readonly EventCategory: "contentUpdate" | "locationUpdate" | "systemUpdate" | "activity" | "newContent" | "itemDrop" | "newSeason" | "newLocation" | "newMap" | "moreLevels" | "newFeature" | "earlyAccess" | "expansion" | "challenge" | "quest" | "festival";
    readonly EventMedia: {
      /** Format: int64 */
      readonly mediaId?: Id;
      /** Format: int32 */
      readonly rank?: number;
    };
    /** @enum {string} */
    readonly EventNotificationAudience: "all" | "rsvp" | "subscribed" | "group" | "none";
    readonly EventRankedCategory: {
      readonly category?: components["schemas"]["EventCategory"];
      /** Format: int32 */
      readonly rank?: number;
    };
    /** @enum {string} */
    readonly EventVisibility: "private" | "public" | "moderated";
    /** @enum {string} */
    readonly FeaturingStatus: "invalid" | "enabled" | "disabled";
    readonly GameEventResponse: {
      readonly allThumbnailsCreated?: boolean | null;
      readonly categories?: readonly components["schemas"]["CategoryResponse"][] | null;
      readonly config?: components["schemas"]["ConfigResponse"] | null;
      /** Format: date-time */
      readonly createTime?: string | null;
      readonly description?: string | null;
      readonly displayDescription?: string | null;
      readonly displaySubtitle?: string | null;
      readonly displayTitle?: string | null;
      /** Format: date-time */
      readonly endTime?: string | null;
      readonly featuringStatus?: components["schemas"]["FeaturingStatus"] | null;
      readonly host?: components["schemas"]["HostResponse"] | null;
      readonly id?: string | null;
      /** Format: int64 */
      readonly placeId?: Id;
      /** Format: date-time */
      readonly startTime?: string | null;
      readonly subtitle?: string | null;
      readonly tagline?: string | null;
      readonly thumbnails?: readonly components["schemas"]["ThumbnailResponse"][] | null;
      readonly title?: string | null;
      /** Format: int64 */
      readonly universeId?: Id;
      /** Format: date-time */
      readonly updateTime?: string | null;
      readonly userRsvpStatus?: components["schemas"]["RsvpStatus"] | null;
      readonly visibility?: components["schemas"]["EventVisibility"] | null;
    };
    readonly HostResponse: {
      readonly hasVerifiedBadge?: boolean | null;
      /** Format: int64 */
      readonly hostId?: Id;
      readonly hostName?: string | null;
      readonly hostType?: components["schemas"]["HostType"];
    };
    /** @enum {string} */
    readonly HostType: "user" | "group";
    readonly PaginatedGameEventsResponse: {
      readonly gameEvents?: readonly components["schemas"]["GameEventResponse"][] | null;
      readonly nextPageToken?: string | null;
      readonly previousPageToken?: string | null;
    };
    /** @enum {string} */
    readonly RsvpStatus: "none" | "going" | "maybeGoing" | "notGoing";
    readonly ThumbnailResponse: {
      /** Format: int64 */
      readonly mediaId?: Id;
      /** Format: int32 */
      readonly rank?: number;
    };
    readonly UpdateGameEventConfigRequest: {
      readonly notificationAudience?: components["schemas"]["EventNotificationAudience"] | null;
      readonly recurrence?: string | null;
      /** Format: date-time */
      readonly recurrenceEndTime?: string | null;
    };
    readonly UpdateGameEventRequest: {
      readonly categories?: readonly components["schemas"]["EventRankedCategory"][] | null;
      readonly config?: components["schemas"]["UpdateGameEventConfigRequest"] | null;
      readonly description?: string | null;
      /** Format: date-time */
      readonly endTime?: string | null;
      readonly featuringStatus?: components["schemas"]["FeaturingStatus"] | null;
      /** Format: int64 */
      readonly placeId?: Id;
      /** Format: date-time */
      readonly startTime?: string | null;
      readonly subtitle?: string | null;
      readonly tagline?: string | null;
      readonly thumbnails?: readonly components["schemas"]["EventMedia"][] | null;
      readonly title?: string | null;
      readonly visibility?: components["schemas"]["EventVisibility"] | null;
    };
    readonly "VirtualEventsApi.ProblemDetails": {
      readonly detail?: string | null;
      readonly instance?: string | null;
      /** Format: int32 */
      readonly status?: number | null;
      readonly title?: string | null;
      readonly type?: string | null;
    } & {
      readonly [key: string]: unknown;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly GameEvent_Get: {
    readonly parameters: {
      readonly query?: {
        readonly fields?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly eventId: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GameEventResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["VirtualEventsApi.ProblemDetails"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["VirtualEventsApi.ProblemDetails"];
        };
      };
    };
  };
  readonly GameEvent_Delete: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly eventId: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["VirtualEventsApi.ProblemDetails"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["VirtualEventsApi.ProblemDetails"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["VirtualEventsApi.ProblemDetails"];
        };
      };
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["VirtualEventsApi.ProblemDetails"];
        };
      };
    };
  };
  readonly GameEvent_Update: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly eventId: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/*+json": components["schemas"]["UpdateGameEventRequest"];
        readonly "application/json": components["schemas"]["UpdateGameEventRequest"];
        readonly "application/json-patch+json": components["schemas"]["UpdateGameEventRequest"];
        readonly "text/json": components["schemas"]["UpdateGameEventRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GameEventResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["VirtualEventsApi.ProblemDetails"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["VirtualEventsApi.ProblemDetails"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["VirtualEventsApi.ProblemDetails"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["VirtualEventsApi.ProblemDetails"];
        };
      };
    };
  };
  readonly GameEvents_List: {
    readonly parameters: {
      readonly query?: {
        readonly endsAfter?: string;
        readonly endsBefore?: string;
        readonly fields?: string;
        readonly pageSize?: number;
        readonly pageToken?: string;
        readonly reverse?: boolean;
        readonly startsAfter?: string;
        readonly startsBefore?: string;
        readonly visibility?: components["schemas"]["EventVisibility"];
      };
      readonly header?: never;
      readonly path: {
        readonly universeId: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PaginatedGameEventsResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["VirtualEventsApi.ProblemDetails"];
        };
      };
    };
  };
  readonly GameEvents_Create: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly universeId: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/*+json": components["schemas"]["CreateGameEventRequest"];
        readonly "application/json": components["schemas"]["CreateGameEventRequest"];
        readonly "application/json-patch+json": components["schemas"]["CreateGameEventRequest"];
        readonly "text/json": components["schemas"]["CreateGameEventRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GameEventResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["VirtualEventsApi.ProblemDetails"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["VirtualEventsApi.ProblemDetails"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["VirtualEventsApi.ProblemDetails"];
        };
      };
    };
  };
}

export type CategoryResponse = components["schemas"]["CategoryResponse"]
export type ConfigResponse = components["schemas"]["ConfigResponse"]
export type CreateGameEventConfigRequest = components["schemas"]["CreateGameEventConfigRequest"]
export type CreateGameEventRequest = components["schemas"]["CreateGameEventRequest"]
export type EventCategory = components["schemas"]["EventCategory"]
export type EventMedia = components["schemas"]["EventMedia"]
export type EventNotificationAudience = components["schemas"]["EventNotificationAudience"]
export type EventRankedCategory = components["schemas"]["EventRankedCategory"]
export type EventVisibility = components["schemas"]["EventVisibility"]
export type FeaturingStatus = components["schemas"]["FeaturingStatus"]
export type GameEventResponse = components["schemas"]["GameEventResponse"]
export type HostResponse = components["schemas"]["HostResponse"]
export type HostType = components["schemas"]["HostType"]
export type PaginatedGameEventsResponse = components["schemas"]["PaginatedGameEventsResponse"]
export type ProblemDetails = components["schemas"]["VirtualEventsApi.ProblemDetails"]
export type RsvpStatus = components["schemas"]["RsvpStatus"]
export type ThumbnailResponse = components["schemas"]["ThumbnailResponse"]
export type UpdateGameEventConfigRequest = components["schemas"]["UpdateGameEventConfigRequest"]
export type UpdateGameEventRequest = components["schemas"]["UpdateGameEventRequest"]
