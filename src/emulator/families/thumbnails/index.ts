/** Thumbnails. */
import type { Family } from "../../Family.ts"
import { homepageHandlers } from "./Homepage.ts"
import { modelHandlers } from "./Models.ts"
import { seed } from "./Seed.ts"
import { makeThumbnails } from "./State.ts"
import type { World } from "./World.ts"

export const thumbnails = {
  make: makeThumbnails,
  handlers: { ...homepageHandlers, ...modelHandlers },
  seed
} satisfies Family<World>
