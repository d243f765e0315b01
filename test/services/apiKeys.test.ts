/** API keys as a service, through public entries only. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { ApiKeys } from "effect-open-cloud/ApiKeys"
import { Emulator } from "effect-open-cloud/emulator"

const keys = [{ key: "narrow", name: "Narrow key", scopes: ["universe:write"], universes: [9000001] }]

const run = <A, E>(
  effect: Effect.Effect<A, E, ApiKeys>,
  credentials: Credentials.Credentials = Credentials.apiKey("narrow")
) =>
  Effect.flatMap(Emulator.make({ world: { keys, tokens: [{ token: "token" }] } }), ({ fetch }) =>
    Effect.provide(effect, Layer.provide(ApiKeys.layer, OpenCloud.layer({ credentials, fetch })))
  )

describe("a key", () => {
  it.effect("is told of as data, without its secret", () =>
    Effect.gen(function* () {
      const info = yield* run(ApiKeys.use((apiKeys) => apiKeys.introspect()))
      expect(info).toMatchObject({
        name: "Narrow key",
        authorizedUserId: "156",
        enabled: true,
        expired: false,
        grants: [{ scope: "universe:write", universes: ["9000001"] }]
      })
      expect(JSON.stringify(info)).not.toContain('"narrow"')
    })
  )

  it.effect("may be another than the client's", () =>
    Effect.gen(function* () {
      const info = yield* run(ApiKeys.use((it) => it.introspect({ key: Redacted.make("emulator-key") })))
      expect([info.name, info.grants.length > 50]).toEqual(["Emulator key", true])
      const unknown = yield* Effect.flip(run(ApiKeys.use((it) => it.introspect({ key: Redacted.make("no") }))))
      expect(unknown._tag).toBe("Unauthenticated")
    })
  )

  it.effect("is not what an access token is", () =>
    Effect.gen(function* () {
      const introspection = ApiKeys.use((apiKeys) => apiKeys.introspect())
      const error = yield* Effect.flip(run(introspection, Credentials.oauth(Effect.succeed(Redacted.make("token")))))
      expect(error._tag).toBe("IntrospectionUnavailable")
    })
  )
})
