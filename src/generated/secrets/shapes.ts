// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type { Shape } from "../../interface/Shape.ts"

export type { Shape }

export interface Secret {
  readonly id?: string
  readonly secret?: string
  readonly key_id?: string
  readonly domain?: string
  readonly create_time?: DateTime.Utc
  readonly update_time?: DateTime.Utc
}
export const Secret: Shape<Secret> = {
  fields: {
    id: "id",
    secret: "text",
    key_id: "text",
    domain: "text",
    create_time: "timestamp",
    update_time: "timestamp"
  }
}

export interface SecretPaginatedList {
  readonly secrets?: ReadonlyArray<Secret>
  readonly nextPageCursor?: string
  readonly previousPageCursor?: string
}
export const SecretPaginatedList: Shape<SecretPaginatedList> = { fields: { secrets: { list: Secret }, nextPageCursor: "text", previousPageCursor: "text" } }
