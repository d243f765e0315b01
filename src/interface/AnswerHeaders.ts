/**
 * Data that the headers of an answer carry: what reads them comes with the records of answers that have such.
 *
 * @internal
 */
import * as Json from "./Json.ts"
import type { Json as JsonValue, OutputHeaders } from "./Operation.ts"

/** The body and what the headers say, as one object. A header that is not there is no field. */
export const answerHeaders: OutputHeaders["by"] = (output, body, headers) => {
  const fields: Record<string, JsonValue> = body === undefined ? {} : { [output.body]: body }
  for (const { kind, name, wire } of output.fields) {
    const text = headers.get(wire)
    if (text !== null) fields[name] = valueOf(kind, text)
  }
  return fields
}

const valueOf = (kind: OutputHeaders["fields"][number]["kind"], text: string): JsonValue => {
  if (kind === "text") return text
  if (kind === "json" || text.trimStart().startsWith("[")) return parse(text) ?? text
  return text.split(",").flatMap((item) => item.trim() || [])
}

const parse = (text: string): JsonValue | undefined => {
  try {
    return Json.parse(text)
  } catch {
    return undefined
  }
}
