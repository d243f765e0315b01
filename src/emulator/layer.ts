/** An emulator and a client of it, as a layer. The one module of the emulator that knows the client. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Credentials from "../Credentials.ts"
import { OpenCloud } from "../OpenCloud.ts"
import { type EmulatorOptions, make } from "./Emulator.ts"
import { Emulator } from "./standalone.ts"
import { keyFor } from "./World.ts"

/**
 * How an emulator begins, and how its client behaves.
 *
 * @since 0.2.0
 */
export interface LayerOptions extends EmulatorOptions {
  /** Options of the client; its credential is the world's first key that may do everything, unless given. */
  readonly client?: Partial<Omit<Parameters<typeof OpenCloud.layer>[0], "fetch">>
}

export const layer = ({ client = {}, ...options }: LayerOptions = {}): Layer.Layer<Emulator | OpenCloud> =>
  Layer.provideMerge(
    Layer.unwrap(
      Effect.map(Emulator, ({ fetch, world }) =>
        OpenCloud.layer({ credentials: Credentials.apiKey(keyFor(world) ?? "emulator-key"), ...client, fetch })
      )
    ),
    Layer.effect(Emulator, make(options))
  )
