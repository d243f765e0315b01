// Generated from specs/ by `npm run generate`. Do not edit.
import type { FileInput, Id, Open, Operation, Segment } from "../../interface/Operation.ts"
import { multipart } from "../../interface/Multipart.ts"
import * as Shapes from "./shapes.ts"

export interface GetSubscriptionInput {
  readonly universeId: Id
  readonly subscriptionProductId: Segment
  readonly subscriptionId: Segment
  readonly view?: Open<"VIEW_UNSPECIFIED" | "BASIC" | "FULL">
}

/**
 * `GET /cloud/v2/universes/{universe_id}/subscription-products/{subscription_product_id}/subscriptions/{subscription_id}`
 *
 * - stability: beta
 * - scopes: universe:write (any of), universe.subscription-product.subscription:read (any of)
 * - quota: 500/minute for each key owner, 3/second for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/users#Cloud_GetSubscription
 */
export const getSubscription: Operation<GetSubscriptionInput, Shapes.Subscription> = {
  id: "monetization.getSubscription",
  service: "Monetization",
  name: "getSubscription",
  method: "GET",
  path: "/cloud/v2/universes/{universe_id}/subscription-products/{subscription_product_id}/subscriptions/{subscription_id}",
  parameters: [
    { name: "universeId", wire: "universe_id", in: "path", kind: "id", required: true },
    {
      name: "subscriptionProductId",
      wire: "subscription_product_id",
      in: "path",
      kind: "string",
      required: true
    },
    { name: "subscriptionId", wire: "subscription_id", in: "path", kind: "string", required: true },
    { name: "view", in: "query", kind: "string", values: ["VIEW_UNSPECIFIED", "BASIC", "FULL"] }
  ],
  body: { kind: "none" },
  output: Shapes.Subscription,
  mask: { at: "view", whole: ["FULL"] },
  auth: ["apiKey", "oauth"],
  scopes: { any: ["universe:write", "universe.subscription-product.subscription:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 500, period: "MINUTE" }, oauth: { limit: 3, period: "SECOND" } },
  retry: "safe"
}

export interface CreateDeveloperProductInput {
  readonly universeId: Id
  readonly body: { readonly name: string; readonly description?: string; readonly isForSale?: boolean; readonly price?: Id; readonly imageFile?: FileInput; readonly isRegionalPricingEnabled?: boolean; readonly isManagedPricingEnabled?: boolean }
}

/**
 * `POST /developer-products/v2/universes/{universeId}/developer-products`
 *
 * - stability: beta
 * - scopes: developer-product:write
 * - quota: 3/second for each key owner, 3/second for each OAuth authorization
 * - retry class: guarded
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/developer-products#DeveloperProducts_CreateDeveloperProductV2
 */
export const createDeveloperProduct: Operation<CreateDeveloperProductInput, Shapes.DeveloperProductConfigV2> = {
  id: "monetization.createDeveloperProduct",
  service: "Monetization",
  name: "createDeveloperProduct",
  method: "POST",
  path: "/developer-products/v2/universes/{universeId}/developer-products",
  parameters: [{ name: "universeId", in: "path", kind: "id", required: true }],
  body: {
    kind: "multipart",
    parts: [
      { name: "name", kind: "text", required: true },
      { name: "description", kind: "text" },
      { name: "isForSale", kind: "text" },
      { name: "price", kind: "text" },
      { name: "imageFile", kind: "file" },
      { name: "isRegionalPricingEnabled", kind: "text" },
      { name: "isManagedPricingEnabled", kind: "text" }
    ],
    write: multipart
  },
  output: Shapes.DeveloperProductConfigV2,
  errors: [400, 401, 403, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["developer-product:write"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 3, period: "SECOND" }, oauth: { limit: 3, period: "SECOND" } },
  retry: "guarded"
}

export interface ListDeveloperProductsInput {
  readonly universeId: Id
  readonly pageSize?: number
  readonly pageToken?: string
}

/**
 * `GET /developer-products/v2/universes/{universeId}/developer-products/creator`
 *
 * - stability: beta
 * - scopes: developer-product:read
 * - quota: 10/second for each key owner, 10/second for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/developer-products#DeveloperProducts_ListDeveloperProductConfigsByUniverseV2
 */
export const listDeveloperProducts: Operation<ListDeveloperProductsInput, Shapes.ListDeveloperProductConfigsV2Response> = {
  id: "monetization.listDeveloperProducts",
  service: "Monetization",
  name: "listDeveloperProducts",
  method: "GET",
  path: "/developer-products/v2/universes/{universeId}/developer-products/creator",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "pageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListDeveloperProductConfigsV2Response,
  errors: [400, 401, 403, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["developer-product:read"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 10, period: "SECOND" }, oauth: { limit: 10, period: "SECOND" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "developerProducts",
    size: "pageSize",
    next: "nextPageToken",
    defaultSize: 50
  }
}

export interface UpdateDeveloperProductInput {
  readonly universeId: Id
  readonly productId: Id
  readonly body: { readonly name?: string; readonly description?: string; readonly isForSale?: boolean; readonly price?: Id; readonly imageFile?: FileInput; readonly isRegionalPricingEnabled?: boolean; readonly storePageEnabled?: boolean; readonly isManagedPricingEnabled?: boolean }
}

/**
 * `PATCH /developer-products/v2/universes/{universeId}/developer-products/{productId}`
 *
 * - stability: beta
 * - scopes: developer-product:write
 * - quota: 3/second for each key owner, 3/second for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/developer-products#DeveloperProducts_UpdateDeveloperProductV2
 */
export const updateDeveloperProduct: Operation<UpdateDeveloperProductInput, void> = {
  id: "monetization.updateDeveloperProduct",
  service: "Monetization",
  name: "updateDeveloperProduct",
  method: "PATCH",
  path: "/developer-products/v2/universes/{universeId}/developer-products/{productId}",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "productId", in: "path", kind: "id", required: true }
  ],
  body: {
    kind: "multipart",
    parts: [
      { name: "name", kind: "text" },
      { name: "description", kind: "text" },
      { name: "isForSale", kind: "text" },
      { name: "price", kind: "text" },
      { name: "imageFile", kind: "file" },
      { name: "isRegionalPricingEnabled", kind: "text" },
      { name: "storePageEnabled", kind: "text" },
      { name: "isManagedPricingEnabled", kind: "text" }
    ],
    write: multipart
  },
  errors: [400, 401, 403, 404, 409],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["developer-product:write"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 3, period: "SECOND" }, oauth: { limit: 3, period: "SECOND" } },
  retry: "idempotent"
}

export interface GetDeveloperProductInput {
  readonly universeId: Id
  readonly productId: Id
}

/**
 * `GET /developer-products/v2/universes/{universeId}/developer-products/{productId}/creator`
 *
 * - stability: beta
 * - scopes: developer-product:read
 * - quota: 10/second for each key owner, 10/second for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/developer-products#DeveloperProducts_GetDeveloperProductConfigV2
 */
export const getDeveloperProduct: Operation<GetDeveloperProductInput, Shapes.DeveloperProductConfigV2> = {
  id: "monetization.getDeveloperProduct",
  service: "Monetization",
  name: "getDeveloperProduct",
  method: "GET",
  path: "/developer-products/v2/universes/{universeId}/developer-products/{productId}/creator",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "productId", in: "path", kind: "id", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.DeveloperProductConfigV2,
  errors: [401, 403, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["developer-product:read"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 10, period: "SECOND" }, oauth: { limit: 10, period: "SECOND" } },
  retry: "safe"
}

export interface CreateGamePassInput {
  readonly universeId: Id
  readonly body: { readonly name: string; readonly description?: string; readonly imageFile?: FileInput; readonly isForSale?: boolean; readonly price?: Id; readonly isRegionalPricingEnabled?: boolean; readonly isManagedPricingEnabled?: boolean }
}

/**
 * `POST /game-passes/v1/universes/{universeId}/game-passes`
 *
 * - stability: beta
 * - scopes: game-pass:write
 * - quota: 5/second for each key owner, 5/second for each OAuth authorization
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/game-passes#GamePasses_CreateGamePass
 */
export const createGamePass: Operation<CreateGamePassInput, Shapes.GamePassConfigV2> = {
  id: "monetization.createGamePass",
  service: "Monetization",
  name: "createGamePass",
  method: "POST",
  path: "/game-passes/v1/universes/{universeId}/game-passes",
  parameters: [{ name: "universeId", in: "path", kind: "id", required: true }],
  body: {
    kind: "multipart",
    parts: [
      { name: "name", kind: "text", required: true },
      { name: "description", kind: "text" },
      { name: "imageFile", kind: "file" },
      { name: "isForSale", kind: "text" },
      { name: "price", kind: "text" },
      { name: "isRegionalPricingEnabled", kind: "text" },
      { name: "isManagedPricingEnabled", kind: "text" }
    ],
    write: multipart
  },
  output: Shapes.GamePassConfigV2,
  errors: [400, 401, 403, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["game-pass:write"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 5, period: "SECOND" }, oauth: { limit: 5, period: "SECOND" } },
  retry: "unsafe"
}

export interface ListGamePassesInput {
  readonly universeId: Id
  readonly pageSize?: number
  readonly pageToken?: string
}

/**
 * `GET /game-passes/v1/universes/{universeId}/game-passes/creator`
 *
 * - stability: beta
 * - scopes: game-pass:read
 * - quota: 10/second for each key owner, 10/second for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/game-passes#GamePasses_ListGamePassConfigsByUniverse
 */
export const listGamePasses: Operation<ListGamePassesInput, Shapes.ListGamePassConfigsByUniverseResponse> = {
  id: "monetization.listGamePasses",
  service: "Monetization",
  name: "listGamePasses",
  method: "GET",
  path: "/game-passes/v1/universes/{universeId}/game-passes/creator",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "pageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListGamePassConfigsByUniverseResponse,
  errors: [400, 401, 403, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["game-pass:read"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 10, period: "SECOND" }, oauth: { limit: 10, period: "SECOND" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "gamePasses",
    size: "pageSize",
    next: "nextPageToken",
    defaultSize: 50
  }
}

export interface UpdateGamePassInput {
  readonly universeId: Id
  readonly gamePassId: Id
  readonly body: { readonly name?: string; readonly description?: string; readonly file?: FileInput; readonly imageFile?: FileInput; readonly isForSale?: boolean; readonly price?: Id; readonly isRegionalPricingEnabled?: boolean; readonly isManagedPricingEnabled?: boolean }
}

/**
 * `PATCH /game-passes/v1/universes/{universeId}/game-passes/{gamePassId}`
 *
 * - stability: beta
 * - scopes: game-pass:write
 * - quota: 5/second for each key owner, 5/second for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/game-passes#GamePasses_UpdateGamePass
 */
export const updateGamePass: Operation<UpdateGamePassInput, void> = {
  id: "monetization.updateGamePass",
  service: "Monetization",
  name: "updateGamePass",
  method: "PATCH",
  path: "/game-passes/v1/universes/{universeId}/game-passes/{gamePassId}",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "gamePassId", in: "path", kind: "id", required: true }
  ],
  body: {
    kind: "multipart",
    parts: [
      { name: "name", kind: "text" },
      { name: "description", kind: "text" },
      { name: "file", kind: "file" },
      { name: "imageFile", kind: "file" },
      { name: "isForSale", kind: "text" },
      { name: "price", kind: "text" },
      { name: "isRegionalPricingEnabled", kind: "text" },
      { name: "isManagedPricingEnabled", kind: "text" }
    ],
    write: multipart
  },
  errors: [400, 401, 403, 404, 409],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["game-pass:write"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 5, period: "SECOND" }, oauth: { limit: 5, period: "SECOND" } },
  retry: "idempotent"
}

export interface GetGamePassInput {
  readonly universeId: Id
  readonly gamePassId: Id
}

/**
 * `GET /game-passes/v1/universes/{universeId}/game-passes/{gamePassId}/creator`
 *
 * - stability: beta
 * - scopes: game-pass:read
 * - quota: 10/second for each key owner, 10/second for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/game-passes#GamePasses_GetGamePassConfig
 */
export const getGamePass: Operation<GetGamePassInput, Shapes.GamePassConfigV2> = {
  id: "monetization.getGamePass",
  service: "Monetization",
  name: "getGamePass",
  method: "GET",
  path: "/game-passes/v1/universes/{universeId}/game-passes/{gamePassId}/creator",
  parameters: [
    { name: "universeId", in: "path", kind: "id", required: true },
    { name: "gamePassId", in: "path", kind: "id", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.GamePassConfigV2,
  errors: [401, 403, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["game-pass:read"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 10, period: "SECOND" }, oauth: { limit: 10, period: "SECOND" } },
  retry: "safe"
}
