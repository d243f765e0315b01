/**
 * How the styles of paging differ: what a page's request holds, and where its
 * answer says that the list continues.
 *
 * @internal
 */
import { type Fields, isFields, valueAt } from "../../interface/Fields.ts"
import * as Json from "../../interface/Json.ts"
import type { AnyOperation, Paging } from "../../Operation.ts"

/** What continues a list: a token, an offset, a page number, or the tokens of several lists as one text. */
export type Place = string | number

/** What a style needs to know of a page that was answered. */
export interface Answered {
  /** What this page was asked for with. */
  readonly cursor: Place | undefined
  readonly answer: unknown
  /** Items in it. */
  readonly count: number
  /** Items of the stream so far, these included. */
  readonly seen: number
}

/** The token at a path; an empty one is none. */
export const tokenAt = (answer: unknown, path: string | undefined): string | undefined => {
  const token = path === undefined ? undefined : valueAt(answer, path)
  if (typeof token === "number" || typeof token === "bigint") return String(token)
  return typeof token === "string" && token !== "" ? token : undefined
}

/** Whether the list's total says that nothing is left. A list that was begun elsewhere ends with an empty page. */
const isWhole = (paging: Paging, answer: unknown, seen: number): boolean => {
  const total = paging.total === undefined ? undefined : valueAt(answer, paging.total)
  return total !== undefined && total !== null && seen >= Number(total)
}

/** Where a list continues after a page, by style; `undefined` at its end. */
export const advance: Record<Paging["style"], (paging: Paging, page: Answered) => Place | undefined> = {
  token: (paging, { answer }) =>
    paging.hasMore !== undefined && valueAt(answer, paging.hasMore) === false
      ? undefined
      : tokenAt(answer, paging.next),
  offset: (paging, { answer, count, cursor }) => {
    const next = Number(cursor ?? 0) + count
    return count === 0 || isWhole(paging, answer, next) ? undefined : next
  },
  page: (paging, { answer, count, cursor, seen }) =>
    count === 0 || isWhole(paging, answer, seen) ? undefined : Number(cursor ?? paging.first ?? 0) + 1,
  entries: (paging, { answer }) => {
    const { cursor, items, list, next } = entryPaths(paging)
    const open = entriesOf(answer, list).flatMap((entry) => {
      const token = tokenAt(entry, next)
      const { [items]: _, [next]: __, ...name } = entry
      return token === undefined ? [] : [{ ...name, [cursor]: token }]
    })
    return open.length === 0 ? undefined : Json.stringify(open)
  }
}

/** The names inside an entry, where a list of entries is paged each by itself. */
const entryPaths = (paging: Paging) => {
  const [list = "", cursor = ""] = paging.cursor.split(".")
  const last = (path: string | undefined) => path?.split(".").at(-1)
  return { list, cursor, items: last(paging.items) ?? "", size: last(paging.size), next: last(paging.next) ?? cursor }
}

const entriesOf = (value: unknown, list: string): ReadonlyArray<Fields> => {
  const entries = isFields(value) ? value[list] : undefined
  return Array.isArray(entries) ? entries.filter(isFields) : []
}

/** Gives the input of a page: the list's own, the page's cursor, and its size where one is to be asked for. */
export const asker = <I>(
  operation: AnyOperation,
  paging: Paging,
  input: I,
  size: number | undefined,
  insist: boolean
): ((cursor: Place | undefined) => I) => {
  const given = input as Fields
  const inBody = paging.in === "body"
  const own: Fields = inBody ? (isFields(given.body) ? given.body : {}) : given
  // Adds fields that the operation declares to an input of its type.
  const place = (fields: Fields): I =>
    (inBody ? { ...given, body: { ...own, ...fields } } : { ...given, ...fields }) as I
  if (paging.style === "entries") return askEntries(paging, own, place, size, insist)
  const named = (wire: string): string =>
    inBody ? wire : (operation.parameters.find((it) => (it.wire ?? it.name) === wire)?.name ?? wire)
  const sizeName = paging.size === undefined ? undefined : named(paging.size)
  const sized =
    sizeName === undefined || size === undefined || (!insist && own[sizeName] !== undefined) ? {} : { [sizeName]: size }
  return (cursor) => place(cursor === undefined ? sized : { ...sized, [named(paging.cursor)]: cursor })
}

/** Every entry is asked for with its own cursor, and no more once it has none. */
const askEntries = <I>(
  paging: Paging,
  own: Fields,
  place: (fields: Fields) => I,
  size: number | undefined,
  insist: boolean
): ((cursor: Place | undefined) => I) => {
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
const parsed = (cursor: Place): unknown => {
  try {
    return Json.parse(String(cursor))
  } catch {
    return []
  }
}
