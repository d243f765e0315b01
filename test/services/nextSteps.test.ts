/** What a list gives is what the next call takes: every item goes into it as it is, and nothing is made up in between. */
import { describe, expect } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import { Experimental, OpenCloud } from "effect-open-cloud"
import { Assets } from "effect-open-cloud/Assets"
import { DataStores } from "effect-open-cloud/DataStores"
import { Groups } from "effect-open-cloud/Groups"
import { Instances } from "effect-open-cloud/Instances"
import { Monetization } from "effect-open-cloud/Monetization"
import { Places } from "effect-open-cloud/Places"
import { Universes } from "effect-open-cloud/Universes"
import { UserRestrictions } from "effect-open-cloud/UserRestrictions"
import { Users } from "effect-open-cloud/Users"
import { scenarios } from "./scenario.ts"

const universe = { universeId: 9000001 }
const first = <A, E, R>(items: Stream.Stream<A, E, R>) =>
  Effect.flatMap(Stream.runCollect(Stream.take(items, 1)), ([item]) =>
    item === undefined ? Effect.die(new Error("the list is empty")) : Effect.succeed(item)
  )

describe("an item of a list goes into the next call", () => {
  scenarios(Assets, Assets.layer)("of an asset's versions", (assets) =>
    Effect.gen(function* () {
      const version = yield* first(assets.listVersions({ assetId: 9100004 }))
      expect((yield* assets.getVersion(version)).versionNumber).toBe(version.versionNumber)
      const back = yield* assets.rollback(version)
      expect(Number(back.versionNumber)).toBeGreaterThan(Number(version.versionNumber))
    })
  )

  scenarios(Monetization, Monetization.layer)("of what is sold", (monetization) =>
    Effect.gen(function* () {
      const product = yield* first(monetization.listDeveloperProducts(universe))
      const price = (product.price ?? 0) + 1
      yield* monetization.updateDeveloperProduct({ ...universe, developerProductId: product.developerProductId, price })
      const address = { ...universe, developerProductId: product.developerProductId }
      expect((yield* monetization.getDeveloperProduct(address)).price).toBe(price)
      const pass = yield* first(monetization.listGamePasses(universe))
      yield* monetization.updateGamePass({ ...universe, gamePassId: pass.gamePassId, name: "Renamed" })
      expect((yield* monetization.getGamePass({ ...universe, ...pass })).name).toBe("Renamed")
    })
  )

  scenarios(Instances, Instances.layer)("of an instance's children", (instances) =>
    Effect.gen(function* () {
      const place = { ...universe, placeId: 9000002 }
      const service = yield* first(
        Stream.filter(instances.listChildren(place), ({ hasChildren }) => hasChildren === true)
      )
      const child = yield* first(instances.listChildren({ ...place, ...service }))
      expect(child).toMatchObject({ universeId: "9000001", placeId: "9000002", parentId: service.instanceId })
      expect(yield* instances.get({ ...place, ...child })).toEqual(child)
      const moved = { ...place, ...child, name: "Renamed", details: undefined }
      expect(yield* instances.update(moved)).toMatchObject({ instanceId: child.instanceId, name: "Renamed" })
    })
  )

  scenarios(Places, Places.layer)("of a place's versions", (places) =>
    Effect.gen(function* () {
      const { versionNumber } = yield* first(places.listVersionHistory({ placeId: 9000002 }))
      const noted = yield* places.updateVersionNotes({ placeId: 9000002, versionNumber, title: "This one" })
      expect(noted).toMatchObject({ versionNumber, title: "This one" })
    }).pipe(Effect.provide(Experimental.accept))
  )

  scenarios(Groups, Groups.layer)("of a group's members", (groups) =>
    Effect.gen(function* () {
      const member = yield* first(groups.listMemberships({ groupId: 9000003 }))
      const own = yield* first(groups.listUserMemberships(member))
      expect(own.userId).toBe(member.userId)
    })
  )

  scenarios(UserRestrictions, UserRestrictions.layer)("of restrictions", (restrictions) =>
    Effect.gen(function* () {
      yield* restrictions.ban({ ...universe, userId: 157, duration: "1 day" })
      const { userId } = yield* first(restrictions.list(universe))
      expect((yield* restrictions.unban({ ...universe, userId })).gameJoinRestriction?.active).toBe(false)
    })
  )

  scenarios(Groups, Groups.layer)("of a group's forum", (groups) =>
    Effect.gen(function* () {
      const category = yield* first(groups.listForumCategories({ groupId: 9000003 }))
      const post = yield* first(groups.listForumPosts(category))
      const comment = yield* first(groups.listForumComments(post))
      expect(comment).toMatchObject({ postId: post.postId, forumCategoryId: category.forumCategoryId })
    })
  )

  scenarios(DataStores, DataStores.layer)("of an entry's revisions", (dataStores) =>
    Effect.gen(function* () {
      const entry = { ...universe, dataStoreId: "Players", entryId: "156" }
      for (const value of [1, 2]) {
        yield* dataStores.upsertEntry({ ...entry, value, users: [], attributes: {} })
        yield* TestClock.adjust("1 hour")
      }
      const [, { revisionId } = yield* Effect.die(new Error("there is one revision"))] = yield* Stream.runCollect(
        dataStores.listEntryRevisions(entry)
      )
      expect((yield* dataStores.getEntry({ ...entry, revisionId })).value).toBe(1)
    })
  )
})

/** What several services do with one client. */
const across = scenarios(OpenCloud, Layer.effect(OpenCloud, OpenCloud))
const services = Layer.mergeAll(
  Assets.layer,
  Groups.layer,
  Monetization.layer,
  Places.layer,
  Universes.layer,
  Users.layer
)
const withServices = <A, E, R>(test: Effect.Effect<A, E, R>, client: OpenCloud["Service"]) =>
  Effect.provide(test, Layer.provide(services, Layer.succeed(OpenCloud, client)))

describe("what an answer names goes into another service's call", () => {
  across("a group's owner", (client) =>
    Effect.gen(function* () {
      const { ownerId } = yield* Effect.flatMap(Groups, (groups) => groups.get({ groupId: 9000003 }))
      if (ownerId === undefined) return yield* Effect.die(new Error("the group has no owner"))
      const owner = yield* Effect.flatMap(Users, (users) => users.get({ userId: ownerId }))
      expect(owner.id).toBe(ownerId)
    }).pipe((test) => withServices(test, client))
  )

  across("a universe's root place", (client) =>
    Effect.gen(function* () {
      const { id, rootPlaceId } = yield* Effect.flatMap(Universes, (universes) => universes.get(universe))
      if (rootPlaceId === undefined) return yield* Effect.die(new Error("the universe has no root place"))
      const place = yield* Effect.flatMap(Places, (places) => places.get({ universeId: id, placeId: rootPlaceId }))
      expect(place).toMatchObject({ id: rootPlaceId, universeId: id })
    }).pipe((test) => withServices(test, client))
  )

  across("a subscription's product and user", (client) =>
    Effect.gen(function* () {
      const monetization = yield* Monetization
      const address = { ...universe, subscriptionProductId: "EXP-1", userId: 156 }
      const subscription = yield* monetization.getSubscription(address)
      expect(subscription).toMatchObject({ universeId: "9000001", subscriptionProductId: "EXP-1", userId: "156" })
      expect(yield* monetization.getSubscription(subscription)).toEqual(subscription)
      const subscriber = yield* Effect.flatMap(Users, (users) => users.get(subscription))
      expect(subscriber.id).toBe(subscription.userId)
    }).pipe((test) => withServices(test, client))
  )

  across("an item of an inventory", (client) =>
    Effect.gen(function* () {
      const users = yield* Users
      const item = yield* first(users.listInventoryItems({ userId: 156, assetIds: [9100004] }))
      if (item._tag !== "Asset") return yield* Effect.die(new Error("the item is no asset"))
      const asset = yield* Effect.flatMap(Assets, (assets) => assets.get(item))
      expect(asset.assetId).toBe(item.assetId)
    }).pipe((test) => withServices(test, client))
  )
})
