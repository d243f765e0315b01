/**
 * What a job will take, before it begins.
 *
 * @since 0.2.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/dataStores/operations.ts"
import type { AnyOperation } from "../Operation.ts"
import { DataStores } from "../services/DataStores.ts"
import { type EntriesOf, entries } from "./data/Entries.ts"
import { checked, worker } from "./data/Kind.ts"
import type { JobFailed } from "./Errors.ts"
import { type Pace, perMinuteOf } from "./Pace.ts"

/**
 * A job on the entries of a data store.
 *
 * @since 0.2.0
 */
export type EntriesJob = "export" | "import" | "copy" | "diff" | "edit" | "delete" | "restore"

/** Requests for each entry, at most. */
const costs: Readonly<Record<EntriesJob, { readonly read: number; readonly write: number; readonly remove: number }>> =
  {
    export: { read: 1, write: 0, remove: 0 },
    import: { read: 0, write: 1, remove: 0 },
    copy: { read: 1, write: 1, remove: 0 },
    diff: { read: 2, write: 0, remove: 0 },
    edit: { read: 1, write: 1, remove: 0 },
    delete: { read: 0, write: 0, remove: 1 },
    restore: { read: 2, write: 1, remove: 0 }
  }

/**
 * Which job, on which entries. The pace is the job's own.
 *
 * @since 0.2.0
 */
export interface EstimateOptions extends EntriesOf, Pace {
  readonly job: EntriesJob
  /** How many entries there are. Default: they are listed, a request for each 256. */
  readonly items?: number | undefined
}

/**
 * What a job will take.
 *
 * @since 0.2.0
 */
export interface Estimate {
  /** Entries: give them to the job as `items`, and its progress says how long it will take. */
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
  /** Requests a minute that the job leaves of the quota at the players that were named: for game servers. */
  readonly left: { readonly read: number; readonly write: number; readonly remove: number }
}

const operations: Readonly<Record<keyof Estimate["requests"], AnyOperation>> = {
  list: Operations.listEntries,
  read: Operations.getEntry,
  write: Operations.updateEntry,
  remove: Operations.deleteEntry
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
  Effect.map(options.items === undefined ? countEntries(options) : Effect.succeed(options.items), (items) => {
    const cost = costs[options.job]
    const lists = options.job === "import" ? 0 : Math.max(1, Math.ceil(items / (options.pageSize ?? 100)))
    const requests = {
      list: lists,
      read: items * cost.read,
      write: items * cost.write,
      remove: items * cost.remove
    }
    const kinds = ["list", "read", "write", "remove"] as const
    // Each bucket is waited for by itself: the slowest is what a job takes.
    const minutes = Math.max(...kinds.map((kind) => requests[kind] / perMinuteOf(operations[kind], options)))
    const leftOf = (kind: keyof typeof requests) => {
      const whole = perMinuteOf(operations[kind], { ...options, share: 1 })
      return requests[kind] === 0 ? whole : whole - perMinuteOf(operations[kind], options)
    }
    return {
      items,
      requests,
      time: Duration.minutes(minutes),
      left: { read: leftOf("read"), write: leftOf("write"), remove: leftOf("remove") }
    }
  })

/** How many entries a list has. */
const countEntries = (options: EstimateOptions) =>
  Stream.runFold(
    checked("estimate", options, () =>
      Stream.unwrap(
        Effect.map(DataStores, (stores) =>
          entries(stores, options, worker({ ...options, pageSize: 256 })).pages(undefined, options.job === "restore")
        )
      )
    ),
    () => 0,
    (count, { items }) => count + items.length
  )
