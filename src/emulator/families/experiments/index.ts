/** Experiments. */
import type { Family } from "../../Family.ts"
import { experimentHandlers, experimentWorks } from "./Experiments.ts"
import { views } from "./Seed.ts"
import { makeExperiments } from "./State.ts"
import type { World } from "./World.ts"

export const experiments = {
  make: makeExperiments,
  handlers: experimentHandlers,
  works: experimentWorks,
  views
} satisfies Family<World>
