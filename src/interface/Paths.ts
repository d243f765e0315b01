/**
 * Resource paths, in which Open Cloud refers from one thing to another: `groups/1/roles/2`. Many answers have an id
 * there and nowhere else.
 *
 * @since 0.2.0
 */
import type { Reference } from "./Shape.ts"

const placeholder = /\{(\w+)(\[\])?\}/g

/**
 * The names of the ids that references have, once each.
 *
 * @since 0.2.0
 */
export const idNames = (
  references: ReadonlyArray<Reference>
): ReadonlyArray<{ readonly name: string; readonly list: boolean }> => [
  ...new Map(
    references
      .flatMap(([, pattern]) => [...pattern.matchAll(placeholder)])
      .map(([, name = "", list]) => [name, { name, list: list !== undefined }])
  ).values()
]

/** As it was before a URL was made of it. */
const decoded = (id: string): string => {
  if (!id.includes("%")) return id
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

/**
 * Reads the ids of a path, by their names; `undefined` where it is not of the pattern. The last may have slashes of its
 * own, and may be all of the text.
 */
const compile = (pattern: string): ((path: unknown, put: (name: string, id: string) => void) => void) => {
  const names = [...pattern.matchAll(placeholder)].map(([, name = ""]) => name)
  const last = names.at(-1)
  // A pattern that is one id is of a field that is no path, whatever signs the id has.
  if (last !== undefined && pattern === `{${last}}`) {
    return (id, put) => void (typeof id === "string" && id !== "" && put(last, id))
  }
  // Patterns are of this package, and have no other signs.
  const whole = new RegExp(
    `^(?:cloud/v2/)?${pattern
      .replace(placeholder, "([^/]+)")
      .replaceAll("*", "[^/]+")
      .replace(/\(\[\^\/\]\+\)$/, "(.+)")}$`
  )
  return (path, put) => {
    if (typeof path !== "string" || path === "" || last === undefined) return
    if (!path.includes("/")) {
      put(last, path)
      return
    }
    const found = whole.exec(path) ?? []
    for (const [at, name] of names.entries()) {
      const id = found[at + 1]
      if (id !== undefined) put(name, decoded(id))
    }
  }
}

/**
 * Adds to an answer the ids that one of its fields has.
 *
 * @since 0.2.0
 */
export const idReader = ([from, pattern]: Reference): ((answer: Record<string, unknown>) => void) => {
  const read = compile(pattern)
  const listed = /\{(\w+)\[\]\}/.exec(pattern)?.[1]
  const names = [...pattern.matchAll(placeholder)].map(([, name = ""]) => name)
  return (answer) => {
    if (names.every((name) => answer[name] !== undefined)) return
    const value = answer[from]
    if (listed === undefined) {
      read(value, (name, id) => {
        answer[name] ??= id
      })
    } else if (Array.isArray(value) && answer[listed] === undefined) {
      const ids: Array<string> = []
      for (const path of value) read(path, (name, id) => void (name === listed && ids.push(id)))
      answer[listed] = ids
    }
  }
}
