// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/analytics-query-api/v1/universes/{universeId}/dimension-values": {
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
      readonly requestBody: {
        readonly content: {
          readonly "application/*+json": components["schemas"]["AnalyticsQueryPublicApi.DimensionValuesRequest"];
          readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.DimensionValuesRequest"];
          readonly "text/json": components["schemas"]["AnalyticsQueryPublicApi.DimensionValuesRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["DimensionValuesOperationResult"];
          };
        };
        readonly 202: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["OperationPending"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
          };
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
          };
        };
        readonly 429: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
          };
        };
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
          };
        };
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
          };
        };
        readonly 504: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
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
  readonly "/analytics-query-api/v1/universes/{universeId}/metrics": {
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
      readonly requestBody: {
        readonly content: {
          readonly "application/*+json": components["schemas"]["AnalyticsQueryPublicApi.QueryRequest"];
          readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.QueryRequest"];
          readonly "text/json": components["schemas"]["AnalyticsQueryPublicApi.QueryRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["QueryOperationResult"];
          };
        };
        readonly 202: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["OperationPending"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
          };
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
          };
        };
        readonly 429: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
          };
        };
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
          };
        };
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
          };
        };
        readonly 504: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
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
  readonly "/analytics-query-api/v1/universes/{universeId}/operations/dimension-values/{operationId}": {
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
          readonly operationId: string;
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
            readonly "application/json": components["schemas"]["DimensionValuesOperationResult"];
          };
        };
        readonly 202: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["OperationPending"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
          };
        };
        readonly 404: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
          };
        };
        readonly 429: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
          };
        };
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
          };
        };
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
          };
        };
        readonly 504: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
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
  readonly "/analytics-query-api/v1/universes/{universeId}/operations/metrics/{operationId}": {
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
          readonly operationId: string;
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
            readonly "application/json": components["schemas"]["QueryOperationResult"];
          };
        };
        readonly 202: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["OperationPending"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
          };
        };
        readonly 404: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
          };
        };
        readonly 429: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
          };
        };
        readonly 500: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
          };
        };
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
          };
        };
        readonly 504: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["AnalyticsQueryPublicApi.OperationError"];
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
    readonly "AnalyticsQueryPublicApi.BreakdownValue": {
      readonly dimension: string;
      readonly displayValue?: string | null;
      readonly value: string;
    };
    readonly "AnalyticsQueryPublicApi.DataPoint": {
      readonly status?: components["schemas"]["AnalyticsQueryPublicApi.DataStatus"];
      readonly stringValues?: readonly string[] | null;
      /** Format: date-time */
      readonly time: string;
      /** Format: double */
      readonly value: number;
    };
    /** @enum {string} */
    readonly "AnalyticsQueryPublicApi.DataStatus": "Valid" | "Projected" | "NotStatisticallySignificant";
    readonly "AnalyticsQueryPublicApi.DimensionValues": {
      readonly dimension: string;
      readonly values?: readonly components["schemas"]["DimensionValue"][];
    };
    readonly "AnalyticsQueryPublicApi.DimensionValuesRequest": {
      readonly dimensions?: readonly string[];
      /** Format: date-time */
      readonly endTime: string;
      readonly filter?: readonly components["schemas"]["AnalyticsQueryPublicApi.QueryFilter"][];
      readonly granularity?: components["schemas"]["AnalyticsQueryPublicApi.MetricGranularity"];
      /** Format: int32 */
      readonly limit?: number;
      readonly metric: string;
      /** Format: date-time */
      readonly startTime: string;
    };
    readonly "AnalyticsQueryPublicApi.DimensionValuesResponse": {
      readonly values?: readonly components["schemas"]["AnalyticsQueryPublicApi.DimensionValues"][];
    };
    /** @enum {string} */
    readonly "AnalyticsQueryPublicApi.FilterOperation": "In" | "NotIn" | "GreaterThan" | "GreaterThanOrEqual" | "LessThan" | "LessThanOrEqual" | "Match";
    /** @enum {string} */
    readonly "AnalyticsQueryPublicApi.MetricGranularity": "OneMinute" | "HalfHour" | "OneHour" | "OneDay" | "OneWeek" | "OneMonth" | "None";
    readonly "AnalyticsQueryPublicApi.MetricValue": {
      readonly breakdowns?: readonly components["schemas"]["AnalyticsQueryPublicApi.BreakdownValue"][];
      readonly dataPoints?: readonly components["schemas"]["AnalyticsQueryPublicApi.DataPoint"][];
    };
    readonly "AnalyticsQueryPublicApi.OperationError": {
      readonly done?: boolean;
      readonly error?: components["schemas"]["AnalyticsQueryPublicApi.QueryError"];
      readonly metadata?: components["schemas"]["AnalyticsQueryPublicApi.OperationMetadata"];
      readonly path?: string | null;
    };
    readonly "AnalyticsQueryPublicApi.OperationMetadata": {
      /** Format: date-time */
      readonly createdTime?: string | null;
    };
    readonly "AnalyticsQueryPublicApi.QueryError": {
      /** Format: int32 */
      readonly code?: number;
      readonly message: string;
    };
    readonly "AnalyticsQueryPublicApi.QueryFilter": {
      readonly dimension: string;
      readonly operation: components["schemas"]["AnalyticsQueryPublicApi.FilterOperation"];
      readonly values?: readonly string[];
    };
    readonly "AnalyticsQueryPublicApi.QueryRequest": {
      readonly breakdown?: readonly string[];
      /** Format: date-time */
      readonly endTime: string;
      readonly filter?: readonly components["schemas"]["AnalyticsQueryPublicApi.QueryFilter"][];
      readonly granularity: components["schemas"]["AnalyticsQueryPublicApi.MetricGranularity"];
      /** Format: int32 */
      readonly limit?: number;
      readonly metric: string;
      /** Format: date-time */
      readonly startTime: string;
    };
    readonly "AnalyticsQueryPublicApi.QueryResponse": {
      readonly values?: readonly components["schemas"]["AnalyticsQueryPublicApi.MetricValue"][];
    };
    readonly DimensionValue: {
      readonly displayValue?: string | null;
      readonly value: string;
    };
    readonly DimensionValuesOperationResult: {
      readonly done?: boolean;
      readonly metadata?: components["schemas"]["AnalyticsQueryPublicApi.OperationMetadata"];
      readonly path?: string | null;
      readonly response?: components["schemas"]["AnalyticsQueryPublicApi.DimensionValuesResponse"];
    };
    readonly OperationPending: {
      readonly done?: boolean;
      readonly metadata?: components["schemas"]["AnalyticsQueryPublicApi.OperationMetadata"];
      readonly path?: string | null;
    };
    readonly QueryOperationResult: {
      readonly done?: boolean;
      readonly metadata?: components["schemas"]["AnalyticsQueryPublicApi.OperationMetadata"];
      readonly path?: string | null;
      readonly response?: components["schemas"]["AnalyticsQueryPublicApi.QueryResponse"];
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

export type BreakdownValue = components["schemas"]["AnalyticsQueryPublicApi.BreakdownValue"]
export type DataPoint = components["schemas"]["AnalyticsQueryPublicApi.DataPoint"]
export type DataStatus = components["schemas"]["AnalyticsQueryPublicApi.DataStatus"]
export type DimensionValue = components["schemas"]["DimensionValue"]
export type DimensionValues = components["schemas"]["AnalyticsQueryPublicApi.DimensionValues"]
export type DimensionValuesOperationResult = components["schemas"]["DimensionValuesOperationResult"]
export type DimensionValuesRequest = components["schemas"]["AnalyticsQueryPublicApi.DimensionValuesRequest"]
export type DimensionValuesResponse = components["schemas"]["AnalyticsQueryPublicApi.DimensionValuesResponse"]
export type FilterOperation = components["schemas"]["AnalyticsQueryPublicApi.FilterOperation"]
export type MetricGranularity = components["schemas"]["AnalyticsQueryPublicApi.MetricGranularity"]
export type MetricValue = components["schemas"]["AnalyticsQueryPublicApi.MetricValue"]
export type OperationError = components["schemas"]["AnalyticsQueryPublicApi.OperationError"]
export type OperationMetadata = components["schemas"]["AnalyticsQueryPublicApi.OperationMetadata"]
export type OperationPending = components["schemas"]["OperationPending"]
export type QueryError = components["schemas"]["AnalyticsQueryPublicApi.QueryError"]
export type QueryFilter = components["schemas"]["AnalyticsQueryPublicApi.QueryFilter"]
export type QueryOperationResult = components["schemas"]["QueryOperationResult"]
export type QueryRequest = components["schemas"]["AnalyticsQueryPublicApi.QueryRequest"]
export type QueryResponse = components["schemas"]["AnalyticsQueryPublicApi.QueryResponse"]
