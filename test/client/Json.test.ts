import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import * as lossless from "lossless-json"
import * as Json from "../../src/client/Json.ts"

describe("Json", () => {
  it("keeps integers that a double cannot hold", () => {
    const text = '{"a":9007199254740993,"b":-9223372036854775808,"c":1,"d":0.1234567890123456789,"e":1e3}'
    const value = Json.parse(text)
    assert.deepStrictEqual(value, {
      a: 9007199254740993n,
      b: -9223372036854775808n,
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
        parseNumber: (digits: string) => (Number.isSafeInteger(Number(digits)) ? Number(digits) : BigInt(digits))
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
