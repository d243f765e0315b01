/** The errors of calls as values: told from others, equal to their likes, and yielded. */
import { inspect } from "node:util"
import { assert, describe, it } from "@effect/vitest"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Equal from "effect/Equal"
import { Conflict, NotFound, OpenCloudError } from "../../src/index.ts"

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
