/** Groups. */
import type { Family } from "../../Family.ts"
import { groupHandlers } from "./Groups.ts"
import { legacyGroupHandlers } from "./Legacy.ts"
import { memberHandlers } from "./Members.ts"
import { seed, views } from "./Seed.ts"
import { makeGroups } from "./State.ts"
import type { World } from "./World.ts"

export const groups = {
  make: makeGroups,
  handlers: { ...groupHandlers, ...legacyGroupHandlers, ...memberHandlers },
  seed,
  views
} satisfies Family<World>
