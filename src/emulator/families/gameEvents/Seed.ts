/** Events of universes of an emulator's world, filled and looked at from outside. */
import type { GameEvent } from "./State.ts"
import type { World } from "./World.ts"

export const views = (world: World) => ({
  /** Events, oldest first. */
  all: (): ReadonlyArray<GameEvent> => [...world.gameEvents.byId.values()]
})
