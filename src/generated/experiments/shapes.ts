// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type * as Duration from "effect/Duration"
import { count } from "../../interface/Lengths.ts"
import type { ResultShape, Shape } from "../../interface/Shape.ts"
import type { Json, Open } from "../../interface/Values.ts"

export type { Json, Open }

export type { ResultShape, Shape }

export interface ExperimentSummary {
  readonly id: string
  readonly name?: string
  readonly description?: string
  readonly createdTime?: DateTime.Utc
  readonly lastUpdatedTime?: DateTime.Utc
  readonly startedTime?: DateTime.Utc
  readonly stoppedTime?: DateTime.Utc
  readonly state?: Open<"EXPERIMENT_STATE_DRAFT" | "EXPERIMENT_STATE_SCHEDULED" | "EXPERIMENT_STATE_RUNNING" | "EXPERIMENT_STATE_COMPLETED" | "EXPERIMENT_STATE_CANCELLED" | "EXPERIMENT_STATE_DELETED">
  readonly createdBy?: string
  readonly experimentConfigKey?: string
  readonly scheduledTime?: DateTime.Utc
  readonly durationSeconds?: Duration.Duration
  readonly productType?: Open<"EXPERIMENT_PRODUCT_TYPE_IN_GAME_CONFIGS" | "EXPERIMENT_PRODUCT_TYPE_MATCHMAKING">
  readonly experimentId: string
}
export const ExperimentSummary: Shape<ExperimentSummary> = {
  fields: {
    id: "id",
    name: "text",
    description: "text",
    createdTime: "timestamp",
    lastUpdatedTime: "timestamp",
    startedTime: "timestamp",
    stoppedTime: "timestamp",
    state: "enum",
    createdBy: "text",
    experimentConfigKey: "text",
    scheduledTime: "timestamp",
    durationSeconds: count,
    productType: "enum"
  },
  required: ["id", "experimentId"],
  ids: [["id", "{experimentId}"]]
}

export interface ListExperimentsResponse {
  readonly experiments?: ReadonlyArray<ExperimentSummary>
  readonly total?: number
}
export const ListExperimentsResponse: Shape<ListExperimentsResponse> = { fields: { experiments: { list: ExperimentSummary }, total: "int" } }

export interface ExperimentApiError {
  readonly errorType?: Open<"EXPERIMENT_API_ERROR_TYPE_INVALID_VARIANT_CONFIGURATION" | "EXPERIMENT_API_ERROR_TYPE_INVALID_VARIANT_LABEL" | "EXPERIMENT_API_ERROR_TYPE_MUST_HAVE_EXACTLY_ONE_BASELINE_VARIANT" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_OVERLAPPING_RUNTIME" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_INVALID_SCORING_CONFIGURATIONS" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_UNEXPECTED_PRODUCT_TYPE" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_EMPTY_CONFIGURATION" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_EMPTY_VARIANT_METADATA" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_VARIANT_WEIGHT_MUST_BE_POSITIVE" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_VARIANT_WEIGHTS_UNBALANCED" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_PLACE_CONFIG_REQUIRES_SCORING_ID_OR_DEFAULT" | "EXPERIMENT_API_ERROR_TYPE_CONFIGS_MISSING_VARIANT" | "EXPERIMENT_API_ERROR_TYPE_CONFIGS_VARIANT_MISSING_KEY" | "EXPERIMENT_API_ERROR_TYPE_CONFIGS_VARIANT_MISSING_VALUE" | "EXPERIMENT_API_ERROR_TYPE_CONFIGS_KEY_ALREADY_IN_USE" | "EXPERIMENT_API_ERROR_TYPE_SYSTEM_ERROR" | "EXPERIMENT_API_ERROR_TYPE_EXPERIMENT_RESULTS_NOT_FOUND" | "EXPERIMENT_API_ERROR_TYPE_INVALID_TARGETING_CRITERIA" | "EXPERIMENT_API_ERROR_TYPE_TARGETING_NOT_ALLOWED" | "EXPERIMENT_API_ERROR_TYPE_INVALID_DURATION" | "EXPERIMENT_API_ERROR_TYPE_CONFIGS_VARIANT_CONFIG_NOT_FOUND" | "EXPERIMENT_API_ERROR_TYPE_INVALID_EXPERIMENT_NAME" | "EXPERIMENT_API_ERROR_TYPE_CONDITIONAL_CONFIG_REQUIRES_NULL_BASELINE" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_CONTROL_VARIANT_MUST_MATCH_CURRENT_CONFIGURATION" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_VARIANTS_MUST_COVER_SAME_PLACES" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_VARIANT_HAS_DUPLICATE_PLACES">
  readonly errorCode?: string
  readonly errorMessage?: string
  readonly errorContext?: { readonly [key: string]: string | null }
}
export const ExperimentApiError: Shape<ExperimentApiError> = {
  fields: { errorType: "enum", errorCode: "text", errorMessage: "text", errorContext: { map: { nullable: "text" } } }
}

export interface VariantMeta {
  readonly variantId?: string
  readonly label?: string
  readonly isBaseline?: boolean
  readonly weight?: number
}
export const VariantMeta: Shape<VariantMeta> = { fields: { variantId: "id", label: "text", isBaseline: "flag", weight: "int" } }

export interface ExperimentConfigEntry {
  readonly key?: string
  readonly entryValue?: Json
  readonly description?: string
}
export const ExperimentConfigEntry: Shape<ExperimentConfigEntry> = { fields: { key: "text", entryValue: "json", description: "text" } }

export interface SingleConfigExperimentVariant {
  readonly variantMeta?: VariantMeta
  readonly configEntry?: ExperimentConfigEntry
}
export const SingleConfigExperimentVariant: Shape<SingleConfigExperimentVariant> = { fields: { variantMeta: VariantMeta, configEntry: ExperimentConfigEntry } }

export interface InGameConfigExperimentConfiguration {
  readonly variants?: ReadonlyArray<SingleConfigExperimentVariant>
}
export const InGameConfigExperimentConfiguration: Shape<InGameConfigExperimentConfiguration> = { fields: { variants: { list: SingleConfigExperimentVariant } } }

export interface PlaceScoringConfig {
  readonly placeId?: string
  readonly matchmakingScoringConfigId?: string
  readonly usePlatformDefault?: boolean
}
export const PlaceScoringConfig: Shape<PlaceScoringConfig> = { fields: { placeId: "id", matchmakingScoringConfigId: "id", usePlatformDefault: "flag" } }

export interface MatchmakingExperimentVariant {
  readonly variantMeta?: VariantMeta
  readonly placeMatchmakingConfigs?: ReadonlyArray<PlaceScoringConfig>
}
export const MatchmakingExperimentVariant: Shape<MatchmakingExperimentVariant> = { fields: { variantMeta: VariantMeta, placeMatchmakingConfigs: { list: PlaceScoringConfig } } }

export interface MatchmakingExperimentConfiguration {
  readonly variants?: ReadonlyArray<MatchmakingExperimentVariant>
}
export const MatchmakingExperimentConfiguration: Shape<MatchmakingExperimentConfiguration> = { fields: { variants: { list: MatchmakingExperimentVariant } } }

export interface ExperimentConfiguration {
  readonly productType?: Open<"EXPERIMENT_PRODUCT_TYPE_IN_GAME_CONFIGS" | "EXPERIMENT_PRODUCT_TYPE_MATCHMAKING">
  readonly inGameConfigExperimentConfiguration?: InGameConfigExperimentConfiguration
  readonly matchmakingExperimentConfiguration?: MatchmakingExperimentConfiguration
}
export const ExperimentConfiguration: Shape<ExperimentConfiguration> = {
  fields: {
    productType: "enum",
    inGameConfigExperimentConfiguration: InGameConfigExperimentConfiguration,
    matchmakingExperimentConfiguration: MatchmakingExperimentConfiguration
  }
}

export interface LiteralValueDto {
  readonly booleanValue?: string
  readonly integerValue?: string
  readonly doubleValue?: string
  readonly stringValue?: string
}
export const LiteralValueDto: Shape<LiteralValueDto> = { fields: { booleanValue: "text", integerValue: "text", doubleValue: "text", stringValue: "text" } }

export interface RpnOperandDto {
  readonly attributeReference?: string
  readonly literalValue?: LiteralValueDto
}
export const RpnOperandDto: Shape<RpnOperandDto> = { fields: { attributeReference: "text", literalValue: LiteralValueDto } }

export interface RpnTokenDto {
  readonly operator?: string
  readonly operand?: RpnOperandDto
}
export const RpnTokenDto: Shape<RpnTokenDto> = { fields: { operator: "text", operand: RpnOperandDto } }

export interface ConditionalRuleDefinition {
  readonly tokens?: ReadonlyArray<RpnTokenDto>
}
export const ConditionalRuleDefinition: Shape<ConditionalRuleDefinition> = { fields: { tokens: { list: RpnTokenDto } } }

export interface TargetingCriteria {
  readonly rule?: ConditionalRuleDefinition
}
export const TargetingCriteria: Shape<TargetingCriteria> = { fields: { rule: ConditionalRuleDefinition } }

export interface UniverseMetricConfiguration {
  readonly goalMetric?: Open<"UNIVERSE_EXPERIMENT_METRIC_AVERAGE_SESSION_TIME" | "UNIVERSE_EXPERIMENT_METRIC_PLAYTIME_PER_USER" | "UNIVERSE_EXPERIMENT_METRIC_DAY_1_RETENTION" | "UNIVERSE_EXPERIMENT_METRIC_DAY_7_RETENTION" | "UNIVERSE_EXPERIMENT_METRIC_PAYER_CONVERSION_RATE" | "UNIVERSE_EXPERIMENT_METRIC_AVERAGE_REVENUE_PER_USER" | "UNIVERSE_EXPERIMENT_METRIC_AVERAGE_REVENUE_PER_PAYING_USER">
  readonly learningMetrics?: ReadonlyArray<Open<"UNIVERSE_EXPERIMENT_METRIC_AVERAGE_SESSION_TIME" | "UNIVERSE_EXPERIMENT_METRIC_PLAYTIME_PER_USER" | "UNIVERSE_EXPERIMENT_METRIC_DAY_1_RETENTION" | "UNIVERSE_EXPERIMENT_METRIC_DAY_7_RETENTION" | "UNIVERSE_EXPERIMENT_METRIC_PAYER_CONVERSION_RATE" | "UNIVERSE_EXPERIMENT_METRIC_AVERAGE_REVENUE_PER_USER" | "UNIVERSE_EXPERIMENT_METRIC_AVERAGE_REVENUE_PER_PAYING_USER">>
}
export const UniverseMetricConfiguration: Shape<UniverseMetricConfiguration> = { fields: { goalMetric: "enum", learningMetrics: { list: "enum" } } }

/** An experiment. Its variants have ids when it has started. */
export interface Experiment {
  readonly id: string
  readonly name?: string
  readonly description?: string
  readonly createdTime?: DateTime.Utc
  readonly lastUpdatedTime?: DateTime.Utc
  readonly startedTime?: DateTime.Utc
  readonly stoppedTime?: DateTime.Utc
  readonly state?: Open<"EXPERIMENT_STATE_DRAFT" | "EXPERIMENT_STATE_SCHEDULED" | "EXPERIMENT_STATE_RUNNING" | "EXPERIMENT_STATE_COMPLETED" | "EXPERIMENT_STATE_CANCELLED" | "EXPERIMENT_STATE_DELETED">
  readonly experimentConfiguration?: ExperimentConfiguration
  readonly exposurePercent?: number
  readonly targetingCriteria?: TargetingCriteria
  readonly operationalStatus?: Open<"OPERATIONAL_STATUS_READY" | "OPERATIONAL_STATUS_CREATING" | "OPERATIONAL_STATUS_UPDATING" | "OPERATIONAL_STATUS_STARTING" | "OPERATIONAL_STATUS_STOPPING" | "OPERATIONAL_STATUS_SCHEDULING" | "OPERATIONAL_STATUS_DELETING" | "OPERATIONAL_STATUS_RAMPING_UP" | "OPERATIONAL_STATUS_SYNCING" | "OPERATIONAL_STATUS_ROLLING_OUT">
  readonly createdBy?: string
  readonly scheduledTime?: DateTime.Utc
  readonly durationSeconds?: Duration.Duration
  readonly universeMetricConfiguration?: UniverseMetricConfiguration
  readonly experimentId: string
}
export const Experiment: Shape<Experiment> = {
  fields: {
    id: "id",
    name: "text",
    description: "text",
    createdTime: "timestamp",
    lastUpdatedTime: "timestamp",
    startedTime: "timestamp",
    stoppedTime: "timestamp",
    state: "enum",
    experimentConfiguration: ExperimentConfiguration,
    exposurePercent: "int",
    targetingCriteria: TargetingCriteria,
    operationalStatus: "enum",
    createdBy: "text",
    scheduledTime: "timestamp",
    durationSeconds: count,
    universeMetricConfiguration: UniverseMetricConfiguration
  },
  required: ["id", "experimentId"],
  ids: [["id", "{experimentId}"]]
}

export interface ExperimentOperation {
  readonly operationId?: string
  readonly status?: Open<"OPERATIONAL_STATUS_READY" | "OPERATIONAL_STATUS_CREATING" | "OPERATIONAL_STATUS_UPDATING" | "OPERATIONAL_STATUS_STARTING" | "OPERATIONAL_STATUS_STOPPING" | "OPERATIONAL_STATUS_SCHEDULING" | "OPERATIONAL_STATUS_DELETING" | "OPERATIONAL_STATUS_RAMPING_UP" | "OPERATIONAL_STATUS_SYNCING" | "OPERATIONAL_STATUS_ROLLING_OUT">
  readonly createdTime?: DateTime.Utc
  readonly done?: boolean
  readonly error?: ExperimentApiError
  readonly experiment?: Experiment
}
export const ExperimentOperation: Shape<ExperimentOperation> = {
  fields: {
    operationId: "id",
    status: "enum",
    createdTime: "timestamp",
    done: "flag",
    error: ExperimentApiError,
    experiment: Experiment
  }
}

export interface CreateExperimentResponse {
  readonly operation?: ExperimentOperation
}
export const CreateExperimentResponse: Shape<CreateExperimentResponse> = { fields: { operation: ExperimentOperation } }

export interface GetExperimentResponse {
  readonly experiment: Experiment
}
export const GetExperimentResponse: Shape<GetExperimentResponse> = { fields: { experiment: Experiment }, required: ["experiment"] }

export interface UpdateExperimentResponse {
  readonly operation?: ExperimentOperation
}
export const UpdateExperimentResponse: Shape<UpdateExperimentResponse> = { fields: { operation: ExperimentOperation } }

export interface DiscardExperimentResponse {
  readonly operation?: ExperimentOperation
}
export const DiscardExperimentResponse: Shape<DiscardExperimentResponse> = { fields: { operation: ExperimentOperation } }

export interface ExperimentStats {
  readonly isSrmDetected?: boolean
}
export const ExperimentStats: Shape<ExperimentStats> = { fields: { isSrmDetected: "flag" } }

export interface ExperimentStatsOperation {
  readonly experimentId?: string
  readonly lastModifiedTime?: DateTime.Utc
  readonly done?: boolean
  readonly error?: ExperimentApiError
  readonly experimentStats?: ExperimentStats
}
export const ExperimentStatsOperation: Shape<ExperimentStatsOperation> = {
  fields: {
    experimentId: "id",
    lastModifiedTime: "timestamp",
    done: "flag",
    error: ExperimentApiError,
    experimentStats: ExperimentStats
  }
}

export interface GetExperimentStatsResponse {
  readonly operation?: ExperimentStatsOperation
}
export const GetExperimentStatsResponse: Shape<GetExperimentStatsResponse> = { fields: { operation: ExperimentStatsOperation } }

export interface CompleteExperimentResponse {
  readonly operation?: ExperimentOperation
}
export const CompleteExperimentResponse: Shape<CompleteExperimentResponse> = { fields: { operation: ExperimentOperation } }

export interface ScheduleExperimentResponse {
  readonly operation?: ExperimentOperation
}
export const ScheduleExperimentResponse: Shape<ScheduleExperimentResponse> = { fields: { operation: ExperimentOperation } }

export interface StartExperimentResponse {
  readonly operation?: ExperimentOperation
}
export const StartExperimentResponse: Shape<StartExperimentResponse> = { fields: { operation: ExperimentOperation } }

export interface MdeResult {
  readonly totalSampleSize?: number
  readonly mdeRelativePercentages?: ReadonlyArray<number>
  readonly minimumSampleSizeThreshold?: number
}
export const MdeResult: Shape<MdeResult> = {
  fields: { totalSampleSize: "int", mdeRelativePercentages: { list: "double" }, minimumSampleSizeThreshold: "int" }
}

export interface MdeOperation {
  readonly operationId?: string
  readonly lastModifiedTime?: DateTime.Utc
  readonly done?: boolean
  readonly error?: ExperimentApiError
  readonly mde?: MdeResult
}
export const MdeOperation: Shape<MdeOperation> = {
  fields: {
    operationId: "id",
    lastModifiedTime: "timestamp",
    done: "flag",
    error: ExperimentApiError,
    mde: MdeResult
  }
}

export interface CalculateExperimentMdeResponse {
  readonly operation?: MdeOperation
}
export const CalculateExperimentMdeResponse: Shape<CalculateExperimentMdeResponse> = { fields: { operation: MdeOperation } }

export interface GetExperimentOperationStatusResponse {
  readonly operation?: ExperimentOperation
}
export const GetExperimentOperationStatusResponse: Shape<GetExperimentOperationStatusResponse> = { fields: { operation: ExperimentOperation } }

/** The state of an experiment. A state that this library does not know is `Other`. */
export type ExperimentState =
  | {
  readonly _tag: "Draft"

}
  | {
  readonly _tag: "Scheduled"
  readonly startTime?: DateTime.Utc
}
  | {
  readonly _tag: "Running"
  readonly since?: DateTime.Utc
}
  | {
  readonly _tag: "Completed"
  readonly stopTime?: DateTime.Utc
}
  | {
  readonly _tag: "Cancelled"

}
  | {
  readonly _tag: "Deleted"

}
  | {
  readonly _tag: "Other"
  readonly state?: string
}
export const ExperimentState: ResultShape<ExperimentState> = {
  tagged: {
    Draft: { fields: {} },
    Scheduled: { fields: { startTime: "timestamp" } },
    Running: { fields: { since: "timestamp" } },
    Completed: { fields: { stopTime: "timestamp" } },
    Cancelled: { fields: {} },
    Deleted: { fields: {} },
    Other: { fields: { state: "text" } }
  }
}
