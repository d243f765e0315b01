/** The words of a Luau script, one after the other, as far as literals need them. */

export interface Token {
  readonly kind: "name" | "number" | "string" | "symbol" | "end"
  /** As written; of a text, what it says. */
  readonly text: string
  /** Where it begins. */
  readonly at: number
}

/** What is written at a place of a script is none of what is known here. */
export class NotUnderstood extends Error {
  readonly at: number
  constructor(at: number) {
    super("not understood")
    this.at = at
  }
}

const blank = /[ \t\v\f\r\n]+/y
const name = /[A-Za-z_]\w*/y
const number = /0[xX][\dA-Fa-f_]+|0[bB][01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?[\d_]+)?/y
const symbol = /\.{1,3}=?|\/\/=?|[=~<>+\-*/%^]=|::|->|./suy
const longBracket = /\[(=*)\[/y
/** The hexadecimal and decimal ones, and one of a code point. */
const codeEscape = /x([\dA-Fa-f]{2})|(\d{1,3})|u\{([\dA-Fa-f]{1,6})\}/y
const endOfLine = /\r\n?|\n/y

const escapes: Readonly<Record<string, string>> = {
  a: "\u0007",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v"
}

/** The value of a number as it is written. */
export const numberOf = (text: string): number => Number(text.replaceAll("_", ""))

export interface Tokens {
  readonly next: () => Token
  /** The next one, or the one after it. */
  readonly peek: (distance?: 0 | 1) => Token
}

/** Reads the words of a script, when they are asked for: what comes after an end is never looked at. */
export const tokens = (script: string): Tokens => {
  let at = 0

  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(script)
    if (found !== null) at = pattern.lastIndex
    return found
  }

  /** A text or a comment between brackets with as many `=`; it does not begin with an end of line. */
  const long = (start: number): string | undefined => {
    const bracket = match(longBracket)
    if (bracket === null) return undefined
    match(endOfLine)
    const end = script.indexOf(`]${bracket[1]}]`, at)
    if (end < 0) throw new NotUnderstood(start)
    const content = script.slice(at, end)
    at = end + bracket[0].length
    return content
  }

  const escape = (): string => {
    const start = at - 1
    const code = match(codeEscape)
    if (code !== null) {
      const [, hexadecimal, decimal, point] = code
      const value = decimal === undefined ? Number.parseInt(hexadecimal ?? point ?? "", 16) : Number(decimal)
      // Above this a code is a byte, which is no character by itself.
      if (point === undefined ? value < 0x80 : value <= 0x10ffff) return String.fromCodePoint(value)
      throw new NotUnderstood(start)
    }
    if (match(endOfLine) !== null) return "\n"
    const character = script[at++] ?? ""
    if (character !== "z") return escapes[character] ?? character
    match(blank)
    return ""
  }

  const quoted = (quote: string): string => {
    const start = at++
    let content = ""
    for (;;) {
      const character = script[at++]
      if (character === quote) return content
      if (character === undefined || character === "\n" || character === "\r") throw new NotUnderstood(start)
      content += character === "\\" ? escape() : character
    }
  }

  const skip = (): void => {
    for (;;) {
      match(blank)
      const start = at
      if (!script.startsWith("--", at)) return
      at += 2
      if (long(start) !== undefined) continue
      const end = script.indexOf("\n", at)
      at = end < 0 ? script.length : end
    }
  }

  const read = (): Token => {
    skip()
    const start = at
    if (start >= script.length) return { kind: "end", text: "", at: start }
    const character = script[start] ?? ""
    if (character === '"' || character === "'") return { kind: "string", text: quoted(character), at: start }
    const content = long(start)
    if (content !== undefined) return { kind: "string", text: content, at: start }
    const word = match(name)
    if (word !== null) return { kind: "name", text: word[0], at: start }
    const digits = match(number)
    if (digits !== null) {
      // What follows at once is part of a number that is none, such as `1..2` and `3px`.
      if (/[\w.]/.test(script[at] ?? "") || Number.isNaN(numberOf(digits[0]))) throw new NotUnderstood(start)
      return { kind: "number", text: digits[0], at: start }
    }
    return { kind: "symbol", text: match(symbol)?.[0] ?? "", at: start }
  }

  const ahead: Array<Token> = []
  return {
    next: () => ahead.shift() ?? read(),
    peek: (distance = 0) => {
      while (ahead.length <= distance) ahead.push(read())
      return ahead[distance]!
    }
  }
}
