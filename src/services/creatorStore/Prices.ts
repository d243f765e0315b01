/**
 * Prices: written exactly, and compared.
 *
 * @since 0.1.0
 */
import * as BigDecimal from "effect/BigDecimal"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Ordering } from "effect/Ordering"
import type { InvalidRequest } from "../../Errors.ts"
import type { Money } from "../../generated/creatorStore/shapes.ts"
import type * as Wire from "../../generated/creatorStore/wire.ts"
import { refuse } from "../../internal/pipeline/Refuse.ts"
import type { AnyOperation } from "../../Operation.ts"
import { type Amount, scaled } from "../internal/Money.ts"

/**
 * A price: an amount, in US dollars, or in another currency.
 *
 * @since 0.1.0
 */
export type Price = Amount | { readonly currencyCode: string; readonly quantity: Amount }

/**
 * Which of two prices is higher: 1 where it is the first, -1 where it is the second, 0 where they are equal. `None` where
 * they cannot be compared: they are of different currencies, or one has no currency or no amount.
 *
 * @since 0.1.0
 */
export const compareMoney = (self: Money, that: Money): Option.Option<Ordering> =>
  self.currencyCode === undefined ||
  self.currencyCode !== that.currencyCode ||
  self.quantity === undefined ||
  that.quantity === undefined
    ? Option.none()
    : Option.some(BigDecimal.Order(self.quantity, that.quantity))

/** Roblox takes amounts in billionths only. */
const billionths = 9

/** A price as the interface has it. */
export const readPrice = (operation: AnyOperation, price: Price): Effect.Effect<Wire.Money, InvalidRequest> => {
  const { currencyCode, quantity } =
    typeof price === "object" && price !== null && "currencyCode" in price
      ? price
      : { currencyCode: "USD", quantity: price }
  if (!/^[A-Z]{3}$/.test(currencyCode)) {
    return Effect.fail(refuse(operation, "basePrice", "must be in a currency of three letters"))
  }
  return Effect.map(scaled(operation, "basePrice", quantity, billionths), (significand) => ({
    currencyCode,
    quantity: { significand, exponent: -billionths }
  }))
}
