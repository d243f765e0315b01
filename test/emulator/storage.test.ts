/** Files behind presigned addresses: on a host of their own, and never with a credential. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { Emulator } from "../../src/emulator/index.ts"

const ask = (emulator: Emulator, origin = "https://apis.roblox.com") =>
  Effect.promise(async () => {
    const url = `${origin}/cloud/v2/universes/9000001/luau-execution-session-task-binary-inputs`
    const headers = { "x-api-key": "emulator-key", "content-type": "application/json" }
    const answer = await emulator.fetch(url, { method: "POST", headers, body: '{"size":3}' })
    const { uploadUri } = (await answer.json()) as { readonly uploadUri: string }
    return new URL(uploadUri)
  })

const put = (emulator: Emulator, url: URL, body: string, headers: Record<string, string> = {}) =>
  Effect.promise(async () => (await emulator.fetch(url, { method: "PUT", headers, body })).status)

describe("storage", () => {
  it.effect("is elsewhere than the interface, unless the emulator has an address of its own", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      assert.notInclude((yield* ask(emulator)).host, "roblox.com")
      assert.strictEqual((yield* ask(emulator, "http://localhost:8080")).host, "localhost:8080")
    })
  )

  it.effect("takes what was announced, for as long as was announced", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const url = yield* ask(emulator)
      assert.strictEqual(yield* put(emulator, url, "abcd"), 400)
      assert.strictEqual(yield* put(emulator, url, "abc"), 200)
      assert.strictEqual(yield* put(emulator, new URL(url.pathname, url), "abc"), 403)
      const read = yield* Effect.promise(() => emulator.fetch(url))
      assert.strictEqual(read.status, 403)
      yield* TestClock.adjust("15 minutes")
      assert.strictEqual(yield* put(emulator, url, "abc"), 403)
      assert.strictEqual(yield* put(emulator, new URL("/-/storage/nothing?signature=1", url), "abc"), 403)
    })
  )

  it.effect("refuses credentials of every kind", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const url = yield* ask(emulator)
      for (const headers of [{ "x-api-key": "k" }, { authorization: "Bearer t" }]) {
        assert.strictEqual(yield* put(emulator, url, "abc", headers), 400)
      }
    })
  )
})
