/** Ids as the live service spells them: in paths, alone, and not at all. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Assets } from "effect-open-cloud/Assets"
import { Badges } from "effect-open-cloud/Badges"
import { Groups } from "effect-open-cloud/Groups"
import { Localization } from "effect-open-cloud/Localization"
import { LuauExecution } from "effect-open-cloud/LuauExecution"
import { UserRestrictions } from "effect-open-cloud/UserRestrictions"
import { idIn, idOf } from "../../src/services/internal/Paths.ts"
import { failure } from "../services/scenario.ts"
import { wire } from "./scripted.ts"

const universe = { universeId: 9000001 }
const png = { content: new Uint8Array([137, 80, 78, 71]), contentType: "image/png" }

describe("C10: a change to a restriction", () => {
  const logs = wire(UserRestrictions, UserRestrictions.layer)
  const read = (service: UserRestrictions["Service"]) => Stream.runCollect(service.listLogs(universe))

  for (const [name, log, is] of [
    [
      "with ids alone",
      { user: "9000004", place: "9000002", moderator: { robloxUser: "9000003" } },
      { userId: "9000004", placeId: "9000002", moderator: { _tag: "User", userId: "9000003" } }
    ],
    [
      "with paths",
      { user: "users/9000004", place: "universes/9000001/places/9000002", moderator: { robloxUser: "users/9000003" } },
      { userId: "9000004", placeId: "9000002", moderator: { _tag: "User", userId: "9000003" } }
    ],
    [
      "of the whole universe",
      { user: "users/9000004", place: "", moderator: { robloxUser: "", gameServerScript: {} } },
      { userId: "9000004", moderator: { _tag: "GameServerScript" } }
    ],
    [
      "by somebody who cannot be read",
      { user: "users/9000004", place: null, moderator: { robloxUser: "users/" } },
      { userId: "9000004", moderator: { _tag: "Other" } }
    ]
  ] as const) {
    logs(name, [{ logs: [log], nextPageToken: "" }], (service) =>
      Effect.gen(function* () {
        const [read_] = yield* read(service)
        expect(read_).toMatchObject(is)
        expect(read_ !== undefined && "placeId" in read_).toBe("placeId" in is)
      })
    )
  }

  logs("F1: of nobody is refused", [{ logs: [{ user: "", place: "" }] }], (service) =>
    Effect.gen(function* () {
      expect(yield* failure(read(service))).toMatchObject({ _tag: "UnexpectedResponse" })
    })
  )

  logs("F1: is of the user that was asked about", [{ logs: [{ user: "", place: "" }] }], (service) =>
    Effect.gen(function* () {
      const [log] = yield* Stream.runCollect(service.listLogs({ ...universe, userId: 9000004 }))
      expect(log?.userId).toBe("9000004")
    })
  )
})

describe("F1: what is no id is never an empty text", () => {
  it("a reference is a path or an id alone", () => {
    for (const [reference, is] of [
      ["groups/1/roles/2", "2"],
      ["2", "2"],
      [" 2 ", "2"],
      ["", undefined],
      [" ", undefined],
      [undefined, undefined],
      ["groups/1/roles/", undefined],
      ["groups/1", undefined],
      ["roles", "roles"]
    ] as const) {
      expect(idOf(reference, "roles")).toBe(is)
    }
    expect(idIn("2", "roles")).toBeUndefined()
    expect(idIn("groups/1/roles/", "roles")).toBeUndefined()
  })

  const restrictions = wire(UserRestrictions, UserRestrictions.layer)
  for (const restriction of [
    { user: "9000004" },
    { user: "users/9000004" },
    { path: "universes/9000001/user-restrictions/9000004" },
    { path: "9000004", user: "" },
    {}
  ]) {
    restrictions(`a restriction with ${JSON.stringify(restriction)}`, [restriction], (service) =>
      Effect.gen(function* () {
        expect((yield* service.get({ ...universe, userId: 9000004 })).userId).toBe("9000004")
        expect((yield* service.ban({ ...universe, userId: 9000004 })).userId).toBe("9000004")
      })
    )
  }

  restrictions(
    "a restriction of nobody in a list is refused",
    [{ userRestrictions: [{ path: "universes/9000001" }] }],
    (service) =>
      Effect.gen(function* () {
        expect(yield* failure(Stream.runCollect(service.list(universe)))).toMatchObject({ _tag: "UnexpectedResponse" })
      })
  )

  const groups = wire(Groups, Groups.layer)
  for (const member of [
    { path: "groups/9000003/memberships/MTU3", user: "users/157", roles: ["groups/9000003/roles/9000032", ""] },
    { path: "groups/9000003/memberships/MTU3", user: "157", role: "9000032" },
    { path: "MTU3", user: "157", roles: ["9000032"] }
  ]) {
    groups(`a member with ${JSON.stringify(member)}`, [{ groupMemberships: [member] }], (service) =>
      Effect.gen(function* () {
        expect(yield* Stream.runCollect(service.listMemberships({ groupId: 9000003 }))).toMatchObject([
          { groupId: "9000003", userId: "157", membershipId: "MTU3", roleIds: ["9000032"] }
        ])
      })
    )
  }

  for (const member of [
    { path: "groups/9000003/memberships/MTU3" },
    { user: "users/157" },
    { path: "groups/9000003", user: "users/157" }
  ]) {
    groups(`a member with ${JSON.stringify(member)} is refused`, [{ groupMemberships: [member] }], (service) =>
      Effect.gen(function* () {
        expect(yield* failure(Stream.runCollect(service.listMemberships({ groupId: 9000003 })))).toMatchObject({
          _tag: "UnexpectedResponse"
        })
      })
    )
  }

  groups(
    "a member of an unknown group is refused",
    [{ groupMemberships: [{ path: "MTU3", user: "157" }] }],
    (service) =>
      Effect.gen(function* () {
        expect(yield* failure(Stream.runCollect(service.listUserMemberships({ userId: 157 })))).toMatchObject({
          _tag: "UnexpectedResponse"
        })
      })
  )

  for (const request of [{ user: "157" }, { path: "groups/9000003/join-requests/157" }, { path: "157", user: "" }]) {
    groups(`who asks to join as ${JSON.stringify(request)}`, [{ groupJoinRequests: [request] }], (service) =>
      Effect.gen(function* () {
        expect(yield* Stream.runCollect(service.listJoinRequests({ groupId: 9000003 }))).toMatchObject([
          { groupId: "9000003", userId: "157" }
        ])
      })
    )
  }

  wire(Badges, Badges.layer)("an image without an id", [{ statusCode: 200 }], (badges) =>
    Effect.gen(function* () {
      expect(yield* failure(badges.updateIcon({ badgeId: 1, icon: png }))).toMatchObject({ _tag: "UnexpectedResponse" })
    })
  )

  wire(Localization, Localization.layer)("a thumbnail without an id", [{}], (localization) =>
    Effect.gen(function* () {
      const upload = localization.uploadGameThumbnail({ universeId: 9000001, languageCode: "de", image: png })
      expect(yield* failure(upload)).toMatchObject({ _tag: "UnexpectedResponse" })
    })
  )

  wire(LuauExecution, LuauExecution.layer)(
    "a binary input without an address",
    [{ path: "universes/9000001/x/1" }],
    (luau, sent) =>
      Effect.gen(function* () {
        const upload = luau.uploadBinaryInput({ ...universe, content: new Uint8Array([1]) })
        expect(yield* failure(upload)).toMatchObject({ _tag: "UnexpectedResponse" })
        expect(sent.length).toBe(1)
      })
  )

  wire(Assets, Assets.layer)(
    "an asset that a permission was refused on",
    [{ successAssetIds: [1], errors: [{ code: "AssetNotFound" }] }],
    (assets) =>
      Effect.gen(function* () {
        const granted = yield* assets.grantPermissions({
          action: "Use",
          subject: { userId: 156 },
          assets: [{ assetId: 1 }, { assetId: 2 }]
        })
        expect(granted).toEqual({ granted: ["1"], failed: [] })
      })
  )
})

describe("C14: where a file is", () => {
  const answer = {
    location: "https://example.com/a",
    isArchived: false,
    isRecordable: true,
    assetMetadatas: [{ metadataType: 1, value: "2048" }]
  }
  wire(Assets, Assets.layer)("comes with what else is known of it", [answer], (assets, sent) =>
    Effect.gen(function* () {
      const known = { ...answer, sizeBytes: 2048, assetMetadatas: [{ metadataType: "1", value: "2048" }] }
      expect(yield* assets.getDeliveryLocation({ assetId: 9000301 })).toEqual(known)
      expect(yield* assets.getDeliveryLocation({ assetId: 9000301, versionNumber: 2 })).toEqual(known)
      expect(sent.map(({ path }) => path.replace("/asset-delivery-api/v1", ""))).toEqual([
        "/assetId/9000301",
        "/assetId/9000301/version/2"
      ])
    })
  )
})
