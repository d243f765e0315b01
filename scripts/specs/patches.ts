/**
 * Reads and applies `specs/patches/*.yaml`: corrections of what the document gets wrong.
 */
import * as Schema from "effect/Schema"
import { parse } from "yaml"
import { evidenced } from "./evidence.ts"
import { type Document, isObject, type Json, methods } from "./model.ts"
import { get, parsePointer, set } from "./pointer.ts"

const Target = Schema.Struct({
  family: Schema.String,
  /** `METHOD /path`: the pointer starts at the operation. Without it, at the document. */
  operation: Schema.optionalKey(Schema.String),
  pointer: Schema.String
})

const Change = Schema.Struct({
  target: Target,
  /** The value that is wrong; left out when nothing is there. */
  expect: Schema.optionalKey(Schema.Unknown),
  set: Schema.optionalKey(Schema.Unknown),
  remove: Schema.optionalKey(Schema.Literal(true))
})

const Entry = Schema.Struct({
  reason: Schema.String,
  ...evidenced,
  changes: Schema.Array(Change)
})

const File = Schema.Array(Entry)

export type Change = typeof Change.Type
export interface Patch extends Readonly<typeof Entry.Type> {
  readonly file: string
  /** The file and the place in it: `dataStores/3`. */
  readonly id: string
}

export const parsePatches = (file: string, text: string): ReadonlyArray<Patch> => {
  try {
    const entries = Schema.decodeUnknownSync(File, { onExcessProperty: "error", errors: "all" })(parse(text))
    return entries.map((entry, at) => ({ file, id: `${file.replace(/\.yaml$/, "")}/${at + 1}`, ...entry }))
  } catch (cause) {
    throw new Error(`${file} is not a valid patch file: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

/** Equality of JSON; the order of keys does not count. */
export const equal = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, at) => equal(item, b[at]))
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]))
}

/** Where a change goes, from the document's root. */
const location = ({ operation, pointer }: Change["target"]): ReadonlyArray<string> => {
  if (operation === undefined) return parsePointer(pointer)
  const [method = "", path = ""] = operation.split(" ", 2)
  if (!methods.some((known) => known === method)) throw new Error(`Not an operation: ${operation}`)
  return ["paths", path, method.toLowerCase(), ...parsePointer(pointer)]
}

export interface Patched {
  readonly documents: ReadonlyMap<string, Document>
  /** Changes that no longer apply, and why. */
  readonly stale: ReadonlyArray<string>
}

const apply = (document: Json, change: Change): Json => {
  const parts = location(change.target)
  if ((change.set === undefined) === (change.remove === undefined)) throw new Error("needs either set or remove")
  const now = get(document, parts)
  if (!equal(now, change.expect)) {
    const show = (value: unknown) => (value === undefined ? "nothing" : JSON.stringify(value))
    throw new Error(`expected ${show(change.expect)} but the document has ${show(now)}`)
  }
  return set(document, parts, change.remove ? undefined : (change.set as Json))
}

/** Applies every patch whose expectation holds; the others are reported and left out. */
export const applyPatches = (documents: ReadonlyMap<string, Document>, patches: ReadonlyArray<Patch>): Patched => {
  const patched = new Map(documents)
  const stale: Array<string> = []
  for (const patch of patches) {
    for (const change of patch.changes) {
      const { family } = change.target
      try {
        const document = patched.get(family)
        if (document === undefined) throw new Error(`there is no family ${family}`)
        patched.set(family, apply(document as unknown as Json, change) as unknown as Document)
      } catch (cause) {
        const where = [family, change.target.operation, change.target.pointer].filter((part) => part !== undefined)
        stale.push(`${patch.file}: ${where.join(" ")}: ${cause instanceof Error ? cause.message : cause}`)
      }
    }
  }
  return { documents: patched, stale }
}
