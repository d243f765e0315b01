// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "places.update": {"$ref":"#/$defs/Place"},
  "places.updateVersionNotes": {"$ref":"#/$defs/UpdatePlaceVersionNotesRequest"}
}

export const definitions: Bodies["definitions"] = {
  "Place": {"type":"object","properties":{"path":{"type":"string"},"displayName":{"type":"string"},"description":{"type":"string"},"serverSize":{"type":"integer","format":"int32"},"templatePlace":{"type":"string"}}},
  "UpdatePlaceVersionNotesRequest": {"type":"object","properties":{"title":{"type":"string","nullable":true},"description":{"type":"string","nullable":true}}}
}
