/** Advertising. */
import type { Family } from "../../Family.ts"
import { accountHandlers } from "./Accounts.ts"
import { campaignHandlers } from "./Campaigns.ts"
import { seed, views } from "./Seed.ts"
import { makeAds } from "./State.ts"
import type { World } from "./World.ts"

export const ads = {
  make: makeAds,
  handlers: { ...accountHandlers, ...campaignHandlers },
  seed,
  views
} satisfies Family<World>
