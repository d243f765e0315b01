/**
 * Values of parameters as text, of kinds that few parameters have: these functions come with their records.
 *
 * @internal
 */
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"
import * as Formats from "./Formats.ts"
import { id, kindOf } from "./Integers.ts"
import { InvalidInput } from "./InvalidInput.ts"
import { jsonText } from "./JsonText.ts"

const protobufDuration = /^-?\d{1,12}(?:\.\d{1,9})?s$/

/** A JSON list of ids. */
export const ids = (at: string, value: unknown): string => {
  if (!Array.isArray(value)) throw new InvalidInput(at, `must be a list, not ${kindOf(value)}`, "type")
  return `[${value.map((item) => id(at, item)).join(",")}]`
}

/** JSON text that fits into a header: what is not ASCII is escaped. */
export const asciiJson = (at: string, value: unknown): string =>
  jsonText(at, value).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)

/** A time. A text is sent as it is: it may be finer than a `DateTime`. */
export const timestamp = (at: string, value: unknown): string => {
  if (typeof value === "string" && !Number.isNaN(Date.parse(value))) return value
  const time = isTime(value) ? DateTime.make(value) : Option.none()
  if (Option.isSome(time)) return DateTime.formatIso(time.value)
  throw new InvalidInput(at, "must be a DateTime, a Date, an ISO 8601 text, or milliseconds since 1970", "type")
}

/** Whether a value may say a time: objects that say nothing of one would be the beginning of 1970. */
const isTime = (value: unknown): value is DateTime.DateTime.Input =>
  typeof value === "number" ||
  value instanceof Date ||
  DateTime.isDateTime(value) ||
  (typeof value === "object" && value !== null && ("year" in value || "epochMilliseconds" in value))

/** A length of time. It has an end; what writes it would write another as none. */
export const duration = (at: string, value: unknown): string => {
  if (typeof value === "string" && protobufDuration.test(value)) return value
  if (!Duration.isDuration(value)) throw new InvalidInput(at, 'must be a Duration or a text such as "3.5s"', "type")
  if (!Duration.isFinite(value)) throw new InvalidInput(at, "is not finite", "type")
  return Formats.formatSeconds(value)
}
