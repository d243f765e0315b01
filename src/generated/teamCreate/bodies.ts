// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "teamCreate.updateSettings": {"$ref":"#/$defs/Roblox.Api.Develop.Models.UpdateTeamCreateSettingsRequest"},
  "teamCreate.deleteMember": {"$ref":"#/$defs/Roblox.Api.Develop.Models.TeamCreateMembershipRequest"}
}

export const definitions: Bodies["definitions"] = {
  "Roblox.Api.Develop.Models.TeamCreateMembershipRequest": {"type":"object","properties":{"userId":{"type":"integer","format":"int64"}}},
  "Roblox.Api.Develop.Models.UpdateTeamCreateSettingsRequest": {"type":"object","properties":{"isEnabled":{"type":"boolean"}}}
}
