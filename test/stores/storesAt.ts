/** What processes share at an address: Redis or Postgres. */
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import * as Layer from "effect/Layer"
import { RedisClient, RedisRecords } from "effect-open-cloud/redis"
import { SqlRecords } from "effect-open-cloud/sql"
import { Stores } from "effect-open-cloud/stores"
import { clientOf } from "../sql/server.ts"

export const recordsAt = (at: string) =>
  at.startsWith("redis")
    ? RedisRecords.layer().pipe(
        Layer.provide(RedisClient.layerKept(NodeRedis.layer({ url: at, disableOfflineQueue: true })))
      )
    : SqlRecords.layer().pipe(Layer.provide(clientOf(at)))

/** How long a claim outlives who has died. */
export const lease = 3_000

export const storesAt = (at: string) =>
  Stores.layer({ locks: { lease }, deliveries: { lease } }).pipe(Layer.provide(recordsAt(at)))
