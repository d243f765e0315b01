/** What is for sale in universes. */
import type { Family } from "../../Family.ts"
import { itemHandlers } from "./Items.ts"
import { seed, views } from "./Seed.ts"
import { makeMonetization } from "./State.ts"
import { subscriptionHandlers } from "./Subscriptions.ts"
import type { World } from "./World.ts"

export const monetization = {
  make: makeMonetization,
  handlers: { ...itemHandlers, ...subscriptionHandlers },
  seed,
  views
} satisfies Family<World>
