/** The client of a command: with the key of its surroundings or of its profile. */
import * as Config from "effect/Config"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import type * as Http from "../Http.ts"
import { OpenCloud } from "../OpenCloud.ts"
import type { ConfigOptions } from "../Options.ts"
import * as Globals from "./Globals.ts"

/** The `fetch` of the command; the platform's, unless a test has another. */
export const Fetch = Context.Reference<Http.Fetch | undefined>("effect-open-cloud/cli/Fetch", {
  defaultValue: () => undefined
})

/** Whatever all calls of the command have in common. */
const shared: ConfigOptions = { userAgent: "open-cloud" }

/**
 * A client. Commands take it by `Command.provide(Client.layer)`, so that neither help nor a mistake in the command line
 * needs a key.
 */
export const layer: Layer.Layer<OpenCloud, Config.ConfigError, Globals.Globals> = Layer.unwrap(
  Effect.gen(function* () {
    const baseUrl = Option.getOrUndefined(yield* Globals.BaseUrl)
    return OpenCloud.layerConfig({
      ...shared,
      fetch: yield* Fetch,
      ...(baseUrl === undefined ? {} : { baseUrl: Config.succeed(baseUrl) })
    })
  })
)

/** The universe to speak of where a command line names none: of `ROBLOX_UNIVERSE_ID`, or of the profile. */
export const universe: Effect.Effect<string | undefined, Config.ConfigError, Globals.Globals> = Effect.map(
  Config.String("ROBLOX_UNIVERSE_ID").pipe(Config.option),
  (id) => Option.getOrUndefined(id) || undefined
)
