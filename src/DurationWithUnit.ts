/**
 * Lengths of time, as inputs take them.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"

/**
 * A length of time with its unit: `"30 days"`, `{ hours: 2 }`, `Duration.minutes(5)`.
 * No bare number: in Roblox's own interfaces that is seconds, and in Effect milliseconds.
 * A text from outside is read with `Duration.fromInput`.
 *
 * @since 0.1.0
 */
export type DurationWithUnit = Exclude<Duration.Input, number | bigint>

/**
 * Reads a length of time, or says why it is not one: `"has no unit: ..."`.
 *
 * @since 0.1.0
 */
export const readDuration = (input: DurationWithUnit): Duration.Duration | string => {
  if (typeof input === "number" || typeof input === "bigint") return 'has no unit: say "30 seconds", or "30 days"'
  const duration = Duration.fromInput(input)
  if (Option.isNone(duration)) return 'is not a duration such as "30 seconds" or "3 days"'
  return Duration.isNegative(duration.value) || Duration.isZero(duration.value)
    ? "must be longer than zero"
    : duration.value
}
