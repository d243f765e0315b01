// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/cloud/v2/universes/{universe_id}/luau-execution-session-task-binary-inputs": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Cloud_CreateLuauExecutionSessionTaskBinaryInput"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/places/{place_id}/luau-execution-session-tasks": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Cloud_CreateLuauExecutionSessionTask__Using_Universes"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/places/{place_id}/versions/{version_id}/luau-execution-session-tasks": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Cloud_CreateLuauExecutionSessionTask__Using_Universes_Places"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/places/{place_id}/versions/{version_id}/luau-execution-sessions/{luau_execution_session_id}/tasks/{task_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_GetLuauExecutionSessionTask"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/universes/{universe_id}/places/{place_id}/versions/{version_id}/luau-execution-sessions/{luau_execution_session_id}/tasks/{task_id}/logs": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_ListLuauExecutionSessionTaskLogs"];
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
    readonly GoogleProtobufValue: unknown;
    readonly ListLuauExecutionSessionTaskLogsResponse: {
      readonly luauExecutionSessionTaskLogs?: readonly components["schemas"]["LuauExecutionSessionTaskLog"][];
      readonly nextPageToken?: string;
    };
    readonly LuauExecutionSessionTask: {
      readonly binaryInput?: string;
      readonly binaryOutputUri?: string;
      /** Format: date-time */
      readonly createTime?: string;
      readonly enableBinaryOutput?: boolean;
      readonly error?: components["schemas"]["LuauExecutionSessionTask_Error"];
      readonly output?: components["schemas"]["LuauExecutionSessionTask_Output"];
      readonly path?: string;
      readonly script?: string;
      /**
       * Format: enum
       * @enum {string}
       */
      readonly state?: "STATE_UNSPECIFIED" | "QUEUED" | "PROCESSING" | "CANCELLED" | "COMPLETE" | "FAILED";
      /** Format: duration */
      readonly timeout?: string;
      /** Format: date-time */
      readonly updateTime?: string;
      readonly user?: string;
    };
    readonly LuauExecutionSessionTask_Error: {
      /**
       * Format: enum
       * @enum {string}
       */
      readonly code?: "ERROR_CODE_UNSPECIFIED" | "SCRIPT_ERROR" | "DEADLINE_EXCEEDED" | "OUTPUT_SIZE_LIMIT_EXCEEDED" | "INTERNAL_ERROR";
      readonly message?: string;
    };
    readonly LuauExecutionSessionTask_Output: {
      readonly results?: readonly components["schemas"]["GoogleProtobufValue"][];
    };
    readonly LuauExecutionSessionTaskBinaryInput: {
      readonly path?: string;
      /** Format: int64 */
      readonly size?: Id;
      readonly uploadUri?: string;
    };
    readonly LuauExecutionSessionTaskLog: {
      readonly messages?: readonly string[];
      readonly path?: string;
      readonly structuredMessages?: readonly components["schemas"]["LuauExecutionSessionTaskLog_LogMessage"][];
    };
    readonly LuauExecutionSessionTaskLog_LogMessage: {
      /** Format: date-time */
      readonly createTime?: string;
      readonly message?: string;
      /**
       * Format: enum
       * @enum {string}
       */
      readonly messageType?: "MESSAGE_TYPE_UNSPECIFIED" | "OUTPUT" | "INFO" | "WARNING" | "ERROR";
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
  readonly Cloud_CreateLuauExecutionSessionTaskBinaryInput: {
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
        readonly "application/json": components["schemas"]["LuauExecutionSessionTaskBinaryInput"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["LuauExecutionSessionTaskBinaryInput"];
        };
      };
    };
  };
  readonly Cloud_CreateLuauExecutionSessionTask__Using_Universes: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly place_id: string;
        readonly universe_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["LuauExecutionSessionTask"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["LuauExecutionSessionTask"];
        };
      };
    };
  };
  readonly Cloud_CreateLuauExecutionSessionTask__Using_Universes_Places: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly place_id: string;
        readonly universe_id: string;
        readonly version_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["LuauExecutionSessionTask"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["LuauExecutionSessionTask"];
        };
      };
    };
  };
  readonly Cloud_GetLuauExecutionSessionTask: {
    readonly parameters: {
      readonly query?: {
        readonly view?: "VIEW_UNSPECIFIED" | "BASIC" | "FULL";
      };
      readonly header?: never;
      readonly path: {
        readonly luau_execution_session_id: string;
        readonly place_id: string;
        readonly task_id: string;
        readonly universe_id: string;
        readonly version_id: string;
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
          readonly "application/json": components["schemas"]["LuauExecutionSessionTask"];
        };
      };
    };
  };
  readonly Cloud_ListLuauExecutionSessionTaskLogs: {
    readonly parameters: {
      readonly query?: {
        readonly maxPageSize?: number;
        readonly pageToken?: string;
        readonly view?: "VIEW_UNSPECIFIED" | "FLAT" | "STRUCTURED";
      };
      readonly header?: never;
      readonly path: {
        readonly luau_execution_session_id: string;
        readonly place_id: string;
        readonly task_id: string;
        readonly universe_id: string;
        readonly version_id: string;
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
          readonly "application/json": components["schemas"]["ListLuauExecutionSessionTaskLogsResponse"];
        };
      };
    };
  };
}

export type GoogleProtobufValue = components["schemas"]["GoogleProtobufValue"]
export type ListLuauExecutionSessionTaskLogsResponse = components["schemas"]["ListLuauExecutionSessionTaskLogsResponse"]
export type LuauExecutionSessionTask = components["schemas"]["LuauExecutionSessionTask"]
export type LuauExecutionSessionTaskBinaryInput = components["schemas"]["LuauExecutionSessionTaskBinaryInput"]
export type LuauExecutionSessionTaskError = components["schemas"]["LuauExecutionSessionTask_Error"]
export type LuauExecutionSessionTaskLog = components["schemas"]["LuauExecutionSessionTaskLog"]
export type LuauExecutionSessionTaskLogLogMessage = components["schemas"]["LuauExecutionSessionTaskLog_LogMessage"]
export type LuauExecutionSessionTaskOutput = components["schemas"]["LuauExecutionSessionTask_Output"]
