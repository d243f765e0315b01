/** What stores have to do that processes share: in memory, sealed, and on Redis. */
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import { describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import { TokenStore } from "effect-open-cloud/oauth"
import { RedisRecords } from "effect-open-cloud/redis"
import { Records, Sealed, StoreLaws } from "effect-open-cloud/stores"
import { Deliveries } from "effect-open-cloud/webhooks"
import { afterAll, beforeAll } from "vitest"
import * as redis from "../redis/server.ts"
import { lawsOn, run } from "./laws.ts"

const scope = Scope.makeUnsafe()
let redisUrl = ""
beforeAll(async () => {
  const start = Effect.gen(function* () {
    redisUrl = (yield* redis.started()).url
  })
  await Effect.runPromise(Scope.provide(start, scope))
})
afterAll(() => Effect.runPromise(Scope.close(scope, Exit.void)))

const onRedis = Layer.unwrap(
  Effect.sync(() =>
    RedisRecords.layer().pipe(Layer.provide(NodeRedis.layer({ url: redisUrl, disableOfflineQueue: true })))
  )
)
const sealed = Sealed.layer({ keys: Redacted.make(Buffer.alloc(32, 7).toString("base64")) })

const places = {
  "the memory": { records: Records.layerMemory, shared: false },
  "the memory, sealed": { records: Layer.provide(sealed, Records.layerMemory), shared: false },
  Redis: { records: onRedis, shared: true }
}

for (const [name, { records, shared }] of Object.entries(places)) lawsOn(name, records, { shared })

describe("the stores of one process", () => {
  describe("tokens", () => run(StoreLaws.tokens(TokenStore.layerMemory)))
  describe("deliveries", () => run(StoreLaws.deliveries(Deliveries.layerMemory())))
})
