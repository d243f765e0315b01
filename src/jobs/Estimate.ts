/**
 * What a job will take, before it begins.
 *
 * @since 0.2.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../Errors.ts"
import type { AnyOperation } from "../Operation.ts"
import type { DataStores } from "../services/DataStores.ts"
import type { MemoryStores } from "../services/MemoryStores.ts"
import type { OrderedDataStores } from "../services/OrderedDataStores.ts"
import type { OrderedDataStoresV1 } from "../services/OrderedDataStoresV1.ts"
import { over, type Stores } from "./data/Stores.ts"
import type { JobFailed } from "./Errors.ts"
import { dataStores, type EntriesOf } from "./entries/Kind.ts"
import { type SortedMapOf, sortedMaps } from "./maps/Kind.ts"
import { type OrderedEntriesOf, orderedDataStores } from "./ordered/Kind.ts"
import { type Pace, perMinuteOf } from "./Pace.ts"

/**
 * A job on the entries of a data store.
 *
 * @since 0.2.0
 */
export type EntriesJob = StoresJob | "restore"

/**
 * A job on any kind of store.
 *
 * @since 0.2.0
 */
export type StoresJob = "export" | "import" | "copy" | "diff" | "edit" | "delete"

/** How often a job goes through the list, and requests for each item, at most. */
interface Cost {
  readonly lists: number
  readonly read: number
  readonly write: number
  readonly remove: number
}

const costs: Readonly<Record<EntriesJob, Cost>> = {
  export: { lists: 1, read: 1, write: 0, remove: 0 },
  import: { lists: 0, read: 0, write: 1, remove: 0 },
  copy: { lists: 1, read: 1, write: 1, remove: 0 },
  diff: { lists: 1, read: 2, write: 0, remove: 0 },
  edit: { lists: 1, read: 1, write: 1, remove: 0 },
  delete: { lists: 1, read: 0, write: 0, remove: 1 },
  restore: { lists: 1, read: 2, write: 1, remove: 0 }
}

/** What differs where a list tells all, and nothing is written over an etag. */
const costsTold: Readonly<Partial<Record<EntriesJob, Partial<Cost>>>> = {
  export: { read: 0 },
  copy: { read: 0 },
  diff: { lists: 2, read: 0 },
  edit: { read: 2 }
}

/** How many items are meant, and at which pace. */
interface Asked extends Pace {
  /** How many there are. Default: they are listed. */
  readonly items?: number | undefined
}

/**
 * Which job, on which entries. The pace is the job's own.
 *
 * @since 0.2.0
 */
export interface EstimateOptions extends EntriesOf, Pace {
  /** What is to be done with the entries. */
  /** What is to be done. */
  readonly job: EntriesJob
  /** How many entries there are. Default: they are listed, a request for each 256. */
  readonly items?: number | undefined
}

/**
 * Which job, on which entries of an ordered data store. The pace is the job's own.
 *
 * @since 0.2.0
 */
export interface EstimateOrderedEntriesOptions extends OrderedEntriesOf, Pace {
  /** What is to be done. */
  readonly job: StoresJob
  /** How many entries there are. Default: they are listed, a request for each 100. */
  readonly items?: number | undefined
}

/**
 * Which job, on which sorted map. The pace is the job's own.
 *
 * @since 0.2.0
 */
export interface EstimateSortedMapOptions extends SortedMapOf, Pace {
  /** What is to be done. */
  readonly job: StoresJob
  /** How many items there are. Default: they are listed, a request for each 100. */
  readonly items?: number | undefined
}

/**
 * What a job will take.
 *
 * @since 0.2.0
 */
export interface Estimate {
  /** Items: give them to the job as `items`, and its progress says how long it will take. */
  readonly items: number
  /** Requests, at most: an edit writes only what changes. */
  readonly requests: {
    readonly list: number
    readonly read: number
    readonly write: number
    readonly remove: number
  }
  /** How long it takes at its share of the quota. */
  readonly time: Duration.Duration
  /**
   * What the job leaves of the quota for each minute, at the players that were named: for game servers. Requests; of sorted
   * maps, units, in which all of their calls are counted together.
   */
  readonly left: { readonly read: number; readonly write: number; readonly remove: number }
}

const kinds = ["list", "read", "write", "remove"] as const

/** The name of what an operation draws from. */
const bucketOf = ({ buckets = [], id }: AnyOperation): string =>
  buckets.find(({ period }) => period === "MINUTE")?.name ?? id

/** Whether an operation counts for each item that it gives. */
const weighs = ({ buckets = [] }: AnyOperation): boolean => buckets.some(({ weight }) => weight !== undefined)

const told = (
  items: number,
  { lists, read, remove, write }: Cost,
  { calls, longestPage }: Pick<AnyStores, "calls" | "longestPage">,
  pace: Pace
): Estimate => {
  const pages = Math.max(1, Math.ceil(items / Math.min(pace.pageSize ?? 100, longestPage)))
  const requests = { list: lists * pages, read: items * read, write: items * write, remove: items * remove }
  const units = { ...requests, ...(weighs(calls.list) && { list: lists * Math.max(1, items) }) }
  const used = new Map<string, number>()
  for (const kind of kinds) {
    const bucket = bucketOf(calls[kind])
    used.set(bucket, (used.get(bucket) ?? 0) + units[kind])
  }
  const usedOf = (kind: (typeof kinds)[number]) => used.get(bucketOf(calls[kind])) ?? 0
  // Each bucket is waited for by itself: the slowest is what a job takes.
  const minutes = Math.max(...kinds.map((kind) => usedOf(kind) / perMinuteOf(calls[kind], pace)))
  const leftOf = (kind: (typeof kinds)[number]) => {
    const whole = perMinuteOf(calls[kind], { ...pace, share: 1 })
    return usedOf(kind) === 0 ? whole : whole - perMinuteOf(calls[kind], pace)
  }
  return {
    items,
    requests,
    time: Duration.minutes(minutes),
    left: { read: leftOf("read"), write: leftOf("write"), remove: leftOf("remove") }
  }
}

type AnyStores = Pick<Stores<never, unknown, unknown, unknown, unknown, unknown>, "calls" | "longestPage" | "tellsAll">

const estimateOf = <Of extends Asked, K, L extends K, A extends L, Rule, R>(
  stores: Stores<Of, K, L, A, Rule, R>,
  job: EntriesJob,
  options: Of
): Effect.Effect<Estimate, OpenCloudError | JobFailed, R> => {
  const cost = { ...costs[job], ...(stores.tellsAll && costsTold[job]) }
  // A pace that is none is refused by either.
  const counted = over(
    stores,
    "estimate",
    options.items === undefined ? { ...options, pageSize: 256 } : options,
    (open) =>
      options.items === undefined
        ? Stream.map(open(options).pages(undefined, job === "restore"), ({ items }) => items.length)
        : Stream.make(options.items)
  )
  const count = Stream.runFold(
    counted,
    () => 0,
    (sum, more) => sum + more
  )
  return Effect.map(count, (items) => told(items, cost, stores, options))
}

/**
 * Says what a job on the entries of a data store will take, before it begins: requests, time, and what is left to game
 * servers.
 *
 * Scope: `universe-datastores.objects:list`, unless the number of entries is given.
 *
 * @since 0.2.0
 */
export const estimate = (options: EstimateOptions): Effect.Effect<Estimate, OpenCloudError | JobFailed, DataStores> =>
  estimateOf(dataStores, options.job, options)

/**
 * The same of an ordered data store. See `estimate`.
 *
 * Scope: `universe.ordered-data-store.scope.entry:read`, unless the number of entries is given.
 *
 * @since 0.2.0
 */
export const estimateOrderedEntries = (
  options: EstimateOrderedEntriesOptions
): Effect.Effect<Estimate, OpenCloudError | JobFailed, OrderedDataStores | OrderedDataStoresV1> =>
  estimateOf(orderedDataStores, options.job, options)

/**
 * The same of a sorted map. See `estimate`. The list counts for each of its items.
 *
 * Scope: `memory-store.sorted-map:read`, unless the number of items is given.
 *
 * @since 0.2.0
 */
export const estimateSortedMap = (
  options: EstimateSortedMapOptions
): Effect.Effect<Estimate, OpenCloudError | JobFailed, MemoryStores> => estimateOf(sortedMaps, options.job, options)
