/** Values that JSON would change without a word are refused by what they are. */
import { assert, describe, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { ExactNumber } from "../../src/interface/Json.ts"
import { findLoss } from "../../src/interface/JsonLoss.ts"
import { jsonText } from "../../src/interface/JsonText.ts"

class Named extends Schema.Class<Named>("Named")({ name: Schema.optionalKey(Schema.String) }) {}

class Own {
  readonly coins = 5
  get double() {
    return this.coins * 2
  }
}

describe("what JSON would change", () => {
  const forgotten: { readonly [name: string]: readonly [value: unknown, reason: RegExp] } = {
    "a promise": [Promise.resolve(1), /Promise: was it not awaited/],
    "an effect": [Effect.succeed(1), /Effect: was it not run/],
    "a lazy effect": [Effect.sync(() => 1), /Effect: was it not run/],
    "a stream": [Stream.make(1), /Stream/],
    "an option": [Option.some(1), /Option/],
    "a duration": [Duration.seconds(1), /Duration/],
    "a secret": [Redacted.make("s"), /Redacted/],
    "an invalid date": [new Date(Number.NaN), /Date without a time/],
    "a regular expression": [/x/, /RegExp/],
    "an error": [new TypeError("x"), /Error/],
    "a weak reference": [new WeakRef({}), /WeakRef/],
    "a map": [new Map([[1, 2]]), /Map/],
    "a set": [new Set([1]), /Set/],
    "a weak map": [new WeakMap(), /WeakMap/],
    bytes: [new Uint8Array([1]), /Uint8Array/],
    "a buffer": [new ArrayBuffer(1), /ArrayBuffer/],
    "a view": [new DataView(new ArrayBuffer(1)), /DataView/],
    "big integers in a typed list": [new BigInt64Array(1), /BigInt64Array/],
    "a file": [new Blob(["x"]), /Blob/],
    "parameters of a URL": [new URLSearchParams("a=1"), /URLSearchParams/],
    headers: [new Headers({ a: "1" }), /Headers/],
    "a generator": [(function* () {})(), /Generator/],
    "a boxed NaN": [new Number(Number.NaN), /NaN/],
    "an object that says NaN": [{ toJSON: () => Number.NaN }, /NaN/],
    "an object that says a promise": [{ toJSON: () => Promise.resolve(1) }, /Promise/],
    "a function": [() => 1, /function/],
    "a symbol": [Symbol("x"), /symbol/],
    infinity: [Number.POSITIVE_INFINITY, /Infinity/]
  }
  for (const [name, [value, reason]] of Object.entries(forgotten)) {
    it(`is ${name}`, () => {
      assert.match(findLoss(value)?.reason ?? "nothing", reason)
      const inside = findLoss({ a: [1, { b: value }] })
      assert.deepStrictEqual(inside?.path, ["a", "1", "b"])
    })
  }

  it("is nothing that JSON writes whole", () => {
    const values = [
      new Own(),
      new Named({ name: "x" }),
      new Named({}),
      new Date(0),
      DateTime.makeUnsafe(0),
      new URL("https://example.com"),
      new String("x"),
      new Number(5),
      new Boolean(false),
      Object(5n),
      Object.create(null),
      new ExactNumber("1e9999"),
      { toJSON: () => ({ a: 1 }) },
      { absent: undefined }
    ]
    for (const value of values) assert.isUndefined(findLoss({ value }))
  })
})

describe("what says or shows itself otherwise", () => {
  const saying = (said: unknown): object => ({ toJSON: () => said })
  const firstly = (first: unknown, then: unknown, times = 1): object => {
    let reads = 0
    return Object.defineProperty({}, "a", { enumerable: true, get: () => (reads++ < times ? first : then) })
  }
  const flicker = (): object => {
    let reads = 0
    return Object.defineProperty({}, "a", { enumerable: true, get: () => (reads++ % 2 === 0 ? Number.NaN : 1) })
  }
  const wrong: { readonly [name: string]: readonly [value: unknown, at: string] } = {
    "nothing, in a list": [[saying(undefined)], "body.0"],
    "nothing, in a list inside": [{ a: [1, saying(undefined)] }, "body.a.1"],
    "another that says itself": [saying(saying(1)), "body"],
    "a date, which is not asked": [saying(new Date(0)), "body"],
    "a moment, which is not asked": [{ b: saying(DateTime.makeUnsafe(0)) }, "body.b"],
    "NaN, of a list": [Object.assign([1], { toJSON: () => Number.NaN }), "body"],
    "a list with NaN, of a list": [{ b: Object.assign([1], { toJSON: () => [Number.NaN] }) }, "body.b.0"],
    "NaN at first": [firstly(Number.NaN, 5), "body.a"],
    "NaN at first, in a list": [[firstly(Number.NaN, 5)], "body.0.a"],
    "NaN at every other time": [flicker(), "body.a"]
  }
  for (const [name, [value, at]] of Object.entries(wrong)) {
    it(`is refused: ${name}`, () => {
      try {
        assert.fail(`was written: ${jsonText("body", value)}`)
      } catch (refusal) {
        assert.strictEqual((refusal as { readonly at?: string }).at, at)
      }
    })
  }

  it("is written where nothing is lost", () => {
    class Itself {
      readonly a = 1
      toJSON() {
        return this
      }
    }
    const written: ReadonlyArray<readonly [value: unknown, text: string]> = [
      [[saying(null), null, { a: null }, "null"], '[null,null,{"a":null},"null"]'],
      [{ a: saying(undefined), b: null }, '{"b":null}'],
      [saying([1, { a: null }]), '[1,{"a":null}]'],
      [[new Itself()], '[{"a":1}]'],
      [[new ExactNumber("1e9999"), null, 5n, new Date(0)], '[1e9999,null,5,"1970-01-01T00:00:00.000Z"]']
    ]
    for (const [value, text] of written) assert.strictEqual(jsonText("body", value), text)
  })
})
