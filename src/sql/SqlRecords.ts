/**
 * Records that processes share in a database: tokens, deliveries, the progress of erasure.
 *
 * @since 0.2.0
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import * as Monotonic from "../internal/runtime/Monotonic.ts"
import { codeOf, inTime } from "../stores/Asking.ts"
import { RecordsFailed } from "../stores/Errors.ts"
import { type Answer, noVersion, Records, type Step } from "../stores/Records.ts"
import { fromStored, toStored } from "../stores/Texts.ts"

/**
 * How records are kept in a database. What is left out has a good value.
 *
 * @since 0.2.0
 */
export interface Options {
  /** The table, with its schema where it has one: `app.records`. Processes with the same table share their records. Default `open_cloud_records`. */
  readonly table?: string
  /** How long the database may take to answer, a free connection included. Default 3 s. */
  readonly timeout?: Duration.Input
}

const standard = "open_cloud_records"

/** What differs between databases, and is text that this package alone has written. */
interface Dialect {
  /** Milliseconds of the epoch, when it is read and not when a transaction began. */
  readonly now: string
  /** Texts are told apart by their bytes. */
  readonly text: string
}

const dialectOf = (sql: SqlClient.SqlClient): Dialect | undefined =>
  sql.onDialectOrElse<Dialect | undefined, Dialect, Dialect>({
    orElse: () => undefined,
    pg: () => ({
      now: "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)",
      text: `TEXT COLLATE "C"`
    })
  })

const unsupported = RecordsFailed.make({
  kind: "refused",
  reason: "records are kept in Postgres, and this is another database"
})

const kinds: Readonly<Partial<Record<SqlError["reason"]["_tag"], RecordsFailed["kind"]>>> = {
  AuthenticationError: "refused",
  AuthorizationError: "refused",
  ConstraintError: "refused",
  LockTimeoutError: "timeout",
  SqlSyntaxError: "refused",
  StatementTimeoutError: "timeout",
  UniqueViolation: "refused"
}

/** Errors of databases repeat the values of rows, therefore nothing of them is told but their code. */
const failed = ({ reason }: SqlError): RecordsFailed => {
  const kind = kinds[reason._tag] ?? "unavailable"
  const code = codeOf(reason)
  const said = kind === "refused" ? "the database refused it" : "the database cannot be used now"
  const hint = code === "42P01" ? "; there is no table, which SqlRecords.ensureTable makes" : ""
  return RecordsFailed.make({ kind, reason: code === undefined ? said : `${said}: ${code}${hint}` })
}

/** Of these a database says that it has done nothing. */
const isUndone = ({ reason }: SqlError): boolean =>
  reason._tag === "DeadlockError" || reason._tag === "SerializationError"

/**
 * Makes the table that records are kept in, where there is none: for the start of a program, or as one of your
 * migrations. Several programs may do so at once.
 *
 * @since 0.2.0
 */
export const ensureTable = ({
  table = standard
}: Options = {}): Effect.Effect<void, RecordsFailed, SqlClient.SqlClient> =>
  Effect.gen(function* () {
    const sql = (yield* SqlClient.SqlClient).withoutTransforms()
    const dialect = dialectOf(sql)
    if (dialect === undefined) return yield* unsupported
    const text = sql.literal(dialect.text)
    const create = sql`CREATE TABLE IF NOT EXISTS ${sql(table)} (
      name ${text} NOT NULL PRIMARY KEY,
      body TEXT,
      version ${text},
      ends BIGINT,
      owner ${text},
      leased BIGINT
    )`
    // Of two who make it at once, Postgres lets one fail.
    yield* create.pipe(
      Effect.catch(() => create),
      Effect.mapError(failed)
    )
  })

/** A name that every database has room for, and tells apart from others. */
const plain = /^[\x20-\x7e]{1,200}$/

const nameOf = (key: string): Effect.Effect<string> => {
  if (plain.test(key) && !key.startsWith("sha256:")) return Effect.succeed(key)
  const bytes = new TextEncoder().encode(toStored(key))
  return Effect.map(
    Effect.promise(() => globalThis.crypto.subtle.digest("SHA-256", bytes)),
    (hash) => `sha256:${Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("")}`
  )
}

interface Row {
  readonly body: string | null
  readonly version: string | null
}

/** The steps in SQL: what decides stands in one statement, whose row nobody else changes meanwhile. */
const statements = (sql: SqlClient.SqlClient, { now: clock }: Dialect, table: string) => {
  const [records, now] = [sql(table), sql.literal(clock)]
  const after = (millis: number | undefined) =>
    millis === undefined ? sql`NULL` : sql`${now} + CAST(${Math.ceil(millis)} AS BIGINT)`
  const columns = sql`CASE WHEN ends IS NULL OR ends > ${now} THEN body END AS body, version`
  const empty = sql`(r.body IS NULL OR r.ends <= ${now})`
  // A comparison with NULL is neither true nor false.
  const full = sql`(r.body IS NOT NULL AND (r.ends IS NULL OR r.ends > ${now}))`
  const free = sql`(r.owner IS NULL OR r.leased <= ${now})`
  const held = (owner: string) => sql`owner = ${owner} AND leased > ${now}`

  const answer = (rows: ReadonlyArray<Row>, done = rows.length > 0): Answer => {
    const [row] = rows
    if (row === undefined || row.body === null) return { done }
    return { done, text: fromStored(row.body), ...(row.version !== null && { version: row.version }) }
  }
  const read = (name: string) => sql<Row>`SELECT ${columns} FROM ${records} WHERE name = ${name}`
  const orRefused = (name: string, asked: Effect.Effect<ReadonlyArray<Row>, SqlError>) =>
    Effect.flatMap(asked, (rows) =>
      rows.length > 0 ? Effect.succeed(answer(rows)) : Effect.map(read(name), (now) => answer(now, false))
    )
  const put = (
    name: string,
    {
      instead,
      millis,
      text,
      version = noVersion
    }: Omit<Extract<Step, { readonly _tag: "Write" }>, "_tag" | "text"> & {
      readonly text: string | null
    }
  ) => {
    const named = version === noVersion ? null : version
    return orRefused(
      name,
      instead === undefined || instead === noVersion
        ? sql<Row>`INSERT INTO ${records} AS r (name, body, version, ends)
            VALUES (${name}, ${text}, ${named}, ${after(millis)})
            ON CONFLICT (name) DO UPDATE SET body = excluded.body, version = excluded.version, ends = ${after(millis)}
            WHERE ${instead === undefined ? sql`1 = 1` : sql`(${empty} OR r.version IS NULL)`} RETURNING ${columns}`
        : sql<Row>`UPDATE ${records} AS r SET body = ${text}, version = ${named}, ends = ${after(millis)}
            WHERE name = ${name} AND version = ${instead} AND ${full} RETURNING ${columns}`
    )
  }
  const tidy = (name: string) => sql`DELETE FROM ${records} AS r WHERE name = ${name} AND ${empty} AND ${free}`

  return {
    carryOut: (name: string, step: Step): Effect.Effect<Answer, SqlError> => {
      switch (step._tag) {
        case "Read":
          return Effect.map(read(name), (rows) => {
            const found = answer(rows)
            return { ...found, done: found.text !== undefined }
          })
        case "Write":
          return put(name, { ...step, text: toStored(step.text) })
        case "Remove":
          return Effect.tap(put(name, { ...step, text: null }), tidy(name))
        case "Take":
          return orRefused(
            name,
            sql<Row>`INSERT INTO ${records} AS r (name, owner, leased)
              VALUES (${name}, ${step.owner}, ${after(step.millis)})
              ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, leased = ${after(step.millis)}
              WHERE (${free} OR r.owner = ${step.owner}) AND (${step.ifEmpty === true ? empty : sql`1 = 1`}) RETURNING ${columns}`
          )
        case "Renew":
          return orRefused(
            name,
            sql<Row>`UPDATE ${records} SET leased = ${after(step.millis)}
              WHERE name = ${name} AND ${held(step.owner)} RETURNING ${columns}`
          )
        case "Release":
          return Effect.tap(
            orRefused(
              name,
              sql<Row>`UPDATE ${records} SET owner = NULL, leased = NULL
                WHERE name = ${name} AND ${held(step.owner)} RETURNING ${columns}`
            ),
            tidy(name)
          )
      }
    },
    /** What has ended stays until somebody takes it away. */
    sweep: sql`DELETE FROM ${records} AS r WHERE ${empty} AND ${free}`
  }
}

const sweepEvery = 600_000

/**
 * `Records` in Postgres, through Effect's `SqlClient`. Each step is decided by one statement on one row, by
 * the database's own clock, and never in a transaction of the caller's, which could undo it. What has ended is
 * removed from the table every ten minutes.
 *
 * The layer does not fail, does not wait for the database, and makes no table: `ensureTable` does.
 *
 * @since 0.2.0
 */
export const layer = ({
  table = standard,
  timeout = "3 seconds"
}: Options = {}): Layer.Layer<Records, never, SqlClient.SqlClient> =>
  Layer.effect(
    Records,
    Effect.gen(function* () {
      const sql = (yield* SqlClient.SqlClient).withoutTransforms()
      const dialect = dialectOf(sql)
      if (dialect === undefined) return Records.of({ carryOut: () => Effect.fail(unsupported) })
      const { carryOut, sweep } = statements(sql, dialect, table)
      const within = Duration.fromInputUnsafe(timeout)
      // What is kept holds, whatever becomes of a transaction that the caller is in.
      const alone = <A, E>(asked: Effect.Effect<A, E>): Effect.Effect<A, E> =>
        Effect.updateContext(asked, (context: Context.Context<never>) => Context.omit(sql.transactionService)(context))
      let swept = Number.NEGATIVE_INFINITY
      const tidied = Effect.flatMap(Monotonic.now, (now) => {
        if (now - swept < sweepEvery) return Effect.void
        swept = now
        return Effect.asVoid(Effect.forkDetach(Effect.ignore(alone(sweep))))
      })
      return Records.of({
        carryOut: (key, step) =>
          inTime(
            Effect.flatMap(nameOf(key), (name) => alone(carryOut(name, step))).pipe(
              Effect.retry({ times: 3, while: isUndone }),
              Effect.mapError(failed)
            ),
            within,
            "the database"
          ).pipe(Effect.tap(step._tag === "Read" || step._tag === "Renew" ? Effect.void : tidied))
      })
    })
  )
