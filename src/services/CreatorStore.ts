/**
 * The Creator Store: products and their prices, search, and what its users have saved.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/creator-store
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type { InvalidRequest, OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/creatorStore/operations.ts"
import type {
  CreatorStoreAsset,
  CreatorStoreProduct,
  Found,
  Money,
  Save,
  SavesDeleted,
  SearchContext,
  StoreAssetDetails,
  StoreSocialLink
} from "../generated/creatorStore/shapes.ts"
import type * as Wire from "../generated/creatorStore/wire.ts"
import { given } from "../interface/Fields.ts"
import { refuse } from "../internal/pipeline/Refuse.ts"
import { toBase64 } from "../internal/runtime/Base64.ts"
import { each } from "../internal/runtime/Each.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { AnyOperation, FileInput, Id, Open } from "../Operation.ts"
import { type Cursor, type PagingOptions, pages, paginate, splitPaging } from "../Paging.ts"
import { assetFields, assetOf, assetsOf, contextOf, productOf, savesOf } from "./creatorStore/Answers.ts"
import { type Price, readPrice } from "./creatorStore/Prices.ts"
import { bytesIn, contentOf } from "./internal/Files.ts"
import { masked } from "./internal/Mask.ts"
import { type Client, type Gives, type List, layerOf, list } from "./internal/Method.ts"
import { type Amount, scaled } from "./internal/Money.ts"

export { compareMoney, type Price } from "./creatorStore/Prices.ts"
export type {
  Amount,
  CreatorStoreAsset,
  CreatorStoreProduct,
  Found,
  Money,
  Save,
  SavesDeleted,
  SearchContext,
  StoreAssetDetails,
  StoreSocialLink
}

/** What the Creator Store offers. */
export type StoreAssetType = Open<"Audio" | "Model" | "Decal" | "Plugin" | "MeshPart" | "Video" | "FontFamily">

/** The product of an asset. */
export interface ProductAddress {
  readonly assetType: StoreAssetType
  readonly assetId: Id
}

/** What can be changed of a product. What is not named stays as it is. */
export interface ProductChanges {
  /**
   * Zero makes it free. At most nine digits after the point. In dollars, models cost 2.99 to 49.99, and plugins one of
   * the prices on Roblox's list, from 4.99 to 249.99; the server refuses others.
   */
  readonly basePrice?: Price | undefined
  /** Whether the store shows it. */
  readonly published?: boolean | undefined
}

/** What to search for. All filters that are given apply. */
export interface SearchInput
  extends Omit<
    NonNullable<Wire.SearchCreatorStoreAssetsRequest>,
    "pageToken" | "pageNumber" | "maxPageSize" | "minPriceCents" | "maxPriceCents" | "image"
  > {
  /** US dollars, in whole cents. */
  readonly minPrice?: Amount
  /** US dollars, in whole cents. */
  readonly maxPrice?: Amount
  /** A picture to search by. */
  readonly image?: FileInput
}

/** A page of a search. */
export interface SearchPage {
  readonly items: ReadonlyArray<CreatorStoreAsset>
  readonly context: SearchContext
  /** Continues after this page; absent on the last one. */
  readonly next: Cursor | undefined
}

/** An asset among the saved ones. */
export interface SaveAddress {
  readonly assetType: StoreAssetType
  readonly assetId: Id
  /** A collection of saves; the default one unless given. */
  readonly collectionName?: string | undefined
}

/**
 * The Creator Store: products and their prices, search, and what its users have saved.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/creator-store
 * @since 0.1.0
 */
export class CreatorStore extends Context.Service<
  CreatorStore,
  {
    /**
     * The product of an asset: prices as exact decimals, who sells it, whether it can be bought.
     *
     * Beta. Scope: `creator-store-product:read`. Quota: 30 a minute. Fails with `NotFound`.
     */
    readonly getProduct: (address: ProductAddress) => Effect.Effect<CreatorStoreProduct, OpenCloudError>

    /**
     * Creates the product of an asset, which has at most one: a `Conflict` after a lost answer may mean that it was
     * made.
     *
     * Beta. Scope: `creator-store-product:write`. Quota: 30 a minute.
     */
    readonly createProduct: (
      input: ProductAddress & ProductChanges
    ) => Effect.Effect<CreatorStoreProduct, OpenCloudError>

    /**
     * Changes the fields of a product that are given.
     *
     * Beta. Scope: `creator-store-product:write`. Quota: 30 a minute. Fails with `NotFound`.
     */
    readonly updateProduct: (
      input: ProductAddress & ProductChanges
    ) => Effect.Effect<CreatorStoreProduct, OpenCloudError>

    /**
     * Changes the fields of a product that are given, or makes the product where there is none.
     *
     * Beta. Scope: `creator-store-product:write`. Quota: 30 a minute.
     */
    readonly upsertProduct: (
      input: ProductAddress & ProductChanges
    ) => Effect.Effect<CreatorStoreProduct, OpenCloudError>

    /**
     * What the store shows of an asset: the asset, its creator, its price and its votes.
     *
     * Beta. Scope: `creator-store-product:read`. Quota: 1,000 a minute. Fails with `NotFound`, and with
     * `PermissionDenied` where the store does not show it.
     */
    readonly getAsset: (input: { readonly assetId: Id }) => Effect.Effect<CreatorStoreAsset, OpenCloudError>

    /**
     * The assets that a search finds, each with what the store told about the search.
     *
     * Beta. Scope: `creator-store-product:read`. Quota: 1,000 a minute. Pages of up to 100.
     */
    readonly listAssets: ((input: SearchInput & PagingOptions) => Stream.Stream<Found, OpenCloudError>) & {
      /** The same by its pages: for where a search that finds nothing matters, or continues later. */
      readonly pages: (input: SearchInput & Omit<PagingOptions, "limit">) => Stream.Stream<SearchPage, OpenCloudError>
    }

    /**
     * The assets that the key's owner has saved.
     *
     * Beta. Scope: `creator-store-save:read`. Quota: 200 a minute. Pages of up to 500.
     */
    readonly listSaves: List<typeof Operations.listSaves, Save>

    /**
     * Saves an asset.
     *
     * Beta. Scope: `creator-store-save:write`. Quota: 200 a minute. Fails with `Conflict` where it is saved
     * already, and with `NotFound`.
     */
    readonly createSave: (input: SaveAddress) => Effect.Effect<void, OpenCloudError>

    /**
     * Removes an asset from the saved ones.
     *
     * Beta. Scope: `creator-store-save:write`. Quota: 200 a minute. Fails with `NotFound`.
     */
    readonly deleteSave: (input: SaveAddress) => Effect.Effect<void, OpenCloudError>

    /**
     * Removes assets from the saved ones, 5,000 a request, and gives how many there were. When a request after the first
     * fails, `stopped` has its error: what was counted is deleted.
     *
     * Beta. Scope: `creator-store-save:write`. Quota: 200 a minute.
     */
    readonly batchDeleteSaves: (input: {
      readonly targets: ReadonlyArray<SaveAddress>
    }) => Effect.Effect<SavesDeleted, OpenCloudError>
  }
>()("effect-open-cloud/CreatorStore") {
  /** The Creator Store over a client. */
  static readonly layer: Layer.Layer<CreatorStore, never, OpenCloud> = layerOf(CreatorStore, (client) => make(client), [
    "batchDeleteSaves"
  ])
}

const readChanges = (operation: AnyOperation, { basePrice, published }: ProductChanges) =>
  basePrice === undefined
    ? Effect.succeed(given({ published }))
    : Effect.map(readPrice(operation, basePrice), (price) => ({ basePrice: price, ...given({ published }) }))

const isAssetType = (type: string): type is keyof typeof assetFields => Object.hasOwn(assetFields, type)

const productId = (
  operation: AnyOperation,
  { assetId, assetType }: ProductAddress
): Effect.Effect<string, InvalidRequest> => {
  if (!/^\w+$/.test(String(assetType)))
    return Effect.fail(refuse(operation, "assetType", "must be a type of assets", "type"))
  return wholeId(operation, "assetId", assetId).pipe(Effect.map((id) => `CreatorMarketplaceAsset-${assetType}-${id}`))
}

/** An id as the number that a body holds. */
const wholeId = (operation: AnyOperation, at: string, id: Id): Effect.Effect<bigint, InvalidRequest> =>
  /^\d{1,19}$/.test(String(id))
    ? Effect.succeed(BigInt(id))
    : Effect.fail(refuse(operation, at, "must be an id", "type"))

const cents = (at: string, amount: Amount | undefined): Effect.Effect<bigint | undefined, InvalidRequest> =>
  amount === undefined ? Effect.succeed(undefined) : scaled(Operations.searchAssets, at, amount, 2)

const base64 = (image: FileInput): Effect.Effect<string, InvalidRequest> =>
  Effect.gen(function* () {
    const content = yield* contentOf(Operations.searchAssets, "image", image)
    return toBase64(yield* bytesIn(Operations.searchAssets, "image", content))
  })

const searchOf = (input: SearchInput & PagingOptions): Effect.Effect<Operations.SearchAssetsInput, InvalidRequest> =>
  Effect.gen(function* () {
    const [, { image, maxPrice, minPrice, ...filters }] = splitPaging(input)
    const minPriceCents = yield* cents("minPrice", minPrice)
    const maxPriceCents = yield* cents("maxPrice", maxPrice)
    if (minPriceCents !== undefined && maxPriceCents !== undefined && minPriceCents > maxPriceCents) {
      return yield* refuse(Operations.searchAssets, "minPrice", "is more than maxPrice", "too-large")
    }
    const encoded = image === undefined ? undefined : yield* base64(image)
    return { body: { ...filters, ...given({ minPriceCents, maxPriceCents, image: encoded }) } }
  })

const mostTargets = Operations.bulkDeleteSaves.limits?.find(({ at }) => at === "body.targets")?.maxItems ?? 1

const make = (client: Client): CreatorStore["Service"] => {
  const listSaves = list(client, Operations.listSaves, (answer) => savesOf(answer?.saves))
  const save = (operation: AnyOperation, { assetId, assetType, collectionName }: SaveAddress) =>
    Effect.map(wholeId(operation, "assetId", assetId), (id) => ({
      targetId: id,
      targetType: assetType as Wire.SearchCategoryType,
      ...given({ collectionName })
    }))

  const put = (
    { assetId, assetType, ...changes }: ProductAddress & ProductChanges,
    how: Pick<Operations.UpdateProductInput, "allowMissing">
  ): Gives<CreatorStoreProduct> =>
    Effect.gen(function* () {
      const operation = Operations.updateProduct
      const creatorStoreProductId = yield* productId(operation, { assetId, assetType })
      const { updateMask } = yield* masked(operation, ["basePrice", "published"], changes)
      const body = yield* readChanges(operation, changes)
      return productOf(yield* client.execute(operation, { creatorStoreProductId, updateMask, body, ...how }))
    })

  return {
    getAsset: ({ assetId }) =>
      Effect.map(client.execute(Operations.getAsset, { id: assetId }), (answer) => assetOf(answer, String(assetId))),

    getProduct: (address) =>
      Effect.flatMap(productId(Operations.getProduct, address), (creatorStoreProductId) =>
        Effect.map(client.execute(Operations.getProduct, { creatorStoreProductId }), productOf)
      ),

    createProduct: ({ assetId, assetType, ...changes }) =>
      Effect.gen(function* () {
        const operation = Operations.createProduct
        if (!isAssetType(assetType)) return yield* refuse(operation, "assetType", "is not one that can be sold")
        const id = yield* wholeId(operation, "assetId", assetId)
        const fields = yield* readChanges(operation, changes)
        const body = { ...fields, [assetFields[assetType]]: String(id) }
        return productOf(yield* client.execute(operation, { body }))
      }),

    updateProduct: (input) => put(input, {}),

    upsertProduct: (input) => put(input, { allowMissing: true }),

    listAssets: Object.assign(
      (input: SearchInput & PagingOptions): Stream.Stream<Found, OpenCloudError> =>
        Stream.unwrap(
          Effect.map(searchOf(input), (search) =>
            paginate(
              client,
              Operations.searchAssets,
              search,
              (answer) => {
                const context = contextOf(answer)
                return assetsOf(answer?.creatorStoreAssets).map((asset) => ({ ...asset, context }))
              },
              input
            )
          )
        ),
      {
        pages: (input: SearchInput & Omit<PagingOptions, "limit">): Stream.Stream<SearchPage, OpenCloudError> =>
          Stream.unwrap(
            Effect.map(searchOf(input), (search) =>
              // A page is one item, and is asked for whole.
              pages(client, Operations.searchAssets, search, (answer) => [answer], input).pipe(
                Stream.map(({ items: [answer = null], next }) => ({
                  items: assetsOf(answer?.creatorStoreAssets),
                  context: contextOf(answer),
                  next
                }))
              )
            )
          )
      }
    ),

    listSaves,

    createSave: (input) =>
      Effect.flatMap(save(Operations.createSave, input), (body) => client.execute(Operations.createSave, { body })),

    deleteSave: ({ assetId, assetType, collectionName }) =>
      client.execute(Operations.deleteSave, { assetId, assetType, ...given({ collectionName }) }),

    batchDeleteSaves: ({ targets }) =>
      Effect.gen(function* () {
        const all = yield* each(targets, (target) => save(Operations.bulkDeleteSaves, target))
        let deleted = 0
        for (let start = 0; start < all.length; start += mostTargets) {
          const body = { targets: all.slice(start, start + mostTargets) }
          const answer = yield* Effect.result(client.execute(Operations.bulkDeleteSaves, { body }))
          if (Result.isSuccess(answer)) {
            deleted += answer.success?.deletedCount ?? 0
            continue
          }
          // What was done before it is told all the same.
          return start === 0 ? yield* answer.failure : { deleted, stopped: answer.failure }
        }
        return { deleted }
      })
  }
}
