/**
 * What a stored value holds besides what a schema names: a newer program's fields, which an older one must not erase.
 *
 * @since 0.1.0
 */
import { type Fields, isFields } from "../../interface/Fields.ts"
import { stringify } from "../../interface/Json.ts"

/** It cannot be told what becomes of something that the schema does not name. */
export class Undecided {
  readonly at: string
  constructor(at: string) {
    this.at = at
  }
}

/**
 * `next` with the fields of `stored` that are not in `known`, which is what the schema made of `stored`. An object that
 * `next` does not have any more takes its fields with it.
 */
export const keepUndeclared = (stored: unknown, known: unknown, next: unknown, path = "value"): unknown => {
  if (isFields(stored) && isFields(known) && isFields(next)) return inFields(stored, known, next, path)
  if (!Array.isArray(stored) || !Array.isArray(known) || !Array.isArray(next)) return next
  return holdsMore(stored, known) ? inList(stored, known, next, path) : next
}

/** Whether there are fields that the schema does not name. What it only writes in another form is no such field. */
const holdsMore = (stored: unknown, known: unknown): boolean => {
  if (isFields(stored) && isFields(known)) {
    return Object.keys(stored).some((name) => !Object.hasOwn(known, name) || holdsMore(stored[name], known[name]))
  }
  // A schema that makes another list of it has read all that it wants.
  if (!Array.isArray(stored) || !Array.isArray(known) || stored.length !== known.length) return false
  return stored.some((element, index) => holdsMore(element, known[index]))
}

const inFields = (stored: Fields, known: Fields, next: Fields, path: string): Fields | Undecided => {
  const whole: Record<string, unknown> = { ...next }
  for (const [name, value] of Object.entries(stored)) {
    if (!Object.hasOwn(known, name)) {
      if (!Object.hasOwn(next, name)) define(whole, name, value)
    } else if (Object.hasOwn(next, name)) {
      const kept = keepUndeclared(value, known[name], next[name], `${path}.${name}`)
      if (kept instanceof Undecided) return kept
      define(whole, name, kept)
    }
  }
  return whole
}

/** A field as JSON has it: `__proto__` is one like any other. */
const define = (fields: object, name: string, value: unknown): void => {
  Object.defineProperty(fields, name, { value, configurable: true, enumerable: true, writable: true })
}

/** Elements have no names: one that is as it was is the stored one, and of any other it is not known which it was. */
const inList = (
  stored: ReadonlyArray<unknown>,
  known: ReadonlyArray<unknown>,
  next: ReadonlyArray<unknown>,
  path: string
): ReadonlyArray<unknown> | Undecided => {
  const left = placesOf(known)
  const same = next.map((element) => left.get(stringify(element))?.shift())
  const more = (index: number) => holdsMore(stored[index], known[index])
  const gone = [...left.values()].flat().find(more)
  const lost = (same.includes(undefined) ? gone : undefined) ?? mistakable(stored, known, next, same)?.find(more)
  return lost !== undefined
    ? new Undecided(`${path}.${lost}`)
    : next.map((element, position) => {
        const index = same[position]
        return index === undefined ? element : stored[index]
      })
}

/**
 * Elements that are equal by the schema and not in what is stored, where it cannot be told which is which any more: there
 * are more or fewer of them, or what is left is in another order.
 */
const mistakable = (
  stored: ReadonlyArray<unknown>,
  known: ReadonlyArray<unknown>,
  next: ReadonlyArray<unknown>,
  same: ReadonlyArray<number | undefined>
): ReadonlyArray<number> | undefined => {
  const left = same.filter((index) => index !== undefined)
  const isInOrder = left.every((index, position) => position === 0 || index > (left[position - 1] ?? 0))
  const after = placesOf(next)
  for (const [text, places] of placesOf(known)) {
    const count = after.get(text)?.length ?? 0
    if (count === 0 || (count === places.length && isInOrder)) continue
    if (!places.some((index) => holdsMore(stored[index], known[index]))) continue
    const kinds = new Set(places.map((index) => stringify(stored[index])))
    if (kinds.size > 1 || count > places.length) return places
  }
  return undefined
}

/** Where elements of each text are. */
const placesOf = (list: ReadonlyArray<unknown>): Map<string | undefined, Array<number>> => {
  const places = new Map<string | undefined, Array<number>>()
  for (const [index, element] of list.entries()) {
    const text = stringify(element)
    const known = places.get(text)
    if (known === undefined) places.set(text, [index])
    else known.push(index)
  }
  return places
}
