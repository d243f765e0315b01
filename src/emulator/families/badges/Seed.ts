/** Badges of an emulator's world, filled and looked at from outside. */
import type { Id } from "../../../interface/Operation.ts"
import { type Badge, type BadgeOptions, makeBadge } from "./State.ts"
import type { World } from "./World.ts"

export const seed = (world: World) => ({
  /** Adds a badge, or replaces the one with the same id. */
  add: (options: BadgeOptions): void => {
    world.badges.byId.set(String(options.id), makeBadge(options))
  }
})

export const views = (world: World) => ({
  /** Badges, oldest first. */
  all: (): ReadonlyArray<Badge> => [...world.badges.byId.values()],
  /** A badge, if there is one. */
  find: (id: Id): Badge | undefined => world.badges.byId.get(String(id))
})
