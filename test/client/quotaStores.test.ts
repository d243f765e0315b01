/** What quotas a call counts in, numbers of the caller's own, and stores that count. */
import { assert, describe, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as DataStores from "../../src/generated/dataStores/operations.ts"
import { shares } from "../../src/interface/Shares.ts"
import { claimsOf } from "../../src/internal/quota/Claims.ts"
import * as MemoryQuotas from "../../src/internal/quota/MemoryQuotas.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import type { QuotaOverrides } from "../../src/Options.ts"
import { type Permit, type QuotaRefused, QuotaStore } from "../../src/QuotaStore.ts"
import type * as Quotas from "../../src/Quotas.ts"
import { getThing, json, limited, rest, script, thing, withClient } from "./fixtures.ts"
import { never, one, pass } from "./quotaServer.ts"

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
  it("may leave out what it does not set", () => {
    const quotaOverrides: unknown = {
      buckets: { "dataStores.read": undefined },
      operations: { "dataStores.list": undefined }
    }
    Effect.runSync(OpenCloud.make({ quotaOverrides: quotaOverrides as QuotaOverrides }))
  })

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
      { name: "x.update", per: ["universeId", "thingId"], limit: 2, period: "MINUTE", by: shares },
      { name: "x.write", per: ["universeId"], limit: 300, perConcurrentUser: 20, period: "MINUTE", by: shares },
      { name: "x.tasks", per: ["universeId"], limit: 10, period: "IN_FLIGHT", by: shares }
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
  const granted = (verdict: Permit | QuotaRefused): Permit => {
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
