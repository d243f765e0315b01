/** An emulator with the default world, over HTTP, until the process is told to stop. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { Emulator } from "../emulator/index.ts"
import { type CannotListen, type Served, serve } from "../emulator/node/index.ts"
import type { World } from "../emulator/World.ts"
import { type ExitCode, exitCode, failed } from "./Command.ts"

const rows = (pairs: ReadonlyArray<readonly [string, string]>): string => {
  const width = Math.max(...pairs.map(([name]) => name.length))
  return pairs.map(([name, value]) => `  ${name.padEnd(width)}   ${value}\n`).join("")
}

/** All that somebody needs who wants to call it. */
const greeting = ({ env, url }: Served, { groups, oauth, universes, users }: World): string =>
  [
    `listening on ${url}\n\n`,
    rows([
      ["API key", `${env.ROBLOX_API_KEY}, which has every scope`],
      ...[...universes.values()].map(({ id, owner, places }) => {
        const place = places.length === 0 ? "" : `, with place ${places.join(", ")}`
        return ["universe", `${id}${place}, owned by ${owner}`] as const
      }),
      ["group", [...groups.keys()].join(", ")],
      ["users", [...users.keys()].join(", ")],
      ...[...oauth.apps.values()].map(
        ({ id, secret }) => ["OAuth app", `${id}, ${secret === undefined ? "public" : `secret ${secret}`}`] as const
      ),
      ["issuer", `${url}/oauth/`]
    ]),
    "\n",
    ...Object.entries(env).map(([name, value]) => `export ${name}=${value}\n`)
  ].join("")

interface Options {
  readonly port: number
  readonly host: string
  readonly cors: ReadonlyArray<string>
}

const cannotListen = ({ code, message }: CannotListen): ExitCode => {
  const busy = "; stop what uses it, or take another with --port: 0 takes one that is free"
  return failed(message + (code === "EADDRINUSE" ? busy : ""))
}

const program = ({ cors, host, port }: Options): Effect.Effect<ExitCode> =>
  Effect.gen(function* () {
    const emulator = yield* Emulator.make(cors.length === 0 ? {} : { cors })
    const served = yield* serve(emulator, { host, port })
    // In one piece, so that whoever waits for the address has the rest as well.
    process.stdout.write(greeting(served, emulator.world))
    return yield* Effect.never
  }).pipe(
    Effect.scoped,
    Effect.catchTag("CannotListen", (error) => Effect.succeed(cannotListen(error)))
  )

/** Says where it listens, and how to call it; ends with a signal, or when it cannot listen there. */
export const serveUntilStopped = async (options: Options): Promise<ExitCode> => {
  const fiber = Effect.runFork(program(options))
  const stop = () => void Effect.runFork(Fiber.interrupt(fiber))
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop)
  const exit = await Effect.runPromise(Fiber.await(fiber))
  if (exit._tag === "Success") return exit.value
  if (Cause.hasInterruptsOnly(exit.cause)) return exitCode.done
  throw Cause.squash(exit.cause)
}
