/** `open-cloud luau test`: files of tests, run in a place. */
import { readdir } from "node:fs/promises"
import { sep } from "node:path"
import * as Argument from "effect/cli/Argument"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { CallOptions } from "../../games/Luau.ts"
import * as Operations from "../../generated/luauExecution/operations.ts"
import { LuauExecution } from "../../services/LuauExecution.ts"
import * as Client from "../Client.ts"
import { writeWhole } from "../config/File.ts"
import * as Globals from "../Globals.ts"
import * as Output from "../Output.ts"
import { note, print, Shell } from "../Shell.ts"
import { failure, Stop } from "../Stop.ts"
import * as Verb from "../Verb.ts"
import { testsOf } from "./Harness.ts"
import { count, type FileReport, junit, linesOf, summary } from "./Report.ts"

/** Files of tests by their names, where none are named. */
const found = Shell.use(({ directory }) =>
  Effect.tryPromise({
    try: async () => {
      const files = await readdir(directory, { recursive: true })
      return files
        .map((file) => file.split(sep).join("/"))
        .filter((file) => /\.(test|spec)\.luau?$/.test(file) && !/(^|\/)(node_modules|\.[^/]+)\//.test(file))
        .sort()
    },
    catch: () => failure("the folder cannot be read")
  })
)

/** Runs one file. A script that does not run to its end is a test that failed. */
const runFile = (file: string, text: string, only: string | undefined, quiet: boolean, place: CallOptions) =>
  Effect.gen(function* () {
    const tests = testsOf(file, text)
    const args = only === undefined ? {} : { only }
    if (quiet) return { file, logs: [], tests: yield* tests(args, place) }
    const logs: Array<string> = []
    const report: FileReport = yield* Stream.runFold(
      tests.events(args, place),
      (): FileReport => ({ file, logs, tests: [] }),
      (report, event) => {
        if (event._tag === "Result") return { ...report, tests: event.value }
        logs.push(event.message)
        return report
      }
    )
    return report
  }).pipe(
    Effect.catchTag("FunctionFailed", ({ code, line, logs, reason, trace }) => {
      const message = code === "SCRIPT_ERROR" ? reason : `${reason} (${code})`
      const failed = { message, ...(line === undefined ? {} : { line }), ...(trace === undefined ? {} : { trace }) }
      return Effect.succeed<FileReport>({ file, logs, tests: [{ name: "the file", millis: 0, failure: failed }] })
    })
  )

export const test = Verb.verb(
  "test",
  {
    about:
      "Runs files of tests in a place, each as one script, and tells of each test. A file begins with " +
      "`local test, describe, skip = ...`. Ends with 1 where a test fails, and where there is none.",
    calls: [Operations.createTask, Operations.createTaskAtVersion, Operations.getTask, Operations.listTaskLogs]
  },
  {
    files: Argument.String("file").pipe(
      Argument.withDescription("files of tests; all *.test.luau and *.spec.luau in this folder unless given"),
      Argument.variadic()
    ),
    universe: Verb.universe,
    place: Verb.place,
    version: Verb.optional(
      Verb.id("version", "the version of the place to run in; the latest published one unless given")
    ),
    timeout: Verb.optional(Verb.duration("timeout", "how long each file may run: up to 5m, which is what it gets")),
    only: Verb.optional(Verb.text("only", "text", "runs the tests alone whose names hold this")),
    junit: Verb.optional(Verb.text("junit", "file", "writes a report for CI there, in the form of JUnit")),
    quiet: Verb.toggle("quiet", "fetches no logs")
  },
  (given) =>
    Effect.gen(function* () {
      const universeId = yield* Verb.universeOf(given.universe)
      const placeId = yield* Verb.placeOf(given.place)
      const files = given.files.length > 0 ? given.files : yield* found
      if (files.length === 0)
        return yield* Effect.fail(failure("there are no tests: no *.test.luau and no *.spec.luau"))
      const texts = yield* Effect.forEach(files, Verb.textOf)
      const place = { universeId, placeId, versionNumber: given.version, timeout: given.timeout }
      if (yield* Globals.DryRun) {
        return yield* Output.value({ universeId, placeId, versionNumber: given.version, files, only: given.only })
      }
      const asData = Option.isSome(yield* Globals.Output)
      const tell = (lines: ReadonlyArray<string>) => Effect.forEach(lines, asData ? note : print, { discard: true })
      const reports = yield* Effect.forEach(
        files,
        (file, index) =>
          Effect.tap(runFile(file, texts[index] ?? "", given.only, given.quiet, place), (report) =>
            Effect.andThen(Effect.forEach(report.logs, note, { discard: true }), tell(linesOf(report)))
          ),
        // As many as a place has room for.
        { concurrency: 10 }
      ).pipe(Effect.provide(Layer.provide(LuauExecution.layer, Client.layer)))
      yield* tell([summary(reports)])
      if (given.junit !== undefined) yield* writeWhole(given.junit, junit(reports))
      const counts = count(reports.flatMap(({ tests }) => tests))
      if (asData) yield* Output.value({ ...counts, files: reports.map(({ file, tests }) => ({ file, tests })) })
      if (counts.failed > 0) return yield* Effect.fail(new Stop(1, "tests failed"))
      if (counts.passed + counts.skipped === 0) return yield* Effect.fail(failure("no test ran"))
    })
)
