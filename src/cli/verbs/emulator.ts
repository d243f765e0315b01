/** `open-cloud emulator`: Open Cloud in memory over HTTP, until it is told to stop. docs/testing.md explains it. */
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import { exitCode, failure, misused, type Stop, WhenStopped } from "../Stop.ts"
import * as Verb from "../Verb.ts"

const about = `Serves Open Cloud in memory over HTTP, until it is stopped.

A world that you write is such as {"universes": [{"id": 123, "places": [456], "dataStores": {"Players": {"a": {"coins": 3}}}}]}.

What goes wrong is a JSON list of rules, such as [{"operation": "dataStores.getEntry", "times": 2, "fault": "rateLimited"}].`

const flags = {
  port: Verb.optional(Verb.text("port", "port", "where to listen: 8080 unless given; 0 takes a port that is free")),
  host: Verb.optional(
    Verb.text("host", "host", "an address of this machine; 127.0.0.1 unless given, which only this machine reaches")
  ),
  name: Flag.atLeast(
    Verb.text(
      "name",
      "host",
      "answers for one more name of this machine; for others than localhost it does not, as a page of any site could lead a name of its own here"
    ),
    0
  ),
  cors: Flag.atLeast(
    Verb.text("cors", "origin", "lets the pages of one more origin call from a browser; * for any"),
    0
  ),
  world: Verb.optional(Verb.text("world", "file", "begins with this world: one that was saved, or one that you wrote")),
  save: Verb.optional(
    Verb.text(
      "save",
      "file",
      "saves the world there when it is stopped, to begin with later. It has the keys of the world"
    )
  ),
  faults: Verb.optional(Verb.text("faults", "file", "what goes wrong: a JSON list of rules")),
  fast: Verb.toggle(
    "fast",
    "what takes time at Roblox takes none: uploads, scripts, restarts with their bleed-off, rollouts"
  ),
  verbose: Verb.toggle("verbose", "tells each request, with its status and operation, on standard error"),
  redirect: Flag.atLeast(
    Verb.text("redirect", "address", "OAuth 2.0: lets apps send users back to one more address"),
    0
  ),
  consent: Verb.optional(
    Verb.text("consent", "user", "OAuth 2.0: answers for a user, such as 156, in place of the page that asks")
  ),
  deny: Verb.toggle("deny", "OAuth 2.0: answers no"),
  accessToken: Verb.optional(
    Verb.text("access-token", "seconds", "OAuth 2.0: how long access tokens are good for: 900 unless given")
  ),
  refreshToken: Verb.optional(
    Verb.text("refresh-token", "seconds", "OAuth 2.0: how long refresh tokens are good for: 7776000 unless given")
  )
} as const

const portOf = (text: string): number | undefined =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined

const isOrigin = (text: string): boolean => text === "*" || (URL.canParse(text) && new URL(text).origin === text)

const isHost = (text: string): boolean => /^[^\s/?#@\\:]+$/.test(text)

const isAddress = (text: string): boolean => URL.canParse(text) && !text.includes("#")

/** Milliseconds; `undefined` for what is no number of seconds. */
const lifetimeOf = (text: string): number | undefined => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) * 1000 : undefined)

/** What a file holds, or a failure that says what is wrong with it. */
const held = <A>(read: A | string): Effect.Effect<A, Stop> =>
  typeof read === "string" ? Effect.fail(failure(read)) : Effect.succeed(read)

const wrong = misused("open-cloud emulator")

export const command = Verb.verb("emulator", { about, calls: [] }, flags, (given) =>
  Effect.gen(function* () {
    const { consent, cors, deny, host = "127.0.0.1", name: names, port: text = "8080", redirect: redirects } = given
    const port = portOf(text)
    if (port === undefined) return yield* wrong(`--port takes a number from 0 to 65535, and not ${text}`)
    if (host === "") return yield* wrong("--host takes an address of this machine")
    const odd = cors.find((it) => !isOrigin(it))
    if (odd !== undefined) return yield* wrong(`--cors takes an origin such as http://localhost:5173, and not ${odd}`)
    const name = names.find((it) => !isHost(it))
    if (name !== undefined) {
      return yield* wrong(`--name takes a name such as devbox.lan, without a port, and not ${name}`)
    }
    const address = redirects.find((it) => !isAddress(it))
    if (address !== undefined) {
      return yield* wrong(`--redirect takes an address such as http://localhost:3000/callback, and not ${address}`)
    }
    if (consent !== undefined && !/^\d+$/.test(consent)) {
      return yield* wrong(`--consent takes the id of a user, such as 156, and not ${consent}`)
    }
    const { accessToken = "900", refreshToken = "7776000" } = given
    const [access, refresh] = [lifetimeOf(accessToken), lifetimeOf(refreshToken)]
    if (access === undefined) return yield* wrong(`--access-token takes seconds, from 1 on, and not ${accessToken}`)
    if (refresh === undefined) return yield* wrong(`--refresh-token takes seconds, from 1 on, and not ${refreshToken}`)

    // Not before it is needed: what is wrong with a command line is to be said at once.
    const { readFaults } = yield* Effect.promise(() => import("../FaultFile.ts"))
    const faults = given.faults === undefined ? [] : yield* held(readFaults(given.faults))
    const { readWorldFile } = yield* Effect.promise(() => import("../emulator/Files.ts"))
    const world = given.world === undefined ? undefined : yield* held(readWorldFile(given.world))
    const { serveUntilStopped } = yield* Effect.promise(() => import("../Serve.ts"))
    // To be stopped is how it ends.
    ;(yield* WhenStopped)(exitCode.done)
    return yield* serveUntilStopped({
      world,
      worldFile: given.world,
      save: given.save,
      fast: given.fast,
      verbose: given.verbose,
      port,
      host,
      names,
      cors,
      faults,
      redirects,
      lifetimes: {
        ...(given.accessToken === undefined ? {} : { access }),
        ...(given.refreshToken === undefined ? {} : { refresh })
      },
      consent:
        consent === undefined && !deny ? undefined : { user: consent ?? "156", decision: deny ? "deny" : "allow" }
    })
  })
)
