/** Records in Postgres: what is particular to a database. */

import * as PgClient from "@effect/sql-pg/PgClient"
import { expect, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import * as Tracer from "effect/Tracer"
import { TokenStore } from "effect-open-cloud/oauth"
import { SqlRecords } from "effect-open-cloud/sql"
import { Records, Stores } from "effect-open-cloud/stores"
import { afterAll, beforeAll } from "vitest"
import { clientOf, type Server, started } from "./server.ts"

const scope = Scope.makeUnsafe()
let server: Server
beforeAll(async () => {
  server = await Effect.runPromise(Scope.provide(started, scope))
})
afterAll(() => Effect.runPromise(Scope.close(scope, Exit.void)))

const secret = "a refresh token"
const read = { _tag: "Read" } as const

it.live("a table is made by many at once, under any name", () =>
  Effect.gen(function* () {
    const client = Layer.fresh(clientOf(server.url))
    const table = `odd "name"; --`
    yield* Effect.all(
      Array.from({ length: 6 }, () => Effect.provide(SqlRecords.ensureTable({ table }), client)),
      { concurrency: "unbounded" }
    )
    const layer = Layer.provide(SqlRecords.layer({ table }), client)
    const records = Context.get(yield* Layer.build(layer), Records)
    yield* records.carryOut("a", { _tag: "Write", text: "1" })
    expect((yield* records.carryOut("a", read)).text).toBe("1")
  })
)

it.live("a transaction of the caller's that is undone undoes nothing, and spans hold no text", () =>
  Effect.gen(function* () {
    const spans: Array<Tracer.NativeSpan> = []
    const tracer = Tracer.make({
      span: (options) => {
        const span = new Tracer.NativeSpan(options)
        spans.push(span)
        return span
      }
    })
    const client = clientOf(server.url)
    const context = yield* Layer.build(Layer.provideMerge(SqlRecords.layer(), client))
    const [sql, records] = [Context.get(context, PgClient.PgClient), Context.get(context, Records)]
    yield* Effect.provide(SqlRecords.ensureTable(), context)
    const undone = sql.withTransaction(
      Effect.andThen(records.carryOut("a", { _tag: "Write", text: secret }), Effect.fail("undone"))
    )
    expect(yield* Effect.flip(Effect.withTracer(undone, tracer))).toBe("undone")
    yield* Effect.withTracer(records.carryOut("a", read), tracer)
    expect((yield* records.carryOut("a", read)).text).toBe(secret)
    const told = spans.map(({ attributes, status }) =>
      JSON.stringify([[...attributes], status], (_, value) => (typeof value === "bigint" ? String(value) : value))
    )
    expect(told.length).toBeGreaterThan(0)
    expect(told.join()).not.toContain(secret)
  })
)

it.live("a database that lacks the table, is gone, or is back is told in plain words", () =>
  Effect.gen(function* () {
    const client = clientOf(server.url)
    const context = yield* Layer.build(Layer.provideMerge(SqlRecords.layer({ table: "nowhere" }), client))
    const missing = yield* Effect.flip(Context.get(context, Records).carryOut(secret, { _tag: "Write", text: secret }))
    expect(missing).toMatchObject({ _tag: "RecordsFailed", kind: "refused" })
    expect(missing.message).toContain("SqlRecords.ensureTable")
    expect(JSON.stringify(missing)).not.toContain(secret)

    yield* Effect.provide(SqlRecords.ensureTable(), context)
    const layer = Stores.tokens().pipe(Layer.provide(SqlRecords.layer()), Layer.provide(Layer.succeedContext(context)))
    const store = Context.get(yield* Layer.build(layer), TokenStore)
    yield* store.write("b", secret)
    yield* server.stop
    const gone = yield* Effect.flip(store.write("b", "the next"))
    expect(gone).toMatchObject({ _tag: "TokenStoreFailed", action: "write" })
    yield* server.start
    expect(yield* Effect.retry(store.read("b"), { times: 50 })).toBe(secret)
  })
)
