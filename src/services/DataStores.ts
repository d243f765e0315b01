/**
 * Standard data stores: whole stores, and their entries with revisions.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/dataStores/operations.ts"
import type {
  DataStore,
  DataStoreEntry,
  DataStoreEntryRevision,
  ListedEntry,
  SnapshotDataStoresResponse
} from "../generated/dataStores/shapes.ts"
import { given } from "../interface/Fields.ts"
import { unexpected } from "../internal/longRunning/Answer.ts"
import { refuse, refuseCondition, refuseSegment } from "../internal/pipeline/Refuse.ts"
import * as Filter from "../internal/request/Filter.ts"
import { again } from "../internal/runtime/Again.ts"
import { both } from "../internal/runtime/Each.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { AnyOperation, Operation, Segment } from "../Operation.ts"
import { type ListMethod, listOf, type PagingOptions, pages } from "../Paging.ts"
import {
  address,
  allScopes,
  body,
  type Change,
  type EntryAddress,
  type EntryContent,
  type EntryMetadata,
  type EntryRevision,
  entryAddress,
  filters,
  globalScope,
  holds,
  type ListOptions,
  refuseScope,
  revision,
  type ScopeAddress,
  scopeOf,
  type UniverseAddress,
  userPath
} from "./dataStores/Entries.ts"
import {
  contended,
  type EqualWrites,
  ifAny,
  isContention,
  removal,
  unlessEqual,
  untilUncontended
} from "./internal/Echo.ts"
import { idOf, readItems } from "./internal/Ids.ts"
import { refuseNull } from "./internal/Mask.ts"
import { type Client, type Gives, layerOf, type Method, methods } from "./internal/Method.ts"
import { optionalTime, timeOf } from "./internal/Times.ts"

export type { EntryVersion } from "../generated/dataStores/shapes.ts"
export type {
  Change,
  EntryAddress,
  EntryContent,
  EntryMetadata,
  EntryRevision,
  ListOptions,
  ScopeAddress,
  StoreAddress,
  UniverseAddress
} from "./dataStores/Entries.ts"
export type { DataStore, DataStoreEntry, DataStoreEntryRevision, EqualWrites, ListedEntry, SnapshotDataStoresResponse }

/**
 * Standard data stores of a universe: whole stores, and their entries with revisions.
 *
 * Reads, writes, lists and removals of a universe share quotas with its game
 * servers (300 a minute and more with every player). The client learns from the
 * server when they are used up; a share of your own is set by the buckets
 * `dataStores.read`, `.write`, `.list` and `.remove`.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage
 * @since 0.1.0
 */
export class DataStores extends Context.Service<
  DataStores,
  {
    /**
     * The universe's data stores, without those that are deleted unless `showDeleted`.
     *
     * Scope: `universe-datastores.control:list`.
     */
    readonly list: ListMethod<UniverseAddress & ListOptions, DataStore>

    /**
     * Marks a data store for deletion; it is gone for good after 30 days.
     *
     * Scope: `universe-datastores.control:delete`. Fails with `NotFound`.
     */
    readonly deleteStore: Method<typeof Operations.deleteStore>

    /**
     * Restores a deleted data store, within 30 days.
     *
     * Scope: `universe-datastores.control:delete`. Fails with `NotFound`.
     */
    readonly undeleteStore: Method<typeof Operations.undeleteStore>

    /**
     * Makes the next write of every entry keep what was there before it, also within one UTC hour: call it before a
     * program changes much that may have to be taken back. Once in a UTC day; further calls change nothing.
     *
     * Scope: `universe-datastores.control:snapshot`. Quota: 60 a minute.
     */
    readonly snapshot: Method<typeof Operations.snapshot>

    /**
     * Reads an entry: its latest revision, a given one, or the one that was current at a time. Not every write is kept
     * as a revision: see `listEntryRevisions`.
     *
     * Scope: `universe-datastores.objects:read`. Fails with `NotFound`.
     */
    readonly getEntry: (input: EntryAddress & EntryRevision) => Effect.Effect<DataStoreEntry, OpenCloudError>

    /**
     * The entries of a scope, or of all scopes with `allScopes`. Listed entries have no value. A prefix is one of ids;
     * over all scopes, it may have to begin with the scope: `global/player`.
     *
     * Scope: `universe-datastores.objects:list`.
     */
    readonly listEntries: ListMethod<
      ScopeAddress & ListOptions & { readonly allScopes?: boolean | undefined },
      ListedEntry
    >

    /**
     * Creates an entry.
     *
     * Scope: `universe-datastores.objects:create`. Fails with `Conflict` when the entry exists; with
     * `afterUnknownOutcome`, this call may have created it.
     */
    readonly createEntry: (
      input: EntryAddress & EntryContent & EqualWrites
    ) => Effect.Effect<DataStoreEntry, OpenCloudError>

    /**
     * Replaces the value of an entry. Users and attributes that are not given stay as they are, also as others change
     * them meanwhile, which takes a read first; give both, empty to clear them, to do without it.
     *
     * With an `etag`, fails with `Conflict` when the entry is not at it any more; with `afterUnknownOutcome`, this call
     * may have been the one to move it.
     *
     * Scopes: `universe-datastores.objects:update`, and `:read` where metadata is kept. Fails with `NotFound`.
     */
    readonly updateEntry: (
      input: EntryAddress & EntryContent & EqualWrites & { readonly etag?: string | undefined }
    ) => Effect.Effect<DataStoreEntry, OpenCloudError>

    /**
     * Replaces the value of an entry as `updateEntry` does, or creates the entry.
     *
     * Scopes: `universe-datastores.objects:update` and `:create`, and `:read` where metadata is kept.
     */
    readonly upsertEntry: (input: EntryAddress & EntryContent) => Effect.Effect<DataStoreEntry, OpenCloudError>

    /**
     * Changes an entry by a function of what is there: reads it, or `undefined` where there is none, and writes what the
     * function makes of it, or nothing when that is `undefined`. Users and attributes that it does not name stay.
     *
     * When another writer comes in between, the entry is read and the function called again, up to six times; then it
     * fails with `Conflict`. After a lost answer it cannot be told whose change is found, so nothing is written twice:
     * the `Conflict` then has `afterUnknownOutcome`, and the change may have been made.
     *
     * Scopes: `universe-datastores.objects:read`, `:update`, and `:create` where there is no entry.
     */
    readonly modifyEntry: <E = never, R = never>(
      input: EntryAddress & EqualWrites,
      change: (current: DataStoreEntry | undefined) => Change | Effect.Effect<Change, E, R>
    ) => Effect.Effect<DataStoreEntry | undefined, E | OpenCloudError, R>

    /**
     * Adds to the integer in an entry, or creates the entry with it. Users and attributes that are not given
     * stay as they are, which takes a read first; a change of theirs between the two is lost.
     *
     * Never repeated after an unknown outcome. Scopes: `universe-datastores.objects:update` and `:create`, and
     * `:read` where metadata is kept.
     */
    readonly incrementEntry: (
      input: EntryAddress & EntryMetadata & { readonly amount: number }
    ) => Effect.Effect<DataStoreEntry, OpenCloudError>

    /**
     * Deletes an entry; its revisions stay readable for 30 days.
     *
     * Scope: `universe-datastores.objects:delete`. Fails with `NotFound`; with `afterUnknownOutcome`, this call may
     * have deleted it.
     */
    readonly deleteEntry: (input: EntryAddress & EqualWrites) => Effect.Effect<void, OpenCloudError>

    /**
     * The revisions of an entry, latest first, `from` a time on and `to` a time. Listed revisions have no value.
     *
     * An entry keeps one revision for each UTC hour in which it is written, for 30 days after it is superseded: later
     * writes of that hour overwrite it for good, unless a `snapshot` came between.
     *
     * Scope: `universe-datastores.versions:list`. Fails with `NotFound`.
     */
    readonly listEntryRevisions: ListMethod<
      EntryAddress &
        PagingOptions & {
          readonly from?: DateTime.DateTime.Input | undefined
          readonly to?: DateTime.DateTime.Input | undefined
        },
      DataStoreEntryRevision
    >
  }
>()("effect-open-cloud/DataStores") {
  /** Data stores over a client. */
  static readonly layer: Layer.Layer<DataStores, never, OpenCloud> = layerOf(DataStores, (client) => make(client), [
    "createEntry",
    "incrementEntry",
    "modifyEntry",
    "updateEntry",
    "upsertEntry"
  ])
}

/** A refusal after which to read and to change again. */
class Contended {
  readonly refusal: OpenCloudError
  constructor(refusal: OpenCloudError) {
    this.refusal = refusal
  }
}

const make = (client: Client): DataStores["Service"] => {
  const checkScope = (operation: AnyOperation, input: ScopeAddress): Gives<void> => {
    const refused = refuseScope(operation, input)
    return refused === undefined ? Effect.void : Effect.fail(refused)
  }

  /** Entry operations are on the scope `global`, or name another. */
  const inScope = <I extends { readonly scopeId?: Segment | undefined }, O>(
    operation: Operation<I, O>,
    address: ScopeAddress,
    input: NoInfer<I>
  ): Gives<O> => {
    const refused = refuseScope(operation, address)
    return refused === undefined
      ? client.execute(operation, { ...input, scopeId: address.scope })
      : Effect.fail(refused)
  }

  const read = (input: EntryAddress, name?: string) =>
    inScope(Operations.getEntry, input, { ...address(input), entryId: revision(input.entryId, name) })
  const readIfAny = (input: EntryAddress) => ifAny(read(input))

  const create = (input: EntryAddress & EntryContent & EqualWrites): Gives<DataStoreEntry> => {
    const refused =
      input.value === undefined
        ? refuse(Operations.createEntry, "value", "is required", "missing")
        : refuseSegment(Operations.createEntry, "entryId", input.entryId)
    if (refused !== undefined) return Effect.fail(refused)
    const write = inScope(Operations.createEntry, input, {
      ...address(input),
      id: input.entryId,
      body: body(input)
    })
    return unlessEqual(write, input, readIfAny(input), (entry) => holds(entry, input))
  }

  /** Replaces all of an entry, if it is at the etag, where one is given. */
  const replace = (
    input: EntryAddress & EqualWrites,
    content: Required<EntryContent>,
    etag: string | undefined,
    allowMissing = false
  ): Gives<DataStoreEntry> => {
    const write = inScope(Operations.updateEntry, input, {
      ...entryAddress(input),
      ...(allowMissing && { allowMissing }),
      body: { ...body(content), ...given({ etag }) }
    })
    return unlessEqual(write, input, readIfAny(input), (entry) => holds(entry, content))
  }

  /** A write over what was read, and over nothing newer. */
  const over = <A>({ etag }: DataStoreEntry, write: (etag: string) => Gives<A>): Gives<A> =>
    etag === undefined || etag === ""
      ? unexpected(Operations.getEntry, null, "the answer has no etag, so that another's change could be lost")
      : write(etag)

  /** A content with what stays of an entry's metadata. */
  const kept = ({ attributes, users, value }: EntryContent, current: DataStoreEntry) => ({
    value,
    users: users ?? current.users ?? [],
    attributes: attributes ?? current.attributes ?? {}
  })

  const update = (
    input: EntryAddress & EntryContent & EqualWrites & { readonly etag?: string | undefined },
    allowMissing: boolean
  ): Gives<DataStoreEntry> => {
    const { attributes, etag, users, value } = input
    if (value === undefined) return Effect.fail(refuse(Operations.updateEntry, "value", "is required", "missing"))
    const refused =
      refuseCondition(Operations.updateEntry, "etag", etag) ??
      // What is in attributes is the program's own.
      refuseNull(Operations.updateEntry, { users, attributes: attributes === null ? null : undefined })
    if (refused !== undefined) return Effect.fail(refused)
    if (users !== undefined && attributes !== undefined) {
      return replace(input, { value, users, attributes }, etag, allowMissing)
    }
    if (etag !== undefined) {
      return Effect.flatMap(read(input), (current) => replace(input, kept(input, current), etag))
    }
    return untilUncontended(
      Effect.flatMap(allowMissing ? readIfAny(input) : read(input), (current) =>
        // What was read is what is written over, and nothing newer: its metadata would be lost.
        current === undefined
          ? create({ ...input, acceptEqual: false })
          : over(current, (etag) => replace({ ...input, acceptEqual: false }, kept(input, current), etag, allowMissing))
      )
    )
  }

  return {
    list: listOf((input) =>
      pages(
        client,
        Operations.list,
        { universeId: input.universeId, ...filters(input) },
        (page) => page.dataStores,
        input
      )
    ),

    ...methods(client, {
      deleteStore: Operations.deleteStore,
      undeleteStore: Operations.undeleteStore,
      snapshot: Operations.snapshot
    }),

    getEntry: (input) =>
      input.time === undefined
        ? read(input, input.revisionId)
        : Effect.flatMap(timeOf(Operations.getEntry, "time", input.time), (moment) =>
            read(input, `latest:${DateTime.formatIso(moment)}`)
          ),

    listEntries: listOf((input) => {
      // A prefix means the same wherever it is sent only where the path says the scope.
      const { scope = globalScope } = input
      const refused =
        input.allScopes === true && input.scope !== undefined
          ? refuse(Operations.listEntries, "scope", "excludes `allScopes`")
          : refuseScope(Operations.listEntries, input)
      if (refused !== undefined) return Stream.fail(refused)
      const items = pages(
        client,
        Operations.listEntries,
        { ...address(input), ...filters(input), scopeId: input.allScopes === true ? allScopes : scope },
        (page) => page.dataStoreEntries,
        input
      )
      return readItems(Operations.listEntries, items, (entry) => {
        const id = idOf(entry, "entries")
        return id === undefined
          ? undefined
          : { ...entry, id, entryId: id, scope: scopeOf(entry.path, id) ?? String(scope) }
      })
    }),

    createEntry: create,

    updateEntry: (input) => update(input, false),

    upsertEntry: (input) => update(input, true),

    modifyEntry: (input, change) => {
      const content = (current: DataStoreEntry | undefined) =>
        Effect.suspend(() => {
          const made = change(current)
          return Effect.isEffect(made) ? made : Effect.succeed(made)
        })
      const write = (current: DataStoreEntry | undefined, content: EntryContent) => {
        if (current === undefined) {
          const { acceptEqual, scope } = input
          return create({ ...content, ...entryAddress(input), scope, acceptEqual })
        }
        if (content.value === undefined)
          return Effect.fail(refuse(Operations.updateEntry, "value", "is required", "missing"))
        return over(current, (etag) => replace(input, kept(content, current), etag))
      }
      const attempt = Effect.flatMap(readIfAny(input), (current) =>
        Effect.flatMap(content(current), (made) =>
          made === undefined
            ? Effect.succeed(current)
            : Effect.mapError(write(current, made), (error) =>
                // Whose write came first cannot be told after a lost answer, and the change must not be made twice.
                isContention(error) && error.afterUnknownOutcome !== true ? new Contended(error) : error
              )
        )
      )
      return attempt.pipe(
        again({ ...contended, while: (error: unknown) => error instanceof Contended }),
        Effect.mapError((error) => (error instanceof Contended ? error.refusal : error))
      )
    },

    incrementEntry: (input) => {
      const { amount, attributes, users } = input
      const increment = (kept: EntryMetadata) =>
        inScope(Operations.incrementEntry, input, {
          ...entryAddress(input),
          body: { amount, ...given({ users: kept.users?.map(userPath), attributes: kept.attributes }) }
        })
      if (users !== undefined && attributes !== undefined) return increment(input)
      return Effect.flatMap(readIfAny(input), (current) =>
        increment({ users: users ?? current?.users, attributes: attributes ?? current?.attributes })
      )
    },

    deleteEntry: (input) => removal(inScope(Operations.deleteEntry, input, entryAddress(input)), input),

    listEntryRevisions: listOf((input) =>
      Stream.unwrap(
        Effect.map(
          Effect.andThen(
            checkScope(Operations.listEntryRevisions, input),
            both(
              optionalTime(Operations.listEntryRevisions, "from", input.from),
              optionalTime(Operations.listEntryRevisions, "to", input.to)
            )
          ),
          ([from, to]) =>
            pages(
              client,
              Operations.listEntryRevisions,
              {
                ...entryAddress(input),
                scopeId: input.scope,
                ...given({ filter: Filter.revisionsBetween(given({ from, to })) })
              },
              (page) => page.dataStoreEntries,
              input
            )
        )
      )
    )
  }
}
