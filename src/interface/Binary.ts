/**
 * Bodies that are one file.
 *
 * @internal
 */

import { isContent, isTaken, readable, taken } from "./Bytes.ts"
import { isFields } from "./Fields.ts"
import { checkFiles } from "./FileLimits.ts"
import { InvalidInput } from "./InvalidInput.ts"
import type { BinaryInput, EncodedBody, Limit } from "./Operation.ts"

const isBinary = (value: unknown): value is BinaryInput =>
  isFields(value) && typeof value.contentType === "string" && isContent(value.content)

/** Encodes a file of one of the content types, within limits. */
export const binary = (
  contentTypes: ReadonlyArray<string>,
  value: unknown,
  limits?: ReadonlyArray<Limit>
): EncodedBody => {
  checkFiles(limits, value)
  if (!isBinary(value)) throw new InvalidInput("body", "must be { content, contentType }", "type")
  if (!contentTypes.includes(value.contentType)) {
    throw new InvalidInput("body.contentType", `must be one of ${contentTypes.join(", ")}`, "unknown")
  }
  if (isTaken(value.content)) throw new InvalidInput("body.content", taken)
  return { content: readable(value.content), contentType: value.contentType }
}
