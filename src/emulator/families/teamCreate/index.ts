/** Team Create. */
import type { Family } from "../../Family.ts"
import { makeTeamCreate } from "./State.ts"
import { teamCreateHandlers } from "./TeamCreate.ts"
import type { World } from "./World.ts"

export const teamCreate = {
  make: makeTeamCreate,
  handlers: teamCreateHandlers
} satisfies Family<World>
