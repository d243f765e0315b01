/** What services give, as plain JSON. */
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import { ExactNumber } from "../interface/Json.ts"

/** The same with times and lengths of time as text. */
export const plain = (value: unknown): unknown => {
  if (DateTime.isDateTime(value)) return DateTime.formatIso(value)
  if (Duration.isDuration(value)) return Duration.format(value)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== "object" || value === null || value instanceof ExactNumber) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]))
}
