// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id, Operation, Segment, Timestamp } from "../../interface/Operation.ts"
import { fill } from "../../interface/Idempotency.ts"
import { json } from "../../interface/JsonBody.ts"
import { timestamp } from "../../interface/Written.ts"
import { shares } from "../../interface/Shares.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"

export interface ListInPlaceInput {
  readonly universeId: Id
  readonly placeId: Id
  readonly maxPageSize?: number
  readonly pageToken?: string
}

/**
 * `GET /cloud/v2/universes/{universe_id}/places/{place_id}/user-restrictions`
 *
 * - stability: beta
 * - scopes: universe.user-restriction:read
 * - quota: 150/second for each key owner, 30/second for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/bans-and-blocks#Cloud_ListUserRestrictions__Using_Universes
 */
export const listInPlace: Operation<ListInPlaceInput, Shapes.ListUserRestrictionsResponse> = {
  id: "userRestrictions.listInPlace",
  service: "UserRestrictions",
  name: "list",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/places/{place_id}/user-restrictions",
  variantOf: "userRestrictions.list",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "placeId", wire: "place_id", in: "path", kind: "id", required: true },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListUserRestrictionsResponse,
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.user-restriction:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 150, period: "SECOND" }, oauth: { limit: 30, period: "SECOND" } },
  buckets: [{ name: "userRestrictions.list", per: ["universeId"], limit: 50, period: "SECOND", by: shares }],
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "userRestrictions",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 100,
    defaultSize: 10
  }
}

export interface GetInPlaceInput {
  readonly universeId: Id
  readonly placeId: Id
  readonly userRestrictionId: Segment
}

/**
 * `GET /cloud/v2/universes/{universe_id}/places/{place_id}/user-restrictions/{user_restriction_id}`
 *
 * - stability: beta
 * - scopes: universe.user-restriction:read
 * - quota: 150/second for each key owner, 30/second for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/bans-and-blocks#Cloud_GetUserRestriction__Using_Universes_Places
 */
export const getInPlace: Operation<GetInPlaceInput, Shapes.UserRestrictionAnswer> = {
  id: "userRestrictions.getInPlace",
  service: "UserRestrictions",
  name: "get",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/places/{place_id}/user-restrictions/{user_restriction_id}",
  variantOf: "userRestrictions.get",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "placeId", wire: "place_id", in: "path", kind: "id", required: true },
    { name: "userRestrictionId", wire: "user_restriction_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.UserRestrictionAnswer,
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.user-restriction:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 150, period: "SECOND" }, oauth: { limit: 30, period: "SECOND" } },
  buckets: [{ name: "userRestrictions.get", per: ["universeId"], limit: 50, period: "SECOND", by: shares }],
  retry: "safe"
}

export interface UpdateInPlaceInput {
  readonly universeId: Id
  readonly placeId: Id
  readonly userRestrictionId: Segment
  readonly updateMask?: string
  readonly idempotencyKey?: string
  readonly firstSent?: Timestamp
  readonly body: Wire.UserRestriction
}

/**
 * `PATCH /cloud/v2/universes/{universe_id}/places/{place_id}/user-restrictions/{user_restriction_id}`
 *
 * - stability: beta
 * - scopes: universe.user-restriction:write
 * - quota: 150/second for each key owner, 30/second for each OAuth authorization
 * - retry class: key
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/bans-and-blocks#Cloud_UpdateUserRestriction__Using_Universes_Places
 */
export const updateInPlace: Operation<UpdateInPlaceInput, Shapes.UserRestrictionAnswer> = {
  id: "userRestrictions.updateInPlace",
  service: "UserRestrictions",
  name: "update",
  method: "PATCH",
  path: "/cloud/v2/universes/{universe_id}/places/{place_id}/user-restrictions/{user_restriction_id}",
  variantOf: "userRestrictions.update",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "placeId", wire: "place_id", in: "path", kind: "id", required: true },
    { name: "userRestrictionId", wire: "user_restriction_id", in: "path", kind: "string", required: true },
    { name: "updateMask", in: "query", kind: "string" },
    { name: "idempotencyKey", wire: "idempotencyKey.key", in: "query", kind: "string" },
    { name: "firstSent", wire: "idempotencyKey.firstSent", in: "query", kind: "timestamp", write: timestamp }
  ],
  body: { kind: "json", required: true, write: json },
  output: Shapes.UserRestrictionAnswer,
  idempotency: { key: "idempotencyKey", firstSent: "firstSent", fill: fill },
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.user-restriction:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 150, period: "SECOND" }, oauth: { limit: 30, period: "SECOND" } },
  buckets: [
    { name: "userRestrictions.update", per: ["universeId"], limit: 10, period: "SECOND", by: shares },
    {
      name: "userRestrictions.updateOfUser",
      per: ["universeId", "userRestrictionId"],
      limit: 2,
      period: "MINUTE",
      by: shares
    }
  ],
  limits: [
    { at: "body.gameJoinRestriction.privateReason", maxLength: 1000 },
    { at: "body.gameJoinRestriction.displayReason", maxLength: 400 }
  ],
  retry: "key"
}

export interface ListInput {
  readonly universeId: Id
  readonly maxPageSize?: number
  readonly pageToken?: string
  readonly placeId?: Id | undefined
}

/**
 * `GET /cloud/v2/universes/{universe_id}/user-restrictions`
 *
 * - stability: beta
 * - scopes: universe.user-restriction:read
 * - quota: 150/second for each key owner, 30/second for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/bans-and-blocks#Cloud_ListUserRestrictions
 */
export const list: Operation<ListInput, Shapes.ListUserRestrictionsResponse> = {
  id: "userRestrictions.list",
  service: "UserRestrictions",
  name: "list",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/user-restrictions",
  variants: [{ when: "placeId", use: () => listInPlace }],
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListUserRestrictionsResponse,
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.user-restriction:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 150, period: "SECOND" }, oauth: { limit: 30, period: "SECOND" } },
  buckets: [{ name: "userRestrictions.list", per: ["universeId"], limit: 50, period: "SECOND", by: shares }],
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "userRestrictions",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 100,
    defaultSize: 10
  }
}

export interface GetInput {
  readonly universeId: Id
  readonly userRestrictionId: Segment
  readonly placeId?: Id | undefined
}

/**
 * `GET /cloud/v2/universes/{universe_id}/user-restrictions/{user_restriction_id}`
 *
 * - stability: beta
 * - scopes: universe.user-restriction:read
 * - quota: 150/second for each key owner, 30/second for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/bans-and-blocks#Cloud_GetUserRestriction__Using_Universes
 */
export const get: Operation<GetInput, Shapes.UserRestrictionAnswer> = {
  id: "userRestrictions.get",
  service: "UserRestrictions",
  name: "get",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/user-restrictions/{user_restriction_id}",
  variants: [{ when: "placeId", use: () => getInPlace }],
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "userRestrictionId", wire: "user_restriction_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.UserRestrictionAnswer,
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.user-restriction:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 150, period: "SECOND" }, oauth: { limit: 30, period: "SECOND" } },
  buckets: [{ name: "userRestrictions.get", per: ["universeId"], limit: 50, period: "SECOND", by: shares }],
  retry: "safe"
}

export interface UpdateInput {
  readonly universeId: Id
  readonly userRestrictionId: Segment
  readonly updateMask?: string
  readonly idempotencyKey?: string
  readonly firstSent?: Timestamp
  readonly placeId?: Id | undefined
  readonly body: Wire.UserRestriction
}

/**
 * `PATCH /cloud/v2/universes/{universe_id}/user-restrictions/{user_restriction_id}`
 *
 * - stability: beta
 * - scopes: universe.user-restriction:write
 * - quota: 150/second for each key owner, 30/second for each OAuth authorization
 * - retry class: key
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/bans-and-blocks#Cloud_UpdateUserRestriction__Using_Universes
 */
export const update: Operation<UpdateInput, Shapes.UserRestrictionAnswer> = {
  id: "userRestrictions.update",
  service: "UserRestrictions",
  name: "update",
  method: "PATCH",
  path: "/cloud/v2/universes/{universe_id}/user-restrictions/{user_restriction_id}",
  variants: [{ when: "placeId", use: () => updateInPlace }],
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "userRestrictionId", wire: "user_restriction_id", in: "path", kind: "string", required: true },
    { name: "updateMask", in: "query", kind: "string" },
    { name: "idempotencyKey", wire: "idempotencyKey.key", in: "query", kind: "string" },
    { name: "firstSent", wire: "idempotencyKey.firstSent", in: "query", kind: "timestamp", write: timestamp }
  ],
  body: { kind: "json", required: true, write: json },
  output: Shapes.UserRestrictionAnswer,
  idempotency: { key: "idempotencyKey", firstSent: "firstSent", fill: fill },
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.user-restriction:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 150, period: "SECOND" }, oauth: { limit: 30, period: "SECOND" } },
  buckets: [
    { name: "userRestrictions.update", per: ["universeId"], limit: 10, period: "SECOND", by: shares },
    {
      name: "userRestrictions.updateOfUser",
      per: ["universeId", "userRestrictionId"],
      limit: 2,
      period: "MINUTE",
      by: shares
    }
  ],
  limits: [
    { at: "body.gameJoinRestriction.privateReason", maxLength: 1000 },
    { at: "body.gameJoinRestriction.displayReason", maxLength: 400 }
  ],
  retry: "key"
}

export interface ListLogsInput {
  readonly universeId: Id
  readonly maxPageSize?: number
  readonly pageToken?: string
  readonly filter?: string
}

/**
 * `GET /cloud/v2/universes/{universe_id}/user-restrictions:listLogs`
 *
 * - stability: beta
 * - scopes: universe.user-restriction:read
 * - quota: 150/second for each key owner, 30/second for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/bans-and-blocks#Cloud_ListUserRestrictionLogs
 */
export const listLogs: Operation<ListLogsInput, Shapes.ListUserRestrictionLogsResponse> = {
  id: "userRestrictions.listLogs",
  service: "UserRestrictions",
  name: "listLogs",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/user-restrictions:listLogs",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" },
    { name: "filter", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListUserRestrictionLogsResponse,
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe.user-restriction:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 150, period: "SECOND" }, oauth: { limit: 30, period: "SECOND" } },
  buckets: [{ name: "userRestrictions.listLogs", per: ["universeId"], limit: 50, period: "SECOND", by: shares }],
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "logs",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 100,
    defaultSize: 10
  }
}
