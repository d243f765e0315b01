/** The web-standard handler, as Roblox and others call it. */
import { describe, expect, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Redacted from "effect/Redacted"
import * as References from "effect/References"
import * as Result from "effect/Result"
import { TestClock } from "effect/testing"
import { Records, Stores } from "effect-open-cloud/stores"
import {
  Deliveries,
  DeliveriesFailed,
  handler,
  parse,
  signedRequest,
  type WebhookOptions
} from "effect-open-cloud/webhooks"
import { settle } from "../integration/time.ts"
import { erasure, type Plain, secret, serve, test } from "./serving.ts"

describe("a notification", () => {
  test("is handled once, however often it is delivered", () =>
    Effect.gen(function* () {
      const { deliver, handled } = yield* serve()
      for (let times = 0; times < 3; times++) expect(yield* deliver({ ...erasure, id: "n1" })).toBe(200)
      expect(yield* deliver({ ...erasure, id: "n2" })).toBe(200)
      expect(handled.map(({ id }) => id)).toEqual(["n1", "n2"])
      expect(handled[0]).toMatchObject({ _tag: "RightToErasureRequest", userId: "156", gameIds: ["9000002"] })
    }))

  test("that is delivered twice at the same time is handled once, and then acknowledged", () =>
    Effect.gen(function* () {
      const [begun, gate] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
      let handled = 0
      const { deliver } = yield* serve({
        on: {
          RightToErasureRequest: () =>
            Deferred.succeed(begun, undefined).pipe(
              Effect.andThen(Deferred.await(gate)),
              Effect.tap(() => Effect.sync(() => handled++))
            )
        }
      })
      const first = yield* Effect.forkChild(deliver({ ...erasure, id: "n1" }))
      yield* Deferred.await(begun)
      expect(yield* deliver({ ...erasure, id: "n1" })).toBe(503)
      yield* Deferred.succeed(gate, undefined)
      expect(yield* Fiber.join(first)).toBe(200)
      expect(yield* deliver({ ...erasure, id: "n1" })).toBe(200)
      expect(handled).toBe(1)
    }))

  test("whose handler fails, or dies, is handled again when it is delivered again", () =>
    Effect.gen(function* () {
      let attempts = 0
      const failures: Array<string> = []
      const { deliver } = yield* serve({
        on: {
          RightToErasureRequest: () => {
            attempts++
            if (attempts === 1) return Effect.fail("not today")
            if (attempts === 2) throw new Error("a defect")
            return Effect.void
          }
        },
        onFailure: (event) => Effect.sync(() => void failures.push(event.id))
      })
      const statuses = []
      for (let times = 0; times < 4; times++) statuses.push(yield* deliver({ ...erasure, id: "n1" }))
      expect(statuses).toEqual([500, 500, 200, 200])
      expect([attempts, failures]).toEqual([3, ["n1", "n1"]])
    }))

  test("that nobody handles is acknowledged, or goes to the rest", () =>
    Effect.gen(function* () {
      const rest: Array<string> = []
      const plain = yield* serve()
      expect(yield* plain.deliver({ type: "BrandNew", payload: {}, secret, id: "a" })).toBe(200)
      const { deliver } = yield* serve({
        otherwise: (event) => Effect.sync(() => void rest.push(`${event._tag} ${event.type}`))
      })
      expect(yield* deliver({ type: "BrandNew", payload: {}, secret, id: "b" })).toBe(200)
      expect(yield* deliver({ type: "SampleNotification", payload: { UserId: 1 }, secret, id: "c" })).toBe(200)
      expect(yield* deliver({ type: "constructor", payload: {}, secret, id: "d" })).toBe(200)
      expect(rest).toEqual(["Unknown BrandNew", "SampleNotification SampleNotification", "Unknown constructor"])
    }))

  test("of an order is handled once, whatever its id", () =>
    Effect.gen(function* () {
      const { deliver, handled } = yield* serve()
      const payload = {
        path: "universes/9000001/commerce-products/p1/orders/o1",
        state: "STATE_PAID",
        user: "users/156"
      }
      const paid = { type: "CommerceProductOrderPaid", payload, secret }
      expect(yield* deliver({ ...paid, id: "n1" })).toBe(200)
      expect(yield* deliver({ ...paid, id: "n2" })).toBe(200)
      expect(
        yield* deliver({ ...paid, id: "n3", payload: { ...payload, path: payload.path.replace("o1", "o2") } })
      ).toBe(200)
      expect(handled).toMatchObject([
        { orderId: "o1", universeId: "9000001", productId: "p1", userId: "156" },
        { orderId: "o2" }
      ])
    }))
})

describe("a handler that takes longer than Roblox waits", () => {
  test("is interrupted, and asked again", () =>
    Effect.gen(function* () {
      const begun = yield* Deferred.make<void>()
      let interrupted = 0
      let attempts = 0
      const never = Effect.andThen(Deferred.succeed(begun, undefined), Effect.never)
      const { deliver } = yield* serve({
        on: {
          RightToErasureRequest: () =>
            ++attempts > 1 ? Effect.void : Effect.onInterrupt(never, () => Effect.sync(() => interrupted++))
        }
      })
      const answered = yield* Effect.forkChild(deliver({ ...erasure, id: "n1" }))
      yield* Deferred.await(begun)
      yield* settle
      yield* TestClock.adjust("4 seconds")
      expect(yield* Fiber.join(answered)).toBe(503)
      yield* settle
      expect(interrupted).toBe(1)
      expect(yield* deliver({ ...erasure, id: "n1" })).toBe(200)
      expect(attempts).toBe(2)
    }))

  test("goes on where it is given to the platform, and is done when it is asked again", () =>
    Effect.gen(function* () {
      const [begun, gate] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
      const waiting: Array<Promise<unknown>> = []
      let attempts = 0
      const { deliver } = yield* serve({
        on: {
          RightToErasureRequest: () =>
            Deferred.succeed(begun, undefined).pipe(
              Effect.andThen(Deferred.await(gate)),
              Effect.tap(() => Effect.sync(() => attempts++))
            )
        },
        whenLate: (work) => void waiting.push(work)
      })
      const answered = yield* Effect.forkChild(deliver({ ...erasure, id: "n1" }))
      yield* Deferred.await(begun)
      yield* settle
      yield* TestClock.adjust("4 seconds")
      expect(yield* Fiber.join(answered)).toBe(503)
      expect(yield* deliver({ ...erasure, id: "n1" })).toBe(503)
      yield* Deferred.succeed(gate, undefined)
      yield* Effect.promise(() => Promise.all(waiting))
      expect(waiting.length).toBe(1)
      expect(yield* deliver({ ...erasure, id: "n1" })).toBe(200)
      expect(attempts).toBe(1)
    }))
})

describe("work that takes longer than a claim lasts", () => {
  /** Two servers with one store, and another one that stands on records. */
  const stores = {
    "in memory": Deliveries.layerMemory({ lease: "1 minute" }),
    "on records": Layer.provide(Stores.deliveries({ lease: "1 minute" }), Records.layerMemory)
  }
  const paid = {
    type: "CommerceProductOrderPaid",
    payload: { path: "universes/9000001/commerce-products/p1/orders/o1", state: "STATE_PAID", user: "users/156" },
    secret
  }
  for (const [name, layer] of Object.entries(stores)) {
    it.effect(`is one server's until it ends: ${name}`, () =>
      Effect.gen(function* () {
        const gate = yield* Deferred.make<void>()
        const late: Array<Promise<unknown>> = []
        let begun = 0
        const on = {
          CommerceProductOrderPaid: () =>
            Effect.andThen(
              Effect.sync(() => void begun++),
              Deferred.await(gate)
            )
        }
        const options = { on, whenLate: (work: Promise<unknown>) => void late.push(work) }
        const [one, two] = [yield* serve(options), yield* serve(options)]
        // Under two ids, of one order.
        const first = yield* Effect.forkChild(one.deliver({ ...paid, id: "n1" }))
        yield* settle
        for (let minute = 0; minute < 10; minute++) {
          for (let part = 0; part < 6; part++) {
            yield* TestClock.adjust("10 seconds")
            yield* settle
          }
          const again = yield* Effect.forkChild(two.deliver({ ...paid, id: minute % 2 === 0 ? "n1" : "n2" }))
          yield* settle
          yield* TestClock.adjust("1 second")
          expect(yield* Fiber.join(again)).toBe(503)
        }
        expect(yield* Fiber.join(first)).toBe(503)
        yield* Deferred.succeed(gate, undefined)
        yield* Effect.promise(() => Promise.all(late))
        expect(yield* two.deliver({ ...paid, id: "n2" })).toBe(200)
        expect(begun).toBe(1)
      }).pipe(Effect.provide(layer))
    )

    it.effect(`is anybody's again when who has it gives no sign of life: ${name}`, () =>
      Effect.gen(function* () {
        const store = yield* Deliveries
        expect(yield* store.claim("n1", "a")).toBe("new")
        const held = yield* Effect.forkChild(store.hold!("n1", "a"))
        yield* TestClock.adjust("3 minutes")
        yield* settle
        expect(yield* store.claim("n1", "b")).toBe("claimed")
        yield* Fiber.interrupt(held)
        yield* TestClock.adjust("59 seconds")
        expect(yield* store.claim("n1", "b")).toBe("claimed")
        yield* TestClock.adjust("1 second")
        expect(yield* store.claim("n1", "b")).toBe("new")
      }).pipe(Effect.provide(layer))
    )
  }
})

it.effect("a handler without a secret is not made", () =>
  Effect.gen(function* () {
    for (const secrets of ["", [], [Redacted.make("")], undefined as never]) {
      const made = Effect.provide(handler({ secrets, on: {} }), Deliveries.layerMemory())
      const exit = yield* Effect.exit(made)
      expect(String(Exit.isFailure(exit) && Cause.squash(exit.cause))).toContain("`secrets` are empty")
    }
    yield* Effect.provide(handler({ secrets: [], dangerouslyAcceptUnsigned: true, on: {} }), Deliveries.layerMemory())
  })
)

for (const [how, claim] of [
  ["does not answer", Effect.never],
  ["cannot be interrupted either", Effect.uninterruptible(Effect.promise(() => new Promise<never>(() => {})))]
] as const)
  test(`a store that ${how} has the notification delivered again, in time`, () =>
    Effect.gen(function* () {
      const silent = Deliveries.of({ claim: () => claim, confirm: () => Effect.void, release: () => Effect.void })
      const { send } = yield* Effect.provideService(serve(), Deliveries, silent)
      const answered = yield* Effect.forkChild(send(yield* signedRequest(erasure)))
      yield* settle
      yield* TestClock.adjust("4 seconds")
      expect(yield* Fiber.join(answered)).toEqual([503, "the delivery could not be looked up\n"])
    }))

describe("what a handler fails with", () => {
  const logged = (options: Partial<WebhookOptions<Plain>>) =>
    Effect.gen(function* () {
      const lines: Array<string> = []
      const collect = Logger.make<unknown, void>(({ cause, fiber, logLevel, message }) => {
        const annotations = fiber.getRef(References.CurrentLogAnnotations)
        lines.push([logLevel, String(message), Cause.pretty(cause), JSON.stringify(annotations)].join("\n"))
      })
      const delivered = Effect.gen(function* () {
        const { deliver } = yield* serve(options)
        return yield* deliver({ ...erasure, id: "n1" })
      })
      const status = yield* Effect.provide(delivered, Logger.layer([collect]))
      return { status, text: lines.join("\n") }
    })
  const failing = { RightToErasureRequest: () => Effect.fail(new Error("the database is away")) }

  test("is logged as an error, with the notification's id and kind", () =>
    Effect.gen(function* () {
      const { status, text } = yield* logged({ on: failing })
      expect(status).toBe(500)
      for (const part of ["Error", "the database is away", "n1", "RightToErasureRequest"]) expect(text).toContain(part)
      expect(text).not.toContain(secret)
    }))

  test("is logged by nobody else where somebody is told", () =>
    Effect.gen(function* () {
      const { status, text } = yield* logged({ on: failing, onFailure: () => Effect.void })
      expect([status, text]).toEqual([500, ""])
    }))
})

describe("a store of deliveries", () => {
  test("that fails has the notification delivered again", () =>
    Effect.gen(function* () {
      const broken = Deliveries.of({
        claim: () => Effect.fail(DeliveriesFailed.make({ reason: "no connection to redis://:pw@host" })),
        confirm: () => Effect.void,
        release: () => Effect.void
      })
      const { send } = yield* Effect.provideService(serve(), Deliveries, broken)
      expect(yield* send(yield* signedRequest(erasure))).toEqual([503, "the delivery could not be looked up\n"])
    }))

  test("in memory forgets claims after their lease, and what was handled after a day, or when it is full", () =>
    Effect.gen(function* () {
      const deliveries = yield* Effect.provide(Deliveries, Deliveries.layerMemory({ capacity: 2 }))
      expect([yield* deliveries.claim("a", "owner"), yield* deliveries.claim("a", "owner")]).toEqual(["new", "claimed"])
      yield* TestClock.adjust("60 seconds")
      expect(yield* deliveries.claim("a", "owner")).toBe("new")
      yield* deliveries.confirm("a", "owner")
      yield* TestClock.adjust("23 hours")
      expect(yield* deliveries.claim("a", "owner")).toBe("handled")
      yield* TestClock.adjust("1 hour")
      expect(yield* deliveries.claim("a", "owner")).toBe("new")
      yield* deliveries.confirm("a", "owner")
      for (const id of ["b", "c"]) yield* deliveries.confirm(id, "owner")
      expect([
        yield* deliveries.claim("c", "owner"),
        yield* deliveries.claim("b", "owner"),
        yield* deliveries.claim("a", "owner")
      ]).toEqual(["handled", "handled", "new"])
    }))
})

describe("every kind of event", () => {
  const read = (type: string, payload: string) =>
    Result.getOrThrow(
      parse(
        `{"NotificationId":"n","EventType":"${type}","EventTime":"2026-01-02T03:04:05.1234567Z","EventPayload":${payload}}`
      )
    )
  const subscription =
    '{"path":"universes/1/subscription-products/EXP-1/subscriptions/156","state":"EXPIRED","user":"users/156","expirationDetails":{"reason":"LAPSED"}}'
  const cases: ReadonlyArray<readonly [string, string, object]> = [
    ["SampleNotification", '{"UserId":156}', { userId: "156" }],
    ["SampleNotification", '{"userId":"156"}', { userId: "156" }],
    [
      "RightToErasureRequest",
      '{"UserId":9007199254740993,"GameIds":[9007199254740995,2]}',
      { userId: "9007199254740993", gameIds: ["9007199254740995", "2"] }
    ],
    ...(["Purchased", "Renewed", "Refunded", "Resubscribed", "Cancelled"] as const).map(
      (what) =>
        [
          `Subscription${what}`,
          subscription,
          { userId: "156", reason: "LAPSED", subscription: { state: "EXPIRED" } }
        ] as const
    ),
    [
      "SubscriptionCancelled",
      `{"Subscription":${subscription},"Subscriber":"users/7","Reason":"SUBSCRIBER_CANCELLED"}`,
      { userId: "7", reason: "SUBSCRIBER_CANCELLED" }
    ],
    // Without the subscription, or with its path alone.
    ["SubscriptionPurchased", '{"UserId":156}', { userId: "156", subscription: {} }],
    [
      "SubscriptionRenewed",
      '{"Subscription":{"path":"universes/1/subscription-products/EXP-1/subscriptions/156"}}',
      { subscription: { universeId: "1", subscriptionProductId: "EXP-1", userId: "156" } }
    ],
    [
      "CommerceProductOrderPaid",
      '{"path":"universes/1/commerce-products/2/orders/3","state":"STATE_PAID"}',
      { orderId: "3", order: { state: "STATE_PAID" } }
    ],
    [
      "CommerceProductOrderRefunded",
      '{"Order":{"path":"universes/1/commerce-products/2/orders/3","state":"STATE_NEW"}}',
      { productId: "2", order: { state: "STATE_NEW" } }
    ]
  ]
  for (const [type, payload, fields] of cases) {
    it(`${type} ${payload.slice(0, 40)}`, () => {
      const event = read(type, payload)
      expect(event).toMatchObject({ _tag: type, type, id: "n", ...fields })
      expect(event.time && DateTime.formatIso(event.time)).toBe("2026-01-02T03:04:05.123Z")
    })
  }

  it.each([
    ["RightToErasureRequest", "{}"],
    ["RightToErasureRequest", '{"UserId":156}'],
    ["SampleNotification", "[]"],
    ["SampleNotification", '"text"'],
    ["toString", "{}"]
  ])("%s with %s is Unknown, with what came", (type, payload) => {
    expect(read(type, payload)).toMatchObject({ _tag: "Unknown", type, payload: JSON.parse(payload) })
  })

  it.each([
    ["", "it is not JSON"],
    ["{", "it is not JSON"],
    ["null", "it is not an object"],
    ["[]", "it is not an object"],
    ['{"EventType":"x"}', "it has no NotificationId"],
    ['{"NotificationId":1,"EventType":"x"}', "it has no NotificationId"],
    ['{"NotificationId":"n"}', "it has no EventType"]
  ])("%s is no notification", (text, reason) => {
    expect(Result.getOrThrow(Result.flip(parse(text)))).toMatchObject({ _tag: "WebhookMalformed", reason })
    expect(Result.isFailure(parse(new Uint8Array([0xff, 0xfe])))).toBe(true)
  })
})

describe("what the caller gives, when it throws, is an answer", () => {
  const thrown = () => {
    throw new Error("of the caller's")
  }
  test("onFailure", () =>
    Effect.gen(function* () {
      const { deliver } = yield* serve({
        on: { RightToErasureRequest: () => Effect.fail("no") },
        onFailure: thrown
      })
      expect(yield* deliver(erasure)).toBe(500)
    }))

  test("whenLate", () =>
    Effect.gen(function* () {
      const begun = yield* Deferred.make<void>()
      const { deliver } = yield* serve({
        on: { RightToErasureRequest: () => Effect.andThen(Deferred.succeed(begun, undefined), Effect.never) },
        timeout: "1 second",
        whenLate: thrown
      })
      const answered = yield* Effect.forkChild(deliver(erasure))
      yield* Deferred.await(begun)
      yield* settle
      yield* TestClock.adjust("1 second")
      expect(yield* Fiber.join(answered)).toBe(500)
    }))

  it.effect("a store", () =>
    Effect.gen(function* () {
      const broken = Effect.die("broken")
      const handle = yield* handler({ secrets: secret, on: {} }).pipe(
        Effect.provideService(Deliveries, { claim: () => broken, confirm: () => broken, release: () => broken })
      )
      const request = yield* signedRequest(erasure)
      expect((yield* Effect.promise(() => handle(request))).status).toBe(500)
    })
  )
})

it.effect("a handler runs with the services around it", () =>
  Effect.gen(function* () {
    const Greeting = Context.Reference<string>("test/Greeting", { defaultValue: () => "none" })
    const greeted: Array<string> = []
    const handle = yield* handler({
      secrets: secret,
      on: { RightToErasureRequest: () => Effect.map(Greeting, (greeting) => void greeted.push(greeting)) }
    }).pipe(Effect.provideService(Greeting, "hello"), Effect.provide(Deliveries.layerMemory()))
    const request = yield* signedRequest(erasure)
    expect((yield* Effect.promise(() => handle(request))).status).toBe(200)
    expect(greeted).toEqual(["hello"])
  })
)
