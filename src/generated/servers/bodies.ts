// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "servers.restartAll": {"$ref":"#/$defs/RestartUniverseServersRequest"},
  "servers.launchRestart": {"$ref":"#/$defs/LaunchRestartRequest"}
}

export const definitions: Bodies["definitions"] = {
  "LaunchRestartRequest": {"type":"object","properties":{"bleedOffDurationMinutes":{"type":"integer","format":"int32","minimum":1,"maximum":240,"nullable":true},"places":{"type":"object","nullable":true,"additionalProperties":{"$ref":"#/$defs/PlaceFilter"}},"attributes":{"nullable":true}}},
  "PlaceFilter": {"type":"object","properties":{"versions":{"type":"array","nullable":true,"items":{"type":"integer","format":"int32"}},"excludeCurrentVersion":{"type":"boolean","nullable":true}}},
  "RestartUniverseServersRequest": {"type":"object","properties":{"placeIds":{"type":"array","items":{"type":"integer","format":"int64"}},"closeAllVersions":{"type":"boolean"},"bleedOffServers":{"type":"boolean"},"bleedOffDurationMinutes":{"type":"integer","format":"int32"}}}
}
