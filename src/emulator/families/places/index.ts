/** Places. */
import type { Family } from "../../Family.ts"
import { placeHandlers } from "./Places.ts"
import type { World } from "./World.ts"

export const places = {
  handlers: placeHandlers
} satisfies Family<World>
