/** Handlers of flushes: a long-running operation that empties everything when it ends. */
import * as Result from "effect/Result"
import { invalidArgument, notFound, type Refusal } from "../../Errors.ts"
import { applied, read, text } from "../../Handler.ts"
import type { JsonObject } from "../../Json.ts"
import { beginOperation, findOperation, formatOperation, type PendingOperation, type Work } from "../../Pending.ts"
import { pathOf } from "./Rules.ts"
import { clear, type FlushFailure } from "./State.ts"
import type { Call, Handler, Handlers, World } from "./World.ts"

const response = { "@type": "type.googleapis.com/roblox.open_cloud.cloud.v2.FlushMemoryStoreResponse" }

const scopeOf = (call: Call): Result.Result<string, Refusal> => {
  const scope = text(call, "scope") || "LIVE"
  return scope === "LIVE" || scope === "TEST"
    ? Result.succeed(scope)
    : Result.fail(invalidArgument("The scope is LIVE or TEST."))
}

/** Where a flush is polled is not where its path says. */
const operationPath = (call: Call, id: string): string =>
  call.world.dialect["memoryStores.flushPath"] === "memoryStore"
    ? pathOf(call, `operations/${id}`)
    : pathOf(call, id, "operations")

/** `done` is null until it is true. */
const formatFlush = (operation: PendingOperation): JsonObject => ({
  ...formatOperation(operation),
  done: operation.ending === undefined ? null : true
})

export interface Flush {
  readonly universeId: string
  readonly scope: string
  readonly failure: FlushFailure | undefined
}

export const flush: Work<World, Flush> = {
  name: "memoryStores.flush",
  carryOut: ({ memoryStores }, { failure, scope, universeId }) => {
    if (failure !== undefined) return { _tag: "Failed", error: failure }
    // What game servers under test wrote is apart, and nothing here can see it.
    if (scope === "LIVE") clear(memoryStores, universeId)
    return { _tag: "Done", response }
  }
}

const start: Handler = (call) =>
  Result.map(scopeOf(call), (scope) => {
    const { failure, millis } = call.world.memoryStores.flushing
    const operation = beginOperation(call.world, flush, {
      path: (id) => operationPath(call, id),
      readyAt: call.now + millis,
      input: { universeId: text(call, "universe_id"), scope, failure }
    })
    return applied(formatFlush(operation))
  })

const poll: Handler = (call) =>
  Result.gen(function* () {
    yield* scopeOf(call)
    const operation = findOperation(call.world, operationPath(call, text(call, "operation_id")), call.now)
    return operation === undefined
      ? yield* Result.fail(notFound("The operation was not found."))
      : read(formatFlush(operation))
  })

export const flushHandlers = {
  "memoryStores.flush": start,
  "memoryStores.getFlushOperation": poll
} satisfies Handlers
