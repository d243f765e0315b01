// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import * as Codec from "../../interface/Codec.ts"
import type { Json } from "../../interface/Operation.ts"

export interface ApiArrayResponseRobloxApiDevelopModelsGroupModel {
  readonly data?: ReadonlyArray<RobloxApiDevelopModelsGroupModel>
}
export const ApiArrayResponseRobloxApiDevelopModelsGroupModel = /*#__PURE__*/ Codec.struct<ApiArrayResponseRobloxApiDevelopModelsGroupModel>(() => ({
  data: Codec.list(RobloxApiDevelopModelsGroupModel)
}))

export interface ApiArrayResponseRobloxGroupsApiGroupDetailResponse {
  readonly data?: ReadonlyArray<RobloxGroupsApiGroupDetailResponse>
}
export const ApiArrayResponseRobloxGroupsApiGroupDetailResponse = /*#__PURE__*/ Codec.struct<ApiArrayResponseRobloxGroupsApiGroupDetailResponse>(() => ({
  data: Codec.list(RobloxGroupsApiGroupDetailResponse)
}))

export interface CommunityTierInfoResponse {
  readonly groupId?: string
  readonly currentTier?: number
  readonly previousTier?: number
  readonly tierUpdatedTime?: DateTime.Utc
  readonly lastEvaluatedTime?: DateTime.Utc
  readonly requirements?: ReadonlyArray<TierRequirement>
  readonly capabilities?: TierCapabilities
}
export const CommunityTierInfoResponse = /*#__PURE__*/ Codec.struct<CommunityTierInfoResponse>(() => ({
  groupId: Codec.Int64,
  currentTier: Codec.Int,
  previousTier: Codec.Int,
  tierUpdatedTime: Codec.Timestamp,
  lastEvaluatedTime: Codec.Timestamp,
  requirements: Codec.list(TierRequirement),
  capabilities: TierCapabilities
}))

export interface ContentMessage {
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
  readonly plainText?: string
  readonly author?: string
  readonly messageReaction?: ReadonlyArray<MessageReaction>
}
export const ContentMessage = /*#__PURE__*/ Codec.struct<ContentMessage>(() => ({
  createTime: Codec.Timestamp,
  updateTime: Codec.Timestamp,
  plainText: Codec.Text,
  author: Codec.Text,
  messageReaction: Codec.list(MessageReaction)
}))

export interface Group {
  readonly path?: string
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
  readonly id?: string
  readonly displayName?: string
  readonly description?: string
  readonly owner?: string
  readonly memberCount?: number
  readonly publicEntryAllowed?: boolean
  readonly locked?: boolean
  readonly verified?: boolean
}
export const Group = /*#__PURE__*/ Codec.struct<Group>(() => ({
  path: Codec.Text,
  createTime: Codec.Timestamp,
  updateTime: Codec.Timestamp,
  id: Codec.Int64,
  displayName: Codec.Text,
  description: Codec.Text,
  owner: Codec.Text,
  memberCount: Codec.Int,
  publicEntryAllowed: Codec.Flag,
  locked: Codec.Flag,
  verified: Codec.Flag
}))

export interface GroupAuditLogPageResponseRobloxGroupsApiModelsResponseGroupAuditLogResponseItem {
  readonly previousPageCursor?: string
  readonly nextPageCursor?: string
  readonly data?: ReadonlyArray<RobloxGroupsApiModelsResponseGroupAuditLogResponseItem>
}
export const GroupAuditLogPageResponseRobloxGroupsApiModelsResponseGroupAuditLogResponseItem = /*#__PURE__*/ Codec.struct<GroupAuditLogPageResponseRobloxGroupsApiModelsResponseGroupAuditLogResponseItem>(() => ({
  previousPageCursor: Codec.Text,
  nextPageCursor: Codec.Text,
  data: Codec.list(RobloxGroupsApiModelsResponseGroupAuditLogResponseItem)
}))

export interface GroupDescriptionResponse {
  readonly newDescription?: string
}
export const GroupDescriptionResponse = /*#__PURE__*/ Codec.struct<GroupDescriptionResponse>(() => ({
  newDescription: Codec.Text
}))

export interface GroupForumCategory {
  readonly path?: string
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
  readonly groupForumCategoryId?: string
  readonly displayName?: string
  readonly creator?: string
  readonly archiveTime?: DateTime.Utc
  readonly archiver?: string
}
export const GroupForumCategory = /*#__PURE__*/ Codec.struct<GroupForumCategory>(() => ({
  path: Codec.Text,
  createTime: Codec.Timestamp,
  updateTime: Codec.Timestamp,
  groupForumCategoryId: Codec.Int64,
  displayName: Codec.Text,
  creator: Codec.Text,
  archiveTime: Codec.Timestamp,
  archiver: Codec.Text
}))

export interface GroupForumComment {
  readonly path?: string
  readonly groupForumCommentId?: string
  readonly message?: ContentMessage
}
export const GroupForumComment = /*#__PURE__*/ Codec.struct<GroupForumComment>(() => ({
  path: Codec.Text,
  groupForumCommentId: Codec.Int64,
  message: ContentMessage
}))

export interface GroupForumPost {
  readonly path?: string
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
}
export const GroupForumPost = /*#__PURE__*/ Codec.struct<GroupForumPost>(() => ({
  path: Codec.Text,
  createTime: Codec.Timestamp,
  updateTime: Codec.Timestamp,
  pinned: Codec.Flag,
  locked: Codec.Flag,
  groupForumPostId: Codec.Int64,
  title: Codec.Text,
  firstComment: GroupForumComment,
  author: Codec.Text,
  archiveTime: Codec.Timestamp,
  archiver: Codec.Text,
  commentCount: Codec.Int64
}))

export interface GroupJoinRequest {
  readonly path?: string
  readonly createTime?: DateTime.Utc
  readonly user?: string
}
export const GroupJoinRequest = /*#__PURE__*/ Codec.struct<GroupJoinRequest>(() => ({
  path: Codec.Text,
  createTime: Codec.Timestamp,
  user: Codec.Text
}))

export interface GroupMembership {
  readonly path?: string
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
  readonly user?: string
  readonly role?: string
  readonly roles?: ReadonlyArray<string>
}
export const GroupMembership = /*#__PURE__*/ Codec.struct<GroupMembership>(() => ({
  path: Codec.Text,
  createTime: Codec.Timestamp,
  updateTime: Codec.Timestamp,
  user: Codec.Text,
  role: Codec.Text,
  roles: Codec.list(Codec.Text)
}))

export interface GroupPoliciesResponse {
  readonly groups?: ReadonlyArray<GroupPolicyResponse>
}
export const GroupPoliciesResponse = /*#__PURE__*/ Codec.struct<GroupPoliciesResponse>(() => ({
  groups: Codec.list(GroupPolicyResponse)
}))

export interface GroupPolicyResponse {
  readonly canViewGroup?: boolean
  readonly groupId?: string
}
export const GroupPolicyResponse = /*#__PURE__*/ Codec.struct<GroupPolicyResponse>(() => ({
  canViewGroup: Codec.Flag,
  groupId: Codec.Int64
}))

export interface GroupRole {
  readonly path?: string
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
  readonly id?: string
  readonly displayName?: string
  readonly description?: string
  readonly rank?: number
  readonly memberCount?: number
  readonly permissions?: GroupRoleRolePermissions
}
export const GroupRole = /*#__PURE__*/ Codec.struct<GroupRole>(() => ({
  path: Codec.Text,
  createTime: Codec.Timestamp,
  updateTime: Codec.Timestamp,
  id: Codec.Int64,
  displayName: Codec.Text,
  description: Codec.Text,
  rank: Codec.Int,
  memberCount: Codec.Int,
  permissions: GroupRoleRolePermissions
}))

export interface GroupRoleResponse {
  readonly id?: string
  readonly name?: string
  readonly description?: string
  readonly rank?: number
  readonly memberCount?: string
  readonly isBase?: boolean
  readonly color?: number
}
export const GroupRoleResponse = /*#__PURE__*/ Codec.struct<GroupRoleResponse>(() => ({
  id: Codec.Int64,
  name: Codec.Text,
  description: Codec.Text,
  rank: Codec.Int,
  memberCount: Codec.Int64,
  isBase: Codec.Flag,
  color: Codec.Int
}))

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
export const GroupRoleRolePermissions = /*#__PURE__*/ Codec.struct<GroupRoleRolePermissions>(() => ({
  viewWallPosts: Codec.Flag,
  createWallPosts: Codec.Flag,
  deleteWallPosts: Codec.Flag,
  viewGroupShout: Codec.Flag,
  createGroupShout: Codec.Flag,
  changeRank: Codec.Flag,
  acceptRequests: Codec.Flag,
  exileMembers: Codec.Flag,
  manageRelationships: Codec.Flag,
  viewAuditLog: Codec.Flag,
  spendGroupFunds: Codec.Flag,
  advertiseGroup: Codec.Flag,
  createAvatarItems: Codec.Flag,
  manageAvatarItems: Codec.Flag,
  manageGroupUniverses: Codec.Flag,
  viewUniverseAnalytics: Codec.Flag,
  createApiKeys: Codec.Flag,
  manageApiKeys: Codec.Flag,
  banMembers: Codec.Flag,
  viewForums: Codec.Flag,
  manageCategories: Codec.Flag,
  createPosts: Codec.Flag,
  lockPosts: Codec.Flag,
  pinPosts: Codec.Flag,
  removePosts: Codec.Flag,
  createComments: Codec.Flag,
  removeComments: Codec.Flag,
  manageBlockedWords: Codec.Flag,
  viewBlockedWords: Codec.Flag,
  bypassSlowMode: Codec.Flag
}))

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
export const GroupSettingsResponse = /*#__PURE__*/ Codec.struct<GroupSettingsResponse>(() => ({
  isApprovalRequired: Codec.Flag,
  isBuildersClubRequired: Codec.Flag,
  areEnemiesAllowed: Codec.Flag,
  areGroupFundsVisible: Codec.Flag,
  areGroupGamesVisible: Codec.Flag,
  isGroupNameChangeEnabled: Codec.Flag,
  verificationLevel: Codec.Int,
  accountTenureRequirement: Codec.Int,
  slowmode: Codec.Int,
  isMemberListVisibleToPublic: Codec.Flag,
  isAutoAssignRoleDisabled: Codec.Flag,
  communityTier: CommunityTierInfoResponse
}))

export interface ListGroupForumCategoriesResponse {
  readonly groupForumCategories?: ReadonlyArray<GroupForumCategory>
  readonly nextPageToken?: string
}
export const ListGroupForumCategoriesResponse = /*#__PURE__*/ Codec.struct<ListGroupForumCategoriesResponse>(() => ({
  groupForumCategories: Codec.list(GroupForumCategory),
  nextPageToken: Codec.Text
}))

export interface ListGroupForumCommentsResponse {
  readonly groupForumComments?: ReadonlyArray<GroupForumComment>
  readonly nextPageToken?: string
}
export const ListGroupForumCommentsResponse = /*#__PURE__*/ Codec.struct<ListGroupForumCommentsResponse>(() => ({
  groupForumComments: Codec.list(GroupForumComment),
  nextPageToken: Codec.Text
}))

export interface ListGroupForumPostsResponse {
  readonly groupForumPosts?: ReadonlyArray<GroupForumPost>
  readonly nextPageToken?: string
}
export const ListGroupForumPostsResponse = /*#__PURE__*/ Codec.struct<ListGroupForumPostsResponse>(() => ({
  groupForumPosts: Codec.list(GroupForumPost),
  nextPageToken: Codec.Text
}))

export interface ListGroupJoinRequestsResponse {
  readonly groupJoinRequests?: ReadonlyArray<GroupJoinRequest>
  readonly nextPageToken?: string
}
export const ListGroupJoinRequestsResponse = /*#__PURE__*/ Codec.struct<ListGroupJoinRequestsResponse>(() => ({
  groupJoinRequests: Codec.list(GroupJoinRequest),
  nextPageToken: Codec.Text
}))

export interface ListGroupMembershipsResponse {
  readonly groupMemberships?: ReadonlyArray<GroupMembership>
  readonly nextPageToken?: string
}
export const ListGroupMembershipsResponse = /*#__PURE__*/ Codec.struct<ListGroupMembershipsResponse>(() => ({
  groupMemberships: Codec.list(GroupMembership),
  nextPageToken: Codec.Text
}))

export interface ListGroupRolesResponse {
  readonly groupRoles?: ReadonlyArray<GroupRole>
  readonly nextPageToken?: string
}
export const ListGroupRolesResponse = /*#__PURE__*/ Codec.struct<ListGroupRolesResponse>(() => ({
  groupRoles: Codec.list(GroupRole),
  nextPageToken: Codec.Text
}))

export interface MessageReaction {
  readonly emoteId?: string
  readonly count?: string
}
export const MessageReaction = /*#__PURE__*/ Codec.struct<MessageReaction>(() => ({
  emoteId: Codec.Int64,
  count: Codec.Int64
}))

export interface RobloxApiDevelopModelsGroupModel {
  readonly id?: string
  readonly name?: string
}
export const RobloxApiDevelopModelsGroupModel = /*#__PURE__*/ Codec.struct<RobloxApiDevelopModelsGroupModel>(() => ({
  id: Codec.Int64,
  name: Codec.Text
}))

export interface RobloxGroupsApiGroupDetailResponse {
  readonly id?: string
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
export const RobloxGroupsApiGroupDetailResponse = /*#__PURE__*/ Codec.struct<RobloxGroupsApiGroupDetailResponse>(() => ({
  id: Codec.Int64,
  name: Codec.Text,
  description: Codec.Text,
  owner: UserModel,
  shout: ShoutResponse,
  memberCount: Codec.Int,
  isBuildersClubOnly: Codec.Flag,
  publicEntryAllowed: Codec.Flag,
  isLocked: Codec.Flag,
  hasVerifiedBadge: Codec.Flag,
  hasSocialModules: Codec.Flag,
  communityTier: CommunityTierInfoResponse
}))

export interface RobloxGroupsApiModelsResponseGroupAuditLogResponseItem {
  readonly actor?: UserGroupRoleResponse
  readonly actionType?: string
  readonly description?: Json
  readonly created?: DateTime.Utc
}
export const RobloxGroupsApiModelsResponseGroupAuditLogResponseItem = /*#__PURE__*/ Codec.struct<RobloxGroupsApiModelsResponseGroupAuditLogResponseItem>(() => ({
  actor: UserGroupRoleResponse,
  actionType: Codec.Text,
  description: Codec.Any,
  created: Codec.Timestamp
}))

export interface ShoutResponse {
  readonly body?: string
  readonly poster?: UserModel
  readonly created?: DateTime.Utc
  readonly updated?: DateTime.Utc
}
export const ShoutResponse = /*#__PURE__*/ Codec.struct<ShoutResponse>(() => ({
  body: Codec.Text,
  poster: UserModel,
  created: Codec.Timestamp,
  updated: Codec.Timestamp
}))

export interface TierCapabilities {
  readonly isEligibleForUnrestrictedMessages?: boolean
}
export const TierCapabilities = /*#__PURE__*/ Codec.struct<TierCapabilities>(() => ({
  isEligibleForUnrestrictedMessages: Codec.Flag
}))

export interface TierRequirement {
  readonly key?: number
  readonly satisfied?: boolean
}
export const TierRequirement = /*#__PURE__*/ Codec.struct<TierRequirement>(() => ({
  key: Codec.Int,
  satisfied: Codec.Flag
}))

export type UpdateNotificationPreferenceOutput = number
export const UpdateNotificationPreferenceOutput = /*#__PURE__*/ Codec.lazy<UpdateNotificationPreferenceOutput>(() => Codec.Int)

export type UpdateSettingsOutput = Json
export const UpdateSettingsOutput = /*#__PURE__*/ Codec.lazy<UpdateSettingsOutput>(() => Codec.Any)

export interface UserGroupRoleResponse {
  readonly user?: UserModel
  readonly role?: GroupRoleResponse
}
export const UserGroupRoleResponse = /*#__PURE__*/ Codec.struct<UserGroupRoleResponse>(() => ({
  user: UserModel,
  role: GroupRoleResponse
}))

export interface UserModel {
  readonly buildersClubMembershipType?: number
  readonly hasVerifiedBadge?: boolean
  readonly userId?: string
  readonly username?: string
  readonly displayName?: string
}
export const UserModel = /*#__PURE__*/ Codec.struct<UserModel>(() => ({
  buildersClubMembershipType: Codec.Int,
  hasVerifiedBadge: Codec.Flag,
  userId: Codec.Int64,
  username: Codec.Text,
  displayName: Codec.Text
}))
