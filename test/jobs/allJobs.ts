/** Every kind of job on one world, each over what the one before left. */
import * as Effect from "effect/Effect"
import type { FileSystem } from "effect/FileSystem"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import type { OpenCloudError } from "effect-open-cloud"
import type { DataStores } from "effect-open-cloud/DataStores"
import {
  copyEntries,
  deleteEntries,
  editEntries,
  eraseUsers,
  exportEntries,
  importEntries,
  type JobFailed,
  type Progress,
  restoreEntries,
  run,
  undoEdit
} from "effect-open-cloud/jobs"
import type { OrderedDataStores } from "effect-open-cloud/OrderedDataStores"

const universeId = "9000001"
const pace = { pageSize: 10, concurrency: 4, players: 100_000 }
const store = (dataStoreId: string) => ({ universeId, dataStoreId })

/** Not the same when it is made twice. */
const more = ({ value }: { readonly value: unknown }) => ({
  value: { ...(value as object), coins: (value as { readonly coins: number }).coins + 1_000 }
})

/** Runs them, and gives what each came to. */
export const allJobs = (
  folder: string,
  time: number
): Effect.Effect<
  ReadonlyArray<Progress>,
  OpenCloudError | JobFailed,
  DataStores | OrderedDataStores | KeyValueStore | FileSystem
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
    )
  ])
