/** What commands for work are made of: flags that many of them take, and what they all answer to. */
import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { resolve } from "node:path"
import * as Config from "effect/Config"
import type * as Command from "effect/cli/Command"
import * as CliCommand from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { AnyOperation } from "../Operation.ts"
import * as Client from "./Client.ts"
import * as Globals from "./Globals.ts"
import { jsonError } from "./JsonError.ts"
import * as Output from "./Output.ts"
import { explain } from "./records/Explain.ts"
import { confirm, Shell } from "./Shell.ts"
import { failure, misuse, type Stop } from "./Stop.ts"

/** What is told of a verb. */
export interface About<Input = never> {
  /** What it does, for its help. */
  readonly about: string
  /** What it calls, for `--explain`: always, or by what it was told. */
  readonly calls: ReadonlyArray<AnyOperation> | ((input: Input) => ReadonlyArray<AnyOperation>)
}

/** A command that is more than a call. With `--explain` it tells what its calls need, and does nothing. */
export const verb = <const Name extends string, const C extends Command.Command.Config, E, R>(
  name: Name,
  { about, calls }: About<Command.Command.Config.Infer<C>>,
  config: C,
  handler: (input: Command.Command.Config.Infer<C>) => Effect.Effect<void, E, R>
) =>
  CliCommand.make(name, config, (input) =>
    Effect.gen(function* () {
      if (yield* Globals.Explain) {
        return yield* Output.value((typeof calls === "function" ? calls(input) : calls).map(explain))
      }
      yield* handler(input)
    })
  ).pipe(CliCommand.withDescription(about))

/** Asks before what players feel at once or nobody can take back, unless `--yes` was said. */
export const asks = (question: string) => Effect.flatMap(Globals.Yes, (yes) => confirm(`${question} Do it?`, yes))

/** A flag that need not be given. */
export const optional = <A>(flag: Flag.Flag<A>): Flag.Flag<A | undefined> =>
  Flag.map(Flag.optional(flag), Option.getOrUndefined)

export const text = (name: string, metavar: string, help: string) =>
  Flag.String(name).pipe(Flag.withMetavar(metavar), Flag.withDescription(help))

export const toggle = (name: string, help: string) =>
  Flag.Boolean(name).pipe(Flag.withoutNegation, Flag.withDescription(help), Flag.withDefault(false))

const isId = (value: string): boolean => /^[1-9]\d{0,18}$/.test(value)

/** The id of something. */
export const id = (name: string, help: string) =>
  text(name, "id", help).pipe(Flag.filter(isId, (value) => `an id is all digits, and not ${value}`))

export const universe = optional(id("universe", "the universe; or ROBLOX_UNIVERSE_ID, or that of the profile"))

export const place = optional(id("place", "the place; or ROBLOX_PLACE_ID"))

const units: Readonly<Record<string, Duration.Unit>> = { s: "seconds", m: "minutes", h: "hours", d: "days" }

/** `5m`, or `"5 minutes"`. */
export const durationOf = (value: string): Duration.Duration | undefined => {
  const [, count, unit = ""] = /^(\d{1,9})([smhd])$/.exec(value) ?? []
  const written = count === undefined ? value : `${count} ${units[unit]}`
  // Text from a command line, of which only a part is a length of time.
  const read = Option.getOrUndefined(Duration.fromInput(written as Duration.Input))
  return read === undefined || !Duration.isFinite(read) || Duration.toMillis(read) <= 0 ? undefined : read
}

/** A length of time. */
export const duration = (name: string, help: string) =>
  text(name, "time", help).pipe(
    Flag.filterMap(
      (value) => Option.fromNullishOr(durationOf(value)),
      (value) => `a length of time is such as 30s, 5m or 2h, and not ${value}`
    )
  )

/** How a length of time is told. */
export const spoken = (length: Duration.Duration): string => Duration.format(length)

export const count = (name: string, help: string, least: number) =>
  Flag.Int(name).pipe(
    Flag.filter(
      (value) => value >= least,
      () => `a whole number from ${least} on`
    ),
    Flag.withMetavar("n"),
    Flag.withDescription(help)
  )

/** The universe of a flag, or that of the surroundings. */
export const universeOf = (given: string | undefined) =>
  Effect.gen(function* () {
    const known = given ?? (yield* Client.universe)
    if (known === undefined) {
      return yield* Effect.fail(misuse("which universe? Say --universe, or set ROBLOX_UNIVERSE_ID"))
    }
    return isId(known) ? known : yield* Effect.fail(misuse("ROBLOX_UNIVERSE_ID is not an id, which is all digits"))
  })

/** The place of a flag, or that of the surroundings. */
export const placeOf = (given: string | undefined) =>
  Effect.gen(function* () {
    const known = given ?? Option.getOrUndefined(yield* Config.option(Config.String("ROBLOX_PLACE_ID")))
    if (known === undefined || known === "") {
      return yield* Effect.fail(misuse("which place? Say --place, or set ROBLOX_PLACE_ID"))
    }
    return isId(known) ? known : yield* Effect.fail(misuse("ROBLOX_PLACE_ID is not an id, which is all digits"))
  })

const words = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

/** Where a file is that a command line names. */
export const pathOf = (file: string): Effect.Effect<string, never, Shell> =>
  Shell.use(({ directory }) => Effect.succeed(resolve(directory, file)))

/** The bytes of a file; `-` is standard input. */
export const bytesOf = (file: string): Effect.Effect<Uint8Array<ArrayBuffer>, Stop, Shell> =>
  Effect.gen(function* () {
    const { input } = yield* Shell
    if (file === "-") return yield* input
    const path = yield* pathOf(file)
    return yield* Effect.tryPromise({
      try: async () => new Uint8Array(await readFile(path)),
      catch: (cause) => failure(`${file} cannot be read: ${words(cause)}`)
    })
  })

/** The text of a file, without the mark that some editors put before it; `-` is standard input. */
export const textOf = (file: string): Effect.Effect<string, Stop, Shell> =>
  Effect.map(bytesOf(file), (bytes) => new TextDecoder().decode(bytes))

/** The JSON of a file. A file that is not there is `absent`, where that is given. */
export const jsonIn = (
  file: string,
  parse: (text: string) => unknown,
  absent?: unknown
): Effect.Effect<unknown, Stop, Shell> =>
  Effect.gen(function* () {
    if (absent !== undefined && !existsSync(yield* pathOf(file))) return absent
    const text = yield* textOf(file)
    return yield* Effect.try({ try: () => parse(text), catch: () => failure(`${file} ${jsonError(text)}`) })
  })
