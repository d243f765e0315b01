// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "messaging.publish": {"$ref":"#/$defs/PublishUniverseMessageRequest"},
  "messaging.publishV1": {"$ref":"#/$defs/PublishRequest"}
}

export const definitions: Bodies["definitions"] = {
  "PublishRequest": {"type":"object","properties":{"message":{"type":"string","nullable":true}}},
  "PublishUniverseMessageRequest": {"type":"object","properties":{"topic":{"type":"string"},"message":{"type":"string"}},"required":["topic","message"]}
}
