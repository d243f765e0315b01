/**
 * Takes an edit of a store back.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import { parse } from "../../interface/Json.ts"
import { Mismatch } from "../../interface/Read.ts"
import type { Page } from "../../Paging.ts"
import { JobFailed } from "../Errors.ts"
import { type Pace, paceOf, perMinuteOf } from "../Pace.ts"
import * as Places from "../Places.ts"
import { type Progress, resumable } from "../Resumable.ts"
import { type Edited, load, printOf } from "./Journal.ts"
import { type Kind, ownReason, type Worker } from "./Kind.ts"
import { over, type Stores } from "./Stores.ts"

/**
 * How an edit is taken back.
 *
 * @since 0.2.0
 */
export interface Undoing extends Pace {
  /** Name of the edit. Default: that of an edit of the store that was given none. */
  readonly edit?: string | undefined
  /** Name of this job. Default: of the edit. */
  readonly name?: string | undefined
}

const changedSince = "others changed it since"

/** What was there before, or why nobody knows it any more. */
const beforeOf = <K, L extends K, A extends L, Rule>(
  kind: Kind<K, L, A, Rule>,
  { job }: Worker,
  { before, key, revision, stamp }: Edited<K>
): Effect.Effect<{ readonly item: A | undefined } | string, OpenCloudError | JobFailed> => {
  if (before !== undefined) {
    const item = kind.format.read(before)
    return item instanceof Mismatch
      ? Effect.fail(JobFailed.make({ job, kind: "place", reason: "what the edit has noted cannot be read" }))
      : Effect.succeed({ item })
  }
  if (stamp === undefined) return Effect.succeed({ item: undefined })
  const gone = "Roblox does not keep what was there any more"
  if (revision === undefined || kind.revision === undefined) return Effect.succeed(gone)
  return Effect.map(kind.revision(key, revision), (item) => (item === undefined ? gone : { item }))
}

/** What came of an item: a reason where it stays as it is. */
const undone = <K, L extends K, A extends L, Rule>(
  kind: Kind<K, L, A, Rule>,
  work: Worker,
  edited: Edited<K>,
  repeated: boolean
): Effect.Effect<string | undefined, OpenCloudError | JobFailed> =>
  Effect.gen(function* () {
    const { after, key } = edited
    const current = yield* kind.find(key)
    const now = yield* printOf(kind, current?.item)
    // It may be the work of the run that was stopped.
    if (now !== after && !repeated) return changedSince
    const before = yield* beforeOf(kind, work, edited)
    if (typeof before === "string") return before
    if (now === (yield* printOf(kind, before.item))) return undefined
    if (now !== after) return changedSince
    if (before.item === undefined) {
      yield* kind.remove(key)
      return undefined
    }
    const outcome = yield* kind.put(before.item, current)
    return typeof outcome === "object" ? outcome.reason : outcome === "written" ? undefined : changedSince
  })

const pageOf = <K>(items: ReadonlyArray<Edited<K>>, page: number): Page<Edited<K>> => ({
  items,
  next: String(page + 1),
  previous: undefined
})

/** Fails unless there is such an edit, and of this store. */
const checkEdit = (
  job: string,
  edit: string,
  address: Readonly<Record<string, unknown>>
): Effect.Effect<void, JobFailed, KeyValueStore> =>
  Effect.flatMap(Places.load(edit), (place) => {
    if (place === undefined) {
      return Effect.fail(JobFailed.make({ job, kind: "options", reason: `there is no edit of the name "${edit}"` }))
    }
    const input = parse(place.input)
    const its = typeof input === "object" && input !== null ? new Map(Object.entries(input)) : new Map()
    return Object.entries(address).every(([name, value]) => its.get(name) === value)
      ? Effect.void
      : Effect.fail(JobFailed.make({ job, kind: "another-job", reason: `"${edit}" is no edit of this store` }))
  })

/** Takes an edit back, as far as it has come. */
export const undoOf = <Of, K, L extends K, A extends L, Rule, R>(
  stores: Stores<Of, K, L, A, Rule, R>,
  options: Of & Undoing
): Stream.Stream<Progress, OpenCloudError | JobFailed, KeyValueStore | R> => {
  const { edit = `edit ${stores.labelOf(options)}` } = options
  return over(stores, options.name ?? `undo ${edit}`, options, (open, work) => {
    const kind = open(options)
    return resumable({
      name: work.job,
      input: { ...kind.address, edit },
      initial: null,
      perSecond: perMinuteOf(kind.calls.read, options) / 60 / 2,
      patience: paceOf(options).patience,
      begin: (state) => Effect.as(checkEdit(work.job, edit, kind.address), state),
      pages: (cursor) =>
        Stream.paginate(Number(cursor ?? 0), (page) =>
          Effect.map(load(kind, edit, page), (edited) =>
            edited === undefined
              ? ([[], Option.none<number>()] as const)
              : ([[pageOf(edited, page)], Option.some(page + 1)] as const)
          )
        ),
      each: ({ items, repeated, state }) =>
        Effect.map(
          work.each<Edited<K>, { readonly item: string; readonly reason: string | undefined }, JobFailed, never>(
            items,
            {
              item: ({ key }) => kind.nameOf(key),
              fromList: false,
              reason: ownReason,
              work: (edited) =>
                Effect.map(undone(kind, work, edited, repeated !== false), (reason) => ({
                  item: kind.nameOf(edited.key),
                  reason
                }))
            }
          ),
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
}
