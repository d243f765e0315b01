/** What servers, gateways and runtimes answer in the wild, and what programs are told of it. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Schema from "effect/Schema"
import { TestClock } from "effect/testing"
import * as Assets from "../../src/generated/assets/operations.ts"
import {
  AnswerLimits,
  Credentials,
  Deadline,
  OpenCloud,
  type OpenCloudError,
  type Operation,
  RequestHeaders
} from "../../src/index.ts"
import * as Feedback from "../../src/internal/quota/Feedback.ts"
import { make as transport } from "../../src/node/Transport.ts"
import * as ErrorSchemas from "../../src/schemas/errors.ts"
import { getOne, getThing, json, rest, script, secret, settled, thing, withClient } from "../client/fixtures.ts"
import { failureOf, listening, send } from "./sending.ts"

describe("F8: statuses of gateways", () => {
  for (const status of [408, 421, 425, 499]) {
    it.effect(`${status} on a read is repeated, and on what is unsafe it is not`, () =>
      Effect.gen(function* () {
        const read = script(new Response("", { status }), thing())
        yield* settled(getOne.pipe(withClient({ fetch: read.fetch })))
        assert.strictEqual(read.sent.length, 2)
        const { fetch, sent } = script(new Response("", { status }))
        const error = yield* failureOf(send, { fetch, retryPolicy: { attempts: 4 } })
        const outcome = status === 408 || status === 499 ? "unknown" : "answered"
        assert.deepInclude(error, { _tag: "UnexpectedResponse", outcome, status, transient: true })
        assert.strictEqual(sent.length, 1)
      })
    )
  }

  const named: ReadonlyArray<readonly [number, OpenCloudError["_tag"], RegExp]> = [
    [405, "UnexpectedResponse", /method is not allowed/],
    [407, "UnexpectedResponse", /proxy/],
    [408, "UnexpectedResponse", /in time/],
    [410, "NotFound", /not found/],
    [413, "InvalidRequest", /too large/],
    [414, "InvalidRequest", /too long/],
    [415, "InvalidRequest", /type/],
    [422, "InvalidRequest", /cannot be carried out/],
    [423, "Conflict", /conflict/],
    [431, "InvalidRequest", /headers/],
    [451, "UnexpectedResponse", /legal/],
    [499, "UnexpectedResponse", /cancelled/]
  ]
  for (const [status, tag, words] of named) {
    it.effect(`${status} names itself`, () =>
      Effect.gen(function* () {
        const error = yield* failureOf(send, { fetch: script(new Response("", { status })).fetch })
        assert.deepInclude(error, { _tag: tag, status })
        assert.match(error.message, words)
        assert.notInclude(error.message, "not part of the interface")
      })
    )
  }
})

describe("F15: a status that stands for another one", () => {
  const cases = [
    [Assets.getDeliveryLocation, { assetId: 1 }],
    [Assets.getDeliveryLocationAtVersion, { assetId: 1, versionNumber: 1 }]
  ] as ReadonlyArray<readonly [Operation<unknown, unknown>, unknown]>
  for (const [operation, input] of cases) {
    for (const inside of [false, true]) {
      it.effect(`a 409 of ${operation.id}${inside ? " inside a 200" : ""} is a refusal`, () =>
        Effect.gen(function* () {
          const errors = [{ code: 409, message: "User is not authorized to access Asset." }]
          const { fetch } = script(json({ errors }, inside ? 200 : 409))
          const error = yield* failureOf(OpenCloud.execute(operation, input), {
            fetch
          })
          assert.deepInclude(error, { _tag: "PermissionDenied", status: 409 })
        })
      )
    }
  }
})

describe("F16: small habits", () => {
  it("a pause that is said twice", () => {
    for (const [text, millis] of [
      ["3, 3", 3_000],
      ["1,2", 2_000],
      ["0.5", 500],
      ["Thu, 01 Jan 1970 00:00:09 GMT", 9_000],
      ["soon", undefined]
    ] as const) {
      assert.strictEqual(Feedback.read(new Headers({ "retry-after": text }), 0)?.retryAfter, millis, text)
    }
  })

  it.effect("where a redirect leads is shown, without its query and user", () =>
    Effect.gen(function* () {
      const location = "https://someone:pass@elsewhere.example.com/a/b?token=t0ken#f"
      const error = yield* failureOf(getOne, {
        fetch: script(new Response(null, { status: 302, headers: { location } })).fetch
      })
      assert.include(error.message, "https://elsewhere.example.com/a/b,")
      assert.notMatch(error.message, /t0ken|someone|pass/)
    })
  )
})

describe("bounds", () => {
  const long = (status: number, bytes: number) => () => {
    let read = 0
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        read += 1024
        controller.enqueue(new Uint8Array(1024).fill(97))
        if (read >= bytes) controller.close()
      }
    })
    return { response: new Response(body, { status }), read: () => read }
  }

  it.effect("an answer without an end fails clearly, and is not read on", () =>
    Effect.gen(function* () {
      const { read, response } = long(200, Number.POSITIVE_INFINITY)()
      const error = yield* failureOf(getOne, { fetch: async () => response, answerLimits: { success: 10_000 } })
      assert.deepInclude(error, { _tag: "UnexpectedResponse", outcome: "answered", status: 200 })
      assert.include(error.message, "longer than 10000 bytes")
      assert.isBelow(read(), 20_000)
      const raw = long(200, Number.POSITIVE_INFINITY)()
      const call = OpenCloud.raw(getThing, { universeId: 1, thingId: "a" })
      const second = yield* failureOf(Effect.provideService(call, AnswerLimits, { success: 5_000 }), {
        fetch: async () => raw.response
      })
      assert.include(second.message, "longer than 5000 bytes")
    })
  )

  it.effect("an error without an end is told by its status, and says that it goes on", () =>
    Effect.gen(function* () {
      const { read, response } = long(403, Number.POSITIVE_INFINITY)()
      const call = Effect.provideService(getOne, AnswerLimits, { error: 4_000 })
      const error = yield* failureOf(call, { fetch: async () => response })
      assert.deepInclude(error, { _tag: "PermissionDenied", status: 403 })
      assert.include(error.serverMessage, "more than 4000 bytes")
      assert.isBelow(read(), 10_000)
    })
  )

  it.effect("what is not longer is read whole, whatever its length is said to be", () =>
    Effect.gen(function* () {
      const text = JSON.stringify({ id: "é".repeat(500) })
      const size = new TextEncoder().encode(text).length
      for (const headers of [{}, { "content-length": String(size) }]) {
        const answer = yield* getOne.pipe(
          withClient({ fetch: async () => new Response(text, { headers }), answerLimits: { success: size } })
        )
        assert.strictEqual(answer.id, "é".repeat(500))
      }
    })
  )

  it.effect("limits that are none are refused", () =>
    Effect.gen(function* () {
      for (const success of [0, -1, Number.NaN]) {
        const call = Effect.provideService(getOne, AnswerLimits, { success })
        assert.deepInclude(yield* failureOf(call, { fetch: script(thing()).fetch }), {
          _tag: "InvalidRequest",
          at: "AnswerLimits.success",
          outcome: "not-sent"
        })
      }
    })
  )

  it.effect("a list of errors without an end is kept to a size that can be logged", () =>
    Effect.gen(function* () {
      const errors = Array.from({ length: 5_000 }, (_, index) => ({ code: index, message: `error number ${index}` }))
      const error = yield* failureOf(getOne, { fetch: script(json({ errors }, 400)).fetch })
      assert.isBelow(JSON.stringify(error).length, 40_000)
      assert.match(JSON.stringify(error.details), /… \d+ more/)
    })
  )
})

describe("errors cross borders", () => {
  const replies: Readonly<Record<string, () => Response>> = {
    "an integer beyond a double": () =>
      new Response('{"code":"X","message":"m","details":[{"id":12345678901234567890,"zero":-0,"far":1e999}]}', {
        status: 400
      }),
    "a number of many digits": () =>
      new Response(`{"code":"X","message":"m","details":[{"id":${"7".repeat(3_000)}}]}`, { status: 400 }),
    "a wait without an end": () => json({}, 429, { "retry-after": "1e999" }),
    "a wait of a failing server": () => json({}, 503, { "retry-after": "1e308" }),
    "a window without an end": () => json({}, 429, { "x-ratelimit-reset": "1e999" }),
    "a conflict with its state": () => json({ who: { a: [1, null, true, "x"] } }, 409)
  }
  for (const [name, reply] of Object.entries(replies)) {
    it.effect(`with ${name}, as JSON and back`, () =>
      Effect.gen(function* () {
        const error = yield* failureOf(getOne, { fetch: script(reply).fetch, quotaMode: "fail" })
        const codec = Schema.toCodecJson(ErrorSchemas.OpenCloudError)
        const text = JSON.stringify(Schema.encodeUnknownSync(codec)(error))
        const back = Schema.decodeUnknownSync(codec)(JSON.parse(text))
        assert.deepStrictEqual({ ...back }, { ...error })
        assert.strictEqual(back.message, error.message)
      })
    )
  }
})

describe("what a program brings", () => {
  const hostile: Readonly<Record<string, () => unknown>> = {
    "a code that throws": () => ({
      get code() {
        throw new Error("no")
      }
    }),
    "a message that throws": () => ({
      get message() {
        throw new Error("no")
      }
    }),
    "no prototype": () => Object.create(null),
    "a revoked proxy": () => {
      const { proxy, revoke } = Proxy.revocable({}, {})
      revoke()
      return proxy
    },
    "a text that throws": () => ({
      toString: () => {
        throw new Error("no")
      }
    }),
    "a symbol": () => Symbol("x"),
    "a cause that is itself": () => {
      const error: { cause?: unknown } = {}
      error.cause = error
      return error
    },
    nothing: () => undefined
  }
  for (const [name, made] of Object.entries(hostile)) {
    it.live(`a fetch that rejects with ${name} is an error and nothing else`, () =>
      Effect.gen(function* () {
        const lost: Array<unknown> = []
        const note = (reason: unknown) => lost.push(reason)
        process.on("unhandledRejection", note)
        const error = yield* failureOf(getOne, { fetch: () => Promise.reject(made()) })
        yield* rest
        process.off("unhandledRejection", note)
        assert.deepInclude(error, { _tag: "TransportError", outcome: "unknown" })
        assert.strictEqual(lost.length, 0)
      })
    )
  }

  for (const [name, refused] of [
    ["hangs", Effect.never],
    ["hangs and cannot be interrupted", Effect.uninterruptible(Effect.never)]
  ] as const) {
    it.effect(`a callback for refused tokens that ${name} has no more time than the call`, () =>
      Effect.gen(function* () {
        const { fetch } = script(json({}, 401))
        const credentials = Credentials.oauth(Effect.succeed(secret), { onRejected: () => refused })
        const call = getOne.pipe(withClient({ fetch, credentials, deadline: "10 seconds" }))
        const fiber = yield* Effect.forkChild(Effect.flip(call))
        yield* rest
        yield* TestClock.adjust("10 seconds")
        yield* rest
        assert.isDefined(fiber.pollUnsafe())
        const error = yield* Fiber.join(fiber)
        assert.deepInclude(error, { _tag: "Timeout", bound: "deadline" })
        // And an interruption does not wait for it.
        const second = yield* Effect.forkChild(call)
        yield* rest
        second.interruptUnsafe()
        yield* rest
        assert.isDefined(second.pollUnsafe())
      })
    )
  }

  it.live("A22: a call that found no connection in time never left", () =>
    Effect.gen(function* () {
      let requests = 0
      const { url } = yield* listening(() => {
        requests++
      })
      const fetch = yield* transport({ connections: 1 })
      const program = Effect.gen(function* () {
        const first = yield* Effect.forkChild(send)
        while (requests === 0) yield* rest
        const error = yield* Effect.flip(Effect.provideService(send, Deadline, "100 millis"))
        yield* Fiber.interrupt(first)
        return error
      })
      const error = yield* program.pipe(withClient({ fetch, baseUrl: url, retryPolicy: { attempts: 1 } }))
      assert.deepInclude(error, { _tag: "Timeout", outcome: "not-sent" })
      assert.strictEqual(requests, 1)
    })
  )
})

describe("K3: headers of a program's own", () => {
  it.effect("go with every call of a client, and with the calls that they are given to", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(thing)
      yield* getOne.pipe(
        Effect.andThen(Effect.provideService(getOne, RequestHeaders, { "X-Roblox-Api-Version": "1.3", "x-two": "2" })),
        withClient({ fetch, requestHeaders: { "x-roblox-api-version": "1.2" } })
      )
      assert.deepStrictEqual(
        sent.map(({ headers }) => [
          headers.get("x-roblox-api-version"),
          headers.get("x-two"),
          headers.get("x-api-key")
        ]),
        [
          ["1.2", null, secret],
          ["1.3", "2", secret]
        ]
      )
    })
  )

  const names = [
    "x-api-key",
    "Authorization",
    "Content-Type",
    "content-length",
    "HOST",
    "cookie",
    "transfer-encoding",
    "user-agent",
    "connection",
    "proxy-authorization",
    "sec-fetch-mode"
  ]
  for (const name of names) {
    it.effect(`never are ${name}`, () =>
      Effect.gen(function* () {
        const { fetch, sent } = script(thing)
        const error = yield* failureOf(Effect.provideService(getOne, RequestHeaders, { [name]: "v4lue-of-it" }), {
          fetch
        })
        assert.deepInclude(error, { _tag: "InvalidRequest", at: `RequestHeaders.${name}`, outcome: "not-sent" })
        assert.notInclude(error.message, "v4lue")
        assert.strictEqual(sent.length, 0)
        const made = Effect.exit(OpenCloud.make({ requestHeaders: { [name]: "v" } }))
        assert.strictEqual((yield* made)._tag, "Failure")
      })
    )
  }

  it.effect("are names and visible text, and leave what an operation's input sets", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(thing)
      for (const headers of [{ "a b": "1" }, { "": "1" }, { a: "1\r\nx-api-key: 2" }, { a: "é" }]) {
        const error = yield* failureOf(Effect.provideService(getOne, RequestHeaders, headers), { fetch })
        assert.deepInclude(error, { _tag: "InvalidRequest", outcome: "not-sent" })
      }
      assert.strictEqual(sent.length, 0)
      const versioned = {
        ...getThing,
        parameters: [
          ...getThing.parameters,
          { name: "ifMatch", wire: "If-Match", in: "header" as const, kind: "string" as const }
        ]
      }
      const call = OpenCloud.execute(versioned, { universeId: 1, thingId: "a", ifMatch: "own" } as never)
      yield* Effect.provideService(call, RequestHeaders, { "if-match": "other" }).pipe(withClient({ fetch }))
      assert.strictEqual(sent[0]?.headers.get("if-match"), "own")
    })
  )
})
