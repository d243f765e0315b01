/** The authorization server of an emulator's world, filled and looked at from outside. */

import type { Id } from "../../interface/Operation.ts"
import { makeToken, type TokenOptions } from "../Credentials.ts"
import { type AppOptions, grantKey, makeApp, type OAuth, type Session } from "./State.ts"
import { endSession } from "./Tokens.ts"
import type { World } from "./World.ts"

const sessionsOf = ({ tokens }: OAuth): ReadonlyArray<Session> => [
  ...new Set([...tokens.values()].map(({ session }) => session))
]

export const seed = (world: World) => ({
  /** Registers an app, or replaces the one with the same id. */
  addApp: (options: AppOptions): void => {
    world.oauth.apps.set(String(options.id), makeApp(options))
  },
  /** Adds an access token, or replaces the one with the same secret. */
  addToken: (options: TokenOptions): void => {
    world.tokens.set(options.token, makeToken(options))
  },
  /**
   * Takes an app's authorization away, as a user does in their settings: its tokens are refused from then on, though
   * introspection calls them active until they expire.
   */
  revoke: ({ app, user }: { readonly user: Id; readonly app: Id }): void => {
    world.oauth.grants.delete(grantKey(String(user), String(app)))
    for (const session of sessionsOf(world.oauth)) {
      if (session.user === String(user) && session.app === String(app)) endSession(world, session, "revoked")
    }
  }
})

export const views = (world: World) => ({
  /** The authorizations that have tokens, oldest first. */
  sessions: (): ReadonlyArray<Session> => sessionsOf(world.oauth)
})
