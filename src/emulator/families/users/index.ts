/** Users. */
import type { Family } from "../../Family.ts"
import { followingHandlers } from "./Followings.ts"
import { inventoryHandlers } from "./Inventory.ts"
import { profileHandlers, thumbnail } from "./Profiles.ts"
import { seed, views } from "./Seed.ts"
import { makeUsers } from "./State.ts"
import type { World } from "./World.ts"

export const users = {
  make: makeUsers,
  handlers: { ...followingHandlers, ...inventoryHandlers, ...profileHandlers },
  works: [thumbnail],
  seed,
  views
} satisfies Family<World>
