import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { NotFound } from "../../src/Errors.ts"
import { getDeliveryLocation } from "../../src/generated/assets/operations.ts"
import * as ErrorBody from "../../src/interface/ErrorBody.ts"
import * as Conceal from "../../src/internal/credentials/Conceal.ts"
import type { Attempt } from "../../src/internal/response/Attempt.ts"
import * as Classify from "../../src/internal/response/Classify.ts"
import { told } from "../../src/internal/response/Classify.ts"
import { OpenCloud } from "../../src/OpenCloud.ts"
import * as ErrorSchemas from "../../src/schemas/errors.ts"
import { createThing, getThing, json, script, withClient } from "./fixtures.ts"

const attempt: Attempt = {
  call: { operation: { ...createThing, permanent: getThing.permanent ?? [] } },
  number: 1,
  afterUnknown: false
}

const answer = (status: number, body: string) => ({ _tag: "Answer" as const, status, headers: new Headers(), body })

const classify = (status: number, body: unknown) =>
  Classify.fromAnswer(attempt, answer(status, typeof body === "string" ? body : JSON.stringify(body)), undefined)

/** What is told of a body. */
const readAndTold = (text: string) => told(Conceal.nothing, ErrorBody.read(text))

describe("error bodies", () => {
  const details = [{ "@type": "x" }]
  const shapes: ReadonlyArray<readonly [string, unknown, ErrorBody.ErrorBody]> = [
    ["gateway", { errors: [{ code: 0, message: "Invalid API Key" }] }, { code: "0", message: "Invalid API Key" }],
    [
      "cloud v2",
      { code: "INVALID_ARGUMENT", message: "Bad.", details },
      { code: "INVALID_ARGUMENT", message: "Bad.", details }
    ],
    [
      "data stores v1",
      { error: "INVALID_ARGUMENT", message: "Bad.", errorDetails: [{ datastoreErrorCode: "InvalidCursor" }] },
      { code: "INVALID_ARGUMENT", message: "Bad.", details: [{ datastoreErrorCode: "InvalidCursor" }] }
    ],
    ["code and message", { code: "NOT_FOUND", message: "No." }, { code: "NOT_FOUND", message: "No." }],
    [
      "validation",
      { errors: { Name: ["Too long."] }, type: "https://x/y", title: "One or more errors", status: 400 },
      { message: "Too long.", field: "Name", details: { Name: ["Too long."] } }
    ],
    [
      "problem",
      { type: "NotAllowed", title: "No", status: "403", detail: "Ask." },
      { code: "NotAllowed", message: "Ask." }
    ],
    ["problem without detail", { title: "Forbidden", status: 403 }, { message: "Forbidden" }],
    [
      "problem with a list",
      { status: 429, title: "T", detail: "D", errors: [{ code: "RATE_LIMITED", message: "Slow." }] },
      { code: "RATE_LIMITED", message: "Slow." }
    ],
    [
      "operation with an error",
      { path: "p", done: true, error: { code: 3000, message: "Too many points." } },
      { code: "3000", message: "Too many points.", details: { path: "p", done: true } }
    ],
    [
      "error code with field and hint",
      { errorCode: "NameTooLong", errorMessage: "Too long.", field: "name", hint: "Shorten." },
      { code: "NameTooLong", message: "Too long.", field: "name" }
    ],
    ["code, error, message", { code: 5, error: "E", message: "M" }, { code: "5", message: "M" }],
    ["nested error", { error: { code: "RateLimited", message: "Slow." } }, { code: "RateLimited", message: "Slow." }],
    ["code as HTTP status", { code: 400, message: "InvalidImage" }, { code: "400", message: "InvalidImage" }],
    [
      "several legacy errors",
      {
        errors: [
          { code: 18, message: "No." },
          { code: 2, message: "Also." }
        ]
      },
      {
        code: "18",
        message: "No.",
        details: [
          { code: 18, message: "No." },
          { code: 2, message: "Also." }
        ]
      }
    ],
    ["empty object", {}, { message: "{}" }],
    ["OAuth", { error: "invalid_grant", error_description: "Old." }, { code: "invalid_grant", message: "Old." }],
    [
      "experiments",
      { errorType: "T", errorCode: "C", errorMessage: "M", errorContext: { a: 1 } },
      { code: "C", message: "M", details: { a: 1 } }
    ],
    ["big code", '{"code":12345678901234567890,"message":"M"}', { code: "12345678901234567890", message: "M" }],
    ["JSON text", '"Plainly no."', { message: "Plainly no." }],
    ["list", [{ code: 1, message: "M" }], { code: "1", message: "M" }],
    ["empty", "", {}],
    ["text", "  no\n healthy   upstream ", { message: "no healthy upstream" }],
    ["HTML", "<html>\n<body>502</body></html>", { message: "<html> <body>502</body></html>" }],
    ["truncated", '{"code":"NOT_FO', { message: '{"code":"NOT_FO' }],
    ["null", "null", { message: "null" }],
    ["number", "7", { message: "7" }],
    ["nulls", { code: null, message: null, errors: null }, { message: '{"code":null,"message":null,"errors":null}' }],
    ["empty list", { errors: [] }, { message: '{"errors":[]}' }]
  ]
  for (const [name, body, expected] of shapes) {
    it(`reads ${name}`, () => {
      assert.deepStrictEqual(readAndTold(typeof body === "string" ? body : JSON.stringify(body)), expected)
    })
  }

  it("keeps the first bytes only", () => {
    const { message } = readAndTold("x".repeat(100_000))
    assert.strictEqual(message?.length, 501)
    assert.strictEqual(readAndTold(JSON.stringify({ message: "y".repeat(9_000) })).message?.length, 501)
  })

  it.prop("never throws on any JSON", [Schema.Json], ([value]) => {
    readAndTold(JSON.stringify(value))
    return true
  })
  it.prop(
    "never throws on any text, and makes an error of every status",
    [Schema.String, Schema.Int],
    ([text, status]) => {
      const error = Classify.fromAnswer(attempt, answer(status, text), undefined)
      return error.message.length > 0
    }
  )
  it.prop("never throws on known keys with any value", [Schema.Json, Schema.Json, Schema.Json], ([a, b, c]) => {
    const body = { errors: a, error: b, code: c, message: a, errorCode: b, details: c, field: a, type: b, title: c }
    classify(400, body)
    return true
  })
})

describe("statuses", () => {
  const statuses: ReadonlyArray<readonly [number, string]> = [
    [400, "InvalidRequest"],
    [401, "Unauthenticated"],
    [403, "PermissionDenied"],
    [404, "NotFound"],
    [409, "Conflict"],
    [412, "PreconditionFailed"],
    [429, "RateLimited"],
    [500, "ServerError"],
    [501, "ServerError"],
    [502, "ServerError"],
    [503, "ServerError"],
    [504, "ServerError"],
    [499, "UnexpectedResponse"],
    [418, "UnexpectedResponse"],
    [302, "UnexpectedResponse"],
    [0, "UnexpectedResponse"]
  ]
  for (const [status, tag] of statuses) {
    it(`${status} is ${tag}`, () => {
      const error = classify(status, { code: "C", message: "M" })
      assert.strictEqual(error._tag, tag)
      assert.deepInclude(error, { status, code: "C", serverMessage: "M", operation: "things.create", attempts: 1 })
      assert.include(error.message, "things.create")
      assert.include(error.message, "C M")
    })
  }

  it("names the scopes that a forbidden operation needs", () => {
    const error = classify(403, { message: "Insufficient scope." })
    assert.deepInclude(error, { scopes: ["thing:write"], anyScope: ["a:x", "b:y"] })
    assert.include(error.message, "the operation needs thing:write, a:x or b:y")
  })

  it("knows a create of what exists, whatever its status", () => {
    assert.strictEqual(classify(400, { code: "INVALID_ARGUMENT", message: "Entry already exists." })._tag, "Conflict")
    assert.strictEqual(classify(400, { code: "ALREADY_EXISTS", message: "x" })._tag, "Conflict")
    assert.strictEqual(classify(400, { code: "INVALID_ARGUMENT", message: "Bad." })._tag, "InvalidRequest")
  })

  it("tells what passes from what does not", () => {
    const transient = (status: number, body: unknown) => {
      const error = classify(status, body)
      return "transient" in error ? error.transient : undefined
    }
    assert.isTrue(transient(503, "<html>"))
    assert.isTrue(transient(503, { errors: [{ code: 31, message: "x" }] }))
    assert.isFalse(transient(503, { errors: [{ code: 17, message: "Feature is disabled." }] }))
    assert.isFalse(transient(501, {}))
    assert.isTrue(transient(500, {}))
    assert.isTrue(transient(429, { code: "RESOURCE_EXHAUSTED", message: "x" }))
    assert.isFalse(transient(429, { error: { code: 3000, message: "Too many data points" } }))
  })

  it("waits for the end of the window after a 429 only", () => {
    const feedback = { reset: 45_000, retryAfter: 5_000 }
    const pauses = [429, 503].map((status) => Classify.fromAnswer(attempt, answer(status, "{}"), feedback))
    assert.deepInclude(pauses[0], { retryAfter: Duration.millis(45_000) })
    assert.deepInclude(pauses[1], { retryAfter: Duration.millis(5_000) })
    assert.notProperty(Classify.fromAnswer(attempt, answer(500, "{}"), { reset: 45_000 }), "retryAfter")
  })

  it("says what is known about the effect", () => {
    assert.strictEqual(classify(404, {}).outcome, "answered")
    assert.strictEqual(classify(500, {}).outcome, "unknown")
    assert.strictEqual(classify(501, {}).outcome, "answered")
    assert.include(classify(500, {}).message, "whether the request took effect is unknown")
    const broken = Classify.fromBroken(attempt, {
      _tag: "Failed",
      sent: false,
      status: undefined,
      reason: "ECONNREFUSED"
    })
    assert.strictEqual(broken.outcome, "not-sent")
  })

  it("carries the path template and never the path", () => {
    const error = Classify.fromAnswer(
      { call: { operation: getThing }, number: 3, afterUnknown: true },
      answer(404, ""),
      undefined
    )
    assert.strictEqual(
      error.message,
      "things.get: not found; the server said 404; an earlier attempt may have taken effect; after 3 attempts (GET /cloud/v2/universes/{universe_id}/things/{thing_id})"
    )
  })

  it("can be sent to another process and back", () => {
    const error = classify(404, { code: "NOT_FOUND", message: "M", details: [1] })
    const encoded = JSON.parse(JSON.stringify(Schema.encodeSync(ErrorSchemas.OpenCloudError)(error)))
    const back = Schema.decodeUnknownSync(ErrorSchemas.OpenCloudError)(encoded)
    assert.strictEqual(back.constructor, NotFound)
    assert.strictEqual(back.message, error.message)
  })
})

describe("conflicts", () => {
  it("carry all that the server says of the state", () => {
    const body = { code: 4, message: "The draft changed.", draftHash: "h2", lastModifiedBy: "156" }
    for (const status of [409, 412]) {
      const error = classify(status, body)
      assert.deepInclude(error, { code: "4", serverMessage: "The draft changed.", details: body })
    }
    const own = classify(409, { code: "ABORTED", message: "Again.", details: [{ reason: "etag" }] })
    assert.deepInclude(own, { details: [{ reason: "etag" }] })
    assert.isFalse("details" in classify(409, "<html>"))
    assert.isFalse("details" in classify(404, { code: 1, message: "No.", more: 1 }))
  })
})

describe("errors inside a success", () => {
  const fromSuccess = (body: unknown) =>
    Classify.fromSuccess(
      { ...attempt, call: { operation: getThing } },
      answer(200, JSON.stringify(body)),
      body,
      "errors"
    )

  it("have the tag of the status that they name", () => {
    const error = fromSuccess({ errors: [{ code: 404, message: "Request asset was not found" }] })
    assert.strictEqual(error?._tag, "NotFound")
    assert.deepInclude(error, { status: 404, code: "404", serverMessage: "Request asset was not found" })
    assert.strictEqual(fromSuccess({ errors: [{ code: 409, message: "User is not authorized" }] })?._tag, "Conflict")
  })

  it("are unexpected where their code is no status", () => {
    assert.strictEqual(fromSuccess({ errors: [{ code: 3, message: "?" }] })?._tag, "UnexpectedResponse")
    assert.strictEqual(fromSuccess({ errors: ["?"] })?._tag, "UnexpectedResponse")
  })

  it("are none where nothing is listed", () => {
    for (const body of [{ location: "x" }, { location: "x", errors: [] }, { errors: null }, null, "x", []]) {
      assert.isUndefined(fromSuccess(body))
    }
  })

  it.effect("fail the call", () =>
    Effect.gen(function* () {
      const { fetch } = script(json({ errors: [{ code: 404, message: "Request asset was not found" }] }))
      const error = yield* Effect.flip(OpenCloud.execute(getDeliveryLocation, { assetId: 1 })).pipe(
        withClient({ fetch })
      )
      assert.strictEqual(error._tag, "NotFound")
    })
  )
})
