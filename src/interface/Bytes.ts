/**
 * The contents of files, as programs have them, and as `fetch` takes them.
 *
 * @internal
 */
import type { FileContent, FileInput } from "./Operation.ts"

/** A content as a request is made of it. */
export type Content = Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>

const isBuffer = (value: unknown): value is ArrayBufferLike =>
  value instanceof ArrayBuffer || (typeof SharedArrayBuffer !== "undefined" && value instanceof SharedArrayBuffer)

const isIterable = (value: unknown): value is AsyncIterable<Uint8Array> =>
  typeof value === "object" &&
  value !== null &&
  Symbol.asyncIterator in value &&
  typeof value[Symbol.asyncIterator] === "function"

/** Whether a value is the content of a file. */
export const isContent = (value: unknown): value is FileContent =>
  value instanceof Blob ||
  value instanceof Uint8Array ||
  value instanceof ReadableStream ||
  isBuffer(value) ||
  isIterable(value)

/** A file that is more than its content. */
export type Described = Exclude<FileInput, FileContent>

/** A file with what is known of it besides; `undefined` for what is no file. */
export const describe = (value: unknown): Described | undefined => {
  if (isContent(value)) return { content: value }
  if (typeof value !== "object" || value === null || !("content" in value) || !isContent(value.content))
    return undefined
  const { contentType, fileName } = value as { readonly contentType?: unknown; readonly fileName?: unknown }
  const isText = (text: unknown) => text === undefined || typeof text === "string"
  return isText(contentType) && isText(fileName) ? (value as Described) : undefined
}

/** The bytes of a content; `undefined` where only its end tells how many there are. */
export const sizeOf = (content: FileContent): number | undefined => {
  if (content instanceof Blob) return content.size
  return content instanceof Uint8Array || isBuffer(content) ? content.byteLength : undefined
}

/** Whether `fetch` takes bytes as they are: it refuses those that are shared, and those whose buffer may grow. */
const isPlain = (bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> =>
  bytes.buffer instanceof ArrayBuffer && (bytes.buffer as { readonly resizable?: boolean }).resizable !== true

/** A content as a request takes it: bytes are copied only where they have to be, and an iteration becomes a stream. */
export const readable = (content: FileContent): Content => {
  if (content instanceof Blob || content instanceof ReadableStream) return content
  if (isIterable(content)) return streamed(content)
  const bytes = content instanceof Uint8Array ? content : new Uint8Array(content)
  return isPlain(bytes) ? bytes : new Uint8Array(bytes)
}

const streamed = (chunks: AsyncIterable<unknown>): ReadableStream<Uint8Array> => {
  let iterator: AsyncIterator<unknown> | undefined
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      iterator ??= chunks[Symbol.asyncIterator]()
      const { done, value } = await iterator.next()
      if (done === true) return controller.close()
      if (!(value instanceof Uint8Array)) throw new TypeError("the stream of a file gave something that is not bytes")
      controller.enqueue(value)
    },
    async cancel(reason) {
      await iterator?.return?.(reason)
    }
  })
}

/** All of a content, in memory where it was a stream. */
export const whole = async (content: FileContent): Promise<Blob | Uint8Array<ArrayBuffer>> => {
  const all = readable(content)
  return all instanceof ReadableStream ? new Response(all).blob() : all
}

/** Whether a content is a stream that is being read, or has been. */
export const isTaken = (content: unknown): boolean => content instanceof ReadableStream && content.locked

/** Why such a stream cannot be sent. */
export const taken = "is a stream that is already being read"
