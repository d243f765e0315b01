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
import { count } from "../../src/interface/Lengths.ts"
import { Mismatch, reader } from "../../src/interface/Read.ts"
import type { ResultNode, Shape } from "../../src/interface/Shape.ts"
import { fromShape } from "../../src/schemas/Answer.ts"
import { answer, isResult, random } from "./answers.ts"

const generated = new URL("../../src/generated/", import.meta.url)

const families = await Promise.all(
  readdirSync(generated, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => {
      const all: Readonly<Record<string, ResultNode>> = await import(`${generated.href}${name}/shapes.ts`)
      const schemas: Readonly<Record<string, Schema.Codec<unknown>>> = await import(
        `${generated.href}${name}/schemas.ts`
      )
      const shapes = Object.fromEntries(
        Object.entries(all).flatMap(([type, shape]) =>
          isResult(shape) ? [] : [[type, shape as Shape<unknown>] as const]
        )
      )
      const results = Object.fromEntries(Object.entries(all).filter(([type]) => !Object.hasOwn(shapes, type)))
      return { name, all, shapes, results, schemas }
    })
)

/** So many answers of a shape: whole ones, and ones that are wrong here and there. */
function* answers(shape: ResultNode, count: number) {
  for (let seed = 0; seed < count; seed++) yield answer(shape, random(seed), [0, 0.05, 0.3][seed % 3]!)
}

const runs = 24

/** JSON as it goes over a wire. */
const plain = (json: unknown): unknown => JSON.parse(stringify(json) ?? "null")

/** Whether a part of it has whatever a server answers, which nothing describes. */
const isOpen = (node: ResultNode): boolean => partsOf(node).some((part) => typeof part === "object" && "rest" in part)

/** Objects and choices in a shape, itself included. */
const partsOf = (node: ResultNode): ReadonlyArray<ResultNode> => {
  if (typeof node === "string") return []
  if ("tagged" in node) {
    return [node, ...Object.values(node.tagged).flatMap(({ fields }) => Object.values(fields).flatMap(partsOf))]
  }
  if ("list" in node) return partsOf(node.list)
  if ("map" in node) return partsOf(node.map)
  if ("nullable" in node) return partsOf(node.nullable)
  return "fields" in node ? [node, ...Object.values(node.fields).flatMap(partsOf)] : []
}

describe("every shape and its Schema", () => {
  for (const { all, name, results, schemas, shapes } of families) {
    it(`${name}: are of the same names`, () => {
      assert.deepStrictEqual(
        Object.entries(schemas)
          .flatMap(([type, schema]) => (Schema.isSchema(schema) ? [type] : []))
          .sort(),
        Object.keys(all).sort()
      )
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

    it(`${name}: what services make of answers is written as JSON, and read again without a loss`, () => {
      for (const [type, shape] of Object.entries(results)) {
        const codec = Schema.toCodecJson(schemas[type]!)
        const [encode, decode] = [Schema.encodeSync(codec), Schema.decodeUnknownSync(codec)]
        for (let seed = 0; seed < runs; seed++) {
          // Plain JSON: it is this library's own, and not a server's.
          const value = decode(plain(answer(shape, random(seed), 0)))
          const text = JSON.stringify(encode(value))
          assert.deepStrictEqual(decode(JSON.parse(text)), value, `${type}: ${text}`)
        }
      }
    })

    it(`${name}: are described by JSON Schema, which calls each object by its name`, () => {
      for (const [type, schema] of Object.entries(schemas)) {
        if (!Schema.isSchema(schema) || isOpen(all[type]!)) continue
        const document = Schema.toJsonSchemaDocument(schema)
        assert.isObject(document.schema)
        const names = partsOf(all[type]!).flatMap((part) => Object.keys(all).filter((own) => all[own] === part))
        assert.includeMembers(Object.keys(document.definitions), names, type)
      }
    })
  }
})

describe("what texts and numbers stand for", () => {
  const shape: Shape<{ readonly time?: DateTime.Utc; readonly length?: Duration.Duration }> = {
    fields: { time: "timestamp", length: count }
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
