// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import * as Codec from "../../interface/Codec.ts"
import type { Json, Open } from "../../interface/Operation.ts"

export interface CalculateExperimentMdeResponse {
  readonly operation?: MdeOperation
}
export const CalculateExperimentMdeResponse = /*#__PURE__*/ Codec.struct<CalculateExperimentMdeResponse>(() => ({
  operation: MdeOperation
}))

export interface CompleteExperimentResponse {
  readonly operation?: ExperimentOperation
}
export const CompleteExperimentResponse = /*#__PURE__*/ Codec.struct<CompleteExperimentResponse>(() => ({
  operation: ExperimentOperation
}))

export interface ConditionalRuleDefinition {
  readonly tokens?: ReadonlyArray<RpnTokenDto>
}
export const ConditionalRuleDefinition = /*#__PURE__*/ Codec.struct<ConditionalRuleDefinition>(() => ({
  tokens: Codec.list(RpnTokenDto)
}))

export interface CreateExperimentResponse {
  readonly operation?: ExperimentOperation
}
export const CreateExperimentResponse = /*#__PURE__*/ Codec.struct<CreateExperimentResponse>(() => ({
  operation: ExperimentOperation
}))

export interface DiscardExperimentResponse {
  readonly operation?: ExperimentOperation
}
export const DiscardExperimentResponse = /*#__PURE__*/ Codec.struct<DiscardExperimentResponse>(() => ({
  operation: ExperimentOperation
}))

export interface ExperimentApiError {
  readonly errorType?: Open<"EXPERIMENT_API_ERROR_TYPE_INVALID_VARIANT_CONFIGURATION" | "EXPERIMENT_API_ERROR_TYPE_INVALID_VARIANT_LABEL" | "EXPERIMENT_API_ERROR_TYPE_MUST_HAVE_EXACTLY_ONE_BASELINE_VARIANT" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_OVERLAPPING_RUNTIME" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_INVALID_SCORING_CONFIGURATIONS" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_UNEXPECTED_PRODUCT_TYPE" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_EMPTY_CONFIGURATION" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_EMPTY_VARIANT_METADATA" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_VARIANT_WEIGHT_MUST_BE_POSITIVE" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_VARIANT_WEIGHTS_UNBALANCED" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_PLACE_CONFIG_REQUIRES_SCORING_ID_OR_DEFAULT" | "EXPERIMENT_API_ERROR_TYPE_CONFIGS_MISSING_VARIANT" | "EXPERIMENT_API_ERROR_TYPE_CONFIGS_VARIANT_MISSING_KEY" | "EXPERIMENT_API_ERROR_TYPE_CONFIGS_VARIANT_MISSING_VALUE" | "EXPERIMENT_API_ERROR_TYPE_CONFIGS_KEY_ALREADY_IN_USE" | "EXPERIMENT_API_ERROR_TYPE_SYSTEM_ERROR" | "EXPERIMENT_API_ERROR_TYPE_EXPERIMENT_RESULTS_NOT_FOUND" | "EXPERIMENT_API_ERROR_TYPE_INVALID_TARGETING_CRITERIA" | "EXPERIMENT_API_ERROR_TYPE_TARGETING_NOT_ALLOWED" | "EXPERIMENT_API_ERROR_TYPE_INVALID_DURATION" | "EXPERIMENT_API_ERROR_TYPE_CONFIGS_VARIANT_CONFIG_NOT_FOUND" | "EXPERIMENT_API_ERROR_TYPE_INVALID_EXPERIMENT_NAME" | "EXPERIMENT_API_ERROR_TYPE_CONDITIONAL_CONFIG_REQUIRES_NULL_BASELINE" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_CONTROL_VARIANT_MUST_MATCH_CURRENT_CONFIGURATION" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_VARIANTS_MUST_COVER_SAME_PLACES" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_VARIANT_HAS_DUPLICATE_PLACES">
  readonly errorCode?: string
  readonly errorMessage?: string
  readonly errorContext?: { readonly [key: string]: string | null }
}
export const ExperimentApiError = /*#__PURE__*/ Codec.struct<ExperimentApiError>(() => ({
  errorType: Codec.openEnum<"EXPERIMENT_API_ERROR_TYPE_INVALID_VARIANT_CONFIGURATION" | "EXPERIMENT_API_ERROR_TYPE_INVALID_VARIANT_LABEL" | "EXPERIMENT_API_ERROR_TYPE_MUST_HAVE_EXACTLY_ONE_BASELINE_VARIANT" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_OVERLAPPING_RUNTIME" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_INVALID_SCORING_CONFIGURATIONS" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_UNEXPECTED_PRODUCT_TYPE" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_EMPTY_CONFIGURATION" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_EMPTY_VARIANT_METADATA" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_VARIANT_WEIGHT_MUST_BE_POSITIVE" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_VARIANT_WEIGHTS_UNBALANCED" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_PLACE_CONFIG_REQUIRES_SCORING_ID_OR_DEFAULT" | "EXPERIMENT_API_ERROR_TYPE_CONFIGS_MISSING_VARIANT" | "EXPERIMENT_API_ERROR_TYPE_CONFIGS_VARIANT_MISSING_KEY" | "EXPERIMENT_API_ERROR_TYPE_CONFIGS_VARIANT_MISSING_VALUE" | "EXPERIMENT_API_ERROR_TYPE_CONFIGS_KEY_ALREADY_IN_USE" | "EXPERIMENT_API_ERROR_TYPE_SYSTEM_ERROR" | "EXPERIMENT_API_ERROR_TYPE_EXPERIMENT_RESULTS_NOT_FOUND" | "EXPERIMENT_API_ERROR_TYPE_INVALID_TARGETING_CRITERIA" | "EXPERIMENT_API_ERROR_TYPE_TARGETING_NOT_ALLOWED" | "EXPERIMENT_API_ERROR_TYPE_INVALID_DURATION" | "EXPERIMENT_API_ERROR_TYPE_CONFIGS_VARIANT_CONFIG_NOT_FOUND" | "EXPERIMENT_API_ERROR_TYPE_INVALID_EXPERIMENT_NAME" | "EXPERIMENT_API_ERROR_TYPE_CONDITIONAL_CONFIG_REQUIRES_NULL_BASELINE" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_CONTROL_VARIANT_MUST_MATCH_CURRENT_CONFIGURATION" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_VARIANTS_MUST_COVER_SAME_PLACES" | "EXPERIMENT_API_ERROR_TYPE_MATCHMAKING_VARIANT_HAS_DUPLICATE_PLACES">(),
  errorCode: Codec.Text,
  errorMessage: Codec.Text,
  errorContext: Codec.record(Codec.nullable(Codec.Text))
}))

export interface ExperimentConfigEntry {
  readonly key?: string
  readonly entryValue?: Json
  readonly description?: string
}
export const ExperimentConfigEntry = /*#__PURE__*/ Codec.struct<ExperimentConfigEntry>(() => ({
  key: Codec.Text,
  entryValue: Codec.Any,
  description: Codec.Text
}))

export interface ExperimentConfiguration {
  readonly productType?: Open<"EXPERIMENT_PRODUCT_TYPE_IN_GAME_CONFIGS" | "EXPERIMENT_PRODUCT_TYPE_MATCHMAKING">
  readonly inGameConfigExperimentConfiguration?: InGameConfigExperimentConfiguration
  readonly matchmakingExperimentConfiguration?: MatchmakingExperimentConfiguration
}
export const ExperimentConfiguration = /*#__PURE__*/ Codec.struct<ExperimentConfiguration>(() => ({
  productType: Codec.openEnum<"EXPERIMENT_PRODUCT_TYPE_IN_GAME_CONFIGS" | "EXPERIMENT_PRODUCT_TYPE_MATCHMAKING">(),
  inGameConfigExperimentConfiguration: InGameConfigExperimentConfiguration,
  matchmakingExperimentConfiguration: MatchmakingExperimentConfiguration
}))

export interface ExperimentOperation {
  readonly operationId?: string
  readonly status?: Open<"OPERATIONAL_STATUS_READY" | "OPERATIONAL_STATUS_CREATING" | "OPERATIONAL_STATUS_UPDATING" | "OPERATIONAL_STATUS_STARTING" | "OPERATIONAL_STATUS_STOPPING" | "OPERATIONAL_STATUS_SCHEDULING" | "OPERATIONAL_STATUS_DELETING" | "OPERATIONAL_STATUS_RAMPING_UP" | "OPERATIONAL_STATUS_SYNCING" | "OPERATIONAL_STATUS_ROLLING_OUT">
  readonly createdTime?: DateTime.Utc
  readonly done?: boolean
  readonly error?: ExperimentApiError
  readonly experiment?: ProductExperiment
}
export const ExperimentOperation = /*#__PURE__*/ Codec.struct<ExperimentOperation>(() => ({
  operationId: Codec.Int64,
  status: Codec.openEnum<"OPERATIONAL_STATUS_READY" | "OPERATIONAL_STATUS_CREATING" | "OPERATIONAL_STATUS_UPDATING" | "OPERATIONAL_STATUS_STARTING" | "OPERATIONAL_STATUS_STOPPING" | "OPERATIONAL_STATUS_SCHEDULING" | "OPERATIONAL_STATUS_DELETING" | "OPERATIONAL_STATUS_RAMPING_UP" | "OPERATIONAL_STATUS_SYNCING" | "OPERATIONAL_STATUS_ROLLING_OUT">(),
  createdTime: Codec.Timestamp,
  done: Codec.Flag,
  error: ExperimentApiError,
  experiment: ProductExperiment
}))

export interface ExperimentStats {
  readonly isSrmDetected?: boolean
}
export const ExperimentStats = /*#__PURE__*/ Codec.struct<ExperimentStats>(() => ({
  isSrmDetected: Codec.Flag
}))

export interface ExperimentStatsOperation {
  readonly experimentId?: string
  readonly lastModifiedTime?: string
  readonly done?: boolean
  readonly error?: ExperimentApiError
  readonly experimentStats?: ExperimentStats
}
export const ExperimentStatsOperation = /*#__PURE__*/ Codec.struct<ExperimentStatsOperation>(() => ({
  experimentId: Codec.Int64,
  lastModifiedTime: Codec.Text,
  done: Codec.Flag,
  error: ExperimentApiError,
  experimentStats: ExperimentStats
}))

export interface ExperimentSummary {
  readonly id?: string
  readonly name?: string
  readonly description?: string
  readonly createdTime?: DateTime.Utc
  readonly lastUpdatedTime?: string
  readonly startedTime?: string
  readonly stoppedTime?: string
  readonly state?: Open<"EXPERIMENT_STATE_DRAFT" | "EXPERIMENT_STATE_SCHEDULED" | "EXPERIMENT_STATE_RUNNING" | "EXPERIMENT_STATE_COMPLETED" | "EXPERIMENT_STATE_CANCELLED" | "EXPERIMENT_STATE_DELETED">
  readonly createdBy?: string
  readonly experimentConfigKey?: string
  readonly scheduledTime?: string
  readonly durationSeconds?: string
  readonly productType?: Open<"EXPERIMENT_PRODUCT_TYPE_IN_GAME_CONFIGS" | "EXPERIMENT_PRODUCT_TYPE_MATCHMAKING">
}
export const ExperimentSummary = /*#__PURE__*/ Codec.struct<ExperimentSummary>(() => ({
  id: Codec.Int64,
  name: Codec.Text,
  description: Codec.Text,
  createdTime: Codec.Timestamp,
  lastUpdatedTime: Codec.Text,
  startedTime: Codec.Text,
  stoppedTime: Codec.Text,
  state: Codec.openEnum<"EXPERIMENT_STATE_DRAFT" | "EXPERIMENT_STATE_SCHEDULED" | "EXPERIMENT_STATE_RUNNING" | "EXPERIMENT_STATE_COMPLETED" | "EXPERIMENT_STATE_CANCELLED" | "EXPERIMENT_STATE_DELETED">(),
  createdBy: Codec.Text,
  experimentConfigKey: Codec.Text,
  scheduledTime: Codec.Text,
  durationSeconds: Codec.Int64,
  productType: Codec.openEnum<"EXPERIMENT_PRODUCT_TYPE_IN_GAME_CONFIGS" | "EXPERIMENT_PRODUCT_TYPE_MATCHMAKING">()
}))

export interface GetExperimentOperationStatusResponse {
  readonly operation?: ExperimentOperation
}
export const GetExperimentOperationStatusResponse = /*#__PURE__*/ Codec.struct<GetExperimentOperationStatusResponse>(() => ({
  operation: ExperimentOperation
}))

export interface GetExperimentResponse {
  readonly experiment?: ProductExperiment
}
export const GetExperimentResponse = /*#__PURE__*/ Codec.struct<GetExperimentResponse>(() => ({
  experiment: ProductExperiment
}))

export interface GetExperimentStatsResponse {
  readonly operation?: ExperimentStatsOperation
}
export const GetExperimentStatsResponse = /*#__PURE__*/ Codec.struct<GetExperimentStatsResponse>(() => ({
  operation: ExperimentStatsOperation
}))

export interface InGameConfigExperimentConfiguration {
  readonly variants?: ReadonlyArray<SingleConfigExperimentVariant>
}
export const InGameConfigExperimentConfiguration = /*#__PURE__*/ Codec.struct<InGameConfigExperimentConfiguration>(() => ({
  variants: Codec.list(SingleConfigExperimentVariant)
}))

export interface ListExperimentsResponse {
  readonly experiments?: ReadonlyArray<ExperimentSummary>
  readonly total?: number
}
export const ListExperimentsResponse = /*#__PURE__*/ Codec.struct<ListExperimentsResponse>(() => ({
  experiments: Codec.list(ExperimentSummary),
  total: Codec.Int
}))

export interface LiteralValueDto {
  readonly booleanValue?: string
  readonly integerValue?: string
  readonly doubleValue?: string
  readonly stringValue?: string
}
export const LiteralValueDto = /*#__PURE__*/ Codec.struct<LiteralValueDto>(() => ({
  booleanValue: Codec.Text,
  integerValue: Codec.Text,
  doubleValue: Codec.Text,
  stringValue: Codec.Text
}))

export interface MatchmakingExperimentConfiguration {
  readonly variants?: ReadonlyArray<MatchmakingExperimentVariant>
}
export const MatchmakingExperimentConfiguration = /*#__PURE__*/ Codec.struct<MatchmakingExperimentConfiguration>(() => ({
  variants: Codec.list(MatchmakingExperimentVariant)
}))

export interface MatchmakingExperimentVariant {
  readonly variantMeta?: VariantMeta
  readonly placeMatchmakingConfigs?: ReadonlyArray<PlaceScoringConfig>
}
export const MatchmakingExperimentVariant = /*#__PURE__*/ Codec.struct<MatchmakingExperimentVariant>(() => ({
  variantMeta: VariantMeta,
  placeMatchmakingConfigs: Codec.list(PlaceScoringConfig)
}))

export interface MdeOperation {
  readonly operationId?: string
  readonly lastModifiedTime?: string
  readonly done?: boolean
  readonly error?: ExperimentApiError
  readonly mde?: MdeResult
}
export const MdeOperation = /*#__PURE__*/ Codec.struct<MdeOperation>(() => ({
  operationId: Codec.Int64,
  lastModifiedTime: Codec.Text,
  done: Codec.Flag,
  error: ExperimentApiError,
  mde: MdeResult
}))

export interface MdeResult {
  readonly totalSampleSize?: number
  readonly mdeRelativePercentages?: ReadonlyArray<number>
  readonly minimumSampleSizeThreshold?: number
}
export const MdeResult = /*#__PURE__*/ Codec.struct<MdeResult>(() => ({
  totalSampleSize: Codec.Int,
  mdeRelativePercentages: Codec.list(Codec.Double),
  minimumSampleSizeThreshold: Codec.Int
}))

export interface PlaceScoringConfig {
  readonly placeId?: string
  readonly matchmakingScoringConfigId?: string
  readonly usePlatformDefault?: boolean
}
export const PlaceScoringConfig = /*#__PURE__*/ Codec.struct<PlaceScoringConfig>(() => ({
  placeId: Codec.Int64,
  matchmakingScoringConfigId: Codec.Int64,
  usePlatformDefault: Codec.Flag
}))

export interface ProductExperiment {
  readonly id?: string
  readonly name?: string
  readonly description?: string
  readonly createdTime?: DateTime.Utc
  readonly lastUpdatedTime?: string
  readonly startedTime?: string
  readonly stoppedTime?: string
  readonly state?: Open<"EXPERIMENT_STATE_DRAFT" | "EXPERIMENT_STATE_SCHEDULED" | "EXPERIMENT_STATE_RUNNING" | "EXPERIMENT_STATE_COMPLETED" | "EXPERIMENT_STATE_CANCELLED" | "EXPERIMENT_STATE_DELETED">
  readonly experimentConfiguration?: ExperimentConfiguration
  readonly exposurePercent?: number
  readonly targetingCriteria?: TargetingCriteria
  readonly operationalStatus?: Open<"OPERATIONAL_STATUS_READY" | "OPERATIONAL_STATUS_CREATING" | "OPERATIONAL_STATUS_UPDATING" | "OPERATIONAL_STATUS_STARTING" | "OPERATIONAL_STATUS_STOPPING" | "OPERATIONAL_STATUS_SCHEDULING" | "OPERATIONAL_STATUS_DELETING" | "OPERATIONAL_STATUS_RAMPING_UP" | "OPERATIONAL_STATUS_SYNCING" | "OPERATIONAL_STATUS_ROLLING_OUT">
  readonly createdBy?: string
  readonly scheduledTime?: string
  readonly durationSeconds?: string
  readonly universeMetricConfiguration?: UniverseMetricConfiguration
}
export const ProductExperiment = /*#__PURE__*/ Codec.struct<ProductExperiment>(() => ({
  id: Codec.Int64,
  name: Codec.Text,
  description: Codec.Text,
  createdTime: Codec.Timestamp,
  lastUpdatedTime: Codec.Text,
  startedTime: Codec.Text,
  stoppedTime: Codec.Text,
  state: Codec.openEnum<"EXPERIMENT_STATE_DRAFT" | "EXPERIMENT_STATE_SCHEDULED" | "EXPERIMENT_STATE_RUNNING" | "EXPERIMENT_STATE_COMPLETED" | "EXPERIMENT_STATE_CANCELLED" | "EXPERIMENT_STATE_DELETED">(),
  experimentConfiguration: ExperimentConfiguration,
  exposurePercent: Codec.Int,
  targetingCriteria: TargetingCriteria,
  operationalStatus: Codec.openEnum<"OPERATIONAL_STATUS_READY" | "OPERATIONAL_STATUS_CREATING" | "OPERATIONAL_STATUS_UPDATING" | "OPERATIONAL_STATUS_STARTING" | "OPERATIONAL_STATUS_STOPPING" | "OPERATIONAL_STATUS_SCHEDULING" | "OPERATIONAL_STATUS_DELETING" | "OPERATIONAL_STATUS_RAMPING_UP" | "OPERATIONAL_STATUS_SYNCING" | "OPERATIONAL_STATUS_ROLLING_OUT">(),
  createdBy: Codec.Text,
  scheduledTime: Codec.Text,
  durationSeconds: Codec.Int64,
  universeMetricConfiguration: UniverseMetricConfiguration
}))

export interface RpnOperandDto {
  readonly attributeReference?: string
  readonly literalValue?: LiteralValueDto
}
export const RpnOperandDto = /*#__PURE__*/ Codec.struct<RpnOperandDto>(() => ({
  attributeReference: Codec.Text,
  literalValue: LiteralValueDto
}))

export interface RpnTokenDto {
  readonly operator?: string
  readonly operand?: RpnOperandDto
}
export const RpnTokenDto = /*#__PURE__*/ Codec.struct<RpnTokenDto>(() => ({
  operator: Codec.Text,
  operand: RpnOperandDto
}))

export interface ScheduleExperimentResponse {
  readonly operation?: ExperimentOperation
}
export const ScheduleExperimentResponse = /*#__PURE__*/ Codec.struct<ScheduleExperimentResponse>(() => ({
  operation: ExperimentOperation
}))

export interface SingleConfigExperimentVariant {
  readonly variantMeta?: VariantMeta
  readonly configEntry?: ExperimentConfigEntry
}
export const SingleConfigExperimentVariant = /*#__PURE__*/ Codec.struct<SingleConfigExperimentVariant>(() => ({
  variantMeta: VariantMeta,
  configEntry: ExperimentConfigEntry
}))

export interface StartExperimentResponse {
  readonly operation?: ExperimentOperation
}
export const StartExperimentResponse = /*#__PURE__*/ Codec.struct<StartExperimentResponse>(() => ({
  operation: ExperimentOperation
}))

export interface TargetingCriteria {
  readonly rule?: ConditionalRuleDefinition
}
export const TargetingCriteria = /*#__PURE__*/ Codec.struct<TargetingCriteria>(() => ({
  rule: ConditionalRuleDefinition
}))

export interface UniverseMetricConfiguration {
  readonly goalMetric?: Open<"UNIVERSE_EXPERIMENT_METRIC_AVERAGE_SESSION_TIME" | "UNIVERSE_EXPERIMENT_METRIC_PLAYTIME_PER_USER" | "UNIVERSE_EXPERIMENT_METRIC_DAY_1_RETENTION" | "UNIVERSE_EXPERIMENT_METRIC_DAY_7_RETENTION" | "UNIVERSE_EXPERIMENT_METRIC_PAYER_CONVERSION_RATE" | "UNIVERSE_EXPERIMENT_METRIC_AVERAGE_REVENUE_PER_USER" | "UNIVERSE_EXPERIMENT_METRIC_AVERAGE_REVENUE_PER_PAYING_USER">
  readonly learningMetrics?: ReadonlyArray<Open<"UNIVERSE_EXPERIMENT_METRIC_AVERAGE_SESSION_TIME" | "UNIVERSE_EXPERIMENT_METRIC_PLAYTIME_PER_USER" | "UNIVERSE_EXPERIMENT_METRIC_DAY_1_RETENTION" | "UNIVERSE_EXPERIMENT_METRIC_DAY_7_RETENTION" | "UNIVERSE_EXPERIMENT_METRIC_PAYER_CONVERSION_RATE" | "UNIVERSE_EXPERIMENT_METRIC_AVERAGE_REVENUE_PER_USER" | "UNIVERSE_EXPERIMENT_METRIC_AVERAGE_REVENUE_PER_PAYING_USER">>
}
export const UniverseMetricConfiguration = /*#__PURE__*/ Codec.struct<UniverseMetricConfiguration>(() => ({
  goalMetric: Codec.openEnum<"UNIVERSE_EXPERIMENT_METRIC_AVERAGE_SESSION_TIME" | "UNIVERSE_EXPERIMENT_METRIC_PLAYTIME_PER_USER" | "UNIVERSE_EXPERIMENT_METRIC_DAY_1_RETENTION" | "UNIVERSE_EXPERIMENT_METRIC_DAY_7_RETENTION" | "UNIVERSE_EXPERIMENT_METRIC_PAYER_CONVERSION_RATE" | "UNIVERSE_EXPERIMENT_METRIC_AVERAGE_REVENUE_PER_USER" | "UNIVERSE_EXPERIMENT_METRIC_AVERAGE_REVENUE_PER_PAYING_USER">(),
  learningMetrics: Codec.list(Codec.openEnum<"UNIVERSE_EXPERIMENT_METRIC_AVERAGE_SESSION_TIME" | "UNIVERSE_EXPERIMENT_METRIC_PLAYTIME_PER_USER" | "UNIVERSE_EXPERIMENT_METRIC_DAY_1_RETENTION" | "UNIVERSE_EXPERIMENT_METRIC_DAY_7_RETENTION" | "UNIVERSE_EXPERIMENT_METRIC_PAYER_CONVERSION_RATE" | "UNIVERSE_EXPERIMENT_METRIC_AVERAGE_REVENUE_PER_USER" | "UNIVERSE_EXPERIMENT_METRIC_AVERAGE_REVENUE_PER_PAYING_USER">())
}))

export interface UpdateExperimentResponse {
  readonly operation?: ExperimentOperation
}
export const UpdateExperimentResponse = /*#__PURE__*/ Codec.struct<UpdateExperimentResponse>(() => ({
  operation: ExperimentOperation
}))

export interface VariantMeta {
  readonly variantId?: string
  readonly label?: string
  readonly isBaseline?: boolean
  readonly weight?: number
}
export const VariantMeta = /*#__PURE__*/ Codec.struct<VariantMeta>(() => ({
  variantId: Codec.Int64,
  label: Codec.Text,
  isBaseline: Codec.Flag,
  weight: Codec.Int
}))
