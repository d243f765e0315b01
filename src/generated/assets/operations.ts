// Generated from specs/ by `npm run generate`. Do not edit.
import type { FileInput, Id, Operation, Segment, Starter } from "../../interface/Operation.ts"
import { multipart } from "../../interface/Multipart.ts"
import { plainJson } from "../../interface/JsonBody.ts"
import * as Families from "../../interface/Families.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"

export interface GetDeliveryLocationInput {
  readonly assetId: Id
  readonly placeId?: Id
  readonly assetType?: string
  readonly assetFormat?: string
  readonly robloxAssetFormat?: string
  readonly skipSigningScripts?: boolean
  readonly clientInsert?: number
  readonly scriptInsert?: number
  readonly modulePlaceId?: Id
  readonly serverPlaceId?: Id
  readonly expectedAssetType?: string
  readonly doNotFallbackToBaselineRepresentation?: boolean
  readonly contentRepresentationPriorityList?: string
  readonly accessContext?: string
  readonly usageContext?: number
  readonly versionNumber?: number | undefined
}

/**
 * `GET /asset-delivery-api/v1/assetId/{assetId}`
 *
 * - stability: not stated
 * - scopes: legacy-asset:manage
 * - quota: 1000/minute for each key owner, 1000/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/assets#get_asset_delivery_api_v1_assetId__assetId_
 */
export const getDeliveryLocation: Operation<GetDeliveryLocationInput, Shapes.GetDeliveryLocationOutput> = {
  id: "assets.getDeliveryLocation",
  service: "Assets",
  name: "getDeliveryLocation",
  method: "GET",
  path: "/asset-delivery-api/v1/assetId/{assetId}",
  variants: [{ when: "versionNumber", use: () => getDeliveryLocationAtVersion }],
  parameters: [
    { name: "assetId", in: "path", kind: "id", required: true },
    { name: "placeId", wire: "Roblox-Place-Id", in: "header", kind: "id" },
    { name: "assetType", wire: "AssetType", in: "header", kind: "string" },
    { name: "assetFormat", wire: "AssetFormat", in: "header", kind: "string" },
    { name: "robloxAssetFormat", wire: "Roblox-AssetFormat", in: "header", kind: "string" },
    { name: "skipSigningScripts", in: "query", kind: "boolean" },
    { name: "clientInsert", in: "query", kind: "integer" },
    { name: "scriptInsert", wire: "scriptinsert", in: "query", kind: "integer" },
    { name: "modulePlaceId", in: "query", kind: "id" },
    { name: "serverPlaceId", wire: "serverplaceid", in: "query", kind: "id" },
    { name: "expectedAssetType", in: "query", kind: "string" },
    { name: "doNotFallbackToBaselineRepresentation", in: "query", kind: "boolean" },
    { name: "contentRepresentationPriorityList", in: "query", kind: "string" },
    { name: "accessContext", in: "query", kind: "string" },
    { name: "usageContext", in: "query", kind: "integer" }
  ],
  body: { kind: "none" },
  output: Shapes.GetDeliveryLocationOutput,
  errorsIn: "errors",
  means: { "409": 403 },
  errors: [401],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-asset:manage"] },
  quota: { apiKey: { limit: 1000, period: "MINUTE" }, oauth: { limit: 1000, period: "MINUTE" } },
  retry: "safe"
}

export interface GetDeliveryLocationAtVersionInput {
  readonly assetId: Id
  readonly versionNumber: number
  readonly placeId?: Id
  readonly assetType?: string
  readonly assetFormat?: string
  readonly robloxAssetFormat?: string
  readonly skipSigningScripts?: boolean
  readonly clientInsert?: number
  readonly scriptInsert?: number
  readonly modulePlaceId?: Id
  readonly serverPlaceId?: Id
  readonly expectedAssetType?: string
  readonly doNotFallbackToBaselineRepresentation?: boolean
  readonly contentRepresentationPriorityList?: string
  readonly accessContext?: string
  readonly usageContext?: number
}

/**
 * `GET /asset-delivery-api/v1/assetId/{assetId}/version/{versionNumber}`
 *
 * - stability: not stated
 * - scopes: legacy-asset:manage
 * - quota: 1000/minute for each key owner, 1000/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/assets#get_asset_delivery_api_v1_assetId__assetId__version__versionNumber_
 */
export const getDeliveryLocationAtVersion: Operation<GetDeliveryLocationAtVersionInput, Shapes.GetDeliveryLocationAtVersionOutput> = {
  id: "assets.getDeliveryLocationAtVersion",
  service: "Assets",
  name: "getDeliveryLocation",
  method: "GET",
  path: "/asset-delivery-api/v1/assetId/{assetId}/version/{versionNumber}",
  variantOf: "assets.getDeliveryLocation",
  parameters: [
    { name: "assetId", in: "path", kind: "id", required: true },
    { name: "versionNumber", in: "path", kind: "integer", required: true },
    { name: "placeId", wire: "Roblox-Place-Id", in: "header", kind: "id" },
    { name: "assetType", wire: "AssetType", in: "header", kind: "string" },
    { name: "assetFormat", wire: "AssetFormat", in: "header", kind: "string" },
    { name: "robloxAssetFormat", wire: "Roblox-AssetFormat", in: "header", kind: "string" },
    { name: "skipSigningScripts", in: "query", kind: "boolean" },
    { name: "clientInsert", in: "query", kind: "integer" },
    { name: "scriptInsert", wire: "scriptinsert", in: "query", kind: "integer" },
    { name: "modulePlaceId", in: "query", kind: "id" },
    { name: "serverPlaceId", wire: "serverplaceid", in: "query", kind: "id" },
    { name: "expectedAssetType", in: "query", kind: "string" },
    { name: "doNotFallbackToBaselineRepresentation", in: "query", kind: "boolean" },
    { name: "contentRepresentationPriorityList", in: "query", kind: "string" },
    { name: "accessContext", in: "query", kind: "string" },
    { name: "usageContext", in: "query", kind: "integer" }
  ],
  body: { kind: "none" },
  output: Shapes.GetDeliveryLocationAtVersionOutput,
  errorsIn: "errors",
  means: { "409": 403 },
  errors: [401],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-asset:manage"] },
  quota: { apiKey: { limit: 1000, period: "MINUTE" }, oauth: { limit: 1000, period: "MINUTE" } },
  retry: "safe"
}

export interface GrantPermissionsInput {
  readonly body: Wire.BatchGrantPermissionsRequest
}

/**
 * `PATCH /asset-permissions-api/v1/assets/permissions`
 *
 * - stability: beta
 * - scopes: asset-permissions:write
 * - quota: 100/minute for each key owner
 * - retry class: idempotent
 * - irreversible: a game gets a permission, or everybody does
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/assets#patch_asset_permissions_api_v1_assets_permissions
 */
export const grantPermissions: Operation<GrantPermissionsInput, Shapes.BatchGrantPermissionsResponse> = {
  id: "assets.grantPermissions",
  service: "Assets",
  name: "grantPermissions",
  method: "PATCH",
  path: "/asset-permissions-api/v1/assets/permissions",
  parameters: [],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.BatchGrantPermissionsResponse,
  errors: [400, 403, 500],
  auth: ["apiKey"],
  scopes: { all: ["asset-permissions:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "a game gets a permission, or everybody does" }
}

export interface CreateInput {
  readonly body: { readonly request: Wire.Asset; readonly fileContent: FileInput }
}

/**
 * `POST /assets/v1/assets`
 *
 * - stability: beta
 * - scopes: asset:read, asset:write
 * - quota: 120/minute for each key owner, 120/minute for each OAuth authorization
 * - retry class: unsafe
 * - irreversible: it is created for open use
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/assets#Assets_CreateAsset
 */
export const create: Starter<CreateInput, Shapes.Operation, Shapes.AssetAnswer> = {
  id: "assets.create",
  service: "Assets",
  name: "create",
  method: "POST",
  path: "/assets/v1/assets",
  parameters: [],
  body: {
    kind: "multipart",
    parts: [{ name: "request", kind: "json", required: true }, { name: "fileContent", kind: "file", required: true }],
    write: multipart
  },
  output: Shapes.Operation,
  errors: [400, 401, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["asset:read", "asset:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 120, period: "MINUTE" }, oauth: { limit: 120, period: "MINUTE" } },
  retry: "unsafe",
  consequence: { kind: "irreversible", when: "it is created for open use" },
  longRunning: {
    family: "assets",
    role: "start",
    reads: Families.assets,
    poll: "assets.getOperation",
    pollWith: () => getOperation,
    result: Shapes.AssetAnswer
  }
}

export interface GetInput {
  readonly assetId: Segment
  readonly readMask?: string
}

/**
 * `GET /assets/v1/assets/{assetId}`
 *
 * - stability: beta
 * - scopes: asset:read
 * - quota: 120/minute for each key owner, 120/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/assets#Assets_GetAsset
 */
export const get: Operation<GetInput, Shapes.AssetAnswer> = {
  id: "assets.get",
  service: "Assets",
  name: "get",
  method: "GET",
  path: "/assets/v1/assets/{assetId}",
  parameters: [
    { name: "assetId", in: "path", kind: "string", required: true },
    { name: "readMask", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.AssetAnswer,
  mask: { at: "readMask" },
  errors: [400, 401, 403, 404, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["asset:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 120, period: "MINUTE" }, oauth: { limit: 120, period: "MINUTE" } },
  retry: "safe"
}

export interface UpdateInput {
  readonly assetId: Segment
  readonly updateMask?: string
  readonly body: { readonly request: Wire.Asset; readonly fileContent?: FileInput }
}

/**
 * `PATCH /assets/v1/assets/{assetId}`
 *
 * - stability: beta
 * - scopes: asset:read, asset:write
 * - quota: 120/minute for each key owner, 120/minute for each OAuth authorization
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/assets#Assets_UpdateAsset
 */
export const update: Starter<UpdateInput, Shapes.Operation, Shapes.AssetAnswer> = {
  id: "assets.update",
  service: "Assets",
  name: "update",
  method: "PATCH",
  path: "/assets/v1/assets/{assetId}",
  parameters: [
    { name: "assetId", in: "path", kind: "string", required: true },
    { name: "updateMask", in: "query", kind: "string" }
  ],
  body: {
    kind: "multipart",
    parts: [{ name: "request", kind: "json", required: true }, { name: "fileContent", kind: "file" }],
    write: multipart
  },
  output: Shapes.Operation,
  errors: [400, 401, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["asset:read", "asset:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 120, period: "MINUTE" }, oauth: { limit: 120, period: "MINUTE" } },
  retry: "unsafe",
  longRunning: {
    family: "assets",
    role: "start",
    reads: Families.assets,
    poll: "assets.getOperation",
    pollWith: () => getOperation,
    result: Shapes.AssetAnswer
  }
}

export interface ListVersionsInput {
  readonly assetId: Segment
  readonly maxPageSize?: number
  readonly pageToken?: string
}

/**
 * `GET /assets/v1/assets/{assetId}/versions`
 *
 * - stability: beta
 * - scopes: asset:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/assets#listAssetVersions
 */
export const listVersions: Operation<ListVersionsInput, Shapes.ListVersionsOutput> = {
  id: "assets.listVersions",
  service: "Assets",
  name: "listVersions",
  method: "GET",
  path: "/assets/v1/assets/{assetId}/versions",
  parameters: [
    { name: "assetId", in: "path", kind: "string", required: true },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListVersionsOutput,
  errors: [400, 403, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["asset:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "assetVersions",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 50,
    defaultSize: 8
  }
}

export interface GetVersionInput {
  readonly assetId: Segment
  readonly versionNumber: Segment
}

/**
 * `GET /assets/v1/assets/{assetId}/versions/{versionNumber}`
 *
 * - stability: beta
 * - scopes: asset:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/assets#Assets_GetAssetVersion
 */
export const getVersion: Operation<GetVersionInput, Shapes.AssetVersion> = {
  id: "assets.getVersion",
  service: "Assets",
  name: "getVersion",
  method: "GET",
  path: "/assets/v1/assets/{assetId}/versions/{versionNumber}",
  parameters: [
    { name: "assetId", in: "path", kind: "string", required: true },
    { name: "versionNumber", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.AssetVersion,
  errors: [403, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["asset:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}

export interface RollbackVersionInput {
  readonly assetId: Segment
  readonly body: NonNullable<Wire.paths["/assets/v1/assets/{assetId}/versions:rollback"]["post"]["requestBody"]>["content"]["application/json"]
}

/**
 * `POST /assets/v1/assets/{assetId}/versions:rollback`
 *
 * - stability: beta
 * - scopes: asset:read, asset:write
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/assets#Assets_RollbackAssetVersion
 */
export const rollbackVersion: Operation<RollbackVersionInput, Shapes.AssetVersion> = {
  id: "assets.rollbackVersion",
  service: "Assets",
  name: "rollbackVersion",
  method: "POST",
  path: "/assets/v1/assets/{assetId}/versions:rollback",
  parameters: [{ name: "assetId", in: "path", kind: "string", required: true }],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.AssetVersion,
  errors: [400, 403, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["asset:read", "asset:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "unsafe"
}

export interface ArchiveInput {
  readonly assetId: Segment
}

/**
 * `POST /assets/v1/assets/{assetId}:archive`
 *
 * - stability: beta
 * - scopes: asset:read, asset:write
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/assets#Assets_ArchiveAsset
 */
export const archive: Operation<ArchiveInput, Shapes.AssetAnswer> = {
  id: "assets.archive",
  service: "Assets",
  name: "archive",
  method: "POST",
  path: "/assets/v1/assets/{assetId}:archive",
  parameters: [{ name: "assetId", in: "path", kind: "string", required: true }],
  body: { kind: "none" },
  output: Shapes.AssetAnswer,
  errors: [400, 403, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["asset:read", "asset:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface RestoreInput {
  readonly assetId: Segment
}

/**
 * `POST /assets/v1/assets/{assetId}:restore`
 *
 * - stability: beta
 * - scopes: asset:read, asset:write
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/assets#Assets_RestoreAsset
 */
export const restore: Operation<RestoreInput, Shapes.AssetAnswer> = {
  id: "assets.restore",
  service: "Assets",
  name: "restore",
  method: "POST",
  path: "/assets/v1/assets/{assetId}:restore",
  parameters: [{ name: "assetId", in: "path", kind: "string", required: true }],
  body: { kind: "none" },
  output: Shapes.AssetAnswer,
  errors: [400, 403, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["asset:read", "asset:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface GetOperationInput {
  readonly operationId: Segment
}

/**
 * `GET /assets/v1/operations/{operationId}`
 *
 * - stability: beta
 * - scopes: asset:read
 * - quota: 300/minute for each key owner, 300/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/assets#Assets_GetOperation
 */
export const getOperation: Operation<GetOperationInput, Shapes.Operation> = {
  id: "assets.getOperation",
  service: "Assets",
  name: "getOperation",
  method: "GET",
  path: "/assets/v1/operations/{operationId}",
  parameters: [{ name: "operationId", in: "path", kind: "string", required: true }],
  body: { kind: "none" },
  output: Shapes.Operation,
  errors: [400, 401, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["asset:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 300, period: "MINUTE" }, oauth: { limit: 300, period: "MINUTE" } },
  retry: "safe",
  longRunning: { family: "assets", role: "poll" }
}

export interface ListQuotasInput {
  readonly userId: Id
  readonly maxPageSize?: number
  readonly pageToken?: string
  readonly filter?: string
}

/**
 * `GET /cloud/v2/users/{user_id}/asset-quotas`
 *
 * - stability: beta
 * - scopes: asset:read
 * - quota: 60/minute for each key owner, 60/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/assets#Cloud_ListAssetQuotas
 */
export const listQuotas: Operation<ListQuotasInput, Shapes.ListAssetQuotasResponse> = {
  id: "assets.listQuotas",
  service: "Assets",
  name: "listQuotas",
  method: "GET",
  path: "/cloud/v2/users/{user_id}/asset-quotas",
  parameters: [
    { name: "userId", wire: "user_id", in: "path", kind: "id", required: true },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" },
    { name: "filter", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListAssetQuotasResponse,
  auth: ["apiKey", "oauth"],
  scopes: { all: ["asset:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 60, period: "MINUTE" }, oauth: { limit: 60, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "assetQuotas",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 100,
    defaultSize: 10
  }
}
