/** Universes. */
import type { Family } from "../../Family.ts"
import { seed } from "./Seed.ts"
import { speech, universeHandlers } from "./Universes.ts"
import type { World } from "./World.ts"

export const universes = {
  handlers: universeHandlers,
  works: [speech],
  seed
} satisfies Family<World>
