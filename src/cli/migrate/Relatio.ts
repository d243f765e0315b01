/** Calls of @relatiohq/opencloud. */
import { gone, type Rules } from "./Rules.ts"

const pageOf = (name: string) => ({
  after: ".pages().first()",
  named: { [name]: "items", nextPageToken: "next" },
  answer: `(page) => ({ ${name}: page?.items ?? [], nextPageToken: page?.next })`
})

const pageFields = { pageSize: "maxPageSize", cursor: "pageToken" } as const

export const relatio: Rules = {
  "universes.publishMessage": [
    {
      parameters: ["universeId", "body"],
      spread: "body",
      service: "Messaging",
      method: "publish",
      fields: { universeId: "universeId", topic: "topic", message: "message" }
    }
  ],
  "universes.listUserRestrictions": [
    {
      parameters: ["universeId", "options"],
      spread: "options",
      service: "UserRestrictions",
      method: "list",
      fields: { universeId: "universeId", ...pageFields },
      ...pageOf("userRestrictions")
    }
  ],
  "universes.getUserRestriction": [
    {
      parameters: ["universeId", "userId"],
      service: "UserRestrictions",
      method: "get",
      fields: { universeId: "universeId", userId: "userId" }
    }
  ],
  "universes.updateUserRestriction": [
    {
      parameters: ["universeId", "userId", "body"],
      spread: "body",
      service: "UserRestrictions",
      method: "update",
      fields: {
        universeId: "universeId",
        userId: "userId",
        active: "active",
        duration: { of: "duration", as: "$ seconds", literal: /^"(\d+)s"$|^'(\d+)s'$/ },
        privateReason: "privateReason",
        displayReason: "displayReason",
        excludeAltAccounts: "excludeAltAccounts"
      }
    }
  ],
  "groups.get": [{ parameters: ["groupId"], service: "Groups", method: "get", fields: { groupId: "groupId" } }],
  "groups.getGroupRole": [
    {
      parameters: ["groupId", "roleId"],
      service: "Groups",
      method: "getRole",
      fields: { groupId: "groupId", roleId: "roleId" }
    }
  ],
  "groups.listGroupRoles": [
    {
      parameters: ["groupId", "options"],
      spread: "options",
      service: "Groups",
      method: "listRoles",
      fields: { groupId: "groupId", ...pageFields },
      ...pageOf("groupRoles")
    }
  ],
  "groups.listGroupMemberships": [
    {
      parameters: ["groupId", "options"],
      spread: "options",
      service: "Groups",
      method: "listMemberships",
      fields: { groupId: "groupId", ...pageFields },
      ...pageOf("groupMemberships")
    }
  ],
  "groups.listGroupJoinRequests": [
    {
      parameters: ["groupId", "options"],
      spread: "options",
      service: "Groups",
      method: "listJoinRequests",
      fields: { groupId: "groupId", ...pageFields },
      ...pageOf("groupJoinRequests")
    }
  ],
  "groups.acceptGroupJoinRequest": [
    {
      parameters: ["groupId", "userId"],
      service: "Groups",
      method: "acceptJoinRequest",
      fields: { groupId: "groupId", userId: "userId" }
    }
  ],
  "groups.declineGroupJoinRequest": [
    {
      parameters: ["groupId", "userId"],
      service: "Groups",
      method: "declineJoinRequest",
      fields: { groupId: "groupId", userId: "userId" }
    }
  ],
  "groups.updateGroupMembership": [
    {
      parameters: ["groupId", "userId", "roleId"],
      service: "Groups",
      method: "updateMembership",
      fields: { groupId: "groupId", userId: "userId", roleId: "roleId" }
    }
  ],
  "groups.getGroupShout": gone,
  "users.get": [{ parameters: ["userId"], service: "Users", method: "get", fields: { userId: "userId" } }]
}
