// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "users.sendNotification": {"$ref":"#/$defs/UserNotification"}
}

export const definitions: Bodies["definitions"] = {
  "UserNotification": {"type":"object","properties":{"path":{"type":"string"},"source":{"$ref":"#/$defs/UserNotification_Source"},"payload":{"$ref":"#/$defs/UserNotification_Payload"}}},
  "UserNotification_Payload": {"type":"object","properties":{"type":{"type":"string","format":"enum","enum":["TYPE_UNSPECIFIED","MOMENT"]},"messageId":{"type":"string"},"parameters":{"type":"object","additionalProperties":{"$ref":"#/$defs/UserNotification_Payload_ParameterValue"}},"joinExperience":{"$ref":"#/$defs/UserNotification_Payload_JoinExperience"},"analyticsData":{"$ref":"#/$defs/UserNotification_Payload_AnalyticsData"}}},
  "UserNotification_Payload_AnalyticsData": {"type":"object","properties":{"category":{"type":"string"}}},
  "UserNotification_Payload_JoinExperience": {"type":"object","properties":{"launchData":{"type":"string"}}},
  "UserNotification_Payload_ParameterValue": {"type":"object","properties":{"stringValue":{"type":"string"},"int64Value":{"type":"integer","format":"int64"}}},
  "UserNotification_Source": {"type":"object","properties":{"universe":{"type":"string"}}}
}
