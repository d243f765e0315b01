/** Quotas that the interface states in prose: a user, a day, what is in flight. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import { TestClock } from "effect/testing"
import * as Credentials from "../../src/Credentials.ts"
import * as LuauExecution from "../../src/generated/luauExecution/operations.ts"
import * as UserRestrictions from "../../src/generated/userRestrictions/operations.ts"
import * as Users from "../../src/generated/users/operations.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import type { QuotaOverrides } from "../../src/Options.ts"
import { json, rest, type Sent, script, withClient } from "./fixtures.ts"

const pass = (time: Parameters<typeof TestClock.adjust>[0]) => Effect.andThen(TestClock.adjust(time), rest)

const outcome = (effect: Effect.Effect<unknown, { readonly _tag: string }, OpenCloud>) =>
  Effect.match(effect, { onFailure: ({ _tag }) => _tag, onSuccess: () => "sent" })

const ok = json({ path: "x" })

describe("a user in a universe", () => {
  const restrict = (universeId: number, userRestrictionId: string) =>
    outcome(
      OpenCloud.execute(UserRestrictions.update, {
        universeId,
        userRestrictionId,
        body: { gameJoinRestriction: { active: true } }
      })
    )

  it.effect("is updated twice a minute, by whichever credential", () =>
    Effect.gen(function* () {
      const program = Effect.gen(function* () {
        const first = [yield* restrict(1, "5"), yield* restrict(1, "5"), yield* restrict(1, "5")]
        const other = yield* Credentials.with(restrict(1, "5"), Credentials.apiKey("another"))
        const others = [yield* restrict(1, "6"), yield* restrict(2, "5")]
        yield* TestClock.adjust("1 minute")
        return [first, other, others, yield* restrict(1, "5")]
      })
      assert.deepStrictEqual(yield* program.pipe(withClient({ fetch: script(ok).fetch, quotaMode: "fail" })), [
        ["sent", "sent", "QuotaExhausted"],
        "QuotaExhausted",
        ["sent", "sent"],
        "sent"
      ])
    })
  )

  it.effect("shares the bucket between the paths with a place and without", () =>
    Effect.gen(function* () {
      const inPlace = outcome(
        OpenCloud.execute(UserRestrictions.updateInPlace, {
          universeId: 1,
          placeId: 2,
          userRestrictionId: "5",
          body: {}
        })
      )
      const program = Effect.all([restrict(1, "5"), inPlace, inPlace])
      assert.deepStrictEqual(yield* program.pipe(withClient({ fetch: script(ok).fetch, quotaMode: "fail" })), [
        "sent",
        "sent",
        "QuotaExhausted"
      ])
    })
  )

  it.effect("waits for the next minute by default", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(ok)
      const program = Effect.all(Array.from({ length: 4 }, () => restrict(1, "5")))
      const fiber = yield* Effect.forkChild(program.pipe(withClient({ fetch })))
      yield* rest
      assert.strictEqual(sent.length, 2)
      yield* pass("1 minute")
      assert.strictEqual(sent.length, 4)
      yield* Fiber.join(fiber)
    })
  )

  const chosen: ReadonlyArray<readonly [string, QuotaOverrides["buckets"], number]> = [
    ["raised", { "userRestrictions.updateOfUser": 4 }, 4],
    ["lowered", { "userRestrictions.updateOfUser": 1 }, 1],
    ["switched off", { "userRestrictions.updateOfUser": Number.POSITIVE_INFINITY }, 10]
  ]
  for (const [name, buckets, expected] of chosen) {
    it.effect(`can be ${name}`, () =>
      Effect.gen(function* () {
        // Ten a second in the universe is the next bound.
        const program = Effect.all(Array.from({ length: 12 }, () => restrict(1, "5")))
        const quotas = buckets === undefined ? {} : { buckets }
        const seen = yield* program.pipe(
          withClient({ fetch: script(ok).fetch, quotaMode: "fail", quotaOverrides: quotas })
        )
        assert.strictEqual(seen.filter((it) => it === "sent").length, expected)
      })
    )
  }
})

describe("a day", () => {
  const notify = (userId: number, universe: string) =>
    outcome(
      OpenCloud.execute(Users.sendNotification, {
        userId,
        body: { source: { universe }, payload: { type: "MOMENT", messageId: "m" } }
      } as never)
    )

  it.effect("takes one notification from an experience to a user", () =>
    Effect.gen(function* () {
      const program = Effect.gen(function* () {
        const today = [
          yield* notify(1, "universes/1"),
          yield* notify(1, "universes/1"),
          yield* notify(1, "universes/2"),
          yield* notify(2, "universes/1")
        ]
        yield* TestClock.adjust("1 day")
        return [...today, yield* notify(1, "universes/1")]
      })
      const { fetch, sent } = script(ok)
      // A day is longer than any deadline, so that nobody waits for it.
      assert.deepStrictEqual(yield* program.pipe(withClient({ fetch })), [
        "sent",
        "QuotaExhausted",
        "sent",
        "sent",
        "sent"
      ])
      assert.strictEqual(sent.length, 4)
    })
  )
})

describe("what is in flight", () => {
  const place = "universes/1/places/2"

  /** Tasks by number; a poll says what `states` says. */
  const server = () => {
    const states = new Map<string, string>()
    const fetch = async (url: string, init: RequestInit) => {
      if (init.method === "POST") {
        const path = `${place}/versions/3/luau-execution-sessions/s/tasks/t${states.size}`
        states.set(path, "PROCESSING")
        return json({ path, state: "PROCESSING" })
      }
      const path = new URL(url).pathname.slice("/cloud/v2/".length)
      return json({ path, state: states.get(path) })
    }
    return { fetch, states, end: (task: number, state = "COMPLETE") => states.set(pathOf(task), state) }
  }

  const pathOf = (task: number) => `${place}/versions/3/luau-execution-sessions/s/tasks/t${task}`

  const start = OpenCloud.execute(LuauExecution.createTask, { universeId: 1, placeId: 2, body: { script: "return 1" } })

  const poll = (task: number) =>
    OpenCloud.execute(LuauExecution.getTask, {
      universeId: 1,
      placeId: 2,
      versionNumber: "3",
      sessionId: "s",
      taskId: `t${task}`
    })

  const quotas: QuotaOverrides = { operations: { "luauExecution.createTask": { limit: 1_000_000, period: "MINUTE" } } }

  const ten = Effect.all(Array.from({ length: 10 }, () => start))

  it.effect("is ten tasks of a place, until a poll says that one has ended", () =>
    Effect.gen(function* () {
      const { end, fetch, states } = server()
      const program = Effect.gen(function* () {
        yield* ten
        const more = yield* Effect.forEach([1, 2, 3], () => Effect.forkChild(start))
        yield* rest
        assert.strictEqual(states.size, 10)
        yield* poll(0)
        yield* rest
        assert.strictEqual(states.size, 10)
        end(0)
        yield* poll(0)
        // An end that is seen again frees nothing more.
        yield* poll(0)
        yield* rest
        assert.strictEqual(states.size, 11)
        end(1, "FAILED")
        end(2, "CANCELLED")
        yield* poll(1)
        yield* poll(2)
        yield* Effect.forEach(more, Fiber.join)
        assert.strictEqual(states.size, 13)
        const budget = (yield* OpenCloud.quotas).find(({ bucket }) => bucket === "luauExecution.incompleteTasks")
        assert.deepInclude(budget, { limit: 10, remaining: 0 })
      })
      yield* program.pipe(withClient({ fetch, quotaOverrides: quotas }))
    })
  )

  it.effect("is not a task that has ended already in the answer to its start", () =>
    Effect.gen(function* () {
      const { fetch, states } = server()
      const path = (task: number) => `${pathOf(task)}`
      const done = async (url: string, init: RequestInit) => {
        if (init.method !== "POST") return fetch(url, init)
        states.set(path(states.size), "COMPLETE")
        return json({ path: path(states.size - 1), state: "COMPLETE" })
      }
      const budget = yield* Effect.gen(function* () {
        for (let run = 0; run < 12; run++) yield* start
        return (yield* OpenCloud.quotas).find(({ bucket }) => bucket === "luauExecution.incompleteTasks")
      }).pipe(withClient({ fetch: done, quotaOverrides: quotas, quotaMode: "fail" }))
      assert.deepInclude(budget, { limit: 10, remaining: 10 })
      assert.strictEqual(states.size, 12)
    })
  )

  it.effect("has ended after five minutes, whether anybody asks or not", () =>
    Effect.gen(function* () {
      const { fetch, states } = server()
      const program = Effect.gen(function* () {
        yield* ten
        const fiber = yield* Effect.forkChild(start)
        yield* pass("4 minutes")
        assert.strictEqual(states.size, 10)
        yield* pass("1 minute")
        yield* Fiber.join(fiber)
      })
      yield* program.pipe(withClient({ fetch, quotaOverrides: quotas, deadline: "10 minutes" }))
      assert.strictEqual(states.size, 11)
    })
  )

  it.effect("is waited for until the deadline, and no longer", () =>
    Effect.gen(function* () {
      const { fetch, states } = server()
      const program = Effect.gen(function* () {
        yield* ten
        const fiber = yield* Effect.forkChild(Effect.exit(start))
        yield* pass("119 seconds")
        assert.isUndefined(fiber.pollUnsafe())
        yield* pass("1 second")
        return yield* Fiber.join(fiber)
      })
      const exit = yield* program.pipe(withClient({ fetch, quotaOverrides: quotas }))
      assert.isTrue(Exit.isFailure(exit))
      assert.include(String(exit), "QuotaExhausted")
      assert.strictEqual(states.size, 10)
    })
  )

  it.effect("does not hold what was refused, interrupted, or begun elsewhere", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script((request: Sent) =>
        request.url.includes("places/7") ? json({ path: "p" }) : json({}, 400)
      )
      const elsewhere = OpenCloud.execute(LuauExecution.createTask, {
        universeId: 1,
        placeId: 7,
        body: { script: "" }
      })
      const program = Effect.gen(function* () {
        for (let index = 0; index < 11; index++) yield* Effect.exit(start)
        yield* elsewhere
        return sent.length
      })
      assert.strictEqual(yield* program.pipe(withClient({ fetch, quotaOverrides: quotas, quotaMode: "fail" })), 12)
    })
  )

  it.effect("can be raised, lowered and switched off", () =>
    Effect.gen(function* () {
      const sentWith = (limit: number) =>
        Effect.gen(function* () {
          const { fetch, states } = server()
          yield* Effect.forEach(Array.from({ length: 15 }), () => Effect.exit(start)).pipe(
            withClient({
              fetch,
              quotaMode: "fail",
              quotaOverrides: { ...quotas, buckets: { "luauExecution.incompleteTasks": limit } }
            })
          )
          return states.size
        })
      assert.deepStrictEqual(
        yield* Effect.all([sentWith(12), sentWith(3), sentWith(Number.POSITIVE_INFINITY)]),
        [12, 3, 15]
      )
    })
  )
})
