/** The service of users against the emulator. */
import { describe, expect } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { Credentials } from "effect-open-cloud"
import { Faults } from "effect-open-cloud/emulator"
import { type InventoryFilter, type InventoryItem, Users } from "effect-open-cloud/Users"
import { applied, asked, failure, scenarios, tagOf } from "./scenario.ts"

const scenario = scenarios(Users, Users.layer)

const user = { userId: 156 }
const universe = { universeId: 9000001 }

describe("a profile", () => {
  scenario("is read, with what the scopes allow", (users, emulator) =>
    Effect.gen(function* () {
      const whole = yield* users.get(user)
      expect(whole).toMatchObject({
        id: "156",
        name: "builder",
        displayName: "Builder",
        premium: true,
        idVerified: true
      })
      expect(whole.socialNetworkProfiles?.visibility).toBe("EVERYONE")
      emulator.seed.apiKeys.add({ key: "bare", scopes: [] })
      const bare = yield* Credentials.with(users.get(user), Credentials.apiKey("bare"))
      expect(bare).not.toHaveProperty("idVerified")
      expect(bare).not.toHaveProperty("socialNetworkProfiles")
      expect(yield* tagOf(users.get({ userId: 404 }))).toBe("NotFound")
    })
  )
})

const idOf = (item: InventoryItem): string => {
  switch (item._tag) {
    case "Asset":
      return item.assetId
    case "Badge":
      return item.badgeId
    case "GamePass":
      return item.gamePassId
    case "PrivateServer":
      return item.privateServerId
    case "Other":
      return "?"
  }
}

describe("an inventory", () => {
  scenario("is listed whole, each item by its kind", (users) =>
    Effect.gen(function* () {
      const items = yield* Stream.runCollect(users.listInventoryItems({ ...user, pageSize: 2 }))
      expect(items.map(({ _tag }) => _tag)).toEqual([
        ...Array.from({ length: 5 }, () => "Asset"),
        "Badge",
        "Badge",
        "GamePass",
        "PrivateServer"
      ])
      expect(new Set(items.map(({ path }) => path)).size).toBe(9)
      expect(items[2]).toMatchObject({
        _tag: "Asset",
        assetId: "9100003",
        assetType: "Face",
        collectible: { serialNumber: "42", instanceState: "AVAILABLE" }
      })
      expect(items[0]).not.toHaveProperty("collectible")
      expect(items[5]?.addTime).toEqual(DateTime.makeUnsafe("2020-01-01T00:00:00Z"))
      expect(items[7]).not.toHaveProperty("addTime")
    })
  )

  scenario("names types as other services do, in and out, and those that are new as they come", (users, emulator) =>
    Effect.gen(function* () {
      const types = [
        ["Hat", "HAT"],
        ["TShirt", "CLASSIC_TSHIRT"],
        ["Shirt", "CLASSIC_SHIRT"],
        ["Pants", "CLASSIC_PANTS"],
        ["Head", "CLASSIC_HEAD"],
        ["DynamicHead", "DYNAMIC_HEAD"],
        ["TShirtAccessory", "TSHIRT_ACCESSORY"],
        ["DressSkirtAccessory", "DRESS_SKIRT_ACCESSORY"],
        ["CreatedPlace", "CREATED_PLACE"],
        ["NEW_2D_THING", "NEW_2D_THING"]
      ] as const
      const inventory = types.map(([, type], index) => ({ asset: index + 1, type }))
      emulator.seed.users.add({ id: 777, inventory })
      const found = (assetTypes: InventoryFilter["assetTypes"]) =>
        Effect.map(Stream.runCollect(users.listInventoryItems({ userId: 777, assetTypes })), (items) =>
          items.map((item) => item._tag === "Asset" && item.assetType)
        )
      expect(yield* found("all")).toEqual(types.map(([word]) => word))
      for (const [word] of types) expect(yield* found([word])).toEqual([word])
    })
  )

  const filters: ReadonlyArray<
    readonly [name: string, filter: InventoryFilter, ids: ReadonlyArray<number>, sent: string]
  > = [
    ["all assets", { assetTypes: "all" }, [9100001, 9100002, 9100003, 9100004, 9000002], "inventoryItemAssetTypes=*"],
    ["some types", { assetTypes: ["Hat", "Face"] }, [9100001, 9100003], "inventoryItemAssetTypes=HAT,FACE"],
    [
      "collectibles",
      { assetTypes: "all", onlyCollectibles: true },
      [9100003],
      "onlyCollectibles=true;inventoryItemAssetTypes=*"
    ],
    ["badges", { badges: true, gamePasses: false }, [9200001, 9200002], "badges=true"],
    [
      "several kinds",
      { assetTypes: ["Hat"], gamePasses: true, privateServers: true },
      [9100001, 9300001, 9400001],
      "inventoryItemAssetTypes=HAT;gamePasses=true;privateServers=true"
    ],
    [
      "ids",
      { assetIds: [9100001n, "9100004", 1], badgeIds: [9200002] },
      [9100001, 9100004, 9200002],
      "assetIds=9100001,9100004,1;badgeIds=9200002"
    ],
    [
      "ids of all kinds",
      { gamePassIds: [9300001], privateServerIds: [9400001] },
      [9300001, 9400001],
      "gamePassIds=9300001;privateServerIds=9400001"
    ]
  ]
  for (const [name, filter, ids, sent] of filters) {
    scenario(`is filtered by ${name}`, (users, emulator) =>
      Effect.gen(function* () {
        const items = yield* Stream.runCollect(users.listInventoryItems({ ...user, ...filter }))
        expect(items.map(idOf)).toEqual(ids.map(String))
        expect(emulator.log().map(({ input }) => input.filter)).toEqual([sent])
      })
    )
  }

  for (const [name, filter] of Object.entries({
    "of no ids": { assetIds: [], badgeIds: [] },
    "of no types": { assetTypes: [] },
    "of no kinds": { badges: false, privateServers: false }
  } as const satisfies Record<string, InventoryFilter>)) {
    scenario(`${name} is empty, and nobody is asked`, (users, emulator) =>
      Effect.gen(function* () {
        expect(yield* Stream.runCollect(users.listInventoryItems({ ...user, ...filter }))).toEqual([])
        expect(emulator.log()).toEqual([])
      })
    )
  }

  for (const [name, filter] of Object.entries({
    "by kind and by id": { badges: true, assetIds: [1] } as unknown as InventoryFilter,
    "by collectibles alone": { onlyCollectibles: true },
    "by a type that would be more filter": { assetTypes: ["Hat;badges=true"] },
    "by an id that would be more filter": { assetIds: ["1;badges=true"] },
    "by an id beyond 2^53": { assetIds: [2 ** 60] }
  } as Record<string, InventoryFilter>)) {
    scenario(`${name} is refused before sending`, (users, emulator) =>
      Effect.gen(function* () {
        expect(yield* failure(Stream.runCollect(users.listInventoryItems({ ...user, ...filter })))).toMatchObject({
          _tag: "InvalidRequest",
          outcome: "not-sent"
        })
        expect(emulator.log()).toEqual([])
      })
    )
  }

  scenario("that is private is the user's own, with the scope", (users, emulator) =>
    Effect.gen(function* () {
      emulator.seed.users.add({ id: 7, inventoryPublic: false, inventory: [{ badge: 1 }] })
      emulator.seed.apiKeys.add({ key: "own", owner: "users/7", scopes: ["user.inventory-item:read"] })
      const inventory = Stream.runCollect(users.listInventoryItems({ userId: 7 }))
      expect(yield* tagOf(inventory)).toBe("PermissionDenied")
      expect((yield* Credentials.with(inventory, Credentials.apiKey("own"))).map(idOf)).toEqual(["1"])
    })
  )

  // The seed sent the cursor under a wrong name, and its asynchronous copy ignored the limit.
  scenario("of many items is read to its end, each item once, or up to a limit (defects 6 and 15)", (users, emulator) =>
    Effect.gen(function* () {
      const inventory = Array.from({ length: 250 }, (_, index) => ({ asset: index + 1 }))
      emulator.seed.users.add({ id: 7, inventory })
      const items = yield* Stream.runCollect(users.listInventoryItems({ userId: 7 }))
      expect(items.map(idOf)).toEqual(inventory.map(({ asset }) => String(asset)))
      expect(emulator.log().length).toBe(3)
      const some = yield* Stream.runCollect(users.listInventoryItems({ userId: 7, limit: 101 }))
      expect(some.length).toBe(101)
      expect(emulator.log().length).toBe(5)
    })
  )

  scenario("survives what a network does", (users, emulator) =>
    Effect.gen(function* () {
      for (const fault of [Faults.rateLimited(), Faults.htmlPage(), Faults.resetBefore]) {
        emulator.faults.add({ fault, operation: "users.listInventoryItems" })
      }
      expect(yield* Stream.runCount(users.listInventoryItems(user))).toBe(9)
    })
  )
})

describe("a thumbnail", () => {
  const rendered = { dialect: { "users.thumbnailAtOnce": "pending" } } as const

  scenario(
    "is waited for, and there at once the second time",
    (users, emulator) =>
      Effect.gen(function* () {
        const uri = yield* users.getThumbnail({ ...user, size: 150, format: "JPEG", shape: "SQUARE" })
        expect(uri).toMatch(/^https:\/\/.*\/156\/150\/150\/AvatarHeadshot\/Jpeg\/Square$/)
        expect(asked(emulator)).toContain("users.getThumbnailOperation")
        const before = emulator.log().length
        expect(yield* users.getThumbnail({ ...user, size: 150, format: "JPEG", shape: "SQUARE" })).toBe(uri)
        expect(emulator.log().length).toBe(before + 1)
      }),
    rendered
  )

  scenario("is there with the first answer, as Roblox usually answers", (users, emulator) =>
    Effect.gen(function* () {
      expect(yield* users.getThumbnail(user)).toContain("/156/420/420/AvatarHeadshot/Png/Circular")
      expect(asked(emulator)).toEqual(["users.generateThumbnail"])
    })
  )

  scenario(
    "is followed with a handle",
    (users) =>
      Effect.gen(function* () {
        const started = yield* users.generateThumbnail(user)
        expect((yield* started.status)._tag).toBe("Pending")
        const operationId = started.answer.path?.split("/").at(-1) ?? ""
        expect(yield* users.getThumbnailOperation({ ...user, operationId })).toMatchObject({ done: false })
        expect((yield* started.await()).imageUri).toContain("/156/420/420/AvatarHeadshot/Png/Circular")
      }),
    rendered
  )

  // The seed had no way to tell, and asked again without a pause.
  scenario("that cannot be made says why, and is asked for with pauses (defects 3 and 4)", (users, emulator) =>
    Effect.gen(function* () {
      emulator.seed.users.add({ id: 7, thumbnailError: "The avatar is under review." })
      expect(yield* failure(users.getThumbnail({ userId: 7 }))).toMatchObject({
        _tag: "OperationFailed",
        serverMessage: "The avatar is under review."
      })
      const times = emulator.log().map(({ time }) => time)
      expect(times.slice(1).every((time, index) => time - (times[index] ?? time) >= 100)).toBe(true)
    })
  )

  scenario("of another size is refused before sending", (users, emulator) =>
    Effect.gen(function* () {
      for (const call of [users.getThumbnail, users.generateThumbnail]) {
        const bad: Effect.Effect<unknown, unknown> = call({ ...user, size: 49 as 48 })
        expect(yield* failure(bad)).toMatchObject({ _tag: "InvalidRequest", at: "size", outcome: "not-sent" })
      }
      expect(emulator.log()).toEqual([])
    })
  )
})

describe("a notification", () => {
  const notification = { ...user, ...universe, messageId: "5dd7024b-68e3-ac4d-8232-4217f86ca244" }

  scenario("carries parameters by their types", (users, emulator) =>
    Effect.gen(function* () {
      const sent = yield* users.sendNotification({
        ...notification,
        parameters: { pet: "Rex", points: 12, coins: 2n ** 62n },
        launchData: "arena",
        analyticsCategory: "Pets"
      })
      expect(sent.id).toMatch(/^[0-9a-f-]{36}$/)
      expect(emulator.world.users.get("156")?.notifications).toEqual([
        {
          id: sent.id,
          universeId: "9000001",
          time: expect.any(Number),
          payload: {
            type: "MOMENT",
            messageId: notification.messageId,
            parameters: {
              pet: { stringValue: "Rex" },
              points: { int64Value: "12" },
              coins: { int64Value: "4611686018427387904" }
            },
            joinExperience: { launchData: "arena" },
            analyticsData: { category: "Pets" }
          }
        }
      ])
    })
  )

  scenario("is one a day from an experience to a user", (users, emulator) =>
    Effect.gen(function* () {
      emulator.seed.universes.add({ id: 5 })
      yield* users.sendNotification(notification)
      yield* users.sendNotification({ ...notification, userId: 157 })
      yield* users.sendNotification({ ...notification, universeId: 5 })
      expect(yield* tagOf(users.sendNotification(notification))).toBe("QuotaExhausted")
      expect(emulator.log().length).toBe(3)
      yield* TestClock.adjust("1 day")
      yield* users.sendNotification(notification)
      expect(emulator.world.users.get("156")?.notifications.length).toBe(3)
    })
  )

  scenario("is not sent again when its fate is unknown", (users, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ fault: Faults.resetAfter, operation: "users.sendNotification" })
      expect(yield* failure(users.sendNotification(notification))).toMatchObject({ outcome: "unknown" })
      expect(applied(emulator, "users.sendNotification")).toBe(1)
      expect(emulator.log().length).toBe(1)
    })
  )

  for (const [name, bad] of Object.entries({
    "without a message": { messageId: "" },
    "with a fraction": { parameters: { points: 1.5 } },
    "with a number beyond 2^53": { parameters: { points: 2 ** 53 } },
    "with more than 64 bits": { parameters: { points: 2n ** 63n } },
    "with a flag": { parameters: { won: true as unknown as string } },
    "from no universe": { universeId: "universes/1" }
  })) {
    scenario(`${name} is refused before sending`, (users, emulator) =>
      Effect.gen(function* () {
        expect(yield* failure(users.sendNotification({ ...notification, ...bad }))).toMatchObject({
          _tag: "InvalidRequest",
          outcome: "not-sent"
        })
        expect(emulator.log()).toEqual([])
      })
    )
  }
})

describe("followed universes", () => {
  scenario("are listed, added and taken away", (users, emulator) =>
    Effect.gen(function* () {
      emulator.seed.universes.add({ id: 5 })
      const other = { ...user, universeId: 5 }
      expect(yield* users.getUniverseFollowStatus(other)).toEqual({
        universeId: "5",
        userId: "156",
        canFollow: true,
        isFollowing: false,
        followingCount: 1,
        followingLimit: 200
      })
      expect(yield* users.followUniverse(other)).toEqual({ universeId: "5", userId: "156" })
      expect((yield* users.getUniverseFollowStatus(other)).isFollowing).toBe(true)
      const followed = yield* users.getAllFollowedUniverses(user)
      expect(followed.map(({ universeId }) => universeId).sort()).toEqual(["5", "9000001"])
      expect(followed.every(({ followTime }) => DateTime.isDateTime(followTime))).toBe(true)
      yield* users.unfollowUniverse(other)
      expect((yield* users.getAllFollowedUniverses(user)).length).toBe(1)
    })
  )

  scenario("are for the user's own credential", (users) =>
    Effect.gen(function* () {
      expect(yield* failure(users.getAllFollowedUniverses({ userId: 157 }))).toMatchObject({
        _tag: "PermissionDenied",
        scopes: ["legacy-universe.following:read"]
      })
    })
  )

  scenario("have an end", (users, emulator) =>
    Effect.gen(function* () {
      const followings = Array.from({ length: 200 }, (_, index) => index + 1)
      emulator.seed.users.add({ id: 156, followings })
      expect(yield* tagOf(users.followUniverse({ ...user, ...universe }))).toBe("InvalidRequest")
    })
  )
})
