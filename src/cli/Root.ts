/**
 * The whole command, of which only what a command line names is loaded: for any other name there is a line in the list,
 * and nothing behind it.
 */
import * as Cause from "effect/Cause"
import * as CliConfig from "effect/cli/CliConfig"
import * as CliOutput from "effect/cli/CliOutput"
import * as Command from "effect/cli/Command"
import * as GlobalFlag from "effect/cli/GlobalFlag"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Logger from "effect/Logger"
import * as Predicate from "effect/Predicate"
import * as References from "effect/References"
import type * as Globals from "./Globals.ts"
import * as GlobalFlags from "./Globals.ts"
import { harmlessLines } from "./Harmless.ts"
import * as Help from "./Help.ts"
import { abouts } from "./records/About.ts"
import type { MethodCommand } from "./records/Family.ts"
import { serviceNames } from "./records/Services.ts"
import { Shell } from "./Shell.ts"
import { codeOf, type ExitCode, exitCode, type Stop, told } from "./Stop.ts"
import { type VerbNeeds, verbs } from "./verbs/index.ts"

/** What a command is run with. */
export type Needs = Shell | Command.Environment

type Missing = Exclude<VerbNeeds | Command.Services<MethodCommand>, Needs | Globals.Globals>

/** Fails to compile where a command needs what nobody provides: `Command.provide` it. */
export const provided: [Missing] extends [never] ? true : Missing = true

type Verbs = typeof verbs
const isVerb = (name: string): name is keyof Verbs => Object.hasOwn(verbs, name)

const isCommands = (
  commands: ReadonlyArray<Command.Command.Any>
): commands is readonly [Command.Command.Any, ...ReadonlyArray<Command.Command.Any>] => commands.length > 0

const stub = (name: string, about: string): Command.Command.Any =>
  Command.make(name).pipe(Command.withShortDescription(about))

const group = (name: string, about: string, commands: ReadonlyArray<Command.Command.Any>): Command.Command.Any => {
  const made = Command.make(name).pipe(Command.withDescription(about))
  return isCommands(commands) ? made.pipe(Command.withSubcommands(commands)) : made
}

/** A command with all that it can do, or its line in the list. */
const commandOf = async (name: string, asked: ReadonlySet<string>): Promise<Command.Command.Any> => {
  const service = serviceNames.get(name)
  const about = service === undefined ? "" : abouts[service]
  if (!asked.has(name)) return stub(name, isVerb(name) ? verbs[name].about : about)
  const verb = isVerb(name) ? (await verbs[name].load()).command : undefined
  if (service === undefined) return verb ?? stub(name, "")
  const own = verb?.subcommands.flatMap(({ commands }) => commands) ?? []
  const { methodsOf } = await import("./records/Family.ts")
  return group(name, about, [...own, ...(await methodsOf(service, asked))])
}

/** The root. What its commands need is not in its type, as they are loaded by their names: `provided` looks after it. */
type Root = Command.Command<"open-cloud", Record<never, never>, Record<never, never>, unknown, never>

/** The root for a command line. */
export const rootOf = async (args: ReadonlyArray<string>): Promise<Root> => {
  // What is only a flag's value may load too much, which does no harm.
  const asked = new Set(args)
  const make = (names: Iterable<string>) => Promise.all([...names].map((name) => commandOf(name, asked)))
  const [work, services] = await Promise.all([
    make(Object.keys(verbs).filter((name) => !serviceNames.has(name))),
    make(serviceNames.keys())
  ])
  return Command.make("open-cloud").pipe(
    Command.withDescription("Roblox Open Cloud: every operation of it as a command, and commands for work."),
    Command.withSubcommands([...work, { group: "Operations", commands: services }]),
    Command.withGlobalFlags(GlobalFlags.all)
  ) as Root
}

const builtIns = [GlobalFlag.Help, GlobalFlag.Version] as const

interface Said {
  readonly to: "out" | "err"
  readonly text: string
}

/** Help goes to standard output where it was asked for; a mistake is told shortly, on standard error. */
const presenter = (said: Array<Said>): CliOutput.Presenter => {
  return {
    present: (event) =>
      Effect.sync(() => {
        if (event._tag === "Version") return void said.push({ to: "out", text: event.version })
        const path = event.commandPath.join(" ")
        if (event._tag === "Help") {
          return void said.push(
            event.reason === "Requested"
              ? { to: "out", text: Help.format(event.helpDoc) }
              : { to: "err", text: `${path}: which command? ${path} --help lists them` }
          )
        }
        const errors = event.errors.map(({ message }) => message.trim())
        said.push({ to: "err", text: `${errors.join("\n")}\n${path} --help says what it takes` })
      })
  }
}

/** Runs a command line, and gives what the process ends with. */
export const run = (args: ReadonlyArray<string>, version: string): Effect.Effect<ExitCode, never, Needs> =>
  Effect.gen(function* () {
    const { err, out } = yield* Shell
    const said: Array<Said> = []
    const root = yield* Effect.promise(() => rootOf(args))
    const exit = yield* Effect.exit(
      Command.runWith(root, { version })(args).pipe(
        Effect.provideService(CliOutput.Presenter, presenter(said)),
        Effect.provideService(CliConfig.CliConfig, CliConfig.make({ builtIns })),
        // What goes wrong is told at the end; and output is for results.
        Effect.provideService(References.MinimumLogLevel, "None"),
        Effect.provideService(Logger.LogToStderr, true)
      )
    )
    const telling: Effect.Effect<void, Stop> = Effect.forEach(
      said,
      ({ text, to }): Effect.Effect<void, Stop> => (to === "out" ? out(`${text}\n`) : err(`${harmlessLines(text)}\n`)),
      { discard: true }
    )
    const toldAll = yield* Effect.exit(telling)
    const ended = Exit.isFailure(exit) ? exit : toldAll
    if (Exit.isSuccess(ended)) return exitCode.done
    if (Cause.hasInterruptsOnly(ended.cause)) return yield* Effect.interrupt
    const error = Cause.squash(ended.cause)
    if (Predicate.isTagged(error, "ShowHelp")) return exitCode.misused
    const defect = !ended.cause.reasons.some((it) => it._tag === "Fail")
    const words = defect && error instanceof Error ? (error.stack ?? error.message) : told(error)
    if (words !== "") yield* err(`${harmlessLines(words)}\n`)
    return codeOf(error)
  })
