/**
 * API keys: what they may do, as Open Cloud tells it.
 *
 * @see https://create.roblox.com/docs/cloud/auth/api-keys
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Redacted from "effect/Redacted"
import type { OpenCloudError } from "../Errors.ts"
import * as KeyInfo from "../KeyInfo.ts"
import { OpenCloud } from "../OpenCloud.ts"
import { layerOf } from "./internal/Method.ts"

export { type Grant, type GrantedDataStore, IntrospectionUnavailable, type KeyInfo } from "../KeyInfo.ts"

/** What can be told of a key, or why it cannot. */
export type Introspection = Effect.Effect<KeyInfo.KeyInfo, OpenCloudError | KeyInfo.IntrospectionUnavailable>

/**
 * API keys: what they may do, as Open Cloud tells it.
 *
 * @see https://create.roblox.com/docs/cloud/auth/api-keys
 * @since 0.1.0
 */
export class ApiKeys extends Context.Service<
  ApiKeys,
  {
    /**
     * What a key may do: its scopes, what they are granted on, and whether it is enabled and has expired. The
     * key is the one that calls are made with unless another is given.
     *
     * No scope. Fails with `Unauthenticated` where the key does not exist or may not be used from here, and
     * with `IntrospectionUnavailable` where calls are made with an access token.
     */
    readonly introspect: (input?: { readonly key?: string | Redacted.Redacted | undefined }) => Introspection
  }
>()("effect-open-cloud/ApiKeys") {
  /** API keys over a client. */
  static readonly layer: Layer.Layer<ApiKeys, never, OpenCloud> = layerOf(ApiKeys, (client) => ({
    introspect: ({ key } = {}) =>
      Effect.provideService(key === undefined ? KeyInfo.introspect : KeyInfo.introspectKey(key), OpenCloud, client)
  }))
}
