/**
 * Which quotas a request draws from.
 *
 * @since 0.1.0
 */
import type { AnyOperation, Bucket, Quota } from "./Operation.ts"
import type { Claim } from "./QuotaStore.ts"

/**
 * Numbers of the caller's own.
 *
 * @since 0.1.0
 */
export interface QuotaOptions {
  /** Quotas in place of the published ones, by operation id. */
  readonly operations?: Readonly<Record<string, Quota>>
  /**
   * Requests in a period for quotas that several operations share, by bucket
   * name. Those that grow with the number of players are not counted unless
   * they are named here.
   */
  readonly buckets?: Readonly<Record<string, number>>
}

/** Published numbers from here on mean "no limit". */
const unlimited = 1_000_000

/** Milliseconds of each period. */
export const periods = { SECOND: 1_000, MINUTE: 60_000, DAY: 86_400_000 } as const

/**
 * An operation's own quota: the caller's number, or the published one.
 *
 * @since 0.1.0
 */
export const ownQuota = (operation: AnyOperation, kind: "apiKey" | "oauth", options: QuotaOptions): Quota =>
  options.operations?.[operation.id] ??
  (kind === "oauth" ? (operation.quota.oauth ?? operation.quota.apiKey) : operation.quota.apiKey)

/**
 * The buckets that a request draws from.
 *
 * An operation whose own quota cannot bind is limited by the quotas it shares,
 * whose numbers only the server knows: their buckets are there to be closed.
 *
 * @since 0.1.0
 */
export const claimsOf = (
  operation: AnyOperation,
  kind: "apiKey" | "oauth",
  identity: string,
  input: Readonly<Record<string, unknown>>,
  options: QuotaOptions
): ReadonlyArray<Claim> => {
  const quota = ownQuota(operation, kind, options)
  const route = `${operation.method} ${operation.path}`
  const binds = quota.limit < unlimited
  const own: Claim = {
    key: `${identity} ${route}`,
    bucket: route,
    limit: binds ? quota.limit : Number.POSITIVE_INFINITY,
    window: periods[quota.period]
  }
  if (operation.buckets === undefined) return [own]
  const shared = operation.buckets.flatMap((bucket) => sharedClaim(bucket, input, options, !binds))
  return binds || shared.length === 0 ? [own, ...shared] : shared
}

const sharedClaim = (
  bucket: Bucket,
  input: Readonly<Record<string, unknown>>,
  options: QuotaOptions,
  closable: boolean
): ReadonlyArray<Claim> => {
  if (bucket.period === "IN_FLIGHT") return []
  const chosen = options.buckets?.[bucket.name]
  const published = bucket.perConcurrentUser === undefined ? bucket.limit : Number.POSITIVE_INFINITY
  const limit = chosen ?? published
  if (limit === Number.POSITIVE_INFINITY && !closable) return []
  const key = bucket.per.reduce((text, name) => `${text} ${String(input[name])}`, bucket.name)
  return [{ key, bucket: bucket.name, limit, window: periods[bucket.period] }]
}
