/**
 * Which quotas a request draws from.
 *
 * @since 0.1.0
 */
import type { BucketName, OperationId } from "../generated/ids.ts"
import * as Json from "./Json.ts"
import type { AnyOperation, Bucket, Quota } from "./Operation.ts"
import type { Claim } from "./QuotaStore.ts"

/**
 * Numbers of the caller's own.
 *
 * @since 0.1.0
 */
export interface QuotaOptions {
  /** Quotas in place of the published ones, by operation id. */
  readonly operations?: Readonly<Partial<Record<OperationId, Quota>>>
  /**
   * Requests in a period for quotas that several operations share, by bucket
   * name; `Infinity` switches one off. Those that grow with the number of players
   * are not counted unless they are named here.
   */
  readonly buckets?: Readonly<Partial<Record<BucketName, number>>>
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
  // An operation of the caller's own has an id that nobody knows.
  options.operations?.[operation.id as OperationId] ??
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
  const chosen = options.buckets?.[bucket.name as BucketName]
  const published = bucket.perConcurrentUser === undefined ? bucket.limit : Number.POSITIVE_INFINITY
  const limit = chosen ?? published
  const counted = limit !== Number.POSITIVE_INFINITY || (closable && bucket.period !== "IN_FLIGHT")
  if (!counted) return []
  const key = keyOf(bucket.name, bucket.per, input)
  if (bucket.period !== "IN_FLIGHT") return [{ key, bucket: bucket.name, limit, window: periods[bucket.period] }]
  const heldFor = bucket.heldFor ?? longestHold
  return [{ key, bucket: bucket.name, limit, window: heldFor, heldFor }]
}

/** How long something is in flight, where the interface does not say. */
const longestHold = 300_000

const keyOf = (bucket: string, per: ReadonlyArray<string>, input: unknown): string =>
  per.reduce((text, path) => `${text} ${String(valueAt(input, path))}`, bucket)

const valueAt = (value: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce((at: unknown, key) => (typeof at === "object" && at !== null ? (at as Fields)[key] : undefined), value)

type Fields = Readonly<Record<string, unknown>>

/**
 * The name of what a successful call began, where a bucket bounds what is in flight.
 *
 * @since 0.1.0
 */
export const beganBy = (operation: AnyOperation, answer: string): string | undefined => {
  const holds = operation.buckets?.some(({ period }) => period === "IN_FLIGHT") === true
  if (!holds) return undefined
  const path = valueAt(parsed(answer), "path")
  return typeof path === "string" ? path : globalThis.crypto.randomUUID()
}

/**
 * What an answer says has ended: its bucket and its name.
 *
 * @since 0.1.0
 */
export const endedBy = (
  { frees }: AnyOperation,
  input: unknown,
  answer: string
): { readonly key: string; readonly began: string } | undefined => {
  if (frees === undefined) return undefined
  const body = parsed(answer)
  const began = valueAt(body, frees.id)
  const ended = frees.ended.some((state) => state === valueAt(body, frees.state))
  return ended && typeof began === "string" ? { key: keyOf(frees.bucket, frees.per, input), began } : undefined
}

const parsed = (text: string): unknown => {
  try {
    return Json.parse(text)
  } catch {
    return undefined
  }
}
