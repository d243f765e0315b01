// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "thumbnails.createPersonalization": {"$ref":"#/$defs/CreateThumbnailPersonalizationRequest"},
  "thumbnails.updatePersonalization": {"$ref":"#/$defs/UpdateThumbnailPersonalizationRequest"},
  "thumbnails.uploadHomepageThumbnails/files": {"type":"array","items":{"type":"string","format":"binary"}}
}

export const definitions: Bodies["definitions"] = {
  "CreateThumbnailPersonalizationRequest": {"type":"object","properties":{"homepageThumbnailIds":{"type":"array","items":{"type":"string"}}},"required":["homepageThumbnailIds"]},
  "UpdateThumbnailPersonalizationRequest": {"type":"object","properties":{"homepageThumbnailIds":{"type":"array","items":{"type":"string"}},"id":{"type":"string","minLength":1}},"required":["homepageThumbnailIds","id"]}
}
