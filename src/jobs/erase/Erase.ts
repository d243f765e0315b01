/**
 * The data of many users erased in one pass.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import * as Entries from "../../generated/dataStores/operations.ts"
import * as Ordered from "../../generated/orderedDataStores/operations.ts"
import type { Id } from "../../Operation.ts"
import type { Cursor, Page } from "../../Paging.ts"
import { DataStores } from "../../services/DataStores.ts"
import { OrderedDataStores } from "../../services/OrderedDataStores.ts"
import type { ErasedEntry } from "../../webhooks/erasure/Errors.ts"
import { manyMatcher } from "../../webhooks/erasure/Pattern.ts"
import { type PatternTarget, patternsOf, planRefusal, type UniversePlan } from "../../webhooks/erasure/Plan.ts"
import { entryOf, type StoreKind, storeKinds } from "../../webhooks/erasure/StoreKinds.ts"
import { checked, type Worker, worker } from "../data/Kind.ts"
import { JobFailed } from "../Errors.ts"
import { type Pace, paceOf } from "../Pace.ts"
import { type Progress, resumable } from "../Resumable.ts"

/**
 * Whose data to erase, and where.
 *
 * @since 0.2.0
 */
export interface EraseUsersOptions extends Pace {
  /** Whose data. */
  readonly userIds: ReadonlyArray<Id>
  /** What experiences keep about users: the plan of `Webhooks.erasure`, of which the start places do not matter here. */
  readonly universes: ReadonlyArray<UniversePlan>
  /** Finds what would be deleted, and deletes nothing. */
  readonly dryRun?: boolean | undefined
  /** Name of the job. Default: of the number of users. */
  readonly name?: string | undefined
}

/** An entry of a user, and whether it is known to be there. */
interface Found extends ErasedEntry {
  readonly listed: boolean
}

const nameOf = ({ key, kind, scope, store, universeId }: ErasedEntry): string =>
  `${universeId}/${kind}/${store}/${scope}/${key}`

const operationsOf = { standard: Entries, ordered: Ordered } as const

/** What users have in one place, page by page from within it on. */
const pagesIn = (
  target: PatternTarget,
  kind: StoreKind,
  userIds: ReadonlyArray<string>,
  users: ReadonlySet<string>,
  { pageSize, turn }: Worker,
  from: string | undefined
): Stream.Stream<Page<Found>, OpenCloudError> => {
  const matcher = manyMatcher(target.pattern)
  const { scope } = target
  if (matcher.isKey && scope !== undefined) {
    const begin = Number(from ?? 0)
    const pages: Array<Page<Found>> = []
    for (let at = begin; at < userIds.length; at += pageSize) {
      const items = userIds
        .slice(at, at + pageSize)
        .map((userId) => ({ ...entryOf(target, scope, matcher.keyOf(userId)), listed: false }))
      const next = at + pageSize
      pages.push({ items, next: next < userIds.length ? String(next) : undefined, previous: undefined })
    }
    return Stream.fromIterable(pages)
  }
  const size = target.kind === "ordered" ? Math.min(pageSize, 100) : pageSize
  // The prefix of an id means the same wherever the path says the scope.
  const prefix = scope === undefined ? "" : matcher.prefix
  return kind.pages(target, prefix, { pageSize: size, ...(from !== undefined && { cursor: from }) }).pipe(
    Stream.tap(() => turn(operationsOf[target.kind].listEntries)),
    Stream.map((page) => ({
      ...page,
      items: page.items
        .filter(({ key }) => users.has(matcher.userIn(key) ?? ""))
        .map((entry) => ({ ...entry, listed: true }))
    })),
    // A store that nobody has written to does not exist, and has nothing of theirs.
    Stream.catchTag("NotFound", () => Stream.empty)
  )
}

/** A cursor: the number of a place, and where in it. */
const cursorOf = (place: number, within: string | undefined): Cursor => `${place} ${within ?? ""}`.trimEnd()

/**
 * Deletes the data of many users, looking once through each store that the plan names with a pattern, and gives the
 * progress after each page; `counts` has how many entries were `deleted`, or would be in a dry run, and how many of the
 * plan's keys are `absent`. What could not be deleted is in `skipped`: a user's data is gone only where there is none.
 * See `resumable`, and `Webhooks.erasure` for the plan, for what is left in revisions, and for one user's request.
 *
 * Scopes: `universe-datastores.objects:delete`, and `:list` for patterns with `*`; `:read` for a dry run;
 * `universe.ordered-data-store.scope.entry:write`, and `:read` for patterns and dry runs.
 *
 * @since 0.2.0
 */
export const eraseUsers = (
  options: EraseUsersOptions
): Stream.Stream<Progress, OpenCloudError | JobFailed, DataStores | OrderedDataStores | KeyValueStore> => {
  const { dryRun = false, universes } = options
  const userIds = [...new Set(options.userIds.map(String))].sort()
  const name = options.name ?? `erase ${userIds.length} users${dryRun ? ", a dry run" : ""}`
  const refusal = userIds.map((userId) => planRefusal(universes, userId)).find((it) => it !== undefined)
  if (refusal !== undefined) return Stream.fail(JobFailed.make({ job: name, kind: "options", reason: refusal }))
  const users = new Set(userIds)
  const targets = patternsOf(universes)
  return checked(name, options, () =>
    Stream.unwrap(
      Effect.gen(function* () {
        const kinds = storeKinds(yield* DataStores, yield* OrderedDataStores)
        const work = worker(name, options)
        const whose = yield* hashOf(userIds)
        return resumable({
          name,
          input: { users: whose, targets: targets.map(({ id }) => id), dryRun },
          initial: null,
          patience: paceOf(options).patience,
          pages: (cursor) => {
            const [, place = "0", within] = /^(\d+)(?: (.*))?$/s.exec(cursor ?? "") ?? []
            const first = Number(place)
            return Stream.fromIterable(targets.slice(first).map((target, at) => ({ target, index: first + at }))).pipe(
              Stream.flatMap(({ index, target }) =>
                Stream.map(
                  pagesIn(target, kinds[target.kind], userIds, users, work, index === first ? within : undefined),
                  (page): Page<Found> => ({
                    ...page,
                    next: page.next === undefined ? cursorOf(index + 1, undefined) : cursorOf(index, page.next)
                  })
                )
              )
            )
          },
          each: ({ items, state }) =>
            Effect.map(
              work.each(items, {
                item: nameOf,
                fromList: false,
                work: (entry) => {
                  const { getEntry, deleteEntry } = operationsOf[entry.kind]
                  const { has, remove } = kinds[entry.kind]
                  if (!dryRun) return Effect.andThen(work.turn(deleteEntry), remove(entry))
                  return entry.listed ? Effect.succeed(true) : Effect.andThen(work.turn(getEntry), has(entry))
                }
              }),
              ({ results, skipped }) => {
                const deleted = results.filter((there) => there).length
                return { state, skipped, counts: { deleted, absent: results.length - deleted } }
              }
            )
        })
      })
    )
  )
}

const hashOf = (userIds: ReadonlyArray<string>): Effect.Effect<string> =>
  Effect.map(
    Effect.promise(() => globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(userIds.join(" ")))),
    (hash) => Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("")
  )
