/**
 * A store of any kind as jobs see it: what it lists, how its items are read, written and removed, and how a file has them.
 *
 * @internal
 */
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import { parse, stringify } from "../../interface/Json.ts"
import type { Reader } from "../../interface/Read.ts"
import type { Json, JsonObject } from "../../interface/Values.ts"
import type { AnyOperation } from "../../Operation.ts"
import type { Cursor, Page } from "../../Paging.ts"
import { JobFailed } from "../Errors.ts"
import { type EachItem, eachItem, type Suspects, type Worked } from "../Failing.ts"
import { type Pace, type Pacer, paceOf, paceRefusal, pacer } from "../Pace.ts"
import type { Skipped } from "../Places.ts"
import type { Format } from "./Format.ts"

/** What a job calls of a store, for its pace and for what it will take. */
export interface Calls {
  readonly list: AnyOperation
  readonly read: AnyOperation
  readonly write: AnyOperation
  readonly remove: AnyOperation
}

/** An item as it was found in its store. */
export interface Found<A> {
  readonly item: A
  /** Tells what was found from what others write after that: an etag, or what stands for one. */
  readonly stamp: string
  /** The revision that it is, where the server keeps those. */
  readonly revision?: { readonly id: string; readonly time: DateTime.Utc | undefined }
}

/**
 * What came of writing over what was found. `changed`: it was not there any more, and nothing was written. `unclear`: an
 * answer was lost, and what is there may be this job's or another's. A reason: it was written, and not as it was meant.
 */
export type Put = "written" | "changed" | "unclear" | { readonly reason: string }

/** What items of a kind are called, how a file has them, and what makes two of them the same. */
export interface Form<K, A extends K> {
  readonly format: Format<A>
  /** What an item is called in reports; no other has the same. */
  readonly nameOf: (key: K) => string
  /** The key of an item, and nothing else of it. */
  readonly keyOf: (key: K) => K
  readonly readKey: Reader<K>
  /** What an item holds, as JSON: items that hold the same are the same. */
  readonly contentOf: (item: A) => Json
  /** Whether two items are the same to those who compare stores. Default: they hold the same. */
  readonly isAlike?: (a: A, b: A) => boolean
}

/**
 * A store. `K` is what items are called by, `L` what a list tells of them, `A` all of what a job reads and writes, `Rule`
 * what becomes of items that there are already.
 */
export interface Kind<K, L extends K, A extends L, Rule> extends Form<K, A> {
  /** Which store it is. */
  readonly address: JsonObject
  /** What tells a job on it from another one: the store, and which of its items. */
  readonly input: JsonObject
  readonly calls: Calls
  /** Pages of what there is; with `deleted`, of what there was as well. */
  readonly pages: (cursor: Cursor | undefined, deleted: boolean) => Stream.Stream<Page<L>, OpenCloudError>
  /**
   * What a list has told of an item, where it tells all. Such a list is in an order that follows from what items hold:
   * whoever changes them while it is read may see one twice, and another one never.
   */
  readonly told?: (listed: L) => Found<A>
  /** Finds what a key means, as it was at a time where one is given; `undefined` where there was nothing. */
  readonly find: (key: K, time?: DateTime.Utc) => Effect.Effect<Found<A> | undefined, OpenCloudError>
  /** Reads what is kept of a revision, where revisions are kept. */
  readonly revision?: (key: K, revisionId: string) => Effect.Effect<A | undefined, OpenCloudError>
  /** Writes an item by a rule, and says why not where the rule says so. `repeated`: it may have been written before. */
  readonly write: (
    item: A,
    rule: Rule,
    repeated: boolean
  ) => Effect.Effect<string | undefined, OpenCloudError | JobFailed>
  /** Writes an item over what was found and nothing newer, as far as the store lets it; or one that is new. */
  readonly put: (item: A, over: Found<A> | undefined) => Effect.Effect<Put, OpenCloudError>
  /** Removes an item, or finds it gone. */
  readonly remove: (key: K) => Effect.Effect<void, OpenCloudError>
  /** The moment that items can be read of together, where there is one. */
  readonly moment?: Effect.Effect<DateTime.Utc, OpenCloudError>
}

/** `undefined` where there is nothing. */
export const ifThere = <A, R>(
  effect: Effect.Effect<A, OpenCloudError, R>
): Effect.Effect<A | undefined, OpenCloudError, R> => Effect.catchTag(effect, "NotFound", () => Effect.undefined)

/** What came of a write that others may have come before. */
export const putting = (write: Effect.Effect<unknown, OpenCloudError>): Effect.Effect<Put, OpenCloudError> =>
  write.pipe(
    Effect.as("written" as const),
    Effect.catchTag(["Conflict", "NotFound"], (error) =>
      Effect.succeed(error.afterUnknownOutcome === true ? ("unclear" as const) : ("changed" as const))
    )
  )

/** Calls a function of the program's. What it throws is an outcome of the item that it was called for. */
export const tried = <A>(job: string, call: () => A): Effect.Effect<A, JobFailed> =>
  Effect.try({
    try: call,
    catch: (cause) => functionFailed(job, `its function threw: ${cause instanceof Error ? cause.message : cause}`)
  })

/** The same of one that may give an effect. */
export const called = <A, E, R>(
  job: string,
  call: () => A | Effect.Effect<A, E, R>
): Effect.Effect<A, E | JobFailed, R> =>
  Effect.flatMap(tried(job, call), (made) => (Effect.isEffect(made) ? made : Effect.succeed(made)))

/** A function of the program's has done what no job can go on with. */
export const functionFailed = (job: string, reason: string): JobFailed =>
  JobFailed.make({ job, kind: "function", reason })

/** JSON of what a function gave. */
export const jsonOf = (job: string, value: unknown): Effect.Effect<Json, JobFailed> =>
  Effect.suspend(() => {
    let text: string | undefined
    try {
      text = stringify(value)
    } catch {
      // A cycle.
    }
    return text === undefined
      ? Effect.fail(functionFailed(job, "its function gave what is not JSON"))
      : Effect.succeed(parse(text))
  })

/** Why an item is left out for what a function did, or for what else is no error of a call. */
export const ownReason = (error: { readonly message: string }): string | undefined =>
  "operation" in error ? undefined : error instanceof JobFailed ? error.reason : error.message

/** How a job works on many items at once, at its pace. */
export interface Worker extends Pacer {
  /** The name of the job. */
  readonly job: string
  readonly pageSize: number
  readonly each: <A, B, E extends { readonly message: string }, R>(
    items: ReadonlyArray<A>,
    options: Pick<EachItem<A, B, E, R>, "item" | "work" | "fromList" | "reason">
  ) => Effect.Effect<Worked<B>, E | OpenCloudError, R>
}

/** Works at a pace. */
export const worker = (job: string, pace: Pace): Worker => {
  const { concurrency, onFailure, pageSize } = paceOf(pace)
  const suspects: Suspects = new Map()
  return {
    job,
    ...pacer(pace),
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

/** Pages that wait for their turn, each before it is asked for. */
export const paced = <A>(
  pages: Stream.Stream<Page<A>, OpenCloudError>,
  turn: Effect.Effect<void>
): Stream.Stream<Page<A>, OpenCloudError> =>
  Stream.concat(
    Stream.drain(Stream.fromEffect(turn)),
    Stream.flatMap(pages, (page) =>
      page.next === undefined
        ? Stream.make(page)
        : Stream.concat(Stream.make(page), Stream.drain(Stream.fromEffect(turn)))
    )
  )

/** What was read of a page. */
export interface ReadPage<A> {
  readonly entries: ReadonlyArray<A>
  readonly skipped: ReadonlyArray<Skipped>
}

/** Why an item is left out that was listed. */
export const notThen = "it does not exist at that moment"

/**
 * Pages of what is listed, by keys alone, which stay as they are while items are changed and removed. A list whose order
 * follows from what items hold is read to its end first, put in the order of names, and gone on with by name.
 */
export const steadyPages = <K, L extends K, A extends L, Rule>(
  kind: Kind<K, L, A, Rule>,
  { job, pageSize }: Worker,
  { deleted, where }: { readonly deleted: boolean; readonly where: (listed: L) => boolean },
  cursor: Cursor | undefined
): Stream.Stream<Page<K>, OpenCloudError | JobFailed> => {
  const chosen = (cursor: Cursor | undefined) =>
    Stream.mapEffect(kind.pages(cursor, deleted), (page) =>
      Effect.map(
        tried(job, () => page.items.filter(where)),
        (items): Page<K> => ({ ...page, items: items.map(kind.keyOf) })
      )
    )
  if (kind.told === undefined) return chosen(cursor)
  return Stream.unwrap(
    Effect.map(
      Stream.runFold(
        chosen(undefined),
        () => new Map<string, K>(),
        (all, { items }) => {
          for (const key of items) all.set(kind.nameOf(key), key)
          return all
        }
      ),
      (all) => {
        const names = [...all.keys()].filter((name) => cursor === undefined || name > cursor).sort()
        return Stream.fromIterable(names).pipe(
          Stream.grouped(pageSize),
          Stream.map((group): Page<K> => {
            const last = group.at(-1)
            return {
              items: group.flatMap((name) => all.get(name) ?? []),
              next: last === names.at(-1) ? undefined : last,
              previous: undefined
            }
          })
        )
      }
    )
  )
}

/** Reads the items of a page, in their order. Those that did not exist at the moment are left out. */
export const readPage = <K, L extends K, A extends L, Rule>(
  kind: Kind<K, L, A, Rule>,
  { each }: Worker,
  items: ReadonlyArray<L>,
  time?: DateTime.Utc
): Effect.Effect<ReadPage<A>, OpenCloudError> => {
  const { told } = kind
  // A list that tells all has no more to be asked for.
  if (told !== undefined) return Effect.succeed({ entries: items.map((it) => told(it).item), skipped: [] })
  return Effect.map(
    each(items, {
      item: kind.nameOf,
      fromList: true,
      work: (listed) => Effect.map(kind.find(listed, time), (found) => ({ listed, entry: found?.item }))
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
}

/** Writes items, and gives those that were left out. */
export const writePage = <K, L extends K, A extends L, Rule>(
  kind: Kind<K, L, A, Rule>,
  { each }: Worker,
  items: ReadonlyArray<A>,
  rule: Rule,
  repeated: boolean
): Effect.Effect<ReadonlyArray<Skipped>, OpenCloudError | JobFailed> =>
  Effect.map(
    each<A, Skipped | undefined, JobFailed, never>(items, {
      item: kind.nameOf,
      fromList: false,
      reason: ownReason,
      work: (item) =>
        Effect.map(kind.write(item, rule, repeated), (reason) =>
          reason === undefined ? undefined : { item: kind.nameOf(item), reason }
        )
    }),
    ({ results, skipped }) => [...results.filter((it) => it !== undefined), ...skipped]
  )

/** Items that a program changes on their way, and those that it leaves out. */
export const mapped = <K, L extends K, A extends L, Rule>(
  kind: Kind<K, L, A, Rule>,
  { each, job }: Worker,
  items: ReadonlyArray<A>,
  map: ((item: A) => A | undefined) | undefined
): Effect.Effect<ReadPage<A>, OpenCloudError | JobFailed> =>
  map === undefined
    ? Effect.succeed({ entries: items, skipped: [] })
    : Effect.map(
        each<A, { readonly item: A; readonly made: A | undefined }, JobFailed, never>(items, {
          item: kind.nameOf,
          fromList: false,
          reason: ownReason,
          work: (item) =>
            Effect.map(
              tried(job, () => map(item)),
              (made) => ({ item, made })
            )
        }),
        ({ results, skipped }) => ({
          entries: results.flatMap(({ made }) => (made === undefined ? [] : [made])),
          skipped: [
            ...results.flatMap(({ item, made }) =>
              made === undefined ? [{ item: kind.nameOf(item), reason: "it was left out on its way" }] : []
            ),
            ...skipped
          ]
        })
      )
