/**
 * Writes a request's body, or refuses it. Most bodies come with what writes them.
 *
 * @internal
 */

import { isFields } from "../../interface/Fields.ts"
import { InvalidInput } from "../../interface/InvalidInput.ts"
import type { Body, EncodedBody, Limit } from "../../Operation.ts"

/** Encodes `value` as the body of an operation, within its limits. */
export const encodeBody = (
  body: Body,
  limits: ReadonlyArray<Limit> | undefined,
  value: unknown
): EncodedBody | undefined => {
  switch (body.kind) {
    case "none":
    case "credential":
      // A credential is put in where the request leaves.
      if (value !== undefined) throw new InvalidInput("body", "is not taken by this operation", "unknown")
      return undefined
    case "empty":
      if (value !== undefined && !(isFields(value) && Object.keys(value).length === 0))
        throw new InvalidInput("body", "must be empty for this operation")
      return { content: "{}", contentType: "application/json" }
    case "json":
      if (value !== undefined) return body.write(value, limits)
      if (body.required) throw new InvalidInput("body", "is required", "missing")
      return undefined
    case "multipart":
      return body.write(body.parts, value, limits)
    case "binary":
      return body.write(body.contentTypes, value, limits)
  }
}
