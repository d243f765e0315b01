/**
 * Texts that stand for something else: times, lengths of time. Each is
 * read by a partial function, `undefined` where the text is not of the form.
 *
 * @since 0.2.0
 */
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"

/** A moment, in milliseconds of the epoch. `DateTime.makeUnsafe` would bring along what reads texts and fields of dates. */
export const utc = (millis: number): DateTime.Utc => DateTime.fromDateUnsafe(new Date(millis))

/** What is left of a time without a zone, which would be read as one of this machine's. */
const zoneless = /^\d{4}-\d\d-\d\d[T ][\d:.]+$/

/** An RFC 3339 timestamp; digits beyond the millisecond are dropped. One without a zone is UTC, as all of Roblox's are. */
export const parseTimestamp = (text: string): DateTime.Utc | undefined => {
  const millis = Date.parse(text.endsWith("Z") || !zoneless.test(text) ? text : `${text}Z`)
  return Number.isNaN(millis) ? undefined : utc(millis)
}

export const formatTimestamp = DateTime.formatIso

const seconds = /^(-?)(\d+)(?:\.(\d+))?s$/

/** A protobuf duration such as `"3.5s"`. */
export const parseSeconds = (text: string): Duration.Duration | undefined => {
  const match = seconds.exec(text)
  if (match === null) return undefined
  const nanos = BigInt(match[2]!) * 1_000_000_000n + BigInt((match[3] ?? "").slice(0, 9).padEnd(9, "0"))
  return Duration.nanos(match[1] === "-" ? -nanos : nanos)
}

/** Nanoseconds and whether they are negative. */
const nanosOf = (duration: Duration.Duration): readonly [negative: boolean, nanos: bigint] => {
  const nanos = Option.getOrElse(Duration.toNanos(duration), () => 0n)
  return [nanos < 0n, nanos < 0n ? -nanos : nanos]
}

const fraction = (nanos: bigint): string => {
  const digits = (nanos % 1_000_000_000n).toString().padStart(9, "0").replace(/0+$/, "")
  return digits && `.${digits}`
}

/** Writes a duration as protobuf JSON does: `"3.5s"`. */
export const formatSeconds = (duration: Duration.Duration): string => {
  const [negative, nanos] = nanosOf(duration)
  return `${negative ? "-" : ""}${nanos / 1_000_000_000n}${fraction(nanos)}s`
}

/** A length of time as a number of seconds, which may be a text. */
export const parseCount = (value: unknown): Duration.Duration | undefined => {
  const count = parseDouble(value)
  return count === undefined || !Number.isFinite(count) ? undefined : Duration.seconds(count)
}

/** Writes a length of time as a number of seconds. */
export const formatCount = Duration.toSeconds

const timeSpan = /^(-?)(?:(\d+)\.)?(\d{1,2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?$/

/** A .NET time span such as `1.02:03:04`. */
export const parseTimeSpan = (text: string): Duration.Duration | undefined => {
  const match = timeSpan.exec(text)
  if (match === null) return undefined
  const [, sign, days = "0", hours, minutes, wholeSeconds, rest = ""] = match
  const total = BigInt(days) * 86_400n + BigInt(hours!) * 3600n + BigInt(minutes!) * 60n + BigInt(wholeSeconds!)
  const nanos = total * 1_000_000_000n + BigInt(rest.padEnd(9, "0"))
  return Duration.nanos(sign === "-" ? -nanos : nanos)
}

/** Writes a duration as .NET does: `1.02:03:04`. */
export const formatTimeSpan = (duration: Duration.Duration): string => {
  const [negative, nanos] = nanosOf(duration)
  const total = nanos / 1_000_000_000n
  const pad = (part: bigint) => String(part).padStart(2, "0")
  const days = total >= 86_400n ? `${total / 86_400n}.` : ""
  const clock = `${pad((total / 3600n) % 24n)}:${pad((total / 60n) % 60n)}:${pad(total % 60n)}`
  return `${negative ? "-" : ""}${days}${clock}${fraction(nanos)}`
}

const isNumeric = (value: unknown): value is string | number | bigint =>
  typeof value === "string" || typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value))

/** A number that may be written as a text; rounded to a double where that does not hold all of its digits. */
export const parseDouble = (value: unknown): number | undefined => {
  if (!isNumeric(value) || value === "") return undefined
  const number = Number(value)
  return Number.isNaN(number) && value !== "NaN" ? undefined : number
}

/** An id or a 64-bit integer, as a text without an exponent. */
export const parseId = (value: unknown): string | undefined =>
  typeof value === "string"
    ? value
    : isNumeric(value)
      ? // A number has all of its digits only as a `bigint`.
        String(Number.isInteger(value) && !Number.isSafeInteger(value) ? BigInt(value) : value)
      : undefined
