/** Reading bodies of several parts. */
import type { Json } from "../interface/Operation.ts"
import type { Call } from "./Handler.ts"
import { parseJson } from "./Json.ts"
import { partName, readNames } from "./Services.ts"

/** One part of a body. */
export interface Part {
  readonly contentType: string | undefined
  readonly fileName: string | undefined
  readonly content: Uint8Array
}

/** The parts of a request's body by their names. A body that is none has none. */
export type Parts = ReadonlyMap<string, Part>

/** A character for a byte, so that places in the text are places in the bytes. */
const byByte = new TextDecoder("latin1")
const utf8 = new TextDecoder()

/** As much as servers take of a part's headers. */
const longestHead = 16_384

const readPart = (bytes: Uint8Array, text: string, start: number, end: number): readonly [string, Part] | undefined => {
  // Looked for no further than headers may reach, so that many parts without any cost no more than their bytes.
  const within = text.slice(start, Math.min(end + 4, start + longestHead)).indexOf("\r\n\r\n")
  if (within < 0) return undefined
  const head = start + within
  const headers = utf8.decode(bytes.subarray(start, head))
  const name = /[;\s]name="([^"]*)"/i.exec(headers)?.[1]
  if (name === undefined) return undefined
  return [
    name,
    {
      contentType: /^content-type:(.*)$/im.exec(headers)?.[1]?.trim() || undefined,
      fileName: /[;\s]filename="([^"]*)"/i.exec(headers)?.[1],
      content: bytes.slice(head + 4, end)
    }
  ]
}

/** The parts of a request's body in their order, for names that there may be more than one of. */
export const readPartList = (
  call: Pick<Call, "bytes" | "header" | "operation" | "world">
): ReadonlyArray<readonly [string, Part]> => {
  const boundary = /boundary="?([^";]+)"?/i.exec(call.header("content-type") ?? "")?.[1]
  const parts: Array<readonly [string, Part]> = []
  if (boundary === undefined || call.bytes === undefined) return parts
  const bytes = typeof call.bytes === "string" ? new TextEncoder().encode(call.bytes) : call.bytes
  const text = byByte.decode(bytes)
  const delimiter = `\r\n--${boundary}`
  let at = text.startsWith(delimiter.slice(2)) ? delimiter.length - 2 : text.indexOf(delimiter) + delimiter.length
  while (text.startsWith("\r\n", at)) {
    const end = text.indexOf(delimiter, at)
    if (end < 0) break
    const part = readPart(bytes, text, at + 2, end)
    if (part !== undefined) parts.push([partName(call.operation, part[0], call.world.dialect), part[1]])
    at = end + delimiter.length
  }
  return parts
}

export const readParts = (call: Pick<Call, "bytes" | "header" | "operation" | "world">): Parts =>
  new Map(readPartList(call))

/** A part as text; `undefined` when it is not there. */
export const partText = (parts: Parts, name: string): string | undefined => {
  const part = parts.get(name)
  return part && utf8.decode(part.content)
}

/** A part as JSON, under the names of the interface; `undefined` when it is not there, or is none. */
export const partJson = (call: Call, parts: Parts, name: string): Json | undefined => {
  const value = parseJson(partText(parts, name) ?? "")
  return value === undefined ? undefined : readNames(call.operation, value, name, call.world.dialect)
}
