/**
 * One data store whose values are of one type: what is read is checked, and what is
 * written fits.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as SchemaGetter from "effect/SchemaGetter"
import type * as Stream from "effect/Stream"
import type { OpenCloudError } from "../Errors.ts"
import * as Chunks from "../internal/paging/Chunks.ts"
import type { Id } from "../Operation.ts"
import type { Page } from "../Paging.ts"
import {
  type DataStoreEntry,
  DataStores,
  type EntryContent,
  type EntryMetadata,
  type EntryRevision,
  type ListedEntry,
  type ListOptions,
  type ScopeAddress
} from "./DataStores.ts"
import { readTables } from "./entryStore/EmptyTables.ts"
import { ValueMismatch } from "./entryStore/Errors.ts"
import { keepUndeclared, Undecided } from "./entryStore/Undeclared.ts"
import type { EqualWrites } from "./internal/Echo.ts"

export { ValueMismatch }

/**
 * An integer in a stored value, which comes as a number while a double holds it and as a `bigint` beyond: a `bigint`
 * always.
 *
 * @since 0.2.0
 */
export const Integer: Schema.Codec<bigint, number | bigint> = /*#__PURE__*/ Schema.Union([
  /*#__PURE__*/ Schema.Number.check(
    /*#__PURE__*/ Schema.makeFilter((value: number) => Number.isInteger(value), { expected: "an integer" })
  ),
  Schema.BigInt
]).pipe(
  /*#__PURE__*/ Schema.decodeTo(Schema.BigInt, {
    decode: /*#__PURE__*/ SchemaGetter.transform((value: number | bigint) => BigInt(value)),
    encode: /*#__PURE__*/ SchemaGetter.transform((value: bigint): number | bigint =>
      Number.isSafeInteger(Number(value)) ? Number(value) : value
    )
  })
)

/** An entry whose value was read. */
export interface TypedEntry<out A> extends Omit<DataStoreEntry, "value"> {
  readonly value: A
}

/** What to make of an entry: its new content, or `undefined` to leave it as it is. */
export type TypedChange<A> = (EntryMetadata & { readonly value: A }) | undefined

/** How all entries are read. */
export interface ReadOptions extends Omit<ListOptions, "showDeleted"> {
  /** Entries to read at a time. Default 4. */
  readonly concurrency?: number | undefined
}

/**
 * A data store, or a scope of one, with values of type `A`. Quotas and scopes are those of
 * the methods of `DataStores` that each of these is made of.
 *
 * @since 0.1.0
 */
export interface EntryStore<A> {
  /**
   * Reads an entry: its latest revision, a given one, or the one of a time. See `DataStores.getEntry`.
   *
   * Fails with `NotFound`, and with `ValueMismatch` where the value is of another form.
   */
  readonly get: (entryId: Id, revision?: EntryRevision) => Effect.Effect<TypedEntry<A>, OpenCloudError | ValueMismatch>

  /** Reads an entry that may be missing. Fails with `ValueMismatch` where the value is of another form. */
  readonly find: (entryId: Id) => Effect.Effect<Option.Option<TypedEntry<A>>, OpenCloudError | ValueMismatch>

  /** Creates an entry. See `DataStores.createEntry`. Fails with `Conflict` when it exists. */
  readonly create: (
    entryId: Id,
    value: A,
    metadata?: EntryMetadata
  ) => Effect.Effect<TypedEntry<A>, OpenCloudError | ValueMismatch>

  /**
   * Replaces an entry or creates it, whatever was there: what the schema does not name is gone, too. See
   * `DataStores.upsertEntry`. To change what is there, use `modify`.
   */
  readonly upsert: (
    entryId: Id,
    value: A,
    metadata?: EntryMetadata
  ) => Effect.Effect<TypedEntry<A>, OpenCloudError | ValueMismatch>

  /**
   * Changes an entry by a function of what is there, and calls it again when another writer came in between. See
   * `DataStores.modifyEntry`. Fields of objects that the schema does not name stay as they are, at any depth.
   *
   * Fails with `ValueMismatch`, and writes nothing, where what is there does not fit the schema, or where it cannot be
   * told what becomes of a field that the schema does not name: in an element of a list that was changed.
   */
  readonly modify: <E = never, R = never>(
    entryId: Id,
    change: (current: TypedEntry<A> | undefined) => TypedChange<A> | Effect.Effect<TypedChange<A>, E, R>
  ) => Effect.Effect<TypedEntry<A> | undefined, OpenCloudError | ValueMismatch | E, R>

  /** Deletes an entry. See `DataStores.deleteEntry`. Fails with `NotFound`. */
  readonly delete: (entryId: Id) => Effect.Effect<void, OpenCloudError>

  /** The entries, without their values. See `DataStores.listEntries`. */
  readonly list: EntryList<ListOptions, ListedEntry>

  /**
   * The entries with their values, each of which takes a read. What is deleted between listing and reading is left out.
   * A value of another form ends the stream with `ValueMismatch`.
   */
  readonly listWithValues: EntryList<ReadOptions, TypedEntry<A>, ValueMismatch>
}

/** A list whose options may be left out: a stream of items, or with `pages` of pages, each with its `next` cursor. */
export interface EntryList<in Options, out A, out E = never> {
  (options?: Options): Stream.Stream<A, OpenCloudError | E>
  readonly pages: (options?: Options) => Stream.Stream<Page<A>, OpenCloudError | E>
}

/** Which entries, and what their values are. */
export interface EntryStoreOptions<A> extends ScopeAddress, EqualWrites {
  /** What values are: what is read is checked by it, and what is written is encoded by it. */
  readonly schema: Schema.Codec<A, unknown>
  /**
   * What `modify` does with fields that the schema does not name, such as those of a newer program: `keep` unless given.
   * A schema that turns an old form of a value into a new one wants `drop`, or the old form's fields would stay.
   */
  readonly undeclared?: "keep" | "drop" | undefined
}

const make = <A>(options: EntryStoreOptions<A>): Effect.Effect<EntryStore<A>, never, DataStores> =>
  Effect.map(DataStores, (stores): EntryStore<A> => {
    const { acceptEqual, dataStoreId, schema, scope, undeclared = "keep", universeId } = options
    const store = { universeId, dataStoreId, scope, acceptEqual }
    const decode = Schema.decodeUnknownEffect(schema)
    const encode = Schema.encodeEffect(schema)
    const at = (entryId: Id) => ({ ...store, entryId })

    const mismatched = (entryId: Id, value: "stored" | "given", reason: string) =>
      ValueMismatch.make({ dataStoreId: String(store.dataStoreId), entryId: String(entryId), value, reason })

    const mismatch = (entryId: Id, value: "stored" | "given") => (error: Schema.SchemaError) =>
      mismatched(entryId, value, error.message)

    const read = (entryId: Id, entry: DataStoreEntry): Effect.Effect<TypedEntry<A>, ValueMismatch> =>
      Effect.mapBoth(decode(readTables(schema, entry.value)), {
        onFailure: mismatch(entryId, "stored"),
        onSuccess: (value) => ({ ...entry, value })
      })

    const written = (entryId: Id, { attributes, users, value }: EntryMetadata & { readonly value: A }) =>
      Effect.mapBoth(encode(value), {
        onFailure: mismatch(entryId, "given"),
        onSuccess: (value): EntryContent => ({ users, attributes, value })
      })

    const write =
      (put: DataStores["Service"]["createEntry"]) =>
      (
        entryId: Id,
        value: A,
        metadata: EntryMetadata = {}
      ): Effect.Effect<TypedEntry<A>, OpenCloudError | ValueMismatch> =>
        Effect.flatMap(written(entryId, { ...metadata, value }), (content) =>
          // The answer may leave the value out, and another's may be in it.
          Effect.map(put({ ...at(entryId), ...content }), (entry) => ({ ...entry, value }))
        )

    const get = (
      entryId: Id,
      revision: EntryRevision = {}
    ): Effect.Effect<TypedEntry<A>, OpenCloudError | ValueMismatch> =>
      Effect.flatMap(stores.getEntry({ ...revision, ...at(entryId) }), (entry) => read(entryId, entry))

    /** A value to write, with what the stored one holds besides what the schema names. */
    const kept = (entryId: Id, stored: DataStoreEntry | undefined, before: TypedEntry<A>, next: unknown) => {
      if (undeclared === "drop") return Effect.succeed(next)
      return Effect.flatMap(Effect.mapError(encode(before.value), mismatch(entryId, "stored")), (known) => {
        const whole = keepUndeclared(readTables(schema, stored?.value), known, next)
        return whole instanceof Undecided
          ? Effect.fail(
              mismatched(
                entryId,
                "stored",
                `${whole.at} holds what the schema does not name, and would be lost: name it`
              )
            )
          : Effect.succeed(whole)
      })
    }

    const find = (entryId: Id): Effect.Effect<Option.Option<TypedEntry<A>>, OpenCloudError | ValueMismatch> =>
      Effect.catchTag(Effect.asSome(get(entryId)), "NotFound", () => Effect.succeedNone)

    const valuesOf = ({ id }: ListedEntry) =>
      id === undefined ? Effect.succeed([]) : Effect.map(find(id), Option.toArray)

    return {
      get,

      find,

      create: write(stores.createEntry),

      upsert: write(stores.upsertEntry),

      modify: (entryId, change) =>
        Effect.suspend(() => {
          let last: { readonly value: A } | undefined
          const updated = stores.modifyEntry(at(entryId), (current) =>
            Effect.gen(function* () {
              const before = current && (yield* read(entryId, current))
              const made = change(before)
              const content = Effect.isEffect(made) ? yield* made : made
              last = content ?? before
              if (content === undefined) return undefined
              const next = yield* written(entryId, content)
              return before === undefined ? next : { ...next, value: yield* kept(entryId, current, before, next.value) }
            })
          )
          return Effect.map(updated, (entry) => entry && last && { ...entry, value: last.value })
        }),

      delete: (entryId) => stores.deleteEntry(at(entryId)),

      list: Object.assign((options: ListOptions = {}) => stores.listEntries({ ...options, ...store }), {
        pages: (options: ListOptions = {}) => stores.listEntries.pages({ ...options, ...store })
      }),

      listWithValues: Object.assign(
        ({ concurrency = 4, ...options }: ReadOptions = {}) =>
          Chunks.flat(Chunks.mapTogether(stores.listEntries({ ...options, ...store }), concurrency, valuesOf)),
        {
          pages: ({ concurrency = 4, ...options }: ReadOptions = {}) =>
            Chunks.mapEffect(stores.listEntries.pages({ ...options, ...store }), (page) =>
              Effect.map(Effect.forEach(page.items, valuesOf, { concurrency }), (items) => ({
                ...page,
                items: items.flat()
              }))
            )
        }
      )
    }
  })

export const EntryStore = {
  /**
   * Opens a data store with a schema for its values. Nothing is sent until a method is used.
   *
   * @since 0.1.0
   */
  make
}
