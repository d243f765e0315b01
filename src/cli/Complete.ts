/** What a command line can go on with: shells ask the command itself, which knows all of its flags. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as CliOutput from "effect/cli/CliOutput"
import * as Command from "effect/cli/Command"
import type { HelpDoc } from "effect/cli/HelpDoc"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { rootOf } from "./Root.ts"

/** What help would say of a command. */
const helpOf = (path: ReadonlyArray<string>): Effect.Effect<HelpDoc | undefined> => {
  let found: HelpDoc | undefined
  const present: CliOutput.Presenter["present"] = (event) =>
    Effect.sync(() => {
      if (event._tag === "Help") found = event.helpDoc
    })
  return Effect.promise(() => rootOf(path)).pipe(
    Effect.flatMap((root) => Command.runWith(root, { version: "" })([...path, "--help"])),
    Effect.provideService(CliOutput.Presenter, { present }),
    Effect.provide(NodeServices.layer),
    Effect.ignore,
    Effect.map(() => found)
  )
}

const subcommandsOf = (doc: HelpDoc): ReadonlyArray<string> =>
  (doc.subcommands ?? []).flatMap(({ commands }) => commands.map(({ name }) => name))

const flagsOf = (doc: HelpDoc) => [...doc.flags, ...(doc.globalFlags ?? [])]

/** The values of a flag that its help lists. */
const choicesOf = (doc: HelpDoc, flag: string): ReadonlyArray<string> => {
  const found = flagsOf(doc).find(({ name }) => `--${name}` === flag)
  const text = found === undefined ? "" : Option.getOrElse(found.description, () => "")
  return /\((?:choices: )?([\w./-]+(?:, [\w./-]+)*)\)$/.exec(text)?.[1]?.split(", ") ?? []
}

/** What the last word can become. */
export const complete = (words: ReadonlyArray<string>): Effect.Effect<ReadonlyArray<string>> =>
  Effect.gen(function* () {
    const before = words.slice(0, -1)
    const last = words.at(-1) ?? ""
    let path: ReadonlyArray<string> = []
    let doc = yield* helpOf(path)
    // Values of flags are no commands.
    for (const word of before) {
      if (doc === undefined || !subcommandsOf(doc).includes(word)) continue
      path = [...path, word]
      doc = yield* helpOf(path)
    }
    if (doc === undefined) return []
    const choices = choicesOf(doc, before.at(-1) ?? "")
    const candidates =
      choices.length > 0
        ? choices
        : last.startsWith("-")
          ? flagsOf(doc).map(({ name }) => `--${name}`)
          : subcommandsOf(doc)
    return candidates.filter((it) => it.startsWith(last))
  })
