/** Restrictions of users. */
import type { Family } from "../../Family.ts"
import { userRestrictionHandlers } from "./Restrictions.ts"
import { seed, views } from "./Seed.ts"
import { makeUserRestrictions } from "./State.ts"
import type { World } from "./World.ts"

export const userRestrictions = {
  make: makeUserRestrictions,
  handlers: userRestrictionHandlers,
  seed,
  views
} satisfies Family<World>
