/** The Creator Store against the emulator, through public entries only. */
import { describe, expect } from "@effect/vitest"
import * as BigDecimal from "effect/BigDecimal"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { CreatorStore, type SearchInput } from "effect-open-cloud/CreatorStore"
import { Faults } from "effect-open-cloud/emulator"
import { applied, asked, beginning, failure, scenarios, tagOf } from "./scenario.ts"

const scenario = scenarios(CreatorStore, CreatorStore.layer)

const gate = { assetType: "Model", assetId: 9000301 }
const wall = { assetType: "Model", assetId: "9000302" }
const unsold = { assetType: "Model", assetId: 9000305n }

const saved = (id: number) => ({ assetType: "Model", assetId: id })

describe("a product", () => {
  scenario("has an exact price, and a seller", (store, emulator) =>
    Effect.gen(function* () {
      const product = yield* store.getProduct(wall)
      expect(BigDecimal.format(product.basePrice!.quantity!)).toBe("4.99")
      expect(product).toMatchObject({ published: true, purchasable: true, userSeller: "156", modelAssetId: "9000302" })
      expect(emulator.log()[0]?.path).toBe("/cloud/v2/creator-store-products/CreatorMarketplaceAsset-Model-9000302")
    })
  )

  scenario("costs more than another only if it does (rblx-open-cloud: also if it costs the same)", (store) =>
    Effect.gen(function* () {
      const [a, b] = [yield* store.getProduct(wall), yield* store.getProduct(wall)]
      expect(BigDecimal.isGreaterThan(a.basePrice!.quantity!, b.basePrice!.quantity!)).toBe(false)
    })
  )

  scenario("is made of an asset, and changed field by field", (store, emulator) =>
    Effect.gen(function* () {
      const made = yield* store.createProduct({ ...unsold, basePrice: "3.10", published: true })
      expect(BigDecimal.format(made.basePrice!.quantity!)).toBe("3.1")
      const hidden = yield* store.updateProduct({ ...unsold, published: false })
      expect([hidden.published, BigDecimal.format(hidden.basePrice!.quantity!)]).toEqual([false, "3.1"])
      const dear = BigDecimal.fromStringUnsafe("49.123456789")
      const sold = yield* store.updateProduct({ ...unsold, basePrice: { currencyCode: "USD", quantity: dear } })
      expect(BigDecimal.equals(sold.basePrice!.quantity!, dear)).toBe(true)
      expect(emulator.log().map(({ path }) => path.split("?")[1])).toEqual([
        undefined,
        "updateMask=published",
        "updateMask=basePrice"
      ])
      expect(emulator.views.creatorStore.find(9000305)).toMatchObject({ product: { published: false } })
    })
  )

  scenario("that is not there is made where that is wished", (store) =>
    Effect.gen(function* () {
      expect(yield* tagOf(store.getProduct(unsold))).toBe("NotFound")
      expect(yield* tagOf(store.updateProduct({ ...unsold, basePrice: "4" }))).toBe("NotFound")
      const made = yield* store.upsertProduct({ ...unsold, basePrice: "4" })
      expect(made.published).toBe(false)
      expect(yield* tagOf(store.createProduct({ ...unsold, basePrice: "4" }))).toBe("Conflict")
      expect(yield* tagOf(store.createProduct({ assetType: "Model", assetId: 404 }))).toBe("NotFound")
    })
  )

  scenario("is made once, even if the answer is lost", (store, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "creatorStore.createProduct", times: 1, fault: Faults.resetAfter })
      const error = yield* failure(store.createProduct({ ...unsold, basePrice: "4" }))
      expect(error?._tag).toBe("Conflict")
      expect(applied(emulator, "creatorStore.createProduct")).toBe(1)
    })
  )

  scenario("is not asked what cannot be", (store, emulator) =>
    Effect.gen(function* () {
      const calls = [
        store.createProduct({ ...unsold, basePrice: "4.9999999999" }),
        store.createProduct({ ...unsold, basePrice: "-1" }),
        store.createProduct({ ...unsold, basePrice: BigDecimal.make(-1n, 0) }),
        store.createProduct({ ...unsold, basePrice: "free" }),
        store.createProduct({ ...unsold, basePrice: 4.99 as unknown as string }),
        store.createProduct({ ...unsold, basePrice: { currencyCode: "dollars", quantity: "1" } }),
        store.createProduct({ ...unsold, assetType: "Hat" }),
        store.createProduct({ ...unsold, assetId: "-1" }),
        store.getProduct({ assetType: "../Model", assetId: 1 }),
        store.updateProduct(unsold)
      ]
      for (const call of calls) expect(yield* tagOf(call)).toBe("InvalidRequest")
      expect(emulator.log()).toEqual([])
    })
  )
})

describe("search", () => {
  const names = (input: SearchInput & { readonly limit?: number; readonly pageSize?: number }) =>
    Effect.flatMap(CreatorStore, (store) =>
      Stream.runCollect(Stream.map(store.listAssets(input), ({ asset }) => asset?.name))
    )

  scenario("finds what is on sale, with its context", (store) =>
    Effect.gen(function* () {
      const found = yield* Stream.runCollect(store.listAssets({ query: "castle", searchCategoryType: "Model" }))
      expect(found.map(({ asset }) => asset?.id)).toEqual(["9000301", "9000302"])
      expect(found[0]).toMatchObject({
        voting: { upVotes: "9", upVotePercent: 90 },
        creator: { userId: "156" },
        context: { totalResults: "2", filteredKeyword: "castle", queryFacets: { availableFacets: ["castle"] } }
      })
      expect(BigDecimal.format(found[1]!.creatorStoreProduct!.purchasePrice!.quantity!)).toBe("4.99")
    })
  )

  scenario("goes through all pages, and no further than asked", (store, emulator) =>
    Effect.gen(function* () {
      for (let id = 1; id <= 230; id++) {
        emulator.seed.creatorStore.add({ id, type: "Decal", name: `Leaf ${id}`, nanos: 0n })
      }
      const all = yield* Stream.runCollect(store.listAssets({ searchCategoryType: "Decal" }))
      expect(new Set(all.map(({ asset }) => asset?.id)).size).toBe(230)
      expect(asked(emulator).length).toBe(3)
      expect((yield* Stream.runCollect(store.listAssets({ searchCategoryType: "Decal", limit: 7 }))).length).toBe(7)
      expect(asked(emulator).length).toBe(4)
    })
  )

  scenario("comes page by page, and tells of nothing that was found", (store) =>
    Effect.gen(function* () {
      const pages = yield* Stream.runCollect(store.listAssets.pages({ tags: ["castle"], pageSize: 1 }))
      expect(pages.map(({ items, next }) => [items[0]?.asset?.name, next === undefined])).toEqual([
        ["Castle gate", false],
        ["Castle wall", true]
      ])
      const rest = yield* Stream.runCollect(
        store.listAssets.pages({ tags: ["castle"], pageSize: 1, ...(pages[0]?.next && { cursor: pages[0].next }) })
      )
      expect(rest.map(({ items }) => items[0]?.asset?.name)).toEqual(["Castle wall"])
      const [none] = yield* Stream.runCollect(store.listAssets.pages({ query: "dragon" }))
      expect(none).toMatchObject({ items: [], context: { totalResults: "0", filteredKeyword: "dragon" } })
    })
  )

  scenario("filters by exact prices", (store) =>
    Effect.gen(function* () {
      const found = (input: SearchInput) => Effect.provideService(names(input), CreatorStore, store)
      expect(yield* found({ minPrice: "4.99", maxPrice: BigDecimal.make(998n, 2) })).toEqual(["Castle wall"])
      expect(yield* found({ minPrice: "4.99" })).toEqual(["Castle wall", "Castle builder"])
      expect(yield* found({ groupId: 9000003 })).toEqual(["Castle builder"])
      expect(yield* found({ includeOnlyVerifiedCreators: true })).toEqual(["Castle wall"])
      expect(yield* found({ audioSearchFilters: { minDurationSeconds: 30 }, image: new Uint8Array(3) })).toEqual([
        "Rain"
      ])
    })
  )

  scenario("is not asked what cannot be", (store, emulator) =>
    Effect.gen(function* () {
      for (const input of [{ minPrice: "0.999" }, { maxPrice: "-1" }, { minPrice: "2", maxPrice: "1" }]) {
        expect(yield* tagOf(Stream.runDrain(store.listAssets(input)))).toBe("InvalidRequest")
        expect(yield* tagOf(Stream.runDrain(store.listAssets.pages(input)))).toBe("InvalidRequest")
      }
      expect(emulator.log()).toEqual([])
    })
  )

  scenario("is asked again where that cannot harm", (store, emulator) =>
    Effect.gen(function* () {
      emulator.faults.add({ operation: "creatorStore.searchAssets", times: 2, fault: Faults.status(500) })
      expect((yield* Stream.runCollect(store.listAssets({ query: "rain" }))).length).toBe(1)
    })
  )
})

describe("an asset of the store", () => {
  scenario("is shown with its creator and price", (store) =>
    Effect.gen(function* () {
      const shown = yield* store.getAsset({ assetId: gate.assetId })
      expect([shown.asset?.name, shown.creator?.name !== "", shown.creatorStoreProduct?.purchasable]).toEqual([
        "Castle gate",
        true,
        true
      ])
      expect(yield* failure(store.getAsset({ assetId: 404 }))).toMatchObject({
        _tag: "NotFound",
        serverMessage: "The asset was not found."
      })
    })
  )
})

describe("saves", () => {
  scenario("are made, listed and removed", (store) =>
    Effect.gen(function* () {
      for (const id of [9000301, 9000302]) yield* store.createSave(saved(id))
      expect(yield* tagOf(store.createSave(saved(9000301)))).toBe("Conflict")
      expect(yield* tagOf(store.createSave(saved(404)))).toBe("NotFound")
      const [latest] = yield* Stream.runCollect(store.listSaves({ limit: 1 }))
      expect(latest).toMatchObject({
        owned: true,
        creatorStoreAsset: { asset: { name: "Castle wall", assetType: "Model" } }
      })
      const { assetId, assetType } = saved(9000301)
      expect(yield* Stream.runCollect(store.listSaves({ assetId, assetType }))).toHaveLength(1)
      expect(DateTime.toEpochMillis(latest!.dateSaved!)).toBeGreaterThanOrEqual(beginning)
      yield* store.deleteSave(saved(9000302))
      expect(yield* tagOf(store.deleteSave(saved(9000302)))).toBe("NotFound")
      expect(yield* store.batchDeleteSaves({ targets: [saved(9000301), saved(9000302)] })).toEqual({ deleted: 1 })
    })
  )

  scenario("are listed over all pages, and to a limit (rblx-open-cloud: a limit is only a page's)", (store, emulator) =>
    Effect.gen(function* () {
      for (let id = 1; id <= 30; id++) {
        emulator.seed.creatorStore.add({ id })
        yield* store.createSave({ ...saved(id), collectionName: id > 25 ? "more" : "some" })
      }
      const before = asked(emulator).length
      expect((yield* Stream.runCollect(store.listSaves({ pageSize: 10 }))).length).toBe(30)
      expect(asked(emulator).length - before).toBe(3)
      expect((yield* Stream.runCollect(store.listSaves({ pageSize: 10, limit: 12 }))).length).toBe(12)
      expect((yield* Stream.runCollect(store.listSaves({ collectionName: "more" }))).length).toBe(5)
    })
  )

  scenario("are removed 5,000 a request, however many", (store, emulator) =>
    Effect.gen(function* () {
      const targets = Array.from({ length: 5001 }, (_, index) => saved(index + 1))
      emulator.seed.creatorStore.add({ id: 5001 })
      yield* store.createSave(saved(5001))
      expect(yield* store.batchDeleteSaves({ targets })).toEqual({ deleted: 1 })
      expect(asked(emulator).slice(1)).toEqual(["creatorStore.bulkDeleteSaves", "creatorStore.bulkDeleteSaves"])
      expect(yield* tagOf(store.batchDeleteSaves({ targets: [{ assetType: "Model", assetId: "x" }] }))).toBe(
        "InvalidRequest"
      )
      expect(yield* store.batchDeleteSaves({ targets: [] })).toEqual({ deleted: 0 })
    })
  )
})
