/** An emulator over HTTP, until the process is told to stop. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { type Consent, Emulator, type Faults, type OAuthOptions } from "../emulator/index.ts"
import { type CannotListen, type Served, serve } from "../emulator/node/index.ts"
import { configureOAuth } from "../emulator/oauth/State.ts"
import type { World } from "../emulator/World.ts"
import { cannotSave, save } from "./emulator/Files.ts"
import { told } from "./emulator/RequestLog.ts"
import { type FileWorld, fill, hurry, optionsOf } from "./emulator/WorldFile.ts"
import { note, Shell } from "./Shell.ts"
import { failure, type Stop } from "./Stop.ts"

const rows = (pairs: ReadonlyArray<readonly [string, string]>): string => {
  const width = Math.max(...pairs.map(([name]) => name.length))
  return pairs.map(([name, value]) => `  ${name.padEnd(width)}   ${value}\n`).join("")
}

/** All that somebody needs who wants to call it. */
const greeting = ({ env, url }: Served, { groups, keys, oauth, universes, users }: World): string =>
  [
    `listening on ${url}\n\n`,
    rows([
      env.ROBLOX_API_KEY === undefined
        ? ["API keys", [...keys.keys()].join(", ") || "none"]
        : ["API key", `${env.ROBLOX_API_KEY}, which has every scope`],
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
  /** What it begins with; the default world unless given. */
  readonly world: FileWorld | undefined
  readonly worldFile: string | undefined
  /** Where the world is saved in the end. */
  readonly save: string | undefined
  /** What takes time at Roblox takes none. */
  readonly fast: boolean
  /** Tells each request. */
  readonly verbose: boolean
  readonly port: number
  readonly host: string
  /** Names that it answers for, besides those of this machine. */
  readonly names: ReadonlyArray<string>
  readonly cors: ReadonlyArray<string>
  readonly faults: ReadonlyArray<Faults.FaultRule>
  /** Addresses that the apps may send users back to, besides those that they have. */
  readonly redirects: ReadonlyArray<string>
  readonly lifetimes: NonNullable<OAuthOptions["lifetimes"]>
  readonly consent: Consent | undefined
}

/** Registers more addresses for the apps of a world. */
const addRedirects = ({ oauth: { apps } }: World, redirects: ReadonlyArray<string>): void => {
  for (const [id, app] of apps) {
    if (app.redirectUris === "loopback") continue
    apps.set(id, { ...app, redirectUris: [...app.redirectUris, ...redirects] })
  }
}

/** Adds faults to an emulator; says what is wrong with one of them. */
const addFaults = ({ faults }: Emulator, rules: Options["faults"]): string | undefined => {
  try {
    faults.add(...rules)
    return undefined
  } catch (error) {
    // A name that no operation has.
    if (error instanceof TypeError) return `--faults: ${error.message}`
    throw error
  }
}

const cannotListen = ({ code, message }: CannotListen): Stop => {
  const busy = "; stop what uses it, or take another with --port: 0 takes one that is free"
  return failure(message + (code === "EADDRINUSE" ? busy : ""))
}

/** Begins with a world, or says what is wrong with it. */
const begin = ({ cors, names, world, worldFile }: Options): Effect.Effect<Emulator, Stop> =>
  Effect.gen(function* () {
    const emulator = yield* Emulator.make({
      hosts: names,
      ...(cors.length === 0 ? {} : { cors }),
      world: optionsOf(world)
    })
    if (world?._tag === "Written") fill(emulator, world.world, yield* Clock.currentTimeMillis)
    return emulator
  }).pipe(
    // A text that looks like an exported world, and is none.
    Effect.catchDefect((error) =>
      error instanceof TypeError && world?._tag === "Exported"
        ? Effect.fail(failure(`--world ${worldFile}: ${error.message}`))
        : Effect.die(error)
    )
  )

/** Says where it listens, and how to call it; ends when it is interrupted, or when it cannot listen there. */
export const serveUntilStopped = (options: Options): Effect.Effect<void, Stop, Shell> =>
  Effect.gen(function* () {
    const { consent, fast, host, lifetimes, port, redirects, save: file, verbose } = options
    const { err, out } = yield* Shell
    const refused = file === undefined ? undefined : cannotSave(file)
    if (refused !== undefined) return yield* Effect.fail(failure(refused))
    const emulator = yield* begin(options)
    configureOAuth(emulator.world.oauth, { lifetimes, ...(consent === undefined ? {} : { consent }) })
    const { users } = emulator.world
    if (consent !== undefined && !users.has(String(consent.user))) {
      const known = [...users.keys()].join(", ")
      return yield* Effect.fail(failure(`--consent: there is no user ${consent.user}, but ${known}`))
    }
    addRedirects(emulator.world, redirects)
    const wrong = addFaults(emulator, options.faults)
    if (wrong !== undefined) return yield* Effect.fail(failure(wrong))
    if (fast) hurry(emulator)
    const served = yield* serve(verbose ? told(emulator, (line) => err(`${line}\n`)) : emulator, { host, port })
    // In one piece, so that whoever waits for the address has the rest as well.
    yield* out(greeting(served, emulator.world))
    const saving = Effect.suspend(() => {
      if (file === undefined) return Effect.void
      save(file, emulator.export())
      return note(`saved the world in ${file}`)
    })
    return yield* Effect.ensuring(Effect.never, saving)
  }).pipe(
    Effect.scoped,
    Effect.catchTag("CannotListen", (error) => Effect.fail(cannotListen(error)))
  )
