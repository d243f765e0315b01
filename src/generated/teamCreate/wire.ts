// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/legacy-develop/v1/places/{placeId}/teamcreate/active_session/members": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query?: {
          readonly cursor?: string;
          readonly limit?: 10 | 25 | 50 | 100;
        };
        readonly header?: never;
        readonly path: {
          readonly placeId: Id;
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
            readonly "application/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.Web.Responses.Users.SkinnyUserResponse_"];
            readonly "text/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.Web.Responses.Users.SkinnyUserResponse_"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 401: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 404: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/legacy-develop/v1/universes/{universeId}/teamcreate": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
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
            readonly "application/json": components["schemas"]["Roblox.Api.Develop.Models.Response.TeamCreateSettingsResponse"];
            readonly "text/json": components["schemas"]["Roblox.Api.Develop.Models.Response.TeamCreateSettingsResponse"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 401: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly universeId: Id;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.Api.Develop.Models.UpdateTeamCreateSettingsRequest"];
          readonly "text/json": components["schemas"]["Roblox.Api.Develop.Models.UpdateTeamCreateSettingsRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.Web.WebAPI.ApiEmptyResponseModel"];
            readonly "text/json": components["schemas"]["Roblox.Web.WebAPI.ApiEmptyResponseModel"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 401: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-develop/v1/universes/{universeId}/teamcreate/memberships": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly universeId: Id;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.Api.Develop.Models.TeamCreateMembershipRequest"];
          readonly "text/json": components["schemas"]["Roblox.Api.Develop.Models.TeamCreateMembershipRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.Web.WebAPI.ApiEmptyResponseModel"];
            readonly "text/json": components["schemas"]["Roblox.Web.WebAPI.ApiEmptyResponseModel"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 401: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/legacy-develop/v1/universes/multiget/teamcreate": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query: {
          readonly ids: readonly Id[];
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.Api.Develop.Models.UniverseTeamCreateSettingsModel_"];
            readonly "text/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.Api.Develop.Models.UniverseTeamCreateSettingsModel_"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 401: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/legacy-develop/v2/teamtest/{placeId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete: {
      readonly parameters: {
        readonly query: {
          readonly gameId: string;
        };
        readonly header?: never;
        readonly path: {
          readonly placeId: Id;
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
            readonly "application/json": components["schemas"]["Roblox.Web.WebAPI.ApiEmptyResponseModel"];
            readonly "text/json": components["schemas"]["Roblox.Web.WebAPI.ApiEmptyResponseModel"];
          };
        };
        readonly 401: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly "Roblox.Api.Develop.Models.Response.TeamCreateSettingsResponse": {
      readonly isEnabled?: boolean;
    };
    readonly "Roblox.Api.Develop.Models.TeamCreateMembershipRequest": {
      /** Format: int64 */
      readonly userId?: Id;
    };
    readonly "Roblox.Api.Develop.Models.UniverseTeamCreateSettingsModel": {
      /** Format: int64 */
      readonly id?: Id;
      readonly isEnabled?: boolean;
    };
    readonly "Roblox.Api.Develop.Models.UpdateTeamCreateSettingsRequest": {
      readonly isEnabled?: boolean;
    };
    readonly "Roblox.Web.Responses.Users.SkinnyUserResponse": {
      readonly displayName?: string;
      /** Format: int64 */
      readonly id?: Id;
      readonly name?: string;
    };
    readonly "Roblox.Web.WebAPI.ApiEmptyResponseModel": Record<string, never>;
    readonly "Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.Api.Develop.Models.UniverseTeamCreateSettingsModel_": {
      readonly data?: readonly components["schemas"]["Roblox.Api.Develop.Models.UniverseTeamCreateSettingsModel"][];
    };
    readonly "Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.Web.Responses.Users.SkinnyUserResponse_": {
      readonly data?: readonly components["schemas"]["Roblox.Web.Responses.Users.SkinnyUserResponse"][];
      readonly nextPageCursor?: string | null;
      readonly previousPageCursor?: string | null;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

export type ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel = components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.Api.Develop.Models.UniverseTeamCreateSettingsModel_"]
export type ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse = components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.Web.Responses.Users.SkinnyUserResponse_"]
export type ApiEmptyResponseModel = components["schemas"]["Roblox.Web.WebAPI.ApiEmptyResponseModel"]
export type RobloxApiDevelopModelsUniverseTeamCreateSettingsModel = components["schemas"]["Roblox.Api.Develop.Models.UniverseTeamCreateSettingsModel"]
export type RobloxWebResponsesUsersSkinnyUserResponse = components["schemas"]["Roblox.Web.Responses.Users.SkinnyUserResponse"]
export type TeamCreateMembershipRequest = components["schemas"]["Roblox.Api.Develop.Models.TeamCreateMembershipRequest"]
export type TeamCreateSettingsResponse = components["schemas"]["Roblox.Api.Develop.Models.Response.TeamCreateSettingsResponse"]
export type UpdateTeamCreateSettingsRequest = components["schemas"]["Roblox.Api.Develop.Models.UpdateTeamCreateSettingsRequest"]
