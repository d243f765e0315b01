/**
 * Roblox Open Cloud on Effect: the client itself. Services are subpath exports,
 * one for each family.
 *
 * @since 0.1.0
 */
export * as Credentials from "./client/Credentials.ts"
export type { RawResponse } from "./client/Decode.ts"
export * from "./client/Errors.ts"
export { Experimental } from "./client/Experimental.ts"
export type { Feedback } from "./client/Feedback.ts"
export * as LosslessJson from "./client/Json.ts"
export * as KeyCheck from "./client/KeyCheck.ts"
export * as LongRunning from "./client/LongRunning.ts"
export { OpenCloud } from "./client/OpenCloud.ts"
export type * from "./client/Operation.ts"
export * as Paging from "./client/Paging.ts"
export { at, PathSegment } from "./client/PathSegment.ts"
export type { QuotaOptions } from "./client/Quota.ts"
export { type Budget, type Claim, type Permit, QuotaStore, type Refused, type Settlement } from "./client/QuotaStore.ts"
export * from "./client/References.ts"
export type { BudgetOptions } from "./client/Retry.ts"
export {
  format as formatScopes,
  type RequiredScope,
  type Requirements,
  requiredScopes,
  type ScopeChoice,
  type ScopeHint
} from "./client/Scopes.ts"
export type { Options } from "./client/Settings.ts"
export type { Span } from "./client/Span.ts"
export * as Transfers from "./client/Transfers.ts"
