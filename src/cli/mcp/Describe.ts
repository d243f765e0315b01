/** An operation as an agent has to know it before it calls it. */
import type { Bodies, BodySchema } from "../../interface/BodySchema.ts"
import { isFields } from "../../interface/Fields.ts"
import type { AnyOperation, Limit, Parameter, ParameterKind } from "../../interface/Operation.ts"
import type { Node } from "../../interface/Shape.ts"
import { explain } from "../records/Explain.ts"
import type { Note } from "./Answer.ts"
import { isOfUniverse } from "./Input.ts"
import { bodiesOf, sentenceOf } from "./Records.ts"

const units: Readonly<Record<ParameterKind, string>> = {
  string: "text",
  id: "id: digits, as text or number",
  integer: "whole number",
  number: "number",
  boolean: "true or false",
  timestamp: "time, such as 2026-01-31T12:00:00Z",
  duration: `length of time with its unit, such as "30 seconds"`,
  json: "any JSON",
  ids: "list of ids"
}

const limitOf = ({ at: _, json, ...bounds }: Limit): Note => ({
  ...bounds,
  ...(json === undefined ? {} : { measured: "as JSON text" })
})

const limitAt = ({ limits = [] }: AnyOperation, place: string): Note =>
  Object.assign({}, ...limits.filter((it) => it.at === place).map(limitOf))

const pagingNames = ({ longRunning, paging, parameters }: AnyOperation): ReadonlySet<string> => {
  if (paging === undefined || paging.in === "body" || longRunning?.role === "start") return new Set()
  const wires = [paging.cursor, paging.size]
  return new Set(parameters.filter((it) => wires.includes(it.wire ?? it.name)).map((it) => it.name))
}

const parameterOf = (operation: AnyOperation, parameter: Parameter, universe: string | undefined): Note => {
  const { kind, list, maximum, maxLength, minimum, name, required, values } = parameter
  return {
    name,
    type: list === true ? `list of: ${units[kind]}` : units[kind],
    ...(required === undefined ? {} : { required }),
    ...(name === "universeId" && universe !== undefined && isOfUniverse(operation) ? { default: universe } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...limitAt(operation, name),
    ...(values === undefined ? {} : { values })
  }
}

/** The definitions that a schema speaks of, and those that these speak of. */
const definitionsOf = (bodies: Bodies, schema: BodySchema): Bodies["definitions"] => {
  const found: Record<string, BodySchema> = {}
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    if (!isFields(value)) return
    const name = typeof value.$ref === "string" ? value.$ref.split("/").at(-1) : undefined
    if (name !== undefined && !Object.hasOwn(found, name)) {
      const definition = bodies.definitions[name]
      if (definition !== undefined) {
        found[name] = definition
        visit(definition)
      }
    }
    for (const it of Object.values(value)) visit(it)
  }
  visit(schema)
  return found
}

const schemaOf = (bodies: Bodies, id: string): BodySchema | undefined => {
  const schema = bodies.bodies[id]
  if (schema === undefined) return undefined
  const definitions = definitionsOf(bodies, schema)
  return Object.keys(definitions).length === 0 ? schema : { ...schema, ...{ $defs: definitions } }
}

const file = `{"text": "…"} or {"base64": "…"}, with "fileName" and "contentType"`

const bodyOf = (operation: AnyOperation, bodies: Bodies): unknown => {
  const { body, id } = operation
  switch (body.kind) {
    case "json":
      return { ...(body.required === undefined ? {} : { required: true }), schema: schemaOf(bodies, id) ?? "any JSON" }
    case "multipart":
      return Object.fromEntries(
        body.parts.map(({ kind, list, name, required }) => [
          name,
          {
            ...(required === undefined ? {} : { required }),
            ...(list === undefined ? {} : { list }),
            schema: kind === "file" ? file : (schemaOf(bodies, `${id}/${name}`) ?? kind)
          }
        ])
      )
    case "binary":
      return { required: true, schema: file, contentTypes: body.contentTypes }
    default:
      return undefined
  }
}

/** The fields of an answer, two deep. */
const fieldsOf = (node: Node | undefined, depth = 0): unknown => {
  if (node === undefined || typeof node === "string") return node
  if ("of" in node) return fieldsOf(node.of(), depth)
  if ("nullable" in node) return fieldsOf(node.nullable, depth)
  if ("list" in node) return [fieldsOf(node.list, depth)]
  if ("map" in node) return { "*": fieldsOf(node.map, depth) }
  return depth >= 2
    ? "object"
    : Object.fromEntries(Object.entries(node.fields).map(([name, it]) => [name, fieldsOf(it, depth + 1)]))
}

/** All there is to know, as data. */
export const describe = async (operation: AnyOperation, universe: string | undefined): Promise<Note> => {
  const [bodies, sentence] = await Promise.all([bodiesOf(operation), sentenceOf(operation)])
  const hidden = pagingNames(operation)
  const variants = (operation.variants ?? []).map(({ use }) => use())
  const all = [operation, ...variants]
  const seen = new Set<string>()
  const parameters = all.flatMap((it) =>
    it.parameters.flatMap((parameter) => {
      if (seen.has(parameter.name) || hidden.has(parameter.name)) return []
      seen.add(parameter.name)
      const described = parameterOf(it, parameter, universe)
      return [it === operation ? described : { ...described, required: false }]
    })
  )
  const { operation: id, ...rest } = explain(operation)
  const body = bodyOf(operation, bodies)
  const limits = (operation.limits ?? []).filter(({ at }) => at.startsWith("body"))
  return {
    operation: id,
    ...(sentence === "" ? {} : { does: sentence }),
    ...rest,
    ...(operation.paging === undefined || hidden.size === 0 ? {} : { list: "limit and cursor of the tool page it" }),
    ...(operation.longRunning === undefined
      ? {}
      : {
          takesLonger: operation.longRunning.role === "poll" ? "tells how far it is" : "the answer says how to go on"
        }),
    parameters,
    ...(body === undefined ? {} : { body }),
    ...(limits.length === 0 ? {} : { bodyLimits: limits }),
    answer: fieldsOf(operation.output) ?? "nothing"
  }
}
