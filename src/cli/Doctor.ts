/** `effect-open-cloud doctor`: what is wrong with a key, a universe and a machine, and what Roblox does that nobody knows. */
import { randomUUID } from "node:crypto"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as References from "effect/References"
import { questions } from "../generated/probes.ts"
import { type ExitCode, exitCode, misused, read, told } from "./Command.ts"
import type { Check } from "./doctor/Checks.ts"
import { harmless } from "./Harmless.ts"
import { version } from "./Version.ts"

const usage = `effect-open-cloud doctor [--universe <id>] [--write] [--json] [--only <question>]...

Looks at your API key, your universe and this machine, and asks Roblox what its documents do not say.

  --universe <id>   the universe to ask about; ROBLOX_UNIVERSE_ID unless given
  --write           also asks what takes a scratch data store, sorted map and message topic. They are called
                    doctor-…; what is made is deleted in the end, on Ctrl-C, too. Without it nothing is changed
  --only <question> asks this one, such as memoryStores.order; may be given several times
  --json            prints a report without ids and secrets, to paste into a bug report

ROBLOX_API_KEY has the key; ROBLOX_BASE_URL, ROBLOX_TIMEOUT and ROBLOX_DEADLINE are read, too. The key is never printed.
It takes a minute or so, as it keeps to Roblox's quotas.

Ends with 0 when all is fine, 1 when there is something to look at, and 2 when it was called wrongly.`

export const run = async (args: ReadonlyArray<string>): Promise<ExitCode> => {
  const asked = read({
    args: [...args],
    options: {
      universe: { type: "string" },
      write: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      only: { type: "string", multiple: true },
      help: { type: "boolean", short: "h" }
    }
  })
  if (typeof asked === "string") return misused(asked, usage)
  const { help, json, only, universe = process.env.ROBLOX_UNIVERSE_ID || undefined, write } = asked.values
  if (help === true) return told(usage)
  if (universe !== undefined && !/^[1-9]\d{0,18}$/.test(universe)) {
    return misused("--universe (or ROBLOX_UNIVERSE_ID) takes the id of a universe, which is all digits", usage)
  }
  if (write && universe === undefined)
    return misused("--write takes a universe: --universe or ROBLOX_UNIVERSE_ID", usage)
  const odd = only?.find((id) => !questions.some((it) => it.id === id && it.ask !== "hand"))
  if (odd !== undefined) return misused(`--only takes a question that doctor asks, and not ${odd}`, usage)
  return examine({ json, write, universeId: universe, only })
}

/** What is told of a scratch that was taken away before the end. */
const stopped = (left: Check | undefined): string => {
  if (left === undefined) return "stopped; nothing was made"
  const name = left.shown === undefined ? "" : `, called ${harmless(left.shown)}`
  return left.verdict === "fine"
    ? `stopped; what was made is ${left.what}${name}`
    : `stopped; of what was made, ${left.what}${name}`
}

interface Options {
  readonly json: boolean
  readonly write: boolean
  readonly universeId: string | undefined
  readonly only: ReadonlyArray<string> | undefined
}

const examine = async ({ json, only, universeId, write }: Options): Promise<ExitCode> => {
  // Not before it is needed: what is wrong with a command line is to be said at once.
  const [{ OpenCloud }, { diagnose }, { isFine, report, table }, { surroundingChecks }] = await Promise.all([
    import("../OpenCloud.ts"),
    import("./doctor/Diagnosis.ts"),
    import("./doctor/Report.ts"),
    import("./doctor/Checks.ts")
  ])
  const surroundings = {
    version,
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    env: process.env
  }
  const scratch = `doctor-${randomUUID().slice(0, 8)}`
  let left: Check | undefined
  const cleaned = (check: Check): void => {
    left = check
  }
  const program = Effect.map(
    diagnose({ universeId, write, scratch, cleaned, ...(only && { only }) }),
    (diagnosis): ExitCode => {
      const checks = [...surroundingChecks(surroundings), ...diagnosis.checks]
      console.log(json ? report(checks, diagnosis, surroundings) : table(checks, diagnosis))
      return isFine(checks, diagnosis) ? exitCode.done : exitCode.failed
    }
  )
  const fiber = Effect.runFork(
    program.pipe(
      Effect.provide(OpenCloud.layerConfig({ userAgent: "doctor" })),
      Effect.catchTag("ConfigError", ({ message }) => Effect.sync(() => misused(message.replace(/^\w+: /, ""), usage))),
      // What goes wrong is told at the end, and not on the way.
      Effect.provideService(References.MinimumLogLevel, "None")
    )
  )
  const stop = () => void Effect.runFork(Fiber.interrupt(fiber))
  // The second time it is meant, whatever is left behind.
  process.once("SIGINT", stop)
  process.once("SIGTERM", stop)
  const exit = await Effect.runPromise(Fiber.await(fiber))
  process.removeListener("SIGINT", stop)
  process.removeListener("SIGTERM", stop)
  if (exit._tag === "Success") return exit.value
  if (!Cause.hasInterruptsOnly(exit.cause)) throw Cause.squash(exit.cause)
  console.error(write ? stopped(left) : "stopped")
  return exitCode.failed
}
