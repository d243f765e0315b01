/** What is for sale in universes of an emulator's world, filled and looked at from outside. */
import type { Id } from "../../../interface/Operation.ts"
import { type Item, type ItemOptions, makeItem, putSubscription, type SubscriptionOptions } from "./State.ts"
import type { World } from "./World.ts"

export const seed = (world: World) => ({
  /** Adds a developer product, or replaces the one with the same id. */
  addProduct: (options: ItemOptions): void => {
    world.monetization.products.set(String(options.id), makeItem(options))
  },
  /** Adds a game pass, or replaces the one with the same id. */
  addGamePass: (options: ItemOptions): void => {
    world.monetization.passes.set(String(options.id), makeItem(options))
  },
  /** Adds a subscription of a user, or replaces the one to the same product. */
  addSubscription: (options: SubscriptionOptions): void => putSubscription(world.monetization, options)
})

export const views = (world: World) => ({
  /** A developer product, if there is one. */
  product: (id: Id): Item | undefined => world.monetization.products.get(String(id)),
  /** A game pass, if there is one. */
  gamePass: (id: Id): Item | undefined => world.monetization.passes.get(String(id))
})
