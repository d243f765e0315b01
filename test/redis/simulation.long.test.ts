/** What fleets reach of a quota and what they are refused, in simulated minutes: bounds that hold however fast processes are. */
import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import { type Feedback, QuotaStore } from "effect-open-cloud/QuotaStore"
import { laws, sharedLaws } from "effect-open-cloud/QuotaStoreLaws"
import * as Cells from "../../src/internal/fleet/Cells.ts"
import type { Counter } from "../../src/internal/fleet/Protocol.ts"
import * as Shared from "../../src/internal/fleet/Shared.ts"
import { type Conduct, makeTime, minutes, type Place, random, simulate, stalls } from "./simulation.ts"

const base: Conduct = { seed: 1, processes: 4, fibers: 8, limit: 60, pause: 0, latency: 100, start: 50_000 }

/** What was answered in each minute of the server's, as `good/refused`, from the first on. */
const run = (conduct: Partial<Conduct>, happen: (place: Place) => Effect.Effect<void>) =>
  Effect.map(simulate({ ...base, ...conduct }, happen), (answers) =>
    [...minutes(answers, conduct.serverAhead)].map(([, { good, refused }]) => ({ good, refused }))
  ).pipe(Effect.provide(Logger.layer([])))

const until = (millis: number) => (place: Place) => place.runUntil(millis)

/** Lets things happen at their times. */
const happening =
  (...events: ReadonlyArray<readonly [at: number, event: (place: Place) => Effect.Effect<void> | void]>) =>
  (place: Place) =>
    Effect.gen(function* () {
      for (const [at, event] of events) {
        yield* place.runUntil(at)
        yield* event(place) ?? Effect.void
      }
    })

const nothing = () => {}
const gone = (place: Place) => place.set("gone", true)
const hung = (place: Place) => place.set("hung")
const there = (place: Place) => place.set("there")

describe("a fleet in simulated time", () => {
  for (const [processes, limit, fibers] of [
    [4, 60, 8],
    [8, 60, 8],
    [8, 1_000, 16]
  ] as const) {
    it.live(`of ${processes} uses all of ${limit} a minute, and is refused nothing`, () =>
      Effect.gen(function* () {
        const all = yield* run({ processes, limit, fibers }, until(119_000))
        assert.deepStrictEqual(all, Array(2).fill({ good: limit, refused: 0 }))
      })
    )
  }

  for (const serverAhead of [4_000, -4_000, 20_000]) {
    it.live(`that begins at any time is refused nothing by a server whose clock is ${serverAhead} ms ahead`, () =>
      Effect.gen(function* () {
        for (const start of [3_000, 55_000, 59_500]) {
          const all = yield* run({ start, serverAhead, fibers: 16, seed: start }, until(start + 70_000))
          for (const { refused } of all) assert.strictEqual(refused, 0, `begun at ${start}: ${JSON.stringify(all)}`)
        }
      })
    )
  }

  it.live("learns once that a server's minute begins half a second after its own", () =>
    Effect.gen(function* () {
      const [first, learnt, ...later] = yield* run({ serverAhead: -500, latency: 20 }, until(239_000))
      // Those who were let in at once, when its own minute began.
      assert.isAtMost(first?.refused ?? 99, 4 * 8)
      assert.deepStrictEqual([learnt, ...later], Array(3).fill({ good: 60, refused: 0 }))
    })
  )

  // Each process has one under way, and takes no more after a 429; who took the last of the quota knows.
  const others = base.processes - 1

  for (const [limit, fibers] of [
    [60, 8],
    [1_000, 16]
  ] as const) {
    const busy = { limit, fibers, pause: 3_000 }
    const events = {
      "killed and back empty": [
        [61_000, gone],
        [73_000, there]
      ],
      "gone for more than a minute": [
        [61_000, gone],
        [130_000, there]
      ],
      "hung twice": [
        [60_200, hung],
        [63_200, there],
        [73_200, hung],
        [76_200, there]
      ]
    } as const
    for (const [what, happened] of Object.entries(events)) {
      // A thousand a minute is many events: once is enough.
      if (limit > 60 && what !== "hung twice") continue
      it.live(`uses all of ${limit} a minute, and is refused ${others} at most of it, where the place is ${what}`, () =>
        Effect.gen(function* () {
          const [, ...all] = yield* run(busy, happening(...happened, [239_000, nothing]))
          for (const { good, refused } of all) {
            assert.strictEqual(good, limit)
            assert.isAtMost(refused, others)
          }
          assert.strictEqual(all.at(-1)?.refused, 0)
        })
      )
    }
  }

  it.live("counts on where it was, whenever the place is back, which knows of one process at first", () =>
    Effect.gen(function* () {
      for (const [limit, seed, back, pause] of [
        [1_000, 2, 43_800, 500],
        [1_000, 3, 43_700, 500],
        [1_000, 2, 44_300, 500],
        [60, 1, 42_300, 3_000],
        [60, 3, 41_500, 3_000]
      ] as const) {
        const fibers = limit === 60 ? 8 : 16
        const conduct = { limit, seed, pause, fibers, latency: limit === 60 ? 100 : 20, start: 40_000 }
        const all = yield* run(conduct, happening([41_500, gone], [back, there], [75_000, nothing]))
        for (const { good, refused } of all) {
          assert.strictEqual(good, limit)
          assert.isAtMost(refused, others, `${limit} a minute, back at ${back}: ${JSON.stringify(all)}`)
        }
      }
    })
  )

  it.live("uses all of a minute, and is refused nothing, however late processes heard when it begins", () =>
    Effect.gen(function* () {
      for (const [processes, longest, seed, serverAhead] of [
        [8, 8_000, 2, 7_000],
        [8, 8_000, 3, 20_000],
        [4, 8_000, 2, 50_000],
        [8, 4_000, 1, 20_000],
        [4, 2_000, 4, 7_000]
      ] as const) {
        const turn = 120_000 - serverAhead
        const start = turn - 6_000
        const wakes = (process: number) => start + 5 + random(seed * 31 + process)(longest)
        const stalled = (process: number, now: number) => (now > start + 3 ? Math.max(now, wakes(process)) : now)
        const conduct = { processes, seed, serverAhead, stalled, start, begin: turn + 8_000 }
        for (const latency of [20, 300]) {
          const [, all] = yield* run({ ...conduct, latency }, until(turn + 58_000))
          assert.deepStrictEqual(all, { good: 60, refused: 0 }, `${processes}, ${longest} ms, seed ${seed}`)
        }
      }
    })
  )

  it.live(
    "uses all of the minute after one of it was killed, on a machine that lets none of them run for seconds",
    () =>
      Effect.gen(function* () {
        for (const [processes, every, length] of [
          [4, 1_000, 300],
          [8, 3_000, 1_000],
          [4, 5_000, 3_000]
        ] as const) {
          const conduct = { processes, pause: 1_000, start: 40_000, stalled: stalls(processes, every, length) }
          const [struck, next] = yield* run(conduct, happening([41_500, (place) => place.kill(0)], [119_000, nothing]))
          assert.isAtLeast(struck?.good ?? 0, 60 - 7 - 8)
          assert.deepStrictEqual(next, { good: 60, refused: 0 })
        }
      })
  )

  it.live("is refused nothing in the minute after one that was not used up, however slow the place is", () =>
    Effect.gen(function* () {
      for (const seed of [1, 2, 3]) {
        const slow = { limit: 1_000, fibers: 16, pause: 1_400, trip: 600, latency: 300, start: 47_000 + 3_000 * seed }
        const [, next] = yield* run({ ...slow, seed }, until(119_000))
        assert.deepStrictEqual(next, { good: 1_000, refused: 0 })
      }
    })
  )

  for (const state of ["gone", "hung"] as const) {
    it.live(`that begins while the place is ${state} is refused ${others} at most in a minute`, () =>
      Effect.gen(function* () {
        for (const [start, serverAhead] of [
          [3_000, 0],
          [30_000, 4_000],
          [53_000, -4_000]
        ] as const) {
          const all = yield* run(
            { start, serverAhead, fibers: 16 },
            happening([start, (place) => place.set(state)], [start + 5_000, there], [start + 150_000, nothing])
          )
          for (const { refused } of all) assert.isAtMost(refused, others, JSON.stringify(all))
        }
      })
    )
  }
})

describe("a fleet in simulated time, where something is odd,", () => {
  const others = base.processes - 1

  it.live("learns once how a server rounds its resets", () =>
    Effect.gen(function* () {
      for (const by of [500, 1_000]) {
        const rounded = (feedback: Feedback) => ({ ...feedback, reset: (feedback.reset ?? 0) - by })
        const [first, ...later] = yield* run({ serverAhead: -4_000, tells: rounded }, until(239_000))
        assert.isAtMost(first?.refused ?? 99, 4 * 8)
        assert.deepStrictEqual(later, Array(3).fill({ good: 60, refused: 0 }), `by ${by}`)
      }
    })
  )

  it.live(`is refused ${others} at most where the place begins anew and nobody sees it`, () =>
    Effect.gen(function* () {
      for (const [serverAhead, turn] of [
        [0, 120_000],
        [20_000, 100_000],
        [-20_000, 80_000]
      ] as const) {
        const anew = (place: Place) => place.set("there", true)
        const events = happening([turn + 500, anew], [turn + 59_000, nothing])
        const all = yield* run({ serverAhead, pause: 500, latency: 50 }, events)
        for (const { good, refused } of all) {
          assert.strictEqual(good, 60)
          assert.isAtMost(refused, others, `${serverAhead} ms ahead: ${JSON.stringify(all)}`)
        }
      }
    })
  )

  /**
   * Processes that begin about when the server's minute turns, on a machine that is slow in one way or other. The server is
   * `least` ahead, and up to `more`.
   */
  const beginning = (seed: number, draws: number, [least, more]: readonly [number, number]) => {
    const pick = random(draws)
    const one = <A>(all: ReadonlyArray<A>): A => all[pick(all.length)] as A
    const processes = one([2, 4, 8])
    const serverAhead = least + pick(more)
    const latency = one([1, 2, 5, 20, 100, 300])
    const turn = 120_000 - serverAhead
    const start = turn - one([6_000, 3_000, 1_000, 500])
    const begin = turn + one([8_000, 68_000])
    const longest = one([100, 2_000, 7_000, 12_000])
    const wakes = Array.from({ length: processes }, () => Math.min(turn + 7_000, start + 5 + pick(longest)))
    const heardAt = pick(3) === 0 ? turn + pick(7_000) : 0
    const limit = pick(4) === 0 ? 1_000 : 60
    const busy = pick(3) === 0 ? stalls(seed, 3_000, 800) : (_: number, now: number) => now
    const stalled = (process: number, now: number) =>
      Math.max(now > start + 3 ? (wakes[process] ?? now) : now, busy(process, now), now)
    const pause = pick(2) * 300
    const trip = one([3, 50, 400])
    return { seed, processes, serverAhead, latency, start, begin, heardAt, limit, stalled, pause, trip }
  }

  it.live("uses all of each minute, and is refused nothing, however slow its beginning is at the turn of one", () =>
    Effect.gen(function* () {
      const anyTime = [5_000, 50_000] as const
      const justAfter = [51_500, 5_000] as const
      // Each of these lost a part of a minute, or was refused something.
      const beginnings = [
        ...[151, 154, 197, 279, 338, 477, 596].map((seed) => beginning(seed, seed * 104_729 + 17, anyTime)),
        beginning(28, 28 * 7_919, anyTime),
        // The minute that is supposed where nobody tells ends seconds before the server's.
        ...[8, 81, 146, 269].map((seed) => beginning(seed, seed * 7_919, justAfter))
      ]
      for (const conduct of beginnings) {
        const { seed } = conduct
        const { begin, limit } = conduct
        const all = (yield* run(conduct, until(begin + 110_000))).slice(-2)
        for (const { good, refused } of all) {
          assert.isAtLeast(good, 0.98 * limit, `seed ${seed}`)
          assert.strictEqual(refused, 0, `seed ${seed}`)
        }
      }
    })
  )

  it.live("counts what is under way in a minute that nobody knew had begun", () =>
    Effect.gen(function* () {
      for (const [processes, heard, latency, seed] of [
        [8, 9_000, 20, 1],
        [8, 9_000, 20, 2],
        [8, 14_000, 20, 1],
        [4, 20_000, 1, 1],
        [4, 20_000, 1, 2]
      ] as const) {
        for (const serverAhead of [7_000, 20_000, 50_000]) {
          const turn = 120_000 - serverAhead
          const first = { start: turn - 6_000, heardAt: turn + heard, begin: turn + 68_000 }
          const [, ...all] = yield* run({ ...first, processes, latency, seed, serverAhead }, until(turn + 119_000))
          assert.deepStrictEqual(all, [{ good: 60, refused: 0 }], `${processes}, ${heard} ms, seed ${seed}`)
        }
      }
    })
  )

  it.live("uses all of each minute where the place takes longer than it is waited for, now and then", () =>
    Effect.gen(function* () {
      for (const [seed, trip, serverAhead] of [
        [2, 1_500, 0],
        [1, 3_000, 20_000]
      ] as const) {
        const all = yield* run({ seed, trip, serverAhead, pause: 3_000 }, until(239_000))
        for (const { good, refused } of all.slice(0, -1)) {
          assert.strictEqual(good, 60)
          // Those who are answered have under way what they may have.
          assert.isAtMost(refused, 8)
        }
      }
    })
  )

  it.live("is refused nothing of what any ten seconds allow while the place is gone, as each takes its share", () =>
    Effect.gen(function* () {
      const claims = () => [{ key: "any", bucket: "any", limit: 20, window: 10_000, rolling: true as const }]
      const [, all] = yield* run(
        { claims, tells: () => undefined, pause: 2_000 },
        happening([70_000, gone], [73_000, there], [119_000, nothing])
      )
      assert.strictEqual(all?.refused, 0)
      assert.isAtLeast(all?.good ?? 0, 100)
    })
  )

  it.live("goes on at once with what is in flight when the place was gone, and was refused little", () =>
    Effect.gen(function* () {
      const claims = () => [
        { key: "bucket", bucket: "bucket", limit: 300, window: 60_000 },
        { key: "held", bucket: "held", limit: 10, window: 20_000, heldFor: 20_000 }
      ]
      const [, all] = yield* run(
        { claims, holds: 5_000, fibers: 4, latency: 300, pause: 300 },
        happening([70_000, gone], [73_000, there], [119_000, nothing])
      )
      // Each takes its share of ten, beside what others had begun.
      assert.isAtMost(all?.refused ?? 99, 4 * 2)
      assert.isAtLeast(all?.good ?? 0, 180)
    })
  )

  it.live("uses all of each minute, and is refused nothing, whoever comes, leaves, dies or is frozen for minutes", () =>
    Effect.gen(function* () {
      const join = (process: number) => (place: Place) => place.join(process)
      const leave = (process: number) => (place: Place) => place.leave(process)
      const stalled = (process: number, now: number) => (process === 1 && now > 85_000 ? Math.max(now, 215_000) : now)
      // Its machine slept: its clock for lengths did not go on.
      const slept = (process: number, now: number) => (process === 1 ? Math.max(0, Math.min(130_000, now - 85_000)) : 0)
      for (const pause of [0, 3_000]) {
        const all = yield* run(
          { pause, stalled, slept, allows: (now) => (now < 240_000 ? 60 : 90) },
          happening(
            [70_000, join(4)],
            [75_000, leave(0)],
            [119_900, leave(2)],
            [120_100, join(2)],
            [130_000, (place) => place.kill(3)],
            [299_000, nothing]
          )
        )
        assert.deepStrictEqual(all, [...Array(4).fill({ good: 60, refused: 0 }), { good: 90, refused: 0 }])
      }
    })
  )
})

describe("every law in simulated time, and those that take long", () => {
  /** A place of its own for each law, whose two stores share it. */
  const inOnePlace = () => {
    const cells = Cells.make()
    const counter: Counter = {
      name: "the place",
      count: (keys, request) =>
        Effect.clockWith((clock) => Effect.sync(() => cells.count(keys, request, clock.currentTimeMillisUnsafe())))
    }
    return Layer.effect(QuotaStore, Shared.scoped(counter, {}))
  }
  const all = [
    ...laws(QuotaStore.layerMemory)
      .filter(({ isSlow }) => isSlow)
      .map((law) => ["of the memory store", law] as const),
    ...[...laws(inOnePlace()), ...sharedLaws(inOnePlace())].map((law) => ["of stores over one place", law] as const)
  ]
  for (const [of, { check, name }] of all) {
    it.live(`${of}: ${name}`, () =>
      Effect.gen(function* () {
        const time = makeTime(1_764_547_203_000)
        const fiber = yield* Effect.forkChild(Effect.provideService(check, Clock.Clock, time.clock))
        yield* time.runUntil(time.now() + 600_000)
        const exit = fiber.pollUnsafe()
        if (exit === undefined) return assert.fail("It has not ended in ten minutes")
        yield* exit
      })
    )
  }
})
