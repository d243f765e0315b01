/** The authorization server. It has addresses of its own, and no operations. */
import type { Family } from "../Family.ts"
import { seed, views } from "./Seed.ts"
import { makeOAuth, withoutSecrets } from "./State.ts"
import type { World } from "./World.ts"

export const oauth = {
  make: makeOAuth,
  withoutSecrets,
  handlers: {},
  seed,
  views
} satisfies Family<World>
