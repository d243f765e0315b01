/**
 * Refusing an input before anything is sent.
 *
 * @internal
 */

import type { InvalidKind, InvalidRequest } from "../../Errors.ts"
import { emptyCondition } from "../../interface/InputChecks.ts"
import { InvalidInput } from "../../interface/InvalidInput.ts"
import { jsonText } from "../../interface/JsonText.ts"
import type { AnyOperation } from "../../Operation.ts"
import { pathValue } from "../request/EncodeValue.ts"
import { invalidRequest } from "./Unsent.ts"

/** The error for an input key that cannot be sent: `refuse(operation, "entryId", "is empty", "empty")`. */
export const refuse = (operation: AnyOperation, at: string, reason: string, kind?: InvalidKind): InvalidRequest =>
  invalidRequest(operation, new InvalidInput(at, reason, kind))

/**
 * Why a value could not be a path segment, if it could not. Guards ids that are created elsewhere than in a
 * path, and could not be reached again.
 */
export const refuseSegment = (operation: AnyOperation, at: string, value: unknown): InvalidRequest | undefined =>
  unlessWritten(operation, () => pathValue({ name: at, in: "path", kind: "string", required: true }, value))

/** Why a value could not be sent as JSON without a loss, if it could not. */
export const refuseJson = (operation: AnyOperation, at: string, value: unknown): InvalidRequest | undefined =>
  unlessWritten(operation, () => jsonText(at, value))

const unlessWritten = (operation: AnyOperation, write: () => string): InvalidRequest | undefined => {
  try {
    write()
    return undefined
  } catch (refusal) {
    if (refusal instanceof InvalidInput) return invalidRequest(operation, refusal)
    throw refusal
  }
}

/** Why a condition could not be one, if it could not: what is empty would be taken for none. */
export const refuseCondition = (operation: AnyOperation, at: string, value: unknown): InvalidRequest | undefined =>
  value === undefined || (typeof value === "string" && value.trim() !== "")
    ? undefined
    : refuse(operation, at, isText(value) ? emptyCondition : "must be a string", isText(value) ? "empty" : "type")

// `null` is what forms have for a text that is not there.
const isText = (value: unknown): boolean => typeof value === "string" || value === null
