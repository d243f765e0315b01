/** The errors of calls as values: told from others, equal to their likes, and yielded. */
import { inspect } from "node:util"
import { assert, describe, it } from "@effect/vitest"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Equal from "effect/Equal"
import * as Exit from "effect/Exit"
import * as Schema from "effect/Schema"
import * as DataStores from "../../src/generated/dataStores/operations.ts"
import * as Users from "../../src/generated/users/operations.ts"
import {
  AttemptTimeout,
  Conflict,
  Credentials,
  NotFound,
  OpenCloud,
  OpenCloudError,
  RateLimited,
  statusOf
} from "../../src/index.ts"
import * as ErrorSchemas from "../../src/schemas/errors.ts"
import { json, script, withClient } from "./fixtures.ts"

const fields = {
  operation: "things.get",
  method: "GET",
  path: "/things/{thing_id}",
  resource: "/things/7",
  attempts: 2,
  outcome: "answered" as const,
  status: 404,
  code: "NOT_FOUND",
  serverMessage: "No such thing."
}

describe("an error of a call", () => {
  it("is told from anything else, by `is` and by `instanceof`", () => {
    const error: unknown = NotFound.make(fields)
    assert.strictEqual(OpenCloudError.is(error) ? error.operation : "", "things.get")
    assert.strictEqual(error instanceof OpenCloudError ? error.operation : "", "things.get")
    class Other extends Data.TaggedError("NotFound")<{ readonly attempts: number }> {}
    for (const other of [
      new Error("x"),
      new Other({ attempts: 1 }),
      { ...fields, _tag: "NotFound" },
      null,
      "NotFound"
    ]) {
      assert.isFalse(OpenCloudError.is(other))
      assert.isFalse(other instanceof OpenCloudError)
    }
  })

  it.effect("is yielded, and caught as all of them or by its tag", () =>
    Effect.gen(function* () {
      const failing: Effect.Effect<never, NotFound | string> = Effect.gen(function* () {
        return yield* NotFound.make(fields)
      })
      const status: number | undefined = yield* Effect.catchIf(failing, OpenCloudError.is, (error) =>
        Effect.succeed(error.status)
      )
      assert.strictEqual(status, 404)
      const piped: Effect.Effect<number, string> = failing.pipe(
        Effect.catchIf(OpenCloudError.is, (error) => Effect.succeed(error.attempts))
      )
      assert.strictEqual(yield* piped, 2)
      const of: OpenCloudError.Of<"NotFound" | "Conflict"> = Conflict.make(fields)
      const tag: "NotFound" | "Conflict" = of._tag
      assert.strictEqual(tag, "Conflict")
    })
  )

  it("equals its like, and no other", () => {
    assert.isTrue(Equal.equals(NotFound.make(fields), new NotFound(fields)))
    assert.isFalse(Equal.equals(NotFound.make(fields), NotFound.make({ ...fields, attempts: 3 })))
    assert.isFalse(Equal.equals(NotFound.make(fields), Conflict.make(fields)))
  })

  it("shows its tag, its fields and its message, however it is printed", () => {
    const error = NotFound.make(fields)
    const message =
      "things.get: not found; the server said 404 NOT_FOUND No such thing; after 2 attempts (GET /things/7)"
    assert.strictEqual(error.message, message)
    assert.strictEqual(String(error), `NotFound: ${message}`)
    assert.include(error.stack, message)
    assert.strictEqual(error.name, "NotFound")
    assert.deepStrictEqual(JSON.parse(JSON.stringify(error)), { _tag: "NotFound", ...fields })
    assert.strictEqual(Object.keys(error)[0], "_tag")
    for (const [name, value] of Object.entries(fields)) assert.include(inspect(error), `${name}: ${inspect(value)}`)
  })
})

describe("what a program acts on is a tag", () => {
  const entry = { universeId: 1, dataStoreId: "s", entryId: "e" }
  const get = (input: object) => OpenCloud.execute(DataStores.getEntry, input as typeof entry)
  const calls: Readonly<Record<string, readonly [Effect.Effect<unknown, OpenCloudError, OpenCloud>, number]>> = {
    missing: [get({ universeId: 1, dataStoreId: "s" }), 400],
    empty: [get({ ...entry, entryId: "" }), 400],
    "too-long": [get({ ...entry, entryId: "e".repeat(51) }), 400],
    type: [get({ ...entry, universeId: "one" }), 400],
    "too-large": [get({ ...entry, universeId: 2 ** 60 }), 400],
    "too-small": [get({ ...entry, universeId: -1 }), 400],
    characters: [get({ ...entry, entryId: "\ud800" }), 400],
    unknown: [get({ ...entry, entryid: "e" }), 400],
    credential: [Credentials.with(get(entry), Credentials.apiKey("two words")), 500],
    setting: [Effect.provideService(get(entry), AttemptTimeout, 0), 500],
    server: [OpenCloud.execute(Users.get, { userId: 1 }), 400]
  }
  for (const [kind, [call, status]] of Object.entries(calls)) {
    it.effect(`${kind}, which a server answers with ${status}`, () =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(call).pipe(withClient({ fetch: script(json({}, 400)).fetch }))
        assert.deepStrictEqual([error._tag, "kind" in error && error.kind], ["InvalidRequest", kind])
        assert.strictEqual(statusOf(error), status)
      })
    )
  }

  const answers: ReadonlyArray<readonly [status: number, body: object, tag: string, answer: number]> = [
    [401, {}, "Unauthenticated", 401],
    [403, { message: "No scope." }, "PermissionDenied", 403],
    [403, { message: "The text is moderated." }, "ContentModerated", 422],
    [403, { message: "The user is moderated." }, "PermissionDenied", 403],
    [400, { message: "AssetName is moderated." }, "ContentModerated", 422],
    [404, {}, "NotFound", 404],
    [409, {}, "Conflict", 409],
    [412, {}, "PreconditionFailed", 412],
    [429, {}, "RateLimited", 429],
    [500, {}, "ServerError", 502],
    [501, {}, "ServerError", 501],
    [503, {}, "ServerError", 503],
    [504, {}, "ServerError", 504],
    [418, {}, "UnexpectedResponse", 502]
  ]
  for (const [status, body, tag, answer] of answers) {
    it.effect(`${tag} of ${status} ${JSON.stringify(body)}, which a server answers with ${answer}`, () =>
      Effect.gen(function* () {
        const call = OpenCloud.execute(Users.get, { userId: 1 })
        const error = yield* Effect.flip(call).pipe(
          withClient({ fetch: script(json(body, status)).fetch, retryPolicy: { attempts: 1 } })
        )
        assert.deepStrictEqual([error._tag, statusOf(error)], [tag, answer])
      })
    )
  }

  it.effect("the credential of the wrong kind, none at all, and the ways that a connection fails", () =>
    Effect.gen(function* () {
      const call = OpenCloud.execute(Users.get, { userId: 1 })
      const failing = (thrown: unknown) => ({ fetch: () => Promise.reject(thrown), retryPolicy: { attempts: 1 } })
      const refused = Object.assign(new Error("x"), { code: "ECONNREFUSED" })
      const errors = [
        yield* Effect.flip(call).pipe(withClient(failing(refused))),
        yield* Effect.flip(call).pipe(withClient(failing(new TypeError("reset")))),
        yield* Effect.flip(call).pipe(withClient(failing(new Error("Requires net access to x")))),
        yield* Effect.flip(call).pipe(withClient({ credentials: undefined }))
      ]
      assert.deepStrictEqual(
        errors.map((error) => [error._tag, "kind" in error ? error.kind : undefined, statusOf(error)]),
        [
          ["TransportError", "unreachable", 502],
          ["TransportError", "broken", 502],
          ["TransportError", "not-permitted", 502],
          ["Unauthenticated", undefined, 500]
        ]
      )
    })
  )

  it("a quota that waiting does not cure is the caller's to change", () => {
    assert.strictEqual(statusOf(RateLimited.make({ ...fields, status: 429, transient: false })), 400)
  })

  it("is JSON with its details, whatever stands in them", () => {
    const error = Conflict.make({ ...fields, details: { id: 12345678901234567890n, far: Number.POSITIVE_INFINITY } })
    const encoded = JSON.parse(JSON.stringify(Schema.encodeSync(ErrorSchemas.OpenCloudError)(error)))
    assert.deepStrictEqual(encoded.details, { id: "12345678901234567890", far: null })
    const over = Schema.decodeUnknownExit(ErrorSchemas.Conflict)(encoded)
    assert.isTrue(Exit.isSuccess(over) && over.value instanceof Conflict)
    assert.isTrue(Exit.isFailure(Schema.decodeUnknownExit(ErrorSchemas.NotFound)(encoded)))
  })
})
