// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/cloud/v2/universes/{universeId}/secrets": {
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
          readonly limit?: number;
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
            readonly "application/json": components["schemas"]["SecretPaginatedList"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["SecretsStoreService.ProblemDetails"];
          };
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["SecretsStoreService.ProblemDetails"];
          };
        };
      };
    };
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
      readonly requestBody?: {
        readonly content: {
          readonly "application/json": components["schemas"]["Secret"];
        };
      };
      readonly responses: {
        readonly 201: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Secret"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["SecretsStoreService.ProblemDetails"];
          };
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["SecretsStoreService.ProblemDetails"];
          };
        };
        readonly 409: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["SecretsStoreService.ProblemDetails"];
          };
        };
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universeId}/secrets/{secretId}": {
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
          readonly secretId: string;
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
          content?: never;
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["SecretsStoreService.ProblemDetails"];
          };
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["SecretsStoreService.ProblemDetails"];
          };
        };
        readonly 404: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["SecretsStoreService.ProblemDetails"];
          };
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
          readonly secretId: string;
          readonly universeId: Id;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: {
        readonly content: {
          readonly "application/json": components["schemas"]["Secret"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Secret"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["SecretsStoreService.ProblemDetails"];
          };
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["SecretsStoreService.ProblemDetails"];
          };
        };
        readonly 404: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["SecretsStoreService.ProblemDetails"];
          };
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universeId}/secrets/public-key": {
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
            readonly "application/json": {
              readonly key_id?: string;
              /** Format: byte */
              readonly secret?: string;
            };
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["SecretsStoreService.ProblemDetails"];
          };
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["SecretsStoreService.ProblemDetails"];
          };
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
    readonly Secret: {
      /** Format: date-time */
      readonly create_time?: string | null;
      readonly domain?: string | null;
      readonly id?: string | null;
      readonly key_id?: string | null;
      /** Format: byte */
      readonly secret?: string | null;
      /** Format: date-time */
      readonly update_time?: string | null;
    };
    readonly SecretPaginatedList: {
      readonly nextPageCursor?: string | null;
      readonly previousPageCursor?: string | null;
      readonly secrets?: readonly {
        /** Format: date-time */
        readonly create_time?: string | null;
        readonly domain?: string | null;
        readonly id?: string;
        readonly key_id?: string;
        /** Format: date-time */
        readonly update_time?: string | null;
      }[] | null;
    };
    readonly "SecretsStoreService.ProblemDetails": {
      readonly detail?: string | null;
      readonly instance?: string | null;
      readonly status?: unknown;
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
export type operations = Record<string, never>;

export type ProblemDetails = components["schemas"]["SecretsStoreService.ProblemDetails"]
export type Secret = components["schemas"]["Secret"]
export type SecretPaginatedList = components["schemas"]["SecretPaginatedList"]
