/** Calls of Open Cloud as commands. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Emulator } from "effect-open-cloud/emulator"
import { openCloud } from "./shell.ts"

const universe = ["--universe-id", "9000001"]

describe("a call", () => {
  it.effect("reads what it wrote, with every digit", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const entry = [...universe, "--data-store-id", "players"]
      const written = yield* openCloud(
        ["data-stores", "create-entry", ...entry, "--id", "a", "--value", '{"coins": 12345678901234567890}'],
        { emulator }
      )
      assert.strictEqual(written.code, 0, written.err)
      const read = yield* openCloud(
        ["data-stores", "get-entry", ...entry, "--entry-id", "a", "--fields", "value", "-o", "ndjson"],
        {
          emulator
        }
      )
      assert.deepStrictEqual(read, { code: 0, out: '{"value":{"coins":12345678901234567890}}\n', err: "" })
    })
  )

  it.effect("ends with the code of its error, and with one line", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const missing = ["data-stores", "get-entry", ...universe, "--data-store-id", "players", "--entry-id", "nobody"]
      const { code, err, out } = yield* openCloud(missing, { emulator })
      assert.deepStrictEqual([code, out, err.split("\n").length], [3, "", 2])
      assert.match(err, /^dataStores\.getEntry: not found; the server said 404/)
    })
  )

  it.effect("asks before what takes effect each time, and refuses where nobody can answer", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const command = ["messaging", "publish", ...universe, "--topic", "news", "--message", "hello"]
      const sent = () => emulator.log().length
      assert.strictEqual((yield* openCloud(command, { emulator })).code, 2)
      assert.strictEqual((yield* openCloud(command, { emulator, answers: ["n"] })).code, 1)
      assert.strictEqual(sent(), 0)
      assert.strictEqual((yield* openCloud(command, { emulator, answers: ["y"] })).code, 0)
      assert.strictEqual((yield* openCloud([...command, "--yes"], { emulator })).code, 0)
      assert.strictEqual(sent(), 2)
    })
  )
})
