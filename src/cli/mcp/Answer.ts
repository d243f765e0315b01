/** Answers as an agent gets them: within a number of characters, with what is left and how to go on. */
import { isFields } from "../../interface/Fields.ts"
import { stringify } from "../../interface/Json.ts"
import { failure, type Stop } from "../Stop.ts"

/** The most characters of an answer, what is said of it included. */
export const most = 20_000

/** Characters that are kept for what is said of an answer: its total, and a cursor. */
const kept = 2_000

/** Characters of data in one answer. */
export const room = most - kept

/** What is said of data, apart from it. */
export type Note = Readonly<Record<string, unknown>>

/** Data, and what is said of it where there is anything to say. */
export interface Answer {
  readonly data: string
  readonly note?: Note | undefined
}

/** What hides, or turns text around: a reader does not see it, and an agent may obey it. */
const unseen = /[\p{Cf}\p{Cc}\u2028\u2029]/gu

const escaped = (character: string): string =>
  [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`)
    .join("")

/** A value as JSON with every digit, in which nothing is unseen. */
export const text = (value: unknown): string => (stringify(value) ?? "null").replace(unseen, escaped)

/** Where an answer goes on: in the middle of a text, of a list, or of what is waited for. */
export type Cursor =
  | { readonly _tag: "text"; readonly from: number }
  | { readonly _tag: "items"; readonly pageSize: number; readonly skip: number; readonly page: string | undefined }
  | { readonly _tag: "poll"; readonly path: string | undefined; readonly key: string | undefined }

/** A cursor as a text. */
export const written = (cursor: Cursor): string => {
  switch (cursor._tag) {
    case "text":
      return `text:${cursor.from}`
    case "items":
      return `items:${cursor.pageSize}:${cursor.skip}:${cursor.page ?? ""}`
    case "poll":
      return `poll:${JSON.stringify({ path: cursor.path, key: cursor.key })}`
  }
}

const asText = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined)

const pollOf = (json: string): Cursor | undefined => {
  try {
    const value: unknown = JSON.parse(json)
    return isFields(value) ? { _tag: "poll", path: asText(value.path), key: asText(value.key) } : undefined
  } catch {
    return undefined
  }
}

/** Reads a cursor. */
export const readCursor = (given: string): Cursor | Stop => {
  const [, from] = /^text:(\d{1,15})$/.exec(given) ?? []
  if (from !== undefined) return { _tag: "text", from: Number(from) }
  const [, pageSize, skip, page] = /^items:([1-9]\d{0,5}):(\d{1,6}):(.*)$/s.exec(given) ?? []
  if (pageSize !== undefined) {
    return { _tag: "items", pageSize: Number(pageSize), skip: Number(skip), page: page === "" ? undefined : page }
  }
  const poll = given.startsWith("poll:") ? pollOf(given.slice("poll:".length)) : undefined
  return poll ?? failure("this cursor did not come from this server")
}

const namesOf = (value: unknown): ReadonlyArray<string> | undefined =>
  isFields(value) ? Object.keys(value).slice(0, 40) : undefined

/** What is said of data that was cut: how much there is, and what can be done. */
const cutNote = (value: unknown): Note => {
  const fields = namesOf(Array.isArray(value) ? value[0] : value)
  return { cut: true, ...(fields === undefined ? {} : { fields }) }
}

/** Where a text can be cut without a character falling apart. */
const endOf = (whole: string, end: number): number => {
  const unit = whole.charCodeAt(end - 1)
  return end < whole.length && unit >= 0xd800 && unit <= 0xdbff ? end - 1 : end
}

/** Characters around a part that are looked at with it: a secret is found where a part ends in the middle of it. */
const margin = 1_000

/** A part of a text without secrets. To look for them takes long: where the rest is not shown, it is not looked at. */
const partOf = (whole: string, start: number, end: number, conceal: (text: string) => string): string => {
  const window = whole.slice(Math.max(0, start - margin), end + margin)
  const hidden = conceal(window)
  return hidden === window ? whole.slice(start, end) : hidden.slice(0, endOf(hidden, end - start))
}

/** A value, or the part of its text that begins somewhere. */
export const ofValue = (value: unknown, conceal: (text: string) => string, from = 0, note: Note = {}): Answer => {
  const whole = text(value)
  const start = Math.min(from, whole.length)
  const end = endOf(whole, Math.min(start + room, whole.length))
  const isWhole = start === 0 && end === whole.length
  const hidden = isWhole ? conceal(whole) : partOf(whole, start, end, conceal)
  // What hides a secret may be longer than it.
  if (isWhole && hidden.length <= room) return { data: hidden, note: Object.keys(note).length === 0 ? undefined : note }
  return {
    data: hidden.slice(0, endOf(hidden, room)),
    note: {
      ...note,
      ...cutNote(value),
      characters: whole.length,
      from: start,
      to: end,
      ...(end < whole.length ? { cursor: written({ _tag: "text", from: end }) } : {})
    }
  }
}

/** Items that are taken one by one, for as long as there is room. */
export class Items {
  private readonly texts: Array<string> = []
  private size = 0
  /** The fields of the first item, where not all fits. */
  private names: ReadonlyArray<string> | undefined
  private cut = false
  private readonly limit: number
  private readonly conceal: (text: string) => string

  constructor(limit: number, conceal: (text: string) => string) {
    this.limit = limit
    this.conceal = conceal
  }

  get count(): number {
    return this.texts.length
  }

  get isFull(): boolean {
    return this.texts.length >= this.limit
  }

  /** Takes an item; `false` where it has no place here. */
  take(item: unknown): boolean {
    if (this.isFull) return false
    const whole = text(item)
    const shown = whole.length < room ? this.conceal(whole) : undefined
    if (shown === undefined || this.size + shown.length + 1 > room) {
      this.cut = true
      this.names ??= namesOf(item)
      if (this.texts.length > 0) return false
      // It would not fit into any answer. Its text is quoted here, which may double it.
      const end = endOf(whole, Math.floor(room / 3))
      this.texts.push(text({ cut: partOf(whole, 0, end, this.conceal), characters: whole.length }))
      this.size = room
      return true
    }
    this.texts.push(shown)
    this.size += shown.length + 1
    return true
  }

  answer(next: Cursor | undefined, total: unknown): Answer {
    return {
      data: `[${this.texts.join(",")}]`,
      note: {
        items: this.count,
        ...(total === undefined ? {} : { total }),
        ...(this.cut ? { cut: true, ...(this.names === undefined ? {} : { fields: this.names }) } : {}),
        ...(next === undefined ? {} : { cursor: written(next) })
      }
    }
  }
}
