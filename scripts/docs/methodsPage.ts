/** `docs/methods.md`: every method of every service, as an editor shows it. */

/** What is known of a service or a method: its type as it is shown, its comment, and where Roblox tells of it. */
export interface Shown {
  readonly shown: string
  readonly comment: string
  readonly tags: ReadonlyMap<string, string>
}

/** The first sentence of a comment, on one line. */
const firstSentence = (comment: string): string => {
  const [text = ""] = comment.split("\n\n")
  const line = text.replace(/\s+/g, " ").trim()
  if (line.startsWith("Experimental. ")) return `*Experimental.* ${firstSentence(line.slice("Experimental. ".length))}`
  // An abbreviation or a number ends no sentence.
  return /^.*?[^.\d](?:\.(?=\s+[A-Z`"]|$)|:$|$)/.exec(line)?.[0] ?? line
}

/** `(property) get: (input: A) => Effect.Effect<B, OpenCloudError>` as `get(input: A): Effect<B>`. */
const signature = (shown: string): string =>
  shown
    .replace(/^\(property\) /, "")
    .replace(/\s+/g, " ")
    .replace(/^(\w+): (\((?!\().*?\)) => /, "$1$2: ")
    .replaceAll("Effect.Effect<", "Effect<")
    .replaceAll("Stream.Stream<", "Stream<")
    // Every method fails with it, and what asks for `Experimental` says so in its sentence.
    .replaceAll(/, OpenCloudError(?:, (?:never|Experimental))?(?:, \[\])?>/g, ">")
    .replaceAll("; }", " }")

const cell = (text: string): string => text.replaceAll("|", "\\|")

const anchor = (name: string): string => name.toLowerCase()

/** The page's text. Methods are by `Service.method`. */
export const methodsPage = (services: ReadonlyMap<string, Shown>, methods: ReadonlyMap<string, Shown>): string => {
  const names = [...services.keys()].toSorted()
  const sections = names.map((service) => {
    const { comment = "", tags } = services.get(service) ?? {}
    const own = [...methods].filter(([name]) => name.startsWith(`${service}.`))
    const see = tags?.get("see")
    return [
      `## ${service}`,
      "",
      `\`effect-open-cloud/${service}\`. ${firstSentence(comment)}${see === undefined ? "" : ` [Roblox's page](${see})`}`,
      "",
      "| method | what it does |",
      "|---|---|",
      ...own.map(([, method]) => `| \`${cell(signature(method.shown))}\` | ${cell(firstSentence(method.comment))} |`),
      ""
    ].join("\n")
  })
  return [
    "<!-- Written by `npm run test:types -- -u`. -->",
    "# Methods",
    "",
    `The ${methods.size} methods of the ${names.length} services: ${names.map((name) => `[${name}](#${anchor(name)})`).join(", ")}.`,
    "",
    "Errors are left out: all fail with [`OpenCloudError`](errors.md). What gives an `Effect` here is a promise with [`connect`](without-effect.md), and what gives a `Stream`, or is a `ListMethod`, can be looped over. Scopes, quotas and limits of a method stand in its comment, which editors show, and in [Operations](operations.md).",
    "",
    ...sections
  ].join("\n")
}
