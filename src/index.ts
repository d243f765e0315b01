/**
 * Roblox Open Cloud on Effect: the client itself. Services are subpath exports,
 * one for each family.
 *
 * @since 0.1.0
 */
export * as Credentials from "./Credentials.ts"
export type { DurationWithUnit } from "./DurationWithUnit.ts"
export * from "./Errors.ts"
export { Experimental } from "./Experimental.ts"
export { at, PathSegment } from "./interface/PathSegment.ts"
export type { BudgetOptions } from "./internal/pipeline/Retry.ts"
export type { Options } from "./internal/pipeline/Settings.ts"
export type { QuotaOptions } from "./internal/quota/Claims.ts"
export type { Feedback } from "./internal/quota/Feedback.ts"
export type { RawResponse } from "./internal/response/Decode.ts"
export * as KeyCheck from "./KeyCheck.ts"
export * as LongRunning from "./LongRunning.ts"
export * as LosslessJson from "./LosslessJson.ts"
export { OpenCloud } from "./OpenCloud.ts"
export type * from "./Operation.ts"
export * as Paging from "./Paging.ts"
export { type Budget, type Claim, type Permit, QuotaStore, type Refused, type Settlement } from "./QuotaStore.ts"
export * from "./References.ts"
export {
  format as formatScopes,
  type RequiredScope,
  type Requirements,
  requiredScopes,
  type ScopeChoice,
  type ScopeHint
} from "./Scopes.ts"
export * as Transfers from "./Transfers.ts"
