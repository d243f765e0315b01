/**
 * What services make of answers, written in annotations: the same TypeScript types and shapes as answers have, so that
 * nobody writes them twice.
 */
import type { Reference } from "../../src/interface/Shape.ts"
import type { ResultAnnotation, ResultFields, ResultType } from "../specs/model.ts"
import { Code, isBrought, key, type Literal, print } from "./literal.ts"

/** A TypeScript type and the shape that reads it. */
export interface Emitted {
  readonly type: string
  readonly shape: Literal
  readonly note?: string
}

type Named = ReadonlyArray<readonly [name: string, field: Emitted]>

/** The fields of an object. */
export interface Fields {
  readonly own: Named
  /** Those that only paths have. */
  readonly ids: Named
  readonly required: ReadonlyArray<string>
  readonly references: ReadonlyArray<Reference>
  /** The field that has what the document does not name. */
  readonly rest: string | undefined
}

/** A docstring. */
export const comment = (note: string, indent = ""): string => {
  const lines = note.trim().split("\n")
  return lines.length === 1
    ? `${indent}/** ${lines[0]} */\n`
    : `${indent}/**\n${lines.map((line) => `${indent} * ${line}`).join("\n")}\n${indent} */\n`
}

const members = ({ ids, own, required, rest }: Fields): ReadonlyArray<string> =>
  [...own, ...ids, ...(rest === undefined ? [] : [[rest, { type: "JsonObject" } as Emitted] as const])].map(
    ([name, { note, type }]) =>
      `${note === undefined ? "" : comment(note, "  ")}  readonly ${key(name)}${required.includes(name) ? "" : "?"}: ${type}`
  )

/** The declaration of an object's type. */
export const interfaceOf = (name: string, fields: Fields): string =>
  `export interface ${name} {\n${members(fields).join("\n")}\n}`

/** The shape of an object. */
export const shapeOf = ({ own, references, required, rest }: Fields): Literal => ({
  fields: Object.fromEntries(own.map(([field, { shape }]) => [field, shape])),
  required: required.length > 0 ? required : undefined,
  ids: references.length > 0 ? references : undefined,
  rest
})

/** What a result may be made of. */
export interface Known {
  readonly fieldsOf: (type: string) => Fields
  readonly isDeclared: (type: string) => boolean
  readonly nameOf: (type: string) => string
  /** The words that a parameter takes. */
  readonly wordsOf: (operation: string, parameter: string) => ReadonlyArray<string>
}

const scalars: Readonly<Record<string, string>> = {
  text: "string",
  flag: "boolean",
  int: "number",
  id: "string",
  double: "number",
  timestamp: "DateTime.Utc",
  seconds: "Duration.Duration",
  decimal: "BigDecimal.BigDecimal",
  json: "Json",
  object: "JsonObject",
  bytes: "Uint8Array<ArrayBuffer>",
  error: "OpenCloudError",
  textOrNumber: "string | number"
}

const literals = (names: ReadonlyArray<string>): string => names.map((name) => JSON.stringify(name)).join(" | ")

const typeOf = (type: ResultType, known: Known): Emitted => {
  if (typeof type === "string") {
    const scalar = scalars[type]
    if (scalar !== undefined) return { type: scalar, shape: isBrought(type) ? new Code(type) : type }
    const [owner = "", field] = type.split(".")
    if (field !== undefined) {
      const found = [...known.fieldsOf(owner).own].find(([it]) => it === field)
      if (found === undefined) throw new Error(`${owner} has no ${field}`)
      return found[1]
    }
    const name = known.nameOf(type)
    if (!known.isDeclared(name)) throw new Error(`No scalar, answer or result is called ${type}`)
    return { type: name, shape: new Code(name) }
  }
  if (0 in type) {
    const item = typeOf(type[0], known)
    return { type: `ReadonlyArray<${item.type}>`, shape: { list: item.shape } }
  }
  if ("map" in type) {
    const value = typeOf(type.map, known)
    return { type: `{ readonly [key: string]: ${value.type} }`, shape: { map: value.shape } }
  }
  if ("enum" in type) return { type: `Open<${literals(type.enum)}>`, shape: "enum" }
  if ("parameter" in type)
    return { type: `Open<${literals(known.wordsOf(type.operation, type.parameter))}>`, shape: "enum" }
  if ("from" in type) return { type: `import("../${type.from}/shapes.ts").${type.type}`, shape: type.as }
  return { ...typeOf(type.is, known), note: type.note }
}

const fieldsOf = (name: string, result: ResultFields, known: Known): Fields => {
  const base = result.of === undefined ? undefined : known.fieldsOf(result.of)
  const named = Object.entries(result.fields ?? {}).map(([field, type]) => [field, typeOf(type, known)] as const)
  const omitted = new Set(result.omit ?? [])
  const stale = [...omitted].find((field) => ![...(base?.own ?? []), ...(base?.ids ?? [])].some(([it]) => it === field))
  if (stale !== undefined) throw new Error(`${name} leaves out ${stale}, which is not there`)
  const gone = new Set([...omitted, ...named.map(([field]) => field)])
  const kept = (fields: Named = []) => fields.filter(([field]) => !gone.has(field))
  // What a path says is an id like any other, once it was read.
  const own = [
    ...kept(base?.own),
    ...kept(base?.ids).map(
      ([id, { type }]) => [id, { type, shape: type === "string" ? "id" : { list: "id" } }] as const
    ),
    ...named
  ]
  const required = [
    ...new Set([...(base?.required ?? []).filter((field) => !omitted.has(field)), ...(result.required ?? [])])
  ]
  const unknown = required.filter((field) => !own.some(([it]) => it === field))
  if (unknown.length > 0) throw new Error(`${name} has no ${unknown.join(", ")}`)
  return { own, ids: [], required, references: [], rest: undefined }
}

/** A result's declarations of a type and of a shape. */
export const resultOf = (
  name: string,
  result: ResultAnnotation,
  known: Known
): { readonly text: string; readonly parts: ReadonlyArray<string>; readonly fields?: Fields } => {
  const parts: Array<string> = []
  const noting: Known = {
    ...known,
    nameOf: (type) => {
      const called = known.nameOf(type)
      parts.push(called)
      return called
    }
  }
  const declared = (type: string, shape: Literal) => ({
    parts: [...new Set(parts)],
    text: `${comment(result.note)}${type}\nexport const ${name}: ResultShape<${name}> = ${print(shape)}`
  })
  if (result.is !== undefined) {
    const { shape, type } = typeOf(result.is, noting)
    return declared(
      `export type ${name} = ${type}`,
      typeof shape === "string" ? { of: new Code(`() => ${print(shape)}`) } : shape
    )
  }
  if (result.tagged === undefined) {
    const fields = fieldsOf(name, result, noting)
    return { ...declared(interfaceOf(name, fields), shapeOf(fields)), fields }
  }
  const forms = Object.entries(result.tagged).map(([tag, own]) => {
    const required = [...(result.required ?? []), ...(own.required ?? [])]
    const fields = { ...result.fields, ...own.fields }
    const form = fieldsOf(`${name}.${tag}`, { ...own, required, fields }, noting)
    return [tag, form] as const
  })
  return declared(
    `export type ${name} =\n${forms
      .map(([tag, form]) => `  | {\n  readonly _tag: ${JSON.stringify(tag)}\n${members(form).join("\n")}\n}`)
      .join("\n")}`,
    { tagged: Object.fromEntries(forms.map(([tag, form]) => [tag, shapeOf(form)])) }
  )
}
