/** `open-cloud emulator`: Open Cloud in memory over HTTP, until it is told to stop. */
import { type ExitCode, failed, misused, read, told } from "./Command.ts"

const usage = `effect-open-cloud emulator [--world <file>] [--save <file>] [--faults <file>] [--fast] [--verbose] [--port <port>]

Serves Open Cloud in memory over HTTP, until it is stopped.

  --port <port>         where to listen: 8080 unless given; 0 takes a port that is free
  --host <host>         127.0.0.1 unless given, which only this machine reaches
  --name <host>         answers for one more name of this machine; for others than localhost it does not, as a page
                        of any site could lead a name of its own here
  --cors <origin>       lets the pages of one more origin call from a browser; * for any
  --world <file>        begins with this world: one that was saved, or one that you wrote, such as
                        {"universes": [{"id": 123, "places": [456], "dataStores": {"Players": {"a": {"coins": 3}}}}]}
  --save <file>         saves the world there when it is stopped, to begin with later. It has the keys of the world
  --faults <file>       what goes wrong: a JSON list of rules, such as
                        [{"operation": "dataStores.getEntry", "times": 2, "fault": "rateLimited"}]
  --fast                what takes time at Roblox takes none: uploads, scripts, restarts with their bleed-off, rollouts
  --verbose             tells each request, with its status and operation, on standard error

OAuth 2.0:

  --redirect <address>  lets apps send users back to one more address
  --consent <user>      answers for a user, such as 156, in place of the page that asks
  --deny                answers no
  --access-token <seconds>, --refresh-token <seconds>
                        how long tokens are good for: 900 and 7776000 unless given`

const portOf = (text: string): number | undefined =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined

const isOrigin = (text: string): boolean => text === "*" || (URL.canParse(text) && new URL(text).origin === text)

const isHost = (text: string): boolean => /^[^\s/?#@\\:]+$/.test(text)

const isAddress = (text: string): boolean => URL.canParse(text) && !text.includes("#")

/** Milliseconds; `undefined` for what is no number of seconds. */
const lifetimeOf = (text: string): number | undefined => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) * 1000 : undefined)

export const run = async (args: ReadonlyArray<string>): Promise<ExitCode> => {
  const asked = read({
    args: [...args],
    options: {
      port: { type: "string", default: "8080" },
      host: { type: "string", default: "127.0.0.1" },
      name: { type: "string", multiple: true, default: [] },
      cors: { type: "string", multiple: true, default: [] },
      faults: { type: "string" },
      world: { type: "string" },
      save: { type: "string" },
      fast: { type: "boolean", default: false },
      verbose: { type: "boolean", default: false },
      redirect: { type: "string", multiple: true, default: [] },
      consent: { type: "string" },
      deny: { type: "boolean", default: false },
      "access-token": { type: "string" },
      "refresh-token": { type: "string" },
      help: { type: "boolean", short: "h" }
    }
  })
  if (typeof asked === "string") return misused(asked, usage)
  const { consent, cors, deny, faults: file, help, host, name: names, port: text, redirect: redirects } = asked.values
  if (help === true) return told(usage)
  const port = portOf(text)
  if (port === undefined) return misused(`--port takes a number from 0 to 65535, and not ${text}`, usage)
  if (host === "") return misused("--host takes an address of this machine", usage)
  const odd = cors.find((it) => !isOrigin(it))
  if (odd !== undefined) return misused(`--cors takes an origin such as http://localhost:5173, and not ${odd}`, usage)
  const name = names.find((it) => !isHost(it))
  if (name !== undefined)
    return misused(`--name takes a name such as devbox.lan, without a port, and not ${name}`, usage)
  const address = redirects.find((it) => !isAddress(it))
  if (address !== undefined) {
    return misused(`--redirect takes an address such as http://localhost:3000/callback, and not ${address}`, usage)
  }
  if (consent !== undefined && !/^\d+$/.test(consent)) {
    return misused(`--consent takes the id of a user, such as 156, and not ${consent}`, usage)
  }
  const given = { access: asked.values["access-token"], refresh: asked.values["refresh-token"] }
  const [access, refresh] = [lifetimeOf(given.access ?? "900"), lifetimeOf(given.refresh ?? "7776000")]
  if (access === undefined) return misused(`--access-token takes seconds, from 1 on, and not ${given.access}`, usage)
  if (refresh === undefined) return misused(`--refresh-token takes seconds, from 1 on, and not ${given.refresh}`, usage)

  // Not before it is needed: what is wrong with a command line is to be said at once.
  const { readFaults } = await import("./FaultFile.ts")
  const faults = file === undefined ? [] : readFaults(file)
  if (typeof faults === "string") return failed(faults)
  const { readWorldFile } = await import("./emulator/Files.ts")
  const world = asked.values.world === undefined ? undefined : readWorldFile(asked.values.world)
  if (typeof world === "string") return failed(world)
  const { serveUntilStopped } = await import("./Serve.ts")
  return serveUntilStopped({
    world,
    worldFile: asked.values.world,
    save: asked.values.save,
    fast: asked.values.fast,
    verbose: asked.values.verbose,
    port,
    host,
    names,
    cors,
    faults,
    redirects,
    lifetimes: {
      ...(given.access === undefined ? {} : { access }),
      ...(given.refresh === undefined ? {} : { refresh })
    },
    consent: consent === undefined && !deny ? undefined : { user: consent ?? "156", decision: deny ? "deny" : "allow" }
  })
}
