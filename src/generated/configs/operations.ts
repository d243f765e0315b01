// Generated from specs/ by `npm run generate`. Do not edit.
import type { Open, Operation, Segment } from "../../interface/Operation.ts"
import { inputChecks } from "../../interface/InputChecks.ts"
import { plainJson } from "../../interface/JsonBody.ts"
import * as PagingStyles from "../../interface/PagingStyles.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"

export interface GetValuesInput {
  readonly universeId: Segment
  readonly repository: Open<"InExperienceConfig" | "RecommendationServicesConfig" | "DataStoresConfig" | "ExtendedServicesConfig" | "LeaderboardsConfig" | "ExperienceUserConfig" | "JourneysConfig" | "AntiCheatConfig">
}

/**
 * `GET /creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}`
 *
 * - stability: beta
 * - scopes: universe:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/configs#CreatorConfigsPublicApi_GetConfigRepositoryValues
 */
export const getValues: Operation<GetValuesInput, Shapes.ConfigRepositoryValues> = {
  id: "configs.getValues",
  service: "Configs",
  name: "getValues",
  method: "GET",
  path: "/creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}",
  parameters: [
    { name: "universeId", in: "path", kind: "string", required: true },
    {
      name: "repository",
      in: "path",
      kind: "string",
      required: true,
      values: [
        "InExperienceConfig",
        "RecommendationServicesConfig",
        "DataStoresConfig",
        "ExtendedServicesConfig",
        "LeaderboardsConfig",
        "ExperienceUserConfig",
        "JourneysConfig",
        "AntiCheatConfig"
      ]
    }
  ],
  body: { kind: "none" },
  output: Shapes.ConfigRepositoryValues,
  errors: [400, 401, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:read"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}

export interface GetDraftInput {
  readonly universeId: Segment
  readonly repository: Open<"InExperienceConfig" | "RecommendationServicesConfig" | "DataStoresConfig" | "ExtendedServicesConfig" | "LeaderboardsConfig" | "ExperienceUserConfig" | "JourneysConfig" | "AntiCheatConfig">
}

/**
 * `GET /creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}/draft`
 *
 * - stability: beta
 * - scopes: universe:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/configs#CreatorConfigsPublicApi_GetConfigRepositoryDraft
 */
export const getDraft: Operation<GetDraftInput, Shapes.ConfigRepositoryDraft> = {
  id: "configs.getDraft",
  service: "Configs",
  name: "getDraft",
  method: "GET",
  path: "/creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}/draft",
  parameters: [
    { name: "universeId", in: "path", kind: "string", required: true },
    {
      name: "repository",
      in: "path",
      kind: "string",
      required: true,
      values: [
        "InExperienceConfig",
        "RecommendationServicesConfig",
        "DataStoresConfig",
        "ExtendedServicesConfig",
        "LeaderboardsConfig",
        "ExperienceUserConfig",
        "JourneysConfig",
        "AntiCheatConfig"
      ]
    }
  ],
  body: { kind: "none" },
  output: Shapes.ConfigRepositoryDraft,
  errors: [400, 401, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:read"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}

export interface UpdateDraftInput {
  readonly universeId: Segment
  readonly repository: Open<"InExperienceConfig" | "RecommendationServicesConfig" | "DataStoresConfig" | "ExtendedServicesConfig" | "LeaderboardsConfig" | "ExperienceUserConfig" | "JourneysConfig" | "AntiCheatConfig">
  readonly body: Wire.UpdateDraftRequest
}

/**
 * `PATCH /creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}/draft`
 *
 * - stability: beta
 * - scopes: universe:write
 * - quota: 50/minute for each key owner, 50/minute for each OAuth authorization
 * - retry class: conditional
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/configs#CreatorConfigsPublicApi_UpdateDraft
 */
export const updateDraft: Operation<UpdateDraftInput, Shapes.DraftHashResponse> = {
  id: "configs.updateDraft",
  service: "Configs",
  name: "updateDraft",
  method: "PATCH",
  path: "/creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}/draft",
  parameters: [
    { name: "universeId", in: "path", kind: "string", required: true },
    {
      name: "repository",
      in: "path",
      kind: "string",
      required: true,
      values: [
        "InExperienceConfig",
        "RecommendationServicesConfig",
        "DataStoresConfig",
        "ExtendedServicesConfig",
        "LeaderboardsConfig",
        "ExperienceUserConfig",
        "JourneysConfig",
        "AntiCheatConfig"
      ]
    }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.DraftHashResponse,
  conditions: ["body.draftHash"],
  checks: inputChecks,
  errors: [400, 401, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:write"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 50, period: "MINUTE" }, oauth: { limit: 50, period: "MINUTE" } },
  retry: "conditional"
}

export interface DeleteDraftInput {
  readonly universeId: Segment
  readonly repository: Open<"InExperienceConfig" | "RecommendationServicesConfig" | "DataStoresConfig" | "ExtendedServicesConfig" | "LeaderboardsConfig" | "ExperienceUserConfig" | "JourneysConfig" | "AntiCheatConfig">
  readonly body?: Wire.DeleteDraftRequest
}

/**
 * `DELETE /creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}/draft`
 *
 * - stability: beta
 * - scopes: universe:write
 * - quota: 50/minute for each key owner, 50/minute for each OAuth authorization
 * - retry class: conditional
 * - irreversible: the draft is deleted
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/configs#CreatorConfigsPublicApi_DeleteDraft
 */
export const deleteDraft: Operation<DeleteDraftInput, Shapes.DraftHashResponse> = {
  id: "configs.deleteDraft",
  service: "Configs",
  name: "deleteDraft",
  method: "DELETE",
  path: "/creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}/draft",
  parameters: [
    { name: "universeId", in: "path", kind: "string", required: true },
    {
      name: "repository",
      in: "path",
      kind: "string",
      required: true,
      values: [
        "InExperienceConfig",
        "RecommendationServicesConfig",
        "DataStoresConfig",
        "ExtendedServicesConfig",
        "LeaderboardsConfig",
        "ExperienceUserConfig",
        "JourneysConfig",
        "AntiCheatConfig"
      ]
    }
  ],
  body: { kind: "json", write: plainJson },
  output: Shapes.DraftHashResponse,
  conditions: ["body.draftHash"],
  checks: inputChecks,
  errors: [400, 401, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:write"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 50, period: "MINUTE" }, oauth: { limit: 50, period: "MINUTE" } },
  retry: "conditional",
  consequence: { kind: "irreversible", when: "the draft is deleted" }
}

export interface OverwriteDraftInput {
  readonly universeId: Segment
  readonly repository: Open<"InExperienceConfig" | "RecommendationServicesConfig" | "DataStoresConfig" | "ExtendedServicesConfig" | "LeaderboardsConfig" | "ExperienceUserConfig" | "JourneysConfig" | "AntiCheatConfig">
  readonly body: Wire.UpdateDraftRequest
}

/**
 * `PUT /creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}/draft:overwrite`
 *
 * - stability: beta
 * - scopes: universe:write
 * - quota: 50/minute for each key owner, 50/minute for each OAuth authorization
 * - retry class: conditional
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/configs#CreatorConfigsPublicApi_OverwriteDraft
 */
export const overwriteDraft: Operation<OverwriteDraftInput, Shapes.DraftHashResponse> = {
  id: "configs.overwriteDraft",
  service: "Configs",
  name: "overwriteDraft",
  method: "PUT",
  path: "/creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}/draft:overwrite",
  parameters: [
    { name: "universeId", in: "path", kind: "string", required: true },
    {
      name: "repository",
      in: "path",
      kind: "string",
      required: true,
      values: [
        "InExperienceConfig",
        "RecommendationServicesConfig",
        "DataStoresConfig",
        "ExtendedServicesConfig",
        "LeaderboardsConfig",
        "ExperienceUserConfig",
        "JourneysConfig",
        "AntiCheatConfig"
      ]
    }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.DraftHashResponse,
  conditions: ["body.draftHash"],
  checks: inputChecks,
  errors: [400, 401, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:write"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 50, period: "MINUTE" }, oauth: { limit: 50, period: "MINUTE" } },
  retry: "conditional"
}

export interface GetFullInput {
  readonly universeId: Segment
  readonly repository: Open<"InExperienceConfig" | "RecommendationServicesConfig" | "DataStoresConfig" | "ExtendedServicesConfig" | "LeaderboardsConfig" | "ExperienceUserConfig" | "JourneysConfig" | "AntiCheatConfig">
}

/**
 * `GET /creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}/full`
 *
 * - stability: beta
 * - scopes: universe:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/configs#CreatorConfigsPublicApi_GetConfigRepositoryFull
 */
export const getFull: Operation<GetFullInput, Shapes.ConfigRepositoryFull> = {
  id: "configs.getFull",
  service: "Configs",
  name: "getFull",
  method: "GET",
  path: "/creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}/full",
  parameters: [
    { name: "universeId", in: "path", kind: "string", required: true },
    {
      name: "repository",
      in: "path",
      kind: "string",
      required: true,
      values: [
        "InExperienceConfig",
        "RecommendationServicesConfig",
        "DataStoresConfig",
        "ExtendedServicesConfig",
        "LeaderboardsConfig",
        "ExperienceUserConfig",
        "JourneysConfig",
        "AntiCheatConfig"
      ]
    }
  ],
  body: { kind: "none" },
  output: Shapes.ConfigRepositoryFull,
  errors: [400, 401, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:read"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}

export interface PublishDraftInput {
  readonly universeId: Segment
  readonly repository: Open<"InExperienceConfig" | "RecommendationServicesConfig" | "DataStoresConfig" | "ExtendedServicesConfig" | "LeaderboardsConfig" | "ExperienceUserConfig" | "JourneysConfig" | "AntiCheatConfig">
  readonly body: Wire.PublishDraftRequest
}

/**
 * `POST /creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}/publish`
 *
 * - stability: beta
 * - scopes: universe:write
 * - quota: 10/minute for each key owner, 10/minute for each OAuth authorization
 * - retry class: conditional
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/configs#CreatorConfigsPublicApi_PublishDraft
 */
export const publishDraft: Operation<PublishDraftInput, Shapes.PublishDraftResponse> = {
  id: "configs.publishDraft",
  service: "Configs",
  name: "publishDraft",
  method: "POST",
  path: "/creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}/publish",
  parameters: [
    { name: "universeId", in: "path", kind: "string", required: true },
    {
      name: "repository",
      in: "path",
      kind: "string",
      required: true,
      values: [
        "InExperienceConfig",
        "RecommendationServicesConfig",
        "DataStoresConfig",
        "ExtendedServicesConfig",
        "LeaderboardsConfig",
        "ExperienceUserConfig",
        "JourneysConfig",
        "AntiCheatConfig"
      ]
    }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.PublishDraftResponse,
  conditions: ["body.draftHash"],
  checks: inputChecks,
  errors: [400, 401, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:write"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 10, period: "MINUTE" }, oauth: { limit: 10, period: "MINUTE" } },
  retry: "conditional"
}

export interface ListRevisionsInput {
  readonly universeId: Segment
  readonly repository: Open<"InExperienceConfig" | "RecommendationServicesConfig" | "DataStoresConfig" | "ExtendedServicesConfig" | "LeaderboardsConfig" | "ExperienceUserConfig" | "JourneysConfig" | "AntiCheatConfig">
  readonly startTime?: string
  readonly endTime?: string
  readonly maxPageSize?: number
  readonly skip?: number
  readonly searchKey?: string
  readonly sortOrder?: string
  readonly sortKey?: string
}

/**
 * `GET /creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}/revisions`
 *
 * - stability: beta
 * - scopes: universe:read
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/configs#CreatorConfigsPublicApi_ListRevisions
 */
export const listRevisions: Operation<ListRevisionsInput, Shapes.ListRevisionsResponse> = {
  id: "configs.listRevisions",
  service: "Configs",
  name: "listRevisions",
  method: "GET",
  path: "/creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}/revisions",
  parameters: [
    { name: "universeId", in: "path", kind: "string", required: true },
    {
      name: "repository",
      in: "path",
      kind: "string",
      required: true,
      values: [
        "InExperienceConfig",
        "RecommendationServicesConfig",
        "DataStoresConfig",
        "ExtendedServicesConfig",
        "LeaderboardsConfig",
        "ExperienceUserConfig",
        "JourneysConfig",
        "AntiCheatConfig"
      ]
    },
    { name: "startTime", in: "query", kind: "string" },
    { name: "endTime", in: "query", kind: "string" },
    { name: "maxPageSize", wire: "MaxPageSize", in: "query", kind: "integer" },
    { name: "skip", wire: "Skip", in: "query", kind: "integer" },
    { name: "searchKey", wire: "SearchKey", in: "query", kind: "string" },
    { name: "sortOrder", wire: "SortOrder", in: "query", kind: "string" },
    { name: "sortKey", wire: "SortKey", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListRevisionsResponse,
  errors: [400, 401, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:read"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "offset",
    in: "query",
    cursor: "Skip",
    items: "revisions",
    size: "MaxPageSize",
    by: PagingStyles.offset
  },
  pace: { first: 1000, longest: 30000, deadline: 3600000 }
}

export interface RestoreRevisionInput {
  readonly universeId: Segment
  readonly repository: Open<"InExperienceConfig" | "RecommendationServicesConfig" | "DataStoresConfig" | "ExtendedServicesConfig" | "LeaderboardsConfig" | "ExperienceUserConfig" | "JourneysConfig" | "AntiCheatConfig">
  readonly revisionId: Segment
}

/**
 * `POST /creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}/revisions/{revisionId}/restore`
 *
 * - stability: beta
 * - scopes: universe:write
 * - quota: 10/minute for each key owner, 10/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/configs#CreatorConfigsPublicApi_RestoreRevision
 */
export const restoreRevision: Operation<RestoreRevisionInput, Shapes.DraftHashResponse> = {
  id: "configs.restoreRevision",
  service: "Configs",
  name: "restoreRevision",
  method: "POST",
  path: "/creator-configs-public-api/v1/configs/universes/{universeId}/repositories/{repository}/revisions/{revisionId}/restore",
  parameters: [
    { name: "universeId", in: "path", kind: "string", required: true },
    {
      name: "repository",
      in: "path",
      kind: "string",
      required: true,
      values: [
        "InExperienceConfig",
        "RecommendationServicesConfig",
        "DataStoresConfig",
        "ExtendedServicesConfig",
        "LeaderboardsConfig",
        "ExperienceUserConfig",
        "JourneysConfig",
        "AntiCheatConfig"
      ]
    },
    { name: "revisionId", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.DraftHashResponse,
  errors: [400, 401, 404],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["universe:write"], resource: "universe" },
  stability: "BETA",
  quota: { apiKey: { limit: 10, period: "MINUTE" }, oauth: { limit: 10, period: "MINUTE" } },
  retry: "idempotent"
}
