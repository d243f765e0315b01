// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id, Open, Operation, Segment, Starter } from "../../interface/Operation.ts"
import { json } from "../../interface/JsonBody.ts"
import { shares } from "../../interface/Shares.ts"
import * as Families from "../../interface/Families.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"

export interface GetInput {
  readonly userId: Id
}

/**
 * `GET /cloud/v2/users/{user_id}`
 *
 * - stability: beta
 * - scopes: user.advanced:read (optional: idVerified), user.social:read (optional: socialNetworkProfiles)
 * - quota: 1000/minute for each key owner, 10/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/users#Cloud_GetUser
 */
export const get: Operation<GetInput, Shapes.UserAnswer> = {
  id: "users.get",
  service: "Users",
  name: "get",
  method: "GET",
  path: "/cloud/v2/users/{user_id}",
  parameters: [{ name: "userId", wire: "user_id", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Shapes.UserAnswer,
  auth: ["apiKey", "oauth"],
  scopes: {
    optional: [
      { scope: "user.advanced:read", unlocks: "idVerified" },
      { scope: "user.social:read", unlocks: "socialNetworkProfiles" }
    ]
  },
  stability: "BETA",
  quota: { apiKey: { limit: 1000, period: "MINUTE" }, oauth: { limit: 10, period: "MINUTE" } },
  retry: "safe"
}

export interface ListInventoryItemsInput {
  readonly userId: Id
  readonly maxPageSize?: number
  readonly pageToken?: string
  readonly filter?: string
}

/**
 * `GET /cloud/v2/users/{user_id}/inventory-items`
 *
 * - stability: beta
 * - scopes: user.inventory-item:read (optional: inventories that are not public)
 * - quota: 100/minute for each key owner, 20/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/inventories#Cloud_ListInventoryItems
 */
export const listInventoryItems: Operation<ListInventoryItemsInput, Shapes.ListInventoryItemsResponse> = {
  id: "users.listInventoryItems",
  service: "Users",
  name: "listInventoryItems",
  method: "GET",
  path: "/cloud/v2/users/{user_id}/inventory-items",
  parameters: [
    { name: "userId", wire: "user_id", in: "path", kind: "id", required: true },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" },
    { name: "filter", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListInventoryItemsResponse,
  auth: ["apiKey", "oauth"],
  scopes: { optional: [{ scope: "user.inventory-item:read", unlocks: "inventories that are not public" }] },
  stability: "BETA",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 20, period: "MINUTE" } },
  retry: "safe",
  inGame: true,
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "inventoryItems",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 100,
    defaultSize: 10
  }
}

export interface SendNotificationInput {
  readonly userId: Id
  readonly body: Wire.UserNotification
}

/**
 * `POST /cloud/v2/users/{user_id}/notifications`
 *
 * - stability: stable
 * - scopes: user.user-notification:write
 * - quota: 4000/second for each key owner, 4000/second for each OAuth authorization
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/notifications#Cloud_CreateUserNotification
 */
export const sendNotification: Operation<SendNotificationInput, Shapes.UserNotification> = {
  id: "users.sendNotification",
  service: "Users",
  name: "sendNotification",
  method: "POST",
  path: "/cloud/v2/users/{user_id}/notifications",
  parameters: [{ name: "userId", wire: "user_id", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: json },
  output: Shapes.UserNotification,
  auth: ["apiKey", "oauth"],
  scopes: { all: ["user.user-notification:write"] },
  stability: "STABLE",
  quota: { apiKey: { limit: 4000, period: "SECOND" }, oauth: { limit: 4000, period: "SECOND" } },
  buckets: [
    {
      name: "users.notificationsOfUser",
      per: ["userId", "body.source.universe"],
      limit: 1,
      period: "DAY",
      by: shares
    }
  ],
  limits: [{ at: "body.payload.joinExperience.launchData", maxBytes: 200 }],
  retry: "unsafe"
}

export interface GetThumbnailOperationInput {
  readonly userId: Id
  readonly operationId: Segment
}

/**
 * `GET /cloud/v2/users/{user_id}/operations/{operation_id}`
 *
 * - stability: beta
 * - scopes: none
 * - quota: 1000/minute for each key owner, 10/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/users#Cloud_GetUserThumbnailGenerationOperation
 */
export const getThumbnailOperation: Operation<GetThumbnailOperationInput, Shapes.OperationsOperation> = {
  id: "users.getThumbnailOperation",
  service: "Users",
  name: "getThumbnailOperation",
  method: "GET",
  path: "/cloud/v2/users/{user_id}/operations/{operation_id}",
  parameters: [
    { name: "userId", wire: "user_id", in: "path", kind: "id", required: true },
    { name: "operationId", wire: "operation_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.OperationsOperation,
  auth: ["apiKey", "oauth"],
  scopes: {},
  stability: "BETA",
  quota: { apiKey: { limit: 1000, period: "MINUTE" }, oauth: { limit: 10, period: "MINUTE" } },
  retry: "safe",
  longRunning: { family: "cloud", role: "poll" }
}

export interface GenerateThumbnailInput {
  readonly userId: Id
  readonly size?: number
  readonly format?: Open<"FORMAT_UNSPECIFIED" | "PNG" | "JPEG">
  readonly shape?: Open<"SHAPE_UNSPECIFIED" | "ROUND" | "SQUARE">
}

/**
 * `GET /cloud/v2/users/{user_id}:generateThumbnail`
 *
 * - stability: beta
 * - scopes: none
 * - quota: 1000/minute for each key owner, 10/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/avatars#Cloud_GenerateUserThumbnail
 */
export const generateThumbnail: Starter<GenerateThumbnailInput, Shapes.Operation, Shapes.GenerateUserThumbnailResponse> = {
  id: "users.generateThumbnail",
  service: "Users",
  name: "generateThumbnail",
  method: "GET",
  path: "/cloud/v2/users/{user_id}:generateThumbnail",
  parameters: [
    { name: "userId", wire: "user_id", in: "path", kind: "id", required: true },
    { name: "size", in: "query", kind: "integer" },
    { name: "format", in: "query", kind: "string", values: ["FORMAT_UNSPECIFIED", "PNG", "JPEG"] },
    { name: "shape", in: "query", kind: "string", values: ["SHAPE_UNSPECIFIED", "ROUND", "SQUARE"] }
  ],
  body: { kind: "none" },
  output: Shapes.Operation,
  auth: ["apiKey", "oauth"],
  scopes: {},
  stability: "BETA",
  quota: { apiKey: { limit: 1000, period: "MINUTE" }, oauth: { limit: 10, period: "MINUTE" } },
  retry: "safe",
  longRunning: {
    family: "cloud",
    role: "start",
    reads: Families.cloud,
    poll: "users.getThumbnailOperation",
    pollWith: () => getThumbnailOperation,
    result: Shapes.GenerateUserThumbnailResponse
  }
}

export interface ListFollowedUniversesInput {
  readonly userId: Id
}

/**
 * `GET /legacy-followings/v1/users/{userId}/universes`
 *
 * - stability: not stated
 * - scopes: legacy-universe.following:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/interactions#get_legacy_followings_v1_users__userId__universes
 */
export const listFollowedUniverses: Operation<ListFollowedUniversesInput, Shapes.ListFollowedUniversesOutput> = {
  id: "users.listFollowedUniverses",
  service: "Users",
  name: "listFollowedUniverses",
  method: "GET",
  path: "/legacy-followings/v1/users/{userId}/universes",
  parameters: [{ name: "userId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Shapes.ListFollowedUniversesOutput,
  errors: [401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe.following:read"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}

export interface FollowUniverseInput {
  readonly userId: Id
  readonly universeId: Id
}

/**
 * `POST /legacy-followings/v1/users/{userId}/universes/{universeId}`
 *
 * - stability: not stated
 * - scopes: legacy-universe.following:write
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/interactions#post_legacy_followings_v1_users__userId__universes__universeId_
 */
export const followUniverse: Operation<FollowUniverseInput, Shapes.UserFollowingUniverseResponse> = {
  id: "users.followUniverse",
  service: "Users",
  name: "followUniverse",
  method: "POST",
  path: "/legacy-followings/v1/users/{userId}/universes/{universeId}",
  parameters: [
    { name: "userId", in: "path", kind: "id", required: true },
    { name: "universeId", in: "path", kind: "id", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.UserFollowingUniverseResponse,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe.following:write"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface UnfollowUniverseInput {
  readonly userId: Id
  readonly universeId: Id
}

/**
 * `DELETE /legacy-followings/v1/users/{userId}/universes/{universeId}`
 *
 * - stability: not stated
 * - scopes: legacy-universe.following:write
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/interactions#delete_legacy_followings_v1_users__userId__universes__universeId_
 */
export const unfollowUniverse: Operation<UnfollowUniverseInput, Shapes.UserFollowingUniverseResponse> = {
  id: "users.unfollowUniverse",
  service: "Users",
  name: "unfollowUniverse",
  method: "DELETE",
  path: "/legacy-followings/v1/users/{userId}/universes/{universeId}",
  parameters: [
    { name: "userId", in: "path", kind: "id", required: true },
    { name: "universeId", in: "path", kind: "id", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.UserFollowingUniverseResponse,
  errors: [401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe.following:write"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface GetUniverseFollowStatusInput {
  readonly userId: Id
  readonly universeId: Id
}

/**
 * `GET /legacy-followings/v1/users/{userId}/universes/{universeId}/status`
 *
 * - stability: not stated
 * - scopes: legacy-universe.following:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/interactions#get_legacy_followings_v1_users__userId__universes__universeId__status
 */
export const getUniverseFollowStatus: Operation<GetUniverseFollowStatusInput, Shapes.UserFollowingUniverseStatusResponse> = {
  id: "users.getUniverseFollowStatus",
  service: "Users",
  name: "getUniverseFollowStatus",
  method: "GET",
  path: "/legacy-followings/v1/users/{userId}/universes/{universeId}/status",
  parameters: [
    { name: "userId", in: "path", kind: "id", required: true },
    { name: "universeId", in: "path", kind: "id", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.UserFollowingUniverseStatusResponse,
  errors: [401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe.following:read"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}

export interface ListFollowedUniversesV2Input {
  readonly userId: Id
}

/**
 * `GET /legacy-followings/v2/users/{userId}/universes`
 *
 * - stability: not stated
 * - scopes: legacy-universe.following:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/interactions#get_legacy_followings_v2_users__userId__universes
 */
export const listFollowedUniversesV2: Operation<ListFollowedUniversesV2Input, Shapes.FollowsByTypeResponse> = {
  id: "users.listFollowedUniversesV2",
  service: "Users",
  name: "listFollowedUniversesV2",
  method: "GET",
  path: "/legacy-followings/v2/users/{userId}/universes",
  parameters: [{ name: "userId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Shapes.FollowsByTypeResponse,
  errors: [401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe.following:read"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}
