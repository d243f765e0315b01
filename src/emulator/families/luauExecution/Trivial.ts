/**
 * Answers for scripts that no engine is needed for: literals, what is worked out of them, `local` names for them,
 * `print`, `warn`, `error` and a `return`. Everything else is left to handlers.
 */
import type { Json } from "../../../interface/Operation.ts"
import type { LogLine, ScriptAnswer, ScriptHandler } from "./State.ts"
import { NotUnderstood, numberOf, tokens } from "./Tokens.ts"

interface Table {
  readonly items: ReadonlyArray<Value>
  readonly fields: ReadonlyMap<string, Value>
}

/** `null` is `nil`. */
type Value = null | boolean | number | string | Table

/** How deep tables and parentheses may be nested. */
const maxDepth = 100

const keywords = new Set(
  "and break do else elseif end false for function if in local nil not or repeat return then true until while".split(
    " "
  )
)

const constants: Readonly<Record<string, Value>> = { nil: null, true: true, false: false }

const arithmetic: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b
}

/** As Luau writes it, which is as JavaScript does but for what is small, endless or nothing. */
const writeNumber = (value: number): string => {
  if (Number.isNaN(value)) return "nan"
  if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf"
  return Object.is(value, -0) ? "-0" : String(value).replace(/e([+-])(\d)$/, "e$10$2")
}

/** Reads a script and does what it says, until it returns, fails, or says what is not understood. */
const run = (script: string, logs: Array<LogLine>): ScriptAnswer => {
  const { next, peek } = tokens(script)
  const locals = new Map<string, Value>()
  let depth = 0

  const is = (symbol: string): boolean => peek().kind === "symbol" && peek().text === symbol
  const accept = (symbol: string): boolean => is(symbol) && next() !== undefined
  const expect = (symbol: string): void => {
    if (!accept(symbol)) throw new NotUnderstood(peek().at)
  }

  const list = (): ReadonlyArray<Value> => {
    const values = [expression()]
    while (accept(",")) values.push(expression())
    return values
  }

  const nested = <A>(read: () => A): A => {
    if (++depth > maxDepth) throw new NotUnderstood(peek().at)
    const value = read()
    depth--
    return value
  }

  const field = (items: Array<Value>, fields: Map<string, Value>): void => {
    const set = (key: string, value: Value) => (value === null ? fields.delete(key) : fields.set(key, value))
    if (accept("[")) {
      const at = peek().at
      const key = expression()
      if (typeof key !== "string") throw new NotUnderstood(at)
      expect("]")
      expect("=")
      set(key, expression())
      return
    }
    const { kind, text } = peek()
    const following = peek(1)
    if (kind === "name" && !keywords.has(text) && following.kind === "symbol" && following.text === "=") {
      next()
      next()
      set(text, expression())
      return
    }
    items.push(expression())
  }

  const table = (): Table => {
    const items: Array<Value> = []
    const fields = new Map<string, Value>()
    while (!accept("}")) {
      field(items, fields)
      if (accept(",") || accept(";")) continue
      expect("}")
      break
    }
    while (items.at(-1) === null) items.pop()
    return { items, fields }
  }

  const primary = (): Value => {
    const token = next()
    if (token.kind === "string") return token.text
    if (token.kind === "number") return numberOf(token.text)
    if (token.kind === "name") {
      const value = Object.hasOwn(constants, token.text) ? constants[token.text] : locals.get(token.text)
      if (value === undefined) throw new NotUnderstood(token.at)
      return value
    }
    if (token.kind === "symbol" && token.text === "{") return nested(table)
    if (token.kind !== "symbol" || token.text !== "(") throw new NotUnderstood(token.at)
    const value = nested(expression)
    expect(")")
    return value
  }

  const unary = (): Value => {
    const { at } = peek()
    let signs = 0
    while (accept("-")) signs++
    const value = primary()
    if (signs === 0) return value
    if (typeof value !== "number") throw new NotUnderstood(at)
    return signs % 2 === 0 ? value : -value
  }

  /** Operands and the operators between them, from the left. */
  const chain = (operand: () => Value, operators: string) => (): Value => {
    let left = operand()
    while (peek().kind === "symbol" && operators.includes(peek().text)) {
      const { at, text } = next()
      const right = operand()
      const operate = arithmetic[text]
      if (operate === undefined || typeof left !== "number" || typeof right !== "number") throw new NotUnderstood(at)
      left = operate(left, right)
    }
    return left
  }

  const sum = chain(chain(unary, "*/"), "+-")

  const expression = (): Value => {
    let left = sum()
    // From the right or from the left, what is joined is the same.
    while (is("..")) {
      const { at } = next()
      const parts = [left, sum()]
      if (!parts.every((it) => typeof it === "string" || typeof it === "number")) throw new NotUnderstood(at)
      left = parts.map((it) => (typeof it === "number" ? writeNumber(it) : it)).join("")
    }
    return left
  }

  const declare = (): void => {
    const names: Array<string> = []
    do {
      const { at, kind, text } = next()
      if (kind !== "name" || keywords.has(text)) throw new NotUnderstood(at)
      names.push(text)
    } while (accept(","))
    const values = accept("=") ? list() : []
    for (const [index, name] of names.entries()) locals.set(name, values[index] ?? null)
  }

  /** What a function is called with: a list between parentheses, or one text without them. */
  const called = (): ReadonlyArray<Value> => {
    if (peek().kind === "string") return [next().text]
    expect("(")
    if (accept(")")) return []
    const values = list()
    expect(")")
    return values
  }

  /** The text of a value; that of a table has its address, which there is none of. */
  const shown = (value: Value | undefined, at: number): string => {
    if (typeof value === "object" && value !== null) throw new NotUnderstood(at)
    return value === null ? "nil" : typeof value === "number" ? writeNumber(value) : String(value)
  }

  const json = (value: Value, at: number): Json => {
    if (typeof value === "number" && !Number.isFinite(value)) throw new NotUnderstood(at)
    if (typeof value !== "object" || value === null) return value
    const { fields, items } = value
    if (fields.size === 0) return items.map((it) => json(it, at))
    // Of a table that is both, JSON would lose one half.
    if (items.length > 0) throw new NotUnderstood(at)
    return Object.fromEntries([...fields].map(([key, it]) => [key, json(it, at)]))
  }

  for (;;) {
    const { at, kind, text } = next()
    if (kind === "end") return { logs, results: [] }
    if (kind !== "name" || locals.has(text)) throw new NotUnderstood(at)
    if (text === "return") {
      const values = peek().kind === "end" || is(";") ? [] : list()
      accept(";")
      if (peek().kind !== "end") throw new NotUnderstood(peek().at)
      return { logs, results: values.map((value) => json(value, at)) }
    }
    if (text === "local") declare()
    else if (text === "print" || text === "warn") {
      const message = called()
        .map((value) => shown(value, at))
        .join(" ")
      logs.push({ message, type: text === "warn" ? "WARNING" : "OUTPUT" })
    } else if (text === "error") {
      const [value, level] = called()
      const plain = typeof value === "string" || typeof value === "number"
      if (!plain || (level !== undefined && typeof level !== "number")) throw new NotUnderstood(at)
      return { logs, error: { code: "SCRIPT_ERROR", message: shown(value, at) } }
    } else throw new NotUnderstood(at)
    accept(";")
  }
}

/** Where a script stops being understood, in its own words. */
const place = (script: string, at: number): string => {
  const line = script.slice(0, at).split("\n").length
  const rest = (script.slice(at).split("\n")[0] ?? "").trim()
  return `line ${line}: ${rest.length > 40 ? `${rest.slice(0, 40)}…` : rest}`
}

export const runTrivially: ScriptHandler = ({ script }) => {
  const logs: Array<LogLine> = []
  try {
    return run(script, logs)
  } catch (error) {
    if (!(error instanceof NotUnderstood)) throw error
    const message = `The emulator runs no Luau: register who answers for this script with Luau.onScript (${place(script, error.at)})`
    return { logs, error: { code: "SCRIPT_ERROR", message } }
  }
}
