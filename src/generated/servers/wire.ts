// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/cloud/v2/universes/{universe_id}:restartServers": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Cloud_RestartUniverseServers"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/server-management/v1/universes/{universeId}/places/{placeId}/game-servers:filter-options": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["GameServers_GetFilterOptions"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/server-management/v1/universes/{universeId}/places/{placeId}/versions/{versionNumber}/game-servers": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["GameServers_ListGameServers"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/server-management/v1/universes/{universeId}/places/{placeId}/versions/{versionNumber}/game-servers/{jobId}/logs": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["GameServers_ListGameServerLogs"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/server-management/v1/universes/{universeId}/restarts": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Restarts_ListRestartStatuses"];
    readonly put?: never;
    readonly post: operations["Restarts_LaunchRestart"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/server-management/v1/universes/{universeId}/restarts:forecast": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Restarts_ForecastRestart"];
    readonly put?: never;
    readonly post?: never;
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
    /** @enum {string} */
    readonly FilterField: "EngineVersion" | "PlaceVersion" | "ALL";
    readonly FilterFieldInfo: {
      readonly field?: components["schemas"]["FilterField"];
      readonly type?: components["schemas"]["FilterType"];
      readonly values?: readonly unknown[] | null;
    };
    readonly FilterOptionsResponse: {
      readonly filters?: {
        readonly [key: string]: components["schemas"]["FilterFieldInfo"];
      } | null;
    };
    /** @enum {string} */
    readonly FilterType: "String" | "Number";
    readonly ForecastRestartResponse: {
      readonly placeForecasts?: {
        readonly [key: string]: components["schemas"]["PlaceSummaryForGameRestart"];
      } | null;
    };
    readonly GameServerLog: {
      readonly context?: string | null;
      readonly jobId?: string | null;
      readonly message?: string | null;
      readonly messageTemplate?: string | null;
      /** Format: date-time */
      readonly messageTimestampMs?: string;
      readonly placeId?: string | null;
      readonly placeVersion?: string | null;
      /** Format: int32 */
      readonly rateLimitedCount?: number;
      readonly severity?: components["schemas"]["LogSeverity"];
      /** Format: int32 */
      readonly skippedCount?: number;
      readonly stackTrace?: string | null;
      /** Format: int64 */
      readonly universeId?: Id;
    };
    readonly LaunchRestartRequest: {
      readonly attributes?: unknown;
      /** Format: int32 */
      readonly bleedOffDurationMinutes?: number | null;
      readonly places?: {
        readonly [key: string]: components["schemas"]["PlaceFilter"];
      } | null;
    };
    readonly LaunchRestartResponse: {
      readonly id?: string | null;
      /** Format: int32 */
      readonly instancesImpacted?: number;
      /** Format: int32 */
      readonly playersImpacted?: number;
    };
    readonly ListGameServerLogsResponse: {
      readonly gameServerLogs?: readonly components["schemas"]["GameServerLog"][] | null;
      readonly nextPageToken?: string | null;
    };
    readonly ListRestartStatusesResponse: {
      readonly restartStatuses?: {
        readonly [key: string]: components["schemas"]["RestartStatus"];
      } | null;
    };
    /**
     * Format: int32
     * @enum {integer}
     */
    readonly LogSeverity: 0 | 1 | 2 | 3;
    readonly PlaceFilter: {
      readonly excludeCurrentVersion?: boolean | null;
      readonly versions?: readonly number[] | null;
    };
    readonly PlaceRestartStatus: {
      /** Format: date-time */
      readonly endTime?: string | null;
      readonly filter?: components["schemas"]["PlaceFilter"] | null;
      readonly latestVersion?: string | null;
      /** Format: int32 */
      readonly remainingInstances?: number;
      /** Format: int32 */
      readonly remainingPlayers?: number;
      /** Format: date-time */
      readonly startTime?: string;
      readonly state?: components["schemas"]["RestartState"];
      /** Format: int32 */
      readonly totalInstances?: number;
      /** Format: int32 */
      readonly totalPlayers?: number;
    };
    readonly PlaceSummaryForGameRestart: {
      /** Format: int32 */
      readonly instancesImpacted?: number;
      readonly instancesPerVersion?: {
        readonly [key: string]: number;
      } | null;
      readonly isNotInUniverse?: boolean;
      readonly latestPlaceVersion?: string | null;
      /** Format: int32 */
      readonly playersImpacted?: number;
      readonly playersPerVersion?: {
        readonly [key: string]: number;
      } | null;
      /** Format: date-time */
      readonly publishTime?: string;
      /** Format: int32 */
      readonly totalInstances?: number;
      /** Format: int32 */
      readonly totalPlayers?: number;
    };
    /** @enum {string} */
    readonly RestartState: "DELAYING" | "RESTARTING" | "SUCCEEDED";
    readonly RestartStatus: {
      readonly placeRestartStatuses?: {
        readonly [key: string]: components["schemas"]["PlaceRestartStatus"];
      } | null;
      /** Format: date-time */
      readonly scheduledTime?: string;
      /** Format: date-time */
      readonly startTime?: string;
      readonly universeId?: string | null;
    };
    readonly RestartUniverseServersRequest: {
      /** Format: int32 */
      readonly bleedOffDurationMinutes?: number;
      readonly bleedOffServers?: boolean;
      readonly closeAllVersions?: boolean;
      readonly placeIds?: readonly Id[];
    };
    readonly RestartUniverseServersResponse: Readonly<Record<string, unknown>>;
    readonly "ServerManagementService.GameServer": {
      /** Format: date-time */
      readonly createTime?: string;
      readonly engineVersion?: string | null;
      /** Format: float */
      readonly frameRate?: number | null;
      readonly full?: boolean;
      readonly jobId?: string | null;
      /** Format: int32 */
      readonly maxOccupancy?: number;
      /** Format: int64 */
      readonly memoryUsageBytes?: Id;
      /** Format: int32 */
      readonly occupancy?: number;
      readonly placeId?: string | null;
      readonly placeVersion?: string | null;
      readonly playerIds?: readonly Id[] | null;
      readonly shutDown?: boolean;
      readonly status?: components["schemas"]["ServerStatus"];
      /** Format: date-time */
      readonly terminationTime?: string | null;
      readonly type?: components["schemas"]["ServerType"];
      /** Format: date-span */
      readonly uptime?: string;
    };
    readonly "ServerManagementService.ListGameServersResponse": {
      readonly activeServersFetchError?: boolean | null;
      readonly gameServers?: readonly components["schemas"]["ServerManagementService.GameServer"][] | null;
      readonly nextPageToken?: string | null;
      readonly previousPageToken?: string | null;
      readonly shutdownServersFetchError?: boolean | null;
      /** Format: int32 */
      readonly totalCount?: number | null;
    };
    readonly "ServerManagementService.ProblemDetails": {
      readonly detail?: string | null;
      readonly instance?: string | null;
      /** Format: int32 */
      readonly status?: number | null;
      readonly title?: string | null;
      readonly type?: string | null;
    } & {
      readonly [key: string]: unknown;
    };
    /** @enum {string} */
    readonly ServerStatus: "active" | "shut_down" | "restarted" | "roblox_restarted" | "crashed" | "out_of_memory" | "moderated" | "pending" | "unspecified";
    /**
     * Format: int32
     * @enum {integer}
     */
    readonly ServerType: 0 | 1 | 2 | 3 | 4 | 5;
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly Cloud_RestartUniverseServers: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly universe_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["RestartUniverseServersRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RestartUniverseServersResponse"];
        };
      };
    };
  };
  readonly GameServers_GetFilterOptions: {
    readonly parameters: {
      readonly query?: {
        readonly Filter?: components["schemas"]["FilterField"];
      };
      readonly header?: never;
      readonly path: {
        readonly placeId: Id;
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
          readonly "application/json": components["schemas"]["FilterOptionsResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ServerManagementService.ProblemDetails"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ServerManagementService.ProblemDetails"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ServerManagementService.ProblemDetails"];
        };
      };
    };
  };
  readonly GameServers_ListGameServers: {
    readonly parameters: {
      readonly query?: {
        readonly Filter?: string;
        readonly MaxPageSize?: number;
        readonly OrderBy?: string;
        readonly PageToken?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly placeId: Id;
        readonly universeId: Id;
        readonly versionNumber: string;
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
          readonly "application/json": components["schemas"]["ServerManagementService.ListGameServersResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ServerManagementService.ProblemDetails"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ServerManagementService.ProblemDetails"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ServerManagementService.ProblemDetails"];
        };
      };
    };
  };
  readonly GameServers_ListGameServerLogs: {
    readonly parameters: {
      readonly query?: {
        readonly Filter?: string;
        readonly MaxPageSize?: number;
        readonly OrderBy?: string;
        readonly PageToken?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly jobId: string;
        readonly placeId: Id;
        readonly universeId: Id;
        readonly versionNumber: string;
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
          readonly "application/json": components["schemas"]["ListGameServerLogsResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ServerManagementService.ProblemDetails"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ServerManagementService.ProblemDetails"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ServerManagementService.ProblemDetails"];
        };
      };
    };
  };
  readonly Restarts_ListRestartStatuses: {
    readonly parameters: {
      readonly query?: never;
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
          readonly "application/json": components["schemas"]["ListRestartStatusesResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ServerManagementService.ProblemDetails"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ServerManagementService.ProblemDetails"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ServerManagementService.ProblemDetails"];
        };
      };
    };
  };
  readonly Restarts_LaunchRestart: {
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
        readonly "application/*+json": components["schemas"]["LaunchRestartRequest"];
        readonly "application/json": components["schemas"]["LaunchRestartRequest"];
        readonly "text/json": components["schemas"]["LaunchRestartRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["LaunchRestartResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ServerManagementService.ProblemDetails"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ServerManagementService.ProblemDetails"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ServerManagementService.ProblemDetails"];
        };
      };
    };
  };
  readonly Restarts_ForecastRestart: {
    readonly parameters: {
      readonly query?: never;
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
          readonly "application/json": components["schemas"]["ForecastRestartResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ServerManagementService.ProblemDetails"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ServerManagementService.ProblemDetails"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ServerManagementService.ProblemDetails"];
        };
      };
    };
  };
}

export type FilterField = components["schemas"]["FilterField"]
export type FilterFieldInfo = components["schemas"]["FilterFieldInfo"]
export type FilterOptionsResponse = components["schemas"]["FilterOptionsResponse"]
export type FilterType = components["schemas"]["FilterType"]
export type ForecastRestartResponse = components["schemas"]["ForecastRestartResponse"]
export type GameServer = components["schemas"]["ServerManagementService.GameServer"]
export type GameServerLog = components["schemas"]["GameServerLog"]
export type LaunchRestartRequest = components["schemas"]["LaunchRestartRequest"]
export type LaunchRestartResponse = components["schemas"]["LaunchRestartResponse"]
export type ListGameServerLogsResponse = components["schemas"]["ListGameServerLogsResponse"]
export type ListGameServersResponse = components["schemas"]["ServerManagementService.ListGameServersResponse"]
export type ListRestartStatusesResponse = components["schemas"]["ListRestartStatusesResponse"]
export type LogSeverity = components["schemas"]["LogSeverity"]
export type PlaceFilter = components["schemas"]["PlaceFilter"]
export type PlaceRestartStatus = components["schemas"]["PlaceRestartStatus"]
export type PlaceSummaryForGameRestart = components["schemas"]["PlaceSummaryForGameRestart"]
export type ProblemDetails = components["schemas"]["ServerManagementService.ProblemDetails"]
export type RestartState = components["schemas"]["RestartState"]
export type RestartStatus = components["schemas"]["RestartStatus"]
export type RestartUniverseServersRequest = components["schemas"]["RestartUniverseServersRequest"]
export type RestartUniverseServersResponse = components["schemas"]["RestartUniverseServersResponse"]
export type ServerStatus = components["schemas"]["ServerStatus"]
export type ServerType = components["schemas"]["ServerType"]
