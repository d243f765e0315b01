/**
 * Keeps secrets out of what is quoted of an answer: the one way to it for calls,
 * long-running operations, transfers and OAuth.
 *
 * Hide first and cut afterwards: what a cut leaves of a spelling is not found.
 *
 * @internal
 */

import * as Redacted from "effect/Redacted"
import type { Conceal } from "../../Http.ts"
import { ExactNumber } from "../../interface/Json.ts"

/** What stands where a secret stood. */
const hidden = "<redacted>"

/** No run of a secret that is this long is shown. */
const run = 12

/** Nothing shorter is a secret, and hiding it would spoil the words around it. */
const shortest = 6

/** A run holds one whole piece of this length that begins at a multiple of it. */
const piece = run / 2

/** Values are quoted to this depth. */
const deepest = 20

/** A text that is spelled in a text that is spelled in a text: nobody does so more often. */
const mostSpellings = 6

export type { Conceal }

/** Hides nothing: for what was made without a secret. */
export const nothing: Conceal = (text) => text

/** A text, and where each of its characters begins in the text that it was made of. */
interface View {
  readonly text: string
  /** Absent where both are the same; has one more than there are characters. */
  readonly at: ReadonlyArray<number> | undefined
}

/** Spellings of a single character: JSON's and other languages' escapes, percent, HTML, quoted-printable. */
const spelling =
  /\\u([\da-f]{4})|\\u\{0*([\da-f]{1,6})\}|\\x([\da-f]{2})|\\([0-7]{3})|\\([^\sa-z\d])|%u([\da-f]{4})|%([\da-f]{2})|&#x0*([\da-f]{1,6});|&#x0*([\da-f]{2})|&#0*(\d{1,7});|&#0*(1[01]\d|12[0-6]|[3-9]\d)|&([a-z]{2,8});|=([\da-f]{2})/gi

const entities: Readonly<Record<string, string>> = Object.fromEntries(
  "excl! quot\" num# dollar$ percnt% amp& apos' lpar( rpar) ast* midast* plus+ comma, period. sol/ colon: semi; lt< equals= gt> quest? commat@ lsqb[ lbrack[ bsol\\ rsqb] rbrack] hat^ lowbar_ underbar_ grave` lcub{ lbrace{ verbar| vert| rcub} rbrace} hyphen- dash-"
    .split(" ")
    .map((entity) => [entity.slice(0, -1), entity.slice(-1)])
)

const character = (match: RegExpMatchArray): string | undefined => {
  const [, u, uBraces, x, octal, itself, percentU, percent, hex, hexOpen, decimal, decimalOpen, name, printable] = match
  if (itself !== undefined) return itself
  if (name !== undefined) return entities[name.toLowerCase()]
  const digits = octal ?? decimal ?? decimalOpen
  const code =
    digits === undefined
      ? Number.parseInt(u ?? uBraces ?? x ?? percentU ?? percent ?? hex ?? hexOpen ?? printable ?? "", 16)
      : Number.parseInt(digits, octal === undefined ? 10 : 8)
  // Secrets are of visible ASCII; nothing else has to be read.
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code) : undefined
}

/** The text with one layer of spelling taken off; `undefined` when there is none. */
const read = ({ at, text }: View): View | undefined => {
  let whole = ""
  let from = 0
  const begins: Array<number> = []
  const keep = (end: number) => {
    for (let index = from; index < end; index++) begins.push(at === undefined ? index : at[index]!)
    whole += text.slice(from, end)
  }
  for (const match of text.matchAll(spelling)) {
    const meant = character(match)
    if (meant === undefined) continue
    keep(match.index)
    begins.push(at === undefined ? match.index : at[match.index]!)
    whole += meant
    from = match.index + match[0].length
  }
  if (from === 0) return undefined
  keep(text.length)
  begins.push(at === undefined ? text.length : at[text.length]!)
  return { text: whole, at: begins }
}

/** A text in all of its readings, from as it is to without any spelling. */
const readings = (text: string): ReadonlyArray<View> => {
  const views: Array<View> = [{ text, at: undefined }]
  while (views.length <= mostSpellings) {
    const next = read(views.at(-1)!)
    if (next === undefined) break
    views.push(next)
  }
  return views
}

/** Both alphabets of base64, either case, and a form's spaces, as one. No letter becomes two. */
const folded = (text: string): string =>
  text
    .replaceAll("\u0130", "I")
    .toLowerCase()
    .replace(/[-_ ]/g, (sign) => (sign === "_" ? "/" : "+"))

const base64 = (text: string): string => {
  const whole = btoa(text)
  return whole.replaceAll("=", "")
}

/** What of base64 is certain whatever stands before and after the secret. */
const inBase64 = (secret: string): ReadonlyArray<string> =>
  [0, 1, 2].map((before) => {
    const text = base64("\0".repeat(before) + secret)
    const uncertain = (before + secret.length) % 3 === 0 ? 0 : 1
    return text.slice(before === 0 ? 0 : before + 1, text.length - uncertain)
  })

const inHex = (secret: string): string => Array.from(secret, (unit) => unit.charCodeAt(0).toString(16)).join("")

const isVisible = (text: string): boolean => /^[\x21-\x7e]*$/.test(text)

/** A secret as it may stand in an answer, in the folded alphabet. */
interface Needles {
  readonly texts: ReadonlyArray<string>
  readonly least: number
  readonly size: number
  /** Where pieces stand in the texts. */
  readonly pieces: ReadonlyMap<string, ReadonlyArray<readonly [text: number, at: number]>>
}

const needlesOf = (secret: string): Needles => {
  const plain = readings(secret).at(-1)!.text
  const texts = [secret, ...(plain === secret ? [] : [plain])]
    .flatMap((text) => (isVisible(text) ? [text, ...inBase64(text), inHex(text)] : [text]))
    .map(folded)
  const least = Math.min(run, secret.length)
  const size = Math.min(piece, Math.floor((least + 1) / 2))
  const pieces = new Map<string, Array<readonly [number, number]>>()
  texts.forEach((text, index) => {
    for (let at = 0; at + size <= text.length; at += size) {
      const key = text.slice(at, at + size)
      const places = pieces.get(key)
      if (places === undefined) pieces.set(key, [[index, at]])
      // A secret that repeats itself is found by any of its parts.
      else if (places.length < 16) places.push([index, at])
    }
  })
  return { texts, least, size, pieces }
}

/** By secret, as building them takes longer than searching a message. */
const known = new WeakMap<Redacted.Redacted, Needles>()

const needles = (secret: Redacted.Redacted): Needles => {
  let made = known.get(secret)
  if (made === undefined) {
    made = needlesOf(Redacted.value(secret))
    known.set(secret, made)
  }
  return made
}

type Interval = readonly [from: number, to: number]

const find = (view: View, { least, pieces, size, texts }: Needles, found: Array<Interval>): void => {
  const text = folded(view.text)
  for (let index = 0; index + size <= text.length; index++) {
    const places = pieces.get(text.slice(index, index + size))
    if (places === undefined) continue
    let reached = index
    for (const [which, at] of places) {
      const needle = texts[which]!
      let before = 0
      while (before < index && before < at && text[index - before - 1] === needle[at - before - 1]) before++
      let after = size
      while (index + after < text.length && text[index + after] === needle[at + after]) after++
      if (before + after < least) continue
      const [from, to] = [index - before, index + after]
      found.push(view.at === undefined ? [from, to] : [view.at[from]!, view.at[to]!])
      reached = Math.max(reached, to - size)
    }
    index = reached
  }
}

/** The text without what was found in it. */
const without = (text: string, found: ReadonlyArray<Interval>): string => {
  let shown = ""
  let end = -1
  for (const [from, to] of found.toSorted(([a], [b]) => a - b)) {
    if (from > end) shown += text.slice(Math.max(end, 0), from) + hidden
    end = Math.max(end, to)
  }
  return shown + text.slice(Math.max(end, 0))
}

/**
 * Hides secrets in texts: in any spelling, and every run of 12 characters of one.
 * Nothing is computed before a text is given.
 */
export const make = (secrets: ReadonlyArray<Redacted.Redacted | undefined>): Conceal => {
  const real = secrets.filter((secret) => secret !== undefined && Redacted.value(secret).length >= shortest)
  if (real.length === 0) return nothing
  return (text) => {
    if (text.length < shortest) return text
    const found: Array<Interval> = []
    for (const view of readings(text)) for (const secret of real) find(view, needles(secret!), found)
    return found.length === 0 ? text : without(text, found)
  }
}

/** An error keeps this much of a text. */
const excerptLength = 500

/** Of a longer text no more is looked at: a run at the cut would have to be spelled in as many characters. */
const looked = 16_384

/** The beginning of a text, on one line: hidden first and cut afterwards. */
export const excerpt = (conceal: Conceal, text: string): string => {
  const head = conceal(text.slice(0, looked))
    .slice(0, excerptLength * 2)
    .replace(/\s+/g, " ")
    .trim()
  return head.length > excerptLength || text.length > excerptLength * 2 ? `${head.slice(0, excerptLength)}…` : head
}

/** What is kept of a value, in characters; a part of it counts for some, too. */
const mostDetails = 16_384
const partCost = 4

/** Keeps as much of a value as there is room for. */
class Keeper {
  private room: number
  private readonly conceal: Conceal
  constructor(conceal: Conceal, room: number) {
    this.conceal = conceal
    this.room = room
  }

  private text(text: string): string {
    const shown = this.conceal(text.slice(0, Math.max(looked, 2 * this.room)))
    this.room -= shown.length + partCost
    return this.room < 0 || shown.length < text.length - looked
      ? `${shown.slice(0, Math.max(0, shown.length + this.room))}…`
      : shown
  }

  value(value: unknown, depth: number): unknown {
    this.room -= partCost
    switch (typeof value) {
      case "string":
        return this.text(value)
      case "bigint":
        return this.text(String(value))
      case "number": {
        const shown = this.text(String(value))
        // What JSON has no number for is a text, and minus zero is zero.
        return Number.isFinite(value) && shown === String(value) ? value + 0 : shown
      }
      case "boolean":
        return value
      case "object":
        if (value === null) return null
        if (value instanceof ExactNumber) return this.text(value.text)
        if (depth === deepest) return "…"
        return Array.isArray(value) ? this.list(value, depth) : this.fields(value, depth)
      default:
        return undefined
    }
  }

  private list(items: ReadonlyArray<unknown>, depth: number): ReadonlyArray<unknown> {
    const kept: Array<unknown> = []
    for (const item of items) {
      if (this.room < 0) {
        kept.push(`… ${items.length - kept.length} more`)
        break
      }
      kept.push(this.value(item, depth + 1) ?? null)
    }
    return kept
  }

  private fields(fields: object, depth: number): Readonly<Record<string, unknown>> {
    const kept: Array<readonly [string, unknown]> = []
    const names = Object.keys(fields)
    for (const name of names) {
      if (this.room < 0) {
        kept.push(["…", `${names.length - kept.length} more`])
        break
      }
      const shown = this.value(fields[name as keyof object], depth + 1)
      if (shown !== undefined) kept.push([this.text(name), shown])
    }
    return Object.fromEntries(kept)
  }
}

/**
 * A value as JSON, its texts, keys and numbers without secrets: as much of it as
 * errors keep, with "…" where something is left out. Integers that a double
 * cannot hold are texts.
 */
export const inside = (conceal: Conceal, value: unknown, most = mostDetails): unknown =>
  new Keeper(conceal, most).value(value, 0)
