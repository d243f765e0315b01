/** What this family needs of the world, and requests to it. */
import type { Core } from "../../Core.ts"
import type * as Handling from "../../Handler.ts"
import type { Configs } from "../configs/State.ts"
import type { Experiments } from "./State.ts"

export interface World extends Core {
  readonly experiments: Experiments
  readonly configs: Configs
}

export type Call = Handling.Call<World>
export type Handler = Handling.Handler<World>
export type Handlers = Handling.Handlers<World>
