// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/open-eval-api/v1/eval": {
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
          readonly "application/json": components["schemas"]["EvalRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["EvalResponse"];
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
  readonly "/open-eval-api/v1/eval-records/{jobId}": {
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
          readonly jobId: string;
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
            readonly "application/json": components["schemas"]["EvalRecord"];
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
    readonly CustomLlmInfo: {
      readonly api_key?: string | null;
      readonly name: string;
      readonly url: string;
    };
    readonly EvalChecks: {
      /** Format: int32 */
      readonly checks?: number;
      readonly error?: string | null;
      /** Format: int32 */
      readonly fails?: number;
      readonly interruptions?: readonly components["schemas"]["Interruption"][] | null;
      /** Format: int32 */
      readonly passes?: number;
      readonly warning?: string | null;
    };
    readonly EvalRecord: {
      readonly createUtc?: string | null;
      readonly description?: string | null;
      readonly evalSucceeded?: string | null;
      readonly fullLogs?: string | null;
      /** Format: int64 */
      readonly id?: Id;
      readonly inputScript?: string | null;
      /** Format: uuid */
      readonly jobId?: string;
      readonly jobStatus?: string | null;
      readonly name?: string | null;
      readonly results?: readonly components["schemas"]["EvalResult"][] | null;
      readonly user?: components["schemas"]["EvalUser"];
      readonly useReferenceMode?: string | null;
    };
    readonly EvalRequest: {
      readonly custom_llm_info?: components["schemas"]["CustomLlmInfo"];
      readonly description?: string | null;
      readonly input_script: string;
      readonly name: string;
      readonly use_reference_mode?: boolean;
    };
    readonly EvalResponse: {
      readonly error?: string | null;
      readonly job_id?: string | null;
      /** Format: int32 */
      readonly status_code?: number;
    };
    readonly EvalResult: {
      readonly mode?: string | null;
      readonly result?: components["schemas"]["EvalChecks"];
    };
    readonly EvalUser: {
      readonly id?: string | null;
    };
    readonly Interruption: {
      /** Format: int32 */
      readonly check?: number;
      readonly type?: string | null;
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

export type CustomLlmInfo = components["schemas"]["CustomLlmInfo"]
export type EvalChecks = components["schemas"]["EvalChecks"]
export type EvalRecord = components["schemas"]["EvalRecord"]
export type EvalRequest = components["schemas"]["EvalRequest"]
export type EvalResponse = components["schemas"]["EvalResponse"]
export type EvalResult = components["schemas"]["EvalResult"]
export type EvalUser = components["schemas"]["EvalUser"]
export type Interruption = components["schemas"]["Interruption"]
