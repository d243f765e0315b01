// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "evaluations.create": {"$ref":"#/$defs/EvalRequest"}
}

export const definitions: Bodies["definitions"] = {
  "CustomLlmInfo": {"type":"object","properties":{"name":{"type":"string","minLength":1},"url":{"type":"string","minLength":1},"api_key":{"type":"string","nullable":true}},"required":["name","url"]},
  "EvalRequest": {"type":"object","properties":{"name":{"type":"string","minLength":1},"description":{"type":"string","nullable":true},"use_reference_mode":{"type":"boolean"},"input_script":{"type":"string","minLength":10},"custom_llm_info":{"$ref":"#/$defs/CustomLlmInfo"}},"required":["input_script","name"]}
}
