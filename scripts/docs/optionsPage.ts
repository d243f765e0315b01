/** `docs/options.md`: every option that users can set, from the types and what they say. */

export interface Option {
  readonly name: string
  readonly isNeeded: boolean
  readonly type: string
  readonly comment: string
}

/** What is exported as one name: its own options, and the other types whose options it has, too. */
export interface OptionType {
  readonly name: string
  readonly comment: string
  readonly own: ReadonlyArray<Option>
  readonly others: ReadonlyArray<string>
}

const line = (text: string): string => text.replace(/\s+/g, " ").replaceAll("|", "\\|").trim()

/** What is long is seen in an editor. */
const typeOf = ({ type }: Option): string => (type.length > 60 ? "" : `\`${line(type.replaceAll("References.", ""))}\``)

const section = ({ comment, name, others, own }: OptionType): ReadonlyArray<string> => [
  `### ${name}`,
  "",
  [
    line(comment),
    ...(others.length === 0 ? [] : [`Takes the options of ${others.map((it) => `\`${it}\``).join(", ")}, too.`])
  ].join(" "),
  "",
  ...(own.length === 0
    ? []
    : [
        "| option | type | |",
        "|---|---|---|",
        ...own.map((it) => `| \`${it.name}\`${it.isNeeded ? ", needed" : ""} | ${typeOf(it)} | ${line(it.comment)} |`),
        ""
      ])
]

/** The page's text, of option types by the import that has them. */
export const optionsPage = (types: ReadonlyMap<string, ReadonlyArray<OptionType>>): string =>
  [
    "<!-- Written by `npm run test:types -- -u`. -->",
    "# Options",
    "",
    'What can be set, by the import that exports its type. An option that is not needed may be left out, and then its default counts. Lengths of time are texts with their unit, such as `"10 seconds"`; a bare number is milliseconds. [Configuration](configuration.md) explains those of a client; the answers that an emulator can be set to give are in [What is known from where](fidelity.md).',
    "",
    ...[...types].flatMap(([subpath, all]) => [`## ${subpath}`, "", ...all.flatMap(section)])
  ].join("\n")
