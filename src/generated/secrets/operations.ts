// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id, Operation, Segment } from "../../interface/Operation.ts"
import { inputChecks } from "../../interface/InputChecks.ts"
import { json, plainJson } from "../../interface/JsonBody.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"

export interface ListInput {
  readonly universeId: Id
  readonly limit?: number
  readonly cursor?: string
}

/**
 * `GET /cloud/v2/universes/{universeId}/secrets`
 *
 * - stability: beta
 * - scopes: universe.secret:read
 * - quota: 120/minute for each key owner, 120/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes#get_cloud_v2_universes__universeId__secrets
 */
export const list: Operation<ListInput, Shapes.SecretPaginatedList> = {
  id: "secrets.list",
  service: "Secrets",
  name: "list",
  method: "GET",
  path: "/cloud/v2/universes/{universeId}/secrets",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "limit", in: "query", kind: "integer" },
    { name: "cursor", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.SecretPaginatedList,
  errors: [400, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.secret:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 120, period: "MINUTE" }, oauth: { limit: 120, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "cursor",
    items: "secrets",
    size: "limit",
    next: "nextPageCursor",
    maxSize: 500,
    defaultSize: 10,
    previous: "previousPageCursor"
  }
}

export interface CreateInput {
  readonly universeId: Id
  readonly body: Wire.Secret
}

/**
 * `POST /cloud/v2/universes/{universeId}/secrets`
 *
 * - stability: beta
 * - scopes: universe.secret:write
 * - quota: 120/minute for each key owner, 120/minute for each OAuth authorization
 * - retry class: guarded
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes#post_cloud_v2_universes__universeId__secrets
 */
export const create: Operation<CreateInput, Shapes.SecretAnswer> = {
  id: "secrets.create",
  service: "Secrets",
  name: "create",
  method: "POST",
  path: "/cloud/v2/universes/{universeId}/secrets",
  parameters: [{ name: "universeId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: json },
  output: Shapes.SecretAnswer,
  errors: [400, 403, 409],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.secret:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 120, period: "MINUTE" }, oauth: { limit: 120, period: "MINUTE" } },
  limits: [{ at: "body.id", maxLength: 64 }],
  retry: "guarded"
}

export interface GetPublicKeyInput {
  readonly universeId: Id
}

/**
 * `GET /cloud/v2/universes/{universeId}/secrets/public-key`
 *
 * - stability: beta
 * - scopes: universe.secret:read
 * - quota: 120/minute for each key owner, 120/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes#get_cloud_v2_universes__universeId__secrets_public_key
 */
export const getPublicKey: Operation<GetPublicKeyInput, Shapes.GetPublicKeyOutput> = {
  id: "secrets.getPublicKey",
  service: "Secrets",
  name: "getPublicKey",
  method: "GET",
  path: "/cloud/v2/universes/{universeId}/secrets/public-key",
  parameters: [{ name: "universeId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Shapes.GetPublicKeyOutput,
  errors: [400, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.secret:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 120, period: "MINUTE" }, oauth: { limit: 120, period: "MINUTE" } },
  retry: "safe"
}

export interface UpdateInput {
  readonly universeId: Id
  readonly secretId: Segment
  readonly body: Wire.Secret
}

/**
 * `PATCH /cloud/v2/universes/{universeId}/secrets/{secretId}`
 *
 * - stability: beta
 * - scopes: universe.secret:write
 * - quota: 120/minute for each key owner, 120/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes#patch_cloud_v2_universes__universeId__secrets__secretId_
 */
export const update: Operation<UpdateInput, Shapes.SecretAnswer> = {
  id: "secrets.update",
  service: "Secrets",
  name: "update",
  method: "PATCH",
  path: "/cloud/v2/universes/{universeId}/secrets/{secretId}",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "secretId", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.SecretAnswer,
  checks: inputChecks,
  errors: [400, 403, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.secret:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 120, period: "MINUTE" }, oauth: { limit: 120, period: "MINUTE" } },
  limits: [{ at: "secretId", maxLength: 64 }],
  retry: "idempotent"
}

export interface DeleteSecretInput {
  readonly universeId: Id
  readonly secretId: Segment
}

/**
 * `DELETE /cloud/v2/universes/{universeId}/secrets/{secretId}`
 *
 * - stability: beta
 * - scopes: universe.secret:write
 * - quota: 120/minute for each key owner, 120/minute for each OAuth authorization
 * - retry class: idempotent
 * - irreversible: the secret is deleted
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes#delete_cloud_v2_universes__universeId__secrets__secretId_
 */
export const deleteSecret: Operation<DeleteSecretInput, void> = {
  id: "secrets.deleteSecret",
  service: "Secrets",
  name: "deleteSecret",
  method: "DELETE",
  path: "/cloud/v2/universes/{universeId}/secrets/{secretId}",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "secretId", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  checks: inputChecks,
  errors: [400, 403, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.secret:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 120, period: "MINUTE" }, oauth: { limit: 120, period: "MINUTE" } },
  limits: [{ at: "secretId", maxLength: 64 }],
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "the secret is deleted" }
}
