/** What counts in memory gives the same answers as the script on Redis while time goes on, by one clock for both. */
import { afterAll, assert, beforeAll, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Redis from "effect/persistence/Redis"
import * as Scope from "effect/Scope"
import { RedisClient } from "effect-open-cloud/redis"
import { createClient } from "redis"
import * as Cells from "../../src/internal/fleet/Cells.ts"
import type { Ask, Report, Request, State } from "../../src/internal/fleet/Protocol.ts"
import * as QuotaScript from "../../src/redis/QuotaScript.ts"
import { started } from "./server.ts"

const scope = Scope.makeUnsafe()
let client: ReturnType<typeof createClient>
beforeAll(async () => {
  const server = await Effect.runPromise(Scope.provide(started(), scope))
  client = createClient({ url: server.url })
  await client.connect()
})
afterAll(async () => {
  client.destroy()
  await Effect.runPromise(Scope.close(scope, Exit.void))
})

/** The script on Redis, which is told the time. */
const onRedis = (keys: ReadonlyArray<string>, request: Request, now: number) => {
  const time = JSON.stringify([Math.floor(now / 1_000), (now % 1_000) * 1_000])
  const redis = RedisClient.layerEval({
    eval: (script, names, args) =>
      client.eval(script.replace("redis.call('TIME')", "cjson.decode(ARGV[2])"), {
        keys: [...names],
        arguments: [...args, time]
      })
  })
  return Effect.runPromise(
    Redis.Redis.use((redis) => QuotaScript.counter(redis, "test").count(keys, request)).pipe(Effect.provide(redis))
  )
}

/** Numbers that look random, and are the same each time. */
const dice = (seed: number) => {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  return {
    below,
    chance: (part: number) => next() < part,
    pick: <A>(all: ReadonlyArray<A>) => all[below(all.length)] as A
  }
}

interface Bucket {
  readonly key: string
  readonly window: number
  readonly limit: number | undefined
  readonly kind: 1 | 2 | undefined
}

/** What some processes say to a store one after another, and what it answered: `play` does a step. */
const game = (seed: number) => {
  const { below, chance, pick } = dice(seed)
  const buckets = Array.from(
    { length: 3 },
    (_, index): Bucket => ({
      key: `${seed}-${index}`,
      window: pick([1_000, 10_000, 60_000]),
      limit: chance(0.15) ? undefined : pick([2, 20, 300]),
      kind: chance(0.6) ? undefined : pick([1, 2] as const)
    })
  )
  const trips = new Map<string, number>()
  const told = new Map<string, State>()
  let now = 1_800_000_000_000 + below(60_000)
  let steps = 0

  const reportOf = (member: string, { key, kind, limit, window }: Bucket): Report => {
    const last = told.get(`${member} ${key}`)
    const index = last === undefined || chance(0.05) ? undefined : last.i + pick([0, 0, 0, 0, 0, 0, 0, 0, 1, -1])
    const [flying, left] = [below(4), below(5)]
    return {
      w: window,
      ...(limit !== undefined && { l: limit }),
      ...(kind !== undefined && { h: kind }),
      d: kind === 2 ? 60_000 : 10_000,
      ...(index !== undefined && { i: index, o: last?.o ?? 0 }),
      g: flying + left + below(8),
      p: below(8),
      f: flying + below(2),
      y: flying,
      v: left,
      ...(kind !== undefined &&
        chance(0.5) && { n: [[1 + below(window), 1 + below(3), kind === 1 ? "" : pick(["a", "b", "c"])] as const] }),
      ...(kind === 2 && chance(0.2) && { r: [pick(["a", "b", "c"])] }),
      ...(kind === undefined &&
        chance(0.15) && { sl: pick([-1, 5, 100]), ...(chance(0.3) && { sw: pick([5_000, 60_000]) }) }),
      ...(kind === undefined &&
        chance(0.1) && {
          e: 1 + below(window) + (chance(0.3) ? window : 0),
          ...(chance(0.5) && { k: below(window) })
        }),
      ...(chance(0.08) && { c: 1 + below(3_000) }),
      ...(kind === undefined && chance(0.2) && { u: below(30), z: below(30) }),
      ...(kind === undefined && chance(0.2) && { q: below(30), a: pick([0, 1_000, 20_000, 1_000_000]) })
    }
  }

  const next = () => {
    steps += 1
    // Once nobody says anything for so long that they are forgotten.
    now += steps === 15 ? 95_000 : pick([0, 5, 400, 1_500, 9_000])
    const member = pick(["m1", "m2", "m3"])
    const trip = (trips.get(member) ?? 0) + (chance(0.05) ? 0 : 1)
    trips.set(member, Math.max(trip, 1))
    const part = buckets.filter(() => chance(0.7))
    const asks = Array.from({ length: part.length === 0 ? 0 : below(3) }, (): Ask => {
      const of = part.map((_, at) => at).filter(() => chance(0.7))
      const b = of.length === 0 ? [0] : of
      return { b, w: b.map(() => pick([1, 1, 1, 4, 30])), n: pick([0, 1, 1, 3]), x: b.map(() => pick([0, 8, 64])) }
    })
    const request: Request = { m: member, t: trip, b: part.map((bucket) => reportOf(member, bucket)), a: asks }
    return {
      keys: part.map(({ key }) => key),
      request,
      now,
      hear: (states: ReadonlyArray<State>) =>
        part.forEach(({ key }, at) => {
          const state = states[at]
          if (state !== undefined) told.set(`${member} ${key}`, state)
        })
    }
  }
  return { next }
}

it("counts in memory as the script does, while windows end and processes fall silent", async () => {
  let given = 0
  for (let seed = 1; seed <= 30; seed++) {
    const cells = Cells.make()
    const { next } = game(seed)
    for (let step = 0; step < 25; step++) {
      const { hear, keys, now, request } = next()
      const reply = cells.count(keys, request, now)
      assert.deepStrictEqual(reply, await onRedis(keys, request, now), `game ${seed}, step ${step}`)
      hear(reply?.b ?? [])
      given += reply?.a.filter(({ n }) => n > 0).length ?? 0
    }
  }
  assert.isAbove(given, 50)
})
