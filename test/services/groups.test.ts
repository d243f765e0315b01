/** The service of groups against the emulator. */
import { describe, expect } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { Credentials } from "effect-open-cloud"
import { Faults } from "effect-open-cloud/emulator"
import { Groups } from "effect-open-cloud/Groups"
import { applied, asked, failure, scenarios, tagOf } from "./scenario.ts"

const scenario = scenarios(Groups, Groups.layer)

const group = { groupId: 9000003 }
const roles = { member: 9000031, tester: 9000032, moderator: 9000033, owner: 9000034, guest: 9000030 }

describe("a group", () => {
  scenario("has a profile", (groups) =>
    Effect.gen(function* () {
      expect(yield* groups.get(group)).toMatchObject({
        path: "groups/9000003",
        displayName: "Default group",
        owner: "users/156",
        memberCount: 4
      })
      expect(yield* tagOf(groups.get({ groupId: 404 }))).toBe("NotFound")
    })
  )

  scenario("has roles, whose permissions are for those who may see them", (groups, emulator) =>
    Effect.gen(function* () {
      emulator.seed.apiKeys.add({ key: "moderator", owner: "users/157" })
      emulator.seed.apiKeys.add({ key: "bare", scopes: [] })
      const seen = (key: string) =>
        Effect.map(
          Credentials.with(Stream.runCollect(groups.listRoles({ ...group, pageSize: 2 })), Credentials.apiKey(key)),
          (all) => all.filter(({ permissions }) => permissions !== undefined).map(({ displayName }) => displayName)
        )
      expect(yield* seen("emulator-key")).toEqual(["Guest", "Member", "Tester", "Moderator", "Owner"])
      expect(yield* seen("moderator")).toEqual(["Guest", "Moderator"])
      expect(yield* seen("bare")).toEqual(["Guest"])
      const role = yield* groups.getRole({ ...group, roleId: roles.moderator })
      expect(role).toMatchObject({ displayName: "Moderator", rank: 100, memberCount: 1 })
      expect(role.permissions).toMatchObject({ changeRank: true, spendGroupFunds: false })
      expect(yield* tagOf(groups.getRole({ ...group, roleId: 1 }))).toBe("NotFound")
    })
  )
})

describe("members", () => {
  scenario("are listed, all of them or those with a role", (groups, emulator) =>
    Effect.gen(function* () {
      const all = yield* Stream.runCollect(groups.listMemberships({ ...group, pageSize: 3 }))
      expect(all.map(({ userId }) => userId)).toEqual(["156", "157", "158", "159"])
      expect(all[2]).toMatchObject({
        groupId: "9000003",
        userId: "158",
        roleIds: [String(roles.tester), String(roles.member)],
        membershipId: expect.any(String)
      })
      const testers = yield* Stream.runCollect(groups.listMemberships({ ...group, roleId: roles.tester }))
      expect(testers.map(({ userId }) => userId)).toEqual(["158"])
      expect(emulator.log().at(-1)?.input.filter).toBe("role == 'groups/9000003/roles/9000032'")
    })
  )

  scenario("are found by their user", (groups) =>
    Effect.gen(function* () {
      const found = yield* groups.findMembership({ ...group, userId: 157 })
      expect(Option.map(found, ({ userId }) => userId)).toEqual(Option.some("157"))
      expect(yield* groups.findMembership({ ...group, userId: 5 })).toEqual(Option.none())
    })
  )

  // The seed sent the cursor of this list under a wrong name: the first page came twice, the rest never.
  scenario("of all groups are listed by user, each once and up to a limit (defect 6)", (groups, emulator) =>
    Effect.gen(function* () {
      for (let id = 1; id <= 230; id++) emulator.seed.groups.add({ id, owner: 1, members: [{ user: 156 }] })
      const all = yield* Stream.runCollect(groups.listUserMemberships({ userId: 156 }))
      expect(all.map(({ groupId }) => Number(groupId)).sort((a, b) => a - b)).toEqual([
        ...Array.from({ length: 230 }, (_, index) => index + 1),
        9000003
      ])
      expect(emulator.log().length).toBe(3)
      expect(yield* Stream.runCount(groups.listUserMemberships({ userId: 156, limit: 1 }))).toBe(1)
      expect(emulator.log().length).toBe(4)
    })
  )

  scenario("of all groups are listed for any number of users", (groups, emulator) =>
    Effect.gen(function* () {
      const userIds = Array.from({ length: 120 }, (_, index) => index + 100)
      const found = yield* Stream.runCollect(groups.listUserMemberships({ userIds }))
      expect(found.map(({ userId }) => userId)).toEqual(["156", "157", "158", "159"])
      expect(emulator.log().length).toBe(3)
      expect(yield* Stream.runCount(groups.listUserMemberships({ userIds, limit: 2 }))).toBe(2)
      expect(yield* Stream.runCollect(groups.listUserMemberships({ userIds: [] }))).toEqual([])
    })
  )

  scenario("get roles and lose them", (groups, emulator) =>
    Effect.gen(function* () {
      const member = { ...group, userId: 159 }
      const both = yield* groups.assignRole({ ...member, roleId: roles.tester })
      expect(both.roleIds).toEqual([String(roles.tester), String(roles.member)])
      expect(asked(emulator)).toEqual(["groups.listMemberships", "groups.assignRole"])
      expect((yield* groups.assignRole({ ...both, roleId: roles.tester })).roleIds).toEqual(both.roleIds)
      const one = yield* groups.unassignRole({ ...both, roleId: roles.member })
      expect(one.roleIds).toEqual([String(roles.tester)])
      const other = yield* groups.updateMembership({ ...one, roleId: roles.member })
      expect(other.roleIds).toEqual([String(roles.member)])
      // Who has been found once is not looked for again.
      expect(asked(emulator).filter((it) => it === "groups.listMemberships").length).toBe(1)
      const log = yield* Stream.runCollect(groups.listAuditLog(group))
      expect(log.map(({ actionType }) => actionType)).toEqual(["ChangeRank", "UnassignRole", "AssignRole"])
    })
  )

  scenario("are looked for where only the user is known", (groups, emulator) =>
    Effect.gen(function* () {
      const member = { ...group, userId: 159 }
      expect((yield* groups.updateMembership({ ...member, roleId: roles.tester })).roleIds).toEqual([
        String(roles.tester)
      ])
      yield* groups.assignRole({ ...member, roleId: roles.member })
      expect((yield* groups.unassignRole({ ...member, roleId: roles.tester })).roleIds).toEqual([String(roles.member)])
      expect(asked(emulator).filter((it) => it === "groups.listMemberships").length).toBe(3)
    })
  )

  scenario("who are none have no roles", (groups, emulator) =>
    Effect.gen(function* () {
      expect(yield* tagOf(groups.assignRole({ ...group, userId: 5, roleId: roles.tester }))).toBe("NotFound")
      expect(asked(emulator)).toEqual(["groups.listMemberships"])
    })
  )

  scenario("are changed by those above them only", (groups, emulator) =>
    Effect.gen(function* () {
      emulator.seed.apiKeys.add({ key: "moderator", owner: "users/157" })
      emulator.seed.apiKeys.add({ key: "member", owner: "users/159" })
      const as = (key: string, userId: number, roleId: number) =>
        tagOf(Credentials.with(groups.assignRole({ ...group, userId, roleId }), Credentials.apiKey(key)))
      expect(yield* as("moderator", 159, roles.tester)).toBe("Success")
      expect(yield* as("moderator", 159, roles.moderator)).toBe("PermissionDenied")
      expect(yield* as("moderator", 157, roles.tester)).toBe("PermissionDenied")
      expect(yield* as("moderator", 156, roles.tester)).toBe("PermissionDenied")
      expect(yield* as("member", 158, roles.tester)).toBe("PermissionDenied")
      expect(yield* as("emulator-key", 159, roles.owner)).toBe("InvalidRequest")
      expect(yield* as("emulator-key", 159, roles.guest)).toBe("InvalidRequest")
    })
  )

  for (const [name, fault] of Object.entries({ "a lost answer": Faults.resetAfter, "a 429": Faults.rateLimited() })) {
    scenario(`get a role once after ${name}`, (groups, emulator) =>
      Effect.gen(function* () {
        emulator.faults.add({ fault, operation: "groups.assignRole" })
        const member = yield* groups.assignRole({ ...group, userId: 159, roleId: roles.tester })
        expect(member.roleIds).toContain(String(roles.tester))
        expect(applied(emulator, "groups.assignRole")).toBe(1)
      })
    )
  }

  scenario("are not looked for by what is no id", (groups, emulator) =>
    Effect.gen(function* () {
      const bad = "1' || true" as const
      const calls: ReadonlyArray<Effect.Effect<unknown, unknown>> = [
        Stream.runCollect(groups.listUserMemberships({ userId: bad })),
        Stream.runCollect(groups.listUserMemberships({ userIds: [1, bad] })),
        Stream.runCollect(groups.listMemberships({ ...group, roleId: bad })),
        Stream.runCollect(groups.listMemberships({ groupId: "-" })),
        Stream.runCollect(groups.listJoinRequests({ ...group, userId: bad })),
        groups.findMembership({ ...group, userId: bad }),
        groups.assignRole({ ...group, userId: 159, roleId: bad }),
        groups.assignRole({ groupId: "../1", membershipId: "a", roleId: 1 })
      ]
      for (const call of calls) {
        expect(yield* failure(call)).toMatchObject({ _tag: "InvalidRequest", outcome: "not-sent" })
      }
      expect(emulator.log()).toEqual([])
    })
  )
})

describe("requests to join", () => {
  // In the seed a listed request did not know its group, and failed to be accepted.
  scenario("are accepted and declined as they are listed (defect 11)", (groups, emulator) =>
    Effect.gen(function* () {
      const requests = yield* Stream.runCollect(groups.listJoinRequests(group))
      expect(requests.map(({ groupId, userId }) => [groupId, userId])).toEqual([
        ["9000003", "160"],
        ["9000003", "161"]
      ])
      const [first, second] = requests
      if (first === undefined || second === undefined) return
      yield* groups.acceptJoinRequest(first)
      yield* groups.declineJoinRequest(second)
      expect(Option.isSome(yield* groups.findMembership(first))).toBe(true)
      expect(Option.isSome(yield* groups.findMembership(second))).toBe(false)
      expect(yield* Stream.runCollect(groups.listJoinRequests(group))).toEqual([])
      expect(yield* tagOf(groups.acceptJoinRequest(second))).toBe("NotFound")
      expect(
        emulator
          .log()
          .filter(({ method }) => method === "POST")
          .map(({ status }) => status)
      ).toEqual([200, 200, 404])
    })
  )

  scenario("are listed page by page, and for one user (defect 6)", (groups, emulator) =>
    Effect.gen(function* () {
      const joinRequests = Array.from({ length: 45 }, (_, index) => index + 1)
      emulator.seed.groups.add({ id: 7, joinRequests })
      const all = yield* Stream.runCollect(groups.listJoinRequests({ groupId: 7 }))
      expect(all.map(({ userId }) => Number(userId))).toEqual(joinRequests)
      const one = yield* Stream.runCollect(groups.listJoinRequests({ groupId: 7, userId: 12 }))
      expect(one.map(({ userId }) => userId)).toEqual(["12"])
    })
  )

  for (const call of ["acceptJoinRequest", "declineJoinRequest"] as const) {
    scenario(`survive a lost answer to ${call}`, (groups, emulator) =>
      Effect.gen(function* () {
        emulator.faults.add({ fault: Faults.resetAfter, operation: `groups.${call}` })
        yield* groups[call]({ ...group, userId: 160, acceptEqual: true })
        expect(applied(emulator, `groups.${call}`)).toBe(1)
      })
    )
  }

  scenario("that somebody else declined meanwhile are not taken for accepted", (groups, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ fault: Faults.resetBefore, operation: "groups.acceptJoinRequest" })
      emulator.world.groups.get("9000003")?.joinRequests.delete("160")
      expect(yield* failure(groups.acceptJoinRequest({ ...group, userId: 160, acceptEqual: true }))).toMatchObject({
        _tag: "NotFound",
        afterUnknownOutcome: true
      })
    })
  )
})

describe("the forum", () => {
  scenario("has categories, posts, and comments that reply to them", (groups) =>
    Effect.gen(function* () {
      const categories = yield* Stream.runCollect(groups.listForumCategories(group))
      expect(categories.map(({ displayName }) => displayName)).toEqual(["General"])
      expect(yield* Stream.runCount(groups.listForumCategories({ ...group, archived: true }))).toBe(2)
      const category = { ...group, forumCategoryId: categories[0]!.forumCategoryId }
      const posts = yield* Stream.runCollect(groups.listForumPosts({ ...category, view: "FULL_WITH_FIRST_COMMENT" }))
      expect(
        posts.map(({ commentCount, firstComment, title }) => [title, firstComment?.message?.plainText, commentCount])
      ).toEqual([
        ["Rules", "Be kind.", "1"],
        ["Ideas", "What is next?", "3"]
      ])
      const bare = yield* Stream.runCollect(groups.listForumPosts({ ...category, pinned: true, view: "FULL" }))
      expect(bare.map(({ firstComment, title }) => [title, firstComment?.message])).toEqual([["Rules", undefined]])
      const post = { ...category, postId: posts[1]!.postId }
      const comments = yield* Stream.runCollect(groups.listForumComments(post))
      expect(comments.map(({ message }) => message?.plainText)).toEqual(["What is next?", "Dragons."])
      const repliesToCommentId = comments[1]!.commentId
      const replies = yield* Stream.runCollect(groups.listForumComments({ ...post, repliesToCommentId }))
      expect(replies.map(({ message }) => message?.plainText)).toEqual(["Yes."])
    })
  )

  scenario("is not asked for replies to what is no comment", (groups, emulator) =>
    Effect.gen(function* () {
      const post = { ...group, forumCategoryId: "a", postId: "b", repliesToCommentId: "c || true" }
      expect(yield* failure(Stream.runCollect(groups.listForumComments(post)))).toMatchObject({
        _tag: "InvalidRequest",
        at: "repliesToCommentId"
      })
      expect(emulator.log()).toEqual([])
    })
  )
})

describe("the audit log", () => {
  scenario("tells what was done, by action, by user and in either order", (groups, emulator) =>
    Effect.gen(function* () {
      emulator.seed.apiKeys.add({ key: "moderator", owner: "users/157" })
      yield* groups.updateDescription({ ...group, description: "New" })
      yield* groups.updateShout({ ...group, message: "Hi" })
      yield* Credentials.with(groups.acceptJoinRequest({ ...group, userId: 160 }), Credentials.apiKey("moderator"))
      const log = (of: object) =>
        Effect.map(Stream.runCollect(groups.listAuditLog({ ...group, ...of })), (entries) =>
          entries.map(({ actionType, actor }) => [actionType, actor?.user?.userId])
        )
      const all = [
        ["AcceptJoinRequest", "157"],
        ["PostStatus", "156"],
        ["ChangeDescription", "156"]
      ]
      expect(yield* log({})).toEqual(all)
      expect(yield* log({ sortOrder: "Asc" })).toEqual([...all].reverse())
      expect(yield* log({ actionType: "PostStatus" })).toEqual([all[1]])
      expect(yield* log({ userId: 157 })).toEqual([all[0]])
      const [entry] = yield* Stream.runCollect(groups.listAuditLog(group))
      expect(entry).toMatchObject({ description: { targetId: "160" }, actor: { role: { name: "Moderator" } } })
    })
  )

  scenario("is read to its end, in pages of the sizes that there are", (groups, emulator) =>
    Effect.gen(function* () {
      const auditLog = emulator.world.groups.get("9000003")?.auditLog
      for (let id = 0; id < 130; id++) {
        auditLog?.push({ actor: "156", actionType: "PostStatus", description: { Text: `${id}` }, time: id })
      }
      const texts = yield* Stream.runCollect(
        Stream.map(groups.listAuditLog({ ...group, sortOrder: "Asc" }), ({ description }) => description)
      )
      expect(texts).toEqual(Array.from({ length: 130 }, (_, id) => ({ text: `${id}` })))
      expect(emulator.log().map(({ input }) => input.limit)).toEqual([100, 100])
      expect(yield* Stream.runCount(groups.listAuditLog({ ...group, pageSize: 20, limit: 30 }))).toBe(30)
      expect(
        emulator
          .log()
          .slice(2)
          .every(({ status }) => status === 200)
      ).toBe(true)
    })
  )

  scenario("is for those who may see it", (groups, emulator) =>
    Effect.gen(function* () {
      emulator.seed.apiKeys.add({ key: "member", owner: "users/159" })
      const log = Credentials.with(Stream.runCollect(groups.listAuditLog(group)), Credentials.apiKey("member"))
      expect(yield* failure(log)).toMatchObject({ _tag: "PermissionDenied", code: "23" })
    })
  )
})

describe("settings", () => {
  scenario("of a group are changed one by one", (groups, emulator) =>
    Effect.gen(function* () {
      const before = yield* groups.getSettings(group)
      yield* groups.updateSettings({ ...group, slowmode: 2, isApprovalRequired: false })
      expect(yield* groups.getSettings(group)).toEqual({ ...before, slowmode: 2, isApprovalRequired: false })
      const asked = emulator.log().length
      expect(yield* tagOf(groups.updateSettings(group))).toBe("InvalidRequest")
      expect(yield* tagOf(groups.updateSettings({ ...group, isLocked: true } as typeof group))).toBe("InvalidRequest")
      expect(emulator.log().length).toBe(asked)
    })
  )

  scenario("that are texts are set", (groups, emulator) =>
    Effect.gen(function* () {
      expect(yield* groups.updateDescription({ ...group, description: "d" })).toEqual({ newDescription: "d" })
      expect(yield* groups.updateShout({ ...group, message: "Hi" })).toMatchObject({
        body: "Hi",
        poster: { userId: "156" }
      })
      expect(yield* groups.get(group)).toMatchObject({ description: "d" })
      expect(emulator.world.groups.get("9000003")?.shout?.body).toBe("Hi")
      const asked = emulator.log().length
      expect(yield* tagOf(groups.updateDescription({ ...group, description: "x".repeat(1001) }))).toBe("InvalidRequest")
      expect(emulator.log().length).toBe(asked)
      expect(yield* failure(groups.updateDescription({ ...group, description: "" }))).toMatchObject({
        _tag: "InvalidRequest",
        code: "29"
      })
    })
  )

  scenario("of a user are their own", (groups, emulator) =>
    Effect.gen(function* () {
      yield* groups.updateNotificationPreference({ ...group, type: 1, notificationsEnabled: false })
      expect(emulator.world.groups.get("9000003")?.notificationPreferences).toEqual(new Map([["156/1", false]]))
    })
  )
})

describe("groups of a user", () => {
  scenario("are those that can be managed, those that are asked to join, those that may be seen", (groups, emulator) =>
    Effect.gen(function* () {
      emulator.seed.groups.add({ id: 7, displayName: "Seven", owner: 1, joinRequests: [156], shout: "S" })
      emulator.seed.groups.add({ id: 8, locked: true, owner: 1 })
      expect(yield* groups.getAllManageable).toEqual([{ id: "9000003", name: "Default group" }])
      const pending = yield* groups.getAllMyPendingRequests
      expect(pending.map(({ id, shout }) => [id, shout?.body])).toEqual([["7", "S"]])
      expect(yield* groups.batchGetPolicies({ groupIds: [7, 8n, "9000003"] })).toEqual([
        { canViewGroup: true, groupId: "7" },
        { canViewGroup: false, groupId: "8" },
        { canViewGroup: true, groupId: "9000003" }
      ])
      expect(yield* groups.batchGetPolicies({ groupIds: [] })).toEqual([])
    })
  )

  scenario("can be looked at in the emulator", (_, emulator) =>
    Effect.sync(() => {
      const group = emulator.views.groups.find(9000003)
      expect([...(group?.members.keys() ?? [])]).toEqual(["156", "157", "158", "159"])
      expect(group?.roles).toHaveLength(5)
    })
  )
})
