/** What this family needs of the world, and requests to it. */
import type { Core } from "../../Core.ts"
import type * as Handling from "../../Handler.ts"
import type { Experiences } from "../experiences/State.ts"
import type { Groups } from "../groups/State.ts"
import type { Users } from "../users/State.ts"
import type { Assets } from "./State.ts"

export interface World extends Core {
  readonly assets: Assets
  readonly experiences: Experiences
  readonly groups: Groups
  readonly users: Users
}

export type Call = Handling.Call<World>
export type Handler = Handling.Handler<World>
export type Handlers = Handling.Handlers<World>
