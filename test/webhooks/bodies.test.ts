/** Bodies of deliveries: too long, too slow, and cut off. */
import { describe, expect } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { TestClock } from "effect/testing"
import { sign, signedRequest } from "effect-open-cloud/webhooks"
import { settle } from "../integration/time.ts"
import { erasure, secret, serve, test } from "./serving.ts"

describe("what is no delivery", () => {
  const request = (init: RequestInit = {}) =>
    new Request("https://studio.example/", { method: "POST", body: "{}", ...init })

  test("is refused with a reason, and never handled", () =>
    Effect.gen(function* () {
      const { handled, send } = yield* serve({ maxBytes: 200 })
      const altered = yield* Effect.map(
        signedRequest({ ...erasure, id: "n1" }),
        (signed) => new Request(signed, { body: "{}" })
      )
      const typeless = yield* signedRequest({ type: "", payload: {}, secret })
      const large = yield* signedRequest({ ...erasure, payload: { UserId: 1, GameIds: [], Text: "x".repeat(200) } })
      const cases: ReadonlyArray<readonly [Request, number, string]> = [
        [new Request("https://studio.example/"), 405, "deliveries are POST requests\n"],
        [request(), 401, "the delivery was rejected: no signature header\n"],
        [altered, 401, "the delivery was rejected: wrong signature\n"],
        [typeless, 400, "the delivery is not a notification: it has no EventType\n"],
        [large, 413, "the delivery is too large\n"]
      ]
      for (const [sent, status, text] of cases) expect(yield* send(sent)).toEqual([status, text])
      expect(handled).toEqual([])
    }))

  test("may also be a body that breaks off", () =>
    Effect.gen(function* () {
      const { send } = yield* serve()
      const body = new ReadableStream({ pull: (controller) => controller.error(new Error("reset")) })
      const broken = new Request("https://studio.example/", { method: "POST", body, duplex: "half" } as RequestInit)
      expect(yield* send(broken)).toEqual([400, "the delivery did not arrive as a whole\n"])
    }))
})

describe("a body that is not sent on", () => {
  /** A signed delivery whose body comes as the test sends it. */
  const delivery = (source: UnderlyingDefaultSource<Uint8Array>) =>
    Effect.map(
      signedRequest({ ...erasure, id: "n1" }),
      (signed) =>
        new Request("https://studio.example/", {
          method: "POST",
          headers: signed.headers,
          body: new ReadableStream(source),
          duplex: "half"
        } as RequestInit)
    )

  const late = [408, "the delivery did not arrive in time\n"]

  test("is answered in time when it stalls, even when giving it up takes for ever", () =>
    Effect.gen(function* () {
      const { handled, send } = yield* serve()
      let left = 0
      const stalled = yield* delivery({
        pull: () => new Promise(() => {}),
        cancel: () => {
          left++
          return new Promise(() => {})
        }
      })
      const answered = yield* Effect.forkChild(send(stalled))
      yield* settle
      yield* TestClock.adjust("4 seconds")
      expect(yield* Fiber.join(answered)).toEqual(late)
      expect([left, handled]).toEqual([1, []])
    }))

  test("is answered in time when it trickles", () =>
    Effect.gen(function* () {
      const { send } = yield* serve({ timeout: "2 seconds" })
      const { proceed, pull } = trickle()
      const answered = yield* Effect.forkChild(send(yield* delivery({ pull })))
      for (let second = 0; second < 4; second++) {
        yield* settle
        proceed()
        yield* settle
        yield* TestClock.adjust("500 millis")
      }
      expect(yield* Fiber.join(answered)).toEqual(late)
    }))

  test("leaves its handler what is left of the time", () =>
    Effect.gen(function* () {
      const body = new TextEncoder().encode(
        '{"NotificationId":"n1","EventType":"RightToErasureRequest","EventPayload":{"UserId":1,"GameIds":[]}}'
      )
      const begun = yield* Deferred.make<void>()
      const { send } = yield* serve({
        on: { RightToErasureRequest: () => Effect.andThen(Deferred.succeed(begun, undefined), Effect.never) }
      })
      const { proceed, pull } = trickle([body])
      const signed = yield* sign(body, secret)
      const slow = new Request("https://studio.example/", {
        method: "POST",
        headers: { "roblox-signature": signed },
        body: new ReadableStream({ pull }),
        duplex: "half"
      } as RequestInit)
      const answered = yield* Effect.forkChild(send(slow))
      yield* settle
      yield* TestClock.adjust("3 seconds")
      proceed()
      yield* Deferred.await(begun)
      yield* settle
      yield* TestClock.adjust("1 second")
      expect(yield* Fiber.join(answered)).toEqual([503, "the notification was not handled in time\n"])
    }))

  test("is refused when it is too large, even when giving it up takes for ever", () =>
    Effect.gen(function* () {
      const { send } = yield* serve({ maxBytes: 10 })
      const large = yield* delivery({
        pull: (controller) => controller.enqueue(new Uint8Array(8)),
        cancel: () => new Promise(() => {})
      })
      expect(yield* send(large)).toEqual([413, "the delivery is too large\n"])
    }))
})

/** A source that gives a chunk, or a byte, whenever it is told to, and then ends if it has given all. */
const trickle = (chunks?: ReadonlyArray<Uint8Array>) => {
  let proceed = (): void => {}
  const left = chunks === undefined ? undefined : [...chunks]
  return {
    proceed: () => proceed(),
    pull: (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> | undefined => {
      if (left?.length === 0) return void controller.close()
      return new Promise((resolve) => {
        proceed = () => {
          controller.enqueue(left?.shift() ?? new Uint8Array(1))
          resolve()
        }
      })
    }
  }
}
