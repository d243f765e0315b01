/**
 * What two stores of a kind, or a store and a file, do not have in common.
 *
 * @internal
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import { sameJson } from "../../interface/Json.ts"
import { JobFailed } from "../Errors.ts"
import type { Pace } from "../Pace.ts"
import type { Skipped } from "../Places.ts"
import { filesMeant, itemsIn } from "./Import.ts"
import { type Form, type Kind, notThen, type ReadPage, readPage, type Worker } from "./Kind.ts"
import { over, type Stores } from "./Stores.ts"

/**
 * An item that is not the same on both sides, or that could not be compared: `K` is what it is called by, `A` all of it.
 *
 * @since 0.2.0
 */
export type DifferenceOf<K, A> =
  | (K & { readonly _tag: "Added"; readonly after: A })
  | (K & { readonly _tag: "Removed"; readonly before: A })
  | (K & { readonly _tag: "Changed"; readonly before: A; readonly after: A })
  | { readonly _tag: "Skipped"; readonly item: string; readonly reason: string }

/**
 * A side of a comparison: a store, as it is or, where it keeps revisions, as it was at a time; or files that an export wrote.
 *
 * @since 0.2.0
 */
export type SideOf<Of> = (Of & { readonly file?: undefined }) | { readonly file: string | ReadonlyArray<string> }

/** The difference between what was and what is; none where there is neither. */
export const differenceOf = <K, A extends K>(
  { keyOf }: Form<K, A>,
  before: A | undefined,
  after: A | undefined
): ReadonlyArray<DifferenceOf<K, A>> => {
  if (before === undefined) return after === undefined ? [] : [{ _tag: "Added", ...keyOf(after), after }]
  if (after === undefined) return [{ _tag: "Removed", ...keyOf(before), before }]
  return [{ _tag: "Changed", ...keyOf(before), before, after }]
}

/** One side: its items some at a time, those that were not seen on the other, and how one of them is found. */
interface Side<K, A> {
  readonly pages: Stream.Stream<ReadPage<A>, OpenCloudError | JobFailed, FileSystem.FileSystem>
  readonly unseen: (
    seen: ReadonlySet<string>
  ) => Stream.Stream<ReadPage<A>, OpenCloudError | JobFailed, FileSystem.FileSystem>
  readonly find: ((key: K) => Effect.Effect<A | undefined, OpenCloudError>) | undefined
  /** Whether its list may leave out what there is, as others change it meanwhile. */
  readonly wavers: boolean
}

const storeSide = <K, L extends K, A extends L, Rule>(
  kind: Kind<K, L, A, Rule>,
  work: Worker,
  at: DateTime.DateTime.Input | undefined
): Effect.Effect<Side<K, A>, JobFailed> => {
  const made = at === undefined ? undefined : DateTime.make(at)
  if (made?._tag === "None") {
    return Effect.fail(JobFailed.make({ job: work.job, kind: "options", reason: "`time` is no time" }))
  }
  const time = made === undefined ? undefined : DateTime.toUtc(made.value)
  const reading = (isMeant: (listed: L) => boolean) =>
    Stream.mapEffect(kind.pages(undefined, time !== undefined), ({ items }) =>
      Effect.map(readPage(kind, work, items.filter(isMeant), time), ({ entries, skipped }) => ({
        entries,
        // What was not there then is no difference.
        skipped: skipped.filter(({ reason }) => reason !== notThen)
      }))
    )
  return Effect.succeed({
    pages: reading(() => true),
    unseen: (seen) => reading((listed) => !seen.has(kind.nameOf(listed))),
    find: (key) => Effect.map(kind.find(key, time), (found) => found?.item),
    wavers: kind.told !== undefined
  })
}

const fileSide = <K, A extends K>(
  { format, nameOf }: Form<K, A>,
  file: string | ReadonlyArray<string>,
  { job, pageSize }: Worker
): Effect.Effect<Side<K, A>, JobFailed, FileSystem.FileSystem> =>
  Effect.map(filesMeant(format, job, file), ({ files }) => {
    const names = files.map((it) => it.file)
    const reading = (isMeant: (item: A) => boolean) =>
      Stream.map(
        Stream.grouped(itemsIn(format, job, names, undefined), pageSize),
        (group): ReadPage<A> => ({ entries: group.map(({ item }) => item).filter(isMeant), skipped: [] })
      )
    return {
      pages: reading(() => true),
      unseen: (seen) => reading((item) => !seen.has(nameOf(item))),
      find: undefined,
      wavers: false
    }
  })

/** Finds in what is all in memory; what is not there is looked for once more where a list may have left it out. */
const inMemory = <K, A extends K>(
  { nameOf }: Form<K, A>,
  side: Side<K, A>
): Effect.Effect<Side<K, A>, OpenCloudError | JobFailed, FileSystem.FileSystem> =>
  Effect.map(
    Stream.runFold(
      side.pages,
      () => ({ items: new Map<string, A>(), skipped: new Map<string, Skipped>() }),
      (all, { entries, skipped }) => {
        for (const entry of entries) all.items.set(nameOf(entry), entry)
        for (const one of skipped) all.skipped.set(one.item, one)
        return all
      }
    ),
    ({ items, skipped }) => ({
      ...side,
      unseen: (seen) =>
        Stream.make({
          entries: [...items].flatMap(([name, item]) => (seen.has(name) ? [] : [item])),
          skipped: [...skipped.values()].filter(({ item }) => !seen.has(item))
        }),
      find: (key) => {
        const known = items.get(nameOf(key))
        return known === undefined && side.wavers && side.find !== undefined ? side.find(key) : Effect.succeed(known)
      }
    })
  )

/** Walks through one side and finds each item on the other; then what the other has besides. */
const compared = <K, A extends K>(
  kind: Form<K, A>,
  walked: Side<K, A>,
  { find, unseen }: Side<K, A> & { readonly find: NonNullable<Side<K, A>["find"]> },
  work: Worker,
  flip: boolean
): Stream.Stream<DifferenceOf<K, A>, OpenCloudError | JobFailed, FileSystem.FileSystem> => {
  const { isAlike = (a, b) => sameJson(kind.contentOf(a), kind.contentOf(b)), nameOf } = kind
  const seen = new Set<string>()
  const between = (here: A | undefined, there: A | undefined): ReadonlyArray<DifferenceOf<K, A>> => {
    if (here !== undefined && there !== undefined && isAlike(here, there)) return []
    return flip ? differenceOf(kind, there, here) : differenceOf(kind, here, there)
  }
  const each = (
    { entries, skipped }: ReadPage<A>,
    look: (item: A) => Effect.Effect<ReadonlyArray<DifferenceOf<K, A>>, OpenCloudError>
  ) =>
    Effect.map(
      work.each<A, ReadonlyArray<DifferenceOf<K, A>>, never, never>(entries, {
        item: nameOf,
        fromList: true,
        work: look
      }),
      ({ results, skipped: unfound }): ReadonlyArray<DifferenceOf<K, A>> => [
        ...[...skipped, ...unfound].map((it) => ({ _tag: "Skipped", ...it }) as const),
        ...results.flat()
      ]
    )
  const common = Stream.mapEffect(walked.pages, ({ entries, skipped }) => {
    // A list that wavers may bring one twice.
    const fresh = entries.filter((item) => !seen.has(nameOf(item)))
    for (const entry of entries) seen.add(nameOf(entry))
    for (const { item } of skipped) seen.add(item)
    return each({ entries: fresh, skipped }, (here) => Effect.map(find(here), (there) => between(here, there)))
  })
  const more = Stream.mapEffect(
    Stream.suspend(() => unseen(seen)),
    (page) =>
      each(page, (there) =>
        walked.wavers && walked.find !== undefined
          ? Effect.map(walked.find(there), (here) => between(here, there))
          : Effect.succeed(between(undefined, there))
      )
  )
  return Stream.flattenIterable(Stream.concat(common, more))
}

/** The items that are not the same on two sides. */
export const diffOf = <Of, K, L extends K, A extends L, Rule, R>(
  stores: Stores<Of, K, L, A, Rule, R>,
  options: {
    readonly before: SideOf<Of & { readonly time?: DateTime.DateTime.Input | undefined }>
    readonly after: SideOf<Of & { readonly time?: DateTime.DateTime.Input | undefined }>
  } & Pace
): Stream.Stream<DifferenceOf<K, A>, OpenCloudError | JobFailed, R | FileSystem.FileSystem> =>
  over(stores, "diff", options, (open, work) =>
    Stream.unwrap(
      Effect.gen(function* () {
        const { form } = stores
        const sideOf = (side: typeof options.before): Effect.Effect<Side<K, A>, JobFailed, FileSystem.FileSystem> =>
          side.file === undefined ? storeSide(open(side), work, side.time) : fileSide(form, side.file, work)
        const before = yield* sideOf(options.before)
        const after = yield* sideOf(options.after)
        const flip = after.find === undefined
        const [walked, other] = flip ? [after, before] : [before, after]
        // A list that tells all costs less than a read of each.
        const { find, ...found } = other.find === undefined || other.wavers ? yield* inMemory(form, other) : other
        return find === undefined ? Stream.empty : compared(form, walked, { ...found, find }, work, flip)
      })
    )
  )
