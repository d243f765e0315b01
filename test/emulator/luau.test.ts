/** What the emulator knows of Luau by itself, and when a task has ended. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"

import { make, universe } from "./http.ts"

const place = `${universe}/places/9000002`

/** An emulator whose tasks have ended when they are created, unless it is told otherwise. */
const instant = Effect.map(make({ quotas: { enabled: false } }), (test) => {
  test.emulator.seed.luauExecution.setTiming({ queuedMillis: 0, processingMillis: 0 })
  return test
})

const logged = ({ get }: Effect.Success<typeof instant>, path: unknown) =>
  Effect.map(get(`/cloud/v2/${path}/logs?view=STRUCTURED`), ({ json }) =>
    (json.luauExecutionSessionTaskLogs as Array<{ structuredMessages: Array<Record<string, string>> }>).flatMap(
      ({ structuredMessages }) => structuredMessages.map(({ message, messageType }) => [messageType, message])
    )
  )

/** What a script returns, or the message of its error, and what it logs. */
const run = (script: string) =>
  Effect.gen(function* () {
    const test = yield* instant
    const { json, status } = yield* test.post(`${place}/luau-execution-session-tasks`, { script })
    assert.strictEqual(status, 200)
    const { error, output, path } = json as {
      readonly error?: { readonly code: string; readonly message: string }
      readonly output?: { readonly results: unknown }
      readonly path: string
    }
    if (error !== undefined) assert.strictEqual(error.code, "SCRIPT_ERROR")
    return { results: output?.results, error: error?.message, logs: yield* logged(test, path) }
  })

describe("a script of literals", () => {
  for (const [script, results] of [
    ["return", []],
    ["return;", []],
    ["  return\n1 ;\n", [1]],
    ["return 1, 'two', \"three\", nil, true, false", [1, "two", "three", null, true, false]],
    ["return -1, 0.5, 1e3, 2E-2, 9007199254740993", [-1, 0.5, 1000, 0.02, 9007199254740992]],
    ["return {}, {1, 2, 3,}, {{1}; {2};}", [[], [1, 2, 3], [[1], [2]]]],
    ['return {a = 1, ["b c"] = {true}, d = {e = "f"}, g = nil}', [{ a: 1, "b c": [true], d: { e: "f" } }]],
    ["return {nil, 1}", [[null, 1]]],
    ['return {__proto__ = 1, ["constructor"] = 2}', [JSON.parse('{ "__proto__": 1, "constructor": 2 }')]],
    [String.raw`return "\n\t\\\"'", '\'"'`, ["\n\t\\\"'", "'\""]]
  ] as ReadonlyArray<readonly [string, unknown]>) {
    it.effect(`returns what it says: ${script}`, () =>
      Effect.gen(function* () {
        assert.deepStrictEqual(yield* run(script), { results, error: undefined, logs: [] })
      })
    )
  }
})

describe("any other script", () => {
  for (const [script, where] of [
    ["-- nothing", "line 1: -- nothing"],
    ["return game.PlaceId", "line 1: game.PlaceId"],
    ["print('x')\n\n  local part = Instance.new('Part')", "line 1: print('x')"],
    ["return\n  {1,\n  game}", "line 3: game}"],
    ["return 1 + 1", "line 1: + 1"],
    ["return 'a' .. 'b'", "line 1: .. 'b'"],
    ["return #'abc'", "line 1: #'abc'"],
    ["return 'abc':upper()", "line 1: :upper()"],
    ["return `a{1}`", "line 1: `a{1}`"],
    ["return 1 print('after')", "line 1: print('after')"],
    ["return 1/0", "line 1: /0"],
    ["return 1e999", "line 1: 1e999"],
    ["return {1, a = 2}", "line 1: {1, a = 2}"],
    ["return {[1] = 2}", "line 1: 1] = 2}"],
    ["return 1..2", "line 1: 1..2"],
    ["return 3px", "line 1: 3px"],
    ["return 0x1F", "line 1: 0x1F"],
    ["return 'open", "line 1: 'open"],
    ["return 'open\n'", "line 1: 'open"],
    ["return '\\xE9'", "line 1: '\\xE9'"],
    ["return (1)", "line 1: (1)"],
    ["return null", "line 1: null"],
    ["return constructor", "line 1: constructor"],
    ["return 1,", "line 1: "],
    [`return ${"{".repeat(100_000)}`, `line 1: ${"{".repeat(40)}…`]
  ] as const) {
    it.effect(`is left to a handler, and the message says so: ${script.slice(0, 60)}`, () =>
      Effect.gen(function* () {
        const { error, results } = yield* run(script)
        const said = "The emulator runs no Luau: say what it does with seed.luauExecution.onScript"
        assert.deepStrictEqual([results, error], [undefined, `${said} (${where})`])
      })
    )
  }

  it.effect("may be long", () =>
    Effect.gen(function* () {
      const { results } = yield* run(`return "${"a".repeat(1_000_000)}", {${"1,".repeat(100_000)}}`)
      assert.deepStrictEqual(results, ["a".repeat(1_000_000), Array(100_000).fill(1)])
    })
  )
})

describe("a task that has ended when it is created", () => {
  it.effect("is answered with its end, whatever that is, and has its logs", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse("2026-01-02T03:04:05Z"))
      const test = yield* instant
      const create = (script: string) => test.post(`${place}/luau-execution-session-tasks`, { script })
      test.emulator.seed.luauExecution.onScript(({ script }) => {
        if (script === "throw") throw new Error("no")
        if (script === "stop") return { cancelled: true }
        return script === "count" ? { results: [7], logs: ["x"] } : undefined
      })
      const { json: task } = yield* create("count")
      assert.deepInclude(task, {
        state: "COMPLETE",
        output: { results: [7] },
        createTime: "2026-01-02T03:04:05Z",
        updateTime: "2026-01-02T03:04:05Z",
        script: "count"
      })
      const { json: read } = yield* test.get(`/cloud/v2/${task.path}?view=FULL`)
      assert.deepStrictEqual(read, task)
      assert.deepStrictEqual(yield* logged(test, task.path), [["OUTPUT", "x"]])

      const { json: failed } = yield* create("throw")
      assert.deepInclude(failed, { state: "FAILED", error: { code: "SCRIPT_ERROR", message: "no" } })
      assert.notProperty(failed, "output")

      const { json: cancelled } = yield* create("stop")
      assert.deepInclude(cancelled, { state: "CANCELLED" })
      assert.notProperty(cancelled, "error")
    })
  )

  it.effect("takes none of the place's ten, which those that have not ended keep", () =>
    Effect.gen(function* () {
      const { emulator, post } = yield* instant
      const create = Effect.map(
        post(`${place}/luau-execution-session-tasks`, { script: "return 1" }),
        (it) => it.status
      )
      for (let index = 0; index < 25; index++) assert.strictEqual(yield* create, 200)
      emulator.seed.luauExecution.setTiming({ queuedMillis: 1000 })
      for (let index = 0; index < 10; index++) assert.strictEqual(yield* create, 200)
      assert.strictEqual(yield* create, 429)
      emulator.seed.luauExecution.setTiming({ queuedMillis: 0 })
      assert.strictEqual(yield* create, 429)
      yield* TestClock.adjust("1 second")
      for (let index = 0; index < 25; index++) assert.strictEqual(yield* create, 200)
    })
  )
})
