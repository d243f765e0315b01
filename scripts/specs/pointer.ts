/**
 * JSON Pointer (RFC 6901) on immutable JSON.
 */
import { isObject, type Json } from "./model.ts"

export const parsePointer = (pointer: string): ReadonlyArray<string> => {
  if (pointer === "") return []
  if (!pointer.startsWith("/")) throw new Error(`Not a JSON pointer: ${pointer}`)
  return pointer
    .slice(1)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
}

export const pointerTo = (parts: ReadonlyArray<string>): string =>
  parts.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")

const child = (at: Json | undefined, part: string): Json | undefined => {
  if (Array.isArray(at)) return /^\d+$/.test(part) ? (at as ReadonlyArray<Json>)[Number(part)] : undefined
  return at !== undefined && isObject(at) && Object.hasOwn(at, part) ? at[part] : undefined
}

/** The value there, or `undefined` when there is none. */
export const get = (root: Json, parts: ReadonlyArray<string>): Json | undefined =>
  parts.reduce<Json | undefined>(child, root)

/**
 * A copy with the value there set, or removed when it is `undefined`. Objects
 * on the way must exist; `-` appends to a list.
 */
export const set = (root: Json, parts: ReadonlyArray<string>, value: Json | undefined): Json => {
  const [part, ...rest] = parts
  if (part === undefined) {
    if (value === undefined) throw new Error("The whole document cannot be removed")
    return value
  }
  if (Array.isArray(root)) {
    const items = [...(root as ReadonlyArray<Json>)]
    if (part === "-" && rest.length === 0 && value !== undefined) return [...items, value]
    const index = Number(part)
    if (!/^\d+$/.test(part) || index >= items.length) throw new Error(`No item ${part}`)
    if (rest.length === 0 && value === undefined) return items.toSpliced(index, 1)
    return items.with(index, set(items[index]!, rest, value))
  }
  if (!isObject(root)) throw new Error(`No place for ${part}`)
  if (rest.length > 0) {
    const next = root[part]
    if (next === undefined) throw new Error(`No ${part} on the way`)
    return { ...root, [part]: set(next, rest, value) }
  }
  if (value !== undefined) return { ...root, [part]: value }
  const { [part]: _, ...others } = root
  return others
}
