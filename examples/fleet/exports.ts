/** The work of the fleet: a workflow for each store, whose place is kept in the database, and one for the universe. */
import { Config, Console, Effect, Layer, Option, Schedule, Schema, Stream } from "effect"
import { KeyValueStore } from "effect/persistence"
import { SqlClient } from "effect/sql"
import { Activity, Workflow } from "effect/workflow"
import { DataStores } from "effect-open-cloud/DataStores"
import { exportEntries, run } from "effect-open-cloud/jobs"
import { JobFailed, OpenCloudError } from "effect-open-cloud/schemas/errors"

/** What a workflow fails with stays what it is: `instanceof NotFound` holds in the process that asked. */
const ExportError = Schema.Union([OpenCloudError, JobFailed])

/** How fast each export goes, by the environment: twelve stores at a twelfth of the quota keep to it together. */
const pace = Config.all({
  share: Config.Number("SHARE").pipe(Config.withDefault(1 / 12)),
  pageSize: Config.Int("PAGE_SIZE").pipe(Config.withDefault(100)),
  players: Config.Int("PLAYERS").pipe(Config.withDefault(0))
})

/** An export of one store. The same store of the same day is one export, whoever asks for it, and how often. */
export const ExportStore = Workflow.make("ExportStore", {
  payload: { universeId: Schema.String, dataStoreId: Schema.String, day: Schema.String, folder: Schema.String },
  success: Schema.Struct({ entries: Schema.Number }),
  error: ExportError,
  idempotencyKey: ({ dataStoreId, day, universeId }) => `${universeId}/${dataStoreId}/${day}`
})

/** An export of all stores of a universe. */
export const ExportUniverse = Workflow.make("ExportUniverse", {
  payload: { universeId: Schema.String, day: Schema.String, folder: Schema.String },
  success: Schema.Struct({ stores: Schema.Number, entries: Schema.Number }),
  error: ExportError,
  idempotencyKey: ({ day, universeId }) => `${universeId}/${day}`
})

/**
 * One process of the fleet does it, and the others ask again each second. Activities run at least once: a process that is
 * slow may go on with what was given to another one already. The lock goes with the connection, and so with a process that
 * is killed; who waits holds none, and can be interrupted.
 */
const alone = <A, E, R>(name: string, effect: Effect.Effect<A, E, R>) =>
  Effect.scoped(
    Effect.gen(function* () {
      const connection = yield* (yield* SqlClient.SqlClient).reserve
      const say = (sql: string) =>
        Effect.orDie(connection.execute(`SELECT ${sql}(hashtextextended($1, 0)) AS done`, [name], undefined))
      const [row] = yield* Effect.acquireRelease(say("pg_try_advisory_lock"), ([row]) =>
        row?.done === true ? say("pg_advisory_unlock") : Effect.void
      )
      return row?.done === true ? Option.some(yield* effect) : Option.none()
    })
  ).pipe(
    Effect.catchTag("SqlError", Effect.die),
    Effect.repeat({ until: Option.isSome, schedule: Schedule.spaced("1 second") }),
    Effect.map(Option.getOrThrow)
  )

const exportStore = ExportStore.toLayer(({ dataStoreId, day, folder, universeId }) =>
  Activity.make({
    name: "export",
    success: Schema.Struct({ entries: Schema.Number }),
    error: ExportError,
    execute: Effect.gen(function* () {
      const file = `${folder}/${dataStoreId}-${day}.jsonl`
      const job = exportEntries({ universeId, dataStoreId, file, ...(yield* Effect.orDie(pace)) })
      yield* Console.log(`begins ${dataStoreId}`)
      const { done } = yield* alone(`export ${file}`, run(job))
      yield* Console.log(`exported ${dataStoreId}`)
      return { entries: done }
    })
  })
)

const exportUniverse = ExportUniverse.toLayer(({ universeId, ...payload }) =>
  Effect.gen(function* () {
    const stores = yield* Activity.make({
      name: "list stores",
      success: Schema.Array(Schema.String),
      error: ExportError,
      execute: DataStores.use((dataStores) =>
        Effect.map(Stream.runCollect(dataStores.list({ universeId })), (all) => all.map(({ id }) => id))
      )
    })
    // Each of them goes to whichever process has room for it.
    const exported = yield* Effect.forEach(
      stores,
      (dataStoreId) => ExportStore.execute({ universeId, dataStoreId, ...payload }),
      { concurrency: "unbounded" }
    )
    return { stores: stores.length, entries: exported.reduce((sum, { entries }) => sum + entries, 0) }
  })
)

/** What a process of the fleet can do. Places of exports are kept in the database, which all of them see. */
export const layer = Layer.provide(
  Layer.mergeAll(exportStore, exportUniverse),
  KeyValueStore.layerSql({ table: "places_of_jobs" })
)
