/** Experiments of an emulator's world, filled and looked at from outside. */
import type { Id } from "../../../interface/Operation.ts"
import type { Experiment } from "./State.ts"
import type { World } from "./World.ts"

export const views = (world: World) => ({
  /** Experiments, oldest first. */
  all: (): ReadonlyArray<Experiment> => [...world.experiments.byId.values()],
  /** An experiment, if there is one. */
  find: (id: Id): Experiment | undefined => world.experiments.byId.get(String(id))
})
