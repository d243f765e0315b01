/**
 * Exact amounts of money: decimals in, whole numbers of a small unit on the wire.
 *
 * @internal
 */
import * as BigDecimal from "effect/BigDecimal"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { InvalidRequest } from "../../Errors.ts"
import { refuse } from "../../internal/pipeline/Refuse.ts"
import type { AnyOperation } from "../../Operation.ts"

/** An exact amount: `"4.99"`, or a decimal. Floating-point numbers are not exact, and not taken. */
export type Amount = string | BigDecimal.BigDecimal

/** An amount as a whole number of units of `10 ** -digits`. Refuses what is negative, or finer than that. */
export const scaled = (
  operation: AnyOperation,
  at: string,
  amount: unknown,
  digits: number
): Effect.Effect<bigint, InvalidRequest> => {
  const decimal = BigDecimal.isBigDecimal(amount)
    ? amount
    : typeof amount === "string" && /^\d+(\.\d+)?$/.test(amount)
      ? Option.getOrUndefined(BigDecimal.fromString(amount))
      : undefined
  if (decimal === undefined) {
    return Effect.fail(refuse(operation, at, "must be a decimal, such as 4.99, as a string or a BigDecimal", "type"))
  }
  const { scale, value } = BigDecimal.normalize(decimal)
  if (value < 0n) return Effect.fail(refuse(operation, at, "is negative", "too-small"))
  if (scale > digits)
    return Effect.fail(refuse(operation, at, `has more than ${digits} digits after the point`, "too-long"))
  return Effect.succeed(value * 10n ** BigInt(digits - scale))
}

/** A whole number of units of `10 ** -digits`, as text, as an amount; `undefined` where the text is none. */
export const unscaled = (units: string | undefined, digits: number): BigDecimal.BigDecimal | undefined =>
  units !== undefined && /^-?\d+$/.test(units)
    ? BigDecimal.normalize(BigDecimal.make(BigInt(units), digits))
    : undefined

/** Whole Robux, as text on the wire; `undefined` where the text is none. */
export const robuxIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined
