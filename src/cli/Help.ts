/** Help as text, within a hundred columns. */
import type { FlagDoc, HelpDoc } from "effect/cli/HelpDoc"
import * as Option from "effect/Option"

const width = 100

/** Where a word that is too long may be broken: after what joins its parts. */
const pieces = (word: string, room: number): ReadonlyArray<string> =>
  word.length <= room ? [word] : (word.match(new RegExp(`.{1,${room}}(?<=[/.,|:]|$)|.{1,${room}}`, "g")) ?? [word])

/** A text in lines of at most `room` columns. */
export const wrap = (text: string, room: number): ReadonlyArray<string> => {
  const lines: Array<string> = []
  let line = ""
  for (const word of text.split(" ").flatMap((it) => pieces(it, room))) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line = line === "" ? word : `${line} ${word}`
  }
  return [...lines, line]
}

const indented = (text: string, indent: string): ReadonlyArray<string> =>
  text.split("\n").flatMap((line) => {
    const [own = ""] = /^ */.exec(line) ?? []
    const inner = indent + own
    return line.trim() === "" ? [""] : wrap(line.trim(), width - inner.length).map((it) => inner + it)
  })

interface Row {
  readonly left: string
  readonly right: string
}

/** The widest left column; what is wider has its text below it. */
const most = 36

const rows = (all: ReadonlyArray<Row>): ReadonlyArray<string> => {
  const column = Math.min(most, Math.max(...all.map(({ left }) => left.length))) + 4
  return all.flatMap(({ left, right }) => {
    const [first = "", ...more] = wrap(right, width - column)
    const rest = more.map((line) => " ".repeat(column) + line)
    return left.length + 4 <= column
      ? [`  ${left.padEnd(column - 2)}${first}`.trimEnd(), ...rest]
      : [`  ${left}`, `${" ".repeat(column)}${first}`.trimEnd(), ...rest]
  })
}

const flagRow = ({ aliases, description, name, type }: FlagDoc): Row => ({
  left: [`--${name}`, ...aliases].join(", ") + (type === "boolean" ? "" : ` ${type}`),
  right: Option.getOrElse(description, () => "")
})

const section = (title: string, lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  lines.length === 0 ? [] : ["", title, ...lines]

/** What a command takes. The flags of all commands are explained by the first one. */
export const format = (doc: HelpDoc): string => {
  const [about = "", ...more] = doc.description.split("\n\n")
  const globals = doc.globalFlags ?? []
  const isRoot = (doc.commandPath?.length ?? 1) === 1
  const root = doc.commandPath?.[0] ?? ""
  return [
    ...indented(about, ""),
    ...section("USAGE", indented(doc.usage, "  ")),
    ...section(
      "ARGUMENTS",
      doc.args === undefined
        ? []
        : rows(
            doc.args.map(({ description, name, required, variadic }) => ({
              left: variadic ? `${name}...` : name,
              right: Option.getOrElse(description, () => "") + (required ? "" : " (may be left out)")
            }))
          )
    ),
    ...section("FLAGS", doc.flags.length === 0 ? [] : rows(doc.flags.map(flagRow))),
    ...section("ABOUT", more.length === 0 ? [] : indented(more.join("\n\n"), "  ")),
    ...(doc.subcommands ?? []).flatMap(({ commands, group }) =>
      section(
        (group ?? "Commands").toUpperCase(),
        rows(commands.map((it) => ({ left: it.name, right: it.shortDescription ?? it.description })))
      )
    ),
    ...section(
      "EXAMPLES",
      (doc.examples ?? []).flatMap(({ command, description }) => [
        ...(description === undefined ? [] : indented(`# ${description}`, "  ")),
        `  ${command}`
      ])
    ),
    ...section(
      "FLAGS OF ALL COMMANDS",
      globals.length === 0
        ? []
        : isRoot
          ? rows(globals.map(flagRow))
          : indented(`${globals.map(({ name }) => `--${name}`).join(", ")}: see ${root} --help`, "  ")
    )
  ].join("\n")
}
