/**
 * A client's options from the program's configuration.
 *
 * @since 0.1.0
 */
import { ConfigError } from "effect/Config"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Credentials from "../../Credentials.ts"
import * as Settings from "./Settings.ts"

/**
 * Reads the options that the configuration has. It asks the `ConfigProvider`
 * itself: `Config`'s constructors bring Schema's text codecs along, a tenth of
 * what a browser may be asked to load for a whole client.
 *
 * @since 0.1.0
 */
export const load: Effect.Effect<Settings.Options, ConfigError> = Effect.gen(function* () {
  const provider = yield* ConfigProvider.ConfigProvider
  const read = (name: string) =>
    provider.load([name]).pipe(
      Effect.map((node) => node?.value || undefined),
      Effect.mapError((cause) => new ConfigError(cause))
    )
  const duration = (name: string) =>
    Effect.flatMap(read(name), (text) => (text === undefined ? Effect.undefined : parseDuration(name, text)))
  const key = yield* read("ROBLOX_API_KEY")
  if (key === undefined) return yield* Effect.fail(fault("ROBLOX_API_KEY is not set"))
  const owner = yield* read("ROBLOX_API_KEY_OWNER")
  if (owner !== undefined && !isOwner(owner)) {
    return yield* Effect.fail(fault("ROBLOX_API_KEY_OWNER must be like user:156 or group:7"))
  }
  return {
    credentials: Credentials.apiKey(key, owner === undefined ? {} : { owner }),
    baseUrl: yield* read("ROBLOX_BASE_URL"),
    timeout: yield* duration("ROBLOX_TIMEOUT"),
    deadline: yield* duration("ROBLOX_DEADLINE")
  }
})

/**
 * Fails where a client of these options would die: a configuration is not the program's own fault.
 *
 * @since 0.1.0
 */
export const check = (options: Settings.Options): Effect.Effect<void, ConfigError> =>
  Effect.try({
    try: () => void Settings.make(options),
    catch: (cause) => fault(cause instanceof TypeError ? cause.message : String(cause))
  })

const isOwner = (text: string): text is Credentials.KeyOwner => /^(?:user|group):\d+$/.test(text)

const fault = (message: string): ConfigError => new ConfigError(new ConfigProvider.SourceError({ message }))

const parseDuration = (name: string, text: string): Effect.Effect<Duration.Duration, ConfigError> =>
  Effect.try({
    // The text is checked by the parser that its type is for.
    try: () => Duration.fromInputUnsafe(text as Duration.Input),
    catch: () => fault(`${name} is not a duration, such as "30 seconds"`)
  })
