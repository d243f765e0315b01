/** The three kinds of stores, each with its jobs: what holds for one is to hold for all. */
import type * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import type * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "effect-open-cloud"
import type { DataStores } from "effect-open-cloud/DataStores"
import {
  copyEntries,
  copyOrderedEntries,
  copySortedMap,
  deleteEntries,
  deleteOrderedEntries,
  deleteSortedMapItems,
  diffEntries,
  diffOrderedEntries,
  diffSortedMaps,
  editEntries,
  editOrderedEntries,
  editSortedMap,
  exportEntries,
  exportOrderedEntries,
  exportSortedMap,
  importEntries,
  importOrderedEntries,
  importSortedMap,
  type JobFailed,
  type Progress,
  previewEdit,
  previewOrderedEdit,
  previewSortedMapEdit,
  undoEdit,
  undoOrderedEdit,
  undoSortedMapEdit
} from "effect-open-cloud/jobs"
import type { MemoryStores } from "effect-open-cloud/MemoryStores"
import type { OrderedDataStores } from "effect-open-cloud/OrderedDataStores"
import type { OrderedDataStoresV1 } from "effect-open-cloud/OrderedDataStoresV1"
import type { Json } from "../../src/index.ts"
import { canonical } from "../integration/arbitraries.ts"
import { pace, universeId, type World } from "./world.ts"

type Needs =
  | DataStores
  | OrderedDataStores
  | OrderedDataStoresV1
  | MemoryStores
  | KeyValueStore.KeyValueStore
  | FileSystem.FileSystem

type JobStream = Stream.Stream<Progress, OpenCloudError | JobFailed, Needs>

/** A store by its name, or a file. */
type Side = string | { readonly file: string }

/** What is put into a store: each kind takes of it what it can hold. */
export interface Sample {
  readonly value: Json
  readonly number: bigint
  readonly sortKey?: string | number
}

/** A job's function, which is told an item and gives what it is to become, as it is in all kinds; `undefined` leaves it. */
export type Edit = (item: { readonly id: string; readonly number: bigint }) => bigint | undefined

export interface StoreKind {
  readonly put: (world: World, store: string, id: string, sample: Sample) => void
  readonly drop: (world: World, store: string, id: string) => void
  /** All that a store holds, with every digit. */
  readonly held: (world: World, store: string) => ReadonlyArray<string>
  readonly exported: (store: string, file: string) => JobStream
  readonly imported: (file: string, store: string) => JobStream
  readonly copied: (from: string, to: string) => JobStream
  readonly deleted: (store: string, where?: (item: { readonly id: string }) => boolean) => JobStream
  readonly diffed: (
    before: Side,
    after: Side
  ) => Stream.Stream<{ readonly _tag: string }, OpenCloudError | JobFailed, Needs>
  readonly edited: (store: string, edit: Edit, name?: string) => JobStream
  readonly previewed: (
    store: string,
    edit: Edit
  ) => Stream.Stream<{ readonly _tag: string }, OpenCloudError | JobFailed, Needs>
  readonly undone: (store: string, edit?: string) => JobStream
}

const sides = <A>(side: Side, of: (store: string) => A) => (typeof side === "string" ? of(side) : side)

/** Numbers are kept beside whatever else a value is. */
interface Numbered {
  readonly of: Json
  readonly number: bigint | number
}

const numbered = (value: Json): Numbered => value as unknown as Numbered
const renumbered = (value: Json, number: bigint | undefined) =>
  number === undefined ? undefined : { value: { ...numbered(value), number } }
const named = (name: string | undefined) => name !== undefined && { name }
const chosen = <A>(where: A | undefined) => where !== undefined && { where }

const entries: StoreKind = {
  put: ({ emulator }, dataStoreId, id, { number, value }) =>
    emulator.seed.dataStores.put({
      dataStoreId,
      id,
      value: { of: value, number },
      users: ["users/156"],
      attributes: { a: 1 },
      ...(id.length % 3 === 0 && { scope: "old" })
    }),
  drop: () => {
    throw new Error("an entry of a data store leaves a tombstone")
  },
  held: ({ emulator }, dataStoreId) =>
    emulator.views.dataStores
      .entries({ dataStoreId })
      .filter(({ state }) => state === "ACTIVE")
      .map(({ attributes, id, scope, users, value }) => canonical([scope, id, value, users, attributes]))
      .sort(),
  exported: (dataStoreId, file) => exportEntries({ universeId, dataStoreId, file, moment: "now", ...pace }),
  imported: (file, dataStoreId) => importEntries({ universeId, dataStoreId, file, rule: "create", ...pace }),
  copied: (from, to) =>
    copyEntries({
      from: { universeId, dataStoreId: from },
      to: { universeId, dataStoreId: to },
      rule: "create",
      moment: "now",
      ...pace
    }),
  deleted: (dataStoreId, where) => deleteEntries({ universeId, dataStoreId, ...chosen(where), ...pace }),
  diffed: (before, after) => {
    const of = (dataStoreId: string) => ({ universeId, dataStoreId })
    return diffEntries({ before: sides(before, of), after: sides(after, of), ...pace })
  },
  edited: (dataStoreId, edit, name) =>
    editEntries({
      universeId,
      dataStoreId,
      edit: ({ id, value }) => renumbered(value, edit({ id, number: BigInt(numbered(value).number) })),
      ...named(name),
      ...pace
    }),
  previewed: (dataStoreId, edit) =>
    previewEdit({
      universeId,
      dataStoreId,
      edit: ({ id, value }) => renumbered(value, edit({ id, number: BigInt(numbered(value).number) })),
      ...pace
    }),
  undone: (dataStoreId, edit) => undoEdit({ universeId, dataStoreId, edit, ...pace })
}

const ordered: StoreKind = {
  put: ({ emulator }, orderedDataStoreId, id, { number }) =>
    emulator.seed.orderedDataStores.put({ orderedDataStoreId, id, value: number }),
  drop: ({ emulator }, orderedDataStoreId, id) => {
    emulator.world.orderedDataStores.scopes
      .get(JSON.stringify([universeId, orderedDataStoreId, "global"]))
      ?.entries.delete(id)
  },
  held: ({ emulator }, orderedDataStoreId) =>
    emulator.views.orderedDataStores.entries({ orderedDataStoreId }).map(({ id, value }) => canonical([id, value])),
  exported: (orderedDataStoreId, file) => exportOrderedEntries({ universeId, orderedDataStoreId, file, ...pace }),
  imported: (file, orderedDataStoreId) =>
    importOrderedEntries({ universeId, orderedDataStoreId, file, rule: "create", ...pace }),
  copied: (from, to) =>
    copyOrderedEntries({
      from: { universeId, orderedDataStoreId: from },
      to: { universeId, orderedDataStoreId: to },
      rule: "create",
      ...pace
    }),
  deleted: (orderedDataStoreId, where) =>
    deleteOrderedEntries({ universeId, orderedDataStoreId, ...chosen(where), ...pace }),
  diffed: (before, after) => {
    const of = (orderedDataStoreId: string) => ({ universeId, orderedDataStoreId })
    return diffOrderedEntries({ before: sides(before, of), after: sides(after, of), ...pace })
  },
  edited: (orderedDataStoreId, edit, name) =>
    editOrderedEntries({
      universeId,
      orderedDataStoreId,
      edit: ({ id, value }) => edit({ id, number: BigInt(value) }),
      ...named(name),
      ...pace
    }),
  previewed: (orderedDataStoreId, edit) =>
    previewOrderedEdit({
      universeId,
      orderedDataStoreId,
      edit: ({ id, value }) => edit({ id, number: BigInt(value) }),
      ...pace
    }),
  undone: (orderedDataStoreId, edit) => undoOrderedEdit({ universeId, orderedDataStoreId, edit, ...pace })
}

/** Half a minute from where minutes are told apart. */
export const expireTime = Date.parse("2026-01-12T03:04:30Z")

const maps: StoreKind = {
  put: ({ emulator }, sortedMapId, id, { number, sortKey, value }) =>
    emulator.seed.memoryStores.putSortedMapItem({
      sortedMapId,
      id,
      value: { of: value, number },
      ...(sortKey !== undefined && { sortKey }),
      expireTime
    }),
  drop: ({ emulator }, sortedMapId, id) =>
    emulator.seed.memoryStores.putSortedMapItem({ sortedMapId, id, value: null, expireTime: 0 }),
  held: ({ emulator }, sortedMapId) =>
    emulator.views.memoryStores
      .sortedMapItems({ sortedMapId })
      .map(({ expireTime, id, sortKey = null, value }) =>
        canonical([id, value, sortKey, Math.floor(expireTime / 60_000)])
      ),
  exported: (sortedMapId, file) => exportSortedMap({ universeId, sortedMapId, file, ...pace }),
  imported: (file, sortedMapId) => importSortedMap({ universeId, sortedMapId, file, rule: "create", ...pace }),
  copied: (from, to) =>
    copySortedMap({
      from: { universeId, sortedMapId: from },
      to: { universeId, sortedMapId: to },
      rule: "create",
      ...pace
    }),
  deleted: (sortedMapId, where) => deleteSortedMapItems({ universeId, sortedMapId, ...chosen(where), ...pace }),
  diffed: (before, after) => {
    const of = (sortedMapId: string) => ({ universeId, sortedMapId })
    return diffSortedMaps({ before: sides(before, of), after: sides(after, of), ...pace })
  },
  edited: (sortedMapId, edit, name) =>
    editSortedMap({
      universeId,
      sortedMapId,
      edit: ({ id, value }) => renumbered(value, edit({ id, number: BigInt(numbered(value).number) })),
      ...named(name),
      ...pace
    }),
  previewed: (sortedMapId, edit) =>
    previewSortedMapEdit({
      universeId,
      sortedMapId,
      edit: ({ id, value }) => renumbered(value, edit({ id, number: BigInt(numbered(value).number) })),
      ...pace
    }),
  undone: (sortedMapId, edit) => undoSortedMapEdit({ universeId, sortedMapId, edit, ...pace })
}

export const kinds = { entries, ordered, maps }

export const collected = <A, E, R>(stream: Stream.Stream<A, E, R>): Effect.Effect<ReadonlyArray<A>, E, R> =>
  Stream.runCollect(stream)
