/**
 * What a universe sells: developer products, game passes, subscriptions.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/developer-products
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { InvalidRequest, OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/monetization/operations.ts"
import type {
  DeveloperProduct,
  DeveloperProductConfigV2,
  GamePass,
  GamePassConfigV2,
  Subscription,
  SubscriptionStatus
} from "../generated/monetization/shapes.ts"
import { given } from "../interface/Fields.ts"
import { refuse } from "../internal/pipeline/Refuse.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { AnyOperation, FileInput, Id, Open } from "../Operation.ts"
import { listOf, mapItems } from "../Paging.ts"
import { fileOf } from "./internal/AssetTypes.ts"
import { masked } from "./internal/Mask.ts"
import { type Client, type List, layerOf, pagesOf } from "./internal/Method.ts"
import { robuxIn } from "./internal/Money.ts"

export type { DeveloperProduct, GamePass, Subscription, SubscriptionStatus }

/** A developer product. */
export interface DeveloperProductAddress {
  readonly universeId: Id
  readonly developerProductId: Id
}

/** What can be set of something for sale. What is not named is not sent. An empty description clears. */
export interface GamePassTerms {
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly isForSale?: boolean | undefined
  /** Whole Robux, 1 or more. To stop selling, set `isForSale` to `false`; the price is kept. */
  readonly price?: Id | undefined
  /** A picture with its content type or name: PNG, JPEG, BMP or TGA. */
  readonly image?: FileInput | undefined
  /** Lets Roblox find the price. */
  readonly isManagedPricingEnabled?: boolean | undefined
  /** Deprecated by Roblox in favour of managed pricing. */
  readonly isRegionalPricingEnabled?: boolean | undefined
}

/** What can be changed of a developer product. */
export interface DeveloperProductTerms extends GamePassTerms {
  /** Deprecated by Roblox. */
  readonly storePageEnabled?: boolean | undefined
}

/** A game pass to make, under a name. */
export interface NewGamePass extends GamePassTerms {
  readonly universeId: Id
  readonly name: string
}

/** A developer product to make, under a name. */
export interface NewDeveloperProduct extends GamePassTerms {
  readonly universeId: Id
  readonly name: string
}

/** The state of a subscription, with its details. */
export const statusOf = (subscription: Partial<Subscription>): SubscriptionStatus => {
  const { expirationDetails, expireTime, nextRenewTime, state } = subscription
  switch (state) {
    case "SUBSCRIBED_WILL_RENEW":
      return { _tag: "Renewing", ...given({ nextRenewTime }) }
    case "SUBSCRIBED_RENEWAL_PAYMENT_PENDING":
      return { _tag: "PaymentPending", ...given({ nextRenewTime }) }
    case "SUBSCRIBED_WILL_NOT_RENEW":
      return { _tag: "Ending", ...given({ expireTime }) }
    case "EXPIRED":
      return { _tag: "Expired", ...given({ expireTime, reason: expirationDetails?.reason }) }
    default:
      return { _tag: "Other", ...given({ state }) }
  }
}

/**
 * What a universe sells: developer products, game passes, subscriptions.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/developer-products
 * @since 0.1.0
 */
export class Monetization extends Context.Service<
  Monetization,
  {
    /**
     * Creates a developer product. Two of a universe cannot have the same name.
     *
     * Scope: `developer-product:write`. Quota: 3 a second.
     */
    readonly createDeveloperProduct: (input: NewDeveloperProduct) => Effect.Effect<DeveloperProduct, OpenCloudError>

    /**
     * Changes the fields of a developer product that are given, and sends no other.
     *
     * Scope: `developer-product:write`. Quota: 3 a second. Fails with `NotFound`.
     */
    readonly updateDeveloperProduct: (
      input: DeveloperProductAddress & DeveloperProductTerms
    ) => Effect.Effect<void, OpenCloudError>

    /** A developer product. Scope: `developer-product:read`. Quota: 10 a second. Fails with `NotFound`. */
    readonly getDeveloperProduct: (input: DeveloperProductAddress) => Effect.Effect<DeveloperProduct, OpenCloudError>

    /** The developer products of a universe. Scope: `developer-product:read`. Quota: 10 pages a second. */
    readonly listDeveloperProducts: List<typeof Operations.listDeveloperProducts, DeveloperProduct>

    /**
     * Creates a game pass. Never repeated after an unknown outcome: there would be two.
     *
     * Scope: `game-pass:write`. Quota: 5 a second.
     */
    readonly createGamePass: (input: NewGamePass) => Effect.Effect<GamePass, OpenCloudError>

    /**
     * Changes the fields of a game pass that are given, and sends no other.
     *
     * Scope: `game-pass:write`. Quota: 5 a second. Fails with `NotFound`.
     */
    readonly updateGamePass: (
      input: { readonly universeId: Id; readonly gamePassId: Id } & GamePassTerms
    ) => Effect.Effect<void, OpenCloudError>

    /** A game pass. Scope: `game-pass:read`. Quota: 10 a second. Fails with `NotFound`. */
    readonly getGamePass: (input: {
      readonly universeId: Id
      readonly gamePassId: Id
    }) => Effect.Effect<GamePass, OpenCloudError>

    /** The game passes of a universe. Scope: `game-pass:read`. Quota: 10 pages a second. */
    readonly listGamePasses: List<typeof Operations.listGamePasses, GamePass>

    /**
     * A user's subscription to a product (`EXP-...`), all of it unless `view` says otherwise. See `statusOf`.
     * With `BASIC`, fields may be absent whatever the type says.
     *
     * Scope: `universe:write` for those of anybody, or `universe.subscription-product.subscription:read` for
     * those of the user who authorized the app. Quota: 500 a minute with a key, 3 a second with OAuth 2.0.
     * Fails with `NotFound`.
     */
    readonly getSubscription: (input: {
      readonly universeId: Id
      readonly subscriptionProductId: string
      readonly userId: Id
      readonly view?: Open<"BASIC" | "FULL"> | undefined
    }) => Effect.Effect<Subscription, OpenCloudError>
  }
>()("effect-open-cloud/Monetization") {
  /** Monetization over a client. */
  static readonly layer: Layer.Layer<Monetization, never, OpenCloud> = layerOf(Monetization, (client) => make(client))
}

const passFields = [
  "name",
  "description",
  "isForSale",
  "price",
  "image",
  "isManagedPricingEnabled",
  "isRegionalPricingEnabled"
] as const satisfies ReadonlyArray<keyof GamePassTerms>

const productFields = [...passFields, "storePageEnabled"] as const satisfies ReadonlyArray<keyof DeveloperProductTerms>

/** The parts that terms come to: those that are given, and the picture apart. */
const partsOf = <T extends GamePassTerms>(operation: AnyOperation, fields: ReadonlyArray<keyof T & string>, terms: T) =>
  Effect.gen(function* () {
    const { body } = yield* masked(operation, fields, terms)
    const { image, name, price, ...rest }: GamePassTerms = body
    if (name !== undefined && name.trim() === "") return yield* refuse(operation, "name", "is empty", "empty")
    if (price !== undefined && !/^[1-9]\d*$/.test(String(price))) {
      return yield* refuse(operation, "price", "must be whole Robux, 1 or more", "type")
    }
    const file = image === undefined ? undefined : yield* fileOf(operation, "Image", image, "image")
    return { file, parts: { ...given({ ...rest, name, price }) } }
  })

const named = (operation: AnyOperation, name: unknown): Effect.Effect<void, InvalidRequest> =>
  typeof name === "string" ? Effect.void : Effect.fail(refuse(operation, "name", "is required", "missing"))

const pricingOf = (information: DeveloperProductConfigV2["priceInformation"]) =>
  given({ price: robuxIn(information?.defaultPriceInRobux), pricingFeatures: information?.enabledFeatures })

const productOf = ({ priceInformation, productId, ...product }: DeveloperProductConfigV2): DeveloperProduct => ({
  developerProductId: productId,
  ...product,
  ...pricingOf(priceInformation)
})

const passOf = ({ priceInformation, ...pass }: GamePassConfigV2): GamePass => ({
  ...pass,
  ...pricingOf(priceInformation)
})

const make = (client: Client): Monetization["Service"] => ({
  getDeveloperProduct: ({ universeId, developerProductId }) =>
    Effect.map(
      client.execute(Operations.getDeveloperProduct, { universeId, productId: developerProductId }),
      productOf
    ),

  getGamePass: ({ universeId, gamePassId }) =>
    Effect.map(client.execute(Operations.getGamePass, { universeId, gamePassId }), passOf),

  listDeveloperProducts: listOf((input) =>
    mapItems(pagesOf(client, Operations.listDeveloperProducts, (page) => page.developerProducts)(input), productOf)
  ),

  listGamePasses: listOf((input) =>
    mapItems(pagesOf(client, Operations.listGamePasses, (page) => page.gamePasses)(input), passOf)
  ),

  createDeveloperProduct: ({ universeId, ...terms }) =>
    Effect.gen(function* () {
      const operation = Operations.createDeveloperProduct
      yield* named(operation, terms.name)
      const { file, parts } = yield* partsOf<GamePassTerms>(operation, passFields, terms)
      const body = { ...parts, name: terms.name, ...given({ imageFile: file }) }
      return yield* Effect.map(client.execute(operation, { universeId, body }), productOf)
    }),

  updateDeveloperProduct: ({ universeId, developerProductId, ...terms }) =>
    Effect.gen(function* () {
      const operation = Operations.updateDeveloperProduct
      const { file, parts } = yield* partsOf<DeveloperProductTerms>(operation, productFields, terms)
      const body = { ...parts, ...given({ imageFile: file }) }
      return yield* client.execute(operation, { universeId, productId: developerProductId, body })
    }),

  createGamePass: ({ universeId, ...terms }) =>
    Effect.gen(function* () {
      const operation = Operations.createGamePass
      yield* named(operation, terms.name)
      const { file, parts } = yield* partsOf<GamePassTerms>(operation, passFields, terms)
      const body = { ...parts, name: terms.name, ...given({ imageFile: file }) }
      return yield* Effect.map(client.execute(operation, { universeId, body }), passOf)
    }),

  updateGamePass: ({ universeId, gamePassId, ...terms }) =>
    Effect.gen(function* () {
      const operation = Operations.updateGamePass
      const { file, parts } = yield* partsOf<GamePassTerms>(operation, passFields, terms)
      // An update takes the picture under another name than a creation.
      const body = { ...parts, ...given({ file }) }
      return yield* client.execute(operation, { universeId, gamePassId, body })
    }),

  getSubscription: ({ universeId, subscriptionProductId, userId, view = "FULL" }) =>
    client.execute(Operations.getSubscription, {
      universeId,
      subscriptionProductId,
      subscriptionId: String(userId),
      view
    })
})
