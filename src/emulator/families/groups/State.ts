/** Groups: roles, members, requests to join, forums, settings, the shout, and a log of what was done. */
import type { Id } from "../../../interface/Operation.ts"
import type { JsonObject } from "../../Json.ts"
import { dawn } from "../../Values.ts"

/** What roles allow. */
export const permissions = [
  "viewWallPosts",
  "createWallPosts",
  "deleteWallPosts",
  "viewGroupShout",
  "createGroupShout",
  "changeRank",
  "acceptRequests",
  "exileMembers",
  "manageRelationships",
  "viewAuditLog",
  "spendGroupFunds",
  "advertiseGroup",
  "createAvatarItems",
  "manageAvatarItems",
  "manageGroupUniverses",
  "viewUniverseAnalytics",
  "createApiKeys",
  "manageApiKeys",
  "banMembers",
  "viewForums",
  "manageCategories",
  "createPosts",
  "lockPosts",
  "pinPosts",
  "removePosts",
  "createComments",
  "removeComments",
  "manageBlockedWords",
  "viewBlockedWords",
  "bypassSlowMode"
] as const

/**
 * What a role may do in a group.
 *
 * @since 0.1.0
 */
export type GroupPermission = (typeof permissions)[number]

/**
 * A role to create. Rank 0 is the guests', rank 255 the owner's.
 *
 * @since 0.1.0
 */
export interface RoleOptions {
  readonly name: string
  readonly rank: number
  /** Made from the group's id and the role's place unless given. */
  readonly id?: Id
  readonly description?: string
  readonly permissions?: "all" | ReadonlyArray<GroupPermission>
}

/**
 * A comment on a post of a forum.
 *
 * @since 0.1.0
 */
export interface ForumCommentOptions {
  readonly text: string
  /** Id of a user; the owner unless given. */
  readonly author?: Id
  /** Place of the comment that this one replies to, in the list that it is in. */
  readonly replyTo?: number
}

/**
 * A post of a forum to create, with its comments.
 *
 * @since 0.1.0
 */
export interface ForumPostOptions {
  readonly title: string
  readonly text: string
  readonly author?: Id
  readonly pinned?: boolean
  readonly locked?: boolean
  readonly comments?: ReadonlyArray<ForumCommentOptions>
}

/**
 * A category of a forum to create, with its posts.
 *
 * @since 0.1.0
 */
export interface ForumCategoryOptions {
  readonly name: string
  readonly archived?: boolean
  readonly posts?: ReadonlyArray<ForumPostOptions>
}

/**
 * A group to create.
 *
 * @since 0.1.0
 */
export interface GroupOptions {
  readonly id: Id
  readonly displayName?: string
  readonly description?: string
  /** Id of a user; `null` for a group that was abandoned. The default user unless given. */
  readonly owner?: Id | null
  readonly publicEntryAllowed?: boolean
  readonly locked?: boolean
  readonly verified?: boolean
  /** Milliseconds since the epoch. */
  readonly createTime?: number
  /** Guest, Member and Owner unless given. */
  readonly roles?: ReadonlyArray<RoleOptions>
  /** Members besides the owner, with the names of their roles. */
  readonly members?: ReadonlyArray<{ readonly user: Id; readonly roles?: ReadonlyArray<string> }>
  /** Ids of the users who ask to join. */
  readonly joinRequests?: ReadonlyArray<Id>
  readonly forum?: ReadonlyArray<ForumCategoryOptions>
  readonly shout?: string
  /** Over the default settings. */
  readonly settings?: JsonObject
}

export interface Role {
  readonly id: string
  readonly name: string
  readonly rank: number
  readonly description: string
  readonly permissions: ReadonlySet<GroupPermission>
}

export interface Member {
  readonly userId: string
  readonly createTime: number
  updateTime: number
  /** Ids, highest rank first; never empty. */
  roles: ReadonlyArray<string>
}

export interface ForumComment {
  readonly id: string
  readonly author: string
  readonly text: string
  readonly replyTo: string | undefined
}

export interface ForumPost {
  readonly id: string
  readonly title: string
  readonly author: string
  readonly pinned: boolean
  readonly locked: boolean
  /** The first one is the post's own text. */
  readonly comments: ReadonlyArray<ForumComment>
}

export interface ForumCategory {
  readonly id: string
  readonly name: string
  readonly archived: boolean
  readonly posts: ReadonlyArray<ForumPost>
}

/** An entry of a group's audit log. */
export interface AuditLogEntry {
  readonly actor: string
  readonly actionType: string
  readonly description: JsonObject
  readonly time: number
}

/** A group with its members, roles and requests. */
export interface Group {
  readonly id: string
  readonly displayName: string
  description: string
  readonly owner: string | undefined
  readonly publicEntryAllowed: boolean
  readonly locked: boolean
  readonly verified: boolean
  readonly createTime: number
  updateTime: number
  /** Lowest rank first. */
  readonly roles: ReadonlyArray<Role>
  /** By user, in the order in which they joined. */
  readonly members: Map<string, Member>
  /** When each user asked to join. */
  readonly joinRequests: Map<string, number>
  readonly forum: ReadonlyArray<ForumCategory>
  shout: { readonly body: string; readonly poster: string; readonly time: number } | undefined
  settings: JsonObject
  /** By user and kind. */
  readonly notificationPreferences: Map<string, boolean>
  /** Oldest first. */
  readonly auditLog: Array<AuditLogEntry>
}

export type Groups = Map<string, Group>

const defaultRoles: ReadonlyArray<RoleOptions> = [
  { name: "Guest", rank: 0 },
  { name: "Member", rank: 1, permissions: ["viewGroupShout", "viewForums", "createPosts", "createComments"] },
  { name: "Owner", rank: 255, permissions: "all" }
]

const defaultSettings: JsonObject = {
  isApprovalRequired: true,
  isBuildersClubRequired: false,
  areEnemiesAllowed: false,
  areGroupFundsVisible: false,
  areGroupGamesVisible: true,
  isGroupNameChangeEnabled: true,
  verificationLevel: 0,
  accountTenureRequirement: 0,
  slowmode: 0,
  isMemberListVisibleToPublic: true,
  isAutoAssignRoleDisabled: false
}

/** Ids of a group, each different from all before. */
const numbered = (groupId: string) => {
  let count = 0
  const group = groupId.slice(-12).padStart(12, "0")
  return () => `${String(++count).padStart(8, "0")}-0000-4000-8000-${group}`
}

const makeForum = (options: GroupOptions, owner: string): ReadonlyArray<ForumCategory> => {
  const nextId = numbered(String(options.id))
  const by = (author: Id | undefined) => (author === undefined ? owner : String(author))
  const makePost = (post: ForumPostOptions): ForumPost => {
    const first: ForumComment = { id: nextId(), author: by(post.author), text: post.text, replyTo: undefined }
    const ids = (post.comments ?? []).map(nextId)
    const comments = (post.comments ?? []).map(({ author, replyTo, text }, index) => ({
      id: ids[index] ?? "",
      author: by(author),
      text,
      replyTo: replyTo === undefined ? undefined : ids[replyTo]
    }))
    return {
      id: nextId(),
      title: post.title,
      author: by(post.author),
      pinned: post.pinned ?? false,
      locked: post.locked ?? false,
      comments: [first, ...comments]
    }
  }
  return (options.forum ?? []).map(({ archived = false, name, posts = [] }) => ({
    id: nextId(),
    name,
    archived,
    posts: posts.map(makePost)
  }))
}

/** Ids of roles, highest rank first. */
export const byRank = (roles: ReadonlyArray<Role>, ids: ReadonlyArray<string>): ReadonlyArray<string> => {
  const held = roles.filter(({ id }) => ids.includes(id))
  return held.sort((a, b) => b.rank - a.rank).map(({ id }) => id)
}

/** The role that members have who have no other. */
export const baseRole = (roles: ReadonlyArray<Role>): Role | undefined =>
  roles.find(({ rank }) => rank > 0 && rank < 255) ?? roles.find(({ rank }) => rank > 0)

export const makeGroup = (options: GroupOptions): Group => {
  const id = String(options.id)
  const owner = options.owner === null ? undefined : String(options.owner ?? 156)
  const createTime = options.createTime ?? dawn
  const roles = (options.roles ?? defaultRoles)
    .map((role, index) => ({
      id: String(role.id ?? BigInt(id) * 10n + BigInt(index)),
      name: role.name,
      rank: role.rank,
      description: role.description ?? "",
      permissions: new Set(role.permissions === "all" ? permissions : role.permissions)
    }))
    .sort((a, b) => a.rank - b.rank)
  const fallback = baseRole(roles)?.name
  const makeMember = (user: Id, names: ReadonlyArray<string | undefined>): readonly [string, Member] => [
    String(user),
    {
      userId: String(user),
      createTime,
      updateTime: createTime,
      roles: byRank(
        roles,
        roles.filter(({ name }) => names.includes(name)).map((role) => role.id)
      )
    }
  ]
  const members = (options.members ?? []).map((member) => makeMember(member.user, member.roles ?? [fallback]))
  return {
    id,
    displayName: options.displayName ?? `Group ${id}`,
    description: options.description ?? "",
    owner,
    publicEntryAllowed: options.publicEntryAllowed ?? false,
    locked: options.locked ?? false,
    verified: options.verified ?? false,
    createTime,
    updateTime: createTime,
    roles,
    members: new Map(
      owner === undefined ? members : [makeMember(owner, [roles.find(({ rank }) => rank === 255)?.name]), ...members]
    ),
    joinRequests: new Map((options.joinRequests ?? []).map((user) => [String(user), createTime])),
    forum: makeForum(options, owner ?? "1"),
    shout: options.shout === undefined ? undefined : { body: options.shout, poster: owner ?? "1", time: createTime },
    settings: { ...defaultSettings, ...options.settings },
    notificationPreferences: new Map(),
    auditLog: []
  }
}

/** The group of the default world, which owns its universe. */
const defaultGroup: GroupOptions = {
  id: 9000003,
  displayName: "Default group",
  description: "Owns the default universe.",
  publicEntryAllowed: true,
  roles: [
    { id: 9000030, name: "Guest", rank: 0 },
    {
      id: 9000031,
      name: "Member",
      rank: 1,
      permissions: ["viewGroupShout", "viewForums", "createPosts", "createComments"]
    },
    { id: 9000032, name: "Tester", rank: 10, description: "Tries what is new." },
    {
      id: 9000033,
      name: "Moderator",
      rank: 100,
      permissions: ["acceptRequests", "exileMembers", "viewAuditLog", "changeRank", "removePosts", "removeComments"]
    },
    { id: 9000034, name: "Owner", rank: 255, permissions: "all" }
  ],
  members: [
    { user: 157, roles: ["Moderator"] },
    { user: 158, roles: ["Tester", "Member"] },
    { user: 159, roles: ["Member"] }
  ],
  joinRequests: [160, 161],
  shout: "Hello.",
  forum: [
    {
      name: "General",
      posts: [
        { title: "Rules", text: "Be kind.", pinned: true, locked: true },
        {
          title: "Ideas",
          text: "What is next?",
          author: 157,
          comments: [
            { text: "Dragons.", author: 158 },
            { text: "Yes.", author: 159, replyTo: 0 }
          ]
        }
      ]
    },
    { name: "Old", archived: true }
  ]
}

export const makeGroups = (empty: boolean): Groups =>
  new Map((empty ? [] : [defaultGroup]).map((group) => [String(group.id), makeGroup(group)]))
