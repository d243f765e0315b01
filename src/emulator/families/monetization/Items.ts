/** Handlers of developer products and game passes, which differ in names alone. */
import * as Result from "effect/Result"
import { invalidArgument, notFound, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import type { JsonObject } from "../../Json.ts"
import { type Part, type Parts, partText, readParts } from "../../Multipart.ts"
import { paged } from "../../Paging.ts"
import { pictureOf, sizeOf } from "../../Pictures.ts"
import { formatTime, numeric } from "../../Values.ts"
import { type Item, type Monetization, makeItem } from "./State.ts"
import type { Call, Handler, Handlers } from "./World.ts"

interface Kind {
  readonly id: "productId" | "gamePassId"
  readonly image: "iconImageAssetId" | "iconAssetId"
  readonly items: (monetization: Monetization) => Map<string, Item>
  readonly unknown: string
  /** Codes of refusals, where this service has a finer one than `BadRequest`. */
  readonly codes: Readonly<Record<string, string>>
  readonly own: (item: Item) => JsonObject
  /** Whether two may not have the same name. */
  readonly named: boolean
}

const format =
  (kind: Kind) =>
  (item: Item): JsonObject => ({
    [kind.id]: numeric(item.id),
    name: item.name,
    description: item.description,
    [kind.image]: numeric(item.imageId),
    isForSale: item.isForSale,
    priceInformation:
      item.price === undefined
        ? null
        : {
            defaultPriceInRobux: item.price,
            enabledFeatures: [
              ...(item.isManagedPricingEnabled ? ["PriceOptimization"] : []),
              ...(item.isRegionalPricingEnabled ? ["RegionalPricing"] : [])
            ]
          },
    isManagedPricingEnabled: item.isManagedPricingEnabled,
    createdTimestamp: formatTime(item.createTime),
    updatedTimestamp: formatTime(item.updateTime),
    ...kind.own(item)
  })

const flags = ["isForSale", "isManagedPricingEnabled", "isRegionalPricingEnabled", "storePageEnabled"] as const

/** A picture that can be an icon: of some kinds, and not larger than an icon is. */
const isIcon = (image: Part): boolean => {
  const [width, height] = sizeOf(image) ?? [0, 0]
  const kind = pictureOf(image)
  return kind !== undefined && ["png", "jpeg", "bmp"].includes(kind) && width <= 512 && height <= 512
}

/** Changes what the parts name, all of it or nothing. */
const change = (call: Call, kind: Kind, item: Item, parts: Parts): Result.Result<void, Refusal> => {
  const refused = (field: string, message: string) => Result.fail(invalidArgument(message, kind.codes[field]))
  const next: Partial<Item> = {}
  const name = partText(parts, "name")
  if (name !== undefined) {
    if (name.trim() === "") return refused("name", "The name is empty.")
    const others = [...kind.items(call.world.monetization).values()].filter((it) => it !== item)
    if (kind.named && others.some((it) => it.universeId === item.universeId && it.name === name)) {
      return Result.fail(invalidArgument("The name is taken.", "DuplicateProductName"))
    }
    next.name = name
  }
  const description = partText(parts, "description")
  if (description !== undefined) next.description = description
  const price = partText(parts, "price")
  if (price !== undefined) {
    if (!/^[1-9]\d{0,9}$/.test(price) || Number(price) > 1_000_000_000) return refused("price", "The price is invalid.")
    next.price = Number(price)
  }
  for (const flag of flags) {
    const value = partText(parts, flag)?.toLowerCase()
    if (value === undefined) continue
    if (value !== "true" && value !== "false") return refused(flag, `${flag} is invalid.`)
    next[flag] = value === "true"
  }
  if (next.isForSale === true && (next.price ?? item.price) === undefined) {
    return refused("price", "What is for sale needs a price.")
  }
  const image = parts.get("imageFile") ?? parts.get("file")
  if (image !== undefined) {
    if (!isIcon(image)) return refused("image", "The image file is invalid.")
    next.imageId = String(7_200_000_000 + ++call.world.monetization.count)
  }
  Object.assign(item, next)
  item.updateTime = call.now
  return Result.succeed(undefined)
}

const found = (call: Call, kind: Kind): Result.Result<Item, Refusal> => {
  const item = kind.items(call.world.monetization).get(text(call, kind.id))
  return item === undefined || item.universeId !== text(call, "universeId")
    ? Result.fail(notFound("It was not found.", kind.unknown))
    : Result.succeed(item)
}

/** What a kind of items answers. */
const handlersOf = (kind: Kind) => {
  const create: Handler = (call) =>
    Result.gen(function* () {
      const parts = readParts(call)
      if (!parts.has("name")) return yield* Result.fail(invalidArgument("The name is missing.", kind.codes.name))
      const { monetization } = call.world
      const item: Item = {
        ...makeItem({ id: 7_300_000_000 + monetization.count + 1, universeId: text(call, "universeId") }),
        createTime: call.now
      }
      yield* change(call, kind, item, parts)
      monetization.count += 1
      kind.items(monetization).set(item.id, item)
      return applied(format(kind)(item))
    })

  const update: Handler = (call) =>
    Result.gen(function* () {
      const item = yield* found(call, kind)
      yield* change(call, kind, item, readParts(call))
      return { status: 204, applied: true }
    })

  const get: Handler = (call) => Result.map(found(call, kind), (item) => read(format(kind)(item)))

  const list: Handler = (call) =>
    paged(
      call,
      [...kind.items(call.world.monetization).values()].filter(
        ({ universeId }) => universeId === text(call, "universeId")
      ),
      ({ id }) => id,
      format(kind)
    )

  return { create, get, list, update }
}

const products = handlersOf({
  id: "productId",
  image: "iconImageAssetId",
  items: ({ products }) => products,
  unknown: "InvalidDeveloperProductId",
  codes: { name: "InvalidName", price: "InvalidPrice", image: "InvalidImageFile", isForSale: "InvalidIsForSale" },
  own: ({ storePageEnabled, universeId }) => ({
    universeId: numeric(universeId),
    storePageEnabled,
    isImmutable: false
  }),
  named: true
})

const passes = handlersOf({
  id: "gamePassId",
  image: "iconAssetId",
  items: ({ passes }) => passes,
  unknown: "PassNotFound",
  codes: { name: "MissingArgument" },
  own: () => ({}),
  named: false
})

export const itemHandlers = {
  "monetization.createDeveloperProduct": products.create,
  "monetization.getDeveloperProduct": products.get,
  "monetization.listDeveloperProducts": products.list,
  "monetization.updateDeveloperProduct": products.update,
  "monetization.createGamePass": passes.create,
  "monetization.getGamePass": passes.get,
  "monetization.listGamePasses": passes.list,
  "monetization.updateGamePass": passes.update
} satisfies Handlers
