/**
 * Apps and authorizations in an emulator's world: putting them there, looking at
 * them, ending them.
 *
 * @since 0.1.0
 */
import type { Id } from "../../interface/Operation.ts"
import type { World } from "../World.ts"
import { type AppOptions, grantKey, makeApp, type Session } from "./State.ts"
import { endSession } from "./Tokens.ts"

export type { App, AppOptions, Consent, Grant, OAuth, OAuthOptions, Session } from "./State.ts"

/**
 * Registers an app, or replaces the one with the same id.
 *
 * @since 0.1.0
 */
export const addApp = (world: World, options: AppOptions): void => {
  world.oauth.apps.set(String(options.id), makeApp(options))
}

/**
 * The authorizations that have tokens, oldest first.
 *
 * @since 0.1.0
 */
export const sessions = (world: World): ReadonlyArray<Session> => [
  ...new Set([...world.oauth.tokens.values()].map(({ session }) => session))
]

/**
 * Takes an app's authorization away, as a user does in their settings: its tokens
 * are refused from then on, though introspection calls them active until they expire.
 *
 * @since 0.1.0
 */
export const revoke = (world: World, { app, user }: { readonly user: Id; readonly app: Id }): void => {
  world.oauth.grants.delete(grantKey(String(user), String(app)))
  for (const session of sessions(world)) {
    if (session.user === String(user) && session.app === String(app)) endSession(world, session, "revoked")
  }
}
