import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import * as lossless from "lossless-json"
import * as Json from "../../src/interface/Json.ts"

describe("Json", () => {
  it("keeps integers that a double cannot hold", () => {
    const text = '{"a":9007199254740993,"b":-9223372036854775808,"c":1,"d":0.1234567890123456789,"e":1e3}'
    const value = Json.parse(text)
    assert.deepStrictEqual(value, {
      a: 9007199254740993n,
      // A double holds it exactly.
      b: -(2 ** 63),
      c: 1,
      d: 0.12345678901234568,
      e: 1000
    })
    assert.strictEqual(Json.stringify({ a: 9007199254740993n }), '{"a":9007199254740993}')
  })

  it("finds such an integer wherever it stands", () => {
    for (let before = 0; before < 40; before++) {
      for (const integer of ["9007199254740993", "-9007199254740993", "123456789012345678901234567890"]) {
        const text = `["${"x".repeat(before)}",${integer},12]`
        assert.deepStrictEqual(Json.parse(text), ["x".repeat(before), BigInt(integer), 12])
      }
    }
    assert.strictEqual(Json.parse("9007199254740993"), 9007199254740993n)
  })

  it("reads what a double holds as a number, and writes it digit for digit", () => {
    for (const digits of ["10000000000000000", "9007199254740992", "1152921504606846976", "-18446744073709551616"]) {
      const value = Json.parse(`[${digits}]`)
      assert.deepStrictEqual(value, [Number(digits)])
      assert.strictEqual(Json.stringify(value), `[${digits}]`)
    }
    for (const digits of ["9007199254740993", "1152921504606847000", "1000000000000000000000"]) {
      const value = Json.parse(`[${digits}]`)
      assert.deepStrictEqual(value, [BigInt(digits)])
      assert.strictEqual(Json.stringify(value), `[${digits}]`)
    }
    assert.strictEqual(Json.stringify([1e16, 1e300]), "[10000000000000000,1e+300]")
  })

  it("gives back what is beyond a double as it was written", () => {
    const endless = "9".repeat(5000)
    for (const number of ["1e9999", "-1.5E+400", "1e-400", "123456789e305", endless]) {
      const text = `{"a":${number},"b":"1e9999","1e9999":[1,${number}]}`
      const value = Json.parse(text) as { readonly a: unknown }
      assert.instanceOf(value.a, Json.ExactNumber)
      assert.strictEqual(String(value.a), number)
      assert.strictEqual(Json.stringify(value), text)
      assert.isTrue(Json.sameJson(value, Json.parse(text)))
      assert.isFalse(Json.sameJson(value, { ...value, a: new Json.ExactNumber("1e9998") }))
      assert.throws(() => JSON.stringify(value))
    }
    assert.deepStrictEqual(Json.parse('[1e300,-2E-300,0e999,0.0e-400,"1e999"]'), [1e300, -2e-300, 0, 0, "1e999"])
    assert.throws(() => new Json.ExactNumber('1,"admin":true'))
  })

  it("reads an integer of millions of digits in a moment", () => {
    const digits = "7".repeat(4_000_000)
    assert.strictEqual(String((Json.parse(`[${digits}]`) as ReadonlyArray<unknown>)[0]), digits)
  })

  it("writes boxed texts and numbers as what is in them", () => {
    const boxed = {
      a: 2n ** 64n,
      b: new String("\u0001x"),
      c: new Number(2 ** 60),
      d: Object(5n),
      e: new Boolean(true)
    }
    const text = Json.stringify(boxed) ?? ""
    assert.strictEqual(text, '{"a":18446744073709551616,"b":"\\u0001x","c":1152921504606846976,"d":5,"e":true}')
    assert.deepStrictEqual(Json.parse(text), { a: 2 ** 64, b: "\u0001x", c: 2 ** 60, d: 5, e: true })
  })

  it("writes integers as numbers in a program that taught them to be texts", () => {
    Object.defineProperty(BigInt.prototype, "toJSON", { configurable: true, value: () => "text" })
    try {
      assert.strictEqual(Json.stringify([5n, { a: 2n ** 70n }]), '[5,{"a":1180591620717411303424}]')
    } finally {
      Reflect.deleteProperty(BigInt.prototype, "toJSON")
    }
  })

  it("leaves long digits in texts and safe integers alone", () => {
    assert.deepStrictEqual(Json.parse('["12345678901234567890",1234567890123456]'), [
      "12345678901234567890",
      1234567890123456
    ])
  })

  it("reads duplicate keys as JSON does, with or without long digits", () => {
    assert.deepStrictEqual(Json.parse('{"a":1,"a":2}'), { a: 2 })
    assert.deepStrictEqual(Json.parse('{"a":1,"a":12345678901234567890}'), { a: 12345678901234567890n })
  })

  it("gives __proto__ as a key, on both paths", () => {
    for (const text of ['{"__proto__":{"x":1}}', '{"__proto__":{"x":1},"n":12345678901234567890}']) {
      const value = Json.parse(text)
      assert.isTrue(Object.hasOwn(value as object, "__proto__"))
      assert.strictEqual(Object.getPrototypeOf(value), Object.prototype)
    }
    assert.isUndefined(({} as { x?: unknown }).x)
  })

  it("throws on cycles and on text that is not JSON", () => {
    const cyclic: { self?: unknown; n?: bigint } = { n: 1n }
    cyclic.self = cyclic
    assert.throws(() => Json.stringify(cyclic))
    for (const text of ["", "{", "12345678901234567890x", "[1,]"]) assert.throws(() => Json.parse(text))
  })

  it.prop("round-trips any JSON as JSON does", [Schema.Json], ([value]) => {
    const text = JSON.stringify(value)
    return Json.stringify(Json.parse(text)) === JSON.stringify(JSON.parse(text)) || /\d{16}/.test(text)
  })

  const long = Schema.Union([
    Schema.BigInt,
    Schema.String,
    Schema.Literals(["\u0001", "\u00011", "\\u00011", '"\u0001']),
    Schema.Int
  ])
  const record = Schema.Record(Schema.Union([Schema.String, Schema.Literal("\u00012")]), Schema.Array(long))

  it.prop(
    "agrees with another reader and another writer, whatever the strings",
    [record, Schema.BigInt],
    ([values, big]) => {
      const value = { ...values, big: [big, 2n ** 80n] }
      const text = Json.stringify(value) ?? ""
      assert.strictEqual(text, lossless.stringify(value))
      const options = {
        parseNumber: (digits: string) =>
          Math.abs(Number(digits)) < 1e21 && BigInt(Number(digits)) === BigInt(digits) ? Number(digits) : BigInt(digits)
      }
      assert.deepStrictEqual(Json.parse(text), lossless.parse(text, undefined, options))
      return true
    }
  )

  it("reads texts of megabytes", () => {
    const value = { big: 2n ** 70n, text: '\\"x'.repeat(1_000_000) }
    assert.deepStrictEqual(Json.parse(Json.stringify(value) ?? ""), value)
  })

  it.prop("round-trips any integer", [Schema.BigInt], ([value]) => {
    const text = Json.stringify({ value })
    return text === `{"value":${value}}` && Json.stringify(Json.parse(text)) === text
  })
})
