/**
 * Changes entries page by page: what is to become of each is planned over what was read, noted, and written over that and
 * nothing newer.
 *
 * @internal
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import type * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import * as Operations from "../../generated/dataStores/operations.ts"
import type { Json } from "../../interface/Values.ts"
import type { Cursor, Page } from "../../Paging.ts"
import type { DataStoreEntry, DataStores } from "../../services/DataStores.ts"
import { type EntriesOf, type EntryKey, entries, entryName, ifThere } from "../data/Entries.ts"
import type { Worker } from "../data/Kind.ts"
import type { JobFailed } from "../Errors.ts"
import { type Pace, paceOf, perMinuteOf } from "../Pace.ts"
import { type Progress, resumable } from "../Resumable.ts"
import { allOf, type Content, type Edited, edited, hashOf, load, save } from "./Journal.ts"

/** What is to become of an entry: other content, `"delete"`, or `undefined` where it stays as it is. */
export type Plan<E, R> = (
  key: EntryKey,
  current: DataStoreEntry | undefined
) => Effect.Effect<Content | "delete", E | OpenCloudError, R>

/** An edit. */
export interface Edit<E, R> {
  readonly name: string
  readonly input: Json
  readonly stores: DataStores["Service"]
  readonly work: Worker
  readonly of: EntriesOf
  readonly pace: Pace
  readonly items: number | undefined
  readonly pages: (cursor: Cursor | undefined) => Stream.Stream<Page<EntryKey>, OpenCloudError>
  readonly plan: Plan<E, R>
}

/** What is noted with a page: its number, and when the snapshot was taken. */
type Notes = { readonly page: number; readonly time?: string }

/** What was planned for an entry. */
type Step =
  | { readonly _tag: "Stays" }
  | { readonly _tag: "Written"; readonly edited: Edited }
  | { readonly _tag: "Unclear"; readonly edited: Edited }
  | {
      readonly _tag: "Change"
      readonly key: EntryKey
      readonly current: DataStoreEntry | undefined
      readonly next: Content
      readonly edited: Edited
    }

/** How often an entry is planned again that others change meanwhile. */
const rounds = 6

export const editing = <E extends { readonly message: string }, R>({
  input,
  items,
  name,
  of,
  pace,
  pages,
  plan,
  stores,
  work
}: Edit<E, R>): Stream.Stream<Progress, OpenCloudError | JobFailed | E, KeyValueStore | R> => {
  const { moment = DateTime.now } = entries(stores, of, work)
  const at = ({ id, scope }: EntryKey) => ({
    universeId: of.universeId,
    dataStoreId: of.dataStoreId,
    scope,
    entryId: id
  })
  const initial: Notes = { page: 0 }

  /** What is to become of an entry, in the light of what an earlier attempt noted. */
  const step = (key: EntryKey, noted: Edited | undefined, snapshot: DateTime.Utc | undefined) =>
    Effect.gen(function* () {
      yield* work.turn(Operations.getEntry)
      const current = yield* ifThere(stores.getEntry(at(key)))
      if (noted !== undefined) {
        const isThere = (yield* hashOf(allOf(current))) === noted.after
        if (isThere) return { _tag: "Written", edited: noted } as Step
        if (current?.etag !== noted.etag) return { _tag: "Unclear", edited: noted } as Step
      }
      const planned = yield* plan(key, current)
      const next = planned === "delete" ? undefined : planned
      if (planned === undefined || (planned === "delete" && current === undefined)) return { _tag: "Stays" } as Step
      const after = yield* hashOf(next)
      if (after === (yield* hashOf(allOf(current)))) return { _tag: "Stays" } as Step
      return { _tag: "Change", key, current, next, edited: yield* edited(key, current, after, snapshot) } as Step
    })

  /** Writes over what was read; says whether that was still there, or whether nobody can tell. */
  const write = ({ current, key, next }: Extract<Step, { readonly _tag: "Change" }>) =>
    Effect.gen(function* () {
      if (next === undefined) {
        yield* work.turn(Operations.deleteEntry)
        yield* ifThere(stores.deleteEntry({ ...at(key), acceptEqual: true }))
        return "written"
      }
      yield* work.turn(Operations.updateEntry)
      yield* current === undefined
        ? stores.createEntry({ ...at(key), ...next, acceptEqual: true })
        : stores.updateEntry({ ...at(key), ...next, acceptEqual: true, etag: current.etag })
      return "written"
    }).pipe(
      Effect.catchTag(["Conflict", "NotFound"], (error) =>
        Effect.succeed(error.afterUnknownOutcome === true ? "unclear" : "changed")
      ),
      Effect.map((outcome) => ({ key, outcome }))
    )

  let before: ReadonlySet<string> | undefined
  return resumable({
    name,
    input,
    initial,
    total: items,
    perSecond: perMinuteOf(Operations.getEntry, pace) / 60,
    patience: paceOf(pace).patience,
    // So that what is written over stays as a revision.
    begin: () => Effect.map(moment, (time): Notes => ({ page: 0, time: DateTime.formatIso(time) })),
    pages,
    each: ({ items, repeated, state }) =>
      Effect.gen(function* () {
        const snapshot = state.time === undefined ? undefined : DateTime.makeUnsafe(state.time)
        if (repeated === "list") before ??= yield* namesIn(name, state.page)
        const notes = new Map<string, Edited>()
        for (const edited of (repeated === false ? undefined : yield* load(name, state.page)) ?? []) {
          notes.set(entryName(edited), edited)
        }
        // What is found as it was noted, or as it was before that, is known to be so; the rest is unsure.
        const unsure = new Set(notes.keys())
        const skipped = new Map<string, string>()
        const done = new Set<string>()
        let pending: ReadonlyArray<EntryKey> = items.filter((key) => before?.has(entryName(key)) !== true)
        for (let round = 0; pending.length > 0 && round < rounds; round++) {
          const looked = yield* work.each<EntryKey, Step, E, R>(pending, {
            item: entryName,
            fromList: true,
            reason: (error) => ("operation" in error ? undefined : error.message),
            work: (key) => step(key, unsure.has(entryName(key)) ? notes.get(entryName(key)) : undefined, snapshot)
          })
          for (const { item, reason } of looked.skipped) skipped.set(item, reason)
          const changes: Array<Extract<Step, { readonly _tag: "Change" }>> = []
          for (const step of looked.results) {
            if (step._tag === "Stays") continue
            const item = entryName(step.edited)
            if (step._tag === "Change") {
              changes.push(step)
              notes.set(item, step.edited)
            } else if (step._tag === "Written") done.add(item)
            else skipped.set(item, "others changed it while this job did not know whether it had written it")
          }
          if (changes.length > 0 || round === 0) yield* save(name, state.page, [...notes.values()])
          const written = yield* work.each(changes, { item: ({ key }) => entryName(key), fromList: false, work: write })
          for (const { item, reason } of written.skipped) {
            skipped.set(item, reason)
            notes.delete(item)
          }
          unsure.clear()
          for (const { key, outcome } of written.results) {
            if (outcome === "written") done.add(entryName(key))
            if (outcome === "unclear") unsure.add(entryName(key))
          }
          pending = written.results.filter(({ outcome }) => outcome !== "written").map(({ key }) => key)
        }
        for (const key of pending) skipped.set(entryName(key), "other programs kept changing it")
        return {
          state: { ...state, page: state.page + 1 },
          done: items.length - skipped.size,
          counts: { edited: done.size },
          skipped: [...skipped].map(([item, reason]) => ({ item, reason }))
        }
      })
  })
}

/** The names of all that an edit has changed in its pages so far, of a list that is begun anew. */
const namesIn = (job: string, pages: number): Effect.Effect<ReadonlySet<string>, JobFailed, KeyValueStore> =>
  Effect.map(
    Effect.forEach(
      Array.from({ length: pages }, (_, page) => page),
      (page) => Effect.map(load(job, page), (all) => (all ?? []).map(entryName))
    ),
    (names) => new Set(names.flat())
  )
