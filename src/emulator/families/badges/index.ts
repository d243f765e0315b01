/** Badges. */
import type { Family } from "../../Family.ts"
import { badgeHandlers } from "./Badges.ts"
import { seed, views } from "./Seed.ts"
import { makeBadges } from "./State.ts"
import type { World } from "./World.ts"

export const badges = {
  make: makeBadges,
  handlers: badgeHandlers,
  seed,
  views
} satisfies Family<World>
