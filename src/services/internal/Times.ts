/**
 * Points and lengths of time, as inputs take them.
 *
 * @internal
 */
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { type DurationWithUnit, readDuration } from "../../DurationWithUnit.ts"
import type { InvalidRequest } from "../../Errors.ts"
import { refuse } from "../../internal/pipeline/Refuse.ts"
import type { AnyOperation } from "../../Operation.ts"

/** A point in time, however it is given. */
export const timeOf = (
  operation: AnyOperation,
  at: string,
  input: DateTime.DateTime.Input
): Effect.Effect<DateTime.Utc, InvalidRequest> =>
  Option.match(DateTime.make(input), {
    onNone: () => Effect.fail(refuse(operation, at, "is not a time", "type")),
    onSome: (time) => Effect.succeed(DateTime.toUtc(time))
  })

/** The same, where it may be left out. */
export const optionalTime = (
  operation: AnyOperation,
  at: string,
  input: DateTime.DateTime.Input | undefined
): Effect.Effect<DateTime.Utc | undefined, InvalidRequest> =>
  input === undefined ? Effect.undefined : timeOf(operation, at, input)

/** A length of time as a whole number of a unit, from one to a most, where it is given. */
const whole =
  (unit: string, count: (duration: Duration.Duration) => number) =>
  (
    operation: AnyOperation,
    at: string,
    input: DurationWithUnit | undefined,
    most: number
  ): Effect.Effect<number | undefined, InvalidRequest> => {
    if (input === undefined) return Effect.undefined
    const duration = readDuration(input)
    if (typeof duration === "string") return Effect.fail(refuse(operation, at, duration))
    const units = count(duration)
    return Number.isInteger(units) && units <= most
      ? Effect.succeed(units)
      : Effect.fail(refuse(operation, at, `must be whole ${unit}, 1 to ${most}`))
  }

export const wholeMinutes = /*#__PURE__*/ whole("minutes", Duration.toMinutes)

export const wholeDays = /*#__PURE__*/ whole("days", Duration.toDays)
