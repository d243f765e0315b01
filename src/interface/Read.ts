/**
 * Reads what Open Cloud answers by its shape, tolerantly: unknown fields are
 * dropped, absent ones stay absent, `null` is absent where a field may be, values
 * of an enum that are newer than this library pass, and no integer is rounded.
 *
 * Nothing else reads answers. What `null` means is told here, in `readFields`.
 *
 * @since 0.2.0
 */
import { isFields } from "./Fields.ts"
import * as Formats from "./Formats.ts"
import { idNames, idReader } from "./Paths.ts"
import type { Fields, Node, Scalar, Shape } from "./Shape.ts"

/**
 * Why an answer is not of its shape: where, and what was expected there. It
 * quotes no value.
 *
 * @since 0.2.0
 */
export class Mismatch {
  /** Names of fields and places in lists, from the answer to the value that is wrong. */
  readonly path: Array<string> = []
  /** `must be a string, and is missing`. */
  readonly reason: string
  constructor(reason: string) {
    this.reason = reason
  }
  toString(): string {
    const path = this.path.map((part, at) => (/^\d+$/.test(part) ? `[${part}]` : at === 0 ? part : `.${part}`)).join("")
    return `${path || "the answer"} ${this.reason}`
  }
}

/** Reads a value, or gives what is wrong with it. */
export type Reader<T> = (value: unknown) => T | Mismatch

/** Reads a value; throws a `Mismatch`. */
type Read = (value: unknown) => unknown

/** Kinds that come along with the shapes that have them. */
type Brought = "seconds" | "timespan" | "count" | "decimal"

const expected: Readonly<Record<Exclude<Scalar, Brought> | "list", string>> & {
  readonly [kind: string]: string | undefined
} = {
  text: "a string",
  flag: "true or false",
  int: "a number",
  enum: "a string",
  id: "an id or an integer",
  double: "a number",
  timestamp: "a time of RFC 3339",
  json: "any JSON",
  object: "an object",
  list: "a list"
}

const kindOf = (value: unknown): string => {
  if (value === undefined) return "missing"
  if (value === null) return "null"
  if (Array.isArray(value)) return "a list"
  switch (typeof value) {
    case "string":
      return "another string"
    case "number":
      return "a number"
    case "bigint":
      return "an integer that a number cannot hold"
    case "boolean":
      return "true or false"
    default:
      return "an object"
  }
}

/** Kinds that are texts, but not any text. */
const ofText: ReadonlySet<string> = /*#__PURE__*/ new Set(["timestamp", "seconds", "timespan", "double"])

const fail = (kind: Exclude<Scalar, Brought> | "list", value: unknown): never => failAs(expected[kind], kind, value)

const failAs = (what: string | undefined, kind: string, value: unknown): never => {
  const found = typeof value === "string" && !ofText.has(kind) ? "a string" : kindOf(value)
  throw new Mismatch(`must be ${what}, and is ${found}`)
}

const text: Read = (value) => (typeof value === "string" ? value : fail("text", value))

const id: Read = (value) => Formats.parseId(value) ?? fail("id", value)

const scalars: Readonly<Record<Exclude<Scalar, Brought>, Read>> & { readonly [kind: string]: Read | undefined } = {
  text,
  enum: text,
  id,
  int: (value) => (typeof value === "number" && Number.isFinite(value) ? value : fail("int", value)),
  flag: (value) => (typeof value === "boolean" ? value : fail("flag", value)),
  double: (value) => Formats.parseDouble(value) ?? fail("double", value),
  timestamp: (value) =>
    (typeof value === "string" ? Formats.parseTimestamp(value) : undefined) ?? fail("timestamp", value),
  json: (value) => value,
  object: (value) => table(value)
}

/** An empty table of Lua is written as an empty list, whatever it stands for. */
const table = (value: unknown): Readonly<Record<string, unknown>> =>
  isFields(value) ? value : Array.isArray(value) && value.length === 0 ? {} : fail("object", value)

/** A field is set, and not a prototype, whatever it is called. */
const put = (output: Record<string, unknown>, name: string, value: unknown): void => {
  if (name === "__proto__") {
    Object.defineProperty(output, name, { value, enumerable: true, configurable: true, writable: true })
  } else output[name] = value
}

/** Puts what has no name in a shape. */
const putRest = (
  output: Record<string, unknown>,
  name: string,
  input: Readonly<Record<string, unknown>>,
  named: Readonly<Record<string, unknown>>
): void => {
  const others = Object.entries(input).filter(([other]) => !Object.hasOwn(named, other))
  if (others.length > 0) output[name] = Object.fromEntries(others)
}

/** Reads a part of a value, and tells where it is when it is wrong. */
const at = (name: string | number, read: Read, value: unknown): unknown => {
  try {
    return read(value)
  } catch (mismatch) {
    throw located(name, mismatch)
  }
}

const located = (name: string | number, mismatch: unknown): unknown => {
  if (mismatch instanceof Mismatch) mismatch.path.unshift(String(name))
  return mismatch
}

const readList =
  (item: Read): Read =>
  (value) => {
    if (!Array.isArray(value)) return fail("list", value)
    let index = 0
    try {
      const output = new Array<unknown>(value.length)
      for (; index < value.length; index++) output[index] = item(value[index])
      return output
    } catch (mismatch) {
      throw located(index, mismatch)
    }
  }

const readMap =
  (item: Read): Read =>
  (value) => {
    const output: Record<string, unknown> = {}
    for (const [name, part] of Object.entries(table(value))) put(output, name, at(name, item, part))
    return output
  }

interface Field {
  readonly name: string
  readonly read: Read
  /** `null` is a value where any JSON value is. */
  readonly nullable: boolean
  /** An empty text stands for no time. */
  readonly time: boolean
  /** What is said where it is missing; absent where it may be. */
  readonly required: string | undefined
}

/** The ids of a list of paths. */
export const idList: Node = { list: "id" }

const describe = (node: Node): string | undefined =>
  typeof node === "string"
    ? expected[node]
    : "list" in node
      ? expected.list
      : (("of" in node ? node.expected : undefined) ?? expected.object)

const readFields = ({ fields, ids = [], required: all = [], rest }: Fields, part: boolean): Read => {
  const required = part ? [] : all
  // An id that the answer has itself counts before what a path says.
  const nodes: Readonly<Record<string, Node>> = {
    ...Object.fromEntries(idNames(ids).map(({ list, name }) => [name, list ? idList : "id"] as const)),
    ...fields
  }
  const own = Object.entries<Node>(nodes).map(
    ([name, node]): Field => ({
      name,
      read: compile(node, part),
      nullable: node === "json",
      time: node === "timestamp",
      // What a path may say is missed when all paths are read.
      required: required.includes(name) && name in fields ? `must be ${describe(node)}, and is ` : undefined
    })
  )
  const references = ids.map(idReader)
  const told = required.filter((name) => !(name in fields))
  return (input) => {
    if (!isFields(input)) return fail("object", input)
    const output: Record<string, unknown> = {}
    let name = ""
    try {
      for (const field of own) {
        name = field.name
        const given = input[name]
        const value = field.time && given === "" ? undefined : given
        if (value !== undefined && (value !== null || field.nullable)) output[name] = field.read(value)
        else if (field.required !== undefined) throw new Mismatch(field.required + kindOf(value))
      }
      if (rest !== undefined) putRest(output, rest, input, nodes)
      for (const read of references) read(output)
      for (name of told)
        if (output[name] === undefined) throw new Mismatch(`must be ${expected.id}, and the path has none`)
    } catch (mismatch) {
      throw located(name, mismatch)
    }
    return output
  }
}

const ofWholes = new WeakMap<object, Read>()
const ofParts = new WeakMap<object, Read>()

const compile = (node: Node, part: boolean): Read => {
  if (typeof node === "string") {
    const read = scalars[node]
    if (read === undefined) throw new Error(`an answer has a ${node} by a shape that reads it`)
    return read
  }
  const compiled = part ? ofParts : ofWholes
  const known = compiled.get(node)
  if (known !== undefined) return known
  const made = make(node, part)
  compiled.set(node, made)
  return made
}

const make = (node: Exclude<Node, Scalar>, part: boolean): Read => {
  if ("fields" in node) return readFields(node, part)
  if ("list" in node) return readList(compile(node.list, part))
  if ("map" in node) return readMap(compile(node.map, part))
  if ("nullable" in node) {
    const read = compile(node.nullable, part)
    return (value) => (value === null ? null : read(value))
  }
  const { expected: what, of, read: own } = node
  if (own !== undefined) return (value) => own(value) ?? failAs(what, String(of()), value)
  // Made when it is first needed, as it may contain itself.
  let read: Read | undefined
  return (value) => {
    read ??= compile(of(), part)
    return read(value)
  }
}

const readerOf = <T>(shape: Shape<T>, part: boolean): Reader<T> => {
  const read = compile(shape, part)
  return (value) => {
    try {
      // Every part was read by the shape of its name.
      return read(value) as T
    } catch (mismatch) {
      if (mismatch instanceof Mismatch) return mismatch
      // A shape that contains itself, in an answer that does so without end.
      if (mismatch instanceof RangeError) return new Mismatch("is nested too deeply")
      throw mismatch
    }
  }
}

/**
 * The reader of a shape, made once.
 *
 * @since 0.2.0
 */
export const reader = <T>(shape: Shape<T>): Reader<T> => readerOf(shape, false)

/**
 * The reader of answers of which only a part was asked for: any field may be absent.
 *
 * @since 0.2.0
 */
export const partReader = <T>(shape: Shape<T>): Reader<T> => readerOf(shape, true)
