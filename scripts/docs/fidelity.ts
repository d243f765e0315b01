/** `docs/fidelity.md`: what is known from where, and what is not known, from the specs. */

import type { Specs } from "../specs/check.ts"
import { type Departure, departures } from "../specs/departures.ts"
import { classes, type Evidence } from "../specs/evidence.ts"
import { type Answer, answersOf, type Question } from "../specs/probes.ts"

const words: { readonly [E in Evidence]: string } = {
  live: "recorded live",
  clients: "clients agree",
  guide: "guide",
  document: "document",
  guess: "guess"
}

const meanings: { readonly [E in Evidence]: string } = {
  live: "somebody recorded an answer of the service, or measured a bound",
  clients: "other clients that are in use send it, or read it so",
  guide: "Roblox's guides, engine reference, or programs say so",
  document: "Roblox's OpenAPI document says so elsewhere: in prose, in a sample, for another operation of the kind",
  guess: "nobody says; it is what seems likely"
}

/** A cell of a table: a line in it would end it. */
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ").trim()

const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n")

const titles: { readonly [family: string]: string } = { http: "All operations", oauth: "OAuth" }

const title = (family: string): string => titles[family] ?? family.charAt(0).toUpperCase() + family.slice(1)

const familyOf = (id: string): string => id.split(".")[0] ?? id

const grouped = <A>(
  items: ReadonlyArray<A>,
  family: (item: A) => string
): ReadonlyArray<[string, ReadonlyArray<A>]> => {
  const groups = new Map<string, Array<A>>()
  for (const item of items) groups.set(family(item), [...(groups.get(family(item)) ?? []), item])
  return [...groups].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}

const known = ({ evidence, source }: { readonly evidence: Evidence; readonly source: string }): string =>
  `${words[evidence]}: ${source}`

/** Who can find out. */
const asked = ({ ask, because = "" }: Question): string =>
  ({ read: "`doctor`", write: "`doctor --write`", hand: `by hand: ${because}` })[ask]

const answerCell = (question: Question, { means, name, ...from }: Answer): string =>
  "answers" in question
    ? `\`${name}\`: ${means} <br>*${known(from)}*`
    : `${name}, which a test can set to another number <br>*${known(from)}*`

const questionRow = (question: Question): ReadonlyArray<string> => {
  const [taken, ...others] = answersOf(question).map((answer) => answerCell(question, answer))
  const settable = question.emulated === false ? "" : ` <br>\`"${question.id}"\``
  return [`${question.question}${settable}`, taken ?? "", others.join("<br>"), asked(question)]
}

/** What annotations say beyond the document, the facts of one origin together. */
const beyond = (specs: Specs): ReadonlyArray<[string, ReadonlyArray<Departure>]> =>
  specs.annotations.map((file) => [
    file.family,
    departures(file).flatMap((it): ReadonlyArray<Departure> => ("evidence" in it ? [it] : []))
  ])

const kinds: { readonly [kind: string]: string } = {
  buckets: "quotas",
  weights: "what requests weigh",
  limits: "bounds",
  scopes: "how scopes combine",
  credential: "where the credential goes",
  kinds: "kinds of parameters",
  permanent: "errors that no repetition cures",
  anyUniverse: "answers for a universe that does not exist",
  checksum: "checksum",
  idempotency: "what tells a repetition from a second call",
  outputHeaders: "data in headers",
  errorsIn: "errors inside a success",
  means: "statuses that stand for others",
  frees: "what makes room again",
  inGame: "what games may call",
  longRunning: "what polls, and what comes of it",
  progress: "what states mean"
}

const beyondRows = (family: string, facts: ReadonlyArray<Departure>): ReadonlyArray<ReadonlyArray<string>> =>
  grouped(facts, ({ evidence, fact, source }) => JSON.stringify([fact.split("/")[0], evidence, source])).map(
    ([, [first, ...rest]]) => {
      const all = first === undefined ? [] : [first, ...rest]
      const [kind = ""] = (first?.fact ?? "").split("/")
      const names = all.map(({ fact }) => `\`${fact.split("/").slice(1).join(" ")}\``)
      return [title(family), `${kinds[kind] ?? kind}: ${names.join(", ")}`, first === undefined ? "" : known(first)]
    }
  )

const guessRows = (specs: Specs): ReadonlyArray<ReadonlyArray<string>> => [
  ...specs.probes.flatMap((question) => {
    const [taken] = answersOf(question)
    if (taken?.evidence !== "guess") return []
    return [[title(familyOf(question.id)), `${question.question} ${taken.means}`, asked(question)]]
  }),
  ...specs.patches
    .filter(({ evidence }) => evidence === "guess")
    .map(({ file, reason, source }) => [title(file.replace(/\.yaml$/, "")), reason, source]),
  ...beyond(specs).flatMap(([family, facts]) =>
    facts.filter(({ evidence }) => evidence === "guess").map(({ fact, source }) => [title(family), fact, source])
  )
]

const summary = (specs: Specs): string => {
  const counted: ReadonlyArray<ReadonlyArray<Evidence>> = [
    specs.patches.map(({ evidence }) => evidence),
    specs.additions.flatMap(({ origins }) => origins.map(({ evidence }) => evidence)),
    beyond(specs).flatMap(([, facts]) => facts.map(({ evidence }) => evidence)),
    specs.probes.flatMap((question) =>
      answersOf(question)
        .slice(0, 1)
        .map(({ evidence }) => evidence)
    )
  ]
  const rows = classes.map((it) => [
    `**${words[it]}**`,
    meanings[it],
    ...counted.map((list) => String(list.filter((evidence) => evidence === it).length))
  ])
  return table(["evidence", "what it is", "corrections", "additions", "facts beside", "questions"], rows)
}

/** The page's text. */
export const fidelityPage = (specs: Specs): string =>
  [
    "<!-- Written by `npm run generate`. -->",
    "# What is known from where",
    "",
    "Types, checks and quotas of this library are made from Roblox's published OpenAPI document. That document is wrong in places and silent in others, and nobody but Roblox knows what its service really does. This page lists every place where the library or its emulator goes beyond the document, and how that is known.",
    "",
    "- [Questions](#questions): what is not known for sure, or what sources contradict each other about.",
    "- [Guesses](#guesses): the part of it that nothing but likelihood speaks for.",
    "- [Corrections](#corrections): where the document is wrong.",
    "- [Additions](#additions): operations that it leaves out.",
    "- [Facts beside it](#facts-beside-it): quotas, bounds and the like that it does not have.",
    "",
    "Evidence comes in five classes, the strongest first. The columns count what rests on each; of a question, the answer that the emulator gives.",
    "",
    summary(specs),
    "",
    "## Questions",
    "",
    "Where sources contradict each other about an answer, the client reads each of them. The emulator gives the one in the second column unless a test asks for another, by the name that stands below the question:",
    "",
    "```ts",
    'import { Emulator } from "effect-open-cloud/emulator"',
    "",
    'const emulator = yield* Emulator.make({ dialect: { "memoryStores.order": "id" } })',
    "```",
    "",
    "Most can be answered by whoever has an API key: [`npx effect-open-cloud doctor`](doctor.md) asks them. Its report has no ids and no secrets; sent to this project, it turns a guess into something that is known.",
    "",
    ...grouped(specs.probes, ({ id }) => familyOf(id)).flatMap(([family, questions]) => [
      `### ${title(family)}`,
      "",
      table(["question", "taken", "otherwise", "who can find out"], questions.map(questionRow)),
      ""
    ]),
    "## Guesses",
    "",
    "What nothing but likelihood speaks for. A test that depends on one of these proves nothing of Roblox.",
    "",
    table(["", "guess", "who can find out, or why it is likely"], guessRows(specs)),
    "",
    "## Corrections",
    "",
    "Where the document contradicts itself or what is observed.",
    "",
    table(
      ["", "what is so", "known from"],
      specs.patches.map((patch) => [title(patch.file.replace(/\.yaml$/, "")), patch.reason, known(patch)])
    ),
    "",
    "## Additions",
    "",
    table(
      ["operation", "why", "known from"],
      specs.additions.flatMap(({ origins }) =>
        origins.map((origin) => [`\`${origin.operation}\``, origin.reason, known(origin)])
      )
    ),
    "",
    "## Facts beside it",
    "",
    "What the document has no place for, or states in prose only. Sizes of pages are from its prose, too.",
    "",
    table(
      ["", "what", "known from"],
      beyond(specs).flatMap(([family, facts]) => beyondRows(family, facts))
    ),
    ""
  ].join("\n")
