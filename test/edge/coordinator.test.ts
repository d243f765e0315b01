/** A coordinator as it is asked over HTTP: by whom, when it is lost and empty, and what it shows of what it keeps. */
import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Redacted from "effect/Redacted"
import { Coordinator, CoordinatorClient, CoordinatorQuotas, CoordinatorRecords } from "effect-open-cloud/edge"
import { type QuotaClaim, QuotaStore } from "effect-open-cloud/QuotaStore"
import { Records, Stores } from "effect-open-cloud/stores"
import { Deliveries } from "effect-open-cloud/webhooks"

const secret = Redacted.make("an older secret of the coordinator 1")
const newer = Redacted.make("a newer secret of the coordinator 22")

type Handler = (request: Request) => Promise<Response>

const url = "https://coordinator.example/open-cloud"

const clientOf = (handler: Handler, own = secret) =>
  CoordinatorClient.layerHttp({ url, secret: own, fetch: (url, init) => handler(new Request(url, init)) })

const recordsOf = (handler: Handler, own?: Redacted.Redacted) =>
  Effect.map(Layer.build(Layer.fresh(Layer.provide(CoordinatorRecords.layer(), clientOf(handler, own)))), (context) =>
    Context.get(context, Records)
  )

const quotasOf = (handler: Handler, own?: Redacted.Redacted) =>
  Effect.map(
    Layer.build(
      Layer.fresh(
        Layer.provide(CoordinatorQuotas.layer({ lease: 0, retryAfter: "100 millis" }), clientOf(handler, own))
      )
    ),
    (context) => Context.get(context, QuotaStore)
  )

/** All that is logged. */
const logging = <A, E, R>(effect: Effect.Effect<A, E, R>) => {
  const said: Array<string> = []
  const logger = Logger.make<unknown, void>((entry) => {
    said.push(Logger.formatLogFmt.log(entry))
  })
  return Effect.map(Effect.provide(effect, Logger.layer([logger])), (value) => ({ value, said: said.join("\n") }))
}

const claim = (): QuotaClaim => {
  const key = globalThis.crypto.randomUUID()
  return { key, bucket: key, limit: 10, window: 86_400_000 }
}

const spend = (store: QuotaStore["Service"], claims: ReadonlyArray<QuotaClaim>) =>
  Effect.gen(function* () {
    const now = Date.now()
    const verdict = yield* store.take(claims, now, now + 60_000)
    if (verdict._tag === "Permit") {
      yield* store.settle(verdict, { sent: true, limited: false, feedback: undefined }, Date.now())
    }
    return verdict._tag
  })

const spendMany = (store: QuotaStore["Service"], claims: ReadonlyArray<QuotaClaim>, times: number) =>
  Effect.map(
    Effect.forEach(Array.from({ length: times }), () => spend(store, claims)),
    (verdicts) => verdicts.filter((it) => it === "Permit").length
  )

describe("who asks a coordinator", () => {
  it.effect("knows its secret, the older or the newer one while it is replaced", () =>
    Effect.gen(function* () {
      const handler = Coordinator.handler({ secret: [secret, newer] })
      for (const own of [secret, newer]) {
        const records = yield* recordsOf(handler, own)
        assert.deepStrictEqual(yield* records.carryOut("a", { _tag: "Write", text: "1" }), { done: true, text: "1" })
      }
      const ask = (headers: Readonly<Record<string, string>>) =>
        Effect.promise(() => handler(new Request(`${url}/v1/records`, { method: "POST", headers, body: "{}" })))
      for (const authorization of ["", "Bearer ", "Bearer wrong", `Basic ${Redacted.value(secret)}`]) {
        assert.strictEqual((yield* ask({ authorization })).status, 401, authorization)
      }
      assert.strictEqual((yield* ask({ authorization: `Bearer ${Redacted.value(newer)}` })).status, 400)
    })
  )

  it("cannot be anybody, and no secret can be guessed", () => {
    assert.throws(() => Coordinator.handler({}), /`secret`/)
    assert.throws(() => Coordinator.handler({ secret: [] }), /`secret`/)
    assert.throws(() => Coordinator.handler({ secret: Redacted.make("too short") }), /32 characters/)
  })

  it.live("is told that the secret is wrong, in words that do not hold it", () =>
    Effect.gen(function* () {
      const handler = Coordinator.handler({ secret })
      const error = yield* Effect.flip((yield* recordsOf(handler, newer)).carryOut("a", { _tag: "Read" }))
      assert.strictEqual(error.kind, "refused")
      assert.match(error.message, /the secret is wrong/)
      const { said, value } = yield* logging(
        Effect.flatMap(quotasOf(handler, newer), (store) => spendMany(store, [claim()], 3))
      )
      assert.strictEqual(value, 3)
      assert.match(said, /counted in this process alone, as the coordinator does not answer/)
      assert.match(said, /the secret is wrong/)
      assert.notInclude(error.message + JSON.stringify(error) + said, Redacted.value(newer))
    })
  )

  it("sends nothing in the clear to another machine", () => {
    const layer = CoordinatorClient.layerHttp({ url: "http://coordinator.example", secret })
    assert.isTrue(Exit.isFailure(Effect.runSyncExit(Effect.scoped(Layer.build(layer)))))
  })

  it.effect("asks what there is, in a form that it understands, and at no length", () =>
    Effect.gen(function* () {
      const handler = Coordinator.handler({ dangerouslyAllowAnyone: true })
      const ask = (path: string, init: RequestInit) =>
        Effect.map(
          Effect.promise(() => handler(new Request(`${url}${path}`, init))),
          ({ status }) => status
        )
      const post = (body: string) => ({ method: "POST", body })
      const reports = { keys: ["a"], report: { m: "m", t: 1, a: [], b: [{ w: 1 }] } }
      assert.strictEqual(yield* ask("/v1/other", post("{}")), 404)
      assert.strictEqual(yield* ask("/v1/records", {}), 405)
      assert.strictEqual(yield* ask("/v1/records", post("{")), 400)
      assert.strictEqual(yield* ask("/v1/records", post(JSON.stringify({ key: "a", step: { _tag: "Drop" } }))), 400)
      assert.strictEqual(yield* ask("/v1/quotas", post(JSON.stringify(reports))), 400)
      assert.strictEqual(yield* ask("/v1/quotas", post(" ".repeat(4_194_305))), 413)
      // What one process says must not be the undoing of what all others are told.
      const report = { w: 1_000, d: 0, g: 0, p: 0, f: 0, y: 0, v: 0 }
      const count = (more: object) =>
        ask(
          "/v1/quotas",
          post(JSON.stringify({ ...reports, report: { ...reports.report, b: [{ ...report, ...more }] } }))
        )
      assert.strictEqual(yield* count({}), 200)
      for (const odd of [{ w: 0 }, { w: -1 }, { l: {} }, { o: "x" }, { e: [1] }, { h: 3 }, { n: [1] }, { r: [1] }]) {
        assert.strictEqual(yield* count(odd), 400, JSON.stringify(odd))
      }
      const forever = '{"key":"a","step":{"_tag":"Take","owner":"a","millis":1e999}}'
      assert.strictEqual(yield* ask("/v1/records", post(forever)), 400)
    })
  )

  it.effect("reads no more than that of what does not say how long it is, and answers what breaks off", () =>
    Effect.gen(function* () {
      const handler = Coordinator.handler({ dangerouslyAllowAnyone: true })
      let sent = 0
      const streamed = (pull: (controller: ReadableStreamDefaultController<Uint8Array>) => void) => {
        const init = { method: "POST", body: new ReadableStream<Uint8Array>({ pull }), duplex: "half" }
        return Effect.promise(() => handler(new Request(`${url}/v1/records`, init)))
      }
      const endless = yield* streamed((controller) => {
        sent += 65_536
        controller.enqueue(new Uint8Array(65_536).fill(32))
      })
      assert.strictEqual(endless.status, 413)
      assert.isBelow(sent, 5_000_000)
      assert.strictEqual((yield* streamed((controller) => controller.error(new Error("gone")))).status, 400)
    })
  )

  it.effect("remembers without end where a program says so", () =>
    Effect.gen(function* () {
      const records = Layer.provide(CoordinatorRecords.layer(), clientOf(Coordinator.handler({ secret })))
      const layer = Stores.deliveries({ lease: Duration.infinity, remember: Duration.infinity })
      const context = yield* Layer.build(Layer.provide(layer, records))
      const deliveries = Context.get(context, Deliveries)
      assert.strictEqual(yield* deliveries.claim("a", "one"), "new")
      assert.strictEqual(yield* deliveries.claim("a", "two"), "claimed")
      yield* deliveries.confirm("a", "one")
      assert.strictEqual(yield* deliveries.claim("a", "two"), "handled")
    })
  )
})

describe("a coordinator that is lost", () => {
  it.live("and begins anew hears what was counted", () =>
    Effect.gen(function* () {
      let handler = Coordinator.handler({ secret })
      const [one, other] = yield* Effect.all([quotasOf((it) => handler(it)), quotasOf((it) => handler(it))])
      const claims = [claim()]
      assert.strictEqual(yield* spendMany(one, claims, 6), 6)
      assert.strictEqual(yield* spendMany(other, claims, 1), 1)
      handler = Coordinator.handler({ secret })
      // Who has something to tell tells it once a second, or when it is asked.
      yield* one.quotas(Date.now())
      yield* other.quotas(Date.now())
      assert.strictEqual(yield* spendMany(other, claims, 9), 3)
      assert.strictEqual(yield* spend(one, claims), "Refused")
    })
  )

  it.live("lets each process count alone, and hears of it when it is back", () =>
    Effect.gen(function* () {
      const whole = Coordinator.handler({ secret })
      let isThere = true
      const handler: Handler = (request) => (isThere ? whole(request) : Promise.reject(new Error("no connection")))
      const [one, other] = yield* Effect.all([quotasOf(handler), quotasOf(handler)])
      const claims = [claim()]
      assert.strictEqual(yield* spendMany(one, claims, 4), 4)
      isThere = false
      assert.strictEqual(yield* spendMany(one, claims, 2), 2)
      isThere = true
      const left = Effect.gen(function* () {
        yield* one.quotas(Date.now())
        return (yield* other.quotas(Date.now())).find(({ key }) => key === claims[0]?.key)?.remaining
      })
      assert.strictEqual(yield* spend(other, claims), "Permit")
      // It is asked again after a while.
      yield* Effect.repeat(Effect.delay(left, "20 millis"), { while: (it) => it !== 3, times: 500 })
      assert.strictEqual(yield* spendMany(other, claims, 9), 3)
    })
  )
})

describe("what a coordinator keeps", () => {
  it.effect("outlives it in its storage", () =>
    Effect.gen(function* () {
      const all = new Map<string, unknown>()
      const storage: Coordinator.Storage = {
        get: async (key) => structuredClone(all.get(key)),
        put: async (key, value) => void all.set(key, structuredClone(value)),
        delete: async (key) => all.delete(key)
      }
      const handler = () => Coordinator.handler({ secret, storage })
      const before = yield* recordsOf(handler())
      yield* before.carryOut("tokens", { _tag: "Write", text: "kept" })
      yield* before.carryOut("tokens", { _tag: "Take", owner: "a", millis: 60_000 })
      const after = yield* recordsOf(handler())
      assert.deepStrictEqual(yield* after.carryOut("tokens", { _tag: "Take", owner: "b", millis: 60_000 }), {
        done: false,
        text: "kept"
      })
      yield* after.carryOut("tokens", { _tag: "Remove" })
      yield* after.carryOut("tokens", { _tag: "Release", owner: "a" })
      assert.strictEqual(all.size, 0)
    })
  )

  it.effect("is in no error and no log when its storage fails", () =>
    Effect.gen(function* () {
      const text = "a-token-that-nobody-may-see-0123456789"
      const fail = async (_key: string, value?: unknown): Promise<never> => {
        throw new Error(`cannot keep ${JSON.stringify(value)}`)
      }
      const handler = Coordinator.handler({ secret, storage: { get: async () => undefined, put: fail, delete: fail } })
      const printed: Array<unknown> = []
      const { log } = console
      console.log = (...all: ReadonlyArray<unknown>) => void printed.push(...all)
      const error = yield* Effect.flip((yield* recordsOf(handler)).carryOut("a", { _tag: "Write", text })).pipe(
        Effect.ensuring(
          Effect.sync(() => {
            console.log = log
          })
        )
      )
      assert.strictEqual(error.kind, "unavailable")
      assert.match(printed.join(" "), /storage failed/)
      assert.notInclude(JSON.stringify(error) + error.message + printed.join(" "), text)
    })
  )
})
