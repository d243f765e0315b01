// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "badges.update": {"$ref":"#/$defs/Roblox.Badges.Api.UpdateBadgeRequest"},
  "badges.create/name": {"type":"string"},
  "badges.create/description": {"type":"string"},
  "badges.create/paymentSourceType": {"type":"integer","format":"int32","enum":[1,2]},
  "badges.create/files": {"type":"string","format":"binary"},
  "badges.create/expectedCost": {"type":"integer","format":"int64"},
  "badges.create/isActive": {"type":"boolean"},
  "badges.updateIcon/Files": {"type":"string","format":"binary"}
}

export const definitions: Bodies["definitions"] = {
  "Roblox.Badges.Api.UpdateBadgeRequest": {"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"enabled":{"type":"boolean"}}}
}
