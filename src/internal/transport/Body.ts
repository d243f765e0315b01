/**
 * Reads a body up to a bound: nobody says in advance how long an answer is, and one
 * without an end would take all memory there is.
 *
 * @internal
 */
import type { Fetched } from "../../Http.ts"

/** A body's text, or as much of it as was allowed. */
export interface Text {
  readonly text: string
  /** Whether there was more. */
  readonly cut: boolean
}

/** Keeps nothing between texts. */
const utf8 = /*#__PURE__*/ new TextDecoder()

/** Chunks of a body, joined. */
export const joined = (chunks: ReadonlyArray<Uint8Array>, length: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(at + chunk.length > length ? chunk.subarray(0, length - at) : chunk, at)
    at += chunk.length
  }
  return bytes
}

/** A length that is told, and is that of what comes out: a packed body may grow without end. */
const isShort = ({ headers }: Fetched, most: number): boolean => {
  const length = headers.get("content-length")
  return length !== null && headers.get("content-encoding") === null && Number(length) <= most
}

/** Reads a body's text, `most` bytes of it at most; what comes after them is not fetched. */
export const read = async (response: Fetched, most: number): Promise<Text> => {
  if (response.textWithin !== undefined) return response.textWithin(most)
  const { body } = response
  if (body === null || most === Number.POSITIVE_INFINITY || isShort(response, most)) {
    return { text: await response.text(), cut: false }
  }
  const reader = body.getReader()
  const chunks: Array<Uint8Array> = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    length += value.length
    if (length > most) {
      void reader.cancel().catch(() => {})
      return { text: utf8.decode(joined(chunks, most)), cut: true }
    }
  }
  const [only] = chunks
  return { text: utf8.decode(chunks.length === 1 ? only : joined(chunks, length)), cut: false }
}
