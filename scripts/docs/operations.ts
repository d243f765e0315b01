/** `docs/operations.md`: every operation, from the records that the client runs on. */
import type { AnyOperation, Quota, Scopes } from "../../src/Operation.ts"
import { methods } from "./methods.ts"

const quotaText = ({ limit, period }: Quota): string =>
  limit >= 1_000_000 ? "–" : `${limit.toLocaleString("en")} a ${period.toLowerCase()}`

const quotas = ({ quota: { apiKey, oauth } }: AnyOperation): string => {
  const [key, authorization] = [quotaText(apiKey), oauth === undefined ? undefined : quotaText(oauth)]
  return authorization === undefined || authorization === key ? key : `${key}; OAuth ${authorization}`
}

const code = (text: string): string => `\`${text}\``

const scopes = ({ all = [], any = [], conditional = [] }: Scopes): string =>
  [
    ...all.map(code),
    ...(any.length === 0 ? [] : [any.map(code).join(" or ")]),
    ...conditional.map(({ scope, when }) => `${code(scope)} if ${when}`)
  ].join("<br>") || "–"

const consequences = { irreversible: "irreversible", spends: "spends" } as const

/** What else there is to know, in few words. */
const notes = (operation: AnyOperation): string =>
  [
    operation.stability === "EXPERIMENTAL" || operation.stability === "BETA" ? operation.stability.toLowerCase() : "",
    operation.auth.includes("oauth") ? "" : "key only",
    operation.paging === undefined ? "" : "paged",
    operation.longRunning === undefined ? "" : operation.longRunning.role === "poll" ? "polls" : "long-running",
    operation.consequence === undefined
      ? ""
      : `**${consequences[operation.consequence.kind]}** when ${operation.consequence.when}`
  ]
    .filter((note) => note !== "")
    .join(", ")

/** Pages of Roblox's, by ids. */
type References = Readonly<Record<string, string>>

const row = (operation: AnyOperation, references: References): string => {
  const { id, method, name, path, retry, server = "", service } = operation
  // Under another name the method is told too.
  const own = methods[`${service}.${name}`]
  const cells = [
    `[${code(name)}](${references[id] ?? ""})${own === undefined ? "" : ` → ${code(own)}`}<br>${code(`${method} ${server}${path}`)}`,
    scopes(operation.scopes),
    quotas(operation),
    retry,
    operation.inGame === true ? "yes" : "",
    notes(operation)
  ]
  return `| ${cells.join(" | ")} |`
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The page's text. */
export const operationsPage = (operations: ReadonlyArray<AnyOperation>, references: References): string => {
  const services = [...new Set(operations.map(({ service }) => service))].sort(compare)
  const sections = services.map((service) => {
    const rows = operations
      .filter((it) => it.service === service)
      .sort((a, b) => compare(a.name, b.name) || compare(a.path, b.path))
    return [
      `## ${service}`,
      "",
      "| name and request | scopes | quota | retry | in games | notes |",
      "|---|---|---|---|---|---|",
      ...rows.map((operation) => row(operation, references)),
      ""
    ].join("\n")
  })
  return [
    "<!-- Written by `npm run generate`. -->",
    "# Operations",
    "",
    `The ${operations.length} operations of Open Cloud that an API key or an OAuth 2.0 token can call, by the service whose methods they are.`,
    "",
    "- **name**: that of the record, and of the service's method, unless an arrow names the method.",
    "- **quota**: of a key's owner, and of an OAuth authorization where that differs; – where it binds nobody. Some operations share further quotas, which the records name.",
    "- **retry**: what may be repeated, see [Retries and quotas](retries-and-quotas.md).",
    "- **in games**: Roblox lets servers of a game call it, through `HttpService`, with a key from the experience's secrets: no other headers than the key and the content type, no `..` in a path, and within the requests that each server has.",
    "- **experimental**: asks for `Experimental.accept`. **beta**: may change. **irreversible**, **spends**: what cannot be taken back.",
    "",
    services.map((service) => `[${service}](#${service.toLowerCase()})`).join(" · "),
    "",
    ...sections
  ].join("\n")
}
