/**
 * Badges of an emulator's world: putting them there, and looking at them.
 *
 * @since 0.1.0
 */
import type { Id } from "../../../interface/Operation.ts"
import type { World } from "../../World.ts"
import { type Badge, type BadgeOptions, makeBadge } from "./State.ts"

export type { Badge, BadgeOptions } from "./State.ts"

/**
 * Adds a badge, or replaces the one with the same id.
 *
 * @since 0.1.0
 */
export const add = (world: World, options: BadgeOptions): void => {
  world.badges.byId.set(String(options.id), makeBadge(options))
}

/**
 * A badge, if there is one.
 *
 * @since 0.1.0
 */
export const find = (world: World, id: Id): Badge | undefined => world.badges.byId.get(String(id))
