/**
 * Members of groups and who asks to join them. Ids are taken out of the paths, so that an item of a list is the
 * address of what it is about.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { type InvalidRequest, NotFound } from "../../Errors.ts"
import * as Operations from "../../generated/groups/operations.ts"
import type { GroupJoinRequest, GroupMembership, GroupMembershipAnswer } from "../../generated/groups/shapes.ts"
import { given } from "../../interface/Fields.ts"
import * as Chunks from "../../internal/paging/Chunks.ts"
import { idText } from "../../internal/pipeline/Ids.ts"
import { refuse } from "../../internal/pipeline/Refuse.ts"
import * as Filter from "../../internal/request/Filter.ts"
import * as Classify from "../../internal/response/Classify.ts"
import type { AnyOperation, Id, Operation } from "../../Operation.ts"
import { itemsOf, listOf, mapItemsEffect, type PagingOptions, pages } from "../../Paging.ts"
import { type EqualWrites, removal } from "../internal/Echo.ts"
import type { Client, Gives, Pages } from "../internal/Method.ts"
import { required } from "../internal/Paths.ts"

export type { GroupJoinRequest, GroupMembership }

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

/** A member and a role of the same group. */
export type MemberRole = MemberAddress & { readonly roleId: Id }

/** Users, one or more. */
export type OneOrMoreUsers =
  | { readonly userId: Id; readonly userIds?: undefined }
  | { readonly userIds: ReadonlyArray<Id>; readonly userId?: undefined }

/** Any group, where a list is of several. */
const anyGroup = "-"

/** An item with the group that it is of: its own, where its path tells, or the one that was asked about. */
const inGroup = <A extends { readonly groupId?: string }>(
  operation: AnyOperation,
  item: A,
  asked: Id
): Gives<A & { readonly groupId: string }> =>
  Effect.map(
    required(operation, item.groupId ?? (asked === anyGroup ? undefined : String(asked)), "which group it is about"),
    (groupId) => ({ ...item, groupId })
  )

/** A member of one role may come with that role alone. */
const readMembership =
  (operation: AnyOperation, asked: Id) =>
  (membership: GroupMembershipAnswer): Gives<GroupMembership> =>
    Effect.map(inGroup(operation, membership, asked), (member) => ({
      ...member,
      roleIds: member.roleIds ?? (member.roleId === undefined ? [] : [member.roleId])
    }))

/** The error of a list that was to hold one item, and holds none. */
const missing = (operation: AnyOperation): NotFound => NotFound.make(Classify.about(operation, "answered"))

/** Most users that one request for memberships takes. */
const batch = 50

type MaybeFilter = Result.Result<Filter.Filter | undefined, InvalidRequest>

/** What a filter leaves of a group's list. */
const filtered =
  <O, A>(
    client: Client,
    operation: Operation<{ readonly groupId: Id; readonly filter?: string }, O>,
    items: (page: O) => ReadonlyArray<A> | undefined
  ) =>
  (groupId: Id, filter: MaybeFilter, options: PagingOptions): Pages<A> =>
    Stream.unwrap(
      Effect.map(Effect.fromResult(filter), (filter) =>
        pages(client, operation, { groupId, ...given({ filter }) }, items, options)
      )
    )

const ofUser = (operation: AnyOperation, userId: Id): MaybeFilter =>
  Result.map(idText(operation, "userId", userId), Filter.ofUser)

/** The path of a role, which stands in bodies. */
const rolePath = (input: MemberRole): Result.Result<string, InvalidRequest> =>
  Result.gen(function* () {
    const groupId = yield* idText(Operations.assignRole, "groupId", input.groupId)
    return `groups/${groupId}/roles/${yield* idText(Operations.assignRole, "roleId", input.roleId)}`
  })

/** Whichever it is, it is told the role. */
type RoleChange = Operation<Operations.AssignRoleInput, GroupMembershipAnswer>

/** The methods of `Groups` that are about members, and about who asks to become one. */
export const membershipMethods = (client: Client) => {
  const allMemberships = filtered(client, Operations.listMemberships, (page) => page.groupMemberships)
  const memberships = (...[groupId, ...query]: Parameters<typeof allMemberships>): Pages<GroupMembership> =>
    mapItemsEffect(allMemberships(groupId, ...query), readMembership(Operations.listMemberships, groupId))
  const joinRequests = filtered(client, Operations.listJoinRequests, (page) => page.groupJoinRequests)

  const findMembership = ({ groupId, userId }: GroupUser): Gives<Option.Option<GroupMembership>> =>
    Stream.runHead(
      itemsOf(memberships(groupId, ofUser(Operations.listMemberships, userId), { pageSize: 1 }), undefined)
    )

  const membershipOf = ({ groupId, membershipId, userId }: MemberAddress): Gives<string> => {
    if (membershipId !== undefined) return Effect.succeed(membershipId)
    if (userId === undefined)
      return Effect.fail(refuse(Operations.assignRole, "userId", "or `membershipId` is required", "missing"))
    return Effect.flatMap(
      findMembership({ groupId, userId }),
      Option.match({
        onNone: () => Effect.fail(missing(Operations.listMemberships)),
        onSome: (membership) => Effect.succeed(membership.membershipId)
      })
    )
  }

  const change =
    (operation: RoleChange) =>
    (input: MemberRole): Gives<GroupMembership> =>
      Effect.gen(function* () {
        const role = yield* Effect.fromResult(rolePath(input))
        const request = { groupId: input.groupId, membershipId: yield* membershipOf(input), body: { role } }
        const member = yield* client.execute(operation, request)
        return yield* readMembership(operation, input.groupId)(member)
      })

  return {
    listMemberships: listOf(
      (input: PagingOptions & { readonly groupId: Id; readonly roleId?: Id | undefined }): Pages<GroupMembership> => {
        const { groupId, roleId } = input
        const filter: MaybeFilter = Result.gen(function* () {
          const group = yield* idText(Operations.listMemberships, "groupId", groupId)
          if (roleId === undefined) return undefined
          return Filter.withRole(group, yield* idText(Operations.listMemberships, "roleId", roleId))
        })
        return memberships(groupId, filter, input)
      }
    ),

    findMembership,

    listUserMemberships: listOf((input: OneOrMoreUsers & PagingOptions): Pages<GroupMembership> => {
      const users = input.userIds ?? (input.userId === undefined ? [] : [input.userId])
      const batches = Array.from({ length: Math.ceil(users.length / batch) }, (_, index) =>
        users.slice(index * batch, (index + 1) * batch)
      )
      const { cursor, ...options } = input
      // A cursor says which batch it is in: "1", or "1:" and the batch's own.
      const [, first = "0", within] = /^(\d+)(?::(.*))?$/s.exec(cursor || "0") ?? []
      if (batches[Number(first)] === undefined && cursor) {
        return Stream.fail(refuse(Operations.listMemberships, "cursor", "is not one of this list", "unknown"))
      }
      const parts = batches.map((ids, index) => {
        const texts = Result.all(ids.map((id) => idText(Operations.listMemberships, "userId", id)))
        const begin = index === Number(first) ? within : undefined
        return Stream.map(
          memberships(anyGroup, Result.map(texts, Filter.ofUsers), { ...options, cursor: begin }),
          (page) => ({
            ...page,
            next:
              page.next !== undefined
                ? `${index}:${page.next}`
                : index + 1 < batches.length
                  ? String(index + 1)
                  : undefined,
            previous: undefined
          })
        )
      })
      return Chunks.inTurn(parts.slice(Number(first)))
    }),

    assignRole: change(Operations.assignRole),

    unassignRole: change(Operations.unassignRole),

    updateMembership: change(Operations.updateMembership),

    listJoinRequests: listOf(
      (input: PagingOptions & { readonly groupId: Id; readonly userId?: Id | undefined }): Pages<GroupJoinRequest> => {
        const { groupId, userId } = input
        const filter = userId === undefined ? Result.succeed(undefined) : ofUser(Operations.listJoinRequests, userId)
        return mapItemsEffect(joinRequests(groupId, filter, input), (request) =>
          inGroup(Operations.listJoinRequests, request, groupId)
        )
      }
    ),

    acceptJoinRequest: (input: GroupUser & EqualWrites): Gives<void> =>
      removal(
        client.execute(Operations.acceptJoinRequest, { groupId: input.groupId, joinRequestId: input.userId }),
        input,
        // The request may be gone because it was accepted, or declined.
        (gone) =>
          Effect.flatMap(findMembership(input), (member) => (Option.isSome(member) ? Effect.void : Effect.fail(gone)))
      ),

    declineJoinRequest: ({ acceptEqual, groupId, userId }: GroupUser & EqualWrites): Gives<void> =>
      removal(client.execute(Operations.declineJoinRequest, { groupId, joinRequestId: userId }), { acceptEqual })
  }
}
