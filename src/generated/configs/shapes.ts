// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type { ResultShape, Shape } from "../../interface/Shape.ts"
import type { Json, JsonObject, Open } from "../../interface/Values.ts"

export type { Json, JsonObject, Open }

export type { ResultShape, Shape }

export interface ConfigRepositoryMetadata {
  readonly configVersion?: string
}
export const ConfigRepositoryMetadata: Shape<ConfigRepositoryMetadata> = { fields: { configVersion: "id" } }

export interface LiteralValueDto {
  readonly booleanValue?: string
  readonly integerValue?: string
  readonly doubleValue?: string
  readonly stringValue?: string
}
export const LiteralValueDto: Shape<LiteralValueDto> = { fields: { booleanValue: "text", integerValue: "text", doubleValue: "text", stringValue: "text" } }

export interface RpnOperandDto {
  readonly attributeReference?: string
  readonly literalValue?: LiteralValueDto
}
export const RpnOperandDto: Shape<RpnOperandDto> = { fields: { attributeReference: "text", literalValue: LiteralValueDto } }

export interface RpnTokenDto {
  readonly operator?: string
  readonly operand?: RpnOperandDto
}
export const RpnTokenDto: Shape<RpnTokenDto> = { fields: { operator: "text", operand: RpnOperandDto } }

export interface ConditionalRuleDefinition {
  readonly tokens?: ReadonlyArray<RpnTokenDto>
}
export const ConditionalRuleDefinition: Shape<ConditionalRuleDefinition> = { fields: { tokens: { list: RpnTokenDto } } }

export interface ConditionalRulesPayload {
  readonly rules?: { readonly [key: string]: ConditionalRuleDefinition }
  readonly rulesOrder?: ReadonlyArray<string>
}
export const ConditionalRulesPayload: Shape<ConditionalRulesPayload> = { fields: { rules: { map: ConditionalRuleDefinition }, rulesOrder: { list: "text" } } }

export interface ConfigRepositoryValues {
  readonly metadata?: ConfigRepositoryMetadata
  readonly entries?: { readonly [key: string]: Json }
  readonly conditionalRules?: ConditionalRulesPayload
}
export const ConfigRepositoryValues: Shape<ConfigRepositoryValues> = {
  fields: { metadata: ConfigRepositoryMetadata, entries: { map: "json" }, conditionalRules: ConditionalRulesPayload }
}

export interface ConfigDraftEntry {
  readonly value?: Json
  readonly description?: string
}
export const ConfigDraftEntry: Shape<ConfigDraftEntry> = { fields: { value: "json", description: "text" } }

export interface ConfigRepositoryDraft {
  readonly draftHash?: string
  readonly entries?: { readonly [key: string]: ConfigDraftEntry }
  readonly conditionalRules?: ConditionalRulesPayload
}
export const ConfigRepositoryDraft: Shape<ConfigRepositoryDraft> = {
  fields: { draftHash: "text", entries: { map: ConfigDraftEntry }, conditionalRules: ConditionalRulesPayload }
}

export interface DraftHashResponse {
  readonly draftHash?: string
}
export const DraftHashResponse: Shape<DraftHashResponse> = { fields: { draftHash: "text" } }

export interface ConfigVariantDto {
  readonly type?: Open<"conditional">
  readonly variantTypeId?: string
  readonly value?: Json
}
export const ConfigVariantDto: Shape<ConfigVariantDto> = { fields: { type: "enum", variantTypeId: "id", value: "json" } }

export interface ConfigValueFull {
  readonly variants?: ReadonlyArray<ConfigVariantDto>
  readonly value?: Json
  readonly description?: string
  readonly lastModifiedTime?: DateTime.Utc
  readonly lastAccessedTime?: DateTime.Utc
}
export const ConfigValueFull: Shape<ConfigValueFull> = {
  fields: {
    variants: { list: ConfigVariantDto },
    value: "json",
    description: "text",
    lastModifiedTime: "timestamp",
    lastAccessedTime: "timestamp"
  }
}

export interface ConfigRepositoryFull {
  readonly entries?: { readonly [key: string]: ConfigValueFull }
  readonly metadata?: ConfigRepositoryMetadata
  readonly conditionalRules?: ConditionalRulesPayload
}
export const ConfigRepositoryFull: Shape<ConfigRepositoryFull> = {
  fields: {
    entries: { map: ConfigValueFull },
    metadata: ConfigRepositoryMetadata,
    conditionalRules: ConditionalRulesPayload
  }
}

export interface PublishDraftResponse {
  readonly configVersion: string
}
export const PublishDraftResponse: Shape<PublishDraftResponse> = { fields: { configVersion: "id" }, required: ["configVersion"] }

export interface RevisionChange {
  readonly before?: Json
  readonly after?: Json
}
export const RevisionChange: Shape<RevisionChange> = { fields: { before: "json", after: "json" } }

export interface RulesOrderDeltaPayload {
  readonly before?: ReadonlyArray<string>
  readonly after?: ReadonlyArray<string>
}
export const RulesOrderDeltaPayload: Shape<RulesOrderDeltaPayload> = { fields: { before: { list: "text" }, after: { list: "text" } } }

export interface RuleDeltaPayload {
  readonly before?: Json
  readonly after?: Json
}
export const RuleDeltaPayload: Shape<RuleDeltaPayload> = { fields: { before: "json", after: "json" } }

export interface ConditionalRulesChangesPayload {
  readonly rulesOrder?: RulesOrderDeltaPayload
  readonly rules?: { readonly [key: string]: RuleDeltaPayload }
}
export const ConditionalRulesChangesPayload: Shape<ConditionalRulesChangesPayload> = { fields: { rulesOrder: RulesOrderDeltaPayload, rules: { map: RuleDeltaPayload } } }

/** A revision: what one publication changed. */
export interface ConfigRevision {
  readonly revisionId: string
  readonly version?: string
  readonly time?: DateTime.Utc
  readonly publishedBy?: string
  readonly message?: string
  readonly deploymentResult?: string
  readonly autoRestoreToVersion?: string
  readonly changes?: { readonly [key: string]: RevisionChange }
  readonly conditionalRulesChanges?: ConditionalRulesChangesPayload
}
export const ConfigRevision: Shape<ConfigRevision> = {
  fields: {
    revisionId: "id",
    version: "id",
    time: "timestamp",
    publishedBy: "text",
    message: "text",
    deploymentResult: "text",
    autoRestoreToVersion: "id",
    changes: { map: RevisionChange },
    conditionalRulesChanges: ConditionalRulesChangesPayload
  },
  required: ["revisionId"]
}

export interface ListRevisionsResponse {
  readonly revisions?: ReadonlyArray<ConfigRevision>
}
export const ListRevisionsResponse: Shape<ListRevisionsResponse> = { fields: { revisions: { list: ConfigRevision } } }

/** What is published, as `modify` shows it. */
export interface PublishedConfig {
  readonly values: JsonObject
  /** The number of the publication. */
  readonly version?: string
  readonly conditionalRules?: ConditionalRulesPayload
}
export const PublishedConfig: ResultShape<PublishedConfig> = {
  fields: { values: "object", version: "text", conditionalRules: ConditionalRulesPayload },
  required: ["values"]
}

/** What an edit has come to. */
export interface ConfigEdit {
  /** The version that has the changes; the one that there was, where there was nothing to change. */
  readonly version?: string
  readonly changed: ReadonlyArray<string>
}
export const ConfigEdit: ResultShape<ConfigEdit> = { fields: { version: "text", changed: { list: "text" } }, required: ["changed"] }
