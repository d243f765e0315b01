/** What stores have to do that processes share, in Postgres. */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import { SqlRecords } from "effect-open-cloud/sql"
import { afterAll, beforeAll } from "vitest"
import { lawsOn } from "../stores/laws.ts"
import { clientOf, started } from "./server.ts"

const scope = Scope.makeUnsafe()
let url = ""
beforeAll(async () => {
  const start = Effect.gen(function* () {
    url = (yield* started).url
    yield* SqlRecords.ensureTable().pipe(Effect.provide(clientOf(url)))
  })
  await Effect.runPromise(Scope.provide(start, scope))
})
afterAll(() => Effect.runPromise(Scope.close(scope, Exit.void)))

// The laws run all at once, on few connections.
const inPostgres = Layer.unwrap(
  Effect.sync(() => SqlRecords.layer({ timeout: "60 seconds" }).pipe(Layer.provide(clientOf(url))))
)
lawsOn("Postgres", inPostgres, { shared: true })
