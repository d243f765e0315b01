/**
 * JSON Pointer (RFC 6901) on immutable JSON, with one addition: in a list, a
 * word selects the item of that `name`, so that `/parameters/cursor/schema`
 * means the same parameter wherever it stands in the list.
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

const indexOf = (items: ReadonlyArray<Json>, part: string): number =>
  /^\d+$/.test(part) ? Number(part) : items.findIndex((item) => isObject(item) && item.name === part)

const child = (at: Json | undefined, part: string): Json | undefined => {
  if (Array.isArray(at)) return (at as ReadonlyArray<Json>)[indexOf(at, part)]
  return at !== undefined && isObject(at) && Object.hasOwn(at, part) ? at[part] : undefined
}

/** The value there, or `undefined` when there is none. */
export const get = (root: Json, parts: ReadonlyArray<string>): Json | undefined =>
  parts.reduce<Json | undefined>(child, root)

/** A copy with the value there set, or removed when it is `undefined`. Everything on the way must exist. */
export const set = (root: Json, parts: ReadonlyArray<string>, value: Json | undefined): Json => {
  const [part, ...rest] = parts
  if (part === undefined) {
    if (value === undefined) throw new Error("The whole document cannot be removed")
    return value
  }
  if (Array.isArray(root)) {
    const items = [...(root as ReadonlyArray<Json>)]
    const index = indexOf(items, part)
    if (index < 0 || index >= items.length) throw new Error(`No item ${part}`)
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
