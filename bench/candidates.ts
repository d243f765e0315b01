/**
 * Clients that make the same call: get a user by id. Each is set up as its own
 * documentation says, and is pointed at the same `fetch`.
 *
 * The library is imported from the files that its public exports name: a package
 * of its own, which this folder is, cannot import its neighbour by name.
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Scope from "effect/Scope"
import * as Tracer from "effect/Tracer"
import createClient from "openapi-fetch"
import * as Users from "../src/generated/users/operations.ts"
import type { paths } from "../src/generated/users/wire.ts"
import { Credentials, OpenCloud } from "../src/index.ts"
import { Transport } from "../src/node/index.ts"
import { DataStores } from "../src/services/DataStores.ts"
import type { Fetch } from "./answers.ts"
import { names } from "./names.ts"

export interface Candidate {
  readonly name: string
  /** Makes calls, a number of them at a time. */
  readonly run: (calls: number, inFlight: number) => Promise<void>
}

export interface Target {
  readonly fetch: Fetch
  readonly baseUrl: string
}

const key = "bench-key"
const id = "156"

const inTurns = async (call: () => Promise<unknown>, calls: number): Promise<void> => {
  for (let made = 0; made < calls; made++) await call()
}

const promises = (name: string, call: () => Promise<unknown>): Candidate => ({
  name,
  run: async (calls, inFlight) => {
    if (inFlight === 1) return inTurns(call, calls)
    await Promise.all(Array.from({ length: inFlight }, () => inTurns(call, calls / inFlight)))
  }
})

type Services = OpenCloud | DataStores

const effects = (
  name: string,
  target: Pick<Parameters<typeof OpenCloud.layer>[0], "baseUrl" | "fetch">,
  prepare: Effect.Effect<() => Effect.Effect<unknown, unknown>, never, Services>,
  around: (effect: Effect.Effect<void, unknown>) => Effect.Effect<void, unknown> = (effect) => effect
): Candidate => {
  const client = OpenCloud.layer({
    ...target,
    credentials: Credentials.apiKey(key),
    // Counted like any other quota, and never used up.
    quotaOverrides: { operations: { "users.get": { limit: 999_999, period: "MINUTE" } } }
  })
  const runtime = ManagedRuntime.make(Layer.provideMerge(DataStores.layer, client))
  const worker = (call: () => Effect.Effect<unknown, unknown>, calls: number) =>
    Effect.gen(function* () {
      for (let made = 0; made < calls; made++) yield* call()
    })
  return {
    name,
    run: (calls, inFlight) =>
      runtime.runPromise(
        Effect.flatMap(prepare, (call) =>
          around(
            inFlight === 1
              ? worker(call, calls)
              : Effect.forEach(Array.from({ length: inFlight }), () => worker(call, calls / inFlight), {
                  concurrency: "unbounded",
                  discard: true
                })
          )
        )
      )
  }
}

const getUser = Effect.map(OpenCloud, (client) => () => client.execute(Users.get, { userId: id }))

const getEntry = Effect.map(
  DataStores,
  (stores) => () => stores.getEntry({ universeId: 9000001, dataStoreId: "players", entryId: id })
)

/** Somebody who listens: spans as an exporter gets them, which are then let go. */
const tracer = Tracer.make({ span: (options) => new Tracer.NativeSpan(options) })

export const bare = ({ fetch, baseUrl }: Target): Candidate =>
  promises(names.bare, async () => {
    const response = await fetch(`${baseUrl}/cloud/v2/users/${id}`, { headers: { "x-api-key": key } })
    return response.json()
  })

export const openapiFetch = ({ fetch, baseUrl }: Target): Candidate => {
  const client = createClient<paths>({
    baseUrl,
    fetch: fetch as unknown as (request: Request) => Promise<Response>,
    headers: { "x-api-key": key }
  })
  return promises(names.openapiFetch, async () => {
    const { data } = await client.GET("/cloud/v2/users/{user_id}", { params: { path: { user_id: id } } })
    if (data === undefined) throw new Error("no answer")
    return data
  })
}

export const ours = (target: Target): Candidate => effects(names.user, target, getUser)

/** The least that a call over undici's connections can cost. */
export const pool = async ({ baseUrl }: Target): Promise<Candidate> => {
  const { Pool } = await import("undici")
  const own = new Pool(baseUrl)
  return promises(names.pool, async () => {
    const { body } = await own.request({
      method: "GET",
      path: `/cloud/v2/users/${id}`,
      headers: { accept: "*/*", "user-agent": "node", "x-api-key": key }
    })
    return JSON.parse(await body.text())
  })
}

/** The same over the connections of `effect-open-cloud/node`. */
export const overUndici = async ({ baseUrl }: Target): Promise<Candidate> => {
  const fetch = await Effect.runPromise(Scope.provide(Transport.make(), Scope.makeUnsafe()))
  return effects(names.node, { baseUrl, fetch }, getUser)
}

export const traced = (target: Target): Candidate => effects(names.traced, target, getUser, Effect.withTracer(tracer))

export const described = (target: Target): Candidate => effects(names.described, target, getUser)

export const service = (target: Target): Candidate => effects(names.entry, target, getEntry)

// Peers are installed for the benchmark only; their types must not be needed to check this file.
const load = (name: string): Promise<unknown> => import(name)

export const relatio = async ({ fetch, baseUrl }: Target): Promise<Candidate> => {
  const { OpenCloud } = (await load("@relatiohq/opencloud")) as {
    readonly OpenCloud: new (config: {
      readonly apiKey: string
      readonly baseUrl: string
      readonly fetchImpl: Fetch
    }) => { readonly users: { readonly get: (id: string) => Promise<unknown> } }
  }
  const client = new OpenCloud({ apiKey: key, baseUrl, fetchImpl: fetch })
  return promises(names.relatio, () => client.users.get(id))
}

/** Its address and its `fetch` are fixed, so the global one is replaced; no other candidate uses that. */
export const openblox = async ({ fetch, baseUrl }: Target): Promise<Candidate> => {
  const origin = "https://apis.roblox.com"
  globalThis.fetch = (input, init) => fetch(baseUrl + String(input).slice(origin.length), init ?? {})
  const { setDefaultOpenbloxConfig } = (await load("openblox/config")) as {
    readonly setDefaultOpenbloxConfig: (config: { readonly cloudKey: string; readonly http: object }) => void
  }
  const { UsersApi } = (await load("openblox/cloud")) as {
    readonly UsersApi: {
      readonly userInfo: (input: { readonly userId: string }) => Promise<{ readonly data: unknown }>
    }
  }
  setDefaultOpenbloxConfig({ cloudKey: key, http: {} })
  // What it gives is read when it is asked for.
  return promises(names.openblox, async () => (await UsersApi.userInfo({ userId: id })).data)
}
