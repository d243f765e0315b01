// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "gameEvents.update": {"$ref":"#/$defs/UpdateGameEventRequest"},
  "gameEvents.create": {"$ref":"#/$defs/CreateGameEventRequest"}
}

export const definitions: Bodies["definitions"] = {
  "CreateGameEventConfigRequest": {"type":"object","properties":{"recurrence":{"type":"string","nullable":true},"recurrenceEndTime":{"type":"string","format":"date-time","nullable":true},"notificationAudience":{"$ref":"#/$defs/EventNotificationAudience","nullable":true}}},
  "CreateGameEventRequest": {"type":"object","properties":{"title":{"type":"string","nullable":true},"subtitle":{"type":"string","nullable":true},"description":{"type":"string","nullable":true},"startTime":{"type":"string","format":"date-time","nullable":true},"endTime":{"type":"string","format":"date-time","nullable":true},"visibility":{"$ref":"#/$defs/EventVisibility","nullable":true},"groupId":{"type":"integer","format":"int64","nullable":true},"placeId":{"type":"integer","format":"int64","nullable":true},"categories":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/EventRankedCategory"}},"thumbnails":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/EventMedia"}},"config":{"$ref":"#/$defs/CreateGameEventConfigRequest","nullable":true},"featuringStatus":{"$ref":"#/$defs/FeaturingStatus","nullable":true},"tagline":{"type":"string","nullable":true}}},
  "EventCategory": {"type":"string","enum":["contentUpdate","locationUpdate","systemUpdate","activity","newContent","itemDrop","newSeason","newLocation","newMap","moreLevels","newFeature","earlyAccess","expansion","challenge","quest","festival"]},
  "EventMedia": {"type":"object","properties":{"mediaId":{"type":"integer","format":"int64"},"rank":{"type":"integer","format":"int32"}}},
  "EventNotificationAudience": {"type":"string","enum":["all","rsvp","subscribed","group","none"]},
  "EventRankedCategory": {"type":"object","properties":{"category":{"$ref":"#/$defs/EventCategory"},"rank":{"type":"integer","format":"int32"}}},
  "EventVisibility": {"type":"string","enum":["private","public","moderated"]},
  "FeaturingStatus": {"type":"string","enum":["invalid","enabled","disabled"]},
  "UpdateGameEventConfigRequest": {"type":"object","properties":{"recurrence":{"type":"string","nullable":true},"recurrenceEndTime":{"type":"string","format":"date-time","nullable":true},"notificationAudience":{"$ref":"#/$defs/EventNotificationAudience","nullable":true}}},
  "UpdateGameEventRequest": {"type":"object","properties":{"title":{"type":"string","nullable":true},"subtitle":{"type":"string","nullable":true},"description":{"type":"string","nullable":true},"startTime":{"type":"string","format":"date-time","nullable":true},"endTime":{"type":"string","format":"date-time","nullable":true},"visibility":{"$ref":"#/$defs/EventVisibility","nullable":true},"placeId":{"type":"integer","format":"int64","nullable":true},"categories":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/EventRankedCategory"}},"thumbnails":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/EventMedia"}},"config":{"$ref":"#/$defs/UpdateGameEventConfigRequest","nullable":true},"featuringStatus":{"$ref":"#/$defs/FeaturingStatus","nullable":true},"tagline":{"type":"string","nullable":true}}}
}
