/**
 * Writes entries into a data store by a rule.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import { Conflict, type OpenCloudError } from "../../Errors.ts"
import { sameJson } from "../../interface/Json.ts"
import type { Id } from "../../interface/Values.ts"
import type { Change, DataStoreEntry, DataStores } from "../../services/DataStores.ts"
import type { Skipped } from "../Places.ts"
import { type ExportedEntry, itemOf } from "./Line.ts"
import { concurrencyOf, type Pace } from "./Read.ts"

/**
 * What becomes of an entry that there is already.
 *
 * - `create`: it stays as it is, and the new one is skipped.
 * - `replace`: the new one takes its place: value, users and attributes.
 * - A function of both says what to write, or `undefined` to leave what there is. It is called again where another
 *   program writes in between, so that nobody's change is lost; `current` is `undefined` where there is no entry.
 *
 * @since 0.2.0
 */
export type Rule =
  | "create"
  | "replace"
  | ((current: DataStoreEntry | undefined, incoming: ExportedEntry) => Change | Effect.Effect<Change>)

/** Where entries go. */
export interface Destination {
  readonly universeId: Id
  readonly dataStoreId: Id
}

const contentOf = ({ attributes, userIds, value }: ExportedEntry) => ({ value, users: userIds, attributes })

const equal = (entry: DataStoreEntry, incoming: ExportedEntry): boolean =>
  sameJson(entry.value, incoming.value) &&
  sameJson(entry.userIds ?? [], incoming.userIds) &&
  sameJson(entry.attributes ?? {}, incoming.attributes)

const written = (
  dataStores: DataStores["Service"],
  destination: Destination,
  rule: Rule,
  entry: ExportedEntry,
  repeated: boolean
): Effect.Effect<Skipped | undefined, OpenCloudError> => {
  const address = { ...destination, scope: entry.scope, entryId: entry.id }
  const skip = (reason: string): Skipped => ({ item: itemOf(entry), reason })
  if (rule === "replace") return Effect.as(dataStores.upsertEntry({ ...address, ...contentOf(entry) }), undefined)
  if (rule === "create") {
    const exists = skip("there is an entry already")
    return Effect.catchTag(
      Effect.as(dataStores.createEntry({ ...address, ...contentOf(entry), acceptEqual: true }), undefined),
      "Conflict",
      () =>
        repeated
          ? // It may be the work of the run that was stopped.
            Effect.map(dataStores.getEntry(address), (current) => (equal(current, entry) ? undefined : exists))
          : Effect.succeed(exists)
    )
  }
  let left = false
  const change = (current: DataStoreEntry | undefined) =>
    Effect.map(asEffect(rule(current, entry)), (made) => {
      left = made === undefined
      return made
    })
  return dataStores.modifyEntry({ ...address, acceptEqual: true }, change).pipe(
    Effect.map(() => (left ? skip("the rule left it as it is") : undefined)),
    Effect.catchIf(
      (error) => error instanceof Conflict,
      () => Effect.succeed(skip("other programs kept changing it"))
    )
  )
}

const asEffect = <A>(value: A | Effect.Effect<A>): Effect.Effect<A> =>
  Effect.isEffect(value) ? value : Effect.succeed(value)

/** Writes entries, and gives those that were skipped. */
export const writeAll = (
  dataStores: DataStores["Service"],
  destination: Destination,
  rule: Rule,
  entries: ReadonlyArray<ExportedEntry>,
  pace: Pace,
  repeated: boolean
): Effect.Effect<ReadonlyArray<Skipped>, OpenCloudError> =>
  Effect.map(
    Effect.forEach(entries, (entry) => written(dataStores, destination, rule, entry, repeated), concurrencyOf(pace)),
    (all) => all.filter((it) => it !== undefined)
  )
