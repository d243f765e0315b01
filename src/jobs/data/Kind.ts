/**
 * A store of any kind as jobs see it: what it lists, how its items are read, written and removed, and how a file has them.
 *
 * @internal
 */
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import type { JsonObject } from "../../interface/Values.ts"
import type { AnyOperation } from "../../Operation.ts"
import type { Cursor, Page } from "../../Paging.ts"
import { JobFailed } from "../Errors.ts"
import { type EachItem, eachItem, type Suspects, type Worked } from "../Failing.ts"
import { type Pace, paceOf, paceRefusal, pacer } from "../Pace.ts"
import type { Skipped } from "../Places.ts"
import type { Format } from "./Format.ts"

/** What a job calls of a store, for its pace and for what it will take. */
export interface Calls {
  readonly list: AnyOperation
  /** Absent where lists have all there is to read. */
  readonly read?: AnyOperation
  readonly write: AnyOperation
  readonly remove: AnyOperation
}

/** A store: `L` is what it lists, `A` what a job reads and writes, `Rule` what becomes of items that there are already. */
export interface Kind<L, A, Rule> {
  /** `9000001/Players`. */
  readonly label: string
  /** What tells a job on it from another one. */
  readonly input: JsonObject
  readonly format: Format<A>
  readonly calls: Calls
  /** What an item is called in reports; no other has the same. */
  readonly nameOf: (item: L | A) => string
  /** Pages of what there is; with `deleted`, of what there was as well. */
  readonly pages: (cursor: Cursor | undefined, deleted: boolean) => Stream.Stream<Page<L>, OpenCloudError>
  /** Reads an item, as it was at a time where one is given; `undefined` where there was none. */
  readonly read: (listed: L, time?: DateTime.Utc) => Effect.Effect<A | undefined, OpenCloudError>
  /** Finds what has the name of another store's item. */
  readonly find: (item: A) => Effect.Effect<A | undefined, OpenCloudError>
  /** Writes an item by a rule, and says why not where the rule says so. `repeated`: it may have been written before. */
  readonly write: (item: A, rule: Rule, repeated: boolean) => Effect.Effect<string | undefined, OpenCloudError>
  /** Removes an item, or finds it gone. */
  readonly remove: (listed: L) => Effect.Effect<void, OpenCloudError>
  /** The moment that items can be read of together, where there is one. */
  readonly moment?: Effect.Effect<DateTime.Utc, OpenCloudError>
}

/** How a job works on many items at once, at its pace. */
export interface Worker {
  readonly turn: (operation: AnyOperation) => Effect.Effect<void>
  readonly pageSize: number
  readonly each: <A, B, E extends { readonly message: string }, R>(
    items: ReadonlyArray<A>,
    options: Pick<EachItem<A, B, E, R>, "item" | "work" | "fromList" | "reason">
  ) => Effect.Effect<Worked<B>, E | OpenCloudError, R>
}

/** Works at a pace. */
export const worker = (pace: Pace): Worker => {
  const { concurrency, onFailure, pageSize } = paceOf(pace)
  const suspects: Suspects = new Map()
  return {
    turn: pacer(pace),
    pageSize,
    each: (items, options) => eachItem(items, { ...options, concurrency, onFailure, suspects })
  }
}

/** Ends a job that is told to go at a pace that is none, before anything is sent. */
export const checked = <A, E, R>(
  job: string,
  pace: Pace,
  stream: () => Stream.Stream<A, E, R>
): Stream.Stream<A, E | JobFailed, R> => {
  const reason = paceRefusal(pace)
  return reason === undefined ? Stream.suspend(stream) : Stream.fail(JobFailed.make({ job, kind: "options", reason }))
}

/** What was read of a page. */
export interface ReadPage<A> {
  readonly entries: ReadonlyArray<A>
  readonly skipped: ReadonlyArray<Skipped>
}

/** Why an item is left out that was listed. */
export const notThen = "it does not exist at that moment"

/** Reads the items of a page, in their order. Those that did not exist at the moment are left out. */
export const readPage = <L, A, Rule>(
  kind: Kind<L, A, Rule>,
  { each }: Worker,
  items: ReadonlyArray<L>,
  time?: DateTime.Utc
): Effect.Effect<ReadPage<A>, OpenCloudError> =>
  Effect.map(
    each(items, {
      item: kind.nameOf,
      fromList: true,
      work: (listed) => Effect.map(kind.read(listed, time), (entry) => ({ listed, entry }))
    }),
    ({ results, skipped }) => ({
      entries: results.flatMap(({ entry }) => (entry === undefined ? [] : [entry])),
      skipped: [
        ...results.flatMap(({ entry, listed }) =>
          entry === undefined ? [{ item: kind.nameOf(listed), reason: notThen }] : []
        ),
        ...skipped
      ]
    })
  )

/** Writes items, and gives those that were left out. */
export const writePage = <L, A, Rule>(
  kind: Kind<L, A, Rule>,
  { each }: Worker,
  items: ReadonlyArray<A>,
  rule: Rule,
  repeated: boolean
): Effect.Effect<ReadonlyArray<Skipped>, OpenCloudError> =>
  Effect.map(
    each(items, {
      item: kind.nameOf,
      fromList: false,
      work: (item) =>
        Effect.map(kind.write(item, rule, repeated), (reason) =>
          reason === undefined ? undefined : { item: kind.nameOf(item), reason }
        )
    }),
    ({ results, skipped }) => [...results.filter((it) => it !== undefined), ...skipped]
  )

/** Items that a program changes on their way, and those that it leaves out. */
export const mapped = <L, A, Rule>(
  kind: Kind<L, A, Rule>,
  items: ReadonlyArray<A>,
  map: ((item: A) => A | undefined) | undefined
): ReadPage<A> => {
  if (map === undefined) return { entries: items, skipped: [] }
  const all = items.map((item) => [item, map(item)] as const)
  return {
    entries: all.flatMap(([, made]) => (made === undefined ? [] : [made])),
    skipped: all.flatMap(([item, made]) =>
      made === undefined ? [{ item: kind.nameOf(item), reason: "it was left out on its way" }] : []
    )
  }
}
