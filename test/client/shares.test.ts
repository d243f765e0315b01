/** Numbers of one's own, odd headers, quotas of a day, and who is told what when there is no room. */
import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import { TestClock } from "effect/testing"
import * as DataStores from "../../src/generated/dataStores/operations.ts"
import * as Users from "../../src/generated/users/operations.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import type { QuotaOverrides } from "../../src/Options.ts"
import { QuotaMode } from "../../src/References.ts"
import { errorOf } from "../integration/cloud.ts"
import { json, limited, rest, script, thing, withClient } from "./fixtures.ts"

const pass = (time: Parameters<typeof TestClock.adjust>[0]) => Effect.andThen(TestClock.adjust(time), rest)
const one = (operation: ReturnType<typeof limited>) => OpenCloud.execute(operation, { universeId: 1, thingId: "a" })
const entry = OpenCloud.execute(DataStores.getEntry, { universeId: 5, dataStoreId: "s", entryId: "e" })
const tags = (effects: ReadonlyArray<Effect.Effect<unknown, { readonly _tag: string }, OpenCloud>>) =>
  Effect.forEach(effects, (effect) => Effect.match(effect, { onFailure: ({ _tag }) => _tag, onSuccess: () => "sent" }))

describe("a number of one's own", () => {
  const generous = (used: number) =>
    json({ id: "1", path: "p", revisionId: "1", etag: "1", value: 1 }, 200, {
      "x-ratelimit-limit": "1000, 1000;w=60",
      "x-ratelimit-remaining": String(1000 - used),
      "x-ratelimit-reset": "60"
    })
  const rows: ReadonlyArray<{
    readonly name: string
    readonly call: Effect.Effect<unknown, { readonly _tag: string }, OpenCloud>
    readonly quotas: QuotaOverrides
  }> = [
    {
      name: "for an operation",
      call: one(limited(100)),
      quotas: { operations: { ["things.limited100MINUTE" as "users.get"]: { limit: 3, period: "MINUTE" } } }
    },
    {
      name: "for an operation, in another window",
      call: one(limited(100)),
      quotas: { operations: { ["things.limited100MINUTE" as "users.get"]: { limit: 3, period: "DAY" } } }
    },
    { name: "for a bucket that grows with players", call: entry, quotas: { buckets: { "dataStores.read": 3 } } },
    {
      name: "for an operation without a quota of its own",
      call: entry,
      quotas: { operations: { "dataStores.getEntry": { limit: 3, period: "MINUTE" } } }
    }
  ]
  for (const { call, name, quotas } of rows) {
    it.effect(`${name} is not raised by what the server says`, () =>
      Effect.gen(function* () {
        const { fetch, sent } = script(generous(1))
        const ends = yield* tags(Array.from({ length: 6 }, () => call)).pipe(
          withClient({ fetch, quotaOverrides: quotas, quotaMode: "fail" })
        )
        assert.deepStrictEqual(ends, ["sent", "sent", "sent", "QuotaExhausted", "QuotaExhausted", "QuotaExhausted"])
        assert.strictEqual(sent.length, 3)
      })
    )
  }

  it.effect("counts one's own calls alone: others use what the server allows", () =>
    Effect.gen(function* () {
      // Others have used 900 of the server's 1,000, which is more than our 5.
      const { fetch } = script(generous(900), generous(901), generous(999), generous(1_000))
      const quotas = {
        operations: { ["things.limited100MINUTE" as "users.get"]: { limit: 5, period: "MINUTE" } }
      } as const
      const ends = yield* tags(Array.from({ length: 5 }, () => one(limited(100)))).pipe(
        withClient({ fetch, quotaOverrides: quotas, quotaMode: "fail" })
      )
      assert.deepStrictEqual(ends, ["sent", "sent", "sent", "sent", "QuotaExhausted"])
    })
  )

  it.effect("may be more than what is published", () =>
    Effect.gen(function* () {
      const { fetch } = script(thing())
      const quotas = {
        operations: { ["things.limited2MINUTE" as "users.get"]: { limit: 4, period: "MINUTE" } }
      } as const
      const ends = yield* tags(Array.from({ length: 5 }, () => one(limited(2)))).pipe(
        withClient({ fetch, quotaOverrides: quotas, quotaMode: "fail" })
      )
      assert.deepStrictEqual(ends, ["sent", "sent", "sent", "sent", "QuotaExhausted"])
    })
  )
})

describe("one odd header stops nothing for longer than 90 s", () => {
  const odd: ReadonlyArray<Record<string, string>> = [
    { "x-ratelimit-limit": "1, 1;w=31536000" },
    { "x-ratelimit-limit": "1, 1;w=1e300" },
    { "x-ratelimit-limit": "1, 1;w=1e-300" },
    { "x-ratelimit-limit": "1, 1;w=Infinity", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "Infinity" },
    { "x-ratelimit-limit": "1, 1;w=-60" },
    ...["1e400", "0", "0.001", "-5", "NaN", "1e-300", "", ","].map((limit) => ({ "x-ratelimit-limit": limit })),
    ...["1e300", "-1", "NaN", "Infinity", "0"].map((left) => ({ "x-ratelimit-remaining": left })),
    ...["1e300", "-1e9", "NaN", "31536000"].map((reset) => ({
      "x-ratelimit-limit": "1, 1;w=60",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": reset
    })),
    { "retry-after": "1e300" },
    { "retry-after": "Fri, 31 Dec 9999 23:59:59 GMT", "x-ratelimit-reset": "1e9" }
  ]
  for (const status of [200, 429]) {
    for (const headers of odd) {
      for (const period of ["SECOND", "MINUTE", "DAY"] as const) {
        it.effect(`${status} ${JSON.stringify(headers)}, a quota a ${period.toLowerCase()}`, () =>
          Effect.gen(function* () {
            const { fetch, sent } = script(json({ id: "1" }, status, headers), thing())
            const program = Effect.gen(function* () {
              yield* Effect.exit(Effect.provideService(one(limited(50, period)), QuotaMode, "fail"))
              const fiber = yield* Effect.forkChild(one(limited(50, period)))
              yield* rest
              yield* pass("90 seconds")
              const exit = fiber.pollUnsafe()
              assert.isTrue(exit !== undefined && Exit.isSuccess(exit))
              assert.strictEqual(sent.length, 2)
              // And no lower limit stays behind it.
              yield* pass("2 minutes")
              yield* tags(Array.from({ length: 20 }, () => one(limited(50, period))))
              assert.strictEqual(sent.length, 22)
            })
            yield* program.pipe(withClient({ fetch, deadline: "2 minutes" }))
          })
        )
      }
    }
  }
})

describe("a quota of a day", () => {
  const notify = OpenCloud.execute(Users.sendNotification, {
    userId: 1,
    body: { source: { universe: "universes/5" }, payload: { type: "MOMENT", messageId: "m" } }
  })
  for (const status of [400, 401, 403, 404, 409, 422]) {
    it.effect(`is not used up by ${status}`, () =>
      Effect.gen(function* () {
        const { fetch, sent } = script(json({}, status), json({ path: "p", id: "1" }))
        const program = tags([notify, notify, notify])
        const ends = yield* program.pipe(withClient({ fetch, quotaMode: "fail" }))
        assert.deepStrictEqual(ends.slice(1), ["sent", "QuotaExhausted"])
        assert.strictEqual(sent.length, 2)
      })
    )
  }
  it.effect("is used up by what may have been done", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(json({}, 500), json({ path: "p", id: "1" }))
      const ends = yield* tags([notify, notify]).pipe(
        withClient({ fetch, quotaMode: "fail", retryPolicy: { attempts: 1 } })
      )
      assert.deepStrictEqual(ends, ["ServerError", "QuotaExhausted"])
      assert.strictEqual(sent.length, 1)
    })
  )
})

describe("who finds no room", () => {
  it.effect("does not overtake those who wait, when it does not wait itself", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(thing())
      const operation = limited(5)
      const now = Effect.provideService(one(operation), QuotaMode, "fail")
      const program = Effect.gen(function* () {
        yield* tags(Array.from({ length: 5 }, () => one(operation)))
        const waiting = yield* Effect.forkChild(
          Effect.all(
            Array.from({ length: 8 }, () => one(operation)),
            { concurrency: 8 }
          )
        )
        yield* rest
        const before = errorOf(yield* Effect.exit(now))
        assert.deepInclude(before, { _tag: "QuotaExhausted", ahead: 8, retryAfter: Duration.millis(120_000) })
        assert.include(before.message, "8 calls wait before this one, room in 120 s")
        yield* pass("1 minute")
        // Three wait for another minute, in which there is room for two more.
        assert.deepInclude(errorOf(yield* Effect.exit(now)), {
          _tag: "QuotaExhausted",
          ahead: 3,
          retryAfter: Duration.millis(60_000)
        })
        yield* pass("1 minute")
        yield* Fiber.join(waiting)
        assert.deepStrictEqual(yield* tags([now, now, now]), ["sent", "sent", "QuotaExhausted"])
      })
      yield* program.pipe(withClient({ fetch, deadline: "10 minutes" }))
      assert.strictEqual(sent.length, 15)
    })
  )

  it.effect("is told how many stand before it, when it cannot be served in time", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(thing())
      const calls = Array.from({ length: 25 }, () => Effect.exit(one(limited(5))))
      const fiber = yield* Effect.forkChild(
        Effect.all(calls, { concurrency: "unbounded" }).pipe(withClient({ fetch, deadline: "100 seconds" }))
      )
      yield* rest
      yield* pass("1 minute")
      yield* pass("1 minute")
      const exits = yield* Fiber.join(fiber)
      assert.strictEqual(sent.length, 10)
      const errors = exits.filter(Exit.isFailure).map(errorOf)
      assert.strictEqual(errors.length, 15)
      for (const error of errors) {
        assert.deepInclude(error, { _tag: "QuotaExhausted", ahead: 5, retryAfter: Duration.millis(120_000) })
        assert.notInclude(error.message, "in 0 s")
      }
    })
  )

  it.effect("is told of more than nothing, when what should have come did not", () =>
    Effect.gen(function* () {
      // Somebody else uses the whole of every window.
      const { fetch } = script(json({ id: "1" }, 200, { "x-ratelimit-limit": "2", "x-ratelimit-remaining": "0" }))
      const program = Effect.gen(function* () {
        yield* one(limited(2))
        const calls = Array.from({ length: 4 }, () => Effect.exit(one(limited(2))))
        const fiber = yield* Effect.forkChild(Effect.all(calls, { concurrency: "unbounded" }))
        yield* rest
        for (let second = 0; second < 150; second++) yield* pass("1 second")
        return yield* Fiber.join(fiber)
      })
      const errors = (yield* program.pipe(withClient({ fetch, deadline: "130 seconds" })))
        .filter(Exit.isFailure)
        .map(errorOf)
      for (const error of errors) {
        assert.strictEqual(error._tag, "QuotaExhausted")
        assert.notInclude(error.message, "in 0 s")
      }
    })
  )
})
