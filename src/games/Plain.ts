/**
 * Values as Luau can hold them: JSON text of exactly what was given, or the reason why there is none.
 *
 * @internal
 */

/** What JSON cannot say, and where it is in a value. */
export interface Misfit {
  /** Such as `$.items[2].price`. */
  readonly path: string
  readonly reason: string
}

/** How deep values may be nested: far more than data is, and less than any reader gives up at. */
export const maxDepth = 100

const loneSurrogate = /\p{Surrogate}/u

const reasonOf = (value: unknown): string | undefined => {
  switch (typeof value) {
    case "string":
      return loneSurrogate.test(value) ? "is a text with half a character, which UTF-8 cannot hold" : undefined
    case "number":
      return Number.isFinite(value) ? undefined : `is ${value}, which JSON cannot hold`
    case "boolean":
      return undefined
    case "bigint":
      return "is a bigint: numbers of Luau are doubles, so send it as a text"
    case "object":
      return undefined
    default:
      return `is ${typeof value === "undefined" ? "undefined" : `a ${typeof value}`}, which JSON cannot hold`
  }
}

const fieldPath = (path: string, name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`

const find = (value: unknown, path: string, depth: number, above: ReadonlyArray<unknown>): Misfit | undefined => {
  const reason = reasonOf(value)
  if (reason !== undefined) return { path, reason }
  if (typeof value !== "object" || value === null) return undefined
  if (above.includes(value)) return { path, reason: "holds itself" }
  if (depth >= maxDepth) return { path, reason: `is nested deeper than ${maxDepth} levels` }
  const within = [...above, value]
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const at = `${path}[${index}]`
      if (value[index] === null) return { path: at, reason: "is null: a list of Luau ends where it has a gap" }
      const misfit = find(value[index], at, depth + 1, within)
      if (misfit !== undefined) return misfit
    }
    return undefined
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) {
    return { path, reason: "is an object of a class: give it a Schema that encodes it as JSON" }
  }
  for (const [name, field] of Object.entries(value)) {
    const at = fieldPath(path, name)
    if (loneSurrogate.test(name)) return { path: at, reason: "is a name with half a character" }
    // A field that is undefined is not there, as everywhere in JSON.
    const misfit = field === undefined ? undefined : find(field, at, depth + 1, within)
    if (misfit !== undefined) return misfit
  }
  return undefined
}

/** Where a value is nothing that Luau could read as it is. */
export const misfitOf = (value: unknown): Misfit | undefined => find(value, "$", 0, [])

/** Whether a value is nested deeper than that, told without recursion: what walks values would overflow. */
export const isTooDeep = (value: unknown): boolean => {
  let level: Array<unknown> = [value]
  for (let depth = 0; depth <= maxDepth; depth++) {
    const next = new Set<unknown>()
    for (const one of level) {
      if (typeof one !== "object" || one === null) continue
      for (const field of Object.values(one)) if (typeof field === "object" && field !== null) next.add(field)
    }
    if (next.size === 0) return false
    level = [...next]
  }
  return true
}
