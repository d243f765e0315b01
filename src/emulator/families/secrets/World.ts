/** What this family needs of the world, and requests to it. */
import type { Core } from "../../Core.ts"
import type * as Handling from "../../Handler.ts"
import type { Groups } from "../groups/State.ts"
import type { Secrets } from "./State.ts"

export interface World extends Core {
  readonly secrets: Secrets
  readonly groups: Groups
}

export type Call = Handling.Call<World>
export type Handler = Handling.Handler<World>
export type Handlers = Handling.Handlers<World>
