/** The kinds of stores that commands work on: what each is called, which flags it takes, and its jobs. */
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import type * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import * as Entries from "../../generated/dataStores/operations.ts"
import * as Maps from "../../generated/memoryStores/operations.ts"
import * as Ordered from "../../generated/orderedDataStores/operations.ts"
import * as Jobs from "../../jobs/index.ts"
import type { AnyOperation } from "../../Operation.ts"
import { DataStores } from "../../services/DataStores.ts"
import { MemoryStores } from "../../services/MemoryStores.ts"
import { OrderedDataStores } from "../../services/OrderedDataStores.ts"
import { OrderedDataStoresV1 } from "../../services/OrderedDataStoresV1.ts"
import * as Client from "../Client.ts"
import { misuse } from "../Stop.ts"
import * as Verb from "../Verb.ts"
import type { Change } from "./EditModule.ts"

export const services = Layer.provide(
  Layer.mergeAll(DataStores.layer, OrderedDataStores.layer, OrderedDataStoresV1.layer, MemoryStores.layer),
  Client.layer
)

type Needs = DataStores | OrderedDataStores | OrderedDataStoresV1 | MemoryStores

type Failure = OpenCloudError | Jobs.JobFailed

type Job = Stream.Stream<Jobs.Progress, Failure, Needs | KeyValueStore | FileSystem.FileSystem>

/** Each line is what is different, and of which item. */
type Differences = Stream.Stream<
  { readonly _tag: "Added" | "Removed" | "Changed" | "Skipped" },
  Failure,
  Needs | FileSystem.FileSystem
>

/** Which store is meant, and which of its items. */
export interface Of {
  readonly universeId: string
  readonly store: string
  readonly scope: string | undefined
  readonly prefix: string | undefined
}

interface Pace {
  readonly share: number | undefined
  readonly players: number | undefined
}

/** What differs in a command line. */
interface Named extends Pace {
  readonly name: string
}

type Rule = "create" | "replace"

/** A kind of stores. */
export interface Kind {
  /** `data store`, as questions call it. */
  readonly what: string
  readonly items: string
  /** What stands before a store's name in the names of jobs. */
  readonly mark: string
  /** Flags that it does not take, by their names. */
  readonly without: ReadonlyArray<"scope" | "prefix" | "now" | "revisions" | "at">
  readonly calls: Readonly<Record<"read" | "write" | "edit" | "remove", ReadonlyArray<AnyOperation>>>
  readonly estimate: (job: Jobs.StoresJob, of: Of, pace: Pace) => Effect.Effect<Jobs.Estimate, Failure, Needs>
  readonly exporting: (
    of: Of,
    options: Named & {
      readonly file: string
      readonly now: boolean
      readonly revisions: boolean
      readonly shards: number | undefined
    }
  ) => Job
  readonly importing: (of: Of, options: Named & { readonly file: ReadonlyArray<string>; readonly rule: Rule }) => Job
  readonly copying: (from: Of, to: Of, options: Named & { readonly rule: Rule; readonly now: boolean }) => Job
  readonly deleting: (of: Of, options: Named) => Job
  readonly diff: (before: Side, after: Side, pace: Pace) => Differences
  readonly editing: (of: Of, options: Named & { readonly edit: Edit }) => Job
  readonly preview: (of: Of, options: Named & { readonly edit: Edit }) => Differences
  readonly undo: (of: Of, options: Named & { readonly edit: string }) => Job
}

/** A store, or a file. */
export type Side =
  | { readonly file: string; readonly of?: undefined }
  | { readonly of: Of; readonly time: string | undefined; readonly file?: undefined }

/** A function of the user's, from an item to what becomes of it. */
export type Edit = (item: object) => Effect.Effect<Change | undefined, Jobs.JobFailed>

const sideOf = <A>(side: Side, of: (of: Of, time: string | undefined) => A) =>
  side.file === undefined ? of(side.of, side.time) : { file: side.file }

const entriesOf = ({ prefix, scope, store, universeId }: Of) => ({ universeId, dataStoreId: store, scope, prefix })

const dataStores: Kind = {
  what: "data store",
  items: "entries",
  mark: "",
  without: [],
  calls: {
    read: [Entries.listEntries, Entries.getEntry, Entries.snapshot],
    write: [Entries.createEntry, Entries.updateEntry],
    edit: [Entries.listEntries, Entries.getEntry, Entries.updateEntry, Entries.snapshot],
    remove: [Entries.listEntries, Entries.deleteEntry]
  },
  estimate: (job, of, pace) => Jobs.estimate({ ...entriesOf(of), ...pace, job }),
  exporting: (of, { now, ...options }) =>
    Jobs.exportEntries({ ...entriesOf(of), ...options, moment: now ? "now" : "snapshot" }),
  importing: ({ store, universeId }, options) => Jobs.importEntries({ universeId, dataStoreId: store, ...options }),
  copying: (from, { store, universeId }, { now, ...options }) =>
    Jobs.copyEntries({
      from: entriesOf(from),
      to: { universeId, dataStoreId: store },
      ...options,
      moment: now ? "now" : "snapshot"
    }),
  deleting: (of, options) => Jobs.deleteEntries({ ...entriesOf(of), ...options }),
  diff: (before, after, pace) => {
    const of = (of: Of, time: string | undefined) => ({ ...entriesOf(of), ...(time !== undefined && { time }) })
    return Jobs.diffEntries({ before: sideOf(before, of), after: sideOf(after, of), ...pace })
  },
  editing: (of, options) => Jobs.editEntries({ ...entriesOf(of), ...options }),
  preview: (of, options) => Jobs.previewEdit({ ...entriesOf(of), ...options }),
  undo: ({ store, universeId }, options) => Jobs.undoEdit({ universeId, dataStoreId: store, ...options })
}

const orderedOf = ({ scope, store, universeId }: Of) => ({ universeId, orderedDataStoreId: store, scope })

/** The value alone, of what a function gives. */
const valueOf = (edit: Edit) => (entry: Jobs.ExportedOrderedEntry) =>
  Effect.map(edit(entry), (change) =>
    // What is no number is refused by the job, in its own words.
    change === undefined
      ? undefined
      : typeof change.value === "bigint" || typeof change.value === "number"
        ? change.value
        : Number.NaN
  )

const orderedStores: Kind = {
  what: "ordered data store",
  items: "entries",
  mark: "ordered/",
  without: ["prefix", "now", "revisions", "at"],
  calls: {
    read: [Ordered.listEntries, Ordered.getEntryV1],
    write: [Ordered.createEntry, Ordered.updateEntry],
    edit: [Ordered.listEntries, Ordered.getEntry, Ordered.updateEntry],
    remove: [Ordered.listEntries, Ordered.deleteEntry]
  },
  estimate: (job, of, pace) => Jobs.estimateOrderedEntries({ ...orderedOf(of), ...pace, job }),
  exporting: (of, { file, name, players, shards, share }) =>
    Jobs.exportOrderedEntries({ ...orderedOf(of), file, name, shards, share, players }),
  importing: (of, options) => Jobs.importOrderedEntries({ ...orderedOf(of), ...options }),
  copying: (from, to, { name, players, rule, share }) =>
    Jobs.copyOrderedEntries({ from: orderedOf(from), to: orderedOf(to), name, rule, share, players }),
  deleting: (of, options) => Jobs.deleteOrderedEntries({ ...orderedOf(of), ...options }),
  diff: (before, after, pace) =>
    Jobs.diffOrderedEntries({ before: sideOf(before, orderedOf), after: sideOf(after, orderedOf), ...pace }),
  editing: (of, { edit, ...options }) => Jobs.editOrderedEntries({ ...orderedOf(of), ...options, edit: valueOf(edit) }),
  preview: (of, { edit, ...options }) => Jobs.previewOrderedEdit({ ...orderedOf(of), ...options, edit: valueOf(edit) }),
  undo: (of, options) => Jobs.undoOrderedEdit({ ...orderedOf(of), ...options })
}

const mapOf = ({ store, universeId }: Of) => ({ universeId, sortedMapId: store })

const sortedMaps: Kind = {
  what: "sorted map",
  items: "items",
  mark: "map/",
  without: ["scope", "prefix", "now", "revisions", "at"],
  calls: {
    read: [Maps.listSortedMapItems],
    write: [Maps.createSortedMapItem, Maps.updateSortedMapItem],
    edit: [Maps.listSortedMapItems, Maps.getSortedMapItem, Maps.updateSortedMapItem],
    remove: [Maps.listSortedMapItems, Maps.deleteSortedMapItem]
  },
  estimate: (job, of, pace) => Jobs.estimateSortedMap({ ...mapOf(of), ...pace, job }),
  exporting: (of, { file, name, players, shards, share }) =>
    Jobs.exportSortedMap({ ...mapOf(of), file, name, shards, share, players }),
  importing: (of, options) => Jobs.importSortedMap({ ...mapOf(of), ...options }),
  copying: (from, to, { name, players, rule, share }) =>
    Jobs.copySortedMap({ from: mapOf(from), to: mapOf(to), name, rule, share, players }),
  deleting: (of, options) => Jobs.deleteSortedMapItems({ ...mapOf(of), ...options }),
  diff: (before, after, pace) =>
    Jobs.diffSortedMaps({ before: sideOf(before, mapOf), after: sideOf(after, mapOf), ...pace }),
  editing: (of, options) => Jobs.editSortedMap({ ...mapOf(of), ...options }),
  preview: (of, options) => Jobs.previewSortedMapEdit({ ...mapOf(of), ...options }),
  undo: (of, options) => Jobs.undoSortedMapEdit({ ...mapOf(of), ...options })
}

/** Flags that say of which kind a store is. */
export const flags = {
  ordered: Verb.toggle("ordered", "the store is an ordered data store"),
  map: Verb.toggle("map", "the store is a sorted map of memory stores")
}

/** What flags say of a store. */
export interface Given {
  readonly ordered: boolean
  readonly map: boolean
  readonly scope?: string | undefined
  readonly prefix?: string | undefined
  readonly now?: boolean
  readonly revisions?: boolean
  readonly at?: string | undefined
}

const meant = ({ map, ordered }: Pick<Given, "map" | "ordered">): Kind =>
  map ? sortedMaps : ordered ? orderedStores : dataStores

/** What a command on such a store calls. */
export const calls =
  (...kinds: ReadonlyArray<keyof Kind["calls"]>) =>
  (given: Pick<Given, "map" | "ordered">): ReadonlyArray<AnyOperation> => {
    const { calls } = meant(given)
    return [...new Set(kinds.flatMap((kind) => calls[kind]))]
  }

/** The kind that flags mean; fails where they do not go together. */
export const kindOf = (given: Given) => {
  const kind = meant(given)
  if (given.ordered && given.map) return Effect.fail(misuse("--ordered and --map do not go together"))
  const odd = kind.without.find((flag) => given[flag] !== undefined && given[flag] !== false)
  return odd === undefined
    ? Effect.succeed(kind)
    : Effect.fail(misuse(`--${odd} does not go with --${given.map ? "map" : "ordered"}`))
}

/** A store in the names of jobs: `9000001/ordered/Scores/weekly`. */
export const labelOf = (kind: Kind, { scope, store, universeId }: Of): string =>
  `${universeId}/${kind.mark}${store}${kind.mark === "" || scope === undefined || scope === "global" ? "" : `/${scope}`}`
