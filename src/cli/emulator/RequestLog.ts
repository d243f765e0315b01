/** Requests of an emulator, told as they come: a line each. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { EmulatorInstance } from "../../emulator/index.ts"
import { harmless } from "../Harmless.ts"

/** An emulator that tells what it is asked, and what it answered. */
export const told = (emulator: EmulatorInstance, write: (line: string) => Effect.Effect<void>): EmulatorInstance => ({
  ...emulator,
  exchange: (request) => {
    const path = request.url.pathname + request.url.search
    const tell = (status: string, begun: number) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        const operation = emulator
          .log()
          .findLast((entry) => entry.path === path && entry.method === request.method)?.operation
        const time = new Date(begun).toISOString().slice(11, 23)
        return write(harmless(`${time} ${request.method} ${path} ${status} ${now - begun}ms ${operation ?? "unknown"}`))
      })
    return Effect.flatMap(Clock.currentTimeMillis, (begun) =>
      emulator.exchange(request).pipe(
        Effect.tap((outcome) => tell(outcome._tag === "Reset" ? "reset" : String(outcome.answer.status), begun)),
        // Its client has left.
        Effect.onInterrupt(() => tell("left", begun))
      )
    )
  }
})
