/** Every kind of job on one world, each over what the one before left. */
import * as Effect from "effect/Effect"
import type { FileSystem } from "effect/FileSystem"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import type { OpenCloudError } from "effect-open-cloud"
import type { DataStores } from "effect-open-cloud/DataStores"
import {
  copyEntries,
  copyOrderedEntries,
  copySortedMap,
  deleteEntries,
  deleteOrderedEntries,
  deleteSortedMapItems,
  editEntries,
  editOrderedEntries,
  editSortedMap,
  eraseUsers,
  exportEntries,
  exportOrderedEntries,
  exportSortedMap,
  importEntries,
  importOrderedEntries,
  importSortedMap,
  type JobFailed,
  type Progress,
  restoreEntries,
  run,
  undoEdit,
  undoOrderedEdit,
  undoSortedMapEdit
} from "effect-open-cloud/jobs"
import type { MemoryStores } from "effect-open-cloud/MemoryStores"
import type { OrderedDataStores } from "effect-open-cloud/OrderedDataStores"
import type { OrderedDataStoresV1 } from "effect-open-cloud/OrderedDataStoresV1"

const universeId = "9000001"
const pace = { pageSize: 10, concurrency: 4, players: 100_000 }
const small = { ...pace, pageSize: 4 }
const store = (dataStoreId: string) => ({ universeId, dataStoreId })
const ordered = (orderedDataStoreId: string) => ({ universeId, orderedDataStoreId })
const map = (sortedMapId: string) => ({ universeId, sortedMapId })

/** Not the same when it is made twice. */
const more = ({ value }: { readonly value: unknown }) => ({
  value: { ...(value as object), coins: (value as { readonly coins: number }).coins + 1_000 }
})

/** Moves entries behind all others. */
const higher = ({ value }: { readonly value: number | bigint }) =>
  typeof value === "bigint" ? value + 1n : value + 1_000

const isEven = ({ id }: { readonly id: string }) => Number(id.slice(1)) % 2 === 0

/** Runs them, and gives what each came to. */
export const allJobs = (
  folder: string,
  time: number
): Effect.Effect<
  ReadonlyArray<Progress>,
  OpenCloudError | JobFailed,
  DataStores | OrderedDataStores | OrderedDataStoresV1 | MemoryStores | KeyValueStore | FileSystem
> =>
  Effect.all([
    run(exportEntries({ ...store("Players"), file: `${folder}/whole.jsonl.gz`, ...pace })),
    run(exportEntries({ ...store("Players"), file: `${folder}/cut.jsonl`, shards: 3, moment: "now", ...pace })),
    run(importEntries({ ...store("Created"), file: `${folder}/whole.jsonl.gz`, rule: "create", ...pace })),
    run(importEntries({ ...store("Replaced"), file: `${folder}/cut.manifest.json`, rule: "replace", ...pace })),
    run(copyEntries({ from: store("Players"), to: store("Edited"), rule: "create", ...pace })),
    run(copyEntries({ from: store("Players"), to: store("Undone"), rule: "create", ...pace })),
    run(editEntries({ ...store("Edited"), edit: more, ...pace })),
    run(editEntries({ ...store("Undone"), edit: more, ...pace })),
    run(undoEdit({ ...store("Undone"), ...pace })),
    run(deleteEntries({ ...store("Created"), where: ({ scope }) => scope === "old", ...pace })),
    run(restoreEntries({ ...store("Old"), time, created: "delete", ...pace })),
    run(
      eraseUsers({
        userIds: ["3", "4", "5"],
        universes: [
          { universeId, startPlaceId: 1, dataStores: [{ dataStoreId: "Replaced", keys: ["player/{userId} *"] }] }
        ],
        ...pace
      })
    ),
    run(exportOrderedEntries({ ...ordered("Scores"), file: `${folder}/scores.jsonl`, ...small })),
    run(importOrderedEntries({ ...ordered("Edited"), file: `${folder}/scores.jsonl`, rule: "create", ...small })),
    run(copyOrderedEntries({ from: ordered("Scores"), to: ordered("Undone"), rule: "create", ...small })),
    run(editOrderedEntries({ ...ordered("Edited"), edit: higher, ...small })),
    run(editOrderedEntries({ ...ordered("Undone"), edit: higher, ...small })),
    run(undoOrderedEdit({ ...ordered("Undone"), ...small })),
    run(deleteOrderedEntries({ ...ordered("Edited"), where: isEven, ...small })),
    run(exportSortedMap({ ...map("Map"), file: `${folder}/map.jsonl`, ...small })),
    run(importSortedMap({ ...map("Edited"), file: `${folder}/map.jsonl`, rule: "create", ...small })),
    run(copySortedMap({ from: map("Map"), to: map("Undone"), rule: "create", ...small })),
    run(editSortedMap({ ...map("Edited"), edit: more, ...small })),
    run(editSortedMap({ ...map("Undone"), edit: more, ...small })),
    run(undoSortedMapEdit({ ...map("Undone"), ...small })),
    run(deleteSortedMapItems({ ...map("Edited"), where: isEven, ...small }))
  ])
