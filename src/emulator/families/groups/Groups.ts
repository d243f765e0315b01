/** Handlers of groups themselves: profile, roles, forums. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { hasScope } from "../../Authorize.ts"
import { invalidArgument, notFound, type Refusal } from "../../Errors.ts"
import { read, text } from "../../Handler.ts"
import { paged } from "../../Paging.ts"
import { actor } from "../../Principal.ts"
import { isoTime } from "../../Values.ts"
import { groupIn, rolePath } from "./Access.ts"
import { type ForumCategory, type ForumComment, type Group, permissions, type Role } from "./State.ts"
import type { Call, Handler, Handlers } from "./World.ts"

const get: Handler = (call) =>
  Result.map(groupIn(call), (group) =>
    read({
      path: `groups/${group.id}`,
      createTime: isoTime(group.createTime),
      updateTime: isoTime(group.updateTime),
      id: group.id,
      displayName: group.displayName,
      description: group.description,
      ...(group.owner === undefined ? {} : { owner: `users/${group.owner}` }),
      memberCount: group.members.size,
      publicEntryAllowed: group.publicEntryAllowed,
      locked: group.locked,
      verified: group.verified
    })
  )

/** The owner sees all of a role, a member what their own allows, everybody what guests may. */
const formatRole = (call: Call, group: Group, role: Role): Json => {
  const user = actor(call.credential)
  const owner = group.owner === user
  const own = group.members.get(user)?.roles.includes(role.id) === true
  const seen = role.rank === 0 || (hasScope(call.credential, "group:read") && (owner || own))
  const memberCount = [...group.members.values()].filter(({ roles }) => roles.includes(role.id)).length
  return {
    path: rolePath(group, role.id),
    id: role.id,
    displayName: role.name,
    rank: role.rank,
    ...(role.rank === 0 ? {} : { memberCount }),
    ...(owner
      ? {
          createTime: isoTime(group.createTime),
          updateTime: isoTime(group.createTime),
          description: role.description
        }
      : {}),
    ...(seen ? { permissions: Object.fromEntries(permissions.map((name) => [name, role.permissions.has(name)])) } : {})
  }
}

const listRoles: Handler = (call) =>
  Result.flatMap(groupIn(call), (group) =>
    paged(
      call,
      group.roles,
      ({ id }) => id,
      (role) => formatRole(call, group, role)
    )
  )

const getRole: Handler = (call) =>
  Result.gen(function* () {
    const group = yield* groupIn(call)
    const role = group.roles.find(({ id }) => id === text(call, "role_id"))
    return role === undefined
      ? yield* Result.fail(notFound("The role was not found."))
      : read(formatRole(call, group, role))
  })

const unsupported = (filter: string) => Result.fail(invalidArgument(`The filter ${filter} is not supported.`))

const listCategories: Handler = (call) =>
  Result.gen(function* () {
    const group = yield* groupIn(call)
    const filter = text(call, "filter")
    const archived = /^\s*archived\s*==?\s*(true|false)\s*$/.exec(filter)?.[1]
    if (filter.trim() !== "" && archived === undefined) return yield* unsupported(filter)
    return yield* paged(
      call,
      group.forum.filter((category) => archived === "true" || !category.archived),
      ({ id }) => id,
      (category) => ({
        path: categoryPath(group, category),
        createTime: isoTime(group.createTime),
        updateTime: isoTime(group.createTime),
        groupForumCategoryId: category.id,
        displayName: category.name,
        creator: `users/${group.owner ?? "1"}`,
        ...(category.archived
          ? { archiveTime: isoTime(group.createTime), archiver: `users/${group.owner ?? "1"}` }
          : {})
      })
    )
  })

const categoryPath = (group: Group, category: ForumCategory): string =>
  `groups/${group.id}/forum-categories/${category.id}`

const categoryIn = (call: Call): Result.Result<{ readonly group: Group; readonly category: ForumCategory }, Refusal> =>
  Result.flatMap(groupIn(call), (group) => {
    const category = group.forum.find(({ id }) => id === text(call, "forum_category_id"))
    return category === undefined
      ? Result.fail(notFound("The forum category was not found."))
      : Result.succeed({ group, category })
  })

const formatComment = (group: Group, postPath: string, comment: ForumComment): { readonly [key: string]: Json } => ({
  path: `${postPath}/comments/${comment.id}`,
  groupForumCommentId: comment.id,
  message: {
    createTime: isoTime(group.createTime),
    updateTime: isoTime(group.createTime),
    plainText: comment.text,
    author: `users/${comment.author}`,
    messageReaction: []
  }
})

const listPosts: Handler = (call) =>
  Result.gen(function* () {
    const { category, group } = yield* categoryIn(call)
    const filter = text(call, "filter")
    if (filter.trim() !== "" && !/^\s*pinned\s*==?\s*true\s*$/.test(filter)) return yield* unsupported(filter)
    const whole = text(call, "view") === "FULL_WITH_FIRST_COMMENT"
    return yield* paged(
      call,
      category.posts.filter(({ pinned }) => filter.trim() === "" || pinned),
      ({ id }) => id,
      (post) => {
        const path = `${categoryPath(group, category)}/posts/${post.id}`
        const [first] = post.comments
        const comment = first === undefined ? {} : formatComment(group, path, first)
        return {
          path,
          createTime: isoTime(group.createTime),
          updateTime: isoTime(group.createTime),
          pinned: post.pinned,
          locked: post.locked,
          groupForumPostId: post.id,
          title: post.title,
          firstComment: whole ? comment : { path: comment.path ?? "" },
          author: `users/${post.author}`,
          commentCount: String(post.comments.length)
        }
      }
    )
  })

const listComments: Handler = (call) =>
  Result.gen(function* () {
    const { category, group } = yield* categoryIn(call)
    const post = category.posts.find(({ id }) => id === text(call, "post_id"))
    if (post === undefined) return yield* Result.fail(notFound("The forum post was not found."))
    const filter = text(call, "filter")
    const [, , to] = /^\s*repliesToCommentId\s*==?\s*(['"]?)([\w-]*)\1\s*$/.exec(filter) ?? []
    if (filter.trim() !== "" && to === undefined) return yield* unsupported(filter)
    return yield* paged(
      call,
      post.comments.filter(({ replyTo }) => (replyTo ?? "") === (to ?? "")),
      ({ id }) => id,
      (comment) => formatComment(group, `${categoryPath(group, category)}/posts/${post.id}`, comment)
    )
  })

const getShout: Handler = (call) =>
  Result.map(groupIn(call), (group) => {
    const path = `groups/${group.id}/shout`
    const { shout } = group
    if (shout === undefined) return read({ path, content: "", poster: "" })
    const time = isoTime(shout.time)
    return read({ path, createTime: time, updateTime: time, content: shout.body, poster: `users/${shout.poster}` })
  })

export const groupHandlers = {
  "groups.get": get,
  "groups.getShout": getShout,
  "groups.listRoles": listRoles,
  "groups.getRole": getRole,
  "groups.listForumCategories": listCategories,
  "groups.listForumPosts": listPosts,
  "groups.listForumComments": listComments
} satisfies Handlers
