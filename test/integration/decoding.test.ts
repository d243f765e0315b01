/**
 * Whatever a server answers, a call of any operation succeeds or fails with a typed error: nothing throws, nothing
 * dies. Answers are the documented ones with each part replaced by something else, and JSON of any form.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Schema from "effect/Schema"
import OpenAPISampler from "openapi-sampler"
import { loadFamilies } from "../../scripts/specs/load.ts"
import * as Errors from "../../src/Errors.ts"
import { allOperations } from "../../src/generated/index.ts"
import { type AnyOperation, Credentials, type Json, OpenCloud, type Operation } from "../../src/index.ts"
import type { Node } from "../../src/interface/Shape.ts"
import { cases } from "../properties.ts"
import { complete } from "../schemas/answers.ts"
import { minimalInput } from "../witness/inputs.ts"
import { canonical, json } from "./arbitraries.ts"

/** Samples of the formats that the sampler does not know. */
const formats: Readonly<Record<string, string>> = { duration: "3s", "date-span": "1.02:03:04", byte: "c2VjcmV0" }

const withFormats = <A>(node: A): A => {
  if (typeof node !== "object" || node === null) return node
  if (Array.isArray(node)) return node.map(withFormats) as A
  const fields = Object.entries(node).map(([key, value]) => [key, withFormats(value)])
  const example = "format" in node ? formats[String(node.format)] : undefined
  return Object.fromEntries(example === undefined ? fields : [...fields, ["example", example]])
}

/** The documented success of each operation that has one. */
const documented = new Map(
  loadFamilies().flatMap((family) => {
    const document = withFormats(family.document)
    return family.operations.flatMap(({ annotation, spec }) => {
      const success = Object.entries(spec.responses).find(([status]) => status.startsWith("2"))?.[1]
      const schema = Object.entries(success?.content ?? {}).find(([type]) => /json/.test(type))?.[1].schema
      if (schema === undefined) return []
      const sample = OpenAPISampler.sample(withFormats(schema) as object, { quiet: true }, document) as Json
      const shape = allOperations.find(({ id }) => id === annotation.id)?.output
      return [[annotation.id, shape === undefined ? sample : complete(shape, sample)] as const]
    })
  })
)

/** One operation for each answer that there is: variants of a path answer alike. */
const answering = [...new Map(allOperations.map((operation) => [operation.output, operation])).values()]

/** JSON texts to put in the place of any part of an answer. */
const substitutes = [
  "null",
  "12345678901234567890",
  '"x"',
  '{"__proto__":null}',
  '"0000-00-00T00:00:00Z"',
  '"+275760-09-13T00:00:00.001Z"',
  '"99999999999999999999999s"',
  '"99999999999.99:99:99.9999999"',
  '{"significand":"1","exponent":1.5}',
  '{"significand":1e30,"exponent":99999999999}'
]

/** The form of what is in a part of an answer, where it has one. */
const inside = (node: Node | undefined, key: string): Node | undefined => {
  if (node === undefined || typeof node === "string") return undefined
  if ("of" in node) return inside(node.of(), key)
  if ("nullable" in node) return inside(node.nullable, key)
  return "list" in node ? node.list : "map" in node ? node.map : node.fields[key]
}

/** Whether the parts of a form were replaced already: many answers hold the same resource. */
const isKnown = (node: Node | undefined, seen: Set<Node>): boolean => {
  if (node === undefined || typeof node === "string") return false
  if ("of" in node) return isKnown(node.of(), seen)
  if ("nullable" in node) return isKnown(node.nullable, seen)
  if (seen.has(node)) return true
  seen.add(node)
  return false
}

/** Every text that is a sample with one of its parts replaced; parts of forms that were seen, as a whole. */
function* variants(sample: unknown, substitute: string, seen: Set<Node>, node?: Node): Generator<string> {
  yield substitute
  if (typeof sample !== "object" || sample === null || isKnown(node, seen)) return
  for (const [key, part] of Object.entries(sample)) {
    const rest = Object.entries(sample).filter(([name]) => name !== key)
    for (const variant of variants(part, substitute, seen, inside(node, key))) {
      yield Array.isArray(sample)
        ? `[${variant}]`
        : `{${[...rest.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`), `${JSON.stringify(key)}:${variant}`].join(",")}}`
    }
  }
}

const inputs = new Map(allOperations.map((operation) => [operation, minimalInput(operation)]))

let reply: { readonly status: number; readonly body: string | null } = { status: 200, body: "" }

const client = OpenCloud.make({
  credentials: Credentials.apiKey("k"),
  fetch: async () =>
    new Response(reply.body, { status: reply.status, headers: { "content-type": "application/json" } }),
  retryPolicy: { attempts: 1 },
  quotaMode: "ignore"
})

const tags = new Set(Object.keys(Errors))

/** Dies here if the call did, or failed with something that has no tag of ours. */
const assertTyped = (exit: Exit.Exit<unknown, unknown>, body: string | null) => {
  if (Exit.isSuccess(exit)) return
  const [reason, ...more] = exit.cause.reasons
  const typed = reason !== undefined && Cause.isFailReason(reason) && more.length === 0
  // Only then, as it costs more than the call.
  if (!typed) assert.fail(`${body?.slice(0, 200)}: ${Cause.pretty(exit.cause)}`)
  const error = reason !== undefined && Cause.isFailReason(reason) ? reason.error : undefined
  assert.isTrue(error instanceof Error && tags.has(error.name) && error.message.length > 0)
}

const execute = (openCloud: OpenCloud["Service"], operation: AnyOperation) => {
  // The input is made from the record itself, so one operation type is as good as its own.
  const call = openCloud.execute(operation as Operation<unknown, unknown>, inputs.get(operation))
  return (status: number, body: string | null) =>
    Effect.map(
      Effect.exit(
        Effect.suspend(() => {
          reply = { status, body }
          return call
        })
      ),
      (exit) => {
        assertTyped(exit, body)
        return exit
      }
    )
}

describe("the documented answer with any part replaced", () => {
  for (const substitute of substitutes) {
    it.effect(`by ${substitute}`, () =>
      Effect.gen(function* () {
        const openCloud = yield* client
        const seen = new Set<Node>()
        for (const operation of answering) {
          const answer = execute(openCloud, operation)
          const bodies = variants(documented.get(operation.id), substitute, seen, operation.output)
          for (const body of bodies) yield* answer(200, body)
        }
      })
    )
  }

  it.effect("by nothing decodes", () =>
    Effect.gen(function* () {
      const openCloud = yield* client
      for (const operation of answering) {
        const sample = documented.get(operation.id)
        if (sample === undefined) continue
        const exit = yield* execute(openCloud, operation)(200, JSON.stringify(sample))
        assert.isTrue(Exit.isSuccess(exit), `${operation.id}: ${JSON.stringify(sample)}`)
      }
    })
  )
})

const bodies = Arbitrary.map(Arbitrary.all([json, Arbitrary.schema(Schema.Literals([1, 0.5]))]), ([value, kept]) => {
  const text = canonical(value)
  return text.slice(0, Math.ceil(text.length * kept))
})

const statuses = Schema.Literals([
  200, 201, 299, 300, 302, 400, 401, 403, 404, 409, 412, 418, 429, 499, 500, 501, 503, 599
])

describe("any JSON, whole or cut, with any status", () => {
  it.effect.prop(
    "for every operation",
    [bodies, statuses],
    ([body, status]) =>
      Effect.gen(function* () {
        const openCloud = yield* client
        for (const operation of answering) yield* execute(openCloud, operation)(status, body)
      }),
    cases(5)
  )

  const wrapped = (depth: number, open: string, inner: string, close: string) =>
    `${open.repeat(depth)}${inner}${close.repeat(depth)}`
  const deep = {
    lists: wrapped(20_000, "[", "", "]"),
    objects: wrapped(20_000, '{"a":', "1", "}"),
    errors: wrapped(200, '{"error":', "{}", "}"),
    "lists of errors": wrapped(200, '{"errors":[', "{}", "]}")
  }
  for (const [name, body] of Object.entries(deep)) {
    it.effect(`deep ${name}`, () =>
      Effect.gen(function* () {
        const openCloud = yield* client
        for (const operation of allOperations.slice(0, 8)) {
          for (const status of [200, 400, 503]) yield* execute(openCloud, operation)(status, body)
        }
      })
    )
  }

  it.effect("no body at all", () =>
    Effect.gen(function* () {
      const openCloud = yield* client
      for (const operation of allOperations) {
        for (const [status, body] of [
          [200, ""],
          [200, null],
          [204, null],
          [205, null],
          [404, null],
          [500, ""]
        ] as const) {
          yield* execute(openCloud, operation)(status, body)
        }
      }
    })
  )
})
