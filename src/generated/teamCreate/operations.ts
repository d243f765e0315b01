// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id, Operation } from "../../interface/Operation.ts"
import { plainJson } from "../../interface/JsonBody.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"

export interface ListActiveMembersInput {
  readonly placeId: Id
  readonly limit?: number
  readonly cursor?: string
}

/**
 * `GET /legacy-develop/v1/places/{placeId}/teamcreate/active_session/members`
 *
 * - stability: not stated
 * - scopes: legacy-team-collaboration:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/places#get_legacy_develop_v1_places__placeId__teamcreate_active_session_members
 */
export const listActiveMembers: Operation<ListActiveMembersInput, Shapes.ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse> = {
  id: "teamCreate.listActiveMembers",
  service: "TeamCreate",
  name: "listActiveMembers",
  method: "GET",
  path: "/legacy-develop/v1/places/{placeId}/teamcreate/active_session/members",
  parameters: [
    { name: "placeId", in: "path", kind: "id", required: true },
    { name: "limit", in: "query", kind: "integer", values: [10, 25, 50, 100] },
    { name: "cursor", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ApiArrayResponseRobloxWebResponsesUsersSkinnyUserResponse,
  errors: [400, 401, 403, 404, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-team-collaboration:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "cursor",
    items: "data",
    size: "limit",
    next: "nextPageCursor",
    maxSize: 100,
    defaultSize: 10,
    sizes: [10, 25, 50, 100],
    previous: "previousPageCursor"
  }
}

export interface BatchGetSettingsInput {
  readonly universeIds: ReadonlyArray<Id>
}

/**
 * `GET /legacy-develop/v1/universes/multiget/teamcreate`
 *
 * - stability: not stated
 * - scopes: legacy-team-collaboration:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/team-create#get_legacy_develop_v1_universes_multiget_teamcreate
 */
export const batchGetSettings: Operation<BatchGetSettingsInput, Shapes.ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel> = {
  id: "teamCreate.batchGetSettings",
  service: "TeamCreate",
  name: "batchGetSettings",
  method: "GET",
  path: "/legacy-develop/v1/universes/multiget/teamcreate",
  parameters: [{ name: "universeIds", wire: "ids", in: "query", kind: "id", required: true, list: true }],
  body: { kind: "none" },
  output: Shapes.ApiArrayResponseRobloxApiDevelopModelsUniverseTeamCreateSettingsModel,
  errors: [400, 401],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-team-collaboration:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}

export interface GetSettingsInput {
  readonly universeId: Id
}

/**
 * `GET /legacy-develop/v1/universes/{universeId}/teamcreate`
 *
 * - stability: not stated
 * - scopes: legacy-team-collaboration:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/team-create#get_legacy_develop_v1_universes__universeId__teamcreate
 */
export const getSettings: Operation<GetSettingsInput, Shapes.TeamCreateSettings> = {
  id: "teamCreate.getSettings",
  service: "TeamCreate",
  name: "getSettings",
  method: "GET",
  path: "/legacy-develop/v1/universes/{universeId}/teamcreate",
  parameters: [{ name: "universeId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Shapes.TeamCreateSettings,
  anyUniverse: true,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-team-collaboration:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}

export interface UpdateSettingsInput {
  readonly universeId: Id
  readonly body: Wire.UpdateTeamCreateSettingsRequest
}

/**
 * `PATCH /legacy-develop/v1/universes/{universeId}/teamcreate`
 *
 * - stability: not stated
 * - scopes: legacy-team-collaboration:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/team-create#patch_legacy_develop_v1_universes__universeId__teamcreate
 */
export const updateSettings: Operation<UpdateSettingsInput, Shapes.UpdateSettingsOutput> = {
  id: "teamCreate.updateSettings",
  service: "TeamCreate",
  name: "updateSettings",
  method: "PATCH",
  path: "/legacy-develop/v1/universes/{universeId}/teamcreate",
  parameters: [{ name: "universeId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.UpdateSettingsOutput,
  anyUniverse: true,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-team-collaboration:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface DeleteMemberInput {
  readonly universeId: Id
  readonly body: Wire.TeamCreateMembershipRequest
}

/**
 * `DELETE /legacy-develop/v1/universes/{universeId}/teamcreate/memberships`
 *
 * - stability: not stated
 * - scopes: legacy-team-collaboration:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/team-create#delete_legacy_develop_v1_universes__universeId__teamcreate_memberships
 */
export const deleteMember: Operation<DeleteMemberInput, Shapes.DeleteMemberOutput> = {
  id: "teamCreate.deleteMember",
  service: "TeamCreate",
  name: "deleteMember",
  method: "DELETE",
  path: "/legacy-develop/v1/universes/{universeId}/teamcreate/memberships",
  parameters: [{ name: "universeId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.DeleteMemberOutput,
  anyUniverse: true,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-team-collaboration:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface CloseTeamTestInput {
  readonly placeId: Id
  readonly jobId: string
}

/**
 * `DELETE /legacy-develop/v2/teamtest/{placeId}`
 *
 * - stability: not stated
 * - scopes: legacy-team-collaboration:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/places#delete_legacy_develop_v2_teamtest__placeId_
 */
export const closeTeamTest: Operation<CloseTeamTestInput, Shapes.CloseTeamTestOutput> = {
  id: "teamCreate.closeTeamTest",
  service: "TeamCreate",
  name: "closeTeamTest",
  method: "DELETE",
  path: "/legacy-develop/v2/teamtest/{placeId}",
  parameters: [
    { name: "placeId", in: "path", kind: "id", required: true },
    { name: "jobId", wire: "gameId", in: "query", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.CloseTeamTestOutput,
  errors: [401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-team-collaboration:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}
