import { assert, describe, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import * as Credentials from "../../src/Credentials.ts"
import { Emulator } from "../../src/emulator/index.ts"
import * as DataStores from "../../src/generated/dataStores/operations.ts"
import { claimsOf } from "../../src/internal/quota/Claims.ts"
import * as Feedback from "../../src/internal/quota/Feedback.ts"
import * as MemoryQuotas from "../../src/internal/quota/MemoryQuotas.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import type { Options, QuotaOverrides } from "../../src/Options.ts"
import { type Permit, QuotaStore, type Refused } from "../../src/QuotaStore.ts"
import type * as Quotas from "../../src/Quotas.ts"
import { clientLayer, getThing, json, limited, rest, script, secret, thing, withClient } from "./fixtures.ts"

const pass = (time: Parameters<typeof TestClock.adjust>[0]) => Effect.andThen(TestClock.adjust(time), rest)

/** A server that counts in windows of its own, and takes `latency` to answer. */
const countingServer = (limit: number, window: number, latency: number) =>
  Effect.clockWith((clock) =>
    Effect.sync(() => {
      const counts = new Map<number, number>()
      let refused = 0
      const fetch = async (): Promise<Response> => {
        // Counted half of the way, so that a request may land in another window than it was sent in.
        await Effect.runPromise(clock.sleep(millis(latency / 2)))
        const index = Math.floor(clock.currentTimeMillisUnsafe() / window)
        const used = (counts.get(index) ?? 0) + 1
        counts.set(index, used)
        await Effect.runPromise(clock.sleep(millis(latency / 2)))
        if (used <= limit) return json({ id: "1" })
        refused += 1
        return json({}, 429)
      }
      return { fetch, counts, refused: () => refused }
    })
  )

const never = Number.POSITIVE_INFINITY

const millis = (value: number) => Duration.millis(value)

const one = (operation: ReturnType<typeof limited>) => OpenCloud.execute(operation, { universeId: 1, thingId: "a" })

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

describe("stores", () => {
  it.effect("may take their time, as one on another machine does", () =>
    Effect.gen(function* () {
      const memory = MemoryQuotas.make()
      const slow = Layer.succeed(QuotaStore, {
        take: (claims, now, latest) =>
          Effect.delay(
            Effect.suspend(() => memory.take(claims, now, latest)),
            "1 second"
          ),
        settle: (permit, settlement, now) =>
          Effect.delay(
            Effect.suspend(() => memory.settle(permit, settlement, now)),
            "1 second"
          ),
        release: memory.release,
        quotas: memory.quotas
      })
      const { fetch, sent } = script(thing())
      const program = Effect.gen(function* () {
        const calls = Effect.all([one(limited(2)), one(limited(2)), one(limited(2))], { concurrency: "unbounded" })
        const fiber = yield* Effect.forkChild(calls)
        yield* rest
        assert.strictEqual(sent.length, 0)
        for (let second = 0; second < 30; second++) yield* pass("1 second")
        assert.strictEqual(sent.length, 2)
        for (let second = 0; second < 40; second++) yield* pass("1 second")
        assert.strictEqual(sent.length, 3)
        yield* Fiber.join(fiber)
        const interrupted = yield* Effect.forkChild(one(limited(2)))
        yield* rest
        yield* Fiber.interrupt(interrupted).pipe(Effect.forkChild)
        for (let second = 0; second < 5; second++) yield* pass("1 second")
        assert.deepStrictEqual(
          (yield* OpenCloud.quotas).map(({ inFlight }) => inFlight),
          [0]
        )
      })
      yield* program.pipe(withClient({ fetch }), Effect.provide(slow))
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
    [{ "retry-after": "5" }, { retryAfter: 5000 }],
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
    assert.isUndefined(Feedback.pauseOf({}))
  })
})

describe("a number of the caller's own", () => {
  const forms: ReadonlyArray<readonly [string, QuotaOverrides]> = [
    ["of a bucket", { buckets: { "dataStores.list": 10 } }],
    ["of an operation", { operations: { "dataStores.list": { limit: 10, period: "MINUTE" } } }]
  ]
  const answers: ReadonlyArray<Record<string, string>> = [
    { "x-ratelimit-limit": "100, 100;w=1" },
    { "x-ratelimit-limit": "1000000, 1000000;w=1", "x-ratelimit-remaining": "1000000", "x-ratelimit-reset": "0" },
    { "x-ratelimit-limit": "100, 100;w=7", "x-ratelimit-reset": "3" },
    { "x-ratelimit-reset": "30" },
    { "x-ratelimit-reset": "1" },
    {}
  ]
  for (const [form, quotas] of forms) {
    for (const headers of answers) {
      it.effect(`${form} is what goes out in each minute, whatever answers say: ${JSON.stringify(headers)}`, () =>
        Effect.gen(function* () {
          const perMinute = new Map<number, number>()
          const clock = yield* Effect.clockWith(Effect.succeed)
          const fetch = async () => {
            const minute = Math.floor(clock.currentTimeMillisUnsafe() / 60_000)
            perMinute.set(minute, (perMinute.get(minute) ?? 0) + 1)
            return json({ dataStores: [] }, 200, headers)
          }
          const list = OpenCloud.execute(DataStores.list, { universeId: 5 })
          const fiber = yield* Effect.forkChild(
            Effect.forever(list).pipe(withClient({ fetch, quotaOverrides: quotas, deadline: "1 hour" }))
          )
          yield* rest
          for (let second = 0; second < 180; second++) yield* pass("1 second")
          yield* Fiber.interrupt(fiber)
          assert.deepStrictEqual([...perMinute].slice(0, 3), [
            [0, 10],
            [1, 10],
            [2, 10]
          ])
        })
      )
    }
  }

  it("shows in the budget with its own window", () => {
    const store = MemoryQuotas.make()
    const claim = { key: "k", bucket: "b", limit: 100, cap: 10, window: 60_000 }
    const taken = Effect.runSync(store.take([claim], 0, never))
    if (taken._tag !== "Permit") throw new Error("refused")
    const feedback = { limit: 100, window: 1_000 }
    Effect.runSync(store.settle(taken, { sent: true, limited: false, feedback }, 100))
    assert.deepInclude(Effect.runSync(store.quotas(5_500))[0], {
      limit: 10,
      window: Duration.minutes(1),
      remaining: 9,
      resetsAt: DateTime.makeUnsafe(60_000)
    })
  })

  const refused: ReadonlyArray<readonly [unknown, string]> = [
    ...[Number.NaN, 0, -1, 2.5, Number.NEGATIVE_INFINITY, "10", null].flatMap((limit) => [
      [{ buckets: { "dataStores.list": limit } }, 'quotaOverrides.buckets["dataStores.list"]'] as const,
      [
        { operations: { "dataStores.list": { limit, period: "MINUTE" } } },
        'quotaOverrides.operations["dataStores.list"].limit'
      ] as const
    ]),
    [
      { operations: { "dataStores.list": { limit: 1, period: "HOUR" } } },
      'quotaOverrides.operations["dataStores.list"].period'
    ]
  ]
  for (const [quotas, at] of refused) {
    it(`is refused when the client is made: ${at} of ${JSON.stringify(quotas)}`, () => {
      assert.throws(
        () => Effect.runSync(OpenCloud.make({ quotaOverrides: quotas as QuotaOverrides })),
        `\`${at}\` must be`
      )
    })
  }
})

describe("claims", () => {
  const restricted = {
    ...getThing,
    quota: { apiKey: { limit: 150, period: "SECOND" }, oauth: { limit: 30, period: "SECOND" } },
    buckets: [
      { name: "x.update", per: ["universeId", "thingId"], limit: 2, period: "MINUTE" },
      { name: "x.write", per: ["universeId"], limit: 300, perConcurrentUser: 20, period: "MINUTE" },
      { name: "x.tasks", per: ["universeId"], limit: 10, period: "IN_FLIGHT" }
    ]
  } as const
  const input = { universeId: 1, thingId: "a" }
  const names = (claims: ReturnType<typeof claimsOf>) =>
    claims.map(({ bucket, limit, window }) => [bucket, limit, window])
  const route = "GET /cloud/v2/universes/{universe_id}/things/{thing_id}"

  it("are the operation's own and the shared ones with fixed numbers", () => {
    assert.deepStrictEqual(names(claimsOf(restricted, "apiKey", "k", input, {})), [
      [route, 150, 1000],
      ["x.update", 2, 60_000],
      ["x.tasks", 10, 300_000]
    ])
    assert.deepStrictEqual(names(claimsOf(restricted, "oauth", "k", input, {}))[0], [route, 30, 1000])
  })

  it("count what grows with players when the caller names a number", () => {
    const options: QuotaOverrides = {
      buckets: { ["x.write" as "dataStores.write"]: 500 },
      operations: { ["things.get" as "users.get"]: { limit: 7, period: "DAY" } }
    }
    const claims = claimsOf(restricted, "apiKey", "k", input, options)
    // A number of one's own stands beside the server's, and in a window of its own where that is another.
    assert.deepStrictEqual(
      claims.map(({ bucket, cap, limit, window }) => [bucket, limit, cap, window]),
      [
        [route, 150, undefined, 1_000],
        [route, 7, 7, 86_400_000],
        ["x.update", 2, undefined, 60_000],
        ["x.write", Number.POSITIVE_INFINITY, 500, 60_000],
        ["x.tasks", 10, undefined, 300_000]
      ]
    )
    assert.strictEqual(new Set(claims.map(({ key }) => key)).size, 5)
  })

  it("are told apart by their values, and the same for an id as text or number", () => {
    const key = (value: unknown) => claimsOf(restricted, "apiKey", "k", { universeId: value, thingId: "a" }, {})[1]?.key
    assert.strictEqual(key(1), key("1"))
    assert.notStrictEqual(key(1), key(2))
  })

  it("are closable shared buckets where the operation's own quota cannot bind", () => {
    const claims = claimsOf(DataStores.list, "apiKey", "k", { universeId: 5 }, {})
    assert.deepStrictEqual(claims, [
      { key: "dataStores.list 5", bucket: "dataStores.list", limit: Number.POSITIVE_INFINITY, window: 60_000 }
    ])
  })
})

describe("memory store", () => {
  const sent = { sent: true, limited: false, feedback: undefined }
  const granted = (verdict: Permit | Refused): Permit => {
    if (verdict._tag === "Refused") throw new Error("refused")
    return verdict
  }

  it("forgets idle buckets", () => {
    const store = MemoryQuotas.make()
    for (let index = 0; index < 10_000; index++) {
      const now = index * 1_000
      const claim = { key: `${index}`, bucket: "b", limit: 5, window: 1_000 }
      const permit = granted(Effect.runSync(store.take([claim], now, never)))
      Effect.runSync(store.settle(permit, sent, now))
    }
    assert.isAtMost(Effect.runSync(store.quotas(0)).length, 2_100)
  })

  it("takes from every bucket or from none", () => {
    const store = MemoryQuotas.make()
    const wide = { key: "wide", bucket: "wide", limit: 10, window: 1_000 }
    const narrow = { key: "narrow", bucket: "narrow", limit: 1, window: 60_000 }
    granted(Effect.runSync(store.take([wide, narrow], 0, never)))
    assert.deepStrictEqual(Effect.runSync(store.take([wide, narrow], 0, never)), {
      _tag: "Refused",
      claim: narrow,
      until: 60_000
    })
    const budgets = Effect.runSync(store.quotas(0))
    assert.deepStrictEqual(
      budgets.map(({ remaining }) => remaining),
      [9, 0]
    )
  })

  it("counts what is under way when a window begins in both windows, until it is told where it was counted", () => {
    const claim = { key: "k", bucket: "k", limit: 10, window: 60_000 }
    const remaining = (feedback: Quotas.Feedback | undefined) => {
      const store = MemoryQuotas.make()
      const permits = Array.from({ length: 4 }, () => granted(Effect.runSync(store.take([claim], 59_000, never))))
      for (const permit of permits) Effect.runSync(store.settle(permit, { ...sent, feedback }, 61_000))
      return Effect.runSync(store.quotas(61_000))[0]?.remaining
    }
    assert.strictEqual(remaining(undefined), 6)
    assert.strictEqual(remaining({ reset: 1_000 }), 10)
    assert.strictEqual(remaining({ reset: 59_000 }), 6)
  })

  it("adds what others used to its own count, and never counts less than it sent", () => {
    const store = MemoryQuotas.make()
    const claim = { key: "k", bucket: "k", limit: 10, window: 60_000 }
    const take = () => granted(Effect.runSync(store.take([claim], 1_000, never)))
    const settle = (permit: Permit, remaining: number) =>
      Effect.runSync(store.settle(permit, { ...sent, feedback: { remaining } }, 1_000))
    const left = () => Effect.runSync(store.quotas(1_000))[0]?.remaining
    const [first, second, third] = [take(), take(), take()]
    settle(third, 7)
    assert.strictEqual(left(), 7)
    settle(first, 9)
    assert.strictEqual(left(), 7)
    settle(second, 2)
    assert.strictEqual(left(), 2)
  })

  it("follows a server whose clock is off", () => {
    const store = MemoryQuotas.make()
    const claim = { key: "k", bucket: "k", limit: 1, window: 60_000 }
    const permit = granted(Effect.runSync(store.take([claim], 10_000, never)))
    Effect.runSync(store.settle(permit, { ...sent, feedback: { limit: 1, remaining: 0, reset: 20_000 } }, 10_050))
    assert.deepStrictEqual(Effect.runSync(store.take([claim], 29_000, never)), {
      _tag: "Refused",
      claim,
      until: 30_050
    })
  })

  it("suspects a shared bucket of a 429 when the operation's own has room", () => {
    const store = MemoryQuotas.make()
    const own = { key: "own", bucket: "own", limit: 100, window: 60_000 }
    const shared = { key: "shared", bucket: "shared", limit: 100, window: 60_000 }
    const permit = granted(Effect.runSync(store.take([own, shared], 0, never)))
    Effect.runSync(store.settle(permit, { ...sent, limited: true, feedback: { retryAfter: 5_000 } }, 0))
    assert.strictEqual(Effect.runSync(store.take([own], 0, never))._tag, "Permit")
    assert.deepStrictEqual(Effect.runSync(store.take([shared], 0, never)), {
      _tag: "Refused",
      claim: shared,
      until: 5_000
    })
  })

  it("does not obey a closure of a day", () => {
    const store = MemoryQuotas.make()
    const claim = { key: "k", bucket: "k", limit: 10, window: 1_000 }
    const permit = granted(Effect.runSync(store.take([claim], 0, never)))
    Effect.runSync(store.settle(permit, { ...sent, limited: true, feedback: { retryAfter: 86_400_000 } }, 0))
    assert.deepStrictEqual(Effect.runSync(store.take([claim], 0, never)), { _tag: "Refused", claim, until: 90_000 })
  })
})
