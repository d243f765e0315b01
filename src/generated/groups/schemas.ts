// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type Group = Shapes.Group
export const Group = /*#__PURE__*/ fromShape<Group>(Shapes.Group)

export type GroupForumCategory = Shapes.GroupForumCategory
export const GroupForumCategory = /*#__PURE__*/ fromShape<GroupForumCategory>(Shapes.GroupForumCategory)

export type ListGroupForumCategoriesResponse = Shapes.ListGroupForumCategoriesResponse
export const ListGroupForumCategoriesResponse = /*#__PURE__*/ fromShape<ListGroupForumCategoriesResponse>(Shapes.ListGroupForumCategoriesResponse)

export type MessageReaction = Shapes.MessageReaction
export const MessageReaction = /*#__PURE__*/ fromShape<MessageReaction>(Shapes.MessageReaction)

export type ContentMessage = Shapes.ContentMessage
export const ContentMessage = /*#__PURE__*/ fromShape<ContentMessage>(Shapes.ContentMessage)

export type GroupForumComment = Shapes.GroupForumComment
export const GroupForumComment = /*#__PURE__*/ fromShape<GroupForumComment>(Shapes.GroupForumComment)

export type GroupForumPost = Shapes.GroupForumPost
export const GroupForumPost = /*#__PURE__*/ fromShape<GroupForumPost>(Shapes.GroupForumPost)

export type ListGroupForumPostsResponse = Shapes.ListGroupForumPostsResponse
export const ListGroupForumPostsResponse = /*#__PURE__*/ fromShape<ListGroupForumPostsResponse>(Shapes.ListGroupForumPostsResponse)

export type ListGroupForumCommentsResponse = Shapes.ListGroupForumCommentsResponse
export const ListGroupForumCommentsResponse = /*#__PURE__*/ fromShape<ListGroupForumCommentsResponse>(Shapes.ListGroupForumCommentsResponse)

export type GroupJoinRequest = Shapes.GroupJoinRequest
export const GroupJoinRequest = /*#__PURE__*/ fromShape<GroupJoinRequest>(Shapes.GroupJoinRequest)

export type ListGroupJoinRequestsResponse = Shapes.ListGroupJoinRequestsResponse
export const ListGroupJoinRequestsResponse = /*#__PURE__*/ fromShape<ListGroupJoinRequestsResponse>(Shapes.ListGroupJoinRequestsResponse)

export type GroupMembership = Shapes.GroupMembership
export const GroupMembership = /*#__PURE__*/ fromShape<GroupMembership>(Shapes.GroupMembership)

export type ListGroupMembershipsResponse = Shapes.ListGroupMembershipsResponse
export const ListGroupMembershipsResponse = /*#__PURE__*/ fromShape<ListGroupMembershipsResponse>(Shapes.ListGroupMembershipsResponse)

export type GroupRoleRolePermissions = Shapes.GroupRoleRolePermissions
export const GroupRoleRolePermissions = /*#__PURE__*/ fromShape<GroupRoleRolePermissions>(Shapes.GroupRoleRolePermissions)

export type GroupRole = Shapes.GroupRole
export const GroupRole = /*#__PURE__*/ fromShape<GroupRole>(Shapes.GroupRole)

export type ListGroupRolesResponse = Shapes.ListGroupRolesResponse
export const ListGroupRolesResponse = /*#__PURE__*/ fromShape<ListGroupRolesResponse>(Shapes.ListGroupRolesResponse)

export type RobloxApiDevelopModelsGroupModel = Shapes.RobloxApiDevelopModelsGroupModel
export const RobloxApiDevelopModelsGroupModel = /*#__PURE__*/ fromShape<RobloxApiDevelopModelsGroupModel>(Shapes.RobloxApiDevelopModelsGroupModel)

export type ApiArrayResponseRobloxApiDevelopModelsGroupModel = Shapes.ApiArrayResponseRobloxApiDevelopModelsGroupModel
export const ApiArrayResponseRobloxApiDevelopModelsGroupModel = /*#__PURE__*/ fromShape<ApiArrayResponseRobloxApiDevelopModelsGroupModel>(Shapes.ApiArrayResponseRobloxApiDevelopModelsGroupModel)

export type GroupPolicyResponse = Shapes.GroupPolicyResponse
export const GroupPolicyResponse = /*#__PURE__*/ fromShape<GroupPolicyResponse>(Shapes.GroupPolicyResponse)

export type GroupPoliciesResponse = Shapes.GroupPoliciesResponse
export const GroupPoliciesResponse = /*#__PURE__*/ fromShape<GroupPoliciesResponse>(Shapes.GroupPoliciesResponse)

export type UserModel = Shapes.UserModel
export const UserModel = /*#__PURE__*/ fromShape<UserModel>(Shapes.UserModel)

export type GroupRoleResponse = Shapes.GroupRoleResponse
export const GroupRoleResponse = /*#__PURE__*/ fromShape<GroupRoleResponse>(Shapes.GroupRoleResponse)

export type UserGroupRoleResponse = Shapes.UserGroupRoleResponse
export const UserGroupRoleResponse = /*#__PURE__*/ fromShape<UserGroupRoleResponse>(Shapes.UserGroupRoleResponse)

export type RobloxGroupsApiModelsResponseGroupAuditLogResponseItem = Shapes.RobloxGroupsApiModelsResponseGroupAuditLogResponseItem
export const RobloxGroupsApiModelsResponseGroupAuditLogResponseItem = /*#__PURE__*/ fromShape<RobloxGroupsApiModelsResponseGroupAuditLogResponseItem>(Shapes.RobloxGroupsApiModelsResponseGroupAuditLogResponseItem)

export type GroupAuditLogPageResponseRobloxGroupsApiModelsResponseGroupAuditLogResponseItem = Shapes.GroupAuditLogPageResponseRobloxGroupsApiModelsResponseGroupAuditLogResponseItem
export const GroupAuditLogPageResponseRobloxGroupsApiModelsResponseGroupAuditLogResponseItem = /*#__PURE__*/ fromShape<GroupAuditLogPageResponseRobloxGroupsApiModelsResponseGroupAuditLogResponseItem>(Shapes.GroupAuditLogPageResponseRobloxGroupsApiModelsResponseGroupAuditLogResponseItem)

export type GroupDescriptionResponse = Shapes.GroupDescriptionResponse
export const GroupDescriptionResponse = /*#__PURE__*/ fromShape<GroupDescriptionResponse>(Shapes.GroupDescriptionResponse)

export type UpdateNotificationPreferenceOutput = Shapes.UpdateNotificationPreferenceOutput
export const UpdateNotificationPreferenceOutput = /*#__PURE__*/ fromShape<UpdateNotificationPreferenceOutput>(Shapes.UpdateNotificationPreferenceOutput)

export type TierRequirement = Shapes.TierRequirement
export const TierRequirement = /*#__PURE__*/ fromShape<TierRequirement>(Shapes.TierRequirement)

export type TierCapabilities = Shapes.TierCapabilities
export const TierCapabilities = /*#__PURE__*/ fromShape<TierCapabilities>(Shapes.TierCapabilities)

export type CommunityTierInfoResponse = Shapes.CommunityTierInfoResponse
export const CommunityTierInfoResponse = /*#__PURE__*/ fromShape<CommunityTierInfoResponse>(Shapes.CommunityTierInfoResponse)

export type GroupSettingsResponse = Shapes.GroupSettingsResponse
export const GroupSettingsResponse = /*#__PURE__*/ fromShape<GroupSettingsResponse>(Shapes.GroupSettingsResponse)

export type UpdateSettingsOutput = Shapes.UpdateSettingsOutput
export const UpdateSettingsOutput = /*#__PURE__*/ fromShape<UpdateSettingsOutput>(Shapes.UpdateSettingsOutput)

export type ShoutResponse = Shapes.ShoutResponse
export const ShoutResponse = /*#__PURE__*/ fromShape<ShoutResponse>(Shapes.ShoutResponse)

export type RobloxGroupsApiGroupDetailResponse = Shapes.RobloxGroupsApiGroupDetailResponse
export const RobloxGroupsApiGroupDetailResponse = /*#__PURE__*/ fromShape<RobloxGroupsApiGroupDetailResponse>(Shapes.RobloxGroupsApiGroupDetailResponse)

export type ApiArrayResponseRobloxGroupsApiGroupDetailResponse = Shapes.ApiArrayResponseRobloxGroupsApiGroupDetailResponse
export const ApiArrayResponseRobloxGroupsApiGroupDetailResponse = /*#__PURE__*/ fromShape<ApiArrayResponseRobloxGroupsApiGroupDetailResponse>(Shapes.ApiArrayResponseRobloxGroupsApiGroupDetailResponse)
