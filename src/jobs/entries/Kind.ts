/**
 * Entries of data stores, for jobs.
 *
 * @internal
 */
import type * as DateTime from "effect/DateTime"
import * as DateTimes from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Conflict, type OpenCloudError } from "../../Errors.ts"
import * as Operations from "../../generated/dataStores/operations.ts"
import { sameJson } from "../../interface/Json.ts"
import { reader } from "../../interface/Read.ts"
import type { Id, Json, JsonObject } from "../../interface/Values.ts"
import { type Change, type DataStoreEntry, DataStores } from "../../services/DataStores.ts"
import type { Format } from "../data/Format.ts"
import {
  type Calls,
  called,
  type Form,
  type Found,
  ifThere,
  type Kind,
  paced,
  putting,
  type Worker
} from "../data/Kind.ts"
import type { Stores } from "../data/Stores.ts"
import type { JobFailed } from "../Errors.ts"

/**
 * Which entries a job is about.
 *
 * @since 0.2.0
 */
export interface EntriesOf extends EntryDestination {
  /** Entries of one scope. Default: of all scopes. */
  readonly scope?: Id | undefined
  /** Those whose ids begin with this; without a `scope`, the scope comes first: `global/player_`. */
  readonly prefix?: string | undefined
}

/**
 * Where entries go.
 *
 * @since 0.2.0
 */
export interface EntryDestination {
  readonly universeId: Id
  readonly dataStoreId: Id
}

/**
 * An entry apart from its store: what a job writes and reads.
 *
 * @since 0.2.0
 */
export interface ExportedEntry {
  readonly scope: string
  readonly id: string
  readonly value: Json
  readonly userIds: ReadonlyArray<string>
  readonly attributes: JsonObject
  /** What the entry was before, latest first, where an export was asked for it. An import does not write it. */
  readonly revisions?: ReadonlyArray<ExportedRevision>
}

/**
 * What an entry was before.
 *
 * @since 0.2.0
 */
export interface ExportedRevision {
  readonly id: string
  readonly time: DateTime.Utc
  /** The entry was deleted then: it has no value. */
  readonly deleted: boolean
  readonly value: Json
  readonly userIds: ReadonlyArray<string>
  readonly attributes: JsonObject
}

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
export type EntryRule =
  | "create"
  | "replace"
  | ((current: DataStoreEntry | undefined, incoming: ExportedEntry) => Change | Effect.Effect<Change>)

const content = { value: "json", userIds: { list: "text" }, attributes: "object" } as const

const entryFormat: Format<ExportedEntry> = {
  name: "effect-open-cloud entries 1",
  lineOf: ({ attributes, id, revisions, scope, userIds, value }) => ({
    scope,
    id,
    value,
    userIds: [...userIds],
    attributes,
    ...(revisions !== undefined && { revisions: revisions.map(revisionLine) })
  }),
  read: /*#__PURE__*/ reader<ExportedEntry>({
    fields: {
      scope: "text",
      id: "text",
      ...content,
      revisions: {
        list: {
          fields: { id: "text", time: "timestamp", deleted: "flag", ...content },
          required: ["id", "time", "deleted", "value", "userIds", "attributes"]
        }
      }
    },
    required: ["scope", "id", "value", "userIds", "attributes"]
  })
}

const revisionLine = ({ time, ...revision }: ExportedRevision): Json => ({
  ...revision,
  userIds: [...revision.userIds],
  time: DateTimes.formatIso(time)
})

/** What is written of an entry. */
const contentOf = ({ attributes, userIds, value }: Omit<ExportedEntry, "scope" | "id">) => ({
  value,
  users: userIds,
  attributes
})

/** An entry as it was read. */
const exported = ({ id, scope }: EntryKey, entry: DataStoreEntry): ExportedEntry => ({
  scope,
  id,
  value: entry.value,
  userIds: entry.userIds ?? [],
  attributes: entry.attributes ?? {}
})

const sameContent = (a: ExportedEntry, b: ExportedEntry): boolean =>
  sameJson(entryForm.contentOf(a), entryForm.contentOf(b))

/** An entry of a store. */
export interface EntryKey {
  readonly scope: string
  readonly id: string
}

export const entryName = ({ id, scope }: EntryKey): string => `${scope}/${id}`

const entryForm: Form<EntryKey, ExportedEntry> = {
  format: entryFormat,
  nameOf: entryName,
  keyOf: ({ id, scope }) => ({ scope, id }),
  readKey: /*#__PURE__*/ reader<EntryKey>({ fields: { scope: "text", id: "text" }, required: ["scope", "id"] }),
  contentOf: ({ attributes, userIds, value }) => [value, [...userIds], attributes]
}

const calls: Calls = {
  list: Operations.listEntries,
  read: Operations.getEntry,
  write: Operations.updateEntry,
  remove: Operations.deleteEntry
}

/** A data store, as jobs see it. */
export type EntryKind = Kind<EntryKey, EntryKey, ExportedEntry, EntryRule>

const entries = (
  stores: DataStores["Service"],
  { dataStoreId, prefix, revisions = false, scope, universeId }: EntriesIn,
  { job, pageSize, turn }: Worker
): EntryKind => {
  const store = { universeId, dataStoreId }
  const address = { universeId: String(universeId), dataStoreId: String(dataStoreId) }
  const at = (entry: EntryKey) => ({
    ...store,
    scope: entry.scope,
    entryId: entry.id
  })
  const reading = turn(Operations.getEntry)
  const writing = turn(Operations.updateEntry)

  const find = (key: EntryKey, time?: DateTime.Utc): Effect.Effect<Found<ExportedEntry> | undefined, OpenCloudError> =>
    Effect.gen(function* () {
      yield* reading
      const found = yield* ifThere(stores.getEntry({ ...at(key), ...(time !== undefined && { time }) }))
      if (found === undefined) return undefined
      const entry = exported(key, found)
      return {
        item: revisions ? { ...entry, revisions: yield* revisionsOf(key, found, time) } : entry,
        stamp: found.etag,
        revision: { id: found.revisionId, time: found.revisionCreateTime }
      }
    })

  /** What was before a revision. Its own comes first in the list, and what a later write brought before that. */
  const revisionsOf = (listed: EntryKey, { revisionId }: DataStoreEntry, time: DateTime.Utc | undefined) =>
    Effect.andThen(
      turn(Operations.listEntryRevisions),
      stores.listEntryRevisions({ ...at(listed), pageSize: 100, ...(time !== undefined && { to: time }) }).pipe(
        Stream.filter((revision) => revision.revisionId !== revisionId),
        Stream.mapEffect((revision) =>
          Effect.gen(function* () {
            const { revisionCreateTime, revisionId: id, state } = revision
            const kept = { id, time: revisionCreateTime ?? (yield* DateTimes.now) }
            if (state === "DELETED") return { ...kept, deleted: true, value: null, userIds: [], attributes: {} }
            yield* reading
            const found = yield* ifThere(stores.getEntry({ ...at(listed), revisionId: id }))
            if (found === undefined) return undefined
            const { attributes, userIds, value } = exported(listed, found)
            return { ...kept, deleted: false, value, userIds, attributes }
          })
        ),
        Stream.filter((it) => it !== undefined),
        Stream.runCollect
      )
    )

  const create = (entry: ExportedEntry, repeated: boolean) =>
    stores.createEntry({ ...at(entry), ...contentOf(entry), acceptEqual: true }).pipe(
      Effect.as(undefined),
      Effect.catchTag("Conflict", () =>
        repeated
          ? // It may be the work of the run that was stopped.
            Effect.map(stores.getEntry(at(entry)), (current) =>
              sameContent(exported(entry, current), entry) ? undefined : exists
            )
          : Effect.succeed(exists)
      )
    )

  const byFunction = (entry: ExportedEntry, rule: Exclude<EntryRule, string>) => {
    let left = false
    const change = (current: DataStoreEntry | undefined) =>
      Effect.map(
        called<Change, never, never>(job, () => rule(current, entry)),
        (change) => {
          left = change === undefined
          return change
        }
      )
    return Effect.andThen(reading, stores.modifyEntry({ ...at(entry), acceptEqual: true }, change)).pipe(
      Effect.map(() => (left ? "the rule left it as it is" : undefined)),
      Effect.catchIf(
        (error) => error instanceof Conflict,
        () => Effect.succeed("other programs kept changing it")
      )
    )
  }

  return {
    ...entryForm,
    address,
    input: {
      ...address,
      scope: scope === undefined ? null : String(scope),
      prefix: prefix ?? null,
      ...(revisions && { revisions })
    },
    calls,
    pages: (cursor, deleted) =>
      paced(
        stores.listEntries.pages({
          ...store,
          ...(scope === undefined ? { allScopes: true } : { scope }),
          ...(prefix !== undefined && { prefix }),
          ...(deleted && { showDeleted: true }),
          ...(cursor !== undefined && { cursor }),
          pageSize
        }),
        turn(Operations.listEntries)
      ),
    find,
    revision: (key, revisionId) =>
      Effect.andThen(
        reading,
        Effect.map(ifThere(stores.getEntry({ ...at(key), revisionId })), (found) => found && exported(key, found))
      ),
    put: (entry, over) =>
      Effect.andThen(
        writing,
        putting(
          over === undefined
            ? stores.createEntry({ ...at(entry), ...contentOf(entry), acceptEqual: true })
            : stores.updateEntry({ ...at(entry), ...contentOf(entry), acceptEqual: true, etag: over.stamp })
        )
      ),
    write: (entry, rule, repeated) => {
      const written = (): Effect.Effect<string | undefined, OpenCloudError | JobFailed> =>
        rule === "replace"
          ? Effect.as(stores.upsertEntry({ ...at(entry), ...contentOf(entry) }), undefined)
          : rule === "create"
            ? create(entry, repeated)
            : byFunction(entry, rule)
      return Effect.flatMap(writing, written)
    },
    remove: (listed) =>
      // Somebody else's deletion, and this job's own before it was stopped, are just as good.
      Effect.andThen(
        turn(Operations.deleteEntry),
        Effect.asVoid(ifThere(stores.deleteEntry({ ...at(listed), acceptEqual: true })))
      ),
    moment: Effect.flatMap(stores.snapshot({ universeId }), ({ latestSnapshotTime }) =>
      latestSnapshotTime === undefined ? DateTimes.now : Effect.succeed(latestSnapshotTime)
    )
  }
}

const exists = "there is an entry already"

/** Entries that a job is about, and whether it wants what they were before. */
export type EntriesIn = EntriesOf & { readonly revisions?: boolean | undefined }

/** Data stores, for jobs. */
export const dataStores: Stores<EntriesIn, EntryKey, EntryKey, ExportedEntry, EntryRule, DataStores> = {
  labelOf: ({ dataStoreId, universeId }) => `${universeId}/${dataStoreId}`,
  form: entryForm,
  calls,
  longestPage: 256,
  tellsAll: false,
  open: /*#__PURE__*/ Effect.map(DataStores, (stores) => (of, work) => entries(stores, of, work))
}
