/** Answers for a script that returns literals, `return 1, "two", { three = 3 }`, and leaves everything else to handlers. */
import type { Json } from "../../../interface/Operation.ts"
import type { ScriptAnswer } from "./State.ts"

/** Where a script is no list of literals any more. */
class NotLiteral extends Error {
  readonly at: number
  constructor(at: number) {
    super()
    this.at = at
  }
}

const token =
  /(?:(?<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])|(?<text>"(?:[^"\\\n]|\\["'\\nt])*"|'(?:[^'\\\n]|\\["'\\nt])*')|(?<word>[A-Za-z_]\w*)|(?<symbol>[{}[\]=,;]))/y

const constants: Readonly<Record<string, Json>> = { nil: null, true: true, false: false }

/** How deep tables may be nested. */
const maxDepth = 100

const unquoted = (text: string): string =>
  text.slice(1, -1).replace(/\\(.)/g, (_, letter: string) => ({ n: "\n", t: "\t" })[letter] ?? letter)

const read = (script: string): ReadonlyArray<Json> => {
  let at = 0

  const skip = (): void => {
    while (/\s/.test(script[at] ?? "")) at++
  }
  const peek = (): { readonly [kind: string]: string | undefined } => {
    skip()
    token.lastIndex = at
    return token.exec(script)?.groups ?? {}
  }
  const accept = (text: string): boolean => {
    const { symbol, word } = peek()
    if ((symbol ?? word) !== text) return false
    at += text.length
    return true
  }
  const expect = (text: string): void => {
    if (!accept(text)) throw new NotLiteral(at)
  }

  const literal = (depth: number): Json => {
    const { number, text, word } = peek()
    const start = at
    at += (number ?? text ?? word ?? "").length
    if (number !== undefined && Number.isFinite(Number(number))) return Number(number)
    if (text !== undefined) return unquoted(text)
    const constant = word !== undefined && Object.hasOwn(constants, word) ? constants[word] : undefined
    if (constant !== undefined) return constant
    at = start
    if (depth > maxDepth || !accept("{")) throw new NotLiteral(start)
    return table(depth, start)
  }

  /** A table is a list or a record; JSON has nothing that is both. */
  const table = (depth: number, start: number): Json => {
    const items: Array<Json> = []
    const fields: Array<readonly [string, Json]> = []
    while (!accept("}")) {
      const { word } = peek()
      if (accept("[")) {
        const { text } = peek()
        if (text === undefined) throw new NotLiteral(at)
        at += text.length
        expect("]")
        expect("=")
        fields.push([unquoted(text), literal(depth + 1)])
      } else if (word !== undefined && !Object.hasOwn(constants, word)) {
        const name = at
        at += word.length
        if (!accept("=")) throw new NotLiteral(name)
        fields.push([word, literal(depth + 1)])
      } else items.push(literal(depth + 1))
      if (!accept(",") && !accept(";")) {
        expect("}")
        break
      }
    }
    if (fields.length === 0) return items
    if (items.length > 0) throw new NotLiteral(start)
    // `nil` is a field that is not there.
    return Object.fromEntries(fields.filter(([, value]) => value !== null))
  }

  const values: Array<Json> = []
  expect("return")
  skip()
  if (at < script.length && !accept(";")) {
    do values.push(literal(0))
    while (accept(","))
    accept(";")
  }
  skip()
  if (at < script.length) throw new NotLiteral(at)
  return values
}

/** Where a script stops being literals, in its own words. */
const place = (script: string, at: number): string => {
  const line = script.slice(0, at).split("\n").length
  const rest = (script.slice(at).split("\n")[0] ?? "").trim()
  return `line ${line}: ${rest.length > 40 ? `${rest.slice(0, 40)}…` : rest}`
}

export const returnLiterals = (script: string): ScriptAnswer => {
  try {
    return { results: read(script) }
  } catch (error) {
    if (!(error instanceof NotLiteral)) throw error
    const hint = "say what it does with seed.luauExecution.onScript"
    const message = `The emulator runs no Luau: ${hint} (${place(script, error.at)})`
    return { error: { code: "SCRIPT_ERROR", message } }
  }
}
