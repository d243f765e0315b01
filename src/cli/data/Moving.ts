/** Commands that move all that is in a store: into files, out of them, into another store. */
import { existsSync } from "node:fs"
import * as Argument from "effect/cli/Argument"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { StoresJob } from "../../jobs/index.ts"
import * as Globals from "../Globals.ts"
import * as Output from "../Output.ts"
import { confirm } from "../Shell.ts"
import { failure, misuse } from "../Stop.ts"
import * as Verb from "../Verb.ts"
import * as Kinds from "./Kinds.ts"
import * as Running from "./Running.ts"

export const store = Argument.String("store").pipe(Argument.withDescription("the store"))

/** Flags that say which items of which store are meant. */
export const which = {
  universe: Verb.universe,
  ...Kinds.flags,
  scope: Verb.optional(
    Verb.text("scope", "name", "entries of this scope; of all scopes unless given, and of global with --ordered")
  ),
  prefix: Verb.optional(
    Verb.text("prefix", "text", "entries whose ids begin with it; without --scope, the scope comes first: global/a")
  )
}

const now = Verb.toggle("now", "each entry as it is when it is read, and not all as of one moment")

const rule = Flag.Literals("rule", ["create", "replace"]).pipe(
  Flag.withDescription("what becomes of what there is already: create leaves it, replace writes over it"),
  Flag.withDefault("create")
)

export const storeOf = (given: {
  readonly store: string
  readonly universe: string | undefined
  readonly scope?: string | undefined
  readonly prefix?: string | undefined
}) =>
  Effect.map(
    Verb.universeOf(given.universe),
    (universeId): Kinds.Of => ({ universeId, store: given.store, scope: given.scope, prefix: given.prefix })
  )

/** What a job will take, printed instead of the job. */
export const estimated = (kind: Kinds.Kind, job: StoresJob, of: Kinds.Of, given: Running.Given) =>
  Effect.flatMap(
    Effect.provide(kind.estimate(job, of, Running.paceOf(given)), Kinds.services),
    Running.printEstimate(kind.items)
  )

export const exporting = Verb.verb(
  "export",
  {
    about:
      "Writes all that is in a store into a file of JSON Lines, packed where its name ends in .gz: of a data store values, " +
      "users and attributes, all of one moment. The file is there when it is whole.",
    calls: Kinds.calls("read")
  },
  {
    store,
    file: Argument.String("file").pipe(Argument.withDescription("where to, such as players.jsonl.gz")),
    ...which,
    now,
    revisions: Verb.toggle("revisions", "what each entry was before, too: takes a list and more reads for each"),
    shards: Verb.optional(Verb.count("shards", "spreads it over so many files, which a manifest lists", 1)),
    ...Running.flags
  },
  (given) =>
    Effect.gen(function* () {
      const kind = yield* Kinds.kindOf(given)
      const of = yield* storeOf(given)
      if (yield* Globals.DryRun) return yield* estimated(kind, "export", of, given)
      const { now, revisions, shards } = given
      const name = `export ${Kinds.labelOf(kind, of)} to ${given.file}`
      const file = yield* Verb.pathOf(given.file)
      const job = kind.exporting(of, { ...Running.paceOf(given), name, file, now, revisions, shards })
      yield* Running.run(name, Stream.provide(job, Kinds.services), given)
    })
)

const files = Argument.String("file").pipe(
  Argument.withDescription("what export wrote: a file, several, or the manifest of several"),
  Argument.variadic({ min: 1 })
)

/** The scope that entries go to, where they have none of their own. */
const scopeThere = Verb.optional(
  Verb.text("scope", "name", "with --ordered: the scope that they go to; global unless given")
)

export const importing = Verb.verb(
  "import",
  {
    about: "Writes what is in files that export wrote into a store of the same kind, of the same universe or another.",
    calls: Kinds.calls("write")
  },
  { store, files, universe: Verb.universe, ...Kinds.flags, scope: scopeThere, rule, ...Running.flags },
  (given) =>
    Effect.gen(function* () {
      const kind = yield* Kinds.kindOf(given)
      const of = yield* storeOf(given)
      yield* noScope(given)
      const name = `import ${given.files.join(" ")} into ${Kinds.labelOf(kind, of)}`
      const file = yield* Effect.forEach(given.files, Verb.pathOf)
      const absent = given.files.find((_, at) => !existsSync(file[at] ?? ""))
      if (absent !== undefined) return yield* Effect.fail(failure(`${absent} is not there`))
      if (yield* Globals.DryRun) {
        return yield* Output.value({
          universeId: of.universeId,
          store: given.store,
          files: given.files,
          rule: given.rule
        })
      }
      yield* overwriting(kind, of, given.rule)
      const job = kind.importing(of, { file, rule: given.rule, name, ...Running.paceOf(given) })
      yield* Running.run(name, Stream.provide(job, Kinds.services), given)
    })
)

const noScope = ({ ordered, scope }: { readonly ordered: boolean; readonly scope: string | undefined }) =>
  scope !== undefined && !ordered
    ? Effect.fail(misuse("--scope goes with --ordered: entries of data stores keep the scopes that they had"))
    : Effect.void

/** Asks before anything is written over. */
const overwriting = (kind: Kinds.Kind, { store, universeId }: Kinds.Of, rule: "create" | "replace") =>
  Effect.gen(function* () {
    if (rule === "replace") {
      yield* confirm(`Write over what ${kind.what} ${store} of universe ${universeId} has?`, yield* Globals.Yes)
    }
  })

export const copying = Verb.verb(
  "copy",
  {
    about: "Copies all into another store of its kind, of the same universe or another that the key may write to.",
    calls: Kinds.calls("read", "write")
  },
  {
    store,
    to: Argument.String("to").pipe(Argument.withDescription("the store that it goes to")),
    "to-universe": Verb.optional(Verb.id("to-universe", "its universe; the same unless given")),
    "to-scope": Verb.optional(Verb.text("to-scope", "name", "with --ordered: the scope there; the same unless given")),
    ...which,
    now,
    rule,
    ...Running.flags
  },
  (given) =>
    Effect.gen(function* () {
      const kind = yield* Kinds.kindOf(given)
      const from = yield* storeOf(given)
      const toScope = given["to-scope"]
      if (toScope !== undefined && !given.ordered) {
        return yield* Effect.fail(misuse("--to-scope goes with --ordered: entries of data stores keep their scopes"))
      }
      const to = {
        ...from,
        universeId: given["to-universe"] ?? from.universeId,
        store: given.to,
        scope: toScope ?? from.scope
      }
      const isSame = to.universeId === from.universeId && to.store === from.store
      if (isSame && Kinds.labelOf(kind, to) === Kinds.labelOf(kind, from)) {
        return yield* Effect.fail(
          misuse(`${kind.what === "ordered data store" ? "an" : "a"} ${kind.what} is not copied into itself`)
        )
      }
      if (yield* Globals.DryRun) return yield* estimated(kind, "copy", from, given)
      yield* overwriting(kind, to, given.rule)
      const name = `copy ${Kinds.labelOf(kind, from)} to ${Kinds.labelOf(kind, to)}`
      const job = kind.copying(from, to, { rule: given.rule, name, now: given.now, ...Running.paceOf(given) })
      yield* Running.run(name, Stream.provide(job, Kinds.services), given)
    })
)
