/**
 * What holds for processes that share a key, whatever counts for all of them: how much of a quota they reach, how many 429s
 * they meet, and what is lost when one of them is killed, or what counts. Those of which something is killed begin near the
 * end of a minute: it is the next that shows what was lost.
 */
import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import {
  again,
  allSaid,
  alone,
  begin,
  eventually,
  firstMinute,
  inFlight,
  longest,
  nextMinute,
  oneOfEach,
  type Place,
  type Programs,
  patient,
  sixty,
  thousand,
  times,
  underWay,
  used,
  usedUp
} from "./fleet.ts"

/**
 * The cases of one place. The programs are there when cases run. With `goesOn`, those of which nothing is killed go on for
 * another minute: what is under way when a minute ends counts in the next.
 */
export const cases = (
  programs: () => Programs,
  settled: () => Effect.Effect<Place, never, Scope.Scope>,
  { goesOn }: { readonly goesOn: boolean }
): void => {
  // The place's clock counts: those of processes may be off.
  for (const [size, wrong] of [
    [4, []],
    [8, [40_000, -20_000]]
  ] as const) {
    it.live(
      `${size} of them use 98 % of 60 and of 1,000 a minute at least, and meet no 429, with ${wrong.length} wrong clocks`,
      () =>
        Effect.gen(function* () {
          const orders = { sixty: 8, thousand: 16, ...patient }
          const all = [...wrong.map((ahead) => ({ ...orders, ahead })), ...times(size - wrong.length, orders)]
          const fleet = yield* begin(programs(), settled(), all)
          for (const [limit, ...minutes] of goesOn ? yield* nextMinute(fleet) : yield* firstMinute(fleet)) {
            for (const { good, refused } of minutes) {
              expect({ limit, good, refused }).toEqual({ limit, good: expect.any(Number), refused: 0 })
              expect(good).toBeGreaterThanOrEqual(0.98 * limit)
            }
          }
        }).pipe(Effect.scoped),
      longest
    )
  }

  it.live(
    "lose no more than the lease of one that is killed, and that for its window only",
    () =>
      Effect.gen(function* () {
        const orders = times(4, { sixty: 8, pause: 500, ...patient })
        const fleet = yield* begin(programs(), settled(), orders, { left: 20_000 })
        yield* eventually(
          "they have begun",
          Effect.map(fleet.minutes(sixty), ([{ good }]) => good >= 10)
        )
        yield* fleet.workers[0]?.kill ?? Effect.void
        yield* usedUp(fleet, 0.75, [[sixty, 60]])
        for (const [, struck, next] of yield* nextMinute(fleet, [[sixty, 60]])) {
          // A lease is half of its share at most, and it has eight calls under way.
          expect(struck.good).toBeGreaterThanOrEqual(60 - 7 - 8)
          expect(next.good).toBeGreaterThanOrEqual(59)
          expect(struck.refused).toBeLessThanOrEqual(underWay(fleet.workers, struck))
          expect(next.refused).toBe(0)
        }
      }).pipe(Effect.scoped),
    longest
  )

  it.live(
    "keep within ten tasks in flight, and begin no more until those of one that was killed must have ended",
    () =>
      Effect.gen(function* () {
        // Longer than a task runs by more than an answer takes.
        const [processing, held] = [2_000, 10_000]
        const orders = { tasks: 10, held, ...patient }
        const all = [{ ...orders, tells: 10 }, ...times(3, { ...orders, waits: true })]
        const fleet = yield* begin(programs(), settled(), all, { left: 50_000, processing })
        const tasks = Effect.map(fleet.seen, (all) =>
          all.filter(({ operation }) => operation.startsWith("luauExecution.createTask"))
        )
        const { workers } = fleet
        yield* allSaid(workers.slice(0, 1), "told")
        yield* workers[0]?.kill ?? Effect.void
        yield* Effect.forEach(workers.slice(1), ({ go }) => go)
        yield* eventually(
          "others have begun ten",
          Effect.map(tasks, ({ length }) => length >= 20)
        )
        const seen = yield* tasks
        expect(seen.filter(({ status }) => status === 429)).toEqual([])
        expect(inFlight(seen, processing)).toBeLessThanOrEqual(10)
        // All ten were of the one that was killed, and only what had to have ended was free.
        const [tenth, next] = [seen[9]?.time ?? 0, seen[10]?.time ?? 0]
        expect(next - tenth).toBeGreaterThan(processing)
      }).pipe(Effect.scoped),
    longest
  )

  it.live(
    "count on while what counts is killed, and from there when it is back empty",
    () =>
      Effect.gen(function* () {
        const orders = times(4, { sixty: 1, thousand: 16, pause: 500 })
        const fleet = yield* begin(programs(), settled(), orders, { left: 20_000 })
        const { place, workers } = fleet
        yield* allSaid(workers, "called")
        yield* place.kill
        yield* allSaid(workers, alone)
        yield* used(fleet, fleet.now(), 1, [[sixty, 60]])
        yield* place.start
        yield* allSaid(workers, again)
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
}
