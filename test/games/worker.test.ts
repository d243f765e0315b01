/** Workers on queues of the emulator: what becomes of items when answers are lost, handlers are slow, and consumers killed. */
import { describe, expect, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Schema from "effect/Schema"
import * as Tracer from "effect/Tracer"
import type { MemoryStores } from "effect-open-cloud/MemoryStores"
import * as Worker from "effect-open-cloud/Worker"
import { engine } from "./engine.ts"
import { claims, emulated, fill, inQueue, jobs, window } from "./jobs.ts"
import { applied } from "./world.ts"

describe("a worker", () => {
  emulated("hands over each item, and discards it when it is done and not before", (emulator) =>
    Effect.gen(function* () {
      fill(emulator, 1, 2, 3)
      const handled: Array<unknown> = []
      yield* Worker.run(
        jobs,
        ({ job }, { attempt, itemId }) =>
          Effect.gen(function* () {
            expect(emulator.views.memoryStores.queueItems({ queueId: "jobs" }).map(({ id }) => id)).toContain(itemId)
            yield* Effect.sleep("2 seconds")
            expect(inQueue(emulator)).toContainEqual({ job })
            handled.push([job, attempt])
          }),
        { ...window, untilEmpty: true }
      )
      expect(handled).toEqual([
        [1, 1],
        [2, 1],
        [3, 1]
      ])
      expect([inQueue(emulator), claims(emulator)]).toEqual([[], []])
      // Read, claimed, discarded, forgotten; and a last look.
      expect(emulator.log().length).toBe(3 * 4 + 1)
    })
  )

  emulated("handles as many at a time as it is told", (emulator) =>
    Effect.gen(function* () {
      fill(emulator, 1, 2, 3, 4, 5, 6, 7)
      let running = 0
      let most = 0
      const handle = () =>
        Effect.gen(function* () {
          most = Math.max(most, ++running)
          yield* Effect.sleep("5 seconds")
          running--
        })
      yield* Worker.run(jobs, handle, { ...window, concurrency: 3, untilEmpty: true })
      expect([most, inQueue(emulator)]).toEqual([3, []])
    })
  )

  emulated("keeps an item from others for as long as its handler runs, however long that is", (emulator) =>
    Effect.gen(function* () {
      fill(emulator, 1)
      const begun: Array<string> = []
      const slow = (name: string) => () =>
        Effect.andThen(
          Effect.sync(() => begun.push(name)),
          Effect.sleep("95 seconds")
        )
      const first = yield* Effect.forkChild(Worker.run(jobs, slow("first"), { ...window }))
      yield* Effect.sleep("1 second")
      const second = yield* Effect.forkChild(Worker.run(jobs, slow("second"), { ...window }))
      yield* Effect.sleep("3 minutes")
      expect(begun).toEqual(["first"])
      expect(inQueue(emulator)).toEqual([])
      yield* Effect.all([Fiber.interrupt(first), Fiber.interrupt(second)])
    })
  )

  emulated("discards by its latest read what was visible again while its handler ran", (emulator) =>
    Effect.gen(function* () {
      fill(emulator, 1)
      let begun = 0
      const handle = () =>
        Effect.andThen(
          Effect.sync(() => begun++),
          Effect.sleep("25 seconds")
        )
      const fiber = yield* Effect.forkChild(Worker.run(jobs, handle, { ...window, concurrency: 2 }))
      yield* Effect.sleep("24 seconds")
      expect(inQueue(emulator)).toEqual([{ job: 1 }])
      yield* Effect.sleep("3 seconds")
      expect([inQueue(emulator), claims(emulator)]).toEqual([[], []])
      yield* Effect.sleep("1 minute")
      expect(begun).toBe(1)
      yield* Fiber.interrupt(fiber)
    })
  )

  emulated("tries again after growing pauses, and counts over all consumers", (emulator) =>
    Effect.gen(function* () {
      fill(emulator, 1)
      const times: Array<number> = []
      const handle = (_: unknown, { attempt }: Worker.Delivery) =>
        Effect.flatMap(
          Effect.clockWith(({ currentTimeMillis }) => currentTimeMillis),
          (now) => {
            times.push(now)
            return attempt < 4 ? Effect.fail(new Error(`attempt ${attempt}`)) : Effect.void
          }
        )
      yield* Worker.run(jobs, handle, { ...window, backoff: "2 seconds", untilEmpty: true })
      const pauses = times.slice(1).map((time, index) => Math.round((time - times[index]!) / 1000))
      expect(pauses).toEqual([2, 4, 8])
      expect([inQueue(emulator), inQueue(emulator, "jobs.dead"), claims(emulator)]).toEqual([[], [], []])
    })
  )

  emulated("handles others while one waits for its next attempt", (emulator) =>
    Effect.gen(function* () {
      fill(emulator, 1, 2, 3)
      const order: Array<number> = []
      const handle = ({ job }: { readonly job: number }, { attempt }: Worker.Delivery) =>
        Effect.suspend(() => {
          order.push(job)
          return job === 1 && attempt === 1 ? Effect.die("first") : Effect.void
        })
      yield* Worker.run(jobs, handle, { ...window, backoff: "8 seconds", untilEmpty: true })
      expect(order).toEqual([1, 2, 3, 1])
    })
  )

  emulated("gives up what fails too often, and at once what does not fit", (emulator) =>
    Effect.gen(function* () {
      fill(emulator, 1)
      emulator.seed.memoryStores.putQueueItem({ queueId: "jobs", data: { job: "two" } })
      let begun = 0
      const handle = () =>
        Effect.suspend(() => {
          begun++
          return Effect.fail(new Error("no such player"))
        })
      yield* Worker.run(jobs, handle, { ...window, attempts: 3, untilEmpty: true })
      expect(begun).toBe(3)
      const dead = inQueue(emulator, "jobs.dead") as unknown as ReadonlyArray<Worker.DeadLetter>
      expect(dead.map(({ attempts, data }) => [data, attempts])).toEqual([
        [{ job: "two" }, 0],
        [{ job: 1 }, 3]
      ])
      expect(dead[0]?.reason).toBe('it does not fit the Schema: Expected number\n  at ["job"]')
      expect(dead[1]?.reason).toBe("no such player")
      expect([inQueue(emulator), claims(emulator)]).toEqual([[], []])
    })
  )

  emulated("tells of each failure, and has a span for each attempt", (emulator) =>
    Effect.gen(function* () {
      fill(emulator, 1)
      const told: Array<unknown> = []
      const onFailure = ({ attempt, of }: Worker.Failure, cause: Cause.Cause<unknown>) =>
        Effect.sync(() => told.push([of, attempt, Cause.squash(cause)]))
      const spans: Array<Tracer.Span> = []
      const span: Tracer.Tracer["span"] = (options) => {
        const made = new Tracer.NativeSpan(options)
        spans.push(made)
        return made
      }
      yield* Worker.run(jobs, () => Effect.fail("broken"), {
        ...window,
        attempts: 2,
        onFailure,
        untilEmpty: true
      }).pipe(Effect.provideService(Tracer.Tracer, Tracer.make({ span })))
      expect(told).toEqual([
        ["handler", 1, "broken"],
        ["handler", 2, "broken"]
      ])
      const attempts = spans.filter(({ name }) => name === "Worker.handle")
      expect(attempts.map(({ attributes, status }) => [attributes.size, status._tag])).toEqual([
        [0, "Ended"],
        [0, "Ended"]
      ])
    })
  )

  emulated("puts the item alone away where there is no room for more", (emulator) =>
    Effect.gen(function* () {
      const data = { job: 1, text: "x".repeat(32_700) }
      emulator.seed.memoryStores.putQueueItem({ queueId: "jobs", data })
      yield* Worker.run(jobs, () => Effect.fail("broken"), { ...window, attempts: 1, untilEmpty: true })
      expect([inQueue(emulator), inQueue(emulator, "jobs.dead")]).toEqual([[], [data]])
    })
  )

  emulated("keeps an item whose dead letter could not be put away", (emulator) =>
    Effect.gen(function* () {
      fill(emulator, 1)
      const letters: Array<unknown> = []
      const deadLetter = (letter: Worker.DeadLetter) =>
        Effect.suspend(() => (letters.push(letter) === 1 ? Effect.fail("full") : Effect.void))
      const options = { ...window, attempts: 1, deadLetter }
      const fiber = yield* Effect.forkChild(Worker.run(jobs, () => Effect.fail("broken"), options))
      yield* Effect.sleep("5 seconds")
      expect([letters.length, inQueue(emulator)]).toEqual([1, [{ job: 1 }]])
      yield* Effect.sleep("10 seconds")
      expect([letters.length, inQueue(emulator)]).toEqual([2, []])
      yield* Fiber.interrupt(fiber)
    })
  )
})

describe("the end of a worker", () => {
  emulated("waits for the handlers that run, and reads no more", (emulator) =>
    Effect.gen(function* () {
      fill(emulator, 1, 2, 3)
      const done: Array<number> = []
      const handle = ({ job }: { readonly job: number }) =>
        Effect.andThen(
          Effect.sleep("5 seconds"),
          Effect.sync(() => done.push(job))
        )
      const fiber = yield* Effect.forkChild(Worker.run(jobs, handle, { ...window, concurrency: 2 }))
      yield* Effect.sleep("2 seconds")
      yield* Fiber.interrupt(fiber)
      expect(done.toSorted()).toEqual([1, 2])
      expect(inQueue(emulator)).toEqual([{ job: 3 }])
      expect(claims(emulator)).toEqual([])
    })
  )

  emulated("stops what takes too long, and what waits for its next attempt, and leaves both to others", (emulator) =>
    Effect.gen(function* () {
      fill(emulator, 1, 2)
      const handle = ({ job }: { readonly job: number }) => (job === 1 ? Effect.never : Effect.fail("broken"))
      const options = { ...window, concurrency: 2, grace: "3 seconds", backoff: "1 minute" } as const
      const fiber = yield* Effect.forkChild(Worker.run(jobs, handle, options))
      yield* Effect.sleep("2 seconds")
      yield* Fiber.interrupt(fiber)
      const before = yield* Effect.clockWith(({ currentTimeMillis }) => currentTimeMillis)
      const attempts: Array<unknown> = []
      const next = yield* Effect.forkChild(
        Worker.run(jobs, ({ job }, { attempt }) => Effect.sync(() => attempts.push([job, attempt])), window)
      )
      yield* Effect.sleep("12 seconds")
      expect(attempts).toEqual([
        [1, 2],
        [2, 2]
      ])
      expect(before).toBeGreaterThan(0)
      yield* Fiber.interrupt(next)
    })
  )
})

describe("the other end of a queue", () => {
  emulated("puts what fits the Schema, and nothing else", (emulator) =>
    Effect.gen(function* () {
      yield* Worker.put(jobs, { job: 1 }, { priority: 2, ttl: "1 minute" })
      expect(yield* Effect.flip(Worker.put(jobs, { job: 0.5 }))).toMatchObject({ _tag: "ItemRefused", queueId: "jobs" })
      const open = { ...jobs, schema: Schema.Unknown }
      expect(yield* Effect.flip(Worker.put(open, { a: [null] }))).toMatchObject({ _tag: "ItemRefused" })
      expect(applied(emulator, "memoryStores.createQueueItem")).toBe(1)
      expect(inQueue(emulator)).toEqual([{ job: 1 }])
    })
  )

  emulated("puts items in Luau, which a worker reads", (emulator) =>
    Effect.gen(function* () {
      const luau = yield* Effect.promise(() =>
        engine(`
          added = {}
          game.services.MemoryStoreService = {}
          function game.services.MemoryStoreService:GetQueue(name)
            return { AddAsync = function(_, item, seconds, priority) table.insert(added, { name, item, seconds, priority }) end }
          end
        `)
      )
      yield* Effect.promise(() => luau.do(`queue = (function() ${Worker.luau(jobs)} end)() queue.put({ job = 7 })`))
      expect(yield* Effect.promise(() => luau.value("added"))).toEqual([["jobs", { job: 7 }, 3600, 0]])
      expect(yield* Effect.promise(() => luau.value(`select(2, pcall(queue.put, { job = "7" }))`))).toBe(
        "item.job must be a number"
      )
      fill(emulator, 7)
      const handled: Array<number> = []
      yield* Worker.run(jobs, ({ job }) => Effect.sync(() => handled.push(job)), { untilEmpty: true })
      expect(handled).toEqual([7])
    })
  )
})

it("has types that tell what is handled", () => {
  const typed = () => {
    // @ts-expect-error it is a number
    void Worker.run(jobs, ({ job }) => Effect.log(job.length))
    // @ts-expect-error it is a number
    void Worker.put(jobs, { job: "1" })
    // @ts-expect-error it has a field
    void Worker.put(jobs, {})
    const one: Effect.Effect<void, unknown, MemoryStores> = Worker.run(jobs, ({ job }) => Effect.fail(job))
    return one
  }
  expect(typed).toBeTypeOf("function")
})
