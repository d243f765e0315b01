/**
 * A client from the program's configuration. It stands apart from `OpenCloud`, as pages have no environment.
 *
 * @since 0.2.0
 */
import type { ConfigError } from "effect/Config"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { ConfigOptions } from "./internal/pipeline/Configuration.ts"
import * as Configuration from "./internal/pipeline/Configuration.ts"
import { OpenCloud } from "./OpenCloud.ts"

export type { ConfigOptions }

/**
 * A layer with a client from the configuration: `ROBLOX_API_KEY`, and optionally
 * `ROBLOX_API_KEY_OWNER`, `ROBLOX_BASE_URL`, `ROBLOX_TIMEOUT` and `ROBLOX_DEADLINE`, or what
 * `options` name in their place, such as `{ apiKey: Config.Redacted("SECOND_KEY") }`.
 * Plain `options` count where the configuration is silent.
 *
 * @since 0.2.0
 */
export const layer = (options: ConfigOptions = {}): Layer.Layer<OpenCloud, ConfigError> =>
  Layer.unwrap(Effect.map(Configuration.load(options), OpenCloud.layer))
