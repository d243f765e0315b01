/**
 * What `JSON.stringify` would change without a word: a number that is not finite
 * becomes `null`, a hole in a list too, a function or a Map leaves nothing, and a
 * promise that nobody waited for is an empty object. Sent, it would erase what the
 * server has.
 *
 * @internal
 */
import { ExactNumber } from "./Json.ts"

/** A value that JSON cannot hold, and where it is. */
export interface Loss {
  /** Keys and indices from the value that was searched to the one that would be lost. */
  readonly path: Array<string>
  readonly reason: string
}

const lost = (reason: string): Loss => ({ path: [], reason })

/** JSON writes what a `toJSON` gives as it is. */
const unasked = "was returned by a toJSON, so that its own toJSON would not be called"

const within = (loss: Loss, key: string): Loss => {
  loss.path.unshift(key)
  return loss
}

/**
 * The first value that would be lost, if there is one. Fields that are `undefined`
 * are absent and no loss; of an object that says how it is written, that is looked
 * at. The value must not be cyclic.
 */
export const findLoss = (value: unknown): Loss | undefined => look(value, false)

/** `said`: by a `toJSON`, after which JSON asks no other. */
const look = (value: unknown, said: boolean): Loss | undefined => {
  switch (typeof value) {
    case "string":
    case "boolean":
    case "bigint":
      return undefined
    case "number":
      return Number.isFinite(value) ? undefined : lost(`is ${value}, which JSON cannot hold`)
    case "object":
      return value === null ? undefined : Array.isArray(value) ? findInList(value, said) : findInObject(value, said)
    default:
      return lost(`is ${typeof value === "undefined" ? "undefined" : `a ${typeof value}`}, which JSON cannot hold`)
  }
}

const findInList = (list: ReadonlyArray<unknown>, said: boolean): Loss | undefined => {
  if (!said && saysItself(list)) return findInSaid(list)
  for (let index = 0; index < list.length; index++) {
    const element = list[index]
    const loss =
      look(element, false) ??
      (isObject(element) && saysItself(element) && element.toJSON(String(index)) === undefined
        ? lost("has a toJSON that returns undefined, which a list would hold as null")
        : undefined)
    if (loss !== undefined) return within(loss, String(index))
  }
  return undefined
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null

const findInObject = (object: object, said: boolean): Loss | undefined => {
  const prototype: unknown = Object.getPrototypeOf(object)
  const foreign = prototype === Object.prototype || prototype === null ? undefined : findInForeign(object, said)
  if (foreign !== undefined) return foreign === "none" ? undefined : foreign
  if (saysItself(object)) return said ? lost(unasked) : findInSaid(object)
  return findInFields(object)
}

const findInFields = (object: object, except?: string): Loss | undefined => {
  const fields = object as Readonly<Record<string, unknown>>
  for (const key of Object.keys(fields)) {
    if (key === except) continue
    const field = fields[key]
    const loss = field === undefined ? undefined : look(field, false)
    if (loss !== undefined) return within(loss, key)
  }
  return undefined
}

const findInSaid = (object: Saying): Loss | undefined => {
  const said = object.toJSON("")
  // That it is nothing is its own affair.
  if (said === undefined) return undefined
  return said === object && !Array.isArray(said) ? findInFields(object, "toJSON") : look(said, true)
}

/** A `null` in the text of a value where the value has none: it was another one when it was written. */
export const findNull = (value: unknown, text: string): Loss | undefined =>
  text.includes("null") ? compare(value, JSON.parse(text)) : undefined

const compare = (value: unknown, written: unknown): Loss | undefined => {
  const said = isObject(value) && saysItself(value) ? value.toJSON("") : value
  if (written === null) return said === null ? undefined : lost("changes while it is read, and would be null")
  if (!isObject(written) || !isObject(said)) return undefined
  const [fields, texts] = [said, written] as ReadonlyArray<Readonly<Record<string, unknown>>>
  for (const key of Object.keys(written)) {
    const loss = compare(fields?.[key], texts?.[key])
    if (loss !== undefined) return within(loss, key)
  }
  return undefined
}

interface Saying {
  readonly toJSON: (key: string) => unknown
}

/** Whether an object says how it is written. */
const saysItself = (object: object): object is Saying => "toJSON" in object && typeof object.toJSON === "function"

const a = (name: string): string => `${/^[AEIOU]/.test(name) ? "an" : "a"} ${name}`

/** Forgotten is what would make it the value that was meant. */
const forgotten: Readonly<Record<string, string>> = {
  Promise: "is a Promise: was it not awaited?",
  Map: "is a Map or a Set, which JSON cannot hold",
  Set: "is a Map or a Set, which JSON cannot hold",
  Date: "is a Date without a time, which JSON cannot hold"
}

/** Of an object that is not of plain fields: its loss, `none` where all is said, `undefined` where its fields tell. */
const findInForeign = (object: object, said: boolean): Loss | "none" | undefined => {
  if (object instanceof ExactNumber && !said) return "none"
  const tag = Object.prototype.toString.call(object).slice("[object ".length, -1)
  switch (tag) {
    case "String":
    case "Boolean":
    case "BigInt":
      return "none"
    case "Number":
      return findLoss(Number(object)) ?? "none"
    case "Date":
      return Number.isNaN(Number(object)) ? lost(forgotten.Date!) : said ? lost(unasked) : "none"
  }
  const kind = effectKind(object)
  if (kind === "Effect" || kind === "Exit") return lost("is an Effect: was it not run?")
  if (kind === "Redacted") return lost("is Redacted, and would be written as that")
  if (kind !== undefined) {
    return !said && saysItself(object) && typeof object.toJSON("") !== "object"
      ? "none"
      : lost(`is ${a(kind)} of Effect, which JSON cannot hold: write what is in it`)
  }
  if (object instanceof Error) return lost("is an Error, which JSON cannot hold")
  if (saysItself(object)) return said ? lost(unasked) : undefined
  if (ArrayBuffer.isView(object)) return lost(`is ${a(tag)}, which JSON cannot hold`)
  return tag === "Object" ? undefined : lost(forgotten[tag] ?? `is ${a(tag)}, which JSON cannot hold`)
}

/** What Effect's own objects are told by: the first key of theirs that is not what others may have, too. */
const effectKind = (object: object): string | undefined => {
  for (const key in object) {
    if (!key.startsWith("~effect/")) continue
    const [, kind = ""] = key.split("/")
    if (kind !== "Equal" && kind !== "Hash" && kind !== "Schema") return kind
  }
  return undefined
}
