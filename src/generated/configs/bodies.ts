// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "configs.updateDraft": {"$ref":"#/$defs/UpdateDraftRequest"},
  "configs.deleteDraft": {"$ref":"#/$defs/DeleteDraftRequest"},
  "configs.overwriteDraft": {"$ref":"#/$defs/UpdateDraftRequest"},
  "configs.publishDraft": {"$ref":"#/$defs/PublishDraftRequest"}
}

export const definitions: Bodies["definitions"] = {
  "ConditionalRuleDefinition": {"type":"object","properties":{"tokens":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/RpnTokenDto"}}}},
  "ConditionalRulesPayload": {"type":"object","properties":{"rules":{"type":"object","nullable":true,"additionalProperties":{"$ref":"#/$defs/ConditionalRuleDefinition"}},"rulesOrder":{"type":"array","nullable":true,"items":{"type":"string"}}}},
  "DeleteDraftRequest": {"type":"object","properties":{"draftHash":{"type":"string","nullable":true}}},
  "DeploymentStrategy": {"type":"string","enum":["Invalid","GradualRollout","Immediate"]},
  "LiteralValueDto": {"type":"object","properties":{"booleanValue":{"type":"string","nullable":true},"integerValue":{"type":"string","nullable":true},"doubleValue":{"type":"string","nullable":true},"stringValue":{"type":"string","nullable":true}}},
  "PublishDraftRequest": {"type":"object","properties":{"draftHash":{"type":"string","nullable":true},"message":{"type":"string","nullable":true},"deploymentStrategy":{"$ref":"#/$defs/DeploymentStrategy"}}},
  "RpnOperandDto": {"type":"object","properties":{"attributeReference":{"type":"string","nullable":true},"literalValue":{"$ref":"#/$defs/LiteralValueDto","nullable":true}}},
  "RpnTokenDto": {"type":"object","properties":{"operator":{"type":"string","nullable":true},"operand":{"$ref":"#/$defs/RpnOperandDto","nullable":true}}},
  "UpdateDraftRequest": {"type":"object","properties":{"draftHash":{"type":"string","nullable":true},"entries":{"type":"object","nullable":true,"additionalProperties":{"nullable":true}},"conditionalRules":{"$ref":"#/$defs/ConditionalRulesPayload","nullable":true}}}
}
