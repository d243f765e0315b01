/**
 * The client reads answers by their shapes, and programs that want Schemas read them by those that are made of the same
 * shapes: both come to the same value, or both refuse, whatever a server answers. What was read is written as JSON, and
 * read again, without a loss.
 */
import { readdirSync } from "node:fs"
import { assert, describe, it } from "@effect/vitest"
import type * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Equal from "effect/Equal"
import * as Exit from "effect/Exit"
import * as Schema from "effect/Schema"
import { stringify } from "../../src/interface/Json.ts"
import { Mismatch, reader } from "../../src/interface/Read.ts"
import type { Shape } from "../../src/interface/Shape.ts"
import { fromShape } from "../../src/schemas/Answer.ts"
import { answer, random } from "./answers.ts"

const generated = new URL("../../src/generated/", import.meta.url)

const families = await Promise.all(
  readdirSync(generated, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => {
      const shapes: Readonly<Record<string, Shape<unknown>>> = await import(`${generated.href}${name}/shapes.ts`)
      const schemas: Readonly<Record<string, Schema.Codec<unknown>>> = await import(
        `${generated.href}${name}/schemas.ts`
      )
      return { name, shapes, schemas }
    })
)

/** So many answers of a shape: whole ones, and ones that are wrong here and there. */
function* answers(shape: Shape<unknown>, count: number) {
  for (let seed = 0; seed < count; seed++) yield answer(shape, random(seed), [0, 0.05, 0.3][seed % 3]!)
}

const runs = 24

describe("every shape and its Schema", () => {
  for (const { name, schemas, shapes } of families) {
    it(`${name}: are of the same names`, () => {
      assert.deepStrictEqual(Object.keys(schemas).sort(), Object.keys(shapes).sort())
    })

    it(`${name}: come to the same value or both refuse`, () => {
      for (const [type, shape] of Object.entries(shapes)) {
        const read = reader(shape)
        const decode = Schema.decodeUnknownExit(schemas[type]!)
        for (const json of answers(shape, runs)) {
          const [mine, theirs] = [read(json), decode(json)]
          const about = () => `${type}: ${stringify(json)}: ${mine} / ${theirs}`
          assert.strictEqual(mine instanceof Mismatch, Exit.isFailure(theirs), about())
          if (Exit.isSuccess(theirs)) assert.isTrue(Equal.equals(mine, theirs.value), about())
        }
      }
    })

    it(`${name}: are written as JSON, and read again without a loss`, () => {
      for (const [type, shape] of Object.entries(shapes)) {
        const read = reader(shape)
        const codec = Schema.toCodecJson(schemas[type]!)
        const [encode, decode] = [Schema.encodeSync(codec), Schema.decodeUnknownSync(codec)]
        for (const json of answers(shape, runs)) {
          const value = read(json)
          if (value instanceof Mismatch) continue
          const text = JSON.stringify(encode(value))
          assert.isTrue(Equal.equals(decode(JSON.parse(text)), value), `${type}: ${stringify(json)}: ${text}`)
        }
      }
    })

    it(`${name}: are described by JSON Schema`, () => {
      for (const schema of Object.values(schemas)) {
        assert.isObject(Schema.toJsonSchemaDocument(schema).schema)
      }
    })
  }
})

describe("what texts and numbers stand for", () => {
  const shape: Shape<{ readonly time?: DateTime.Utc; readonly length?: Duration.Duration }> = {
    fields: { time: "timestamp", length: "count" }
  }
  const read = reader(shape)

  it("an empty text is no time", () => {
    assert.deepStrictEqual(read({ time: "" }), {})
    assert.deepStrictEqual(Schema.decodeUnknownSync(fromShape(shape))({ time: "" }), {})
    const needed = reader({ ...shape, required: ["time"] })({ time: "" })
    assert.strictEqual(String(needed), "time must be a time of RFC 3339, and is missing")
  })

  it("a count of seconds is a length of time, as a number or a text", () => {
    for (const length of [86_400, "86400"]) {
      assert.isTrue(Equal.equals(read({ length }), { length: Duration.days(1) }))
      const made = Schema.decodeUnknownSync(fromShape(shape))({ length })
      assert.deepStrictEqual(Schema.encodeSync(fromShape(shape))(made), { length: 86_400 })
    }
    assert.strictEqual(String(read({ length: "soon" })), "length must be a number of seconds, and is a string")
  })
})
