/**
 * How much is read of an answer.
 *
 * @internal
 */

import { InvalidInput } from "../../interface/InvalidInput.ts"
import type { AnswerLimits } from "../../References.ts"
import type { ReadLimits } from "../transport/Send.ts"

/**
 * What counts where nothing else is set: eight times what any answer is known to hold, and
 * more of an error than is ever kept of one.
 */
export const defaults: ReadLimits = { success: 32 * 1024 * 1024, error: 256 * 1024 }

/** Limits with some of them replaced. */
export const override = (limits: ReadLimits, options: AnswerLimits | undefined): ReadLimits =>
  options === undefined ? limits : { success: options.success ?? limits.success, error: options.error ?? limits.error }

/** Why there can be no such limits, or `undefined`. */
export const refusal = (options: AnswerLimits | undefined): InvalidInput | undefined => {
  for (const [name, value] of Object.entries(options ?? {})) {
    if (value !== undefined && !(value >= 1))
      return new InvalidInput(name, "must be a number of bytes, 1 or more", "type")
  }
  return undefined
}
