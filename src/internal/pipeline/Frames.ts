/**
 * The caller's own frames in the stack of an error. What a call fails with is made when an answer comes, where the stack
 * knows this library alone; Effect knows which functions of the program's (`Effect.fn`, `Effect.withSpan`) ran the call.
 *
 * @internal
 */
import * as Context from "effect/Context"
import { CurrentStackFrame, type StackFrame } from "effect/References"
import type { OpenCloudError } from "../../Errors.ts"

const most = 20

const linesOf = (innermost: StackFrame): ReadonlyArray<string> => {
  const lines: Array<string> = []
  for (let frame: StackFrame | undefined = innermost; frame && lines.length < most; frame = frame.parent) {
    const stack = frame.stack() ?? ""
    const places = [...stack.matchAll(/\(([^()]+)\)/g)].map(([, place]) => place)
    for (const place of places.length > 0 ? places : [stack.trim().replace(/^at /, "")]) {
      lines.push(`    at ${frame.name}${place ? ` (${place})` : ""}`)
    }
  }
  return lines
}

/** Puts the frames of the program in place of the library's, where Effect knows any. They are read when they are asked for. */
export const place = (error: OpenCloudError, context: Context.Context<never>): void => {
  const innermost = Context.get(context, CurrentStackFrame)
  if (innermost === undefined) return
  Object.defineProperty(error, "stack", {
    configurable: true,
    get: () =>
      [
        `${error.name}: ${error.message}`,
        // What prints a whole `Cause` adds these frames itself, and leaves out what comes after such a line.
        `    at ${error.operation} (~effect/Effect)`,
        ...linesOf(innermost)
      ].join("\n")
  })
}
