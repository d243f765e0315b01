/**
 * Lists that continue otherwise than by one token. Each style comes along with the records of its lists.
 *
 * @since 0.2.0
 */
import { type Fields, isFields, valueAt } from "./Fields.ts"
import * as Json from "./Json.ts"
import type { PagingFields, PagingPlace, PagingStyle } from "./Paging.ts"

/** The token at a path; an empty one is none. */
export const tokenAt = (answer: unknown, path: string | undefined): string | undefined => {
  const token = path === undefined ? undefined : valueAt(answer, path)
  if (typeof token === "number" || typeof token === "bigint") return String(token)
  return typeof token === "string" && token !== "" ? token : undefined
}

/** Whether the list's total says that nothing is left. A list that was begun elsewhere ends with an empty page. */
const isWhole = (paging: PagingFields, answer: unknown, seen: number): boolean => {
  const total = paging.total === undefined ? undefined : valueAt(answer, paging.total)
  return total !== undefined && total !== null && seen >= Number(total)
}

/** By how many items have been read. */
export const offset: PagingStyle = {
  isNumbered: true,
  advance: (paging, { answer, count, cursor }) => {
    const next = Number(cursor ?? 0) + count
    return count === 0 || isWhole(paging, answer, next) ? undefined : next
  }
}

/** By numbers of pages. */
export const page: PagingStyle = {
  isNumbered: true,
  advance: (paging, { answer, count, cursor, seen }) =>
    count === 0 || isWhole(paging, answer, seen) ? undefined : Number(cursor ?? paging.first ?? 0) + 1
}

/** The names inside an entry, where a list of entries is paged each by itself. */
const entryPaths = (paging: PagingFields) => {
  const [list = "", cursor = ""] = paging.cursor.split(".")
  const last = (path: string | undefined) => path?.split(".").at(-1)
  return { list, cursor, items: last(paging.items) ?? "", size: last(paging.size), next: last(paging.next) ?? cursor }
}

const entriesOf = (value: unknown, list: string): ReadonlyArray<Fields> => {
  const entries = isFields(value) ? value[list] : undefined
  return Array.isArray(entries) ? entries.filter(isFields) : []
}

/** Every entry is asked for with its own cursor, and no more once it has none. */
const askEntries = <I>(
  paging: PagingFields,
  own: Fields,
  place: (fields: Fields) => I,
  size: number | undefined,
  insist: boolean
): ((cursor: PagingPlace | undefined) => I) => {
  const paths = entryPaths(paging)
  const given = entriesOf(own, paths.list)
  const count = (entry: Fields | undefined): Fields => {
    const stated = paths.size === undefined ? undefined : entry?.[paths.size]
    const wanted = insist ? (size ?? stated) : (stated ?? size)
    return paths.size === undefined || wanted === undefined ? {} : { [paths.size]: wanted }
  }
  // What names an entry is what it was asked for by.
  const names = [...new Set(given.flatMap((entry) => Object.keys(entry)))].filter((name) => name !== paths.size)
  // What all of them have in common need not be in an answer: an order, a format.
  const common = Object.fromEntries(
    names.flatMap((name) => {
      const value = given[0]?.[name]
      return typeof value !== "object" && given.every((entry) => entry[name] === value) ? [[name, value]] : []
    })
  )
  const asked = (entry: Fields): Fields => ({
    ...common,
    ...Object.fromEntries([...names, paths.cursor].flatMap((name) => (name in entry ? [[name, entry[name]]] : [])))
  })
  return (cursor) =>
    place({
      [paths.list]:
        cursor === undefined
          ? given.map((entry) => ({ ...entry, ...count(entry) }))
          : entriesOf({ list: parsed(cursor) }, "list").map((entry) => ({ ...asked(entry), ...count(given[0]) }))
    })
}

/** A cursor of entries; one that is none asks for nothing. */
const parsed = (cursor: PagingPlace): unknown => {
  try {
    return Json.parse(String(cursor))
  } catch {
    return []
  }
}

/** By a token for each of several lists, which are one text together. */
export const entries: PagingStyle = {
  isNumbered: false,
  advance: (paging, { answer }) => {
    const { cursor, items, list, next } = entryPaths(paging)
    const open = entriesOf(answer, list).flatMap((entry) => {
      const token = tokenAt(entry, next)
      const { [items]: _, [next]: __, ...name } = entry
      return token === undefined ? [] : [{ ...name, [cursor]: token }]
    })
    return open.length === 0 ? undefined : Json.stringify(open)
  },
  asker: askEntries
}
