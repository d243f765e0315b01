// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type Group = Shapes.Group
export const Group = /*#__PURE__*/ fromShape<Group>(Shapes.Group, "Group")

export type GroupForumCategory = Shapes.GroupForumCategory
export const GroupForumCategory = /*#__PURE__*/ fromShape<GroupForumCategory>(Shapes.GroupForumCategory, "GroupForumCategory")

export type ListGroupForumCategoriesResponse = Shapes.ListGroupForumCategoriesResponse
export const ListGroupForumCategoriesResponse = /*#__PURE__*/ fromShape<ListGroupForumCategoriesResponse>(Shapes.ListGroupForumCategoriesResponse, "ListGroupForumCategoriesResponse", [GroupForumCategory])

export type MessageReaction = Shapes.MessageReaction
export const MessageReaction = /*#__PURE__*/ fromShape<MessageReaction>(Shapes.MessageReaction, "MessageReaction")

export type ContentMessage = Shapes.ContentMessage
export const ContentMessage = /*#__PURE__*/ fromShape<ContentMessage>(Shapes.ContentMessage, "ContentMessage", [MessageReaction])

export type GroupForumComment = Shapes.GroupForumComment
export const GroupForumComment = /*#__PURE__*/ fromShape<GroupForumComment>(Shapes.GroupForumComment, "GroupForumComment", [ContentMessage])

export type GroupForumPost = Shapes.GroupForumPost
export const GroupForumPost = /*#__PURE__*/ fromShape<GroupForumPost>(Shapes.GroupForumPost, "GroupForumPost", [GroupForumComment])

export type ListGroupForumPostsResponse = Shapes.ListGroupForumPostsResponse
export const ListGroupForumPostsResponse = /*#__PURE__*/ fromShape<ListGroupForumPostsResponse>(Shapes.ListGroupForumPostsResponse, "ListGroupForumPostsResponse", [GroupForumPost])

export type ListGroupForumCommentsResponse = Shapes.ListGroupForumCommentsResponse
export const ListGroupForumCommentsResponse = /*#__PURE__*/ fromShape<ListGroupForumCommentsResponse>(Shapes.ListGroupForumCommentsResponse, "ListGroupForumCommentsResponse", [GroupForumComment])

export type GroupJoinRequestAnswer = Shapes.GroupJoinRequestAnswer
export const GroupJoinRequestAnswer = /*#__PURE__*/ fromShape<GroupJoinRequestAnswer>(Shapes.GroupJoinRequestAnswer, "GroupJoinRequestAnswer")

export type ListGroupJoinRequestsResponse = Shapes.ListGroupJoinRequestsResponse
export const ListGroupJoinRequestsResponse = /*#__PURE__*/ fromShape<ListGroupJoinRequestsResponse>(Shapes.ListGroupJoinRequestsResponse, "ListGroupJoinRequestsResponse", [GroupJoinRequestAnswer])

export type GroupMembershipAnswer = Shapes.GroupMembershipAnswer
export const GroupMembershipAnswer = /*#__PURE__*/ fromShape<GroupMembershipAnswer>(Shapes.GroupMembershipAnswer, "GroupMembershipAnswer")

export type ListGroupMembershipsResponse = Shapes.ListGroupMembershipsResponse
export const ListGroupMembershipsResponse = /*#__PURE__*/ fromShape<ListGroupMembershipsResponse>(Shapes.ListGroupMembershipsResponse, "ListGroupMembershipsResponse", [GroupMembershipAnswer])

export type GroupRoleRolePermissions = Shapes.GroupRoleRolePermissions
export const GroupRoleRolePermissions = /*#__PURE__*/ fromShape<GroupRoleRolePermissions>(Shapes.GroupRoleRolePermissions, "GroupRoleRolePermissions")

export type GroupRole = Shapes.GroupRole
export const GroupRole = /*#__PURE__*/ fromShape<GroupRole>(Shapes.GroupRole, "GroupRole", [GroupRoleRolePermissions])

export type ListGroupRolesResponse = Shapes.ListGroupRolesResponse
export const ListGroupRolesResponse = /*#__PURE__*/ fromShape<ListGroupRolesResponse>(Shapes.ListGroupRolesResponse, "ListGroupRolesResponse", [GroupRole])

export type RobloxApiDevelopModelsGroupModel = Shapes.RobloxApiDevelopModelsGroupModel
export const RobloxApiDevelopModelsGroupModel = /*#__PURE__*/ fromShape<RobloxApiDevelopModelsGroupModel>(Shapes.RobloxApiDevelopModelsGroupModel, "RobloxApiDevelopModelsGroupModel")

export type ApiArrayResponseRobloxApiDevelopModelsGroupModel = Shapes.ApiArrayResponseRobloxApiDevelopModelsGroupModel
export const ApiArrayResponseRobloxApiDevelopModelsGroupModel = /*#__PURE__*/ fromShape<ApiArrayResponseRobloxApiDevelopModelsGroupModel>(Shapes.ApiArrayResponseRobloxApiDevelopModelsGroupModel, "ApiArrayResponseRobloxApiDevelopModelsGroupModel", [RobloxApiDevelopModelsGroupModel])

export type GroupPolicyResponse = Shapes.GroupPolicyResponse
export const GroupPolicyResponse = /*#__PURE__*/ fromShape<GroupPolicyResponse>(Shapes.GroupPolicyResponse, "GroupPolicyResponse")

export type GroupPoliciesResponse = Shapes.GroupPoliciesResponse
export const GroupPoliciesResponse = /*#__PURE__*/ fromShape<GroupPoliciesResponse>(Shapes.GroupPoliciesResponse, "GroupPoliciesResponse", [GroupPolicyResponse])

export type UserModel = Shapes.UserModel
export const UserModel = /*#__PURE__*/ fromShape<UserModel>(Shapes.UserModel, "UserModel")

export type GroupRoleResponse = Shapes.GroupRoleResponse
export const GroupRoleResponse = /*#__PURE__*/ fromShape<GroupRoleResponse>(Shapes.GroupRoleResponse, "GroupRoleResponse")

export type UserGroupRoleResponse = Shapes.UserGroupRoleResponse
export const UserGroupRoleResponse = /*#__PURE__*/ fromShape<UserGroupRoleResponse>(Shapes.UserGroupRoleResponse, "UserGroupRoleResponse", [UserModel, GroupRoleResponse])

export type RobloxGroupsApiModelsResponseGroupAuditLogResponseItem = Shapes.RobloxGroupsApiModelsResponseGroupAuditLogResponseItem
export const RobloxGroupsApiModelsResponseGroupAuditLogResponseItem = /*#__PURE__*/ fromShape<RobloxGroupsApiModelsResponseGroupAuditLogResponseItem>(Shapes.RobloxGroupsApiModelsResponseGroupAuditLogResponseItem, "RobloxGroupsApiModelsResponseGroupAuditLogResponseItem", [UserGroupRoleResponse])

export type GroupAuditLogPageResponseRobloxGroupsApiModelsResponseGroupAuditLogResponseItem = Shapes.GroupAuditLogPageResponseRobloxGroupsApiModelsResponseGroupAuditLogResponseItem
export const GroupAuditLogPageResponseRobloxGroupsApiModelsResponseGroupAuditLogResponseItem = /*#__PURE__*/ fromShape<GroupAuditLogPageResponseRobloxGroupsApiModelsResponseGroupAuditLogResponseItem>(Shapes.GroupAuditLogPageResponseRobloxGroupsApiModelsResponseGroupAuditLogResponseItem, "GroupAuditLogPageResponseRobloxGroupsApiModelsResponseGroupAuditLogResponseItem", [RobloxGroupsApiModelsResponseGroupAuditLogResponseItem])

export type GroupDescriptionResponse = Shapes.GroupDescriptionResponse
export const GroupDescriptionResponse = /*#__PURE__*/ fromShape<GroupDescriptionResponse>(Shapes.GroupDescriptionResponse, "GroupDescriptionResponse")

export type UpdateNotificationPreferenceOutput = Shapes.UpdateNotificationPreferenceOutput
export const UpdateNotificationPreferenceOutput = /*#__PURE__*/ fromShape<UpdateNotificationPreferenceOutput>(Shapes.UpdateNotificationPreferenceOutput, "UpdateNotificationPreferenceOutput")

export type TierRequirement = Shapes.TierRequirement
export const TierRequirement = /*#__PURE__*/ fromShape<TierRequirement>(Shapes.TierRequirement, "TierRequirement")

export type TierCapabilities = Shapes.TierCapabilities
export const TierCapabilities = /*#__PURE__*/ fromShape<TierCapabilities>(Shapes.TierCapabilities, "TierCapabilities")

export type CommunityTierInfoResponse = Shapes.CommunityTierInfoResponse
export const CommunityTierInfoResponse = /*#__PURE__*/ fromShape<CommunityTierInfoResponse>(Shapes.CommunityTierInfoResponse, "CommunityTierInfoResponse", [TierRequirement, TierCapabilities])

export type GroupSettingsResponse = Shapes.GroupSettingsResponse
export const GroupSettingsResponse = /*#__PURE__*/ fromShape<GroupSettingsResponse>(Shapes.GroupSettingsResponse, "GroupSettingsResponse", [CommunityTierInfoResponse])

export type UpdateSettingsOutput = Shapes.UpdateSettingsOutput
export const UpdateSettingsOutput = /*#__PURE__*/ fromShape<UpdateSettingsOutput>(Shapes.UpdateSettingsOutput, "UpdateSettingsOutput")

export type ShoutResponse = Shapes.ShoutResponse
export const ShoutResponse = /*#__PURE__*/ fromShape<ShoutResponse>(Shapes.ShoutResponse, "ShoutResponse", [UserModel])

export type RobloxGroupsApiGroupDetailResponse = Shapes.RobloxGroupsApiGroupDetailResponse
export const RobloxGroupsApiGroupDetailResponse = /*#__PURE__*/ fromShape<RobloxGroupsApiGroupDetailResponse>(Shapes.RobloxGroupsApiGroupDetailResponse, "RobloxGroupsApiGroupDetailResponse", [UserModel, ShoutResponse, CommunityTierInfoResponse])

export type ApiArrayResponseRobloxGroupsApiGroupDetailResponse = Shapes.ApiArrayResponseRobloxGroupsApiGroupDetailResponse
export const ApiArrayResponseRobloxGroupsApiGroupDetailResponse = /*#__PURE__*/ fromShape<ApiArrayResponseRobloxGroupsApiGroupDetailResponse>(Shapes.ApiArrayResponseRobloxGroupsApiGroupDetailResponse, "ApiArrayResponseRobloxGroupsApiGroupDetailResponse", [RobloxGroupsApiGroupDetailResponse])

export type GroupMembership = Shapes.GroupMembership
export const GroupMembership = /*#__PURE__*/ fromShape<GroupMembership>(Shapes.GroupMembership, "GroupMembership")

export type AuditLogDescription = Shapes.AuditLogDescription
export const AuditLogDescription = /*#__PURE__*/ fromShape<AuditLogDescription>(Shapes.AuditLogDescription, "AuditLogDescription")

export type AuditLogEntry = Shapes.AuditLogEntry
export const AuditLogEntry = /*#__PURE__*/ fromShape<AuditLogEntry>(Shapes.AuditLogEntry, "AuditLogEntry", [AuditLogDescription])

export type GroupJoinRequest = Shapes.GroupJoinRequest
export const GroupJoinRequest = /*#__PURE__*/ fromShape<GroupJoinRequest>(Shapes.GroupJoinRequest, "GroupJoinRequest")
