/** Universes and places: what all the families about them share. */
import type { Family } from "../../Family.ts"
import { seed, views } from "./Seed.ts"
import { makeExperiences } from "./State.ts"
import type { World } from "./World.ts"

export const experiences = {
  make: makeExperiences,
  handlers: {},
  seed,
  views
} satisfies Family<World>
