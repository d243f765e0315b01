// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "secrets.create": {"$ref":"#/$defs/Secret"},
  "secrets.update": {"$ref":"#/$defs/Secret"}
}

export const definitions: Bodies["definitions"] = {
  "Secret": {"type":"object","properties":{"id":{"type":"string","nullable":true},"secret":{"type":"string","format":"byte","nullable":true},"key_id":{"type":"string","nullable":true},"domain":{"type":"string","nullable":true},"create_time":{"type":"string","format":"date-time","nullable":true},"update_time":{"type":"string","format":"date-time","nullable":true}}}
}
