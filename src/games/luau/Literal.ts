/**
 * Texts as literals of Luau, which no content can end.
 *
 * @internal
 */

const encoder = /*#__PURE__*/ new TextEncoder()
const decoder = /*#__PURE__*/ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

/** Each byte as it stands in a literal: printable ASCII as it is, all else as its number. */
const written: ReadonlyArray<string> = /*#__PURE__*/ Array.from({ length: 256 }, (_, byte) =>
  byte === 0x22 || byte === 0x5c
    ? `\\${String.fromCharCode(byte)}`
    : byte >= 0x20 && byte < 0x7f
      ? String.fromCharCode(byte)
      : `\\${String(byte).padStart(3, "0")}`
)

/** A text as a literal in quotes, whose characters are those of ASCII that cannot end it. */
export const literal = (text: string): string =>
  `"${Array.from(encoder.encode(text), (byte) => written[byte]).join("")}"`

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
