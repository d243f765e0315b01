/**
 * Entries of ordered data stores, for jobs.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as Operations from "../../generated/orderedDataStores/operations.ts"
import { reader } from "../../interface/Read.ts"
import type { Id } from "../../interface/Values.ts"
import type { OrderedDataStores } from "../../services/OrderedDataStores.ts"
import { ifThere } from "../data/Entries.ts"
import type { Kind, Worker } from "../data/Kind.ts"

/**
 * A scope of an ordered data store.
 *
 * @since 0.2.0
 */
export interface OrderedEntriesOf {
  readonly universeId: Id
  readonly orderedDataStoreId: Id
  /** `global` unless given: lists of ordered stores are of one scope. */
  readonly scope?: Id | undefined
}

/**
 * An entry apart from its store: what a job writes and reads.
 *
 * @since 0.2.0
 */
export interface ExportedOrderedEntry {
  readonly id: string
  readonly value: number
}

/**
 * What becomes of an entry that there is already.
 *
 * - `create`: it stays as it is, and the new one is skipped.
 * - `replace`: the new value takes its place.
 * - A function of both values says what to write, or `undefined` to leave what there is: `Math.max`. Entries of ordered
 *   stores have no etag: what another program writes between its reading and its writing is lost.
 *
 * @since 0.2.0
 */
export type OrderedEntryRule =
  | "create"
  | "replace"
  | ((current: number | undefined, incoming: number) => number | undefined)

export const orderedEntries = (
  stores: OrderedDataStores["Service"],
  { orderedDataStoreId, scope = "global", universeId }: OrderedEntriesOf,
  { pageSize, turn }: Worker
): Kind<ExportedOrderedEntry, ExportedOrderedEntry, OrderedEntryRule> => {
  const store = { universeId, orderedDataStoreId, scope }
  const at = ({ id }: { readonly id: string }) => ({ ...store, entryId: id })
  const find = (entry: ExportedOrderedEntry) =>
    Effect.andThen(
      turn(Operations.getEntry),
      Effect.map(
        ifThere(stores.getEntry(at(entry))),
        (found): ExportedOrderedEntry | undefined => found && { id: entry.id, value: found.value }
      )
    )
  const put = (entry: ExportedOrderedEntry) =>
    Effect.andThen(
      turn(Operations.updateEntry),
      Effect.as(stores.upsertEntry({ ...at(entry), value: entry.value }), undefined)
    )
  return {
    label: `${universeId}/${orderedDataStoreId}`,
    input: {
      universeId: String(universeId),
      orderedDataStoreId: String(orderedDataStoreId),
      scope: String(scope)
    },
    format: {
      name: "effect-open-cloud ordered entries 1",
      lineOf: ({ id, value }) => ({ id, value }),
      read: readEntry
    },
    calls: { list: Operations.listEntries, write: Operations.updateEntry, remove: Operations.deleteEntry },
    nameOf: ({ id }) => id,
    pages: (cursor) =>
      stores.listEntries
        .pages({ ...store, ...(cursor !== undefined && { cursor }), pageSize: Math.min(pageSize, 100) })
        .pipe(
          Stream.map((page) => ({ ...page, items: page.items.map(({ id, value }) => ({ id, value })) })),
          Stream.tap(() => turn(Operations.listEntries))
        ),
    // A list has all there is.
    read: (listed) => Effect.succeed(listed),
    find,
    write: (entry, rule, repeated) => {
      if (rule === "replace") return put(entry)
      if (rule !== "create") {
        return Effect.flatMap(find(entry), (current) => {
          const value = rule(current?.value, entry.value)
          return value === undefined || value === current?.value
            ? Effect.succeed(value === undefined ? "the rule left it as it is" : undefined)
            : put({ id: entry.id, value })
        })
      }
      return Effect.andThen(
        turn(Operations.createEntry),
        stores.createEntry({ ...at(entry), value: entry.value, acceptEqual: true }).pipe(
          Effect.as(undefined),
          Effect.catchTag("Conflict", () =>
            repeated
              ? // It may be the work of the run that was stopped.
                Effect.map(find(entry), (current) => (current?.value === entry.value ? undefined : exists))
              : Effect.succeed(exists)
          )
        )
      )
    },
    remove: (listed) =>
      Effect.andThen(
        turn(Operations.deleteEntry),
        Effect.asVoid(ifThere(stores.deleteEntry({ ...at(listed), acceptEqual: true })))
      )
  }
}

const exists = "there is an entry already"

const readEntry = /*#__PURE__*/ reader<ExportedOrderedEntry>({
  fields: { id: "text", value: "int" },
  required: ["id", "value"]
})
