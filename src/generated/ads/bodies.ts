// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "ads.createCampaign": {"$ref":"#/$defs/internal_public_v1.CreateCampaignRequest"},
  "ads.updateCampaign": {"$ref":"#/$defs/internal_public_v1.UpdateCampaignRequest"},
  "ads.batchGetCampaignStatus": {"$ref":"#/$defs/internal_public_v1.BatchGetStatusRequest"}
}

export const definitions: Bodies["definitions"] = {
  "internal_public_v1.BatchGetStatusRequest": {"type":"object","properties":{"campaignIds":{"type":"array","items":{"type":"string"}}},"required":["campaignIds"]},
  "internal_public_v1.Bid": {"type":"object","properties":{"strategy":{"type":"string","enum":["AUTOMATED"]}}},
  "internal_public_v1.Budget": {"type":"object","properties":{"amountMicros":{"type":"string"},"scheduledAmountMicros":{"type":"string"},"scheduledEffectiveTime":{"type":"string","format":"date-time"},"type":{"type":"string","enum":["DAILY","LIFETIME"]}}},
  "internal_public_v1.CreateCampaignRequest": {"type":"object","properties":{"bid":{"$ref":"#/$defs/internal_public_v1.Bid"},"budget":{"$ref":"#/$defs/internal_public_v1.Budget"},"creativeAssetIds":{"type":"array","items":{"type":"string"}},"name":{"type":"string"},"objective":{"type":"string","enum":["ENGAGEMENT"]},"paymentType":{"type":"string","enum":["CREDIT_CARD","ADS_CREDIT","INVOICE"]},"schedule":{"$ref":"#/$defs/internal_public_v1.Schedule"},"targetUniverseId":{"type":"string"},"targeting":{"$ref":"#/$defs/internal_public_v1.Targeting"}},"required":["budget","creativeAssetIds","name","objective","paymentType","schedule","targetUniverseId"]},
  "internal_public_v1.Schedule": {"type":"object","properties":{"durationInDays":{"type":"integer"},"endTime":{"type":"string","format":"date-time"},"startTime":{"type":"string","format":"date-time"}}},
  "internal_public_v1.Targeting": {"type":"object","properties":{"ageGroups":{"type":"array","items":{"type":"string","enum":["AGE_13_17","AGE_18_24","AGE_25_PLUS"]}},"countries":{"type":"array","items":{"type":"string"}},"devices":{"type":"array","items":{"type":"string","enum":["PHONE","TABLET","DESKTOP","CONSOLE"]}}}},
  "internal_public_v1.UpdateBudget": {"type":"object","properties":{"amountMicros":{"type":"string"}}},
  "internal_public_v1.UpdateCampaignRequest": {"type":"object","properties":{"bid":{"$ref":"#/$defs/internal_public_v1.Bid"},"budget":{"$ref":"#/$defs/internal_public_v1.UpdateBudget"},"creativeAssetIds":{"type":"array","items":{"type":"string"}},"name":{"type":"string"},"schedule":{"$ref":"#/$defs/internal_public_v1.Schedule"},"status":{"type":"string","enum":["ACTIVE","PAUSED","CANCELLED"]},"targeting":{"$ref":"#/$defs/internal_public_v1.Targeting"}}}
}
