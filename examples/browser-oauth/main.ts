/**
 * `npm run example:browser -- [--port <n>]`: a page that signs in to the embedded emulator. With ROBLOX_CLIENT_ID set
 * it signs in to Roblox instead, to a public app that returns to http://localhost:<port>/.
 */
import { parseArgs } from "node:util"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { onEmulator, onRoblox } from "./start.ts"

const { values } = parseArgs({ options: { port: { type: "string", default: "5173" } } })
const { ROBLOX_CLIENT_ID } = process.env

const main = Effect.gen(function* () {
  const port = Number(values.port)
  const { url } = yield* ROBLOX_CLIENT_ID ? onRoblox(port, ROBLOX_CLIENT_ID) : onEmulator(port)
  console.log(`Pass desk, on ${ROBLOX_CLIENT_ID ? "Roblox" : "the embedded emulator"}: open ${url}`)
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
