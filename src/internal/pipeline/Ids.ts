/**
 * Ids where they are part of something larger than a parameter: a filter, a path in a body.
 *
 * @internal
 */
import * as Result from "effect/Result"
import type { InvalidRequest } from "../../Errors.ts"
import { InvalidInput } from "../../interface/InvalidInput.ts"
import type { AnyOperation } from "../../Operation.ts"
import { queryValue } from "../request/EncodeValue.ts"
import { invalidRequest } from "./Unsent.ts"

/** An id as its digits, or why it is none: `idText(operation, "userId", 156n)` succeeds with `"156"`. */
export const idText = (operation: AnyOperation, at: string, value: unknown): Result.Result<string, InvalidRequest> => {
  try {
    return Result.succeed(queryValue({ name: at, in: "query", kind: "id", required: true }, value))
  } catch (refusal) {
    if (refusal instanceof InvalidInput) return Result.fail(invalidRequest(operation, refusal))
    throw refusal
  }
}
