/**
 * `npm run emulator -- --port <n>`: serves an emulator with the default world until it is told to stop.
 * Each `--cors <origin>` lets the pages of one more origin call from a browser.
 */
import { parseArgs } from "node:util"
import * as Cause from "effect/Cause"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { Emulator } from "../src/emulator/index.ts"
import { serve } from "./emulator/serve.ts"

const readOptions = () => {
  try {
    const { values } = parseArgs({
      options: { port: { type: "string", default: "8080" }, cors: { type: "string", multiple: true } }
    })
    const port = Number(values.port)
    return Number.isInteger(port) && port >= 0 && port <= 65_535 ? { port, cors: values.cors } : undefined
  } catch {
    return undefined
  }
}

const options = readOptions()

if (options === undefined) {
  console.error("usage: npm run emulator -- [--port <0 to 65535>] [--cors <origin of a page>]...")
  process.exit(2)
}

const { cors, port } = options

const main = Effect.gen(function* () {
  const emulator = yield* Emulator.make(cors === undefined ? {} : { cors })
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
