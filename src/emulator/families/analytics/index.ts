/** Analytics. */
import type { Family } from "../../Family.ts"
import { analyticsHandlers, query } from "./Queries.ts"
import { seed } from "./Seed.ts"
import { makeAnalytics } from "./State.ts"
import type { World } from "./World.ts"

export const analytics = {
  make: makeAnalytics,
  handlers: analyticsHandlers,
  works: [query],
  seed
} satisfies Family<World>
