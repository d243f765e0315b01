import { inspect } from "node:util"
import * as Cause from "effect/Cause"

/** What a program, a logger or a person at a debugger may see of a value. */
export const shown = (value: unknown, seen = new Set<unknown>()): string => {
  if (seen.has(value)) return ""
  seen.add(value)
  const parts = [
    String(value),
    inspect(value, {
      depth: Number.POSITIVE_INFINITY,
      showHidden: true,
      getters: true,
      maxArrayLength: null,
      maxStringLength: null
    })
  ]
  try {
    parts.push(JSON.stringify(value, (_, field) => (typeof field === "bigint" ? String(field) : field)) ?? "")
  } catch (error) {
    parts.push(String(error))
  }
  if (Cause.isCause(value))
    parts.push(
      Cause.pretty(value),
      shown(Cause.squash(value), seen),
      ...Cause.prettyErrors(value).map((error) => shown(error, seen))
    )
  if (value instanceof Error) parts.push(value.message, String(value.stack), shown(value.cause, seen))
  return parts.join("\n")
}
