/** Instances of places. */
import type { Family } from "../../Family.ts"
import { instanceHandlers, instanceWorks } from "./Instances.ts"
import type { World } from "./World.ts"

export const instances = {
  handlers: instanceHandlers,
  works: instanceWorks
} satisfies Family<World>
