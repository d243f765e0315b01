/** A clock that is set back or ahead changes nothing of any wait. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Random from "effect/Random"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"
import * as LuauExecution from "../../src/generated/luauExecution/operations.ts"
import * as LongRunning from "../../src/LongRunning.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import type { Options } from "../../src/Options.ts"
import * as Transfers from "../../src/Transfers.ts"
import { Deliveries } from "../../src/webhooks/Deliveries.ts"
import { type Jump, jumps, withJumps } from "../jumpingClock.ts"
import { clientLayer, getOne, json, limited, type Reply, rest, script, thing } from "./fixtures.ts"

type Requests = ReturnType<typeof script>

interface Wait {
  readonly replies: ReadonlyArray<Reply>
  readonly options?: Options
  readonly effect: Effect.Effect<unknown, unknown, OpenCloud | Deliveries>
}

const one = (operation: ReturnType<typeof limited>) => OpenCloud.execute(operation, { universeId: 1, thingId: "a" })
const many = (count: number, effect: Wait["effect"]) =>
  Effect.forEach(Array.from({ length: count }), () => Effect.exit(effect), { concurrency: "unbounded" })
const task = { path: "universes/1/places/2/versions/3/luau-execution-sessions/4/tasks/5", state: "PROCESSING" }

/** Every wait there is. */
const waits: Readonly<Record<string, Wait>> = {
  "a deadline over attempts that hang": { replies: ["hang"], options: { deadline: "7 seconds" }, effect: getOne },
  "an attempt that hangs": { replies: ["hang", thing()], options: { attemptTimeout: "5 seconds" }, effect: getOne },
  "pauses between attempts": { replies: [json({}, 503)], options: { deadline: "20 seconds" }, effect: getOne },
  "a retry-after": { replies: [json({}, 503, { "retry-after": "5" }), thing()], effect: getOne },
  "a retry-after that is a date": {
    replies: [
      json({}, 503, { "retry-after": "Thu, 01 Jan 1970 00:00:05 GMT", date: "Thu, 01 Jan 1970 00:00:00 GMT" }),
      thing()
    ],
    effect: getOne
  },
  "a bucket that a 429 closed": {
    replies: [json({}, 429, { "retry-after": "6" }), thing()],
    effect: Effect.andThen(Effect.exit(one(limited(50))), many(3, one(limited(50))))
  },
  "a window that is used up": {
    replies: [thing()],
    effect: many(12, one(limited(5))),
    options: { deadline: "150 seconds" }
  },
  "a second that is used up": { replies: [thing()], effect: many(12, one(limited(5, "SECOND"))) },
  "a line that is too long": {
    replies: [thing()],
    effect: many(12, one(limited(5))),
    options: { deadline: "70 seconds" }
  },
  "what is in flight": {
    replies: [json(task)],
    options: { deadline: "10 minutes" },
    effect: many(
      12,
      OpenCloud.execute(LuauExecution.createTask, { universeId: 1, placeId: 2, body: { script: "return 1" } })
    )
  },
  "a long-running operation": {
    replies: [json(task)],
    effect: Effect.gen(function* () {
      const input = { universeId: 1, placeId: 2, body: { script: "return 1" } }
      const handle = yield* LongRunning.start(yield* OpenCloud, LuauExecution.createTask, input)
      return yield* handle.await({ deadline: "40 seconds" })
    })
  },
  "a download that hangs": {
    replies: ["hang"],
    options: { deadline: "10 seconds", attemptTimeout: "4 seconds" },
    effect: Effect.flatMap(OpenCloud, (client) => Transfers.downloadBytes(client, "https://example.com/file"))
  },
  "a download's stream": {
    replies: [json({}, 503), thing()],
    effect: Effect.flatMap(OpenCloud, (client) =>
      Stream.runDrain(Transfers.download(client, "https://example.com/file"))
    )
  },
  "a claim of a delivery": {
    replies: [],
    effect: Effect.flatMap(Deliveries, (deliveries) =>
      Effect.gen(function* () {
        const seen = [yield* deliveries.claim("a", "owner")]
        while (seen.length < 40) {
          yield* Effect.sleep("2 seconds")
          seen.push(yield* deliveries.claim("a", "owner"))
        }
        return seen
      })
    )
  }
}

/** The same pauses in every run. */
const draws = { nextDoubleUnsafe: () => 0.5, nextIntUnsafe: () => 1 }

/** Runs a wait second by second, and tells when each request was sent and how it ended. */
const observe = ({ effect, options, replies }: Wait, before: number, during: number) =>
  withJumps((jump: Jump) =>
    Effect.gen(function* () {
      const requests: Requests = script(...replies)
      const times: Array<number> = []
      let elapsed = 0
      const fetch = (url: string, init: RequestInit) => {
        times.push(elapsed)
        return requests.fetch(url, init)
      }
      yield* jump(before)
      const layer = Layer.mergeAll(clientLayer({ fetch, ...options }), Deliveries.layerMemory())
      let end: { readonly exit: Exit.Exit<unknown, unknown>; readonly at: number } | undefined
      yield* Effect.forkChild(
        Effect.map(Effect.exit(Effect.provide(Effect.provideService(effect, Random.Random, draws), layer)), (exit) => {
          end = { exit, at: elapsed }
        })
      )
      yield* rest
      for (; elapsed < 400_000 && end === undefined; elapsed += 500) {
        // Whatever it waits for by then, the date changes under it.
        if (elapsed === 1_000 || elapsed === 2_500) yield* jump(during)
        yield* TestClock.adjust(500)
        yield* rest
      }
      return { times, end: JSON.stringify(end) }
    })
  )

describe("the date is set", () => {
  for (const [what, wait] of Object.entries(waits)) {
    it.effect(`during ${what}`, () =>
      Effect.gen(function* () {
        const undisturbed = yield* observe(wait, 0, 0)
        assert.isDefined(undisturbed.end)
        assert.notInclude(undisturbed.end, "Die")
        for (const [name, by] of Object.entries(jumps)) {
          assert.deepStrictEqual(yield* observe(wait, 0, by), undisturbed, `${name}, during it`)
          // Where a minute begins is told by the clock alone, before the server says anything.
          if (by % 60_000 !== 0) continue
          assert.deepStrictEqual(yield* observe(wait, by, 0), undisturbed, `${name}, before it`)
          assert.deepStrictEqual(yield* observe(wait, by, -by / 2), undisturbed, `${name}, before it, and corrected`)
        }
      })
    )
  }
})
