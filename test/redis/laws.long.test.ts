/** What the contract of quota stores asks for, of the memory store and of the one on Redis. */
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import { describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import { QuotaStore } from "effect-open-cloud/QuotaStore"
import { type Law, laws, sharedLaws } from "effect-open-cloud/QuotaStoreLaws"
import { RedisQuotas } from "effect-open-cloud/redis"
import { afterAll, beforeAll } from "vitest"
import { type Server, started } from "./server.ts"

const scope = Scope.makeUnsafe()
let server: Server
beforeAll(async () => {
  server = await Effect.runPromise(Scope.provide(started(), scope))
})
afterAll(() => Effect.runPromise(Scope.close(scope, Exit.void)))

const onRedis = Layer.unwrap(
  Effect.sync(() =>
    RedisQuotas.layer().pipe(Layer.provide(NodeRedis.layer({ url: server.url, disableOfflineQueue: true })))
  )
)

const run = (all: ReadonlyArray<Law<unknown>>): void => {
  for (const { check, isSlow, name } of all) if (!isSlow) it.concurrent(name, () => Effect.runPromise(check))
}

describe("the memory store", () => {
  run(laws(QuotaStore.layerMemory))
})

describe("the store on Redis", () => {
  run(laws(onRedis))
  run(sharedLaws(onRedis))
})
