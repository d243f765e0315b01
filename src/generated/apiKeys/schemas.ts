// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import * as Codec from "../../interface/Codec.ts"
import type { Json } from "../../interface/Operation.ts"

export interface ApiKey {
  readonly name?: string
  readonly authorizedUserId?: string
  readonly scopes?: ReadonlyArray<ApiKeyScope>
  readonly enabled?: boolean
  readonly expired?: boolean
  readonly expirationTimeUtc?: DateTime.Utc
}
export const ApiKey = /*#__PURE__*/ Codec.struct<ApiKey>(() => ({
  name: Codec.Text,
  authorizedUserId: Codec.Int64,
  scopes: Codec.list(ApiKeyScope),
  enabled: Codec.Flag,
  expired: Codec.Flag,
  expirationTimeUtc: Codec.Timestamp
}))

export interface ApiKeyScope {
  readonly name?: string
  readonly operations?: ReadonlyArray<string>
  readonly userIds?: ReadonlyArray<string>
  readonly groupIds?: ReadonlyArray<string>
  readonly universeIds?: ReadonlyArray<string>
  readonly universeDatastores?: ReadonlyArray<Json>
}
export const ApiKeyScope = /*#__PURE__*/ Codec.struct<ApiKeyScope>(() => ({
  name: Codec.Text,
  operations: Codec.list(Codec.Text),
  userIds: Codec.list(Codec.Int64),
  groupIds: Codec.list(Codec.Int64),
  universeIds: Codec.list(Codec.Int64),
  universeDatastores: Codec.list(Codec.Any)
}))
