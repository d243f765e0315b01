/**
 * A client's options from the program's configuration.
 *
 * @internal
 */
import { type Config, ConfigError } from "effect/Config"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import * as Credentials from "../../Credentials.ts"
import type { Options } from "../../Options.ts"
import * as Settings from "./Settings.ts"

/**
 * Options of `OpenCloudConfig.layer`. What is a `Config` is read instead of the environment's
 * usual name; any other value counts where the environment is silent.
 */
export interface ConfigOptions extends Omit<Options, "credentials" | "baseUrl" | "attemptTimeout" | "deadline"> {
  /** The API key. Default: `ROBLOX_API_KEY`. */
  readonly apiKey?: Config<string | Redacted.Redacted> | undefined
  /** Whose key it is, such as `user:156`. Default: `ROBLOX_API_KEY_OWNER`, which may be absent. */
  readonly apiKeyOwner?: Config<string | undefined> | Credentials.KeyOwner | undefined
  /** Default: `ROBLOX_BASE_URL`, which may be absent. */
  readonly baseUrl?: Config<string | undefined> | string | undefined
  /** Default: `ROBLOX_TIMEOUT`, such as `10 seconds`, which may be absent. */
  readonly attemptTimeout?: Config<Duration.Input | undefined> | Duration.Input | undefined
  /** Default: `ROBLOX_DEADLINE`, such as `1 minute`, which may be absent. */
  readonly deadline?: Config<Duration.Input | undefined> | Duration.Input | undefined
}

/**
 * Reads what `options` name as a `Config` of their own, and of the rest what the environment has.
 *
 * It asks the `ConfigProvider` itself for the usual names: `Config`'s constructors bring Schema's
 * text codecs along, a tenth of what a browser may be asked to load for a whole client.
 */
export const load = (options: ConfigOptions): Effect.Effect<Options, ConfigError> =>
  Effect.gen(function* () {
    const { apiKey, apiKeyOwner, ...rest } = options
    const key = yield* apiKey ?? required("ROBLOX_API_KEY")
    const owner = yield* setting(apiKeyOwner, "ROBLOX_API_KEY_OWNER")
    if (owner !== undefined && !isOwner(owner)) {
      const name = Effect.isEffect(apiKeyOwner) ? "The owner of the API key" : "ROBLOX_API_KEY_OWNER"
      return yield* Effect.fail(fault(`${name} must be like user:156 or group:7`))
    }
    const all: Options = {
      ...rest,
      credentials: Credentials.apiKey(key, owner === undefined ? {} : { owner }),
      baseUrl: yield* setting(options.baseUrl, "ROBLOX_BASE_URL"),
      attemptTimeout: yield* duration(options.attemptTimeout, "ROBLOX_TIMEOUT"),
      deadline: yield* duration(options.deadline, "ROBLOX_DEADLINE")
    }
    yield* check(all)
    return all
  })

/** Fails where a client of these options would die: a configuration is not the program's own fault. */
const check = (options: Options): Effect.Effect<void, ConfigError> =>
  Effect.try({
    try: () => void Settings.make(options),
    catch: (cause) => fault(cause instanceof TypeError ? cause.message : String(cause))
  })

const isOwner = (text: string): text is Credentials.KeyOwner => /^(?:user|group):\d+$/.test(text)

const fault = (message: string): ConfigError => new ConfigError(new ConfigProvider.SourceError({ message }))

const read = (name: string): Effect.Effect<string | undefined, ConfigError> =>
  Effect.flatMap(ConfigProvider.ConfigProvider, (provider) =>
    provider.load([name]).pipe(
      Effect.map((node) => node?.value || undefined),
      Effect.mapError((cause) => new ConfigError(cause))
    )
  )

const required = (name: string): Effect.Effect<string, ConfigError> =>
  Effect.flatMap(read(name), (text) =>
    text === undefined ? Effect.fail(fault(`${name} is not set`)) : Effect.succeed(text)
  )

/** What the program reads in its own way, or the environment's, or else what the program says. */
const setting = <A>(
  own: Config<A> | A | undefined,
  name: string
): Effect.Effect<A | string | undefined, ConfigError> =>
  Effect.isEffect(own) ? own : Effect.map(read(name), (text) => text ?? own)

const duration = (
  own: ConfigOptions["deadline"],
  name: string
): Effect.Effect<Duration.Input | undefined, ConfigError> =>
  Effect.isEffect(own)
    ? own
    : Effect.flatMap(read(name), (text) => (text === undefined ? Effect.succeed(own) : parseDuration(name, text)))

const parseDuration = (name: string, text: string): Effect.Effect<Duration.Duration, ConfigError> =>
  Effect.try({
    // The text is checked by the parser that its type is for.
    try: () => Duration.fromInputUnsafe(text as Duration.Input),
    catch: () => fault(`${name} is not a duration, such as "30 seconds"`)
  })
