/** Commands for all of a data store's entries. */
import { existsSync } from "node:fs"
import { pathToFileURL } from "node:url"
import * as Argument from "effect/cli/Argument"
import * as Flag from "effect/cli/Flag"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as Operations from "../../generated/dataStores/operations.ts"
import {
  copyEntries,
  type Difference,
  deleteEntries,
  diffEntries,
  type EditOptions,
  type EntriesJob,
  type EntriesOf,
  editEntries,
  estimate,
  exportEntries,
  importEntries,
  previewEdit,
  previewRestore,
  type RestoreOptions,
  restoreEntries,
  undoEdit
} from "../../jobs/index.ts"
import { DataStores } from "../../services/DataStores.ts"
import * as Client from "../Client.ts"
import * as Globals from "../Globals.ts"
import * as Output from "../Output.ts"
import { confirm, note } from "../Shell.ts"
import { failure, misuse } from "../Stop.ts"
import * as Verb from "../Verb.ts"
import * as Running from "./Running.ts"

const services = Layer.provide(DataStores.layer, Client.layer)

const store = Argument.String("store").pipe(Argument.withDescription("the data store"))

const which = {
  universe: Verb.universe,
  scope: Verb.optional(Verb.text("scope", "name", "entries of this scope; of all scopes unless given")),
  prefix: Verb.optional(
    Verb.text("prefix", "text", "entries whose ids begin with it; without --scope, the scope comes first: global/a")
  )
}

const now = Verb.toggle("now", "each entry as it is when it is read, and not all as of one moment")

const rule = Flag.Literals("rule", ["create", "replace"]).pipe(
  Flag.withDescription("what becomes of entries that there are already: create leaves them, replace writes over them"),
  Flag.withDefault("create")
)

const reading = [Operations.listEntries, Operations.getEntry]
const writing = [Operations.createEntry, Operations.updateEntry]

const entriesOf = (given: {
  readonly store: string
  readonly universe: string | undefined
  readonly scope: string | undefined
  readonly prefix: string | undefined
}) =>
  Effect.map(
    Verb.universeOf(given.universe),
    (universeId): EntriesOf => ({ universeId, dataStoreId: given.store, scope: given.scope, prefix: given.prefix })
  )

/** What a job will take, printed instead of the job. */
const estimated = (job: EntriesJob, of: EntriesOf, given: Running.Given) =>
  Effect.flatMap(Effect.provide(estimate({ ...of, ...Running.paceOf(given), job }), services), Running.printEstimate)

/** A value's line: what is different, and of which entry. */
const differenceOf = (difference: Difference) => {
  const { _tag, ...rest } = difference
  return { change: _tag.toLowerCase(), ...rest }
}

const printDifferences = <E, R>(differences: Stream.Stream<Difference, E, R>) =>
  Output.values(Stream.map(differences, differenceOf))

const timeOf = (at: string) => {
  const time = Option.getOrUndefined(DateTime.make(at))
  return time === undefined
    ? Effect.fail(misuse(`--at takes a time, such as 2026-01-31T12:00:00Z, and not ${at}`))
    : Effect.succeed(time)
}

export const exporting = Verb.verb(
  "export",
  {
    about:
      "Writes all entries of a data store into a file of JSON Lines, packed where its name ends in .gz: values, users and " +
      "attributes, all of one moment. The file is there when it is whole.",
    calls: [...reading, Operations.snapshot]
  },
  {
    store,
    file: Argument.String("file").pipe(Argument.withDescription("where to, such as players.jsonl.gz")),
    ...which,
    now,
    revisions: Verb.toggle("revisions", "what each entry was before, too: takes a list and more reads for each"),
    shards: Verb.optional(Verb.count("shards", "spreads them over so many files, which a manifest lists", 1)),
    ...Running.flags
  },
  (given) =>
    Effect.gen(function* () {
      const of = yield* entriesOf(given)
      if (yield* Globals.DryRun) return yield* estimated("export", of, given)
      const name = `export ${of.universeId}/${given.store} to ${given.file}`
      const job = exportEntries({
        ...of,
        ...Running.paceOf(given),
        name,
        file: yield* Verb.pathOf(given.file),
        moment: given.now ? "now" : "snapshot",
        revisions: given.revisions,
        shards: given.shards
      })
      yield* Running.run(name, Stream.provide(job, services), given)
    })
)

const files = Argument.String("file").pipe(
  Argument.withDescription("what export wrote: a file, several, or the manifest of several"),
  Argument.variadic({ min: 1 })
)

export const importing = Verb.verb(
  "import",
  {
    about: "Writes the entries of files that export wrote into a data store, of the same universe or another.",
    calls: writing
  },
  { store, files, universe: Verb.universe, rule, ...Running.flags },
  (given) =>
    Effect.gen(function* () {
      const universeId = yield* Verb.universeOf(given.universe)
      const name = `import ${given.files.join(" ")} into ${universeId}/${given.store}`
      const file = yield* Effect.forEach(given.files, Verb.pathOf)
      const absent = given.files.find((_, at) => !existsSync(file[at] ?? ""))
      if (absent !== undefined) return yield* Effect.fail(failure(`${absent} is not there`))
      if (yield* Globals.DryRun) {
        return yield* Output.value({ universeId, dataStoreId: given.store, files: given.files, rule: given.rule })
      }
      if (given.rule === "replace") {
        yield* confirm(`Write over what data store ${given.store} of universe ${universeId} has?`, yield* Globals.Yes)
      }
      const pace = Running.paceOf(given)
      const job = importEntries({ universeId, dataStoreId: given.store, file, rule: given.rule, name, ...pace })
      yield* Running.run(name, Stream.provide(job, services), given)
    })
)

export const copying = Verb.verb(
  "copy",
  {
    about: "Copies all entries into another data store, of the same universe or another that the key may write to.",
    calls: [...reading, ...writing, Operations.snapshot]
  },
  {
    store,
    to: Argument.String("to").pipe(Argument.withDescription("the data store that they go to")),
    "to-universe": Verb.optional(Verb.id("to-universe", "its universe; the same unless given")),
    ...which,
    now,
    rule,
    ...Running.flags
  },
  (given) =>
    Effect.gen(function* () {
      const from = yield* entriesOf(given)
      const to = { universeId: given["to-universe"] ?? from.universeId, dataStoreId: given.to }
      if (String(to.universeId) === String(from.universeId) && to.dataStoreId === given.store) {
        return yield* Effect.fail(misuse("a data store is not copied into itself"))
      }
      if (yield* Globals.DryRun) return yield* estimated("copy", from, given)
      if (given.rule === "replace") {
        yield* confirm(`Write over what data store ${given.to} of universe ${to.universeId} has?`, yield* Globals.Yes)
      }
      const name = `copy ${from.universeId}/${given.store} to ${to.universeId}/${given.to}`
      const moment = given.now ? "now" : "snapshot"
      const job = copyEntries({ from, to, rule: given.rule, name, moment, ...Running.paceOf(given) })
      yield* Running.run(name, Stream.provide(job, services), given)
    })
)

export const diff = Verb.verb(
  "diff",
  {
    about:
      "Prints the entries that are not the same in two data stores, or in a data store and a file that export wrote: what " +
      "the second has more, has not, and has otherwise.",
    calls: reading
  },
  {
    before: Argument.String("before").pipe(Argument.withDescription("a data store, or @FILE")),
    after: Argument.String("after").pipe(Argument.withDescription("a data store, or @FILE")),
    "after-universe": Verb.optional(Verb.id("after-universe", "the universe of the second; the same unless given")),
    at: Verb.optional(Verb.text("at", "time", "the first as of this time, such as 2026-01-31T12:00:00Z")),
    ...which,
    share: Running.flags.share,
    players: Running.flags.players
  },
  (given) =>
    Effect.gen(function* () {
      const time = given.at === undefined ? undefined : yield* timeOf(given.at)
      const side = (named: string, universe: string | undefined, time?: DateTime.DateTime) =>
        Effect.gen(function* () {
          if (named.startsWith("@")) return { file: yield* Verb.pathOf(named.slice(1)) }
          const of = yield* entriesOf({ ...given, store: named, universe })
          return { ...of, ...(time !== undefined && { time }) }
        })
      const before = yield* side(given.before, given.universe, time)
      const after = yield* side(given.after, given["after-universe"] ?? given.universe)
      const { players, share } = given
      yield* printDifferences(Stream.provide(diffEntries({ before, after, players, share }), services))
    })
)

/** The function of a module of the user's. */
const editOf = (file: string) =>
  Effect.gen(function* () {
    const path = yield* Verb.pathOf(file)
    const module = yield* Effect.tryPromise({
      try: (): Promise<{ readonly default?: unknown }> => import(pathToFileURL(path).href),
      catch: (cause) => failure(`${file} cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}`)
    })
    const edit = module.default
    if (typeof edit !== "function") {
      return yield* Effect.fail(
        failure(`${file} exports no function by default: export default (entry) => ({ value })`)
      )
    }
    const made: EditOptions<Failed>["edit"] = (entry) =>
      Effect.tryPromise({
        try: async () => changeOf(await edit(entry)),
        catch: (cause) => new Failed(cause instanceof Error ? cause.message : String(cause))
      })
    return made
  })

class Failed extends Error {}

/** What a function of the user's gives: `{ value, users?, attributes? }`, or nothing. */
const changeOf = (made: unknown) => {
  if (made === undefined || made === null) return undefined
  if (typeof made !== "object" || !("value" in made)) throw new TypeError("the function gives no { value }")
  const { attributes, users, value } = made as {
    readonly value: unknown
    readonly users?: ReadonlyArray<string>
    readonly attributes?: Readonly<Record<string, unknown>>
  }
  return { value, users, attributes }
}

const undo = Verb.toggle("undo", "takes the last edit of the store back, where nobody has changed an entry since")

export const editing = Verb.verb(
  "edit",
  {
    about:
      "Changes entries by a function: the default export of a JavaScript module, which is called with each entry and gives " +
      "{ value, users?, attributes? }, or nothing to leave it. --dry-run prints what would change; --undo takes it back.",
    calls: [...reading, Operations.updateEntry, Operations.snapshot]
  },
  {
    store,
    module: Argument.optional(
      Argument.String("module").pipe(Argument.withDescription("the module, such as double.mjs"))
    ),
    ...which,
    undo,
    ...Running.flags
  },
  (given) =>
    Effect.gen(function* () {
      const of = yield* entriesOf(given)
      const name = `edit ${of.universeId}/${given.store}`
      const file = Option.getOrUndefined(given.module)
      const dry = yield* Globals.DryRun
      if (given.undo) {
        if (file !== undefined || dry) return yield* Effect.fail(misuse("--undo goes with no module and no --dry-run"))
        yield* confirm(`Take back the last edit of data store ${given.store}?`, yield* Globals.Yes)
        return yield* undone(of, name, given)
      }
      if (file === undefined) return yield* Effect.fail(misuse("edit by what? Name a module, or say --undo"))
      const options = { ...of, ...Running.paceOf(given), edit: yield* editOf(file), name }
      if (dry) return yield* printDifferences(Stream.provide(previewEdit(options), services))
      yield* confirm(
        `Change the entries of data store ${given.store} of universe ${of.universeId}? --dry-run shows what would change.`,
        yield* Globals.Yes
      )
      yield* Running.run(name, Stream.provide(editEntries(options), services), given)
    })
)

const undone = ({ dataStoreId, universeId }: EntriesOf, edit: string, given: Running.Given) => {
  const name = `undo ${edit}`
  const job = undoEdit({ universeId, dataStoreId, edit, name, ...Running.paceOf(given) })
  return Running.run(name, Stream.provide(job, services), given)
}

export const deleting = Verb.verb(
  "delete",
  {
    about: "Deletes entries of a data store. Roblox keeps them for 30 days: restore brings them back.",
    calls: [Operations.listEntries, Operations.deleteEntry]
  },
  { store, ...which, ...Running.flags },
  (given) =>
    Effect.gen(function* () {
      const of = yield* entriesOf(given)
      if (yield* Globals.DryRun) return yield* estimated("delete", of, given)
      const what = given.prefix === undefined ? "all entries" : `the entries that begin with ${given.prefix}`
      const where = given.scope === undefined ? "of all scopes" : `of scope ${given.scope}`
      yield* confirm(
        `Delete ${what} ${where} of data store ${given.store} of universe ${of.universeId}?`,
        yield* Globals.Yes
      )
      const name = `delete from ${of.universeId}/${given.store}`
      const job = deleteEntries({ ...of, name, ...Running.paceOf(given) })
      yield* Running.run(name, Stream.provide(job, services), given)
    })
)

/** Brings all entries back to a time. */
export const restoreAll = (
  given: Parameters<typeof entriesOf>[0] &
    Running.Given & { readonly at: string; readonly created: "keep" | "delete"; readonly undo: boolean }
) =>
  Effect.gen(function* () {
    const of = yield* entriesOf(given)
    const time = yield* timeOf(given.at)
    const name = `restore ${of.universeId}/${given.store} to ${DateTime.formatIso(time)}`
    const dry = yield* Globals.DryRun
    const options: RestoreOptions = { ...of, ...Running.paceOf(given), time, created: given.created, name }
    if (given.undo) {
      if (dry) return yield* Effect.fail(misuse("--undo goes with no --dry-run"))
      yield* confirm(`Take back that data store ${given.store} was restored to ${given.at}?`, yield* Globals.Yes)
      return yield* undone(of, name, given)
    }
    if (dry) return yield* printDifferences(Stream.provide(previewRestore(options), services))
    yield* confirm(
      `Bring the entries of data store ${given.store} of universe ${of.universeId} back to ${given.at}? ` +
        "--dry-run shows what would change.",
      yield* Globals.Yes
    )
    yield* Running.run(name, Stream.provide(restoreEntries(options), services), given)
    yield* note("--undo takes it back")
  })
