/**
 * What surrounds a command: where its output goes and its input comes from, and whether people are at the other end.
 * Tests have one of their own.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { harmlessLines } from "./Harmless.ts"
import { exitCode, Stop } from "./Stop.ts"

export class Shell extends Context.Service<
  Shell,
  {
    /** Writes to standard output, when its reader has room. Ends the command when the reader has gone. */
    readonly out: (text: string) => Effect.Effect<void, Stop>
    /** Writes to standard error. What cannot be written there is lost. */
    readonly err: (text: string) => Effect.Effect<void>
    /** All of standard input. */
    readonly input: Effect.Effect<Uint8Array<ArrayBuffer>, Stop>
    /** The next line of standard input; nothing at its end. */
    readonly line: Effect.Effect<string | undefined>
    /** Which of the three are terminals. */
    readonly terminal: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean }
    /** Where files with relative paths are. */
    readonly directory: string
  }
>()("effect-open-cloud/cli/Shell") {}

/** Writes a line to standard output. */
export const print = (line: string): Effect.Effect<void, Stop, Shell> => Shell.use(({ out }) => out(`${line}\n`))

/** Writes to standard error what is not the result. It may repeat words of a server, which do nothing there. */
export const note = (text: string): Effect.Effect<void, never, Shell> =>
  Shell.use(({ err }) => err(`${harmlessLines(text)}\n`))

/**
 * Asks on the terminal whether to do what cannot be taken back. Without a terminal nobody can answer, and it is not
 * done.
 */
export const confirm = (question: string, yes: boolean): Effect.Effect<void, Stop, Shell> =>
  Effect.gen(function* () {
    if (yes) return
    const { err, line, terminal } = yield* Shell
    if (!terminal.stdin || !terminal.stderr) {
      return yield* Effect.fail(
        new Stop(exitCode.misused, `${question}\nNobody can be asked here: say --yes to do it, or --dry-run to see it.`)
      )
    }
    yield* err(`${question} [y/N] `)
    const answer = yield* line
    if (!/^y(?:es)?$/i.test(answer?.trim() ?? "")) {
      return yield* Effect.fail(new Stop(exitCode.failed, "nothing was done"))
    }
  })
