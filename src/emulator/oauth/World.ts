/** What the authorization server needs of the world. */
import type { Core } from "../Core.ts"
import type { Groups } from "../families/groups/State.ts"
import type { Users } from "../families/users/State.ts"
import type { OAuth } from "./State.ts"

export interface World extends Core {
  readonly oauth: OAuth
  readonly groups: Groups
  readonly users: Users
}
