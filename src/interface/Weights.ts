/**
 * What requests weigh where a quota counts items or data instead of requests.
 *
 * @internal
 */
import type { Weight } from "./Buckets.ts"

const utf8 = new TextEncoder()

/** Begun kilobytes of a body, and at least one. Of a stream nobody knows. */
export const kilobytes = (content: unknown): number => Math.max(1, Math.ceil(bytesOf(content) / 1024))

const bytesOf = (content: unknown): number => {
  if (content instanceof Uint8Array) return content.byteLength
  if (typeof content !== "string") return 0
  // No unit of a text has more than three bytes, so that most need not be written out.
  return content.length * 3 <= 1024 ? content.length : utf8.encode(content).length
}

/** What a request takes as far as that is known before its answer: the most that it asks for. */
export const asked = (weight: Weight, input: Readonly<Record<string, unknown>>, body: unknown): number => {
  switch (weight.of) {
    case "items": {
      const size = Number(input[weight.asked] ?? weight.unasked)
      return size >= 1 ? Math.min(Math.ceil(size), weight.most) : weight.unasked
    }
    case "request":
      return kilobytes(body)
    case "answer":
      return 1
  }
}
