// Generated from specs/ by `npm run generate`. Do not edit.
import type { Id } from "../../interface/Operation.ts"

export interface paths {
  readonly "/cloud/v2/groups/{group_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_GetGroup"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/groups/{group_id}/forum-categories": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_ListGroupForumCategories"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/groups/{group_id}/forum-categories/{forum_category_id}/posts": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_ListGroupForumPosts"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/groups/{group_id}/forum-categories/{forum_category_id}/posts/{post_id}/comments": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_ListGroupForumComments"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/groups/{group_id}/join-requests": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_ListGroupJoinRequests"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/groups/{group_id}/join-requests/{join_request_id}:accept": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Cloud_AcceptGroupJoinRequest"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/groups/{group_id}/join-requests/{join_request_id}:decline": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Cloud_DeclineGroupJoinRequest"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/groups/{group_id}/memberships": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_ListGroupMemberships"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/groups/{group_id}/memberships/{membership_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** @deprecated */
    readonly patch: operations["Cloud_UpdateGroupMembership"];
    readonly trace?: never;
  };
  readonly "/cloud/v2/groups/{group_id}/memberships/{membership_id}:assignRole": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Cloud_AssignRoleGroupMembership"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/groups/{group_id}/memberships/{membership_id}:unassignRole": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations["Cloud_UnassignRoleGroupMembership"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/groups/{group_id}/roles": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_ListGroupRoles"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/cloud/v2/groups/{group_id}/roles/{role_id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations["Cloud_GetGroupRole"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/legacy-develop/v1/user/groups/canmanage": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.Api.Develop.Models.GroupModel_"];
            readonly "text/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.Api.Develop.Models.GroupModel_"];
          };
        };
        readonly 401: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/legacy-groups/v1/groups/{groupId}/audit-log": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query?: {
          readonly actionType?: "DeletePost" | "RemoveMember" | "AcceptJoinRequest" | "DeclineJoinRequest" | "PostStatus" | "ChangeRank" | "BuyAd" | "SendAllyRequest" | "CreateEnemy" | "AcceptAllyRequest" | "DeclineAllyRequest" | "DeleteAlly" | "DeleteEnemy" | "AddGroupPlace" | "RemoveGroupPlace" | "CreateItems" | "ConfigureItems" | "SpendGroupFunds" | "ChangeOwner" | "Delete" | "AdjustCurrencyAmounts" | "Abandon" | "Claim" | "Rename" | "ChangeDescription" | "InviteToClan" | "KickFromClan" | "CancelClanInvite" | "BuyClan" | "CreateGroupAsset" | "UpdateGroupAsset" | "ConfigureGroupAsset" | "RevertGroupAsset" | "CreateGroupDeveloperProduct" | "ConfigureGroupGame" | "CreateGroupDeveloperSubscriptionProduct" | "Lock" | "Unlock" | "CreateGamePass" | "CreateBadge" | "ConfigureBadge" | "SavePlace" | "PublishPlace" | "UpdateRolesetRank" | "UpdateRolesetData" | "BanMember" | "UnbanMember" | "CreateForumCategory" | "UpdateForumCategory" | "ArchiveForumCategory" | "DeleteForumCategory" | "DeleteForumPost" | "DeleteForumComment" | "PinForumPost" | "UnpinForumPost" | "LockForumPost" | "UnlockForumPost" | "CreateRoleset" | "DeleteRoleset" | "CreateCommerceProduct" | "SetCommerceProductActive" | "ArchiveCommerceProduct" | "AcceptCommerceProductBundlingFee" | "SetCommerceProductInactive" | "ConnectMerchant" | "DisconnectMerchant" | "JoinGroup" | "LeaveGroup" | "UpdateGroupIcon" | "UpdateGroupCoverPhoto" | "AssignRole" | "UnassignRole" | "PublishAnnouncement" | "DeleteAnnouncement" | "UpdateRoleSetPermissions" | "UpdateGroupSecuritySettings" | "GrantEnterpriseTier" | "RevokeEnterpriseTier";
          readonly cursor?: string;
          readonly limit?: 10 | 25 | 50 | 100;
          readonly sortOrder?: "Asc" | "Desc";
          readonly userId?: Id;
        };
        readonly header?: never;
        readonly path: {
          readonly groupId: Id;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.Groups.Api.GroupAuditLogPageResponse_Roblox.Groups.Api.Models.Response.GroupAuditLogResponseItem_"];
            readonly "text/json": components["schemas"]["Roblox.Groups.Api.GroupAuditLogPageResponse_Roblox.Groups.Api.Models.Response.GroupAuditLogResponseItem_"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 401: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/legacy-groups/v1/groups/{groupId}/description": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly groupId: Id;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.Groups.Api.UpdateGroupDescriptionRequest"];
          readonly "text/json": components["schemas"]["Roblox.Groups.Api.UpdateGroupDescriptionRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.Groups.Api.GroupDescriptionResponse"];
            readonly "text/json": components["schemas"]["Roblox.Groups.Api.GroupDescriptionResponse"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 401: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-groups/v1/groups/{groupId}/notification-preference": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly groupId: Id;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.Groups.Api.UpdateGroupNotificationPreferenceRequest"];
          readonly "text/json": components["schemas"]["Roblox.Groups.Api.UpdateGroupNotificationPreferenceRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": 0 | 1 | 2 | 3;
            readonly "text/json": 0 | 1 | 2 | 3;
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 401: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-groups/v1/groups/{groupId}/settings": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly groupId: Id;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.Groups.Api.GroupSettingsResponse"];
            readonly "text/json": components["schemas"]["Roblox.Groups.Api.GroupSettingsResponse"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 401: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly groupId: Id;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.Groups.Api.UpdateGroupSettingsRequest"];
          readonly "text/json": components["schemas"]["Roblox.Groups.Api.UpdateGroupSettingsRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.Web.WebAPI.ApiEmptyResponseModel"];
            readonly "text/json": components["schemas"]["Roblox.Web.WebAPI.ApiEmptyResponseModel"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 401: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 503: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-groups/v1/groups/{groupId}/status": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly groupId: Id;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.Groups.Api.PostGroupStatusRequest"];
          readonly "text/json": components["schemas"]["Roblox.Groups.Api.PostGroupStatusRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.Groups.Api.ShoutResponse"];
            readonly "text/json": components["schemas"]["Roblox.Groups.Api.ShoutResponse"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 401: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly trace?: never;
  };
  readonly "/legacy-groups/v1/groups/policies": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": components["schemas"]["Roblox.Groups.Api.GroupPolicyRequest"];
          readonly "text/json": components["schemas"]["Roblox.Groups.Api.GroupPolicyRequest"];
        };
      };
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.Groups.Api.GroupPoliciesResponse"];
            readonly "text/json": components["schemas"]["Roblox.Groups.Api.GroupPoliciesResponse"];
          };
        };
        readonly 400: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 401: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
        readonly 403: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/legacy-groups/v1/user/groups/pending": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.Groups.Api.GroupDetailResponse_"];
            readonly "text/json": components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.Groups.Api.GroupDetailResponse_"];
          };
        };
        readonly 401: {
          headers: {
            readonly [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly AcceptGroupJoinRequestRequest: Readonly<Record<string, unknown>>;
    readonly AssignRoleGroupMembershipRequest: {
      readonly role: string;
    };
    readonly ContentMessage: {
      readonly author?: string;
      /** Format: date-time */
      readonly createTime?: string;
      readonly messageReaction?: readonly components["schemas"]["MessageReaction"][];
      readonly plainText?: string;
      /** Format: date-time */
      readonly updateTime?: string;
    };
    readonly DeclineGroupJoinRequestRequest: Readonly<Record<string, unknown>>;
    readonly Group: {
      /** Format: date-time */
      readonly createTime?: string;
      readonly description?: string;
      readonly displayName?: string;
      readonly id?: string;
      readonly locked?: boolean;
      /** Format: int32 */
      readonly memberCount?: number;
      readonly owner?: string;
      readonly path?: string;
      readonly publicEntryAllowed?: boolean;
      /** Format: date-time */
      readonly updateTime?: string;
      readonly verified?: boolean;
    };
    readonly GroupForumCategory: {
      readonly archiver?: string;
      /** Format: date-time */
      readonly archiveTime?: string;
      /** Format: date-time */
      readonly createTime?: string;
      readonly creator?: string;
      readonly displayName?: string;
      readonly groupForumCategoryId?: string;
      readonly path?: string;
      /** Format: date-time */
      readonly updateTime?: string;
    };
    readonly GroupForumComment: {
      readonly groupForumCommentId?: string;
      readonly message?: components["schemas"]["ContentMessage"];
      readonly path?: string;
    };
    readonly GroupForumPost: {
      readonly archiver?: string;
      /** Format: date-time */
      readonly archiveTime?: string;
      readonly author?: string;
      /** Format: int64 */
      readonly commentCount?: Id;
      /** Format: date-time */
      readonly createTime?: string;
      readonly firstComment?: components["schemas"]["GroupForumComment"];
      readonly groupForumPostId?: string;
      readonly locked?: boolean;
      readonly path?: string;
      readonly pinned?: boolean;
      readonly title?: string;
      /** Format: date-time */
      readonly updateTime?: string;
    };
    readonly GroupJoinRequest: {
      /** Format: date-time */
      readonly createTime?: string;
      readonly path?: string;
      readonly user?: string;
    };
    readonly GroupMembership: {
      /** Format: date-time */
      readonly createTime?: string;
      readonly path?: string;
      readonly role?: string;
      readonly roles?: readonly string[];
      /** Format: date-time */
      readonly updateTime?: string;
      readonly user?: string;
    };
    readonly GroupRole: {
      /** Format: date-time */
      readonly createTime?: string;
      readonly description?: string;
      readonly displayName?: string;
      readonly id?: string;
      /** Format: int32 */
      readonly memberCount?: number;
      readonly path?: string;
      readonly permissions?: components["schemas"]["GroupRole_RolePermissions"];
      /** Format: int32 */
      readonly rank?: number;
      /** Format: date-time */
      readonly updateTime?: string;
    };
    readonly GroupRole_RolePermissions: {
      readonly acceptRequests?: boolean;
      readonly advertiseGroup?: boolean;
      readonly banMembers?: boolean;
      readonly bypassSlowMode?: boolean;
      readonly changeRank?: boolean;
      readonly createApiKeys?: boolean;
      readonly createAvatarItems?: boolean;
      readonly createComments?: boolean;
      readonly createGroupShout?: boolean;
      readonly createPosts?: boolean;
      readonly createWallPosts?: boolean;
      readonly deleteWallPosts?: boolean;
      readonly exileMembers?: boolean;
      readonly lockPosts?: boolean;
      readonly manageApiKeys?: boolean;
      readonly manageAvatarItems?: boolean;
      readonly manageBlockedWords?: boolean;
      readonly manageCategories?: boolean;
      readonly manageGroupUniverses?: boolean;
      readonly manageRelationships?: boolean;
      readonly pinPosts?: boolean;
      readonly removeComments?: boolean;
      readonly removePosts?: boolean;
      readonly spendGroupFunds?: boolean;
      readonly viewAuditLog?: boolean;
      readonly viewBlockedWords?: boolean;
      readonly viewForums?: boolean;
      readonly viewGroupShout?: boolean;
      readonly viewUniverseAnalytics?: boolean;
      readonly viewWallPosts?: boolean;
    };
    readonly ListGroupForumCategoriesResponse: {
      readonly groupForumCategories?: readonly components["schemas"]["GroupForumCategory"][];
      readonly nextPageToken?: string;
    };
    readonly ListGroupForumCommentsResponse: {
      readonly groupForumComments?: readonly components["schemas"]["GroupForumComment"][];
      readonly nextPageToken?: string;
    };
    readonly ListGroupForumPostsResponse: {
      readonly groupForumPosts?: readonly components["schemas"]["GroupForumPost"][];
      readonly nextPageToken?: string;
    };
    readonly ListGroupJoinRequestsResponse: {
      readonly groupJoinRequests?: readonly components["schemas"]["GroupJoinRequest"][];
      readonly nextPageToken?: string;
    };
    readonly ListGroupMembershipsResponse: {
      readonly groupMemberships?: readonly components["schemas"]["GroupMembership"][];
      readonly nextPageToken?: string;
    };
    readonly ListGroupRolesResponse: {
      readonly groupRoles?: readonly components["schemas"]["GroupRole"][];
      readonly nextPageToken?: string;
    };
    readonly MessageReaction: {
      /** Format: int64 */
      readonly count?: Id;
      readonly emoteId?: string;
    };
    readonly "Roblox.Api.Develop.Models.GroupModel": {
      /** Format: int64 */
      readonly id?: Id;
      readonly name?: string;
    };
    readonly "Roblox.Groups.Api.GroupAuditLogPageResponse_Roblox.Groups.Api.Models.Response.GroupAuditLogResponseItem_": {
      readonly data?: readonly components["schemas"]["Roblox.Groups.Api.Models.Response.GroupAuditLogResponseItem"][];
      readonly nextPageCursor?: string;
      readonly previousPageCursor?: string;
    };
    readonly "Roblox.Groups.Api.GroupDescriptionResponse": {
      readonly newDescription?: string;
    };
    readonly "Roblox.Groups.Api.GroupDetailResponse": {
      readonly communityTier?: components["schemas"]["Roblox.Groups.Client.CommunityTierInfoResponse"];
      readonly description?: string;
      readonly hasSocialModules?: boolean;
      readonly hasVerifiedBadge?: boolean;
      /** Format: int64 */
      readonly id?: Id;
      readonly isBuildersClubOnly?: boolean;
      readonly isLocked?: boolean;
      /** Format: int32 */
      readonly memberCount?: number;
      readonly name?: string;
      readonly owner?: components["schemas"]["Roblox.Groups.Api.Models.Response.UserModel"];
      readonly publicEntryAllowed?: boolean;
      readonly shout?: components["schemas"]["Roblox.Groups.Api.ShoutResponse"];
    };
    readonly "Roblox.Groups.Api.GroupPoliciesResponse": {
      readonly groups?: readonly components["schemas"]["Roblox.Groups.Api.GroupPolicyResponse"][];
    };
    readonly "Roblox.Groups.Api.GroupPolicyRequest": {
      readonly groupIds?: readonly Id[];
    };
    readonly "Roblox.Groups.Api.GroupPolicyResponse": {
      readonly canViewGroup?: boolean;
      /** Format: int64 */
      readonly groupId?: Id;
    };
    readonly "Roblox.Groups.Api.GroupRoleResponse": {
      /**
       * Format: int32
       * @enum {integer}
       */
      readonly color?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16;
      readonly description?: string;
      /** Format: int64 */
      readonly id?: Id;
      readonly isBase?: boolean;
      /** Format: int64 */
      readonly memberCount?: Id;
      readonly name?: string;
      /** Format: int32 */
      readonly rank?: number;
    };
    readonly "Roblox.Groups.Api.GroupSettingsResponse": {
      /**
       * Format: int32
       * @enum {integer}
       */
      readonly accountTenureRequirement?: 0 | 1 | 2 | 3 | 4 | 5;
      readonly areEnemiesAllowed?: boolean;
      readonly areGroupFundsVisible?: boolean;
      readonly areGroupGamesVisible?: boolean;
      readonly communityTier?: components["schemas"]["Roblox.Groups.Client.CommunityTierInfoResponse"];
      readonly isApprovalRequired?: boolean;
      readonly isAutoAssignRoleDisabled?: boolean;
      readonly isBuildersClubRequired?: boolean;
      readonly isGroupNameChangeEnabled?: boolean;
      readonly isMemberListVisibleToPublic?: boolean;
      /**
       * Format: int32
       * @enum {integer}
       */
      readonly slowmode?: 0 | 1 | 2 | 3;
      /**
       * Format: int32
       * @enum {integer}
       */
      readonly verificationLevel?: 0 | 1 | 2 | 3;
    };
    readonly "Roblox.Groups.Api.Models.Response.GroupAuditLogResponseItem": {
      readonly actionType?: string;
      readonly actor?: components["schemas"]["Roblox.Groups.Api.UserGroupRoleResponse"];
      /** Format: date-time */
      readonly created?: string;
      readonly description?: unknown;
    };
    readonly "Roblox.Groups.Api.Models.Response.UserModel": {
      /**
       * Format: int32
       * @enum {integer}
       */
      readonly buildersClubMembershipType?: 0 | 1 | 2 | 3 | 4;
      readonly displayName?: string;
      readonly hasVerifiedBadge?: boolean;
      /** Format: int64 */
      readonly userId?: Id;
      readonly username?: string;
    };
    readonly "Roblox.Groups.Api.PostGroupStatusRequest": {
      readonly message?: string;
    };
    readonly "Roblox.Groups.Api.ShoutResponse": {
      readonly body?: string;
      /** Format: date-time */
      readonly created?: string;
      readonly poster?: components["schemas"]["Roblox.Groups.Api.Models.Response.UserModel"];
      /** Format: date-time */
      readonly updated?: string;
    };
    readonly "Roblox.Groups.Api.UpdateGroupDescriptionRequest": {
      readonly description?: string;
    };
    readonly "Roblox.Groups.Api.UpdateGroupNotificationPreferenceRequest": {
      readonly notificationsEnabled?: boolean;
      /**
       * Format: int32
       * @enum {integer}
       */
      readonly type?: 0 | 1 | 2 | 3 | 4;
    };
    readonly "Roblox.Groups.Api.UpdateGroupSettingsRequest": {
      /**
       * Format: int32
       * @enum {integer}
       */
      readonly accountTenureRequirement?: 0 | 1 | 2 | 3 | 4 | 5;
      readonly areEnemiesAllowed?: boolean;
      readonly areGroupFundsVisible?: boolean;
      readonly areGroupGamesVisible?: boolean;
      readonly isApprovalRequired?: boolean;
      readonly isMemberListVisibleToPublic?: boolean;
      /**
       * Format: int32
       * @enum {integer}
       */
      readonly slowmode?: 0 | 1 | 2 | 3;
      /**
       * Format: int32
       * @enum {integer}
       */
      readonly verificationLevel?: 0 | 1 | 2 | 3;
    };
    readonly "Roblox.Groups.Api.UserGroupRoleResponse": {
      readonly role?: components["schemas"]["Roblox.Groups.Api.GroupRoleResponse"];
      readonly user?: components["schemas"]["Roblox.Groups.Api.Models.Response.UserModel"];
    };
    readonly "Roblox.Groups.Client.CommunityTierInfoResponse": {
      readonly capabilities?: components["schemas"]["Roblox.Groups.Client.TierCapabilities"];
      /** Format: int32 */
      readonly currentTier?: number;
      /** Format: int64 */
      readonly groupId?: Id;
      /** Format: date-time */
      readonly lastEvaluatedTime?: string;
      /** Format: int32 */
      readonly previousTier?: number;
      readonly requirements?: readonly components["schemas"]["Roblox.Groups.Client.TierRequirement"][];
      /** Format: date-time */
      readonly tierUpdatedTime?: string;
    };
    readonly "Roblox.Groups.Client.TierCapabilities": {
      readonly isEligibleForUnrestrictedMessages?: boolean;
    };
    readonly "Roblox.Groups.Client.TierRequirement": {
      /**
       * Format: int32
       * @enum {integer}
       */
      readonly key?: 1 | 2 | 3 | 4 | 5;
      readonly satisfied?: boolean;
    };
    readonly "Roblox.Web.WebAPI.ApiEmptyResponseModel": Record<string, never>;
    readonly "Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.Api.Develop.Models.GroupModel_": {
      readonly data?: readonly components["schemas"]["Roblox.Api.Develop.Models.GroupModel"][];
    };
    readonly "Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.Groups.Api.GroupDetailResponse_": {
      readonly data?: readonly components["schemas"]["Roblox.Groups.Api.GroupDetailResponse"][];
    };
    readonly UnassignRoleGroupMembershipRequest: {
      readonly role: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly Cloud_GetGroup: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly group_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Group"];
        };
      };
    };
  };
  readonly Cloud_ListGroupForumCategories: {
    readonly parameters: {
      readonly query?: {
        readonly filter?: string;
        readonly maxPageSize?: number;
        readonly pageToken?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly group_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ListGroupForumCategoriesResponse"];
        };
      };
    };
  };
  readonly Cloud_ListGroupForumPosts: {
    readonly parameters: {
      readonly query?: {
        readonly filter?: string;
        readonly maxPageSize?: number;
        readonly pageToken?: string;
        readonly view?: "VIEW_UNSPECIFIED" | "FULL" | "FULL_WITH_FIRST_COMMENT";
      };
      readonly header?: never;
      readonly path: {
        readonly forum_category_id: string;
        readonly group_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ListGroupForumPostsResponse"];
        };
      };
    };
  };
  readonly Cloud_ListGroupForumComments: {
    readonly parameters: {
      readonly query?: {
        readonly filter?: string;
        readonly maxPageSize?: number;
        readonly pageToken?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly forum_category_id: string;
        readonly group_id: string;
        readonly post_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ListGroupForumCommentsResponse"];
        };
      };
    };
  };
  readonly Cloud_ListGroupJoinRequests: {
    readonly parameters: {
      readonly query?: {
        readonly filter?: string;
        readonly maxPageSize?: number;
        readonly pageToken?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly group_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ListGroupJoinRequestsResponse"];
        };
      };
    };
  };
  readonly Cloud_AcceptGroupJoinRequest: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly group_id: string;
        readonly join_request_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["AcceptGroupJoinRequestRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly Cloud_DeclineGroupJoinRequest: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly group_id: string;
        readonly join_request_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["DeclineGroupJoinRequestRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly Cloud_ListGroupMemberships: {
    readonly parameters: {
      readonly query?: {
        readonly filter?: string;
        readonly maxPageSize?: number;
        readonly pageToken?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly group_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ListGroupMembershipsResponse"];
        };
      };
    };
  };
  readonly Cloud_UpdateGroupMembership: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly group_id: string;
        readonly membership_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["GroupMembership"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GroupMembership"];
        };
      };
    };
  };
  readonly Cloud_AssignRoleGroupMembership: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly group_id: string;
        readonly membership_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["AssignRoleGroupMembershipRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GroupMembership"];
        };
      };
    };
  };
  readonly Cloud_UnassignRoleGroupMembership: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly group_id: string;
        readonly membership_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["UnassignRoleGroupMembershipRequest"];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GroupMembership"];
        };
      };
    };
  };
  readonly Cloud_ListGroupRoles: {
    readonly parameters: {
      readonly query?: {
        readonly maxPageSize?: number;
        readonly pageToken?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly group_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ListGroupRolesResponse"];
        };
      };
    };
  };
  readonly Cloud_GetGroupRole: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly group_id: string;
        readonly role_id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GroupRole"];
        };
      };
    };
  };
}

export type AcceptGroupJoinRequestRequest = components["schemas"]["AcceptGroupJoinRequestRequest"]
export type ApiArrayResponseRobloxApiDevelopModelsGroupModel = components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.Api.Develop.Models.GroupModel_"]
export type ApiArrayResponseRobloxGroupsApiGroupDetailResponse = components["schemas"]["Roblox.Web.WebAPI.Models.ApiArrayResponse_Roblox.Groups.Api.GroupDetailResponse_"]
export type ApiEmptyResponseModel = components["schemas"]["Roblox.Web.WebAPI.ApiEmptyResponseModel"]
export type AssignRoleGroupMembershipRequest = components["schemas"]["AssignRoleGroupMembershipRequest"]
export type CommunityTierInfoResponse = components["schemas"]["Roblox.Groups.Client.CommunityTierInfoResponse"]
export type ContentMessage = components["schemas"]["ContentMessage"]
export type DeclineGroupJoinRequestRequest = components["schemas"]["DeclineGroupJoinRequestRequest"]
export type Group = components["schemas"]["Group"]
export type GroupAuditLogPageResponseRobloxGroupsApiModelsResponseGroupAuditLogResponseItem = components["schemas"]["Roblox.Groups.Api.GroupAuditLogPageResponse_Roblox.Groups.Api.Models.Response.GroupAuditLogResponseItem_"]
export type GroupDescriptionResponse = components["schemas"]["Roblox.Groups.Api.GroupDescriptionResponse"]
export type GroupForumCategory = components["schemas"]["GroupForumCategory"]
export type GroupForumComment = components["schemas"]["GroupForumComment"]
export type GroupForumPost = components["schemas"]["GroupForumPost"]
export type GroupJoinRequest = components["schemas"]["GroupJoinRequest"]
export type GroupMembership = components["schemas"]["GroupMembership"]
export type GroupPoliciesResponse = components["schemas"]["Roblox.Groups.Api.GroupPoliciesResponse"]
export type GroupPolicyRequest = components["schemas"]["Roblox.Groups.Api.GroupPolicyRequest"]
export type GroupPolicyResponse = components["schemas"]["Roblox.Groups.Api.GroupPolicyResponse"]
export type GroupRole = components["schemas"]["GroupRole"]
export type GroupRoleResponse = components["schemas"]["Roblox.Groups.Api.GroupRoleResponse"]
export type GroupRoleRolePermissions = components["schemas"]["GroupRole_RolePermissions"]
export type GroupSettingsResponse = components["schemas"]["Roblox.Groups.Api.GroupSettingsResponse"]
export type ListGroupForumCategoriesResponse = components["schemas"]["ListGroupForumCategoriesResponse"]
export type ListGroupForumCommentsResponse = components["schemas"]["ListGroupForumCommentsResponse"]
export type ListGroupForumPostsResponse = components["schemas"]["ListGroupForumPostsResponse"]
export type ListGroupJoinRequestsResponse = components["schemas"]["ListGroupJoinRequestsResponse"]
export type ListGroupMembershipsResponse = components["schemas"]["ListGroupMembershipsResponse"]
export type ListGroupRolesResponse = components["schemas"]["ListGroupRolesResponse"]
export type MessageReaction = components["schemas"]["MessageReaction"]
export type PostGroupStatusRequest = components["schemas"]["Roblox.Groups.Api.PostGroupStatusRequest"]
export type RobloxApiDevelopModelsGroupModel = components["schemas"]["Roblox.Api.Develop.Models.GroupModel"]
export type RobloxGroupsApiGroupDetailResponse = components["schemas"]["Roblox.Groups.Api.GroupDetailResponse"]
export type RobloxGroupsApiModelsResponseGroupAuditLogResponseItem = components["schemas"]["Roblox.Groups.Api.Models.Response.GroupAuditLogResponseItem"]
export type ShoutResponse = components["schemas"]["Roblox.Groups.Api.ShoutResponse"]
export type TierCapabilities = components["schemas"]["Roblox.Groups.Client.TierCapabilities"]
export type TierRequirement = components["schemas"]["Roblox.Groups.Client.TierRequirement"]
export type UnassignRoleGroupMembershipRequest = components["schemas"]["UnassignRoleGroupMembershipRequest"]
export type UpdateGroupDescriptionRequest = components["schemas"]["Roblox.Groups.Api.UpdateGroupDescriptionRequest"]
export type UpdateGroupNotificationPreferenceRequest = components["schemas"]["Roblox.Groups.Api.UpdateGroupNotificationPreferenceRequest"]
export type UpdateGroupSettingsRequest = components["schemas"]["Roblox.Groups.Api.UpdateGroupSettingsRequest"]
export type UserGroupRoleResponse = components["schemas"]["Roblox.Groups.Api.UserGroupRoleResponse"]
export type UserModel = components["schemas"]["Roblox.Groups.Api.Models.Response.UserModel"]
