/**
 * What is for sale in an emulator's world: putting it there, and looking at it.
 *
 * @since 0.1.0
 */
import type { Id } from "../../../interface/Operation.ts"
import type { World } from "../../World.ts"
import { type Item, type ItemOptions, makeItem, putSubscription, type SubscriptionOptions } from "./State.ts"

export type { Item, ItemOptions, SubscriptionOptions } from "./State.ts"

/**
 * Adds a developer product, or replaces the one with the same id.
 *
 * @since 0.1.0
 */
export const addProduct = (world: World, options: ItemOptions): void => {
  world.monetization.products.set(String(options.id), makeItem(options))
}

/**
 * Adds a game pass, or replaces the one with the same id.
 *
 * @since 0.1.0
 */
export const addGamePass = (world: World, options: ItemOptions): void => {
  world.monetization.passes.set(String(options.id), makeItem(options))
}

/**
 * Adds a subscription of a user, or replaces the one to the same product.
 *
 * @since 0.1.0
 */
export const addSubscription = (world: World, options: SubscriptionOptions): void =>
  putSubscription(world.monetization, options)

/**
 * A developer product, if there is one.
 *
 * @since 0.1.0
 */
export const product = (world: World, id: Id): Item | undefined => world.monetization.products.get(String(id))

/**
 * A game pass, if there is one.
 *
 * @since 0.1.0
 */
export const gamePass = (world: World, id: Id): Item | undefined => world.monetization.passes.get(String(id))
