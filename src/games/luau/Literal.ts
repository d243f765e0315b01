/**
 * Texts as literals of Luau, which no content can end.
 *
 * @internal
 */

const encoder = /*#__PURE__*/ new TextEncoder()
const decoder = /*#__PURE__*/ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

const escaped = (character: string): string =>
  character === '"' || character === "\\"
    ? `\\${character}`
    : Array.from(encoder.encode(character), (byte) => `\\${String(byte).padStart(3, "0")}`).join("")

/** A text as a literal in quotes, whose characters are those of ASCII that cannot end it. */
export const literal = (text: string): string => `"${text.replace(/[^ !#-[\]-~]/gu, escaped)}"`

/** What a literal of `literal` says. */
export const read = (written: string): string => {
  const bytes: Array<number> = []
  const body = written.slice(1, -1)
  for (let at = 0; at < body.length; at++) {
    if (body[at] !== "\\") bytes.push(body.charCodeAt(at))
    else if (/\d/.test(body[at + 1] ?? "")) {
      bytes.push(Number(body.slice(at + 1, at + 4)))
      at += 3
    } else bytes.push(body.charCodeAt(++at))
  }
  return decoder.decode(new Uint8Array(bytes))
}

/** How such a literal looks. */
export const pattern = /"(?:[^"\\]|\\.)*"/
