/**
 * What sharing quotas adds to a call on an in-memory `fetch`, over the memory store; prints comparisons as JSON. Arguments:
 * what counts for all, its port, rounds, calls in a round, calls in flight, 1 where what asks for each call
 * is measured, too, and the secret of a coordinator.
 */
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Redacted from "effect/Redacted"
import { CoordinatorClient, CoordinatorQuotas } from "../src/edge/index.ts"
import * as Users from "../src/generated/users/operations.ts"
import { Credentials, OpenCloud } from "../src/index.ts"
import { QuotaStore } from "../src/QuotaStore.ts"
import type { SharingOptions } from "../src/Quotas.ts"
import { RedisQuotas } from "../src/redis/index.ts"
import { user } from "./answers.ts"
import type { Candidate } from "./candidates.ts"
import { sharing } from "./names.ts"
import { compare } from "./rounds.ts"

const [, , place = "Redis", ...told] = process.argv
const [port = 0, rounds = 0, calls = 0, inFlight = 1, each = 0] = told.slice(0, 5).map(Number)
const secret = Redacted.make(told[5] ?? "")

/** A quota that counts like any other, and is never used up. */
const getUser = { ...Users.get, quota: { apiKey: { limit: 999_999, period: "MINUTE" } } } as const

const fetch = async () => new Response(user, { headers: { "content-type": "application/json" } })

const candidate = (name: string, store: Layer.Layer<QuotaStore, unknown>): Candidate => {
  const client = OpenCloud.layer({ baseUrl: "https://apis.roblox.com", fetch, credentials: Credentials.apiKey("key") })
  const runtime = ManagedRuntime.make(Layer.provide(client, store))
  const worker = (times: number) =>
    Effect.gen(function* () {
      const client = yield* OpenCloud
      for (let made = 0; made < times; made++) yield* client.execute(getUser, { userId: "156" })
    })
  return {
    name,
    run: (calls, inFlight) =>
      runtime.runPromise(
        Effect.forEach(Array.from({ length: inFlight }), () => worker(calls / inFlight), {
          concurrency: "unbounded",
          discard: true
        })
      )
  }
}

const redis = NodeRedis.layer({ url: `redis://127.0.0.1:${port}`, disableOfflineQueue: true })
const onRedis = (prefix: string, options?: SharingOptions) =>
  Layer.provide(RedisQuotas.layer({ ...options, prefix: `${prefix} ${process.pid}` }), redis)

/** Both count in one bucket, which is never used up. */
const onCoordinator = (_: string, options?: SharingOptions) =>
  Layer.provide(
    CoordinatorQuotas.layer(options),
    CoordinatorClient.layerHttp({ url: `http://127.0.0.1:${port}`, secret })
  )

const [name, on] = place === "Redis" ? (["Redis", onRedis] as const) : (["a coordinator", onCoordinator] as const)

const candidates = [
  candidate(sharing.memory, QuotaStore.layerMemory),
  candidate(sharing.leases(name), on("leases")),
  ...(each === 1 ? [candidate(sharing.trips(name), on("trips", { lease: 0 }))] : [])
]

console.log(JSON.stringify(await compare(candidates, { rounds, calls, inFlight })))
process.exit(0)
