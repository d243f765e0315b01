/** The command in this process: its output caught, Open Cloud the emulator's. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import type { EmulatorInstance } from "effect-open-cloud/emulator"
import { Fetch } from "../../src/cli/Client.ts"
import { run } from "../../src/cli/Root.ts"
import { Shell } from "../../src/cli/Shell.ts"

/** What a command is run in. */
export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>
  /** What is on standard input. */
  readonly input?: string | Uint8Array<ArrayBuffer>
  /** Whether a person sits at it, who answers the questions. */
  readonly answers?: ReadonlyArray<string>
  /** Whether standard output is a terminal, too. */
  readonly onTerminal?: boolean
  readonly directory?: string
  /** Hears what goes to standard error as it comes. */
  readonly told?: Array<string>
  /** The emulator that answers for Open Cloud; without one nobody does. */
  readonly emulator?: Pick<EmulatorInstance, "fetch">
}

/** What came of a command. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line. */
export const openCloud = (
  args: ReadonlyArray<string>,
  {
    answers,
    directory = process.cwd(),
    emulator,
    env = { ROBLOX_API_KEY: "emulator-key" },
    input = "",
    onTerminal = false,
    told
  }: Surroundings = {}
): Effect.Effect<Ended> =>
  Effect.gen(function* () {
    const out: Array<string> = []
    const err: Array<string> = []
    const questions = [...(answers ?? [])]
    const code = yield* run(args, "0.0.0").pipe(
      Effect.provideService(Shell, {
        out: (text) => Effect.sync(() => void out.push(text)),
        err: (text) =>
          Effect.sync(() => {
            err.push(text)
            told?.push(text)
          }),
        input: Effect.succeed(typeof input === "string" ? new TextEncoder().encode(input) : input),
        line: Effect.sync(() => questions.shift()),
        terminal: { stdin: answers !== undefined, stdout: onTerminal, stderr: answers !== undefined },
        directory
      }),
      Effect.provide(NodeServices.layer),
      Effect.provideService(Fetch, emulator?.fetch ?? (() => Promise.reject(new TypeError("nobody is there")))),
      Effect.provideService(ConfigProvider.ConfigProvider, ConfigProvider.fromUnknown(env))
    )
    return { code, out: out.join(""), err: err.join("") }
  })
