/**
 * An edit taken back.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import * as Operations from "../../generated/dataStores/operations.ts"
import type { Id } from "../../Operation.ts"
import type { Page } from "../../Paging.ts"
import { DataStores } from "../../services/DataStores.ts"
import { entryName, ifThere } from "../data/Entries.ts"
import { checked, type Worker, worker } from "../data/Kind.ts"
import { JobFailed } from "../Errors.ts"
import { type Pace, paceOf, perMinuteOf } from "../Pace.ts"
import { type Progress, resumable } from "../Resumable.ts"
import { allOf, type Edited, hashOf, load } from "./Journal.ts"

/**
 * Which edit to take back.
 *
 * @since 0.2.0
 */
export interface UndoOptions extends Pace {
  readonly universeId: Id
  readonly dataStoreId: Id
  /** Name of the `editEntries` or `restoreEntries`. Default: that of an edit of the store that was given none. */
  readonly edit?: string | undefined
  /** Name of this job. Default: of the edit. */
  readonly name?: string | undefined
}

/** What came of an entry: a reason where it stays as it is. */
const undone = (
  stores: DataStores["Service"],
  { turn }: Worker,
  { dataStoreId, universeId }: UndoOptions,
  edited: Edited,
  repeated: boolean
): Effect.Effect<string | undefined, OpenCloudError> =>
  Effect.gen(function* () {
    const { after, content, id, revision, scope } = edited
    const at = { universeId, dataStoreId, scope, entryId: id }
    yield* turn(Operations.getEntry)
    const current = yield* ifThere(stores.getEntry(at))
    const now = yield* hashOf(allOf(current))
    if (now !== after && !repeated) return changedSince
    const isNew = revision === undefined
    const before = isNew ? undefined : (content ?? (yield* revisionOf(revision)))
    if (before === undefined && !isNew) return "Roblox does not keep what was there any more"
    if (now === (yield* hashOf(before))) return undefined
    if (now !== after) return changedSince
    if (before === undefined) {
      yield* turn(Operations.deleteEntry)
      yield* ifThere(stores.deleteEntry({ ...at, acceptEqual: true }))
      return undefined
    }
    yield* turn(Operations.updateEntry)
    yield* current === undefined
      ? stores.createEntry({ ...at, ...before, acceptEqual: true })
      : stores.updateEntry({ ...at, ...before, acceptEqual: true, etag: current.etag })
    return undefined

    function revisionOf(revisionId: string) {
      return Effect.andThen(
        turn(Operations.getEntry),
        Effect.map(ifThere(stores.getEntry({ ...at, revisionId })), allOf)
      )
    }
  }).pipe(Effect.catchTag(["Conflict", "NotFound"], () => Effect.succeed(changedSince)))

const changedSince = "others changed it since"

/**
 * Takes an edit back, as far as it has come: entries that are as it left them become what they were before, and those that
 * others changed since stay. Gives the progress after each page of the edit. See `resumable`. What was there before comes
 * from revisions, which Roblox keeps for 30 days.
 *
 * Scopes: `universe-datastores.objects:read`, `:create`, `:update`, `:delete` and `universe-datastores.versions:read`. Two
 * reads and one write for each entry that was edited.
 *
 * @since 0.2.0
 */
export const undoEdit = (
  options: UndoOptions
): Stream.Stream<Progress, OpenCloudError | JobFailed, DataStores | KeyValueStore> => {
  const { dataStoreId, universeId, edit = `edit ${universeId}/${dataStoreId}` } = options
  const name = options.name ?? `undo ${edit}`
  const noEdit = JobFailed.make({ job: name, kind: "options", reason: `there is no edit of the name "${edit}"` })
  return checked(name, options, () =>
    Stream.unwrap(
      Effect.map(DataStores, (stores) => {
        const work = worker(options)
        return resumable({
          name,
          input: { universeId: String(universeId), dataStoreId: String(dataStoreId), edit },
          initial: null,
          perSecond: perMinuteOf(Operations.getEntry, options) / 60 / 2,
          patience: paceOf(options).patience,
          pages: (cursor) =>
            Stream.paginate(Number(cursor ?? 0), (page) =>
              Effect.flatMap(
                load(edit, page),
                (edited): Effect.Effect<readonly [ReadonlyArray<Page<Edited>>, Option.Option<number>], JobFailed> => {
                  if (edited !== undefined) return Effect.succeed([[pageOf(edited, page)], Option.some(page + 1)])
                  return page === 0 ? Effect.fail(noEdit) : Effect.succeed([[], Option.none()])
                }
              )
            ),
          each: ({ items, repeated, state }) =>
            Effect.map(
              work.each(items, {
                item: entryName,
                fromList: false,
                work: (edited) =>
                  Effect.map(undone(stores, work, options, edited, repeated !== false), (reason) => ({
                    item: entryName(edited),
                    reason
                  }))
              }),
              ({ results, skipped }) => ({
                state,
                skipped: [
                  ...results.flatMap(({ item, reason }) => (reason === undefined ? [] : [{ item, reason }])),
                  ...skipped
                ]
              })
            )
        })
      })
    )
  )
}

const pageOf = (items: ReadonlyArray<Edited>, page: number): Page<Edited> => ({
  items,
  next: String(page + 1),
  previous: undefined
})
