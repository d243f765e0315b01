// Generated from specs/ by `npm run generate`. Do not edit.
import * as Codec from "../../interface/Codec.ts"

export interface Secret {
  readonly id?: string
  readonly secret?: string
  readonly key_id?: string
  readonly domain?: string
  readonly create_time?: string
  readonly update_time?: string
}
export const Secret = /*#__PURE__*/ Codec.struct<Secret>(() => ({
  id: Codec.Int64,
  secret: Codec.Text,
  key_id: Codec.Text,
  domain: Codec.Text,
  create_time: Codec.Text,
  update_time: Codec.Text
}))

export interface SecretPaginatedList {
  readonly secrets?: ReadonlyArray<Secret>
  readonly nextPageCursor?: string
  readonly previousPageCursor?: string
}
export const SecretPaginatedList = /*#__PURE__*/ Codec.struct<SecretPaginatedList>(() => ({
  secrets: Codec.list(Secret),
  nextPageCursor: Codec.Text,
  previousPageCursor: Codec.Text
}))
