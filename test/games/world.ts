/** A test of what is made for games, against an emulator of its own, while time passes. */
import { it } from "@effect/vitest"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { Emulator } from "effect-open-cloud/emulator"
import { elapse } from "../integration/time.ts"

/** Test time at which all begins. */
export const beginning = Date.parse("2026-01-02T03:04:05Z")

/** A client of an emulator; each has quotas of its own. */
export const clientOf = (emulator: Emulator, fetch: typeof globalThis.fetch = emulator.fetch) =>
  OpenCloud.layer({ credentials: Credentials.apiKey("emulator-key"), fetch })

/** Makes tests that have services over a client, and the emulator behind it. */
export const worlds =
  <S>(services: Layer.Layer<S, never, OpenCloud>, step: Duration.Input = "100 millis") =>
  (
    title: string,
    test: (emulator: Emulator) => Effect.Effect<void, unknown, S>,
    fetchOf: (emulator: Emulator) => Promise<typeof globalThis.fetch> = async ({ fetch }) => fetch
  ) =>
    it.effect(title, () =>
      Effect.gen(function* () {
        yield* TestClock.setTime(beginning)
        const emulator = yield* Emulator.make()
        const fetch = yield* Effect.promise(() => fetchOf(emulator))
        const { exit } = yield* elapse(
          Effect.provide(test(emulator), Layer.provide(services, clientOf(emulator, fetch))),
          {
            step,
            within: "10 days"
          }
        )
        return yield* exit
      })
    )

/** How often an operation was carried out. */
export const applied = (emulator: Emulator, operation: string) =>
  emulator.log().filter((it) => it.operation === operation && it.applied).length
