/** `open-cloud erase`: the data of users who are to be forgotten. */
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import * as Operations from "../../generated/dataStores/operations.ts"
import * as OrderedOperations from "../../generated/orderedDataStores/operations.ts"
import { eraseUsers } from "../../jobs/index.ts"
import { DataStores } from "../../services/DataStores.ts"
import { OrderedDataStores } from "../../services/OrderedDataStores.ts"
import * as Client from "../Client.ts"
import * as Running from "../data/Running.ts"
import * as Globals from "../Globals.ts"
import { confirm } from "../Shell.ts"
import { failure, misuse } from "../Stop.ts"
import * as Verb from "../Verb.ts"

const services = Layer.provide(Layer.merge(DataStores.layer, OrderedDataStores.layer), Client.layer)

const Id = Schema.Union([Schema.String, Schema.Int])
const keys = Schema.Array(Schema.String)

const Plan = Schema.Array(
  Schema.Struct({
    universeId: Id,
    startPlaceId: Schema.optionalKey(Id),
    dataStores: Schema.optionalKey(
      Schema.Array(
        Schema.Struct({
          dataStoreId: Schema.String,
          keys,
          scope: Schema.optionalKey(Schema.Union([Schema.String, Schema.Struct({ all: Schema.Literal(true) })]))
        })
      )
    ),
    orderedDataStores: Schema.optionalKey(
      Schema.Array(Schema.Struct({ orderedDataStoreId: Schema.String, keys, scope: Schema.optionalKey(Schema.String) }))
    )
  })
)

/** Ids of a command line, and of files of them: one a line. */
const usersOf = (named: ReadonlyArray<string>) =>
  Effect.map(
    Effect.forEach(named, (word) =>
      word.startsWith("@")
        ? Effect.map(Verb.textOf(word.slice(1)), (text) => text.split(/\s+/).filter((it) => it !== ""))
        : Effect.succeed([word])
    ),
    (all) => all.flat()
  )

export const command = Verb.verb(
  "erase",
  {
    about:
      "Deletes the data of users in one pass, by a plan: a JSON file that says which data stores keep something about users, " +
      "and how its keys are named. Ends with 1 where something could not be deleted.",
    calls: [
      Operations.listEntries,
      Operations.deleteEntry,
      OrderedOperations.listEntries,
      OrderedOperations.deleteEntry
    ]
  },
  {
    users: Argument.String("user").pipe(
      Argument.withDescription("ids of users, or @FILE with one a line"),
      Argument.variadic({ min: 1 })
    ),
    plan: Verb.text("plan", "file", "the plan; docs/jobs.md has one"),
    ...Running.flags
  },
  (given) =>
    Effect.gen(function* () {
      const userIds = yield* usersOf(given.users)
      if (userIds.length === 0) return yield* Effect.fail(misuse("there is no user in that file"))
      const json = yield* Verb.jsonIn(given.plan, JSON.parse)
      const plan = yield* Effect.mapError(Schema.decodeUnknownEffect(Plan)(json), ({ message }) =>
        failure(`${given.plan} is no plan: ${message}`)
      )
      const universes = plan.map((universe) => ({ startPlaceId: "0", ...universe }))
      const dryRun = yield* Globals.DryRun
      if (!dryRun) yield* confirm(`Delete the data of ${userIds.length} users for good?`, yield* Globals.Yes)
      const name = `erase by ${given.plan}${dryRun ? ", a dry run" : ""}`
      const job = eraseUsers({ userIds, universes, dryRun, name, ...Running.paceOf(given) })
      const { skippedCount } = yield* Running.run(name, Stream.provide(job, services), given)
      if (skippedCount > 0) {
        return yield* Effect.fail(failure(`${skippedCount} entries could not be deleted: run it again`))
      }
    })
).pipe(Command.withShortDescription("Deletes the data of users in one pass"))
