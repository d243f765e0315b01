// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type { Shape } from "../../interface/Shape.ts"
import type { Json } from "../../interface/Values.ts"

export type { Json }

export type { Shape }

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
