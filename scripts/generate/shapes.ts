/**
 * OpenAPI schemas to TypeScript types and the shapes that answers are read by.
 *
 * The document's own strictness (required, closed objects, closed enums) is left behind on
 * purpose: what an answer is read with must outlive the next change of the server. What is
 * required stands in the annotations.
 */
import { idNames } from "../../src/interface/Paths.ts"
import type { Reference } from "../../src/interface/Shape.ts"
import type { AnswerAnnotation, Document, ResultAnnotation, SchemaObject } from "../specs/model.ts"
import { brought, Code, isBrought, type Literal, print } from "./literal.ts"
import { pascal } from "./names.ts"
import { comment, type Emitted, type Fields, interfaceOf, resultOf, shapeOf } from "./results.ts"

/** A named type of the family's `shapes.ts`. */
export interface Declaration {
  readonly name: string
  readonly text: string
  /** Names of those that it contains. */
  readonly parts: ReadonlyArray<string>
  /** Modules of other families that its text names, as `assets`. */
  readonly families?: ReadonlyArray<string>
}

const scalar = (type: string, shape: Literal): Emitted => ({ type, shape })

const length = (shape: string): Emitted => scalar("Duration.Duration", new Code(shape))

const json = scalar("Json", "json")

const strings: Readonly<Record<string, Emitted>> = {
  "date-time": scalar("DateTime.Utc", "timestamp"),
  duration: length("seconds"),
  "date-span": length("timespan")
}

/** What a name tells beyond the type: an id that is typed as a string may still come as a number; seconds are a length. */
const named = (name: string, emitted: Emitted): Emitted => {
  if (emitted.shape === "text" && /(^id|Id)$/.test(name)) return { ...emitted, shape: "id" }
  return /Seconds$/.test(name) && typeof emitted.shape === "string" && numbers.has(emitted.shape)
    ? length("count")
    : emitted
}

const numbers: ReadonlySet<string> = new Set(["id", "int", "double"])

const isDecimal = (schema: SchemaObject) =>
  Object.keys(schema.properties ?? {})
    .sort()
    .join() === "exponent,significand"

export class ShapeEmitter {
  readonly #document: Document
  readonly #names: ReadonlyMap<string, string>
  readonly #answers: Readonly<Record<string, AnswerAnnotation>>
  readonly #results: Readonly<Record<string, ResultAnnotation>>
  /** Names of generated types, by those that services give them. */
  readonly #renamed: ReadonlyMap<string, string>
  /** The fields of what is declared, by its name. */
  readonly #structures = new Map<string, Fields>()
  /** In the order in which they can be made: what an object contains stands before it. */
  readonly #declarations = new Map<string, Declaration>()
  /** Being made, so that what refers to them comes before them. */
  readonly #open = new Set<string>()
  readonly #annotated = new Set<string>()

  constructor(
    document: Document,
    names: ReadonlyMap<string, string>,
    answers: Readonly<Record<string, AnswerAnnotation>>,
    results: Readonly<Record<string, ResultAnnotation>>
  ) {
    this.#document = document
    this.#names = names
    this.#answers = answers
    this.#results = results
    this.#renamed = new Map(
      Object.entries(results).flatMap(([name, result]) =>
        result.for === undefined ? [] : [[result.for, name] as const]
      )
    )
  }

  /** What a type is called that is `name` by the document: as the service calls it, and beside a result of that name otherwise. */
  #called(name: string): string {
    return this.#renamed.get(name) ?? (this.#results[name] === undefined ? name : `${name}Answer`)
  }

  /** Declares what services make of the answers that are declared. Throws on all that cannot be made, one line each. */
  declareResults(): void {
    const refused = Object.entries(this.#results).flatMap(([name, result]) => {
      try {
        this.#declareResult(name, result)
        return []
      } catch (error) {
        return error instanceof Error ? error.message : String(error)
      }
    })
    const stale = Object.keys(this.#answers)
      .filter((name) => !this.#annotated.has(name))
      .map((name) => `No answer is called ${name}`)
    if (refused.length + stale.length > 0) throw new Error([...stale, ...refused].join("\n"))
  }

  #declareResult(name: string, result: ResultAnnotation): void {
    if (result.for !== undefined) {
      if (!this.#declarations.has(name)) throw new Error(`No answer is called ${result.for}, to be called ${name}`)
      return
    }
    const known = (type: string) =>
      (type === name ? undefined : this.#structures.get(type)) ?? this.#structures.get(this.#called(type))
    const made = resultOf(name, result, {
      fieldsOf: (type) => {
        const fields = known(type)
        if (fields === undefined) throw new Error(`${name} is made of ${type}, which is no object here`)
        return fields
      },
      isDeclared: (type) => this.#declarations.has(type),
      wordsOf: (operation, parameter) => this.#wordsOf(operation, parameter),
      // An answer of the same name as the result is not part of it.
      nameOf: (type) => (this.#declarations.has(type) ? type : this.#called(type))
    })
    if (this.#declarations.has(name)) throw new Error(`There is a ${name} already`)
    if (made.fields !== undefined) this.#structures.set(name, made.fields)
    this.#declarations.set(name, { name, ...made })
  }

  #wordsOf(operation: string, parameter: string): ReadonlyArray<string> {
    const [method = "", path = ""] = operation.split(" ")
    const found = Object.entries(this.#document.paths[path] ?? {}).find(([it]) => it === method.toLowerCase())?.[1]
    const words = found?.parameters?.find(({ name }) => name === parameter)?.schema.enum ?? []
    if (words.length === 0) throw new Error(`${operation} has no ${parameter} that takes words`)
    return words.filter((word) => typeof word === "string")
  }

  /** What was emitted so far, in an order in which it can be made. */
  get declarations(): ReadonlyArray<Declaration> {
    return [...this.#declarations.values()]
  }

  /** The name under which `shapes.ts` exports a schema; one that is not an object of its own is declared as `name`. */
  declare(schema: SchemaObject, own: string): string {
    // A whole answer is never null, whatever a component that it shares may be elsewhere.
    const emitted = this.#emit(schema, own)
    if (this.#declarations.has(emitted.type)) return emitted.type
    const name = this.#called(own)
    this.#declarations.set(name, {
      name,
      parts: partsOf(emitted.shape),
      text: `export type ${name} = ${emitted.type}\nexport const ${name}: Shape<${name}> = ${print(
        typeof emitted.shape === "object" && !(emitted.shape instanceof Code)
          ? emitted.shape
          : { of: new Code(`() => ${print(emitted.shape)}`) }
      )}`
    })
    return name
  }

  /** Type and shape of a schema; an object in it that has no name gets `name`. */
  #emit(schema: SchemaObject, name: string): Emitted {
    if (schema.$ref !== undefined) return this.#component(schema.$ref.slice("#/components/schemas/".length))
    if (schema.allOf !== undefined || schema.oneOf !== undefined || schema.anyOf !== undefined) {
      return this.#composed(schema, name)
    }
    switch (schema.type) {
      case "string":
        return this.#string(schema)
      case "integer":
        return schema.format === "int64" ? scalar("string", "id") : scalar("number", "int")
      case "number":
        return scalar("number", "double")
      case "boolean":
        return scalar("boolean", "flag")
      case "array": {
        const item = this.#orNull(schema.items ?? {}, `${name}Item`)
        return { type: `ReadonlyArray<${item.type}>`, shape: { list: item.shape } }
      }
      case "object":
        return this.#object(schema, name)
      default:
        return schema.properties === undefined ? json : this.#object(schema, name)
    }
  }

  /** Where there is no field to leave out, `null` stays what it is. */
  #orNull(schema: SchemaObject, name: string): Emitted {
    const emitted = this.#emit(schema, name)
    return !this.#isNullable(schema) || emitted === json
      ? emitted
      : { type: `${emitted.type} | null`, shape: { nullable: emitted.shape } }
  }

  #isNullable(schema: SchemaObject): boolean {
    const target = schema.$ref ?? (schema.allOf?.length === 1 ? schema.allOf[0]?.$ref : undefined)
    if (schema.nullable === true || target === undefined) return schema.nullable === true
    return this.#isNullable(this.#document.components.schemas[target.slice("#/components/schemas/".length)] ?? {})
  }

  #string(schema: SchemaObject): Emitted {
    const known = (schema.enum ?? []).filter((value) => typeof value === "string")
    if (known.length > 0) {
      return scalar(`Open<${known.map((value) => JSON.stringify(value)).join(" | ")}>`, "enum")
    }
    return strings[schema.format ?? ""] ?? scalar("string", "text")
  }

  #component(component: string): Emitted {
    const name = this.#names.get(component)
    const schema = this.#document.components.schemas[component]
    if (name === undefined || schema === undefined) throw new Error(`No component ${component}`)
    const { $ref, allOf } = schema
    return $ref === undefined && allOf === undefined && schema.properties === undefined && schema.oneOf === undefined
      ? this.#emit(schema, name)
      : this.#emit({ type: "object", ...this.#flattened(schema) }, name)
  }

  /** One object with the properties of every member: a reader takes whichever are there. */
  #composed(schema: SchemaObject, name: string): Emitted {
    const members = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
    const [only] = members
    if (members.length === 1 && only !== undefined && schema.properties === undefined) return this.#emit(only, name)
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
        return schema.additionalProperties === false ? json : scalar("JsonObject", "object")
      }
      const value = this.#orNull(schema.additionalProperties, `${name}Value`)
      return { type: `{ readonly [key: string]: ${value.type} }`, shape: { map: value.shape } }
    }
    if (isDecimal(schema)) return { type: "BigDecimal.BigDecimal", shape: new Code("decimal") }
    const called = this.#called(name)
    if (this.#open.has(called)) return { type: called, shape: { of: new Code(`() => ${called}`) } }
    if (!this.#declarations.has(called)) {
      this.#open.add(called)
      const fields = this.#fields(schema, name)
      this.#open.delete(called)
      this.#structures.set(called, fields)
      const shape = shapeOf(fields)
      const { note } = this.#results[called] ?? {}
      this.#declarations.set(called, {
        name: called,
        parts: partsOf(shape),
        text: `${note === undefined ? "" : comment(note)}${interfaceOf(called, fields)}\nexport const ${called}: Shape<${called}> = ${print(shape)}`
      })
    }
    return { type: called, shape: new Code(called) }
  }

  #fields(schema: SchemaObject, name: string): Fields {
    const own = Object.entries(schema.properties ?? {}).map(
      ([property, value]) => [property, named(property, this.#emit(value, name + pascal(property)))] as const
    )
    this.#annotated.add(name)
    const references = Object.entries(this.#answers[name]?.ids ?? {}).flatMap(([from, patterns]) =>
      patterns.map((pattern): Reference => [from, pattern])
    )
    const ids = idNames(references).map(
      ({ list, name }) => [name, scalar(list ? "ReadonlyArray<string>" : "string", "")] as const
    )
    const fields = new Map<string, Emitted>([...ids, ...own])
    for (const [from] of references) if (!fields.has(from)) throw new Error(`${name} has no ${from} to read ids of`)
    const required = this.#answers[name]?.required ?? []
    const unknown = required.filter((field) => !fields.has(field))
    if (unknown.length > 0) throw new Error(`${name} has no ${unknown.join(", ")}`)
    // Ids that only paths have stand last.
    return {
      own,
      ids: ids.filter(([id]) => !own.some(([it]) => it === id)),
      required,
      references,
      rest: this.#answers[name]?.rest
    }
  }
}

const effectModules = ["BigDecimal", "DateTime", "Duration"]

/** The text of a family's `shapes.ts`. */
export const shapesModule = (declarations: ReadonlyArray<Declaration>): string => {
  const body = declarations.map((declaration) => declaration.text).join("\n\n")
  const uses = (name: string) => new RegExp(`(?<![\\w.])${name}\\b`).test(body)
  const shapes = ["ResultShape", "Shape"].filter(uses)
  const types = ["Json", "JsonObject", "Open"].filter(uses)
  return [
    ...effectModules.filter(uses).map((name) => `import type * as ${name} from "effect/${name}"`),
    ...Object.entries(brought).flatMap(([module, names]) => {
      const used = names.filter((name) => new RegExp(`: ${name}\\b(?! *:)`).test(body))
      return used.length > 0 ? [`import { ${used.join(", ")} } from "../../interface/${module}.ts"`] : []
    }),
    ...(uses("OpenCloudError") ? [`import type { OpenCloudError } from "../../Errors.ts"`] : []),
    ...(body === "" ? [] : [`import type { ${shapes.join(", ")} } from "../../interface/Shape.ts"`]),
    ...(types.length > 0 ? [`import type { ${types.join(", ")} } from "../../interface/Values.ts"`] : []),
    // A declaration of somebody else's has to be able to name them from here.
    ...(types.length > 0 ? ["", `export type { ${types.join(", ")} }`] : []),
    "",
    // Declarations that a program emits have to name it from here.
    ...(body === "" ? [] : [`export type { ${shapes.join(", ")} }`, ""]),
    body || "export {}",
    ""
  ].join("\n")
}

/** The text of a family's `schemas.ts`: the same types, and an Effect Schema of each. */
export const schemasModule = (declarations: ReadonlyArray<Declaration>, generics: ReadonlyArray<string>): string => {
  if (declarations.length === 0) return "\nexport {}\n"
  const failing = declarations.filter(({ text }) => text.includes('"error"'))
  return [
    `import { type Answer, fromShape } from "../../schemas/Answer.ts"`,
    ...(failing.length > 0 ? [`import { OpenCloudError } from "../../schemas/errors/calls.ts"`] : []),
    `import * as Shapes from "./shapes.ts"`,
    "",
    "export type { Answer }",
    ...(generics.length > 0 ? [`export { ${generics.join(", ")} } from "../../schemas/Entries.ts"`] : []),
    "",
    ...declarations.flatMap((declaration) => {
      const { name, parts } = declaration
      const errors = failing.includes(declaration)
      const more = [
        ...(parts.length > 0 || errors ? [`[${parts.join(", ")}]`] : []),
        ...(errors ? ["OpenCloudError"] : [])
      ]
      return [
        `export type ${name} = Shapes.${name}`,
        `export const ${name} = /*#__PURE__*/ fromShape<${name}>(${[`Shapes.${name}`, JSON.stringify(name), ...more].join(", ")})`,
        ""
      ]
    })
  ].join("\n")
}

/** The names that a shape is written with. */
const partsOf = (shape: Literal): ReadonlyArray<string> => {
  if (shape instanceof Code) return /^\w+$/.test(shape.text) && !isBrought(shape.text) ? [shape.text] : []
  if (typeof shape !== "object" || shape === null) return []
  return [...new Set(Object.values(shape as Readonly<Record<string, Literal>>).flatMap(partsOf))]
}
