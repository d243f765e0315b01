/** Services in a program that has more than one client. */
import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { DataStores } from "effect-open-cloud/DataStores"
import { Emulator } from "effect-open-cloud/emulator"
import { Secrets } from "effect-open-cloud/Secrets"

const clientOf = (emulator: Emulator) =>
  OpenCloud.layer({ credentials: Credentials.apiKey("emulator-key"), fetch: emulator.fetch })

it.effect("call by the client that they were given, and not by one that another layer has", () =>
  Effect.gen(function* () {
    const [outer, inner] = [yield* Emulator.make(), yield* Emulator.make()]
    const universe = { universeId: 9000001 }
    const call = Effect.gen(function* () {
      const [stores, secrets] = [yield* DataStores, yield* Secrets]
      yield* stores.createEntry({ ...universe, dataStoreId: "Players", entryId: "Player_156", value: 1 })
      yield* secrets.create({ ...universe, secretId: "token", secret: "s" })
    })
    const services = (emulator: Emulator) =>
      Layer.provide(Layer.merge(DataStores.layer, Secrets.layer), clientOf(emulator))
    yield* Effect.andThen(call, Effect.provide(call, services(inner))).pipe(Effect.provide(services(outer)))
    const expected = ["dataStores.createEntry", "secrets.getPublicKey", "secrets.create"]
    expect(outer.log().map(({ operation }) => operation)).toEqual(expected)
    expect(inner.log().map(({ operation }) => operation)).toEqual(expected)
  })
)
