/** Secrets. */
import type { Family } from "../../Family.ts"
import { secretHandlers } from "./Secrets.ts"
import { seed, views } from "./Seed.ts"
import { makeSecrets, withoutSecrets } from "./State.ts"
import type { World } from "./World.ts"

export const secrets = {
  make: makeSecrets,
  withoutSecrets,
  handlers: secretHandlers,
  seed,
  views
} satisfies Family<World>
