/**
 * Items of a store into another one of its kind, and items removed.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import type * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import type { JobFailed } from "../Errors.ts"
import { type Pace, paceOf, perMinuteOf } from "../Pace.ts"
import { type Progress, resumable } from "../Resumable.ts"
import { type Moment, momentOf, pagesRead, readsPerSecond } from "./Export.ts"
import { ruleName } from "./Import.ts"
import { type Kind, mapped, ownReason, steadyPages, tried, type Worker, writePage } from "./Kind.ts"

/** How a store is copied. */
export interface Copying<A, Rule> {
  /** What becomes of items that there are already. */
  readonly rule: Rule
  /** Changes items on their way, such as their keys; `undefined` leaves one out. */
  readonly map?: ((item: A) => A | undefined) | undefined
  /** Name of the job. Default: of both stores. */
  readonly name?: string | undefined
  /** How many items there are, where that is known, for the time that is left; see `estimate`. */
  readonly items?: number | undefined
}

/** Copies a store. */
export const copying = <K, L extends K, A extends L, Rule>(
  from: Kind<K, L, A, Rule>,
  to: Kind<K, L, A, Rule>,
  work: Worker,
  {
    items,
    map,
    moment = "snapshot",
    rule,
    ...options
  }: Copying<A, Rule> & Pace & { readonly moment?: Moment | undefined }
): Stream.Stream<Progress, OpenCloudError | JobFailed, KeyValueStore> => {
  const initial: { readonly time?: string } = {}
  const writes = perMinuteOf(to.calls.write, options) / 60
  return resumable({
    name: work.job,
    input: { from: from.input, to: to.input, rule: ruleName(rule), ...(from.moment !== undefined && { moment }) },
    initial,
    total: items,
    perSecond: Math.min(writes, readsPerSecond(from, options) ?? writes),
    patience: paceOf(options).patience,
    begin: () => momentOf(from, moment),
    pages: (cursor, { state }) => pagesRead(from, work, cursor, state),
    each: ({ items: [page], repeated, state }) =>
      Effect.gen(function* () {
        const { entries, skipped: out } = yield* mapped(from, work, page?.entries ?? [], map)
        const written = yield* writePage(to, work, entries, rule, repeated !== false)
        const skipped = [...(page?.skipped ?? []), ...out, ...written]
        return { state, skipped, done: (page?.listed ?? 0) - skipped.length }
      })
  })
}

/** Which items are removed. */
export interface Deleting<L> {
  /** Which of those that are listed. Default: all. */
  readonly where?: ((listed: L) => boolean) | undefined
  /** Name of the job. Default: of the store. */
  readonly name?: string | undefined
  /** How many items there are, where that is known, for the time that is left; see `estimate`. */
  readonly items?: number | undefined
}

/** Removes items of a store. */
export const deleting = <K, L extends K, A extends L, Rule>(
  kind: Kind<K, L, A, Rule>,
  work: Worker,
  { items, where, ...options }: Deleting<L> & Pace
): Stream.Stream<Progress, OpenCloudError | JobFailed, KeyValueStore> => {
  /** What was chosen by what it held is looked at again: the list may be older by hours. */
  const stillMeant = (key: K) =>
    where === undefined || kind.told === undefined
      ? Effect.succeed(true)
      : Effect.flatMap(kind.find(key), (found) =>
          found === undefined ? Effect.succeed(true) : tried(work.job, () => where(found.item))
        )
  return resumable({
    name: work.job,
    input: kind.input,
    initial: null,
    total: items,
    perSecond: perMinuteOf(kind.calls.remove, options) / 60,
    patience: paceOf(options).patience,
    pages: (cursor) => steadyPages(kind, work, { deleted: false, where: where ?? (() => true) }, cursor),
    each: ({ items, state }) =>
      Effect.map(
        work.each<K, boolean, JobFailed, never>(items, {
          item: kind.nameOf,
          fromList: true,
          reason: ownReason,
          work: (key) =>
            Effect.flatMap(stillMeant(key), (isMeant) =>
              isMeant ? Effect.as(kind.remove(key), true) : Effect.succeed(false)
            )
        }),
        ({ results, skipped }) => ({ state, done: results.filter((it) => it).length, skipped })
      )
  })
}
