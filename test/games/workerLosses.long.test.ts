/** A worker whose answers are lost, and that is killed: no job is lost, and none is done twice that was done. */
import { describe, expect } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { Faults } from "effect-open-cloud/emulator"
import * as Worker from "effect-open-cloud/Worker"
import { claims, emulated, fill, inQueue, jobs, operations, process, untilGone, window } from "./jobs.ts"

describe("when answers are lost", () => {
  emulated("does not handle again what could be neither discarded nor noted", (emulator) =>
    Effect.gen(function* () {
      fill(emulator, 1)
      for (const operation of ["memoryStores.discardQueueItems", "memoryStores.updateSortedMapItem"] as const) {
        emulator.faults.add({ operation, times: 200, fault: Faults.status(503) })
      }
      let handled = 0
      const fiber = yield* Effect.forkChild(Worker.run(jobs, () => Effect.sync(() => handled++), window))
      yield* Effect.sleep("3 minutes")
      expect([handled, inQueue(emulator)]).toEqual([1, [{ job: 1 }]])
      emulator.faults.clear()
      yield* untilGone(emulator)
      yield* Fiber.interrupt(fiber)
      expect([handled, claims(emulator)]).toEqual([1, []])
    })
  )

  const faults: Readonly<Record<string, Faults.Fault>> = {
    "takes effect": Faults.resetAfter,
    "takes no effect": Faults.resetBefore,
    fails: Faults.status(503)
  }
  for (const operation of operations) {
    for (const [name, fault] of Object.entries(faults)) {
      emulated(`handles each item at least once: ${operation} ${name}`, (emulator) =>
        Effect.gen(function* () {
          fill(emulator, 1, 2)
          emulator.faults.add({ operation, times: 7, fault })
          const handled: Array<number> = []
          const handle = ({ job }: { readonly job: number }) =>
            Effect.andThen(
              Effect.sleep("12 seconds"),
              Effect.sync(() => handled.push(job))
            )
          const fiber = yield* Effect.forkChild(Worker.run(jobs, handle, window))
          yield* untilGone(emulator)
          yield* Fiber.interrupt(fiber)
          // What was handled is not handled again by the same worker, whatever is lost.
          expect(handled.toSorted()).toEqual([1, 2])
          expect([inQueue(emulator), inQueue(emulator, "jobs.dead")]).toEqual([[], []])
        })
      )
    }
  }

  emulated("tells another worker of what was handled, so that it is discarded", (emulator) =>
    Effect.gen(function* () {
      fill(emulator, 1)
      // The discarding of the first does not arrive.
      emulator.faults.add({ operation: "memoryStores.discardQueueItems", times: 20, fault: Faults.status(503) })
      const first = yield* Effect.forkChild(Worker.run(jobs, () => Effect.void, window))
      yield* Effect.sleep("6 seconds")
      yield* Fiber.interrupt(first)
      yield* Effect.sleep("2 minutes")
      expect(inQueue(emulator)).toEqual([{ job: 1 }])
      emulator.faults.clear()
      let again = 0
      yield* Worker.run(jobs, () => Effect.sync(() => again++), { ...window, untilEmpty: true })
      expect([again, inQueue(emulator), claims(emulator)]).toEqual([0, [], []])
    })
  )

  emulated("goes on when Roblox was away, and ends where waiting does not help", (emulator) =>
    Effect.gen(function* () {
      fill(emulator, 1)
      emulator.faults.add({ operation: "memoryStores.readQueueItems", times: 60, fault: Faults.status(503) })
      yield* Worker.run(jobs, () => Effect.void, { ...window, untilEmpty: true })
      expect(inQueue(emulator)).toEqual([])
      emulator.faults.add({ operation: "memoryStores.readQueueItems", times: 1, fault: Faults.status(403) })
      expect(yield* Effect.flip(Worker.run(jobs, () => Effect.void))).toMatchObject({ _tag: "PermissionDenied" })
      expect(yield* Effect.flip(Worker.run(jobs, () => Effect.void, { invisibilityWindow: "1 second" }))).toMatchObject(
        { _tag: "InvalidRequest", outcome: "not-sent" }
      )
    })
  )
})

describe("a consumer that is killed", () => {
  emulated("leaves its item to another, when its claim has run out", (emulator) =>
    Effect.gen(function* () {
      fill(emulator, 1)
      const begun: Array<readonly [string, number]> = []
      const first = yield* process(
        emulator,
        Worker.run(
          jobs,
          (_, { attempt }) =>
            Effect.andThen(
              Effect.sync(() => begun.push(["first", attempt])),
              Effect.never
            ),
          window
        )
      )
      yield* Effect.sleep("25 seconds")
      first.kill()
      const second = yield* Effect.forkChild(
        Worker.run(jobs, (_, { attempt }) => Effect.sync(() => begun.push(["second", attempt])), window)
      )
      yield* Effect.sleep("30 seconds")
      expect(begun).toEqual([
        ["first", 1],
        ["second", 2]
      ])
      expect(inQueue(emulator)).toEqual([])
      yield* Fiber.interrupt(second)
      yield* Effect.forkDetach(Fiber.interrupt(first.fiber))
    })
  )

  emulated("is counted, so that an item that kills consumers is given up", (emulator) =>
    Effect.gen(function* () {
      fill(emulator, 1)
      let killed = 0
      while (inQueue(emulator).length > 0) {
        const begun = yield* Deferred.make<void>()
        const one = yield* process(
          emulator,
          Worker.run(jobs, () => Effect.andThen(Deferred.succeed(begun, undefined), Effect.never), {
            ...window,
            attempts: 3
          })
        )
        const dies = yield* Effect.timeoutOption(Deferred.await(begun), "1 minute")
        one.kill()
        yield* Effect.forkDetach(Fiber.interrupt(one.fiber))
        if (dies._tag === "Some") killed++
        expect(killed).toBeLessThan(5)
      }
      expect(killed).toBe(3)
      expect(inQueue(emulator, "jobs.dead")).toMatchObject([
        { data: { job: 1 }, attempts: 3, reason: "its consumers ended before it was handled" }
      ])
    })
  )
})

describe("several workers, of which some are killed, and answers that are lost", () => {
  for (const seed of [1, 2]) {
    emulated(`handle each item at least once, and give up only what fails: seed ${seed}`, (emulator) =>
      Effect.gen(function* () {
        let state = seed
        const draw = (below: number) => {
          state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
          return Math.floor((state / 2 ** 32) * below)
        }
        const numbers = Array.from({ length: 12 }, (_, index) => index)
        fill(emulator, ...numbers)
        const done = new Set<number>()
        const handle = ({ job }: { readonly job: number }) =>
          Effect.gen(function* () {
            yield* Effect.sleep(`${draw(25)} seconds`)
            if (job % 6 === 5) return yield* Effect.fail("always")
            // Nothing is acknowledged before it is done.
            expect(done.has(job) || inQueue(emulator).some((data) => (data as { job: number }).job === job)).toBe(true)
            done.add(job)
          })
        const worker = Worker.run(jobs, handle, { ...window, concurrency: 2, attempts: 4, backoff: "3 seconds" })
        const alive: Array<Effect.Success<ReturnType<typeof process>>> = []
        const kill = (one: (typeof alive)[number] | undefined) => {
          one?.kill()
          return one === undefined ? Effect.void : Effect.forkDetach(Fiber.interrupt(one.fiber))
        }
        const kinds = [Faults.resetAfter, Faults.resetBefore, Faults.status(503), Faults.truncated()]
        for (let round = 0; inQueue(emulator).length > 0; round++) {
          expect(round).toBeLessThan(100)
          while (alive.length < 3) alive.push(yield* process(emulator, worker))
          for (let count = draw(4); count > 0; count--) {
            const operation = operations[draw(operations.length)]!
            emulator.faults.add({ operation, times: 1 + draw(3), fault: kinds[draw(kinds.length)]! })
          }
          yield* Effect.sleep(`${20 + draw(40)} seconds`)
          if (draw(3) === 0) yield* kill(alive.shift())
        }
        yield* Effect.forEach(alive, kill)
        const dead = inQueue(emulator, "jobs.dead") as unknown as ReadonlyArray<Worker.DeadLetter>
        const given = new Set(dead.map(({ data }) => (data as { job: number }).job))
        for (const job of numbers) expect([job, done.has(job) || given.has(job)]).toEqual([job, true])
        for (const job of [5, 11]) expect([job, given.has(job)]).toEqual([job, true])
      })
    )
  }
})
