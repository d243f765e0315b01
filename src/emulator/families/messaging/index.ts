/** Messaging. */
import type { Family } from "../../Family.ts"
import { messagingHandlers } from "./Publish.ts"
import { views } from "./Seed.ts"
import { makeMessaging } from "./State.ts"
import type { World } from "./World.ts"

export const messaging = {
  make: makeMessaging,
  handlers: messagingHandlers,
  views
} satisfies Family<World>
