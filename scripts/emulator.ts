/** `npm run emulator -- --port <n>`: serves an emulator with the default world until it is told to stop. */
import { parseArgs } from "node:util"
import * as Cause from "effect/Cause"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { Emulator } from "../src/emulator/index.ts"
import { serve } from "./emulator/serve.ts"

const readPort = (): number | undefined => {
  try {
    const { values } = parseArgs({ options: { port: { type: "string", default: "8080" } } })
    const port = Number(values.port)
    return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined
  } catch {
    return undefined
  }
}

const port = readPort()

if (port === undefined) {
  console.error("usage: npm run emulator -- [--port <0 to 65535>]")
  process.exit(2)
}

const main = Effect.gen(function* () {
  const emulator = yield* Emulator.make()
  const { url } = yield* serve(emulator, { port })
  yield* Console.log(`listening on ${url}`)
  return yield* Effect.never
})

const fiber = Effect.runFork(Effect.scoped(main))

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => Effect.runFork(Fiber.interrupt(fiber)))
}

fiber.addObserver((exit) => {
  if (exit._tag === "Success" || Cause.hasInterruptsOnly(exit.cause)) return
  console.error(Cause.pretty(exit.cause))
  process.exitCode = 1
})
