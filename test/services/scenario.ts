/** A test of a service against an emulator of its own, while time passes. */
import { it } from "@effect/vitest"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import { Credentials, Experimental, OpenCloud, type OpenCloudError } from "effect-open-cloud"
import { Emulator, type EmulatorOptions } from "effect-open-cloud/emulator"
import { elapse } from "../integration/time.ts"

/** Test time at which scenarios begin. */
export const beginning = Date.parse("2026-01-02T03:04:05Z")

/** Makes the scenarios of a service: it is given to the test, with the emulator that answers it. */
export const scenarios =
  <Id, S>(service: Context.Service<Id, S>, layer: Layer.Layer<Id, never, OpenCloud>) =>
  (
    name: string,
    test: (service: S, emulator: Emulator) => Effect.Effect<void, unknown, Experimental>,
    options?: EmulatorOptions
  ) =>
    it.effect(name, () =>
      Effect.gen(function* () {
        yield* TestClock.setTime(beginning)
        const emulator = yield* Emulator.make(options)
        const client = OpenCloud.layer({ credentials: Credentials.apiKey("emulator-key"), fetch: emulator.fetch })
        const { exit } = yield* elapse(
          Effect.flatMap(service, (it) => test(it, emulator)).pipe(
            Effect.provide([Layer.provide(layer, client), Experimental.accept])
          ),
          { step: "100 millis", within: "90 days" }
        )
        return yield* exit
      })
    )

/** The tag of an effect's error, or `Success`. */
export const tagOf = <A, R>(effect: Effect.Effect<A, OpenCloudError, R>) =>
  Effect.match(effect, { onSuccess: () => "Success", onFailure: (error) => error._tag })

/** An effect's error, if it fails. */
export const failure = <A, E, R = never>(effect: Effect.Effect<A, E, R>) =>
  Effect.match(effect, { onSuccess: () => undefined, onFailure: (error) => error })

/** How often an operation was carried out. */
export const applied = (emulator: Emulator, operation: string) =>
  emulator.log().filter((it) => it.operation === operation && it.applied).length

/** The operations that were asked for, in their order. */
export const asked = (emulator: Emulator) => emulator.log().map(({ operation }) => operation)
