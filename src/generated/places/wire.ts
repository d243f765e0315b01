// Generated from specs/ by `npm run generate`. Do not edit.
import type { FileInput, Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/cloud/v2/universes/{universe_id}/places/{place_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_GetPlace"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations["Cloud_UpdatePlace"];
    readonly trace?: never;
  };
  readonly "/place-version-history-api/v1/{placeId}/contributors": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["PlaceVersion_GetPlaceContributors"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/place-version-history-api/v1/{placeId}/history": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["PlaceVersion_GetPlaceVersionHistory"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/place-version-history-api/v1/{placeId}/version/{version}/notes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["PlaceVersion_UpdatePlaceVersionNotes"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/universes/v1/{universeId}/places/{placeId}/versions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Places_CreatePlaceVersionApiKey"];
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
    readonly GetPlaceContributorsResponse: {
      readonly contributors?: readonly Id[] | null;
      readonly hasMore?: boolean;
      readonly nextCursor?: string | null;
    };
    readonly GetPlaceVersionHistoryResponse: {
      readonly hasMore?: boolean;
      readonly nextCursor?: string | null;
      readonly placeVersions?: readonly components["schemas"]["PlaceVersion"][] | null;
    };
    readonly OperationErrorResponse: {
      /** Format: int32 */
      readonly code?: number;
      readonly error?: string | null;
      readonly message?: string | null;
    };
    readonly Place: {
      /** Format: date-time */
      readonly createTime?: string;
      readonly description?: string;
      readonly displayName?: string;
      readonly path?: string;
      readonly root?: boolean;
      /** Format: int32 */
      readonly serverSize?: number;
      readonly templatePlace?: string;
      readonly universeRuntimeCreation?: boolean;
      /** Format: date-time */
      readonly updateTime?: string;
    };
    readonly PlaceVersion: {
      readonly contributors?: readonly Id[] | null;
      /** Format: int64 */
      readonly createdBy?: Id;
      /** Format: date-time */
      readonly createdTime?: string;
      readonly description?: string | null;
      readonly hasNotes?: boolean;
      readonly isPublished?: boolean;
      readonly publishStatus?: components["schemas"]["PublishStatus"];
      readonly saveType?: components["schemas"]["SaveType"];
      readonly title?: string | null;
      readonly version?: string | null;
    };
    /**
     * Format: int32
     * @enum {integer}
     */
    readonly PublishStatus: 0 | 1 | 2;
    /**
     * Format: int32
     * @enum {integer}
     */
    readonly SaveType: 0 | 1 | 2;
    readonly UpdatePlaceVersionNotesRequest: {
      readonly description?: string | null;
      readonly title?: string | null;
    };
    readonly UpdatePlaceVersionNotesResponse: {
      readonly placeVersion?: components["schemas"]["PlaceVersion"] | null;
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
  readonly Cloud_GetPlace: {
    readonly parameters: {
      readonly query?: never;
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
          readonly "application/json": components["schemas"]["Place"];
        };
      };
    };
  };
  readonly Cloud_UpdatePlace: {
    readonly parameters: {
      readonly query?: {
        readonly updateMask?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly place_id: string;
        readonly universe_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["Place"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Place"];
        };
      };
    };
  };
  readonly PlaceVersion_GetPlaceContributors: {
    readonly parameters: {
      readonly query?: {
        readonly cursor?: string;
        readonly pageSize?: number;
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
          readonly "application/json": components["schemas"]["GetPlaceContributorsResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OperationErrorResponse"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OperationErrorResponse"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OperationErrorResponse"];
        };
      };
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OperationErrorResponse"];
        };
      };
    };
  };
  readonly PlaceVersion_GetPlaceVersionHistory: {
    readonly parameters: {
      readonly query?: {
        readonly contributor?: Id;
        readonly cursor?: string;
        readonly endTime?: string;
        readonly hasNotes?: boolean;
        readonly isPublished?: boolean;
        readonly pageSize?: number;
        readonly saveType?: number;
        readonly searchTerm?: string;
        readonly startTime?: string;
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
          readonly "application/json": components["schemas"]["GetPlaceVersionHistoryResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OperationErrorResponse"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OperationErrorResponse"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OperationErrorResponse"];
        };
      };
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OperationErrorResponse"];
        };
      };
    };
  };
  readonly PlaceVersion_UpdatePlaceVersionNotes: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly placeId: Id;
        readonly version: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/*+json": components["schemas"]["UpdatePlaceVersionNotesRequest"];
        readonly "application/json": components["schemas"]["UpdatePlaceVersionNotesRequest"];
        readonly "application/json-patch+json": components["schemas"]["UpdatePlaceVersionNotesRequest"];
        readonly "text/json": components["schemas"]["UpdatePlaceVersionNotesRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["UpdatePlaceVersionNotesResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OperationErrorResponse"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OperationErrorResponse"];
        };
      };
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OperationErrorResponse"];
        };
      };
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OperationErrorResponse"];
        };
      };
    };
  };
  readonly Places_CreatePlaceVersionApiKey: {
    readonly parameters: {
      readonly query?: {
        readonly versionType?: "Saved" | "Published";
      };
      readonly header?: never;
      readonly path: {
        readonly placeId: Id;
        readonly universeId: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/octet-stream": FileInput;
        readonly "application/xml": FileInput;
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            /** Format: int64 */
            readonly versionNumber: Id;
          };
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
      readonly 409: {
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
}

export type GetPlaceContributorsResponse = components["schemas"]["GetPlaceContributorsResponse"]
export type GetPlaceVersionHistoryResponse = components["schemas"]["GetPlaceVersionHistoryResponse"]
export type OperationErrorResponse = components["schemas"]["OperationErrorResponse"]
export type Place = components["schemas"]["Place"]
export type PlaceVersion = components["schemas"]["PlaceVersion"]
export type PublishStatus = components["schemas"]["PublishStatus"]
export type SaveType = components["schemas"]["SaveType"]
export type UpdatePlaceVersionNotesRequest = components["schemas"]["UpdatePlaceVersionNotesRequest"]
export type UpdatePlaceVersionNotesResponse = components["schemas"]["UpdatePlaceVersionNotesResponse"]
