/** The client against the emulator: what the tests here have in common. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Layer from "effect/Layer"
import { Emulator, type EmulatorOptions } from "../../src/emulator/index.ts"
import { Credentials, OpenCloud, type OpenCloudError, type Options } from "../../src/index.ts"

export const universeId = 9000001

const optionsFor = (emulator: Emulator, options: Options): Options => ({
  credentials: Credentials.apiKey("emulator-key"),
  fetch: emulator.fetch,
  ...options
})

/** A client of an emulator. */
export const clientOf = (emulator: Emulator, options: Options = {}): Layer.Layer<OpenCloud> =>
  OpenCloud.layer(optionsFor(emulator, options))

/** An emulator, and a way to run effects with one client of it. */
export const makeCloud = (options: EmulatorOptions = {}, client: Options = {}) =>
  Effect.gen(function* () {
    const emulator = yield* Emulator.make(options)
    const openCloud = yield* OpenCloud.make(optionsFor(emulator, client))
    return {
      emulator,
      run: Effect.provideService(OpenCloud, openCloud),
      /** The requests that reached the server for an operation, as it saw them. */
      requests: (operation: string) => emulator.log().filter((entry) => entry.operation === operation)
    }
  })

/** The error of a call that failed; throws when it did not, or when it died. */
export const errorOf = <A, E>(exit: Exit.Exit<A, E>): E => {
  if (Exit.isSuccess(exit)) throw new Error("the call succeeded")
  const reason = exit.cause.reasons.find(Cause.isFailReason)
  if (reason === undefined || exit.cause.reasons.length > 1) throw new Error(`no failure: ${Cause.pretty(exit.cause)}`)
  return reason.error
}

/** How a call ended, as data to compare. */
export const endOf = (exit: Exit.Exit<unknown, OpenCloudError>) => {
  if (Exit.isSuccess(exit)) return { tag: "Success" as const }
  const { _tag, afterUnknownOutcome, outcome } = errorOf(exit)
  return { tag: _tag, outcome, ...(afterUnknownOutcome && { afterUnknownOutcome }) }
}
