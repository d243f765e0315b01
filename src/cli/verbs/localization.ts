/** `open-cloud localization pull|push`: the table of an experience as CSV, beside the calls of the service. */
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { Experimental } from "../../Experimental.ts"
import * as Operations from "../../generated/localization/operations.ts"
import { Localization } from "../../services/Localization.ts"
import { changesOf, rowOf } from "../../services/localization/Tables.ts"
import * as Client from "../Client.ts"
import { writeWhole } from "../config/File.ts"
import * as Globals from "../Globals.ts"
import { type CsvTable, csvOf, merged, tableOf } from "../localization/Table.ts"
import * as Output from "../Output.ts"
import { plain } from "../Plain.ts"
import { confirm, note, Shell } from "../Shell.ts"
import { failure, type Stop } from "../Stop.ts"
import * as Verb from "../Verb.ts"

const services = Layer.provide(Layer.mergeAll(Localization.layer, Experimental.accept), Client.layer)

const file = Argument.String("file").pipe(Argument.withDescription("the file, in CSV; - for standard input or output"))
const table = Verb.optional(
  Verb.text("table", "id", "the table; that of the universe unless given, which is made if there is none")
)

/** The id of a table: as given, or of the universe's own. */
const tableIdOf = (universeId: string, given: string | undefined) =>
  given !== undefined
    ? Effect.succeed(given)
    : Localization.use((localization) =>
        Effect.flatMap(
          localization.createAutolocalizationTable({ universeId }),
          ({ autoLocalizationTableId }): Effect.Effect<string, Stop> =>
            autoLocalizationTableId === undefined
              ? Effect.fail(failure("Roblox does not say which table the universe has"))
              : Effect.succeed(autoLocalizationTableId)
        )
      )

const rowsOf = (tableId: string, universeId: string) =>
  Localization.use((localization) =>
    Stream.runCollect(Stream.map(localization.listTableEntries({ tableId, universeId }), rowOf))
  )

const pull = Verb.verb(
  "pull",
  {
    about:
      "Writes the table of texts of a universe to a CSV file: Key, Source, Context, Example, and a column a locale.",
    calls: [Operations.createAutolocalizationTable, Operations.listTableEntries]
  },
  { file, universe: Verb.universe, table },
  (given) =>
    Effect.gen(function* () {
      const universeId = yield* Verb.universeOf(given.universe)
      if (yield* Globals.DryRun) return yield* Output.value({ universeId, tableId: given.table, file: given.file })
      const rows = yield* Effect.flatMap(tableIdOf(universeId, given.table), (id) => rowsOf(id, universeId)).pipe(
        Effect.provide(services)
      )
      const text = csvOf(rows)
      if (given.file === "-") return yield* Shell.use(({ out }) => out(text))
      yield* writeWhole(given.file, text)
      yield* note(`${given.file}: ${rows.length} rows`)
    })
)

const read = (name: string, text: string): Effect.Effect<CsvTable, Stop> =>
  Effect.try({
    try: () => tableOf(text),
    catch: (cause) => failure(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`)
  })

const push = Verb.verb(
  "push",
  {
    about:
      "Makes the table of texts of a universe what a CSV file says. An empty cell removes a translation; locales " +
      "without a column stay, and so do rows that the file has not, unless they are pruned.",
    calls: [
      Operations.createAutolocalizationTable,
      Operations.getTableLimits,
      Operations.listTableEntries,
      Operations.updateTable
    ]
  },
  {
    file,
    universe: Verb.universe,
    table,
    prune: Verb.toggle("prune", "deletes rows that the file has not, for good; asks first")
  },
  (given) =>
    Effect.gen(function* () {
      const universeId = yield* Verb.universeOf(given.universe)
      const csv = yield* read(given.file, yield* Verb.textOf(given.file))
      const dry = yield* Globals.DryRun
      const yes = yield* Globals.Yes
      yield* Effect.gen(function* () {
        const tableId = yield* tableIdOf(universeId, given.table)
        if (dry || given.prune) {
          const rows = yield* rowsOf(tableId, universeId)
          const changes = changesOf(rows, merged(rows, csv, given.prune))
          if (dry) return yield* Output.values(Stream.fromIterable(changes))
          const count = changes.filter((entry) => entry.delete === true).length
          if (count > 0) yield* confirm(`${count} rows that ${given.file} has not are deleted for good. Do it?`, yes)
        }
        const localization = yield* Localization
        const edited = yield* localization.modifyTable({ tableId, universeId }, (rows) =>
          merged(rows, csv, given.prune)
        )
        const { failed, modified, stopped } = edited
        yield* Output.value({ tableId, modified: modified.length, failed: plain(failed) })
        if (stopped !== undefined) {
          return yield* Effect.fail(
            failure(`only a part was done; the same push goes on from there: ${stopped.message}`)
          )
        }
        if (failed.length > 0) return yield* Effect.fail(failure(`${failed.length} rows could not be changed`))
      }).pipe(Effect.provide(services))
    })
)

export const command = Command.make("localization").pipe(
  Command.withDescription("Texts of an experience and their translations."),
  Command.withSubcommands([pull, push])
)
