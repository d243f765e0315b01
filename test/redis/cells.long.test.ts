/** What counts in memory gives the same answers as the script on Redis, whatever processes say in whatever order. */
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redis from "effect/persistence/Redis"
import * as Cells from "../../src/internal/fleet/Cells.ts"
import type { Counter, Held, Reply, Report, Request } from "../../src/internal/fleet/Protocol.ts"
import * as QuotaScript from "../../src/redis/QuotaScript.ts"
import { started } from "./server.ts"

/** Numbers that are the same in each run. */
const random = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const day = 86_400_000
const kinds = [undefined, 1, 2] as const

/** What a process says of one bucket of a kind: never what it could not have, as its numbers hang together. */
const reportOf = (pick: (below: number) => number, kind: 1 | 2 | undefined, index: number | undefined): Report => {
  const [flying, left] = [pick(4), kind === 2 ? 0 : pick(4)]
  const held: ReadonlyArray<Held> = Array.from({ length: pick(3) }, (_, at) => [
    day + 1_000 * pick(100),
    1 + pick(3),
    kind === 2 ? `held ${at}` : ""
  ])
  return {
    w: day,
    ...(pick(8) > 0 && { l: 10 + pick(40) }),
    ...(kind !== undefined && { h: kind }),
    d: day,
    ...(index !== undefined && { i: index - (pick(6) === 0 ? 1 : 0) }),
    g: flying + left + pick(5),
    p: pick(5),
    f: flying,
    y: flying,
    v: left,
    ...(kind !== undefined && { n: held }),
    ...(kind === 2 && pick(4) === 0 && { r: [`held ${pick(3)}`] }),
    ...(index !== undefined && { o: 0 }),
    ...(pick(8) === 0 && { sl: pick(3) === 0 ? -1 : 5 + pick(50) }),
    ...(pick(12) === 0 && { c: day }),
    ...(kind === undefined && pick(4) === 0 && { u: pick(30), z: pick(30) }),
    ...(kind === undefined && pick(4) === 0 && { q: pick(40), a: pick(2) * day })
  }
}

const requestOf = (
  pick: (below: number) => number,
  member: number,
  trip: number,
  indexes: ReadonlyArray<number | undefined>
): Request => {
  const chosen = kinds.map((_, at) => at).filter(() => pick(3) > 0)
  const b = chosen.map((at) => reportOf(pick, kinds[at], indexes[at]))
  const wanted = chosen.map((_, at) => at).filter(() => pick(2) === 0)
  const asks =
    wanted.length === 0
      ? []
      : [{ b: wanted, w: wanted.map(() => 1 + pick(3)), n: pick(5), x: wanted.map(() => pick(9)) }]
  return { m: `member ${member}`, t: trip, b, a: asks }
}

/** An answer without what hangs on when a bucket was begun: that moment is not the same for both. */
const ageless = (reply: Reply | undefined) => reply && { ...reply, b: reply.b.map((state) => ({ ...state, a: 0 })) }

/** When Redis answered: all windows here are days. */
const timeOf = (reply: Reply | undefined): number =>
  reply?.b[0] === undefined ? 0 : (Math.floor(Date.now() / day) + 1) * day - reply.b[0].e

describe("quotas that are counted in memory", () => {
  it.live("are counted as on Redis", () =>
    Effect.gen(function* () {
      const server = yield* started()
      const redis = Context.get(
        yield* Layer.build(NodeRedis.layer({ url: server.url, disableOfflineQueue: true })),
        Redis.Redis
      )
      let compared = 0
      for (let seed = 1; seed <= 60; seed++) {
        const pick = random(seed)
        const cells = Cells.make()
        const script: Counter = QuotaScript.counter(redis, `seed ${seed}`)
        const indexes: Array<number | undefined> = [undefined, undefined, undefined]
        for (let trip = 1; trip <= 25; trip++) {
          const request = requestOf(pick, pick(3), trip - (pick(10) === 0 ? 3 : 0), indexes)
          if (request.b.length === 0) continue
          const keys = request.b.map(({ h }) => `bucket ${h ?? 0}`)
          const onRedis = yield* script.count(keys, request)
          // A request that comes too late is answered by nothing, whatever the time.
          const inMemory = cells.count(keys, request, timeOf(onRedis))
          assert.deepStrictEqual(
            ageless(inMemory),
            ageless(onRedis),
            `seed ${seed}, request ${JSON.stringify(request)}`
          )
          onRedis?.b.forEach(({ i }, at) => {
            indexes[kinds.indexOf(request.b[at]?.h)] = i
          })
          compared += 1
        }
      }
      assert.isAbove(compared, 1_000)
    }).pipe(Effect.scoped)
  )
})
