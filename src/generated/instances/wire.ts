// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/cloud/v2/universes/{universe_id}/places/{place_id}/instances/{instance_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_GetInstance"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations["Cloud_UpdateInstance"];
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/places/{place_id}/instances/{instance_id}:listChildren": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_ListInstanceChildren"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/places/{place_id}/instances/{instance_id}/operations/{operation_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_GetUpdateInstanceOperation"];
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
    readonly GetInstanceMetadata: Readonly<Record<string, unknown>>;
    readonly GoogleProtobufAny: {
      readonly "@type"?: string;
    } & {
      readonly [key: string]: unknown;
    };
    readonly Instance: {
      readonly engineInstance?: components["schemas"]["roblox.engine.Instance"];
      readonly hasChildren?: boolean;
      readonly path?: string;
    };
    readonly ListInstanceChildrenMetadata: Readonly<Record<string, unknown>>;
    readonly ListInstanceChildrenResponse: {
      readonly instances?: readonly components["schemas"]["Instance"][];
      readonly nextPageToken?: string;
    };
    readonly "OCV2.Operations.Operation": {
      readonly done?: boolean;
      readonly error?: components["schemas"]["Status"];
      readonly metadata?: components["schemas"]["GoogleProtobufAny"];
      readonly path?: string;
      readonly response?: components["schemas"]["GoogleProtobufAny"];
    };
    readonly Operation: {
      readonly done?: boolean;
      readonly error?: components["schemas"]["Status"];
      readonly metadata?: components["schemas"]["GoogleProtobufAny"];
      readonly path?: string;
      readonly response?: components["schemas"]["GoogleProtobufAny"];
    };
    readonly "roblox.engine.Folder": Readonly<Record<string, unknown>>;
    readonly "roblox.engine.Instance": {
      readonly Details?: components["schemas"]["roblox.engine.InstanceDetails"];
      readonly Id?: string;
      readonly Name?: string;
      readonly Parent?: string;
    };
    readonly "roblox.engine.InstanceDetails": {
      readonly Folder?: components["schemas"]["roblox.engine.Folder"];
      readonly LocalScript?: components["schemas"]["roblox.engine.LocalScript"];
      readonly ModuleScript?: components["schemas"]["roblox.engine.ModuleScript"];
      readonly Script?: components["schemas"]["roblox.engine.Script"];
    };
    readonly "roblox.engine.LocalScript": {
      readonly Enabled?: boolean;
      /**
       * Format: enum
       * @enum {string}
       */
      readonly RunContext?: "Legacy" | "Server" | "Client" | "Plugin";
      readonly Source?: string;
    };
    readonly "roblox.engine.ModuleScript": {
      readonly Source?: string;
    };
    readonly "roblox.engine.Script": {
      readonly Enabled?: boolean;
      /**
       * Format: enum
       * @enum {string}
       */
      readonly RunContext?: "Legacy" | "Server" | "Client" | "Plugin";
      readonly Source?: string;
    };
    readonly Status: {
      /** Format: int32 */
      readonly code?: number;
      readonly details?: readonly components["schemas"]["GoogleProtobufAny"][];
      readonly message?: string;
    };
    readonly UpdateInstanceMetadata: Readonly<Record<string, unknown>>;
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly Cloud_GetInstance: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly instance_id: string;
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
          readonly "application/json": components["schemas"]["Operation"];
        };
      };
    };
  };
  readonly Cloud_UpdateInstance: {
    readonly parameters: {
      readonly query?: {
        readonly updateMask?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly instance_id: string;
        readonly place_id: string;
        readonly universe_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["Instance"];
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
  readonly Cloud_ListInstanceChildren: {
    readonly parameters: {
      readonly query?: {
        readonly maxPageSize?: number;
        readonly pageToken?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly instance_id: string;
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
          readonly "application/json": components["schemas"]["Operation"];
        };
      };
    };
  };
  readonly Cloud_GetUpdateInstanceOperation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly instance_id: string;
        readonly operation_id: string;
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
          readonly "application/json": components["schemas"]["OCV2.Operations.Operation"];
        };
      };
    };
  };
}

export type EngineInstance = components["schemas"]["roblox.engine.Instance"]
export type Folder = components["schemas"]["roblox.engine.Folder"]
export type GetInstanceMetadata = components["schemas"]["GetInstanceMetadata"]
export type GoogleProtobufAny = components["schemas"]["GoogleProtobufAny"]
export type Instance = components["schemas"]["Instance"]
export type InstanceDetails = components["schemas"]["roblox.engine.InstanceDetails"]
export type ListInstanceChildrenMetadata = components["schemas"]["ListInstanceChildrenMetadata"]
export type ListInstanceChildrenResponse = components["schemas"]["ListInstanceChildrenResponse"]
export type LocalScript = components["schemas"]["roblox.engine.LocalScript"]
export type ModuleScript = components["schemas"]["roblox.engine.ModuleScript"]
export type Operation = components["schemas"]["Operation"]
export type OperationsOperation = components["schemas"]["OCV2.Operations.Operation"]
export type Script = components["schemas"]["roblox.engine.Script"]
export type Status = components["schemas"]["Status"]
export type UpdateInstanceMetadata = components["schemas"]["UpdateInstanceMetadata"]
