/**
 * The program that a call of a function is: its script, and before it, on the same line so that lines stay as they are,
 * what reads the arguments and tells how the script ended.
 *
 * @internal
 */
import { isFields } from "../../interface/Fields.ts"
import { literal, pattern, read } from "./Literal.ts"

/** What is called, and with what. */
export interface Called {
  readonly name: string
  readonly args: unknown
}

/** How a script ended, as the program returns it. */
export interface Ending {
  readonly ok: boolean
  readonly value?: unknown
  /** What it threw: a text, or a table. */
  readonly thrown?: unknown
  readonly line?: number
  readonly trace?: string
}

const begin = "local input, read = nil, "

/** Reads the arguments; the last resort of an error handler is to know nothing. */
const prelude = (source: string): string =>
  [
    "return (function(run, given)",
    `local http = game:GetService("HttpService")`,
    `${begin}${source}`,
    "local bytes = nil",
    "if read == nil then local all = given.BinaryInput",
    "local size = buffer.readu32(all, 0) read = buffer.readstring(all, 4, size)",
    "bytes = buffer.create(buffer.len(all) - 4 - size)",
    "buffer.copy(bytes, 0, all, 4 + size) end",
    "input = http:JSONDecode(read)",
    "local here, failed = debug.info(1, 's'), nil",
    "local ok, value = xpcall(run, function(thrown)",
    "local line = nil",
    "for level = 2, 100 do local source, at = debug.info(level, 'sl')",
    "if source == nil then break end",
    "if source == here and at > 0 then line = at break end end",
    "failed = { ok = false, thrown = if type(thrown) == 'table' then thrown else tostring(thrown),",
    "line = line, trace = debug.traceback() } return thrown end, input.args, bytes)",
    "if ok then return { ok = true, value = value } end",
    "return failed or { ok = false, thrown = tostring(value) } end)(function(...) "
  ].join(" ")

const json = ({ args, name }: Called): string => JSON.stringify({ name, args })

const wrap = (source: string, script: string): string => `${prelude(source)}${script}\nend, ...)`

/** The program of a call, with its arguments in it as the literal of a text of JSON. */
export const withLiteral = (script: string, called: Called): string => wrap(literal(json(called)), script)

/** The program of a call whose arguments come as a binary input. */
export const withInput = (script: string): string => wrap("nil", script)

/** The arguments of a call, and bytes behind them. */
export const inputOf = (called: Called, bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const text = new TextEncoder().encode(json(called))
  const all = new Uint8Array(4 + text.length + bytes.length)
  new DataView(all.buffer).setUint32(0, text.length, true)
  all.set(text, 4)
  all.set(bytes, 4 + text.length)
  return all
}

const calledOf = (text: string): Called | undefined => {
  const value: unknown = JSON.parse(text)
  return isFields(value) && typeof value.name === "string" ? { name: value.name, args: value.args } : undefined
}

const lead = prelude("\n").split("\n")[0] ?? ""

/** What a program calls, and the bytes that it is given; `undefined` where it is none of ours. */
export const readCall = (
  program: string,
  input: Uint8Array | undefined
): (Called & { readonly bytes: Uint8Array | undefined }) | undefined => {
  if (!program.startsWith(lead)) return undefined
  const rest = program.slice(lead.length)
  const written = new RegExp(`^${pattern.source}`).exec(rest)?.[0]
  if (written !== undefined) {
    const called = calledOf(read(written))
    return called && { ...called, bytes: undefined }
  }
  if (input === undefined) return undefined
  const size = new DataView(input.buffer, input.byteOffset).getUint32(0, true)
  const called = calledOf(new TextDecoder().decode(input.subarray(4, 4 + size)))
  return called && { ...called, bytes: input.slice(4 + size) }
}

/** What a program returned, if it is such an ending. */
export const endingOf = (value: unknown): Ending | undefined =>
  isFields(value) && typeof value.ok === "boolean"
    ? {
        ok: value.ok,
        value: value.value,
        thrown: value.thrown,
        ...(typeof value.line === "number" ? { line: value.line } : {}),
        ...(typeof value.trace === "string" ? { trace: value.trace } : {})
      }
    : undefined

/** The words of an error, and the line that stands before them: `TaskScript:12: no such player`. */
export const placed = (words: string): { readonly line?: number; readonly words: string } => {
  const [, line, rest] = /^[^\n]*?:(\d+): ?(.*)$/s.exec(words) ?? []
  return line === undefined ? { words } : { line: Number(line), words: rest ?? "" }
}
