/**
 * What lists give goes whole into what reads, replaces and deletes it, whatever else there is in it. An update sets all
 * fields that it is given, so that of an item it takes the ids: what is read-only in the rest is refused by name.
 */
import { expect } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { Experimental } from "effect-open-cloud"
import { Ads } from "effect-open-cloud/Ads"
import { CreatorStore } from "effect-open-cloud/CreatorStore"
import { DataStores } from "effect-open-cloud/DataStores"
import { DataStoresV1 } from "effect-open-cloud/DataStoresV1"
import { GameEvents } from "effect-open-cloud/GameEvents"
import { Groups } from "effect-open-cloud/Groups"
import { MemoryStores } from "effect-open-cloud/MemoryStores"
import { Monetization } from "effect-open-cloud/Monetization"
import { OrderedDataStores } from "effect-open-cloud/OrderedDataStores"
import { OrderedDataStoresV1 } from "effect-open-cloud/OrderedDataStoresV1"
import { Places } from "effect-open-cloud/Places"
import { Secrets } from "effect-open-cloud/Secrets"
import { UserRestrictions } from "effect-open-cloud/UserRestrictions"
import { beginning, failure, scenarios, tagOf } from "./scenario.ts"

const where = { universeId: 9000001 }
const first = <A, E, R>(items: Stream.Stream<A, E, R>) =>
  Effect.flatMap(Stream.runCollect(Stream.take(items, 1)), ([item]) =>
    item === undefined ? Effect.die(new Error("the list is empty")) : Effect.succeed(item)
  )

scenarios(DataStores, DataStores.layer)("an entry of a data store", (stores) =>
  Effect.gen(function* () {
    yield* stores.createEntry({ ...where, dataStoreId: "S", scope: "s", entryId: "a/b%41", value: 1 })
    const store = { ...where, ...(yield* first(stores.list(where))) }
    const entry = { ...store, ...(yield* first(stores.listEntries({ ...store, allScopes: true }))) }
    expect(yield* stores.getEntry(entry)).toMatchObject({ value: 1 })
    expect(yield* stores.updateEntry({ ...entry, value: 2 })).toMatchObject({ value: 2 })
    expect(yield* stores.incrementEntry({ ...entry, amount: 2 })).toMatchObject({ value: 4 })
    const revision = { ...entry, ...(yield* first(stores.listEntryRevisions(entry))) }
    expect((yield* stores.getEntry(revision)).value).toBe(4)
    yield* stores.deleteEntry(entry)
    expect(yield* tagOf(stores.getEntry(entry))).toBe("NotFound")
    yield* stores.deleteStore(store)
  })
)

scenarios(DataStoresV1, DataStoresV1.layer)("an entry of a data store, by the older interface", (stores) =>
  Effect.gen(function* () {
    yield* stores.upsertEntry({
      ...where,
      dataStoreId: "S",
      scope: "s",
      entryId: "a/b",
      value: 1,
      users: [],
      attributes: {}
    })
    const store = { ...where, ...(yield* first(stores.list(where))) }
    const entry = { ...store, ...(yield* first(stores.listEntries({ ...store, allScopes: true }))) }
    expect((yield* stores.getEntry(entry)).value).toBe(1)
    const version = { ...entry, ...(yield* first(stores.listEntryVersions(entry))) }
    expect((yield* stores.getEntryVersion(version)).value).toBe(1)
    yield* stores.upsertEntry({ ...version, value: 2, matchVersion: version.versionId })
    yield* stores.deleteEntry(entry)
  })
)

const orderedEntry = (stores: OrderedDataStores["Service"]) =>
  Effect.gen(function* () {
    const store = { ...where, orderedDataStoreId: "S", scope: "s" }
    yield* stores.createEntry({ ...store, entryId: "a", value: 1 })
    const entry = { ...store, ...(yield* first(stores.listEntries(store))) }
    expect(yield* stores.getEntry(entry)).toEqual(yield* first(stores.listEntries(store)))
    yield* stores.updateEntry({ ...entry, value: 2 })
    yield* stores.incrementEntry({ ...entry, amount: 2 })
    yield* stores.deleteEntry(entry)
  })
scenarios(OrderedDataStores, OrderedDataStores.layer)("an entry of an ordered data store", orderedEntry)
scenarios(OrderedDataStoresV1, OrderedDataStoresV1.layer)(
  "an entry of an ordered data store, by the older interface",
  (stores) =>
    Effect.gen(function* () {
      const store = { ...where, orderedDataStoreId: "S", scope: "s" }
      yield* stores.createEntry({ ...store, entryId: "a", value: 1 })
      const entry = { ...store, ...(yield* first(stores.listEntries(store))) }
      yield* stores.updateEntry({ ...entry, value: 2 })
      yield* stores.deleteEntry(entry)
    })
)

scenarios(MemoryStores, MemoryStores.layer)("an item of a sorted map", (memory) =>
  Effect.gen(function* () {
    const map = { ...where, sortedMapId: "M" }
    yield* memory.createSortedMapItem({ ...map, itemId: "i", value: 1, ttl: "1 hour", sortKey: 3 })
    const item = { ...map, ...(yield* first(memory.listSortedMapItems(map))) }
    expect(yield* memory.getSortedMapItem(item)).toMatchObject({ value: 1, sortKey: 3 })
    expect(yield* memory.updateSortedMapItem({ ...item, value: 2 })).toMatchObject({ value: 2, sortKey: 3 })
    yield* memory.deleteSortedMapItem(item)
  })
)

scenarios(Secrets, Secrets.layer)("a secret", (secrets) =>
  Effect.gen(function* () {
    yield* secrets.create({ ...where, secretId: "k", secret: "s", domain: "*" })
    const secret = { ...where, ...(yield* first(secrets.list(where))) }
    expect(yield* secrets.update({ ...secret, secret: Redacted.make("n") })).toMatchObject({ domain: "*" })
    yield* secrets.delete(secret)
  })
)

scenarios(Monetization, Monetization.layer)("what is sold", (monetization) =>
  Effect.gen(function* () {
    const product = { ...where, ...(yield* first(monetization.listDeveloperProducts(where))) }
    const { developerProductId } = product
    expect(yield* failure(monetization.updateDeveloperProduct({ ...product, name: "New" }))).toMatchObject({
      _tag: "InvalidRequest",
      outcome: "not-sent",
      at: "iconImageAssetId"
    })
    yield* monetization.updateDeveloperProduct({ ...where, developerProductId, name: "New" })
    expect(yield* monetization.getDeveloperProduct(product)).toMatchObject({
      name: "New",
      description: product.description
    })
    const pass = { ...where, ...(yield* first(monetization.listGamePasses(where))) }
    yield* monetization.updateGamePass({ ...where, gamePassId: pass.gamePassId, name: "New" })
    expect(yield* monetization.getGamePass(pass)).toMatchObject({ name: "New" })
  })
)

scenarios(Ads, Ads.layer)("a campaign", (ads) =>
  Effect.gen(function* () {
    const account = yield* first(ads.listBillingAccounts({}))
    expect((yield* ads.getBillingAccount(account)).id).toBe(account.id)
    const campaign = yield* first(ads.listCampaigns({}))
    expect((yield* ads.getCampaign(campaign)).id).toBe(campaign.id)
    expect(yield* ads.updateCampaign({ campaignId: campaign.campaignId, name: "New" })).toMatchObject({ name: "New" })
    yield* ads.cancelCampaign(campaign)
  })
)

scenarios(GameEvents, GameEvents.layer)("an event", (events) =>
  Effect.gen(function* () {
    yield* events.create({
      ...where,
      title: "Fest",
      subtitle: "All day",
      startTime: beginning + 86_400_000,
      endTime: beginning + 2 * 86_400_000,
      categories: [{ category: "festival", rank: 1 }]
    })
    const event = { ...where, ...(yield* first(events.list(where))) }
    expect((yield* events.get(event)).id).toBe(event.id)
    yield* events.update({ eventId: event.eventId, title: "New" })
    yield* events.delete(event)
  })
)

scenarios(Groups, Groups.layer)("a group's roles, members and requests", (groups) =>
  Effect.gen(function* () {
    const group = { groupId: 9000003 }
    const role = yield* first(groups.listRoles(group))
    expect((yield* groups.getRole(role)).id).toBe(role.id)
    yield* groups.acceptJoinRequest(yield* first(groups.listJoinRequests(group)))
    yield* groups.declineJoinRequest(yield* first(groups.listJoinRequests(group)))
    const member = yield* first(groups.listMemberships({ ...group, roleId: 9000032 }))
    expect((yield* groups.updateMembership({ ...member, roleId: 9000031 })).userId).toBe(member.userId)
  })
)

scenarios(CreatorStore, CreatorStore.layer)("an asset of the Creator Store", (shop) =>
  Effect.gen(function* () {
    const found = yield* first(shop.listAssets({ searchCategoryType: "Model", query: "castle" }))
    const { assetType = "" } = found
    yield* shop.createSave({ ...found, assetType })
    const save = yield* first(shop.listSaves({ assetType: "Model" }))
    expect((yield* shop.getAsset(save)).assetId).toBe(found.assetId)
    expect((yield* shop.getProduct({ ...save, assetType })).assetId).toBe(found.assetId)
    yield* shop.deleteSave({ ...save, assetType })
  })
)

scenarios(UserRestrictions, UserRestrictions.layer)("a restriction", (restrictions) =>
  Effect.gen(function* () {
    yield* restrictions.ban({ ...where, userId: 157, duration: "1 day" })
    const restriction = { ...where, ...(yield* first(restrictions.list(where))) }
    expect((yield* restrictions.get(restriction)).userId).toBe("157")
    const log = { ...where, ...(yield* first(restrictions.listLogs(where))) }
    expect((yield* restrictions.get(log)).userId).toBe("157")
    expect((yield* restrictions.unban(restriction)).gameJoinRestriction?.active).toBe(false)
  })
)

scenarios(Places, Places.layer)("a place's version", (places) =>
  Effect.gen(function* () {
    const { versionNumber } = yield* first(places.listVersionHistory({ placeId: 9000002 }))
    const noted = yield* places.updateVersionNotes({ placeId: 9000002, versionNumber, title: "This one" })
    expect(noted).toMatchObject({ title: "This one" })
  }).pipe(Effect.provide(Experimental.accept))
)
