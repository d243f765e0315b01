/** The stack of an uncaught error: whose function made the call. */
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import { getOne, json, script, withClient } from "./fixtures.ts"

const loadPlayer = Effect.fn("loadPlayer")(function* () {
  return yield* getOne
})
const showPage = Effect.fn("showPage")(function* () {
  return yield* loadPlayer()
})
const client = withClient({ fetch: script(json({}, 404)).fetch })

describe("an uncaught error", () => {
  it("names the functions that made the call, and their places", async () => {
    const thrown = await Effect.runPromise(client(showPage())).then(
      () => undefined,
      (error: Error) => error
    )
    const lines = (thrown?.stack ?? "").split("\n")
    assert.include(lines[0], "NotFound: things.get: not found")
    assert.match(lines[1] ?? "", /^ {4}at things\.get /)
    assert.match(lines[2] ?? "", /^ {4}at loadPlayer \(.*frames\.test\.ts:\d+:\d+\)$/)
    assert.isTrue(lines.some((line) => /^ {4}at showPage \(.*frames\.test\.ts/.test(line)))
  })

  it.effect("is printed with each of them as often as Effect prints them", () =>
    Effect.gen(function* () {
      const own = yield* Effect.flip(Effect.sandbox(client(showPage())))
      const other = yield* Effect.flip(Effect.sandbox(Effect.fn("other")(() => Effect.fail(new Error("x")))()))
      const count = (text: string, name: string) => text.split(`at ${name} `).length - 1
      assert.strictEqual(count(Cause.pretty(own), "loadPlayer"), count(Cause.pretty(other), "other"))
    })
  )
})
