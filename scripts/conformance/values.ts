/**
 * Values for any schema of the interface: the least that it takes, all that it takes, and its edges.
 */
import type { Document, SchemaObject } from "../specs/model.ts"

/**
 * `minimal` leaves out what may be left out; the others give everything: `full` in ordinary values, `low` and
 * `high` at the ends of their ranges, `unicode` with texts that are hard to carry.
 */
export const modes = ["minimal", "full", "low", "high", "unicode"] as const
export type Mode = (typeof modes)[number]

type Value = null | boolean | number | bigint | string | ReadonlyArray<Value> | { readonly [key: string]: Value }

const hard = 'Ünï ☃ 👩‍🚀 日本語 \u2028 "\\ %2F ../ <&> é'

/** A list or a nesting of any depth ends here. */
const deepest = 6

interface Flat extends SchemaObject {
  readonly properties: { readonly [name: string]: SchemaObject }
  readonly required: ReadonlyArray<string>
}

export const resolve = (document: Document, schema: SchemaObject): SchemaObject => {
  if (schema.$ref === undefined) return schema
  return resolve(document, document.components.schemas[schema.$ref.slice("#/components/schemas/".length)] ?? {})
}

/** An object with the properties of all of its parts; of a choice, the first member. */
const flatten = (document: Document, source: SchemaObject): Flat => {
  const schema = resolve(document, source)
  const [choice] = schema.oneOf ?? schema.anyOf ?? []
  const parts = [...(schema.allOf ?? []), ...(choice === undefined ? [] : [choice])].map((part) =>
    flatten(document, part)
  )
  return Object.assign({}, ...parts, schema, {
    properties: Object.assign({}, ...parts.map((part) => part.properties), schema.properties),
    required: [...parts.flatMap((part) => part.required), ...(schema.required ?? [])]
  })
}

const pick = <A>(mode: Mode, low: A, ordinary: A, high: A): A =>
  mode === "low" ? low : mode === "high" ? high : ordinary

const formats: Readonly<Record<string, (mode: Mode) => string>> = {
  "date-time": (mode) => pick(mode, "0001-01-01T00:00:00Z", "2024-01-02T03:04:05Z", "9999-12-31T23:59:59.999Z"),
  uuid: (mode) =>
    pick(
      mode,
      "00000000-0000-0000-0000-000000000000",
      "0b9f6a9c-3c1e-4c2f-9a53-5a5f5d1f2b11",
      "ffffffff-ffff-4fff-bfff-ffffffffffff"
    ),
  byte: (mode) => pick(mode, "", "c2VjcmV0", "/+8="),
  duration: (mode) => pick(mode, "0s", "3.5s", "315576000000s"),
  "date-span": (mode) => pick(mode, "00:00:00", "1.02:03:04", "10675199.02:48:05"),
  "field-mask": (mode) => pick(mode, "a", "displayName", "displayName,description")
}

/** A text of the longest form that `maxLength` UTF-16 units take. */
const fitted = (text: string, minLength: number, maxLength: number): string => {
  let cut = ""
  for (const character of text) {
    if (cut.length + character.length > maxLength) break
    cut += character
  }
  return cut.padEnd(minLength, "x")
}

const textOf = ({ maxLength, minLength = 0, pattern, format = "" }: SchemaObject, mode: Mode): string => {
  const formatted = formats[format]
  if (formatted !== undefined) return formatted(mode)
  if (pattern === "^(user|group)/\\d+$") return pick(mode, "user/0", "user/156", "group/9223372036854775807")
  if (pattern !== undefined) throw new Error(`No text is known for the pattern ${pattern}`)
  const ordinary = fitted("value", minLength, maxLength ?? Number.POSITIVE_INFINITY)
  if (mode === "unicode") return fitted(hard, minLength, maxLength ?? Number.POSITIVE_INFINITY)
  return pick(mode, "x".repeat(minLength), ordinary, "x".repeat(maxLength ?? 1000))
}

const ranges = {
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  int32: [-(2 ** 31), 2 ** 31 - 1],
  float: [-3.4028234e38, 3.4028234e38],
  double: [-Number.MAX_VALUE, Number.MAX_VALUE]
} as const

const numberOf = ({ format, maximum, minimum, type }: SchemaObject, mode: Mode): number | bigint => {
  const named = format !== undefined && Object.hasOwn(ranges, format) ? format : type === "integer" ? "int32" : "double"
  const [least, most] = ranges[named as keyof typeof ranges]
  return pick<number | bigint>(
    mode,
    minimum ?? least,
    Math.min(Math.max(12, minimum ?? 12), maximum ?? 12),
    maximum ?? most
  )
}

/** Of properties that exclude each other only one is given. */
const excluded = (schema: SchemaObject, mode: Mode): ReadonlySet<string> =>
  new Set(
    Object.values(schema["x-oneOf"] ?? {}).flatMap((group) => {
      const kept = mode === "high" ? group.at(-1) : group[0]
      return group.filter((name) => name !== kept)
    })
  )

const objectOf = (document: Document, schema: Flat, mode: Mode, depth: number): Value => {
  const left = excluded(schema, mode)
  const given = Object.entries(schema.properties).filter(
    ([name, property]) =>
      !left.has(name) &&
      flatten(document, property).readOnly !== true &&
      property.readOnly !== true &&
      (schema.required.includes(name) || (mode !== "minimal" && depth < deepest))
  )
  const own = given.map(([name, property]) => [name, valueOf(document, property, mode, depth + 1)] as const)
  const others = schema.additionalProperties
  const open = typeof others === "object" && Object.keys(schema.properties).length === 0
  if (open && (mode === "full" || mode === "high" || mode === "unicode")) {
    const key = mode === "unicode" ? hard : "key"
    return { ...Object.fromEntries(own), [key]: valueOf(document, others, mode, depth + 1) }
  }
  return Object.fromEntries(own)
}

const listOf = (document: Document, schema: SchemaObject, mode: Mode, depth: number): Value => {
  const { items = {}, maxItems, minItems = 0, uniqueItems } = schema
  const most = uniqueItems === true ? 1 : Math.min(maxItems ?? 3, 100)
  const length =
    mode === "minimal" || mode === "low" || depth >= deepest ? minItems : Math.max(minItems, pick(mode, 0, 1, most))
  return Array.from({ length }, () => valueOf(document, items, mode, depth + 1))
}

const anything: Readonly<Record<Mode, Value>> = {
  minimal: { coins: 1 },
  full: { coins: 1, items: ["sword", { level: 3 }], alive: true, rest: null },
  low: -1,
  high: [[[[[9007199254740993n]]]], Number.MAX_VALUE],
  unicode: hard
}

/** A value that the schema takes. */
export const valueOf = (document: Document, source: SchemaObject, mode: Mode, depth = 0): Value => {
  const schema = flatten(document, source)
  const known = schema.enum?.filter((value) => value !== null)
  if (known !== undefined && known.length > 0) return pick(mode, known[0], known[0], known.at(-1)) ?? null
  switch (schema.type) {
    case "string":
      return textOf(schema, mode)
    case "integer":
    case "number":
      return numberOf(schema, mode)
    case "boolean":
      return mode !== "low"
    case "array":
      return listOf(document, schema, mode, depth)
    default: {
      const described = Object.keys(schema.properties).length > 0 || schema.additionalProperties !== undefined
      return described || schema.type === "object" ? objectOf(document, schema, mode, depth) : anything[mode]
    }
  }
}
