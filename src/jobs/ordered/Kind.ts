/**
 * Entries of ordered data stores, for jobs.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import * as Operations from "../../generated/orderedDataStores/operations.ts"
import { Mismatch, reader } from "../../interface/Read.ts"
import type { Id, Json } from "../../interface/Values.ts"
import { OrderedDataStores } from "../../services/OrderedDataStores.ts"
import { type Integer, OrderedDataStoresV1 } from "../../services/OrderedDataStoresV1.ts"
import {
  type Calls,
  type Form,
  type Found,
  ifThere,
  type Kind,
  paced,
  putting,
  tried,
  type Worker
} from "../data/Kind.ts"
import type { Stores } from "../data/Stores.ts"

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

/** What an entry is called by. */
export interface OrderedKey {
  readonly id: string
}

/**
 * An entry apart from its store: what a job writes and reads.
 *
 * @since 0.2.0
 */
export interface ExportedOrderedEntry {
  readonly id: string
  /** A `bigint` only where a number does not hold it: beyond 2^53. */
  readonly value: Integer
}

/**
 * What becomes of an entry that there is already.
 *
 * - `create`: it stays as it is, and the new one is skipped.
 * - `replace`: the new value takes its place.
 * - A function of both values says what to write, or `undefined` to leave what there is, such as the higher one. Entries of
 *   ordered stores have no etag: what another program writes between its reading and its writing is lost.
 *
 * @since 0.2.0
 */
export type OrderedEntryRule =
  | "create"
  | "replace"
  | ((current: Integer | undefined, incoming: Integer) => Integer | undefined)

/** An integer as it is kept here: a number wherever that is exact. */
const exact = (value: Integer): Integer =>
  Number.isSafeInteger(Number(value))
    ? Number(value)
    : // A number beyond that comes of a text whose digits a double holds.
      BigInt(value)

const isInteger = (value: Json): value is Integer =>
  typeof value === "bigint" ? BigInt.asIntN(64, value) === value : Number.isInteger(value)

const readLine = /*#__PURE__*/ reader<{ readonly id: string; readonly value: Json }>({
  fields: { id: "text", value: "json" },
  required: ["id", "value"]
})

const misread = (): Mismatch => {
  const mismatch = new Mismatch("must be an integer of 64 bits")
  mismatch.path.push("value")
  return mismatch
}

const form: Form<OrderedKey, ExportedOrderedEntry> = {
  format: {
    name: "effect-open-cloud ordered entries 1",
    lineOf: ({ id, value }) => ({ id, value }),
    read: (json) => {
      const line = readLine(json)
      if (line instanceof Mismatch) return line
      const value = isInteger(line.value) ? exact(line.value) : undefined
      return value === undefined || !isInteger(value) ? misread() : { id: line.id, value }
    }
  },
  nameOf: ({ id }) => id,
  keyOf: ({ id }) => ({ id }),
  readKey: /*#__PURE__*/ reader<OrderedKey>({ fields: { id: "text" }, required: ["id"] }),
  contentOf: ({ value }) => value
}

const found = (item: ExportedOrderedEntry): Found<ExportedOrderedEntry> => ({ item, stamp: String(item.value) })

const calls: Calls = {
  list: Operations.listEntries,
  read: Operations.getEntry,
  write: Operations.updateEntry,
  remove: Operations.deleteEntry
}

/** The longest page that lists have. */
const longestPage = 100

const orderedEntries = (
  stores: OrderedDataStores["Service"],
  old: OrderedDataStoresV1["Service"],
  { orderedDataStoreId, scope = "global", universeId }: OrderedEntriesOf,
  { job, pageSize, turn }: Worker
): Kind<OrderedKey, ExportedOrderedEntry, ExportedOrderedEntry, OrderedEntryRule> => {
  const store = { universeId, orderedDataStoreId, scope }
  const address = {
    universeId: String(universeId),
    orderedDataStoreId: String(orderedDataStoreId),
    scope: String(scope)
  }
  const at = ({ id }: OrderedKey) => ({ ...store, entryId: id })

  /** The newer interface gives doubles: of what is beyond them the older one knows every digit. */
  const exactly = (id: string, value: number): Effect.Effect<ExportedOrderedEntry | undefined, OpenCloudError> =>
    Number.isSafeInteger(value)
      ? Effect.succeed({ id, value })
      : Effect.andThen(
          turn(Operations.getEntryV1),
          Effect.map(ifThere(old.getEntry(at({ id }))), (it) => it && { id, value: exact(it.value) })
        )

  const find = (key: OrderedKey) =>
    Effect.gen(function* () {
      yield* turn(Operations.getEntry)
      const it = yield* ifThere(stores.getEntry(at(key)))
      const entry = it && (yield* exactly(key.id, it.value))
      return entry && found(entry)
    })

  /** Writes by the interface that holds the value. */
  const writing = (
    value: Integer,
    by: (value: number) => Effect.Effect<unknown, OpenCloudError>,
    byOld: (value: bigint) => Effect.Effect<unknown, OpenCloudError>
  ): Effect.Effect<unknown, OpenCloudError> => {
    const written = typeof value === "bigint" ? exact(value) : value
    return typeof written === "bigint"
      ? Effect.andThen(turn(Operations.updateEntryV1), byOld(written))
      : Effect.andThen(turn(Operations.updateEntry), by(written))
  }

  const upsert = (id: string, value: Integer) =>
    Effect.as(
      writing(
        value,
        (value) => stores.upsertEntry({ ...at({ id }), value }),
        (value) => old.upsertEntry({ ...at({ id }), value })
      ),
      undefined
    )

  const create = ({ id, value }: ExportedOrderedEntry) =>
    writing(
      value,
      (value) => stores.createEntry({ ...at({ id }), value, acceptEqual: true }),
      (value) => old.createEntry({ ...at({ id }), value, acceptEqual: true })
    )

  const update = ({ id, value }: ExportedOrderedEntry) =>
    writing(
      value,
      (value) => stores.updateEntry({ ...at({ id }), value }),
      (value) => old.updateEntry({ ...at({ id }), value })
    )

  return {
    ...form,
    address,
    input: address,
    calls,
    pages: (cursor) =>
      Stream.mapEffect(
        paced(
          stores.listEntries.pages({
            ...store,
            ...(cursor !== undefined && { cursor }),
            pageSize: Math.min(pageSize, longestPage)
          }),
          turn(Operations.listEntries)
        ),
        (page) =>
          Effect.map(
            Effect.forEach(page.items, ({ id, value }) => exactly(id, value)),
            (items) => ({ ...page, items: items.filter((it) => it !== undefined) })
          )
      ),
    told: found,
    find,
    write: (entry, rule, repeated) => {
      if (rule === "replace") return upsert(entry.id, entry.value)
      if (rule !== "create") {
        return Effect.gen(function* () {
          const current = (yield* find(entry))?.item.value
          const value = yield* tried(job, () => rule(current, entry.value))
          if (value === undefined) return "the rule left it as it is"
          return current !== undefined && exact(value) === current ? undefined : yield* upsert(entry.id, value)
        })
      }
      return create(entry).pipe(
        Effect.as(undefined),
        Effect.catchTag("Conflict", () =>
          repeated
            ? // It may be the work of the run that was stopped.
              Effect.map(find(entry), (current) => (current?.item.value === entry.value ? undefined : exists))
            : Effect.succeed(exists)
        )
      )
    },
    put: (entry, over) =>
      over === undefined
        ? putting(create(entry))
        : // There is no etag to write over: only a moment lies between this look and the writing.
          Effect.flatMap(find(entry), (now) =>
            now?.stamp === over.stamp ? putting(update(entry)) : Effect.succeed("changed" as const)
          ),
    remove: (key) =>
      Effect.andThen(
        turn(Operations.deleteEntry),
        Effect.asVoid(ifThere(stores.deleteEntry({ ...at(key), acceptEqual: true })))
      )
  }
}

const exists = "there is an entry already"

/** Ordered data stores, for jobs. */
export const orderedDataStores: Stores<
  OrderedEntriesOf,
  OrderedKey,
  ExportedOrderedEntry,
  ExportedOrderedEntry,
  OrderedEntryRule,
  OrderedDataStores | OrderedDataStoresV1
> = {
  labelOf: ({ orderedDataStoreId, scope = "global", universeId }) =>
    `${universeId}/ordered/${orderedDataStoreId}${scope === "global" ? "" : `/${scope}`}`,
  form,
  calls,
  longestPage,
  tellsAll: true,
  open: /*#__PURE__*/ Effect.gen(function* () {
    const [stores, old] = [yield* OrderedDataStores, yield* OrderedDataStoresV1]
    return (of: OrderedEntriesOf, work: Worker) => orderedEntries(stores, old, of, work)
  })
}
