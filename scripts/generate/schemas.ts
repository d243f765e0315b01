/**
 * OpenAPI schemas to TypeScript types and tolerant `Codec`s.
 *
 * The document's own strictness (required, closed objects, closed enums) is left behind on
 * purpose: what an answer is read with must outlive the next change of the server.
 */
import type { Document, SchemaObject } from "../specs/model.ts"
import { pascal } from "./names.ts"

/** A TypeScript type and the codec that reads it. */
export interface Emitted {
  readonly type: string
  readonly codec: string
}

/** A named object of the family's `schemas.ts`. */
export interface Declaration {
  readonly name: string
  readonly text: string
}

const scalar = (type: string, codec: string): Emitted => ({ type, codec: `Codec.${codec}` })

const json = scalar("Json", "Any")

const strings: Readonly<Record<string, Emitted>> = {
  "date-time": scalar("DateTime.Utc", "Timestamp"),
  duration: scalar("Duration.Duration", "Seconds"),
  "date-span": scalar("Duration.Duration", "TimeSpan")
}

/** An id that is typed as a string may still come as a number. */
const named = (key: string, emitted: Emitted): Emitted =>
  emitted.codec === "Codec.Text" && /(^id|Id)$/.test(key) ? { ...emitted, codec: "Codec.Int64" } : emitted

const isDecimal = (schema: SchemaObject) =>
  Object.keys(schema.properties ?? {})
    .sort()
    .join() === "exponent,significand"

const quoted = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name))

export class SchemaEmitter {
  readonly #document: Document
  readonly #names: ReadonlyMap<string, string>
  readonly #declarations = new Map<string, Declaration>()

  constructor(document: Document, names: ReadonlyMap<string, string>) {
    this.#document = document
    this.#names = names
  }

  /** The objects that what was emitted so far refers to, in a stable order. */
  get declarations(): ReadonlyArray<Declaration> {
    return [...this.#declarations.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  /** The name under which `schemas.ts` exports a schema; one that is no object of its own is declared as `name`. */
  declare(schema: SchemaObject, name: string): string {
    const emitted = this.#orNull(schema, name)
    if (this.#declarations.has(emitted.type)) return emitted.type
    this.#declarations.set(name, {
      name,
      text: `export type ${name} = ${emitted.type}\nexport const ${name} = /*#__PURE__*/ Codec.lazy<${name}>(() => ${emitted.codec})`
    })
    return name
  }

  /** Type and codec of a schema; an object in it that has no name gets `name`. */
  emit(schema: SchemaObject, name: string): Emitted {
    if (schema.$ref !== undefined) return this.#component(schema.$ref.slice("#/components/schemas/".length))
    if (schema.allOf !== undefined || schema.oneOf !== undefined || schema.anyOf !== undefined) {
      return this.#composed(schema, name)
    }
    switch (schema.type) {
      case "string":
        return this.#string(schema)
      case "integer":
        return schema.format === "int64" ? scalar("string", "Int64") : scalar("number", "Int")
      case "number":
        return scalar("number", "Double")
      case "boolean":
        return scalar("boolean", "Flag")
      case "array": {
        const item = this.#orNull(schema.items ?? {}, `${name}Item`)
        return { type: `ReadonlyArray<${item.type}>`, codec: `Codec.list(${item.codec})` }
      }
      case "object":
        return this.#object(schema, name)
      default:
        return schema.properties === undefined ? json : this.#object(schema, name)
    }
  }

  /** Where there is no field to leave out, `null` stays what it is. */
  #orNull(schema: SchemaObject, name: string): Emitted {
    const emitted = this.emit(schema, name)
    return !this.#isNullable(schema) || emitted === json
      ? emitted
      : { type: `${emitted.type} | null`, codec: `Codec.nullable(${emitted.codec})` }
  }

  #isNullable(schema: SchemaObject): boolean {
    const target = schema.$ref ?? (schema.allOf?.length === 1 ? schema.allOf[0]?.$ref : undefined)
    if (schema.nullable === true || target === undefined) return schema.nullable === true
    return this.#isNullable(this.#document.components.schemas[target.slice("#/components/schemas/".length)] ?? {})
  }

  #string(schema: SchemaObject): Emitted {
    const known = (schema.enum ?? []).filter((value) => typeof value === "string")
    if (known.length > 0) {
      const literals = known.map((value) => JSON.stringify(value))
      return { type: `Open<${literals.join(" | ")}>`, codec: `Codec.openEnum<${literals.join(" | ")}>()` }
    }
    return strings[schema.format ?? ""] ?? scalar("string", "Text")
  }

  #component(component: string): Emitted {
    const name = this.#names.get(component)
    const schema = this.#document.components.schemas[component]
    if (name === undefined || schema === undefined) throw new Error(`No component ${component}`)
    const { $ref, allOf } = schema
    return $ref === undefined && allOf === undefined && schema.properties === undefined && schema.oneOf === undefined
      ? this.emit(schema, name)
      : this.emit({ type: "object", ...this.#flattened(schema) }, name)
  }

  /** One object with the properties of every member: a reader takes whichever are there. */
  #composed(schema: SchemaObject, name: string): Emitted {
    const members = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
    const [only] = members
    if (members.length === 1 && only !== undefined && schema.properties === undefined) return this.emit(only, name)
    const flat = this.#flattened(schema)
    return flat.properties === undefined ? json : this.#object(flat, name)
  }

  #flattened(schema: SchemaObject): SchemaObject {
    if (schema.$ref !== undefined) {
      return this.#flattened(this.#document.components.schemas[schema.$ref.slice("#/components/schemas/".length)] ?? {})
    }
    const members = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map((member) =>
      this.#flattened(member)
    )
    const properties = Object.assign({}, ...members.map((member) => member.properties), schema.properties) as
      | Record<string, SchemaObject>
      | undefined
    const { allOf: _all, oneOf: _one, anyOf: _any, ...own } = schema
    return members.length === 0 ? own : { ...own, ...(properties === undefined ? {} : { properties }) }
  }

  #object(schema: SchemaObject, name: string): Emitted {
    const properties = Object.entries(schema.properties ?? {})
    if (properties.length === 0) {
      if (typeof schema.additionalProperties !== "object" || Object.keys(schema.additionalProperties).length === 0) {
        // An object that the document leaves empty is one that it does not describe.
        return schema.additionalProperties === false ? json : { type: "Codec.JsonObject", codec: "Codec.AnyObject" }
      }
      const value = this.#orNull(schema.additionalProperties, `${name}Value`)
      return { type: `{ readonly [key: string]: ${value.type} }`, codec: `Codec.record(${value.codec})` }
    }
    if (isDecimal(schema)) return scalar("BigDecimal.BigDecimal", "Decimal")
    if (!this.#declarations.has(name)) {
      // Reserved first, so that a schema which refers to itself ends.
      this.#declarations.set(name, { name, text: "" })
      const fields = properties.map(([key, property]) => ({
        key,
        ...named(key, this.emit(property, name + pascal(key)))
      }))
      const type = fields.map((field) => `  readonly ${quoted(field.key)}?: ${field.type}`)
      const codec = fields.map((field) => `  ${quoted(field.key)}: ${field.codec}`)
      this.#declarations.set(name, {
        name,
        text: [
          `export interface ${name} {\n${type.join("\n")}\n}`,
          `export const ${name} = /*#__PURE__*/ Codec.struct<${name}>(() => ({\n${codec.join(",\n")}\n}))`
        ].join("\n")
      })
    }
    return { type: name, codec: name }
  }
}

const effectModules = ["BigDecimal", "DateTime", "Duration"]

/** The text of a family's `schemas.ts`. */
export const schemasModule = (declarations: ReadonlyArray<Declaration>): string => {
  const body = declarations.map((declaration) => declaration.text).join("\n\n")
  const uses = (name: string) => new RegExp(`(?<![\\w.])${name}\\b`).test(body)
  const types = ["Json", "Open"].filter(uses)
  return [
    ...effectModules.filter(uses).map((name) => `import type * as ${name} from "effect/${name}"`),
    ...(uses("Codec") ? [`import * as Codec from "../../interface/Codec.ts"`] : []),
    ...(types.length > 0 ? [`import type { ${types.join(", ")} } from "../../interface/Operation.ts"`] : []),
    "",
    body || "export {}",
    ""
  ].join("\n")
}
