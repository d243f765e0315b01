// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "luauExecution.createBinaryInput": {"$ref":"#/$defs/LuauExecutionSessionTaskBinaryInput"},
  "luauExecution.createTask": {"$ref":"#/$defs/LuauExecutionSessionTask"},
  "luauExecution.createTaskAtVersion": {"$ref":"#/$defs/LuauExecutionSessionTask"}
}

export const definitions: Bodies["definitions"] = {
  "LuauExecutionSessionTask": {"type":"object","properties":{"path":{"type":"string"},"script":{"type":"string"},"timeout":{"type":"string","format":"duration"},"error":{"$ref":"#/$defs/LuauExecutionSessionTask_Error"},"output":{"$ref":"#/$defs/LuauExecutionSessionTask_Output"},"binaryInput":{"type":"string"},"enableBinaryOutput":{"type":"boolean"}}},
  "LuauExecutionSessionTaskBinaryInput": {"type":"object","properties":{"path":{"type":"string"},"size":{"type":"integer","format":"int64"}}},
  "LuauExecutionSessionTask_Error": {"type":"object"},
  "LuauExecutionSessionTask_Output": {"type":"object"}
}
