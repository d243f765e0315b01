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
export type { Fetch, Fetched, RawResponse } from "./Http.ts"
export { at, PathSegment } from "./interface/PathSegment.ts"
export * as KeyCheck from "./KeyCheck.ts"
export * as LongRunning from "./LongRunning.ts"
export * as LosslessJson from "./LosslessJson.ts"
export * as Metrics from "./Metrics.ts"
export { OpenCloud } from "./OpenCloud.ts"
export type * from "./Operation.ts"
export type * from "./Options.ts"
export * as Paging from "./Paging.ts"
export {
  type Feedback,
  type Permit,
  type QuotaClaim,
  type QuotaRefused,
  type QuotaState,
  QuotaStore,
  type Settlement
} from "./QuotaStore.ts"
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
