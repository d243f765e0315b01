/** Localization. */
import type { Family } from "../../Family.ts"
import { makeLocalization } from "./State.ts"
import { localizationTableHandlers } from "./Tables.ts"
import { localizedThingHandlers } from "./Things.ts"
import type { World } from "./World.ts"

export const localization = {
  make: makeLocalization,
  handlers: { ...localizationTableHandlers, ...localizedThingHandlers }
} satisfies Family<World>
