/** Finding groups, and who may do what in them. */
import * as Result from "effect/Result"
import type { Core } from "../../Core.ts"
import { invalidArgument, notFound, permissionDenied, type Refusal } from "../../Errors.ts"
import { type Call as Asked, text } from "../../Handler.ts"
import type { JsonObject } from "../../Json.ts"
import { actor } from "../../Principal.ts"
import type { Group, GroupPermission, Groups, Member, Role } from "./State.ts"

type Call = Asked<Core & { readonly groups: Groups }>

export const groupIn = (call: Call): Result.Result<Group, Refusal> => {
  const group = call.world.groups.get(text(call, "group_id"))
  return group === undefined ? Result.fail(notFound("The group was not found.")) : Result.succeed(group)
}

/** The group in the path of an older operation, which answers 400 where it is not. */
export const legacyGroupIn = (call: Call): Result.Result<Group, Refusal> => {
  const group = call.world.groups.get(text(call, "groupId"))
  return group === undefined
    ? Result.fail(invalidArgument("Group is invalid or does not exist.", "1"))
    : Result.succeed(group)
}

/** The id that a member's membership has. */
export const membershipId = (userId: string): string => btoa(userId).replaceAll("=", "")

export const membershipPath = (group: Group, member: Member): string =>
  `groups/${group.id}/memberships/${membershipId(member.userId)}`

export const rolePath = (group: Group, roleId: string): string => `groups/${group.id}/roles/${roleId}`

const held = (group: Group, userId: string): ReadonlyArray<Role> => {
  const ids = group.members.get(userId)?.roles ?? []
  return group.roles.filter(({ id }) => ids.includes(id))
}

/** Of somebody who is no member, below the guests. */
export const rankOf = (group: Group, userId: string): number =>
  group.owner === userId ? 255 : Math.max(-1, ...held(group, userId).map(({ rank }) => rank))

/** Whether a user may do something in a group: the owner may do all. */
export const permits = (group: Group, user: string, permission: GroupPermission): boolean =>
  group.owner === user || held(group, user).some(({ permissions }) => permissions.has(permission))

export const may = (call: Call, group: Group, permission: GroupPermission): boolean =>
  permits(group, actor(call.credential), permission)

export const require = (call: Call, group: Group, permission: GroupPermission): Result.Result<void, Refusal> =>
  may(call, group, permission)
    ? Result.succeed(undefined)
    : Result.fail(permissionDenied("Insufficient permissions to complete the request.", "23"))

/** Writes into the group's log what the caller does. */
export const log = (call: Call, group: Group, actionType: string, description: JsonObject): void => {
  group.auditLog.push({ actor: actor(call.credential), actionType, description, time: call.now })
}
