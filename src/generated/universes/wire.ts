// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/cloud/v2/universes/{universe_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_GetUniverse"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations["Cloud_UpdateUniverse"];
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}:generateSpeechAsset": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Cloud_GenerateSpeechAsset"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}:translateText": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Cloud_TranslateText"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/legacy-develop/v1/universes/{universeId}/activate": {
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
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/legacy-develop/v1/universes/{universeId}/deactivate": {
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
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/legacy-develop/v1/universes/{universeId}/permissions": {
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
            readonly "application/json": components["schemas"]["Roblox.Api.Develop.Models.UniversePermissionsModel"];
            readonly "text/json": components["schemas"]["Roblox.Api.Develop.Models.UniversePermissionsModel"];
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
  readonly "/legacy-develop/v1/universes/multiget/permissions": {
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
            readonly "application/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.Api.Develop.Models.UniverseIdPermissionsModel_"];
            readonly "text/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.Api.Develop.Models.UniverseIdPermissionsModel_"];
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
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly GenerateSpeechAssetMetadata: Readonly<Record<string, unknown>>;
    readonly GenerateSpeechAssetRequest: {
      readonly speechStyle?: components["schemas"]["GenerateSpeechAssetRequest_GeneratedSpeechStyle"];
      readonly text: string;
    };
    readonly GenerateSpeechAssetRequest_GeneratedSpeechStyle: {
      /** Format: double */
      readonly pitch?: number;
      /** Format: double */
      readonly speed?: number;
      readonly voiceId?: string;
    };
    readonly GenerateSpeechAssetResponse: {
      readonly assetId?: string;
      /** Format: int32 */
      readonly remainingQuota?: number;
    };
    readonly GoogleProtobufAny: {
      readonly "@type"?: string;
    } & {
      readonly [key: string]: unknown;
    };
    readonly Operation: {
      readonly done?: boolean;
      readonly error?: components["schemas"]["Status"];
      readonly metadata?: components["schemas"]["GoogleProtobufAny"];
      readonly path?: string;
      readonly response?: components["schemas"]["GoogleProtobufAny"];
    };
    readonly "Roblox.Api.Develop.Models.UniverseIdPermissionsModel": {
      readonly canCloudEdit?: boolean;
      readonly canManage?: boolean;
      /** Format: int64 */
      readonly universeId?: Id;
    };
    readonly "Roblox.Api.Develop.Models.UniversePermissionsModel": {
      readonly canCloudEdit?: boolean;
      readonly canManage?: boolean;
    };
    readonly "Roblox.Web.WebAPI.ApiEmptyResponseModel": Record<string, never>;
    readonly "Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.Api.Develop.Models.UniverseIdPermissionsModel_": {
      readonly data?: readonly components["schemas"]["Roblox.Api.Develop.Models.UniverseIdPermissionsModel"][];
    };
    readonly Status: {
      /** Format: int32 */
      readonly code?: number;
      readonly details?: readonly components["schemas"]["GoogleProtobufAny"][];
      readonly message?: string;
    };
    readonly TranslateTextRequest: {
      readonly sourceLanguageCode?: string;
      readonly targetLanguageCodes?: readonly string[];
      readonly text: string;
    };
    readonly TranslateTextResponse: {
      readonly sourceLanguageCode?: string;
      readonly translations?: {
        readonly [key: string]: string;
      };
    };
    readonly Universe: {
      /**
       * Format: enum
       * @enum {string}
       */
      readonly ageRating?: "AGE_RATING_UNSPECIFIED" | "AGE_RATING_ALL" | "AGE_RATING_9_PLUS" | "AGE_RATING_13_PLUS" | "AGE_RATING_17_PLUS";
      readonly consoleEnabled?: boolean;
      /** Format: date-time */
      readonly createTime?: string;
      readonly description?: string;
      readonly desktopEnabled?: boolean;
      readonly discordSocialLink?: components["schemas"]["Universe_SocialLink"];
      readonly displayName?: string;
      readonly facebookSocialLink?: components["schemas"]["Universe_SocialLink"];
      readonly group?: string;
      readonly guildedSocialLink?: components["schemas"]["Universe_SocialLink"];
      readonly mobileEnabled?: boolean;
      readonly path?: string;
      /** Format: int32 */
      readonly privateServerPriceRobux?: number;
      readonly robloxGroupSocialLink?: components["schemas"]["Universe_SocialLink"];
      readonly rootPlace?: string;
      readonly tabletEnabled?: boolean;
      readonly templateRootPlace?: string;
      readonly twitchSocialLink?: components["schemas"]["Universe_SocialLink"];
      readonly twitterSocialLink?: components["schemas"]["Universe_SocialLink"];
      /** Format: date-time */
      readonly updateTime?: string;
      readonly user?: string;
      /**
       * Format: enum
       * @enum {string}
       */
      readonly visibility?: "VISIBILITY_UNSPECIFIED" | "PUBLIC" | "PRIVATE";
      readonly voiceChatEnabled?: boolean;
      readonly vrEnabled?: boolean;
      readonly youtubeSocialLink?: components["schemas"]["Universe_SocialLink"];
    };
    readonly Universe_SocialLink: {
      readonly title?: string;
      readonly uri?: string;
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
  readonly Cloud_GetUniverse: {
    readonly parameters: {
      readonly query?: never;
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
          readonly "application/json": components["schemas"]["Universe"];
        };
      };
    };
  };
  readonly Cloud_UpdateUniverse: {
    readonly parameters: {
      readonly query?: {
        readonly updateMask?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly universe_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["Universe"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Universe"];
        };
      };
    };
  };
  readonly Cloud_GenerateSpeechAsset: {
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
        readonly "application/json": components["schemas"]["GenerateSpeechAssetRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Operation"];
        };
      };
    };
  };
  readonly Cloud_TranslateText: {
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
        readonly "application/json": components["schemas"]["TranslateTextRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["TranslateTextResponse"];
        };
      };
    };
  };
}

export type ApiArrayResponseRobloxApiDevelopModelsUniverseIdPermissionsModel = components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.Api.Develop.Models.UniverseIdPermissionsModel_"]
export type ApiEmptyResponseModel = components["schemas"]["Roblox.Web.WebAPI.ApiEmptyResponseModel"]
export type GenerateSpeechAssetMetadata = components["schemas"]["GenerateSpeechAssetMetadata"]
export type GenerateSpeechAssetRequest = components["schemas"]["GenerateSpeechAssetRequest"]
export type GenerateSpeechAssetRequestGeneratedSpeechStyle = components["schemas"]["GenerateSpeechAssetRequest_GeneratedSpeechStyle"]
export type GenerateSpeechAssetResponse = components["schemas"]["GenerateSpeechAssetResponse"]
export type GoogleProtobufAny = components["schemas"]["GoogleProtobufAny"]
export type Operation = components["schemas"]["Operation"]
export type RobloxApiDevelopModelsUniverseIdPermissionsModel = components["schemas"]["Roblox.Api.Develop.Models.UniverseIdPermissionsModel"]
export type Status = components["schemas"]["Status"]
export type TranslateTextRequest = components["schemas"]["TranslateTextRequest"]
export type TranslateTextResponse = components["schemas"]["TranslateTextResponse"]
export type Universe = components["schemas"]["Universe"]
export type UniversePermissionsModel = components["schemas"]["Roblox.Api.Develop.Models.UniversePermissionsModel"]
export type UniverseSocialLink = components["schemas"]["Universe_SocialLink"]
