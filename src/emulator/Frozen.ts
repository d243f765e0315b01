/**
 * State as JSON text and back: maps, sets, bytes, integers of any size, numbers that JSON has not, and what is held in
 * two places stays one thing. Everything else is refused, so that nothing is lost without a word.
 */
import { fromBase64, toBase64 } from "./Base64.ts"
import { isWritten, written } from "./Json.ts"

/** What begins a text, so that another one is not taken for it. */
const format = "effect-open-cloud world"
const version = 1

const bytesOf = (text: string): Uint8Array => {
  const bytes = fromBase64(text)
  if (bytes === undefined) throw new TypeError("the exported world has bytes that are not base64")
  return bytes
}

/** Names that begin with `$` are the format's own. */
const escaped = (name: string): string => (name.startsWith("$") ? `$${name}` : name)
const unescaped = (name: string): string => (name.startsWith("$") ? name.slice(1) : name)

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const isHolder = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !isWritten(value) && !(value instanceof Uint8Array)

const innerOf = (value: object): Iterable<unknown> => {
  if (value instanceof Map) return [...value.keys(), ...value.values()]
  if (value instanceof Set || Array.isArray(value)) return value
  return Object.values(value)
}

/** What is held in more than one place. */
const sharedOf = (root: object): ReadonlySet<object> => {
  const [seen, shared] = [new Set<object>(), new Set<object>()]
  const visit = (value: unknown): void => {
    if (!isHolder(value)) return
    if (seen.has(value)) {
      shared.add(value)
      return
    }
    seen.add(value)
    for (const inner of innerOf(value)) visit(inner)
  }
  visit(root)
  return shared
}

export const freeze = (root: object): string => {
  const shared = sharedOf(root)
  const ids = new Map<object, number>()

  const content = (value: object, at: string): unknown => {
    if (value instanceof Map) {
      return { $map: [...value].map(([key, inner]) => [write(key, at), write(inner, `${at}.${String(key)}`)]) }
    }
    if (value instanceof Set) return { $set: [...value].map((inner) => write(inner, at)) }
    if (Array.isArray(value)) return value.map((inner, index) => write(inner, `${at}.${index}`))
    if (!isPlain(value)) throw new TypeError(`${at} of the world cannot be exported: it is not plain data`)
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [escaped(name), write(inner, `${at}.${name}`)])
    )
  }

  const write = (value: unknown, at: string): unknown => {
    switch (typeof value) {
      case "string":
      case "boolean":
        return value
      case "number":
        return Number.isFinite(value) && !Object.is(value, -0)
          ? value
          : { $number: Object.is(value, -0) ? "-0" : `${value}` }
      case "bigint":
        return { $integer: String(value) }
      case "undefined":
        return { $absent: true }
    }
    if (value === null) return null
    if (isWritten(value)) return { $written: value.text }
    if (value instanceof Uint8Array) return { $bytes: toBase64(value) }
    if (!isHolder(value)) throw new TypeError(`${at} of the world cannot be exported: it is a ${typeof value}`)
    if (!shared.has(value)) return content(value, at)
    const known = ids.get(value)
    if (known !== undefined) return { $same: known }
    const id = ids.size
    ids.set(value, id)
    return { $shared: id, is: content(value, at) }
  }

  return JSON.stringify({ format, version, state: write(root, "") })
}

type Node = { readonly [name: string]: unknown }

const notOurs = () => new TypeError("the text is not a world that this version exported")

/** The state of a text that `freeze` made. Throws for every other text. */
export const thaw = (text: string): { readonly [name: string]: unknown } => {
  const shared = new Map<number, unknown>()

  /** Makes what a node is; it is known by its id before it is filled, for it may hold itself. */
  const holder = (node: Node | ReadonlyArray<unknown>, known: (made: object) => void): object => {
    if (Array.isArray(node)) {
      const made: Array<unknown> = []
      known(made)
      for (const inner of node) made.push(read(inner))
      return made
    }
    const { $map, $set } = node as Node
    if (Array.isArray($map)) {
      const made = new Map<unknown, unknown>()
      known(made)
      for (const [key, value] of $map) made.set(read(key), read(value))
      return made
    }
    if (Array.isArray($set)) {
      const made = new Set<unknown>()
      known(made)
      for (const inner of $set) made.add(read(inner))
      return made
    }
    const made = {}
    known(made)
    for (const [name, inner] of Object.entries(node)) {
      // Assignment would not make a field of a name that all objects have, such as `__proto__`.
      const field = { value: read(inner), configurable: true, enumerable: true, writable: true }
      Object.defineProperty(made, unescaped(name), field)
    }
    return made
  }

  const read = (node: unknown): unknown => {
    if (typeof node !== "object" || node === null) return node
    if (Array.isArray(node)) return holder(node, () => {})
    const { $absent, $bytes, $integer, $number, $same, $shared, $written, is } = node as Node
    if ($absent === true) return undefined
    if (typeof $bytes === "string") return bytesOf($bytes)
    if (typeof $integer === "string") return BigInt($integer)
    if (typeof $number === "string") return Number($number)
    if (typeof $written === "string") return written($written)
    if (typeof $same === "number") return shared.get($same)
    if (typeof $shared === "number") return holder(is as Node, (made) => shared.set($shared, made))
    return holder(node as Node, () => {})
  }

  let root: unknown
  try {
    root = JSON.parse(text)
  } catch {
    throw notOurs()
  }
  if (typeof root !== "object" || root === null) throw notOurs()
  const given = root as Node
  if (given.format !== format || given.version !== version) throw notOurs()
  const state = read(given.state)
  if (typeof state !== "object" || state === null) throw notOurs()
  return state as Node
}
