/** Calls within quotas: who waits, whose quota it is, and what the server says of it. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Credentials from "../../src/Credentials.ts"
import { Emulator } from "../../src/emulator/index.ts"
import * as DataStores from "../../src/generated/dataStores/operations.ts"
import * as Feedback from "../../src/internal/quota/Feedback.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import type { Options } from "../../src/Options.ts"
import { QuotaStore } from "../../src/QuotaStore.ts"
import type * as Quotas from "../../src/Quotas.ts"
import { clientLayer, json, limited, rest, script, secret, thing, withClient } from "./fixtures.ts"
import { countingServer, one, pass } from "./quotaServer.ts"

describe("sustained load", () => {
  const loads = [
    { limit: 100, period: "MINUTE", window: 60_000, latency: 200, minutes: 3, tick: 1_000 },
    { limit: 100, period: "MINUTE", window: 60_000, latency: 9_000, minutes: 3, tick: 1_000 },
    { limit: 10, period: "SECOND", window: 1_000, latency: 100, minutes: 0.25, tick: 50 },
    { limit: 3, period: "SECOND", window: 1_000, latency: 40, minutes: 0.25, tick: 20 }
  ] as const
  for (const { limit, period, window, latency, minutes, tick } of loads) {
    it.effect(`reaches 98 % of ${limit}/${period} at ${latency} ms, without one 429`, () =>
      Effect.gen(function* () {
        const server = yield* countingServer(limit, window, latency)
        const operation = limited(limit, period)
        const worker = Effect.forever(one(operation))
        const load = Effect.forEach(Array.from({ length: limit * 2 }), () => worker, { concurrency: "unbounded" })
        const fiber = yield* Effect.forkChild(
          Effect.asVoid(load).pipe(withClient({ fetch: server.fetch, deadline: "1 hour" }))
        )
        yield* rest
        for (let time = 0; time < minutes * 60_000; time += tick) yield* pass(tick)
        yield* Fiber.interrupt(fiber)
        const full = [...server.counts]
          .filter(([index]) => index < Math.floor((minutes * 60_000) / window))
          .map(([, used]) => used)
        const reached = full.reduce((sum, used) => sum + used, 0) / (full.length * limit)
        assert.strictEqual(server.refused(), 0)
        assert.isAtLeast(full.length, Math.floor((minutes * 60_000) / window) - 1)
        assert.isAtLeast(reached, 0.98)
      })
    )
  }

  it.effect("does so against the emulator's windows and headers", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make({
        quotas: { operations: { "dataStores.list": { limit: 60, period: "MINUTE" } } }
      })
      const statuses: Array<number> = []
      const fetch = async (url: string, init: RequestInit) => {
        const response = await emulator.fetch(url, init)
        statuses.push(response.status)
        return response
      }
      const worker = Effect.forever(OpenCloud.execute(DataStores.list, { universeId: 9000001 }))
      const load = Effect.forEach(Array.from({ length: 20 }), () => worker, { concurrency: "unbounded" })
      const layer = clientLayer({
        fetch,
        credentials: Credentials.apiKey("emulator-key"),
        quotaOverrides: { operations: { "dataStores.list": { limit: 60, period: "MINUTE" } } }
      })
      const fiber = yield* Effect.forkChild(Effect.asVoid(load).pipe(Effect.provide(layer)))
      yield* rest
      for (let second = 0; second < 239; second++) yield* pass("1 second")
      yield* Fiber.interrupt(fiber)
      assert.isFalse(statuses.includes(429))
      assert.isAtLeast(statuses.length / (60 * 4), 0.98)
    })
  )
})

describe("waiting", () => {
  it.effect("serves first come, first served", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(thing())
      const operation = limited(2)
      const calls = Effect.forEach(
        Array.from({ length: 7 }, (_, index) => index),
        (index) => OpenCloud.execute(operation, { universeId: 1, thingId: `${index}` }),
        { concurrency: "unbounded" }
      )
      const fiber = yield* Effect.forkChild(calls.pipe(withClient({ fetch, deadline: "1 hour" })))
      yield* rest
      const numbers = () => sent.map(({ url }) => Number(url.at(-1)))
      assert.deepStrictEqual(numbers(), [0, 1])
      yield* pass("1 minute")
      assert.deepStrictEqual(numbers(), [0, 1, 2, 3])
      yield* pass("2 minutes")
      assert.deepStrictEqual(numbers(), [0, 1, 2, 3, 4, 5, 6])
      yield* Fiber.join(fiber)
    })
  )

  it.effect("does not let a newcomer overtake who waits already", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(thing())
      const call = (thingId: string) => OpenCloud.execute(limited(1), { universeId: 1, thingId })
      const newcomer = Effect.andThen(Effect.sleep("1 minute"), call("9"))
      const program = Effect.all([newcomer, call("0"), call("1")], { concurrency: "unbounded" })
      const fiber = yield* Effect.forkChild(program.pipe(withClient({ fetch })))
      yield* rest
      yield* pass("1 minute")
      yield* pass("1 minute")
      assert.deepStrictEqual(
        sent.map(({ url }) => url.at(-1)),
        ["0", "1", "9"]
      )
      yield* Fiber.join(fiber)
    })
  )

  it.effect("takes nothing when it is interrupted, and lets the next one go", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(thing())
      const operation = limited(1)
      const program = Effect.gen(function* () {
        yield* one(operation)
        const first = yield* Effect.forkChild(one(operation))
        yield* rest
        const second = yield* Effect.forkChild(one(operation))
        yield* rest
        yield* Fiber.interrupt(first)
        yield* pass("1 minute")
        assert.strictEqual(sent.length, 2)
        yield* Fiber.join(second)
        const [budget] = yield* OpenCloud.quotas
        assert.deepInclude(budget, {
          remaining: 0,
          inFlight: 0,
          limit: 1,
          bucket: "GET /limited/1/MINUTE/{universe_id}/{thing_id}"
        })
      })
      yield* program.pipe(withClient({ fetch }))
    })
  )

  it.effect("gives back what an interrupted or unsent request took", () =>
    Effect.gen(function* () {
      const refused = Object.assign(new TypeError("x"), { cause: { code: "ECONNREFUSED" } })
      const { fetch } = script(refused, "hang", thing())
      const operation = limited(2)
      const program = Effect.gen(function* () {
        yield* Effect.flip(one(operation))
        assert.deepInclude((yield* OpenCloud.quotas)[0], { remaining: 2, inFlight: 0 })
        const fiber = yield* Effect.forkChild(one(operation))
        yield* rest
        assert.deepInclude((yield* OpenCloud.quotas)[0], { remaining: 1, inFlight: 1 })
        yield* Fiber.interrupt(fiber)
        assert.deepInclude((yield* OpenCloud.quotas)[0], { remaining: 1, inFlight: 0 })
      })
      yield* program.pipe(withClient({ fetch, retryPolicy: { attempts: 1 } }))
    })
  )

  it.effect("fails at once when a line is longer than the deadline", () =>
    Effect.gen(function* () {
      const { fetch } = script(thing())
      const operation = limited(1)
      const calls = Effect.forEach(Array.from({ length: 5 }), () => Effect.exit(one(operation)), {
        concurrency: "unbounded"
      })
      const fiber = yield* Effect.forkChild(calls.pipe(withClient({ fetch, deadline: "90 seconds" })))
      yield* rest
      yield* pass("1 minute")
      const exits = yield* Fiber.join(fiber)
      assert.deepStrictEqual(exits.map(Exit.isSuccess), [true, true, false, false, false])
    })
  )
})

describe("whose quota it is", () => {
  const both = (left: Options, right: Options, shared: boolean) =>
    Effect.gen(function* () {
      const { fetch, sent } = script(thing())
      const use = (options: Options) =>
        one(limited(1)).pipe(Effect.provide(clientLayer({ fetch, quotaMode: "fail", ...options }), { local: !shared }))
      yield* use(left)
      const exit = yield* Effect.exit(use(right))
      return { second: exit._tag, requests: sent.length }
    })

  it.effect("clients that share a store share the budget", () =>
    Effect.gen(function* () {
      const { fetch } = script(thing())
      const program = Effect.gen(function* () {
        const left = yield* OpenCloud.make({ fetch, credentials: Credentials.apiKey(secret), quotaMode: "fail" })
        const right = yield* OpenCloud.make({ fetch, credentials: Credentials.apiKey(secret), quotaMode: "fail" })
        yield* left.execute(limited(1), { universeId: 1, thingId: "a" })
        return yield* Effect.flip(right.execute(limited(1), { universeId: 1, thingId: "a" }))
      })
      const error = yield* program.pipe(Effect.provide(QuotaStore.layerMemory))
      assert.strictEqual(error._tag, "QuotaExhausted")
    })
  )

  it.effect("layers that share a store share the budget", () =>
    Effect.gen(function* () {
      const { fetch } = script(thing())
      const options: Options = { fetch, quotaMode: "fail" }
      const use = one(limited(1))
      const program = Effect.andThen(
        Effect.provide(use, Layer.fresh(clientLayer(options))),
        Effect.flip(Effect.provide(use, Layer.fresh(clientLayer(options))))
      )
      const error = yield* Effect.provide(program, QuotaStore.layerMemory)
      assert.strictEqual(error._tag, "QuotaExhausted")
    })
  )

  it.effect("clients without a store do not", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* both({}, {}, false), { second: "Success", requests: 2 })
    })
  )

  it.effect("credentials have their own, unless they have the same owner", () =>
    Effect.gen(function* () {
      const { fetch } = script(thing())
      const use = (credentials: Credentials.Credentials) => Effect.exit(Credentials.with(one(limited(1)), credentials))
      const program = Effect.all([
        use(Credentials.apiKey("a")),
        use(Credentials.apiKey("b")),
        use(Credentials.apiKey("a")),
        use(Credentials.apiKey("c", { owner: "user:1" })),
        use(Credentials.apiKey("d", { owner: "user:1" })),
        use(Credentials.oauth(Effect.succeed("t"), { identity: "1" })),
        use(Credentials.oauth(Effect.succeed("u"), { identity: "1" })),
        use(Credentials.oauth(Effect.succeed("u")))
      ])
      const exits = yield* program.pipe(withClient({ fetch, quotaMode: "fail" }))
      assert.deepStrictEqual(exits.map(Exit.isSuccess), [true, true, false, true, false, true, false, true])
    })
  )
})

describe("what the server says", () => {
  it.effect("closes a bucket after a 429, until its window ends", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(json({}, 429, { "x-ratelimit-reset": "20", "retry-after": "5" }), thing())
      const program = Effect.gen(function* () {
        const first = yield* Effect.forkChild(one(limited(1_000_000)))
        yield* rest
        const second = yield* Effect.forkChild(one(limited(1_000_000)))
        yield* pass("19 seconds")
        assert.strictEqual(sent.length, 1)
        yield* pass("2 seconds")
        yield* Fiber.join(first)
        yield* Fiber.join(second)
        assert.strictEqual(sent.length, 3)
      })
      yield* program.pipe(withClient({ fetch }))
    })
  )

  it.effect("overrides the published number, down and up", () =>
    Effect.gen(function* () {
      const headers = { "x-ratelimit-limit": "3, 3;w=60", "x-ratelimit-remaining": "1", "x-ratelimit-reset": "60" }
      const { fetch } = script(json({ id: "1" }, 200, headers))
      const lower = Effect.gen(function* () {
        yield* one(limited(100))
        assert.deepInclude((yield* OpenCloud.quotas)[0], { limit: 3, remaining: 1 })
      })
      yield* lower.pipe(withClient({ fetch }))
      const higher = Effect.gen(function* () {
        yield* one(limited(1))
        yield* one(limited(1))
      })
      yield* higher.pipe(withClient({ fetch, quotaMode: "fail" }))
    })
  )

  it.effect("bounds a quota whose number is not published", () =>
    Effect.gen(function* () {
      const headers = {
        "x-ratelimit-limit": "2, 1000000;w=60, 2;w=60",
        "x-ratelimit-remaining": "1",
        "x-ratelimit-reset": "60"
      }
      const { fetch } = script(
        json({ id: "1" }, 200, headers),
        json({ id: "1" }, 200, { ...headers, "x-ratelimit-remaining": "0" })
      )
      const program = Effect.gen(function* () {
        yield* one(limited(1_000_000))
        yield* one(limited(1_000_000))
        return yield* Effect.flip(one(limited(1_000_000)))
      })
      const error = yield* program.pipe(withClient({ fetch, quotaMode: "fail" }))
      assert.strictEqual(error._tag, "QuotaExhausted")
    })
  )

  const day = 86_400_000
  const readings: ReadonlyArray<readonly [Record<string, string>, Quotas.Feedback | undefined]> = [
    [{}, undefined],
    [{ "x-ratelimit-limit": "1000, 1000;w=60, 1000;w=60" }, { limit: 1000, window: 60_000 }],
    [{ "x-ratelimit-limit": "5, 100;w=60, 5;w=1" }, { limit: 5, window: 1000 }],
    [{ "x-ratelimit-limit": "7" }, { limit: 7 }],
    [{ "x-ratelimit-limit": "many" }, {}],
    [
      { "x-ratelimit-remaining": "12, 3, 40", "x-ratelimit-reset": "1, 33, 2" },
      { remaining: 3, reset: 33_000 }
    ],
    [{ "x-ratelimit-remaining": "0" }, { remaining: 0 }],
    [{ "x-ratelimit-remaining": "4, 0" }, { remaining: 0 }],
    [{ "x-ratelimit-remaining": "-1" }, {}],
    [{ "x-ratelimit-remaining": "-1, 4, many" }, { remaining: 4 }],
    [{ "x-ratelimit-remaining": "many, none" }, {}],
    [{ "x-ratelimit-reset": "1e12" }, { reset: 366 * day }],
    [{ "retry-after": "5" }, { retryAfter: 5000 }],
    [{ "retry-after": "5, 20" }, { retryAfter: 20_000 }],
    [{ "retry-after": "1e12" }, { retryAfter: 366 * day }],
    [{ "retry-after": "0" }, { retryAfter: 0 }],
    [{ "retry-after": "Thu, 01 Jan 1970 00:00:30 GMT" }, { retryAfter: 20_000 }],
    [{ "retry-after": "Wed, 31 Dec 1969 00:00:00 GMT" }, { retryAfter: 0 }],
    [{ "retry-after": "soon" }, {}]
  ]
  for (const [headers, expected] of readings) {
    it(`reads ${JSON.stringify(headers)}`, () => {
      assert.deepStrictEqual(Feedback.read(new Headers(headers), 10_000), expected)
    })
  }

  it("takes the later of reset and retry-after", () => {
    assert.strictEqual(Feedback.pauseOf({ reset: 30_000, retryAfter: 5000 }), 30_000)
    assert.strictEqual(Feedback.pauseOf({ retryAfter: 5000 }), 5000)
    assert.strictEqual(Feedback.pauseOf({ reset: 3000, retryAfter: 5000 }), 5000)
    assert.strictEqual(Feedback.pauseOf({ reset: 3000 }), 3000)
    assert.isUndefined(Feedback.pauseOf({}))
    assert.isUndefined(Feedback.pauseOf(undefined))
  })
})
