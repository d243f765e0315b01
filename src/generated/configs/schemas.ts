// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type ConfigRepositoryMetadata = Shapes.ConfigRepositoryMetadata
export const ConfigRepositoryMetadata = /*#__PURE__*/ fromShape<ConfigRepositoryMetadata>(Shapes.ConfigRepositoryMetadata, "ConfigRepositoryMetadata")

export type LiteralValueDto = Shapes.LiteralValueDto
export const LiteralValueDto = /*#__PURE__*/ fromShape<LiteralValueDto>(Shapes.LiteralValueDto, "LiteralValueDto")

export type RpnOperandDto = Shapes.RpnOperandDto
export const RpnOperandDto = /*#__PURE__*/ fromShape<RpnOperandDto>(Shapes.RpnOperandDto, "RpnOperandDto", [LiteralValueDto])

export type RpnTokenDto = Shapes.RpnTokenDto
export const RpnTokenDto = /*#__PURE__*/ fromShape<RpnTokenDto>(Shapes.RpnTokenDto, "RpnTokenDto", [RpnOperandDto])

export type ConditionalRuleDefinition = Shapes.ConditionalRuleDefinition
export const ConditionalRuleDefinition = /*#__PURE__*/ fromShape<ConditionalRuleDefinition>(Shapes.ConditionalRuleDefinition, "ConditionalRuleDefinition", [RpnTokenDto])

export type ConditionalRulesPayload = Shapes.ConditionalRulesPayload
export const ConditionalRulesPayload = /*#__PURE__*/ fromShape<ConditionalRulesPayload>(Shapes.ConditionalRulesPayload, "ConditionalRulesPayload", [ConditionalRuleDefinition])

export type ConfigRepositoryValues = Shapes.ConfigRepositoryValues
export const ConfigRepositoryValues = /*#__PURE__*/ fromShape<ConfigRepositoryValues>(Shapes.ConfigRepositoryValues, "ConfigRepositoryValues", [ConfigRepositoryMetadata, ConditionalRulesPayload])

export type ConfigDraftEntry = Shapes.ConfigDraftEntry
export const ConfigDraftEntry = /*#__PURE__*/ fromShape<ConfigDraftEntry>(Shapes.ConfigDraftEntry, "ConfigDraftEntry")

export type ConfigRepositoryDraft = Shapes.ConfigRepositoryDraft
export const ConfigRepositoryDraft = /*#__PURE__*/ fromShape<ConfigRepositoryDraft>(Shapes.ConfigRepositoryDraft, "ConfigRepositoryDraft", [ConfigDraftEntry, ConditionalRulesPayload])

export type DraftHashResponse = Shapes.DraftHashResponse
export const DraftHashResponse = /*#__PURE__*/ fromShape<DraftHashResponse>(Shapes.DraftHashResponse, "DraftHashResponse")

export type ConfigVariantDto = Shapes.ConfigVariantDto
export const ConfigVariantDto = /*#__PURE__*/ fromShape<ConfigVariantDto>(Shapes.ConfigVariantDto, "ConfigVariantDto")

export type ConfigValueFull = Shapes.ConfigValueFull
export const ConfigValueFull = /*#__PURE__*/ fromShape<ConfigValueFull>(Shapes.ConfigValueFull, "ConfigValueFull", [ConfigVariantDto])

export type ConfigRepositoryFull = Shapes.ConfigRepositoryFull
export const ConfigRepositoryFull = /*#__PURE__*/ fromShape<ConfigRepositoryFull>(Shapes.ConfigRepositoryFull, "ConfigRepositoryFull", [ConfigValueFull, ConfigRepositoryMetadata, ConditionalRulesPayload])

export type PublishDraftResponse = Shapes.PublishDraftResponse
export const PublishDraftResponse = /*#__PURE__*/ fromShape<PublishDraftResponse>(Shapes.PublishDraftResponse, "PublishDraftResponse")

export type RevisionChange = Shapes.RevisionChange
export const RevisionChange = /*#__PURE__*/ fromShape<RevisionChange>(Shapes.RevisionChange, "RevisionChange")

export type RulesOrderDeltaPayload = Shapes.RulesOrderDeltaPayload
export const RulesOrderDeltaPayload = /*#__PURE__*/ fromShape<RulesOrderDeltaPayload>(Shapes.RulesOrderDeltaPayload, "RulesOrderDeltaPayload")

export type RuleDeltaPayload = Shapes.RuleDeltaPayload
export const RuleDeltaPayload = /*#__PURE__*/ fromShape<RuleDeltaPayload>(Shapes.RuleDeltaPayload, "RuleDeltaPayload")

export type ConditionalRulesChangesPayload = Shapes.ConditionalRulesChangesPayload
export const ConditionalRulesChangesPayload = /*#__PURE__*/ fromShape<ConditionalRulesChangesPayload>(Shapes.ConditionalRulesChangesPayload, "ConditionalRulesChangesPayload", [RulesOrderDeltaPayload, RuleDeltaPayload])

export type ConfigRevision = Shapes.ConfigRevision
export const ConfigRevision = /*#__PURE__*/ fromShape<ConfigRevision>(Shapes.ConfigRevision, "ConfigRevision", [RevisionChange, ConditionalRulesChangesPayload])

export type ListRevisionsResponse = Shapes.ListRevisionsResponse
export const ListRevisionsResponse = /*#__PURE__*/ fromShape<ListRevisionsResponse>(Shapes.ListRevisionsResponse, "ListRevisionsResponse", [ConfigRevision])

export type PublishedConfig = Shapes.PublishedConfig
export const PublishedConfig = /*#__PURE__*/ fromShape<PublishedConfig>(Shapes.PublishedConfig, "PublishedConfig", [ConditionalRulesPayload])

export type ConfigEdit = Shapes.ConfigEdit
export const ConfigEdit = /*#__PURE__*/ fromShape<ConfigEdit>(Shapes.ConfigEdit, "ConfigEdit")
