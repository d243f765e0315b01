/** Assets. */
import type { Family } from "../../Family.ts"
import { assetHandlers, assetWorks } from "./Assets.ts"
import { deliveryHandlers } from "./Delivery.ts"
import { seed, views } from "./Seed.ts"
import { makeAssets } from "./State.ts"
import type { World } from "./World.ts"

export const assets = {
  make: makeAssets,
  handlers: { ...assetHandlers, ...deliveryHandlers },
  works: assetWorks,
  seed,
  views
} satisfies Family<World>
