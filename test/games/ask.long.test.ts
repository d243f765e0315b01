/** Questions between a backend and game servers, whose Luau runs in a real interpreter. */
import { describe, expect, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import type { Json } from "effect-open-cloud"
import * as Ask from "effect-open-cloud/Ask"
import { type Emulator, Faults } from "effect-open-cloud/emulator"
import { MemoryStores } from "effect-open-cloud/MemoryStores"
import { Messaging } from "effect-open-cloud/Messaging"
import { engine } from "./engine.ts"
import { worlds } from "./world.ts"

const emulated = worlds(Layer.mergeAll(MemoryStores.layer, Messaging.layer))
const universe = { universeId: 9000001 }

const players = Ask.make({
  name: "players",
  request: Schema.Struct({ userId: Schema.Int }),
  answer: Schema.Struct({ coins: Schema.Int, items: Schema.Array(Schema.String) })
})

const surroundings = `
  time = 0
  subscribed, added = {}, {}
  DateTime = { now = function() return { UnixTimestampMillis = time } end }
  task = { wait = function() coroutine.yield() end }
  function warn(text) print("warning: " .. text) end
  game.services.MessagingService = {}
  function game.services.MessagingService:SubscribeAsync(name, handle) subscribed[name] = handle return {} end
  game.services.MemoryStoreService = {}
  function game.services.MemoryStoreService:GetQueue(name)
    return { AddAsync = function(_, item, seconds) table.insert(added, { queue = name, item = item, seconds = seconds }) end }
  end
`

/**
 * A game server: while it runs, messages that are published reach it, and what it adds to queues is there. `begin` is
 * Luau with the module as `question`; `often` says how often each message is delivered.
 */
const server = (emulator: Emulator, begin: string, { often = 1, jobId = "job-1" } = {}) =>
  Effect.gen(function* () {
    const luau = yield* Effect.promise(() => engine(`${surroundings} game.JobId = "${jobId}"`))
    yield* Effect.promise(() => luau.do(`question = (function() ${Ask.luau(players)} end)() ${begin}`))
    let heard = emulator.views.messaging.published().length
    const step = Effect.gen(function* () {
      const now = yield* Clock.currentTimeMillis
      const messages = emulator.views.messaging.published().slice(heard)
      heard += messages.length
      const deliveries = messages.flatMap(({ message, topic }) => Array.from({ length: often }, () => [topic, message]))
      const calls = deliveries.map(
        ([topic = "", message = ""]) =>
          `if subscribed[${luau.quoted(topic)}] then subscribed[${luau.quoted(topic)}]({ Data = ${luau.quoted(message)}, Sent = 0 }) end`
      )
      yield* Effect.promise(() =>
        luau.do(`time = ${now} ${calls.join(" ")} if asking and coroutine.status(asking) == "suspended" then
          local ok, broken = coroutine.resume(asking) if not ok then error(broken) end end`)
      )
      const items = (yield* Effect.promise(() => luau.value("added"))) as ReadonlyArray<{ queue: string; item: Json }>
      yield* Effect.promise(() => luau.do("added = {}"))
      for (const { item, queue } of items) emulator.seed.memoryStores.putQueueItem({ queueId: queue, data: item })
    })
    const fiber = yield* Effect.forkChild(Effect.forever(Effect.andThen(step, Effect.sleep("200 millis"))))
    return { luau, stop: Fiber.interrupt(fiber) }
  })

const answering = `
  served = 0
  question.serve(function(request)
    served += 1
    if request.userId == 1 then return nil end
    if request.userId == 2 then error("no such player") end
    if request.userId == 3 then return { coins = "many", items = {} } end
    return { coins = request.userId * 2, items = {} }
  end)
`

describe("a backend that asks", () => {
  emulated("is answered by whichever server answers first, once, however often a message comes", (emulator) =>
    Effect.scoped(
      Effect.gen(function* () {
        const one = yield* server(emulator, answering, { often: 3 })
        const other = yield* server(emulator, answering, { jobId: "job-2" })
        const ask = yield* Ask.connect(players, universe)
        const answers = yield* Effect.forEach([10, 20, 30], (userId) => ask({ userId }), { concurrency: "unbounded" })
        expect(answers).toEqual([20, 40, 60].map((coins) => ({ coins, items: [] })))
        // Nothing is read where nobody waits; and whichever server was the later one has heard of all by now.
        yield* Effect.sleep("10 seconds")
        for (const { luau } of [one, other]) expect(yield* Effect.promise(() => luau.value("served"))).toBe(3)
        const before = emulator.log().length
        yield* Effect.sleep("1 minute")
        expect(emulator.log().length).toBe(before)
        yield* one.stop
        yield* other.stop
      })
    )
  )

  emulated("fails when its time is over, with what servers said, and drops what comes later", (emulator) =>
    Effect.scoped(
      Effect.gen(function* () {
        const { luau, stop } = yield* server(emulator, answering)
        const ask = yield* Ask.connect(players, { ...universe, within: "5 seconds" })
        const began = yield* Clock.currentTimeMillis
        expect(yield* Effect.flip(ask({ userId: 1 }))).toMatchObject({ _tag: "NoAnswer", refusals: [] })
        expect((yield* Clock.currentTimeMillis) - began).toBe(5000)
        const thrown = yield* Effect.flip(ask({ userId: 2 }, { within: "2 seconds" }))
        expect(thrown.message).toMatch(/^no server answered players in time: .*no such player$/)
        expect(yield* Effect.flip(ask({ userId: 3 }, { within: "2 seconds" }))).toMatchObject({
          refusals: ["answer.coins must be a number"]
        })
        expect(yield* Effect.flip(ask({ userId: 0.5 }))).toMatchObject({ _tag: "MessageRefused" })
        yield* stop
        // A server that is late does not begin.
        const late = yield* Effect.flip(ask({ userId: 9 }, { within: "1 second" }))
        expect(late._tag).toBe("NoAnswer")
        const served = yield* Effect.promise(() => luau.value("served"))
        const again = yield* server(emulator, answering)
        const { message, topic } = emulator.views.messaging.published().at(-1)!
        yield* Effect.promise(() =>
          again.luau.do(
            `time = ${began + 100_000} subscribed[${again.luau.quoted(topic)}]({ Data = ${again.luau.quoted(message)}, Sent = 0 })`
          )
        )
        expect([served, yield* Effect.promise(() => again.luau.value("served"))]).toEqual([3, 0])
        yield* again.stop
      })
    )
  )

  for (const [name, operation] of [
    ["the publication", "messaging.publish"],
    ["the reading", "memoryStores.readQueueItems"],
    ["the discarding", "memoryStores.discardQueueItems"]
  ] as const) {
    emulated(`is answered although answers to ${name} are lost`, (emulator) =>
      Effect.scoped(
        Effect.gen(function* () {
          const { luau, stop } = yield* server(emulator, answering)
          const ask = yield* Ask.connect(players, { ...universe, within: "1 minute" })
          emulator.faults.add({ operation, times: 2, fault: Faults.resetAfter })
          expect(yield* ask({ userId: 10 })).toEqual({ coins: 20, items: [] })
          expect(yield* ask({ userId: 11 })).toEqual({ coins: 22, items: [] })
          expect(yield* Effect.promise(() => luau.value("served"))).toBe(2)
          yield* stop
        })
      )
    )
  }
})

describe("a server that asks", () => {
  const asking = (userId: number | string, seconds = 20) =>
    `asking = coroutine.create(function() answer = table.pack(question.ask({ userId = ${userId} }, ${seconds})) end)`
  const answerOf = (luau: Effect.Success<ReturnType<typeof server>>["luau"]) =>
    Effect.promise(() => luau.value("answer or false"))

  emulated("is answered by a backend that serves", (emulator) =>
    Effect.gen(function* () {
      const backend = yield* Effect.forkChild(
        Ask.serve(players, universe, ({ userId }) =>
          userId === 2 ? Effect.fail(new Error("no such player")) : Effect.succeed({ coins: userId, items: ["a"] })
        )
      )
      const good = yield* server(emulator, asking(7), { often: 2 })
      yield* Effect.sleep("4 seconds")
      expect(yield* answerOf(good.luau)).toMatchObject([{ coins: 7, items: ["a"] }])
      yield* good.stop
      const bad = yield* server(emulator, asking(2), { jobId: "job-2" })
      yield* Effect.sleep("4 seconds")
      expect(yield* Effect.promise(() => bad.luau.value("answer[2]"))).toBe("no such player")
      yield* bad.stop
      const wrong = yield* Effect.exit(
        Effect.promise(async () => {
          const luau = await engine(surroundings)
          await luau.do(`question = (function() ${Ask.luau(players)} end)()`)
          return luau.value(`select(2, pcall(question.ask, { userId = "7" }))`)
        })
      )
      expect(wrong).toMatchObject({ value: "request.userId must be a number" })
      yield* Fiber.interrupt(backend)
      expect(emulator.views.memoryStores.queueItems({ queueId: "players" })).toEqual([])
    })
  )

  emulated("waits no longer than it said, and is not answered later", (emulator) =>
    Effect.gen(function* () {
      const late = yield* server(emulator, asking(7, 3))
      yield* Effect.sleep("5 seconds")
      expect(yield* Effect.promise(() => late.luau.value("answer[2]"))).toBe("no answer came in time")
      let handled = 0
      yield* Ask.serve(players, { ...universe, untilEmpty: true }, () =>
        Effect.sync(() => {
          handled++
          return { coins: 0, items: [] }
        })
      )
      // A question that is somebody else's to answer, by what it says of itself, goes nowhere.
      const stray = {
        id: "1",
        to: "other",
        deadline: (yield* Clock.currentTimeMillis) + 60_000,
        request: { userId: 1 }
      }
      emulator.seed.memoryStores.putQueueItem({ queueId: "players", data: stray })
      yield* Ask.serve(players, { ...universe, untilEmpty: true }, () => Effect.succeed({ coins: 0, items: [] }))
      expect([handled, emulator.views.messaging.published()]).toEqual([0, []])
      yield* late.stop
    })
  )
})

it("has types that tell what is asked and answered", () => {
  const typed = () => {
    const asked = Effect.flatMap(Ask.connect(players, universe), (ask) => ask({ userId: 1 }))
    // @ts-expect-error it is a number
    void Effect.flatMap(Ask.connect(players, universe), (ask) => ask({ userId: "1" }))
    // @ts-expect-error the answer has items
    void Ask.serve(players, universe, () => Effect.succeed({ coins: 1 }))
    const coins: Effect.Effect<number, unknown, unknown> = Effect.map(asked, (answer) => answer.coins)
    return coins
  }
  expect(typed).toBeTypeOf("function")
})
