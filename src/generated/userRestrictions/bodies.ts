// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "userRestrictions.updateInPlace": {"$ref":"#/$defs/UserRestriction"},
  "userRestrictions.update": {"$ref":"#/$defs/UserRestriction"}
}

export const definitions: Bodies["definitions"] = {
  "UserRestriction": {"type":"object","properties":{"path":{"type":"string"},"gameJoinRestriction":{"$ref":"#/$defs/UserRestriction_GameJoinRestriction"}}},
  "UserRestriction_GameJoinRestriction": {"type":"object","properties":{"active":{"type":"boolean"},"duration":{"type":"string","format":"duration"},"privateReason":{"type":"string"},"displayReason":{"type":"string"},"excludeAltAccounts":{"type":"boolean"}}}
}
