/**
 * Answers for scripts that an engine is not needed for: prints of texts, a
 * return of JSON values, and errors. Everything else is left to handlers.
 */
import type { Json } from "../../../client/Operation.ts"
import { parseJson } from "../../Json.ts"
import type { ScriptHandler } from "./State.ts"

const literal = (text: string): Json | undefined => (text.trim() === "nil" ? null : parseJson(text))

const statement = /^(print|warn|error)\(\s*("(?:[^"\\]|\\.)*")\s*\)$/

export const runTrivially: ScriptHandler = ({ script }) => {
  const logs: Array<{ readonly message: string; readonly type: "OUTPUT" | "WARNING" }> = []
  for (const line of script.split("\n").map((it) => it.trim())) {
    if (line === "" || line.startsWith("--")) continue
    const [, name, quoted] = statement.exec(line) ?? []
    const said = String(quoted === undefined ? "" : (literal(quoted) ?? quoted))
    if (name === "error") return { logs, error: { code: "SCRIPT_ERROR", message: said } }
    if (name !== undefined) {
      logs.push({ message: said, type: name === "warn" ? "WARNING" : "OUTPUT" })
      continue
    }
    const values = line === "return" ? [] : /^return\b/.test(line) ? literal(`[${line.slice(6)}]`) : undefined
    return Array.isArray(values)
      ? { logs, results: values }
      : {
          logs,
          error: { code: "SCRIPT_ERROR", message: "The emulator runs no Luau: register a handler for this script." }
        }
  }
  return { logs, results: [] }
}
