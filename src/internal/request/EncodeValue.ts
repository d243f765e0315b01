/**
 * Writes one parameter value as text, or refuses it.
 *
 * @internal
 */

import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"
import * as Formats from "../../interface/Formats.ts"
import { InvalidInput } from "../../interface/InvalidInput.ts"
import * as Json from "../../interface/Json.ts"
import { PathSegment } from "../../interface/PathSegment.ts"
import type { Parameter, ParameterKind } from "../../Operation.ts"
import { findLoss, findNull } from "./JsonLoss.ts"

/** Why a write with an empty condition is refused. */
export const emptyCondition = "is empty, and would guard nothing: leave it out to write in any case"

/** Longer values than any id of the interface; beyond it servers answer with errors of their own. */
const maxSegment = 2048

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const controlCharacter = /[\u0000-\u001f\u007f]/
const headerSafe = /^[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?$/
const digits = /^\d{1,20}$/
const protobufDuration = /^-?\d{1,12}(?:\.\d{1,9})?s$/

/** `encodeURIComponent` that refuses what has no UTF-8. */
const percentEncode = (at: string, text: string): string => {
  try {
    return encodeURIComponent(text)
  } catch {
    throw new InvalidInput(at, "holds a lone surrogate, which has no UTF-8", "characters")
  }
}

const encodeSegmentText = (at: string, text: string): string => {
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
  const written = writers[parameter.kind](parameter.name, value)
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

const kindOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : typeof value

/** A number without rounding: ids are 64-bit, and a larger double has lost its last digits already. */
const integer = (at: string, value: unknown): string => {
  if (typeof value === "bigint") return String(value)
  if (typeof value !== "number") throw new InvalidInput(at, `must be an integer, not ${kindOf(value)}`, "type")
  if (!Number.isSafeInteger(value)) {
    if (Number.isInteger(value)) throw new InvalidInput(at, "is beyond 2^53: pass a bigint or a string", "too-large")
    throw new InvalidInput(
      at,
      Number.isNaN(value) ? "is NaN: was it made from a value that is not set?" : "is not an integer",
      "type"
    )
  }
  return String(value)
}

const writers: Record<ParameterKind, (at: string, value: unknown) => string> = {
  string: (at, value) => {
    if (typeof value === "string") return value
    if (typeof value === "number" || typeof value === "bigint") return integer(at, value)
    throw new InvalidInput(at, `must be a string, not ${kindOf(value)}`, "type")
  },
  id: (at, value) => {
    if (typeof value === "string") {
      if (digits.test(value)) return value
      throw new InvalidInput(at, "must be all digits", "type")
    }
    const written = integer(at, value)
    if (written.startsWith("-")) throw new InvalidInput(at, "is negative", "too-small")
    return written
  },
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
  },
  timestamp: (at, value) => {
    // A text is sent as it is: it may be finer than a DateTime.
    if (typeof value === "string" && !Number.isNaN(Date.parse(value))) return value
    const time = isTime(value) ? DateTime.make(value) : Option.none()
    if (Option.isSome(time)) return DateTime.formatIso(time.value)
    throw new InvalidInput(at, "must be a DateTime, a Date, an ISO 8601 text, or milliseconds since 1970", "type")
  },
  json: (at, value) => ascii(jsonText(at, value)),
  ids: (at, value) => {
    if (!Array.isArray(value)) throw new InvalidInput(at, `must be a list, not ${kindOf(value)}`, "type")
    return `[${value.map((id) => writers.id(at, id)).join(",")}]`
  },
  duration: (at, value) => {
    if (typeof value === "string" && protobufDuration.test(value)) return value
    if (Duration.isDuration(value)) return durationText(at, value)
    throw new InvalidInput(at, 'must be a Duration or a text such as "3.5s"', "type")
  }
}

/** Whether a value may say a time: objects that say nothing of one would be the beginning of 1970. */
const isTime = (value: unknown): value is DateTime.DateTime.Input =>
  typeof value === "number" ||
  value instanceof Date ||
  DateTime.isDateTime(value) ||
  (typeof value === "object" && value !== null && ("year" in value || "epochMilliseconds" in value))

/** JSON text that fits into a header: what is not ASCII is escaped. */
const ascii = (json: string): string =>
  json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)

/** A value as JSON text, or a refusal where a part of it would be lost. */
export const jsonText = (at: string, value: unknown): string => {
  let text: string | undefined
  try {
    text = Json.stringify(value)
  } catch {
    throw new InvalidInput(at, "cannot be written as JSON (is it cyclic?)", "type")
  }
  if (text === undefined) throw new InvalidInput(at, "cannot be written as JSON", "type")
  const loss = findLoss(value) ?? findNull(value, text)
  if (loss !== undefined) throw new InvalidInput([at, ...loss.path].join("."), loss.reason, "type")
  return text
}

/** A duration has an end; what writes it would write another as none. */
const durationText = (at: string, duration: Duration.Duration): string => {
  if (!Duration.isFinite(duration)) throw new InvalidInput(at, "is not finite", "type")
  return Formats.formatSeconds(duration)
}
