/**
 * Changes items page by page: what is to become of each is planned over what was found, noted, and written over that and
 * nothing newer.
 *
 * @internal
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import type { JsonObject } from "../../interface/Values.ts"
import type { JobFailed } from "../Errors.ts"
import { type Pace, paceOf, perMinuteOf } from "../Pace.ts"
import { type Progress, resumable } from "../Resumable.ts"
import { type DifferenceOf, differenceOf } from "./Diff.ts"
import { type Edited, edited, load, printOf, save } from "./Journal.ts"
import { called, type Found, type Kind, ownReason, steadyPages, tried, type Worker } from "./Kind.ts"
import { over, type Stores } from "./Stores.ts"

/** What is to become of an item: another one, `"delete"`, or `undefined` where it stays as it is. */
export type Plan<K, A, E, R> = (
  key: K,
  current: Found<A> | undefined
) => Effect.Effect<A | "delete" | undefined, E | OpenCloudError | JobFailed, R>

/** An edit: what its pages list, what tells it from another one, and what is to become of each item. */
export interface Planned<K, L extends K, A extends L, Rule, E, R> {
  readonly name: string
  readonly input: JsonObject
  /** Whether what was deleted is listed, too. */
  readonly deleted: boolean
  readonly where: (listed: L) => boolean
  readonly plan: (kind: Kind<K, L, A, Rule>, work: Worker) => Plan<K, A, E, R>
}

/** What is noted with a page: the number of the next one, and when the snapshot was taken. */
interface Notes {
  readonly page: number
  readonly time?: string
  /** Items that were handled, and may come with a later page, as others were put before them in the list. */
  readonly ahead?: ReadonlyArray<string>
}

/** What was planned for an item. */
type Step<K, A> =
  | { readonly _tag: "Stays" }
  | { readonly _tag: "Written"; readonly edited: Edited<K> }
  | { readonly _tag: "Unclear"; readonly edited: Edited<K> }
  | {
      readonly _tag: "Change"
      readonly key: K
      readonly current: Found<A> | undefined
      readonly next: A | undefined
      readonly edited: Edited<K>
    }

/** How often an item is planned again that others change meanwhile. */
const rounds = 6

const editing = <K, L extends K, A extends L, Rule, E extends { readonly message: string }, R>(
  kind: Kind<K, L, A, Rule>,
  work: Worker,
  pace: Pace & { readonly items?: number | undefined },
  planned: Planned<K, L, A, Rule, E, R>
): Stream.Stream<Progress, OpenCloudError | JobFailed | E, KeyValueStore | R> => {
  const { moment = DateTime.now, nameOf } = kind
  const { job: name } = work
  const plan = planned.plan(kind, work)
  const initial: Notes = { page: 0 }

  /** What is to become of an item, in the light of what an earlier attempt noted. */
  const step = (key: K, noted: Edited<K> | undefined, snapshot: DateTime.Utc | undefined) =>
    Effect.gen(function* () {
      const current = yield* kind.find(key)
      const now = yield* printOf(kind, current?.item)
      if (noted !== undefined) {
        if (now === noted.after) return { _tag: "Written", edited: noted } as Step<K, A>
        if (current?.stamp !== noted.stamp) return { _tag: "Unclear", edited: noted } as Step<K, A>
      }
      const made = yield* plan(key, current)
      if (made === undefined || (made === "delete" && current === undefined)) return { _tag: "Stays" } as Step<K, A>
      const next = made === "delete" ? undefined : made
      const after = yield* printOf(kind, next)
      if (after === now) return { _tag: "Stays" } as Step<K, A>
      const note = yield* edited(kind, key, current, after, snapshot)
      return { _tag: "Change", key, current, next, edited: note } as Step<K, A>
    })

  /** Writes over what was found; says whether that was still there, or whether nobody can tell. */
  const write = ({ current, key, next }: Extract<Step<K, A>, { readonly _tag: "Change" }>) =>
    Effect.map(
      next === undefined ? Effect.as(kind.remove(key), "written" as const) : kind.put(next, current),
      (outcome) => ({ key, outcome })
    )

  let before: ReadonlySet<string> | undefined
  return resumable({
    name,
    input: { ...kind.input, ...planned.input },
    initial,
    total: pace.items,
    perSecond: perMinuteOf(kind.calls.read, pace) / 60,
    patience: paceOf(pace).patience,
    // So that what is written over stays as a revision.
    begin: () => Effect.map(moment, (time): Notes => ({ page: 0, time: DateTime.formatIso(time) })),
    pages: (cursor) => steadyPages(kind, work, planned, cursor),
    each: ({ items, repeated, state }) =>
      Effect.gen(function* () {
        const snapshot = state.time === undefined ? undefined : DateTime.makeUnsafe(state.time)
        if (repeated === "list") before ??= yield* namesIn(kind, name, state.page)
        const notes = new Map<string, Edited<K>>()
        for (const edited of (repeated === false ? undefined : yield* load(kind, name, state.page)) ?? []) {
          notes.set(nameOf(edited.key), edited)
        }
        // What is found as it was noted, or as it was before that, is known to be so; the rest is unsure.
        const unsure = new Set(notes.keys())
        const skipped = new Map<string, string>()
        const done = new Set<string>()
        // A page that is read again may have lost some to the next one.
        const listed = new Set(items.map(nameOf))
        const early = [...notes.values()].flatMap(({ key }) => (listed.has(nameOf(key)) ? [] : [key]))
        const known = new Set(state.ahead)
        const fresh = items.filter((key) => !known.has(nameOf(key)))
        const ahead = [...[...known].filter((item) => !listed.has(item)), ...early.map(nameOf)]
        let pending: ReadonlyArray<K> = [...fresh.filter((key) => before?.has(nameOf(key)) !== true), ...early]
        // Each page has its own, also one of which nothing is to be done: who goes through them ends where there is none.
        if (pending.length === 0) yield* save(name, state.page, [...notes.values()])
        for (let round = 0; pending.length > 0 && round < rounds; round++) {
          const looked = yield* work.each<K, Step<K, A>, E | JobFailed, R>(pending, {
            item: nameOf,
            fromList: true,
            reason: ownReason,
            work: (key) => step(key, unsure.has(nameOf(key)) ? notes.get(nameOf(key)) : undefined, snapshot)
          })
          for (const { item, reason } of looked.skipped) skipped.set(item, reason)
          const changes: Array<Extract<Step<K, A>, { readonly _tag: "Change" }>> = []
          for (const step of looked.results) {
            if (step._tag === "Stays") continue
            const item = nameOf(step.edited.key)
            if (step._tag === "Change") {
              changes.push(step)
              notes.set(item, step.edited)
            } else if (step._tag === "Written") done.add(item)
            else skipped.set(item, "others changed it while this job did not know whether it had written it")
          }
          if (changes.length > 0 || round === 0) yield* save(name, state.page, [...notes.values()])
          const written = yield* work.each(changes, { item: ({ key }) => nameOf(key), fromList: false, work: write })
          for (const { item, reason } of written.skipped) {
            skipped.set(item, reason)
            notes.delete(item)
          }
          unsure.clear()
          const again: Array<K> = []
          for (const { key, outcome } of written.results) {
            const item = nameOf(key)
            if (outcome === "written") done.add(item)
            else if (typeof outcome === "object") skipped.set(item, outcome.reason)
            else {
              if (outcome === "unclear") unsure.add(item)
              again.push(key)
            }
          }
          pending = again
        }
        for (const key of pending) skipped.set(nameOf(key), "other programs kept changing it")
        return {
          state: { page: state.page + 1, ...(state.time !== undefined && { time: state.time }), ahead },
          done: fresh.length + early.length - skipped.size,
          counts: { edited: done.size },
          skipped: [...skipped].map(([item, reason]) => ({ item, reason }))
        }
      })
  })
}

/** The names of all that an edit has changed in its pages so far, of a list that is begun anew. */
const namesIn = <K, L extends K, A extends L, Rule>(
  kind: Kind<K, L, A, Rule>,
  job: string,
  pages: number
): Effect.Effect<ReadonlySet<string>, JobFailed, KeyValueStore> =>
  Effect.map(
    Effect.forEach(
      Array.from({ length: pages }, (_, page) => page),
      (page) => Effect.map(load(kind, job, page), (all) => (all ?? []).map(({ key }) => kind.nameOf(key)))
    ),
    (names) => new Set(names.flat())
  )

/** What a plan would change. */
const previewing = <K, L extends K, A extends L, Rule, E extends { readonly message: string }, R>(
  kind: Kind<K, L, A, Rule>,
  work: Worker,
  planned: Planned<K, L, A, Rule, E, R>
): Stream.Stream<DifferenceOf<K, A>, OpenCloudError | JobFailed | E, R> => {
  const plan = planned.plan(kind, work)
  const look = (key: L): Effect.Effect<ReadonlyArray<DifferenceOf<K, A>>, OpenCloudError | JobFailed | E, R> =>
    Effect.gen(function* () {
      const current = kind.told?.(key) ?? (yield* kind.find(key))
      const made = yield* plan(key, current)
      if (made === undefined) return []
      const next = made === "delete" ? undefined : made
      if ((yield* printOf(kind, next)) === (yield* printOf(kind, current?.item))) return []
      return differenceOf(kind, current?.item, next)
    })
  return kind.pages(undefined, planned.deleted).pipe(
    Stream.mapEffect((page) => tried(work.job, () => page.items.filter(planned.where))),
    Stream.mapEffect((items) =>
      work.each<L, ReadonlyArray<DifferenceOf<K, A>>, E | JobFailed, R>(items, {
        item: kind.nameOf,
        fromList: true,
        reason: ownReason,
        work: look
      })
    ),
    Stream.map(
      ({ results, skipped }): ReadonlyArray<DifferenceOf<K, A>> => [
        ...results.flat(),
        ...skipped.map((it) => ({ _tag: "Skipped", ...it }) as const)
      ]
    ),
    Stream.flattenIterable
  )
}

/** Runs a plan. */
export const editOf = <Of, K, L extends K, A extends L, Rule, R, E extends { readonly message: string }, R2>(
  stores: Stores<Of, K, L, A, Rule, R>,
  options: Of & Pace & { readonly items?: number | undefined },
  planned: Planned<K, L, A, Rule, E, R2>
): Stream.Stream<Progress, OpenCloudError | JobFailed | E, KeyValueStore | R | R2> =>
  over(stores, planned.name, options, (open, work) => editing(open(options), work, options, planned))

/** What a plan would change, and changes nothing. */
export const previewOf = <Of, K, L extends K, A extends L, Rule, R, E extends { readonly message: string }, R2>(
  stores: Stores<Of, K, L, A, Rule, R>,
  options: Of & Pace,
  planned: Planned<K, L, A, Rule, E, R2>
): Stream.Stream<DifferenceOf<K, A>, OpenCloudError | JobFailed | E, R | R2> =>
  over(stores, planned.name, options, (open, work) => previewing(open(options), work, planned))

/** A plan by a function of the program's. */
export const byFunction = <K, L extends K, A extends L, Rule, C, E, R>(
  name: string,
  edit: (item: A) => C | undefined | Effect.Effect<C | undefined, E, R>,
  /** The item that a change makes of one. */
  changed: (item: A, change: C, job: string) => Effect.Effect<A, JobFailed>
): Planned<K, L, A, Rule, E, R> => ({
  name,
  input: {},
  deleted: false,
  where: () => true,
  plan:
    (_, { job }) =>
    (_, current) =>
      current === undefined
        ? Effect.undefined
        : Effect.flatMap(
            called<C | undefined, E, R>(job, () => edit(current.item)),
            (change) => (change === undefined ? Effect.undefined : changed(current.item, change, job))
          )
})
