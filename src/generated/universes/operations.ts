// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id, Operation, Starter } from "../../interface/Operation.ts"
import { plainJson } from "../../interface/JsonBody.ts"
import { shares } from "../../interface/Shares.ts"
import * as Families from "../../interface/Families.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"
import * as Assets from "../assets/operations.ts"

export interface GetInput {
  readonly universeId: Id
}

/**
 * `GET /cloud/v2/universes/{universe_id}`
 *
 * - stability: stable
 * - scopes: none
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes#Cloud_GetUniverse
 */
export const get: Operation<GetInput, Shapes.Universe> = {
  id: "universes.get",
  service: "Universes",
  name: "get",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}",
  parameters: [{ name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Shapes.Universe,
  auth: ["apiKey", "oauth"],
  scopes: {},
  stability: "STABLE",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}

export interface UpdateInput {
  readonly universeId: Id
  readonly updateMask?: string
  readonly body: Wire.Universe
}

/**
 * `PATCH /cloud/v2/universes/{universe_id}`
 *
 * - stability: stable
 * - scopes: universe:write
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes#Cloud_UpdateUniverse
 */
export const update: Operation<UpdateInput, Shapes.Universe> = {
  id: "universes.update",
  service: "Universes",
  name: "update",
  method: "PATCH",
  path: "/cloud/v2/universes/{universe_id}",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "updateMask", in: "query", kind: "string" }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.Universe,
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:write"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface GenerateSpeechAssetInput {
  readonly universeId: Id
  readonly body: Wire.GenerateSpeechAssetRequest
}

/**
 * `POST /cloud/v2/universes/{universe_id}:generateSpeechAsset`
 *
 * - stability: beta
 * - scopes: universe:write, asset:read, asset:write
 * - quota: 4/second for each key owner, 4/second for each OAuth authorization
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/assets#Cloud_GenerateSpeechAsset
 */
export const generateSpeechAsset: Starter<GenerateSpeechAssetInput, Shapes.Operation, Shapes.GenerateSpeechAssetResponse> = {
  id: "universes.generateSpeechAsset",
  service: "Universes",
  name: "generateSpeechAsset",
  method: "POST",
  path: "/cloud/v2/universes/{universe_id}:generateSpeechAsset",
  parameters: [{ name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.Operation,
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:write", "asset:read", "asset:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 4, period: "SECOND" }, oauth: { limit: 4, period: "SECOND" } },
  retry: "unsafe",
  longRunning: {
    family: "assets",
    role: "start",
    reads: Families.assets,
    poll: "assets.getOperation",
    pollWith: () => Assets.getOperation,
    result: Shapes.GenerateSpeechAssetResponse
  }
}

export interface TranslateTextInput {
  readonly universeId: Id
  readonly body: Wire.TranslateTextRequest
}

/**
 * `POST /cloud/v2/universes/{universe_id}:translateText`
 *
 * - stability: beta
 * - scopes: universe:write
 * - quota: 10000/minute for each key owner
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/generative-ai#Cloud_TranslateText
 */
export const translateText: Operation<TranslateTextInput, Shapes.TranslateTextResponse> = {
  id: "universes.translateText",
  service: "Universes",
  name: "translateText",
  method: "POST",
  path: "/cloud/v2/universes/{universe_id}:translateText",
  parameters: [{ name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.TranslateTextResponse,
  auth: ["apiKey"],
  scopes: { all: ["universe:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 10000, period: "MINUTE" } },
  buckets: [
    {
      name: "universes.translations",
      per: ["universeId"],
      limit: 600,
      period: "MINUTE",
      perConcurrentUser: 1.5,
      by: shares
    }
  ],
  retry: "safe"
}

export interface BatchGetPermissionsInput {
  readonly ids: ReadonlyArray<Id>
}

/**
 * `GET /legacy-develop/v1/universes/multiget/permissions`
 *
 * - stability: not stated
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes#get_legacy_develop_v1_universes_multiget_permissions
 */
export const batchGetPermissions: Operation<BatchGetPermissionsInput, Shapes.ApiArrayResponseRobloxApiDevelopModelsUniverseIdPermissionsModel> = {
  id: "universes.batchGetPermissions",
  service: "Universes",
  name: "batchGetPermissions",
  method: "GET",
  path: "/legacy-develop/v1/universes/multiget/permissions",
  parameters: [{ name: "ids", in: "query", kind: "id", required: true, list: true }],
  body: { kind: "none" },
  output: Shapes.ApiArrayResponseRobloxApiDevelopModelsUniverseIdPermissionsModel,
  errors: [400, 401],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}

export interface ActivateInput {
  readonly universeId: Id
}

/**
 * `POST /legacy-develop/v1/universes/{universeId}/activate`
 *
 * - stability: not stated
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes#post_legacy_develop_v1_universes__universeId__activate
 */
export const activate: Operation<ActivateInput, Shapes.ActivateOutput> = {
  id: "universes.activate",
  service: "Universes",
  name: "activate",
  method: "POST",
  path: "/legacy-develop/v1/universes/{universeId}/activate",
  parameters: [{ name: "universeId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Shapes.ActivateOutput,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface DeactivateInput {
  readonly universeId: Id
}

/**
 * `POST /legacy-develop/v1/universes/{universeId}/deactivate`
 *
 * - stability: not stated
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes#post_legacy_develop_v1_universes__universeId__deactivate
 */
export const deactivate: Operation<DeactivateInput, Shapes.DeactivateOutput> = {
  id: "universes.deactivate",
  service: "Universes",
  name: "deactivate",
  method: "POST",
  path: "/legacy-develop/v1/universes/{universeId}/deactivate",
  parameters: [{ name: "universeId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Shapes.DeactivateOutput,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface GetPermissionsInput {
  readonly universeId: Id
}

/**
 * `GET /legacy-develop/v1/universes/{universeId}/permissions`
 *
 * - stability: not stated
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/universes#get_legacy_develop_v1_universes__universeId__permissions
 */
export const getPermissions: Operation<GetPermissionsInput, Shapes.UniversePermissionsModel> = {
  id: "universes.getPermissions",
  service: "Universes",
  name: "getPermissions",
  method: "GET",
  path: "/legacy-develop/v1/universes/{universeId}/permissions",
  parameters: [{ name: "universeId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Shapes.UniversePermissionsModel,
  errors: [400, 401],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}
