/** Scripts, run from the command line. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Emulator, type EmulatorInstance, Faults } from "effect-open-cloud/emulator"
import { openCloud } from "./shell.ts"

const env = { ROBLOX_API_KEY: "emulator-key", ROBLOX_UNIVERSE_ID: "9000001", ROBLOX_PLACE_ID: "9000002" }

const run = (emulator: EmulatorInstance, script: string, ...args: ReadonlyArray<string>) =>
  Emulator.fastForward(openCloud(["luau", "run", "-", ...args], { emulator, input: script, env }))

describe("luau run", () => {
  it.effect("prints what the script returns, and what it logs beside it", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      emulator.seed.luauExecution.onScript(() => ({
        results: [1, { name: "a" }],
        logs: ["begun", { message: "careful\u001b[2J", type: "WARNING" }]
      }))
      const { code, err, out } = yield* run(emulator, "return 1")
      assert.deepStrictEqual([code, JSON.parse(out)], [0, [1, { name: "a" }]])
      assert.strictEqual(err, "begun\nwarning: careful\\u{1b}[2J\n")
    })
  )

  it.effect("runs it at a version, for so long, without asking for its logs", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const { code, err } = yield* run(emulator, "return 1", "--version", "1", "--timeout", "30s", "--quiet")
      assert.strictEqual(code, 0, err)
      const [task] = emulator.views.luauExecution.tasks()
      assert.deepStrictEqual([task?.script.versionId, task?.timeout], ["1", 30_000])
      assert.isFalse(emulator.log().some(({ operation }) => operation === "luauExecution.listTaskLogs"))
    })
  )

  it.effect("ends with 1 where the script fails, after its logs and with its error", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      emulator.seed.luauExecution.onScript(() => ({
        logs: ["test 1 passed"],
        error: { code: "SCRIPT_ERROR", message: "game:12: attempt to index nil" }
      }))
      const { code, err, out } = yield* run(emulator, "error()")
      assert.deepStrictEqual([code, out], [1, ""])
      assert.strictEqual(err, "test 1 passed\nthe script failed (SCRIPT_ERROR): game:12: attempt to index nil\n")
    })
  )

  it.effect("tells a script that ran out of time from one that failed", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      emulator.seed.luauExecution.onScript(() => ({ millis: 60_000 }))
      const { code, err } = yield* run(emulator, "while true do end", "--timeout", "10s")
      assert.strictEqual(code, 6)
      assert.include(err, "DEADLINE_EXCEEDED")
    })
  )

  it.effect("prints the results also where the logs cannot be had, and says so", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      emulator.faults.add({ operation: "luauExecution.listTaskLogs", times: 10, fault: Faults.status(403) })
      const { code, err, out } = yield* run(emulator, "return 5")
      assert.deepStrictEqual([code, JSON.parse(out)], [0, [5]])
      assert.match(err, /^its logs are missing: /)
    })
  )

  it.effect("refuses what cannot be before anything is sent", () =>
    Effect.gen(function* () {
      const emulator = yield* Emulator.make()
      const long = yield* run(emulator, "return 5", "--timeout", "6m")
      assert.deepStrictEqual([long.code, long.err], [2, "--timeout takes up to 5m\n"])
      const empty = yield* run(emulator, "")
      assert.strictEqual(empty.code, 2)
      const dry = yield* run(emulator, "return 5", "--dry-run")
      assert.deepStrictEqual([dry.code, JSON.parse(dry.out).script], [0, "return 5"])
      assert.isEmpty(emulator.log())
    })
  )
})
