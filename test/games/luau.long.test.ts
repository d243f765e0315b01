/** Functions in Luau: against the emulator, and their programs in a real interpreter. */
import { NodeFileSystem } from "@effect/platform-node"
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { type Emulator, Faults } from "effect-open-cloud/emulator"
import * as Luau from "effect-open-cloud/Luau"
import { LuauExecution } from "effect-open-cloud/LuauExecution"
import { engine, withEngine } from "./engine.ts"
import { applied, worlds } from "./world.ts"

const emulated = worlds(LuauExecution.layer)
const place = { universeId: 9000001, placeId: 9000002 }

/** The emulator with an interpreter behind it. */
const interpreted = (
  title: string,
  test: (emulator: Emulator) => Effect.Effect<void, unknown, LuauExecution>,
  before = ""
) => emulated(title, test, async (emulator) => withEngine(emulator, await engine(before)))

class Poor extends Schema.TaggedError<Poor>()("Poor", { need: Schema.Int }) {}

const Grant = Schema.Struct({ userId: Schema.Int, coins: Schema.Int })
const grant = Luau.fn({
  name: "grant",
  script: [
    "local args = ...",
    `print("granting", args.coins)`,
    "if args.coins < 0 then",
    `  error({ _tag = "Poor", need = -args.coins })`,
    "end",
    "local total: number = args.coins + 100",
    "return { total = total, items = {}, byName = {} }"
  ].join("\n"),
  args: Grant,
  result: Schema.Struct({
    total: Schema.Int,
    items: Schema.Array(Schema.String),
    byName: Schema.Record(Schema.String, Schema.Int)
  }),
  error: Poor
})

/** A function that gives back what it takes, and how long its texts are. */
const echo = Luau.fn({
  name: "echo",
  script: "return (...)",
  args: Schema.Unknown,
  result: Schema.Unknown
})

describe("a function", () => {
  interpreted("gives its result, its own errors, and any other with the line in the script", () =>
    Effect.gen(function* () {
      expect(yield* grant({ userId: 1, coins: 5 }, place)).toEqual({ total: 105, items: [], byName: {} })
      expect(yield* Effect.flip(grant({ userId: 1, coins: -5 }, place))).toEqual(new Poor({ need: 5 }))

      const broken = Luau.fn({
        name: "broken",
        script: `print("on the way")\nlocal args = ...\n\nlocal function deep()\n  return args.a.b\nend\nreturn deep()`,
        args: Schema.Struct({})
      })
      const error = yield* Effect.flip(broken({}, place))
      expect(error).toMatchObject({
        _tag: "FunctionFailed",
        functionName: "broken",
        code: "SCRIPT_ERROR",
        reason: "attempt to index nil with 'b'",
        line: 5,
        logs: ["on the way"]
      })
      expect(error.message).toBe("broken failed at line 5: attempt to index nil with 'b'")
    })
  )

  interpreted("tells of a script that is no Luau, that throws a table, and that does not return what it should", () =>
    Effect.gen(function* () {
      const of = (script: string) => Luau.fn({ name: "f", script, args: Schema.Void, result: Schema.Int })
      const fails = (script: string) => Effect.flip(of(script)(undefined, place))
      expect(yield* fails("local x = 1\nlocal = 3")).toMatchObject({ _tag: "FunctionFailed", line: 2 })
      expect(yield* fails("\nerror({ code = 7 })")).toMatchObject({ line: 2, thrown: { code: 7 } })
      expect(yield* fails("\n\nerror({ message = 'no such player' })")).toMatchObject({
        line: 3,
        reason: "no such player"
      })
      expect(yield* fails("error()")).toMatchObject({ reason: "nil" })
      expect(yield* fails("return 'text'")).toMatchObject({ _tag: "ResultRefused", functionName: "f" })
      expect(yield* fails("return -- nothing")).toMatchObject({ _tag: "ResultRefused" })
      const silent = Luau.fn({ name: "silent", script: "return 5 -- not asked for", args: Schema.Void })
      expect(yield* silent(undefined, place)).toBeUndefined()
    })
  )

  interpreted("takes its arguments as data, whatever is in them", () =>
    Effect.gen(function* () {
      for (const value of [
        `]] ]==] " ' \\ \`{1}\` --[[ end, ...) error("run") (function(`,
        "a\0b\r\n\t\u{7f}\u{80}\u{2028}é🙂",
        '"}}, args = 1',
        "\\034\\u0022",
        2 ** 53 + 2,
        -0.1,
        1e300,
        5e-324,
        true,
        { "]] end": 1, 'a"b\\': [1, [2, [3]]], constructor: "x", ["__proto__"]: { y: 1 } },
        [],
        Array.from({ length: 99 }).reduce<unknown>((inner) => [inner], 1)
      ]) {
        expect(yield* echo(value, place), JSON.stringify(value)).toEqual(value)
      }
    })
  )

  emulated("refuses arguments that Luau cannot hold, before anything is sent", (emulator) =>
    Effect.gen(function* () {
      const loop: { self?: unknown } = {}
      loop.self = loop
      let deep: unknown = 1
      for (let level = 0; level < 50_000; level++) deep = { deep }
      for (const [value, reason] of [
        ["half \ud800", "$ is a text with half a character, which UTF-8 cannot hold"],
        [{ "\udc00": 1 }, '$["\\udc00"] is a name with half a character'],
        [{ a: [Number.NaN] }, "$.a[0] is NaN, which JSON cannot hold"],
        [Number.NEGATIVE_INFINITY, "$ is -Infinity, which JSON cannot hold"],
        [{ id: 2n ** 63n }, "$.id is a bigint: numbers of Luau are doubles, so send it as a text"],
        [[1, null, 3], "$[1] is null: a list of Luau ends where it has a gap"],
        [[undefined], "$[0] is undefined, which JSON cannot hold"],
        [() => 1, "$ is a function, which JSON cannot hold"],
        [{ at: new Date(0) }, "$.at is an object of a class: give it a Schema that encodes it as JSON"],
        [loop, "nested too deep"],
        [deep, "nested too deep"]
      ] as ReadonlyArray<readonly [unknown, string]>) {
        expect(yield* Effect.flip(echo(value, place)), reason).toMatchObject({ _tag: "ArgumentsRefused", reason })
      }
      const wrong = yield* Effect.flip(grant({ userId: 1.5, coins: 1 }, place))
      expect(wrong._tag).toBe("ArgumentsRefused")
      expect(emulator.log()).toEqual([])
    })
  )

  interpreted("gets bytes behind its arguments", () =>
    Effect.gen(function* () {
      const sum = Luau.fn({
        name: "sum",
        script: "local args, bytes = ...\nreturn { args.factor, buffer.len(bytes), buffer.readu8(bytes, 2) }",
        args: Schema.Struct({ factor: Schema.Int, text: Schema.optionalKey(Schema.String) }),
        result: Schema.Array(Schema.Int)
      })
      expect(yield* sum({ factor: 2 }, { ...place, bytes: new Uint8Array([0, 255, 7]) })).toEqual([2, 3, 7])
    })
  )

  emulated("has arguments uploaded that are too large for a script", (emulator) =>
    Effect.gen(function* () {
      const size = Luau.fn({ name: "size", script: "return #...", args: Schema.String, result: Schema.Int })
      emulator.seed.luauExecution.onScript(Luau.handler(size, (text) => text.length))
      expect(yield* size("🙂".repeat(270_000), place)).toBe(540_000)
      expect(applied(emulator, "luauExecution.createBinaryInput")).toBe(1)
      expect(yield* size("é".repeat(1000), place)).toBe(1000)
      expect(applied(emulator, "luauExecution.createBinaryInput")).toBe(1)
    })
  )

  interpreted("streams its logs, and its result last", () =>
    Effect.gen(function* () {
      const events = yield* Stream.runCollect(grant.events({ userId: 1, coins: 5 }, place))
      expect(events).toEqual([
        { _tag: "Log", message: "granting 5", type: "OUTPUT" },
        { _tag: "Result", value: { total: 105, items: [], byName: {} } }
      ])
    })
  )

  interpreted("reads its script from a file", () =>
    Effect.gen(function* () {
      const missing = Luau.fn({ name: "missing", file: "/none.luau", args: Schema.Void })
      expect(yield* Effect.flip(missing(undefined, place))).toMatchObject({ _tag: "PlatformError" })
      const file = `${import.meta.dirname}/broken.luau`
      const broken = Luau.fn({ name: "broken", file, args: Schema.Void })
      const error = yield* Effect.flip(broken(undefined, place))
      expect(error.message).toBe(`broken failed at ${file}:3: attempt to perform arithmetic (add) on nil and number`)
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )
})

describe("a test's own function", () => {
  emulated("answers in the emulator, by the same Schemas", (emulator) =>
    Effect.gen(function* () {
      const remove = emulator.seed.luauExecution.onScript(
        Luau.handler(grant, ({ coins }, { log, versionId }) => {
          log(`version ${versionId}`)
          if (coins === 0) throw new Error("nothing to grant")
          if (coins < 0) throw new Poor({ need: -coins })
          return { total: coins, items: ["sword"], byName: {} }
        })
      )
      expect(yield* grant({ userId: 1, coins: 5 }, { ...place, versionNumber: 1 })).toMatchObject({ total: 5 })
      expect(applied(emulator, "luauExecution.createTaskAtVersion")).toBe(1)
      expect(yield* Effect.flip(grant({ userId: 1, coins: -5 }, place))).toEqual(new Poor({ need: 5 }))
      expect(yield* Effect.flip(grant({ userId: 1, coins: 0 }, place))).toMatchObject({
        reason: "nothing to grant",
        logs: ["version 2"]
      })
      // Other functions are none of its business.
      expect(yield* Effect.flip(echo(1, place))).toMatchObject({ _tag: "FunctionFailed" })
      remove()
      const bytes = new Uint8Array([1, 2])
      emulator.seed.luauExecution.onScript(Luau.handler(echo, (args, call) => [args, [...call.bytes!]]))
      expect(yield* echo({ a: "]]\0" }, { ...place, bytes })).toEqual([{ a: "]]\0" }, [1, 2]])
    })
  )
})

describe("calls of a function", () => {
  emulated("run as many at a time as it is told", (emulator) =>
    Effect.gen(function* () {
      emulator.seed.luauExecution.setTiming({ processingMillis: 5_000 })
      let running = 0
      let most = 0
      const slow = Luau.fn({ name: "slow", script: "return 1", args: Schema.Int, concurrency: 3 })
      emulator.seed.luauExecution.onScript(Luau.handler(slow, () => undefined))
      const counted = (n: number) =>
        Effect.ensuring(
          Effect.andThen(
            Effect.sync(() => {
              const incomplete = [...emulator.views.luauExecution.tasks()]
              running = incomplete.length
            }),
            slow(n, place)
          ),
          Effect.sync(() => running--)
        )
      yield* Effect.forEach(
        Array.from({ length: 9 }, (_, n) => n),
        counted,
        { concurrency: "unbounded" }
      )
      for (const task of emulator.views.luauExecution.tasks()) {
        const beside = emulator.views.luauExecution
          .tasks()
          .filter(({ endsAt, startsAt }) => startsAt <= task.startsAt && endsAt > task.startsAt)
        most = Math.max(most, beside.length)
      }
      expect(most).toBe(3)
    })
  )

  const lost = { operation: "luauExecution.createTask", fault: Faults.resetAfter, times: 1 } as const

  emulated("are not begun again when an answer is lost, unless that does no harm", (emulator) =>
    Effect.gen(function* () {
      emulator.seed.luauExecution.onScript(Luau.handler(echo, (args) => args))
      emulator.faults.add(lost)
      expect(yield* Effect.flip(echo(1, place))).toMatchObject({ outcome: "unknown" })
      expect(applied(emulator, "luauExecution.createTask")).toBe(1)
      emulator.faults.add(lost)
      const again = Luau.fn({
        name: "echo",
        script: "",
        args: Schema.Unknown,
        result: Schema.Unknown,
        repeatable: true
      })
      expect(yield* again(2, place)).toBe(2)
      expect(applied(emulator, "luauExecution.createTask")).toBe(3)
    })
  )
})

it("has types that tell what goes in and comes out", () => {
  const typed = () => {
    // @ts-expect-error coins is a number
    void grant({ userId: 1, coins: "5" }, place)
    // @ts-expect-error a place is needed
    void grant({ userId: 1, coins: 5 })
    // @ts-expect-error a script or a file
    void Luau.fn({ name: "none", args: Schema.Void })
    // @ts-expect-error not both
    void Luau.fn({ name: "both", args: Schema.Void, script: "", file: "" })
    const total: Effect.Effect<number, Poor | Luau.CallError, LuauExecution> = Effect.map(
      grant({ userId: 1, coins: 5 }, place),
      ({ total }) => total
    )
    // @ts-expect-error the result has no such field
    void Effect.map(grant({ userId: 1, coins: 5 }, place), ({ other }) => other)
    // @ts-expect-error the answer is a number
    Luau.handler(grant, () => ({ total: "5", items: [], byName: {} }))
    // @ts-expect-error the answer has more fields
    Luau.handler(grant, () => ({ total: 5 }))
    return total
  }
  expect(typed).toBeTypeOf("function")
})
