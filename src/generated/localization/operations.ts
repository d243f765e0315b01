// Generated from specs/ by `npm run generate`. Do not edit.
import type { FileInput, Id, Open, Operation, Segment } from "../../interface/Operation.ts"
import { multipart } from "../../interface/Multipart.ts"
import { plainJson } from "../../interface/JsonBody.ts"
import * as PagingStyles from "../../interface/PagingStyles.ts"
import * as Shapes from "./shapes.ts"
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
export const updateBadgeDescription: Operation<UpdateBadgeDescriptionInput, Shapes.UpdateBadgeDescriptionResponse> = {
  id: "localization.updateBadgeDescription",
  service: "Localization",
  name: "updateDescription",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/badges/{badgeId}/description/language-codes/{languageCode}",
  parameters: [
    { name: "badgeId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.UpdateBadgeDescriptionResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-badge:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
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
export const listBadgeIcons: Operation<ListBadgeIconsInput, Shapes.ApiArrayResponseRobloxGameInternationalizationApiGetBadgeIconResponse> = {
  id: "localization.listBadgeIcons",
  service: "Localization",
  name: "getAllIcons",
  method: "GET",
  path: "/legacy-game-internationalization/v1/badges/{badgeId}/icons",
  parameters: [
    { name: "badgeId", in: "path", kind: "id", required: true },
    { name: "width", in: "query", kind: "integer" },
    { name: "height", in: "query", kind: "integer" }
  ],
  body: { kind: "none" },
  output: Shapes.ApiArrayResponseRobloxGameInternationalizationApiGetBadgeIconResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-badge:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
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
export const uploadBadgeIcon: Operation<UploadBadgeIconInput, Shapes.UploadBadgeIconOutput> = {
  id: "localization.uploadBadgeIcon",
  service: "Localization",
  name: "uploadIcon",
  method: "POST",
  path: "/legacy-game-internationalization/v1/badges/{badgeId}/icons/language-codes/{languageCode}",
  parameters: [
    { name: "badgeId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "multipart", parts: [{ name: "Files", kind: "file" }], write: multipart },
  output: Shapes.UploadBadgeIconOutput,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 429, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-badge:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
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
export const deleteBadgeIcon: Operation<DeleteBadgeIconInput, Shapes.DeleteBadgeIconOutput> = {
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
  output: Shapes.DeleteBadgeIconOutput,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-badge:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "an image is deleted" }
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
export const listBadgeNameDescriptions: Operation<ListBadgeNameDescriptionsInput, Shapes.ApiArrayResponseRobloxGameInternationalizationApiNameDescription> = {
  id: "localization.listBadgeNameDescriptions",
  service: "Localization",
  name: "getAllTexts",
  method: "GET",
  path: "/legacy-game-internationalization/v1/badges/{badgeId}/name-description",
  parameters: [{ name: "badgeId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Shapes.ApiArrayResponseRobloxGameInternationalizationApiNameDescription,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-badge:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
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
export const updateBadgeNameDescription: Operation<UpdateBadgeNameDescriptionInput, Shapes.UpdateBadgeNameDescriptionResponse> = {
  id: "localization.updateBadgeNameDescription",
  service: "Localization",
  name: "updateText",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/badges/{badgeId}/name-description/language-codes/{languageCode}",
  parameters: [
    { name: "badgeId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.UpdateBadgeNameDescriptionResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-badge:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
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
export const deleteBadgeNameDescription: Operation<DeleteBadgeNameDescriptionInput, Shapes.DeleteBadgeNameDescriptionOutput> = {
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
  output: Shapes.DeleteBadgeNameDescriptionOutput,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-badge:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "a translation is deleted" }
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
export const updateBadgeName: Operation<UpdateBadgeNameInput, Shapes.UpdateBadgeNameResponse> = {
  id: "localization.updateBadgeName",
  service: "Localization",
  name: "updateName",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/badges/{badgeId}/name/language-codes/{languageCode}",
  parameters: [
    { name: "badgeId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.UpdateBadgeNameResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-badge:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
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
export const updateDeveloperProductDescription: Operation<UpdateDeveloperProductDescriptionInput, Shapes.UpdateDeveloperProductDescriptionResponse> = {
  id: "localization.updateDeveloperProductDescription",
  service: "Localization",
  name: "updateDescription",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/developer-products/{developerProductId}/description/language-codes/{languageCode}",
  parameters: [
    { name: "developerProductId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.UpdateDeveloperProductDescriptionResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-developer-product:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
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
export const listDeveloperProductIcons: Operation<ListDeveloperProductIconsInput, Shapes.ApiArrayResponseRobloxGameInternationalizationApiGetDeveloperProductIconResponse> = {
  id: "localization.listDeveloperProductIcons",
  service: "Localization",
  name: "getAllIcons",
  method: "GET",
  path: "/legacy-game-internationalization/v1/developer-products/{developerProductId}/icons",
  parameters: [
    { name: "developerProductId", in: "path", kind: "id", required: true },
    { name: "width", in: "query", kind: "integer" },
    { name: "height", in: "query", kind: "integer" }
  ],
  body: { kind: "none" },
  output: Shapes.ApiArrayResponseRobloxGameInternationalizationApiGetDeveloperProductIconResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-developer-product:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
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
export const uploadDeveloperProductIcon: Operation<UploadDeveloperProductIconInput, Shapes.UploadDeveloperProductIconOutput> = {
  id: "localization.uploadDeveloperProductIcon",
  service: "Localization",
  name: "uploadIcon",
  method: "POST",
  path: "/legacy-game-internationalization/v1/developer-products/{developerProductId}/icons/language-codes/{languageCode}",
  parameters: [
    { name: "developerProductId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "multipart", parts: [{ name: "Files", kind: "file" }], write: multipart },
  output: Shapes.UploadDeveloperProductIconOutput,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 429, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-developer-product:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
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
export const deleteDeveloperProductIcon: Operation<DeleteDeveloperProductIconInput, Shapes.DeleteDeveloperProductIconOutput> = {
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
  output: Shapes.DeleteDeveloperProductIconOutput,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-developer-product:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "an image is deleted" }
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
export const listDeveloperProductNameDescriptions: Operation<ListDeveloperProductNameDescriptionsInput, Shapes.ApiArrayResponseRobloxGameInternationalizationApiNameDescription> = {
  id: "localization.listDeveloperProductNameDescriptions",
  service: "Localization",
  name: "getAllTexts",
  method: "GET",
  path: "/legacy-game-internationalization/v1/developer-products/{developerProductId}/name-description",
  parameters: [{ name: "developerProductId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Shapes.ApiArrayResponseRobloxGameInternationalizationApiNameDescription,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-developer-product:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
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
export const updateDeveloperProductNameDescription: Operation<UpdateDeveloperProductNameDescriptionInput, Shapes.UpdateDeveloperProductNameDescriptionResponse> = {
  id: "localization.updateDeveloperProductNameDescription",
  service: "Localization",
  name: "updateText",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/developer-products/{developerProductId}/name-description/language-codes/{languageCode}",
  parameters: [
    { name: "developerProductId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.UpdateDeveloperProductNameDescriptionResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-developer-product:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
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
export const deleteDeveloperProductNameDescription: Operation<DeleteDeveloperProductNameDescriptionInput, Shapes.DeleteDeveloperProductNameDescriptionOutput> = {
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
  output: Shapes.DeleteDeveloperProductNameDescriptionOutput,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-developer-product:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "a translation is deleted" }
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
export const updateDeveloperProductName: Operation<UpdateDeveloperProductNameInput, Shapes.UpdateDeveloperProductNameResponse> = {
  id: "localization.updateDeveloperProductName",
  service: "Localization",
  name: "updateName",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/developer-products/{developerProductId}/name/language-codes/{languageCode}",
  parameters: [
    { name: "developerProductId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.UpdateDeveloperProductNameResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-developer-product:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface ListGameIconsInput {
  readonly universeId: Id
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
export const listGameIcons: Operation<ListGameIconsInput, Shapes.ApiArrayResponseRobloxGameInternationalizationApiGetGameIconResponse> = {
  id: "localization.listGameIcons",
  service: "Localization",
  name: "getAllIcons",
  method: "GET",
  path: "/legacy-game-internationalization/v1/game-icon/games/{gameId}",
  parameters: [
    { name: "universeId", wire: "gameId", in: "path", kind: "id", required: true },
    { name: "width", in: "query", kind: "integer" },
    { name: "height", in: "query", kind: "integer" }
  ],
  body: { kind: "none" },
  output: Shapes.ApiArrayResponseRobloxGameInternationalizationApiGetGameIconResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}

export interface UploadGameIconInput {
  readonly universeId: Id
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
export const uploadGameIcon: Operation<UploadGameIconInput, Shapes.UploadGameIconOutput> = {
  id: "localization.uploadGameIcon",
  service: "Localization",
  name: "uploadIcon",
  method: "POST",
  path: "/legacy-game-internationalization/v1/game-icon/games/{gameId}/language-codes/{languageCode}",
  parameters: [
    { name: "universeId", wire: "gameId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "multipart", parts: [{ name: "request.files", kind: "file" }], write: multipart },
  output: Shapes.UploadGameIconOutput,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 429, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface DeleteGameIconInput {
  readonly universeId: Id
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
export const deleteGameIcon: Operation<DeleteGameIconInput, Shapes.DeleteGameIconOutput> = {
  id: "localization.deleteGameIcon",
  service: "Localization",
  name: "deleteIcon",
  method: "DELETE",
  path: "/legacy-game-internationalization/v1/game-icon/games/{gameId}/language-codes/{languageCode}",
  parameters: [
    { name: "universeId", wire: "gameId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.DeleteGameIconOutput,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "an image is deleted" }
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
export const updateGamePassDescription: Operation<UpdateGamePassDescriptionInput, Shapes.UpdateGamePassDescriptionResponse> = {
  id: "localization.updateGamePassDescription",
  service: "Localization",
  name: "updateDescription",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/game-passes/{gamePassId}/description/language-codes/{languageCode}",
  parameters: [
    { name: "gamePassId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.UpdateGamePassDescriptionResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-game-pass:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
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
export const listGamePassIcons: Operation<ListGamePassIconsInput, Shapes.ApiArrayResponseRobloxGameInternationalizationApiGetGamePassIconResponse> = {
  id: "localization.listGamePassIcons",
  service: "Localization",
  name: "getAllIcons",
  method: "GET",
  path: "/legacy-game-internationalization/v1/game-passes/{gamePassId}/icons",
  parameters: [
    { name: "gamePassId", in: "path", kind: "id", required: true },
    { name: "width", in: "query", kind: "integer" },
    { name: "height", in: "query", kind: "integer" }
  ],
  body: { kind: "none" },
  output: Shapes.ApiArrayResponseRobloxGameInternationalizationApiGetGamePassIconResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-game-pass:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
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
export const uploadGamePassIcon: Operation<UploadGamePassIconInput, Shapes.UploadGamePassIconOutput> = {
  id: "localization.uploadGamePassIcon",
  service: "Localization",
  name: "uploadIcon",
  method: "POST",
  path: "/legacy-game-internationalization/v1/game-passes/{gamePassId}/icons/language-codes/{languageCode}",
  parameters: [
    { name: "gamePassId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "multipart", parts: [{ name: "Files", kind: "file" }], write: multipart },
  output: Shapes.UploadGamePassIconOutput,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 429, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-game-pass:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
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
export const deleteGamePassIcon: Operation<DeleteGamePassIconInput, Shapes.DeleteGamePassIconOutput> = {
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
  output: Shapes.DeleteGamePassIconOutput,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-game-pass:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "an image is deleted" }
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
export const listGamePassNameDescriptions: Operation<ListGamePassNameDescriptionsInput, Shapes.ApiArrayResponseRobloxGameInternationalizationApiNameDescription> = {
  id: "localization.listGamePassNameDescriptions",
  service: "Localization",
  name: "getAllTexts",
  method: "GET",
  path: "/legacy-game-internationalization/v1/game-passes/{gamePassId}/name-description",
  parameters: [{ name: "gamePassId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Shapes.ApiArrayResponseRobloxGameInternationalizationApiNameDescription,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-game-pass:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
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
export const updateGamePassNameDescription: Operation<UpdateGamePassNameDescriptionInput, Shapes.UpdateGamePassNameDescriptionResponse> = {
  id: "localization.updateGamePassNameDescription",
  service: "Localization",
  name: "updateText",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/game-passes/{gamePassId}/name-description/language-codes/{languageCode}",
  parameters: [
    { name: "gamePassId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.UpdateGamePassNameDescriptionResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-game-pass:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
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
export const deleteGamePassNameDescription: Operation<DeleteGamePassNameDescriptionInput, Shapes.DeleteGamePassNameDescriptionOutput> = {
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
  output: Shapes.DeleteGamePassNameDescriptionOutput,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-game-pass:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "a translation is deleted" }
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
export const updateGamePassName: Operation<UpdateGamePassNameInput, Shapes.UpdateGamePassNameResponse> = {
  id: "localization.updateGamePassName",
  service: "Localization",
  name: "updateName",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/game-passes/{gamePassId}/name/language-codes/{languageCode}",
  parameters: [
    { name: "gamePassId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.UpdateGamePassNameResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-game-pass:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface UpdateGameThumbnailAltTextInput {
  readonly universeId: Id
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
export const updateGameThumbnailAltText: Operation<UpdateGameThumbnailAltTextInput, Shapes.UpdateGameThumbnailAltTextOutput> = {
  id: "localization.updateGameThumbnailAltText",
  service: "Localization",
  name: "updateGameThumbnailAltText",
  method: "POST",
  path: "/legacy-game-internationalization/v1/game-thumbnails/games/{gameId}/language-codes/{languageCode}/alt-text",
  parameters: [
    { name: "universeId", wire: "gameId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.UpdateGameThumbnailAltTextOutput,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 429, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface UploadGameThumbnailInput {
  readonly universeId: Id
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
export const uploadGameThumbnail: Operation<UploadGameThumbnailInput, Shapes.UploadImageForGameThumbnailResponse> = {
  id: "localization.uploadGameThumbnail",
  service: "Localization",
  name: "uploadGameThumbnail",
  method: "POST",
  path: "/legacy-game-internationalization/v1/game-thumbnails/games/{gameId}/language-codes/{languageCode}/image",
  parameters: [
    { name: "universeId", wire: "gameId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "multipart", parts: [{ name: "gameThumbnailRequest.files", kind: "file" }], write: multipart },
  output: Shapes.UploadImageForGameThumbnailResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 429, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "unsafe"
}

export interface ReorderGameThumbnailsInput {
  readonly universeId: Id
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
export const reorderGameThumbnails: Operation<ReorderGameThumbnailsInput, Shapes.ReorderGameThumbnailsOutput> = {
  id: "localization.reorderGameThumbnails",
  service: "Localization",
  name: "reorderGameThumbnails",
  method: "POST",
  path: "/legacy-game-internationalization/v1/game-thumbnails/games/{gameId}/language-codes/{languageCode}/images/order",
  parameters: [
    { name: "universeId", wire: "gameId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.ReorderGameThumbnailsOutput,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface DeleteGameThumbnailInput {
  readonly universeId: Id
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
export const deleteGameThumbnail: Operation<DeleteGameThumbnailInput, Shapes.DeleteGameThumbnailOutput> = {
  id: "localization.deleteGameThumbnail",
  service: "Localization",
  name: "deleteGameThumbnail",
  method: "DELETE",
  path: "/legacy-game-internationalization/v1/game-thumbnails/games/{gameId}/language-codes/{languageCode}/images/{imageId}",
  parameters: [
    { name: "universeId", wire: "gameId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true },
    { name: "imageId", in: "path", kind: "id", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.DeleteGameThumbnailOutput,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "an image is deleted" }
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
export const listNameDescriptionHistory: Operation<ListNameDescriptionHistoryInput, Shapes.GetNameDescriptionHistoryResponse> = {
  id: "localization.listNameDescriptionHistory",
  service: "Localization",
  name: "listTextHistory",
  method: "POST",
  path: "/legacy-game-internationalization/v1/name-description/games/translation-history",
  parameters: [],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.GetNameDescriptionHistoryResponse,
  permanent: [{ status: 503, code: "17" }],
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
  }
}

export interface UpdateGameNameDescriptionsInput {
  readonly universeId: Id
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
export const updateGameNameDescriptions: Operation<UpdateGameNameDescriptionsInput, Shapes.UpdateNameDescriptionsResponse> = {
  id: "localization.updateGameNameDescriptions",
  service: "Localization",
  name: "batchUpdateTexts",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/name-description/games/{gameId}",
  parameters: [{ name: "universeId", wire: "gameId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.UpdateNameDescriptionsResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface UpdateGameSourceLanguageInput {
  readonly universeId: Id
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
export const updateGameSourceLanguage: Operation<UpdateGameSourceLanguageInput, Shapes.UpdateGameSourceLanguageOutput> = {
  id: "localization.updateGameSourceLanguage",
  service: "Localization",
  name: "updateGameSourceLanguage",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/source-language/games/{gameId}",
  parameters: [
    { name: "universeId", wire: "gameId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "query", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.UpdateGameSourceLanguageOutput,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 500, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface UpdateGameSupportedLanguagesInput {
  readonly universeId: Id
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
export const updateGameSupportedLanguages: Operation<UpdateGameSupportedLanguagesInput, Shapes.UpdateGameSupportedLanguagesOutput> = {
  id: "localization.updateGameSupportedLanguages",
  service: "Localization",
  name: "updateGameSupportedLanguages",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/supported-languages/games/{gameId}",
  parameters: [{ name: "universeId", wire: "gameId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.UpdateGameSupportedLanguagesOutput,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface GetAllAutomaticTranslationStatusesInput {
  readonly universeId: Id
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
export const getAllAutomaticTranslationStatuses: Operation<GetAllAutomaticTranslationStatusesInput, Shapes.ApiArrayResponseRobloxGameInternationalizationApiLanguageOrLocaleSettings> = {
  id: "localization.getAllAutomaticTranslationStatuses",
  service: "Localization",
  name: "getAllAutomaticTranslationStatuses",
  method: "GET",
  path: "/legacy-game-internationalization/v1/supported-languages/games/{gameId}/automatic-translation-status",
  parameters: [{ name: "universeId", wire: "gameId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Shapes.ApiArrayResponseRobloxGameInternationalizationApiLanguageOrLocaleSettings,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}

export interface UpdateAutomaticTranslationInput {
  readonly universeId: Id
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
export const updateAutomaticTranslation: Operation<UpdateAutomaticTranslationInput, Shapes.EditAutomaticTranslationStatusForGameAndLanguageResponse> = {
  id: "localization.updateAutomaticTranslation",
  service: "Localization",
  name: "updateAutomaticTranslation",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/supported-languages/games/{gameId}/languages/{languageCode}/automatic-translation-status",
  parameters: [
    { name: "universeId", wire: "gameId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.EditAutomaticTranslationStatusForGameAndLanguageResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface UpdateImageTranslationInput {
  readonly universeId: Id
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
export const updateImageTranslation: Operation<UpdateImageTranslationInput, Shapes.EditImageTranslationStatusForGameAndLanguageResponse> = {
  id: "localization.updateImageTranslation",
  service: "Localization",
  name: "updateImageTranslation",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/supported-languages/games/{gameId}/languages/{languageCode}/image-translation-status",
  parameters: [
    { name: "universeId", wire: "gameId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.EditImageTranslationStatusForGameAndLanguageResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface UpdateDisplayInfoTranslationInput {
  readonly universeId: Id
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
export const updateDisplayInfoTranslation: Operation<UpdateDisplayInfoTranslationInput, Shapes.UpdateUniverseDisplayInfoAutomaticTranslationSettingsResponse> = {
  id: "localization.updateDisplayInfoTranslation",
  service: "Localization",
  name: "updateDisplayInfoTranslation",
  method: "PATCH",
  path: "/legacy-game-internationalization/v1/supported-languages/games/{gameId}/languages/{languageCode}/universe-display-info-automatic-translation-settings",
  parameters: [
    { name: "universeId", wire: "gameId", in: "path", kind: "id", required: true },
    { name: "languageCode", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.UpdateUniverseDisplayInfoAutomaticTranslationSettingsResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface GetAllDisplayInfoTranslationSettingsInput {
  readonly universeId: Id
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
export const getAllDisplayInfoTranslationSettings: Operation<GetAllDisplayInfoTranslationSettingsInput, Shapes.ApiArrayResponseRobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings> = {
  id: "localization.getAllDisplayInfoTranslationSettings",
  service: "Localization",
  name: "getAllDisplayInfoTranslationSettings",
  method: "GET",
  path: "/legacy-game-internationalization/v1/supported-languages/games/{gameId}/universe-display-info-automatic-translation-settings",
  parameters: [{ name: "universeId", wire: "gameId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Shapes.ApiArrayResponseRobloxGameInternationalizationApiUniverseDisplayInfoAutomaticTranslationSettings,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}

export interface CreateAutolocalizationTableInput {
  readonly universeId: Id
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
export const createAutolocalizationTable: Operation<CreateAutolocalizationTableInput, Shapes.GameAutolocalizationInformationResponse> = {
  id: "localization.createAutolocalizationTable",
  service: "Localization",
  name: "createAutolocalizationTable",
  method: "POST",
  path: "/legacy-localization-tables/v1/autolocalization/games/{gameId}/autolocalizationtable",
  parameters: [{ name: "universeId", wire: "gameId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Shapes.GameAutolocalizationInformationResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface UpdateAutolocalizationSettingsInput {
  readonly universeId: Id
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
export const updateAutolocalizationSettings: Operation<UpdateAutolocalizationSettingsInput, Shapes.UpdateAutolocalizationSettingsOutput> = {
  id: "localization.updateAutolocalizationSettings",
  service: "Localization",
  name: "updateAutolocalizationSettings",
  method: "PATCH",
  path: "/legacy-localization-tables/v1/autolocalization/games/{gameId}/settings",
  parameters: [{ name: "universeId", wire: "gameId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.UpdateAutolocalizationSettingsOutput,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
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
export const getAutolocalizationMetadata: Operation<GetAutolocalizationMetadataInput, Shapes.AutoLocalizationMetadataResponse> = {
  id: "localization.getAutolocalizationMetadata",
  service: "Localization",
  name: "getAutolocalizationMetadata",
  method: "GET",
  path: "/legacy-localization-tables/v1/autolocalization/metadata",
  parameters: [],
  body: { kind: "none" },
  output: Shapes.AutoLocalizationMetadataResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [401],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
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
export const getTableLimits: Operation<GetTableLimitsInput, Shapes.GetLimitsResponse> = {
  id: "localization.getTableLimits",
  service: "Localization",
  name: "getTableLimits",
  method: "GET",
  path: "/legacy-localization-tables/v1/localization-table/limits",
  parameters: [],
  body: { kind: "none" },
  output: Shapes.GetLimitsResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [401],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
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
export const getTableByAssetId: Operation<GetTableByAssetIdInput, Shapes.GetTableResponse> = {
  id: "localization.getTableByAssetId",
  service: "Localization",
  name: "getTable",
  method: "GET",
  path: "/legacy-localization-tables/v1/localization-table/tables/{assetId}",
  variantOf: "localization.getTable",
  parameters: [{ name: "assetId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Shapes.GetTableResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}

export interface GetTableInput {
  readonly tableId?: Segment
  readonly assetId?: Id | undefined
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
export const getTable: Operation<GetTableInput, Shapes.GetTableResponse> = {
  id: "localization.getTable",
  service: "Localization",
  name: "getTable",
  method: "GET",
  path: "/legacy-localization-tables/v1/localization-table/tables/{tableId}",
  variants: [{ when: "assetId", use: () => getTableByAssetId }],
  parameters: [{ name: "tableId", in: "path", kind: "string", required: true }],
  body: { kind: "none" },
  output: Shapes.GetTableResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}

export interface UpdateTableInput {
  readonly tableId: Segment
  readonly universeId?: Id
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
export const updateTable: Operation<UpdateTableInput, Shapes.UpdateTableContentsResponse> = {
  id: "localization.updateTable",
  service: "Localization",
  name: "updateTable",
  method: "PATCH",
  path: "/legacy-localization-tables/v1/localization-table/tables/{tableId}",
  parameters: [
    { name: "tableId", in: "path", kind: "string", required: true },
    { name: "universeId", wire: "gameId", in: "query", kind: "id" }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.UpdateTableContentsResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface ListTableEntriesInput {
  readonly tableId: Segment
  readonly cursor?: string
  readonly universeId?: Id
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
export const listTableEntries: Operation<ListTableEntriesInput, Shapes.GetTableEntriesPagedResponse> = {
  id: "localization.listTableEntries",
  service: "Localization",
  name: "listTableEntries",
  method: "GET",
  path: "/legacy-localization-tables/v1/localization-table/tables/{tableId}/entries",
  parameters: [
    { name: "tableId", in: "path", kind: "string", required: true },
    { name: "cursor", in: "query", kind: "string" },
    { name: "universeId", wire: "gameId", in: "query", kind: "id" },
    { name: "entryFormat", in: "query", kind: "string", values: ["Invalid", "Legacy", "Icu"] }
  ],
  body: { kind: "none" },
  output: Shapes.GetTableEntriesPagedResponse,
  permanent: [{ status: 503, code: "17" }],
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
  }
}

export interface ListTableEntriesHistoryInput {
  readonly tableId: Segment
  readonly universeId?: Id
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
export const listTableEntriesHistory: Operation<ListTableEntriesHistoryInput, Shapes.GetTableEntriesTranslationHistoryResponse> = {
  id: "localization.listTableEntriesHistory",
  service: "Localization",
  name: "listTableEntriesHistory",
  method: "POST",
  path: "/legacy-localization-tables/v1/localization-table/tables/{tableId}/entries/translation-history",
  parameters: [
    { name: "tableId", in: "path", kind: "string", required: true },
    { name: "universeId", wire: "gameId", in: "query", kind: "id" }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.GetTableEntriesTranslationHistoryResponse,
  permanent: [{ status: 503, code: "17" }],
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
    next: "entries.nextCursor",
    by: PagingStyles.entries
  }
}

export interface GetTableEntryCountInput {
  readonly tableId: Segment
  readonly universeId?: Id
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
export const getTableEntryCount: Operation<GetTableEntryCountInput, Shapes.GetTableEntryCountResponse> = {
  id: "localization.getTableEntryCount",
  service: "Localization",
  name: "getTableEntryCount",
  method: "GET",
  path: "/legacy-localization-tables/v1/localization-table/tables/{tableId}/entry-count",
  parameters: [
    { name: "tableId", in: "path", kind: "string", required: true },
    { name: "universeId", wire: "gameId", in: "query", kind: "id" },
    { name: "entryFormat", in: "query", kind: "string", values: ["Invalid", "Legacy", "Icu"] }
  ],
  body: { kind: "none" },
  output: Shapes.GetTableEntryCountResponse,
  permanent: [{ status: 503, code: "17" }],
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-universe:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}
