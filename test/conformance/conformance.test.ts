/** The parts of the conformance run that need no mock server: what it sends, and what it makes of a verdict. */
import { describe, expect, it } from "vitest"
import { corrected } from "../../scripts/conformance/documents.ts"
import { explaining } from "../../scripts/conformance/explain.ts"
import { inputOf, type Subject, subjectsOf } from "../../scripts/conformance/inputs.ts"
import type { Verdict } from "../../scripts/conformance/judge.ts"
import { violationsOf } from "../../scripts/conformance/prism.ts"
import { report } from "../../scripts/conformance/report.ts"
import { modes, valueOf } from "../../scripts/conformance/values.ts"
import { readPatches, specsRoot } from "../../scripts/specs/files.ts"
import { loadAdditions, loadFamilies } from "../../scripts/specs/load.ts"
import type { Document, SchemaObject } from "../../scripts/specs/model.ts"
import { additionalOperations, allOperations } from "../../src/generated/index.ts"
import { InvalidInput } from "../../src/interface/InvalidInput.ts"
import { plan } from "../../src/internal/request/Encode.ts"

const [families, additions] = [loadFamilies(), loadAdditions()]
const subjects = subjectsOf([...families, ...additions], [...allOperations, ...additionalOperations])
const patches = readPatches(specsRoot)

const find = (id: string): Subject => {
  const found = subjects.find(({ operation }) => operation.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

const document: Document = {
  openapi: "3.0.4",
  info: { title: "toys", version: "1" },
  servers: [],
  paths: {},
  components: {
    schemas: { Toy: { type: "object", properties: { toy: { $ref: "#/components/schemas/Toy" } } } },
    securitySchemes: {}
  }
}

describe("a value", () => {
  for (const [what, schema, low, high] of [
    ["a string", { type: "string", minLength: 2, maxLength: 5 }, "xx", "xxxxx"],
    ["an int32", { type: "integer", format: "int32" }, -(2 ** 31), 2 ** 31 - 1],
    ["an int64", { type: "integer", format: "int64" }, -(2n ** 63n), 2n ** 63n - 1n],
    ["a bounded number", { type: "number", minimum: 3, maximum: 9 }, 3, 9],
    ["a list", { type: "array", maxItems: 2, items: { type: "boolean" } }, [], [true, true]],
    ["a set", { type: "array", minItems: 1, uniqueItems: true, items: { type: "boolean" } }, [false], [true]],
    ["an enum", { type: "string", enum: ["A", "B", "C"] }, "A", "C"],
    [
      "an object",
      {
        type: "object",
        "x-oneOf": { kind: ["a", "b"] },
        properties: { a: { type: "boolean" }, b: { type: "boolean" }, c: { type: "boolean", readOnly: true } }
      },
      { a: false },
      { b: true }
    ]
  ] satisfies ReadonlyArray<readonly [string, SchemaObject, unknown, unknown]>) {
    it(`of ${what} goes to both ends of its range`, () => {
      expect(valueOf(document, schema, "low")).toEqual(low)
      expect(valueOf(document, schema, "high")).toEqual(high)
    })
  }

  it("of a schema that holds itself ends", () => {
    expect(JSON.stringify(valueOf(document, { $ref: "#/components/schemas/Toy" }, "full")).length).toBeLessThan(100)
  })

  it("leaves out what may be left out only when it is to be minimal", () => {
    const schema: SchemaObject = {
      type: "object",
      required: ["a"],
      properties: { a: { type: "string" }, b: { type: "string" } }
    }
    expect(valueOf(document, schema, "minimal")).toEqual({ a: "value" })
    expect(valueOf(document, schema, "full")).toEqual({ a: "value", b: "value" })
  })
})

describe("an input", () => {
  it("is one that the client sends, for every operation and in every mode", () => {
    const refused = subjects.flatMap((subject) =>
      modes.flatMap((mode) => {
        const request = plan(subject.operation).encode(inputOf(subject, mode))
        return request instanceof InvalidInput
          ? [`${subject.operation.id} (${mode}): ${request.at} ${request.reason}`]
          : []
      })
    )
    expect(refused).toEqual([])
  })

  it("meets stated limits exactly", () => {
    const input = inputOf(find("messaging.publish"), "high") as { readonly body: { readonly message: string } }
    expect(input.body.message).toHaveLength(1114)
    const entry = inputOf(find("dataStores.createEntry"), "high") as {
      readonly id: string
      readonly body: { readonly users: ReadonlyArray<string> }
    }
    expect([entry.id.length, entry.body.users.length]).toEqual([50, 4])
  })
})

describe("what the mock server says", () => {
  const problem = (status: number, body: object, headers = {}) =>
    violationsOf(
      new Response(JSON.stringify(body), {
        status,
        headers: { "content-type": "application/problem+json", ...headers }
      })
    )

  it("is read from a body, or from a header", async () => {
    const validation = [{ location: ["body", "topic"], message: "must be string" }]
    expect(await problem(422, { title: "Invalid request", validation })).toEqual([
      { location: "body.topic", message: "must be string" }
    ])
    const told = JSON.stringify([
      { location: ["request", "query", "a"], message: "x" },
      { location: ["response", "body"], message: "y" }
    ])
    expect(await violationsOf(new Response("{}", { status: 400, headers: { "sl-violations": told } }))).toEqual([
      { location: "query.a", message: "x" }
    ])
    expect(await violationsOf(new Response("{}"))).toEqual([])
  })

  it("is a violation, too, when it gives no details", async () => {
    expect(await problem(404, { title: "Route not resolved, no path matched" })).toHaveLength(1)
    expect(await problem(500, { title: "Cannot serialise complex objects as text" })).toEqual([])
  })
})

describe("a violation", () => {
  const violation = (location: string, message = "") => ({ location, message })

  it("is explained by the patch that changes what it is about", () => {
    const required = violation("body", "Request body must have required property 'templateRootPlace'")
    expect(explaining(patches, find("universes.update"), required)).toEqual(["universes/1"])
    const cursor = find("dataStores.listEntryVersionsV1")
    expect(explaining(patches, cursor, violation("query.cursor"))).toEqual(["dataStores/4"])
    expect(explaining(patches, cursor, violation("query.limit"))).toEqual([])
    expect(explaining(patches, find("users.get"), violation("body"))).toEqual([])
  })

  const verdict = (id: string, more: Partial<Verdict>): Verdict => ({
    subject: find(id),
    mode: "full",
    published: [],
    corrected: [],
    emulator: [],
    decoded: true,
    ...more
  })
  const objection = [violation("body", "Request body must have required property 'templateRootPlace'")]

  it("fails the run unless a patch explains it and the corrected document does not object", () => {
    expect(report([verdict("users.get", {})], patches).ok).toBe(true)
    const explained = report([verdict("universes.update", { published: objection })], patches)
    expect(explained.ok).toBe(true)
    expect(explained.text).toContain("[universes/1]")
    for (const failing of [
      verdict("users.get", { published: objection }),
      verdict("universes.update", { published: objection, corrected: objection }),
      verdict("users.get", { corrected: objection }),
      verdict("users.get", { emulator: objection }),
      verdict("users.get", { decoded: false })
    ]) {
      expect(report([failing], patches).ok).toBe(false)
    }
  })

  it("has an id in every patch", () => {
    expect(new Set(patches.map(({ id }) => id)).size).toBe(patches.length)
  })
})

it("the document that answers are made from is one, with nothing in it twice", () => {
  const { paths } = corrected(families, additions)
  expect(Object.values(paths).flatMap((item) => Object.keys(item))).toHaveLength(267)
})
