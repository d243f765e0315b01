/** `open-cloud luau`: scripts, run in a place. */
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Operations from "../../generated/luauExecution/operations.ts"
import { LuauExecution } from "../../services/LuauExecution.ts"
import * as Client from "../Client.ts"
import * as Globals from "../Globals.ts"
import { harmless } from "../Harmless.ts"
import { test } from "../luau/Test.ts"
import * as Output from "../Output.ts"
import { note } from "../Shell.ts"
import { exitCode, misuse, Stop } from "../Stop.ts"
import * as Verb from "../Verb.ts"

/** Codes of a script that did what it should not, and of what is no fault of its own. */
const codes: Readonly<Record<string, number>> = {
  DEADLINE_EXCEEDED: exitCode.unavailable,
  INTERNAL_ERROR: exitCode.unavailable,
  CANCELLED: exitCode.unavailable
}

const signs: Readonly<Record<string, string>> = { WARNING: "warning: ", ERROR: "error: " }

/** A line of a log, as it is shown: what would act on a terminal is shown as its number. */
const shown = (message = "", type = "OUTPUT"): string =>
  message
    .split("\n")
    .map((line) => `${signs[type] ?? ""}${harmless(line.replaceAll("\t", "  "))}`)
    .join("\n")

const run = Verb.verb(
  "run",
  {
    about:
      "Runs a Luau script in a place, without players. What it logs goes to standard error when it has ended, as Open " +
      "Cloud gives no logs before; what it returns goes to standard output as JSON. Ends with 1 where the script fails.",
    calls: [Operations.createTask, Operations.createTaskAtVersion, Operations.getTask, Operations.listTaskLogs]
  },
  {
    file: Argument.String("file").pipe(Argument.withDescription("the script; - for standard input")),
    universe: Verb.universe,
    place: Verb.place,
    version: Verb.optional(
      Verb.id("version", "the version of the place to run in; the latest published one unless given")
    ),
    timeout: Verb.optional(
      Verb.duration("timeout", "how long the script may run: up to 5m, which is what it gets unless given")
    ),
    quiet: Verb.toggle("quiet", "fetches no logs")
  },
  (given) =>
    Effect.gen(function* () {
      const universeId = yield* Verb.universeOf(given.universe)
      const placeId = yield* Verb.placeOf(given.place)
      if (given.timeout !== undefined && Duration.isGreaterThan(given.timeout, Duration.minutes(5))) {
        return yield* Effect.fail(misuse("--timeout takes up to 5m"))
      }
      const script = yield* Verb.textOf(given.file)
      const task = { universeId, placeId, versionNumber: given.version, timeout: given.timeout, script }
      if (yield* Globals.DryRun) {
        const timeout = given.timeout === undefined ? {} : { timeout: Verb.spoken(given.timeout) }
        return yield* Output.value({ ...task, ...timeout })
      }
      const ended = yield* LuauExecution.use((luau) => luau.run(task, { logs: !given.quiet })).pipe(
        Effect.catchTag("ScriptFailed", (error) =>
          Effect.gen(function* () {
            for (const line of error.logs) yield* note(shown(line))
            if (error.logsMissing !== undefined) yield* note(`its logs are missing: ${error.logsMissing}`)
            return yield* Effect.fail(new Stop(codes[error.code] ?? exitCode.failed, error.message))
          })
        ),
        Effect.provide(Layer.provide(LuauExecution.layer, Client.layer))
      )
      for (const { message, messageType } of ended.logs) yield* note(shown(message, messageType))
      if (ended.logsMissing !== undefined) yield* note(`its logs are missing: ${ended.logsMissing.message}`)
      yield* Output.value(ended.results)
    })
)

export const command = Command.make("luau").pipe(
  Command.withDescription("Runs Luau scripts and tests in a place."),
  Command.withSubcommands([run, test])
)
