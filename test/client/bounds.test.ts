import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import { TestClock } from "effect/testing"
import * as Credentials from "../../src/Credentials.ts"
import { binary } from "../../src/interface/Binary.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import type { Options } from "../../src/Options.ts"
import { AttemptTimeout, Deadline, QuotaMode, RetryPolicy } from "../../src/References.ts"
import { getOne, getThing, json, limited, rest, script, thing, withClass, withClient } from "./fixtures.ts"

const noRetry = { retryPolicy: { attempts: 1 } } as const

/** Starts a call and lets it go as far as it can without time passing. */
const start = <A, E>(effect: Effect.Effect<A, E, OpenCloud>, options: Options) =>
  Effect.gen(function* () {
    const fiber = yield* Effect.forkChild(Effect.exit(effect.pipe(withClient(options))))
    yield* rest
    return fiber
  })

const pass = (time: Parameters<typeof TestClock.adjust>[0]) => Effect.andThen(TestClock.adjust(time), rest)

const errorOf = <A, E>(exit: Exit.Exit<A, E>): E => {
  if (Exit.isSuccess(exit)) throw new Error("succeeded")
  return Cause.squash(exit.cause) as E
}

const endOf = <A, E>(fiber: Fiber.Fiber<Exit.Exit<A, E>>) => {
  const exit = fiber.pollUnsafe()
  if (exit === undefined || Exit.isFailure(exit)) throw new Error("has not ended")
  return errorOf(exit.value)
}

describe("bounds within which nothing could be done", () => {
  it.effect("are refused when a client is made", () =>
    Effect.gen(function* () {
      const dying: ReadonlyArray<readonly [Options, RegExp]> = [
        [{ attemptTimeout: 0 }, /`attemptTimeout` must be greater than zero, and is 0; for no bound, say "Infinity"/],
        [{ attemptTimeout: -1 }, /`attemptTimeout`/],
        [{ attemptTimeout: Number.NaN }, /`attemptTimeout`.*NaN/],
        [{ deadline: "0 seconds" }, /`deadline`/],
        [{ retryPolicy: { attempts: 0 } }, /`retryPolicy.attempts` must be at least 1/]
      ]
      for (const [options, words] of dying) {
        const { fetch, sent } = script(thing())
        const exit = yield* Effect.exit(getOne.pipe(withClient({ fetch, ...options })))
        assert.match(String(Exit.isFailure(exit) && Cause.squash(exit.cause)), words)
        assert.strictEqual(sent.length, 0)
      }
      const { fetch } = script(thing())
      yield* getOne.pipe(withClient({ fetch, attemptTimeout: "Infinity", deadline: Infinity }))
    })
  )

  it.effect("are refused around a call; a deadline may be over", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(thing())
      const call = getOne.pipe(withClient({ fetch }), Effect.flip)
      const timeout = yield* Effect.provideService(call, AttemptTimeout, 0)
      assert.deepInclude(timeout, { _tag: "InvalidRequest", at: "AttemptTimeout", outcome: "not-sent" })
      const attempts = yield* Effect.provideService(call, RetryPolicy, { attempts: 0 })
      assert.deepInclude(attempts, { _tag: "InvalidRequest", at: "RetryPolicy.attempts", outcome: "not-sent" })
      const over = yield* Effect.provideService(call, Deadline, 0)
      assert.deepInclude(over, { _tag: "Timeout", bound: "deadline", limit: Duration.millis(0), outcome: "not-sent" })
      assert.strictEqual(sent.length, 0)
    })
  )
})

describe("timeout of an attempt", () => {
  it.effect("aborts the request and fails", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script("hang")
      const fiber = yield* start(getOne, { fetch, attemptTimeout: "5 seconds", ...noRetry })
      yield* pass("4999 millis")
      assert.isFalse(sent[0]?.init.signal?.aborted)
      assert.isUndefined(fiber.pollUnsafe())
      yield* pass("1 millis")
      assert.isTrue(sent[0]?.init.signal?.aborted)
      assert.deepInclude(endOf(fiber), {
        _tag: "Timeout",
        bound: "attempt",
        limit: Duration.millis(5000),
        outcome: "unknown"
      })
    })
  )

  it.effect("does not wait for a fetch that ignores its signal", () =>
    Effect.gen(function* () {
      const fiber = yield* start(getOne, { fetch: () => new Promise(() => {}), ...noRetry })
      yield* pass("30 seconds")
      assert.strictEqual(endOf(fiber)._tag, "Timeout")
    })
  )

  it.effect("counts the time of reading the body", () =>
    Effect.gen(function* () {
      const slow = () =>
        new Response(new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([123])) }))
      const fiber = yield* start(getOne, { fetch: script(slow).fetch, attemptTimeout: 1000, ...noRetry })
      yield* pass("1 second")
      assert.strictEqual(endOf(fiber)._tag, "Timeout")
    })
  )

  it.effect("can be set for some calls only", () =>
    Effect.gen(function* () {
      const call = Effect.provideService(getOne, AttemptTimeout, "1 second")
      const fiber = yield* start(call, { fetch: script("hang").fetch, attemptTimeout: "5 seconds", ...noRetry })
      yield* pass("1 second")
      assert.deepInclude(endOf(fiber), { limit: Duration.millis(1000) })
    })
  )

  it.live("runs on the platform's timer outside of tests", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(getOne).pipe(
        withClient({ fetch: script("hang").fetch, attemptTimeout: 5, ...noRetry })
      )
      assert.strictEqual(error._tag, "Timeout")
    })
  )
})

describe("interruption", () => {
  it.effect("aborts the request in flight", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script("hang")
      const fiber = yield* start(getOne, { fetch })
      assert.isFalse(sent[0]?.init.signal?.aborted)
      yield* Fiber.interrupt(fiber)
      assert.isTrue(sent[0]?.init.signal?.aborted)
    })
  )

  it.effect("ends the pause before another attempt", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(json({}, 500), thing())
      const fiber = yield* start(getOne, { fetch })
      yield* Fiber.interrupt(fiber)
      yield* pass("1 hour")
      assert.strictEqual(sent.length, 1)
    })
  )
})

describe("deadline of a call", () => {
  it.effect("bounds an attempt", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script("hang")
      const fiber = yield* start(getOne, { fetch, deadline: "2 seconds" })
      yield* pass("2 seconds")
      assert.isTrue(sent[0]?.init.signal?.aborted)
      assert.deepInclude(endOf(fiber), { _tag: "Timeout", bound: "deadline", limit: Duration.millis(2000) })
    })
  )

  it.effect("bounds all attempts together", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script("hang")
      const options: Options = {
        fetch,
        attemptTimeout: "3 seconds",
        deadline: "7 seconds",
        retryPolicy: { attempts: 100, baseDelay: 0 }
      }
      const fiber = yield* start(getOne, options)
      for (let second = 0; second < 7; second++) yield* pass("1 second")
      assert.deepInclude(endOf(fiber), { bound: "deadline" })
      assert.strictEqual(sent.length, 3)
    })
  )

  it.effect("gives up at once when the pause would pass it", () =>
    Effect.gen(function* () {
      const { fetch } = script(json({}, 429, { "retry-after": "60" }))
      const fiber = yield* start(getOne, { fetch, deadline: "30 seconds" })
      assert.deepInclude(endOf(fiber), { _tag: "RateLimited", retryAfter: Duration.millis(60_000), attempts: 1 })
    })
  )

  it.effect("gives up at once when the wait for quota would pass it", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(thing())
      const one = OpenCloud.execute(limited(1), { universeId: 1, thingId: "a" })
      const fiber = yield* start(Effect.andThen(one, one), { fetch, deadline: "30 seconds" })
      assert.deepInclude(endOf(fiber), {
        _tag: "QuotaExhausted",
        attempts: 0,
        outcome: "not-sent",
        retryAfter: Duration.millis(60_000)
      })
      assert.strictEqual(sent.length, 1)
    })
  )

  it.effect("bounds the wait for a token", () =>
    Effect.gen(function* () {
      const { fetch } = script(thing())
      const fiber = yield* start(getOne, {
        fetch,
        credentials: Credentials.oauth(Effect.never),
        deadline: "2 seconds"
      })
      yield* pass("2 seconds")
      assert.deepInclude(endOf(fiber), { _tag: "Timeout", bound: "deadline", outcome: "not-sent", attempts: 0 })
    })
  )

  it.effect("can be set for some calls only", () =>
    Effect.gen(function* () {
      const call = Effect.provideService(getOne, Deadline, "1 second")
      const fiber = yield* start(call, { fetch: script("hang").fetch })
      yield* pass("1 second")
      assert.deepInclude(endOf(fiber), { bound: "deadline", limit: Duration.millis(1000) })
    })
  )

  it.effect("keeps in mind that an earlier attempt may have taken effect", () =>
    Effect.gen(function* () {
      const { fetch } = script(new TypeError("reset"), "hang")
      const call = OpenCloud.execute(withClass("idempotent"), { universeId: 1, thingId: "a" })
      const fiber = yield* start(call, { fetch, deadline: "5 seconds" })
      for (let second = 0; second < 5; second++) yield* pass("1 second")
      assert.deepInclude(endOf(fiber), { bound: "deadline", afterUnknownOutcome: true, attempts: 2 })
    })
  )
})

it.effect("a stream is sent once, whatever the class", () =>
  Effect.gen(function* () {
    const { fetch, sent } = script(json({}, 500))
    const upload = {
      ...getThing,
      id: "things.upload",
      method: "POST" as const,
      body: { kind: "binary" as const, contentTypes: ["application/xml"], write: binary },
      retry: "idempotent" as const
    }
    const input = {
      universeId: 1,
      thingId: "a",
      body: { content: new ReadableStream(), contentType: "application/xml" }
    }
    const fiber = yield* start(OpenCloud.execute(upload, input), { fetch })
    assert.strictEqual(endOf(fiber)._tag, "ServerError")
    assert.strictEqual(sent.length, 1)
    assert.propertyVal(sent[0]?.init, "duplex", "half")
  })
)

it.effect("who does not wait for quota does not wait for it after a 429 either", () =>
  Effect.gen(function* () {
    const { fetch, sent } = script(json({}, 429, { "retry-after": "1" }))
    const fiber = yield* start(Effect.provideService(getOne, QuotaMode, "fail"), { fetch })
    assert.deepInclude(endOf(fiber), { _tag: "RateLimited" })
    assert.strictEqual(sent.length, 1)
  })
)

it.effect("no bound is a bound too", () =>
  Effect.gen(function* () {
    const { fetch, sent } = script(json({}, 429, { "retry-after": "1" }), thing())
    const call = OpenCloud.execute(limited(1), { universeId: 1, thingId: "a" })
    const options: Options = {
      fetch,
      attemptTimeout: "Infinity",
      deadline: "Infinity",
      quotaOverrides: { operations: { ["things.limited1MINUTE" as "users.get"]: { limit: 1, period: "DAY" } } },
      credentials: Credentials.oauth(Effect.succeed("t"))
    }
    const fiber = yield* start(call, options)
    yield* pass("23 hours")
    assert.strictEqual(sent.length, 1)
    yield* pass("1 hour")
    assert.strictEqual(sent.length, 2)
    yield* Fiber.join(fiber)
  })
)

it.effect("the quota behaviour can be set for some calls only", () =>
  Effect.gen(function* () {
    const { fetch, sent } = script(thing())
    const one = OpenCloud.execute(limited(1), { universeId: 1, thingId: "a" })
    const failing = Effect.provideService(one, QuotaMode, "fail")
    const ignoring = Effect.provideService(one, QuotaMode, "ignore")
    const fiber = yield* start(Effect.andThen(one, Effect.andThen(ignoring, failing)), { fetch })
    assert.deepInclude(endOf(fiber), { _tag: "QuotaExhausted" })
    assert.strictEqual(sent.length, 2)
  })
)
