/** Calls of noblox.js. */
import { byHand, gone, page, type Rules } from "./Rules.ts"

const entry = { universeId: "universeId", dataStoreId: "datastoreName", entryId: "entryKey", scope: "scope" } as const

const nobloxEntry = {
  named: { data: "value" },
  answer: `({ attributes, createTime, revisionCreateTime, revisionId, userIds, value }) => ({ data: value, metadata: { robloxEntryCreatedTime: createTime, lastModified: revisionCreateTime, robloxEntryVersion: revisionId, robloxEntryAttributes: JSON.stringify(attributes), robloxEntryUserIDs: JSON.stringify((userIds ?? []).map(Number)) } })`,
  lost: "contentMD5 and contentLength are not in the answer any more"
} as const

const nobloxVersion = `({ createTime, revisionCreateTime, revisionId }) => ({ version: revisionId, deleted: false, createdTime: revisionCreateTime, objectCreatedTime: createTime })`

const nobloxPage = {
  parameters: ["universeId", "datastoreName", "scope", "prefix", "limit", "cursor"],
  least: 2,
  service: "DataStores",
  method: "listEntries",
  after: ".pages().first()",
  answer: `(page) => ({ keys: (page?.items ?? []).map(({ id, scope }) => ({ scope, key: id })), nextPageCursor: page?.next })`
} as const

const ranks = byHand("Groups.assignRole and Groups.unassignRole take a role's id, and Groups.listRoles has them")

export const noblox: Rules = {
  getDatastoreEntry: [
    {
      when: ["versionId"],
      parameters: ["universeId", "datastoreName", "entryKey", "scope", "versionId"],
      least: 3,
      service: "DataStores",
      method: "getEntry",
      fields: { ...entry, revisionId: "versionId" },
      ...nobloxEntry
    },
    {
      parameters: ["universeId", "datastoreName", "entryKey", "scope"],
      least: 3,
      service: "DataStores",
      method: "getEntry",
      fields: entry,
      ...nobloxEntry
    }
  ],
  setDatastoreEntry: [
    {
      when: ["matchVersion", "exclusiveCreate"],
      parameters: [
        "universeId",
        "datastoreName",
        "entryKey",
        "body",
        "scope",
        "matchVersion",
        "exclusiveCreate",
        "robloxEntryUserIDs",
        "robloxEntryAttributes"
      ],
      least: 4,
      service: "DataStoresV1",
      method: "upsertEntry",
      fields: {
        ...entry,
        value: "body",
        matchVersion: "matchVersion",
        exclusiveCreate: "exclusiveCreate",
        users: "robloxEntryUserIDs",
        attributes: "robloxEntryAttributes"
      },
      always: { users: "[]", attributes: "{}" },
      named: { version: "versionId", createdTime: "createdTime", objectCreatedTime: "objectCreatedTime" },
      answer: "({ versionId, ...version }) => ({ version: versionId, ...version })"
    },
    {
      parameters: [
        "universeId",
        "datastoreName",
        "entryKey",
        "body",
        "scope",
        "matchVersion",
        "exclusiveCreate",
        "robloxEntryUserIDs",
        "robloxEntryAttributes"
      ],
      least: 4,
      service: "DataStores",
      method: "upsertEntry",
      fields: { ...entry, value: "body", users: "robloxEntryUserIDs", attributes: "robloxEntryAttributes" },
      always: { users: "[]", attributes: "{}" },
      named: { version: "revisionId", createdTime: "revisionCreateTime", objectCreatedTime: "createTime" },
      answer: nobloxVersion,
      lost: "contentLength is not in the answer any more"
    }
  ],
  incrementDatastoreEntry: [
    {
      parameters: [
        "universeId",
        "datastoreName",
        "entryKey",
        "incrementBy",
        "scope",
        "robloxEntryUserIDs",
        "robloxEntryAttributes"
      ],
      least: 4,
      service: "DataStores",
      method: "incrementEntry",
      fields: { ...entry, amount: "incrementBy", users: "robloxEntryUserIDs", attributes: "robloxEntryAttributes" },
      always: { users: "[]", attributes: "{}" },
      ...nobloxEntry
    }
  ],
  deleteDatastoreEntry: [
    {
      parameters: ["universeId", "datastoreName", "entryKey", "scope"],
      least: 3,
      service: "DataStores",
      method: "deleteEntry",
      fields: entry
    }
  ],
  getDatastores: [
    {
      parameters: ["universeId", "prefix", "limit", "cursor"],
      service: "DataStores",
      method: "list",
      after: ".pages().first()",
      fields: { universeId: "universeId", ...page },
      answer: `(page) => ({ datastores: (page?.items ?? []).map(({ createTime, id }) => ({ name: id, createdTime: createTime })), nextPageCursor: page?.next })`
    }
  ],
  getDatastoreKeys: [
    { ...nobloxPage, fields: { universeId: "universeId", dataStoreId: "datastoreName", scope: "scope", ...page } }
  ],
  getDatastoreEntryVersions: [
    {
      parameters: [
        "universeId",
        "datastoreName",
        "entryKey",
        "scope",
        "startTime",
        "endTime",
        "sortOrder",
        "limit",
        "cursor"
      ],
      least: 3,
      service: "DataStoresV1",
      method: "listEntryVersions",
      after: ".pages().first()",
      fields: {
        ...entry,
        from: "startTime",
        to: "endTime",
        descending: { of: "sortOrder", as: '$ === "Descending"' },
        pageSize: "limit",
        cursor: "cursor"
      },
      answer: `(page) => ({ versions: (page?.items ?? []).map(({ versionId, ...version }) => ({ version: versionId, ...version })), nextPageCursor: page?.next })`
    }
  ],
  publishToTopic: [
    {
      parameters: ["universeId", "topic", "data"],
      least: 3,
      service: "Messaging",
      method: "publish",
      fields: { universeId: "universeId", topic: "topic", message: { of: "data", as: "JSON.stringify($)" } },
      answer: "() => true"
    }
  ],
  getGroup: [
    {
      parameters: ["groupId"],
      service: "Groups",
      method: "get",
      fields: { groupId: "groupId" },
      named: { name: "displayName", description: "description", memberCount: "memberCount" },
      answer: `({ description, displayName, id, memberCount }) => ({ id: Number(id), name: displayName, description, memberCount })`,
      lost: "owner and shout are not in the answer any more"
    }
  ],
  getRoles: [
    {
      parameters: ["group"],
      service: "Groups",
      method: "listRoles",
      after: ".toArray()",
      fields: { groupId: "group" },
      answer: `(roles) => roles.map(({ displayName, id, memberCount, rank }) => ({ id: Number(id), name: displayName, rank, memberCount }))`
    }
  ],
  shout: [
    {
      parameters: ["group", "message"],
      service: "Groups",
      method: "updateShout",
      fields: { groupId: "group", message: "message" },
      always: { message: '""' },
      named: { body: "body" },
      answer: "({ body }) => ({ body })",
      lost: "poster and times are not in the answer any more"
    }
  ],
  setGroupDescription: [
    {
      parameters: ["group", "description"],
      service: "Groups",
      method: "updateDescription",
      fields: { groupId: "group", description: "description" },
      always: { description: '""' }
    }
  ],
  setRank: ranks,
  changeRank: ranks,
  promote: ranks,
  demote: ranks,
  handleJoinRequest: byHand("Groups.acceptJoinRequest or Groups.declineJoinRequest"),
  getJoinRequests: byHand("Groups.listJoinRequests"),
  getPlayers: byHand("Groups.listMemberships"),
  getRankInGroup: byHand("Groups.findMembership, and Groups.getRole for the rank"),
  getAuditLog: byHand("Groups.listAuditLog"),
  exile: gone,
  banFromGroup: gone,
  unbanFromGroup: gone,
  groupPayout: gone,
  getShout: gone,
  getWall: gone,
  deleteWallPost: gone,
  setCookie: "has no counterpart: Open Cloud takes an API key or an OAuth token, and no cookie"
}
