/** Game servers. */
import type { Family } from "../../Family.ts"
import { serverHandlers } from "./Servers.ts"
import type { World } from "./World.ts"

export const servers = {
  handlers: serverHandlers
} satisfies Family<World>
