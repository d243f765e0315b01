/**
 * Real processes on one key, one emulator and one Redis: what holds of every place that counts, and what happens when Redis
 * hangs or somebody else has the key, too. Each fleet has its own emulator, and they go side by side. What each bound stands on is no time that a machine needs:
 * `simulation.long.test.ts` has those that do.
 */
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import { afterAll, beforeAll, describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { laws } from "effect-open-cloud/QuotaStoreLaws"
import { RedisQuotas } from "effect-open-cloud/redis"
import { cases } from "../fleet/cases.ts"
import {
  again,
  allSaid,
  alone,
  begin,
  compile,
  eventually,
  inFlight,
  longest,
  nextMinute,
  oneOfEach,
  type Programs,
  patient,
  sixty,
  thousand,
  times,
  underWay
} from "../fleet/fleet.ts"
import { started } from "./server.ts"

let programs: Programs
beforeAll(async () => {
  programs = await compile()
}, 60_000)
afterAll(() => programs.remove())

/** A store on a Redis of its own. */
const onRedis = Layer.unwrap(
  Effect.map(started(), ({ url }) =>
    Layer.provide(RedisQuotas.layer(), NodeRedis.layer({ url, disableOfflineQueue: true }))
  )
)

/** What counts for a fleet. */
const redis = Effect.map(started(), (server) => ({ ...server, way: { redis: server.url } }))

describe.concurrent("processes that share a key", () => {
  cases(
    () => programs,
    () => redis,
    { goesOn: true }
  )

  it.live(
    "keep within ten tasks in flight, and use what one that was killed held as soon as its tasks are over",
    () =>
      Effect.gen(function* () {
        const processing = 8_000
        const { seen, turn, workers } = yield* begin(programs, redis, times(4, { tasks: 4, ...patient }), {
          processing
        })
        const tasks = Effect.map(seen, (all) =>
          all.filter(({ operation }) => operation.startsWith("luauExecution.createTask"))
        )
        yield* eventually(
          "ten tasks are in flight",
          Effect.map(tasks, (all) => all.length >= 10)
        )
        yield* workers[0]?.kill ?? Effect.void
        const killed = (yield* tasks).length
        yield* turn
        // Others begin more than could be in flight beside what the killed one held.
        yield* eventually(
          "what it held is used",
          Effect.map(tasks, (all) => all.length >= killed + 30)
        )
        const all = yield* tasks
        expect(all.filter(({ status }) => status === 429)).toEqual([])
        expect(inFlight(all, processing)).toBeLessThanOrEqual(10)
      }).pipe(Effect.scoped),
    longest
  )

  it.live(
    "wait for a Redis that hangs once only, and count on without it",
    () =>
      Effect.gen(function* () {
        const fleet = yield* begin(programs, redis, times(4, { sixty: 1, thousand: 16, pause: 1_500 }))
        const { place, workers } = fleet
        for (const time of [1, 2]) {
          yield* allSaid(workers, "called", time)
          yield* place.signal("SIGSTOP")
          yield* allSaid(workers, alone, time)
          yield* place.signal("SIGCONT")
          yield* allSaid(workers, again, time)
        }
        for (const [, struck, next] of yield* nextMinute(fleet, [[sixty, 60]])) {
          expect(struck.refused).toBeLessThanOrEqual(oneOfEach(workers) + underWay(workers, struck))
          expect(next).toEqual({ good: 60, refused: 0 })
        }
        // How much of it they reach hangs on how fast they are while each has one call under way.
        const [{ refused }] = yield* fleet.minutes(thousand)
        expect(refused).toBeLessThanOrEqual(oneOfEach(workers))
      }).pipe(Effect.scoped),
    longest
  )

  it.live(
    "leave what a stranger on their key uses",
    () =>
      Effect.gen(function* () {
        const stranger = { sixty: 1, pause: 2_000, alone: true }
        const fleet = yield* begin(programs, redis, [...times(4, { sixty: 8, pause: 1_000, ...patient }), stranger])
        for (const [, ...minutes] of yield* nextMinute(fleet, [[sixty, 60]])) {
          for (const { good, refused } of minutes) {
            expect(good).toBeGreaterThanOrEqual(59)
            // Nobody makes another call of it in this minute after a 429, so no more than are under way at once.
            expect(refused).toBeLessThanOrEqual(4 * 8 + 1)
          }
        }
      }).pipe(Effect.scoped),
    longest
  )

  for (const { check, isSlow, name } of laws(onRedis)) {
    if (isSlow) it.live(`keep the law that a store ${name}`, () => check, longest)
  }
})
