/** What is for sale in universes: developer products, game passes, subscriptions. */
import type { Id } from "../../../interface/Operation.ts"
import { dawn } from "../../Values.ts"

/** A developer product or a game pass. */
export interface Item {
  readonly id: string
  readonly universeId: string
  name: string
  description: string
  isForSale: boolean
  /** Robux; `undefined` where none was ever set. */
  price: number | undefined
  isManagedPricingEnabled: boolean
  isRegionalPricingEnabled: boolean
  storePageEnabled: boolean
  imageId: string | undefined
  readonly createTime: number
  updateTime: number
}

export interface Subscription {
  readonly universeId: string
  readonly productId: string
  readonly userId: string
  readonly since: number
  /** When it ends; `undefined` while it renews. */
  readonly until: number | undefined
  readonly reason: string
  /** Its renewal has not been paid yet. */
  readonly renewalPending: boolean
}

export interface Monetization {
  readonly products: Map<string, Item>
  readonly passes: Map<string, Item>
  readonly subscriptions: Map<string, Subscription>
  count: number
}

/**
 * A developer product or a game pass to put into the world.
 *
 * @since 0.1.0
 */
export interface ItemOptions {
  readonly id: Id
  /** The default universe unless given. */
  readonly universeId?: Id
  readonly name?: string
  readonly description?: string
  /** Robux; makes it for sale. */
  readonly price?: number
  readonly isRegionalPricingEnabled?: boolean
  readonly isManagedPricingEnabled?: boolean
  readonly storePageEnabled?: boolean
}

/**
 * A subscription to put into the world.
 *
 * @since 0.1.0
 */
export interface SubscriptionOptions {
  /** The default universe unless given. */
  readonly universeId?: Id
  readonly productId: string
  readonly userId: Id
  /** Milliseconds since the epoch. */
  readonly since?: number
  /** When it ends, in milliseconds since the epoch; without it, it renews every 30 days. */
  readonly until?: number
  /** Why it ends; `SUBSCRIBER_CANCELLED` unless given. */
  readonly reason?: string
  /** Its renewal has not been paid yet; it has unless given. */
  readonly renewalPending?: boolean
}

const defaultUniverse = 9000001

export const makeItem = (options: ItemOptions): Item => ({
  id: String(options.id),
  universeId: String(options.universeId ?? defaultUniverse),
  name: options.name ?? `Item ${options.id}`,
  description: options.description ?? "",
  isForSale: options.price !== undefined,
  price: options.price,
  isManagedPricingEnabled: options.isManagedPricingEnabled ?? false,
  isRegionalPricingEnabled: options.isRegionalPricingEnabled ?? false,
  storePageEnabled: options.storePageEnabled ?? false,
  imageId: undefined,
  createTime: dawn,
  updateTime: dawn
})

export const subscriptionKey = (universeId: Id, productId: string, userId: Id): string =>
  `universes/${universeId}/subscription-products/${productId}/subscriptions/${userId}`

export const putSubscription = ({ subscriptions }: Monetization, options: SubscriptionOptions): void => {
  const {
    productId,
    reason = "SUBSCRIBER_CANCELLED",
    renewalPending = false,
    since = dawn,
    universeId = defaultUniverse,
    until,
    userId
  } = options
  subscriptions.set(subscriptionKey(universeId, productId, userId), {
    universeId: String(universeId),
    productId,
    userId: String(userId),
    since,
    until,
    reason,
    renewalPending
  })
}

const byId = (items: ReadonlyArray<ItemOptions>) => new Map(items.map(makeItem).map((item) => [item.id, item]))

export const makeMonetization = (empty: boolean): Monetization => {
  const monetization: Monetization = {
    products: byId(
      empty
        ? []
        : [
            { id: 9500001, name: "Coins", description: "A hundred of them", price: 100 },
            { id: 9500002, name: "Gems", isRegionalPricingEnabled: true, price: 250 }
          ]
    ),
    passes: byId(empty ? [] : [{ id: 9300001, name: "VIP", price: 400, isRegionalPricingEnabled: true }]),
    subscriptions: new Map(),
    count: 0
  }
  if (!empty) {
    putSubscription(monetization, { productId: "EXP-1", userId: 156 })
    putSubscription(monetization, { productId: "EXP-1", userId: 157, until: dawn + 30 * 86_400_000 })
  }
  return monetization
}
