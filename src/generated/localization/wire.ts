// Generated from specs/ by `npm run generate`. Do not edit.
import type { FileInput, Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/legacy-game-internationalization/v1/badges/{badgeId}/description/language-codes/{languageCode}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
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
          readonly badgeId: Id;
          readonly languageCode: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateBadgeDescriptionRequest"];
          readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateBadgeDescriptionRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateBadgeDescriptionResponse"];
            readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateBadgeDescriptionResponse"];
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
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-game-internationalization/v1/badges/{badgeId}/icons": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query?: {
          readonly height?: number;
          readonly width?: number;
        };
        readonly header?: never;
        readonly path: {
          readonly badgeId: Id;
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
            readonly "application/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.GetBadgeIconResponse_"];
            readonly "text/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.GetBadgeIconResponse_"];
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
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 503: {
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
  readonly "/legacy-game-internationalization/v1/badges/{badgeId}/icons/language-codes/{languageCode}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly badgeId: Id;
          readonly languageCode: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: {
        readonly content: {
          readonly "multipart/form-data": {
            /** Format: binary */
            readonly Files?: FileInput;
          };
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
        readonly 429: {
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
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly delete: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly badgeId: Id;
          readonly languageCode: string;
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
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 503: {
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
  readonly "/legacy-game-internationalization/v1/badges/{badgeId}/name-description": {
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
          readonly badgeId: Id;
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
            readonly "application/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.NameDescription_"];
            readonly "text/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.NameDescription_"];
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
        readonly 503: {
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
  readonly "/legacy-game-internationalization/v1/badges/{badgeId}/name-description/language-codes/{languageCode}": {
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
          readonly badgeId: Id;
          readonly languageCode: string;
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
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly options?: never;
    readonly head?: never;
    readonly patch: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly badgeId: Id;
          readonly languageCode: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateBadgeNameDescriptionRequest"];
          readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateBadgeNameDescriptionRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateBadgeNameDescriptionResponse"];
            readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateBadgeNameDescriptionResponse"];
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
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-game-internationalization/v1/badges/{badgeId}/name/language-codes/{languageCode}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
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
          readonly badgeId: Id;
          readonly languageCode: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateBadgeNameRequest"];
          readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateBadgeNameRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateBadgeNameResponse"];
            readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateBadgeNameResponse"];
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
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-game-internationalization/v1/developer-products/{developerProductId}/description/language-codes/{languageCode}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
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
          readonly developerProductId: Id;
          readonly languageCode: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateDeveloperProductDescriptionRequest"];
          readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateDeveloperProductDescriptionRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateDeveloperProductDescriptionResponse"];
            readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateDeveloperProductDescriptionResponse"];
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
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-game-internationalization/v1/developer-products/{developerProductId}/icons": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query?: {
          readonly height?: number;
          readonly width?: number;
        };
        readonly header?: never;
        readonly path: {
          readonly developerProductId: Id;
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
            readonly "application/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.GetDeveloperProductIconResponse_"];
            readonly "text/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.GetDeveloperProductIconResponse_"];
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
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 503: {
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
  readonly "/legacy-game-internationalization/v1/developer-products/{developerProductId}/icons/language-codes/{languageCode}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly developerProductId: Id;
          readonly languageCode: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: {
        readonly content: {
          readonly "multipart/form-data": {
            /** Format: binary */
            readonly Files?: FileInput;
          };
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
        readonly 429: {
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
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly delete: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly developerProductId: Id;
          readonly languageCode: string;
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
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 503: {
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
  readonly "/legacy-game-internationalization/v1/developer-products/{developerProductId}/name-description": {
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
          readonly developerProductId: Id;
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
            readonly "application/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.NameDescription_"];
            readonly "text/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.NameDescription_"];
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
        readonly 503: {
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
  readonly "/legacy-game-internationalization/v1/developer-products/{developerProductId}/name-description/language-codes/{languageCode}": {
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
          readonly developerProductId: Id;
          readonly languageCode: string;
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
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly options?: never;
    readonly head?: never;
    readonly patch: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly developerProductId: Id;
          readonly languageCode: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateDeveloperProductNameDescriptionRequest"];
          readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateDeveloperProductNameDescriptionRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateDeveloperProductNameDescriptionResponse"];
            readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateDeveloperProductNameDescriptionResponse"];
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
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-game-internationalization/v1/developer-products/{developerProductId}/name/language-codes/{languageCode}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
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
          readonly developerProductId: Id;
          readonly languageCode: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateDeveloperProductNameRequest"];
          readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateDeveloperProductNameRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateDeveloperProductNameResponse"];
            readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateDeveloperProductNameResponse"];
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
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-game-internationalization/v1/game-icon/games/{gameId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query?: {
          readonly height?: number;
          readonly width?: number;
        };
        readonly header?: never;
        readonly path: {
          readonly gameId: Id;
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
            readonly "application/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.GetGameIconResponse_"];
            readonly "text/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.GetGameIconResponse_"];
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
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 503: {
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
  readonly "/legacy-game-internationalization/v1/game-icon/games/{gameId}/language-codes/{languageCode}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly gameId: Id;
          readonly languageCode: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: {
        readonly content: {
          readonly "multipart/form-data": {
            /** Format: binary */
            readonly "request.files"?: FileInput;
          };
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
        readonly 429: {
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
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly delete: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly gameId: Id;
          readonly languageCode: string;
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
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 503: {
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
  readonly "/legacy-game-internationalization/v1/game-passes/{gamePassId}/description/language-codes/{languageCode}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
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
          readonly gamePassId: Id;
          readonly languageCode: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateGamePassDescriptionRequest"];
          readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateGamePassDescriptionRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateGamePassDescriptionResponse"];
            readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateGamePassDescriptionResponse"];
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
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-game-internationalization/v1/game-passes/{gamePassId}/icons": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query?: {
          readonly height?: number;
          readonly width?: number;
        };
        readonly header?: never;
        readonly path: {
          readonly gamePassId: Id;
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
            readonly "application/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.GetGamePassIconResponse_"];
            readonly "text/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.GetGamePassIconResponse_"];
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
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 503: {
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
  readonly "/legacy-game-internationalization/v1/game-passes/{gamePassId}/icons/language-codes/{languageCode}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly gamePassId: Id;
          readonly languageCode: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: {
        readonly content: {
          readonly "multipart/form-data": {
            /** Format: binary */
            readonly Files?: FileInput;
          };
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
        readonly 429: {
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
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly delete: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly gamePassId: Id;
          readonly languageCode: string;
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
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 503: {
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
  readonly "/legacy-game-internationalization/v1/game-passes/{gamePassId}/name-description": {
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
          readonly gamePassId: Id;
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
            readonly "application/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.NameDescription_"];
            readonly "text/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.NameDescription_"];
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
        readonly 503: {
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
  readonly "/legacy-game-internationalization/v1/game-passes/{gamePassId}/name-description/language-codes/{languageCode}": {
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
          readonly gamePassId: Id;
          readonly languageCode: string;
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
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly options?: never;
    readonly head?: never;
    readonly patch: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly gamePassId: Id;
          readonly languageCode: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateGamePassNameDescriptionRequest"];
          readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateGamePassNameDescriptionRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateGamePassNameDescriptionResponse"];
            readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateGamePassNameDescriptionResponse"];
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
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-game-internationalization/v1/game-passes/{gamePassId}/name/language-codes/{languageCode}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
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
          readonly gamePassId: Id;
          readonly languageCode: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateGamePassNameRequest"];
          readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateGamePassNameRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateGamePassNameResponse"];
            readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateGamePassNameResponse"];
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
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-game-internationalization/v1/game-thumbnails/games/{gameId}/language-codes/{languageCode}/alt-text": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly gameId: Id;
          readonly languageCode: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateThumbnailAltTextRequest"];
          readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateThumbnailAltTextRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": string;
            readonly "text/json": string;
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
        readonly 429: {
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
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/legacy-game-internationalization/v1/game-thumbnails/games/{gameId}/language-codes/{languageCode}/image": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly gameId: Id;
          readonly languageCode: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: {
        readonly content: {
          readonly "multipart/form-data": {
            /** Format: binary */
            readonly "gameThumbnailRequest.files"?: FileInput;
          };
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.Models.Response.UploadImageForGameThumbnailResponse"];
            readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.Models.Response.UploadImageForGameThumbnailResponse"];
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
        readonly 429: {
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
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/legacy-game-internationalization/v1/game-thumbnails/games/{gameId}/language-codes/{languageCode}/images/{imageId}": {
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
          readonly gameId: Id;
          readonly imageId: Id;
          readonly languageCode: string;
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
        readonly 503: {
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
  readonly "/legacy-game-internationalization/v1/game-thumbnails/games/{gameId}/language-codes/{languageCode}/images/order": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly gameId: Id;
          readonly languageCode: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.SortImageIdsRequest"];
          readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.SortImageIdsRequest"];
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
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/legacy-game-internationalization/v1/name-description/games/{gameId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
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
          readonly gameId: Id;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateNameDescriptionsRequest"];
          readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateNameDescriptionsRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateNameDescriptionsResponse"];
            readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateNameDescriptionsResponse"];
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
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-game-internationalization/v1/name-description/games/translation-history": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.GetNameDescriptionHistoryV2Request"];
          readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.GetNameDescriptionHistoryV2Request"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.GetNameDescriptionHistoryResponse"];
            readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.GetNameDescriptionHistoryResponse"];
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
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/legacy-game-internationalization/v1/source-language/games/{gameId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch: {
      readonly parameters: {
        readonly query: {
          readonly languageCode: string;
        };
        readonly header?: never;
        readonly path: {
          readonly gameId: Id;
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
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-game-internationalization/v1/supported-languages/games/{gameId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
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
          readonly gameId: Id;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": readonly components["schemas"]["Roblox.GameInternationalization.Api.PatchLanguage"][];
          readonly "text/json": readonly components["schemas"]["Roblox.GameInternationalization.Api.PatchLanguage"][];
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
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-game-internationalization/v1/supported-languages/games/{gameId}/automatic-translation-status": {
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
          readonly gameId: Id;
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
            readonly "application/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.LanguageOrLocaleSettings_"];
            readonly "text/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.LanguageOrLocaleSettings_"];
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
        readonly 503: {
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
  readonly "/legacy-game-internationalization/v1/supported-languages/games/{gameId}/languages/{languageCode}/automatic-translation-status": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
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
          readonly gameId: Id;
          readonly languageCode: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": boolean;
          readonly "text/json": boolean;
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.EditAutomaticTranslationStatusForGameAndLanguageResponse"];
            readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.EditAutomaticTranslationStatusForGameAndLanguageResponse"];
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
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-game-internationalization/v1/supported-languages/games/{gameId}/languages/{languageCode}/image-translation-status": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
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
          readonly gameId: Id;
          readonly languageCode: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": boolean;
          readonly "text/json": boolean;
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.EditImageTranslationStatusForGameAndLanguageResponse"];
            readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.EditImageTranslationStatusForGameAndLanguageResponse"];
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
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-game-internationalization/v1/supported-languages/games/{gameId}/languages/{languageCode}/universe-display-info-automatic-translation-settings": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
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
          readonly gameId: Id;
          readonly languageCode: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": boolean;
          readonly "text/json": boolean;
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateUniverseDisplayInfoAutomaticTranslationSettingsResponse"];
            readonly "text/json": components["schemas"]["Roblox.GameInternationalization.Api.UpdateUniverseDisplayInfoAutomaticTranslationSettingsResponse"];
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
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-game-internationalization/v1/supported-languages/games/{gameId}/universe-display-info-automatic-translation-settings": {
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
          readonly gameId: Id;
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
            readonly "application/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.UniverseDisplayInfoAutomaticTranslationSettings_"];
            readonly "text/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.UniverseDisplayInfoAutomaticTranslationSettings_"];
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
  readonly "/legacy-localization-tables/v1/autolocalization/games/{gameId}/autolocalizationtable": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly gameId: Id;
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
            readonly "application/json": components["schemas"]["Roblox.LocalizationTables.Api.GameAutolocalizationInformationResponse"];
            readonly "text/json": components["schemas"]["Roblox.LocalizationTables.Api.GameAutolocalizationInformationResponse"];
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
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/legacy-localization-tables/v1/autolocalization/games/{gameId}/settings": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
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
          readonly gameId: Id;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.LocalizationTables.Api.SetAutolocalizationSettingsForGameRequest"];
          readonly "text/json": components["schemas"]["Roblox.LocalizationTables.Api.SetAutolocalizationSettingsForGameRequest"];
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
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-localization-tables/v1/autolocalization/metadata": {
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
            readonly "application/json": components["schemas"]["Roblox.LocalizationTables.Api.AutoLocalizationMetadataResponse"];
            readonly "text/json": components["schemas"]["Roblox.LocalizationTables.Api.AutoLocalizationMetadataResponse"];
          };
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
  readonly "/legacy-localization-tables/v1/localization-table/limits": {
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
            readonly "application/json": components["schemas"]["Roblox.LocalizationTables.Api.GetLimitsResponse"];
            readonly "text/json": components["schemas"]["Roblox.LocalizationTables.Api.GetLimitsResponse"];
          };
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
  readonly "/legacy-localization-tables/v1/localization-table/tables/{assetId}": {
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
          readonly assetId: Id;
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
            readonly "application/json": components["schemas"]["Roblox.LocalizationTables.Api.GetTableResponse"];
            readonly "text/json": components["schemas"]["Roblox.LocalizationTables.Api.GetTableResponse"];
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
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/legacy-localization-tables/v1/localization-table/tables/{tableId}": {
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
          readonly tableId: string;
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
            readonly "application/json": components["schemas"]["Roblox.LocalizationTables.Api.GetTableResponse"];
            readonly "text/json": components["schemas"]["Roblox.LocalizationTables.Api.GetTableResponse"];
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
        readonly query?: {
          readonly gameId?: Id;
        };
        readonly header?: never;
        readonly path: {
          readonly tableId: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.LocalizationTables.Api.UpdateTableContentsRequest"];
          readonly "text/json": components["schemas"]["Roblox.LocalizationTables.Api.UpdateTableContentsRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.LocalizationTables.Api.UpdateTableContentsResponse"];
            readonly "text/json": components["schemas"]["Roblox.LocalizationTables.Api.UpdateTableContentsResponse"];
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
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-localization-tables/v1/localization-table/tables/{tableId}/entries": {
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
          readonly entryFormat?: "Invalid" | "Legacy" | "Icu";
          readonly gameId?: Id;
        };
        readonly header?: never;
        readonly path: {
          readonly tableId: string;
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
            readonly "application/json": components["schemas"]["Roblox.LocalizationTables.Api.GetTableEntriesPagedResponse"];
            readonly "text/json": components["schemas"]["Roblox.LocalizationTables.Api.GetTableEntriesPagedResponse"];
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
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/legacy-localization-tables/v1/localization-table/tables/{tableId}/entries/translation-history": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: {
      readonly parameters: {
        readonly query?: {
          readonly gameId?: Id;
        };
        readonly header?: never;
        readonly path: {
          readonly tableId: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.LocalizationTables.Api.GetTableEntriesTranslationHistoryRequest"];
          readonly "text/json": components["schemas"]["Roblox.LocalizationTables.Api.GetTableEntriesTranslationHistoryRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.LocalizationTables.Api.GetTableEntriesTranslationHistoryResponse"];
            readonly "text/json": components["schemas"]["Roblox.LocalizationTables.Api.GetTableEntriesTranslationHistoryResponse"];
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
        readonly 429: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/legacy-localization-tables/v1/localization-table/tables/{tableId}/entry-count": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query?: {
          readonly entryFormat?: "Invalid" | "Legacy" | "Icu";
          readonly gameId?: Id;
        };
        readonly header?: never;
        readonly path: {
          readonly tableId: string;
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
            readonly "application/json": components["schemas"]["Roblox.LocalizationTables.Api.GetTableEntryCountResponse"];
            readonly "text/json": components["schemas"]["Roblox.LocalizationTables.Api.GetTableEntryCountResponse"];
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
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly "Roblox.GameInternationalization.Api.EditAutomaticTranslationStatusForGameAndLanguageResponse": {
      /** Format: int64 */
      readonly gameId?: Id;
      readonly isAutomaticTranslationEnabled?: boolean;
      readonly languageCode?: string;
    };
    readonly "Roblox.GameInternationalization.Api.EditImageTranslationStatusForGameAndLanguageResponse": {
      /** Format: int64 */
      readonly gameId?: Id;
      readonly isImageTranslationEnabled?: boolean;
      readonly languageCode?: string;
    };
    readonly "Roblox.GameInternationalization.Api.FailedNameDescription": {
      /** Format: int32 */
      readonly errorCode?: number;
      readonly languageCode?: string;
    };
    readonly "Roblox.GameInternationalization.Api.GetBadgeIconResponse": {
      readonly imageId?: string;
      readonly imageUrl?: string;
      readonly languageCode?: string;
      /** @enum {string} */
      readonly state?: "Approved" | "PendingReview" | "UnAvailable" | "Rejected" | "Error";
    };
    readonly "Roblox.GameInternationalization.Api.GetDeveloperProductIconResponse": {
      readonly imageId?: string;
      readonly imageUrl?: string;
      readonly languageCode?: string;
      /** @enum {string} */
      readonly state?: "Approved" | "PendingReview" | "UnAvailable" | "Rejected" | "Error";
    };
    readonly "Roblox.GameInternationalization.Api.GetGameIconResponse": {
      readonly imageId?: string;
      readonly imageUrl?: string;
      readonly languageCode?: string;
      /** @enum {string} */
      readonly state?: "Approved" | "PendingReview" | "UnAvailable" | "Rejected" | "Error";
    };
    readonly "Roblox.GameInternationalization.Api.GetGamePassIconResponse": {
      readonly imageId?: string;
      readonly imageUrl?: string;
      readonly languageCode?: string;
      /** @enum {string} */
      readonly state?: "Approved" | "PendingReview" | "UnAvailable" | "Rejected" | "Error";
    };
    readonly "Roblox.GameInternationalization.Api.GetNameDescriptionHistoryResponse": {
      readonly history?: readonly components["schemas"]["Roblox.GameInternationalization.Api.TranslationHistory"][];
      readonly lastEvaluatedId?: string;
    };
    readonly "Roblox.GameInternationalization.Api.GetNameDescriptionHistoryV2Request": {
      /** Format: int64 */
      readonly contentId?: Id;
      /** @enum {string} */
      readonly contentType?: "UniverseDisplayNames" | "UniverseDisplayDescriptions" | "BadgeDisplayName" | "BadgeDisplayDescription" | "DeveloperProductDisplayName" | "DeveloperProductDisplayDescription" | "GamePassDisplayName" | "GamePassDisplayDescription";
      /** Format: int32 */
      readonly count?: number;
      readonly cursor?: string;
      readonly languageCode?: string;
      /** @enum {string} */
      readonly sortOrder?: "Asc" | "Desc";
    };
    readonly "Roblox.GameInternationalization.Api.LanguageOrLocaleSettings": {
      readonly isAutomaticTranslationEnabled?: boolean;
      readonly isImageTranslationEnabled?: boolean;
      readonly languageCode?: string;
      /** @enum {string} */
      readonly languageCodeType?: "Language" | "Locale";
    };
    readonly "Roblox.GameInternationalization.Api.Models.Response.UploadImageForGameThumbnailResponse": {
      readonly mediaAssetId?: string;
    };
    readonly "Roblox.GameInternationalization.Api.NameDescription": {
      readonly description?: string;
      readonly languageCode?: string;
      readonly name?: string;
      /** @enum {string} */
      readonly updateType?: "Invalid" | "Name" | "Description";
    };
    readonly "Roblox.GameInternationalization.Api.PatchLanguage": {
      readonly delete?: boolean;
      readonly languageCode?: string;
      /** @enum {string} */
      readonly languageCodeType?: "Language" | "Locale";
    };
    readonly "Roblox.GameInternationalization.Api.SortImageIdsRequest": {
      readonly mediaAssetIds?: readonly Id[];
    };
    readonly "Roblox.GameInternationalization.Api.TranslationHistory": {
      /** Format: date-time */
      readonly created?: string;
      readonly translationText?: string;
      readonly translator?: components["schemas"]["Roblox.GameInternationalization.Api.Translator"];
    };
    readonly "Roblox.GameInternationalization.Api.Translator": {
      /** @enum {string} */
      readonly agentType?: "User" | "Automation";
      /** Format: int64 */
      readonly id?: Id;
    };
    readonly "Roblox.GameInternationalization.Api.UniverseDisplayInfoAutomaticTranslationSettings": {
      readonly isUniverseDisplayInfoAutomaticTranslationEnabled?: boolean;
      readonly languageCode?: string;
    };
    readonly "Roblox.GameInternationalization.Api.UpdateBadgeDescriptionRequest": {
      readonly description?: string;
    };
    readonly "Roblox.GameInternationalization.Api.UpdateBadgeDescriptionResponse": {
      readonly description?: string;
    };
    readonly "Roblox.GameInternationalization.Api.UpdateBadgeNameDescriptionRequest": {
      readonly description?: string;
      readonly name?: string;
    };
    readonly "Roblox.GameInternationalization.Api.UpdateBadgeNameDescriptionResponse": {
      readonly description?: string;
      readonly name?: string;
    };
    readonly "Roblox.GameInternationalization.Api.UpdateBadgeNameRequest": {
      readonly name?: string;
    };
    readonly "Roblox.GameInternationalization.Api.UpdateBadgeNameResponse": {
      readonly name?: string;
    };
    readonly "Roblox.GameInternationalization.Api.UpdateDeveloperProductDescriptionRequest": {
      readonly description?: string;
    };
    readonly "Roblox.GameInternationalization.Api.UpdateDeveloperProductDescriptionResponse": {
      readonly description?: string;
    };
    readonly "Roblox.GameInternationalization.Api.UpdateDeveloperProductNameDescriptionRequest": {
      readonly description?: string;
      readonly name?: string;
    };
    readonly "Roblox.GameInternationalization.Api.UpdateDeveloperProductNameDescriptionResponse": {
      readonly description?: string;
      readonly name?: string;
    };
    readonly "Roblox.GameInternationalization.Api.UpdateDeveloperProductNameRequest": {
      readonly name?: string;
    };
    readonly "Roblox.GameInternationalization.Api.UpdateDeveloperProductNameResponse": {
      readonly name?: string;
    };
    readonly "Roblox.GameInternationalization.Api.UpdateGamePassDescriptionRequest": {
      readonly description?: string;
    };
    readonly "Roblox.GameInternationalization.Api.UpdateGamePassDescriptionResponse": {
      readonly description?: string;
    };
    readonly "Roblox.GameInternationalization.Api.UpdateGamePassNameDescriptionRequest": {
      readonly description?: string;
      readonly name?: string;
    };
    readonly "Roblox.GameInternationalization.Api.UpdateGamePassNameDescriptionResponse": {
      readonly description?: string;
      readonly name?: string;
    };
    readonly "Roblox.GameInternationalization.Api.UpdateGamePassNameRequest": {
      readonly name?: string;
    };
    readonly "Roblox.GameInternationalization.Api.UpdateGamePassNameResponse": {
      readonly name?: string;
    };
    readonly "Roblox.GameInternationalization.Api.UpdateNameDescriptionsRequest": {
      readonly data?: readonly components["schemas"]["Roblox.GameInternationalization.Api.NameDescription"][];
    };
    readonly "Roblox.GameInternationalization.Api.UpdateNameDescriptionsResponse": {
      readonly failedOperations?: readonly components["schemas"]["Roblox.GameInternationalization.Api.FailedNameDescription"][];
      readonly successOperations?: readonly components["schemas"]["Roblox.GameInternationalization.Api.NameDescription"][];
    };
    readonly "Roblox.GameInternationalization.Api.UpdateThumbnailAltTextRequest": {
      readonly altText?: string;
      /** Format: int64 */
      readonly thumbnailId?: Id;
    };
    readonly "Roblox.GameInternationalization.Api.UpdateUniverseDisplayInfoAutomaticTranslationSettingsResponse": {
      /** Format: int64 */
      readonly gameId?: Id;
      readonly isUniverseDisplayInfoAutomaticTranslationEnabled?: boolean;
      readonly languageCode?: string;
    };
    readonly "Roblox.InGameContentTables.Client.GameLocation": {
      readonly path?: string;
    };
    readonly "Roblox.LocalizationTables.Api.AutoLocalizationMetadataResponse": {
      readonly isAutomaticTranslationQuotaUIEnabled?: boolean;
      readonly isAutomaticTranslationToggleUIEnabled?: boolean;
      readonly isReactVersionEnabledForAutoLocalizationSettings?: boolean;
      readonly isTabbedUIEnabledForConfigureLocalizationPage?: boolean;
    };
    readonly "Roblox.LocalizationTables.Api.CursorEntryIdentifier": {
      /** Format: int32 */
      readonly count?: number;
      readonly cursor?: string;
      readonly identifier?: components["schemas"]["Roblox.LocalizationTables.Api.EntryIdentifier"];
      /** @enum {string} */
      readonly sortOrder?: "Asc" | "Desc";
    };
    readonly "Roblox.LocalizationTables.Api.Entry": {
      /** Format: date-time */
      readonly createdTime?: string;
      readonly identifier?: components["schemas"]["Roblox.LocalizationTables.Api.EntryIdentifier"];
      readonly metadata?: components["schemas"]["Roblox.LocalizationTables.Api.EntryMetadata"];
      readonly translations?: readonly components["schemas"]["Roblox.LocalizationTables.Api.Translation"][];
    };
    readonly "Roblox.LocalizationTables.Api.EntryIdentifier": {
      readonly context?: string;
      /** @enum {string} */
      readonly entryFormat?: "Invalid" | "Legacy" | "Icu";
      readonly key?: string;
      readonly source?: string;
    };
    readonly "Roblox.LocalizationTables.Api.EntryMetadata": {
      /** @enum {string} */
      readonly entryFormat?: "Invalid" | "Legacy" | "Icu";
      readonly example?: string;
      readonly gameLocations?: readonly components["schemas"]["Roblox.InGameContentTables.Client.GameLocation"][];
    };
    readonly "Roblox.LocalizationTables.Api.EntryOperationLimits": {
      /** Format: int32 */
      readonly maxContextLength?: number;
      /** Format: int32 */
      readonly maxExampleLength?: number;
      /** Format: int32 */
      readonly maxGameLocationPathLength?: number;
      /** Format: int32 */
      readonly maxKeyLength?: number;
      /** Format: int32 */
      readonly maxSourceLength?: number;
    };
    readonly "Roblox.LocalizationTables.Api.EntryTranslationHistoryPaged": {
      readonly history?: readonly components["schemas"]["Roblox.LocalizationTables.Api.TranslationHistory"][];
      readonly identifier?: components["schemas"]["Roblox.LocalizationTables.Api.EntryIdentifier"];
      readonly nextCursor?: string;
    };
    readonly "Roblox.LocalizationTables.Api.Error": {
      /** Format: int32 */
      readonly errorCode?: number;
      readonly errorMessage?: string;
    };
    readonly "Roblox.LocalizationTables.Api.FailedEntry": {
      /** Format: date-time */
      readonly createdTime?: string;
      readonly error?: components["schemas"]["Roblox.LocalizationTables.Api.Error"];
      readonly identifier?: components["schemas"]["Roblox.LocalizationTables.Api.EntryIdentifier"];
      readonly metadata?: components["schemas"]["Roblox.LocalizationTables.Api.EntryMetadata"];
      readonly translations?: readonly components["schemas"]["Roblox.LocalizationTables.Api.Translation"][];
    };
    readonly "Roblox.LocalizationTables.Api.FailedEntryTranslationHistoryPaged": {
      /** Format: int32 */
      readonly count?: number;
      readonly error?: components["schemas"]["Roblox.LocalizationTables.Api.Error"];
      readonly identifier?: components["schemas"]["Roblox.LocalizationTables.Api.EntryIdentifier"];
    };
    readonly "Roblox.LocalizationTables.Api.GameAutolocalizationInformationResponse": {
      /** Format: int64 */
      readonly assetId?: Id;
      /** Format: uuid */
      readonly autoLocalizationTableId?: string;
      readonly isAutolocalizationEnabled?: boolean;
      readonly isAutomaticEntriesDeletionEnabled?: boolean;
      readonly isAutomaticEntriesSettingEnabled?: boolean;
      readonly shouldUseLocalizationTable?: boolean;
      readonly sourceLanguage?: string;
    };
    readonly "Roblox.LocalizationTables.Api.GetLimitsResponse": {
      readonly entryOperationLimits?: components["schemas"]["Roblox.LocalizationTables.Api.EntryOperationLimits"];
      readonly tableOperationLimits?: components["schemas"]["Roblox.LocalizationTables.Api.TableOperationLimits"];
    };
    readonly "Roblox.LocalizationTables.Api.GetTableEntriesPagedResponse": {
      readonly data?: readonly components["schemas"]["Roblox.LocalizationTables.Api.Entry"][];
      readonly nextPageCursor?: string;
      readonly previousPageCursor?: string;
    };
    readonly "Roblox.LocalizationTables.Api.GetTableEntriesTranslationHistoryRequest": {
      readonly entries?: readonly components["schemas"]["Roblox.LocalizationTables.Api.CursorEntryIdentifier"][];
      readonly locale?: string;
    };
    readonly "Roblox.LocalizationTables.Api.GetTableEntriesTranslationHistoryResponse": {
      readonly entries?: readonly components["schemas"]["Roblox.LocalizationTables.Api.EntryTranslationHistoryPaged"][];
      readonly failedEntries?: readonly components["schemas"]["Roblox.LocalizationTables.Api.FailedEntryTranslationHistoryPaged"][];
      readonly locale?: string;
      /** Format: uuid */
      readonly tableId?: string;
    };
    readonly "Roblox.LocalizationTables.Api.GetTableEntryCountResponse": {
      /** Format: int32 */
      readonly entryCount?: number;
      /** Format: uuid */
      readonly id?: string;
    };
    readonly "Roblox.LocalizationTables.Api.GetTableResponse": {
      /** Format: int64 */
      readonly assetId?: Id;
      /** Format: uuid */
      readonly id?: string;
      readonly name?: string;
      /** Format: int64 */
      readonly ownerId?: Id;
      /** @enum {string} */
      readonly ownerType?: "User" | "Group";
    };
    readonly "Roblox.LocalizationTables.Api.ModifiedEntry": {
      readonly identifier?: components["schemas"]["Roblox.LocalizationTables.Api.EntryIdentifier"];
      readonly translations?: readonly components["schemas"]["Roblox.LocalizationTables.Api.Translation"][];
    };
    readonly "Roblox.LocalizationTables.Api.PatchEntry": {
      readonly delete?: boolean;
      readonly identifier?: components["schemas"]["Roblox.LocalizationTables.Api.EntryIdentifier"];
      readonly metadata?: components["schemas"]["Roblox.LocalizationTables.Api.EntryMetadata"];
      readonly translations?: readonly components["schemas"]["Roblox.LocalizationTables.Api.PatchTranslation"][];
    };
    readonly "Roblox.LocalizationTables.Api.PatchTranslation": {
      readonly changeAgent?: components["schemas"]["Roblox.Localizationtables.Localizationtables.V1.ChangeAgent"];
      readonly delete?: boolean;
      readonly locale?: string;
      readonly translationText?: string;
      /** Format: date-time */
      readonly updatedTime?: string;
    };
    readonly "Roblox.LocalizationTables.Api.SetAutolocalizationSettingsForGameRequest": {
      readonly isAutolocalizationEnabled?: boolean;
      readonly isAutomaticEntriesDeletionsEnabled?: boolean;
      readonly isAutomaticEntriesSettingEnabled?: boolean;
      readonly shouldUseLocalizationTable?: boolean;
    };
    readonly "Roblox.LocalizationTables.Api.TableOperationLimits": {
      /** Format: int32 */
      readonly maxEntriesPerUpdate?: number;
    };
    readonly "Roblox.LocalizationTables.Api.Translation": {
      /** Format: int32 */
      readonly feedbackCount?: number;
      readonly locale?: string;
      readonly translationText?: string;
      readonly translator?: components["schemas"]["Roblox.LocalizationTables.Api.Translator"];
      /** Format: date-time */
      readonly updatedTime?: string;
    };
    readonly "Roblox.LocalizationTables.Api.TranslationHistory": {
      /** Format: date-time */
      readonly created?: string;
      readonly translationText?: string;
      readonly translator?: components["schemas"]["Roblox.LocalizationTables.Api.Translator"];
    };
    readonly "Roblox.LocalizationTables.Api.Translator": {
      /** @enum {string} */
      readonly agentType?: "User" | "Automation";
      /** Format: int64 */
      readonly id?: Id;
    };
    readonly "Roblox.LocalizationTables.Api.UpdateTableContentsRequest": {
      readonly entries?: readonly components["schemas"]["Roblox.LocalizationTables.Api.PatchEntry"][];
      readonly name?: string;
    };
    readonly "Roblox.LocalizationTables.Api.UpdateTableContentsResponse": {
      readonly failedEntriesAndTranslations?: readonly components["schemas"]["Roblox.LocalizationTables.Api.FailedEntry"][];
      readonly modifiedEntriesAndTranslations?: readonly components["schemas"]["Roblox.LocalizationTables.Api.ModifiedEntry"][];
    };
    readonly "Roblox.Localizationtables.Localizationtables.V1.ChangeAgent": {
      /** @enum {string} */
      readonly ChangeAgentType?: "Invalid" | "User" | "Automation" | "Default";
      readonly Id?: string;
      /** @enum {string} */
      readonly OptionalIdCase?: "None" | "Id";
    };
    readonly "Roblox.Web.WebAPI.ApiEmptyResponseModel": Record<string, never>;
    readonly "Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.GetBadgeIconResponse_": {
      readonly data?: readonly components["schemas"]["Roblox.GameInternationalization.Api.GetBadgeIconResponse"][];
    };
    readonly "Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.GetDeveloperProductIconResponse_": {
      readonly data?: readonly components["schemas"]["Roblox.GameInternationalization.Api.GetDeveloperProductIconResponse"][];
    };
    readonly "Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.GetGameIconResponse_": {
      readonly data?: readonly components["schemas"]["Roblox.GameInternationalization.Api.GetGameIconResponse"][];
    };
    readonly "Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.GetGamePassIconResponse_": {
      readonly data?: readonly components["schemas"]["Roblox.GameInternationalization.Api.GetGamePassIconResponse"][];
    };
    readonly "Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.LanguageOrLocaleSettings_": {
      readonly data?: readonly components["schemas"]["Roblox.GameInternationalization.Api.LanguageOrLocaleSettings"][];
    };
    readonly "Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.NameDescription_": {
      readonly data?: readonly components["schemas"]["Roblox.GameInternationalization.Api.NameDescription"][];
    };
    readonly "Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.UniverseDisplayInfoAutomaticTranslationSettings_": {
      readonly data?: readonly components["schemas"]["Roblox.GameInternationalization.Api.UniverseDisplayInfoAutomaticTranslationSettings"][];
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

export type ApiArrayResponseRobloxGameInternationalizationApiGetBadgeIconResponse = components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.GetBadgeIconResponse_"]
export type ApiArrayResponseRobloxGameInternationalizationApiGetDeveloperProductIconResponse = components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.GetDeveloperProductIconResponse_"]
export type ApiArrayResponseRobloxGameInternationalizationApiGetGameIconResponse = components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.GetGameIconResponse_"]
export type ApiArrayResponseRobloxGameInternationalizationApiGetGamePassIconResponse = components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.GetGamePassIconResponse_"]
export type ApiArrayResponseRobloxGameInternationalizationApiLanguageOrLocaleSettings = components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.LanguageOrLocaleSettings_"]
export type ApiArrayResponseRobloxGameInternationalizationApiNameDescription = components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.NameDescription_"]
export type ApiArrayResponseRobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings = components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.GameInternationalization.Api.UniverseDisplayInfoAutomaticTranslationSettings_"]
export type ApiEmptyResponseModel = components["schemas"]["Roblox.Web.WebAPI.ApiEmptyResponseModel"]
export type AutoLocalizationMetadataResponse = components["schemas"]["Roblox.LocalizationTables.Api.AutoLocalizationMetadataResponse"]
export type ChangeAgent = components["schemas"]["Roblox.Localizationtables.Localizationtables.V1.ChangeAgent"]
export type CursorEntryIdentifier = components["schemas"]["Roblox.LocalizationTables.Api.CursorEntryIdentifier"]
export type EditAutomaticTranslationStatusForGameAndLanguageResponse = components["schemas"]["Roblox.GameInternationalization.Api.EditAutomaticTranslationStatusForGameAndLanguageResponse"]
export type EditImageTranslationStatusForGameAndLanguageResponse = components["schemas"]["Roblox.GameInternationalization.Api.EditImageTranslationStatusForGameAndLanguageResponse"]
export type Entry = components["schemas"]["Roblox.LocalizationTables.Api.Entry"]
export type EntryIdentifier = components["schemas"]["Roblox.LocalizationTables.Api.EntryIdentifier"]
export type EntryMetadata = components["schemas"]["Roblox.LocalizationTables.Api.EntryMetadata"]
export type EntryOperationLimits = components["schemas"]["Roblox.LocalizationTables.Api.EntryOperationLimits"]
export type EntryTranslationHistoryPaged = components["schemas"]["Roblox.LocalizationTables.Api.EntryTranslationHistoryPaged"]
export type Error = components["schemas"]["Roblox.LocalizationTables.Api.Error"]
export type FailedEntry = components["schemas"]["Roblox.LocalizationTables.Api.FailedEntry"]
export type FailedEntryTranslationHistoryPaged = components["schemas"]["Roblox.LocalizationTables.Api.FailedEntryTranslationHistoryPaged"]
export type FailedNameDescription = components["schemas"]["Roblox.GameInternationalization.Api.FailedNameDescription"]
export type GameAutolocalizationInformationResponse = components["schemas"]["Roblox.LocalizationTables.Api.GameAutolocalizationInformationResponse"]
export type GameInternationalizationApiTranslationHistory = components["schemas"]["Roblox.GameInternationalization.Api.TranslationHistory"]
export type GameInternationalizationApiTranslator = components["schemas"]["Roblox.GameInternationalization.Api.Translator"]
export type GameLocation = components["schemas"]["Roblox.InGameContentTables.Client.GameLocation"]
export type GetLimitsResponse = components["schemas"]["Roblox.LocalizationTables.Api.GetLimitsResponse"]
export type GetNameDescriptionHistoryResponse = components["schemas"]["Roblox.GameInternationalization.Api.GetNameDescriptionHistoryResponse"]
export type GetNameDescriptionHistoryV2Request = components["schemas"]["Roblox.GameInternationalization.Api.GetNameDescriptionHistoryV2Request"]
export type GetTableEntriesPagedResponse = components["schemas"]["Roblox.LocalizationTables.Api.GetTableEntriesPagedResponse"]
export type GetTableEntriesTranslationHistoryRequest = components["schemas"]["Roblox.LocalizationTables.Api.GetTableEntriesTranslationHistoryRequest"]
export type GetTableEntriesTranslationHistoryResponse = components["schemas"]["Roblox.LocalizationTables.Api.GetTableEntriesTranslationHistoryResponse"]
export type GetTableEntryCountResponse = components["schemas"]["Roblox.LocalizationTables.Api.GetTableEntryCountResponse"]
export type GetTableResponse = components["schemas"]["Roblox.LocalizationTables.Api.GetTableResponse"]
export type LocalizationTablesApiTranslationHistory = components["schemas"]["Roblox.LocalizationTables.Api.TranslationHistory"]
export type LocalizationTablesApiTranslator = components["schemas"]["Roblox.LocalizationTables.Api.Translator"]
export type ModifiedEntry = components["schemas"]["Roblox.LocalizationTables.Api.ModifiedEntry"]
export type PatchEntry = components["schemas"]["Roblox.LocalizationTables.Api.PatchEntry"]
export type PatchLanguage = components["schemas"]["Roblox.GameInternationalization.Api.PatchLanguage"]
export type PatchTranslation = components["schemas"]["Roblox.LocalizationTables.Api.PatchTranslation"]
export type RobloxGameInternationalizationApiGetBadgeIconResponse = components["schemas"]["Roblox.GameInternationalization.Api.GetBadgeIconResponse"]
export type RobloxGameInternationalizationApiGetDeveloperProductIconResponse = components["schemas"]["Roblox.GameInternationalization.Api.GetDeveloperProductIconResponse"]
export type RobloxGameInternationalizationApiGetGameIconResponse = components["schemas"]["Roblox.GameInternationalization.Api.GetGameIconResponse"]
export type RobloxGameInternationalizationApiGetGamePassIconResponse = components["schemas"]["Roblox.GameInternationalization.Api.GetGamePassIconResponse"]
export type RobloxGameInternationalizationApiLanguageOrLocaleSettings = components["schemas"]["Roblox.GameInternationalization.Api.LanguageOrLocaleSettings"]
export type RobloxGameInternationalizationApiNameDescription = components["schemas"]["Roblox.GameInternationalization.Api.NameDescription"]
export type RobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings = components["schemas"]["Roblox.GameInternationalization.Api.UniverseDisplayInfoAutomaticTranslationSettings"]
export type SetAutolocalizationSettingsForGameRequest = components["schemas"]["Roblox.LocalizationTables.Api.SetAutolocalizationSettingsForGameRequest"]
export type SortImageIdsRequest = components["schemas"]["Roblox.GameInternationalization.Api.SortImageIdsRequest"]
export type TableOperationLimits = components["schemas"]["Roblox.LocalizationTables.Api.TableOperationLimits"]
export type Translation = components["schemas"]["Roblox.LocalizationTables.Api.Translation"]
export type UpdateBadgeDescriptionRequest = components["schemas"]["Roblox.GameInternationalization.Api.UpdateBadgeDescriptionRequest"]
export type UpdateBadgeDescriptionResponse = components["schemas"]["Roblox.GameInternationalization.Api.UpdateBadgeDescriptionResponse"]
export type UpdateBadgeNameDescriptionRequest = components["schemas"]["Roblox.GameInternationalization.Api.UpdateBadgeNameDescriptionRequest"]
export type UpdateBadgeNameDescriptionResponse = components["schemas"]["Roblox.GameInternationalization.Api.UpdateBadgeNameDescriptionResponse"]
export type UpdateBadgeNameRequest = components["schemas"]["Roblox.GameInternationalization.Api.UpdateBadgeNameRequest"]
export type UpdateBadgeNameResponse = components["schemas"]["Roblox.GameInternationalization.Api.UpdateBadgeNameResponse"]
export type UpdateDeveloperProductDescriptionRequest = components["schemas"]["Roblox.GameInternationalization.Api.UpdateDeveloperProductDescriptionRequest"]
export type UpdateDeveloperProductDescriptionResponse = components["schemas"]["Roblox.GameInternationalization.Api.UpdateDeveloperProductDescriptionResponse"]
export type UpdateDeveloperProductNameDescriptionRequest = components["schemas"]["Roblox.GameInternationalization.Api.UpdateDeveloperProductNameDescriptionRequest"]
export type UpdateDeveloperProductNameDescriptionResponse = components["schemas"]["Roblox.GameInternationalization.Api.UpdateDeveloperProductNameDescriptionResponse"]
export type UpdateDeveloperProductNameRequest = components["schemas"]["Roblox.GameInternationalization.Api.UpdateDeveloperProductNameRequest"]
export type UpdateDeveloperProductNameResponse = components["schemas"]["Roblox.GameInternationalization.Api.UpdateDeveloperProductNameResponse"]
export type UpdateGamePassDescriptionRequest = components["schemas"]["Roblox.GameInternationalization.Api.UpdateGamePassDescriptionRequest"]
export type UpdateGamePassDescriptionResponse = components["schemas"]["Roblox.GameInternationalization.Api.UpdateGamePassDescriptionResponse"]
export type UpdateGamePassNameDescriptionRequest = components["schemas"]["Roblox.GameInternationalization.Api.UpdateGamePassNameDescriptionRequest"]
export type UpdateGamePassNameDescriptionResponse = components["schemas"]["Roblox.GameInternationalization.Api.UpdateGamePassNameDescriptionResponse"]
export type UpdateGamePassNameRequest = components["schemas"]["Roblox.GameInternationalization.Api.UpdateGamePassNameRequest"]
export type UpdateGamePassNameResponse = components["schemas"]["Roblox.GameInternationalization.Api.UpdateGamePassNameResponse"]
export type UpdateNameDescriptionsRequest = components["schemas"]["Roblox.GameInternationalization.Api.UpdateNameDescriptionsRequest"]
export type UpdateNameDescriptionsResponse = components["schemas"]["Roblox.GameInternationalization.Api.UpdateNameDescriptionsResponse"]
export type UpdateTableContentsRequest = components["schemas"]["Roblox.LocalizationTables.Api.UpdateTableContentsRequest"]
export type UpdateTableContentsResponse = components["schemas"]["Roblox.LocalizationTables.Api.UpdateTableContentsResponse"]
export type UpdateThumbnailAltTextRequest = components["schemas"]["Roblox.GameInternationalization.Api.UpdateThumbnailAltTextRequest"]
export type UpdateUniverseDisplayInfoAutomaticTranslationSettingsResponse = components["schemas"]["Roblox.GameInternationalization.Api.UpdateUniverseDisplayInfoAutomaticTranslationSettingsResponse"]
export type UploadImageForGameThumbnailResponse = components["schemas"]["Roblox.GameInternationalization.Api.Models.Response.UploadImageForGameThumbnailResponse"]
