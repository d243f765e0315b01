/** The Creator Store. */
import type { Family } from "../../Family.ts"
import { productHandlers } from "./Products.ts"
import { seed, views } from "./Seed.ts"
import { makeCreatorStore } from "./State.ts"
import { toolboxHandlers } from "./Toolbox.ts"
import type { World } from "./World.ts"

export const creatorStore = {
  make: makeCreatorStore,
  handlers: { ...productHandlers, ...toolboxHandlers },
  seed,
  views
} satisfies Family<World>
