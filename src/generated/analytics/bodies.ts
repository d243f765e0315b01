// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "analytics.queryDimensionValues": {"$ref":"#/$defs/AnalyticsQueryPublicApi.DimensionValuesRequest"},
  "analytics.queryMetrics": {"$ref":"#/$defs/AnalyticsQueryPublicApi.QueryRequest"}
}

export const definitions: Bodies["definitions"] = {
  "AnalyticsQueryPublicApi.DimensionValuesRequest": {"type":"object","properties":{"metric":{"type":"string"},"dimensions":{"type":"array","items":{"type":"string"}},"startTime":{"type":"string","format":"date-time"},"endTime":{"type":"string","format":"date-time"},"filter":{"type":"array","items":{"$ref":"#/$defs/AnalyticsQueryPublicApi.QueryFilter"}},"granularity":{"$ref":"#/$defs/AnalyticsQueryPublicApi.MetricGranularity"},"limit":{"type":"integer","format":"int32"}},"required":["endTime","metric","startTime"]},
  "AnalyticsQueryPublicApi.FilterOperation": {"type":"string","enum":["In","NotIn","GreaterThan","GreaterThanOrEqual","LessThan","LessThanOrEqual","Match"]},
  "AnalyticsQueryPublicApi.MetricGranularity": {"type":"string","enum":["OneMinute","HalfHour","OneHour","OneDay","OneWeek","OneMonth","None"]},
  "AnalyticsQueryPublicApi.QueryFilter": {"type":"object","properties":{"dimension":{"type":"string"},"values":{"type":"array","items":{"type":"string"}},"operation":{"$ref":"#/$defs/AnalyticsQueryPublicApi.FilterOperation"}},"required":["dimension","operation"]},
  "AnalyticsQueryPublicApi.QueryRequest": {"type":"object","properties":{"metric":{"type":"string"},"granularity":{"$ref":"#/$defs/AnalyticsQueryPublicApi.MetricGranularity"},"startTime":{"type":"string","format":"date-time"},"endTime":{"type":"string","format":"date-time"},"breakdown":{"type":"array","items":{"type":"string"}},"filter":{"type":"array","items":{"$ref":"#/$defs/AnalyticsQueryPublicApi.QueryFilter"}},"limit":{"type":"integer","format":"int32"}},"required":["endTime","granularity","metric","startTime"]}
}
