// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "instances.update": {"$ref":"#/$defs/Instance"}
}

export const definitions: Bodies["definitions"] = {
  "Instance": {"type":"object","properties":{"path":{"type":"string"},"engineInstance":{"$ref":"#/$defs/roblox.engine.Instance"}}},
  "roblox.engine.Folder": {"type":"object"},
  "roblox.engine.Instance": {"type":"object","properties":{"Id":{"type":"string"},"Parent":{"type":"string"},"Name":{"type":"string"},"Details":{"$ref":"#/$defs/roblox.engine.InstanceDetails"}}},
  "roblox.engine.InstanceDetails": {"type":"object","properties":{"Folder":{"$ref":"#/$defs/roblox.engine.Folder"},"LocalScript":{"$ref":"#/$defs/roblox.engine.LocalScript"},"ModuleScript":{"$ref":"#/$defs/roblox.engine.ModuleScript"},"Script":{"$ref":"#/$defs/roblox.engine.Script"}}},
  "roblox.engine.LocalScript": {"type":"object","properties":{"Enabled":{"type":"boolean"},"RunContext":{"type":"string","format":"enum","enum":["Legacy","Server","Client","Plugin"]},"Source":{"type":"string"}}},
  "roblox.engine.ModuleScript": {"type":"object","properties":{"Source":{"type":"string"}}},
  "roblox.engine.Script": {"type":"object","properties":{"Enabled":{"type":"boolean"},"RunContext":{"type":"string","format":"enum","enum":["Legacy","Server","Client","Plugin"]},"Source":{"type":"string"}}}
}
