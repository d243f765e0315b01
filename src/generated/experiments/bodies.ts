// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "experiments.create": {"$ref":"#/$defs/CreateExperimentData"},
  "experiments.update": {"$ref":"#/$defs/UpdateExperimentData"},
  "experiments.complete": {"$ref":"#/$defs/CompleteExperimentRequest"},
  "experiments.schedule": {"$ref":"#/$defs/ScheduleExperimentRequest"},
  "experiments.calculateMde": {"$ref":"#/$defs/CalculateExperimentMdeData"}
}

export const definitions: Bodies["definitions"] = {
  "CalculateExperimentMdeData": {"type":"object","properties":{"exposurePercent":{"type":"integer","format":"int32"},"durationSeconds":{"type":"integer","format":"int64"},"baselineWeight":{"type":"number","format":"double"},"variantWeights":{"type":"array","nullable":true,"items":{"type":"number","format":"double"}},"universeGoalMetric":{"$ref":"#/$defs/UniverseExperimentMetric"},"targetingCriteria":{"$ref":"#/$defs/TargetingCriteria","nullable":true}}},
  "CompleteExperimentRequest": {"type":"object","properties":{"variantId":{"type":"string","nullable":true}}},
  "ConditionalRuleDefinition": {"type":"object","properties":{"tokens":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/RpnTokenDto"}}}},
  "CreateExperimentData": {"type":"object","properties":{"name":{"type":"string","nullable":true},"description":{"type":"string","nullable":true},"experimentConfiguration":{"$ref":"#/$defs/ExperimentConfiguration","nullable":true},"exposurePercent":{"type":"integer","format":"int32"},"targetingCriteria":{"$ref":"#/$defs/TargetingCriteria","nullable":true},"durationSeconds":{"type":"integer","format":"int64"},"universeGoalMetric":{"$ref":"#/$defs/UniverseExperimentMetric"}}},
  "ExperimentConfigEntry": {"type":"object","properties":{"key":{"type":"string","nullable":true},"entryValue":{"nullable":true},"description":{"type":"string","nullable":true}}},
  "ExperimentConfiguration": {"type":"object","properties":{"productType":{"$ref":"#/$defs/ExperimentProductType"},"inGameConfigExperimentConfiguration":{"$ref":"#/$defs/InGameConfigExperimentConfiguration","nullable":true},"matchmakingExperimentConfiguration":{"$ref":"#/$defs/MatchmakingExperimentConfiguration","nullable":true}}},
  "ExperimentProductType": {"type":"string","enum":["EXPERIMENT_PRODUCT_TYPE_IN_GAME_CONFIGS","EXPERIMENT_PRODUCT_TYPE_MATCHMAKING"]},
  "InGameConfigExperimentConfiguration": {"type":"object","properties":{"variants":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/SingleConfigExperimentVariant"}}}},
  "LiteralValueDto": {"type":"object","properties":{"booleanValue":{"type":"string","nullable":true},"integerValue":{"type":"string","nullable":true},"doubleValue":{"type":"string","nullable":true},"stringValue":{"type":"string","nullable":true}}},
  "MatchmakingExperimentConfiguration": {"type":"object","properties":{"variants":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/MatchmakingExperimentVariant"}}}},
  "MatchmakingExperimentVariant": {"type":"object","properties":{"variantMeta":{"$ref":"#/$defs/VariantMeta","nullable":true},"placeMatchmakingConfigs":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/PlaceScoringConfig"}}}},
  "PlaceScoringConfig": {"type":"object","properties":{"placeId":{"type":"integer","format":"int64"},"matchmakingScoringConfigId":{"type":"string","nullable":true},"usePlatformDefault":{"type":"boolean"}}},
  "RpnOperandDto": {"type":"object","properties":{"attributeReference":{"type":"string","nullable":true},"literalValue":{"$ref":"#/$defs/LiteralValueDto","nullable":true}}},
  "RpnTokenDto": {"type":"object","properties":{"operator":{"type":"string","nullable":true},"operand":{"$ref":"#/$defs/RpnOperandDto","nullable":true}}},
  "ScheduleExperimentRequest": {"type":"object","properties":{"scheduledStartTime":{"type":"string","nullable":true}}},
  "SingleConfigExperimentVariant": {"type":"object","properties":{"variantMeta":{"$ref":"#/$defs/VariantMeta","nullable":true},"configEntry":{"$ref":"#/$defs/ExperimentConfigEntry","nullable":true}}},
  "TargetingCriteria": {"type":"object","properties":{"rule":{"$ref":"#/$defs/ConditionalRuleDefinition","nullable":true}}},
  "UniverseExperimentMetric": {"type":"string","enum":["UNIVERSE_EXPERIMENT_METRIC_AVERAGE_SESSION_TIME","UNIVERSE_EXPERIMENT_METRIC_PLAYTIME_PER_USER","UNIVERSE_EXPERIMENT_METRIC_DAY_1_RETENTION","UNIVERSE_EXPERIMENT_METRIC_DAY_7_RETENTION","UNIVERSE_EXPERIMENT_METRIC_PAYER_CONVERSION_RATE","UNIVERSE_EXPERIMENT_METRIC_AVERAGE_REVENUE_PER_USER","UNIVERSE_EXPERIMENT_METRIC_AVERAGE_REVENUE_PER_PAYING_USER"]},
  "UpdateExperimentData": {"type":"object","properties":{"name":{"type":"string","nullable":true},"description":{"type":"string","nullable":true},"experimentConfiguration":{"$ref":"#/$defs/ExperimentConfiguration","nullable":true},"exposurePercent":{"type":"integer","format":"int32"},"targetingCriteria":{"$ref":"#/$defs/TargetingCriteria","nullable":true},"durationSeconds":{"type":"integer","format":"int64"},"universeGoalMetric":{"$ref":"#/$defs/UniverseExperimentMetric"}}},
  "VariantMeta": {"type":"object","properties":{"variantId":{"type":"string","nullable":true},"label":{"type":"string","nullable":true},"isBaseline":{"type":"boolean"},"weight":{"type":"integer","format":"int32"}}}
}
