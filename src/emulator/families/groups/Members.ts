/** Handlers of memberships and of requests to join. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, notFound, permissionDenied, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import { paged } from "../../Paging.ts"
import { actor } from "../../Principal.ts"
import { bodyOf, isoTime } from "../../Values.ts"
import { groupIn, log, membershipId, membershipPath, rankOf, require, rolePath } from "./Access.ts"
import { baseRole, byRank, type Group, type Member, type Role } from "./State.ts"
import type { Call, Handler, Handlers } from "./World.ts"

const format = (group: Group, member: Member): Json => ({
  path: membershipPath(group, member),
  createTime: isoTime(member.createTime),
  updateTime: isoTime(member.updateTime),
  user: `users/${member.userId}`,
  role: rolePath(group, member.roles[0] ?? ""),
  roles: member.roles.map((id) => rolePath(group, id))
})

interface MemberFilter {
  readonly users: ReadonlyArray<string> | undefined
  readonly role: string | undefined
}

const unsupported = (filter: string) => invalidArgument(`The filter ${filter} is not supported.`)

const maxUsers = 50

const readFilter = (filter: string): Result.Result<MemberFilter, Refusal> => {
  if (filter.trim() === "") return Result.succeed({ users: undefined, role: undefined })
  const [, , user] = /^\s*user\s*==\s*(['"])users\/(\d+)\1\s*$/.exec(filter) ?? []
  if (user !== undefined) return Result.succeed({ users: [user], role: undefined })
  const [, , role] = /^\s*role\s*==\s*(['"])(groups\/\d+\/roles\/\d+)\1\s*$/.exec(filter) ?? []
  if (role !== undefined) return Result.succeed({ users: undefined, role })
  const list = /^\s*user\s+in\s*\[(.*)\]\s*$/.exec(filter)?.[1]
  const users = list?.split(",").map((item) => /^\s*(['"])users\/(\d+)\1\s*$/.exec(item)?.[2])
  if (users === undefined || users.includes(undefined)) return Result.fail(unsupported(filter))
  return users.length <= maxUsers
    ? Result.succeed({ users: users.filter((id) => id !== undefined), role: undefined })
    : Result.fail(invalidArgument(`The filter names more than ${maxUsers} users.`))
}

const list: Handler = (call) =>
  Result.gen(function* () {
    const everywhere = text(call, "group_id") === "-"
    const filter = text(call, "filter")
    const { role, users } = yield* readFilter(filter)
    if (everywhere && users === undefined) {
      return yield* Result.fail(invalidArgument("A filter by user is required to list memberships of all groups."))
    }
    if (!everywhere && /\bin\b/.test(filter)) return yield* Result.fail(unsupported(filter))
    const groups = everywhere ? [...call.world.groups.values()] : [yield* groupIn(call)]
    const found = groups.flatMap((group) =>
      [...group.members.values()]
        .filter((member) => users === undefined || users.includes(member.userId))
        .filter((member) => role === undefined || member.roles.some((id) => rolePath(group, id) === role))
        .map((member) => ({ group, member }))
    )
    return yield* paged(
      call,
      found,
      ({ group, member }) => membershipPath(group, member),
      ({ group, member }) => format(group, member)
    )
  })

const memberIn = (call: Call, group: Group): Result.Result<Member, Refusal> => {
  const id = text(call, "membership_id")
  const member = [...group.members.values()].find(({ userId }) => [membershipId(userId), userId].includes(id))
  return member === undefined ? Result.fail(notFound("The membership was not found.")) : Result.succeed(member)
}

const roleIn = (call: Call, group: Group): Result.Result<Role, Refusal> => {
  const { role: path } = bodyOf(call)
  const role = group.roles.find(({ id }) => rolePath(group, id) === path)
  if (typeof path !== "string") return Result.fail(invalidArgument("role is required."))
  if (role === undefined) return Result.fail(notFound("The role was not found."))
  return role.rank === 0 || role.rank === 255
    ? Result.fail(invalidArgument("The roles of guests and of the owner cannot be given or taken."))
    : Result.succeed(role)
}

/** The member and the role of a change, which only somebody above both may make. */
const change = (call: Call) =>
  Result.gen(function* () {
    const group = yield* groupIn(call)
    const member = yield* memberIn(call, group)
    const role = yield* roleIn(call, group)
    yield* require(call, group, "changeRank")
    const user = actor(call.credential)
    const rank = rankOf(group, user)
    if (member.userId === user || rank <= rankOf(group, member.userId) || rank <= role.rank) {
      return yield* Result.fail(permissionDenied("Only lower ranks than one's own can be changed."))
    }
    return { group, member, role }
  })

const setRoles = (call: Call, group: Group, member: Member, role: Role, action: string, ids: ReadonlyArray<string>) => {
  const fallback = baseRole(group.roles)?.id
  const roles = byRank(group.roles, ids.length > 0 || fallback === undefined ? ids : [fallback])
  if (roles.join() === member.roles.join()) return read(format(group, member))
  log(call, group, action, {
    TargetId: Number(member.userId),
    TargetName: call.world.users.get(member.userId)?.name ?? `user${member.userId}`,
    RoleSetId: Number(role.id),
    RoleSetName: role.name
  })
  member.roles = roles
  member.updateTime = call.now
  return applied(format(group, member))
}

const update: Handler = (call) =>
  Result.map(change(call), ({ group, member, role }) => setRoles(call, group, member, role, "ChangeRank", [role.id]))

const assign: Handler = (call) =>
  Result.map(change(call), ({ group, member, role }) =>
    setRoles(call, group, member, role, "AssignRole", [...member.roles, role.id])
  )

const unassign: Handler = (call) =>
  Result.map(change(call), ({ group, member, role }) =>
    setRoles(
      call,
      group,
      member,
      role,
      "UnassignRole",
      member.roles.filter((id) => id !== role.id)
    )
  )

const listRequests: Handler = (call) =>
  Result.gen(function* () {
    const group = yield* groupIn(call)
    yield* require(call, group, "acceptRequests")
    const filter = text(call, "filter")
    const user = /^\s*user\s*==\s*(['"])users\/(\d+)\1\s*$/.exec(filter)?.[2]
    if (filter.trim() !== "" && user === undefined) return yield* Result.fail(unsupported(filter))
    return yield* paged(
      call,
      [...group.joinRequests].filter(([userId]) => user === undefined || user === userId),
      ([userId]) => userId,
      ([userId, time]) => ({
        path: `groups/${group.id}/join-requests/${userId}`,
        createTime: isoTime(time),
        user: `users/${userId}`
      })
    )
  })

const decide =
  (accept: boolean): Handler =>
  (call) =>
    Result.gen(function* () {
      const group = yield* groupIn(call)
      yield* require(call, group, "acceptRequests")
      const userId = text(call, "join_request_id")
      if (!group.joinRequests.delete(userId)) {
        return yield* Result.fail(notFound("The join request was not found."))
      }
      log(call, group, accept ? "AcceptJoinRequest" : "DeclineJoinRequest", {
        TargetId: Number(userId),
        TargetName: call.world.users.get(userId)?.name ?? `user${userId}`
      })
      if (accept) {
        const role = baseRole(group.roles)
        group.members.set(userId, {
          userId,
          createTime: call.now,
          updateTime: call.now,
          roles: role === undefined ? [] : [role.id]
        })
      }
      return applied()
    })

export const memberHandlers = {
  "groups.listMemberships": list,
  "groups.updateMembership": update,
  "groups.assignRole": assign,
  "groups.unassignRole": unassign,
  "groups.listJoinRequests": listRequests,
  "groups.acceptJoinRequest": decide(true),
  "groups.declineJoinRequest": decide(false)
} satisfies Handlers
