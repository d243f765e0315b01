// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id, Open, Operation, Segment } from "../../interface/Operation.ts"
import { json, plainJson } from "../../interface/JsonBody.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"

export interface GetInput {
  readonly groupId: Segment
}

/**
 * `GET /cloud/v2/groups/{group_id}`
 *
 * - stability: beta
 * - scopes: none
 * - quota: 150/minute for each key owner, 30/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups#Cloud_GetGroup
 */
export const get: Operation<GetInput, Shapes.Group> = {
  id: "groups.get",
  service: "Groups",
  name: "get",
  method: "GET",
  path: "/cloud/v2/groups/{group_id}",
  parameters: [{ name: "groupId", wire: "group_id", in: "path", kind: "string", required: true }],
  body: { kind: "none" },
  output: Shapes.Group,
  auth: ["apiKey", "oauth"],
  scopes: {},
  stability: "BETA",
  quota: { apiKey: { limit: 150, period: "MINUTE" }, oauth: { limit: 30, period: "MINUTE" } },
  retry: "safe",
  inGame: true
}

export interface ListForumCategoriesInput {
  readonly groupId: Segment
  readonly maxPageSize?: number
  readonly pageToken?: string
  readonly filter?: string
}

/**
 * `GET /cloud/v2/groups/{group_id}/forum-categories`
 *
 * - stability: beta
 * - scopes: group-forum:read
 * - quota: 150/minute for each key owner, 30/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups#Cloud_ListGroupForumCategories
 */
export const listForumCategories: Operation<ListForumCategoriesInput, Shapes.ListGroupForumCategoriesResponse> = {
  id: "groups.listForumCategories",
  service: "Groups",
  name: "listForumCategories",
  method: "GET",
  path: "/cloud/v2/groups/{group_id}/forum-categories",
  parameters: [
    { name: "groupId", wire: "group_id", in: "path", kind: "string", required: true },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" },
    { name: "filter", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListGroupForumCategoriesResponse,
  auth: ["apiKey", "oauth"],
  scopes: { all: ["group-forum:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 150, period: "MINUTE" }, oauth: { limit: 30, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "groupForumCategories",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 10,
    defaultSize: 10
  }
}

export interface ListForumPostsInput {
  readonly groupId: Segment
  readonly forumCategoryId: Segment
  readonly maxPageSize?: number
  readonly pageToken?: string
  readonly filter?: string
  readonly view?: Open<"VIEW_UNSPECIFIED" | "FULL" | "FULL_WITH_FIRST_COMMENT">
}

/**
 * `GET /cloud/v2/groups/{group_id}/forum-categories/{forum_category_id}/posts`
 *
 * - stability: beta
 * - scopes: group-forum:read
 * - quota: 150/minute for each key owner, 30/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups#Cloud_ListGroupForumPosts
 */
export const listForumPosts: Operation<ListForumPostsInput, Shapes.ListGroupForumPostsResponse> = {
  id: "groups.listForumPosts",
  service: "Groups",
  name: "listForumPosts",
  method: "GET",
  path: "/cloud/v2/groups/{group_id}/forum-categories/{forum_category_id}/posts",
  parameters: [
    { name: "groupId", wire: "group_id", in: "path", kind: "string", required: true },
    { name: "forumCategoryId", wire: "forum_category_id", in: "path", kind: "string", required: true },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" },
    { name: "filter", in: "query", kind: "string" },
    {
      name: "view",
      in: "query",
      kind: "string",
      values: ["VIEW_UNSPECIFIED", "FULL", "FULL_WITH_FIRST_COMMENT"]
    }
  ],
  body: { kind: "none" },
  output: Shapes.ListGroupForumPostsResponse,
  mask: { at: "view", whole: ["FULL", "FULL_WITH_FIRST_COMMENT"] },
  auth: ["apiKey", "oauth"],
  scopes: { all: ["group-forum:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 150, period: "MINUTE" }, oauth: { limit: 30, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "groupForumPosts",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 100,
    defaultSize: 10
  }
}

export interface ListForumCommentsInput {
  readonly groupId: Segment
  readonly forumCategoryId: Segment
  readonly postId: Segment
  readonly maxPageSize?: number
  readonly pageToken?: string
  readonly filter?: string
}

/**
 * `GET /cloud/v2/groups/{group_id}/forum-categories/{forum_category_id}/posts/{post_id}/comments`
 *
 * - stability: beta
 * - scopes: group-forum:read
 * - quota: 150/minute for each key owner, 30/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups#Cloud_ListGroupForumComments
 */
export const listForumComments: Operation<ListForumCommentsInput, Shapes.ListGroupForumCommentsResponse> = {
  id: "groups.listForumComments",
  service: "Groups",
  name: "listForumComments",
  method: "GET",
  path: "/cloud/v2/groups/{group_id}/forum-categories/{forum_category_id}/posts/{post_id}/comments",
  parameters: [
    { name: "groupId", wire: "group_id", in: "path", kind: "string", required: true },
    { name: "forumCategoryId", wire: "forum_category_id", in: "path", kind: "string", required: true },
    { name: "postId", wire: "post_id", in: "path", kind: "string", required: true },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" },
    { name: "filter", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListGroupForumCommentsResponse,
  auth: ["apiKey", "oauth"],
  scopes: { all: ["group-forum:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 150, period: "MINUTE" }, oauth: { limit: 30, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "groupForumComments",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 100,
    defaultSize: 10
  }
}

export interface ListJoinRequestsInput {
  readonly groupId: Segment
  readonly maxPageSize?: number
  readonly pageToken?: string
  readonly filter?: string
}

/**
 * `GET /cloud/v2/groups/{group_id}/join-requests`
 *
 * - stability: beta
 * - scopes: group:read
 * - quota: 300/minute for each key owner, 90/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups#Cloud_ListGroupJoinRequests
 */
export const listJoinRequests: Operation<ListJoinRequestsInput, Shapes.ListGroupJoinRequestsResponse> = {
  id: "groups.listJoinRequests",
  service: "Groups",
  name: "listJoinRequests",
  method: "GET",
  path: "/cloud/v2/groups/{group_id}/join-requests",
  parameters: [
    { name: "groupId", wire: "group_id", in: "path", kind: "string", required: true },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" },
    { name: "filter", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListGroupJoinRequestsResponse,
  auth: ["apiKey", "oauth"],
  scopes: { all: ["group:read"] },
  stability: "BETA",
  quota: { apiKey: { limit: 300, period: "MINUTE" }, oauth: { limit: 90, period: "MINUTE" } },
  retry: "safe",
  inGame: true,
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "groupJoinRequests",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 20,
    defaultSize: 10
  }
}

export interface AcceptJoinRequestInput {
  readonly groupId: Segment
  readonly joinRequestId: Segment
}

/**
 * `POST /cloud/v2/groups/{group_id}/join-requests/{join_request_id}:accept`
 *
 * - stability: beta
 * - scopes: group:write
 * - quota: 100/minute for each key owner, 90/minute for each OAuth authorization
 * - retry class: guarded
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups#Cloud_AcceptGroupJoinRequest
 */
export const acceptJoinRequest: Operation<AcceptJoinRequestInput, void> = {
  id: "groups.acceptJoinRequest",
  service: "Groups",
  name: "acceptJoinRequest",
  method: "POST",
  path: "/cloud/v2/groups/{group_id}/join-requests/{join_request_id}:accept",
  parameters: [
    { name: "groupId", wire: "group_id", in: "path", kind: "string", required: true },
    { name: "joinRequestId", wire: "join_request_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "empty" },
  auth: ["apiKey", "oauth"],
  scopes: { all: ["group:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 90, period: "MINUTE" } },
  retry: "guarded",
  inGame: true
}

export interface DeclineJoinRequestInput {
  readonly groupId: Segment
  readonly joinRequestId: Segment
}

/**
 * `POST /cloud/v2/groups/{group_id}/join-requests/{join_request_id}:decline`
 *
 * - stability: beta
 * - scopes: group:write
 * - quota: 100/minute for each key owner, 90/minute for each OAuth authorization
 * - retry class: guarded
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups#Cloud_DeclineGroupJoinRequest
 */
export const declineJoinRequest: Operation<DeclineJoinRequestInput, void> = {
  id: "groups.declineJoinRequest",
  service: "Groups",
  name: "declineJoinRequest",
  method: "POST",
  path: "/cloud/v2/groups/{group_id}/join-requests/{join_request_id}:decline",
  parameters: [
    { name: "groupId", wire: "group_id", in: "path", kind: "string", required: true },
    { name: "joinRequestId", wire: "join_request_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "empty" },
  auth: ["apiKey", "oauth"],
  scopes: { all: ["group:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 90, period: "MINUTE" } },
  retry: "guarded",
  inGame: true
}

export interface ListMembershipsInput {
  readonly groupId: Segment
  readonly maxPageSize?: number
  readonly pageToken?: string
  readonly filter?: string
}

/**
 * `GET /cloud/v2/groups/{group_id}/memberships`
 *
 * - stability: beta
 * - scopes: none
 * - quota: 300/minute for each key owner, 90/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups#Cloud_ListGroupMemberships
 */
export const listMemberships: Operation<ListMembershipsInput, Shapes.ListGroupMembershipsResponse> = {
  id: "groups.listMemberships",
  service: "Groups",
  name: "listMemberships",
  method: "GET",
  path: "/cloud/v2/groups/{group_id}/memberships",
  parameters: [
    { name: "groupId", wire: "group_id", in: "path", kind: "string", required: true },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" },
    { name: "filter", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListGroupMembershipsResponse,
  auth: ["apiKey", "oauth"],
  scopes: {},
  stability: "BETA",
  quota: { apiKey: { limit: 300, period: "MINUTE" }, oauth: { limit: 90, period: "MINUTE" } },
  retry: "safe",
  inGame: true,
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "groupMemberships",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 100,
    defaultSize: 10
  }
}

export interface UpdateMembershipInput {
  readonly groupId: Segment
  readonly membershipId: Segment
  readonly body: Wire.GroupMembership
}

/**
 * `PATCH /cloud/v2/groups/{group_id}/memberships/{membership_id}`
 *
 * - stability: beta
 * - scopes: group:write
 * - quota: 300/minute for each key owner, 90/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups#Cloud_UpdateGroupMembership
 */
export const updateMembership: Operation<UpdateMembershipInput, Shapes.GroupMembershipAnswer> = {
  id: "groups.updateMembership",
  service: "Groups",
  name: "updateMembership",
  method: "PATCH",
  path: "/cloud/v2/groups/{group_id}/memberships/{membership_id}",
  parameters: [
    { name: "groupId", wire: "group_id", in: "path", kind: "string", required: true },
    { name: "membershipId", wire: "membership_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.GroupMembershipAnswer,
  auth: ["apiKey", "oauth"],
  scopes: { all: ["group:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 300, period: "MINUTE" }, oauth: { limit: 90, period: "MINUTE" } },
  retry: "idempotent",
  inGame: true
}

export interface AssignRoleInput {
  readonly groupId: Segment
  readonly membershipId: Segment
  readonly body: Wire.AssignRoleGroupMembershipRequest
}

/**
 * `POST /cloud/v2/groups/{group_id}/memberships/{membership_id}:assignRole`
 *
 * - stability: beta
 * - scopes: group:write
 * - quota: 300/minute for each key owner, 90/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups#Cloud_AssignRoleGroupMembership
 */
export const assignRole: Operation<AssignRoleInput, Shapes.GroupMembershipAnswer> = {
  id: "groups.assignRole",
  service: "Groups",
  name: "assignRole",
  method: "POST",
  path: "/cloud/v2/groups/{group_id}/memberships/{membership_id}:assignRole",
  parameters: [
    { name: "groupId", wire: "group_id", in: "path", kind: "string", required: true },
    { name: "membershipId", wire: "membership_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.GroupMembershipAnswer,
  auth: ["apiKey", "oauth"],
  scopes: { all: ["group:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 300, period: "MINUTE" }, oauth: { limit: 90, period: "MINUTE" } },
  retry: "idempotent"
}

export interface UnassignRoleInput {
  readonly groupId: Segment
  readonly membershipId: Segment
  readonly body: Wire.UnassignRoleGroupMembershipRequest
}

/**
 * `POST /cloud/v2/groups/{group_id}/memberships/{membership_id}:unassignRole`
 *
 * - stability: beta
 * - scopes: group:write
 * - quota: 300/minute for each key owner, 90/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups#Cloud_UnassignRoleGroupMembership
 */
export const unassignRole: Operation<UnassignRoleInput, Shapes.GroupMembershipAnswer> = {
  id: "groups.unassignRole",
  service: "Groups",
  name: "unassignRole",
  method: "POST",
  path: "/cloud/v2/groups/{group_id}/memberships/{membership_id}:unassignRole",
  parameters: [
    { name: "groupId", wire: "group_id", in: "path", kind: "string", required: true },
    { name: "membershipId", wire: "membership_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.GroupMembershipAnswer,
  auth: ["apiKey", "oauth"],
  scopes: { all: ["group:write"] },
  stability: "BETA",
  quota: { apiKey: { limit: 300, period: "MINUTE" }, oauth: { limit: 90, period: "MINUTE" } },
  retry: "idempotent"
}

export interface ListRolesInput {
  readonly groupId: Segment
  readonly maxPageSize?: number
  readonly pageToken?: string
}

/**
 * `GET /cloud/v2/groups/{group_id}/roles`
 *
 * - stability: beta
 * - scopes: group:read (optional: permissions of the group's roles)
 * - quota: 300/minute for each key owner, 90/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups#Cloud_ListGroupRoles
 */
export const listRoles: Operation<ListRolesInput, Shapes.ListGroupRolesResponse> = {
  id: "groups.listRoles",
  service: "Groups",
  name: "listRoles",
  method: "GET",
  path: "/cloud/v2/groups/{group_id}/roles",
  parameters: [
    { name: "groupId", wire: "group_id", in: "path", kind: "string", required: true },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListGroupRolesResponse,
  auth: ["apiKey", "oauth"],
  scopes: { optional: [{ scope: "group:read", unlocks: "permissions of the group's roles" }] },
  stability: "BETA",
  quota: { apiKey: { limit: 300, period: "MINUTE" }, oauth: { limit: 90, period: "MINUTE" } },
  retry: "safe",
  inGame: true,
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "groupRoles",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 20,
    defaultSize: 10
  }
}

export interface GetRoleInput {
  readonly groupId: Segment
  readonly roleId: Segment
}

/**
 * `GET /cloud/v2/groups/{group_id}/roles/{role_id}`
 *
 * - stability: beta
 * - scopes: group:read (optional: permissions of the group's roles)
 * - quota: 300/minute for each key owner, 90/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups#Cloud_GetGroupRole
 */
export const getRole: Operation<GetRoleInput, Shapes.GroupRole> = {
  id: "groups.getRole",
  service: "Groups",
  name: "getRole",
  method: "GET",
  path: "/cloud/v2/groups/{group_id}/roles/{role_id}",
  parameters: [
    { name: "groupId", wire: "group_id", in: "path", kind: "string", required: true },
    { name: "roleId", wire: "role_id", in: "path", kind: "string", required: true }
  ],
  body: { kind: "none" },
  output: Shapes.GroupRole,
  auth: ["apiKey", "oauth"],
  scopes: { optional: [{ scope: "group:read", unlocks: "permissions of the group's roles" }] },
  stability: "BETA",
  quota: { apiKey: { limit: 300, period: "MINUTE" }, oauth: { limit: 90, period: "MINUTE" } },
  retry: "safe",
  inGame: true
}

export interface ListManageableInput {}

/**
 * `GET /legacy-develop/v1/user/groups/canmanage`
 *
 * - stability: not stated
 * - scopes: legacy-group:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups#get_legacy_develop_v1_user_groups_canmanage
 */
export const listManageable: Operation<ListManageableInput, Shapes.ApiArrayResponseRobloxApiDevelopModelsGroupModel> = {
  id: "groups.listManageable",
  service: "Groups",
  name: "listManageable",
  method: "GET",
  path: "/legacy-develop/v1/user/groups/canmanage",
  parameters: [],
  body: { kind: "none" },
  output: Shapes.ApiArrayResponseRobloxApiDevelopModelsGroupModel,
  errors: [401],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-group:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}

export interface GetPoliciesInput {
  readonly body: Wire.GroupPolicyRequest
}

/**
 * `POST /legacy-groups/v1/groups/policies`
 *
 * - stability: not stated
 * - scopes: legacy-group:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups#post_legacy_groups_v1_groups_policies
 */
export const getPolicies: Operation<GetPoliciesInput, Shapes.GroupPoliciesResponse> = {
  id: "groups.getPolicies",
  service: "Groups",
  name: "getPolicies",
  method: "POST",
  path: "/legacy-groups/v1/groups/policies",
  parameters: [],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.GroupPoliciesResponse,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-group:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}

export interface ListAuditLogInput {
  readonly groupId: Id
  readonly actionType?: Open<"DeletePost" | "RemoveMember" | "AcceptJoinRequest" | "DeclineJoinRequest" | "PostStatus" | "ChangeRank" | "BuyAd" | "SendAllyRequest" | "CreateEnemy" | "AcceptAllyRequest" | "DeclineAllyRequest" | "DeleteAlly" | "DeleteEnemy" | "AddGroupPlace" | "RemoveGroupPlace" | "CreateItems" | "ConfigureItems" | "SpendGroupFunds" | "ChangeOwner" | "Delete" | "AdjustCurrencyAmounts" | "Abandon" | "Claim" | "Rename" | "ChangeDescription" | "InviteToClan" | "KickFromClan" | "CancelClanInvite" | "BuyClan" | "CreateGroupAsset" | "UpdateGroupAsset" | "ConfigureGroupAsset" | "RevertGroupAsset" | "CreateGroupDeveloperProduct" | "ConfigureGroupGame" | "CreateGroupDeveloperSubscriptionProduct" | "Lock" | "Unlock" | "CreateGamePass" | "CreateBadge" | "ConfigureBadge" | "SavePlace" | "PublishPlace" | "UpdateRolesetRank" | "UpdateRolesetData" | "BanMember" | "UnbanMember" | "CreateForumCategory" | "UpdateForumCategory" | "ArchiveForumCategory" | "DeleteForumCategory" | "DeleteForumPost" | "DeleteForumComment" | "PinForumPost" | "UnpinForumPost" | "LockForumPost" | "UnlockForumPost" | "CreateRoleset" | "DeleteRoleset" | "CreateCommerceProduct" | "SetCommerceProductActive" | "ArchiveCommerceProduct" | "AcceptCommerceProductBundlingFee" | "SetCommerceProductInactive" | "ConnectMerchant" | "DisconnectMerchant" | "JoinGroup" | "LeaveGroup" | "UpdateGroupIcon" | "UpdateGroupCoverPhoto" | "AssignRole" | "UnassignRole" | "PublishAnnouncement" | "DeleteAnnouncement" | "UpdateRoleSetPermissions" | "UpdateGroupSecuritySettings" | "GrantEnterpriseTier" | "RevokeEnterpriseTier">
  readonly userId?: Id
  readonly limit?: number
  readonly cursor?: string
  readonly sortOrder?: Open<"Asc" | "Desc">
}

/**
 * `GET /legacy-groups/v1/groups/{groupId}/audit-log`
 *
 * - stability: not stated
 * - scopes: legacy-group:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups#get_legacy_groups_v1_groups__groupId__audit_log
 */
export const listAuditLog: Operation<ListAuditLogInput, Shapes.GroupAuditLogPageResponseRobloxGroupsApiModelsResponseGroupAuditLogResponseItem> = {
  id: "groups.listAuditLog",
  service: "Groups",
  name: "listAuditLog",
  method: "GET",
  path: "/legacy-groups/v1/groups/{groupId}/audit-log",
  parameters: [
    { name: "groupId", in: "path", kind: "id", required: true },
    {
      name: "actionType",
      in: "query",
      kind: "string",
      values: [
        "DeletePost",
        "RemoveMember",
        "AcceptJoinRequest",
        "DeclineJoinRequest",
        "PostStatus",
        "ChangeRank",
        "BuyAd",
        "SendAllyRequest",
        "CreateEnemy",
        "AcceptAllyRequest",
        "DeclineAllyRequest",
        "DeleteAlly",
        "DeleteEnemy",
        "AddGroupPlace",
        "RemoveGroupPlace",
        "CreateItems",
        "ConfigureItems",
        "SpendGroupFunds",
        "ChangeOwner",
        "Delete",
        "AdjustCurrencyAmounts",
        "Abandon",
        "Claim",
        "Rename",
        "ChangeDescription",
        "InviteToClan",
        "KickFromClan",
        "CancelClanInvite",
        "BuyClan",
        "CreateGroupAsset",
        "UpdateGroupAsset",
        "ConfigureGroupAsset",
        "RevertGroupAsset",
        "CreateGroupDeveloperProduct",
        "ConfigureGroupGame",
        "CreateGroupDeveloperSubscriptionProduct",
        "Lock",
        "Unlock",
        "CreateGamePass",
        "CreateBadge",
        "ConfigureBadge",
        "SavePlace",
        "PublishPlace",
        "UpdateRolesetRank",
        "UpdateRolesetData",
        "BanMember",
        "UnbanMember",
        "CreateForumCategory",
        "UpdateForumCategory",
        "ArchiveForumCategory",
        "DeleteForumCategory",
        "DeleteForumPost",
        "DeleteForumComment",
        "PinForumPost",
        "UnpinForumPost",
        "LockForumPost",
        "UnlockForumPost",
        "CreateRoleset",
        "DeleteRoleset",
        "CreateCommerceProduct",
        "SetCommerceProductActive",
        "ArchiveCommerceProduct",
        "AcceptCommerceProductBundlingFee",
        "SetCommerceProductInactive",
        "ConnectMerchant",
        "DisconnectMerchant",
        "JoinGroup",
        "LeaveGroup",
        "UpdateGroupIcon",
        "UpdateGroupCoverPhoto",
        "AssignRole",
        "UnassignRole",
        "PublishAnnouncement",
        "DeleteAnnouncement",
        "UpdateRoleSetPermissions",
        "UpdateGroupSecuritySettings",
        "GrantEnterpriseTier",
        "RevokeEnterpriseTier"
      ]
    },
    { name: "userId", in: "query", kind: "id" },
    { name: "limit", in: "query", kind: "integer", values: [10, 25, 50, 100] },
    { name: "cursor", in: "query", kind: "string" },
    { name: "sortOrder", in: "query", kind: "string", values: ["Asc", "Desc"] }
  ],
  body: { kind: "none" },
  output: Shapes.GroupAuditLogPageResponseRobloxGroupsApiModelsResponseGroupAuditLogResponseItem,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-group:manage"] },
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

export interface UpdateDescriptionInput {
  readonly groupId: Id
  readonly body: Wire.UpdateGroupDescriptionRequest
}

/**
 * `PATCH /legacy-groups/v1/groups/{groupId}/description`
 *
 * - stability: not stated
 * - scopes: legacy-group:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups#patch_legacy_groups_v1_groups__groupId__description
 */
export const updateDescription: Operation<UpdateDescriptionInput, Shapes.GroupDescriptionResponse> = {
  id: "groups.updateDescription",
  service: "Groups",
  name: "updateDescription",
  method: "PATCH",
  path: "/legacy-groups/v1/groups/{groupId}/description",
  parameters: [{ name: "groupId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: json },
  output: Shapes.GroupDescriptionResponse,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-group:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  limits: [{ at: "body.description", maxLength: 1000 }],
  retry: "idempotent"
}

export interface UpdateNotificationPreferenceInput {
  readonly groupId: Id
  readonly body: Wire.UpdateGroupNotificationPreferenceRequest
}

/**
 * `PATCH /legacy-groups/v1/groups/{groupId}/notification-preference`
 *
 * - stability: not stated
 * - scopes: legacy-user:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups#patch_legacy_groups_v1_groups__groupId__notification_preference
 */
export const updateNotificationPreference: Operation<UpdateNotificationPreferenceInput, Shapes.UpdateNotificationPreferenceOutput> = {
  id: "groups.updateNotificationPreference",
  service: "Groups",
  name: "updateNotificationPreference",
  method: "PATCH",
  path: "/legacy-groups/v1/groups/{groupId}/notification-preference",
  parameters: [{ name: "groupId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.UpdateNotificationPreferenceOutput,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-user:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface GetSettingsInput {
  readonly groupId: Id
}

/**
 * `GET /legacy-groups/v1/groups/{groupId}/settings`
 *
 * - stability: not stated
 * - scopes: legacy-group:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups#get_legacy_groups_v1_groups__groupId__settings
 */
export const getSettings: Operation<GetSettingsInput, Shapes.GroupSettingsResponse> = {
  id: "groups.getSettings",
  service: "Groups",
  name: "getSettings",
  method: "GET",
  path: "/legacy-groups/v1/groups/{groupId}/settings",
  parameters: [{ name: "groupId", in: "path", kind: "id", required: true }],
  body: { kind: "none" },
  output: Shapes.GroupSettingsResponse,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-group:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}

export interface UpdateSettingsInput {
  readonly groupId: Id
  readonly body: Wire.UpdateGroupSettingsRequest
}

/**
 * `PATCH /legacy-groups/v1/groups/{groupId}/settings`
 *
 * - stability: not stated
 * - scopes: legacy-group:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups#patch_legacy_groups_v1_groups__groupId__settings
 */
export const updateSettings: Operation<UpdateSettingsInput, Shapes.UpdateSettingsOutput> = {
  id: "groups.updateSettings",
  service: "Groups",
  name: "updateSettings",
  method: "PATCH",
  path: "/legacy-groups/v1/groups/{groupId}/settings",
  parameters: [{ name: "groupId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.UpdateSettingsOutput,
  errors: [400, 401, 403, 503],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-group:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface UpdateShoutInput {
  readonly groupId: Id
  readonly body: Wire.PostGroupStatusRequest
}

/**
 * `PATCH /legacy-groups/v1/groups/{groupId}/status`
 *
 * - stability: not stated
 * - scopes: legacy-group:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: idempotent
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups#patch_legacy_groups_v1_groups__groupId__status
 */
export const updateShout: Operation<UpdateShoutInput, Shapes.ShoutResponse> = {
  id: "groups.updateShout",
  service: "Groups",
  name: "updateShout",
  method: "PATCH",
  path: "/legacy-groups/v1/groups/{groupId}/status",
  parameters: [{ name: "groupId", in: "path", kind: "id", required: true }],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.ShoutResponse,
  errors: [400, 401, 403],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-group:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "idempotent"
}

export interface ListMyPendingRequestsInput {}

/**
 * `GET /legacy-groups/v1/user/groups/pending`
 *
 * - stability: not stated
 * - scopes: legacy-group:manage
 * - quota: 100/minute for each key owner, 100/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups#get_legacy_groups_v1_user_groups_pending
 */
export const listMyPendingRequests: Operation<ListMyPendingRequestsInput, Shapes.ApiArrayResponseRobloxGroupsApiGroupDetailResponse> = {
  id: "groups.listMyPendingRequests",
  service: "Groups",
  name: "listMyPendingRequests",
  method: "GET",
  path: "/legacy-groups/v1/user/groups/pending",
  parameters: [],
  body: { kind: "none" },
  output: Shapes.ApiArrayResponseRobloxGroupsApiGroupDetailResponse,
  errors: [401],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["legacy-group:manage"] },
  quota: { apiKey: { limit: 100, period: "MINUTE" }, oauth: { limit: 100, period: "MINUTE" } },
  retry: "safe"
}
