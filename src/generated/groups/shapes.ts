// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type { ResultShape, Shape } from "../../interface/Shape.ts"
import type { Json, JsonObject, Open } from "../../interface/Values.ts"

export type { Json, JsonObject, Open }

export type { ResultShape, Shape }

export interface Group {
  readonly path: string
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
  readonly id: string
  readonly displayName?: string
  readonly description?: string
  readonly owner?: string
  readonly memberCount?: number
  readonly publicEntryAllowed?: boolean
  readonly locked?: boolean
  readonly verified?: boolean
  readonly groupId: string
  readonly ownerId?: string
}
export const Group: Shape<Group> = {
  fields: {
    path: "text",
    createTime: "timestamp",
    updateTime: "timestamp",
    id: "id",
    displayName: "text",
    description: "text",
    owner: "text",
    memberCount: "int",
    publicEntryAllowed: "flag",
    locked: "flag",
    verified: "flag"
  },
  required: ["path", "id", "groupId"],
  ids: [["path", "groups/{id}"], ["id", "{groupId}"], ["owner", "users/{ownerId}"]]
}

export interface GroupForumCategory {
  readonly path: string
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
  readonly groupForumCategoryId?: string
  readonly displayName?: string
  readonly creator?: string
  readonly archiveTime?: DateTime.Utc
  readonly archiver?: string
  readonly groupId: string
  readonly forumCategoryId: string
  readonly creatorId?: string
  readonly archiverId?: string
}
export const GroupForumCategory: Shape<GroupForumCategory> = {
  fields: {
    path: "text",
    createTime: "timestamp",
    updateTime: "timestamp",
    groupForumCategoryId: "id",
    displayName: "text",
    creator: "text",
    archiveTime: "timestamp",
    archiver: "text"
  },
  required: ["path", "groupId", "forumCategoryId"],
  ids: [
    ["path", "groups/{groupId}/forum-categories/{forumCategoryId}"],
    ["creator", "users/{creatorId}"],
    ["archiver", "users/{archiverId}"]
  ]
}

export interface ListGroupForumCategoriesResponse {
  readonly groupForumCategories?: ReadonlyArray<GroupForumCategory>
  readonly nextPageToken?: string
}
export const ListGroupForumCategoriesResponse: Shape<ListGroupForumCategoriesResponse> = { fields: { groupForumCategories: { list: GroupForumCategory }, nextPageToken: "text" } }

export interface MessageReaction {
  readonly emoteId?: string
  readonly count?: string
}
export const MessageReaction: Shape<MessageReaction> = { fields: { emoteId: "id", count: "id" } }

export interface ContentMessage {
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
  readonly plainText?: string
  readonly author?: string
  readonly messageReaction?: ReadonlyArray<MessageReaction>
  readonly authorId?: string
}
export const ContentMessage: Shape<ContentMessage> = {
  fields: {
    createTime: "timestamp",
    updateTime: "timestamp",
    plainText: "text",
    author: "text",
    messageReaction: { list: MessageReaction }
  },
  ids: [["author", "users/{authorId}"]]
}

export interface GroupForumComment {
  readonly path: string
  readonly groupForumCommentId?: string
  readonly message?: ContentMessage
  readonly groupId: string
  readonly forumCategoryId: string
  readonly postId: string
  readonly commentId: string
}
export const GroupForumComment: Shape<GroupForumComment> = {
  fields: { path: "text", groupForumCommentId: "id", message: ContentMessage },
  required: ["path", "groupId", "forumCategoryId", "postId", "commentId"],
  ids: [["path", "groups/{groupId}/forum-categories/{forumCategoryId}/posts/{postId}/comments/{commentId}"]]
}

export interface GroupForumPost {
  readonly path: string
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
  readonly pinned?: boolean
  readonly locked?: boolean
  readonly groupForumPostId?: string
  readonly title?: string
  readonly firstComment?: GroupForumComment
  readonly author?: string
  readonly archiveTime?: DateTime.Utc
  readonly archiver?: string
  readonly commentCount?: string
  readonly groupId: string
  readonly forumCategoryId: string
  readonly postId: string
  readonly authorId?: string
  readonly archiverId?: string
}
export const GroupForumPost: Shape<GroupForumPost> = {
  fields: {
    path: "text",
    createTime: "timestamp",
    updateTime: "timestamp",
    pinned: "flag",
    locked: "flag",
    groupForumPostId: "id",
    title: "text",
    firstComment: GroupForumComment,
    author: "text",
    archiveTime: "timestamp",
    archiver: "text",
    commentCount: "id"
  },
  required: ["path", "groupId", "forumCategoryId", "postId"],
  ids: [
    ["path", "groups/{groupId}/forum-categories/{forumCategoryId}/posts/{postId}"],
    ["author", "users/{authorId}"],
    ["archiver", "users/{archiverId}"]
  ]
}

export interface ListGroupForumPostsResponse {
  readonly groupForumPosts?: ReadonlyArray<GroupForumPost>
  readonly nextPageToken?: string
}
export const ListGroupForumPostsResponse: Shape<ListGroupForumPostsResponse> = { fields: { groupForumPosts: { list: GroupForumPost }, nextPageToken: "text" } }

export interface ListGroupForumCommentsResponse {
  readonly groupForumComments?: ReadonlyArray<GroupForumComment>
  readonly nextPageToken?: string
}
export const ListGroupForumCommentsResponse: Shape<ListGroupForumCommentsResponse> = { fields: { groupForumComments: { list: GroupForumComment }, nextPageToken: "text" } }

export interface GroupJoinRequestAnswer {
  readonly path?: string
  readonly createTime?: DateTime.Utc
  readonly user?: string
  readonly userId: string
  readonly groupId?: string
}
export const GroupJoinRequestAnswer: Shape<GroupJoinRequestAnswer> = {
  fields: { path: "text", createTime: "timestamp", user: "text" },
  required: ["userId"],
  ids: [["user", "users/{userId}"], ["path", "groups/{groupId}/join-requests/{userId}"]]
}

export interface ListGroupJoinRequestsResponse {
  readonly groupJoinRequests?: ReadonlyArray<GroupJoinRequestAnswer>
  readonly nextPageToken?: string
}
export const ListGroupJoinRequestsResponse: Shape<ListGroupJoinRequestsResponse> = { fields: { groupJoinRequests: { list: GroupJoinRequestAnswer }, nextPageToken: "text" } }

export interface GroupMembershipAnswer {
  readonly path?: string
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
  readonly user?: string
  readonly role?: string
  readonly roles?: ReadonlyArray<string>
  readonly groupId?: string
  readonly membershipId: string
  readonly userId: string
  readonly roleId?: string
  readonly roleIds?: ReadonlyArray<string>
}
export const GroupMembershipAnswer: Shape<GroupMembershipAnswer> = {
  fields: {
    path: "text",
    createTime: "timestamp",
    updateTime: "timestamp",
    user: "text",
    role: "text",
    roles: { list: "text" }
  },
  required: ["userId", "membershipId"],
  ids: [
    ["path", "groups/{groupId}/memberships/{membershipId}"],
    ["user", "users/{userId}"],
    ["role", "groups/*/roles/{roleId}"],
    ["roles", "groups/*/roles/{roleIds[]}"]
  ]
}

export interface ListGroupMembershipsResponse {
  readonly groupMemberships?: ReadonlyArray<GroupMembershipAnswer>
  readonly nextPageToken?: string
}
export const ListGroupMembershipsResponse: Shape<ListGroupMembershipsResponse> = { fields: { groupMemberships: { list: GroupMembershipAnswer }, nextPageToken: "text" } }

export interface GroupRoleRolePermissions {
  readonly viewWallPosts?: boolean
  readonly createWallPosts?: boolean
  readonly deleteWallPosts?: boolean
  readonly viewGroupShout?: boolean
  readonly createGroupShout?: boolean
  readonly changeRank?: boolean
  readonly acceptRequests?: boolean
  readonly exileMembers?: boolean
  readonly manageRelationships?: boolean
  readonly viewAuditLog?: boolean
  readonly spendGroupFunds?: boolean
  readonly advertiseGroup?: boolean
  readonly createAvatarItems?: boolean
  readonly manageAvatarItems?: boolean
  readonly manageGroupUniverses?: boolean
  readonly viewUniverseAnalytics?: boolean
  readonly createApiKeys?: boolean
  readonly manageApiKeys?: boolean
  readonly banMembers?: boolean
  readonly viewForums?: boolean
  readonly manageCategories?: boolean
  readonly createPosts?: boolean
  readonly lockPosts?: boolean
  readonly pinPosts?: boolean
  readonly removePosts?: boolean
  readonly createComments?: boolean
  readonly removeComments?: boolean
  readonly manageBlockedWords?: boolean
  readonly viewBlockedWords?: boolean
  readonly bypassSlowMode?: boolean
}
export const GroupRoleRolePermissions: Shape<GroupRoleRolePermissions> = {
  fields: {
    viewWallPosts: "flag",
    createWallPosts: "flag",
    deleteWallPosts: "flag",
    viewGroupShout: "flag",
    createGroupShout: "flag",
    changeRank: "flag",
    acceptRequests: "flag",
    exileMembers: "flag",
    manageRelationships: "flag",
    viewAuditLog: "flag",
    spendGroupFunds: "flag",
    advertiseGroup: "flag",
    createAvatarItems: "flag",
    manageAvatarItems: "flag",
    manageGroupUniverses: "flag",
    viewUniverseAnalytics: "flag",
    createApiKeys: "flag",
    manageApiKeys: "flag",
    banMembers: "flag",
    viewForums: "flag",
    manageCategories: "flag",
    createPosts: "flag",
    lockPosts: "flag",
    pinPosts: "flag",
    removePosts: "flag",
    createComments: "flag",
    removeComments: "flag",
    manageBlockedWords: "flag",
    viewBlockedWords: "flag",
    bypassSlowMode: "flag"
  }
}

export interface GroupRole {
  readonly path: string
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
  readonly id: string
  readonly displayName?: string
  readonly description?: string
  readonly rank?: number
  readonly memberCount?: number
  readonly permissions?: GroupRoleRolePermissions
  readonly groupId: string
  readonly roleId: string
}
export const GroupRole: Shape<GroupRole> = {
  fields: {
    path: "text",
    createTime: "timestamp",
    updateTime: "timestamp",
    id: "id",
    displayName: "text",
    description: "text",
    rank: "int",
    memberCount: "int",
    permissions: GroupRoleRolePermissions
  },
  required: ["path", "id", "groupId", "roleId"],
  ids: [["path", "groups/{groupId}/roles/{id}"], ["id", "{roleId}"]]
}

export interface ListGroupRolesResponse {
  readonly groupRoles?: ReadonlyArray<GroupRole>
  readonly nextPageToken?: string
}
export const ListGroupRolesResponse: Shape<ListGroupRolesResponse> = { fields: { groupRoles: { list: GroupRole }, nextPageToken: "text" } }

export interface RobloxApiDevelopModelsGroupModel {
  readonly id: string
  readonly name?: string
}
export const RobloxApiDevelopModelsGroupModel: Shape<RobloxApiDevelopModelsGroupModel> = { fields: { id: "id", name: "text" }, required: ["id"] }

export interface ApiArrayResponseRobloxApiDevelopModelsGroupModel {
  readonly data?: ReadonlyArray<RobloxApiDevelopModelsGroupModel>
}
export const ApiArrayResponseRobloxApiDevelopModelsGroupModel: Shape<ApiArrayResponseRobloxApiDevelopModelsGroupModel> = { fields: { data: { list: RobloxApiDevelopModelsGroupModel } } }

export interface GroupPolicyResponse {
  readonly canViewGroup?: boolean
  readonly groupId: string
}
export const GroupPolicyResponse: Shape<GroupPolicyResponse> = { fields: { canViewGroup: "flag", groupId: "id" }, required: ["groupId"] }

export interface GroupPoliciesResponse {
  readonly groups?: ReadonlyArray<GroupPolicyResponse>
}
export const GroupPoliciesResponse: Shape<GroupPoliciesResponse> = { fields: { groups: { list: GroupPolicyResponse } } }

export interface UserModel {
  readonly buildersClubMembershipType?: number
  readonly hasVerifiedBadge?: boolean
  readonly userId?: string
  readonly username?: string
  readonly displayName?: string
}
export const UserModel: Shape<UserModel> = {
  fields: {
    buildersClubMembershipType: "int",
    hasVerifiedBadge: "flag",
    userId: "id",
    username: "text",
    displayName: "text"
  }
}

export interface GroupRoleResponse {
  readonly id?: string
  readonly name?: string
  readonly description?: string
  readonly rank?: number
  readonly memberCount?: string
  readonly isBase?: boolean
  readonly color?: number
}
export const GroupRoleResponse: Shape<GroupRoleResponse> = {
  fields: {
    id: "id",
    name: "text",
    description: "text",
    rank: "int",
    memberCount: "id",
    isBase: "flag",
    color: "int"
  }
}

export interface UserGroupRoleResponse {
  readonly user?: UserModel
  readonly role?: GroupRoleResponse
}
export const UserGroupRoleResponse: Shape<UserGroupRoleResponse> = { fields: { user: UserModel, role: GroupRoleResponse } }

export interface RobloxGroupsApiModelsResponseGroupAuditLogResponseItem {
  readonly actor?: UserGroupRoleResponse
  readonly actionType?: string
  readonly description?: Json
  readonly created?: DateTime.Utc
}
export const RobloxGroupsApiModelsResponseGroupAuditLogResponseItem: Shape<RobloxGroupsApiModelsResponseGroupAuditLogResponseItem> = { fields: { actor: UserGroupRoleResponse, actionType: "text", description: "json", created: "timestamp" } }

export interface GroupAuditLogPageResponseRobloxGroupsApiModelsResponseGroupAuditLogResponseItem {
  readonly previousPageCursor?: string
  readonly nextPageCursor?: string
  readonly data?: ReadonlyArray<RobloxGroupsApiModelsResponseGroupAuditLogResponseItem>
}
export const GroupAuditLogPageResponseRobloxGroupsApiModelsResponseGroupAuditLogResponseItem: Shape<GroupAuditLogPageResponseRobloxGroupsApiModelsResponseGroupAuditLogResponseItem> = {
  fields: {
    previousPageCursor: "text",
    nextPageCursor: "text",
    data: { list: RobloxGroupsApiModelsResponseGroupAuditLogResponseItem }
  }
}

export interface GroupDescriptionResponse {
  readonly newDescription?: string
}
export const GroupDescriptionResponse: Shape<GroupDescriptionResponse> = { fields: { newDescription: "text" } }

export type UpdateNotificationPreferenceOutput = number
export const UpdateNotificationPreferenceOutput: Shape<UpdateNotificationPreferenceOutput> = { of: () => "int" }

export interface TierRequirement {
  readonly key?: number
  readonly satisfied?: boolean
}
export const TierRequirement: Shape<TierRequirement> = { fields: { key: "int", satisfied: "flag" } }

export interface TierCapabilities {
  readonly isEligibleForUnrestrictedMessages?: boolean
}
export const TierCapabilities: Shape<TierCapabilities> = { fields: { isEligibleForUnrestrictedMessages: "flag" } }

export interface CommunityTierInfoResponse {
  readonly groupId?: string
  readonly currentTier?: number
  readonly previousTier?: number
  readonly tierUpdatedTime?: DateTime.Utc
  readonly lastEvaluatedTime?: DateTime.Utc
  readonly requirements?: ReadonlyArray<TierRequirement>
  readonly capabilities?: TierCapabilities
}
export const CommunityTierInfoResponse: Shape<CommunityTierInfoResponse> = {
  fields: {
    groupId: "id",
    currentTier: "int",
    previousTier: "int",
    tierUpdatedTime: "timestamp",
    lastEvaluatedTime: "timestamp",
    requirements: { list: TierRequirement },
    capabilities: TierCapabilities
  }
}

export interface GroupSettingsResponse {
  readonly isApprovalRequired?: boolean
  readonly isBuildersClubRequired?: boolean
  readonly areEnemiesAllowed?: boolean
  readonly areGroupFundsVisible?: boolean
  readonly areGroupGamesVisible?: boolean
  readonly isGroupNameChangeEnabled?: boolean
  readonly verificationLevel?: number
  readonly accountTenureRequirement?: number
  readonly slowmode?: number
  readonly isMemberListVisibleToPublic?: boolean
  readonly isAutoAssignRoleDisabled?: boolean
  readonly communityTier?: CommunityTierInfoResponse
}
export const GroupSettingsResponse: Shape<GroupSettingsResponse> = {
  fields: {
    isApprovalRequired: "flag",
    isBuildersClubRequired: "flag",
    areEnemiesAllowed: "flag",
    areGroupFundsVisible: "flag",
    areGroupGamesVisible: "flag",
    isGroupNameChangeEnabled: "flag",
    verificationLevel: "int",
    accountTenureRequirement: "int",
    slowmode: "int",
    isMemberListVisibleToPublic: "flag",
    isAutoAssignRoleDisabled: "flag",
    communityTier: CommunityTierInfoResponse
  }
}

export type UpdateSettingsOutput = Json
export const UpdateSettingsOutput: Shape<UpdateSettingsOutput> = { of: () => "json" }

export interface ShoutResponse {
  readonly body?: string
  readonly poster?: UserModel
  readonly created?: DateTime.Utc
  readonly updated?: DateTime.Utc
}
export const ShoutResponse: Shape<ShoutResponse> = { fields: { body: "text", poster: UserModel, created: "timestamp", updated: "timestamp" } }

export interface RobloxGroupsApiGroupDetailResponse {
  readonly id: string
  readonly name?: string
  readonly description?: string
  readonly owner?: UserModel
  readonly shout?: ShoutResponse
  readonly memberCount?: number
  readonly isBuildersClubOnly?: boolean
  readonly publicEntryAllowed?: boolean
  readonly isLocked?: boolean
  readonly hasVerifiedBadge?: boolean
  readonly hasSocialModules?: boolean
  readonly communityTier?: CommunityTierInfoResponse
}
export const RobloxGroupsApiGroupDetailResponse: Shape<RobloxGroupsApiGroupDetailResponse> = {
  fields: {
    id: "id",
    name: "text",
    description: "text",
    owner: UserModel,
    shout: ShoutResponse,
    memberCount: "int",
    isBuildersClubOnly: "flag",
    publicEntryAllowed: "flag",
    isLocked: "flag",
    hasVerifiedBadge: "flag",
    hasSocialModules: "flag",
    communityTier: CommunityTierInfoResponse
  },
  required: ["id"]
}

export interface ApiArrayResponseRobloxGroupsApiGroupDetailResponse {
  readonly data?: ReadonlyArray<RobloxGroupsApiGroupDetailResponse>
}
export const ApiArrayResponseRobloxGroupsApiGroupDetailResponse: Shape<ApiArrayResponseRobloxGroupsApiGroupDetailResponse> = { fields: { data: { list: RobloxGroupsApiGroupDetailResponse } } }

/** A member of a group. */
export interface GroupMembership {
  readonly path?: string
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
  readonly user?: string
  readonly role?: string
  readonly roles?: ReadonlyArray<string>
  readonly groupId: string
  readonly membershipId: string
  readonly userId: string
  readonly roleId?: string
  /** The roles that the member has. */
  readonly roleIds: ReadonlyArray<string>
}
export const GroupMembership: ResultShape<GroupMembership> = {
  fields: {
    path: "text",
    createTime: "timestamp",
    updateTime: "timestamp",
    user: "text",
    role: "text",
    roles: { list: "text" },
    groupId: "id",
    membershipId: "id",
    userId: "id",
    roleId: "id",
    roleIds: { list: "id" }
  },
  required: ["userId", "membershipId", "groupId", "roleIds"]
}

/**
 * What something was done to, as far as it is known here: which of these there are depends on the action. What has
 * another name or another form is among `others`.
 */
export interface AuditLogDescription {
  /** Of a user. */
  readonly targetId?: string
  readonly targetName?: string
  readonly targetDisplayName?: string
  readonly targetGroupId?: string
  readonly targetGroupName?: string
  readonly roleId?: string
  readonly roleName?: string
  readonly oldRoleId?: string
  readonly oldRoleName?: string
  readonly newRoleId?: string
  readonly newRoleName?: string
  readonly oldRank?: number
  readonly newRank?: number
  readonly oldName?: string
  readonly newName?: string
  readonly oldDescription?: string
  readonly newDescription?: string
  /** Of a shout. */
  readonly text?: string
  readonly postDescription?: string
  readonly assetId?: string
  readonly assetName?: string
  readonly assetType?: string
  readonly versionNumber?: string
  readonly revertVersionNumber?: string
  readonly universeId?: string
  readonly universeName?: string
  readonly placeId?: string
  readonly placeName?: string
  readonly badgeId?: string
  readonly badgeName?: string
  readonly gamePassId?: string
  readonly gamePassName?: string
  readonly amount?: number
  readonly currencyTypeId?: string
  readonly currencyTypeName?: string
  readonly itemDescription?: string
  readonly type?: number
  readonly actions?: Json
  readonly others?: JsonObject
}
export const AuditLogDescription: ResultShape<AuditLogDescription> = {
  fields: {
    targetId: "id",
    targetName: "text",
    targetDisplayName: "text",
    targetGroupId: "id",
    targetGroupName: "text",
    roleId: "id",
    roleName: "text",
    oldRoleId: "id",
    oldRoleName: "text",
    newRoleId: "id",
    newRoleName: "text",
    oldRank: "int",
    newRank: "int",
    oldName: "text",
    newName: "text",
    oldDescription: "text",
    newDescription: "text",
    text: "text",
    postDescription: "text",
    assetId: "id",
    assetName: "text",
    assetType: "text",
    versionNumber: "id",
    revertVersionNumber: "id",
    universeId: "id",
    universeName: "text",
    placeId: "id",
    placeName: "text",
    badgeId: "id",
    badgeName: "text",
    gamePassId: "id",
    gamePassName: "text",
    amount: "int",
    currencyTypeId: "id",
    currencyTypeName: "text",
    itemDescription: "text",
    type: "int",
    actions: "json",
    others: "object"
  }
}

/** What somebody did in a group: an action in the words that `listAuditLog` filters by, and what it was done to. */
export interface AuditLogEntry {
  readonly actor?: UserGroupRoleResponse
  readonly created?: DateTime.Utc
  readonly actionType?: Open<"DeletePost" | "RemoveMember" | "AcceptJoinRequest" | "DeclineJoinRequest" | "PostStatus" | "ChangeRank" | "BuyAd" | "SendAllyRequest" | "CreateEnemy" | "AcceptAllyRequest" | "DeclineAllyRequest" | "DeleteAlly" | "DeleteEnemy" | "AddGroupPlace" | "RemoveGroupPlace" | "CreateItems" | "ConfigureItems" | "SpendGroupFunds" | "ChangeOwner" | "Delete" | "AdjustCurrencyAmounts" | "Abandon" | "Claim" | "Rename" | "ChangeDescription" | "InviteToClan" | "KickFromClan" | "CancelClanInvite" | "BuyClan" | "CreateGroupAsset" | "UpdateGroupAsset" | "ConfigureGroupAsset" | "RevertGroupAsset" | "CreateGroupDeveloperProduct" | "ConfigureGroupGame" | "CreateGroupDeveloperSubscriptionProduct" | "Lock" | "Unlock" | "CreateGamePass" | "CreateBadge" | "ConfigureBadge" | "SavePlace" | "PublishPlace" | "UpdateRolesetRank" | "UpdateRolesetData" | "BanMember" | "UnbanMember" | "CreateForumCategory" | "UpdateForumCategory" | "ArchiveForumCategory" | "DeleteForumCategory" | "DeleteForumPost" | "DeleteForumComment" | "PinForumPost" | "UnpinForumPost" | "LockForumPost" | "UnlockForumPost" | "CreateRoleset" | "DeleteRoleset" | "CreateCommerceProduct" | "SetCommerceProductActive" | "ArchiveCommerceProduct" | "AcceptCommerceProductBundlingFee" | "SetCommerceProductInactive" | "ConnectMerchant" | "DisconnectMerchant" | "JoinGroup" | "LeaveGroup" | "UpdateGroupIcon" | "UpdateGroupCoverPhoto" | "AssignRole" | "UnassignRole" | "PublishAnnouncement" | "DeleteAnnouncement" | "UpdateRoleSetPermissions" | "UpdateGroupSecuritySettings" | "GrantEnterpriseTier" | "RevokeEnterpriseTier">
  readonly description?: AuditLogDescription
}
export const AuditLogEntry: ResultShape<AuditLogEntry> = {
  fields: { actor: UserGroupRoleResponse, created: "timestamp", actionType: "enum", description: AuditLogDescription }
}

/** Who asks to join a group. */
export interface GroupJoinRequest {
  readonly path?: string
  readonly createTime?: DateTime.Utc
  readonly user?: string
  readonly userId: string
  readonly groupId: string
}
export const GroupJoinRequest: ResultShape<GroupJoinRequest> = {
  fields: { path: "text", createTime: "timestamp", user: "text", userId: "id", groupId: "id" },
  required: ["userId", "groupId"]
}
