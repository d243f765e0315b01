/** Where requests are apart, one may end without a word, and what it has asked for all with it. */
import { assert, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Account from "../../src/internal/fleet/Account.ts"
import * as Cells from "../../src/internal/fleet/Cells.ts"
import * as Trips from "../../src/internal/fleet/Trips.ts"
import * as Monotonic from "../../src/internal/runtime/Monotonic.ts"

it.live("who waits for what a request asked that has ended asks again", () =>
  Effect.gen(function* () {
    const clock = yield* Clock.Clock
    /** Of a request that has ended no timer rings. */
    const ended: Clock.Clock = {
      currentTimeMillisUnsafe: () => clock.currentTimeMillisUnsafe(),
      currentTimeMillis: clock.currentTimeMillis,
      currentTimeNanosUnsafe: () => clock.currentTimeNanosUnsafe(),
      currentTimeNanos: clock.currentTimeNanos,
      monotonicTimeNanosUnsafe: () => clock.monotonicTimeNanosUnsafe(),
      monotonicTimeNanos: clock.monotonicTimeNanos,
      sleep: () => Effect.never
    }
    const cells = Cells.make()
    let asked = 0
    const trips = Trips.make({
      counter: {
        name: "a place",
        count: (keys, request) => {
          asked += 1
          return asked === 1 ? Effect.never : Effect.sync(() => cells.count(keys, request, Date.now()))
        }
      },
      clock,
      context: Context.make(Clock.Clock, ended) as Context.Context<never>,
      timeout: 20_000,
      retryAfter: 1_000,
      idle: 2_000,
      lease: 0,
      apart: true,
      waitUntil: undefined,
      turned: () => {},
      made: () => {},
      heard: () => {}
    })
    const claim = { key: "a", bucket: "a", limit: 10, window: 86_400_000 }
    const account = Account.open(claim.key, claim, Monotonic.millis(clock))
    const waiter = () => {
      const answers: Array<string> = []
      const demand: Trips.Demand = {
        parts: [{ account, weight: 1 }],
        answer: ({ _tag }) => void answers.push(_tag),
        seenAt: Monotonic.millis(clock)
      }
      trips.ask(demand)
      return { answers, demand }
    }
    const gone = waiter()
    trips.look()
    const { answers, demand } = waiter()
    const look = Effect.sync(() => {
      demand.seenAt = Monotonic.millis(clock)
      trips.look()
      return answers.length
    })
    yield* Effect.repeat(Effect.delay(look, "10 millis"), { while: (length) => length === 0, times: 1_000 })
    assert.deepStrictEqual(answers, ["Given"])
    assert.deepStrictEqual(gone.answers, [])
    assert.strictEqual(asked, 2)
  })
)
