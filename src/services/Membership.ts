/**
 * What groups say of their members and of who asks to join, with the ids taken out of their paths, so that an item
 * of a list is the address of what it is about.
 *
 * @since 0.1.0
 */
import * as Classify from "../client/Classify.ts"
import { NotFound } from "../client/Errors.ts"
import type { AnyOperation, Id } from "../client/Operation.ts"
import type {
  GroupJoinRequest as GroupJoinRequestAnswer,
  GroupMembership as GroupMembershipAnswer
} from "../generated/groups/schemas.ts"
import { idIn } from "./Paths.ts"

/** A member of a group. */
export interface GroupMembership extends GroupMembershipAnswer {
  readonly groupId: string
  readonly userId: string
  readonly membershipId: string
  /** The roles that the member has. */
  readonly roleIds: ReadonlyArray<string>
}

/** Somebody who asks to join a group. */
export interface GroupJoinRequest extends GroupJoinRequestAnswer {
  readonly groupId: string
  readonly userId: string
}

/** A user in a group. */
export interface GroupUser {
  readonly groupId: Id
  readonly userId: Id
}

/** A member, by the id of the user, which takes a look-up first, or of the membership. */
export type MemberAddress = { readonly groupId: Id } & (
  | { readonly userId: Id; readonly membershipId?: string | undefined }
  | { readonly membershipId: string; readonly userId?: Id | undefined }
)

export const readMembership = (membership: GroupMembershipAnswer): GroupMembership => {
  const { path, role, roles, user } = membership
  const paths = roles ?? (role === undefined ? [] : [role])
  return {
    ...membership,
    groupId: idIn(path, "groups"),
    userId: idIn(user, "users"),
    membershipId: idIn(path, "memberships"),
    roleIds: paths.map((rolePath) => idIn(rolePath, "roles")).filter((id) => id !== "")
  }
}

export const readJoinRequest = (request: GroupJoinRequestAnswer): GroupJoinRequest => ({
  ...request,
  groupId: idIn(request.path, "groups"),
  userId: request.user === undefined ? idIn(request.path, "join-requests") : idIn(request.user, "users")
})

/** The error of a list that was to hold one item, and holds none. */
export const missing = (operation: AnyOperation): NotFound =>
  NotFound.make(Classify.common({ operation, number: 1, afterUnknown: false }, "answered"))
