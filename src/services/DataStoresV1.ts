/**
 * The older interface of standard data stores, for what only it can do: writes
 * that depend on a version or on there being no entry, and values, versions and
 * metadata in one answer.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../Errors.ts"
import * as Errors from "../Errors.ts"
import * as Operations from "../generated/dataStores/operations.ts"
import type { EntryV1, EntryVersion, EntryVersionAnswer, KeyV1, StoreV1 } from "../generated/dataStores/shapes.ts"
import { given } from "../interface/Fields.ts"
import { sameJson } from "../interface/Json.ts"
import { unexpected } from "../internal/longRunning/Answer.ts"
import { refuse, refuseCondition } from "../internal/pipeline/Refuse.ts"
import * as Classify from "../internal/response/Classify.ts"
import { both } from "../internal/runtime/Each.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { Id, Json } from "../Operation.ts"
import { type ListMethod, listOf, mapItems, type PagingOptions, pages } from "../Paging.ts"
import type { EntryAddress, EntryContent, EntryMetadata, ScopeAddress, UniverseAddress } from "./DataStores.ts"
import { type EqualWrites, ifAny, removal, unlessEqual, untilUncontended } from "./internal/Echo.ts"
import { readItems } from "./internal/Ids.ts"
import { type Client, type Gives, layerOf } from "./internal/Method.ts"
import { optionalTime } from "./internal/Times.ts"

export type {
  EntryAddress,
  EntryContent,
  EntryMetadata,
  EntryV1,
  EntryVersion,
  EqualWrites,
  KeyV1,
  ScopeAddress,
  StoreV1,
  UniverseAddress
}

/** On what a write depends, if on anything. */
export type WriteCondition =
  | { readonly matchVersion?: undefined; readonly exclusiveCreate?: undefined }
  /** Writes only over this version. */
  | { readonly matchVersion: string; readonly exclusiveCreate?: undefined }
  /** Writes only where there is no entry. */
  | { readonly exclusiveCreate: boolean; readonly matchVersion?: undefined }

/**
 * Standard data stores by the older interface. It shares stores, entries and the quotas of the universe with
 * `DataStores`, which is to be preferred for whatever it can do.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage
 * @since 0.1.0
 */
export class DataStoresV1 extends Context.Service<
  DataStoresV1,
  {
    /**
     * The universe's data stores whose names begin with `prefix`.
     *
     * Scope: `universe-datastores.control:list`. Quota: 5,000 a minute.
     */
    readonly list: ListMethod<UniverseAddress & PagingOptions & { readonly prefix?: string | undefined }, StoreV1>

    /**
     * Scope and key of the entries of a scope, `global` unless given, or of all scopes with `allScopes`; deleted ones are
     * among them for 30 days.
     *
     * Scope: `universe-datastores.objects:list`. Quota: 5,000 a minute.
     */
    readonly listEntries: ListMethod<
      ScopeAddress & PagingOptions & { readonly prefix?: string | undefined; readonly allScopes?: boolean | undefined },
      KeyV1
    >

    /**
     * Reads an entry, its version and its metadata.
     *
     * Scope: `universe-datastores.objects:read`. Quota: 5,000 a minute. Fails with `NotFound`.
     */
    readonly getEntry: (input: EntryAddress) => Effect.Effect<EntryV1, OpenCloudError>

    /**
     * Writes an entry: whatever there is, only over the version `matchVersion`, or only where there is none with
     * `exclusiveCreate`. Users and attributes that are not given stay as they are, also as others change them meanwhile,
     * which takes a read first; give both, empty to clear them, to do without it.
     *
     * Scopes: `universe-datastores.objects:update` where the entry exists, `:create` where it does not,
     * `universe-datastores.control:create` where the store does not exist, and `universe-datastores.objects:read` where
     * metadata is kept. Quota: 5,000 a minute. Fails with `PreconditionFailed` when the condition does not hold: its
     * `currentValue` and `currentVersion` are what is there. (A server that answers 409 gives `Conflict`.) With
     * `afterUnknownOutcome`, what is there may be this call's work.
     */
    readonly upsertEntry: (
      input: EntryAddress & EntryContent & WriteCondition & EqualWrites
    ) => Effect.Effect<EntryVersion, OpenCloudError>

    /**
     * Adds to the integer in an entry, 1 unless `amount` is given, or creates the entry with it. Users and attributes
     * that are not given stay as they are, which takes a read first; a change of theirs between the two is lost.
     *
     * Never repeated after an unknown outcome. Scopes: those of `upsertEntry`.
     */
    readonly incrementEntry: (
      input: EntryAddress & EntryMetadata & { readonly amount?: number | bigint | undefined }
    ) => Effect.Effect<EntryV1, OpenCloudError>

    /**
     * Deletes an entry; its versions stay readable for 30 days.
     *
     * Scope: `universe-datastores.objects:delete`. Quota: 5,000 a minute. Fails with `NotFound`; with
     * `afterUnknownOutcome`, this call may have deleted it.
     */
    readonly deleteEntry: (input: EntryAddress & EqualWrites) => Effect.Effect<void, OpenCloudError>

    /**
     * The versions of an entry, oldest first unless `descending`, deletions included, without values.
     *
     * Scope: `universe-datastores.versions:list`. Quota: 5,000 a minute. Fails with `NotFound`.
     */
    readonly listEntryVersions: ListMethod<
      EntryAddress &
        PagingOptions & {
          readonly from?: DateTime.DateTime.Input | undefined
          readonly to?: DateTime.DateTime.Input | undefined
          readonly descending?: boolean | undefined
        },
      EntryVersion
    >

    /**
     * Reads a version of an entry.
     *
     * Scope: `universe-datastores.versions:read`. Quota: 5,000 a minute. Fails with `NotFound`.
     */
    readonly getEntryVersion: (
      input: EntryAddress & { readonly versionId: string }
    ) => Effect.Effect<EntryV1, OpenCloudError>
  }
>()("effect-open-cloud/DataStoresV1") {
  /** Data stores by the older interface, over a client. */
  static readonly layer: Layer.Layer<DataStoresV1, never, OpenCloud> = layerOf(DataStoresV1, (client) => make(client), [
    "incrementEntry",
    "upsertEntry"
  ])
}

const inStore = ({ dataStoreId, scope, universeId }: ScopeAddress) => ({
  universeId,
  datastoreName: String(dataStoreId),
  ...given({ scope: scope === undefined ? undefined : String(scope) })
})

const ofEntry = (input: EntryAddress) => ({ ...inStore(input), entryKey: String(input.entryId) })

const userId = (user: Id): Id => (typeof user === "string" ? user.replace(/^users\//, "") : user)

/** Metadata as headers hold it. That attributes are JSON is checked when they are written. */
const headers = ({ attributes, users }: EntryMetadata) =>
  given({
    entryAttributes: attributes as { readonly [key: string]: Json } | undefined,
    entryUserids: users?.map(userId)
  })

/** What a write would have answered; `undefined` where the headers that say so are kept from this program. */
const versionOf = ({ createdTime, versionCreatedTime, versionId }: EntryV1): EntryVersion | undefined =>
  versionId === undefined
    ? undefined
    : { versionId, ...given({ createdTime: versionCreatedTime, objectCreatedTime: createdTime }), deleted: false }

const readVersion = ({ version, ...rest }: EntryVersionAnswer): EntryVersion => ({ ...rest, versionId: version })

const deleted = (): Errors.NotFound =>
  Errors.NotFound.make({
    ...Classify.about(Operations.getEntryV1, "answered"),
    status: 204,
    serverMessage: "the entry is deleted"
  })

const make = (client: Client): DataStoresV1["Service"] => {
  const get = (input: EntryAddress): Gives<EntryV1> =>
    Effect.flatMap(client.execute(Operations.getEntryV1, ofEntry(input)), (entry) =>
      // A deleted entry is answered without a value.
      entry.value === undefined ? Effect.fail(deleted()) : Effect.succeed(entry)
    )

  /** The metadata to write: what is given, and what is there where it is not. */
  const kept = (input: EntryMetadata, current: EntryV1 | undefined): EntryMetadata => ({
    users: input.users ?? current?.userIds ?? [],
    attributes: input.attributes ?? current?.attributes ?? {}
  })

  const isWhole = (input: EntryMetadata) => input.users !== undefined && input.attributes !== undefined

  const set = (
    input: EntryAddress & EntryContent & EqualWrites,
    metadata: EntryMetadata,
    condition: Pick<WriteCondition, "matchVersion" | "exclusiveCreate">
  ): Gives<EntryVersion> => {
    const write = Effect.map(
      client.execute(Operations.setEntryV1, {
        ...ofEntry(input),
        ...headers(metadata),
        ...given(condition),
        body: input.value
      }),
      readVersion
    )
    const { attributes = {}, users = [] } = metadata
    const found = Effect.map(ifAny(get(input)), (entry) =>
      entry !== undefined &&
      sameJson(
        [entry.value, entry.userIds ?? [], entry.attributes ?? {}],
        [input.value, users.map((user) => String(userId(user))), attributes]
      )
        ? versionOf(entry)
        : undefined
    )
    return unlessEqual(write, input, found, () => true)
  }

  return {
    list: listOf((input) =>
      readItems(
        Operations.listV1,
        pages(
          client,
          Operations.listV1,
          { universeId: input.universeId, ...given({ prefix: input.prefix }) },
          (page) => page.datastores,
          input
        ),
        ({ name, ...store }) => (name === undefined ? undefined : { ...store, dataStoreId: name })
      )
    ),

    listEntries: listOf((input) =>
      input.allScopes === true && input.scope !== undefined
        ? Stream.fail(refuse(Operations.listEntriesV1, "scope", "excludes `allScopes`"))
        : readItems(
            Operations.listEntriesV1,
            pages(
              client,
              Operations.listEntriesV1,
              { ...inStore(input), ...given({ prefix: input.prefix, allScopes: input.allScopes }) },
              (page) => page.keys,
              input
            ),
            ({ key, scope = String(input.scope ?? "global") }) =>
              key === undefined ? undefined : { scope, entryId: key }
          )
    ),

    getEntry: get,

    upsertEntry: (input) => {
      const { exclusiveCreate, matchVersion, value } = input
      if (value === undefined) return Effect.fail(refuse(Operations.setEntryV1, "value", "is required", "missing"))
      const refused = refuseCondition(Operations.setEntryV1, "matchVersion", matchVersion)
      if (refused !== undefined) return Effect.fail(refused)
      if (exclusiveCreate === true && matchVersion !== undefined) {
        return Effect.fail(refuse(Operations.setEntryV1, "matchVersion", "excludes `exclusiveCreate`"))
      }
      if (exclusiveCreate === true || isWhole(input)) return set(input, input, { matchVersion, exclusiveCreate })
      const current = ifAny(get(input))
      if (matchVersion !== undefined) {
        return Effect.flatMap(current, (found) => set(input, kept(input, found), { matchVersion }))
      }
      const apart = { ...input, acceptEqual: false }
      return untilUncontended(
        Effect.flatMap(current, (found) =>
          // What was read is what is written over, and nothing newer: its metadata would be lost.
          found === undefined
            ? set(apart, kept(input, found), { exclusiveCreate: true })
            : found.versionId === undefined || found.versionId === ""
              ? unexpected(Operations.getEntryV1, null, "the answer has no version: another's change could be lost")
              : set(apart, kept(input, found), { matchVersion: found.versionId })
        )
      )
    },

    incrementEntry: (input) => {
      const increment = (metadata: EntryMetadata) =>
        client.execute(Operations.incrementEntryV1, {
          ...ofEntry(input),
          ...headers(metadata),
          ...given({ incrementBy: input.amount })
        })
      return isWhole(input)
        ? increment(input)
        : Effect.flatMap(ifAny(get(input)), (current) => increment(kept(input, current)))
    },

    deleteEntry: (input) => removal(client.execute(Operations.deleteEntryV1, ofEntry(input)), input),

    listEntryVersions: listOf((input) => {
      const { descending, from, to } = input
      const sortOrder = descending === true ? "Descending" : "Ascending"
      const operation = Operations.listEntryVersionsV1
      return Stream.unwrap(
        Effect.map(
          both(optionalTime(operation, "from", from), optionalTime(operation, "to", to)),
          ([startTime, endTime]) =>
            mapItems(
              pages(
                client,
                operation,
                { ...ofEntry(input), sortOrder, ...given({ startTime, endTime }) },
                (page) => page.versions,
                input
              ),
              readVersion
            )
        )
      )
    }),

    getEntryVersion: (input) =>
      client.execute(Operations.getEntryVersionV1, { ...ofEntry(input), versionId: input.versionId })
  }
}
