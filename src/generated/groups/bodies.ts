// Generated from specs/ by `npm run generate`. Do not edit.
import type { Bodies } from "../../interface/BodySchema.ts"

export const bodies: Bodies["bodies"] = {
  "groups.acceptJoinRequest": {"$ref":"#/$defs/AcceptGroupJoinRequestRequest"},
  "groups.declineJoinRequest": {"$ref":"#/$defs/DeclineGroupJoinRequestRequest"},
  "groups.updateMembership": {"$ref":"#/$defs/GroupMembership"},
  "groups.assignRole": {"$ref":"#/$defs/AssignRoleGroupMembershipRequest"},
  "groups.unassignRole": {"$ref":"#/$defs/UnassignRoleGroupMembershipRequest"},
  "groups.getPolicies": {"$ref":"#/$defs/Roblox.Groups.Api.GroupPolicyRequest"},
  "groups.updateDescription": {"$ref":"#/$defs/Roblox.Groups.Api.UpdateGroupDescriptionRequest"},
  "groups.updateNotificationPreference": {"$ref":"#/$defs/Roblox.Groups.Api.UpdateGroupNotificationPreferenceRequest"},
  "groups.updateSettings": {"$ref":"#/$defs/Roblox.Groups.Api.UpdateGroupSettingsRequest"},
  "groups.updateShout": {"$ref":"#/$defs/Roblox.Groups.Api.PostGroupStatusRequest"}
}

export const definitions: Bodies["definitions"] = {
  "AcceptGroupJoinRequestRequest": {"type":"object"},
  "AssignRoleGroupMembershipRequest": {"type":"object","properties":{"role":{"type":"string"}},"required":["role"]},
  "DeclineGroupJoinRequestRequest": {"type":"object"},
  "GroupMembership": {"type":"object","properties":{"path":{"type":"string"},"user":{"type":"string"},"role":{"type":"string"}}},
  "Roblox.Groups.Api.GroupPolicyRequest": {"type":"object","properties":{"groupIds":{"type":"array","items":{"type":"integer","format":"int64"}}}},
  "Roblox.Groups.Api.PostGroupStatusRequest": {"type":"object","properties":{"message":{"type":"string"}}},
  "Roblox.Groups.Api.UpdateGroupDescriptionRequest": {"type":"object","properties":{"description":{"type":"string"}}},
  "Roblox.Groups.Api.UpdateGroupNotificationPreferenceRequest": {"type":"object","properties":{"notificationsEnabled":{"type":"boolean"},"type":{"type":"integer","format":"int32","enum":[0,1,2,3,4]}}},
  "Roblox.Groups.Api.UpdateGroupSettingsRequest": {"type":"object","properties":{"isApprovalRequired":{"type":"boolean"},"areEnemiesAllowed":{"type":"boolean"},"areGroupFundsVisible":{"type":"boolean"},"areGroupGamesVisible":{"type":"boolean"},"verificationLevel":{"type":"integer","format":"int32","enum":[0,1,2,3]},"accountTenureRequirement":{"type":"integer","format":"int32","enum":[0,1,2,3,4,5]},"slowmode":{"type":"integer","format":"int32","enum":[0,1,2,3]},"isMemberListVisibleToPublic":{"type":"boolean"}}},
  "UnassignRoleGroupMembershipRequest": {"type":"object","properties":{"role":{"type":"string"}},"required":["role"]}
}
