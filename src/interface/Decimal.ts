/**
 * Exact decimals. They stand apart from `Formats`, so that only bundles with an answer that has one have `BigDecimal`.
 *
 * @since 0.2.0
 */
import * as BigDecimal from "effect/BigDecimal"
import { isFields } from "./Fields.ts"
import { parseId } from "./Formats.ts"
import type { Lazy } from "./Shape.ts"

/** An exact decimal: `significand` times ten to the power of `exponent`. */
export const makeDecimal = (significand: unknown, exponent: unknown): BigDecimal.BigDecimal | undefined => {
  const digits = parseId(significand)
  return digits !== undefined &&
    /^-?\d+$/.test(digits) &&
    typeof exponent === "number" &&
    Number.isSafeInteger(exponent)
    ? BigDecimal.make(BigInt(digits), -exponent)
    : undefined
}

/** Writes a decimal as Open Cloud does. */
export const formatDecimal = ({ scale, value }: BigDecimal.BigDecimal) => ({
  significand: value.toString(),
  exponent: -scale
})

/** A decimal in an answer. */
export const decimal: Lazy = {
  of: () => "decimal",
  expected: "a decimal of significand and exponent",
  read: (value) => (isFields(value) ? makeDecimal(value.significand ?? 0, value.exponent ?? 0) : undefined)
}
