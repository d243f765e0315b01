/** Quota stores that hang, are late, or break. */
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Console from "effect/Console"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import { TestClock } from "effect/testing"
import * as Credentials from "../../src/Credentials.ts"
import * as MemoryQuotas from "../../src/internal/quota/MemoryQuotas.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import type { Options } from "../../src/Options.ts"
import { QuotaStore } from "../../src/QuotaStore.ts"
import { QuotaMode } from "../../src/References.ts"
import { errorOf } from "../integration/cloud.ts"
import { json, limited, rest, script, secret, thing } from "./fixtures.ts"

const pass = (time: Parameters<typeof TestClock.adjust>[0]) => Effect.andThen(TestClock.adjust(time), rest)
const one = (operation: ReturnType<typeof limited>) => OpenCloud.execute(operation, { universeId: 1, thingId: "a" })

/** How a fiber ended, which it must have done. */
const endOf = <A, E>(fiber: Fiber.Fiber<A, E>): Exit.Exit<A, E> => {
  const exit = fiber.pollUnsafe()
  if (exit === undefined) throw new Error("still waits")
  return exit
}

type Store = QuotaStore["Service"]

/** A client whose store counts in memory, except in what is given. */
const withStore = (change: (memory: Store) => Partial<Store>, options: Options) => {
  const memory = MemoryQuotas.make()
  const store = { ...memory, ...change(memory) }
  const client = OpenCloud.make({ credentials: Credentials.apiKey(secret), ...options }).pipe(
    Effect.provideService(QuotaStore, store)
  )
  return Effect.map(client, (made) => ({ memory, run: Effect.provideService(OpenCloud, made) }))
}

const late = (memory: Store, time: number): Partial<Store> => ({
  take: (claims, now, latest) =>
    Effect.delay(
      Effect.suspend(() => memory.take(claims, now, latest)),
      time
    )
})

describe("a store whose take hangs", () => {
  for (const mode of ["wait", "fail"] as const) {
    it.effect(`holds no call beyond its deadline (${mode})`, () =>
      Effect.gen(function* () {
        const { fetch, sent } = script(thing())
        const { run } = yield* withStore(() => ({ take: () => Effect.never }), { fetch, deadline: "1 second" })
        const fiber = yield* Effect.forkChild(run(Effect.provideService(one(limited(5)), QuotaMode, mode)))
        yield* rest
        yield* pass("1 second")
        assert.deepInclude(errorOf(endOf(fiber)), { _tag: "Timeout", bound: "deadline", outcome: "not-sent" })
        assert.strictEqual(sent.length, 0)
      })
    )
  }

  it.effect("can be interrupted", () =>
    Effect.gen(function* () {
      const { fetch } = script(thing())
      const { run } = yield* withStore(() => ({ take: () => Effect.never }), { fetch })
      const fiber = yield* Effect.forkChild(run(one(limited(5))))
      yield* rest
      yield* Fiber.interrupt(fiber)
      assert.isDefined(fiber.pollUnsafe())
    })
  )
})

describe("a store that refuses with a time that cannot be waited for", () => {
  const times: ReadonlyArray<readonly [string, (now: number) => number]> = [
    ["past", (now) => now - 1_000],
    ["now", (now) => now],
    ["-Infinity", () => Number.NEGATIVE_INFINITY],
    ["NaN", () => Number.NaN],
    ["Infinity", () => Number.POSITIVE_INFINITY],
    ["1e300", () => 1e300]
  ]
  for (const [name, until] of times) {
    for (const how of ["at once", "later"] as const) {
      for (const limit of [undefined, Number.NaN, 0, -3]) {
        it.effect(`is asked with pauses, until the deadline: ${name}, ${how}, limit ${limit}`, () =>
          Effect.gen(function* () {
            const { fetch, sent } = script(thing())
            let takes = 0
            const { run } = yield* withStore(
              () => ({
                take: ([claim], now) => {
                  takes += 1
                  if (claim === undefined) throw new Error("nothing claimed")
                  const refused = {
                    _tag: "Refused",
                    claim,
                    until: until(now),
                    ...(limit !== undefined && { limit })
                  } as const
                  return how === "at once" ? Exit.succeed(refused) : Effect.as(Effect.yieldNow, refused)
                }
              }),
              { fetch, deadline: "700 millis" }
            )
            const fibers = [
              yield* Effect.forkChild(run(one(limited(5)))),
              yield* Effect.forkChild(run(one(limited(5))))
            ]
            yield* rest
            for (let passed = 0; passed < 700; passed += 10) yield* pass("10 millis")
            for (const fiber of fibers) {
              const error = errorOf(endOf(fiber))
              assert.include(["QuotaExhausted", "Timeout"], error._tag)
              assert.notMatch(error.message, /NaN|Infinity/)
              if (error._tag === "QuotaExhausted")
                assert.isTrue(Number.isSafeInteger(Duration.toMillis(error.retryAfter)))
            }
            assert.isAtMost(takes, 3 * 16)
            assert.strictEqual(sent.length, 0)
          })
        )
      }
    }
  }
})

describe("a permit that comes late", () => {
  for (const how of ["after the deadline", "after an interruption"] as const) {
    it.effect(`${how} is given back`, () =>
      Effect.gen(function* () {
        const { fetch, sent } = script(thing())
        const { memory, run } = yield* withStore((memory) => late(memory, 3_000), { fetch, deadline: "1 second" })
        const fiber = yield* Effect.forkChild(run(one(limited(5))))
        yield* rest
        yield* pass("500 millis")
        if (how === "after an interruption") yield* Fiber.interrupt(fiber)
        yield* pass("500 millis")
        assert.isDefined(fiber.pollUnsafe())
        yield* pass("2 seconds")
        const [budget] = yield* memory.quotas(4_000)
        assert.deepInclude(budget, { remaining: 5, inFlight: 0 })
        assert.strictEqual(sent.length, 0)
      })
    )
  }
})

it.effect("several takes of one key run at once", () =>
  Effect.gen(function* () {
    const { fetch, sent } = script(thing())
    const { run } = yield* withStore((memory) => late(memory, 20), { fetch })
    const calls = Array.from({ length: 64 }, () => one(limited(100)))
    const fiber = yield* Effect.forkChild(run(Effect.all(calls, { concurrency: "unbounded" })))
    yield* rest
    yield* pass("20 millis")
    assert.strictEqual(sent.length, 64)
    yield* Fiber.join(fiber)
  })
)

it.effect("a line at a slow store moves on when its bucket opens, many at once, and loses nobody", () =>
  Effect.gen(function* () {
    const { fetch, sent } = script(thing())
    const { memory, run } = yield* withStore((memory) => late(memory, 20), { fetch, deadline: "10 minutes" })
    const calls = Array.from({ length: 300 }, () => one(limited(100)))
    const fiber = yield* Effect.forkChild(run(Effect.all(calls, { concurrency: "unbounded" })))
    yield* rest
    yield* pass("1 second")
    assert.strictEqual(sent.length, 100)
    yield* pass("59 seconds")
    for (let turn = 0; turn < 10; turn++) yield* pass("20 millis")
    assert.strictEqual(sent.length, 200)
    yield* pass("1 minute")
    for (let turn = 0; turn < 10; turn++) yield* pass("20 millis")
    assert.strictEqual(sent.length, 300)
    yield* Fiber.join(fiber)
    assert.deepInclude((yield* memory.quotas(121_000))[0], { inFlight: 0 })
  })
)

describe("an answer is not held back", () => {
  const ways: Readonly<Record<string, () => Effect.Effect<void>>> = {
    hangs: () => Effect.never,
    "is slow": () => Effect.sleep("1 hour"),
    dies: () => Effect.die(new Error("gone")),
    throws: () => {
      throw new Error("gone")
    }
  }
  for (const [way, settle] of Object.entries(ways)) {
    it.effect(`by a settle that ${way}`, () =>
      Effect.gen(function* () {
        const { fetch } = script(thing(), json({}, 404))
        const { run } = yield* withStore(() => ({ settle, release: settle }), { fetch })
        const good = yield* Effect.forkChild(run(one(limited(5))))
        yield* rest
        assert.isTrue(Exit.isSuccess(endOf(good)))
        const bad = yield* Effect.forkChild(run(one(limited(5))))
        yield* rest
        assert.strictEqual(errorOf(endOf(bad))._tag, "NotFound")
      })
    )
  }

  it.effect("and what broke is told on the console", () =>
    Effect.gen(function* () {
      const told: Array<ReadonlyArray<unknown>> = []
      const own = { ...globalThis.console, warn: (...words: ReadonlyArray<unknown>) => told.push(words) }
      const settle = () => Effect.die(new Error("gone"))
      const { run } = yield* withStore(() => ({ settle }), { fetch: script(thing()).fetch })
      yield* Effect.provideService(run(one(limited(5))), Console.Console, own)
      assert.deepStrictEqual(
        told.map(([words, cause]) => [words, Cause.isCause(cause) && Cause.hasDies(cause)]),
        [["The quota store failed", true]]
      )
    })
  )
})

describe("a store whose take breaks", () => {
  const ways: Readonly<Record<string, () => Effect.Effect<never>>> = {
    dies: () => Effect.die(new Error("gone")),
    "dies later": () => Effect.delay(Effect.die(new Error("gone")), 10),
    throws: () => {
      throw new Error("gone")
    }
  }
  for (const [way, take] of Object.entries(ways)) {
    it.effect(`because it ${way} ends the call as a defect, and holds up nobody`, () =>
      Effect.gen(function* () {
        const { fetch, sent } = script(thing())
        let broken = true
        const { run } = yield* withStore(
          (memory) => ({ take: (...asked) => (broken ? take() : memory.take(...asked)) }),
          { fetch }
        )
        const fibers = yield* Effect.forEach([1, 2, 3], () => Effect.forkChild(run(one(limited(5)))))
        yield* rest
        yield* pass("10 millis")
        for (const fiber of fibers) assert.isTrue(Exit.hasDies(endOf(fiber)))
        broken = false
        yield* run(one(limited(5)))
        assert.strictEqual(sent.length, 1)
      })
    )
  }
})
