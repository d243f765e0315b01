/** `open-cloud logout`: ends the sign-in of a profile. */
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as Client from "../Client.ts"
import { current } from "../profile/Current.ts"
import { find, forget, redirectOf, sessionOf, usualPort } from "../profile/SignIn.ts"
import { note } from "../Shell.ts"

const run = Effect.gen(function* () {
  const profile = yield* current
  const signIn = yield* find(profile)
  if (signIn === undefined) return yield* note(`nobody is signed in for profile ${profile.name}`)
  const session = yield* sessionOf(profile, signIn, redirectOf(usualPort), yield* Client.Fetch)
  yield* Effect.ensuring(session.signOut, forget(profile))
  yield* note(`signed out of profile ${profile.name}`)
})

export const command = Command.make("logout", {}, () => run).pipe(
  Command.withDescription("Ends the sign-in of a profile: its tokens are revoked and deleted.")
)
