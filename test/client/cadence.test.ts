/** How often operations are polled, within the quotas of whoever asks. */
import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { TestClock } from "effect/testing"
import * as Credentials from "../../src/Credentials.ts"
import { Experiments, Instances, Users } from "../../src/generated/index.ts"
import * as LongRunning from "../../src/LongRunning.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import type { Starter } from "../../src/Operation.ts"
import type { Options } from "../../src/Options.ts"
import { json, rest, script, withClient } from "./fixtures.ts"

/** Milliseconds after the start of every further request while an operation stays pending. */
const cadence = <I, O, A>(
  operation: Starter<I, O, A>,
  input: I,
  pending: unknown,
  client: Options = {},
  options: LongRunning.AwaitOptions = {}
) =>
  Effect.gen(function* () {
    const times: Array<number> = []
    const clock = yield* Clock.Clock
    const { fetch } = script(() => {
      times.push(clock.currentTimeMillisUnsafe())
      return json(pending)
    })
    const program = Effect.gen(function* () {
      const handle = yield* LongRunning.start(yield* OpenCloud, operation, input)
      return yield* handle.await({ deadline: "5 minutes", ...options })
    })
    // Without the client's own count of the quota: only the cadence is at work.
    const fiber = yield* Effect.forkChild(program.pipe(withClient({ fetch, quotaMode: "ignore", ...client })))
    yield* rest
    for (let time = 0; time < 180_000; time += 250) {
      yield* TestClock.adjust(250)
      yield* rest
    }
    yield* Fiber.interrupt(fiber)
    return times
  })

/** The most requests in any span of `window` milliseconds. */
const busiest = (times: ReadonlyArray<number>, window: number) =>
  Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + window).length))

describe("cadence", () => {
  const thumbnail = { path: "users/1/operations/o", done: false }
  const token = Credentials.oauth(Effect.succeed("t"), { identity: "me" })

  it.effect("doubles from half a second to ten", () =>
    Effect.gen(function* () {
      const times = yield* cadence(Users.generateThumbnail, { userId: 1 }, thumbnail)
      assert.deepStrictEqual(times.slice(0, 8), [0, 500, 1_500, 3_500, 7_500, 15_500, 25_500, 35_500])
    })
  )

  it.effect("follows the quota of the credential in use", () =>
    Effect.gen(function* () {
      // 1000 a minute for a key, and 10 for an authorization.
      const times = yield* cadence(Users.generateThumbnail, { userId: 1 }, thumbnail, { credentials: token })
      assert.strictEqual(times[1], 500)
      // Every further one comes after a ninth of a minute or more, where a key would not have waited that long.
      assert.isAtLeast(times[2]! - times[1]!, 60_000 / 9)
      assert.isAtMost(busiest(times, 60_000), 10)
      assert.isAtLeast(times.length, 18)
    })
  )

  it.effect("counts the start where it is what polls", () =>
    Effect.gen(function* () {
      const pending = { operation: { done: false } }
      const input = { universeId: 1, body: {} as never }
      const times = yield* cadence(Experiments.calculateMde, input, pending, {}, { longestPause: "1 second" })
      assert.isAtMost(busiest(times, 60_000), 10)
      assert.isAtLeast(times.length, 25)
    })
  )

  it.effect("stays within any quota, however impatient the caller", () =>
    Effect.gen(function* () {
      for (const limit of [1, 2, 3, 45]) {
        const quotas = { operations: { "users.getThumbnailOperation": { limit, period: "MINUTE" } } } as const
        const options = { firstPause: "1 nano", longestPause: "1 nano" } as const
        const [, ...polls] = yield* cadence(
          Users.generateThumbnail,
          { userId: 1 },
          thumbnail,
          { quotaOverrides: quotas },
          options
        )
        assert.isAtMost(busiest(polls, 60_000), limit)
        assert.isAtLeast(polls.length, 1)
      }
    })
  )

  it.effect("many handles of one client share its quota", () =>
    Effect.gen(function* () {
      const clock = yield* Clock.Clock
      const polls: Array<number> = []
      const instance = { universeId: 1, placeId: 2, instanceId: "i" }
      const { fetch } = script(({ url }) => {
        if (url.includes("/operations/")) polls.push(clock.currentTimeMillisUnsafe())
        return json({ path: "universes/1/places/2/instances/i/operations/o", done: false })
      })
      const one = Effect.flatMap(OpenCloud, (client) => LongRunning.run(client, Instances.get, instance))
      const all = Effect.all(
        Array.from({ length: 30 }, () => one),
        { concurrency: "unbounded" }
      )
      const fiber = yield* Effect.forkChild(all.pipe(withClient({ fetch })))
      yield* rest
      for (let time = 0; time < 120_000; time += 500) {
        yield* TestClock.adjust(500)
        yield* rest
      }
      yield* Fiber.interrupt(fiber)
      const windows = [0, 60_000].map((from) => polls.filter((time) => time >= from && time < from + 60_000).length)
      assert.deepStrictEqual(windows, [45, 45])
    })
  )
})
