// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type ExperimentSummary = Shapes.ExperimentSummary
export const ExperimentSummary = /*#__PURE__*/ fromShape<ExperimentSummary>(Shapes.ExperimentSummary, "ExperimentSummary")

export type ListExperimentsResponse = Shapes.ListExperimentsResponse
export const ListExperimentsResponse = /*#__PURE__*/ fromShape<ListExperimentsResponse>(Shapes.ListExperimentsResponse, "ListExperimentsResponse", [ExperimentSummary])

export type ExperimentApiError = Shapes.ExperimentApiError
export const ExperimentApiError = /*#__PURE__*/ fromShape<ExperimentApiError>(Shapes.ExperimentApiError, "ExperimentApiError")

export type VariantMeta = Shapes.VariantMeta
export const VariantMeta = /*#__PURE__*/ fromShape<VariantMeta>(Shapes.VariantMeta, "VariantMeta")

export type ExperimentConfigEntry = Shapes.ExperimentConfigEntry
export const ExperimentConfigEntry = /*#__PURE__*/ fromShape<ExperimentConfigEntry>(Shapes.ExperimentConfigEntry, "ExperimentConfigEntry")

export type SingleConfigExperimentVariant = Shapes.SingleConfigExperimentVariant
export const SingleConfigExperimentVariant = /*#__PURE__*/ fromShape<SingleConfigExperimentVariant>(Shapes.SingleConfigExperimentVariant, "SingleConfigExperimentVariant", [VariantMeta, ExperimentConfigEntry])

export type InGameConfigExperimentConfiguration = Shapes.InGameConfigExperimentConfiguration
export const InGameConfigExperimentConfiguration = /*#__PURE__*/ fromShape<InGameConfigExperimentConfiguration>(Shapes.InGameConfigExperimentConfiguration, "InGameConfigExperimentConfiguration", [SingleConfigExperimentVariant])

export type PlaceScoringConfig = Shapes.PlaceScoringConfig
export const PlaceScoringConfig = /*#__PURE__*/ fromShape<PlaceScoringConfig>(Shapes.PlaceScoringConfig, "PlaceScoringConfig")

export type MatchmakingExperimentVariant = Shapes.MatchmakingExperimentVariant
export const MatchmakingExperimentVariant = /*#__PURE__*/ fromShape<MatchmakingExperimentVariant>(Shapes.MatchmakingExperimentVariant, "MatchmakingExperimentVariant", [VariantMeta, PlaceScoringConfig])

export type MatchmakingExperimentConfiguration = Shapes.MatchmakingExperimentConfiguration
export const MatchmakingExperimentConfiguration = /*#__PURE__*/ fromShape<MatchmakingExperimentConfiguration>(Shapes.MatchmakingExperimentConfiguration, "MatchmakingExperimentConfiguration", [MatchmakingExperimentVariant])

export type ExperimentConfiguration = Shapes.ExperimentConfiguration
export const ExperimentConfiguration = /*#__PURE__*/ fromShape<ExperimentConfiguration>(Shapes.ExperimentConfiguration, "ExperimentConfiguration", [InGameConfigExperimentConfiguration, MatchmakingExperimentConfiguration])

export type LiteralValueDto = Shapes.LiteralValueDto
export const LiteralValueDto = /*#__PURE__*/ fromShape<LiteralValueDto>(Shapes.LiteralValueDto, "LiteralValueDto")

export type RpnOperandDto = Shapes.RpnOperandDto
export const RpnOperandDto = /*#__PURE__*/ fromShape<RpnOperandDto>(Shapes.RpnOperandDto, "RpnOperandDto", [LiteralValueDto])

export type RpnTokenDto = Shapes.RpnTokenDto
export const RpnTokenDto = /*#__PURE__*/ fromShape<RpnTokenDto>(Shapes.RpnTokenDto, "RpnTokenDto", [RpnOperandDto])

export type ConditionalRuleDefinition = Shapes.ConditionalRuleDefinition
export const ConditionalRuleDefinition = /*#__PURE__*/ fromShape<ConditionalRuleDefinition>(Shapes.ConditionalRuleDefinition, "ConditionalRuleDefinition", [RpnTokenDto])

export type TargetingCriteria = Shapes.TargetingCriteria
export const TargetingCriteria = /*#__PURE__*/ fromShape<TargetingCriteria>(Shapes.TargetingCriteria, "TargetingCriteria", [ConditionalRuleDefinition])

export type UniverseMetricConfiguration = Shapes.UniverseMetricConfiguration
export const UniverseMetricConfiguration = /*#__PURE__*/ fromShape<UniverseMetricConfiguration>(Shapes.UniverseMetricConfiguration, "UniverseMetricConfiguration")

export type Experiment = Shapes.Experiment
export const Experiment = /*#__PURE__*/ fromShape<Experiment>(Shapes.Experiment, "Experiment", [ExperimentConfiguration, TargetingCriteria, UniverseMetricConfiguration])

export type ExperimentOperation = Shapes.ExperimentOperation
export const ExperimentOperation = /*#__PURE__*/ fromShape<ExperimentOperation>(Shapes.ExperimentOperation, "ExperimentOperation", [ExperimentApiError, Experiment])

export type CreateExperimentResponse = Shapes.CreateExperimentResponse
export const CreateExperimentResponse = /*#__PURE__*/ fromShape<CreateExperimentResponse>(Shapes.CreateExperimentResponse, "CreateExperimentResponse", [ExperimentOperation])

export type GetExperimentResponse = Shapes.GetExperimentResponse
export const GetExperimentResponse = /*#__PURE__*/ fromShape<GetExperimentResponse>(Shapes.GetExperimentResponse, "GetExperimentResponse", [Experiment])

export type UpdateExperimentResponse = Shapes.UpdateExperimentResponse
export const UpdateExperimentResponse = /*#__PURE__*/ fromShape<UpdateExperimentResponse>(Shapes.UpdateExperimentResponse, "UpdateExperimentResponse", [ExperimentOperation])

export type DiscardExperimentResponse = Shapes.DiscardExperimentResponse
export const DiscardExperimentResponse = /*#__PURE__*/ fromShape<DiscardExperimentResponse>(Shapes.DiscardExperimentResponse, "DiscardExperimentResponse", [ExperimentOperation])

export type ExperimentStats = Shapes.ExperimentStats
export const ExperimentStats = /*#__PURE__*/ fromShape<ExperimentStats>(Shapes.ExperimentStats, "ExperimentStats")

export type ExperimentStatsOperation = Shapes.ExperimentStatsOperation
export const ExperimentStatsOperation = /*#__PURE__*/ fromShape<ExperimentStatsOperation>(Shapes.ExperimentStatsOperation, "ExperimentStatsOperation", [ExperimentApiError, ExperimentStats])

export type GetExperimentStatsResponse = Shapes.GetExperimentStatsResponse
export const GetExperimentStatsResponse = /*#__PURE__*/ fromShape<GetExperimentStatsResponse>(Shapes.GetExperimentStatsResponse, "GetExperimentStatsResponse", [ExperimentStatsOperation])

export type CompleteExperimentResponse = Shapes.CompleteExperimentResponse
export const CompleteExperimentResponse = /*#__PURE__*/ fromShape<CompleteExperimentResponse>(Shapes.CompleteExperimentResponse, "CompleteExperimentResponse", [ExperimentOperation])

export type ScheduleExperimentResponse = Shapes.ScheduleExperimentResponse
export const ScheduleExperimentResponse = /*#__PURE__*/ fromShape<ScheduleExperimentResponse>(Shapes.ScheduleExperimentResponse, "ScheduleExperimentResponse", [ExperimentOperation])

export type StartExperimentResponse = Shapes.StartExperimentResponse
export const StartExperimentResponse = /*#__PURE__*/ fromShape<StartExperimentResponse>(Shapes.StartExperimentResponse, "StartExperimentResponse", [ExperimentOperation])

export type MdeResult = Shapes.MdeResult
export const MdeResult = /*#__PURE__*/ fromShape<MdeResult>(Shapes.MdeResult, "MdeResult")

export type MdeOperation = Shapes.MdeOperation
export const MdeOperation = /*#__PURE__*/ fromShape<MdeOperation>(Shapes.MdeOperation, "MdeOperation", [ExperimentApiError, MdeResult])

export type CalculateExperimentMdeResponse = Shapes.CalculateExperimentMdeResponse
export const CalculateExperimentMdeResponse = /*#__PURE__*/ fromShape<CalculateExperimentMdeResponse>(Shapes.CalculateExperimentMdeResponse, "CalculateExperimentMdeResponse", [MdeOperation])

export type GetExperimentOperationStatusResponse = Shapes.GetExperimentOperationStatusResponse
export const GetExperimentOperationStatusResponse = /*#__PURE__*/ fromShape<GetExperimentOperationStatusResponse>(Shapes.GetExperimentOperationStatusResponse, "GetExperimentOperationStatusResponse", [ExperimentOperation])

export type ExperimentState = Shapes.ExperimentState
export const ExperimentState = /*#__PURE__*/ fromShape<ExperimentState>(Shapes.ExperimentState, "ExperimentState")
