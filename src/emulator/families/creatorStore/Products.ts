/** Handlers of products: an asset's price, and whether it is on sale. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { aborted, invalidArgument, notFound, permissionDenied, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import { isObject, type JsonObject } from "../../Json.ts"
import { isFlag, readChanges } from "../../Mask.ts"
import { actor } from "../../Principal.ts"
import { bodyOf, int64 } from "../../Values.ts"
import { assetTypes, isAssetType, makeStoreAsset, type Product, type StoreAsset } from "./State.ts"
import type { Call, Handler, Handlers, World } from "./World.ts"

/** Amounts come in billionths, and in no other unit. */
const exponent = -9

const wholeOf = (value: Json | undefined): bigint | undefined =>
  /^\d{1,18}$/.test(String(value)) ? BigInt(String(value)) : undefined

/** An amount of money: billionths, and the currency. */
const readMoney = (value: Json): Pick<Product, "currencyCode" | "nanos"> | undefined => {
  if (!isObject(value) || !isObject(value.quantity ?? null) || typeof value.currencyCode !== "string") return undefined
  const quantity = value.quantity as JsonObject
  const whole = wholeOf(quantity.significand)
  const power = Number(quantity.exponent) - exponent
  // Nothing is written with the exponent 0.
  const nanos = whole === undefined || !(power >= 0 && power <= 9) ? undefined : whole * 10n ** BigInt(power)
  return nanos === undefined ? undefined : { currencyCode: value.currencyCode, nanos }
}

export const money = (world: World, { currencyCode, nanos }: Product): JsonObject => ({
  currencyCode,
  quantity: { significand: int64(world.dialect["creatorStore.significand"], nanos), exponent }
})

const format = (
  world: World,
  { creator, id, product, type }: StoreAsset,
  { published, ...price }: Product
): JsonObject => ({
  path: `creator-store-products/CreatorMarketplaceAsset-${type}-${id}`,
  basePrice: money(world, { published, ...price }),
  purchasePrice: money(world, { published, ...price }),
  published,
  restrictions: [],
  purchasable: product !== undefined && published,
  [creator.startsWith("groups/") ? "groupSeller" : "userSeller"]: creator.split("/")[1] ?? "",
  [assetTypes[type].field]: id
})

const rules = { basePrice: (value: Json) => readMoney(value) !== undefined, published: isFlag }

const changed = (product: Product, changes: ReadonlyArray<readonly [field: string, value: Json]>): Product => {
  const result = { ...product }
  for (const [name, value] of changes) {
    if (name === "published") result.published = value === true
    if (name === "basePrice") Object.assign(result, readMoney(value) ?? { nanos: 0n })
  }
  return result
}

/** An asset that was uploaded, as one that can be sold. */
const uploaded = (world: World, id: string): StoreAsset | undefined => {
  const asset = world.assets.byId.get(id)
  if (asset === undefined || !isAssetType(asset.type)) return undefined
  const { creator, description, displayName: name, type } = asset
  const offered = makeStoreAsset({ id, type, name, description, creator })
  world.creatorStore.assets.set(id, offered)
  return offered
}

/** The asset, for whoever may sell it: its creator, or a member who makes the group's keys. */
const sellable = (call: Call, id: string, type: string): Result.Result<StoreAsset, Refusal> => {
  const asset = call.world.creatorStore.assets.get(id) ?? uploaded(call.world, id)
  if (asset === undefined || asset.type !== type) return Result.fail(notFound(`The asset ${id} was not found.`))
  const [kind, owner = ""] = asset.creator.split("/")
  const user = kind === "groups" ? call.world.groups.get(owner)?.owner : owner
  return user === actor(call.credential) || asset.creator === call.credential.owner
    ? Result.succeed(asset)
    : Result.fail(permissionDenied("Only the creator of the asset can sell it."))
}

/** The type and the id that a product's id holds. */
const address = (call: Call): readonly [type: string, id: string] => {
  const match = /^CreatorMarketplaceAsset-(\w+)-(\d+)$/.exec(text(call, "creator_store_product_id"))
  return [match?.[1] ?? "", match?.[2] ?? ""]
}

const missing = notFound("The product was not found.")

const get: Handler = (call) => {
  const [type, id] = address(call)
  const asset = call.world.creatorStore.assets.get(id)
  return asset?.product === undefined || asset.type !== type
    ? Result.fail(missing)
    : Result.succeed(read(format(call.world, asset, asset.product)))
}

const dollar = 1_000_000_000n

/** The lowest and the highest price of what is not free. */
const bounds: Partial<Record<StoreAsset["type"], readonly [least: bigint, most: bigint]>> = {
  Model: [2_990_000_000n, 49_990_000_000n],
  Plugin: [4_990_000_000n, 249_990_000_000n]
}

/** Refuses a price that the asset's type cannot have: prices end in 99 cents, and lie within bounds. */
const priced = ({ type }: StoreAsset, product: Product): Result.Result<Product, Refusal> => {
  const [least, most] = bounds[type] ?? [0n, product.nanos]
  const fits = product.nanos === 0n || (product.nanos >= least && product.nanos <= most)
  const ends = type !== "Plugin" || product.nanos === 0n || product.nanos % dollar === 990_000_000n
  return fits && ends ? Result.succeed(product) : Result.fail(invalidArgument(`A ${type} cannot have this price.`))
}

const free: Product = { currencyCode: "USD", nanos: 0n, published: false }

const create: Handler = (call) =>
  Result.gen(function* () {
    const body = bodyOf(call)
    const named = Object.entries(assetTypes).filter(([, { field }]) => body[field] !== undefined)
    const [type, { field }] = named.length === 1 ? named[0]! : ["", { field: "" }]
    if (!isAssetType(type)) return yield* Result.fail(invalidArgument("A product is of one asset."))
    const asset = yield* sellable(call, String(body[field]), type)
    if (asset.product !== undefined) return yield* Result.fail(aborted("The asset has a product already."))
    asset.product = yield* priced(asset, changed(free, yield* readChanges(call, rules)))
    return applied(format(call.world, asset, asset.product))
  })

const update: Handler = (call) =>
  Result.gen(function* () {
    const [type, id] = address(call)
    const asset = yield* sellable(call, id, type)
    if (asset.product === undefined && call.input.allowMissing !== true) return yield* Result.fail(missing)
    const changes = yield* readChanges(call, rules)
    asset.product = yield* priced(asset, changed(asset.product ?? free, changes))
    return applied(format(call.world, asset, asset.product))
  })

export const productHandlers = {
  "creatorStore.createProduct": create,
  "creatorStore.getProduct": get,
  "creatorStore.updateProduct": update
} satisfies Handlers
