// Generated from specs/ by `npm run generate`. Do not edit.
import type { FileInput, Id, Open, Operation, Starter } from "../../interface/Operation.ts"
import { multipart } from "../../interface/Multipart.ts"
import { json } from "../../interface/JsonBody.ts"
import * as Families from "../../interface/Families.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"

export interface ListPersonalizationsInput {
  readonly universeId: Id
  readonly status?: Open<"Active" | "Inactive">
  readonly limit?: number
  readonly cursor?: string
}

/**
 * `GET /thumbnail-personalization-api/v1/universes/{universeId}/personalization`
 *
 * - stability: experimental
 * - scopes: universe.thumbnail:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/thumbnail-personalization#ThumbnailPersonalizationApi.HomepageThumbnail_FindThumbnailPersonalizations
 */
export const listPersonalizations: Operation<ListPersonalizationsInput, Shapes.ListPersonalizationsOutput> = {
  id: "thumbnails.listPersonalizations",
  service: "Thumbnails",
  name: "listPersonalizations",
  method: "GET",
  path: "/thumbnail-personalization-api/v1/universes/{universeId}/personalization",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "status", in: "query", kind: "string", values: ["Active", "Inactive"] },
    { name: "limit", in: "query", kind: "integer" },
    { name: "cursor", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListPersonalizationsOutput,
  errors: [400, 401, 403, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.thumbnail:read"], resource: "universe" },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "cursor",
    items: "personalizedConfigs",
    size: "limit",
    next: "nextCursor"
  }
}

export interface CreatePersonalizationInput {
  readonly universeId: Id
  readonly body: Wire.CreateThumbnailPersonalizationRequest
}

/**
 * `POST /thumbnail-personalization-api/v1/universes/{universeId}/personalization/create`
 *
 * - stability: experimental
 * - scopes: universe.thumbnail:write
 * - quota: 50/minute for each key owner, 50/minute for each OAuth authorization
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/thumbnail-personalization#ThumbnailPersonalizationApi.HomepageThumbnail_CreateThumbnailPersonalization
 */
export const createPersonalization: Operation<CreatePersonalizationInput, Shapes.CreatePersonalizationOutput> = {
  id: "thumbnails.createPersonalization",
  service: "Thumbnails",
  name: "createPersonalization",
  method: "POST",
  path: "/thumbnail-personalization-api/v1/universes/{universeId}/personalization/create",
  parameters: [{ name: "universeId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: json },
  output: Shapes.CreatePersonalizationOutput,
  errors: [400, 401, 403, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.thumbnail:write"], resource: "universe" },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 50, period: "MINUTE" }, oauth: { limit: 50, period: "MINUTE" } },
  limits: [{ at: "body.homepageThumbnailIds", maxItems: 5 }],
  retry: "unsafe"
}

export interface UpdatePersonalizationInput {
  readonly universeId: Id
  readonly body: Wire.UpdateThumbnailPersonalizationRequest
}

/**
 * `POST /thumbnail-personalization-api/v1/universes/{universeId}/personalization/update`
 *
 * - stability: experimental
 * - scopes: universe.thumbnail:write
 * - quota: 50/minute for each key owner, 50/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/thumbnail-personalization#ThumbnailPersonalizationApi.HomepageThumbnail_UpdateThumbnailPersonalization
 */
export const updatePersonalization: Operation<UpdatePersonalizationInput, Shapes.UpdatePersonalizationOutput> = {
  id: "thumbnails.updatePersonalization",
  service: "Thumbnails",
  name: "updatePersonalization",
  method: "POST",
  path: "/thumbnail-personalization-api/v1/universes/{universeId}/personalization/update",
  parameters: [{ name: "universeId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: json },
  output: Shapes.UpdatePersonalizationOutput,
  errors: [400, 401, 403, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.thumbnail:write"], resource: "universe" },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 50, period: "MINUTE" }, oauth: { limit: 50, period: "MINUTE" } },
  limits: [{ at: "body.homepageThumbnailIds", maxItems: 5 }],
  retry: "idempotent"
}

export interface ListHomepageThumbnailsInput {
  readonly universeId: Id
  readonly limit?: number
  readonly nextCursor?: string
}

/**
 * `GET /thumbnail-personalization-api/v1/universes/{universeId}/thumbnails`
 *
 * - stability: experimental
 * - scopes: universe.thumbnail:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/thumbnail-personalization#ThumbnailPersonalizationApi.HomepageThumbnail_GetHomepageThumbnails
 */
export const listHomepageThumbnails: Operation<ListHomepageThumbnailsInput, Shapes.FindThumbnailsResponse> = {
  id: "thumbnails.listHomepageThumbnails",
  service: "Thumbnails",
  name: "listHomepageThumbnails",
  method: "GET",
  path: "/thumbnail-personalization-api/v1/universes/{universeId}/thumbnails",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "limit", in: "query", kind: "integer" },
    { name: "nextCursor", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.FindThumbnailsResponse,
  errors: [400, 401, 403, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.thumbnail:read"], resource: "universe" },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "nextCursor",
    items: "homepageThumbnails",
    size: "limit",
    next: "nextCursor"
  }
}

export interface DeleteHomepageThumbnailsInput {
  readonly universeId: Id
  readonly homepageThumbnailIds?: ReadonlyArray<string>
}

/**
 * `DELETE /thumbnail-personalization-api/v1/universes/{universeId}/thumbnails`
 *
 * - stability: experimental
 * - scopes: universe.thumbnail:write
 * - quota: 50/minute for each key owner, 50/minute for each OAuth authorization
 * - retry class: idempotent
 * - irreversible: thumbnails are deleted
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/thumbnail-personalization#ThumbnailPersonalizationApi.HomepageThumbnail_DeleteHomepageThumbnails
 */
export const deleteHomepageThumbnails: Operation<DeleteHomepageThumbnailsInput, Shapes.DeleteHomepageThumbnailsOutput> = {
  id: "thumbnails.deleteHomepageThumbnails",
  service: "Thumbnails",
  name: "deleteHomepageThumbnails",
  method: "DELETE",
  path: "/thumbnail-personalization-api/v1/universes/{universeId}/thumbnails",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "homepageThumbnailIds", in: "query", kind: "string", list: true }
  ],
  body: { kind: "none" },
  output: Shapes.DeleteHomepageThumbnailsOutput,
  errors: [400, 401, 403, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.thumbnail:write"], resource: "universe" },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 50, period: "MINUTE" }, oauth: { limit: 50, period: "MINUTE" } },
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "thumbnails are deleted" }
}

export interface UploadHomepageThumbnailsInput {
  readonly universeId: Id
  readonly body: { readonly files?: ReadonlyArray<FileInput> }
}

/**
 * `POST /thumbnail-personalization-api/v1/universes/{universeId}/thumbnails/uploads`
 *
 * - stability: experimental
 * - scopes: universe.thumbnail:write
 * - quota: 50/minute for each key owner, 50/minute for each OAuth authorization
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/thumbnail-personalization#ThumbnailPersonalizationApi.HomepageThumbnail_UploadHomepageThumbnails
 */
export const uploadHomepageThumbnails: Starter<UploadHomepageThumbnailsInput, Shapes.UploadThumbnailsResponse, Shapes.UploadThumbnailsStatusResponse> = {
  id: "thumbnails.uploadHomepageThumbnails",
  service: "Thumbnails",
  name: "uploadHomepageThumbnails",
  method: "POST",
  path: "/thumbnail-personalization-api/v1/universes/{universeId}/thumbnails/uploads",
  parameters: [{ name: "universeId", in: "path", kind: "id", required: true }],
  body: { kind: "multipart", parts: [{ name: "files", kind: "file", list: true }], write: multipart },
  output: Shapes.UploadThumbnailsResponse,
  errors: [400, 401, 403, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.thumbnail:write"], resource: "universe" },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 50, period: "MINUTE" }, oauth: { limit: 50, period: "MINUTE" } },
  limits: [{ at: "body.files", maxBytes: 3145728, maxItems: 5 }],
  retry: "unsafe",
  longRunning: {
    family: "thumbnails",
    role: "start",
    reads: Families.thumbnails,
    poll: "thumbnails.getUploadStatus",
    pollWith: () => getUploadStatus,
    result: Shapes.UploadThumbnailsStatusResponse
  }
}

export interface GetUploadStatusInput {
  readonly universeId: Id
  readonly operationIds?: ReadonlyArray<string>
}

/**
 * `GET /thumbnail-personalization-api/v1/universes/{universeId}/thumbnails/uploads/status`
 *
 * - stability: experimental
 * - scopes: universe.thumbnail:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/thumbnail-personalization#ThumbnailPersonalizationApi.HomepageThumbnail_GetHomepageThumbnailsStatus
 */
export const getUploadStatus: Operation<GetUploadStatusInput, Shapes.UploadThumbnailsStatusResponse> = {
  id: "thumbnails.getUploadStatus",
  service: "Thumbnails",
  name: "getUploadStatus",
  method: "GET",
  path: "/thumbnail-personalization-api/v1/universes/{universeId}/thumbnails/uploads/status",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "operationIds", in: "query", kind: "string", list: true }
  ],
  body: { kind: "none" },
  output: Shapes.UploadThumbnailsStatusResponse,
  errors: [400, 401, 403, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.thumbnail:read"], resource: "universe" },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  longRunning: { family: "thumbnails", role: "poll" },
  progress: { state: "uploadStatus", done: ["2", "finished", "completed"] }
}

export interface GetAsset3dInput {
  readonly assetId: Id
  readonly useGltf?: boolean
  readonly placeId?: Id
}

/**
 * `GET /v1/assets-thumbnail-3d`
 *
 * - stability: beta
 * - scopes: thumbnail:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/assets#thumbnails_get_v1_assets_thumbnail_3d
 */
export const getAsset3d: Operation<GetAsset3dInput, Shapes.Thumbnail3d> = {
  id: "thumbnails.getAsset3d",
  service: "Thumbnails",
  name: "getAsset3d",
  method: "GET",
  path: "/v1/assets-thumbnail-3d",
  server: "https://thumbnails.roblox.com",
  parameters: [
    { name: "assetId", in: "query", kind: "id", required: true },
    { name: "useGltf", in: "query", kind: "boolean" },
    { name: "placeId", wire: "Roblox-Place-Id", in: "header", kind: "id" }
  ],
  body: { kind: "none" },
  output: Shapes.Thumbnail3d,
  errors: [400],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["thumbnail:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  progress: { state: "state", done: ["Completed"], failed: ["Error", "Blocked"] }
}

export interface GetAvatar3dInput {
  readonly userId: Id
}

/**
 * `GET /v1/users/avatar-3d`
 *
 * - stability: beta
 * - scopes: thumbnail:read
 * - quota: 500/minute for each key owner, 500/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/avatars#thumbnails_get_v1_users_avatar_3d
 */
export const getAvatar3d: Operation<GetAvatar3dInput, Shapes.Thumbnail3d> = {
  id: "thumbnails.getAvatar3d",
  service: "Thumbnails",
  name: "getAvatar3d",
  method: "GET",
  path: "/v1/users/avatar-3d",
  server: "https://thumbnails.roblox.com",
  parameters: [{ name: "userId", in: "query", kind: "id", required: true }],
  body: { kind: "none" },
  output: Shapes.Thumbnail3d,
  errors: [400],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["thumbnail:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 500, period: "MINUTE" }, oauth: { limit: 500, period: "MINUTE" } },
  retry: "safe",
  progress: { state: "state", done: ["Completed"], failed: ["Error", "Blocked"] }
}

export interface GetOutfit3dInput {
  readonly outfitId: Id
}

/**
 * `GET /v1/users/outfit-3d`
 *
 * - stability: beta
 * - scopes: thumbnail:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/thumbnails#thumbnails_get_v1_users_outfit_3d
 */
export const getOutfit3d: Operation<GetOutfit3dInput, Shapes.Thumbnail3d> = {
  id: "thumbnails.getOutfit3d",
  service: "Thumbnails",
  name: "getOutfit3d",
  method: "GET",
  path: "/v1/users/outfit-3d",
  server: "https://thumbnails.roblox.com",
  parameters: [{ name: "outfitId", in: "query", kind: "id", required: true }],
  body: { kind: "none" },
  output: Shapes.Thumbnail3d,
  auth: ["apiKey", "oauth"],
  scopes: { all: ["thumbnail:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  progress: { state: "state", done: ["Completed"], failed: ["Error", "Blocked"] }
}
