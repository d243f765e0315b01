/** Connections to an emulator, and a fetch that tells what is sent. */
import * as Effect from "effect/Effect"
import { Emulator, type EmulatorOptions } from "effect-open-cloud/emulator"

export const emulate = (options?: EmulatorOptions): Promise<Emulator> => Effect.runPromise(Emulator.make(options))

export const universe = { universeId: 9000001 }

export const entry = (entryId: string) => ({ ...universe, dataStoreId: "Players", entryId })

/** What a promise is rejected with. */
export const rejection = async (promise: PromiseLike<unknown>): Promise<unknown> => {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error("it was not rejected")
}

export type Fetch = Emulator["fetch"]

/** A fetch whose requests never end, unless they are aborted. */
export const hanging = () => {
  const signals: Array<AbortSignal> = []
  const waiting: Array<() => void> = []
  const fetch: Fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      const { signal } = init ?? {}
      if (signal === undefined || signal === null) return reject(new Error("there is no signal"))
      signal.addEventListener("abort", () => reject(signal.reason as Error))
      signals.push(signal)
      for (const go of waiting.splice(0)) go()
    })
  return {
    fetch,
    signals,
    /** When a request is sent. */
    sent: () => new Promise<void>((resolve) => void waiting.push(resolve))
  }
}
