/** Configs. */
import type { Family } from "../../Family.ts"
import { configHandlers } from "./Configs.ts"
import { views } from "./Seed.ts"
import { makeConfigs } from "./State.ts"
import type { World } from "./World.ts"

export const configs = {
  make: makeConfigs,
  handlers: configHandlers,
  views
} satisfies Family<World>
