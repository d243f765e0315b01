// Generated from specs/ by `npm run generate`. Do not edit.
import type { FileInput, Id, Operation } from "../../interface/Operation.ts"
import { multipart } from "../../interface/Multipart.ts"
import { plainJson } from "../../interface/JsonBody.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"

export interface UpdateInput {
  readonly badgeId: Id
  readonly body: Wire.UpdateBadgeRequest
}

/**
 * `PATCH /legacy-badges/v1/badges/{badgeId}`
 *
 * - stability: experimental
 * - scopes: legacy-universe.badge:write
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/badges#patch_legacy_badges_v1_badges__badgeId_
 */
export const update: Operation<UpdateInput, Shapes.UpdateOutput> = {
  id: "badges.update",
  service: "Badges",
  name: "update",
  method: "PATCH",
  path: "/legacy-badges/v1/badges/{badgeId}",
  parameters: [{ name: "badgeId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.UpdateOutput,
  errors: [400, 401, 403, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe.badge:write"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface CreateInput {
  readonly universeId: Id
  readonly body: { readonly name?: string; readonly description?: string; readonly paymentSourceType?: Id; readonly files?: FileInput; readonly expectedCost?: Id; readonly isActive?: boolean }
}

/**
 * `POST /legacy-badges/v1/universes/{universeId}/badges`
 *
 * - stability: experimental
 * - scopes: legacy-universe.badge:manage-and-spend-robux
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: unsafe
 * - spends: the free badges of the day are used up
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/badges#post_legacy_badges_v1_universes__universeId__badges
 */
export const create: Operation<CreateInput, Shapes.Badge> = {
  id: "badges.create",
  service: "Badges",
  name: "create",
  method: "POST",
  path: "/legacy-badges/v1/universes/{universeId}/badges",
  parameters: [{ name: "universeId", in: "path", kind: "id", required: true }],
  body: {
    kind: "multipart",
    parts: [
      { name: "name", kind: "text" },
      { name: "description", kind: "text" },
      { name: "paymentSourceType", kind: "text" },
      { name: "files", kind: "file" },
      { name: "expectedCost", kind: "text" },
      { name: "isActive", kind: "text" }
    ],
    write: multipart
  },
  output: Shapes.Badge,
  errors: [400, 401, 403, 404, 429],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe.badge:manage-and-spend-robux"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "unsafe",
  consequence: { kind: "spends", when: "the free badges of the day are used up" }
}

export interface UpdateIconInput {
  readonly badgeId: Id
  readonly body: { readonly Files?: FileInput }
}

/**
 * `POST /legacy-publish/v1/badges/{badgeId}/icon`
 *
 * - stability: not stated
 * - scopes: legacy-badge:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/assets#post_legacy_publish_v1_badges__badgeId__icon
 */
export const updateIcon: Operation<UpdateIconInput, Shapes.UploadResponse> = {
  id: "badges.updateIcon",
  service: "Badges",
  name: "updateIcon",
  method: "POST",
  path: "/legacy-publish/v1/badges/{badgeId}/icon",
  parameters: [{ name: "badgeId", in: "path", kind: "id", required: true }],
  body: { kind: "multipart", parts: [{ name: "Files", kind: "file" }], write: multipart },
  output: Shapes.UploadResponse,
  errors: [400, 401, 403, 404, 429],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-badge:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}
