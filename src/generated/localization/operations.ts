// Generated from specs/ by `npm run generate`. Do not edit.
import type { FileInput, Id, Open, Operation, Segment } from "../../interface/Operation.ts"
import * as Schemas from "./schemas.ts"
import type * as Wire from "./wire.ts"

export interface UpdateBadgeDescriptionInput {
  readonly badgeId: Id
  readonly languageCode: Segment
  readonly body: Wire.UpdateBadgeDescriptionRequest
}

/**
 * `PATCH /legacy-game-internationalization/v1/badges/{badgeId}/description/language-codes/{languageCode}`
 *
 * - stability: experimental
 * - scopes: legacy-badge:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/badges#patch_legacy_game_internationalization_v1_badges__badgeId__description_language_codes__languageCode_
 */
export const updateBadgeDescription: Operation<UpdateBadgeDescriptionInput, Schemas.UpdateBadgeDescriptionResponse> = {
  id: "localization.updateBadgeDescription",
  service: "Localization",
  name: "setDescription",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/badges/{badgeId}/description/language-codes/{languageCode}",
  parameters: [
    { name: "badgeId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true },
  output: Schemas.UpdateBadgeDescriptionResponse,
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-badge:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/badges#patch_legacy_game_internationalization_v1_badges__badgeId__description_language_codes__languageCode_"
}

export interface ListBadgeIconsInput {
  readonly badgeId: Id
  readonly width?: number
  readonly height?: number
}

/**
 * `GET /legacy-game-internationalization/v1/badges/{badgeId}/icons`
 *
 * - stability: experimental
 * - scopes: legacy-badge:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/badges#get_legacy_game_internationalization_v1_badges__badgeId__icons
 */
export const listBadgeIcons: Operation<ListBadgeIconsInput, Schemas.ApiArrayResponseRobloxGameInternationalizationApiGetBadgeIconResponse> = {
  id: "localization.listBadgeIcons",
  service: "Localization",
  name: "icons",
  method: "GET",
  path: "/legacy-game-internationalization/v1/badges/{badgeId}/icons",
  parameters: [
    { name: "badgeId", in: "path", kind: "id", required: true },
    { name: "width", in: "query", kind: "integer" },
    { name: "height", in: "query", kind: "integer" }
  ],
  body: { kind: "none" },
  output: Schemas.ApiArrayResponseRobloxGameInternationalizationApiGetBadgeIconResponse,
  errors: [400, 401, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-badge:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  docs: "https://create.roblox.com/docs/cloud/reference/features/badges#get_legacy_game_internationalization_v1_badges__badgeId__icons"
}

export interface UploadBadgeIconInput {
  readonly badgeId: Id
  readonly languageCode: Segment
  readonly body: { readonly Files?: FileInput }
}

/**
 * `POST /legacy-game-internationalization/v1/badges/{badgeId}/icons/language-codes/{languageCode}`
 *
 * - stability: experimental
 * - scopes: legacy-badge:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/badges#post_legacy_game_internationalization_v1_badges__badgeId__icons_language_codes__languageCode_
 */
export const uploadBadgeIcon: Operation<UploadBadgeIconInput, Schemas.UploadBadgeIconOutput> = {
  id: "localization.uploadBadgeIcon",
  service: "Localization",
  name: "uploadIcon",
  method: "POST",
  path: "/legacy-game-internationalization/v1/badges/{badgeId}/icons/language-codes/{languageCode}",
  parameters: [
    { name: "badgeId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "multipart", parts: [{ name: "Files", kind: "file" }] },
  output: Schemas.UploadBadgeIconOutput,
  errors: [400, 401, 403, 429, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-badge:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/badges#post_legacy_game_internationalization_v1_badges__badgeId__icons_language_codes__languageCode_"
}

export interface DeleteBadgeIconInput {
  readonly badgeId: Id
  readonly languageCode: Segment
}

/**
 * `DELETE /legacy-game-internationalization/v1/badges/{badgeId}/icons/language-codes/{languageCode}`
 *
 * - stability: experimental
 * - scopes: legacy-badge:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 * - irreversible: an image is deleted
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/badges#delete_legacy_game_internationalization_v1_badges__badgeId__icons_language_codes__languageCode_
 */
export const deleteBadgeIcon: Operation<DeleteBadgeIconInput, Schemas.DeleteBadgeIconOutput> = {
  id: "localization.deleteBadgeIcon",
  service: "Localization",
  name: "deleteIcon",
  method: "DELETE",
  path: "/legacy-game-internationalization/v1/badges/{badgeId}/icons/language-codes/{languageCode}",
  parameters: [
    { name: "badgeId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Schemas.DeleteBadgeIconOutput,
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-badge:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "an image is deleted" },
  docs: "https://create.roblox.com/docs/cloud/reference/features/badges#delete_legacy_game_internationalization_v1_badges__badgeId__icons_language_codes__languageCode_"
}

export interface ListBadgeNameDescriptionsInput {
  readonly badgeId: Id
}

/**
 * `GET /legacy-game-internationalization/v1/badges/{badgeId}/name-description`
 *
 * - stability: experimental
 * - scopes: legacy-badge:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/badges#get_legacy_game_internationalization_v1_badges__badgeId__name_description
 */
export const listBadgeNameDescriptions: Operation<ListBadgeNameDescriptionsInput, Schemas.ApiArrayResponseRobloxGameInternationalizationApiNameDescription> = {
  id: "localization.listBadgeNameDescriptions",
  service: "Localization",
  name: "texts",
  method: "GET",
  path: "/legacy-game-internationalization/v1/badges/{badgeId}/name-description",
  parameters: [{ name: "badgeId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Schemas.ApiArrayResponseRobloxGameInternationalizationApiNameDescription,
  errors: [400, 401, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-badge:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  docs: "https://create.roblox.com/docs/cloud/reference/features/badges#get_legacy_game_internationalization_v1_badges__badgeId__name_description"
}

export interface UpdateBadgeNameDescriptionInput {
  readonly badgeId: Id
  readonly languageCode: Segment
  readonly body: Wire.UpdateBadgeNameDescriptionRequest
}

/**
 * `PATCH /legacy-game-internationalization/v1/badges/{badgeId}/name-description/language-codes/{languageCode}`
 *
 * - stability: experimental
 * - scopes: legacy-badge:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/badges#patch_legacy_game_internationalization_v1_badges__badgeId__name_description_language_codes__languageCode_
 */
export const updateBadgeNameDescription: Operation<UpdateBadgeNameDescriptionInput, Schemas.UpdateBadgeNameDescriptionResponse> = {
  id: "localization.updateBadgeNameDescription",
  service: "Localization",
  name: "setText",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/badges/{badgeId}/name-description/language-codes/{languageCode}",
  parameters: [
    { name: "badgeId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true },
  output: Schemas.UpdateBadgeNameDescriptionResponse,
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-badge:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/badges#patch_legacy_game_internationalization_v1_badges__badgeId__name_description_language_codes__languageCode_"
}

export interface DeleteBadgeNameDescriptionInput {
  readonly badgeId: Id
  readonly languageCode: Segment
}

/**
 * `DELETE /legacy-game-internationalization/v1/badges/{badgeId}/name-description/language-codes/{languageCode}`
 *
 * - stability: experimental
 * - scopes: legacy-badge:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 * - irreversible: a translation is deleted
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/badges#delete_legacy_game_internationalization_v1_badges__badgeId__name_description_language_codes__languageCode_
 */
export const deleteBadgeNameDescription: Operation<DeleteBadgeNameDescriptionInput, Schemas.DeleteBadgeNameDescriptionOutput> = {
  id: "localization.deleteBadgeNameDescription",
  service: "Localization",
  name: "deleteText",
  method: "DELETE",
  path: "/legacy-game-internationalization/v1/badges/{badgeId}/name-description/language-codes/{languageCode}",
  parameters: [
    { name: "badgeId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Schemas.DeleteBadgeNameDescriptionOutput,
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-badge:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "a translation is deleted" },
  docs: "https://create.roblox.com/docs/cloud/reference/features/badges#delete_legacy_game_internationalization_v1_badges__badgeId__name_description_language_codes__languageCode_"
}

export interface UpdateBadgeNameInput {
  readonly badgeId: Id
  readonly languageCode: Segment
  readonly body: Wire.UpdateBadgeNameRequest
}

/**
 * `PATCH /legacy-game-internationalization/v1/badges/{badgeId}/name/language-codes/{languageCode}`
 *
 * - stability: experimental
 * - scopes: legacy-badge:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/badges#patch_legacy_game_internationalization_v1_badges__badgeId__name_language_codes__languageCode_
 */
export const updateBadgeName: Operation<UpdateBadgeNameInput, Schemas.UpdateBadgeNameResponse> = {
  id: "localization.updateBadgeName",
  service: "Localization",
  name: "setName",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/badges/{badgeId}/name/language-codes/{languageCode}",
  parameters: [
    { name: "badgeId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true },
  output: Schemas.UpdateBadgeNameResponse,
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-badge:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/badges#patch_legacy_game_internationalization_v1_badges__badgeId__name_language_codes__languageCode_"
}

export interface UpdateDeveloperProductDescriptionInput {
  readonly developerProductId: Id
  readonly languageCode: Segment
  readonly body: Wire.UpdateDeveloperProductDescriptionRequest
}

/**
 * `PATCH /legacy-game-internationalization/v1/developer-products/{developerProductId}/description/language-codes/{languageCode}`
 *
 * - stability: experimental
 * - scopes: legacy-developer-product:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/developer-products#patch_legacy_game_internationalization_v1_developer_products__developerProductId__description_language_codes__languageCode_
 */
export const updateDeveloperProductDescription: Operation<UpdateDeveloperProductDescriptionInput, Schemas.UpdateDeveloperProductDescriptionResponse> = {
  id: "localization.updateDeveloperProductDescription",
  service: "Localization",
  name: "setDescription",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/developer-products/{developerProductId}/description/language-codes/{languageCode}",
  parameters: [
    { name: "developerProductId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true },
  output: Schemas.UpdateDeveloperProductDescriptionResponse,
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-developer-product:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/developer-products#patch_legacy_game_internationalization_v1_developer_products__developerProductId__description_language_codes__languageCode_"
}

export interface ListDeveloperProductIconsInput {
  readonly developerProductId: Id
  readonly width?: number
  readonly height?: number
}

/**
 * `GET /legacy-game-internationalization/v1/developer-products/{developerProductId}/icons`
 *
 * - stability: experimental
 * - scopes: legacy-developer-product:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/developer-products#get_legacy_game_internationalization_v1_developer_products__developerProductId__icons
 */
export const listDeveloperProductIcons: Operation<ListDeveloperProductIconsInput, Schemas.ApiArrayResponseRobloxGameInternationalizationApiGetDeveloperProductIconResponse> = {
  id: "localization.listDeveloperProductIcons",
  service: "Localization",
  name: "icons",
  method: "GET",
  path: "/legacy-game-internationalization/v1/developer-products/{developerProductId}/icons",
  parameters: [
    { name: "developerProductId", in: "path", kind: "id", required: true },
    { name: "width", in: "query", kind: "integer" },
    { name: "height", in: "query", kind: "integer" }
  ],
  body: { kind: "none" },
  output: Schemas.ApiArrayResponseRobloxGameInternationalizationApiGetDeveloperProductIconResponse,
  errors: [400, 401, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-developer-product:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  docs: "https://create.roblox.com/docs/cloud/reference/features/developer-products#get_legacy_game_internationalization_v1_developer_products__developerProductId__icons"
}

export interface UploadDeveloperProductIconInput {
  readonly developerProductId: Id
  readonly languageCode: Segment
  readonly body: { readonly Files?: FileInput }
}

/**
 * `POST /legacy-game-internationalization/v1/developer-products/{developerProductId}/icons/language-codes/{languageCode}`
 *
 * - stability: experimental
 * - scopes: legacy-developer-product:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/developer-products#post_legacy_game_internationalization_v1_developer_products__developerProductId__icons_language_codes__languageCode_
 */
export const uploadDeveloperProductIcon: Operation<UploadDeveloperProductIconInput, Schemas.UploadDeveloperProductIconOutput> = {
  id: "localization.uploadDeveloperProductIcon",
  service: "Localization",
  name: "uploadIcon",
  method: "POST",
  path: "/legacy-game-internationalization/v1/developer-products/{developerProductId}/icons/language-codes/{languageCode}",
  parameters: [
    { name: "developerProductId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "multipart", parts: [{ name: "Files", kind: "file" }] },
  output: Schemas.UploadDeveloperProductIconOutput,
  errors: [400, 401, 403, 429, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-developer-product:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/developer-products#post_legacy_game_internationalization_v1_developer_products__developerProductId__icons_language_codes__languageCode_"
}

export interface DeleteDeveloperProductIconInput {
  readonly developerProductId: Id
  readonly languageCode: Segment
}

/**
 * `DELETE /legacy-game-internationalization/v1/developer-products/{developerProductId}/icons/language-codes/{languageCode}`
 *
 * - stability: experimental
 * - scopes: legacy-developer-product:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 * - irreversible: an image is deleted
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/developer-products#delete_legacy_game_internationalization_v1_developer_products__developerProductId__icons_language_codes__languageCode_
 */
export const deleteDeveloperProductIcon: Operation<DeleteDeveloperProductIconInput, Schemas.DeleteDeveloperProductIconOutput> = {
  id: "localization.deleteDeveloperProductIcon",
  service: "Localization",
  name: "deleteIcon",
  method: "DELETE",
  path: "/legacy-game-internationalization/v1/developer-products/{developerProductId}/icons/language-codes/{languageCode}",
  parameters: [
    { name: "developerProductId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Schemas.DeleteDeveloperProductIconOutput,
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-developer-product:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "an image is deleted" },
  docs: "https://create.roblox.com/docs/cloud/reference/features/developer-products#delete_legacy_game_internationalization_v1_developer_products__developerProductId__icons_language_codes__languageCode_"
}

export interface ListDeveloperProductNameDescriptionsInput {
  readonly developerProductId: Id
}

/**
 * `GET /legacy-game-internationalization/v1/developer-products/{developerProductId}/name-description`
 *
 * - stability: experimental
 * - scopes: legacy-developer-product:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/developer-products#get_legacy_game_internationalization_v1_developer_products__developerProductId__name_description
 */
export const listDeveloperProductNameDescriptions: Operation<ListDeveloperProductNameDescriptionsInput, Schemas.ApiArrayResponseRobloxGameInternationalizationApiNameDescription> = {
  id: "localization.listDeveloperProductNameDescriptions",
  service: "Localization",
  name: "texts",
  method: "GET",
  path: "/legacy-game-internationalization/v1/developer-products/{developerProductId}/name-description",
  parameters: [{ name: "developerProductId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Schemas.ApiArrayResponseRobloxGameInternationalizationApiNameDescription,
  errors: [400, 401, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-developer-product:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  docs: "https://create.roblox.com/docs/cloud/reference/features/developer-products#get_legacy_game_internationalization_v1_developer_products__developerProductId__name_description"
}

export interface UpdateDeveloperProductNameDescriptionInput {
  readonly developerProductId: Id
  readonly languageCode: Segment
  readonly body: Wire.UpdateDeveloperProductNameDescriptionRequest
}

/**
 * `PATCH /legacy-game-internationalization/v1/developer-products/{developerProductId}/name-description/language-codes/{languageCode}`
 *
 * - stability: experimental
 * - scopes: legacy-developer-product:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/developer-products#patch_legacy_game_internationalization_v1_developer_products__developerProductId__name_description_language_codes__languageCode_
 */
export const updateDeveloperProductNameDescription: Operation<UpdateDeveloperProductNameDescriptionInput, Schemas.UpdateDeveloperProductNameDescriptionResponse> = {
  id: "localization.updateDeveloperProductNameDescription",
  service: "Localization",
  name: "setText",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/developer-products/{developerProductId}/name-description/language-codes/{languageCode}",
  parameters: [
    { name: "developerProductId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true },
  output: Schemas.UpdateDeveloperProductNameDescriptionResponse,
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-developer-product:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/developer-products#patch_legacy_game_internationalization_v1_developer_products__developerProductId__name_description_language_codes__languageCode_"
}

export interface DeleteDeveloperProductNameDescriptionInput {
  readonly developerProductId: Id
  readonly languageCode: Segment
}

/**
 * `DELETE /legacy-game-internationalization/v1/developer-products/{developerProductId}/name-description/language-codes/{languageCode}`
 *
 * - stability: experimental
 * - scopes: legacy-developer-product:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 * - irreversible: a translation is deleted
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/developer-products#delete_legacy_game_internationalization_v1_developer_products__developerProductId__name_description_language_codes__languageCode_
 */
export const deleteDeveloperProductNameDescription: Operation<DeleteDeveloperProductNameDescriptionInput, Schemas.DeleteDeveloperProductNameDescriptionOutput> = {
  id: "localization.deleteDeveloperProductNameDescription",
  service: "Localization",
  name: "deleteText",
  method: "DELETE",
  path: "/legacy-game-internationalization/v1/developer-products/{developerProductId}/name-description/language-codes/{languageCode}",
  parameters: [
    { name: "developerProductId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Schemas.DeleteDeveloperProductNameDescriptionOutput,
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-developer-product:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "a translation is deleted" },
  docs: "https://create.roblox.com/docs/cloud/reference/features/developer-products#delete_legacy_game_internationalization_v1_developer_products__developerProductId__name_description_language_codes__languageCode_"
}

export interface UpdateDeveloperProductNameInput {
  readonly developerProductId: Id
  readonly languageCode: Segment
  readonly body: Wire.UpdateDeveloperProductNameRequest
}

/**
 * `PATCH /legacy-game-internationalization/v1/developer-products/{developerProductId}/name/language-codes/{languageCode}`
 *
 * - stability: experimental
 * - scopes: legacy-developer-product:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/developer-products#patch_legacy_game_internationalization_v1_developer_products__developerProductId__name_language_codes__languageCode_
 */
export const updateDeveloperProductName: Operation<UpdateDeveloperProductNameInput, Schemas.UpdateDeveloperProductNameResponse> = {
  id: "localization.updateDeveloperProductName",
  service: "Localization",
  name: "setName",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/developer-products/{developerProductId}/name/language-codes/{languageCode}",
  parameters: [
    { name: "developerProductId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true },
  output: Schemas.UpdateDeveloperProductNameResponse,
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-developer-product:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/developer-products#patch_legacy_game_internationalization_v1_developer_products__developerProductId__name_language_codes__languageCode_"
}

export interface ListGameIconsInput {
  readonly gameId: Id
  readonly width?: number
  readonly height?: number
}

/**
 * `GET /legacy-game-internationalization/v1/game-icon/games/{gameId}`
 *
 * - stability: experimental
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#get_legacy_game_internationalization_v1_game_icon_games__gameId_
 */
export const listGameIcons: Operation<ListGameIconsInput, Schemas.ApiArrayResponseRobloxGameInternationalizationApiGetGameIconResponse> = {
  id: "localization.listGameIcons",
  service: "Localization",
  name: "icons",
  method: "GET",
  path: "/legacy-game-internationalization/v1/game-icon/games/{gameId}",
  parameters: [
    { name: "gameId", in: "path", kind: "id", required: true },
    { name: "width", in: "query", kind: "integer" },
    { name: "height", in: "query", kind: "integer" }
  ],
  body: { kind: "none" },
  output: Schemas.ApiArrayResponseRobloxGameInternationalizationApiGetGameIconResponse,
  errors: [400, 401, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#get_legacy_game_internationalization_v1_game_icon_games__gameId_"
}

export interface UploadGameIconInput {
  readonly gameId: Id
  readonly languageCode: Segment
  readonly body: { readonly "request.files"?: FileInput }
}

/**
 * `POST /legacy-game-internationalization/v1/game-icon/games/{gameId}/language-codes/{languageCode}`
 *
 * - stability: experimental
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#post_legacy_game_internationalization_v1_game_icon_games__gameId__language_codes__languageCode_
 */
export const uploadGameIcon: Operation<UploadGameIconInput, Schemas.UploadGameIconOutput> = {
  id: "localization.uploadGameIcon",
  service: "Localization",
  name: "uploadIcon",
  method: "POST",
  path: "/legacy-game-internationalization/v1/game-icon/games/{gameId}/language-codes/{languageCode}",
  parameters: [
    { name: "gameId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "multipart", parts: [{ name: "request.files", kind: "file" }] },
  output: Schemas.UploadGameIconOutput,
  errors: [400, 401, 403, 429, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#post_legacy_game_internationalization_v1_game_icon_games__gameId__language_codes__languageCode_"
}

export interface DeleteGameIconInput {
  readonly gameId: Id
  readonly languageCode: Segment
}

/**
 * `DELETE /legacy-game-internationalization/v1/game-icon/games/{gameId}/language-codes/{languageCode}`
 *
 * - stability: experimental
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 * - irreversible: an image is deleted
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#delete_legacy_game_internationalization_v1_game_icon_games__gameId__language_codes__languageCode_
 */
export const deleteGameIcon: Operation<DeleteGameIconInput, Schemas.DeleteGameIconOutput> = {
  id: "localization.deleteGameIcon",
  service: "Localization",
  name: "deleteIcon",
  method: "DELETE",
  path: "/legacy-game-internationalization/v1/game-icon/games/{gameId}/language-codes/{languageCode}",
  parameters: [
    { name: "gameId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Schemas.DeleteGameIconOutput,
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "an image is deleted" },
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#delete_legacy_game_internationalization_v1_game_icon_games__gameId__language_codes__languageCode_"
}

export interface UpdateGamePassDescriptionInput {
  readonly gamePassId: Id
  readonly languageCode: Segment
  readonly body: Wire.UpdateGamePassDescriptionRequest
}

/**
 * `PATCH /legacy-game-internationalization/v1/game-passes/{gamePassId}/description/language-codes/{languageCode}`
 *
 * - stability: experimental
 * - scopes: legacy-game-pass:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/game-passes#patch_legacy_game_internationalization_v1_game_passes__gamePassId__description_language_codes__languageCode_
 */
export const updateGamePassDescription: Operation<UpdateGamePassDescriptionInput, Schemas.UpdateGamePassDescriptionResponse> = {
  id: "localization.updateGamePassDescription",
  service: "Localization",
  name: "setDescription",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/game-passes/{gamePassId}/description/language-codes/{languageCode}",
  parameters: [
    { name: "gamePassId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true },
  output: Schemas.UpdateGamePassDescriptionResponse,
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-game-pass:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/game-passes#patch_legacy_game_internationalization_v1_game_passes__gamePassId__description_language_codes__languageCode_"
}

export interface ListGamePassIconsInput {
  readonly gamePassId: Id
  readonly width?: number
  readonly height?: number
}

/**
 * `GET /legacy-game-internationalization/v1/game-passes/{gamePassId}/icons`
 *
 * - stability: experimental
 * - scopes: legacy-game-pass:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/game-passes#get_legacy_game_internationalization_v1_game_passes__gamePassId__icons
 */
export const listGamePassIcons: Operation<ListGamePassIconsInput, Schemas.ApiArrayResponseRobloxGameInternationalizationApiGetGamePassIconResponse> = {
  id: "localization.listGamePassIcons",
  service: "Localization",
  name: "icons",
  method: "GET",
  path: "/legacy-game-internationalization/v1/game-passes/{gamePassId}/icons",
  parameters: [
    { name: "gamePassId", in: "path", kind: "id", required: true },
    { name: "width", in: "query", kind: "integer" },
    { name: "height", in: "query", kind: "integer" }
  ],
  body: { kind: "none" },
  output: Schemas.ApiArrayResponseRobloxGameInternationalizationApiGetGamePassIconResponse,
  errors: [400, 401, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-game-pass:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  docs: "https://create.roblox.com/docs/cloud/reference/features/game-passes#get_legacy_game_internationalization_v1_game_passes__gamePassId__icons"
}

export interface UploadGamePassIconInput {
  readonly gamePassId: Id
  readonly languageCode: Segment
  readonly body: { readonly Files?: FileInput }
}

/**
 * `POST /legacy-game-internationalization/v1/game-passes/{gamePassId}/icons/language-codes/{languageCode}`
 *
 * - stability: experimental
 * - scopes: legacy-game-pass:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/game-passes#post_legacy_game_internationalization_v1_game_passes__gamePassId__icons_language_codes__languageCode_
 */
export const uploadGamePassIcon: Operation<UploadGamePassIconInput, Schemas.UploadGamePassIconOutput> = {
  id: "localization.uploadGamePassIcon",
  service: "Localization",
  name: "uploadIcon",
  method: "POST",
  path: "/legacy-game-internationalization/v1/game-passes/{gamePassId}/icons/language-codes/{languageCode}",
  parameters: [
    { name: "gamePassId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "multipart", parts: [{ name: "Files", kind: "file" }] },
  output: Schemas.UploadGamePassIconOutput,
  errors: [400, 401, 403, 429, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-game-pass:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/game-passes#post_legacy_game_internationalization_v1_game_passes__gamePassId__icons_language_codes__languageCode_"
}

export interface DeleteGamePassIconInput {
  readonly gamePassId: Id
  readonly languageCode: Segment
}

/**
 * `DELETE /legacy-game-internationalization/v1/game-passes/{gamePassId}/icons/language-codes/{languageCode}`
 *
 * - stability: experimental
 * - scopes: legacy-game-pass:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 * - irreversible: an image is deleted
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/game-passes#delete_legacy_game_internationalization_v1_game_passes__gamePassId__icons_language_codes__languageCode_
 */
export const deleteGamePassIcon: Operation<DeleteGamePassIconInput, Schemas.DeleteGamePassIconOutput> = {
  id: "localization.deleteGamePassIcon",
  service: "Localization",
  name: "deleteIcon",
  method: "DELETE",
  path: "/legacy-game-internationalization/v1/game-passes/{gamePassId}/icons/language-codes/{languageCode}",
  parameters: [
    { name: "gamePassId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Schemas.DeleteGamePassIconOutput,
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-game-pass:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "an image is deleted" },
  docs: "https://create.roblox.com/docs/cloud/reference/features/game-passes#delete_legacy_game_internationalization_v1_game_passes__gamePassId__icons_language_codes__languageCode_"
}

export interface ListGamePassNameDescriptionsInput {
  readonly gamePassId: Id
}

/**
 * `GET /legacy-game-internationalization/v1/game-passes/{gamePassId}/name-description`
 *
 * - stability: experimental
 * - scopes: legacy-game-pass:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/game-passes#get_legacy_game_internationalization_v1_game_passes__gamePassId__name_description
 */
export const listGamePassNameDescriptions: Operation<ListGamePassNameDescriptionsInput, Schemas.ApiArrayResponseRobloxGameInternationalizationApiNameDescription> = {
  id: "localization.listGamePassNameDescriptions",
  service: "Localization",
  name: "texts",
  method: "GET",
  path: "/legacy-game-internationalization/v1/game-passes/{gamePassId}/name-description",
  parameters: [{ name: "gamePassId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Schemas.ApiArrayResponseRobloxGameInternationalizationApiNameDescription,
  errors: [400, 401, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-game-pass:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  docs: "https://create.roblox.com/docs/cloud/reference/features/game-passes#get_legacy_game_internationalization_v1_game_passes__gamePassId__name_description"
}

export interface UpdateGamePassNameDescriptionInput {
  readonly gamePassId: Id
  readonly languageCode: Segment
  readonly body: Wire.UpdateGamePassNameDescriptionRequest
}

/**
 * `PATCH /legacy-game-internationalization/v1/game-passes/{gamePassId}/name-description/language-codes/{languageCode}`
 *
 * - stability: experimental
 * - scopes: legacy-game-pass:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/game-passes#patch_legacy_game_internationalization_v1_game_passes__gamePassId__name_description_language_codes__languageCode_
 */
export const updateGamePassNameDescription: Operation<UpdateGamePassNameDescriptionInput, Schemas.UpdateGamePassNameDescriptionResponse> = {
  id: "localization.updateGamePassNameDescription",
  service: "Localization",
  name: "setText",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/game-passes/{gamePassId}/name-description/language-codes/{languageCode}",
  parameters: [
    { name: "gamePassId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true },
  output: Schemas.UpdateGamePassNameDescriptionResponse,
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-game-pass:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/game-passes#patch_legacy_game_internationalization_v1_game_passes__gamePassId__name_description_language_codes__languageCode_"
}

export interface DeleteGamePassNameDescriptionInput {
  readonly gamePassId: Id
  readonly languageCode: Segment
}

/**
 * `DELETE /legacy-game-internationalization/v1/game-passes/{gamePassId}/name-description/language-codes/{languageCode}`
 *
 * - stability: experimental
 * - scopes: legacy-game-pass:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 * - irreversible: a translation is deleted
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/game-passes#delete_legacy_game_internationalization_v1_game_passes__gamePassId__name_description_language_codes__languageCode_
 */
export const deleteGamePassNameDescription: Operation<DeleteGamePassNameDescriptionInput, Schemas.DeleteGamePassNameDescriptionOutput> = {
  id: "localization.deleteGamePassNameDescription",
  service: "Localization",
  name: "deleteText",
  method: "DELETE",
  path: "/legacy-game-internationalization/v1/game-passes/{gamePassId}/name-description/language-codes/{languageCode}",
  parameters: [
    { name: "gamePassId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Schemas.DeleteGamePassNameDescriptionOutput,
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-game-pass:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "a translation is deleted" },
  docs: "https://create.roblox.com/docs/cloud/reference/features/game-passes#delete_legacy_game_internationalization_v1_game_passes__gamePassId__name_description_language_codes__languageCode_"
}

export interface UpdateGamePassNameInput {
  readonly gamePassId: Id
  readonly languageCode: Segment
  readonly body: Wire.UpdateGamePassNameRequest
}

/**
 * `PATCH /legacy-game-internationalization/v1/game-passes/{gamePassId}/name/language-codes/{languageCode}`
 *
 * - stability: experimental
 * - scopes: legacy-game-pass:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/game-passes#patch_legacy_game_internationalization_v1_game_passes__gamePassId__name_language_codes__languageCode_
 */
export const updateGamePassName: Operation<UpdateGamePassNameInput, Schemas.UpdateGamePassNameResponse> = {
  id: "localization.updateGamePassName",
  service: "Localization",
  name: "setName",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/game-passes/{gamePassId}/name/language-codes/{languageCode}",
  parameters: [
    { name: "gamePassId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true },
  output: Schemas.UpdateGamePassNameResponse,
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-game-pass:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/game-passes#patch_legacy_game_internationalization_v1_game_passes__gamePassId__name_language_codes__languageCode_"
}

export interface UpdateGameThumbnailAltTextInput {
  readonly gameId: Id
  readonly languageCode: Segment
  readonly body: Wire.UpdateThumbnailAltTextRequest
}

/**
 * `POST /legacy-game-internationalization/v1/game-thumbnails/games/{gameId}/language-codes/{languageCode}/alt-text`
 *
 * - stability: experimental
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#post_legacy_game_internationalization_v1_game_thumbnails_games__gameId__language_codes__languageCode__alt_text
 */
export const updateGameThumbnailAltText: Operation<UpdateGameThumbnailAltTextInput, Schemas.UpdateGameThumbnailAltTextOutput> = {
  id: "localization.updateGameThumbnailAltText",
  service: "Localization",
  name: "updateGameThumbnailAltText",
  method: "POST",
  path: "/legacy-game-internationalization/v1/game-thumbnails/games/{gameId}/language-codes/{languageCode}/alt-text",
  parameters: [
    { name: "gameId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true },
  output: Schemas.UpdateGameThumbnailAltTextOutput,
  errors: [400, 401, 403, 429, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#post_legacy_game_internationalization_v1_game_thumbnails_games__gameId__language_codes__languageCode__alt_text"
}

export interface UploadGameThumbnailInput {
  readonly gameId: Id
  readonly languageCode: Segment
  readonly body: { readonly "gameThumbnailRequest.files"?: FileInput }
}

/**
 * `POST /legacy-game-internationalization/v1/game-thumbnails/games/{gameId}/language-codes/{languageCode}/image`
 *
 * - stability: experimental
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: unsafe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#post_legacy_game_internationalization_v1_game_thumbnails_games__gameId__language_codes__languageCode__image
 */
export const uploadGameThumbnail: Operation<UploadGameThumbnailInput, Schemas.UploadImageForGameThumbnailResponse> = {
  id: "localization.uploadGameThumbnail",
  service: "Localization",
  name: "uploadGameThumbnail",
  method: "POST",
  path: "/legacy-game-internationalization/v1/game-thumbnails/games/{gameId}/language-codes/{languageCode}/image",
  parameters: [
    { name: "gameId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "multipart", parts: [{ name: "gameThumbnailRequest.files", kind: "file" }] },
  output: Schemas.UploadImageForGameThumbnailResponse,
  errors: [400, 401, 403, 429, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "unsafe",
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#post_legacy_game_internationalization_v1_game_thumbnails_games__gameId__language_codes__languageCode__image"
}

export interface ReorderGameThumbnailsInput {
  readonly gameId: Id
  readonly languageCode: Segment
  readonly body: Wire.SortImageIdsRequest
}

/**
 * `POST /legacy-game-internationalization/v1/game-thumbnails/games/{gameId}/language-codes/{languageCode}/images/order`
 *
 * - stability: experimental
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#post_legacy_game_internationalization_v1_game_thumbnails_games__gameId__language_codes__languageCode__images_order
 */
export const reorderGameThumbnails: Operation<ReorderGameThumbnailsInput, Schemas.ReorderGameThumbnailsOutput> = {
  id: "localization.reorderGameThumbnails",
  service: "Localization",
  name: "reorderGameThumbnails",
  method: "POST",
  path: "/legacy-game-internationalization/v1/game-thumbnails/games/{gameId}/language-codes/{languageCode}/images/order",
  parameters: [
    { name: "gameId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true },
  output: Schemas.ReorderGameThumbnailsOutput,
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#post_legacy_game_internationalization_v1_game_thumbnails_games__gameId__language_codes__languageCode__images_order"
}

export interface DeleteGameThumbnailInput {
  readonly gameId: Id
  readonly languageCode: Segment
  readonly imageId: Id
}

/**
 * `DELETE /legacy-game-internationalization/v1/game-thumbnails/games/{gameId}/language-codes/{languageCode}/images/{imageId}`
 *
 * - stability: experimental
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 * - irreversible: an image is deleted
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#delete_legacy_game_internationalization_v1_game_thumbnails_games__gameId__language_codes__languageCode__images__imageId_
 */
export const deleteGameThumbnail: Operation<DeleteGameThumbnailInput, Schemas.DeleteGameThumbnailOutput> = {
  id: "localization.deleteGameThumbnail",
  service: "Localization",
  name: "deleteGameThumbnail",
  method: "DELETE",
  path: "/legacy-game-internationalization/v1/game-thumbnails/games/{gameId}/language-codes/{languageCode}/images/{imageId}",
  parameters: [
    { name: "gameId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true },
    { name: "imageId", in: "path", kind: "id", required: true }
  ],
  body: { kind: "none" },
  output: Schemas.DeleteGameThumbnailOutput,
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "an image is deleted" },
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#delete_legacy_game_internationalization_v1_game_thumbnails_games__gameId__language_codes__languageCode__images__imageId_"
}

export interface ListNameDescriptionHistoryInput {
  readonly body: Wire.GetNameDescriptionHistoryV2Request
}

/**
 * `POST /legacy-game-internationalization/v1/name-description/games/translation-history`
 *
 * - stability: experimental
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#post_legacy_game_internationalization_v1_name_description_games_translation_history
 */
export const listNameDescriptionHistory: Operation<ListNameDescriptionHistoryInput, Schemas.GetNameDescriptionHistoryResponse> = {
  id: "localization.listNameDescriptionHistory",
  service: "Localization",
  name: "textHistory",
  method: "POST",
  path: "/legacy-game-internationalization/v1/name-description/games/translation-history",
  parameters: [],
  body: { kind: "json", required: true },
  output: Schemas.GetNameDescriptionHistoryResponse,
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "body",
    cursor: "cursor",
    items: "history",
    size: "count",
    maxSize: 49,
    next: "lastEvaluatedId"
  },
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#post_legacy_game_internationalization_v1_name_description_games_translation_history"
}

export interface UpdateGameNameDescriptionsInput {
  readonly gameId: Id
  readonly body: Wire.UpdateNameDescriptionsRequest
}

/**
 * `PATCH /legacy-game-internationalization/v1/name-description/games/{gameId}`
 *
 * - stability: experimental
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#patch_legacy_game_internationalization_v1_name_description_games__gameId_
 */
export const updateGameNameDescriptions: Operation<UpdateGameNameDescriptionsInput, Schemas.UpdateNameDescriptionsResponse> = {
  id: "localization.updateGameNameDescriptions",
  service: "Localization",
  name: "setTexts",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/name-description/games/{gameId}",
  parameters: [{ name: "gameId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true },
  output: Schemas.UpdateNameDescriptionsResponse,
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#patch_legacy_game_internationalization_v1_name_description_games__gameId_"
}

export interface SetGameSourceLanguageInput {
  readonly gameId: Id
  readonly languageCode: string
}

/**
 * `PATCH /legacy-game-internationalization/v1/source-language/games/{gameId}`
 *
 * - stability: experimental
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#patch_legacy_game_internationalization_v1_source_language_games__gameId_
 */
export const setGameSourceLanguage: Operation<SetGameSourceLanguageInput, Schemas.SetGameSourceLanguageOutput> = {
  id: "localization.setGameSourceLanguage",
  service: "Localization",
  name: "setGameSourceLanguage",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/source-language/games/{gameId}",
  parameters: [
    { name: "gameId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "query", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Schemas.SetGameSourceLanguageOutput,
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#patch_legacy_game_internationalization_v1_source_language_games__gameId_"
}

export interface UpdateGameSupportedLanguagesInput {
  readonly gameId: Id
  readonly body: NonNullable<Wire.paths["/legacy-game-internationalization/v1/supported-languages/games/{gameId}"]["patch"]["requestBody"]>["content"]["application/json"]
}

/**
 * `PATCH /legacy-game-internationalization/v1/supported-languages/games/{gameId}`
 *
 * - stability: experimental
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#patch_legacy_game_internationalization_v1_supported_languages_games__gameId_
 */
export const updateGameSupportedLanguages: Operation<UpdateGameSupportedLanguagesInput, Schemas.UpdateGameSupportedLanguagesOutput> = {
  id: "localization.updateGameSupportedLanguages",
  service: "Localization",
  name: "updateGameSupportedLanguages",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/supported-languages/games/{gameId}",
  parameters: [{ name: "gameId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true },
  output: Schemas.UpdateGameSupportedLanguagesOutput,
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#patch_legacy_game_internationalization_v1_supported_languages_games__gameId_"
}

export interface ListAutomaticTranslationStatusInput {
  readonly gameId: Id
}

/**
 * `GET /legacy-game-internationalization/v1/supported-languages/games/{gameId}/automatic-translation-status`
 *
 * - stability: experimental
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#get_legacy_game_internationalization_v1_supported_languages_games__gameId__automatic_translation_status
 */
export const listAutomaticTranslationStatus: Operation<ListAutomaticTranslationStatusInput, Schemas.ApiArrayResponseRobloxGameInternationalizationApiLanguageOrLocaleSettings> = {
  id: "localization.listAutomaticTranslationStatus",
  service: "Localization",
  name: "listAutomaticTranslationStatus",
  method: "GET",
  path: "/legacy-game-internationalization/v1/supported-languages/games/{gameId}/automatic-translation-status",
  parameters: [{ name: "gameId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Schemas.ApiArrayResponseRobloxGameInternationalizationApiLanguageOrLocaleSettings,
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#get_legacy_game_internationalization_v1_supported_languages_games__gameId__automatic_translation_status"
}

export interface SetAutomaticTranslationInput {
  readonly gameId: Id
  readonly languageCode: Segment
  readonly body: boolean
}

/**
 * `PATCH /legacy-game-internationalization/v1/supported-languages/games/{gameId}/languages/{languageCode}/automatic-translation-status`
 *
 * - stability: experimental
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#patch_legacy_game_internationalization_v1_supported_languages_games__gameId__languages__languageCode__automatic_translation_status
 */
export const setAutomaticTranslation: Operation<SetAutomaticTranslationInput, Schemas.EditAutomaticTranslationStatusForGameAndLanguageResponse> = {
  id: "localization.setAutomaticTranslation",
  service: "Localization",
  name: "setAutomaticTranslation",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/supported-languages/games/{gameId}/languages/{languageCode}/automatic-translation-status",
  parameters: [
    { name: "gameId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true },
  output: Schemas.EditAutomaticTranslationStatusForGameAndLanguageResponse,
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#patch_legacy_game_internationalization_v1_supported_languages_games__gameId__languages__languageCode__automatic_translation_status"
}

export interface SetImageTranslationInput {
  readonly gameId: Id
  readonly languageCode: Segment
  readonly body: boolean
}

/**
 * `PATCH /legacy-game-internationalization/v1/supported-languages/games/{gameId}/languages/{languageCode}/image-translation-status`
 *
 * - stability: not stated
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#patch_legacy_game_internationalization_v1_supported_languages_games__gameId__languages__languageCode__image_translation_status
 */
export const setImageTranslation: Operation<SetImageTranslationInput, Schemas.EditImageTranslationStatusForGameAndLanguageResponse> = {
  id: "localization.setImageTranslation",
  service: "Localization",
  name: "setImageTranslation",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/supported-languages/games/{gameId}/languages/{languageCode}/image-translation-status",
  parameters: [
    { name: "gameId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true },
  output: Schemas.EditImageTranslationStatusForGameAndLanguageResponse,
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#patch_legacy_game_internationalization_v1_supported_languages_games__gameId__languages__languageCode__image_translation_status"
}

export interface SetDisplayInfoTranslationInput {
  readonly gameId: Id
  readonly languageCode: Segment
  readonly body: boolean
}

/**
 * `PATCH /legacy-game-internationalization/v1/supported-languages/games/{gameId}/languages/{languageCode}/universe-display-info-automatic-translation-settings`
 *
 * - stability: experimental
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#patch_legacy_game_internationalization_v1_supported_languages_games__gameId__languages__languageCode__universe_display_info_automatic_translation_settings
 */
export const setDisplayInfoTranslation: Operation<SetDisplayInfoTranslationInput, Schemas.UpdateUniverseDisplayInfoAutomaticTranslationSettingsResponse> = {
  id: "localization.setDisplayInfoTranslation",
  service: "Localization",
  name: "setDisplayInfoTranslation",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/supported-languages/games/{gameId}/languages/{languageCode}/universe-display-info-automatic-translation-settings",
  parameters: [
    { name: "gameId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true },
  output: Schemas.UpdateUniverseDisplayInfoAutomaticTranslationSettingsResponse,
  errors: [400, 401, 403, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#patch_legacy_game_internationalization_v1_supported_languages_games__gameId__languages__languageCode__universe_display_info_automatic_translation_settings"
}

export interface ListDisplayInfoTranslationSettingsInput {
  readonly gameId: Id
}

/**
 * `GET /legacy-game-internationalization/v1/supported-languages/games/{gameId}/universe-display-info-automatic-translation-settings`
 *
 * - stability: experimental
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#get_legacy_game_internationalization_v1_supported_languages_games__gameId__universe_display_info_automatic_translation_settings
 */
export const listDisplayInfoTranslationSettings: Operation<ListDisplayInfoTranslationSettingsInput, Schemas.ApiArrayResponseRobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings> = {
  id: "localization.listDisplayInfoTranslationSettings",
  service: "Localization",
  name: "listDisplayInfoTranslationSettings",
  method: "GET",
  path: "/legacy-game-internationalization/v1/supported-languages/games/{gameId}/universe-display-info-automatic-translation-settings",
  parameters: [{ name: "gameId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Schemas.ApiArrayResponseRobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings,
  errors: [400, 401, 403, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#get_legacy_game_internationalization_v1_supported_languages_games__gameId__universe_display_info_automatic_translation_settings"
}

export interface CreateAutolocalizationTableInput {
  readonly gameId: Id
}

/**
 * `POST /legacy-localization-tables/v1/autolocalization/games/{gameId}/autolocalizationtable`
 *
 * - stability: not stated
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#post_legacy_localization_tables_v1_autolocalization_games__gameId__autolocalizationtable
 */
export const createAutolocalizationTable: Operation<CreateAutolocalizationTableInput, Schemas.GameAutolocalizationInformationResponse> = {
  id: "localization.createAutolocalizationTable",
  service: "Localization",
  name: "createAutolocalizationTable",
  method: "POST",
  path: "/legacy-localization-tables/v1/autolocalization/games/{gameId}/autolocalizationtable",
  parameters: [{ name: "gameId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Schemas.GameAutolocalizationInformationResponse,
  errors: [401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#post_legacy_localization_tables_v1_autolocalization_games__gameId__autolocalizationtable"
}

export interface UpdateAutolocalizationSettingsInput {
  readonly gameId: Id
  readonly body: Wire.SetAutolocalizationSettingsForGameRequest
}

/**
 * `PATCH /legacy-localization-tables/v1/autolocalization/games/{gameId}/settings`
 *
 * - stability: not stated
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#patch_legacy_localization_tables_v1_autolocalization_games__gameId__settings
 */
export const updateAutolocalizationSettings: Operation<UpdateAutolocalizationSettingsInput, Schemas.UpdateAutolocalizationSettingsOutput> = {
  id: "localization.updateAutolocalizationSettings",
  service: "Localization",
  name: "updateAutolocalizationSettings",
  method: "PATCH",
  path: "/legacy-localization-tables/v1/autolocalization/games/{gameId}/settings",
  parameters: [{ name: "gameId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true },
  output: Schemas.UpdateAutolocalizationSettingsOutput,
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#patch_legacy_localization_tables_v1_autolocalization_games__gameId__settings"
}

export interface GetAutolocalizationMetadataInput {}

/**
 * `GET /legacy-localization-tables/v1/autolocalization/metadata`
 *
 * - stability: not stated
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#get_legacy_localization_tables_v1_autolocalization_metadata
 */
export const getAutolocalizationMetadata: Operation<GetAutolocalizationMetadataInput, Schemas.AutoLocalizationMetadataResponse> = {
  id: "localization.getAutolocalizationMetadata",
  service: "Localization",
  name: "getAutolocalizationMetadata",
  method: "GET",
  path: "/legacy-localization-tables/v1/autolocalization/metadata",
  parameters: [],
  body: { kind: "none" },
  output: Schemas.AutoLocalizationMetadataResponse,
  errors: [401],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#get_legacy_localization_tables_v1_autolocalization_metadata"
}

export interface GetTableLimitsInput {}

/**
 * `GET /legacy-localization-tables/v1/localization-table/limits`
 *
 * - stability: not stated
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#get_legacy_localization_tables_v1_localization_table_limits
 */
export const getTableLimits: Operation<GetTableLimitsInput, Schemas.GetLimitsResponse> = {
  id: "localization.getTableLimits",
  service: "Localization",
  name: "getTableLimits",
  method: "GET",
  path: "/legacy-localization-tables/v1/localization-table/limits",
  parameters: [],
  body: { kind: "none" },
  output: Schemas.GetLimitsResponse,
  errors: [401],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#get_legacy_localization_tables_v1_localization_table_limits"
}

export interface GetTableByAssetIdInput {
  readonly assetId: Id
}

/**
 * `GET /legacy-localization-tables/v1/localization-table/tables/{assetId}`
 *
 * - stability: not stated
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/assets#get_legacy_localization_tables_v1_localization_table_tables__assetId_
 */
export const getTableByAssetId: Operation<GetTableByAssetIdInput, Schemas.GetTableResponse> = {
  id: "localization.getTableByAssetId",
  service: "Localization",
  name: "getTable",
  method: "GET",
  path: "/legacy-localization-tables/v1/localization-table/tables/{assetId}",
  parameters: [{ name: "assetId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Schemas.GetTableResponse,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  docs: "https://create.roblox.com/docs/cloud/reference/features/assets#get_legacy_localization_tables_v1_localization_table_tables__assetId_"
}

export interface GetTableInput {
  readonly tableId: Segment
}

/**
 * `GET /legacy-localization-tables/v1/localization-table/tables/{tableId}`
 *
 * - stability: not stated
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#get_legacy_localization_tables_v1_localization_table_tables__tableId_
 */
export const getTable: Operation<GetTableInput, Schemas.GetTableResponse> = {
  id: "localization.getTable",
  service: "Localization",
  name: "getTable",
  method: "GET",
  path: "/legacy-localization-tables/v1/localization-table/tables/{tableId}",
  parameters: [{ name: "tableId", in: "path", kind: "string", required: true }],
  body: { kind: "none" },
  output: Schemas.GetTableResponse,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#get_legacy_localization_tables_v1_localization_table_tables__tableId_"
}

export interface UpdateTableInput {
  readonly tableId: Segment
  readonly gameId?: Id
  readonly body: Wire.UpdateTableContentsRequest
}

/**
 * `PATCH /legacy-localization-tables/v1/localization-table/tables/{tableId}`
 *
 * - stability: not stated
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#patch_legacy_localization_tables_v1_localization_table_tables__tableId_
 */
export const updateTable: Operation<UpdateTableInput, Schemas.UpdateTableContentsResponse> = {
  id: "localization.updateTable",
  service: "Localization",
  name: "updateTable",
  method: "PATCH",
  path: "/legacy-localization-tables/v1/localization-table/tables/{tableId}",
  parameters: [
    { name: "tableId", in: "path", kind: "string", required: true },
    { name: "gameId", in: "query", kind: "id" }
  ],
  body: { kind: "json", required: true },
  output: Schemas.UpdateTableContentsResponse,
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#patch_legacy_localization_tables_v1_localization_table_tables__tableId_"
}

export interface ListTableEntriesInput {
  readonly tableId: Segment
  readonly cursor?: string
  readonly gameId?: Id
  readonly entryFormat?: Open<"Invalid" | "Legacy" | "Icu">
}

/**
 * `GET /legacy-localization-tables/v1/localization-table/tables/{tableId}/entries`
 *
 * - stability: not stated
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#get_legacy_localization_tables_v1_localization_table_tables__tableId__entries
 */
export const listTableEntries: Operation<ListTableEntriesInput, Schemas.GetTableEntriesPagedResponse> = {
  id: "localization.listTableEntries",
  service: "Localization",
  name: "listTableEntries",
  method: "GET",
  path: "/legacy-localization-tables/v1/localization-table/tables/{tableId}/entries",
  parameters: [
    { name: "tableId", in: "path", kind: "string", required: true },
    { name: "cursor", in: "query", kind: "string" },
    { name: "gameId", in: "query", kind: "id" },
    { name: "entryFormat", in: "query", kind: "string", values: ["Invalid", "Legacy", "Icu"] }
  ],
  body: { kind: "none" },
  output: Schemas.GetTableEntriesPagedResponse,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "cursor",
    items: "data",
    next: "nextPageCursor",
    previous: "previousPageCursor"
  },
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#get_legacy_localization_tables_v1_localization_table_tables__tableId__entries"
}

export interface GetTableEntriesHistoryInput {
  readonly tableId: Segment
  readonly gameId?: Id
  readonly body: Wire.GetTableEntriesTranslationHistoryRequest
}

/**
 * `POST /legacy-localization-tables/v1/localization-table/tables/{tableId}/entries/translation-history`
 *
 * - stability: not stated
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#post_legacy_localization_tables_v1_localization_table_tables__tableId__entries_translation_history
 */
export const getTableEntriesHistory: Operation<GetTableEntriesHistoryInput, Schemas.GetTableEntriesTranslationHistoryResponse> = {
  id: "localization.getTableEntriesHistory",
  service: "Localization",
  name: "getTableEntriesHistory",
  method: "POST",
  path: "/legacy-localization-tables/v1/localization-table/tables/{tableId}/entries/translation-history",
  parameters: [
    { name: "tableId", in: "path", kind: "string", required: true },
    { name: "gameId", in: "query", kind: "id" }
  ],
  body: { kind: "json", required: true },
  output: Schemas.GetTableEntriesTranslationHistoryResponse,
  errors: [400, 401, 403, 429, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "entries",
    in: "body",
    cursor: "entries.cursor",
    items: "entries.history",
    size: "entries.count",
    next: "entries.nextCursor"
  },
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#post_legacy_localization_tables_v1_localization_table_tables__tableId__entries_translation_history"
}

export interface GetTableEntryCountInput {
  readonly tableId: Segment
  readonly gameId?: Id
  readonly entryFormat?: Open<"Invalid" | "Legacy" | "Icu">
}

/**
 * `GET /legacy-localization-tables/v1/localization-table/tables/{tableId}/entry-count`
 *
 * - stability: not stated
 * - scopes: legacy-universe:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/localization#get_legacy_localization_tables_v1_localization_table_tables__tableId__entry_count
 */
export const getTableEntryCount: Operation<GetTableEntryCountInput, Schemas.GetTableEntryCountResponse> = {
  id: "localization.getTableEntryCount",
  service: "Localization",
  name: "getTableEntryCount",
  method: "GET",
  path: "/legacy-localization-tables/v1/localization-table/tables/{tableId}/entry-count",
  parameters: [
    { name: "tableId", in: "path", kind: "string", required: true },
    { name: "gameId", in: "query", kind: "id" },
    { name: "entryFormat", in: "query", kind: "string", values: ["Invalid", "Legacy", "Icu"] }
  ],
  body: { kind: "none" },
  output: Schemas.GetTableEntryCountResponse,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  docs: "https://create.roblox.com/docs/cloud/reference/features/localization#get_legacy_localization_tables_v1_localization_table_tables__tableId__entry_count"
}
