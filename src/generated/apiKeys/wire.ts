// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/api-keys/v1/introspect": {
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
          readonly "application/json": components["schemas"]["IntrospectRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["ApiKey"];
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
    readonly ApiKey: {
      /** Format: int64 */
      readonly authorizedUserId?: Id;
      readonly enabled?: boolean;
      /** Format: date-time */
      readonly expirationTimeUtc?: string | null;
      readonly expired?: boolean;
      readonly name?: string;
      readonly scopes?: readonly components["schemas"]["ApiKeyScope"][];
    };
    readonly ApiKeyScope: {
      readonly groupIds?: readonly Id[] | null;
      readonly name?: string;
      readonly operations?: readonly string[] | null;
      readonly universeDatastores?: readonly unknown[] | null;
      readonly universeIds?: readonly Id[] | null;
      readonly userIds?: readonly Id[] | null;
    };
    readonly IntrospectRequest: {
      readonly apiKey: string;
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

export type ApiKey = components["schemas"]["ApiKey"]
export type ApiKeyScope = components["schemas"]["ApiKeyScope"]
export type IntrospectRequest = components["schemas"]["IntrospectRequest"]
