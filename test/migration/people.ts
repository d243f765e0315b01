import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { all, groupId, type Methods, type Ported, universeId, userId } from "./tools.ts"

const accepted: Ported = [
  ({ groups }) =>
    Effect.gen(function* () {
      yield* groups.acceptJoinRequest({ groupId, userId: 160 })
      const member = yield* groups.findMembership({ groupId, userId: 160 })
      return [Option.isSome(member), (yield* all(groups.listJoinRequests({ groupId }))).length]
    }),
  [true, 1]
]
const declined: Ported = [
  ({ groups }) =>
    Effect.gen(function* () {
      yield* groups.declineJoinRequest({ groupId, userId: 160 })
      const member = yield* groups.findMembership({ groupId, userId: 160 })
      return [Option.isSome(member), (yield* all(groups.listJoinRequests({ groupId }))).length]
    }),
  [false, 1]
]
const ranked: Ported = [
  ({ groups }) =>
    Effect.gen(function* () {
      yield* groups.updateMembership({ groupId, userId: 159, roleId: 9000032 })
      const member = yield* groups.findMembership({ groupId, userId: 159 })
      return Option.getOrUndefined(member)?.roleIds
    }),
  ["9000032"]
]
const role: Ported = [
  ({ groups }) =>
    Effect.map(groups.getRole({ groupId, roleId: 9000032 }), ({ displayName, rank }) => [displayName, rank]),
  ["Tester", 10]
]

export const people: Methods = {
  "Group.fetch_info": [({ groups }) => Effect.map(groups.get({ groupId }), (it) => it.displayName), "Default group"],
  "Group.fetch_member": [
    ({ groups }) =>
      Effect.gen(function* () {
        const member = yield* groups.findMembership({ groupId, userId: 157 })
        const nobody = yield* groups.findMembership({ groupId, userId: 1 })
        return [Option.getOrUndefined(member)?.userId, Option.isNone(nobody)]
      }),
    ["157", true]
  ],
  "Group.update_member": ranked,
  "Group.fetch_role": role,
  "Group.list_members": [
    ({ groups }) =>
      Effect.gen(function* () {
        const everybody = yield* all(groups.listMemberships({ groupId }))
        const testers = yield* all(groups.listMemberships({ groupId, roleId: 9000032 }))
        return [everybody.length > 3, testers.map((it) => it.userId)]
      }),
    [true, ["158"]]
  ],
  "Group.list_roles": [
    ({ groups }) =>
      Effect.map(all(groups.listRoles({ groupId })), (roles) => roles.map(({ displayName }) => displayName)),
    ["Guest", "Member", "Tester", "Moderator", "Owner"]
  ],
  "Group.list_join_requests": [
    ({ groups }) => Effect.map(all(groups.listJoinRequests({ groupId })), (them) => them.map((it) => it.userId)),
    ["160", "161"]
  ],
  "Group.accept_join_request": accepted,
  "Group.decline_join_request": declined,
  "Group.list_audit_logs": [
    ({ groups }) =>
      Effect.gen(function* () {
        yield* groups.updateShout({ groupId, message: "Hi" })
        const [first] = yield* all(groups.listAuditLog({ groupId, actionType: "PostStatus" }))
        return [first?.actionType, first?.actor?.user?.userId]
      }),
    ["PostStatus", "156"]
  ],
  "GroupMember.fetch_role": role,
  "GroupMember.update": ranked,
  "GroupJoinRequest.accept": accepted,
  "GroupJoinRequest.decline": declined,
  "User.fetch_info": [
    ({ users }) => Effect.map(users.get({ userId }), (it) => [it.name, it.displayName]),
    ["builder", "Builder"]
  ],
  "User.generate_headshot": [
    // Theirs is square unless `is_circular` is given.
    ({ users, emulator }) =>
      Effect.gen(function* () {
        const address = yield* users.getThumbnail({ userId, size: 420, format: "PNG", shape: "SQUARE" })
        return [URL.canParse(address), emulator.log()[0]?.path.includes("shape=SQUARE")]
      }),
    [true, true]
  ],
  "User.fetch_managing_groups": [
    ({ groups }) => Effect.map(groups.getAllManageable, (them) => them.map((it) => String(it.id))),
    ["9000003"]
  ],
  "User.list_groups": [
    ({ groups }) =>
      Effect.map(all(groups.listUserMemberships({ userId: 157 })), (them) => them.map((it) => it.groupId)),
    ["9000003"]
  ],
  "User.list_inventory": [
    ({ users }) =>
      Effect.gen(function* () {
        const everything = yield* all(users.listInventoryItems({ userId }))
        const hats = yield* all(users.listInventoryItems({ userId, assetTypes: ["Hat"] }))
        const badges = yield* all(users.listInventoryItems({ userId, badgeIds: [9200001] }))
        return [
          [...new Set(everything.map(({ _tag }) => _tag))].sort(),
          hats.map((it) => it._tag === "Asset" && it.assetId),
          badges.length
        ]
      }),
    [["Asset", "Badge", "GamePass", "PrivateServer"], ["9100001"], 1]
  ],
  "User.fetch_experience_followings": [
    ({ users }) => Effect.map(users.getAllFollowedUniverses({ userId }), (them) => them.map((it) => it.universeId)),
    ["9000001"]
  ],
  "User.fetch_experience_following_status": [
    ({ users }) => Effect.map(users.getUniverseFollowStatus({ userId, universeId }), ({ isFollowing }) => isFollowing),
    true
  ],
  "User.follow_experience": [
    ({ users }) =>
      Effect.gen(function* () {
        yield* users.unfollowUniverse({ userId, universeId })
        yield* users.followUniverse({ userId, universeId })
        return (yield* users.getUniverseFollowStatus({ userId, universeId })).isFollowing
      }),
    true
  ],
  "User.unfollow_experience": [
    ({ users }) =>
      Effect.gen(function* () {
        yield* users.unfollowUniverse({ userId, universeId })
        return (yield* users.getUniverseFollowStatus({ userId, universeId })).isFollowing
      }),
    false
  ],
  "User.list_asset_quotas": [
    ({ assets }) =>
      Effect.map(all(assets.listQuotas({ userId, quotaType: "RateLimitUpload", assetType: "Audio" })), (them) =>
        them.map(({ quotaType }) => quotaType)
      ),
    ["RateLimitUpload"]
  ]
}
