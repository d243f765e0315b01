/** One process that runs all jobs, one after the other, on an emulator that it reaches over HTTP; and prints their reports. */
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import * as NodePath from "@effect/platform-node/NodePath"
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as KeyValueStore from "effect/persistence/KeyValueStore"
import { Credentials, OpenCloud } from "effect-open-cloud"
import { DataStores } from "effect-open-cloud/DataStores"
import { layerFiles } from "effect-open-cloud/jobs"
import { MemoryStores } from "effect-open-cloud/MemoryStores"
import { OrderedDataStores } from "effect-open-cloud/OrderedDataStores"
import { OrderedDataStoresV1 } from "effect-open-cloud/OrderedDataStoresV1"
import { RedisPlaces } from "effect-open-cloud/redis"
import { allJobs } from "./allJobs.ts"

/** What a process is told by its only argument. */
export interface Orders {
  /** The emulator's address. */
  readonly url: string
  readonly folder: string
  /** When what is restored was as it was. */
  readonly time: number
  /** Where places are kept, instead of in the folder. */
  readonly redis?: string
}

const { folder, redis, time, url } = JSON.parse(process.argv[2] ?? "{}") as Orders

const cloud = Layer.mergeAll(
  DataStores.layer,
  OrderedDataStores.layer,
  OrderedDataStoresV1.layer,
  MemoryStores.layer
).pipe(Layer.provide(OpenCloud.layer({ credentials: Credentials.apiKey("emulator-key"), baseUrl: url })))
const files = Layer.merge(NodeFileSystem.layer, NodePath.layer)
const places: Layer.Layer<KeyValueStore.KeyValueStore, unknown> =
  redis === undefined
    ? Layer.provide(layerFiles(`${folder}/places`), files)
    : Layer.provide(RedisPlaces.layer(), NodeRedis.layer({ url: redis }))

const reports = await Effect.runPromise(Effect.provide(allJobs(folder, time), Layer.mergeAll(cloud, places, files)))
console.log(JSON.stringify(reports))
// A connection to Redis may keep it.
process.exit(0)
