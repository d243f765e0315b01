/** The client of a command: who is calling, and where its requests go. */
import * as Config from "effect/Config"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import type * as Redacted from "effect/Redacted"
import * as Credentials from "../Credentials.ts"
import type * as Http from "../Http.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import * as OpenCloudConfig from "../OpenCloudConfig.ts"
import type { Session } from "../oauth/index.ts"
import * as Globals from "./Globals.ts"
import { type Current, current, variable } from "./profile/Current.ts"
import { keyOf } from "./profile/Key.ts"
import type { Shell } from "./Shell.ts"
import { misuse, type Stop } from "./Stop.ts"

/** The `fetch` of the command; the platform's, unless a test has another. */
export const Fetch = Context.Reference<Http.Fetch | undefined>("effect-open-cloud/cli/Fetch", {
  defaultValue: () => undefined
})

/** Who is calling: a key, or a user who signed in. */
export type Caller =
  | {
      readonly kind: "apiKey"
      /** Where the key comes from, in words. */
      readonly from: string
      readonly key: Redacted.Redacted
      readonly owner: string | undefined
      /** A profile's secret goes to that profile's address, to Roblox or to this machine alone. */
      readonly bound: boolean
    }
  | { readonly kind: "oauth"; readonly from: string; readonly session: Session; readonly bound: true }

const environmentKey = Effect.map(Config.option(Config.Redacted("ROBLOX_API_KEY")), Option.getOrUndefined)

const fromEnvironment = (key: Redacted.Redacted): Effect.Effect<Caller, Config.ConfigError> =>
  Effect.map(variable("ROBLOX_API_KEY_OWNER"), (owner) => ({
    kind: "apiKey",
    from: "ROBLOX_API_KEY",
    key,
    owner,
    bound: false
  }))

const signedIn = (profile: Current): Effect.Effect<Caller | undefined, Stop> =>
  Effect.gen(function* () {
    // Most calls are made with a key, and need none of this.
    const SignIn = yield* Effect.promise(() => import("./profile/SignIn.ts"))
    const signIn = yield* SignIn.find(profile)
    if (signIn === undefined) return undefined
    const redirect = SignIn.redirectOf(SignIn.usualPort)
    const session = yield* SignIn.sessionOf(profile, signIn, redirect, yield* Fetch)
    return { kind: "oauth", from: `the sign-in of profile ${profile.name}`, session, bound: true }
  })

/**
 * Who is calling: the profile that is named, or else the environment's key, and else the usual profile. In a profile the
 * key goes before the sign-in.
 */
export const caller: Effect.Effect<Caller, Stop | Config.ConfigError, Globals.Globals | Shell> = Effect.gen(
  function* () {
    const profile = yield* current
    const environment = yield* environmentKey
    if (environment !== undefined && !profile.explicit) return yield* fromEnvironment(environment)
    const reference = profile.profile.key
    if (reference !== undefined) {
      const key = yield* keyOf(profile, reference)
      return {
        kind: "apiKey",
        from: `profile ${profile.name}`,
        key,
        owner: profile.profile.owner,
        bound: true
      } as const
    }
    const session = yield* signedIn(profile)
    if (session !== undefined) return session
    if (environment !== undefined) return yield* fromEnvironment(environment)
    return yield* Effect.fail(
      misuse("there is no key: set ROBLOX_API_KEY, name one in a profile, or sign in with open-cloud login")
    )
  }
)

/** Where requests go instead of to Roblox: of the flag, of a profile that is named, of the environment, of any profile. */
export const baseUrl: Effect.Effect<string | undefined, Stop | Config.ConfigError, Globals.Globals> = Effect.gen(
  function* () {
    const { explicit, profile } = yield* current
    const own = profile["base-url"]
    const environment = yield* variable("ROBLOX_BASE_URL")
    return Option.getOrUndefined(yield* Globals.BaseUrl) ?? (explicit ? (own ?? environment) : (environment ?? own))
  }
)

const loopback = /^https?:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?(?:\/|$)/
const roblox = /^https:\/\/(?:[\w-]+\.)*roblox\.com(?:\/|$)/

/** A secret that is kept for one place is not sent to another because a variable of the environment says so. */
const guard = (who: Caller, to: string | undefined) =>
  Effect.gen(function* () {
    const { profile } = yield* current
    if (!who.bound || to === undefined || to === profile["base-url"] || loopback.test(to) || roblox.test(to)) return
    return yield* Effect.fail(
      misuse(
        `the credential of ${who.from} is not sent to ${to}: write base-url = "${to}" into the profile, or take a key from ROBLOX_API_KEY`
      )
    )
  })

/** A client of a caller, whose requests say which program sends them. */
export const layerOf = (
  who: Caller,
  userAgent: string
): Layer.Layer<OpenCloud, Stop | Config.ConfigError, Globals.Globals> =>
  Layer.unwrap(
    Effect.gen(function* () {
      const to = yield* baseUrl
      yield* guard(who, to)
      const shared = { userAgent, fetch: yield* Fetch, baseUrl: Config.succeed(to) }
      if (who.kind === "apiKey") {
        return OpenCloudConfig.layer({
          ...shared,
          apiKey: Config.succeed(who.key),
          apiKeyOwner: Config.succeed(who.owner)
        })
      }
      return Layer.merge(
        // No call is made with it, as all are the user's.
        OpenCloudConfig.layer({ ...shared, apiKey: Config.succeed("none") }),
        Layer.succeed(Credentials.CurrentCredentials, who.session.credentials)
      )
    })
  )

/**
 * A client. Commands take it by `Command.provide(Client.layer)`, so that neither help nor a mistake in the command line
 * needs a key.
 */
export const layer: Layer.Layer<OpenCloud, Stop | Config.ConfigError, Globals.Globals | Shell> = Layer.unwrap(
  Effect.map(caller, (who) => layerOf(who, "open-cloud"))
)

/** What a command line does not name: of the environment, or of the profile, which goes first where it is named. */
const surrounding = (
  name: string,
  field: "universe" | "owner"
): Effect.Effect<string | undefined, Stop | Config.ConfigError, Globals.Globals> =>
  Effect.gen(function* () {
    const { explicit, profile } = yield* current
    const environment = yield* variable(name)
    return explicit ? (profile[field] ?? environment) : (environment ?? profile[field])
  })

/** The universe of a command line that names none: of `ROBLOX_UNIVERSE_ID`, or of the profile. */
export const universe = surrounding("ROBLOX_UNIVERSE_ID", "universe")

/** Who is to own what is made, where a command line names nobody: as `user:156` or `group:7`. */
export const owner = surrounding("ROBLOX_API_KEY_OWNER", "owner")
