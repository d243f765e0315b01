import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { OpenCloud } from "../../src/OpenCloud.ts"
import { createThing, deleteThing, getOne, json, script, secret, thing, withClient } from "./fixtures.ts"

describe("OpenCloud", () => {
  it.effect("executes a GET and decodes its answer", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(thing())
      const value = yield* getOne.pipe(withClient({ fetch }))
      assert.deepStrictEqual(value, { id: "1" })
      assert.strictEqual(sent[0]?.url, "https://apis.roblox.com/cloud/v2/universes/1/things/a")
      assert.strictEqual(sent[0]?.init.method, "GET")
      assert.strictEqual(sent[0]?.init.redirect, "manual")
      assert.strictEqual(sent[0]?.headers.get("x-api-key"), secret)
      assert.strictEqual(sent[0]?.headers.get("content-type"), null)
    })
  )

  it.effect("sends a JSON body and query parameters", () =>
    Effect.gen(function* () {
      const { fetch, sent } = script(thing())
      yield* OpenCloud.execute(createThing, {
        universeId: 9007199254740993n,
        thingId: "a b",
        body: { value: 2n ** 60n }
      }).pipe(withClient({ fetch }))
      assert.strictEqual(
        sent[0]?.url,
        "https://apis.roblox.com/cloud/v2/universes/9007199254740993/things?thingId=a%20b"
      )
      assert.strictEqual(sent[0]?.init.body, '{"value":1152921504606846976}')
      assert.strictEqual(sent[0]?.headers.get("content-type"), "application/json")
    })
  )

  it.effect("gives undefined where a success has no body", () =>
    Effect.gen(function* () {
      const { fetch } = script(json({}))
      const value = yield* OpenCloud.execute(deleteThing, { universeId: 1, thingId: "a" }).pipe(withClient({ fetch }))
      assert.strictEqual(value, undefined)
    })
  )

  it.effect("gives the undecoded answer", () =>
    Effect.gen(function* () {
      const { fetch } = script(json({ id: "1", other: [1] }, 201, { "x-entry": "7" }))
      const raw = yield* OpenCloud.raw(createThing, { universeId: 1, body: {} }).pipe(withClient({ fetch }))
      assert.strictEqual(raw.status, 201)
      assert.strictEqual(raw.headers.get("x-entry"), "7")
      assert.deepStrictEqual(raw.body, { id: "1", other: [1] })
    })
  )

  it.effect("fails with a tag, the server's words, and the operation", () =>
    Effect.gen(function* () {
      const { fetch } = script(json({ code: "NOT_FOUND", message: "No such thing." }, 404))
      const error = yield* Effect.flip(getOne).pipe(withClient({ fetch }))
      assert.strictEqual(error._tag, "NotFound")
      assert.strictEqual(
        error.message,
        "things.get: not found; the server said 404 NOT_FOUND No such thing (GET /cloud/v2/universes/1/things/a)"
      )
    })
  )
})
