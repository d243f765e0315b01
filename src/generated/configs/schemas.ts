// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import * as Codec from "../../interface/Codec.ts"
import type { Json, Open } from "../../interface/Operation.ts"

export interface ConditionalRuleDefinition {
  readonly tokens?: ReadonlyArray<RpnTokenDto>
}
export const ConditionalRuleDefinition = /*#__PURE__*/ Codec.struct<ConditionalRuleDefinition>(() => ({
  tokens: Codec.list(RpnTokenDto)
}))

export interface ConditionalRulesChangesPayload {
  readonly rulesOrder?: RulesOrderDeltaPayload
  readonly rules?: { readonly [key: string]: RuleDeltaPayload }
}
export const ConditionalRulesChangesPayload = /*#__PURE__*/ Codec.struct<ConditionalRulesChangesPayload>(() => ({
  rulesOrder: RulesOrderDeltaPayload,
  rules: Codec.record(RuleDeltaPayload)
}))

export interface ConditionalRulesPayload {
  readonly rules?: { readonly [key: string]: ConditionalRuleDefinition }
  readonly rulesOrder?: ReadonlyArray<string>
}
export const ConditionalRulesPayload = /*#__PURE__*/ Codec.struct<ConditionalRulesPayload>(() => ({
  rules: Codec.record(ConditionalRuleDefinition),
  rulesOrder: Codec.list(Codec.Text)
}))

export interface ConfigDraftEntry {
  readonly value?: Json
  readonly description?: string
}
export const ConfigDraftEntry = /*#__PURE__*/ Codec.struct<ConfigDraftEntry>(() => ({
  value: Codec.Any,
  description: Codec.Text
}))

export interface ConfigRepositoryDraft {
  readonly draftHash?: string
  readonly entries?: { readonly [key: string]: ConfigDraftEntry }
  readonly conditionalRules?: ConditionalRulesPayload
}
export const ConfigRepositoryDraft = /*#__PURE__*/ Codec.struct<ConfigRepositoryDraft>(() => ({
  draftHash: Codec.Text,
  entries: Codec.record(ConfigDraftEntry),
  conditionalRules: ConditionalRulesPayload
}))

export interface ConfigRepositoryFull {
  readonly entries?: { readonly [key: string]: ConfigValueFull }
  readonly metadata?: ConfigRepositoryMetadata
  readonly conditionalRules?: ConditionalRulesPayload
}
export const ConfigRepositoryFull = /*#__PURE__*/ Codec.struct<ConfigRepositoryFull>(() => ({
  entries: Codec.record(ConfigValueFull),
  metadata: ConfigRepositoryMetadata,
  conditionalRules: ConditionalRulesPayload
}))

export interface ConfigRepositoryMetadata {
  readonly configVersion?: string
}
export const ConfigRepositoryMetadata = /*#__PURE__*/ Codec.struct<ConfigRepositoryMetadata>(() => ({
  configVersion: Codec.Int64
}))

export interface ConfigRepositoryValues {
  readonly metadata?: ConfigRepositoryMetadata
  readonly entries?: { readonly [key: string]: Json }
  readonly conditionalRules?: ConditionalRulesPayload
}
export const ConfigRepositoryValues = /*#__PURE__*/ Codec.struct<ConfigRepositoryValues>(() => ({
  metadata: ConfigRepositoryMetadata,
  entries: Codec.record(Codec.Any),
  conditionalRules: ConditionalRulesPayload
}))

export interface ConfigValueFull {
  readonly variants?: ReadonlyArray<ConfigVariantDto>
  readonly value?: Json
  readonly description?: string
  readonly lastModifiedTime?: DateTime.Utc
  readonly lastAccessedTime?: DateTime.Utc
}
export const ConfigValueFull = /*#__PURE__*/ Codec.struct<ConfigValueFull>(() => ({
  variants: Codec.list(ConfigVariantDto),
  value: Codec.Any,
  description: Codec.Text,
  lastModifiedTime: Codec.Timestamp,
  lastAccessedTime: Codec.Timestamp
}))

export interface ConfigVariantDto {
  readonly type?: Open<"conditional">
  readonly variantTypeId?: string
  readonly value?: Json
}
export const ConfigVariantDto = /*#__PURE__*/ Codec.struct<ConfigVariantDto>(() => ({
  type: Codec.openEnum<"conditional">(),
  variantTypeId: Codec.Int64,
  value: Codec.Any
}))

export interface DraftHashResponse {
  readonly draftHash?: string
}
export const DraftHashResponse = /*#__PURE__*/ Codec.struct<DraftHashResponse>(() => ({
  draftHash: Codec.Text
}))

export interface ListRevisionsResponse {
  readonly revisions?: ReadonlyArray<RevisionResponse>
}
export const ListRevisionsResponse = /*#__PURE__*/ Codec.struct<ListRevisionsResponse>(() => ({
  revisions: Codec.list(RevisionResponse)
}))

export interface LiteralValueDto {
  readonly booleanValue?: string
  readonly integerValue?: string
  readonly doubleValue?: string
  readonly stringValue?: string
}
export const LiteralValueDto = /*#__PURE__*/ Codec.struct<LiteralValueDto>(() => ({
  booleanValue: Codec.Text,
  integerValue: Codec.Text,
  doubleValue: Codec.Text,
  stringValue: Codec.Text
}))

export interface PublishDraftResponse {
  readonly configVersion?: string
}
export const PublishDraftResponse = /*#__PURE__*/ Codec.struct<PublishDraftResponse>(() => ({
  configVersion: Codec.Int64
}))

export interface RevisionChange {
  readonly before?: Json
  readonly after?: Json
}
export const RevisionChange = /*#__PURE__*/ Codec.struct<RevisionChange>(() => ({
  before: Codec.Any,
  after: Codec.Any
}))

export interface RevisionResponse {
  readonly revisionId?: string
  readonly version?: string
  readonly time?: DateTime.Utc
  readonly publishedBy?: string
  readonly message?: string
  readonly deploymentResult?: string
  readonly autoRestoreToVersion?: string
  readonly changes?: { readonly [key: string]: RevisionChange }
  readonly conditionalRulesChanges?: ConditionalRulesChangesPayload
}
export const RevisionResponse = /*#__PURE__*/ Codec.struct<RevisionResponse>(() => ({
  revisionId: Codec.Int64,
  version: Codec.Int64,
  time: Codec.Timestamp,
  publishedBy: Codec.Text,
  message: Codec.Text,
  deploymentResult: Codec.Text,
  autoRestoreToVersion: Codec.Int64,
  changes: Codec.record(RevisionChange),
  conditionalRulesChanges: ConditionalRulesChangesPayload
}))

export interface RpnOperandDto {
  readonly attributeReference?: string
  readonly literalValue?: LiteralValueDto
}
export const RpnOperandDto = /*#__PURE__*/ Codec.struct<RpnOperandDto>(() => ({
  attributeReference: Codec.Text,
  literalValue: LiteralValueDto
}))

export interface RpnTokenDto {
  readonly operator?: string
  readonly operand?: RpnOperandDto
}
export const RpnTokenDto = /*#__PURE__*/ Codec.struct<RpnTokenDto>(() => ({
  operator: Codec.Text,
  operand: RpnOperandDto
}))

export interface RuleDeltaPayload {
  readonly before?: Json
  readonly after?: Json
}
export const RuleDeltaPayload = /*#__PURE__*/ Codec.struct<RuleDeltaPayload>(() => ({
  before: Codec.Any,
  after: Codec.Any
}))

export interface RulesOrderDeltaPayload {
  readonly before?: ReadonlyArray<string>
  readonly after?: ReadonlyArray<string>
}
export const RulesOrderDeltaPayload = /*#__PURE__*/ Codec.struct<RulesOrderDeltaPayload>(() => ({
  before: Codec.list(Codec.Text),
  after: Codec.list(Codec.Text)
}))
