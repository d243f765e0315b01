// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["PublicExperimentation_ListExperiments"];
    readonly put?: never;
    readonly post: operations["PublicExperimentation_CreateExperiment"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments:calculateMde": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["PublicExperimentation_CalculateExperimentMde"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments/{experimentId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["PublicExperimentation_GetExperiment"];
    readonly put?: never;
    readonly post?: never;
    readonly delete: operations["PublicExperimentation_DiscardExperiment"];
    readonly options?: never;
    readonly head?: never;
    readonly patch: operations["PublicExperimentation_UpdateExperiment"];
    readonly trace?: never;
  };
  readonly "/creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments/{experimentId}:complete": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["PublicExperimentation_CompleteExperiment"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments/{experimentId}:schedule": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["PublicExperimentation_ScheduleExperiment"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments/{experimentId}:start": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["PublicExperimentation_StartExperiment"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/creator-configs-public-api/v1/experimentation/universes/{universeId}/experiments/{experimentId}/stats": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["PublicExperimentation_GetExperimentStats"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/creator-configs-public-api/v1/experimentation/universes/{universeId}/operations/{operationId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["PublicExperimentation_GetExperimentOperationStatus"];
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
    readonly ActionResult: Record<string, never>;
    readonly CalculateExperimentMdeData: {
      /** Format: double */
      readonly baselineWeight?: number;
      /** Format: int64 */
      readonly durationSeconds?: Id;
      /** Format: int32 */
      readonly exposurePercent?: number;
      readonly targetingCriteria?: components["schemas"]["TargetingCriteria"] | null;
      readonly universeGoalMetric?: components["schemas"]["UniverseExperimentMetric"];
      readonly variantWeights?: readonly number[] | null;
    };
    readonly CalculateExperimentMdeResponse: {
      readonly operation?: components["schemas"]["MdeOperation"] | null;
    };
    readonly CompleteExperimentRequest: {
      readonly variantId?: string | null;
    };
    readonly CompleteExperimentResponse: {
      readonly operation?: components["schemas"]["ExperimentOperation"] | null;
    };
    readonly ConditionalRuleDefinition: {
      readonly tokens?: readonly components["schemas"]["RpnTokenDto"][] | null;
    };
    readonly CreateExperimentData: {
      readonly description?: string | null;
      /** Format: int64 */
      readonly durationSeconds?: Id;
      readonly experimentConfiguration?: components["schemas"]["ExperimentConfiguration"] | null;
      /** Format: int32 */
      readonly exposurePercent?: number;
      readonly name?: string | null;
      readonly targetingCriteria?: components["schemas"]["TargetingCriteria"] | null;
      readonly universeGoalMetric?: components["schemas"]["UniverseExperimentMetric"];
    };
    readonly CreateExperimentResponse: {
      readonly operation?: components["schemas"]["ExperimentOperation"] | null;
    };
    readonly DiscardExperimentResponse: {
      readonly operation?: components["schemas"]["ExperimentOperation"] | null;
    };
    readonly ExperimentApiError: {
      readonly errorCode?: string | null;
      readonly errorContext?: {
        readonly [key: string]: string | null;
      } | null;
      readonly errorMessage?: string | null;
      readonly errorType?: components["schemas"]["ExperimentApiErrorType"];
    };
    /** @enum {string} */
    readonly ExperimentApiErrorType: "EXPERIMENT_API_ERROR_TYPE_INVALID_VARIANT_CONFIGURATION" | "EXPERIMENT_API_ERROR_TYPE_INVALID_VARIANT_LABEL" | "EXPERIMENT_API_ERROR_TYPE_MUST_HAVE_EXACTLY_ONE_BASELINE_VARIANT" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_OVERLAPPING_RUNTIME" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_INVALID_SCORING_CONFIGURATIONS" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_UNEXPECTED_PRODUCT_TYPE" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_EMPTY_CONFIGURATION" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_EMPTY_VARIANT_METADATA" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_VARIANT_WEIGHT_MUST_BE_POSITIVE" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_VARIANT_WEIGHTS_UNBALANCED" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_PLACE_CONFIG_REQUIRES_SCORING_ID_OR_DEFAULT" | "EXPERIMENT_API_ERROR_TYPE_CONFIGS_MISSING_VARIANT" | "EXPERIMENT_API_ERROR_TYPE_CONFIGS_VARIANT_MISSING_KEY" | "EXPERIMENT_API_ERROR_TYPE_CONFIGS_VARIANT_MISSING_VALUE" | "EXPERIMENT_API_ERROR_TYPE_CONFIGS_KEY_ALREADY_IN_USE" | "EXPERIMENT_API_ERROR_TYPE_SYSTEM_ERROR" | "EXPERIMENT_API_ERROR_TYPE_EXPERIMENT_RESULTS_NOT_FOUND" | "EXPERIMENT_API_ERROR_TYPE_INVALID_TARGETING_CRITERIA" | "EXPERIMENT_API_ERROR_TYPE_TARGETING_NOT_ALLOWED" | "EXPERIMENT_API_ERROR_TYPE_INVALID_DURATION" | "EXPERIMENT_API_ERROR_TYPE_CONFIGS_VARIANT_CONFIG_NOT_FOUND" | "EXPERIMENT_API_ERROR_TYPE_INVALID_EXPERIMENT_NAME" | "EXPERIMENT_API_ERROR_TYPE_CONDITIONAL_CONFIG_REQUIRES_NULL_BASELINE" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_CONTROL_VARIANT_MUST_MATCH_CURRENT_CONFIGURATION" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_VARIANTS_MUST_COVER_SAME_PLACES" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_VARIANT_HAS_DUPLICATE_PLACES";
    readonly ExperimentConfigEntry: {
      readonly description?: string | null;
      readonly entryValue?: unknown;
      readonly key?: string | null;
    };
    readonly ExperimentConfiguration: {
      readonly inGameConfigExperimentConfiguration?: components["schemas"]["InGameConfigExperimentConfiguration"] | null;
      readonly matchmakingExperimentConfiguration?: components["schemas"]["MatchmakingExperimentConfiguration"] | null;
      readonly productType?: components["schemas"]["ExperimentProductType"];
    };
    readonly ExperimentOperation: {
      /** Format: date-time */
      readonly createdTime?: string;
      readonly done?: boolean;
      readonly error?: components["schemas"]["ExperimentApiError"] | null;
      readonly experiment?: components["schemas"]["ProductExperiment"] | null;
      readonly operationId?: string | null;
      readonly status?: components["schemas"]["OperationalStatus"];
    };
    /** @enum {string} */
    readonly ExperimentProductType: "EXPERIMENT_PRODUCT_TYPE_IN_GAME_CONFIGS" | "EXPERIMENT_PRODUCT_TYPE_MATCHMAKING";
    /** @enum {string} */
    readonly ExperimentState: "EXPERIMENT_STATE_DRAFT" | "EXPERIMENT_STATE_SCHEDULED" | "EXPERIMENT_STATE_RUNNING" | "EXPERIMENT_STATE_COMPLETED" | "EXPERIMENT_STATE_CANCELLED" | "EXPERIMENT_STATE_DELETED";
    readonly ExperimentStats: {
      readonly isSrmDetected?: boolean;
    };
    readonly ExperimentStatsOperation: {
      readonly done?: boolean;
      readonly error?: components["schemas"]["ExperimentApiError"] | null;
      /** Format: int64 */
      readonly experimentId?: Id;
      readonly experimentStats?: components["schemas"]["ExperimentStats"] | null;
      /** Format: date-time */
      readonly lastModifiedTime?: string | null;
    };
    readonly ExperimentSummary: {
      readonly createdBy?: string | null;
      /** Format: date-time */
      readonly createdTime?: string;
      readonly description?: string | null;
      /** Format: int64 */
      readonly durationSeconds?: Id;
      readonly experimentConfigKey?: string | null;
      readonly id?: string | null;
      /** Format: date-time */
      readonly lastUpdatedTime?: string | null;
      readonly name?: string | null;
      readonly productType?: components["schemas"]["ExperimentProductType"];
      /** Format: date-time */
      readonly scheduledTime?: string | null;
      /** Format: date-time */
      readonly startedTime?: string | null;
      readonly state?: components["schemas"]["ExperimentState"];
      /** Format: date-time */
      readonly stoppedTime?: string | null;
    };
    readonly GetExperimentOperationStatusResponse: {
      readonly operation?: components["schemas"]["ExperimentOperation"] | null;
    };
    readonly GetExperimentResponse: {
      readonly experiment?: components["schemas"]["ProductExperiment"] | null;
    };
    readonly GetExperimentStatsResponse: {
      readonly operation?: components["schemas"]["ExperimentStatsOperation"] | null;
    };
    readonly InGameConfigExperimentConfiguration: {
      readonly variants?: readonly components["schemas"]["SingleConfigExperimentVariant"][] | null;
    };
    readonly ListExperimentsResponse: {
      readonly experiments?: readonly components["schemas"]["ExperimentSummary"][] | null;
      /** Format: int32 */
      readonly total?: number;
    };
    readonly LiteralValueDto: {
      readonly booleanValue?: string | null;
      readonly doubleValue?: string | null;
      readonly integerValue?: string | null;
      readonly stringValue?: string | null;
    };
    readonly MatchmakingExperimentConfiguration: {
      readonly variants?: readonly components["schemas"]["MatchmakingExperimentVariant"][] | null;
    };
    readonly MatchmakingExperimentVariant: {
      readonly placeMatchmakingConfigs?: readonly components["schemas"]["PlaceScoringConfig"][] | null;
      readonly variantMeta?: components["schemas"]["VariantMeta"] | null;
    };
    readonly MdeOperation: {
      readonly done?: boolean;
      readonly error?: components["schemas"]["ExperimentApiError"] | null;
      /** Format: date-time */
      readonly lastModifiedTime?: string | null;
      readonly mde?: components["schemas"]["MdeResult"] | null;
      readonly operationId?: string | null;
    };
    readonly MdeResult: {
      readonly mdeRelativePercentages?: readonly number[] | null;
      /** Format: int32 */
      readonly minimumSampleSizeThreshold?: number;
      /** Format: int32 */
      readonly totalSampleSize?: number;
    };
    /** @enum {string} */
    readonly OperationalStatus: "OPERATIONAL_STATUS_READY" | "OPERATIONAL_STATUS_CREATING" | "OPERATIONAL_STATUS_UPDATING" | "OPERATIONAL_STATUS_STARTING" | "OPERATIONAL_STATUS_STOPPING" | "OPERATIONAL_STATUS_SCHEDULING" | "OPERATIONAL_STATUS_DELETING" | "OPERATIONAL_STATUS_RAMPING_UP" | "OPERATIONAL_STATUS_SYNCING" | "OPERATIONAL_STATUS_ROLLING_OUT";
    readonly PlaceScoringConfig: {
      readonly matchmakingScoringConfigId?: string | null;
      /** Format: int64 */
      readonly placeId?: Id;
      readonly usePlatformDefault?: boolean;
    };
    readonly ProductExperiment: {
      readonly createdBy?: string | null;
      /** Format: date-time */
      readonly createdTime?: string;
      readonly description?: string | null;
      /** Format: int64 */
      readonly durationSeconds?: Id;
      readonly experimentConfiguration?: components["schemas"]["ExperimentConfiguration"] | null;
      /** Format: int32 */
      readonly exposurePercent?: number;
      readonly id?: string | null;
      /** Format: date-time */
      readonly lastUpdatedTime?: string | null;
      readonly name?: string | null;
      readonly operationalStatus?: components["schemas"]["OperationalStatus"];
      /** Format: date-time */
      readonly scheduledTime?: string | null;
      /** Format: date-time */
      readonly startedTime?: string | null;
      readonly state?: components["schemas"]["ExperimentState"];
      /** Format: date-time */
      readonly stoppedTime?: string | null;
      readonly targetingCriteria?: components["schemas"]["TargetingCriteria"] | null;
      readonly universeMetricConfiguration?: components["schemas"]["UniverseMetricConfiguration"] | null;
    };
    readonly RpnOperandDto: {
      readonly attributeReference?: string | null;
      readonly literalValue?: components["schemas"]["LiteralValueDto"] | null;
    };
    readonly RpnTokenDto: {
      readonly operand?: components["schemas"]["RpnOperandDto"] | null;
      readonly operator?: string | null;
    };
    readonly ScheduleExperimentRequest: {
      readonly scheduledStartTime?: string | null;
    };
    readonly ScheduleExperimentResponse: {
      readonly operation?: components["schemas"]["ExperimentOperation"] | null;
    };
    readonly SingleConfigExperimentVariant: {
      readonly configEntry?: components["schemas"]["ExperimentConfigEntry"] | null;
      readonly variantMeta?: components["schemas"]["VariantMeta"] | null;
    };
    readonly StartExperimentResponse: {
      readonly operation?: components["schemas"]["ExperimentOperation"] | null;
    };
    readonly TargetingCriteria: {
      readonly rule?: components["schemas"]["ConditionalRuleDefinition"] | null;
    };
    /** @enum {string} */
    readonly UniverseExperimentMetric: "UNIVERSE_EXPERIMENT_METRIC_AVERAGE_SESSION_TIME" | "UNIVERSE_EXPERIMENT_METRIC_PLAYTIME_PER_USER" | "UNIVERSE_EXPERIMENT_METRIC_DAY_1_RETENTION" | "UNIVERSE_EXPERIMENT_METRIC_DAY_7_RETENTION" | "UNIVERSE_EXPERIMENT_METRIC_PAYER_CONVERSION_RATE" | "UNIVERSE_EXPERIMENT_METRIC_AVERAGE_REVENUE_PER_USER" | "UNIVERSE_EXPERIMENT_METRIC_AVERAGE_REVENUE_PER_PAYING_USER";
    readonly UniverseMetricConfiguration: {
      readonly goalMetric?: components["schemas"]["UniverseExperimentMetric"];
      readonly learningMetrics?: readonly components["schemas"]["UniverseExperimentMetric"][] | null;
    };
    readonly UpdateExperimentData: {
      readonly description?: string | null;
      /** Format: int64 */
      readonly durationSeconds?: Id;
      readonly experimentConfiguration?: components["schemas"]["ExperimentConfiguration"] | null;
      /** Format: int32 */
      readonly exposurePercent?: number;
      readonly name?: string | null;
      readonly targetingCriteria?: components["schemas"]["TargetingCriteria"] | null;
      readonly universeGoalMetric?: components["schemas"]["UniverseExperimentMetric"];
    };
    readonly UpdateExperimentResponse: {
      readonly operation?: components["schemas"]["ExperimentOperation"] | null;
    };
    readonly VariantMeta: {
      readonly isBaseline?: boolean;
      readonly label?: string | null;
      readonly variantId?: string | null;
      /** Format: int32 */
      readonly weight?: number;
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
  readonly PublicExperimentation_ListExperiments: {
    readonly parameters: {
      readonly query?: {
        readonly maxPageSize?: number;
        readonly productTypeFilter?: string;
        readonly searchKey?: string;
        readonly skip?: number;
        readonly sortKey?: string;
        readonly sortOrder?: string;
        readonly stateFilters?: readonly components["schemas"]["ExperimentState"][];
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
          readonly "application/json": components["schemas"]["ListExperimentsResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly PublicExperimentation_CreateExperiment: {
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
        readonly "application/*+json": components["schemas"]["CreateExperimentData"];
        readonly "application/json": components["schemas"]["CreateExperimentData"];
        readonly "application/json-patch+json": components["schemas"]["CreateExperimentData"];
        readonly "text/json": components["schemas"]["CreateExperimentData"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CreateExperimentResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly PublicExperimentation_CalculateExperimentMde: {
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
        readonly "application/*+json": components["schemas"]["CalculateExperimentMdeData"];
        readonly "application/json": components["schemas"]["CalculateExperimentMdeData"];
        readonly "application/json-patch+json": components["schemas"]["CalculateExperimentMdeData"];
        readonly "text/json": components["schemas"]["CalculateExperimentMdeData"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CalculateExperimentMdeResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly PublicExperimentation_GetExperiment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly experimentId: string;
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
          readonly "application/json": components["schemas"]["GetExperimentResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly PublicExperimentation_DiscardExperiment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly experimentId: string;
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
          readonly "application/json": components["schemas"]["DiscardExperimentResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly PublicExperimentation_UpdateExperiment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly experimentId: string;
        readonly universeId: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/*+json": components["schemas"]["UpdateExperimentData"];
        readonly "application/json": components["schemas"]["UpdateExperimentData"];
        readonly "application/json-patch+json": components["schemas"]["UpdateExperimentData"];
        readonly "text/json": components["schemas"]["UpdateExperimentData"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["UpdateExperimentResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly PublicExperimentation_CompleteExperiment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly experimentId: string;
        readonly universeId: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/*+json": components["schemas"]["CompleteExperimentRequest"];
        readonly "application/json": components["schemas"]["CompleteExperimentRequest"];
        readonly "application/json-patch+json": components["schemas"]["CompleteExperimentRequest"];
        readonly "text/json": components["schemas"]["CompleteExperimentRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CompleteExperimentResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly PublicExperimentation_ScheduleExperiment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly experimentId: string;
        readonly universeId: Id;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/*+json": components["schemas"]["ScheduleExperimentRequest"];
        readonly "application/json": components["schemas"]["ScheduleExperimentRequest"];
        readonly "application/json-patch+json": components["schemas"]["ScheduleExperimentRequest"];
        readonly "text/json": components["schemas"]["ScheduleExperimentRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ScheduleExperimentResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly PublicExperimentation_StartExperiment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly experimentId: string;
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
          readonly "application/json": components["schemas"]["StartExperimentResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly PublicExperimentation_GetExperimentStats: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly experimentId: string;
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
          readonly "application/json": components["schemas"]["GetExperimentStatsResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
  readonly PublicExperimentation_GetExperimentOperationStatus: {
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
          readonly "application/json": components["schemas"]["GetExperimentOperationStatusResponse"];
        };
      };
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ActionResult"];
        };
      };
    };
  };
}

export type ActionResult = components["schemas"]["ActionResult"]
export type CalculateExperimentMdeData = components["schemas"]["CalculateExperimentMdeData"]
export type CalculateExperimentMdeResponse = components["schemas"]["CalculateExperimentMdeResponse"]
export type CompleteExperimentRequest = components["schemas"]["CompleteExperimentRequest"]
export type CompleteExperimentResponse = components["schemas"]["CompleteExperimentResponse"]
export type ConditionalRuleDefinition = components["schemas"]["ConditionalRuleDefinition"]
export type CreateExperimentData = components["schemas"]["CreateExperimentData"]
export type CreateExperimentResponse = components["schemas"]["CreateExperimentResponse"]
export type DiscardExperimentResponse = components["schemas"]["DiscardExperimentResponse"]
export type ExperimentApiError = components["schemas"]["ExperimentApiError"]
export type ExperimentApiErrorType = components["schemas"]["ExperimentApiErrorType"]
export type ExperimentConfigEntry = components["schemas"]["ExperimentConfigEntry"]
export type ExperimentConfiguration = components["schemas"]["ExperimentConfiguration"]
export type ExperimentOperation = components["schemas"]["ExperimentOperation"]
export type ExperimentProductType = components["schemas"]["ExperimentProductType"]
export type ExperimentState = components["schemas"]["ExperimentState"]
export type ExperimentStats = components["schemas"]["ExperimentStats"]
export type ExperimentStatsOperation = components["schemas"]["ExperimentStatsOperation"]
export type ExperimentSummary = components["schemas"]["ExperimentSummary"]
export type GetExperimentOperationStatusResponse = components["schemas"]["GetExperimentOperationStatusResponse"]
export type GetExperimentResponse = components["schemas"]["GetExperimentResponse"]
export type GetExperimentStatsResponse = components["schemas"]["GetExperimentStatsResponse"]
export type InGameConfigExperimentConfiguration = components["schemas"]["InGameConfigExperimentConfiguration"]
export type ListExperimentsResponse = components["schemas"]["ListExperimentsResponse"]
export type LiteralValueDto = components["schemas"]["LiteralValueDto"]
export type MatchmakingExperimentConfiguration = components["schemas"]["MatchmakingExperimentConfiguration"]
export type MatchmakingExperimentVariant = components["schemas"]["MatchmakingExperimentVariant"]
export type MdeOperation = components["schemas"]["MdeOperation"]
export type MdeResult = components["schemas"]["MdeResult"]
export type OperationalStatus = components["schemas"]["OperationalStatus"]
export type PlaceScoringConfig = components["schemas"]["PlaceScoringConfig"]
export type ProductExperiment = components["schemas"]["ProductExperiment"]
export type RpnOperandDto = components["schemas"]["RpnOperandDto"]
export type RpnTokenDto = components["schemas"]["RpnTokenDto"]
export type ScheduleExperimentRequest = components["schemas"]["ScheduleExperimentRequest"]
export type ScheduleExperimentResponse = components["schemas"]["ScheduleExperimentResponse"]
export type SingleConfigExperimentVariant = components["schemas"]["SingleConfigExperimentVariant"]
export type StartExperimentResponse = components["schemas"]["StartExperimentResponse"]
export type TargetingCriteria = components["schemas"]["TargetingCriteria"]
export type UniverseExperimentMetric = components["schemas"]["UniverseExperimentMetric"]
export type UniverseMetricConfiguration = components["schemas"]["UniverseMetricConfiguration"]
export type UpdateExperimentData = components["schemas"]["UpdateExperimentData"]
export type UpdateExperimentResponse = components["schemas"]["UpdateExperimentResponse"]
export type VariantMeta = components["schemas"]["VariantMeta"]
