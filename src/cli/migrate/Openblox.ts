/** Calls of openblox. */
import { byHand, gone, page, type Rule, type Rules } from "./Rules.ts"

const stored = {
  universeId: "universeId",
  dataStoreId: "dataStore",
  scope: "scope",
  entryId: "entryId"
} as const

const content = { value: "value", users: "users", attributes: "attributes" } as const

/** Of openblox, whose answers have everything in `data`. */
const answered = {
  whole: "data",
  answer: "(data) => ({ data })",
  lost: "the answer has no `response` any more"
} as const

const listed = {
  after: ".pages().first()",
  named: { data: "items" },
  answer: "(page) => ({ data: page?.items ?? [], cursors: { previous: null, next: page?.next } })",
  lost: "the answer has no `response` any more, and is no iterable: loop over the list itself"
} as const

const done = { answer: "() => ({ data: true })", lost: "the answer has no `response` any more" } as const

const v2 = (
  method: string,
  fields: Rule["fields"],
  more: Pick<Rule, "answer" | "whole" | "named" | "after" | "lost" | "always">
): ReadonlyArray<Rule> => [{ service: "DataStores", method, fields, ...more }]

export const openblox: Rules = {
  "StandardDataStoresApi_V2.listStandardDataStores": v2("list", { universeId: "universeId", ...page }, listed),
  "StandardDataStoresApi_V2.createStandardDataStoreSnapshot": v2("snapshot", { universeId: "universeId" }, answered),
  "StandardDataStoresApi_V2.listStandardDataStoreEntries": v2(
    "listEntries",
    { universeId: "universeId", dataStoreId: "dataStore", scope: "scope", ...page },
    listed
  ),
  "StandardDataStoresApi_V2.createStandardDataStoreEntry": v2("createEntry", { ...stored, ...content }, answered),
  "StandardDataStoresApi_V2.standardDataStoreEntry": v2("getEntry", { ...stored, revisionId: "revisionId" }, answered),
  "StandardDataStoresApi_V2.deleteStandardDataStoreEntry": v2("deleteEntry", stored, done),
  "StandardDataStoresApi_V2.updateStandardDataStoreEntry": [
    {
      when: ["allowMissing"],
      service: "DataStores",
      method: "upsertEntry",
      fields: { ...stored, ...content, "": { of: "allowMissing", as: "", literal: /^true$/ } },
      always: { users: "[]", attributes: "{}" },
      ...answered
    },
    {
      service: "DataStores",
      method: "updateEntry",
      fields: { ...stored, ...content },
      always: { users: "[]", attributes: "{}" },
      ...answered
    }
  ],
  "StandardDataStoresApi_V2.incrementStandardDatastoreEntry": v2(
    "incrementEntry",
    { ...stored, amount: "amount", users: "users", attributes: "attributes" },
    { ...answered, always: { users: "[]", attributes: "{}" } }
  ),
  "StandardDataStoresApi_V2.listStandardDataStoreEntryRevisions": v2(
    "listEntryRevisions",
    { ...stored, from: "createdAfter", to: "createdBefore", pageSize: "limit", cursor: "cursor" },
    listed
  ),
  "MessagingApi.publishMessage": [
    {
      service: "Messaging",
      method: "publish",
      fields: { universeId: "universeId", topic: "topic", message: { of: "message", as: "JSON.stringify($)" } },
      ...done
    }
  ],
  "UserRestrictionsApi.listRestrictions": byHand(
    "it reads one restriction: UserRestrictions.get, or UserRestrictions.list"
  ),
  "UserRestrictionsApi.restrictionForUser": [
    {
      service: "UserRestrictions",
      method: "get",
      fields: { universeId: "universeId", placeId: "placeId", userId: "userId" },
      ...answered
    }
  ],
  "UserRestrictionsApi.updateRestrictionsForUser": byHand("UserRestrictions.ban, .unban or .update"),
  "UserRestrictionsApi.listRestrictionLogs": [
    {
      service: "UserRestrictions",
      method: "listLogs",
      fields: { universeId: "universeId", placeId: "placeId", userId: "userId", pageSize: "limit", cursor: "cursor" },
      ...listed
    }
  ],
  "GroupsApi.groupInfo": [{ service: "Groups", method: "get", fields: { groupId: "groupId" }, ...answered }],
  "GroupsApi.groupRoles": [
    {
      service: "Groups",
      method: "listRoles",
      fields: { groupId: "groupId", pageSize: "limit", cursor: "cursor" },
      ...listed
    }
  ],
  "GroupsApi.groupRole": [
    { service: "Groups", method: "getRole", fields: { groupId: "groupId", roleId: "roleId" }, ...answered }
  ],
  "GroupsApi.groupMembers": [
    {
      service: "Groups",
      method: "listMemberships",
      fields: { groupId: "groupId", pageSize: "limit", cursor: "cursor" },
      ...listed
    }
  ],
  "GroupsApi.acceptGroupJoinRequest": [
    { service: "Groups", method: "acceptJoinRequest", fields: { groupId: "groupId", userId: "userId" }, ...done }
  ],
  "GroupsApi.declineGroupJoinRequest": [
    { service: "Groups", method: "declineJoinRequest", fields: { groupId: "groupId", userId: "userId" }, ...done }
  ],
  "GroupsApi.updateGroupMemberRole": [
    {
      service: "Groups",
      method: "updateMembership",
      fields: { groupId: "groupId", userId: "userId", roleId: "roleId" },
      ...answered
    }
  ],
  "GroupsApi.groupShout": gone
}
