/** What a call needs and costs, in words. */
import { references } from "../../generated/references.ts"
import type { Quota } from "../../interface/Buckets.ts"
import type { AnyOperation, Scopes } from "../../interface/Operation.ts"

/** A limit of this size is none that anybody meets. */
const boundless = 1_000_000

const quotaText = ({ limit, period }: Quota): string =>
  limit >= boundless ? "no limit of its own" : `${limit} a ${period.toLowerCase()}`

/** The scopes that a key needs, as a sentence. */
export const scopesText = ({ all = [], any = [], conditional = [], optional = [] }: Scopes): string => {
  const parts = [
    ...all,
    ...(any.length === 0 ? [] : [any.join(" or ")]),
    ...conditional.map(({ scope, when }) => `${scope} (${when})`),
    ...optional.map(({ scope, unlocks }) => `${scope} (not needed; unlocks ${unlocks})`)
  ]
  return parts.length === 0 ? "none" : parts.join(", ")
}

const retryText: Readonly<Record<AnyOperation["retry"], string>> = {
  safe: "safe: it reads, and may be repeated",
  idempotent: "idempotent: a repetition sets the same again",
  key: "key: a repetition carries the same idempotency key, and is done once",
  conditional: "conditional: a repetition is refused where the first one took effect, if a condition is given",
  guarded: "guarded: a repetition is refused as a duplicate",
  unsafe: "unsafe: it takes effect each time, and is not repeated"
}

/** What is told of an operation, as data. */
export const explain = (operation: AnyOperation): Readonly<Record<string, unknown>> => ({
  operation: operation.id,
  request: `${operation.method} ${operation.path}`,
  credentials: operation.auth.map((it) => (it === "apiKey" ? "API key" : "OAuth token")).join(", "),
  scopes: scopesText(operation.scopes),
  quota: [
    `${quotaText(operation.quota.apiKey)} for each owner of keys`,
    ...(operation.quota.oauth === undefined ? [] : [`${quotaText(operation.quota.oauth)} for each authorization`]),
    ...(operation.buckets ?? []).map(
      ({ limit, name, period }) =>
        `${limit} ${period === "IN_FLIGHT" ? "at a time" : `a ${period.toLowerCase()}`} shared by ${name}`
    )
  ].join("; "),
  stability: operation.stability?.toLowerCase() ?? "not said",
  retry: retryText[operation.retry],
  ...(operation.consequence === undefined
    ? {}
    : { [operation.consequence.kind === "spends" ? "spends" : "irreversible"]: operation.consequence.when }),
  reference: references[operation.id]
})

/** What is asked before an operation that cannot be taken back; nothing for all others. */
export const question = (operation: AnyOperation): string | undefined => {
  const { consequence, method, path, retry } = operation
  if (consequence?.kind === "spends") return `${method} ${path} spends Robux or money when ${consequence.when}. Do it?`
  if (consequence !== undefined) {
    return `${method} ${path} cannot be taken back when ${consequence.when}. Do it?`
  }
  return retry === "unsafe" ? `${method} ${path} takes effect each time that it is called. Do it?` : undefined
}
