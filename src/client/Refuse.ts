/**
 * Refusing an input before anything is sent.
 *
 * @since 0.1.0
 */
import { refused } from "./Call.ts"
import { Refusal } from "./EncodeValue.ts"
import type { InvalidRequest } from "./Errors.ts"
import type { AnyOperation } from "./Operation.ts"

/**
 * The error for an input key that cannot be sent: `refuse(operation, "entryId", "is empty")`.
 *
 * @since 0.1.0
 */
export const refuse = (operation: AnyOperation, at: string, reason: string): InvalidRequest =>
  refused(operation, new Refusal(at, reason))
