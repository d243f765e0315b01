/**
 * Consent to operations that Roblox calls experimental.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Layer from "effect/Layer"

/**
 * Required by methods whose operations Roblox calls experimental: these may
 * change or disappear without notice. A program accepts that once, with
 * `Experimental.accept` beside its other layers.
 *
 * @since 0.1.0
 */
export class Experimental extends Context.Service<
  Experimental,
  {
    /** That experimental operations may change without notice is accepted. */
    readonly accepted: true
  }
>()("effect-open-cloud/Experimental") {
  /** Accepts experimental operations. */
  static readonly accept: Layer.Layer<Experimental> = /*#__PURE__*/ Layer.succeed(Experimental, { accepted: true })
}
