/** `open-cloud data`: entries of data stores, read, written and brought back; and all that is in stores of any kind. */
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as Operations from "../../generated/dataStores/operations.ts"
import { isFields } from "../../interface/Fields.ts"
import { DataStores, type EntryRevision } from "../../services/DataStores.ts"
import * as Client from "../Client.ts"
import * as Changing from "../data/Changing.ts"
import * as Moving from "../data/Moving.ts"
import * as Running from "../data/Running.ts"
import * as Globals from "../Globals.ts"
import * as Output from "../Output.ts"
import { plain } from "../Plain.ts"
import { jsonOf } from "../records/Value.ts"
import { note } from "../Shell.ts"
import { misuse } from "../Stop.ts"
import * as Verb from "../Verb.ts"

const services = Layer.provide(DataStores.layer, Client.layer)

const store = Argument.String("store").pipe(Argument.withDescription("the data store"))
const entry = Argument.String("entry").pipe(Argument.withDescription("the entry's id"))
const scope = Verb.optional(Verb.text("scope", "name", "the scope; global unless given"))
const revisionFlags = {
  revision: Verb.optional(Verb.text("revision", "id", "as of this revision; see revisions")),
  at: Verb.optional(Verb.text("at", "time", "as of this time, such as 2026-01-31T12:00:00Z"))
}

/** Which revision flags mean. */
const revisionOf = ({ at, revision }: { readonly at: string | undefined; readonly revision: string | undefined }) => {
  if (at !== undefined && revision !== undefined) return Effect.fail(misuse("--revision and --at do not go together"))
  if (revision !== undefined) return Effect.succeed<EntryRevision>({ revisionId: revision })
  if (at === undefined) return Effect.succeed<EntryRevision>({})
  const time = Option.getOrUndefined(DateTime.make(at))
  return time === undefined
    ? Effect.fail(misuse(`--at takes a time, such as 2026-01-31T12:00:00Z, and not ${at}`))
    : Effect.succeed<EntryRevision>({ time })
}

const get = Verb.verb(
  "get",
  { about: "Prints the value of an entry, every digit kept.", calls: [Operations.getEntry] },
  {
    store,
    entry,
    universe: Verb.universe,
    scope,
    ...revisionFlags,
    all: Verb.toggle("all", "prints users, attributes, revision and times, too")
  },
  (given) =>
    Effect.gen(function* () {
      const universeId = yield* Verb.universeOf(given.universe)
      const revision = yield* revisionOf(given)
      const address = { universeId, dataStoreId: given.store, entryId: given.entry, scope: given.scope, ...revision }
      if (yield* Globals.DryRun) return yield* Output.value(plain(address))
      const found = yield* Effect.provide(
        DataStores.use((stores) => stores.getEntry(address)),
        services
      )
      yield* Output.value(given.all ? plain(found) : found.value)
    })
)

const set = Verb.verb(
  "set",
  {
    about: "Writes an entry, which is made where there is none. Users and attributes that are not given stay.",
    calls: [Operations.getEntry, Operations.updateEntry, Operations.createEntry]
  },
  {
    store,
    entry,
    value: Argument.String("value").pipe(Argument.withDescription("JSON, @FILE with JSON, or - for standard input")),
    universe: Verb.universe,
    scope,
    user: Flag.atLeast(Verb.id("user", "a user that the entry is about; may be given up to 4 times"), 0),
    attributes: Verb.optional(Verb.text("attributes", "json", "attributes, as a JSON object")),
    etag: Verb.optional(Verb.text("etag", "etag", "writes only over the entry as it was read with this etag")),
    create: Verb.toggle("create", "writes only where there is no entry")
  },
  (given) =>
    Effect.gen(function* () {
      if (given.create && given.etag !== undefined) {
        return yield* Effect.fail(misuse("--create and --etag do not go together"))
      }
      const universeId = yield* Verb.universeOf(given.universe)
      const value = yield* jsonOf("the value", given.value)
      const attributes = given.attributes === undefined ? undefined : yield* jsonOf("--attributes", given.attributes)
      if (attributes !== undefined && !isFields(attributes)) {
        return yield* Effect.fail(misuse("--attributes takes a JSON object"))
      }
      const input = {
        universeId,
        dataStoreId: given.store,
        entryId: given.entry,
        scope: given.scope,
        value,
        users: given.user.length === 0 ? undefined : given.user,
        attributes
      }
      if (yield* Globals.DryRun) return yield* Output.value(input)
      const { etag } = given
      const written = yield* Effect.provide(
        DataStores.use((stores) =>
          given.create
            ? stores.createEntry(input)
            : etag === undefined
              ? stores.upsertEntry(input)
              : stores.updateEntry({ ...input, etag })
        ),
        services
      )
      const { id, revisionId } = written
      yield* Output.value({ id, revisionId, etag: written.etag })
    })
)

const limit = Verb.optional(Verb.count("limit", "most to print", 0))

const upTo = <A, E, R>(stream: Stream.Stream<A, E, R>, most: number | undefined) =>
  most === undefined ? stream : Stream.take(stream, most)

const list = Verb.verb(
  "list",
  {
    about: "Lists the data stores of a universe, or the entries of a data store, one a line.",
    calls: [Operations.list, Operations.listEntries, Operations.listEntriesInScope]
  },
  {
    store: Argument.optional(store),
    universe: Verb.universe,
    scope,
    allScopes: Verb.toggle("all-scopes", "entries of all scopes"),
    prefix: Verb.optional(Verb.text("prefix", "text", "only what begins with it")),
    deleted: Verb.toggle("deleted", "what is marked for deletion, too"),
    limit
  },
  (given) =>
    Effect.gen(function* () {
      const universeId = yield* Verb.universeOf(given.universe)
      const options = { prefix: given.prefix, showDeleted: given.deleted ? true : undefined }
      const name = Option.getOrUndefined(given.store)
      if (name === undefined && (given.scope !== undefined || given.allScopes)) {
        return yield* Effect.fail(misuse("--scope and --all-scopes are of entries: say which store"))
      }
      if (yield* Globals.DryRun) {
        return yield* Output.value({ universeId, dataStoreId: name, scope: given.scope, ...options })
      }
      const rows = Stream.unwrap(
        DataStores.use((stores) =>
          Effect.succeed<Stream.Stream<unknown, Stream.Error<ReturnType<typeof stores.list>>>>(
            name === undefined
              ? stores.list({ universeId, ...options })
              : stores.listEntries({
                  universeId,
                  dataStoreId: name,
                  ...options,
                  ...(given.allScopes ? { allScopes: true } : { scope: given.scope })
                })
          )
        )
      )
      yield* Effect.provide(Output.values(Stream.map(upTo(rows, given.limit), plain)), services)
    })
)

const revisions = Verb.verb(
  "revisions",
  {
    about: "Lists the revisions of an entry, latest first. One is kept for each hour of UTC, for 30 days.",
    calls: [Operations.listEntryRevisions]
  },
  { store, entry, universe: Verb.universe, scope, limit },
  (given) =>
    Effect.gen(function* () {
      const universeId = yield* Verb.universeOf(given.universe)
      const address = { universeId, dataStoreId: given.store, entryId: given.entry, scope: given.scope }
      if (yield* Globals.DryRun) return yield* Output.value(address)
      const rows = Stream.unwrap(DataStores.use((stores) => Effect.succeed(stores.listEntryRevisions(address))))
      yield* Effect.provide(Output.values(Stream.map(upTo(rows, given.limit), plain)), services)
    })
)

const restore = Verb.verb(
  "restore",
  {
    about:
      "Writes an earlier revision of an entry again: value, users and attributes. Also of an entry that was deleted, and " +
      "with --all of all entries. " +
      "What is there now stays readable as a revision of its own, unless it was written in this same hour of UTC.",
    calls: [Operations.getEntry, Operations.updateEntry, Operations.createEntry]
  },
  {
    store,
    entry: Argument.optional(entry),
    universe: Verb.universe,
    scope,
    ...revisionFlags,
    all: Verb.toggle(
      "all",
      "brings all entries back to the time that --at says, of all scopes unless --scope is given"
    ),
    prefix: Verb.optional(Verb.text("prefix", "text", "with --all: entries whose ids begin with it")),
    created: Flag.Literals("created", ["keep", "delete"]).pipe(
      Flag.withDescription("with --all: what becomes of entries that did not exist then"),
      Flag.withDefault("keep")
    ),
    undo: Verb.toggle("undo", "with --all: takes such a restoration back"),
    ...Running.flags
  },
  (given) =>
    Effect.gen(function* () {
      const { at } = given
      const entryId = Option.getOrUndefined(given.entry)
      if (given.all) {
        if (entryId !== undefined || at === undefined || given.revision !== undefined) {
          return yield* Effect.fail(misuse("--all goes with --at, and with no entry and no --revision"))
        }
        return yield* Changing.restoreAll({ ...given, at })
      }
      if (entryId === undefined) return yield* Effect.fail(misuse("restore which entry? Name it, or say --all"))
      if (at === undefined && given.revision === undefined) {
        return yield* Effect.fail(misuse("restore what? Say --revision or --at; revisions lists them"))
      }
      const universeId = yield* Verb.universeOf(given.universe)
      const revision = yield* revisionOf(given)
      const address = { universeId, dataStoreId: given.store, entryId, scope: given.scope }
      const dry = yield* Globals.DryRun
      const done = yield* Effect.gen(function* () {
        const stores = yield* DataStores
        const { attributes = {}, revisionId, users = [], value } = yield* stores.getEntry({ ...address, ...revision })
        const content = { value, users, attributes }
        if (dry) return { from: revisionId, ...content }
        const written = yield* stores.upsertEntry({ ...address, ...content })
        yield* note(`wrote revision ${revisionId} again`)
        return { id: written.id, from: revisionId, revisionId: written.revisionId }
      }).pipe(Effect.provide(services))
      yield* Output.value(done)
    })
)

export const command = Command.make("data").pipe(
  Command.withDescription(
    "Reads, writes and restores entries of data stores, one or all of them; moves, compares and changes stores of all kinds."
  ),
  Command.withSubcommands([
    get,
    set,
    list,
    revisions,
    restore,
    Moving.exporting,
    Moving.importing,
    Moving.copying,
    Changing.diff,
    Changing.editing,
    Changing.deleting
  ])
)
