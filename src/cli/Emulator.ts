/** `effect-open-cloud emulator`: an emulator with the default world, over HTTP, until it is told to stop. */
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { Emulator } from "../emulator/index.ts"
import { CannotListen, type Served, serve } from "../emulator/node/index.ts"
import type { World } from "../emulator/World.ts"
import { type ExitCode, exitCode, failed, misused, read, told } from "./Command.ts"

const usage = `effect-open-cloud emulator [--port <port>] [--host <host>] [--cors <origin>]...

Serves Open Cloud in memory over HTTP, until it is stopped.

  --port <port>     where to listen: 8080 unless given; 0 takes a port that is free
  --host <host>     127.0.0.1 unless given, which only this machine reaches
  --cors <origin>   lets the pages of one more origin call from a browser; * for any`

const portOf = (text: string): number | undefined =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined

const isOrigin = (text: string): boolean => text === "*" || (URL.canParse(text) && new URL(text).origin === text)

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
    ...Object.entries(env).map(([name, value]) => `${name}=${value}\n`)
  ].join("")

/** Serves until a signal, or until the scope's fiber is interrupted; says where. */
const program = (options: { readonly port: number; readonly host: string; readonly cors: ReadonlyArray<string> }) =>
  Effect.gen(function* () {
    const { cors, host, port } = options
    const emulator = yield* Emulator.make(cors.length === 0 ? {} : { cors })
    const served = yield* serve(emulator, { host, port })
    // In one piece, so that whoever waits for the address has the rest as well.
    process.stdout.write(greeting(served, emulator.world))
    return yield* Effect.never
  }).pipe(Effect.scoped)

export const run = async (args: ReadonlyArray<string>): Promise<ExitCode> => {
  const asked = read({
    args: [...args],
    options: {
      port: { type: "string", default: "8080" },
      host: { type: "string", default: "127.0.0.1" },
      cors: { type: "string", multiple: true, default: [] },
      help: { type: "boolean", short: "h" }
    }
  })
  if (typeof asked === "string") return misused(asked, usage)
  const { cors, help, host, port: text } = asked.values
  if (help === true) return told(usage)
  const port = portOf(text)
  if (port === undefined) return misused(`--port takes a number from 0 to 65535, and not ${text}`, usage)
  if (host === "") return misused("--host takes an address of this machine", usage)
  const odd = cors.find((it) => !isOrigin(it))
  if (odd !== undefined) return misused(`--cors takes an origin such as http://localhost:5173, and not ${odd}`, usage)

  const fiber = Effect.runFork(program({ port, host, cors }))
  const stop = () => void Effect.runFork(Fiber.interrupt(fiber))
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop)
  const exit = await Effect.runPromise(Fiber.await(fiber))
  if (exit._tag === "Success" || exit.cause.reasons.every(({ _tag }) => _tag === "Interrupt")) return exitCode.done
  const [reason] = exit.cause.reasons
  if (reason?._tag !== "Fail" || !(reason.error instanceof CannotListen)) throw new Error(String(exit.cause))
  const { code, message } = reason.error
  const advice =
    code === "EADDRINUSE" ? "; stop what uses it, or take another with --port: 0 takes one that is free" : ""
  return failed(`${message}${advice}`)
}
