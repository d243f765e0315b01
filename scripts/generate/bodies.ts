/** The names of the fields of JSON bodies, for who reads them however they are written. */
import type { Document, FamilySpec, MediaTypeObject, SchemaObject } from "../specs/model.ts"

/** A shape's name, `1` for what has no fields, `0` for any JSON. */
type Held = string | 0 | 1

/** Objects by name: what each field holds. `*` is every other field of a map. */
type Shapes = Map<string, Record<string, Held>>

const componentIn = ($ref: string): string => $ref.slice("#/components/schemas/".length)

const propertiesOf = (document: Document, schema: SchemaObject): Readonly<Record<string, SchemaObject>> => {
  if (schema.$ref !== undefined) {
    return propertiesOf(document, document.components.schemas[componentIn(schema.$ref)] ?? {})
  }
  const members = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
  return Object.assign({}, ...members.map((member) => propertiesOf(document, member)), schema.properties)
}

/** Notes the shapes of a family's schemas, and gives what each of them holds. */
const shapesOf = (family: string, document: Document, shapes: Shapes) => {
  const holds = (schema: SchemaObject, name: string): Held => {
    if (schema.$ref !== undefined) {
      const component = componentIn(schema.$ref)
      const known = `${family}:${component}`
      return shapes.has(known) ? known : holds(document.components.schemas[component] ?? {}, known)
    }
    if (schema.type === "array") return holds(schema.items ?? {}, name)
    const properties = Object.entries(propertiesOf(document, schema))
    const others = typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined
    if (properties.length === 0 && others === undefined) {
      return schema.type === undefined || schema.type === "object" ? 0 : 1
    }
    const fields: Record<string, Held> = {}
    shapes.set(name, fields)
    for (const [key, value] of properties) fields[key] = holds(value, `${name}.${key}`)
    if (others !== undefined) fields["*"] = holds(others, `${name}.*`)
    return name
  }
  return holds
}

/** The schemas of JSON that a request carries: the whole of its body, or parts of it. */
const schemasOf = (document: Document, content: { readonly [type: string]: MediaTypeObject }) =>
  Object.entries(content).flatMap(([type, { schema = {} }]): ReadonlyArray<readonly [part: string, SchemaObject]> => {
    if (/json/.test(type)) return [["", schema]]
    if (!/^multipart/.test(type)) return []
    return Object.entries(propertiesOf(document, schema)).map(([part, it]) => [`/${part}`, it] as const)
  })

/** The text of `bodies.ts`. */
export const bodiesModule = (families: ReadonlyArray<FamilySpec>): string => {
  const shapes: Shapes = new Map()
  const bodies = new Map<string, string>()
  for (const { document, family, operations } of families) {
    const holds = shapesOf(family, document, shapes)
    for (const { annotation, spec } of operations) {
      for (const [part, schema] of schemasOf(document, spec.requestBody?.content ?? {})) {
        const held = holds(schema, `${annotation.id}${part}`)
        if (typeof held === "string") bodies.set(`${annotation.id}${part}`, held)
      }
    }
  }
  const rows = (entries: Iterable<readonly [string, unknown]>) =>
    [...entries].map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(",\n")
  return [
    "/** What a field holds: an object by its name, or lists of it; `1` is a value without fields, `0` any JSON. */",
    "export type Held = string | 0 | 1",
    "",
    "/** Objects by name; `*` stands for the keys of a map. */",
    `export const shapes: Readonly<Record<string, Readonly<Record<string, Held>>>> = {\n${rows(shapes)}\n}`,
    "",
    "/** The object that an operation takes as JSON, by the operation's id, and the part's name where it is one of several. */",
    `export const bodies: Readonly<Record<string, string>> = {\n${rows(bodies)}\n}`,
    ""
  ].join("\n")
}
