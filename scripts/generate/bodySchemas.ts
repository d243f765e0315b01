/** The forms of request bodies, for who writes them by hand: commands and agents. */
import type { BodySchema } from "../../src/interface/BodySchema.ts"
import type { Document, FamilySpec, SchemaObject } from "../specs/model.ts"

const componentIn = ($ref: string): string => $ref.slice("#/components/schemas/".length)

const kept = [
  "type",
  "format",
  "enum",
  "default",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "minItems",
  "maxItems"
] as const

/** A schema with all that it is composed of in one: a value has the fields of every member, and needs those of all. */
const merged = (document: Document, schema: SchemaObject): SchemaObject => {
  const { allOf = [], anyOf = [], oneOf = [], ...own } = schema
  const choices = [...anyOf, ...oneOf]
  if (allOf.length === 0 && choices.length === 0) return own
  const open = (it: SchemaObject): SchemaObject =>
    it.$ref === undefined
      ? merged(document, it)
      : merged(document, { ...document.components.schemas[componentIn(it.$ref)], ...without(it) })
  const members = [...allOf.map(open), ...choices.map((it) => ({ ...open(it), required: [] })), own]
  const properties: Record<string, SchemaObject> = Object.assign({}, ...members.map((it) => it.properties))
  const all: SchemaObject = Object.assign({}, ...members, { required: members.flatMap((it) => it.required ?? []) })
  return Object.keys(properties).length === 0 ? all : { ...all, properties }
}

const without = ({ $ref: _, ...rest }: SchemaObject): SchemaObject => rest

/** Makes the schemas of one family, and notes the components that they refer to. */
const schemasOf = (document: Document, definitions: Map<string, BodySchema>) => {
  const define = (name: string): void => {
    if (definitions.has(name)) return
    definitions.set(name, {})
    definitions.set(name, schemaOf(document.components.schemas[name] ?? {}))
  }
  const schemaOf = (given: SchemaObject): BodySchema => {
    // One member alone is a reference with a note beside it.
    const [only, ...more] = given.allOf ?? []
    const source =
      only?.$ref !== undefined && more.length === 0 && given.properties === undefined
        ? { ...given, $ref: only.$ref }
        : given
    if (source.$ref !== undefined) {
      const name = componentIn(source.$ref)
      define(name)
      return { $ref: `#/$defs/${name}`, ...(source.nullable === true ? { nullable: true } : {}) }
    }
    const schema = merged(document, source)
    const values = Object.fromEntries(kept.flatMap((key) => (schema[key] === undefined ? [] : [[key, schema[key]]])))
    const enumNames = schema["x-enum-varnames"] ?? schema["x-enumNames"]
    const properties = Object.entries(schema.properties ?? {}).filter(([, it]) => it.readOnly !== true)
    const required = [...new Set(schema.required ?? [])].filter((name) => properties.some(([it]) => it === name))
    const others = schema.additionalProperties
    return {
      ...values,
      ...(enumNames === undefined || schema.type !== "integer" ? {} : { enumNames }),
      ...(schema.nullable === true ? { nullable: true as const } : {}),
      ...(schema.items === undefined ? {} : { items: schemaOf(schema.items) }),
      ...(properties.length === 0
        ? {}
        : { properties: Object.fromEntries(properties.map(([name, it]) => [name, schemaOf(it)])) }),
      ...(required.length === 0 ? {} : { required }),
      ...(typeof others === "object"
        ? { additionalProperties: schemaOf(others) }
        : others === true
          ? { additionalProperties: true as const }
          : {})
    }
  }
  return schemaOf
}

const rows = (entries: Iterable<readonly [string, BodySchema]>): string => {
  const lines = [...entries].map(([name, schema]) => `  ${JSON.stringify(name)}: ${JSON.stringify(schema)}`)
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n}`
}

/** The text of a family's `bodies.ts`. */
export const bodySchemasModule = ({ document, operations }: FamilySpec): string => {
  const definitions = new Map<string, BodySchema>()
  const schemaOf = schemasOf(document, definitions)
  const bodies = operations.flatMap(({ annotation, spec }) =>
    Object.entries(spec.requestBody?.content ?? {}).flatMap(
      ([type, { schema = {} }]): ReadonlyArray<readonly [string, BodySchema]> => {
        if (annotation.credential !== undefined) return []
        if (/json/.test(type)) return [[annotation.id, schemaOf(schema)]]
        if (!/^multipart/.test(type)) return []
        const form = schema.$ref === undefined ? schema : (document.components.schemas[componentIn(schema.$ref)] ?? {})
        return Object.entries(merged(document, form).properties ?? {}).map(
          ([part, it]) => [`${annotation.id}/${part}`, schemaOf(it)] as const
        )
      }
    )
  )
  return [
    `import type { Bodies } from "../../interface/BodySchema.ts"`,
    "",
    `export const bodies: Bodies["bodies"] = ${rows(new Map(bodies))}`,
    "",
    `export const definitions: Bodies["definitions"] = ${rows([...definitions].sort(([a], [b]) => (a < b ? -1 : 1)))}`,
    ""
  ].join("\n")
}
