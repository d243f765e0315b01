/**
 * Groups: members and their roles, requests to join, forums, the log of what was done, settings.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/groups/operations.ts"
import type {
  AuditLogDescription,
  AuditLogEntry,
  Group,
  RobloxGroupsApiGroupDetailResponse as GroupDetails,
  GroupForumCategory,
  GroupForumComment,
  GroupForumPost,
  GroupPolicyResponse,
  GroupRole,
  GroupRoleRolePermissions,
  GroupSettingsResponse,
  RobloxApiDevelopModelsGroupModel as ManageableGroup,
  ShoutResponse
} from "../generated/groups/shapes.ts"
import { given } from "../interface/Fields.ts"
import { refuse } from "../internal/pipeline/Refuse.ts"
import * as Filter from "../internal/request/Filter.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { Id, Open, Segment } from "../Operation.ts"
import { type ListMethod, listOf, type PagingOptions, pages } from "../Paging.ts"
import { auditLogEntry } from "./groups/AuditLog.ts"
import {
  type GroupJoinRequest,
  type GroupMembership,
  type GroupUser,
  type MemberAddress,
  type MemberRole,
  membershipMethods,
  type OneOrMoreUsers
} from "./groups/Membership.ts"
import type { EqualWrites } from "./internal/Echo.ts"
import { clearingNothing, masked } from "./internal/Mask.ts"
import { type Client, type List, layerOf, list, type Method, methods, silently } from "./internal/Method.ts"

export type {
  AuditLogDescription,
  AuditLogEntry,
  EqualWrites,
  Group,
  GroupDetails,
  GroupForumCategory,
  GroupForumComment,
  GroupForumPost,
  GroupJoinRequest,
  GroupMembership,
  GroupPolicyResponse,
  GroupRole,
  GroupRoleRolePermissions,
  GroupSettingsResponse,
  GroupUser,
  ManageableGroup,
  MemberAddress,
  MemberRole,
  OneOrMoreUsers,
  ShoutResponse
}

/** A group. */
export interface GroupAddress {
  readonly groupId: Id
}

/** A category of a group's forum. */
export interface ForumCategoryAddress extends GroupAddress {
  readonly forumCategoryId: Segment
}

/** A post in a group's forum. */
export interface ForumPostAddress extends ForumCategoryAddress {
  readonly postId: Segment
}

/** What can be changed of a group's settings. What is not named stays as it is. */
export interface GroupSettings {
  /** Whether members have to be accepted. */
  readonly isApprovalRequired?: boolean | undefined
  readonly areEnemiesAllowed?: boolean | undefined
  readonly areGroupFundsVisible?: boolean | undefined
  readonly areGroupGamesVisible?: boolean | undefined
  readonly isMemberListVisibleToPublic?: boolean | undefined
  readonly verificationLevel?: 0 | 1 | 2 | 3 | undefined
  /** How long an account must exist to join. */
  readonly accountTenureRequirement?: 0 | 1 | 2 | 3 | 4 | 5 | undefined
  /** 0 is none. */
  readonly slowmode?: 0 | 1 | 2 | 3 | undefined
}

/** The fields of `GroupSettings`. */
export const groupSettings = [
  "isApprovalRequired",
  "areEnemiesAllowed",
  "areGroupFundsVisible",
  "areGroupGamesVisible",
  "isMemberListVisibleToPublic",
  "verificationLevel",
  "accountTenureRequirement",
  "slowmode"
] as const satisfies ReadonlyArray<keyof GroupSettings>

/** Which records of a group's audit log. */
export interface AuditLogQuery
  extends Pick<Operations.ListAuditLogInput, "groupId" | "actionType" | "userId" | "sortOrder"> {}

/**
 * Groups: members and their roles, requests to join, forums, the log of what was done, settings.
 *
 * Quotas are for a key; those of an OAuth authorization are lower where they differ.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/groups
 * @since 0.1.0
 */
export class Groups extends Context.Service<
  Groups,
  {
    /**
     * A group's profile. One without an owner was abandoned.
     *
     * No scope. Quota: 150 a minute. Fails with `NotFound`.
     */
    readonly get: Method<typeof Operations.get>

    /**
     * The members of a group, or those with a role.
     *
     * No scope. Quota: 300 a minute. Fails with `NotFound`.
     */
    readonly listMemberships: ListMethod<
      GroupAddress & PagingOptions & { readonly roleId?: Id | undefined },
      GroupMembership
    >

    /**
     * A user's membership of a group, if there is one.
     *
     * No scope. Quota: that of `listMemberships`.
     */
    readonly findMembership: (input: GroupUser) => Effect.Effect<Option.Option<GroupMembership>, OpenCloudError>

    /**
     * The groups that users are members of, with their roles in each. Users are asked for in batches of 50.
     *
     * No scope. Quota: that of `listMemberships`.
     */
    readonly listUserMemberships: ListMethod<OneOrMoreUsers & PagingOptions, GroupMembership>

    /**
     * Gives a member one more role; having it already is fine. Only lower ranks than the caller's own can be given,
     * and only to members below the caller.
     *
     * Scope: `group:write`. Quota: 300 a minute. Fails with `NotFound` when the user is not a member.
     */
    readonly assignRole: (input: MemberRole) => Effect.Effect<GroupMembership, OpenCloudError>

    /**
     * Takes a role from a member; not having it is fine.
     *
     * Scope: `group:write`. Quota: 300 a minute. Fails with `NotFound` when the user is not a member.
     */
    readonly unassignRole: (input: MemberRole) => Effect.Effect<GroupMembership, OpenCloudError>

    /**
     * Gives a member a role in place of all others. Roblox recommends `assignRole` and `unassignRole`.
     *
     * Scope: `group:write`. Quota: 300 a minute. Fails with `NotFound` when the user is not a member.
     */
    readonly updateMembership: (input: MemberRole) => Effect.Effect<GroupMembership, OpenCloudError>

    /**
     * The roles of a group. With the scope `group:read` the owner sees the permissions of all of them, and members
     * those of their own.
     *
     * No scope otherwise. Quota: 300 a minute. Fails with `NotFound`.
     */
    readonly listRoles: List<typeof Operations.listRoles, GroupRole>

    /**
     * A role of a group, as `listRoles` shows it.
     *
     * No scope. Quota: 300 a minute. Fails with `NotFound`.
     */
    readonly getRole: Method<typeof Operations.getRole>

    /**
     * The users who ask to join a group, or one of them. Every item can be passed on to `acceptJoinRequest` and `declineJoinRequest`.
     *
     * Scope: `group:read`. Quota: 300 a minute.
     */
    readonly listJoinRequests: ListMethod<
      GroupAddress & PagingOptions & { readonly userId?: Id | undefined },
      GroupJoinRequest
    >

    /**
     * Accepts a user's request to join.
     *
     * Scope: `group:write`. Quota: 100 a minute. Fails with `NotFound` when the user does not ask to join; with
     * `afterUnknownOutcome`, this call may have let the user in.
     */
    readonly acceptJoinRequest: (input: GroupUser & EqualWrites) => Effect.Effect<void, OpenCloudError>

    /**
     * Declines a user's request to join.
     *
     * Scope: `group:write`. Quota: 100 a minute. Fails with `NotFound` when the user does not ask to join; with
     * `afterUnknownOutcome`, this call may have declined it.
     */
    readonly declineJoinRequest: (input: GroupUser & EqualWrites) => Effect.Effect<void, OpenCloudError>

    /**
     * The categories of a group's forum; those that are archived only with `archived`.
     *
     * Scope: `group-forum:read`. Quota: 150 a minute.
     */
    readonly listForumCategories: ListMethod<
      GroupAddress & PagingOptions & { readonly archived?: boolean | undefined },
      GroupForumCategory
    >

    /**
     * The posts of a category, or the pinned ones. `FULL_WITH_FIRST_COMMENT` brings the text of each, `FULL` only
     * the path of its first comment.
     *
     * Scope: `group-forum:read`. Quota: 150 a minute.
     */
    readonly listForumPosts: ListMethod<
      ForumCategoryAddress &
        PagingOptions & {
          readonly pinned?: boolean | undefined
          readonly view?: Open<"FULL" | "FULL_WITH_FIRST_COMMENT"> | undefined
        },
      GroupForumPost
    >

    /**
     * The comments on a post that reply to it, or to another comment.
     *
     * Scope: `group-forum:read`. Quota: 150 a minute.
     */
    readonly listForumComments: ListMethod<
      ForumPostAddress & PagingOptions & { readonly repliesToCommentId?: string | undefined },
      GroupForumComment
    >

    /**
     * What was done in a group and by whom, latest first unless `sortOrder` is `Asc`: everything, one kind of
     * action, or what one user did.
     *
     * Scope: `legacy-group:manage`. Quota: 100 a minute.
     */
    readonly listAuditLog: ListMethod<AuditLogQuery & PagingOptions, AuditLogEntry>

    /**
     * Sets the description, of up to 1,000 characters and not empty.
     *
     * Scope: `legacy-group:manage`. Quota: 100 a minute.
     */
    readonly updateDescription: Method<typeof Operations.updateDescription>

    /**
     * Sets the shout. There is no operation that reads it.
     *
     * Scope: `legacy-group:manage`. Quota: 100 a minute.
     */
    readonly updateShout: (
      input: GroupAddress & { readonly message: string }
    ) => Effect.Effect<ShoutResponse, OpenCloudError>

    /**
     * The settings of a group.
     *
     * Scope: `legacy-group:manage`. Quota: 100 a minute.
     */
    readonly getSettings: Method<typeof Operations.getSettings>

    /**
     * Changes the settings that are given.
     *
     * Scope: `legacy-group:manage`. Quota: 100 a minute.
     */
    readonly updateSettings: (input: GroupAddress & GroupSettings) => Effect.Effect<void, OpenCloudError>

    /**
     * Sets whether the credential's user is notified of a kind of event in the group: 0 announcements, 1 posts,
     * 2 comments, 3 replies, 4 what the user subscribed to.
     *
     * Scope: `legacy-user:manage`. Quota: 100 a minute.
     */
    readonly updateNotificationPreference: Method<typeof Operations.updateNotificationPreference>

    /**
     * Whether groups may be shown to the credential's user.
     *
     * Scope: `legacy-group:manage`. Quota: 100 a minute.
     */
    readonly batchGetPolicies: (input: {
      readonly groupIds: ReadonlyArray<Id>
    }) => Effect.Effect<ReadonlyArray<GroupPolicyResponse>, OpenCloudError>

    /**
     * The groups that the credential's user can manage.
     *
     * Scope: `legacy-group:manage`. Quota: 100 a minute.
     */
    readonly getAllManageable: Effect.Effect<ReadonlyArray<ManageableGroup>, OpenCloudError>

    /**
     * The groups that the credential's user asks to join.
     *
     * Scope: `legacy-group:manage`. Quota: 100 a minute.
     */
    readonly getAllMyPendingRequests: Effect.Effect<ReadonlyArray<GroupDetails>, OpenCloudError>
  }
>()("effect-open-cloud/Groups") {
  /** Groups over a client. */
  static readonly layer: Layer.Layer<Groups, never, OpenCloud> = layerOf(Groups, (client) => make(client), [
    "acceptJoinRequest",
    "assignRole",
    "listUserMemberships",
    "unassignRole",
    "updateMembership"
  ])
}

const commentId = /^[\w-]+$/

const make = (client: Client): Groups["Service"] => {
  const {
    getPolicies,
    listManageable,
    listMyPendingRequests,
    updateDescription,
    updateNotificationPreference,
    ...table
  } = methods(client, {
    get: Operations.get,
    getRole: Operations.getRole,
    updateDescription: Operations.updateDescription,
    getSettings: Operations.getSettings,
    updateNotificationPreference: Operations.updateNotificationPreference,
    getPolicies: Operations.getPolicies,
    listManageable: Operations.listManageable,
    listMyPendingRequests: Operations.listMyPendingRequests
  })

  return {
    ...table,

    ...membershipMethods(client),

    listRoles: list(client, Operations.listRoles, (page) => page.groupRoles),

    listForumCategories: listOf((input) =>
      pages(
        client,
        Operations.listForumCategories,
        { groupId: input.groupId, ...(input.archived === true ? { filter: Filter.archived } : {}) },
        (page) => page.groupForumCategories,
        input
      )
    ),

    listForumPosts: listOf((input) => {
      const { forumCategoryId, groupId, pinned, view } = input
      return pages(
        client,
        Operations.listForumPosts,
        { groupId, forumCategoryId, ...given({ view, filter: pinned === true ? Filter.pinned : undefined }) },
        (page) => page.groupForumPosts,
        input
      )
    }),

    listForumComments: listOf((input) => {
      const { forumCategoryId, groupId, postId, repliesToCommentId } = input
      if (repliesToCommentId !== undefined && !commentId.test(repliesToCommentId)) {
        return Stream.fail(
          refuse(Operations.listForumComments, "repliesToCommentId", "is not the id of a comment", "type")
        )
      }
      const filter = repliesToCommentId === undefined ? undefined : Filter.repliesTo(repliesToCommentId)
      return pages(
        client,
        Operations.listForumComments,
        { groupId, forumCategoryId, postId, ...given({ filter }) },
        (page) => page.groupForumComments,
        input
      )
    }),

    listAuditLog: list(client, Operations.listAuditLog, (page) => page.data?.map(auditLogEntry)),

    updateShout: clearingNothing(Operations.updateShout, ({ groupId, message }) =>
      client.execute(Operations.updateShout, { groupId, body: { message } })
    ),

    updateDescription: clearingNothing(Operations.updateDescription, updateDescription),

    updateNotificationPreference: clearingNothing(
      Operations.updateNotificationPreference,
      updateNotificationPreference
    ),

    updateSettings: ({ groupId, ...changes }) =>
      Effect.flatMap(masked(Operations.updateSettings, groupSettings, changes), ({ body }) =>
        silently(client, Operations.updateSettings, { groupId, body })
      ),

    batchGetPolicies: (input) =>
      input.groupIds.length === 0 ? Effect.succeed([]) : Effect.map(getPolicies(input), ({ groups = [] }) => groups),

    getAllManageable: Effect.map(listManageable({}), ({ data = [] }) => data),

    getAllMyPendingRequests: Effect.map(listMyPendingRequests({}), ({ data = [] }) => data)
  }
}
