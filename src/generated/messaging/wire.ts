// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/cloud/v2/universes/{universe_id}:publishMessage": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Cloud_PublishUniverseMessage"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/messaging-service/v1/universes/{universeId}/topics/{topic}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["CrossServerMessaging_Publish"];
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
    readonly PublishRequest: {
      readonly message?: string | null;
    };
    readonly PublishUniverseMessageRequest: {
      readonly message: string;
      readonly topic: string;
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
  readonly Cloud_PublishUniverseMessage: {
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
        readonly "application/json": components["schemas"]["PublishUniverseMessageRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly CrossServerMessaging_Publish: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly topic: string | null;
        readonly universeId: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/*+json": components["schemas"]["PublishRequest"];
        readonly "application/json": components["schemas"]["PublishRequest"];
        readonly "application/json-patch+json": components["schemas"]["PublishRequest"];
        readonly "text/json": components["schemas"]["PublishRequest"];
      };
    };
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
}

export type PublishRequest = components["schemas"]["PublishRequest"]
export type PublishUniverseMessageRequest = components["schemas"]["PublishUniverseMessageRequest"]
