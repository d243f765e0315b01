import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { TestClock } from "effect/testing"
import { Faults } from "../../src/emulator/index.ts"
import { entry, make } from "./http.ts"

const increment = { method: "POST", headers: { "x-api-key": "emulator-key", "content-type": "application/json" } }
const url = `https://apis.roblox.com${entry("n")}:increment`

/** What one increment looks like to a client, and what it did. */
const probe = (fault: Faults.Fault) =>
  Effect.gen(function* () {
    const { emulator } = yield* make({ faults: [{ fault, operation: "dataStores.incrementEntry" }] })
    const body = JSON.stringify({ amount: 1 })
    const seen = yield* Effect.promise(async () => {
      try {
        const response = await emulator.fetch(url, { ...increment, body })
        try {
          return { status: response.status, headers: response.headers, text: await response.text() }
        } catch (error) {
          return { status: response.status, bodyError: error as TypeError }
        }
      } catch (error) {
        return { error: error as TypeError }
      }
    })
    const entryLog = emulator.log()[0]
    assert.strictEqual(emulator.faults.remaining(), 0)
    assert.strictEqual(emulator.faults.injected(), 1)
    assert.strictEqual(emulator.log().length, 1)
    return { seen, applied: entryLog?.applied, logged: entryLog?.status }
  })

describe("faults", () => {
  for (const [what, fault, status, body, headers] of [
    [
      "429 with headers",
      Faults.rateLimited(),
      429,
      `{"code":"RESOURCE_EXHAUSTED","message":"Injected fault."}`,
      { "retry-after": "5", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "60" }
    ],
    [
      "429 with other headers",
      Faults.rateLimited({ headers: { "retry-after": "17" } }),
      429,
      `{"code":"RESOURCE_EXHAUSTED","message":"Injected fault."}`,
      { "retry-after": "17", "x-ratelimit-reset": null }
    ],
    [
      "429 without headers",
      Faults.rateLimited({ headers: false }),
      429,
      `{"code":"RESOURCE_EXHAUSTED","message":"Injected fault."}`,
      { "retry-after": null, "x-ratelimit-reset": null }
    ],
    ["500", Faults.status(500), 500, `{"code":"INTERNAL","message":"Injected fault."}`, {}],
    ["503", Faults.status(503), 503, `{"code":"UNAVAILABLE","message":"Injected fault."}`, {}],
    ["503 code 17", Faults.featureDisabled, 503, `{"errors":[{"code":17,"message":"Feature is disabled"}]}`, {}],
    [
      "a gateway's page",
      Faults.htmlPage(),
      502,
      "<html><head><title>502</title></head><body><center><h1>502</h1></center></body></html>",
      { "content-type": "text/html" }
    ]
  ] as const) {
    it.effect(`${what} answers and applies nothing`, () =>
      Effect.gen(function* () {
        const { applied, logged, seen } = yield* probe(fault)
        assert.deepInclude(seen, { status, text: body })
        for (const [name, value] of Object.entries(headers)) assert.strictEqual(seen.headers?.get(name), value)
        assert.deepStrictEqual([applied, logged], [false, status])
      })
    )
  }

  for (const [what, fault, code, applied] of [
    ["a refused connection", Faults.refused, "ECONNREFUSED", false],
    ["a reset before the effect", Faults.resetBefore, "ECONNRESET", false],
    ["a reset after the effect", Faults.resetAfter, "ECONNRESET", true]
  ] as const) {
    it.effect(`${what} fails like fetch does`, () =>
      Effect.gen(function* () {
        const result = yield* probe(fault)
        assert.instanceOf(result.seen.error, TypeError)
        assert.strictEqual(result.seen.error?.message, "fetch failed")
        assert.strictEqual((result.seen.error?.cause as { code?: string } | undefined)?.code, code)
        assert.deepStrictEqual([result.applied, result.logged], [applied, "reset"])
      })
    )
  }

  it.effect("a truncated answer breaks while it is read, after the effect", () =>
    Effect.gen(function* () {
      const { applied, seen } = yield* probe(Faults.truncated())
      assert.strictEqual(seen.status, 200)
      assert.instanceOf(seen.bodyError, TypeError)
      assert.strictEqual(applied, true)
    })
  )

  it.effect("a cleanly truncated answer is half of one", () =>
    Effect.gen(function* () {
      const { applied, seen } = yield* probe(Faults.truncated({ clean: true }))
      assert.strictEqual(seen.status, 200)
      assert.match(seen.text ?? "", /^\{"path"/)
      assert.throws(() => JSON.parse(seen.text ?? ""))
      assert.strictEqual(applied, true)
    })
  )

  for (const effect of ["arrival", "departure"] as const) {
    it.effect(`latency answers late, with the effect at ${effect}`, () =>
      Effect.gen(function* () {
        const { emulator, get, post } = yield* make({
          faults: [{ fault: Faults.latency("3 seconds", { effect }), operation: "dataStores.incrementEntry" }]
        })
        const fiber = yield* Effect.forkChild(post(`${entry("n")}:increment`, { amount: 1 }))
        yield* TestClock.adjust("2999 millis")
        assert.strictEqual(fiber.pollUnsafe(), undefined)
        assert.strictEqual((yield* get(entry("n"))).status, effect === "arrival" ? 200 : 404)
        yield* TestClock.adjust("1 millis")
        assert.strictEqual((yield* Fiber.join(fiber)).status, 200)
        const logged = emulator.log().find(({ operation }) => operation === "dataStores.incrementEntry")
        assert.strictEqual(logged?.time, effect === "arrival" ? 0 : 3000)
      })
    )
  }

  it.effect("hanging ends only with the caller's patience", () =>
    Effect.gen(function* () {
      for (const effect of ["none", "applied"] as const) {
        const { emulator } = yield* make({ faults: [{ fault: Faults.hang({ effect }) }] })
        const controller = new AbortController()
        const answer = emulator.fetch(url, { ...increment, body: `{"amount":1}`, signal: controller.signal })
        const reason = new Error("enough")
        setImmediate(() => controller.abort(reason))
        const error = yield* Effect.promise(() => answer.catch((error: unknown) => error))
        assert.strictEqual(error, reason)
        assert.deepInclude(emulator.log()[0], { status: "hang", applied: effect === "applied" })
      }
    })
  )

  it.effect("a departure goes on when its client has left", () =>
    Effect.gen(function* () {
      const { emulator, get } = yield* make({
        faults: [{ fault: Faults.latency("1 second", { effect: "departure" }) }]
      })
      const controller = new AbortController()
      const answer = emulator.fetch(url, { ...increment, body: `{"amount":1}`, signal: controller.signal })
      const failed = answer.catch(() => "aborted")
      controller.abort()
      assert.strictEqual(yield* Effect.promise(() => failed), "aborted")
      yield* TestClock.adjust("1 second")
      assert.strictEqual((yield* get(entry("n"))).json.value, 1)
    })
  )

  it.effect("a signal that is aborted already sends nothing", () =>
    Effect.gen(function* () {
      const { emulator } = yield* make()
      const signal = AbortSignal.abort("no")
      const error = yield* Effect.promise(() => emulator.fetch(url, { signal }).catch((error: unknown) => error))
      assert.strictEqual(error, "no")
      assert.deepStrictEqual(emulator.log(), [])
    })
  )
})

describe("a plan", () => {
  it.effect("hits the requests that its rules select, in order", () =>
    Effect.gen(function* () {
      const { emulator, get, post } = yield* make({
        faults: [
          { fault: Faults.status(500), operation: ["dataStores.getEntry"], skip: 1, times: 2 },
          { fault: Faults.status(503), when: ({ method, path }) => method === "POST" && path.endsWith(":increment") }
        ]
      })
      const read = Effect.map(get(entry("n")), ({ status }) => status)
      const add = Effect.map(post(`${entry("n")}:increment`, { amount: 1 }), ({ status }) => status)
      assert.strictEqual(emulator.faults.remaining(), 3)
      assert.deepStrictEqual(
        [yield* read, yield* add, yield* add, yield* read, yield* read, yield* read],
        [404, 503, 200, 500, 500, 200]
      )
      assert.deepStrictEqual([emulator.faults.remaining(), emulator.faults.injected()], [0, 3])
      emulator.faults.add({ fault: Faults.status(500), times: Number.POSITIVE_INFINITY })
      assert.deepStrictEqual([yield* read, yield* add], [500, 500])
      emulator.faults.clear()
      assert.deepStrictEqual([yield* read, yield* add], [200, 200])
    })
  )

  it.effect("comes before quotas and credentials, and uses up neither", () =>
    Effect.gen(function* () {
      const { get } = yield* make({
        faults: [{ fault: Faults.status(500), times: 5 }],
        quotas: { operations: { "dataStores.list": { limit: 1, period: "MINUTE" } } }
      })
      const path = "/cloud/v2/universes/9000001/data-stores"
      for (let index = 0; index < 5; index++) assert.strictEqual((yield* get(path, { key: null })).status, 500)
      assert.strictEqual((yield* get(path)).status, 200)
    })
  )
})
