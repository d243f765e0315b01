/** Commands that compare and change all that is in a store, and take that back. */
import * as Argument from "effect/cli/Argument"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { previewRestore, type RestoreOptions, restoreEntries, undoEdit } from "../../jobs/index.ts"
import * as Globals from "../Globals.ts"
import * as Output from "../Output.ts"
import { plain } from "../Plain.ts"
import { confirm, note } from "../Shell.ts"
import { misuse } from "../Stop.ts"
import * as Verb from "../Verb.ts"
import * as EditModule from "./EditModule.ts"
import * as Kinds from "./Kinds.ts"
import { estimated, store, storeOf, which } from "./Moving.ts"
import * as Running from "./Running.ts"

/** A line for each: what is different, and of which item. */
const printDifferences = <E, R>(differences: Stream.Stream<{ readonly _tag: string }, E, R>) =>
  Output.values(Stream.map(differences, ({ _tag, ...rest }) => plain({ change: _tag.toLowerCase(), ...rest })))

const timeOf = (at: string) => {
  const time = Option.getOrUndefined(DateTime.make(at))
  return time === undefined
    ? Effect.fail(misuse(`--at takes a time, such as 2026-01-31T12:00:00Z, and not ${at}`))
    : Effect.succeed(time)
}

export const diff = Verb.verb(
  "diff",
  {
    about:
      "Prints what is not the same in two stores of a kind, or in a store and a file that export wrote: what the second has " +
      "more, has not, and has otherwise.",
    calls: Kinds.calls("read")
  },
  {
    before: Argument.String("before").pipe(Argument.withDescription("a store, or @FILE")),
    after: Argument.String("after").pipe(Argument.withDescription("a store, or @FILE")),
    "after-universe": Verb.optional(Verb.id("after-universe", "the universe of the second; the same unless given")),
    at: Verb.optional(Verb.text("at", "time", "the first as of this time, such as 2026-01-31T12:00:00Z")),
    ...which,
    share: Running.flags.share,
    players: Running.flags.players
  },
  (given) =>
    Effect.gen(function* () {
      const kind = yield* Kinds.kindOf(given)
      const time = given.at === undefined ? undefined : DateTime.formatIso(yield* timeOf(given.at))
      const side = (named: string, universe: string | undefined, time?: string) =>
        named.startsWith("@")
          ? Effect.map(Verb.pathOf(named.slice(1)), (file): Kinds.Side => ({ file }))
          : Effect.map(storeOf({ ...given, store: named, universe }), (of): Kinds.Side => ({ of, time }))
      const before = yield* side(given.before, given.universe, time)
      const after = yield* side(given.after, given["after-universe"] ?? given.universe)
      const { players, share } = given
      yield* printDifferences(Stream.provide(kind.diff(before, after, { players, share }), Kinds.services))
    })
)

const undo = Verb.toggle("undo", "takes the last edit of the store back, where nobody has changed an item since")

export const editing = Verb.verb(
  "edit",
  {
    about:
      "Changes what is in a store by a function: the default export of a JavaScript module, which is called with each entry " +
      "and gives { value, users?, attributes? }, of a sorted map { value, sortKey? }, or nothing to leave it. --dry-run " +
      "prints what would change; --undo takes it back.",
    calls: Kinds.calls("edit")
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
      const kind = yield* Kinds.kindOf(given)
      const of = yield* storeOf(given)
      const name = `edit ${Kinds.labelOf(kind, of)}`
      const file = Option.getOrUndefined(given.module)
      const dry = yield* Globals.DryRun
      if (given.undo) {
        if (file !== undefined || dry) return yield* Effect.fail(misuse("--undo goes with no module and no --dry-run"))
        yield* confirm(`Take back the last edit of ${kind.what} ${given.store}?`, yield* Globals.Yes)
        const undoing = `undo ${name}`
        const job = kind.undo(of, { edit: name, name: undoing, ...Running.paceOf(given) })
        return yield* Running.run(undoing, Stream.provide(job, Kinds.services), given)
      }
      if (file === undefined) return yield* Effect.fail(misuse("edit by what? Name a module, or say --undo"))
      const options = { ...Running.paceOf(given), edit: yield* EditModule.load(name, file), name }
      if (dry) return yield* printDifferences(Stream.provide(kind.preview(of, options), Kinds.services))
      yield* confirm(
        `Change the ${kind.items} of ${kind.what} ${given.store} of universe ${of.universeId}? --dry-run shows what would change.`,
        yield* Globals.Yes
      )
      yield* Running.run(name, Stream.provide(kind.editing(of, options), Kinds.services), given)
    })
)

/** Which items a deletion is about, in words. */
const meantBy = (kind: Kinds.Kind, { prefix, scope }: Kinds.Of): string => {
  const what = prefix === undefined ? `all ${kind.items}` : `the ${kind.items} that begin with ${prefix}`
  if (kind.without.includes("scope")) return what
  const known = scope ?? (kind.mark === "" ? undefined : "global")
  return `${what} ${known === undefined ? "of all scopes" : `of scope ${known}`}`
}

export const deleting = Verb.verb(
  "delete",
  {
    about:
      "Deletes what is in a store. Roblox keeps entries of data stores for 30 days: restore brings them back. What is in " +
      "ordered data stores and sorted maps is gone for good: export it before.",
    calls: Kinds.calls("remove")
  },
  { store, ...which, ...Running.flags },
  (given) =>
    Effect.gen(function* () {
      const kind = yield* Kinds.kindOf(given)
      const of = yield* storeOf(given)
      if (yield* Globals.DryRun) return yield* estimated(kind, "delete", of, given)
      yield* confirm(
        `Delete ${meantBy(kind, of)} of ${kind.what} ${given.store} of universe ${of.universeId}?`,
        yield* Globals.Yes
      )
      const name = `delete from ${Kinds.labelOf(kind, of)}`
      const job = kind.deleting(of, { name, ...Running.paceOf(given) })
      yield* Running.run(name, Stream.provide(job, Kinds.services), given)
    })
)

/** Brings all entries of a data store back to a time. */
export const restoreAll = (
  given: Parameters<typeof storeOf>[0] &
    Running.Given & { readonly at: string; readonly created: "keep" | "delete"; readonly undo: boolean }
) =>
  Effect.gen(function* () {
    const { prefix, scope, store, universeId } = yield* storeOf(given)
    const of = { universeId, dataStoreId: store, scope, prefix }
    const time = yield* timeOf(given.at)
    const name = `restore ${universeId}/${store} to ${DateTime.formatIso(time)}`
    const dry = yield* Globals.DryRun
    const options: RestoreOptions = { ...of, ...Running.paceOf(given), time, created: given.created, name }
    if (given.undo) {
      if (dry) return yield* Effect.fail(misuse("--undo goes with no --dry-run"))
      yield* confirm(`Take back that data store ${store} was restored to ${given.at}?`, yield* Globals.Yes)
      const undoing = `undo ${name}`
      const job = undoEdit({ universeId, dataStoreId: store, edit: name, name: undoing, ...Running.paceOf(given) })
      return yield* Running.run(undoing, Stream.provide(job, Kinds.services), given)
    }
    if (dry) return yield* printDifferences(Stream.provide(previewRestore(options), Kinds.services))
    yield* confirm(
      `Bring the entries of data store ${store} of universe ${universeId} back to ${given.at}? --dry-run shows what would change.`,
      yield* Globals.Yes
    )
    yield* Running.run(name, Stream.provide(restoreEntries(options), Kinds.services), given)
    yield* note("--undo takes it back")
  })
