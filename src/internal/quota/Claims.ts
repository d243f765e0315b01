/**
 * Which quotas a request draws from.
 *
 * @internal
 */

import type { BucketName, OperationId } from "../../generated/ids.ts"
import { InvalidInput } from "../../interface/InvalidInput.ts"
import type { AnyOperation, Quota, Weighable } from "../../Operation.ts"
import type { QuotaOverrides } from "../../Options.ts"
import type { QuotaClaim } from "../../Quotas.ts"

/** Published numbers from here on mean "no limit". */
const unlimited = 1_000_000

/** Milliseconds of each period. */
export const periods = { SECOND: 1_000, MINUTE: 60_000, DAY: 86_400_000 } as const

/** An operation's own quota: the caller's number, or the published one. */
export const ownQuota = (operation: AnyOperation, kind: "apiKey" | "oauth", options: QuotaOverrides): Quota =>
  // An operation of the caller's own has an id that nobody knows.
  options.operations?.[operation.id as OperationId] ?? publishedQuota(operation, kind)

const publishedQuota = ({ quota }: AnyOperation, kind: "apiKey" | "oauth"): Quota =>
  kind === "oauth" ? (quota.oauth ?? quota.apiKey) : quota.apiKey

/**
 * The buckets that a request draws from.
 *
 * An operation whose own quota cannot bind is limited by the quotas it shares,
 * whose numbers only the server knows: their buckets are there to be closed.
 * `body` is the content of the request, for quotas that weigh it.
 */
export const claimsOf = (
  operation: AnyOperation,
  kind: "apiKey" | "oauth",
  identity: string,
  input: Readonly<Record<string, unknown>>,
  options: QuotaOverrides,
  body?: unknown
): ReadonlyArray<QuotaClaim> => {
  const { own, shared } = claimsFor(operation, kind, identity, options)
  return shared.length === 0 ? own : [...own, ...shared.map((claim) => claim({ input, body }))]
}

/** A claim, but for what only the input tells. */
type Shared = (request: Weighable) => QuotaClaim

interface Claims {
  readonly kind: "apiKey" | "oauth"
  readonly identity: string
  readonly options: QuotaOverrides
  readonly own: ReadonlyArray<QuotaClaim>
  readonly shared: ReadonlyArray<Shared>
}

/** By operation, those that were asked for last: most programs have one credential. */
const lastClaims = new WeakMap<object, Claims>()

/** What an operation claims, worked out once. */
const claimsFor = (
  operation: AnyOperation,
  kind: "apiKey" | "oauth",
  identity: string,
  options: QuotaOverrides
): Claims => {
  const last = lastClaims.get(operation)
  if (last?.identity === identity && last.options === options && last.kind === kind) return last
  const quota = publishedQuota(operation, kind)
  const chosen = options.operations?.[operation.id as OperationId]
  const route = `${operation.method} ${operation.path}`
  const key = `${identity} ${route}`
  const own = chosen === undefined ? [claimOf(key, route, quota)] : chosenClaims(key, route, quota, chosen)
  const binds = own.some(({ cap, limit }) => limit !== Number.POSITIVE_INFINITY || cap !== undefined)
  const shared =
    operation.buckets?.flatMap((bucket) =>
      bucket.by.claims(bucket, options.buckets?.[bucket.name as BucketName], !binds, claimOf)
    ) ?? []
  const made = { kind, identity, options, own: binds || shared.length === 0 ? own : [], shared }
  lastClaims.set(operation, made)
  return made
}

/** Why there can be no such quotas, or `undefined`. */
export const refusal = ({ buckets = {}, operations = {} }: QuotaOverrides): InvalidInput | undefined => {
  for (const [id, quota] of Object.entries(operations)) {
    if (quota === undefined) continue
    if (!isLimit(quota.limit)) return new InvalidInput(`operations["${id}"].limit`, limitForm)
    if (!Object.hasOwn(periods, quota.period)) {
      return new InvalidInput(
        `operations["${id}"].period`,
        `must be one of ${Object.keys(periods).join(", ")}`,
        "unknown"
      )
    }
  }
  for (const [name, limit] of Object.entries(buckets)) {
    if (limit !== undefined && !isLimit(limit)) return new InvalidInput(`buckets["${name}"]`, limitForm)
  }
  return undefined
}

const limitForm = "must be a whole number, 1 or more, or Infinity for no limit"

const isLimit = (limit: number): boolean =>
  limit === Number.POSITIVE_INFINITY || (Number.isInteger(limit) && limit >= 1)

const bounded = (limit: number): number => (limit < unlimited ? limit : Number.POSITIVE_INFINITY)

const claimOf = (key: string, bucket: string, { limit, period }: Quota): QuotaClaim => ({
  key,
  bucket,
  limit: bounded(limit),
  window: periods[period],
  // A day's quotas are of what was done; shorter ones are the gateway's, which counts whatever reaches it.
  ...(period === "DAY" && { onlyDone: true })
})

/** The caller's number beside the server's, which headers speak of; in a bucket of its own where its window is another. */
const chosenClaims = (key: string, route: string, published: Quota, chosen: Quota): ReadonlyArray<QuotaClaim> => {
  const cap = bounded(chosen.limit)
  const own = claimOf(key, route, { limit: Math.max(published.limit, cap), period: published.period })
  if (cap === Number.POSITIVE_INFINITY) return [own]
  if (chosen.period === published.period) return [{ ...own, cap }]
  return [claimOf(key, route, published), { ...claimOf(`${key} (own)`, route, chosen), cap }]
}

/**
 * What a request has turned out to weigh, by the keys of its claims, where that is not what they say.
 * Without the text of a success it is what one that was refused weighs.
 */
export const weighed = (
  { buckets }: AnyOperation,
  claims: ReadonlyArray<QuotaClaim>,
  answer?: string
): Readonly<Record<string, number>> | undefined => buckets?.[0]?.by.weighed(buckets, claims, answer)

/** The name of what a successful call began, where a bucket bounds what is in flight. */
export const beganBy = ({ buckets }: AnyOperation, answer: string): string | undefined =>
  buckets?.[0]?.by.began(buckets, answer)

/** What an answer says has ended: its bucket and its name. */
export const endedBy = ({ frees }: AnyOperation, input: Readonly<Record<string, unknown>>, answer: string) =>
  frees?.by.ended(frees, input, answer)
