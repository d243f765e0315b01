/** What the emulator knows of Luau by itself, and when a task has ended. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { Luau } from "effect-open-cloud/emulator"
import { make, universe } from "./http.ts"

const place = `${universe}/places/9000002`

/** An emulator whose tasks have ended when they are created, unless it is told otherwise. */
const instant = Effect.map(make({ quotas: { enabled: false } }), (test) => {
  Luau.setTiming(test.emulator.world, { queuedMillis: 0, processingMillis: 0 })
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
    ["-- nothing", []],
    ["return", []],
    ["return;", []],
    ["return 1", [1]],
    ["return 1 + 1", [2]],
    ["return 1, 'two', \"three\", nil, true, false", [1, "two", "three", null, true, false]],
    ["return -1, - -2, -(3), 5 - 3 - 1, 2 + 3 * 4, (2 + 3) * 4, 8 / 2 / 2, -2 * -3", [-1, 2, -3, 1, 14, 20, 2, 6]],
    ["return 0x1F, 0b101, 1_000, .5, 5., 1e3, 2E-2, 0.1 + 0.2", [31, 5, 1000, 0.5, 5, 1000, 0.02, 0.1 + 0.2]],
    ["return 9007199254740993", [9007199254740992]],
    [`return "a" .. 'b' .. 1 .. .5 .. -0 .. 1/0 .. 1e-7 .. 1e21`, ["ab10.5-0inf1e-071e+21"]],
    ["return {}, {1, 2, 3,}, {{1}; {2};}", [[], [1, 2, 3], [[1], [2]]]],
    ['return {a = 1, ["b c"] = {true}, d = {e = "f"}, g = nil}', [{ a: 1, "b c": [true], d: { e: "f" } }]],
    ["return {nil, 1, nil}", [[null, 1]]],
    ['return {__proto__ = 1, ["constructor"] = 2}', [JSON.parse('{ "__proto__": 1, "constructor": 2 }')]],
    [
      String.raw`return "\n\t\\\"\'\65\x41\u{1F600}\z
        z\q", 'a\
b'`,
      ["\n\t\\\"'AA😀zq", "a\nb"]
    ],
    ["return [[\nlong\n]], [==[ ]] ]==]", ["long\n", " ]] "]],
    ["return 'a', -- 'b',\n --[[ 'c',\n 'd' ]] 'e' --[=[ ]] ]=] -- end", ["a", "e"]],
    ["local x = 1 local y, z = x + 1, {x}; local w return x, y, z, w", [1, 2, [1], null]],
    ["local a, b = 1\nlocal a = 'again' return a, b", ["again", null]],
    ["local t = {k = 1}\nreturn {t, t}, {k = t}", [[{ k: 1 }, { k: 1 }], { k: { k: 1 } }]]
  ] as ReadonlyArray<readonly [string, unknown]>) {
    it.effect(`returns what it says: ${script}`, () =>
      Effect.gen(function* () {
        assert.deepStrictEqual(yield* run(script), { results, error: undefined, logs: [] })
      })
    )
  }

  it.effect("prints and warns, several values and statements in a line", () =>
    Effect.gen(function* () {
      const { logs, results } = yield* run(
        "print('a', 1, nil, true) warn(1 / 3); print() print 'b' print [[c]] local print2 = 0 / 0 print(print2, -1e15) return"
      )
      assert.deepStrictEqual(logs, [
        ["OUTPUT", "a 1 nil true"],
        ["WARNING", "0.3333333333333333"],
        ["OUTPUT", ""],
        ["OUTPUT", "b"],
        ["OUTPUT", "c"],
        ["OUTPUT", "nan -1000000000000000"]
      ])
      assert.deepStrictEqual(results, [])
    })
  )

  it.effect("fails with its own error, and does nothing after it", () =>
    Effect.gen(function* () {
      for (const script of [
        `print("before") error("no " .. 1) print("after") game:Destroy()`,
        `print("before")\nerror('no 1', 2)`,
        `print("before"); error "no 1"`
      ]) {
        assert.deepStrictEqual(yield* run(script), {
          results: undefined,
          error: "no 1",
          logs: [["OUTPUT", "before"]]
        })
      }
    })
  )
})

describe("any other script", () => {
  for (const [script, where] of [
    ["return game.PlaceId", "line 1: game.PlaceId"],
    ["print('x')\n\n  local part = Instance.new('Part')", "line 3: Instance.new('Part')"],
    ["x = 1", "line 1: x = 1"],
    ["return 1 == 1", "line 1: == 1"],
    ["return 1 // 2", "line 1: // 2"],
    ["return 2 ^ 2", "line 1: ^ 2"],
    ["return not true", "line 1: not true"],
    ["return true and 1", "line 1: and 1"],
    ["return if true then 1 else 2", "line 1: if true then 1 else 2"],
    ["return #'abc'", "line 1: #'abc'"],
    ["return 'abc':upper()", "line 1: :upper()"],
    ["return `a{1}`", "line 1: `a{1}`"],
    ["local t = {1} return t[1]", "line 1: [1]"],
    ["local t = {a = 1} return t.a", "line 1: .a"],
    ["local f = 1 f()", "line 1: f()"],
    ["local print = 1 print('x')", "line 1: print('x')"],
    ["local x: number = 1", "line 1: : number = 1"],
    ["local end = 1", "line 1: end = 1"],
    ["local function f() end", "line 1: function f() end"],
    ["for i = 1, 3 do print(i) end", "line 1: for i = 1, 3 do print(i) end"],
    ["return 1 print('after')", "line 1: print('after')"],
    ["return 1 + '1'", "line 1: + '1'"],
    ["return 1 + nil", "line 1: + nil"],
    ["return {} .. 'x'", "line 1: .. 'x'"],
    ["return -'1'", "line 1: -'1'"],
    ["return 1/0", "line 1: return 1/0"],
    ["return {1, a = 2}", "line 1: return {1, a = 2}"],
    ["return {[1] = 2}", "line 1: 1] = 2}"],
    ["print({})", "line 1: print({})"],
    ["error({code = 1})", "line 1: error({code = 1})"],
    ["error()", "line 1: error()"],
    ["return 1..2", "line 1: 1..2"],
    ["return 3px", "line 1: 3px"],
    ["return 'open", "line 1: 'open"],
    ["return 'open\n'", "line 1: 'open"],
    ["--[[ open\nreturn 1", "line 1: --[[ open"],
    ["return '\\xE9'", "line 1: \\xE9'"],
    ["return '\\300'", "line 1: \\300'"],
    ['return {"a": [1]}', "line 1: : [1]}"],
    ["return null", "line 1: null"],
    ["return constructor", "line 1: constructor"],
    [`return ${"{".repeat(100_000)}`, `line 1: ${"{".repeat(40)}…`],
    [`return ${"(".repeat(100_000)}`, `line 1: ${"(".repeat(40)}…`]
  ] as const) {
    it.effect(`is left to a handler, and the message says so: ${script.slice(0, 60)}`, () =>
      Effect.gen(function* () {
        const { error, results } = yield* run(script)
        const said = "The emulator runs no Luau: register who answers for this script with Luau.onScript"
        assert.deepStrictEqual([results, error], [undefined, `${said} (${where})`])
      })
    )
  }

  it.effect("may be long", () =>
    Effect.gen(function* () {
      const { results } = yield* run(`return ${"- ".repeat(100_001)}1, ${Array(100_000).fill("'a'").join("..")}`)
      assert.deepStrictEqual(results, [-1, "a".repeat(100_000)])
    })
  )
})

describe("a task that has ended when it is created", () => {
  it.effect("is answered with its end, whatever that is, and has its logs", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse("2026-01-02T03:04:05Z"))
      const test = yield* instant
      const create = (script: string) => test.post(`${place}/luau-execution-session-tasks`, { script })
      const { json: task } = yield* create("print('x') return 7")
      assert.deepInclude(task, {
        state: "COMPLETE",
        output: { results: [7] },
        createTime: "2026-01-02T03:04:05Z",
        updateTime: "2026-01-02T03:04:05Z",
        script: "print('x') return 7"
      })
      const { json: read } = yield* test.get(`/cloud/v2/${task.path}?view=FULL`)
      assert.deepStrictEqual(read, task)
      assert.deepStrictEqual(yield* logged(test, task.path), [["OUTPUT", "x"]])

      const { json: failed } = yield* create("error('no')")
      assert.deepInclude(failed, { state: "FAILED", error: { code: "SCRIPT_ERROR", message: "no" } })
      assert.notProperty(failed, "output")

      Luau.onScript(test.emulator.world, ({ script }) => (script === "stop" ? { cancelled: true } : undefined))
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
      Luau.setTiming(emulator.world, { queuedMillis: 1000 })
      for (let index = 0; index < 10; index++) assert.strictEqual(yield* create, 200)
      assert.strictEqual(yield* create, 429)
      Luau.setTiming(emulator.world, { queuedMillis: 0 })
      assert.strictEqual(yield* create, 429)
      yield* TestClock.adjust("1 second")
      for (let index = 0; index < 25; index++) assert.strictEqual(yield* create, 200)
    })
  )
})
