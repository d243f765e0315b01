/**
 * What `JSON.stringify` would change without a word: a number that is not finite
 * becomes `null`, a hole in a list too, and a function or a Map leaves nothing.
 * Sent, it would erase what the server has.
 *
 * @since 0.1.0
 */

/**
 * A value that JSON cannot hold, and where it is.
 *
 * @since 0.1.0
 */
export interface Loss {
  /** Keys and indices from the value that was searched to the one that would be lost. */
  readonly path: Array<string>
  readonly reason: string
}

const lost = (reason: string): Loss => ({ path: [], reason })

const within = (loss: Loss, key: string): Loss => {
  loss.path.unshift(key)
  return loss
}

/**
 * The first value that would be lost, if there is one. Fields that are `undefined`
 * are absent and no loss; an object that says how it is written is believed. The
 * value must not be cyclic.
 *
 * @since 0.1.0
 */
export const findLoss = (value: unknown): Loss | undefined => {
  switch (typeof value) {
    case "string":
    case "boolean":
    case "bigint":
      return undefined
    case "number":
      return Number.isFinite(value) ? undefined : lost(`is ${value}, which JSON cannot hold`)
    case "object":
      return value === null ? undefined : Array.isArray(value) ? findInList(value) : findInObject(value)
    default:
      return lost(`is ${typeof value === "undefined" ? "undefined" : `a ${typeof value}`}, which JSON cannot hold`)
  }
}

const findInList = (list: ReadonlyArray<unknown>): Loss | undefined => {
  for (let index = 0; index < list.length; index++) {
    const loss = findLoss(list[index])
    if (loss !== undefined) return within(loss, String(index))
  }
  return undefined
}

const findInObject = (object: object): Loss | undefined => {
  if ("toJSON" in object && typeof object.toJSON === "function") return undefined
  if (object instanceof Map || object instanceof Set) return lost("is a Map or a Set, which JSON cannot hold")
  const fields = object as Readonly<Record<string, unknown>>
  for (const key of Object.keys(fields)) {
    const field = fields[key]
    const loss = field === undefined ? undefined : findLoss(field)
    if (loss !== undefined) return within(loss, key)
  }
  return undefined
}
