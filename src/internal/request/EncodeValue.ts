/**
 * Writes one parameter value as text, or refuses it.
 *
 * @internal
 */

import { id, integer, kindOf } from "../../interface/Integers.ts"
import { InvalidInput } from "../../interface/InvalidInput.ts"
import { PathSegment } from "../../interface/PathSegment.ts"
import type { Parameter, PlainKind } from "../../Operation.ts"

/** Longer values than any id of the interface; beyond it servers answer with errors of their own. */
const maxSegment = 2048

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const controlCharacter = /[\u0000-\u001f\u007f]/
const headerSafe = /^[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?$/

/** `encodeURIComponent` that refuses what has no UTF-8. */
const percentEncode = (at: string, text: string): string => {
  try {
    return encodeURIComponent(text)
  } catch {
    throw new InvalidInput(at, "holds a lone surrogate, which has no UTF-8", "characters")
  }
}

/** What most ids are made of, which stays as it is. */
const unreserved = /^[\w~-]{1,256}$/

const encodeSegmentText = (at: string, text: string): string => {
  if (unreserved.test(text)) return text
  if (text === "") throw new InvalidInput(at, "is empty", "empty")
  // URL parsers resolve dot segments, percent-encoded or not.
  if (text === "." || text === "..")
    throw new InvalidInput(at, `is "${text}", which a URL resolves to another path`, "characters")
  if (text.length > maxSegment) throw new InvalidInput(at, `is longer than ${maxSegment} characters`, "too-long")
  if (controlCharacter.test(text)) throw new InvalidInput(at, "holds a control character", "characters")
  return percentEncode(at, text)
}

/** A value as one path segment, or as a part of one. */
export const pathValue = (parameter: Parameter, value: unknown): string => {
  const at = parameter.name
  if (value instanceof PathSegment) {
    return `${encodeSegmentText(at, text(parameter, value.id))}@${encodeSegmentText(at, value.revision)}`
  }
  return encodeSegmentText(at, text(parameter, value))
}

/** A value as the value of a query parameter. */
export const queryValue = (parameter: Parameter, value: unknown): string =>
  percentEncode(parameter.name, text(parameter, value))

/** A value as the value of a header. */
export const headerValue = (parameter: Parameter, value: unknown): string => {
  const written = text(parameter, value)
  if (!headerSafe.test(written))
    throw new InvalidInput(parameter.name, "is not safe in a header (visible ASCII only)", "characters")
  return written
}

const text = (parameter: Parameter, value: unknown): string => {
  const write = "write" in parameter ? parameter.write : writers[parameter.kind]
  const written = write(parameter.name, value)
  checkLength(parameter, written)
  return written
}

const checkLength = (parameter: Parameter, written: string): void => {
  if (parameter.maxLength !== undefined && written.length > parameter.maxLength) {
    throw new InvalidInput(parameter.name, `is longer than ${parameter.maxLength} characters`, "too-long")
  }
  if (parameter.minimum === undefined && parameter.maximum === undefined) return
  const number = Number(written)
  if (parameter.minimum !== undefined && number < parameter.minimum) {
    throw new InvalidInput(parameter.name, `is less than ${parameter.minimum}`, "too-small")
  }
  if (parameter.maximum !== undefined && number > parameter.maximum) {
    throw new InvalidInput(parameter.name, `is more than ${parameter.maximum}`, "too-large")
  }
}

/** Other kinds are those of parameters that bring what writes them. */
const writers: Record<PlainKind, (at: string, value: unknown) => string> = {
  string: (at, value) => {
    if (typeof value === "string") return value
    if (typeof value === "number" || typeof value === "bigint") return integer(at, value)
    throw new InvalidInput(at, `must be a string, not ${kindOf(value)}`, "type")
  },
  id,
  integer: (at, value) => (typeof value === "string" && /^-?\d+$/.test(value) ? value : integer(at, value)),
  number: (at, value) => {
    if (typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value))) return String(value)
    throw new InvalidInput(
      at,
      `must be a finite number, not ${typeof value === "number" ? value : kindOf(value)}`,
      "type"
    )
  },
  boolean: (at, value) => {
    if (typeof value === "boolean") return String(value)
    throw new InvalidInput(at, `must be a boolean, not ${kindOf(value)}`, "type")
  }
}
