// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id, Open, Operation, Segment } from "../../interface/Operation.ts"
import { json, plainJson } from "../../interface/JsonBody.ts"
import * as PagingStyles from "../../interface/PagingStyles.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"

export interface CreateProductInput {
  readonly body: Wire.CreatorStoreProduct
}

/**
 * `POST /cloud/v2/creator-store-products`
 *
 * - stability: beta
 * - scopes: creator-store-product:write
 * - quota: 30/minute for each key owner, 30/minute for each OAuth authorization
 * - retry class: guarded
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/creator-store#Cloud_CreateCreatorStoreProduct
 */
export const createProduct: Operation<CreateProductInput, Shapes.CreatorStoreProductAnswer> = {
  id: "creatorStore.createProduct",
  service: "CreatorStore",
  name: "createProduct",
  method: "POST",
  path: "/cloud/v2/creator-store-products",
  parameters: [],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.CreatorStoreProductAnswer,
  auth: ["apiKey", "oauth"],
  scopes: { all: ["creator-store-product:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 30, period: "MINUTE" }, oauth: { limit: 30, period: "MINUTE" } },
  retry: "guarded"
}

export interface GetProductInput {
  readonly creatorStoreProductId: Segment
}

/**
 * `GET /cloud/v2/creator-store-products/{creator_store_product_id}`
 *
 * - stability: beta
 * - scopes: creator-store-product:read
 * - quota: 30/minute for each key owner, 30/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/creator-store#Cloud_GetCreatorStoreProduct
 */
export const getProduct: Operation<GetProductInput, Shapes.CreatorStoreProductAnswer> = {
  id: "creatorStore.getProduct",
  service: "CreatorStore",
  name: "getProduct",
  method: "GET",
  path: "/cloud/v2/creator-store-products/{creator_store_product_id}",
  parameters: [
    {
      name: "creatorStoreProductId",
      wire: "creator_store_product_id",
      in: "path",
      kind: "string",
      required: true
    }
  ],
  body: { kind: "none" },
  output: Shapes.CreatorStoreProductAnswer,
  auth: ["apiKey", "oauth"],
  scopes: { all: ["creator-store-product:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 30, period: "MINUTE" }, oauth: { limit: 30, period: "MINUTE" } },
  retry: "safe"
}

export interface UpdateProductInput {
  readonly creatorStoreProductId: Segment
  readonly updateMask?: string
  readonly allowMissing?: boolean
  readonly body: Wire.CreatorStoreProduct
}

/**
 * `PATCH /cloud/v2/creator-store-products/{creator_store_product_id}`
 *
 * - stability: beta
 * - scopes: creator-store-product:write
 * - quota: 30/minute for each key owner, 30/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/creator-store#Cloud_UpdateCreatorStoreProduct
 */
export const updateProduct: Operation<UpdateProductInput, Shapes.CreatorStoreProductAnswer> = {
  id: "creatorStore.updateProduct",
  service: "CreatorStore",
  name: "updateProduct",
  method: "PATCH",
  path: "/cloud/v2/creator-store-products/{creator_store_product_id}",
  parameters: [
    {
      name: "creatorStoreProductId",
      wire: "creator_store_product_id",
      in: "path",
      kind: "string",
      required: true
    },
    { name: "updateMask", in: "query", kind: "string" },
    { name: "allowMissing", in: "query", kind: "boolean" }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.CreatorStoreProductAnswer,
  auth: ["apiKey", "oauth"],
  scopes: { all: ["creator-store-product:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 30, period: "MINUTE" }, oauth: { limit: 30, period: "MINUTE" } },
  retry: "idempotent"
}

export interface ListSavesInput {
  readonly assetType?: Open<"Audio" | "Model" | "Decal" | "Plugin" | "MeshPart" | "Video" | "FontFamily">
  readonly assetId?: Id
  readonly collectionName?: string
  readonly sortBy?: Open<"Name" | "Creator" | "Ratings" | "TargetType" | "DateSaved" | "LastModified" | "Price">
  readonly sortDirection?: Open<"None" | "Ascending" | "Descending">
  readonly limit?: number
  readonly page?: number
  readonly keyword?: string
  readonly hideOwnedAssets?: boolean
}

/**
 * `GET /toolbox-service/v1/saves`
 *
 * - stability: beta
 * - scopes: creator-store-save:read
 * - quota: 200/minute for each key owner, 200/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/creator-store#Saves_GetSaves
 */
export const listSaves: Operation<ListSavesInput, Shapes.GetSavesResponse> = {
  id: "creatorStore.listSaves",
  service: "CreatorStore",
  name: "listSaves",
  method: "GET",
  path: "/toolbox-service/v1/saves",
  parameters: [
    {
      name: "assetType",
      wire: "targetType",
      in: "query",
      kind: "string",
      values: ["Audio", "Model", "Decal", "Plugin", "MeshPart", "Video", "FontFamily"]
    },
    { name: "assetId", wire: "targetId", in: "query", kind: "id" },
    { name: "collectionName", in: "query", kind: "string" },
    {
      name: "sortBy",
      in: "query",
      kind: "string",
      values: ["Name", "Creator", "Ratings", "TargetType", "DateSaved", "LastModified", "Price"]
    },
    { name: "sortDirection", in: "query", kind: "string", values: ["None", "Ascending", "Descending"] },
    { name: "limit", in: "query", kind: "integer", minimum: 1, maximum: 500 },
    { name: "page", in: "query", kind: "integer", minimum: 1, maximum: 2147483647 },
    { name: "keyword", in: "query", kind: "string" },
    { name: "hideOwnedAssets", in: "query", kind: "boolean" }
  ],
  body: { kind: "none" },
  output: Shapes.GetSavesResponse,
  errors: [400],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["creator-store-save:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 200, period: "MINUTE" }, oauth: { limit: 200, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "page",
    in: "query",
    cursor: "page",
    items: "saves",
    size: "limit",
    maxSize: 500,
    defaultSize: 100,
    first: 1,
    total: "totalCount",
    by: PagingStyles.page
  }
}

export interface CreateSaveInput {
  readonly body: Wire.CreateSaveRequest
}

/**
 * `POST /toolbox-service/v1/saves`
 *
 * - stability: beta
 * - scopes: creator-store-save:write
 * - quota: 200/minute for each key owner, 200/minute for each OAuth authorization
 * - retry class: guarded
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/creator-store#Saves_CreateSave
 */
export const createSave: Operation<CreateSaveInput, void> = {
  id: "creatorStore.createSave",
  service: "CreatorStore",
  name: "createSave",
  method: "POST",
  path: "/toolbox-service/v1/saves",
  parameters: [],
  body: { kind: "json", required: true, write: plainJson },
  errors: [400, 404, 409],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["creator-store-save:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 200, period: "MINUTE" }, oauth: { limit: 200, period: "MINUTE" } },
  retry: "guarded"
}

export interface DeleteSaveInput {
  readonly assetType?: Open<"Audio" | "Model" | "Decal" | "Plugin" | "MeshPart" | "Video" | "FontFamily">
  readonly assetId?: Id
  readonly collectionName?: string
}

/**
 * `DELETE /toolbox-service/v1/saves`
 *
 * - stability: beta
 * - scopes: creator-store-save:write
 * - quota: 200/minute for each key owner, 200/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/creator-store#Saves_DeleteSave
 */
export const deleteSave: Operation<DeleteSaveInput, void> = {
  id: "creatorStore.deleteSave",
  service: "CreatorStore",
  name: "deleteSave",
  method: "DELETE",
  path: "/toolbox-service/v1/saves",
  parameters: [
    {
      name: "assetType",
      wire: "targetType",
      in: "query",
      kind: "string",
      values: ["Audio", "Model", "Decal", "Plugin", "MeshPart", "Video", "FontFamily"]
    },
    { name: "assetId", wire: "targetId", in: "query", kind: "id" },
    { name: "collectionName", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  errors: [400, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["creator-store-save:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 200, period: "MINUTE" }, oauth: { limit: 200, period: "MINUTE" } },
  retry: "idempotent"
}

export interface BulkDeleteSavesInput {
  readonly body: Wire.BulkDeleteSavesRequest
}

/**
 * `POST /toolbox-service/v1/saves:bulkDelete`
 *
 * - stability: beta
 * - scopes: creator-store-save:write
 * - quota: 200/minute for each key owner, 200/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/creator-store#Saves_BulkDeleteSaves
 */
export const bulkDeleteSaves: Operation<BulkDeleteSavesInput, Shapes.BulkDeleteSavesResponse> = {
  id: "creatorStore.bulkDeleteSaves",
  service: "CreatorStore",
  name: "bulkDeleteSaves",
  method: "POST",
  path: "/toolbox-service/v1/saves:bulkDelete",
  parameters: [],
  body: { kind: "json", required: true, write: json },
  output: Shapes.BulkDeleteSavesResponse,
  errors: [400, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["creator-store-save:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 200, period: "MINUTE" }, oauth: { limit: 200, period: "MINUTE" } },
  limits: [{ at: "body.targets", maxItems: 5000 }],
  retry: "idempotent"
}

export interface GetAssetInput {
  readonly id: Id
}

/**
 * `GET /toolbox-service/v2/assets/{id}`
 *
 * - stability: beta
 * - scopes: creator-store-product:read
 * - quota: 1000/minute for each key owner, 1000/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/assets#Toolbox_GetAssetDetails
 */
export const getAsset: Operation<GetAssetInput, Shapes.CreatorStoreAssetAnswer> = {
  id: "creatorStore.getAsset",
  service: "CreatorStore",
  name: "getAsset",
  method: "GET",
  path: "/toolbox-service/v2/assets/{id}",
  parameters: [{ name: "id", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Shapes.CreatorStoreAssetAnswer,
  errors: [403, 404, 429],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["creator-store-product:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 1000, period: "MINUTE" }, oauth: { limit: 1000, period: "MINUTE" } },
  retry: "safe"
}

export interface SearchAssetsDeprecatedInput {
  readonly searchCategoryType?: Open<"Audio" | "Model" | "Decal" | "Plugin" | "MeshPart" | "Video" | "FontFamily">
  readonly query?: string
  readonly modelSubTypes?: ReadonlyArray<Open<"Ad" | "MaterialPack" | "Package">>
  readonly excludedModelSubTypes?: ReadonlyArray<Open<"Ad" | "MaterialPack" | "Package">>
  readonly creator?: string
  readonly userId?: Id
  readonly groupId?: Id
  readonly pageToken?: string
  readonly pageNumber?: number
  readonly maxPageSize?: number
  readonly sortDirection?: Open<"None" | "Ascending" | "Descending">
  readonly sortCategory?: Open<"Relevance" | "Trending" | "Top" | "AudioDuration" | "CreateTime" | "UpdatedTime" | "Ratings">
  readonly audioMinDurationSeconds?: number
  readonly audioMaxDurationSeconds?: number
  readonly audioArtist?: string
  readonly audioAlbum?: string
  readonly audioTypes?: ReadonlyArray<Open<"Music" | "SoundEffect" | "Unknown">>
  readonly includedInstanceTypes?: ReadonlyArray<Open<"Script" | "MeshPart" | "Decal" | "Animation" | "Audio" | "Tool">>
  readonly includeOnlyVerifiedCreators?: boolean
  readonly minPriceCents?: number | bigint
  readonly maxPriceCents?: number | bigint
  readonly facets?: ReadonlyArray<string>
  readonly tags?: ReadonlyArray<string>
  readonly categoryPath?: string
  readonly searchView?: Open<"IDs" | "Core" | "Full">
  readonly musicChartType?: Open<"None" | "Current" | "Week" | "Month" | "Year">
  readonly swimlane?: string
}

/**
 * `GET /toolbox-service/v2/assets:search`
 *
 * - stability: beta
 * - scopes: creator-store-product:read
 * - quota: 1000/minute for each key owner, 1000/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/assets#Toolbox_SearchCreatorStoreAssetsDeprecated
 */
export const searchAssetsDeprecated: Operation<SearchAssetsDeprecatedInput, Shapes.SearchCreatorStoreAssetsResponse> = {
  id: "creatorStore.searchAssetsDeprecated",
  service: "CreatorStore",
  name: "searchAssetsDeprecated",
  method: "GET",
  path: "/toolbox-service/v2/assets:search",
  parameters: [
    {
      name: "searchCategoryType",
      in: "query",
      kind: "string",
      values: ["Audio", "Model", "Decal", "Plugin", "MeshPart", "Video", "FontFamily"]
    },
    { name: "query", in: "query", kind: "string" },
    {
      name: "modelSubTypes",
      in: "query",
      kind: "string",
      list: true,
      values: ["Ad", "MaterialPack", "Package"]
    },
    {
      name: "excludedModelSubTypes",
      in: "query",
      kind: "string",
      list: true,
      values: ["Ad", "MaterialPack", "Package"]
    },
    { name: "creator", in: "query", kind: "string" },
    { name: "userId", in: "query", kind: "id", minimum: 1 },
    { name: "groupId", in: "query", kind: "id", minimum: 1 },
    { name: "pageToken", in: "query", kind: "string" },
    { name: "pageNumber", in: "query", kind: "integer", minimum: 0, maximum: 2147483647 },
    { name: "maxPageSize", in: "query", kind: "integer", minimum: 1, maximum: 100 },
    { name: "sortDirection", in: "query", kind: "string", values: ["None", "Ascending", "Descending"] },
    {
      name: "sortCategory",
      in: "query",
      kind: "string",
      values: ["Relevance", "Trending", "Top", "AudioDuration", "CreateTime", "UpdatedTime", "Ratings"]
    },
    { name: "audioMinDurationSeconds", in: "query", kind: "integer", minimum: 0, maximum: 2147483647 },
    { name: "audioMaxDurationSeconds", in: "query", kind: "integer", minimum: 1, maximum: 2147483647 },
    { name: "audioArtist", in: "query", kind: "string" },
    { name: "audioAlbum", in: "query", kind: "string" },
    {
      name: "audioTypes",
      in: "query",
      kind: "string",
      list: true,
      values: ["Music", "SoundEffect", "Unknown"]
    },
    {
      name: "includedInstanceTypes",
      in: "query",
      kind: "string",
      list: true,
      values: ["Script", "MeshPart", "Decal", "Animation", "Audio", "Tool"]
    },
    { name: "includeOnlyVerifiedCreators", in: "query", kind: "boolean" },
    { name: "minPriceCents", in: "query", kind: "integer", minimum: 0, maximum: 2147483647 },
    { name: "maxPriceCents", in: "query", kind: "integer", minimum: 0, maximum: 2147483647 },
    { name: "facets", in: "query", kind: "string", list: true },
    { name: "tags", in: "query", kind: "string", list: true },
    { name: "categoryPath", in: "query", kind: "string" },
    { name: "searchView", in: "query", kind: "string", values: ["IDs", "Core", "Full"] },
    {
      name: "musicChartType",
      in: "query",
      kind: "string",
      values: ["None", "Current", "Week", "Month", "Year"]
    },
    { name: "swimlane", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.SearchCreatorStoreAssetsResponse,
  mask: { at: "searchView", whole: ["Full"] },
  errors: [400, 429, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["creator-store-product:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 1000, period: "MINUTE" }, oauth: { limit: 1000, period: "MINUTE" } },
  retry: "safe",
  inGame: true,
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "creatorStoreAssets",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 100,
    defaultSize: 25,
    total: "totalResults"
  }
}

export interface SearchAssetsInput {
  readonly body: Wire.SearchCreatorStoreAssetsRequest
}

/**
 * `POST /toolbox-service/v2/assets:search`
 *
 * - stability: beta
 * - scopes: creator-store-product:read
 * - quota: 1000/minute for each key owner, 1000/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/creator-store#Toolbox_SearchCreatorStoreAssets
 */
export const searchAssets: Operation<SearchAssetsInput, Shapes.SearchCreatorStoreAssetsResponse> = {
  id: "creatorStore.searchAssets",
  service: "CreatorStore",
  name: "searchAssets",
  method: "POST",
  path: "/toolbox-service/v2/assets:search",
  parameters: [],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.SearchCreatorStoreAssetsResponse,
  errors: [400, 429, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["creator-store-product:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 1000, period: "MINUTE" }, oauth: { limit: 1000, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "body",
    cursor: "pageToken",
    items: "creatorStoreAssets",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 100,
    defaultSize: 25,
    total: "totalResults"
  }
}
