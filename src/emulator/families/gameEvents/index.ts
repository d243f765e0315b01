/** Events of universes. */
import type { Family } from "../../Family.ts"
import { gameEventHandlers } from "./GameEvents.ts"
import { views } from "./Seed.ts"
import { makeGameEvents } from "./State.ts"
import type { World } from "./World.ts"

export const gameEvents = {
  make: makeGameEvents,
  handlers: gameEventHandlers,
  views
} satisfies Family<World>
