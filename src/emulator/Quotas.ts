/**
 * Request quotas in fixed windows that start on the clock's own seconds,
 * minutes and days: the published one of the key's owner for each path
 * template, and the buckets that the operation shares with others.
 */
import * as Result from "effect/Result"
import type { BucketName, OperationId } from "../generated/ids.ts"
import type { Bucket, Quota } from "../interface/Buckets.ts"
import type { AnyOperation } from "../interface/Operation.ts"
import type { Credential } from "./Core.ts"
import { type Refusal, resourceExhausted } from "./Errors.ts"
import { unknownName } from "./Names.ts"

/** Those that count requests or units, and not what requests began or how much data they carried. */
type RequestBucket = Exclude<BucketName, "luauExecution.incompleteTasks" | `${string}Kilobytes`>

const countsRequests = ({ period, rolling }: Bucket): boolean => period !== "IN_FLIGHT" && rolling === undefined

/** Changes to the published quotas. */
export interface QuotaOptions {
  /** `false` counts nothing and sends no quota headers. */
  readonly enabled?: boolean
  /** Quotas by operation id, each of its own path only, instead of the published ones. An id that nothing has is refused. */
  readonly operations?: Readonly<Partial<Record<OperationId, Quota>>>
  /** Buckets by name, instead of the published ones. A name that none has is refused. */
  readonly buckets?: Readonly<Partial<Record<RequestBucket, Pick<Bucket, "limit" | "perConcurrentUser">>>>
  /** Seconds in `retry-after` of a 429; Roblox sends 5 whatever the window. `null` leaves the header out. */
  readonly retryAfter?: number | null
  /** `false` leaves the `x-ratelimit-*` headers out. */
  readonly headers?: boolean
}

type Headers = Readonly<Record<string, string>>

/** A request, as quotas see it. */
export interface Counted {
  readonly operation: AnyOperation
  readonly credential: Credential
  readonly now: number
  /** The value of an input key, for buckets. */
  readonly value: (key: string) => string
  readonly concurrentUsers: number
}

export interface Quotas {
  /** Counts a request against all its windows, or against none when one is full. */
  readonly take: (request: Counted) => Result.Result<Headers, Refusal>
  /** Counts what a request that was let through has turned out to weigh, in the buckets that it shares. */
  readonly weigh: (request: Counted, units: number) => void
}

const seconds: Readonly<Record<Quota["period"], number>> = { SECOND: 1, MINUTE: 60, DAY: 86_400 }

interface Window {
  readonly key: string
  /** The bucket that it is of, where it is shared. */
  readonly bucket?: string
  readonly limit: number
  readonly seconds: number
}

const windows = (options: QuotaOptions, request: Counted): ReadonlyArray<Window> => {
  const { credential, operation } = request
  const quota =
    options.operations?.[operation.id as OperationId] ??
    (credential.kind === "oauth" ? operation.quota.oauth : undefined) ??
    operation.quota.apiKey
  const own: Window = {
    key: `${credential.kind} ${credential.owner} ${operation.method} ${operation.path}`,
    limit: quota.limit,
    seconds: seconds[quota.period]
  }
  const shared = (operation.buckets ?? []).flatMap((bucket): ReadonlyArray<Window> => {
    if (bucket.period === "IN_FLIGHT" || !countsRequests(bucket)) return []
    const { limit, perConcurrentUser = 0 } = options.buckets?.[bucket.name as RequestBucket] ?? bucket
    return [
      {
        bucket: bucket.name,
        key: `${bucket.name} ${bucket.per.map((key) => encodeURIComponent(request.value(key))).join(" ")}`,
        limit: limit + perConcurrentUser * request.concurrentUsers,
        seconds: seconds[bucket.period]
      }
    ]
  })
  return [own, ...shared]
}

/** Refuses options about what is not there. */
const check = (operations: ReadonlyArray<AnyOperation>, options: QuotaOptions): void => {
  if (options.operations === undefined && options.buckets === undefined) return
  const ids = new Map(operations.map(({ id, name, service }) => [id, { name: id, alias: `${service}.${name}` }]))
  for (const id of Object.keys(options.operations ?? {})) {
    if (!ids.has(id))
      throw unknownName("operation", id, ids.values(), " `npx effect-open-cloud operations` lists them.")
  }
  const buckets = new Set(
    operations.flatMap(({ buckets = [] }) => buckets.filter(countsRequests).map(({ name }) => name))
  )
  for (const name of Object.keys(options.buckets ?? {})) {
    if (!buckets.has(name)) {
      throw unknownName(
        "bucket of requests",
        name,
        [...buckets].map((it) => ({ name: it }))
      )
    }
  }
}

export const makeQuotas = (operations: ReadonlyArray<AnyOperation>, options: QuotaOptions = {}): Quotas => {
  check(operations, options)
  const counts = new Map<string, { readonly index: number; readonly ends: number; used: number }>()
  let swept = 0

  /** Forgets windows that are over, once a minute, so that a long-lived server does not grow. */
  const sweep = (now: number): void => {
    if (now - swept < 60_000) return
    swept = now
    for (const [key, { ends }] of counts) if (ends <= now) counts.delete(key)
  }

  const count = (window: Window, now: number) => {
    sweep(now)
    const index = Math.floor(now / (window.seconds * 1000))
    const current = counts.get(window.key)
    if (current !== undefined && current.index === index) return current
    const fresh = { index, ends: (index + 1) * window.seconds * 1000, used: 0 }
    counts.set(window.key, fresh)
    return fresh
  }

  return {
    weigh: (request, units) => {
      if (options.enabled === false) return
      for (const window of windows(options, request)) {
        // The request itself was counted when it came.
        if (window.bucket !== undefined) count(window, request.now).used += units - 1
      }
    },
    take: (request) => {
      if (options.enabled === false) return Result.succeed({})
      const states = windows(options, request).map((window) => ({ window, count: count(window, request.now) }))
      const full = states.filter(({ count, window }) => count.used >= window.limit)
      if (full.length === 0) for (const { count } of states) count.used++

      const remaining = ({ count, window }: (typeof states)[number]) => Math.max(0, window.limit - count.used)
      const reset = ({ window }: (typeof states)[number]) =>
        window.seconds - Math.floor((request.now / 1000) % window.seconds)
      // The tightest window speaks; where several are full, the last to open.
      const [tightest] = [...(full.length > 0 ? full : states)].sort(
        (a, b) => remaining(a) - remaining(b) || reset(b) - reset(a)
      )
      if (tightest === undefined) return Result.succeed({})
      const headers: Headers =
        options.headers === false
          ? {}
          : {
              "x-ratelimit-limit": [
                String(tightest.window.limit),
                ...states.map(({ window }) => `${window.limit};w=${window.seconds}`)
              ].join(", "),
              "x-ratelimit-remaining": String(remaining(tightest)),
              "x-ratelimit-reset": String(reset(tightest))
            }
      if (full.length === 0) return Result.succeed(headers)
      const retryAfter = options.retryAfter === undefined ? 5 : options.retryAfter
      return Result.fail({
        ...resourceExhausted("Too many requests."),
        ...(tightest.window.bucket === undefined ? {} : { bucket: tightest.window.bucket }),
        headers: retryAfter === null ? headers : { ...headers, "retry-after": String(retryAfter) }
      })
    }
  }
}
