/**
 * Values held against the limits that the interface states.
 *
 * @internal
 */
import { OverLimit } from "./InvalidInput.ts"
import type { Limit } from "./Operation.ts"

/** Whether a limit is on the body or on a part of it. */
export const isOnBody = ({ at }: Limit): boolean => at === "body" || at.startsWith("body.")

/** Holds items and numbers against a limit. */
export const checkCount = ({ at, maximum, maxItems }: Limit, value: unknown): void => {
  if (maxItems !== undefined && Array.isArray(value) && value.length > maxItems) {
    throw new OverLimit(at, `has more than ${maxItems} items`, "too-long")
  }
  if (maximum !== undefined && Number(value) > maximum) throw new OverLimit(at, `is more than ${maximum}`, "too-large")
}

/** Holds a text against a limit. */
export const checkText = ({ at, maxBytes, maxLength, minLength }: Limit, text: string): void => {
  if (maxLength !== undefined && text.length > maxLength) {
    throw new OverLimit(at, `is longer than ${maxLength} characters`, "too-long")
  }
  if (minLength !== undefined && text.length < minLength) {
    throw text === ""
      ? new OverLimit(at, "is empty", "empty")
      : new OverLimit(at, `is shorter than ${minLength} characters`, "too-short")
  }
  if (maxBytes !== undefined && isLarger(text, maxBytes)) {
    throw new OverLimit(at, `is larger than ${maxBytes} bytes of UTF-8`, "too-long")
  }
}

const utf8 = /*#__PURE__*/ new TextEncoder()

/** A UTF-16 unit takes one to three bytes, which tells most texts without encoding them. */
const isLarger = (text: string, bytes: number): boolean =>
  text.length * 3 > bytes && (text.length > bytes || utf8.encode(text).length > bytes)
