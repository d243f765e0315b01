// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type { ResultShape, Shape } from "../../interface/Shape.ts"
import type { Json } from "../../interface/Values.ts"

export type { Json }

export type { ResultShape, Shape }

export interface ApiKeyScope {
  readonly name: string
  readonly operations?: ReadonlyArray<string>
  readonly userIds?: ReadonlyArray<string>
  readonly groupIds?: ReadonlyArray<string>
  readonly universeIds?: ReadonlyArray<string>
  readonly universeDatastores?: ReadonlyArray<Json>
}
export const ApiKeyScope: Shape<ApiKeyScope> = {
  fields: {
    name: "text",
    operations: { list: "text" },
    userIds: { list: "id" },
    groupIds: { list: "id" },
    universeIds: { list: "id" },
    universeDatastores: { list: "json" }
  },
  required: ["name"]
}

export interface ApiKey {
  readonly name?: string
  readonly authorizedUserId?: string
  readonly scopes?: ReadonlyArray<ApiKeyScope>
  readonly enabled?: boolean
  readonly expired?: boolean
  readonly expirationTimeUtc?: DateTime.Utc
}
export const ApiKey: Shape<ApiKey> = {
  fields: {
    name: "text",
    authorizedUserId: "id",
    scopes: { list: ApiKeyScope },
    enabled: "flag",
    expired: "flag",
    expirationTimeUtc: "timestamp"
  }
}

/** A data store that a scope is granted on; `*` stands for all. */
export interface GrantedDataStore {
  readonly universeId: string
  readonly dataStoreId: string
}
export const GrantedDataStore: ResultShape<GrantedDataStore> = { fields: { universeId: "text", dataStoreId: "text" }, required: ["universeId", "dataStoreId"] }

/**
 * A scope of a key, and what it is granted on. A list that is absent does not
 * apply to the scope; `*` in a list stands for all.
 */
export interface Grant {
  readonly scope: string
  readonly universes?: ReadonlyArray<string>
  readonly dataStores?: ReadonlyArray<GrantedDataStore>
  readonly users?: ReadonlyArray<string>
  readonly groups?: ReadonlyArray<string>
}
export const Grant: ResultShape<Grant> = {
  fields: {
    scope: "text",
    universes: { list: "text" },
    dataStores: { list: GrantedDataStore },
    users: { list: "text" },
    groups: { list: "text" }
  },
  required: ["scope"]
}

/** An API key without its secret. */
export interface KeyInfo {
  readonly name?: string
  /** Who made the key. */
  readonly authorizedUserId?: string
  readonly enabled: boolean
  readonly expired: boolean
  /** Absent when it does not expire at a fixed time; a key expires, too, when it is not used for 60 days. */
  readonly expiresAt?: DateTime.Utc
  readonly grants: ReadonlyArray<Grant>
}
export const KeyInfo: ResultShape<KeyInfo> = {
  fields: {
    name: "text",
    authorizedUserId: "text",
    enabled: "flag",
    expired: "flag",
    expiresAt: "timestamp",
    grants: { list: Grant }
  },
  required: ["enabled", "expired", "grants"]
}
