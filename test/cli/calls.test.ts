/** Calls of Open Cloud as commands. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { Emulator, Faults } from "effect-open-cloud/emulator"
import { vi } from "vitest"
import { families } from "../../src/generated/catalog.ts"
import { elapse } from "../integration/time.ts"
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

  it.effect("loads no records for the help of the whole, and those of one service for that service's", () =>
    Effect.gen(function* () {
      const loads = Object.entries(families).map(([name, family]) => [name, vi.spyOn(family, "operations")] as const)
      const loaded = () => loads.filter(([, spy]) => spy.mock.calls.length > 0).map(([name]) => name)
      yield* openCloud(["--help"])
      assert.deepStrictEqual(loaded(), [])
      yield* openCloud(["data-stores", "--help"])
      assert.deepStrictEqual(loaded(), ["dataStores"])
      for (const [, spy] of loads) spy.mockRestore()
    })
  )

  it.effect("names the flag that is at fault, and sends nothing", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const get = ["data-stores", "get-entry", ...universe, "--data-store-id", "players"]
      for (const [args, words] of [
        [get, "--entry-id is required"],
        [[...get, "--entry-id", ""], "--entry-id "],
        [["universes", "get", "--universe-id", "mine"], "--universe-id "],
        [["data-stores", "list", ...universe, "--limit", "many"], "limit"],
        [["data-stores", "list", ...universe, "--page-size", "0"], "page-size"],
        [
          ["data-stores", "create-entry", ...universe, "--data-store-id", "p", "--id", "a", "--value", "{"],
          "--value takes JSON"
        ],
        [
          ["localization", "delete-icon", "--language-code", "en", "--yes"],
          "one of these is required: --badge-id; --developer-product-id;"
        ],
        [
          ["localization", "delete-icon", "--language-code", "en", "--badge-id", "1", "--game-pass-id", "2"],
          "do not go together"
        ]
      ] as const) {
        const { code, err, out } = yield* openCloud(args, { emulator })
        assert.deepStrictEqual([code, out], [2, ""], err)
        assert.include(err, words)
      }
      assert.deepStrictEqual(emulator.log(), [])
    })
  )

  it.effect("explains itself without a key, and shows a request without one", () =>
    Effect.gen(function* () {
      const explained = yield* openCloud(["places", "publish-version", "--explain", "-o", "ndjson"], { env: {} })
      assert.include(explained.out, '"scopes":"universe-places:write"')
      const get = ["universes", "get", ...universe, "--dry-run"]
      const shown = yield* openCloud([...get, "-o", "ndjson"], { env: { ROBLOX_API_KEY: "secret-of-mine" } })
      assert.include(shown.out, '"x-api-key":"(your key)"')
      assert.notInclude(shown.out, "secret-of-mine")
    })
  )

  it.effect("ends by kind of error with its own code", () =>
    Effect.gen(function* () {
      for (const [fault, expected] of [
        [Faults.status(400), 2],
        [Faults.status(401), 4],
        [Faults.status(403), 4],
        [Faults.status(409), 1],
        [Faults.rateLimited(), 5],
        [Faults.status(500), 6],
        [Faults.resetBefore, 6],
        [Faults.htmlPage(), 6]
      ] as const) {
        const emulator = yield* Emulator.make()
        emulator.faults.add({ fault, operation: "messaging.publish", times: Number.POSITIVE_INFINITY })
        const line = ["messaging", "publish", ...universe, "--topic", "news", "--message", "hi", "--yes"]
        const fiber = yield* Effect.forkChild(openCloud(line, { emulator }))
        const { code, err, out } = yield* Effect.flatMap(
          elapse(Fiber.join(fiber), { step: "1 second", within: "10 minutes" }),
          ({ exit }) => exit
        )
        assert.deepStrictEqual([code, out], [expected, ""], err)
        assert.strictEqual(err.trimEnd().split("\n").length, 1, err)
      }
    })
  )
})
