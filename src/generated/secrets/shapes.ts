// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type { ResultShape, Shape } from "../../interface/Shape.ts"

export type { ResultShape, Shape }

export interface SecretPaginatedListSecretsItem {
  readonly id: string
  readonly key_id?: string
  readonly domain?: string
  readonly create_time?: DateTime.Utc
  readonly update_time?: DateTime.Utc
}
export const SecretPaginatedListSecretsItem: Shape<SecretPaginatedListSecretsItem> = {
  fields: { id: "id", key_id: "text", domain: "text", create_time: "timestamp", update_time: "timestamp" },
  required: ["id"]
}

export interface SecretPaginatedList {
  readonly secrets?: ReadonlyArray<SecretPaginatedListSecretsItem>
  readonly nextPageCursor?: string
  readonly previousPageCursor?: string
}
export const SecretPaginatedList: Shape<SecretPaginatedList> = {
  fields: { secrets: { list: SecretPaginatedListSecretsItem }, nextPageCursor: "text", previousPageCursor: "text" }
}

export interface SecretAnswer {
  readonly id?: string
  readonly secret?: string
  readonly key_id?: string
  readonly domain?: string
  readonly create_time?: DateTime.Utc
  readonly update_time?: DateTime.Utc
}
export const SecretAnswer: Shape<SecretAnswer> = {
  fields: {
    id: "id",
    secret: "text",
    key_id: "text",
    domain: "text",
    create_time: "timestamp",
    update_time: "timestamp"
  }
}

export interface GetPublicKeyOutput {
  readonly secret: string
  readonly key_id: string
}
export const GetPublicKeyOutput: Shape<GetPublicKeyOutput> = { fields: { secret: "text", key_id: "text" }, required: ["secret", "key_id"] }

/** What can be known of a secret. */
export interface Secret {
  readonly id: string
  readonly secretId: string
  /** Absent for a private key. */
  readonly domain?: string
  /** Of the key that it was encrypted with. */
  readonly keyId?: string
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
}
export const Secret: ResultShape<Secret> = {
  fields: {
    id: "text",
    secretId: "text",
    domain: "text",
    keyId: "text",
    createTime: "timestamp",
    updateTime: "timestamp"
  },
  required: ["id", "secretId"]
}

/** The key to encrypt a universe's secrets with. */
export interface PublicKey {
  readonly keyId: string
  /** 32 bytes, of Curve25519. */
  readonly publicKey: Uint8Array<ArrayBuffer>
}
export const PublicKey: ResultShape<PublicKey> = { fields: { keyId: "text", publicKey: "bytes" }, required: ["keyId", "publicKey"] }
