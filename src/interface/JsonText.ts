/**
 * JSON that holds all of a value. Only what writes JSON brings it into a bundle.
 *
 * @internal
 */
import { InvalidInput } from "./InvalidInput.ts"
import * as Json from "./Json.ts"
import { findLoss, findNull } from "./JsonLoss.ts"

/** A value as JSON text, or a refusal where a part of it would be lost. */
export const jsonText = (at: string, value: unknown): string => {
  let text: string | undefined
  try {
    text = Json.stringify(value)
  } catch {
    throw new InvalidInput(at, "cannot be written as JSON (is it cyclic?)", "type")
  }
  if (text === undefined) throw new InvalidInput(at, "cannot be written as JSON", "type")
  const loss = findLoss(value) ?? findNull(value, text)
  if (loss !== undefined) throw new InvalidInput([at, ...loss.path].join("."), loss.reason, "type")
  return text
}
