import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Schema from "effect/Schema"
import { TestClock } from "effect/testing"
import * as Retry from "../../src/internal/pipeline/Retry.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import type { RetryClass } from "../../src/Operation.ts"
import type { Options } from "../../src/Options.ts"
import { RetryPolicy } from "../../src/References.ts"
import { getOne, json, type Reply, rest, script, settled, thing, withClass, withClient } from "./fixtures.ts"

const refusedConnection = Object.assign(new TypeError("fetch failed"), {
  cause: Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:1"), { code: "ECONNREFUSED" })
})
const reset = Object.assign(new TypeError("fetch failed"), {
  cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" })
})
const forbidden = Object.assign(new TypeError("fetch failed"), {
  cause: Object.assign(new Error("Access to this API has been restricted"), { code: "ERR_ACCESS_DENIED" })
})
const broken = () =>
  new Response(
    new ReadableStream({
      pull(controller) {
        controller.error(new TypeError("terminated"))
      }
    })
  )

const faults: Record<string, Reply> = {
  "429": json({ code: "RESOURCE_EXHAUSTED" }, 429),
  "429 with headers": json({}, 429, { "retry-after": "5", "x-ratelimit-reset": "7" }),
  "429 code 3000": json({ error: { code: 3000, message: "x" } }, 429),
  "500": json({}, 500),
  "501": json({}, 501),
  "503": json({}, 503),
  "503 code 17": json({ errors: [{ code: 17, message: "Feature is disabled" }] }, 503),
  "HTML 502": new Response("<html>bad gateway</html>", { status: 502 }),
  timeout: "hang",
  "reset before sending": refusedConnection,
  "reset after sending": reset,
  "a network that may not be used": forbidden,
  "body breaks off": broken,
  "truncated body": new Response('{"id":"1'),
  "HTML 200": new Response("<html>"),
  "400": json({}, 400),
  "404": json({}, 404)
}

const classes: ReadonlyArray<RetryClass> = ["safe", "idempotent", "key", "guarded", "conditional", "unsafe"]
const repeats = new Set<RetryClass>(["safe", "idempotent", "key", "guarded"])
const always = new Set(["429", "429 with headers", "reset before sending"])
const never = new Set(["429 code 3000", "501", "503 code 17", "a network that may not be used", "400", "404"])

/** Runs a call while time passes. */
const running = <A, E>(effect: Effect.Effect<A, E, OpenCloud>, options: Options) =>
  settled(effect.pipe(withClient(options)))

describe("retry class and fault", () => {
  for (const retry of classes) {
    for (const [fault, reply] of Object.entries(faults)) {
      const expected = always.has(fault) || (!never.has(fault) && repeats.has(retry))
      it.effect(`${retry} ${expected ? "repeats" : "does not repeat"} after ${fault}`, () =>
        Effect.gen(function* () {
          const { fetch, sent } = script(reply, thing())
          const operation = withClass(retry)
          const call = OpenCloud.execute(operation, { universeId: 1, thingId: "a" })
          const result = yield* running(call, { fetch })
          assert.strictEqual(sent.length, expected ? 2 : 1)
          assert.strictEqual(result._tag, expected ? "Success" : "Failure")
        })
      )
    }
  }

  it.effect("says that the outcome is unknown when it gives up on an unsafe operation", () =>
    Effect.gen(function* () {
      const { fetch } = script(reset)
      const call = OpenCloud.execute(withClass("unsafe"), { universeId: 1, thingId: "a" })
      const error = yield* Effect.flip(call).pipe(withClient({ fetch }))
      assert.strictEqual(error._tag, "TransportError")
      assert.strictEqual(error.outcome, "unknown")
      assert.include(error.message, "whether the request took effect is unknown")
    })
  )

  it.effect("marks the echo of an attempt that may have taken effect", () =>
    Effect.gen(function* () {
      const { fetch } = script(reset, json({ message: "Thing already exists." }, 400))
      const call = OpenCloud.execute(withClass("guarded"), { universeId: 1, thingId: "a" })
      const result = yield* running(Effect.flip(call), { fetch })
      assert.deepInclude(valueOf(result), { _tag: "Conflict", afterUnknownOutcome: true, attempts: 2 })
    })
  )

  it.effect("does not mark a duplicate that was refused at first", () =>
    Effect.gen(function* () {
      const { fetch } = script(refusedConnection, json({ message: "Thing already exists." }, 400))
      const call = OpenCloud.execute(withClass("guarded"), { universeId: 1, thingId: "a" })
      const result = yield* running(Effect.flip(call), { fetch })
      assert.isUndefined(valueOf(result).afterUnknownOutcome)
    })
  )

  it.effect("sends every attempt alike", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(json({}, 500), json({}, 500), thing())
      yield* running(OpenCloud.execute(withClass("key"), { universeId: 1, thingId: "a" }), { fetch })
      const seen = sent.map(({ url, init, headers }) => JSON.stringify([url, init.method, init.body, [...headers]]))
      assert.strictEqual(seen.length, 3)
      assert.strictEqual(new Set(seen).size, 1)
    })
  )
})

const valueOf = <A, E>(
  result: { readonly _tag: "Success"; readonly value: A } | { readonly _tag: "Failure"; readonly cause: E }
): A => {
  if (result._tag === "Failure") throw new Error("failed")
  return result.value
}

describe("retry bounds", () => {
  it.effect("stops after four attempts, and says so", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(json({}, 500))
      const result = yield* running(Effect.flip(getOne), { fetch })
      assert.strictEqual(sent.length, 4)
      assert.strictEqual(valueOf(result).attempts, 4)
    })
  )

  it.effect("takes the number of attempts from the layer and from the reference", () =>
    Effect.gen(function* () {
      const layer = script(json({}, 500))
      yield* running(Effect.flip(getOne), { fetch: layer.fetch, retryPolicy: { attempts: 2 } })
      assert.strictEqual(layer.sent.length, 2)
      const reference = script(json({}, 500))
      const call = getOne.pipe(Effect.flip, Effect.provideService(RetryPolicy, { attempts: 1 }))
      yield* running(call, { fetch: reference.fetch, retryPolicy: { attempts: 2 } })
      assert.strictEqual(reference.sent.length, 1)
    })
  )

  it.effect("repeats an unsafe operation only behind a dangerous switch", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(json({}, 500), thing())
      const call = OpenCloud.execute(withClass("unsafe"), { universeId: 1, thingId: "a" }).pipe(
        Effect.provideService(RetryPolicy, { dangerouslyRetryUnsafe: true })
      )
      yield* running(call, { fetch })
      assert.strictEqual(sent.length, 2)
    })
  )

  it.effect("repeats nothing conditional behind that switch", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(reset, thing())
      const call = OpenCloud.execute(withClass("conditional"), { universeId: 1, thingId: "a" })
      yield* running(call, { fetch, retryPolicy: { dangerouslyRetryUnsafe: true } })
      assert.strictEqual(sent.length, 1)
    })
  )

  it.effect("repeats what is no matter of quotas where those are not waited for", () =>
    Effect.gen(function* () {
      const down = script(json({}, 503), thing())
      yield* running(getOne, { fetch: down.fetch, quotaMode: "fail" })
      assert.strictEqual(down.sent.length, 2)
      const limited = script(json({}, 429), thing())
      yield* running(getOne, { fetch: limited.fetch, quotaMode: "fail" })
      assert.strictEqual(limited.sent.length, 1)
    })
  )

  it.effect("waits as long as the server asks, and no longer than the cap", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(json({}, 503, { "retry-after": "5" }), thing())
      const fiber = yield* Effect.forkChild(getOne.pipe(withClient({ fetch, retryPolicy: { baseDelay: 0 } })))
      yield* rest
      yield* TestClock.adjust("4999 millis")
      yield* rest
      assert.strictEqual(sent.length, 1)
      yield* TestClock.adjust("1 millis")
      yield* rest
      assert.strictEqual(sent.length, 2)
      yield* Fiber.join(fiber)

      const day = script(json({}, 503, { "retry-after": "86400" }), thing())
      const options = { fetch: day.fetch, retryPolicy: { baseDelay: 0, maxRetryAfter: "3 seconds" } } as const
      const capped = yield* Effect.forkChild(getOne.pipe(withClient(options)))
      yield* rest
      yield* TestClock.adjust("3 seconds")
      yield* rest
      assert.strictEqual(day.sent.length, 2)
      yield* Fiber.join(capped)
    })
  )

  it.effect("takes its pauses from the options", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(json({}, 500))
      const retry = { attempts: 3, baseDelay: "40 seconds", maxDelay: "4 seconds" } as const
      const fiber = yield* Effect.forkChild(Effect.exit(getOne).pipe(withClient({ fetch, retryPolicy: retry })))
      yield* rest
      yield* TestClock.adjust("1999 millis")
      yield* rest
      assert.strictEqual(sent.length, 1)
      yield* TestClock.adjust("6 seconds")
      yield* rest
      yield* TestClock.adjust("4 seconds")
      yield* rest
      assert.strictEqual(sent.length, 3)
      yield* Fiber.join(fiber)
    })
  )

  it.effect("does not multiply an outage", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(json({}, 500))
      const many = Effect.forEach(Array.from({ length: 100 }), () => Effect.flip(getOne), { concurrency: 10 })
      yield* running(many, { fetch, retryBudget: { ratio: 0.1, burst: 5 } })
      assert.isAtLeast(sent.length, 105)
      assert.isAtMost(sent.length, 100 + 5 + 10)
    })
  )

  it.effect("does not charge rate limits to the budget", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(json({}, 429), json({}, 429), thing())
      yield* running(getOne, { fetch, retryBudget: { ratio: 0, burst: 0 } })
      assert.strictEqual(sent.length, 3)
    })
  )
})

describe("empty answers", () => {
  it.effect("204 is not asked for again, and an empty 200 is", () =>
    Effect.gen(function* () {
      const none = script(new Response(null, { status: 204 }))
      yield* running(Effect.exit(getOne), { fetch: none.fetch })
      assert.strictEqual(none.sent.length, 1)
      const lost = script(new Response(""), thing())
      yield* running(getOne, { fetch: lost.fetch })
      assert.strictEqual(lost.sent.length, 2)
    })
  )
})

describe("pauses", () => {
  const policy = Retry.defaultPolicy

  it("double up to a cap, with half of it random", () => {
    assert.deepStrictEqual(
      [1, 2, 3, 10].map((attempt) => [
        Retry.pause(policy, attempt, undefined, 0),
        Retry.pause(policy, attempt, undefined, 1)
      ]),
      [
        [125, 250],
        [250, 500],
        [500, 1000],
        [5000, 10_000]
      ]
    )
  })

  it.prop(
    "are never shorter than what the server asks for, nor longer than the caps",
    [
      Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 50 })),
      Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1e9 }))
    ],
    ([attempt, asked]) => {
      const pause = Retry.pause(policy, attempt, asked, 0.5)
      return pause >= Math.min(asked, policy.maxRetryAfter) && pause <= policy.maxRetryAfter + policy.maxDelay
    }
  )
})
