/** Luau execution. */
import type { Family } from "../../Family.ts"
import { seed, views } from "./Seed.ts"
import { makeLuau } from "./State.ts"
import { luauHandlers } from "./Tasks.ts"
import type { World } from "./World.ts"

export const luauExecution = {
  make: makeLuau,
  handlers: luauHandlers,
  seed,
  views
} satisfies Family<World>
