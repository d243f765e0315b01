// Generated from specs/ by `npm run generate`. Do not edit.
export interface paths {
  readonly "/cloud/v2/universes/{universe_id}/places/{place_id}/user-restrictions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_ListUserRestrictions__Using_Universes"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/places/{place_id}/user-restrictions/{user_restriction_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_GetUserRestriction__Using_Universes_Places"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations["Cloud_UpdateUserRestriction__Using_Universes_Places"];
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/user-restrictions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_ListUserRestrictions"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/user-restrictions:listLogs": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_ListUserRestrictionLogs"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/user-restrictions/{user_restriction_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_GetUserRestriction__Using_Universes"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations["Cloud_UpdateUserRestriction__Using_Universes"];
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly ListUserRestrictionLogsResponse: {
      readonly logs?: readonly components["schemas"]["UserRestrictionLog"][];
      readonly nextPageToken?: string;
    };
    readonly ListUserRestrictionsResponse: {
      readonly nextPageToken?: string;
      readonly userRestrictions?: readonly components["schemas"]["UserRestriction"][];
    };
    readonly UserRestriction: {
      readonly gameJoinRestriction?: components["schemas"]["UserRestriction_GameJoinRestriction"];
      readonly path?: string;
      /** Format: date-time */
      readonly updateTime?: string;
      readonly user?: string;
    };
    readonly UserRestriction_GameJoinRestriction: {
      readonly active?: boolean;
      readonly displayReason?: string;
      /** Format: duration */
      readonly duration?: string;
      readonly excludeAltAccounts?: boolean;
      readonly inherited?: boolean;
      readonly privateReason?: string;
      /** Format: date-time */
      readonly startTime?: string;
    };
    readonly UserRestrictionLog: {
      readonly active?: boolean;
      /** Format: date-time */
      readonly createTime?: string;
      readonly displayReason?: string;
      /** Format: duration */
      readonly duration?: string;
      readonly excludeAltAccounts?: boolean;
      readonly moderator?: components["schemas"]["UserRestrictionLog_Moderator"];
      readonly place?: string;
      readonly privateReason?: string;
      readonly restrictionType?: components["schemas"]["UserRestrictionLog_RestrictionType"];
      /** Format: date-time */
      readonly startTime?: string;
      readonly user?: string;
    };
    readonly UserRestrictionLog_Moderator: {
      readonly gameServerScript?: components["schemas"]["UserRestrictionLog_Moderator_GameServerScript"];
      readonly robloxUser?: string;
    };
    readonly UserRestrictionLog_Moderator_GameServerScript: Readonly<Record<string, unknown>>;
    readonly UserRestrictionLog_RestrictionType: {
      readonly gameJoinRestriction?: components["schemas"]["UserRestrictionLog_RestrictionType_GameJoinRestriction"];
    };
    readonly UserRestrictionLog_RestrictionType_GameJoinRestriction: Readonly<Record<string, unknown>>;
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly Cloud_ListUserRestrictions__Using_Universes: {
    readonly parameters: {
      readonly query?: {
        readonly maxPageSize?: number;
        readonly pageToken?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly place_id: string;
        readonly universe_id: string;
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
          readonly "application/json": components["schemas"]["ListUserRestrictionsResponse"];
        };
      };
    };
  };
  readonly Cloud_GetUserRestriction__Using_Universes_Places: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly place_id: string;
        readonly universe_id: string;
        readonly user_restriction_id: string;
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
          readonly "application/json": components["schemas"]["UserRestriction"];
        };
      };
    };
  };
  readonly Cloud_UpdateUserRestriction__Using_Universes_Places: {
    readonly parameters: {
      readonly query?: {
        readonly "idempotencyKey.firstSent"?: string;
        readonly "idempotencyKey.key"?: string;
        readonly updateMask?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly place_id: string;
        readonly universe_id: string;
        readonly user_restriction_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["UserRestriction"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["UserRestriction"];
        };
      };
    };
  };
  readonly Cloud_ListUserRestrictions: {
    readonly parameters: {
      readonly query?: {
        readonly maxPageSize?: number;
        readonly pageToken?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly universe_id: string;
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
          readonly "application/json": components["schemas"]["ListUserRestrictionsResponse"];
        };
      };
    };
  };
  readonly Cloud_ListUserRestrictionLogs: {
    readonly parameters: {
      readonly query?: {
        readonly filter?: string;
        readonly maxPageSize?: number;
        readonly pageToken?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly universe_id: string;
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
          readonly "application/json": components["schemas"]["ListUserRestrictionLogsResponse"];
        };
      };
    };
  };
  readonly Cloud_GetUserRestriction__Using_Universes: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly universe_id: string;
        readonly user_restriction_id: string;
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
          readonly "application/json": components["schemas"]["UserRestriction"];
        };
      };
    };
  };
  readonly Cloud_UpdateUserRestriction__Using_Universes: {
    readonly parameters: {
      readonly query?: {
        readonly "idempotencyKey.firstSent"?: string;
        readonly "idempotencyKey.key"?: string;
        readonly updateMask?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly universe_id: string;
        readonly user_restriction_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["UserRestriction"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["UserRestriction"];
        };
      };
    };
  };
}

export type ListUserRestrictionLogsResponse = components["schemas"]["ListUserRestrictionLogsResponse"]
export type ListUserRestrictionsResponse = components["schemas"]["ListUserRestrictionsResponse"]
export type UserRestriction = components["schemas"]["UserRestriction"]
export type UserRestrictionGameJoinRestriction = components["schemas"]["UserRestriction_GameJoinRestriction"]
export type UserRestrictionLog = components["schemas"]["UserRestrictionLog"]
export type UserRestrictionLogModerator = components["schemas"]["UserRestrictionLog_Moderator"]
export type UserRestrictionLogModeratorGameServerScript = components["schemas"]["UserRestrictionLog_Moderator_GameServerScript"]
export type UserRestrictionLogRestrictionType = components["schemas"]["UserRestrictionLog_RestrictionType"]
export type UserRestrictionLogRestrictionTypeGameJoinRestriction = components["schemas"]["UserRestrictionLog_RestrictionType_GameJoinRestriction"]
